import type { Conversation, VisitorId } from '@pixel/contract';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Stack } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';

/** Who chats: what is signed, apart from what the page only says, and what the visitor agreed to. */
export function VisitorCard({
  visitorId,
  conversation,
}: {
  visitorId: VisitorId;
  conversation: Conversation;
}) {
  const visitor = trpc.visitors.get.useQuery({ id: visitorId });
  return (
    <Panel title="Visitor">
      <QueryView query={visitor} lines={4}>
        {({ identity, attributes, consent, origin, locale, createdAt, conversationCount }) => (
          <Stack>
            <Facts
              facts={[
                [
                  'Who',
                  identity ? (
                    <>
                      {identity.name ?? identity.email ?? identity.subject}{' '}
                      <Badge tone="good">Verified</Badge>
                    </>
                  ) : (
                    'Not known'
                  ),
                ],
                ['E-mail', identity?.email],
                ['Their id', identity && <code>{identity.subject}</code>],
                ...Object.entries(identity?.attributes ?? {}).map(
                  ([name, value]) => [name, String(value)] as const,
                ),
                ['Website', origin],
                ['Language', locale],
                ['First seen', <TimeAgo key="first" at={createdAt} />],
                ['Conversations', String(conversationCount)],
                ['Consent', consent && <ConsentGiven key="consent" consent={consent} />],
                [
                  'Rating',
                  conversation.score && <RatingGiven key="rating" score={conversation.score} />,
                ],
              ]}
            />
            {Object.keys(attributes).length > 0 && (
              <Stack>
                <div>
                  <Badge plain>Said by the page, unverified</Badge>
                </div>
                <Facts
                  facts={Object.entries(attributes).map(([name, value]) => [name, String(value)])}
                />
              </Stack>
            )}
          </Stack>
        )}
      </QueryView>
    </Panel>
  );
}

function ConsentGiven({ consent }: { consent: { version: string; given: boolean; at: string } }) {
  return (
    <>
      {consent.given ? 'Given' : 'Refused'}, version {consent.version}, <TimeAgo at={consent.at} />
    </>
  );
}

function RatingGiven({ score }: { score: NonNullable<Conversation['score']> }) {
  return (
    <>
      {score.score} of 5{score.comment && `: “${score.comment}”`}
    </>
  );
}
