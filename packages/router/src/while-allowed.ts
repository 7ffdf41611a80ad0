import {
  type Actor,
  botClosed,
  type Ctx,
  DomainError,
  isBotOpen,
  isStill,
  RECHECK_MS,
} from '@pixel/core';
import { toTRPCError } from './errors.ts';

type AllowedCtx = Pick<Ctx, 'actor' | 'stores'> & { readonly recheck: () => Promise<Actor> };

/** What takes long runs with a signal that aborts when its caller may not go on, with the reason. */
interface Watch {
  readonly signal: AbortSignal;
  readonly refusal: () => DomainError | null;
  end(): void;
}

/** Passes a stream on for as long as the caller is allowed to read it, and ends it with the reason. */
export async function* whileAllowed<T>(
  ctx: AllowedCtx,
  call: {
    readonly signal: AbortSignal | undefined;
    readonly open: (signal: AbortSignal) => AsyncIterable<T>;
  },
): AsyncGenerator<T> {
  const watch = watchAccess(ctx, call.signal);
  try {
    yield* call.open(watch.signal);
    throwRefusal(watch);
  } catch (cause) {
    throwRefusal(watch);
    throw cause;
  } finally {
    watch.end();
  }
}

/** The same for one answer. */
export async function onlyWhileAllowed<T>(
  ctx: AllowedCtx,
  call: {
    readonly signal: AbortSignal | undefined;
    readonly run: (signal: AbortSignal) => Promise<T>;
  },
): Promise<T> {
  const watch = watchAccess(ctx, call.signal);
  try {
    return await call.run(watch.signal);
  } catch (cause) {
    throwRefusal(watch);
    throw cause;
  } finally {
    watch.end();
  }
}

function throwRefusal(watch: Watch): void {
  const refusal = watch.refusal();
  if (refusal) throw toTRPCError(refusal);
}

/** Made once: an error of its own for every call costs more than the rest of the watch. */
const OVER = new Error('The call is over.');

function watchAccess(ctx: AllowedCtx, outer: AbortSignal | undefined): Watch {
  const own = new AbortController();
  const leave = () => own.abort(outer?.reason);
  outer?.addEventListener('abort', leave, { once: true });
  if (outer?.aborted) leave();
  let refusal: DomainError | null = null;
  const looksAtBot = botWatch(ctx);
  const look = async () => {
    const found = await findRefusal(ctx, looksAtBot).catch(unclear);
    if (!found || own.signal.aborted) return;
    refusal = found;
    own.abort(found);
  };
  const timer = setInterval(() => void look(), RECHECK_MS);
  return {
    signal: own.signal,
    refusal: () => refusal,
    end() {
      clearInterval(timer);
      outer?.removeEventListener('abort', leave);
      own.abort(OVER);
    },
  };
}

/** A bot that was closed already says so to its visitors; only one that closes ends what is open. */
function botWatch(ctx: AllowedCtx): () => Promise<boolean> {
  const { actor } = ctx;
  if (actor.type !== 'visitor') return async () => true;
  const wasOpen = isBotOpen(ctx, actor.botId).catch(() => false);
  return async () => !(await wasOpen) || isBotOpen(ctx, actor.botId);
}

async function findRefusal(
  ctx: AllowedCtx,
  isBotAsBefore: () => Promise<boolean>,
): Promise<DomainError | null> {
  if (!isStill(ctx.actor, await ctx.recheck()))
    return new DomainError('unauthenticated', 'Your access has ended. Please sign in.');
  return (await isBotAsBefore()) ? null : botClosed();
}

/** Who cannot be looked up is not let on; readers come back by themselves. */
const unclear = (cause: unknown) =>
  new DomainError('unavailable', 'Your access cannot be checked just now.', { cause });
