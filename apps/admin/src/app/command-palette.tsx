import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMayManage } from '../api/may-manage.tsx';
import { trpc } from '../api/trpc.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import css from './command-palette.module.css';
import { usePages } from './use-pages.ts';

type Entry = { to: string; label: string; kind: string; icon: IconName };

const ACTIONS: readonly Entry[] = [
  { to: '/settings/account', label: 'Your account', kind: 'Page', icon: 'settings' },
  { to: '/settings/api-keys', label: 'API keys', kind: 'Page', icon: 'key' },
  { to: '/settings/system', label: 'System status', kind: 'Page', icon: 'info' },
  {
    to: '/conversations?show=unanswered',
    label: 'Unanswered conversations',
    kind: 'Page',
    icon: 'chats',
  },
];

/** Of use to those only who may change bots. */
const FOR_MANAGERS: readonly Entry[] = [
  { to: '/settings/audit', label: 'Audit log', kind: 'Page', icon: 'clock' },
  { to: '/start', label: 'Set up a new bot', kind: 'Action', icon: 'plus' },
];

const SHOWN_EACH = 6;

/** Jump anywhere by typing: pages, clients and bots. Arrow keys choose, Enter goes. */
export default function CommandPalette({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const entries = useEntries(text);
  const current = Math.min(chosen, entries.length - 1);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const go = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    void navigate(entry.to);
  };
  const move = (by: number) => {
    const next = (current + by + entries.length) % Math.max(entries.length, 1);
    setChosen(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is for the backdrop.
    <dialog
      ref={dialog}
      className={css.palette}
      aria-label="Search"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={css.input}>
        <Icon name="search" />
        <input
          role="combobox"
          aria-label="Search pages, clients and bots"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={entries.length > 0 ? `${listId}-${current}` : undefined}
          placeholder="Search pages, clients and bots"
          value={text}
          maxLength={200}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
              event.preventDefault();
              move(event.key === 'ArrowDown' ? 1 : -1);
            }
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(entries[current]);
          }}
        />
      </div>
      <div id={listId} role="listbox" aria-label="Results" className={css.list}>
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox above.
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox, which names the active option.
          <div
            key={entry.to + entry.label}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === current}
            className={css.option}
            onClick={() => go(entry)}
            onMouseMove={() => setChosen(index)}
          >
            <Icon name={entry.icon} />
            <span className={css.label}>{entry.label}</span>
            <span className={css.kind}>{entry.kind}</span>
          </div>
        ))}
      </div>
      {entries.length === 0 && (
        <p className={css.none} role="status">
          Nothing called “{text}”.
        </p>
      )}
    </dialog>
  );
}

function useEntries(text: string): Entry[] {
  const search = useDeferredValue(text.trim());
  const input = { limit: SHOWN_EACH, ...(search && { search }) };
  const options = { placeholderData: <Data,>(old: Data) => old };
  const clients = trpc.clients.list.useQuery(input, options).data?.items ?? [];
  const bots = trpc.bots.list.useQuery(input, options).data?.items ?? [];
  const pages = usePages().map((page): Entry => ({ ...page, kind: 'Page' }));
  const mayManage = useMayManage();
  const wanted = search.toLowerCase();
  return [
    ...[...pages, ...(mayManage ? FOR_MANAGERS : []), ...ACTIONS].filter((entry) =>
      entry.label.toLowerCase().includes(wanted),
    ),
    ...bots.map(
      (bot): Entry => ({
        to: `/bots/${bot.id}/sources`,
        label: bot.name,
        kind: `Bot of ${bot.clientName}`,
        icon: 'bots',
      }),
    ),
    ...clients.map(
      (client): Entry => ({
        to: `/clients/${client.id}`,
        label: client.name,
        kind: 'Client',
        icon: 'clients',
      }),
    ),
  ];
}
