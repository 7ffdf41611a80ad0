import { maskPersonalData } from '@pixel/text';
import type { ChatModel, ModelChunk, ModelRequest } from './port.ts';

const PLACEHOLDER = /\[(email|iban|card|phone|key)[ _]?(\d{1,4})\]/gi;
/** The beginning of what may become a placeholder with the next chunk. */
const OPEN_PLACEHOLDER = /\[[a-z]{0,5}[ _]?\d{0,4}$/i;
const HINT =
  'Words in square brackets such as [email1] or [phone1] stand for contact and payment details. Where one belongs into the answer, copy it unchanged.';

/** A request in which personal data is replaced by numbered placeholders, and the way back. */
interface MaskedRequest {
  readonly request: ModelRequest;
  /** Puts the data back where a text has its placeholders; placeholders that were never given stay. */
  restore(text: string): string;
}

/**
 * A model that never sees personal data: what goes out is masked, what comes back is restored, also across chunks. The same
 * value has the same placeholder in the whole request, so that the model can still tell two of them apart.
 */
export function withoutPersonalData(model: ChatModel): ChatModel {
  return {
    name: model.name,
    price: model.price,
    ...(model.prices && { prices: model.prices }),
    stream(request, signal) {
      const { request: masked, restore } = maskRequest(request);
      return restored(model.stream(masked, signal), restore);
    },
  };
}

/** See `withoutPersonalData`. */
export function maskRequest(request: ModelRequest): MaskedRequest {
  const placeholders = new Map<string, string>();
  const values = new Map<string, string>();
  const counts = new Map<string, number>();
  const mask = (text: string): string =>
    maskPersonalData(text, (kind, value) => {
      const known = placeholders.get(value);
      if (known !== undefined) return known;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      placeholders.set(value, `[${kind}${count}]`);
      values.set(`${kind}${count}`, value);
      return `[${kind}${count}]`;
    }).text;
  const messages = request.messages.map(({ role, content }) => ({ role, content: mask(content) }));
  const system = mask(request.system);
  return {
    request: {
      ...request,
      system: values.size === 0 ? system : `${system}\n${HINT}`,
      messages,
    },
    restore: (text) =>
      text.replace(
        PLACEHOLDER,
        (match, kind: string, count: string) =>
          values.get(`${kind.toLowerCase()}${count}`) ?? match,
      ),
  };
}

async function* restored(
  chunks: AsyncIterable<ModelChunk>,
  restore: (text: string) => string,
): AsyncIterable<ModelChunk> {
  let held = '';
  for await (const chunk of chunks) {
    if (chunk.type !== 'text') {
      yield chunk;
      continue;
    }
    held += chunk.text;
    const open = OPEN_PLACEHOLDER.exec(held);
    const text = restore(held.slice(0, open?.index ?? held.length));
    held = open ? held.slice(open.index) : '';
    if (text !== '') yield { type: 'text', text };
  }
  if (held !== '') yield { type: 'text', text: held };
}
