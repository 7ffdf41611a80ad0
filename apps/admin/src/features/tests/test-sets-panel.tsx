import { useState } from 'react';
import { IfMayManage } from '../../api/may-manage.tsx';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { formatMany } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { NewSetDialog } from './new-set-dialog.tsx';
import css from './tests.module.css';

/** The test sets of a bot; one of them is chosen. */
export function TestSetsPanel({
  botId,
  chosen,
  onChoose,
}: {
  botId: string;
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const [isAdding, setAdding] = useState(false);
  const sets = trpc.evaluation.listSets.useInfiniteQuery(
    { botId, limit: 50 },
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  );
  const add = (
    <IfMayManage>
      <Button small icon="plus" onClick={() => setAdding(true)}>
        New test set
      </Button>
    </IfMayManage>
  );
  return (
    <Panel flush title="Test sets" actions={add}>
      <QueryView query={sets} lines={3}>
        {(data) =>
          totalOf(data) === 0 ? (
            <EmptyState icon="check" title="No test sets yet">
              A test set is a list of questions with what a right answer has. Run it before you
              publish a change.
            </EmptyState>
          ) : (
            <>
              <ul className={css.list}>
                {itemsOf(data).map((set) => (
                  <li key={set.id} className={css.item}>
                    <div className={css.head}>
                      <div>
                        <strong>{set.name}</strong>{' '}
                        {set.automatic && <Badge plain>automatic</Badge>}
                        <p className={css.small}>{formatMany(set.caseCount, 'case')}</p>
                      </div>
                      <Button
                        small
                        aria-pressed={set.id === chosen}
                        onClick={() => onChoose(set.id)}
                      >
                        {set.id === chosen ? 'Open' : 'Show'}
                        <span className="visually-hidden"> {set.name}</span>
                      </Button>
                    </div>
                  </li>
                ))}
              </ul>
              <LoadMore query={sets} shown={itemsOf(data).length} total={totalOf(data)} />
            </>
          )
        }
      </QueryView>
      {isAdding && (
        <NewSetDialog
          botId={botId}
          onMade={(id) => {
            setAdding(false);
            onChoose(id);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </Panel>
  );
}
