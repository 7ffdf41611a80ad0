import { BotId, ClientId, VisitorId } from '@pixel/contract';

/** Ids whose last digits are a number, for rows that the database makes itself. */
const numbered = (prefix: string) => `'${prefix}_' || lpad(i::text, 26, '0')`;
const idOf = (prefix: string, i: number) => `${prefix}_${String(i).padStart(26, '0')}`;

const CLIENTS = 20;
const BOTS = 40;
const CONVERSATIONS = 100_000;
const PART = 20_000;
const VISITORS = 30_000;

export const clientOf = (i: number) => ClientId.parse(idOf('cli', i));
export const botOf = (i: number) => BotId.parse(idOf('bot', i));
export const visitorOf = (i: number) => VisitorId.parse(idOf('vis', i));

/**
 * A hundred thousand conversations of 20 clients in the last 100 days, with a question and a reply each: one in eight without
 * an answer, one in twenty archived, one in a hundred closed, one in a thousand with a person, one in fifty rated. Analyzed,
 * as a database of that size is.
 */
export async function fillLargeTables(
  execute: (statement: string) => Promise<unknown>,
): Promise<void> {
  for (const statement of [CLIENT, BOT, VISITOR]) await execute(statement);
  // In parts, since a connection of ours ends a statement that takes 30 s.
  for (let first = 1; first <= CONVERSATIONS; first += PART) {
    const rows = `generate_series(${first}, ${first + PART - 1}) i`;
    for (const statement of [CONVERSATION, MESSAGE, RECEIPT]) await execute(`${statement} ${rows}`);
  }
  await execute(FEEDBACK);
  await execute('VACUUM ANALYZE');
}

const CLIENT = `INSERT INTO "Client" ("id", "name", "updatedAt")
  SELECT ${numbered('cli')}, 'Client ' || i, now() FROM generate_series(1, ${CLIENTS}) i`;

const BOT = `INSERT INTO "Bot" ("id", "publicId", "clientId", "name", "theme", "allowedOrigins", "updatedAt")
  SELECT ${numbered('bot')}, 'bot_pub_' || lpad(i::text, 20, '0'), 'cli_' || lpad((1 + i % ${CLIENTS})::text, 26, '0'),
    'Bot ' || i, '{}', '{}', now() FROM generate_series(1, ${BOTS}) i`;

const BOT_OF_ROW = `1 + i % ${BOTS}`;
const OWNERS = `'cli_' || lpad((1 + (${BOT_OF_ROW}) % ${CLIENTS})::text, 26, '0'), 'bot_' || lpad((${BOT_OF_ROW})::text, 26, '0')`;

const VISITOR = `INSERT INTO "Visitor" ("id", "clientId", "botId", "tokenHash", "expiresAt")
  SELECT ${numbered('vis')}, ${OWNERS}, 'hash ' || i, now() FROM generate_series(1, ${VISITORS}) i`;

const AT = `now() - (${CONVERSATIONS} - i) * interval '86 seconds'`;

const CONVERSATION = `INSERT INTO "Conversation" ("id", "clientId", "botId", "visitorId", "channel", "title", "status",
    "messageCount", "unansweredCount", "handling", "handledBy", "createdAt", "lastMessageAt", "closedAt")
  SELECT ${numbered('cnv')}, ${OWNERS}, 'vis_' || lpad((1 + (i - 1) % ${VISITORS})::text, 26, '0'),
    (CASE WHEN i % 10 = 0 THEN 'api' ELSE 'widget' END)::"Channel",
    'Question ' || md5(i::text),
    (CASE WHEN i % 100 = 1 THEN 'closed' WHEN i % 20 = 2 THEN 'archived' ELSE 'active' END)::"ConversationStatus",
    2, (i % 8 = 0)::int, (CASE WHEN i % 1000 = 3 THEN 'human' ELSE 'bot' END)::"Handling",
    CASE WHEN i % 1000 = 3 THEN 'usr' END, ${AT}, ${AT} + interval '1 minute',
    CASE WHEN i % 100 = 1 THEN ${AT} + interval '1 minute' END
  FROM`;

// Every tenth message has a common word, one of them all the rare one.
const MESSAGE = `INSERT INTO "Message" ("id", "clientId", "botId", "conversationId", "seq", "role", "text", "replyTo",
    "answered", "degraded", "createdAt")
  SELECT 'msg_' || lpad((2 * i + part)::text, 26, '0'), ${OWNERS}, ${numbered('cnv')}, part + 1,
    (CASE part WHEN 0 THEN 'visitor' ELSE 'bot' END)::"MessageRole",
    md5((i * 2 + part)::text) || CASE WHEN i % 10 = 0 THEN ' shipping ' ELSE ' returns ' END || md5(i::text)
      || CASE WHEN i = 777 AND part = 0 THEN ' zeppelin' ELSE '' END,
    CASE part WHEN 1 THEN 'msg_' || lpad((2 * i)::text, 26, '0') END, CASE part WHEN 1 THEN i % 8 <> 0 END, '{}', ${AT}
  FROM generate_series(0, 1) part,`;

const RECEIPT = `INSERT INTO "Receipt" ("id", "clientId", "botId", "messageId", "question", "searchedFor", "passages",
    "sentences", "confidence", "model", "promptHash", "promptTokens", "completionTokens", "costMicros", "retrieveMs",
    "firstTokenMs", "totalMs", "createdAt")
  SELECT ${numbered('rcp')}, ${OWNERS}, 'msg_' || lpad((2 * i + 1)::text, 26, '0'), '', '', '[]', '[]', 1, '', '', 0, 0, 0,
    1, 2, 100 + i % 900, ${AT}
  FROM`;

const FEEDBACK = `INSERT INTO "Feedback" ("messageId", "clientId", "botId", "rating", "createdAt", "updatedAt")
  SELECT 'msg_' || lpad((2 * i + 1)::text, 26, '0'), ${OWNERS},
    (CASE WHEN i % 3 = 0 THEN 'down' ELSE 'up' END)::"Rating", ${AT}, now()
  FROM generate_series(50, ${CONVERSATIONS}, 50) i`;
