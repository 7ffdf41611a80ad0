import type { Conversation, User } from '@pixel/contract';
import { Panel } from '../../ui/panel.tsx';
import { HandlingBar } from './handling-bar.tsx';
import { ReplyBox } from './reply-box.tsx';
import { Transcript } from './transcript.tsx';

/** A conversation as it happens, and the place of the person who answers in it. */
export function ConversationDesk({ conversation, me }: { conversation: Conversation; me: User }) {
  const { status, handling, handledBy } = conversation;
  const isMine = status === 'active' && handling === 'human' && handledBy?.id === me.id;
  return (
    <Panel flush>
      <HandlingBar conversation={conversation} me={me} />
      <Transcript conversation={conversation} />
      {isMine && <ReplyBox conversation={conversation} name={me.name} />}
    </Panel>
  );
}
