/** Hands a text or a blob to the visitor as a file. A link of the page's own document: one in a shadow root starts no download. */
export function saveFile(name: string, content: string | Blob): void {
  const type = name.endsWith('.json') ? 'application/json' : 'text/plain;charset=utf-8';
  const url = URL.createObjectURL(
    typeof content === 'string' ? new Blob([content], { type }) : content,
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
