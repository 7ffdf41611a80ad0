import { isQuery, type Operation, pathParameters } from '@pixel/router';

export interface RestRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string;
  /** The body as the document shows it. */
  readonly body?: unknown;
}

/** An operation's input as the request that carries it: path, query, body. */
export function restRequest(
  operation: Operation,
  call: { readonly input: unknown; readonly credential: string | undefined },
): RestRequest {
  const { path, body } = operation;
  const fields = new Map(Object.entries(Object(call.input)));
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encode(fields.get(name)));
  for (const name of pathParameters(path)) fields.delete(name);
  const authorization = call.credential && { authorization: `Bearer ${call.credential}` };
  const method = methodOf(operation);
  if (body) {
    const boundary = body.type === 'multipart/form-data' ? '; boundary=example' : '';
    const headers = { 'content-type': `${body.type}${boundary}`, ...authorization };
    const shown = body.type === 'application/json' ? JSON.parse(body.example) : body.example;
    return { method, url, headers, payload: body.example, body: shown };
  }
  if (isQuery(method)) {
    const query = new URLSearchParams();
    for (const [name, value] of fields)
      for (const one of [value].flat()) if (one !== undefined) query.append(name, String(one));
    return { method, url: query.size > 0 ? `${url}?${query}` : url, headers: { ...authorization } };
  }
  if (fields.size === 0) return { method, url, headers: { ...authorization } };
  const rest = Object.fromEntries(fields);
  const headers = { 'content-type': 'application/json', ...authorization };
  return { method, url, headers, payload: JSON.stringify(rest), body: rest };
}

export interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, when it is JSON. */
  readonly json: unknown;
}

/** Sends a request to a server that listens at `address`. */
export async function sendRequest(address: string, request: RestRequest): Promise<RestAnswer> {
  const { method, url, headers, payload } = request;
  const response = await fetch(`${address}${url}`, {
    ...{ method, headers },
    ...(payload !== undefined && { body: payload }),
  });
  const text = await response.text();
  const isJson = /^application\/json/.test(response.headers.get('content-type') ?? '');
  return {
    ...{ status: response.status, headers: response.headers, text },
    json: isJson && text !== '' ? JSON.parse(text) : undefined,
  };
}

const encode = (value: unknown): string => encodeURIComponent(String(value));

function methodOf({ method }: Operation): RestRequest['method'] {
  switch (method) {
    case 'GET':
    case 'POST':
    case 'PUT':
    case 'PATCH':
    case 'DELETE':
      return method;
    default:
      throw new Error(`${method} is no method of REST.`);
  }
}
