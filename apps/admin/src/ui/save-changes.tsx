import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { FormActions } from './form.tsx';

/** The button below a small form of settings: it stands back until something was changed. */
export function SaveChanges({
  form: { isDirty, busy },
  children,
}: {
  form: { readonly isDirty: boolean; readonly busy: boolean };
  children: ReactNode;
}) {
  return (
    <FormActions>
      <Button
        type="submit"
        variant={isDirty ? 'primary' : 'secondary'}
        busy={busy}
        disabled={!isDirty}
      >
        {children}
      </Button>
    </FormActions>
  );
}
