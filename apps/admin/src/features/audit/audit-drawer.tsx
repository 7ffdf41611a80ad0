import type { AuditItem } from '@pixel/contract';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Facts } from '../../ui/facts.tsx';
import { FormActions, Stack } from '../../ui/form.tsx';
import { actionWords, kindWords } from './action-words.ts';
import type { AuditFilters } from './audit-filters.ts';
import { detailsOf } from './details-of.ts';
import { ClientName, type Reader, Target, useActorName } from './names.tsx';

const exact = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'long' });

/** All of one entry, with ways to what else the same person did or what else was done to the same thing. */
export function AuditDrawer({
  item,
  reader,
  onFilter,
  onClose,
}: {
  item: AuditItem;
  reader: Reader;
  onFilter: (change: Partial<AuditFilters>) => void;
  onClose: () => void;
}) {
  const actor = useActorName(item, reader);
  const { action, actorId, targetId, clientId } = item;
  return (
    <Dialog shape="drawer" title={actionWords(action)} onClose={onClose}>
      <Stack>
        <Facts
          facts={[
            ['Who', actor],
            ['When', exact.format(new Date(item.at))],
            [
              'To what',
              targetId === actorId ? null : <Target key="target" item={item} reader={reader} />,
            ],
            ['Client', clientId && <ClientName key="client" id={clientId} />],
            ['From', item.address],
            ...detailsOf(item.details),
          ]}
        />
        <h3>For programs</h3>
        <Facts
          facts={[
            ['Action', code(action)],
            ['Actor', code(actorId)],
            [kindWords(item.targetType), code(targetId)],
            ['Request', code(item.requestId)],
            ['Entry', code(item.id)],
          ]}
        />
        <FormActions align="start">
          {actorId && (
            <Button small onClick={() => onFilter({ actor: actorId })}>
              All by {nameIn(actor, reader)}
            </Button>
          )}
          {targetId && (
            <Button small onClick={() => onFilter({ target: targetId })}>
              All to the same
            </Button>
          )}
          <CopyButton text={JSON.stringify(item, null, 2)} label="Copy entry" />
        </FormActions>
      </Stack>
    </Dialog>
  );
}

/** Somebody whose name the reader may not know is called by none. */
function nameIn(actor: string, { isAdmin }: Reader): string {
  if (actor === 'You') return 'you';
  return isAdmin ? actor : 'the same';
}

const code = (text: string) => text && <code>{text}</code>;
