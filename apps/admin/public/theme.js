// Runs before the first paint, so that a chosen theme never flashes. The app writes the same key (src/ui/theme.ts).
try {
  const theme = localStorage.getItem('pixel.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be blocked: the system's theme applies.
}
