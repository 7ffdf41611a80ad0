import { eachItem } from '@pixel/sdk';
import { type Command, UsageError } from '../command.ts';
import { allOf, connect, findBot, SERVER_FLAGS } from '../connect.ts';

export const sources: Command = {
  name: 'sources',
  usage: '<bot>',
  about: 'List what a bot was given, and how its reading went',
  flags: SERVER_FLAGS,
  async run(run) {
    const [word] = run.words;
    if (word === undefined) throw new UsageError('pixel sources <bot>');
    const pixel = connect(run);
    const { id: botId } = await findBot(pixel, word);
    const items = await allOf(eachItem(pixel.sources.list, { botId, limit: 100 }));
    for (const { id, title, status, documentCount, error } of items)
      run.out.line(
        `${id}  ${title}  (${status}, ${error?.message ?? `${documentCount} documents`})`,
      );
    run.out.result(items);
  },
};
