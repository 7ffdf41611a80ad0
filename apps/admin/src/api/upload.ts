import { ProblemError, readProblem } from './problem.ts';

/**
 * Sends a file or form to a REST door of this server, telling how much has left (0 to 1). `fetch` cannot tell that
 * of a request's body, hence XMLHttpRequest. Resolves with the answer; rejects with ProblemError, also when it is aborted.
 */
export function upload(
  path: string,
  body: FormData | Blob,
  options: { type?: string; signal?: AbortSignal; onProgress?: (share: number) => void },
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (message: string) =>
      reject(new ProblemError({ code: 'offline', message, fields: {} }));
    request.open('POST', path);
    request.responseType = 'json';
    if (options.type) request.setRequestHeader('content-type', options.type);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) return resolve(request.response);
      const problem = readProblem(request.response?.error);
      reject(new ProblemError(problem ?? unknownProblem(request.status)));
    });
    request.addEventListener('error', () => fail('The connection broke during the upload.'));
    request.addEventListener('abort', () => fail('The upload was cancelled.'));
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

// A proxy in front of the server answers with its own page, most often because of a size limit of its own.
const unknownProblem = (status: number) => ({
  code: status === 413 ? ('too-large' as const) : ('internal' as const),
  message: status === 413 ? 'The file is too large.' : `The server answered with status ${status}.`,
  fields: {},
});
