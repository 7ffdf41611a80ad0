import type { Bot } from '@pixel/contract';
import type { IdentityKey } from '@pixel/contract/identity';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Entries, Entry, EntryFacts } from '../../ui/entries.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { toast } from '../../ui/toast.tsx';
import { CreateIdentityKeyDialog } from './create-identity-key-dialog.tsx';
import { SignHelp } from './sign-help.tsx';

type Open = { readonly of: 'sample' | 'revoke'; readonly key: IdentityKey };

/** Keys by which the client's website signs who its visitors are: make, look over, revoke. */
export function IdentityKeysPanel({ bot }: { bot: Bot }) {
  const keys = trpc.identityKeys.list.useQuery({ botId: bot.id });
  const [isCreating, setCreating] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <Panel
      flush
      title="Known visitors"
      description="A website can sign who its customer is. Conversations then follow them to every device."
      actions={
        keys.data?.items.length !== 0 && (
          <Button icon="plus" onClick={() => setCreating(true)}>
            Create key
          </Button>
        )
      }
    >
      <QueryView query={keys} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon="key"
              title="No keys yet"
              action={
                <Button icon="plus" onClick={() => setCreating(true)}>
                  Create the first key
                </Button>
              }
            >
              Without one every visitor is anonymous, whatever the page says.
            </EmptyState>
          ) : (
            <Entries>
              {items.map((key) => (
                <KeyEntry key={key.id} identityKey={key} onOpen={(of) => setOpen({ of, key })} />
              ))}
            </Entries>
          )
        }
      </QueryView>
      {isCreating && <CreateIdentityKeyDialog bot={bot} onClose={() => setCreating(false)} />}
      {open?.of === 'sample' && (
        <Dialog title={`Sign with “${open.key.name}”`} onClose={close}>
          <SignHelp kid={open.key.id} publicId={bot.publicId} algorithm={open.key.algorithm} />
        </Dialog>
      )}
      {open?.of === 'revoke' && <RevokeKey bot={bot} identityKey={open.key} onClose={close} />}
    </Panel>
  );
}

function KeyEntry({
  identityKey,
  onOpen,
}: {
  identityKey: IdentityKey;
  onOpen: (of: Open['of']) => void;
}) {
  const { id, name, algorithm, createdAt, revokedAt } = identityKey;
  return (
    <Entry
      title={name}
      actions={
        revokedAt === null ? (
          <>
            <Button small onClick={() => onOpen('sample')}>
              Code
            </Button>
            <IconButton
              small
              label={`Revoke ${name}`}
              icon="trash"
              onClick={() => onOpen('revoke')}
            />
          </>
        ) : (
          <Badge>Revoked</Badge>
        )
      }
    >
      <EntryFacts>
        <span>{algorithm}</span>
        <code>{id}</code>
        <span>
          {revokedAt === null ? 'made ' : 'revoked '}
          <TimeAgo at={revokedAt ?? createdAt} />
        </span>
      </EntryFacts>
    </Entry>
  );
}

function RevokeKey({
  bot,
  identityKey,
  onClose,
}: {
  bot: Bot;
  identityKey: IdentityKey;
  onClose: () => void;
}) {
  const utils = trpc.useUtils();
  const revoke = trpc.identityKeys.revoke.useMutation({
    onSuccess: async () => {
      await utils.identityKeys.list.invalidate({ botId: bot.id });
      onClose();
      toast(`“${identityKey.name}” was revoked.`);
    },
  });
  return (
    <ConfirmDialog
      title={`Revoke “${identityKey.name}”?`}
      confirmLabel="Revoke key"
      busy={revoke.isPending}
      error={revoke.error && problemOf(revoke.error).message}
      onConfirm={() => revoke.mutate({ botId: bot.id, id: identityKey.id })}
      onClose={onClose}
    >
      <p>
        Tokens that it signed are refused from this moment on. To change over without a gap, create
        the next key first: several are in force at the same time.
      </p>
    </ConfirmDialog>
  );
}
