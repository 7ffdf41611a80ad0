import { bodyOf, type Operation } from './document.ts';

/** What somebody filled in: texts by parameter, and the body as text or files. */
export interface Filled {
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: string;
  readonly files: readonly File[];
}

/** What the document shows as an example, for a start. */
export function fillFromExample(operation: Operation): Filled {
  const parameters = (operation.parameters ?? []).flatMap(({ name, example }) =>
    example === undefined ? [] : [[name, String(example)] as const],
  );
  const body = bodyOf(operation);
  const text = typeof body?.example === 'string' ? body.example : pretty(body?.example);
  return { parameters: Object.fromEntries(parameters), body: text, files: [] };
}

const pretty = (value: unknown): string =>
  value === undefined ? '' : JSON.stringify(value, null, 2);

/** Path and query. */
export function addressOf(operation: Operation, { parameters }: Filled): string {
  const query = new URLSearchParams();
  for (const { name, in: place } of operation.parameters ?? []) {
    const value = parameters[name] ?? '';
    if (place === 'query' && value !== '') query.append(name, value);
  }
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(parameters[name] ?? ''),
  );
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The request for `fetch`. The key goes along and nothing else does: no cookie of somebody who is signed in. */
export function requestInit(
  operation: Operation,
  { filled, key }: { readonly filled: Filled; readonly key: string },
): RequestInit {
  const body = bodyOf(operation);
  const headers: Record<string, string> = {};
  if (key !== '') headers.authorization = `Bearer ${key}`;
  const base: RequestInit = { method: operation.method, credentials: 'omit', headers };
  if (!body) return base;
  if (body.type === 'multipart/form-data') {
    const form = new FormData();
    for (const file of filled.files) form.append('file', file);
    return { ...base, body: form };
  }
  headers['content-type'] = body.type;
  return { ...base, body: filled.body };
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The same as a line for a terminal; the key is a variable there. */
export function asCurl(operation: Operation, filled: Filled): string {
  const body = bodyOf(operation);
  const lines = [
    `curl -X ${operation.method} ${quote(`${location.origin}${addressOf(operation, filled)}`)}`,
    '-H "Authorization: Bearer $PIXEL_API_KEY"',
  ];
  if (body?.type === 'multipart/form-data')
    lines.push(...filled.files.map(({ name }) => `-F ${quote(`file=@${name}`)}`));
  else if (body) {
    lines.push(`-H ${quote(`Content-Type: ${body.type}`)}`);
    lines.push(`--data-binary ${quote(compact(filled.body))}`);
  }
  return lines.join(' \\\n  ');
}

/** The same with the typed client; null where it has no such call. */
export function asSdkCall(operation: Operation, filled: Filled): string | null {
  const call = operation['x-sdk'];
  if (call === undefined) return null;
  const given = (operation.parameters ?? []).flatMap(({ name, schema }) => {
    const value = filled.parameters[name] ?? '';
    const isText = schema.type === 'string' || schema.type === undefined;
    return value === '' ? [] : [[name, isText ? value : parse(value)] as const];
  });
  const body = bodyOf(operation) ? Object(parse(filled.body)) : {};
  const input = { ...Object.fromEntries(given), ...body };
  const text = Object.keys(input).length === 0 ? '' : JSON.stringify(input, null, 2);
  const name = `pixel.${operation.operationId}`;
  if (call === 'subscribe') return `${name}.subscribe(${text}, { onData: console.log });`;
  return `await ${name}.${call}(${text});`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const compact = (text: string): string => {
  const value = parse(text);
  return typeof value === 'string' ? text : JSON.stringify(value);
};
