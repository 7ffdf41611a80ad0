import { toTRPCError } from './errors.ts';

/** Passes a stream on through `map` and maps an error that comes later: middleware does not see those. */
export async function* mapStream<T, R>(stream: AsyncIterable<T>, map: (item: T) => R) {
  try {
    for await (const item of stream) yield map(item);
  } catch (cause) {
    throw toTRPCError(cause);
  }
}
