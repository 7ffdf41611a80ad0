import { TextField } from '../../ui/field.tsx';

/** A password that is chosen now, with what makes a good one. */
export function NewPasswordField({
  label,
  value,
  onChange,
  error,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}) {
  return (
    <TextField
      label={label}
      type="password"
      autoComplete="new-password"
      hint="At least 10 characters. A few unrelated words are easy to remember and hard to guess."
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
