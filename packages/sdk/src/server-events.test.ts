import { expect, test } from 'vitest';
import { readServerEvents, type ServerEvent } from './server-events.ts';

const STREAM =
  ': hello\nevent: connected\ndata: {}\n\n\ndata: ü🙂\r\nid: 7\r\n\r\ndata:a\rdata: b\r\revent: empty\n\ndata: cut';

async function eventsOf(chunks: Uint8Array[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of readServerEvents(body)) events.push(event);
  return events;
}

const EXPECTED = [
  { event: 'connected', data: '{}', id: undefined },
  { event: 'message', data: 'ü🙂', id: '7' },
  { event: 'message', data: 'a\nb', id: undefined },
];

test('events survive a cut at every byte', async () => {
  const bytes = new TextEncoder().encode(STREAM);
  for (let at = 0; at <= bytes.length; at++) {
    expect(await eventsOf([bytes.slice(0, at), bytes.slice(at)])).toEqual(EXPECTED);
  }
  expect(await eventsOf([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(EXPECTED);
});
