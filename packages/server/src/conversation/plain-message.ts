import type { Message } from '@pixel/contract';

/** A message of a person or of the system, which is no reply, as it is stored. */
export const plainMessage = ({
  at,
  ...message
}: Pick<Message, 'id' | 'seq' | 'role' | 'text' | 'author'> & { readonly at: Date }): Message => ({
  ...{ ...message, status: 'complete', replyTo: null, answered: null, mode: null },
  ...{ citations: [], degraded: [], feedback: null, createdAt: at.toISOString() },
});
