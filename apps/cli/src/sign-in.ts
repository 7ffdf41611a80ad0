import { createPixel, type Pixel, pixelErrorOf } from '@pixel/sdk';
import { type Run, UsageError } from './command.ts';
import { addressOf } from './connect.ts';
import { askPerson, askSecret } from './terminal.ts';

/** Flags of commands that only a person may give. */
export const PERSON_FLAGS = { url: { type: 'string' }, email: { type: 'string' } } as const;

/** Signs in as the person of `--email` (or `PIXEL_EMAIL`) for `work`, and out again, whatever happens. */
export async function asPerson<T>(run: Run, work: (pixel: Pixel) => Promise<T>): Promise<T> {
  const { flags, env } = run;
  const email = flags.email ?? env.PIXEL_EMAIL;
  if (typeof email !== 'string')
    throw new UsageError('A person is needed: --email you@agency.example or PIXEL_EMAIL.');
  const password =
    env.PIXEL_PASSWORD ?? (await askSecret(`Password of ${email}: `, 'Set PIXEL_PASSWORD.'));
  const server = { url: addressOf(run), timeoutMs: 120_000, deadlineMs: 0 };
  const token = await signIn(createPixel(server), { email, password, code: env.PIXEL_CODE });
  const pixel = createPixel({ ...server, apiKey: token });
  try {
    return await work(pixel);
  } finally {
    await pixel.auth.logout.mutate();
  }
}

/** Asks for the code of the second factor once the server wants one. */
async function signIn(
  pixel: Pixel,
  { email, password, code }: { email: string; password: string; code: string | undefined },
): Promise<string> {
  try {
    const proof = { email, password, ...(code !== undefined && { code }) };
    return (await pixel.auth.login.mutate(proof)).token;
  } catch (thrown) {
    const wantsCode = pixelErrorOf(thrown)?.fields.code !== undefined;
    if (!wantsCode || code !== undefined) throw thrown;
    const asked = await askPerson('Code of your authenticator app: ', 'Set PIXEL_CODE.');
    return signIn(pixel, { email, password, code: asked.trim() });
  }
}
