import { type ComponentProps, type ReactNode, useId } from 'react';
import css from './field.module.css';
import { Icon } from './icon.tsx';

export type FieldTexts = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
};

type Wiring = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  className: string | undefined;
};

/** Label, hint and error around one control, wired so that a screen reader reads them together. */
export function Field({
  label,
  hint,
  error,
  optional,
  children,
}: FieldTexts & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
        {optional && <span className={css.optional}>optional</span>}
      </label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
        className: css.control,
      })}
      {error && (
        <p id={`${id}-error`} className={css.error} data-error>
          <Icon name="warning" size={15} />
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

type Texted<Tag extends 'input' | 'textarea' | 'select'> = FieldTexts &
  Omit<ComponentProps<Tag>, 'onChange' | 'value' | 'children'> & {
    value: string;
    onChange: (value: string) => void;
  };

export function TextField({ label, hint, error, optional, onChange, ...rest }: Texted<'input'>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(wiring) => (
        <input
          type="text"
          {...rest}
          {...wiring}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export function TextAreaField({
  label,
  hint,
  error,
  optional,
  onChange,
  ...rest
}: Texted<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(wiring) => (
        <textarea
          rows={4}
          {...rest}
          {...wiring}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export function SelectField<Value extends string>({
  label,
  hint,
  error,
  optional,
  options,
  value,
  onChange,
  ...rest
}: Omit<Texted<'select'>, 'value' | 'onChange'> & {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(wiring) => (
        <select
          {...rest}
          {...wiring}
          value={value}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex];
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A code that is typed off another screen or a paper: as it was typed, in letters of equal width. */
export function CodeField(props: Omit<Texted<'input'>, 'type'>) {
  return (
    <TextField
      {...props}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
    />
  );
}

/** Accepts any text, so that a half-typed colour is not lost; the form says when it is none. */
export function ColorField({
  label,
  hint,
  error,
  value,
  onChange,
}: FieldTexts & { value: string; onChange: (value: string) => void }) {
  const isColor = /^#[0-9a-f]{6}$/i.test(value);
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <div className={css.color}>
          <input
            type="color"
            aria-label={`${label}, picker`}
            className={css.control}
            value={isColor ? value : '#000000'}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <input
            type="text"
            {...wiring}
            value={value}
            maxLength={7}
            spellCheck={false}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </div>
      )}
    </Field>
  );
}

export function CheckField({
  label,
  hint,
  checked,
  disabled = false,
  onChange,
}: {
  label: string;
  hint?: string;
  checked: boolean;
  /** The hint says why. */
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={css.check}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
