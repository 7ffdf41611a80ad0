import { resolveActor, resolveVisitor } from '@pixel/core';
import type { TestCtx } from '@pixel/core/testing';
import { callTRPCProcedure, TRPCError } from '@trpc/server';
import { appRouter, type Procedure, type RequestCtx, toPublicError } from '../index.ts';
import { type Caller, SHOP } from './world.ts';

export interface Outcome {
  /** `ok` or the code of the error. */
  readonly code: string;
  /** What went out, as JSON; the request id is the same in all of them. */
  readonly text: string;
}

/** The context of a call by `caller`, found out from its credential as the doors do. */
export async function requestOf(ctx: TestCtx, caller: Caller): Promise<RequestCtx> {
  const about = { ...ctx, request: { ...ctx.request, origin: SHOP } };
  const { credential } = caller;
  const recheck = () =>
    caller.name === 'visitor' && credential !== undefined
      ? resolveVisitor(about, credential)
      : resolveActor(about, { credential });
  return {
    ...about,
    ...{ actor: await recheck(), recheck, credential, requestId: 'r1' },
    device: { value: undefined, set: () => undefined },
    cookie: { set: () => undefined, clear: () => undefined },
    closing: new AbortController().signal,
    status: async () => ({
      ...{ version: '1', database: 'pglite', model: null, embedder: 'local', uptimeSeconds: 1 },
      vectors: { ok: true, latencyMs: 1 },
    }),
  };
}

/** Calls a procedure as the doors do and tells what went out. Of a stream the first three things. */
export async function callProcedure(
  { name, type }: Pick<Procedure, 'name' | 'type'>,
  call: { readonly ctx: RequestCtx; readonly input: unknown },
): Promise<Outcome> {
  const abort = new AbortController();
  try {
    const result: unknown = await callTRPCProcedure({
      ...{ router: appRouter, path: name, type, ctx: call.ctx, batchIndex: 0 },
      getRawInput: async () => call.input,
      signal: abort.signal,
    });
    const shown = isStream(result) ? await firstOf(result) : result;
    return { code: 'ok', text: JSON.stringify(shown) ?? '' };
  } catch (error) {
    const { body } = toPublicError(error, 'r1');
    const isBug = body.code === 'internal';
    return { code: body.code, text: JSON.stringify({ error: body, ...(isBug && bugOf(error)) }) };
  } finally {
    abort.abort();
  }
}

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

async function firstOf(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  for await (const item of stream) {
    seen.push(item);
    if (seen.length === 3 || isLast(item)) break;
  }
  return seen;
}

/** A conversation that is at rest says no more than its messages. */
const isLast = (item: unknown): boolean => JSON.stringify(item)?.includes('"role":"bot"') === true;

/** For the test's eyes: where a bug comes from. */
function bugOf(error: unknown) {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error;
  return { bug: cause instanceof Error ? cause.stack : String(cause) };
}
