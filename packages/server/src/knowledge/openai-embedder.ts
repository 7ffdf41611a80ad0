import { DomainError, type Embedder, type EmbeddingUsage, type PassageText } from '@pixel/core';
import { estimateTokens } from '@pixel/text';
import { BadRequestError, OpenAI } from 'openai';
import * as z from 'zod';

/** Bounds of one request: endpoints allow 2,048 texts and 300,000 tokens, small ones less. */
const BATCH_TEXTS = 96;
const BATCH_LENGTH = 200_000;
/** Longest text sent, in UTF-16 units: within 8,191 tokens in any script. */
const LONGEST = 8_000;
const TIMEOUT_MS = 30_000;
const RETRIES = 3;

const count = z.number().int().min(0).optional().catch(undefined);
const Answer = z.object({
  usage: z.object({ total_tokens: count, prompt_tokens: count }).optional().catch(undefined),
  data: z.array(
    z.object({ index: z.number().int(), embedding: z.union([z.string(), z.array(z.number())]) }),
  ),
});

/**
 * Embeddings from any endpoint that speaks the OpenAI wire format, scaled to unit length, so that the inner product is the
 * cosine. The dimensions are learned from the first answer when none are set; 0 until then.
 */
export function createOpenAiEmbedder(options: {
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
  readonly model: string;
  readonly dimensions: number | undefined;
  /** Micros for a million tokens; 0 leaves costs uncounted. */
  readonly priceMicros?: number;
}): Embedder {
  const { apiKey, baseUrl, model, dimensions, priceMicros = 0 } = options;
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl ?? null,
    // Not from the environment: those belong to another endpoint.
    organization: null,
    project: null,
    logLevel: 'off',
    timeout: TIMEOUT_MS,
    maxRetries: RETRIES,
    fetchOptions: { redirect: 'error' },
  });
  // A number as JSON takes three times the bytes and blocks everything else while it is parsed.
  let takesBase64 = true;
  let learned = dimensions ?? 0;

  const ask = async (input: string[], signal: AbortSignal | undefined): Promise<unknown> => {
    const wanted = { model, input, ...(dimensions !== undefined && { dimensions }) };
    const encoding_format = takesBase64 ? 'base64' : 'float';
    try {
      return await client.embeddings.create({ ...wanted, encoding_format }, signal && { signal });
    } catch (cause) {
      const isRefused =
        cause instanceof BadRequestError && /encoding_format|base64/.test(cause.message);
      if (!isRefused || encoding_format === 'float') throw cause;
      takesBase64 = false;
      return ask(input, signal);
    }
  };
  const embed = async (
    texts: readonly string[],
    { signal, spent }: { readonly signal: AbortSignal | undefined; readonly spent: Spent },
  ): Promise<Float32Array[]> => {
    const input = texts.map((text) => text.slice(0, LONGEST).trim() || '.');
    try {
      const answer = Answer.parse(await ask(input, signal));
      const reported = answer.usage?.total_tokens ?? answer.usage?.prompt_tokens;
      const tokens = reported ?? input.reduce((sum, text) => sum + estimateTokens(text), 0);
      spent({ model, tokens, priceMicros, estimated: reported === undefined });
      const vectors = vectorsOf(answer, input.length);
      learned ||= vectors[0]?.length ?? 0;
      if (vectors.every(({ length }) => length === learned)) return vectors;
      throw new Error(`not all vectors have ${learned} dimensions`);
    } catch (cause) {
      signal?.throwIfAborted();
      throw new DomainError('unavailable', 'The embedding model does not answer.', { cause });
    }
  };

  const telling = (spent: Spent): Embedder => ({
    id: `openai:${model}${dimensions === undefined ? '' : `:${dimensions}`}`,
    get dimensions() {
      return learned;
    },
    async embedPassages(passages, signal) {
      const vectors: Float32Array[] = [];
      for (const texts of batches(passages.map(inContext)))
        vectors.push(...(await embed(texts, { signal, spent })));
      return vectors;
    },
    async embedQuery(question, _idfOf, signal) {
      const [vector] = await embed([question], { signal, spent });
      if (!vector) throw new DomainError('unavailable', 'The embedding model sent nothing.');
      return vector;
    },
    metered: telling,
  });
  return telling(() => undefined);
}

type Spent = (usage: EmbeddingUsage) => void;

const inContext = ({ title, headings, text }: PassageText) =>
  `${[title, ...headings].join(' › ')}\n\n${text}`;

function* batches(texts: readonly string[]): Generator<readonly string[]> {
  let batch: string[] = [];
  let length = 0;
  for (const text of texts) {
    const cost = Math.min(text.length, LONGEST);
    if (batch.length > 0 && (batch.length === BATCH_TEXTS || length + cost > BATCH_LENGTH)) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(text);
    length += cost;
  }
  if (batch.length > 0) yield batch;
}

/** One vector for each text, in the order of the texts. Throws when some are missing, double or no vectors. */
function vectorsOf({ data }: Pick<z.infer<typeof Answer>, 'data'>, count: number): Float32Array[] {
  const byIndex = new Map(data.map(({ index, embedding }) => [index, toUnit(floatsOf(embedding))]));
  if (data.length !== count) throw new Error(`${data.length} vectors came for ${count} texts`);
  return Array.from({ length: count }, (_, at) => {
    const vector = byIndex.get(at);
    if (!vector) throw new Error(`no vector came for text ${at}`);
    return vector;
  });
}

function floatsOf(embedding: string | readonly number[]): Float32Array {
  if (typeof embedding !== 'string') return Float32Array.from(embedding);
  const bytes = Uint8Array.from(Buffer.from(embedding, 'base64'));
  if (bytes.length % 4 !== 0) throw new Error('a vector is no list of 32-bit floats');
  return new Float32Array(bytes.buffer);
}

function toUnit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (!(squares > 0 && squares < Number.POSITIVE_INFINITY))
    throw new Error('a vector has no length');
  const scale = 1 / Math.sqrt(squares);
  return vector.map((value) => value * scale);
}
