import { Source } from '@pixel/contract';
import * as z from 'zod';
import type { SampleFile } from '../documents/sample-files.ts';
import { type Import, untilReady } from './import-documents.ts';

const Uploaded = z.object({ items: z.array(Source).length(1) });

/** Uploads a file as a source and waits until it is ready; throws when it is not. */
export async function uploadFile(
  input: Import,
  { fileName, mediaType, bytes }: SampleFile,
): Promise<Source> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)], { type: mediaType }), fileName);
  const { url, agency } = input;
  const response = await fetch(`${url}/api/chatbots/${agency.botId}/sources/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${agency.apiKey}` },
    body: form,
  });
  if (!response.ok) throw new Error(`${fileName}: ${await response.text()}`);
  const [source] = Uploaded.parse(await response.json()).items;
  if (!source) throw new Error(`${fileName} made no source.`);
  return untilReady(input, source.id);
}
