import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorBody } from '@pixel/contract';

/**
 * Answers what is no HTTP at all (a method nobody knows, endless headers, headers that never end) in the shape of all errors,
 * and closes the connection. Nothing else sees such a request: it never became one.
 */
export function answerBrokenRequest(newRequestId: () => string) {
  return (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    if (socket.writable)
      socket.write(answerOf(REFUSALS[error.code ?? ''] ?? BROKEN, newRequestId()));
    socket.destroy();
  };
}

interface Refusal {
  readonly status: number;
  readonly message: string;
}

const BROKEN: Refusal = { status: 400, message: 'The request is not valid HTTP.' };

const REFUSALS: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'The request took too long to arrive.' },
  HPE_HEADER_OVERFLOW: { status: 431, message: 'The headers of the request are too large.' },
  HPE_INVALID_METHOD: { status: 400, message: 'The method of the request is not known.' },
};

function answerOf({ status, message }: Refusal, requestId: string): string {
  const answer: ErrorBody = { error: { code: 'invalid', message, requestId } };
  const body = JSON.stringify(answer);
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    ...['cache-control: no-store', 'x-content-type-options: nosniff', `x-request-id: ${requestId}`],
    ...['connection: close', '', body],
  ].join('\r\n');
}
