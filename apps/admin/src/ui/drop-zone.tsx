import { useRef, useState } from 'react';
import { Button } from './button.tsx';
import css from './drop-zone.module.css';
import { Icon } from './icon.tsx';

/** A place to drop files, and a button for those who cannot or will not drag. */
export function DropZone({
  accept,
  title,
  hint,
  onFiles,
}: {
  accept: string;
  title: string;
  hint: string;
  onFiles: (files: File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the button does the same.
    <div
      className={css.zone}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
    >
      <Icon name="upload" size={24} />
      <strong>{title}</strong>
      <p>{hint}</p>
      <Button onClick={() => input.current?.click()}>Choose from this computer</Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accept}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Emptied, so that the same file can be chosen again after a failure.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
