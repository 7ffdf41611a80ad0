import type { Message } from '@pixel/contract';

/** A visitor's message as it is stored, for the other readers. */
export const visitorMessage = ({
  at,
  ...message
}: Pick<Message, 'id' | 'text' | 'seq' | 'attachments'> & { readonly at: Date }): Message => ({
  ...{ ...message, role: 'visitor', status: 'complete', replyTo: null },
  ...{ answered: null, mode: null, citations: [], degraded: [], feedback: null },
  createdAt: at.toISOString(),
});
