/** A JSON Schema as far as the page shows it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly description?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly contentSchema?: Schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

interface Content {
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, Content>>; readonly $ref?: string }>
  >;
  /** How the typed client calls it, where it does. */
  readonly 'x-sdk'?: 'query' | 'mutate' | 'subscribe';
}

export interface ApiDocument {
  readonly info: { readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, Omit<Operation, 'method' | 'path'>>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Reads the document of this server. Throws an Error that can be shown. */
export async function loadDocument(): Promise<ApiDocument> {
  const response = await fetch('/api/openapi.json', { credentials: 'omit' });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const document: ApiDocument = await response.json();
  return document;
}

/** All operations in the order of the document. */
export const operationsOf = (document: ApiDocument): Operation[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      path,
      method: method.toUpperCase(),
    })),
  );

/** The one body that an operation takes, with its media type. */
export function bodyOf({ requestBody }: Operation): (Content & { readonly type: string }) | null {
  const [first] = Object.entries(requestBody?.content ?? {});
  return first ? { type: first[0], ...first[1] } : null;
}

/** What an operation answers when all is well. */
export function answerOf({ responses }: Operation): (Content & { readonly type: string }) | null {
  const [first] = Object.entries(responses['200']?.content ?? {});
  return first ? { type: first[0], ...first[1] } : null;
}

/** JSON for reading. */
export const pretty = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value, null, 2);
