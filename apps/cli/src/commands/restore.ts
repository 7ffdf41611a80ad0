import { readEnvironment, restoreData } from '@pixel/server';
import { type Command, UsageError } from '../command.ts';

export const restore: Command = {
  name: 'restore',
  usage: '<backup folder>',
  about: 'Put a backup into an empty DATA_DIR',
  flags: {},
  async run({ words, env, out }) {
    const [source] = words;
    if (source === undefined) throw new UsageError('pixel restore <backup folder>');
    const { dataDir, databaseUrl } = readEnvironment(env);
    if (databaseUrl !== undefined)
      throw new UsageError('DATABASE_URL is set: restore the dump into that server with psql.');
    const { at } = await restoreData({ dataDir, source });
    out.line(`${dataDir} is as it was at ${at}. Its vectors are made anew after the next start.`);
    out.result({ dataDir, at });
  },
};
