import { useEffect, useRef, useState } from 'preact/hooks';
import { CopyButton } from './copy-button.tsx';
import { bodyOf, type Operation, type Parameter } from './document.ts';
import { asCurl, asSdkCall, type Filled, fillFromExample } from './request.ts';
import { type Answer, send } from './send.ts';

/** A form that makes the call, filled in with the document's example. */
export function TryIt({
  operation,
  apiKey,
}: {
  readonly operation: Operation;
  readonly apiKey: string;
}) {
  const [filled, setFilled] = useState(() => fillFromExample(operation));
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const submit = async () => {
    abort.current?.abort();
    const current = new AbortController();
    abort.current = current;
    setBusy(true);
    setProblem('');
    setAnswer(null);
    try {
      await send(operation, { filled, key: apiKey, signal: current.signal, onAnswer: setAnswer });
    } catch (error) {
      if (!current.signal.aborted)
        setProblem(error instanceof Error ? error.message : 'It failed.');
    }
    if (abort.current === current) setBusy(false);
  };

  const sdk = asSdkCall(operation, filled);
  return (
    <form
      class="try"
      aria-label="Try it"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
      }}
    >
      {operation.parameters?.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          value={filled.parameters[parameter.name] ?? ''}
          onValue={(value) =>
            setFilled({ ...filled, parameters: { ...filled.parameters, [parameter.name]: value } })
          }
        />
      ))}
      <BodyField operation={operation} filled={filled} onFilled={setFilled} />
      <div class="actions">
        <button type="submit" class="primary">
          {busy ? 'Send again' : 'Send'}
        </button>
        <CopyButton label="Copy as curl" text={() => asCurl(operation, filled)} />
        {sdk !== null && <CopyButton label="Copy as SDK call" text={() => sdk} />}
        {apiKey === '' && <span class="hint">No key is set: only open calls will work.</span>}
      </div>
      <output aria-live="polite">
        {problem !== '' && <p class="problem">{problem}</p>}
        {answer && <AnswerView answer={answer} />}
      </output>
    </form>
  );
}

function ParameterField(props: {
  readonly parameter: Parameter;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  const { parameter, value, onValue } = props;
  const { name, required, schema } = parameter;
  const choices = schema.type === 'boolean' ? ['true', 'false'] : schema.enum?.map(String);
  const id = `parameter-${name}`;
  return (
    <div class="field">
      <label for={id}>
        <code>{name}</code>{' '}
        <small>
          {parameter.in}
          {required ? '' : ', optional'}
        </small>
      </label>
      {choices ? (
        <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          <option value="">–</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          value={value}
          required={required}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

function BodyField(props: {
  readonly operation: Operation;
  readonly filled: Filled;
  readonly onFilled: (filled: Filled) => void;
}) {
  const { operation, filled, onFilled } = props;
  const body = bodyOf(operation);
  if (!body) return null;
  const label = (
    <span>
      Body <small>{body.type}</small>
    </span>
  );
  if (body.type === 'multipart/form-data')
    return (
      <label>
        {label}
        <input
          type="file"
          multiple
          onChange={({ currentTarget }) =>
            onFilled({ ...filled, files: [...(currentTarget.files ?? [])] })
          }
        />
      </label>
    );
  return (
    <label>
      {label}
      <textarea
        rows={Math.min(16, filled.body.split('\n').length + 1)}
        value={filled.body}
        spellcheck={false}
        onInput={(event) => onFilled({ ...filled, body: event.currentTarget.value })}
      />
    </label>
  );
}

function AnswerView({ answer }: { readonly answer: Answer }) {
  const { status, ms, text, requestId, ended } = answer;
  return (
    <>
      <p class="status">
        <strong class={status < 300 ? 'good' : 'bad'}>{status}</strong>
        <span>
          {ms} ms{ended ? '' : ', going on'}
        </span>
        <small>request {requestId}</small>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long answer is scrolled with the keyboard */}
      <pre tabIndex={0}>{text || '(empty)'}</pre>
    </>
  );
}
