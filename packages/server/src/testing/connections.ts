import { connectServer } from '../database/connect-server.ts';
import type { Connection } from '../database/migrate.ts';
import { openThread } from '../database/open-thread.ts';
import { loadSnapshot } from '../database/snapshot.ts';
import { createServerDatabase, serverUrl } from './databases.ts';

export interface TestConnection {
  readonly name: string;
  /** One session of a database without any schema. */
  open(): Promise<{ readonly connection: Connection; close(): Promise<void> }>;
}

const openPGliteConnection: TestConnection['open'] = async () => {
  // Faster than a new one: initdb takes seconds.
  const connection = await openThread({ snapshot: await loadSnapshot() });
  await connection.executeSql('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  return { connection, close: connection.close };
};

const openServerConnection = async (url: string) => {
  const created = await createServerDatabase(url);
  const { connection, close } = await connectServer(created.url);
  return {
    connection,
    close: async () => {
      await close();
      await created.drop();
    },
  };
};

/** For tests of migrations: `describe.each(connections)('… $name', ({ open }) => …)`. */
export const connections: readonly TestConnection[] = [
  { name: 'PGlite', open: openPGliteConnection },
  ...[serverUrl]
    .filter((url) => url !== undefined)
    .map((url) => ({ name: 'PostgreSQL', open: () => openServerConnection(url) })),
];
