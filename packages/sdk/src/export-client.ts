import type { ClientId } from '@pixel/contract';
import { callRest, type Server } from './rest-call.ts';

/**
 * Everything that belongs to a client, as JSON lines while the server reads them. A line is an object with one key, which
 * says what it is; the last one is `end`, and a stream without it was cut off. Throws WireError.
 */
export async function exportClient(
  server: Server,
  input: { readonly id: ClientId; readonly signal?: AbortSignal },
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const path = `clients/${encodeURIComponent(input.id)}/export`;
  const { body } = await callRest(server, { path, init: {}, signal: input.signal });
  return body ?? new ReadableStream({ start: (controller) => controller.close() });
}
