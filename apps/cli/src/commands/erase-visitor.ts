import { VisitorId } from '@pixel/contract';
import { type Command, UsageError } from '../command.ts';
import { connect, SERVER_FLAGS } from '../connect.ts';
import { askPerson } from '../terminal.ts';

export const eraseVisitor: Command = {
  name: 'erase-visitor',
  usage: '<visitor id>',
  about:
    'Remove a visitor with all conversations, messages, receipts and ratings for good; asks before, unless --yes',
  flags: { ...SERVER_FLAGS, yes: { type: 'boolean' } },
  async run(run) {
    const [word] = run.words;
    const id = VisitorId.safeParse(word);
    if (!id.success) throw new UsageError(`"${word ?? ''}" is not the id of a visitor.`);
    const pixel = connect(run);
    const visitor = await pixel.visitors.get.query({ id: id.data });
    const many = `${visitor.conversationCount} conversations with ${visitor.botName}`;
    if (run.flags.yes !== true) {
      const question = `Remove ${visitor.id}, ${many}, for good? Type yes: `;
      const answer = await askPerson(question, 'Nobody can be asked here: add --yes.');
      if (answer.trim().toLowerCase() !== 'yes') throw new Error('Nothing was removed.');
    }
    const { conversations } = await pixel.visitors.erase.mutate({ id: visitor.id });
    run.out.line(
      `${visitor.id} is gone, with ${conversations} conversations and everything in them. What they cost stays counted.`,
    );
    run.out.result({ id: visitor.id, bot: visitor.botId, conversations });
  },
};
