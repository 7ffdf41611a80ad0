import { callRest, type Server } from './rest-call.ts';

/** A call of the REST door, as `/api/docs` lists them. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With or without `/api/` in front, and with the query. */
  readonly path: string;
  /** JSON; left out where the address takes no body. */
  readonly body?: string | undefined;
  readonly signal?: AbortSignal;
}

/** One call by its address, for tools that have no procedure at hand. The answer's body is not read yet. Throws WireError. */
export function callApi(server: Server, call: ApiCall): Promise<Response> {
  const { method, path, body, signal } = call;
  const init: RequestInit =
    body === undefined
      ? { method }
      : { method, body, headers: { 'content-type': 'application/json' } };
  return callRest(server, { path: path.replace(/^\/?(api\/)?/, ''), init, signal });
}
