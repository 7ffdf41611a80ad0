import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { FormActions } from './form.tsx';
import css from './save-bar.module.css';

/** Foot of a long form: sticks to the bottom while there is something to save, and asks before it is lost. */
export function SaveBar({ busy, isDirty }: { busy: boolean; isDirty: boolean }) {
  const blocker = useBlocker(isDirty && !busy);
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  return (
    <div className={isDirty ? css.sticky : css.bar}>
      <span role="status">{isDirty ? 'You have changes that are not saved.' : ''}</span>
      <Button
        type="submit"
        variant={isDirty ? 'primary' : 'secondary'}
        busy={busy}
        disabled={!isDirty}
      >
        Save changes
      </Button>
      {blocker.state === 'blocked' && (
        <Dialog title="Leave without saving?" onClose={blocker.reset}>
          <p className={css.question}>What you changed on this page is lost.</p>
          <FormActions>
            <Button onClick={blocker.reset}>Stay here</Button>
            <Button variant="danger" onClick={blocker.proceed}>
              Leave
            </Button>
          </FormActions>
        </Dialog>
      )}
    </div>
  );
}
