import type { BotId, ImportLine, Picture, Source } from '@pixel/contract';
import type { Pixel } from './create-pixel.ts';
import { callRest, type Server } from './rest-call.ts';
import { WireError } from './wire-error.ts';

/** Gives a bot a file (PDF, DOCX, HTML, Markdown, CSV, text). A `Blob` of `openAsBlob` is streamed. Throws WireError. */
export async function uploadFile(
  server: Server,
  input: {
    readonly botId: BotId;
    readonly name: string;
    readonly file: Blob;
    readonly signal?: AbortSignal;
  },
): Promise<Source> {
  const form = new FormData();
  form.append('file', input.file, input.name);
  const answer = await post(server, {
    path: `chatbots/${input.botId}/sources/upload`,
    init: { body: form },
    signal: input.signal,
  });
  const [source] = itemsIn(answer);
  if (!source) throw new WireError(500);
  return source;
}

/** Uploads a picture (PNG, JPEG, WebP, GIF) for the look of a bot; its `address` goes into the theme. Throws WireError. */
export async function uploadPicture(
  server: Server,
  input: { readonly botId: BotId; readonly file: Blob; readonly signal?: AbortSignal },
): Promise<Picture> {
  const form = new FormData();
  form.append('file', input.file, 'picture');
  const path = `chatbots/${input.botId}/pictures`;
  return pictureIn(await post(server, { path, init: { body: form }, signal: input.signal }));
}

/** Gives a bot many documents at once, sent while they are made (in browsers: made, then sent). Throws WireError. */
export async function importDocuments(
  server: Server,
  input: {
    readonly botId: BotId;
    readonly documents: AsyncIterable<ImportLine> | Iterable<ImportLine>;
    readonly signal?: AbortSignal;
  },
): Promise<Source> {
  return sourceIn(
    await post(server, {
      path: `chatbots/${input.botId}/sources/import`,
      init: {
        ...(await bodyOf(input.documents)),
        headers: { 'content-type': 'application/x-ndjson' },
      },
      signal: input.signal,
    }),
  );
}

/** Waits until a source is ready or has failed; `onProgress` hears of every look. Throws what the call throws. */
export async function untilRead(
  pixel: Pixel,
  input: {
    readonly id: Source['id'];
    readonly everyMs?: number;
    readonly signal?: AbortSignal;
    readonly onProgress?: (source: Source) => void;
  },
): Promise<Source> {
  const { id, everyMs = 500, signal, onProgress } = input;
  for (;;) {
    const source = await pixel.sources.get.query({ id }, signal ? { signal } : {});
    onProgress?.(source);
    if (source.status === 'ready' || source.status === 'failed') return source;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
    signal?.throwIfAborted();
  }
}

async function bodyOf(documents: AsyncIterable<ImportLine> | Iterable<ImportLine>) {
  if (!('process' in globalThis)) {
    const lines: string[] = [];
    for await (const document of documents) lines.push(`${JSON.stringify(document)}\n`);
    return { body: new Blob(lines) };
  }
  const encoder = new TextEncoder();
  const lines = (async function* () {
    for await (const document of documents) yield `${JSON.stringify(document)}\n`;
  })();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await lines.return(undefined)),
  });
  // Node sends a stream only when it is told that the answer comes after it.
  return { body, duplex: 'half' } as const;
}

/** Never tried again: a file that may have arrived would be read twice. */
async function post(server: Server, call: Parameters<typeof callRest>[1]): Promise<unknown> {
  const init = { ...call.init, method: 'POST' };
  const response = await callRest(server, { ...call, init });
  return response.json().catch(() => null);
}

/** Safe: the server parses its answer with this very schema before it leaves. */
function sourceIn(answer: unknown): Source {
  return answer as Source;
}

/** Safe: as `sourceIn`. */
function pictureIn(answer: unknown): Picture {
  return answer as Picture;
}

/** Safe: as `sourceIn`. */
function itemsIn(answer: unknown): readonly Source[] {
  return (answer as { readonly items: readonly Source[] }).items;
}
