import type { Kept } from './download-all.ts';

/** Conversations as a person reads them, oldest first. */
export function transcriptOf(kept: Pick<Kept, 'conversations'>, botName: string): string {
  return kept.conversations
    .toReversed()
    .map(({ createdAt, messages }) =>
      [
        `— ${createdAt.slice(0, 16).replace('T', ' ')} UTC —`,
        ...messages.map((message) => {
          const who = message.role === 'visitor' ? '>' : `${message.author ?? botName}:`;
          const sources = message.citations.map(
            ({ number, title, url }) => `  [${number}] ${title}${url ? ` ${url}` : ''}`,
          );
          const files = (message.attachments ?? []).map(({ name }) => `  [${name}]`);
          const said = `${message.role === 'system' ? '·' : who} ${message.text}`;
          return [said, ...files, ...sources].join('\n');
        }),
      ].join('\n\n'),
    )
    .join('\n\n\n');
}
