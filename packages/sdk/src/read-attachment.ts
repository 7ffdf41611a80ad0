import type { AttachmentId } from '@pixel/contract';
import { callRest, type Server } from './rest-call.ts';

/** The bytes of a file that a visitor sent, by an id of a message's `attachments`; the type is what they are. Throws WireError. */
export async function readAttachment(
  server: Server,
  input: { readonly id: AttachmentId; readonly signal?: AbortSignal },
): Promise<Blob> {
  const path = `attachments/${input.id}`;
  const answer = await callRest(server, { path, init: {}, signal: input.signal });
  return answer.blob();
}
