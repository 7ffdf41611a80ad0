import { useId, useRef, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { type FieldTexts, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useDrop } from '../../ui/use-drop.ts';
import css from './picture-field.module.css';
import { uploadPicture } from './upload-picture.ts';

const ACCEPT = 'image/png,image/jpeg,image/webp,image/gif,image/avif,image/svg+xml';

interface PictureFieldProps extends Pick<FieldTexts, 'label' | 'hint' | 'error'> {
  readonly botId: string;
  /** Path of an uploaded picture, an address elsewhere, or nothing. */
  readonly value: string;
  readonly onChange: (address: string) => void;
}

/** A picture of a bot: dropped or chosen and uploaded at once, or named by its address. It counts when the form is saved. */
export function PictureField({ botId, label, hint, error, value, onChange }: PictureFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const [isTyped, setTyped] = useState(false);
  const isElsewhere = value !== '' && !value.startsWith('/');

  const take = async (file: File | undefined) => {
    if (!file || isBusy) return;
    setBusy(true);
    setFailure('');
    try {
      onChange(await uploadPicture(botId, file));
      setTyped(false);
    } catch (cause) {
      setFailure(problemOf(cause).message);
    } finally {
      setBusy(false);
    }
  };

  const { isOver, target } = useDrop(([file]) => void take(file));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid with its legend in it.
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={hint ? `${id}-hint` : undefined}
      className={css.field}
      {...target}
    >
      <span id={`${id}-label`} className={css.label}>
        {label}
        <span className={css.optional}>optional</span>
      </span>
      <div className={css.row}>
        <div className={css.picture} data-over={isOver} data-empty={value === ''}>
          {value.startsWith('/') ? (
            <img key={value} src={value} alt="" onError={(event) => event.currentTarget.remove()} />
          ) : (
            <Icon name={isElsewhere ? 'globe' : 'upload'} size={20} />
          )}
        </div>
        <div className={css.side}>
          <div className={css.actions}>
            <Button small busy={isBusy} onClick={() => input.current?.click()}>
              {value === '' ? 'Choose' : 'Replace'}
              <span className="visually-hidden">: {label}</span>
            </Button>
            {value !== '' && (
              <Button small variant="ghost" onClick={() => onChange('')}>
                Remove
                <span className="visually-hidden">: {label}</span>
              </Button>
            )}
            {value === '' && !isTyped && (
              <Button small variant="ghost" onClick={() => setTyped(true)}>
                Web address
              </Button>
            )}
          </div>
          {hint && (
            <p id={`${id}-hint`} className={css.hint}>
              {hint}
            </p>
          )}
        </div>
      </div>
      {failure && <Notice tone="bad">{failure}</Notice>}
      {(isElsewhere || isTyped || error) && (
        <TextField
          label="Web address"
          placeholder="https://…"
          value={value}
          onChange={onChange}
          error={error}
        />
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPT}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          void take(file);
          // Emptied, so that the same file can be chosen again after a failure.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
