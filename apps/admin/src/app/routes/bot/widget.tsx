import { IfMayManage, useMayManage } from '../../../api/may-manage.tsx';
import { QueryView } from '../../../api/query-view.tsx';
import { trpc } from '../../../api/trpc.ts';
import { AppearanceForm } from '../../../features/bots/appearance-form.tsx';
import { BotSwitch } from '../../../features/bots/bot-switch.tsx';
import { ConsentForm } from '../../../features/bots/consent-form.tsx';
import { LimitsForm } from '../../../features/bots/limits-form.tsx';
import { OriginsForm } from '../../../features/bots/origins-form.tsx';
import { PublicationSwitch } from '../../../features/bots/publication-switch.tsx';
import { SeenOn } from '../../../features/bots/seen-on.tsx';
import { PinnedSnippet, Snippet } from '../../../features/bots/snippet.tsx';
import { useBotDraft } from '../../../features/bots/use-bot-draft.ts';
import { IdentityKeysPanel } from '../../../features/identity-keys/identity-keys-panel.tsx';
import { Stack } from '../../../ui/form.tsx';
import { Locked, LockedNotice } from '../../../ui/locked.tsx';
import { Columns } from '../../../ui/page.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { originsOf } from '../../../ui/web-address.ts';
import { useBot } from './use-bot.ts';

export function Component() {
  const bot = useBot();
  useTitle(`Widget · ${bot.name}`);
  const draft = useBotDraft(bot);
  const isLocked = !useMayManage();
  const client = trpc.clients.get.useQuery({ id: bot.clientId });
  return (
    <Columns
      main={
        <>
          {isLocked && <LockedNotice />}
          <Panel
            title="Snippet"
            description="Paste it before </body> on every page that should have the bot."
          >
            <Stack>
              <Snippet bot={bot} />
              <PinnedSnippet bot={bot} />
            </Stack>
          </Panel>
          <Locked isLocked={isLocked}>
            <AppearanceForm key={draft.formKey} draft={draft} />
          </Locked>
          <IfMayManage>
            <IdentityKeysPanel bot={bot} />
          </IfMayManage>
        </>
      }
      side={
        <Locked isLocked={isLocked}>
          <Panel
            title="Answers"
            description="Paused, the widget stays away and nobody gets an answer."
            actions={<PublicationSwitch bot={bot} />}
          />
          <Panel
            title="Talk to a person"
            description="The panel offers to ask for somebody. Who asks waits in the conversations until one of you takes over; the bot answers meanwhile."
            actions={
              <BotSwitch
                bot={bot}
                label="Offered"
                checked={bot.theme.handover}
                change={(handover) => ({ theme: { handover } })}
              />
            }
          />
          <Panel
            title="Files of visitors"
            description="Up to three pictures, PDF or text files a message, 5 MB each. They are kept for your team with the conversation; the bot does not read them."
            actions={
              <BotSwitch
                bot={bot}
                label="Allowed"
                checked={bot.widget.attachments}
                change={(attachments) => ({ widget: { attachments } })}
              />
            }
          />
          <Panel title="Websites" description="Elsewhere the widget is refused.">
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
          <Panel
            title="Consent"
            description="What visitors agree to. Each answer is kept with time, version and website."
          >
            <ConsentForm key={draft.formKey} draft={draft} />
          </Panel>
          <Panel
            title="Limits"
            description="Messages the bot takes. Above half of a limit by the minute a visitor’s browser has to work for each; above it messages are refused."
          >
            <LimitsForm key={draft.formKey} draft={draft} />
          </Panel>
          <Panel title="Seen on">
            <SeenOn bot={bot} />
          </Panel>
        </Locked>
      }
    />
  );
}
