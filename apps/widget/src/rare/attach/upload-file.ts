import type { Attachment } from '@pixel/contract';
import type { WidgetApi } from '../../chat/widget-api.ts';

/** Why a file was not taken: each has a text. `gone` needs none: the visitor took the file back. */
export type Refusal = 'fileSize' | 'fileType' | 'fileBusy' | 'fileFailed' | 'fileOffline' | 'gone';

/** Bytes, as `LIMITS.attachmentBytes` of the contract. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** `LIMITS.attachmentsPerMessage`. */
export const MOST_FILES = 3;

/** Address of the visitor's files on the server, or of one of them. */
export const addressOf = ({ wire }: WidgetApi, id = '') =>
  `${wire.url.replace(/trpc$/, 'widget/attachments')}${id && `/${id}`}?${wire.query}`;

export const bearer = ({ wire }: WidgetApi) => `Bearer ${wire.token?.() ?? ''}`;

interface Upload {
  readonly file: File;
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(part: number): void;
}

/** Uploads a file; throws a `Refusal`. A session that is over is renewed once. */
export async function uploadFile(api: WidgetApi, upload: Upload): Promise<Attachment> {
  if (!navigator.onLine) throw refused('fileOffline');
  if (upload.file.size > MOST_BYTES) throw refused('fileSize');
  let { status, body } = await send(api, upload);
  if (status === 401) {
    await api.renewOnce().catch(() => undefined);
    ({ status, body } = await send(api, upload));
  }
  if (status === 200) return asAttachment(body);
  throw refused(REFUSALS[status] ?? 'fileFailed');
}

const REFUSALS: Readonly<Record<number, Refusal>> = {
  400: 'fileType',
  413: 'fileSize',
  429: 'fileBusy',
};

/** Safe for `refusalOf`: the only texts it is asked for. */
const refused = (refusal: Refusal) => new Error(refusal);

/** Safe: what else is thrown has no text of its own, and is a failure. */
export const refusalOf = (cause: unknown): Refusal => {
  const { message } = Object(cause) as { message?: Refusal };
  return message && KNOWN.includes(message) ? message : 'fileFailed';
};
const KNOWN = ['fileSize', 'fileType', 'fileBusy', 'fileOffline', 'gone'];

/** By the only means of a browser that tells how far an upload is. Status 0: it did not arrive. */
function send(api: WidgetApi, { file, signal, onProgress }: Upload) {
  return new Promise<{ readonly status: number; readonly body: string }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf(api));
    request.setRequestHeader('authorization', bearer(api));
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total);
    request.onloadend = () => resolve({ status: request.status, body: request.responseText });
    request.onabort = () => reject(refused('gone'));
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

/** Safe: the server parses its answer with this very schema before it leaves. */
const asAttachment = (body: string) => JSON.parse(body) as Attachment;

/** Takes back what was not sent. What stays goes by itself after an hour. */
export function forgetFile(api: WidgetApi, id: string): void {
  const headers = { authorization: bearer(api) };
  fetch(addressOf(api, id), { method: 'DELETE', headers }).catch(() => undefined);
}
