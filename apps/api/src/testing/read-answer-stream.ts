import { AnswerEvent } from '@pixel/contract';

/** Asks over HTTP and reads the events. `everShown` is all text that any delta ever carried, overwritten or not. */
export async function readAnswerStream(
  url: string,
  { apiKey, question }: { readonly apiKey: string; readonly question: string },
): Promise<{ readonly everShown: string; readonly answer: string; readonly raw: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ question: question.slice(0, 900) }),
  });
  const raw = await response.text();
  const events = raw
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => AnswerEvent.safeParse(JSON.parse(line.slice(5))))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []));
  let text = '';
  const shown: string[] = [];
  for (const event of events) {
    if (event.type !== 'delta') continue;
    text = text.slice(0, event.at) + event.text;
    shown.push(text);
  }
  const done = events.find((event) => event.type === 'done');
  return {
    everShown: shown.join('\n'),
    answer: done?.type === 'done' ? done.answer.answer : '',
    raw,
  };
}
