import type { ConversationEvent, ConversationId } from '@pixel/contract';
import type { Subscribed, WireError } from '@pixel/sdk/wire';
import type { ChatState } from './chat-state.ts';
import type { WidgetApi } from './widget-api.ts';

export type Connection = 'idle' | 'connecting' | 'live' | 'waiting';

interface FollowerPorts {
  readonly watch: WidgetApi['watch'];
  chat(): ChatState;
  onEvent(event: ConversationEvent): void;
  onConnection(connection: Connection): void;
  /** The stream was refused in a way that no retry changes. */
  onRefused(error: WireError): void;
}

export interface Follower {
  /** Whether somebody looks at the conversation. */
  follow(isWanted: boolean): void;
  /** Opens the stream if there is something to hear, closes it otherwise. Call it after every change of the chat. */
  look(): void;
  /** Closes the stream, and opens it again if there is something to hear. */
  restart(): void;
  retryNow(): void;
  stop(): void;
}

const ENDED_PAUSE_MS = 2_000;

/** Hears what happens in the conversation, while somebody looks or a reply or a person is waited for. */
export function createFollower(ports: FollowerPorts): Follower {
  const { chat, onConnection } = ports;
  let isFollowing = false;
  let isStopped = false;
  let stream: Subscribed | undefined;
  /** Stands for the stream that counts: what an older one still says is dropped. */
  let current: object | undefined;
  let heard: ConversationId | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    stream?.stop();
    stream = undefined;
    current = undefined;
    clearTimeout(timer);
  };

  const look = () => {
    const { conversationId, awaiting, messages, handling } = chat();
    if (isStopped) return;
    // A person may write at any time, and while one is waited for that is what counts.
    const isWanted = isFollowing || awaiting !== null || handling !== 'bot';
    if (!isWanted || heard !== conversationId) close();
    if (!isWanted || conversationId === null) return onConnection('idle');
    if (stream) return;
    heard = conversationId;
    const lastSeq = messages.findLast(({ seq }) => seq !== null)?.seq ?? 0;
    const mine = {};
    current = mine;
    stream = ports.watch(
      { conversationId, lastEventId: String(lastSeq) },
      {
        onEvent: (event) => current === mine && ports.onEvent(event),
        onState: (state) => current === mine && onConnection(state),
        onEnd(error) {
          if (current !== mine) return;
          close();
          onConnection('idle');
          if (error) ports.onRefused(error);
          // A server that shuts down ends its streams politely.
          else timer = setTimeout(look, ENDED_PAUSE_MS);
        },
      },
    );
  };

  return {
    follow(isWanted) {
      isFollowing = isWanted;
      look();
    },
    look,
    restart() {
      close();
      look();
    },
    retryNow: () => stream?.retryNow(),
    stop() {
      isStopped = true;
      close();
    },
  };
}
