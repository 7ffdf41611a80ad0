import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Stack } from '../../ui/form.tsx';
import { formatDuration } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';

const POLL_MS = 15_000;
const DATABASES = { pglite: 'Embedded PostgreSQL', postgres: 'PostgreSQL' } as const;

/** What this installation runs on and whether it is well. */
export function StatusPanel() {
  const status = trpc.system.status.useQuery(undefined, { refetchInterval: POLL_MS });
  return (
    <Panel title="System" description="What this installation runs on.">
      <QueryView query={status} lines={6}>
        {({ version, database, vectors, model, embedder, uptimeSeconds }) => (
          <Stack>
            {!vectors.ok && (
              <Notice tone="bad">
                <p>
                  The vector index does not answer{vectors.error ? `: ${vectors.error}` : '.'} Bots
                  still answer, from search by words alone.
                </p>
              </Notice>
            )}
            {model === null && (
              <Notice>
                <p>
                  No model is set, so bots answer in their sources’ own words. Set OPENAI_API_KEY,
                  and OPENAI_BASE_URL for another vendor, to have answers written.
                </p>
              </Notice>
            )}
            <Facts
              facts={[
                ['Version', version],
                ['Running for', formatDuration(uptimeSeconds)],
                ['Database', DATABASES[database]],
                [
                  'Vectors',
                  <Badge key="vectors" tone={vectors.ok ? 'good' : 'bad'}>
                    {vectors.ok ? `Answering in ${vectors.latencyMs.toFixed(0)} ms` : 'Down'}
                  </Badge>,
                ],
                ['Model', model ?? 'None'],
                ['Embeddings', embedder],
              ]}
            />
          </Stack>
        )}
      </QueryView>
    </Panel>
  );
}
