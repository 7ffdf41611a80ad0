import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { FormActions } from './form.tsx';

/** The button below a small form of settings: it stands back until something was changed. */
export function SaveChanges({
  form: { isDirty, busy },
  onSave,
  children,
}: {
  form: { readonly isDirty: boolean; readonly busy: boolean };
  /** Where it stands in no form that is sent. */
  onSave?: () => void;
  children: ReactNode;
}) {
  return (
    <FormActions>
      <Button
        type={onSave ? 'button' : 'submit'}
        onClick={onSave}
        variant={isDirty ? 'primary' : 'secondary'}
        busy={busy}
        disabled={!isDirty}
      >
        {children}
      </Button>
    </FormActions>
  );
}
