import { type Agent, request } from 'node:http';
import type { Target } from './ask.ts';

export interface Heard {
  /** All pieces put together: a piece that says where it belongs replaces what follows that place. */
  readonly text: string;
  /** When each piece came, on this process's clock. */
  readonly arrivals: readonly number[];
}

/** Asks once and notes every piece of the answer. Understands Pixel's events and chat completions. */
export function listenTo(agent: Agent, target: Target, body: string): Promise<Heard> {
  const { promise, resolve, reject } = Promise.withResolvers<Heard>();
  const arrivals: number[] = [];
  let text = '';
  let rest = '';
  const hear = (line: string) => {
    const piece = pieceOf(line);
    if (piece === null) return;
    text = text.slice(0, piece.at ?? text.length) + piece.text;
    arrivals.push(performance.now());
  };
  const headers = { 'content-type': 'application/json', ...target.headers };
  const call = request(target.url, { agent, method: 'POST', headers }, (reply) => {
    reply.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) hear(line);
    });
    reply.on('error', reject).on('end', () => resolve({ text, arrivals }));
  });
  call.on('error', reject).end(body);
  return promise;
}

interface Piece {
  readonly at?: number;
  readonly text: string;
}

/** Safe: both servers are ours, and a line of another shape counts as no piece. */
function pieceOf(line: string): Piece | null {
  if (!line.startsWith('data: {')) return null;
  const value = JSON.parse(line.slice(6)) as Partial<Piece> & {
    choices?: { delta?: { content?: string } }[];
  };
  const text = value.choices?.[0]?.delta?.content ?? value.text;
  if (text === undefined) return null;
  return { text, ...(value.at !== undefined && { at: value.at }) };
}
