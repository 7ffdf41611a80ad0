import type { PassageId } from '@pixel/contract';
import {
  addressKey,
  type Binding,
  type Cleaned,
  type Cut,
  checkClaim,
  cleanLinks,
  createUnitCutter,
  isFamiliar,
  isYesOrNo,
  plainText,
  rowSentence,
  statesNothing,
  tableCells,
  type Verdict,
} from '@pixel/text';
import type { RetrievedHit } from '../knowledge/rank-candidates.ts';
import type { DeltaWriter } from './delta-writer.ts';
import { UNKNOWN_MARK } from './prompt.ts';
import { createQuotedPlaces } from './quote-in-place.ts';
import type { ReceiptSentence, RemovedSentence } from './receipt-parts.ts';
import { addressesOf, linksOf } from './reply-links.ts';
import { verbatim } from './verbatim.ts';

/** Lets the words of a model through sentence by sentence, once a passage carries them. */
export interface ReplyGate {
  push(text: string): void;
  /** After the last word; a sentence that was stopped in its middle goes. */
  end(isWhole: boolean): GatedReply;
}

export interface GatedReply {
  readonly sentences: readonly ReceiptSentence[];
  readonly removed: readonly RemovedSentence[];
  /** Whether the model said, in whatever words, that it does not know. */
  readonly isUnknown: boolean;
}

export interface GateInput {
  readonly question: string;
  readonly hits: readonly RetrievedHit[];
  /** Names that need no source, as index terms. */
  readonly known: ReadonlySet<string>;
  readonly deltas: Pick<DeltaWriter, 'write' | 'text'>;
}

const MOST_REMOVED = 50;
const LONGEST_REMOVED = 500;
/** How models point to passages: readers have their own numbers. */
const POINTERS =
  /\s?(?:\[[\^-]?\d{1,2}(?:\s?[,;–-]\s?\d{1,2})*\]|【[^】\n]{0,40}】|\[(?:pas_|source\b|quelle\b|fuente\b|doc\b|ref\b)[^\]\n]{0,60}\](?!\()|\{\{[^}\n]{0,40}\}\})/gi;

/**
 * A gate for one reply. What states a fact waits until it is whole, and is shown when a passage of this turn carries it;
 * otherwise nobody sees it, but what the passages say of the same. Headings, heads of tables, "Yes" and lines that lead to a
 * list wait for what follows them, and quotations for the first words of the model: without any there is no reply to mend.
 */
export function createReplyGate(input: GateInput): ReplyGate {
  const { question, hits, known, deltas } = input;
  const cutter = createUnitCutter();
  const ids = new Map<string, PassageId>(hits.map(({ id }) => [id, id]));
  let allowed: ReadonlySet<string> | undefined;
  const isAllowed = (address: string) => {
    allowed ??= addressesOf(hits);
    return allowed.has(addressKey(address));
  };
  const places = createQuotedPlaces(question, hits);
  const sentences: ReceiptSentence[] = [];
  const removed: RemovedSentence[] = [];
  let waiting: Waiting[] = [];
  /** Line end and list mark of what was removed, for what stays of the same block. */
  let lostLead = '';
  let head: readonly string[] = [];
  let isInTable = false;
  let isUnknown = false;
  /** Whether something that the model said was carried. */
  let hasOwnWords = false;
  /** The first sentence, when it was shown before it was certain that it is over. */
  let early: string | undefined;

  const show = (lead: string, text: string): void => {
    const own = lead.includes('\n') || lostLead === '' ? lead : lostLead;
    lostLead = '';
    deltas.write((deltas.text === '' ? own.trimStart() : own) + text);
  };
  const note = ({ text }: Cut, reason: RemovedSentence['reason'], quoted?: string): void => {
    if (removed.length >= MOST_REMOVED) return;
    removed.push({ text: text.slice(0, LONGEST_REMOVED), reason, ...(quoted && { quoted }) });
  };
  const remove = (cut: Cut, reason: RemovedSentence['reason']): void => {
    note(cut, reason);
    skip(cut);
  };
  const skip = (cut: Cut): void => {
    if (/\n|\S/.test(cut.lead) || deltas.text === '') lostLead ||= cut.lead;
    waiting = waiting.filter(({ kind }) => kind !== 'yes');
  };
  /** Links of other hosts stay only where the passages that carry the sentence have them. */
  const withOwnLinks = (text: string, bindings: readonly Binding[]): Cleaned => {
    const carrying = hits.filter(({ id }) => bindings.some(({ passageId }) => passageId === id));
    return cleanLinks(text, linksOf(hits, carrying));
  };
  /** What is left of a text, and that something is not. */
  const leftOf = (cut: Cut, { text, removed: links }: Cleaned): string => {
    if (links > 0) note(cut, 'link');
    return text;
  };
  const showWaiting = (): void => {
    for (const { lead, text, kind, place } of waiting) {
      show(lead, text);
      if (place) sentences.push(bound(text, place, 1));
      else if (kind !== 'head') places.add(text, []);
    }
    waiting = [];
  };
  const showCarried = (cut: Cut, text: string, verdict: Carried): void => {
    showWaiting();
    hasOwnWords = true;
    if (cut.kind !== 'row' && places.isQuoted(verdict.bindings)) {
      remove(cut, 'repeated');
      return;
    }
    const own = () => verdict.own ?? withOwnLinks(text, verdict.bindings);
    show(cut.lead, cut.kind === 'code' ? text : leftOf(cut, own()));
    const score = Math.round(verdict.score * 1000) / 1000;
    for (const binding of verdict.bindings) sentences.push(bound(text, binding, score));
    places.add(text, verdict.bindings);
  };
  /** What the pages say in place of a sentence that they do not carry. */
  const replace = (
    cut: Cut,
    plain: string,
    { reason, nearest }: Pick<RemovedSentence, 'reason'> & Pick<Verdict, 'nearest'>,
  ): void => {
    const quoted = places.quote({ written: cut.text, plain }, nearest);
    note(cut, reason, quoted.map(({ text }) => text).join(' '));
    const [first] = quoted;
    if (!first) {
      skip(cut);
      return;
    }
    waiting = waiting.filter(({ kind }) => kind !== 'yes');
    for (const place of quoted) {
      waiting.push({
        lead: place === first ? cut.lead : ' ',
        text: place.text,
        kind: 'quotation',
        place,
      });
      places.add(place.text, [place]);
    }
    if (hasOwnWords) showWaiting();
  };
  const bound = (text: string, { passageId, start, end }: Binding, score: number) => ({
    ...{ text, start, end, score },
    passageId: ids.get(passageId) ?? null,
  });
  const wait = (cut: Cut, kind: Waiting['kind'], text = cut.text): void => {
    // A section without anything in it leaves with its heading.
    if (kind === 'heading') waiting = upToQuotation(waiting);
    waiting.push({ lead: cut.lead, text: leftOf(cut, withOwnLinks(text, [])), kind });
  };

  const takeRow = (cut: Cut, text: string): void => {
    if (!isInTable) {
      isInTable = true;
      head = tableCells(text);
      if (isFamiliar(head.join(' '), hits, question)) wait(cut, 'head', text);
      else remove(cut, 'words');
      return;
    }
    const spoken = plainText(rowSentence(text, head, true));
    const verdict = checkClaim(spoken, hits, known);
    const hasHead = deltas.text !== '' || waiting.some(({ kind }) => kind === 'head');
    if (verdict.flaw === null && hasHead) showCarried(cut, text, verdict);
    else remove(cut, verdict.flaw ?? 'words');
  };

  const takeCode = (cut: Cut): void => {
    const lines = cut.text
      .split('\n')
      .slice(1)
      .filter((line) => !/^\s*(?:```|~~~)/.test(line));
    const bindings = lines.filter((line) => line.trim() !== '').map((line) => verbatim(line, hits));
    const found = bindings.filter((binding) => binding !== undefined);
    if (bindings.length === 0 || found.length < bindings.length) remove(cut, 'words');
    else showCarried(cut, cut.text, { score: 1, bindings: found.slice(0, 1) });
  };

  const takeSentence = (cut: Cut, { text, isTorn }: Pick<Cleaned, 'text' | 'isTorn'>): void => {
    const plain = plainText(text);
    if (plain === '') return;
    if (isTorn && (statesNothing(plain) || plain.endsWith(':'))) remove(cut, 'link');
    else if (isYesOrNo(plain)) wait(cut, 'yes', text);
    else if (statesNothing(plain)) {
      if (waiting.some(({ place }) => place)) wait(cut, 'talk', text);
      else show(cut.lead, leftOf(cut, withOwnLinks(text, [])));
    } else if (plain.endsWith(':') && isFamiliar(plain, hits, question)) wait(cut, 'lead', text);
    else {
      const verdict = checkClaim(plain, hits, known);
      const { flaw, bindings, nearest } = verdict;
      const [first] = bindings;
      const own = flaw === null && !isTorn ? withOwnLinks(text, bindings) : undefined;
      if (own && !own.isTorn) showCarried(cut, text, { ...verdict, own });
      else if (first) replace(cut, plain, { reason: 'link', nearest: { ...first, nearness: 1 } });
      // What leads to a list is no statement.
      else if (plain.endsWith(':')) remove(cut, flaw ?? 'link');
      else replace(cut, plain, { reason: flaw ?? 'link', nearest });
    }
  };

  const takeHeading = (cut: Cut, text: string): void => {
    if (isFamiliar(plainText(text), hits, question)) wait(cut, 'heading', text);
    else remove(cut, 'words');
  };

  /** A table without a row leaves with its head. */
  const leaveTable = (): void => {
    isInTable = false;
    waiting = waiting.filter(({ kind }) => kind !== 'head');
  };

  /** Shows the first sentence with its full stop, a token earlier than others: readers wait for it. */
  const showFirst = (): void => {
    const isFirst = deltas.text === '' && waiting.length === 0 && removed.length === 0;
    const cut = isFirst && !isUnknown ? cutter.ending() : undefined;
    if (!cut || cleanLinks(cut.text.replace(POINTERS, ''), isAllowed).text !== cut.text) return;
    const plain = plainText(cut.text);
    if (isYesOrNo(plain) || statesNothing(plain)) return;
    const verdict = checkClaim(plain, hits, known);
    if (verdict.flaw !== null) return;
    early = cut.text;
    showCarried(cut, cut.text, verdict);
  };
  /** What follows of a sentence that was shown and went on ("See example." and "com."), where the whole of it is carried. */
  const showRest = (cut: Cut, shown: string): void => {
    if (cut.text === shown) return;
    const text = cut.text.slice(shown.length);
    const { flaw, score, bindings } = checkClaim(plainText(cut.text), hits, known);
    if (flaw !== null) note({ ...cut, text }, flaw);
    else showCarried({ ...cut, lead: '' }, text, { score, bindings });
  };

  const take = (cut: Cut): void => {
    if (early !== undefined) {
      const shown = early;
      early = undefined;
      showRest(cut, shown);
      return;
    }
    if (cut.text.startsWith(UNKNOWN_MARK) && sentences.length === 0) isUnknown = true;
    if (isUnknown) return;
    const clean = cleanLinks(cut.text.replace(POINTERS, ''), isAllowed);
    const { text, removed: links, isTorn } = clean;
    const isSentence = !['code', 'row', 'heading', 'tableRule'].includes(cut.kind);
    // A sentence that an address was torn out of is noted once it is known what is shown in its place.
    if (links > 0 && cut.kind !== 'code' && !(isTorn && isSentence)) note(cut, 'link');
    if (cut.kind !== 'row' && cut.kind !== 'tableRule') leaveTable();
    if (cut.kind === 'code') takeCode(cut);
    else if (cut.kind === 'row') takeRow(cut, text);
    else if (cut.kind === 'heading') takeHeading(cut, text);
    else if (isSentence) takeSentence(cut, clean);
    else if (waiting.length > 0) wait(cut, 'head');
  };

  return {
    push(text) {
      for (const cut of cutter.push(text)) take(cut);
      if (early === undefined) showFirst();
    },
    end(isWhole) {
      if (isWhole) for (const cut of cutter.end()) take(cut);
      return {
        sentences,
        // What waited for words of the model was not shown.
        removed: hasOwnWords ? removed : removed.map(({ text, reason }) => ({ text, reason })),
        isUnknown: isUnknown || removed.length === 0,
      };
    },
  };
}

interface Waiting {
  readonly lead: string;
  readonly text: string;
  readonly kind: 'heading' | 'head' | 'lead' | 'yes' | 'talk' | 'quotation';
  /** Of a quotation. */
  readonly place?: Binding;
}

interface Carried extends Pick<Verdict, 'score' | 'bindings'> {
  /** The text with the links of what carries it, when that is known. */
  readonly own?: Cleaned;
}

/** Without what follows the last quotation. */
const upToQuotation = (waiting: readonly Waiting[]): Waiting[] =>
  waiting.slice(0, waiting.findLastIndex(({ place }) => place) + 1);
