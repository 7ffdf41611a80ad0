import { useState } from 'react';
import { useMayManage } from '../../../api/may-manage.tsx';
import { itemsOf, totalOf } from '../../../api/pages-of.ts';
import { QueryView } from '../../../api/query-view.tsx';
import { trpc } from '../../../api/trpc.ts';
import { AddSourceDialog } from '../../../features/sources/add-source-dialog.tsx';
import { QuotaLine } from '../../../features/sources/quota-line.tsx';
import { SourcesTable } from '../../../features/sources/sources-table.tsx';
import { useSources } from '../../../features/sources/use-sources.ts';
import { Button } from '../../../ui/button.tsx';
import { formatMany } from '../../../ui/format.ts';
import { LoadMore } from '../../../ui/load-more.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { useBot } from './use-bot.ts';

export function Component() {
  const bot = useBot();
  useTitle(`Sources · ${bot.name}`);
  const [isAdding, setAdding] = useState(false);
  const sources = useSources(bot.id);
  const client = trpc.clients.get.useQuery({ id: bot.clientId });
  const mayManage = useMayManage();
  const isEmpty = sources.data && totalOf(sources.data) === 0;

  return (
    <Panel
      flush
      title="Sources"
      description={
        isEmpty ? (
          'What the bot answers from.'
        ) : (
          <>
            {`${formatMany(bot.documentCount, 'document')}, ${formatMany(bot.passageCount, 'passage')} to answer from.`}
            <QuotaLine botId={bot.id} />
          </>
        )
      }
      actions={
        !isEmpty &&
        mayManage && (
          <Button variant="primary" icon="plus" onClick={() => setAdding(true)}>
            Add knowledge
          </Button>
        )
      }
    >
      <QueryView query={sources} lines={6}>
        {(data) => {
          const items = itemsOf(data);
          return items.length === 0 ? (
            <EmptyState
              icon="globe"
              title="It knows nothing yet"
              action={
                mayManage && (
                  <Button variant="primary" icon="plus" onClick={() => setAdding(true)}>
                    Add knowledge
                  </Button>
                )
              }
            >
              Paste the client’s website address, drop files, or write a question with its answer.
            </EmptyState>
          ) : (
            <>
              <SourcesTable sources={items} />
              <LoadMore query={sources} shown={items.length} total={totalOf(data)} />
            </>
          );
        }}
      </QueryView>
      {isAdding && (
        <AddSourceDialog
          botId={bot.id}
          {...(client.data?.website && { address: client.data.website })}
          onClose={() => setAdding(false)}
        />
      )}
    </Panel>
  );
}
