interface Taker {
  add(files: readonly File[]): void;
  /** Files are held over the panel, or no more. */
  over(isOver: boolean): void;
}

/** Takes the files that are pasted into the panel or dropped on it. Returns the way out. */
export function takeFiles(panel: HTMLElement, { add, over }: Taker): () => void {
  const off = new AbortController();
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    hear: (event: HTMLElementEventMap[Name]) => void,
  ) => panel.addEventListener(name, hear, { signal: off.signal });
  on('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    over(true);
  });
  on('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && panel.contains(relatedTarget))) over(false);
  });
  on('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    over(false);
    add([...(event.dataTransfer?.files ?? [])]);
  });
  on('paste', (event) => {
    const { clipboardData } = event;
    const files = [...(clipboardData?.files ?? [])];
    // What was copied from a document is text with a picture of it.
    if (!files[0] || clipboardData?.getData('text/plain')) return;
    event.preventDefault();
    add(files);
  });
  return () => off.abort();
}
