import type { Bot } from '@pixel/contract';
import { useNavigate, useParams } from 'react-router';
import { QueryView } from '../../../api/query-view.tsx';
import { trpc } from '../../../api/trpc.ts';
import { TeachPanel } from '../../../features/sources/teach-panel.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { Step } from './step.tsx';

export function Component() {
  const { botId = '' } = useParams();
  const bot = trpc.bots.get.useQuery({ id: botId });
  return (
    <QueryView isPage query={bot} lines={8}>
      {(found) => <KnowledgeStep bot={found} />}
    </QueryView>
  );
}

function KnowledgeStep({ bot }: { bot: Bot }) {
  const navigate = useNavigate();
  const client = trpc.clients.get.useQuery({ id: bot.clientId });
  const next = `/start/${bot.id}/try`;
  return (
    <Step
      title={`What should ${bot.name} know?`}
      text="It answers only from what you give it, and shows where each answer comes from."
      foot={
        bot.sourceCount > 0 && (
          <LinkButton to={next} variant="primary">
            Continue
          </LinkButton>
        )
      }
    >
      <QueryView query={client} lines={5}>
        {({ website }) => (
          <TeachPanel
            botId={bot.id}
            {...(website && { address: website })}
            onAdded={() => navigate(next)}
          />
        )}
      </QueryView>
    </Step>
  );
}
