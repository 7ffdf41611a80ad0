import { useRef } from 'react';
import { Button } from './button.tsx';
import css from './drop-zone.module.css';
import { Icon } from './icon.tsx';
import { useDrop } from './use-drop.ts';

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
  onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { isOver, target } = useDrop(onFiles);
  return (
    <div className={css.zone} data-over={isOver} {...target}>
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
