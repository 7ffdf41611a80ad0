import type { Turn } from '@pixel/text';
import type { EvalPassage, EvalQuestion } from '../../eval-set.ts';

/** Paragraphs of articles, and what is asked about them. */
export interface Articles {
  readonly passages: readonly EvalPassage[];
  readonly questions: readonly EvalQuestion[];
  readonly followUps: readonly FollowUp[];
}

/** A later question of a conversation. */
interface FollowUp extends EvalQuestion {
  readonly history: readonly Turn[];
  /** The question before it was answered by a paragraph under another title. */
  readonly isElsewhere: boolean;
}

const TURNS = ' || ';
const ANSWER = ' => ';

/**
 * Reads lines that begin with "# " (a title), "P " (a paragraph), "Q " (a question that the paragraph before it answers), or "C " (a
 * conversation: number of the paragraph from 0 on, question, "=>", answer; "||" between the turns).
 */
export function readArticles(text: string): Articles {
  const passages: EvalPassage[] = [];
  const questions: EvalQuestion[] = [];
  const followUps: FollowUp[] = [];
  let title = '';
  for (const line of text.split('\n')) {
    const rest = line.slice(2);
    if (line.startsWith('# ')) title = rest;
    else if (line.startsWith('P '))
      passages.push({ id: String(passages.length), title, headings: [], text: rest });
    else if (line.startsWith('Q '))
      questions.push({ question: rest, relevant: new Set([String(passages.length - 1)]) });
    else if (line.startsWith('C ')) followUps.push(...readConversation(rest, passages));
    else throw new Error(`"${line.slice(0, 20)}" is none of the lines that a set is made of.`);
  }
  return { passages, questions, followUps };
}

function readConversation(line: string, passages: readonly EvalPassage[]): FollowUp[] {
  const history: Turn[] = [];
  const followUps: FollowUp[] = [];
  let before = '';
  for (const turn of line.split(TURNS)) {
    const [, id = '', asked = ''] = /^(\d+) (.*)$/u.exec(turn) ?? [];
    const [question = '', answer = ''] = asked.split(ANSWER);
    const title = passages[Number(id)]?.title;
    if (title === undefined || answer === '') throw new Error(`"${turn}" is not a turn.`);
    if (history.length > 0)
      followUps.push({
        ...{ question, relevant: new Set([id]), history: [...history] },
        isElsewhere: title !== before,
      });
    history.push({ role: 'user', text: question }, { role: 'bot', text: answer });
    before = title;
  }
  return followUps;
}
