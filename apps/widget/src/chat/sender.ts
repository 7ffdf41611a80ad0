import type { Said } from '@pixel/contract';
import { WireError } from '@pixel/sdk/wire';
import type { ChatAction, ChatState } from './chat-state.ts';
import type { Outbox, Written } from './outbox.ts';
import type { WidgetApi } from './widget-api.ts';

interface SenderPorts {
  readonly say: WidgetApi['say'];
  readonly outbox: Outbox;
  chat(): ChatState;
  /** Nothing is sent yet. */
  isHeld(): boolean;
  dispatch(action: ChatAction): void;
  /** Makes the visitor anew, whom the server no longer knows. */
  renew(): Promise<void>;
  onSaid(said: Said, isFirst: boolean): void;
  /** Tells it; returns its code. */
  onError(cause: unknown): string;
}

export interface Sender {
  /** Sends what is written, in its order, each message when the one before it is answered. Call it whenever that may be. */
  pump(): void;
  /** The device is back online. */
  wake(): void;
  stop(): void;
}

/** First pause before a message is sent again, in milliseconds; doubled up to the longest. */
const FIRST_PAUSE_MS = 600;
const LONGEST_PAUSE_MS = 30_000;

/** Sends each message under one id until the server has it: sending twice stores once. */
export function createSender(ports: SenderPorts): Sender {
  const { say, outbox, chat, dispatch } = ports;
  let isBusy = false;
  let isStopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pump = async () => {
    const [next] = outbox.list();
    const { awaiting } = chat();
    const isTurn = awaiting === null || awaiting === next?.messageId;
    if (!next || !isTurn || isBusy || isStopped || timer || ports.isHeld()) return;
    isBusy = true;
    dispatch({ type: 'sending', messageId: next.messageId });
    await send(next);
    isBusy = false;
    void pump();
  };

  const send = async (next: Written) => {
    const { messageId } = next;
    const isFirst = chat().conversationId === null;
    try {
      const said = await sayOnce(next);
      failures = 0;
      outbox.remove(messageId);
      if (!isStopped) ports.onSaid(said, isFirst);
    } catch (cause) {
      if (isStopped) return;
      if (mayPass(cause)) {
        dispatch({ type: 'queued', messageId });
        const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures++);
        timer = setTimeout(resume, pause * (0.5 + Math.random() / 2));
      } else {
        outbox.remove(messageId);
        const refusal = ports.onError(cause);
        dispatch({ type: 'unsent', messageId, refusal });
      }
    }
  };

  /** A conversation that has ended meanwhile gives way to a new one, and a visitor who is forgotten is made anew, once. */
  const sayOnce = async ({ messageId, text, attachments }: Written) => {
    for (let isRenewed = false; ; ) {
      const { conversationId } = chat();
      try {
        return await say({
          messageId,
          text,
          attachments: attachments?.map(({ id }) => id),
          conversationId: conversationId ?? undefined,
        });
      } catch (cause) {
        if (!(cause instanceof WireError) || isStopped) throw cause;
        if (cause.code === 'conflict' && conversationId) dispatch({ type: 'ended' });
        else if (cause.code === 'unauthenticated' && !isRenewed) {
          isRenewed = true;
          await ports.renew();
          if (isStopped) throw cause;
          dispatch({ type: 'sending', messageId });
        } else throw cause;
      }
    }
  };

  const resume = () => {
    clearTimeout(timer);
    timer = undefined;
    void pump();
  };

  return {
    pump,
    wake() {
      failures = 0;
      resume();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

const mayPass = (cause: unknown) =>
  cause instanceof WireError && cause.retryable && cause.code !== 'over-quota';
