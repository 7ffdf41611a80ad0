import { openDatabase, readEnvironment } from '@pixel/server';
import type { Command } from '../command.ts';
import { quiet } from '../open-house.ts';

export const migrate: Command = {
  name: 'migrate',
  usage: '',
  about: 'Bring the database up to date without starting the server',
  flags: {},
  async run({ env, out }) {
    const { databaseUrl, dataDir } = readEnvironment(env);
    const database = await openDatabase({
      dataDir,
      log: quiet,
      ...(databaseUrl !== undefined && { databaseUrl }),
    });
    await database.close();
    out.line('The database is up to date.');
    out.result({ migrated: true });
  },
};
