import type { Conversation, User } from '@pixel/contract';
import { Panel } from '../../ui/panel.tsx';
import { HandlingBar } from './handling-bar.tsx';
import type { AskedMessage } from './messages-of.ts';
import { ReplyBox } from './reply-box.tsx';
import { Transcript } from './transcript.tsx';

/** A conversation as it happens, and the place of the person who answers in it. */
export function ConversationDesk({
  conversation,
  me,
  onAnswer,
}: {
  conversation: Conversation;
  me: User;
  onAnswer: (asked: AskedMessage) => void;
}) {
  const { status, handling, handledBy } = conversation;
  const isMine = status === 'active' && handling === 'human' && handledBy?.id === me.id;
  return (
    <Panel flush>
      <HandlingBar conversation={conversation} me={me} />
      <Transcript conversation={conversation} onAnswer={onAnswer} />
      {isMine && <ReplyBox conversation={conversation} name={me.name} />}
    </Panel>
  );
}
