import { offerSetup } from '@pixel/core';
import { openHouse, readEnvironment } from '@pixel/server';
import type { Command } from '../command.ts';

const quiet = { info: () => undefined, warn: console.error, error: console.error };

export const createAdmin: Command = {
  name: 'create-admin',
  usage: '',
  about:
    'Print a new one-time link that makes the first admin (with the server stopped, or on PostgreSQL)',
  flags: {},
  async run({ env, out }) {
    const house = await openHouse({ env: readEnvironment(env), log: quiet, version: '' });
    try {
      const url = await offerSetup(house.base);
      out.line(url ?? 'There is an admin already.');
      out.result({ url });
    } finally {
      await house.close();
    }
  },
};
