import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isStale, type Problem, problemOf } from './problem.ts';

type Issue = { path: readonly PropertyKey[]; message: string };

/** As much of a schema as a form needs; schemas come in lazily, so that no page waits for the validator. */
export type Schema<Input> = {
  safeParse: (
    value: unknown,
  ) => { success: true; data: Input } | { success: false; error: { issues: readonly Issue[] } };
};

export type Form<Values> = {
  values: Values;
  set: <Key extends keyof Values>(key: Key, value: Values[Key]) => void;
  /** What is wrong at a path or below it. */
  error: (path: string) => string | undefined;
  /** What is wrong but belongs to no field. */
  problem: Problem | null;
  busy: boolean;
  isDirty: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
};

/**
 * State of one form: values as typed, validation by the contract's schema when it is sent, and the server's
 * verdict mapped to its fields. `toInput` makes the wire shape out of what was typed.
 */
export function useForm<Values extends object, Input>(options: {
  initial: Values;
  schema: () => Promise<Schema<Input>>;
  toInput: (values: Values) => unknown;
  send: (input: Input) => Promise<unknown>;
}): Form<Values> {
  const [values, setValues] = useState(options.initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [isDirty, setDirty] = useState(false);
  const isSending = useRef(false);

  const showErrors = (form: HTMLFormElement, found: Record<string, string>) => {
    // At once, because the next lines look for what it puts on the page.
    flushSync(() => setErrors(found));
    form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    // A path that no field of this form shows must not be swallowed.
    if (!form.querySelector('[data-error]')) setProblem(problemOfFields(found));
  };

  const submit = async (form: HTMLFormElement) => {
    const schema = await options.schema();
    const parsed = schema.safeParse(options.toInput(values));
    if (!parsed.success) {
      showErrors(form, fieldErrors(parsed.error.issues));
      return;
    }
    await options.send(parsed.data);
    setDirty(false);
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    // State lags behind a double click; the ref does not.
    if (isSending.current) return;
    isSending.current = true;
    const form = event.currentTarget;
    setBusy(true);
    setErrors({});
    setProblem(null);
    submit(form)
      .catch((error: unknown) => {
        const found = problemOf(error);
        if (!isStale(found) && Object.keys(found.fields).length > 0)
          showErrors(form, capitalizedFields(found.fields));
        else setProblem(found);
      })
      .finally(() => {
        isSending.current = false;
        setBusy(false);
      });
  };

  return {
    values,
    set: (key, value) => {
      setValues((old) => ({ ...old, [key]: value }));
      setDirty(true);
    },
    error: (path) =>
      errors[path] ?? Object.entries(errors).find(([key]) => key.startsWith(`${path}.`))?.[1],
    problem,
    busy,
    isDirty,
    onSubmit,
  };
}

function fieldErrors(issues: readonly Issue[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const issue of issues) found[issue.path.join('.')] ??= capitalized(issue.message);
  return found;
}

const problemOfFields = (fields: Record<string, string>): Problem => ({
  code: 'invalid',
  message: Object.entries(fields)
    .map(([path, message]) => `${path}: ${message}`)
    .join(' '),
  fields: {},
});

const capitalizedFields = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([path, text]) => [path, capitalized(text)]));

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
