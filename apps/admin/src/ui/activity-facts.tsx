import { Facts } from './facts.tsx';
import { formatCount, formatMoney } from './format.ts';

interface Figures {
  readonly conversations: number;
  readonly replies: number;
  readonly answeredShare: number | null;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly costMicros: number;
}

/** What happened in a stretch of time, and what the models cost in it. */
export function ActivityFacts({
  activity,
  shape = 'facts',
}: {
  activity: Figures;
  shape?: 'facts' | 'figures';
}) {
  const { conversations, replies, answeredShare, promptTokens, completionTokens } = activity;
  return (
    <Facts
      shape={shape}
      facts={[
        ['Conversations', formatCount(conversations)],
        ['Replies', formatCount(replies)],
        ['Answered', answeredShare === null ? '' : `${Math.round(answeredShare * 100)} %`],
        ['Prompt tokens', formatCount(promptTokens)],
        ['Reply tokens', formatCount(completionTokens)],
        ['Model cost', formatMoney(activity.costMicros)],
      ]}
    />
  );
}
