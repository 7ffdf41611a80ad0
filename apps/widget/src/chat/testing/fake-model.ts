import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { portOf } from './port-of.ts';

export interface FakeModel {
  /** What goes into `OPENAI_BASE_URL`. */
  readonly url: string;
  /** How often a chat completion was asked for. */
  readonly asked: () => number;
  close(): void;
}

/** Speaks the OpenAI wire format and says `text` to whatever it is asked, word by word. */
export async function startFakeModel(text: string, everyMs: number): Promise<FakeModel> {
  let asked = 0;
  const server = createServer(async (request, response) => {
    request.resume();
    await once(request, 'end');
    if (!request.url?.endsWith('/chat/completions')) return void response.writeHead(404).end();
    asked++;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const word of text.split(/(?= )/)) {
      response.write(eventOf({ content: word }, null));
      await sleep(everyMs);
    }
    response.end(`${eventOf({}, 'stop')}data: [DONE]\n\n`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}/v1`,
    asked: () => asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function eventOf(delta: unknown, finish: string | null): string {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  const head = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'fake' };
  return `data: ${JSON.stringify({ ...head, choices })}\n\n`;
}
