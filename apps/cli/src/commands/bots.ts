import { eachItem } from '@pixel/sdk';
import type { Command } from '../command.ts';
import { allOf, connect, SERVER_FLAGS } from '../connect.ts';

export const bots: Command = {
  name: 'bots',
  usage: '',
  about: 'List the bots that the key reaches',
  flags: SERVER_FLAGS,
  async run(run) {
    const items = await allOf(eachItem(connect(run).bots.list, { limit: 100 }));
    for (const { id, name, clientName, status, documentCount } of items)
      run.out.line(`${id}  ${name}  (${clientName}, ${status}, ${documentCount} documents)`);
    run.out.result(items);
  },
};
