import type { Attachment, MessageId } from '@pixel/contract';
import { withStorage } from './with-storage.ts';

/** What a visitor wrote and the server may not have yet. */
export interface Written {
  readonly messageId: MessageId;
  readonly text: string;
  /** Uploaded before. The server keeps them for an hour. */
  readonly attachments?: readonly Attachment[] | undefined;
  /** ISO 8601. */
  readonly at: string;
}

/** Oldest first. Kept over reloads, where the browser allows it, from the first message on. */
export interface Outbox {
  list(): readonly Written[];
  add(written: Written): void;
  remove(messageId: MessageId): void;
  clear(): void;
}

/** Other tabs keep theirs in the same place: each change reads it anew. What two tabs send is stored once, by its id. */
export function keepOutbox(publicBotId: string): Outbox {
  const key = `pixel:${publicBotId}:outbox`;
  const read = () => withStorage((storage) => asWritten(storage.getItem(key))) ?? [];
  const write = (all: readonly Written[]) =>
    withStorage((storage) =>
      all.length ? storage.setItem(key, JSON.stringify(all)) : storage.removeItem(key),
    );
  let own = read();
  return {
    list: () => own,
    add(written) {
      own = [...own, written];
      write([...read(), written]);
    },
    remove(messageId) {
      const others = (all: readonly Written[]) => all.filter((one) => one.messageId !== messageId);
      own = others(own);
      write(others(read()));
    },
    clear() {
      own = [];
      write([]);
    },
  };
}

/** Safe: what is not as we write it is left out, and the server checks each message again. */
function asWritten(json: string | null): readonly Written[] {
  const all = JSON.parse(json ?? '[]') as Written[];
  return all.filter(({ messageId, text, at }) => [messageId, text, at].every(isText));
}

const isText = (value: unknown) => typeof value === 'string';
