// Runs before the first paint, so that a chosen theme never flashes; src/ui/theme.ts writes the same key.
// Browsers keep it for a year under this name: a change of content needs a new number.
try {
  const theme = localStorage.getItem('pixel.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be blocked: the system's theme applies.
}
