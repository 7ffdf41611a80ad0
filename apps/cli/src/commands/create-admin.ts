import { offerSetup } from '@pixel/core';
import type { Command } from '../command.ts';
import { withHouse } from '../open-house.ts';

export const createAdmin: Command = {
  name: 'create-admin',
  usage: '',
  about:
    'Print a new one-time link that makes the first admin (with the server stopped, or on PostgreSQL)',
  flags: {},
  async run({ env, out }) {
    const url = await withHouse({ env }, ({ base }) => offerSetup(base));
    out.line(url ?? 'There is an admin already.');
    out.result({ url });
  },
};
