import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchFailure } from './fetch-failure.ts';

/**
 * Reads a response body, decoding gzip, br or deflate, up to `maxBytes` after decoding. Throws FetchFailure
 * `too-large` as soon as the bound is passed, so that a bomb is never unpacked, and `unsupported-type` for other
 * and for nested encodings.
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  const decoder = decoderOf(encoding);
  const stream = decoder === undefined ? body : body.pipe(decoder);
  if (decoder !== undefined) body.once('error', (error) => decoder.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(bytes);
    }
  } finally {
    decoder?.destroy();
    body.destroy();
  }
  return Buffer.concat(chunks, size);
}

function decoderOf(encoding: string | undefined) {
  switch (encoding?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createInflate();
  }
  throw new FetchFailure('unsupported-type', 'The page is packed in a way that is not supported.');
}

function tooLarge(maxBytes: number): FetchFailure {
  const megabytes = Math.max(1, Math.round(maxBytes / 1024 / 1024));
  return new FetchFailure('too-large', `The page is larger than ${megabytes} MB.`);
}
