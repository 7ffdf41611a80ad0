import { MessageId } from '@pixel/contract';
import * as z from 'zod';

const Delta = z.object({ at: z.number(), text: z.string() });
const Done = z.object({ answer: z.string(), messageId: MessageId });

/** Asks over HTTP and reads the events. `everShown` is all text that any delta ever carried, overwritten or not. */
export async function readAnswerStream(
  url: string,
  { apiKey, question }: { readonly apiKey: string; readonly question: string },
): Promise<z.infer<typeof Done> & { readonly everShown: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  if (!response.ok) throw new Error(`It answered ${response.status}: ${await response.text()}`);
  let text = '';
  let done: z.infer<typeof Done> | undefined;
  const shown: string[] = [];
  for (const frame of (await response.text()).split('\n\n')) {
    const [, type = '', value = '{}'] = /^event: (\w+)\ndata: (.*)$/.exec(frame) ?? [];
    if (type === 'done') done = Done.parse(JSON.parse(value));
    if (type !== 'delta') continue;
    const delta = Delta.parse(JSON.parse(value));
    text = text.slice(0, delta.at) + delta.text;
    shown.push(text);
  }
  if (!done) throw new Error('It ended without an answer.');
  return { everShown: shown.join('\n'), ...done };
}
