import type { AuditVerdict } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Stack } from '../../ui/form.tsx';
import { formatCount, formatMany } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';

/** Walks the chain of the log on request and says what came of it. */
export function VerifyAudit() {
  const verdict = trpc.audit.verify.useQuery(undefined, {
    ...{ enabled: false, retry: false, gcTime: 0 },
  });
  return (
    <Panel
      title="Chain of the log"
      description="Each entry is tied to the one before it by a hash, so that a change or a gap shows."
      actions={
        <Button icon="check" busy={verdict.isFetching} onClick={() => verdict.refetch()}>
          Check the chain
        </Button>
      }
    >
      {verdict.error && !verdict.isFetching ? (
        <Notice tone="bad">
          <p>{problemOf(verdict.error).message}</p>
        </Notice>
      ) : (
        <div aria-live="polite">
          {verdict.data ? <Verdict verdict={verdict.data} /> : 'Not checked on this visit.'}
        </div>
      )}
    </Panel>
  );
}

function Verdict({ verdict }: { verdict: AuditVerdict }) {
  const { ok, length, head, broken } = verdict;
  if (!ok && broken)
    return (
      <Notice tone="bad">
        <p>
          {problemOfChain(broken)} The {formatMany(length, 'entry', 'entries')} before it fit.
        </p>
        {broken.entryId && (
          <p>
            Entry <code>{broken.entryId}</code>
          </p>
        )}
      </Notice>
    );
  return (
    <Stack>
      <Notice tone="good">
        <p>
          {length === 1 ? 'The only entry fits.' : `All ${formatCount(length)} entries fit.`} Keep
          this hash somewhere else: whoever rewrites the whole log cannot rewrite your copy. When
          you check again later, the log must still hold it.
        </p>
      </Notice>
      <CodeBlock code={head} copyLabel="Copy hash" />
    </Stack>
  );
}

function problemOfChain({ no, problem }: NonNullable<AuditVerdict['broken']>): string {
  const place = no === null ? 'An entry' : `Entry ${formatCount(no)}`;
  switch (problem) {
    case 'changed':
      return `${place} was changed after it was written.`;
    case 'missing':
      return `${place} is missing.`;
    case 'not-sealed':
      return `${place} lost its place in the chain.`;
  }
}
