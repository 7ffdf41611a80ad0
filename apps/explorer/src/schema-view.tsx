import type { ApiDocument, Schema } from './document.ts';

/** Depth at which a schema is no longer opened. */
const DEEPEST = 6;

/** The fields of a schema, nested ones to be opened. */
export function SchemaView(props: {
  readonly document: ApiDocument;
  readonly schema: Schema;
  readonly depth?: number;
}) {
  const { document, depth = 0 } = props;
  const schema = follow(document, props.schema);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices)
    return (
      <ul class="choices">
        {choices.map((choice, i) => (
          <li key={String(i)}>
            <span class="type">
              {i === 0 ? 'either' : 'or'} {typeOf(document, choice)}
            </span>
            {depth < DEEPEST && (
              <SchemaView document={document} schema={choice} depth={depth + 1} />
            )}
          </li>
        ))}
      </ul>
    );
  if (schema.items) return <SchemaView {...props} schema={schema.items} />;
  if (!schema.properties) return null;
  return (
    <dl class="fields">
      {Object.entries(schema.properties).map(([name, field]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
            {schema.required?.includes(name) ? '' : <span class="optional">optional</span>}
          </dt>
          <dd>
            <Field document={document} field={field} depth={depth} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Field(props: {
  readonly document: ApiDocument;
  readonly field: Schema;
  readonly depth: number;
}) {
  const { document, field, depth } = props;
  const label = (
    <>
      <span class="type">{typeOf(document, field)}</span>{' '}
      <span class="bounds">{boundsOf(field)}</span>
    </>
  );
  if (depth >= DEEPEST || !hasFields(document, field)) return label;
  return (
    <details>
      <summary>{label}</summary>
      <SchemaView document={document} schema={field} depth={depth + 1} />
    </details>
  );
}

function follow({ components }: ApiDocument, schema: Schema): Schema {
  if (schema.contentSchema) return schema.contentSchema;
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (components.schemas[name] ?? schema);
}

function hasFields(document: ApiDocument, given: Schema): boolean {
  const schema = follow(document, given);
  if (schema.items) return hasFields(document, schema.items);
  return Boolean(
    schema.properties ||
      [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some((one) => hasFields(document, one)),
  );
}

/** A schema in a word or two. */
export function typeOf(document: ApiDocument, schema: Schema): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? 'object';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (schema.items) return `list of ${typeOf(document, schema.items)}`;
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return [...new Set(choices.map((one) => typeOf(document, one)))].join(' | ');
  const kind = typeof schema.type === 'string' ? schema.type : (schema.type?.join(' | ') ?? 'any');
  const discriminant = schema.properties?.type?.const;
  if (discriminant !== undefined) return `${kind} of type ${JSON.stringify(discriminant)}`;
  return schema.format ? `${kind} (${schema.format})` : kind;
}

function boundsOf(schema: Schema): string {
  const { minimum, maximum, maxLength, maxItems } = schema;
  // Ids show how they begin.
  const [, prefix] = schema.pattern?.match(/^\^([a-z_]+_)\[/) ?? [];
  return [
    prefix !== undefined && `${prefix}…`,
    minimum !== undefined && maximum !== undefined && `${minimum} to ${maximum}`,
    maxLength !== undefined && `up to ${maxLength} characters`,
    maxItems !== undefined && `up to ${maxItems} items`,
    schema.default !== undefined && `default ${JSON.stringify(schema.default)}`,
    schema.description,
  ]
    .filter(Boolean)
    .join(', ');
}
