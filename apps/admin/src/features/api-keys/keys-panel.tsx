import type { ListedApiKey } from '@pixel/contract';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Entity } from '../../ui/entity.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { toast } from '../../ui/toast.tsx';
import { CreateKeyDialog } from './create-key-dialog.tsx';
import css from './keys-panel.module.css';
import { SCOPES } from './scopes.ts';

const COLUMNS = [
  { label: 'Key' },
  { label: 'May' },
  { label: 'Expires' },
  { label: 'Last used', number: true },
  { label: 'Actions', tight: true, hidden: true },
] as const;
const COLUMNS_OF_ALL = [COLUMNS[0], { label: 'Made by' }, ...COLUMNS.slice(1)] as const;

const WHOSE = [
  { value: 'own', label: 'Yours' },
  { value: 'all', label: 'Everybody’s' },
] as const;

/** Keys of the person who is signed in, for an admin also everybody's: make, look over, revoke. */
export function KeysPanel({ isAdmin, mayManage }: { isAdmin: boolean; mayManage: boolean }) {
  const [whose, setWhose] = useState<'own' | 'all'>('own');
  const isAll = whose === 'all';
  const keys = trpc.auth.listApiKeys.useQuery(
    { all: isAll },
    { placeholderData: (before) => before },
  );
  const [isCreating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<ListedApiKey | null>(null);
  const isEmpty = keys.data?.length === 0;
  return (
    <Panel
      flush
      title="API keys"
      description="For programs that use Pixel: imports, internal tools, your own chat."
      actions={
        !isEmpty && (
          <Button icon="plus" onClick={() => setCreating(true)}>
            Create key
          </Button>
        )
      }
    >
      {isAdmin && (
        <div className={css.whose}>
          <Segmented name="Whose keys" value={whose} options={WHOSE} onChange={setWhose} />
        </div>
      )}
      <QueryView query={keys} lines={3}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              icon="key"
              title="No keys yet"
              action={
                <Button variant="primary" icon="plus" onClick={() => setCreating(true)}>
                  Create the first key
                </Button>
              }
            >
              A key lets a program ask bots or manage them, and can be revoked at any time.
            </EmptyState>
          ) : (
            <Table name="API keys" columns={isAll ? COLUMNS_OF_ALL : COLUMNS}>
              {items.map((key) => (
                <KeyRow
                  key={key.id}
                  apiKey={key}
                  showsMaker={isAll}
                  onRevoke={() => setRevoking(key)}
                />
              ))}
            </Table>
          )
        }
      </QueryView>
      {isCreating && <CreateKeyDialog mayManage={mayManage} onClose={() => setCreating(false)} />}
      {revoking && <RevokeKey apiKey={revoking} onClose={() => setRevoking(null)} />}
    </Panel>
  );
}

function KeyRow({
  apiKey,
  showsMaker,
  onRevoke,
}: {
  apiKey: ListedApiKey;
  showsMaker: boolean;
  onRevoke: () => void;
}) {
  const isExpired = apiKey.expiresAt !== null && Date.parse(apiKey.expiresAt) < Date.now();
  return (
    <tr>
      <Cell>
        <Entity name={apiKey.name} detail={<code>{apiKey.hint}</code>} />
      </Cell>
      {showsMaker && (
        <Cell lead="By:">
          <span title={apiKey.maker.email}>{apiKey.maker.name}</span>
        </Cell>
      )}
      <Cell>
        <span className={css.scopes}>
          {SCOPES.filter(({ value }) => apiKey.scopes.includes(value)).map(({ value, label }) => (
            <Badge key={value} plain>
              {label}
            </Badge>
          ))}
        </span>
      </Cell>
      <Cell lead="Expires:">
        {isExpired ? (
          <Badge tone="bad">Expired</Badge>
        ) : apiKey.expiresAt ? (
          <TimeAgo at={apiKey.expiresAt} />
        ) : (
          'Never'
        )}
      </Cell>
      <Cell number lead="Used:">
        {apiKey.lastUsedAt ? <TimeAgo at={apiKey.lastUsedAt} /> : 'Never'}
      </Cell>
      <Cell tight>
        <IconButton small label={`Revoke ${apiKey.name}`} icon="trash" onClick={onRevoke} />
      </Cell>
    </tr>
  );
}

function RevokeKey({ apiKey, onClose }: { apiKey: ListedApiKey; onClose: () => void }) {
  const utils = trpc.useUtils();
  const revoke = trpc.auth.revokeApiKey.useMutation({
    onSuccess: async () => {
      await utils.auth.listApiKeys.invalidate();
      onClose();
      toast(`“${apiKey.name}” was revoked.`);
    },
  });
  return (
    <ConfirmDialog
      title={`Revoke “${apiKey.name}”?`}
      confirmLabel="Revoke key"
      busy={revoke.isPending}
      error={revoke.error && problemOf(revoke.error).message}
      onConfirm={() => revoke.mutate({ id: apiKey.id })}
      onClose={onClose}
    >
      <p>Every program that uses it is refused from this moment on.</p>
    </ConfirmDialog>
  );
}
