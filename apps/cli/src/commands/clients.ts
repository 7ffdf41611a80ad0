import { eachItem } from '@pixel/sdk';
import type { Command } from '../command.ts';
import { allOf, connect, SERVER_FLAGS } from '../connect.ts';

export const clients: Command = {
  name: 'clients',
  usage: '[text]',
  about: 'List the clients that the key reaches, or those whose fields mention a text',
  flags: SERVER_FLAGS,
  async run(run) {
    const search = run.words.join(' ');
    const input = { limit: 100, ...(search !== '' && { search }) };
    const items = await allOf(eachItem(connect(run).clients.list, input));
    for (const { id, name, status, botCount } of items)
      run.out.line(`${id}  ${name}  (${status}, ${botCount} bots)`);
    run.out.result(items);
  },
};
