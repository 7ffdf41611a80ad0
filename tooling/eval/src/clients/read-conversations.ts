/** A question of a conversation, with what an answer that holds the fact says; null where the pages do not answer. */
export type Asked = readonly [question: string, fact: RegExp | null];

/** Conversations with one client. */
export interface ClientConversations {
  readonly folder: string;
  readonly conversations: readonly (readonly Asked[])[];
}

const FACT = ' => ';

/** Reads "# folder", then conversations with empty lines between them: a question, "=>", and the pattern of the fact, if there is one. */
export function readConversations(text: string): ClientConversations[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [folder = '', ...lines] = part.trim().split('\n');
      const conversations = lines
        .join('\n')
        .split('\n\n')
        .map((turns) => turns.trim().split('\n').map(readTurn));
      return { folder, conversations };
    });
}

function readTurn(line: string): Asked {
  const at = line.indexOf(FACT.trimEnd());
  if (at < 0) throw new Error(`"${line}" is no turn.`);
  const fact = line.slice(at + FACT.trimEnd().length).trim();
  return [line.slice(0, at).trim(), fact === '' ? null : new RegExp(fact, 'i')];
}
