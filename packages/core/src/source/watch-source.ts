import type { Ctx } from '../context.ts';
import { SourceFailure, type SourceRecord } from './port.ts';

/** How often a reading that goes on looks whether it is still wanted, in milliseconds. */
export const LOOK_EVERY_MS = 1_000;

/** The watch over one reading. */
export interface SourceWatch {
  /** Aborts with the signal that was given, and with a SourceFailure when the source is not wanted any more. */
  readonly signal: AbortSignal;
  /** Looks now. Never rejects: a store that is away is no reason to stop. */
  look(): Promise<void>;
  /** True when the source is not wanted any more. */
  isStopped(): boolean;
  /** Ends the watch; the signal is left as it is. */
  end(): void;
}

/**
 * Looks every second whether a source, its bot and its client are still there, and the client is not suspended. Curated
 * answers are taken over all the same: they are rows of ours, and what a person changed in them holds at once.
 */
export function watchSource(
  ctx: Pick<Ctx, 'stores'>,
  watched: { readonly source: SourceRecord; readonly signal: AbortSignal },
): SourceWatch {
  const { source, signal } = watched;
  const stop = new AbortController();
  let looking: Promise<void> | undefined;
  const lookOnce = async () => {
    const why = await whyUnwanted(ctx, source).catch(() => null);
    if (why) stop.abort(why);
  };
  const look = () => {
    looking ??= lookOnce().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  return {
    signal: AbortSignal.any([signal, stop.signal]),
    look,
    isStopped: () => stop.signal.aborted,
    end: () => clearInterval(timer),
  };
}

async function whyUnwanted(
  ctx: Pick<Ctx, 'stores'>,
  source: SourceRecord,
): Promise<SourceFailure | null> {
  const status = await ctx.stores.sources.findOwnerStatus(source.id);
  if (status === null) return new SourceFailure('not-found', 'The source is gone.');
  if (status !== 'suspended' || source.config.type === 'qa') return null;
  return new SourceFailure(
    'suspended',
    'The client is suspended. Read the source again when the client is active.',
  );
}
