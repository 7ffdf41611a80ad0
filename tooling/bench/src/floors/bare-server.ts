import { createServer } from 'node:http';
import { listen } from '../processes/listen.ts';
import { serveCalls } from '../processes/serve-calls.ts';

/** A Node process that serves nothing: what a start costs at least. */
export type BareServer = { readonly listen: (input: null) => Promise<string> };

const server = createServer((_request, response) => response.end('ok'));

serveCalls({ listen: () => listen(server) } satisfies BareServer);
