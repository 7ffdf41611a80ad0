/** One operation of `/api/openapi.json`, as far as the tests need it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Prefix of the id by path parameter: `bot_`. */
  readonly ids: Readonly<Record<string, string>>;
  readonly takesKeys: boolean;
  readonly query: readonly string[];
  /** What the call cannot do without in its query, with the document's examples. */
  readonly needed: Readonly<Record<string, string>>;
  readonly body?: { readonly type: string; readonly example: unknown };
}

interface Described {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly example?: unknown;
    readonly schema: { readonly pattern?: string };
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { example?: unknown }>> };
}

/** Everything that the server at `url` says it serves. */
export async function listOperations(url: string): Promise<Operation[]> {
  const response = await fetch(`${url}/api/openapi.json`);
  const { paths }: { paths: Record<string, Record<string, Described>> } = await response.json();
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const { operationId, security, parameters = [], requestBody } = described;
      const [body] = Object.entries(requestBody?.content ?? {});
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      return {
        ...{ id: operationId, method: method.toUpperCase(), path },
        ids: Object.fromEntries(
          inPath.map(({ name, schema }) => [name, schema.pattern?.match(/^\^(\w+_)\[/)?.[1] ?? '']),
        ),
        takesKeys: security.some((scheme) => 'apiKey' in scheme),
        query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
        needed: Object.fromEntries(
          parameters
            .filter((one) => one.in === 'query' && one.required)
            .map(({ name, example }) => [name, String(example)]),
        ),
        ...(body && { body: { type: body[0], example: body[1].example } }),
      };
    }),
  );
}

export interface RestAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends a request with a bearer credential. A string goes as it is, anything else as JSON. */
export async function call(
  url: string,
  request: {
    readonly method?: string;
    readonly credential: string;
    readonly body?: unknown;
    readonly type?: string;
  },
): Promise<RestAnswer> {
  const { method = 'GET', credential, body, type = 'application/json' } = request;
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${credential}`,
      ...(body !== undefined && {
        'content-type': type.startsWith('multipart/') ? `${type}; boundary=example` : type,
      }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}
