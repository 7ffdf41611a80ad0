import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import { Field } from './field.tsx';
import css from './picker-field.module.css';

export type PickerOption = {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
};

/**
 * One choice of more than fit into a list: what is typed is searched for by whoever shows it, `options` are what was found.
 * `chosen` is shown while nobody types. With `none`, the word for no choice, it can be taken back.
 */
export function PickerField({
  label,
  hint,
  error,
  chosen,
  options,
  none,
  busy = false,
  onSearch,
  onChange,
}: {
  label: string;
  hint?: string;
  error?: string | undefined;
  chosen: PickerOption | null;
  options: readonly PickerOption[];
  none?: string | undefined;
  /** More is on its way: that nothing was found is not yet known. */
  busy?: boolean;
  onSearch: (text: string) => void;
  onChange: (option: PickerOption | null) => void;
}) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const isOpen = typed !== null;
  // Until it is known what was found, Enter must not choose what was found for less.
  const shown = busy ? options.filter((option) => fits(option, typed ?? '')) : options;
  const current = Math.min(active, shown.length - 1);

  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    onSearch(text.trim());
  };
  const close = () => {
    setTyped(null);
    onSearch('');
  };
  const choose = (option: PickerOption | null | undefined) => {
    if (option === undefined) return;
    close();
    onChange(option);
  };
  const move = (by: number) => {
    if (!isOpen) return type('');
    const next = (current + by + shown.length) % Math.max(shown.length, 1);
    setActive(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) move(by);
    else if (event.key === 'Enter' && isOpen && !event.nativeEvent.isComposing)
      choose(shown[current]);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    // Neither is the form sent nor the dialog around it closed.
    event.preventDefault();
  };

  return (
    <Field label={label} hint={hint} error={error}>
      {({ className, ...wiring }) => (
        <div className={css.picker}>
          <input
            {...wiring}
            ref={input}
            className={cx(className, css.input)}
            type="text"
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && shown[current] ? `${listId}-${current}` : undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            placeholder={chosen?.label ?? none ?? 'Type to search'}
            value={typed ?? chosen?.label ?? ''}
            onChange={(event) => type(event.currentTarget.value)}
            onClick={() => !isOpen && type('')}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          {none !== undefined && chosen && !isOpen && (
            <IconButton
              small
              className={css.clear}
              label={`${label}: ${none}`}
              icon="close"
              onClick={() => {
                choose(null);
                input.current?.focus();
              }}
            />
          )}
          {isOpen && (
            <div className={css.popup}>
              <div id={listId} role="listbox" aria-label={label}>
                {shown.map((option, index) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox above.
                  // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox, which names the active option.
                  <div
                    key={option.value}
                    id={`${listId}-${index}`}
                    role="option"
                    aria-selected={index === current}
                    className={css.option}
                    // The field would lose the focus, and close, before the click.
                    onMouseDown={(event) => event.preventDefault()}
                    onMouseMove={() => setActive(index)}
                    onClick={() => choose(option)}
                  >
                    <span>{option.label}</span>
                    {option.detail && <span className={css.detail}>{option.detail}</span>}
                  </div>
                ))}
              </div>
              {shown.length === 0 && (
                <p className={css.nothing} role="status">
                  {busy ? 'Searching…' : 'Nothing found.'}
                </p>
              )}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}

const fits = ({ label, detail = '' }: PickerOption, text: string): boolean =>
  `${label} ${detail}`.toLowerCase().includes(text.trim().toLowerCase());
