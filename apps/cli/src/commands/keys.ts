import { ApiKeyId, CreateApiKey } from '@pixel/contract';
import type { Pixel } from '@pixel/sdk';
import { type Command, type Run, UsageError } from '../command.ts';
import { asPerson, PERSON_FLAGS } from '../sign-in.ts';

const USAGE = 'list | create <name> | revoke <key id>';

export const keys: Command = {
  name: 'keys',
  usage: USAGE,
  about:
    'List, make and revoke your API keys; asks for your password, or takes PIXEL_PASSWORD. --scopes chat,read,manage; --clients cli_…,cli_… for some clients only; --expires 2027-01-31',
  flags: {
    ...PERSON_FLAGS,
    ...{ scopes: { type: 'string' }, clients: { type: 'string' }, expires: { type: 'string' } },
  },
  async run(run) {
    const [verb, ...words] = run.words;
    switch (verb) {
      case 'list':
        return asPerson(run, (pixel) => list(pixel, run));
      case 'create': {
        const input = readKey(run, words.join(' '));
        return asPerson(run, (pixel) => create(pixel, { run, input }));
      }
      case 'revoke': {
        const id = ApiKeyId.safeParse(words[0]);
        if (!id.success) throw new UsageError(`"${words[0] ?? ''}" is not the id of a key.`);
        return asPerson(run, (pixel) => revoke(pixel, { run, id: id.data }));
      }
      default:
        throw new UsageError(`Say: pixel keys ${USAGE}`);
    }
  },
};

async function list(pixel: Pixel, { out }: Run): Promise<void> {
  const found = await pixel.auth.listApiKeys.query({});
  for (const { id, name, hint, scopes, clientIds, expiresAt, lastUsedAt } of found) {
    const reach = clientIds ? `${clientIds.length} clients` : 'all clients';
    const used = lastUsedAt ? `used ${lastUsedAt}` : 'never used';
    out.line(
      `${id}  ${name}  ${hint}  (${scopes.join(', ')}; ${reach}; ${expiresAt ? `until ${expiresAt}` : 'no end'}; ${used})`,
    );
  }
  out.result(found);
}

async function create(
  pixel: Pixel,
  { run, input }: { readonly run: Run; readonly input: CreateApiKey },
): Promise<void> {
  const made = await pixel.auth.createApiKey.mutate(input);
  run.out.line(`${made.secret}\n${made.id}  ${made.name}: the key above is shown this once.`);
  run.out.result(made);
}

async function revoke(
  pixel: Pixel,
  { run, id }: { readonly run: Run; readonly id: ApiKeyId },
): Promise<void> {
  await pixel.auth.revokeApiKey.mutate({ id });
  run.out.line(`${id} opens nothing any more.`);
  run.out.result({ id });
}

/** The key that the words and flags describe. Throws UsageError, with what is wrong, before anybody is asked for a password. */
function readKey({ flags }: Run, name: string): CreateApiKey {
  const { expires } = flags;
  const read = CreateApiKey.safeParse({
    name,
    scopes: listOf(flags.scopes) ?? ['chat', 'read'],
    clientIds: listOf(flags.clients),
    expiresAt: typeof expires === 'string' ? timeOf(expires) : undefined,
  });
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new UsageError(`pixel keys create <name>: ${wrong.join('; ')}`);
}

const listOf = (flag: string | boolean | undefined) =>
  typeof flag === 'string' ? flag.split(',').map((part) => part.trim()) : undefined;

/** A day means its end, in UTC; what is no time goes on as it is, and the schema refuses it. */
function timeOf(text: string): string {
  const time = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text);
  return Number.isNaN(time.getTime()) ? text : time.toISOString();
}
