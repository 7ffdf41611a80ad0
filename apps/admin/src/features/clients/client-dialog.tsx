import type { Client } from '@pixel/contract';
import { trpc } from '../../api/trpc.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ClientForm } from './client-form.tsx';

/** Adds a client, or edits the one given. */
export function ClientDialog({
  client,
  onSaved,
  onClose,
}: {
  client?: Client;
  onSaved: (client: Client) => void;
  onClose: () => void;
}) {
  const utils = trpc.useUtils();
  return (
    <Dialog title={client ? `Edit ${client.name}` : 'Add a client'} onClose={onClose}>
      <ClientForm
        key={client?.version ?? 'new'}
        {...(client && { client, onReload: () => utils.clients.get.invalidate({ id: client.id }) })}
        onCancel={onClose}
        onSaved={(saved) => {
          onSaved(saved);
          onClose();
        }}
      />
    </Dialog>
  );
}
