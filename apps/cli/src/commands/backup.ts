import { backUpData, readEnvironment } from '@pixel/server';
import { type Command, UsageError } from '../command.ts';
import { quiet } from '../open-house.ts';

export const backup: Command = {
  name: 'backup',
  usage: '<new folder>',
  about:
    'Copy the data folder, with database and files, into a new folder (with the server stopped)',
  flags: {},
  async run({ words, env, out }) {
    const [target] = words;
    if (target === undefined) throw new UsageError('pixel backup <new folder>');
    const { dataDir, databaseUrl } = readEnvironment(env);
    if (databaseUrl !== undefined)
      throw new UsageError(
        `DATABASE_URL is set: dump the server with pg_dump and copy ${dataDir}/files.`,
      );
    const { at } = await backUpData({ dataDir, target, log: quiet, at: new Date() });
    out.line(`Kept in ${target}. Vectors are made anew after a restore.`);
    out.result({ folder: target, at });
  },
};
