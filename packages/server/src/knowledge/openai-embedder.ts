import { DomainError, type Embedder, type PassageText } from '@pixel/core';
import { OpenAI } from 'openai';

/** Texts of one request; endpoints allow 2,048 and a few hundred thousand tokens. */
const BATCH = 96;
const TIMEOUT_MS = 30_000;
/** Longest text sent, in UTF-16 units: about the 8,191 tokens that endpoints take. */
const LONGEST = 20_000;

/** Embeddings from any endpoint that speaks the OpenAI wire format. The dimensions are learned from the first answer. */
export function createOpenAiEmbedder(options: {
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
  readonly model: string;
  readonly dimensions: number | undefined;
}): Embedder {
  const { model, dimensions } = options;
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl ?? null,
    timeout: TIMEOUT_MS,
    maxRetries: 3,
  });
  let learned = dimensions ?? 0;

  const embed = async (texts: readonly string[], signal?: AbortSignal) => {
    const input = texts.map((text) => text.slice(0, LONGEST) || ' ');
    const answer = await client.embeddings
      .create(
        { model, input, encoding_format: 'float', ...(dimensions !== undefined && { dimensions }) },
        { ...(signal && { signal }) },
      )
      .catch((cause: unknown) => {
        throw new DomainError('unavailable', 'The embedding model does not answer.', { cause });
      });
    const vectors = answer.data
      .toSorted((a, b) => a.index - b.index)
      .map(({ embedding }) => Float32Array.from(embedding));
    learned ||= vectors[0]?.length ?? 0;
    if (vectors.length !== input.length || vectors.some((vector) => vector.length !== learned))
      throw new DomainError('unavailable', 'The embedding model answers with other dimensions.');
    return vectors;
  };

  return {
    id: `openai:${model}${dimensions === undefined ? '' : `:${dimensions}`}`,
    get dimensions() {
      return learned;
    },
    async embedPassages(passages, signal) {
      const vectors: Float32Array[] = [];
      for (let from = 0; from < passages.length; from += BATCH)
        vectors.push(...(await embed(passages.slice(from, from + BATCH).map(inContext), signal)));
      return vectors;
    },
    async embedQuery(question, _idfOf, signal) {
      const [vector] = await embed([question], signal);
      if (!vector) throw new DomainError('unavailable', 'The embedding model sent nothing.');
      return vector;
    },
  };
}

const inContext = ({ title, headings, text }: PassageText) =>
  `${[title, ...headings].join(' › ')}\n\n${text}`;
