import type { TestCase, TestSet } from '@pixel/contract';
import { useState } from 'react';
import { useMayManage } from '../../api/may-manage.tsx';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { problemOf } from '../../api/problem.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { formatMany } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { toast } from '../../ui/toast.tsx';
import { CaseDialog } from './case-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import css from './tests.module.css';

type Open = { what: 'case'; testCase: TestCase | null } | { what: 'import' } | null;

/** The cases of a set, with the ways to add some. */
export function TestCasesPanel({ set }: { set: TestSet }) {
  const utils = trpc.useUtils();
  const [open, setOpen] = useState<Open>(null);
  const cases = trpc.evaluation.listCases.useInfiniteQuery(
    { testSetId: set.id, limit: 25 },
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  );
  const onError = (error: unknown) => toast(problemOf(error).message, 'bad');
  const generate = trpc.evaluation.generateCases.useMutation({
    onSuccess: async ({ items }) => {
      await utils.evaluation.invalidate();
      toast(`${formatMany(items.length, 'case')} made from its pages.`);
    },
    onError,
  });
  const remove = trpc.evaluation.deleteCase.useMutation({
    onSuccess: () => utils.evaluation.invalidate(),
    onError,
  });
  const mayManage = useMayManage();
  const isFixed = set.automatic || !mayManage;
  const actions = !isFixed && (
    <div className={css.bar}>
      <Button
        small
        busy={generate.isPending}
        onClick={() => generate.mutate({ testSetId: set.id })}
      >
        Generate
      </Button>
      <Button small icon="upload" onClick={() => setOpen({ what: 'import' })}>
        Import
      </Button>
      <Button small icon="plus" onClick={() => setOpen({ what: 'case', testCase: null })}>
        Add case
      </Button>
    </div>
  );
  return (
    <Panel
      flush
      title="Cases"
      description={formatMany(set.caseCount, 'question')}
      actions={actions}
    >
      <QueryView query={cases} lines={5}>
        {(data) =>
          totalOf(data) === 0 ? (
            <EmptyState icon="question" title="No cases yet">
              Write a question, import a table, or have some made from the bot’s pages.
            </EmptyState>
          ) : (
            <>
              <ul className={css.list}>
                {itemsOf(data).map((testCase) => (
                  <CaseItem
                    key={testCase.id}
                    testCase={testCase}
                    isFixed={isFixed}
                    onEdit={() => setOpen({ what: 'case', testCase })}
                    onRemove={() => remove.mutate({ id: testCase.id })}
                  />
                ))}
              </ul>
              <LoadMore query={cases} shown={itemsOf(data).length} total={totalOf(data)} />
            </>
          )
        }
      </QueryView>
      {open?.what === 'case' && (
        <CaseDialog testSetId={set.id} testCase={open.testCase} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'import' && <ImportDialog testSetId={set.id} onClose={() => setOpen(null)} />}
    </Panel>
  );
}

function CaseItem({
  testCase,
  isFixed,
  onEdit,
  onRemove,
}: {
  testCase: TestCase;
  isFixed: boolean;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { question, kind, mustAbstain, facts } = testCase;
  return (
    <li className={css.item}>
      <div className={css.head}>
        <strong>{question}</strong>
        <div className={css.badges}>
          <Badge plain>{kind}</Badge>
          {!isFixed && (
            <>
              <IconButton small icon="edit" label={`Change “${question}”`} onClick={onEdit} />
              <IconButton small icon="trash" label={`Delete “${question}”`} onClick={onRemove} />
            </>
          )}
        </div>
      </div>
      {(mustAbstain || facts.length > 0) && (
        <p className={css.small}>
          {mustAbstain
            ? 'Must not be answered.'
            : `Must have ${facts.map((group) => group.join(' or ')).join(', ')}.`}
        </p>
      )}
    </li>
  );
}
