import type { Proof } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import type { Use } from '../rules.ts';

type ProofCtx = Pick<Ctx, 'limiter' | 'throttle' | 'vault' | 'now' | 'sha256' | 'randomBytes'>;

const PURPOSE = 'proof of work';
/** Part of a limit that costs nothing. */
const FREE = 0.5;
/** What the next parts cost, in bits: 2^14 hashes take a phone about a fifth of a second. The last one lasts to the limit. */
const STEPS = [
  { part: 0.15, bits: 14 },
  { part: 0.15, bits: 16 },
] as const;
const LAST_BITS = 18;
/** How long a challenge may be worked on, in seconds. */
const LIFE = 120;

/**
 * Lets a use pass that is within the free part of all its limits, or comes with a proof of work for `subject` (whoever is counted).
 * Throws DomainError proof-required with the work to do, harder the more there is going on.
 */
export async function askForProof(
  ctx: ProofCtx,
  input: {
    readonly subject: string;
    readonly uses: readonly Use[];
    readonly proof: Proof | undefined;
  },
): Promise<void> {
  const { subject, uses, proof } = input;
  if (proof && (await isDone(ctx, { subject, proof }))) return;
  let bits = 0;
  for (const use of uses) bits = Math.max(bits, await bitsFor(ctx, use));
  if (bits === 0 && !proof) return;
  const difficulty = Math.max(bits, STEPS[0].bits);
  throw new DomainError(
    'proof-required',
    proof
      ? 'The proof does not hold. Here is new work.'
      : 'There is much going on: prove some work.',
    { work: { challenge: makeChallenge(ctx, { subject, difficulty }), difficulty } },
  );
}

/** Bits of work that a use costs; 0 in the free part. Asking for work counts as well, so that asking in vain makes it harder. */
async function bitsFor(ctx: ProofCtx, { name, key, limit, windowSeconds }: Use): Promise<number> {
  const takes = async (step: string, part: number) => {
    const rule = { limit: Math.max(1, Math.floor(limit * part)), windowSeconds };
    return (await ctx.limiter.take(`${name}:${step}:${key}`, rule)).allowed;
  };
  if (await takes('free', FREE)) return 0;
  for (const { part, bits } of STEPS) if (await takes(String(bits), part)) return bits;
  return LAST_BITS;
}

function makeChallenge(
  ctx: ProofCtx,
  { subject, difficulty }: { readonly subject: string; readonly difficulty: number },
): string {
  const endsAt = Math.floor(ctx.now().getTime() / 1000) + LIFE;
  const salt = hex(ctx.randomBytes(8));
  return ctx.vault.seal(PURPOSE, [difficulty, endsAt, salt, digestOf(ctx, subject)].join(' '));
}

/** A challenge is ours, for this subject, not over, solved, and not used before. */
async function isDone(
  ctx: ProofCtx,
  { subject, proof }: { readonly subject: string; readonly proof: Proof },
): Promise<boolean> {
  const [difficulty, endsAt, , digest] = (ctx.vault.open(PURPOSE, proof.challenge) ?? '').split(
    ' ',
  );
  const now = ctx.now().getTime() / 1000;
  if (digest !== digestOf(ctx, subject) || !(Number(endsAt) > now)) return false;
  const hash = ctx.sha256(`${proof.challenge}.${proof.nonce}`);
  if (zeroBits(hash) < Number(difficulty)) return false;
  const spent = { limit: 1, windowSeconds: LIFE + 1 };
  const { allowed } = await ctx.throttle.take(`proof:${hex(ctx.sha256(proof.challenge))}`, spent);
  return allowed;
}

const digestOf = (ctx: ProofCtx, subject: string) => hex(ctx.sha256(subject)).slice(0, 24);

/** How many zero bits a digest begins with. */
export function zeroBits(digest: Uint8Array): number {
  const at = digest.findIndex((byte) => byte !== 0);
  return at < 0 ? digest.length * 8 : at * 8 + Math.clz32(digest[at] ?? 0) - 24;
}
