/** A package and what of ours it may import. Down, never up. */
export interface Floor {
  readonly name: string;
  /** Folder, with a slash at the end. */
  readonly folder: string;
  /** Folders of ours that it may import besides its own. */
  readonly mayImport: readonly string[];
  readonly because: string;
}

const contract = 'packages/contract/';
const text = 'packages/text/';
const core = 'packages/core/';
const router = 'packages/router/';
const server = 'packages/server/';
const sdk = 'packages/sdk/';
const seed = 'prisma/seed/';
const chroma = 'tooling/chroma/';

export const floors: readonly Floor[] = [
  {
    name: 'contract',
    folder: contract,
    mayImport: [],
    because: 'What crosses a wire is known to both sides: it must know neither.',
  },
  {
    name: 'text',
    folder: text,
    mayImport: [],
    because: 'Functions on text are measured alone; a domain word in them could not be.',
  },
  {
    name: 'core',
    folder: core,
    mayImport: [contract, text],
    because: 'Use-cases are tested in milliseconds on fakes, because nothing under them does I/O.',
  },
  {
    name: 'router',
    folder: router,
    mayImport: [contract, core],
    because: 'A router that imports server makes every browser type-check walk through Prisma.',
  },
  {
    name: 'server',
    folder: server,
    mayImport: [contract, core, text, chroma],
    because: 'Adapters fill the ports of core. They and the procedures meet in apps/api.',
  },
  {
    name: 'sdk',
    folder: sdk,
    mayImport: [contract, router],
    because:
      'The client runs in browsers and in programs of others: it knows the wire, not the house.',
  },
  {
    name: 'apps-api',
    folder: 'apps/api/',
    mayImport: [contract, core, router, server, sdk, seed],
    because: 'The process puts the floors together, and its tests call it as a client does.',
  },
  {
    name: 'apps-cli',
    folder: 'apps/cli/',
    mayImport: [contract, core, server, sdk],
    because: 'A command asks a running Pixel through the client, or works on the data itself.',
  },
  {
    name: 'apps-admin',
    folder: 'apps/admin/',
    mayImport: [contract, router, sdk],
    because: 'The browser talks over the wire. What it imports, it ships.',
  },
  {
    name: 'apps-explorer',
    folder: 'apps/explorer/',
    mayImport: [],
    because: 'It shows the document of the API and knows nothing else.',
  },
  {
    name: 'apps-widget',
    folder: 'apps/widget/',
    mayImport: [contract, sdk],
    because: 'Every byte is loaded by every visitor of every customer.',
  },
];
