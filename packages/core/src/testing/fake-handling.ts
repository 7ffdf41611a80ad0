import type { Message } from '@pixel/contract';
import type {
  ConversationStore,
  HandlingChange,
  NewAgentMessage,
  StatusChange,
} from '../conversation/port.ts';
import { DomainError } from '../error.ts';
import { append, owns, toMessage } from './fake-conversation-rows.ts';
import type { ConversationRow, Tables } from './tables.ts';

/** See `ConversationStore.changeHandling`. */
export function changeHandling(tables: Tables, change: HandlingChange): Message | null {
  const row = tables.conversations.get(change.id);
  if (!row || !owns(tables, change.owner, row)) return null;
  if (row.status !== 'active' || !allows(row, change)) return null;
  const note = append(tables, {
    ...{ ...change.note, role: 'system', conversationId: row.id, at: change.at },
  });
  const noted = tables.conversations.get(row.id);
  if (!noted) return null;
  const isPersons = row.handling === 'human' || change.to === 'human';
  tables.conversations.set(row.id, {
    ...noted,
    handling: change.to,
    handledBy: change.to === 'human' ? change.by : null,
    handlingSince: change.at.toISOString(),
    botFromSeq: isPersons ? noted.messageCount : row.botFromSeq,
  });
  return note;
}

function allows(row: ConversationRow, { to, by, fromAnybody }: HandlingChange): boolean {
  if (to === 'waiting') return row.handling === 'bot';
  if (to === 'human') return row.handling !== 'human';
  if (row.handling === 'human') return fromAnybody || row.handledBy === by;
  return row.handling === 'waiting';
}

/** See `ConversationStore.saveAgentMessage`. */
export function saveAgentMessage(tables: Tables, message: NewAgentMessage): Message | null {
  const row = tables.conversations.get(message.conversationId);
  if (!row || !owns(tables, message, row)) return null;
  if (row.status !== 'active' || row.handling !== 'human' || row.handledBy !== message.authorId)
    return null;
  const { messageId: id, text, author, authorId, conversationId, at } = message;
  const known = tables.messages.get(id);
  if (!known)
    return append(tables, { id, role: 'agent', text, author, authorId, conversationId, at });
  const isSame =
    known.conversationId === row.id && known.authorId === authorId && known.text === text;
  if (!isSame) throw new DomainError('conflict', 'This message id stands for another message.');
  return toMessage(tables, known);
}

/** See `ConversationStore.setStatus`. */
export function setStatus(
  tables: Tables,
  change: StatusChange,
): Awaited<ReturnType<ConversationStore['setStatus']>> {
  const row = tables.conversations.get(change.id);
  if (!row || !owns(tables, change.owner, row)) return null;
  if (change.version !== undefined && change.version !== row.version)
    return { outcome: 'stale', note: null };
  if (row.status === change.status) return { outcome: 'same', note: null };
  if (change.status === 'active' && row.closedAt !== null)
    return { outcome: 'refused', note: null };
  const note =
    change.note &&
    append(tables, { ...change.note, role: 'system', conversationId: row.id, at: change.at });
  const noted = tables.conversations.get(row.id) ?? row;
  const at = change.at.toISOString();
  tables.conversations.set(row.id, {
    ...noted,
    ...{ status: change.status, handling: 'bot', handledBy: null, version: row.version + 1 },
    handlingSince: row.handling === 'bot' ? row.handlingSince : at,
    botFromSeq:
      change.status === 'closed' || row.handling === 'human' ? noted.messageCount : row.botFromSeq,
    closedAt: change.status === 'closed' ? (row.closedAt ?? at) : row.closedAt,
  });
  return { outcome: 'changed', note };
}
