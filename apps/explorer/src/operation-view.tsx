import { type ApiDocument, answerOf, bodyOf, type Operation, pretty } from './document.ts';
import { SchemaView, typeOf } from './schema-view.tsx';
import { TryIt } from './try-it.tsx';

/** One operation: what it does, the form, what goes in and what comes out. */
export function OperationView(props: {
  readonly document: ApiDocument;
  readonly operation: Operation;
  readonly apiKey: string;
}) {
  const { document, operation, apiKey } = props;
  const body = bodyOf(operation);
  const answer = answerOf(operation);
  const errors = Object.keys(operation.responses).filter((status) => status !== '200');
  return (
    <article>
      <h1>{operation.summary}</h1>
      <p class="address">
        <Method name={operation.method} /> <code>{operation.path}</code>
      </p>
      <Prose text={operation.description} />
      <h2>Try it</h2>
      <TryIt operation={operation} apiKey={apiKey} />
      {body && (
        <section>
          <h2>Body</h2>
          <SchemaView document={document} schema={body.schema} />
        </section>
      )}
      {answer && (
        <section>
          <h2>
            Answer <small>{typeOf(document, answer.schema)}</small>
          </h2>
          <SchemaView document={document} schema={answer.schema} />
          {answer.example !== undefined && (
            <details class="example">
              <summary>Example</summary>
              <pre>{pretty(answer.example)}</pre>
            </details>
          )}
          <p class="hint">Refusals: {errors.join(', ')}, each in the one shape of errors.</p>
        </section>
      )}
    </article>
  );
}

/** The method, in the colour of what it does. */
export const Method = ({ name }: { readonly name: string }) => (
  <span class={`method ${name.toLowerCase()}`}>{name}</span>
);

/** Paragraphs with `code` in them. */
export const Prose = ({ text }: { readonly text: string }) => (
  <>
    {text.split('\n\n').map((paragraph) => (
      <p key={paragraph}>
        {paragraph
          .split('`')
          .map((part, i) => (i % 2 === 1 ? <code key={part}>{part}</code> : part))}
      </p>
    ))}
  </>
);
