import { useMayManage } from '../../../api/may-manage.tsx';
import { AnsweringPanel } from '../../../features/bots/answering-panel.tsx';
import { ModelPanel } from '../../../features/bots/model-panel.tsx';
import { ModelSearchPanel } from '../../../features/bots/model-search-panel.tsx';
import { PersonaForm } from '../../../features/bots/persona-form.tsx';
import { SearchPanel } from '../../../features/bots/search-panel.tsx';
import { useBotDraft } from '../../../features/bots/use-bot-draft.ts';
import { Locked, LockedNotice } from '../../../ui/locked.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { useIsAdmin } from '../../use-is-admin.ts';
import { useBot } from './use-bot.ts';

export function Component() {
  const bot = useBot();
  const draft = useBotDraft(bot);
  const isAdmin = useIsAdmin();
  useTitle(`Persona · ${draft.bot.name}`);
  const mayManage = useMayManage();
  return (
    <Locked isLocked={!mayManage}>
      {!mayManage && <LockedNotice />}
      <PersonaForm key={draft.formKey} draft={draft} />
      <AnsweringPanel key={bot.id} bot={bot} />
      <SearchPanel key={`${bot.id} search`} bot={bot} />
      {isAdmin && <ModelSearchPanel key={`model search ${bot.id}`} bot={bot} />}
      {isAdmin && <ModelPanel key={`model ${bot.id}`} bot={bot} />}
    </Locked>
  );
}
