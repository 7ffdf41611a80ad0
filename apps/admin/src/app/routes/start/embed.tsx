import type { Bot } from '@pixel/contract';
import { useParams } from 'react-router';
import { QueryView } from '../../../api/query-view.tsx';
import { trpc } from '../../../api/trpc.ts';
import { EmbedWatch } from '../../../features/bots/embed-watch.tsx';
import { OriginsForm } from '../../../features/bots/origins-form.tsx';
import { Snippet } from '../../../features/bots/snippet.tsx';
import { useBotDraft } from '../../../features/bots/use-bot-draft.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { originsOf } from '../../../ui/web-address.ts';
import { Step } from './step.tsx';

export function Component() {
  const { botId = '' } = useParams();
  const bot = trpc.bots.get.useQuery({ id: botId });
  return (
    <QueryView isPage query={bot} lines={8}>
      {(found) => <EmbedStep bot={found} />}
    </QueryView>
  );
}

function EmbedStep({ bot }: { bot: Bot }) {
  const draft = useBotDraft(bot);
  const client = trpc.clients.get.useQuery({ id: bot.clientId });
  return (
    <Step
      title="Put it on the site"
      text="One line of HTML, the same for every page. It weighs next to nothing until a visitor opens it."
      foot={
        <LinkButton to={`/bots/${bot.id}/sources`} variant="primary">
          Finish
        </LinkButton>
      }
    >
      <Panel title="Where it may appear">
        <QueryView query={client} lines={3}>
          {({ website }) => (
            <OriginsForm
              key={draft.formKey}
              draft={draft}
              suggested={website ? originsOf(website) : []}
            />
          )}
        </QueryView>
      </Panel>
      <Panel title="Snippet" description="Paste it before </body>.">
        <Snippet bot={bot} primary />
      </Panel>
      <EmbedWatch botId={bot.id} />
    </Step>
  );
}
