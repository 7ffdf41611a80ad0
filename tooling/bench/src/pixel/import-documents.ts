import { Source } from '@pixel/contract';
import { until } from '../processes/until.ts';
import type { Agency } from './set-up-agency.ts';

export interface Import {
  readonly url: string;
  readonly agency: Pick<Agency, 'apiKey' | 'botId'>;
  readonly timeoutMs: number;
}

/** Sends JSONL through `POST …/sources/import` and waits until the source is ready; throws when it is not. */
export async function importDocuments(
  { url, agency, timeoutMs }: Import,
  lines: string,
): Promise<Source> {
  const headers = {
    authorization: `Bearer ${agency.apiKey}`,
    'content-type': 'application/x-ndjson',
  };
  const path = `/api/chatbots/${agency.botId}/sources/import`;
  const response = await fetch(url + path, { method: 'POST', headers, body: lines });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  const { id } = Source.parse(await response.json());
  return untilReady({ url, agency, timeoutMs }, id);
}

/** Polls a source until it is ready; throws when it failed. */
export async function untilReady(
  { url, agency, timeoutMs }: Import,
  id: Source['id'],
): Promise<Source> {
  const headers = { authorization: `Bearer ${agency.apiKey}` };
  const source = await until(
    `Source ${id}`,
    async () => {
      const response = await fetch(`${url}/api/sources/${id}`, { headers });
      const now = Source.parse(await response.json());
      return now.status === 'ready' || now.status === 'failed' ? now : null;
    },
    { everyMs: 50, timeoutMs },
  );
  if (source.error) throw new Error(`Source ${id}: ${source.error.message}`);
  return source;
}
