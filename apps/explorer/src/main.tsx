import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ApiDocument, loadDocument, type Operation, operationsOf } from './document.ts';
import { Method, OperationView, Prose } from './operation-view.tsx';

function Explorer({ document: api }: { readonly document: ApiDocument }) {
  const operations = operationsOf(api);
  const [chosen, setChosen] = useState(chosenByAddress);
  const [search, setSearch] = useState('');
  const [key, setKey] = useState('');
  const searchField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const follow = () => {
      setChosen(chosenByAddress());
      scrollTo(0, 0);
    };
    const find = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches('input,textarea,select');
      if (event.key !== '/' || isTyping) return;
      event.preventDefault();
      searchField.current?.focus();
    };
    addEventListener('hashchange', follow);
    addEventListener('keydown', find);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('keydown', find);
    };
  }, []);
  const operation = operations.find(({ operationId }) => operationId === chosen);
  const found = operations.filter((one) => mentions(one, search));
  return (
    <div class={operation ? 'page has-operation' : 'page'}>
      <header>
        <a href="#/" class="name">
          Pixel API <small>{api.info.version}</small>
        </a>
        <label class="key">
          <span>Key</span>
          <input
            type="password"
            value={key}
            placeholder="API key or session token"
            autocomplete="off"
            onInput={(event) => setKey(event.currentTarget.value.trim())}
          />
        </label>
      </header>
      <nav aria-label="Operations">
        <input
          ref={searchField}
          type="search"
          value={search}
          placeholder="Search ( / )"
          aria-label="Search"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        {api.tags.map(({ name }) => (
          <Group
            key={name}
            name={name}
            chosen={chosen}
            operations={found.filter(({ tags }) => tags.includes(name))}
          />
        ))}
        {found.length === 0 && <p class="hint">Nothing is called that.</p>}
      </nav>
      <main>
        {operation ? (
          <>
            <a href="#/" class="back">
              All operations
            </a>
            <OperationView key={chosen} document={api} operation={operation} apiKey={key} />
          </>
        ) : (
          <Welcome api={api} />
        )}
      </main>
    </div>
  );
}

function Group(props: {
  readonly name: string;
  readonly chosen: string;
  readonly operations: readonly Operation[];
}) {
  const { name, chosen, operations } = props;
  if (operations.length === 0) return null;
  return (
    <section>
      <h2>{name}</h2>
      <ul>
        {operations.map(({ operationId, method, summary }) => (
          <li key={operationId}>
            <a href={`#/${operationId}`} aria-current={operationId === chosen ? 'page' : undefined}>
              <Method name={method} /> <span>{summary}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Welcome = ({ api }: { readonly api: ApiDocument }) => (
  <article class="welcome">
    <h1>Pixel API</h1>
    <Prose text={api.info.description} />
    <p>
      Choose an operation to read about it and to try it. The key stays in this page's memory and is
      gone when you close it. For programs: <a href="/api/openapi.json">openapi.json</a>.
    </p>
    <dl class="fields">
      {api.tags.map(({ name, description }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  </article>
);

const chosenByAddress = (): string => location.hash.replace(/^#\/?/, '');

const mentions = ({ operationId, path, summary, method }: Operation, search: string): boolean =>
  search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${method} ${path} ${summary} ${operationId}`.toLowerCase().includes(word));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the explorer.');
loadDocument().then(
  (api) => render(<Explorer document={api} />, root),
  (error: Error) =>
    render(<p class="problem">The document could not be read. {error.message}</p>, root),
);
