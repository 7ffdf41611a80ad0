import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextField } from './field.tsx';
import { FormActions, FormStack } from './form.tsx';
import { Notice } from './notice.tsx';

/**
 * Asks before something that cannot be undone. With `typed` the person has to type that text first. When it failed, `error` says
 * why: the dialog stays open for another try, and closing it is left to whoever did it.
 */
export function ConfirmDialog({
  title,
  confirmLabel,
  busy = false,
  error = null,
  typed,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  confirmLabel: string;
  busy?: boolean;
  error?: string | null;
  typed?: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const [text, setText] = useState('');
  const isSure = typed === undefined || text.trim() === typed;
  return (
    <Dialog title={title} onClose={onClose}>
      <FormStack
        onSubmit={(event) => {
          event.preventDefault();
          if (isSure && !busy) onConfirm();
        }}
      >
        <div>{children}</div>
        {typed !== undefined && (
          <TextField
            label={`Type “${typed}” to confirm`}
            value={text}
            onChange={setText}
            autoComplete="off"
          />
        )}
        {error !== null && (
          <Notice tone="bad">
            <p>{error}</p>
          </Notice>
        )}
        <FormActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="danger" busy={busy} disabled={!isSure}>
            {confirmLabel}
          </Button>
        </FormActions>
      </FormStack>
    </Dialog>
  );
}
