import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Manner } from './manner.ts';

const Body = z.object({
  input: z.union([z.string(), z.array(z.string())]),
  dimensions: z.number().optional(),
  encoding_format: z.enum(['float', 'base64']).optional(),
});

/** Vectors that depend on the text alone: texts that share words are near each other. */
export function embeddingsOf(body: unknown, manner: Manner): unknown {
  const { input, dimensions = manner.dimensions ?? 256, encoding_format } = Body.parse(body);
  const texts = typeof input === 'string' ? [input] : input;
  const data = texts.map((text, index) => {
    const vector = vectorOf(text, dimensions);
    const embedding =
      encoding_format === 'base64'
        ? Buffer.from(vector.buffer).toString('base64')
        : Array.from(vector);
    return { object: 'embedding', index, embedding };
  });
  const prompt_tokens = texts.join(' ').split(' ').length;
  return {
    object: 'list',
    model: 'test',
    data,
    usage: { prompt_tokens, total_tokens: prompt_tokens },
  };
}

function vectorOf(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? ['']) {
    const at = createHash('sha256').update(word).digest().readUInt32LE() % dimensions;
    vector[at] = (vector[at] ?? 0) + 1;
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
