import { useId, useRef } from 'react';
import { Button, IconButton } from './button.tsx';
import fieldCss from './field.module.css';
import { Icon } from './icon.tsx';
import css from './lines-field.module.css';

/** A list of short texts. Enter adds a line, Backspace in an empty line takes it away. */
export function LinesField({
  label,
  hint,
  error,
  lines,
  max,
  placeholder,
  addLabel,
  onChange,
}: {
  label: string;
  hint?: string;
  error?: string | undefined;
  lines: readonly string[];
  max: number;
  placeholder?: string;
  addLabel: string;
  onChange: (lines: string[]) => void;
}) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);

  const change = (next: string[], focusAt: number) => {
    onChange(next);
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[focusAt]?.focus());
  };
  const add = (at: number) => {
    if (lines.length < max) change([...lines.slice(0, at), '', ...lines.slice(at)], at);
  };
  const remove = (at: number) =>
    change(
      lines.filter((_, index) => index !== at),
      Math.max(at - 1, 0),
    );

  return (
    <fieldset className={fieldCss.field} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className={fieldCss.label}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={fieldCss.hint}>
          {hint}
        </p>
      )}
      <ul ref={list} className={css.list}>
        {lines.map((line, index) => (
          <li key={index} className={css.line}>
            <input
              className={fieldCss.control}
              aria-label={`${label} ${index + 1}`}
              value={line}
              placeholder={placeholder}
              onChange={(event) =>
                onChange(lines.map((old, at) => (at === index ? event.currentTarget.value : old)))
              }
              onKeyDown={(event) => {
                if (event.key === 'Enter') {
                  event.preventDefault();
                  add(index + 1);
                }
                if (event.key === 'Backspace' && line === '') {
                  event.preventDefault();
                  remove(index);
                }
              }}
            />
            <IconButton
              label={`Remove line ${index + 1}`}
              icon="close"
              onClick={() => remove(index)}
            />
          </li>
        ))}
      </ul>
      {error && (
        <p className={fieldCss.error} role="alert" data-error>
          <Icon name="warning" size={15} />
          {error}
        </p>
      )}
      {lines.length < max && (
        <div>
          <Button small icon="plus" onClick={() => add(lines.length)}>
            {addLabel}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
