import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as everything from './index.ts';

const MARKS = [
  '# ',
  '\n',
  '| a | b |\n',
  '|---|---|\n',
  '- ',
  '```\n',
  '. ',
  '。',
  '**',
  '[x](y)',
  '\ud800',
  '\udc00',
  '😀',
  'é',
  '退货',
  'ไทย',
  "'",
  '1.5',
  ' ยินดีต้อนรับ ',
  'नमस्ते।',
  'می\u200cشود؟',
  '\u200fשָׁלוֹם\u200e',
  'ـمـرحبـا',
  'İıßς;',
  '！',
  '５',
  ' ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ maxLength: 8 })), { maxLength: 120 })
    .map((parts) => parts.join('')),
);
const idfOf = (term: string): number => term.length / 4;

describe('any text', () => {
  it('is split into passages that are slices, dense in order and inside the limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 40, max: 400 }), (text, maxChars) => {
        const pieces = everything.splitPassages(
          { title: 't', text },
          { targetWords: 30, maxChars },
        );
        pieces.forEach((piece, i) => {
          expect(piece.ordinal).toBe(i);
          expect(piece.text).toBe(text.slice(piece.start, piece.end));
          expect(piece.text.trim()).toBe(piece.text);
          expect(piece.text).not.toBe('');
          expect(piece.text.length).toBeLessThanOrEqual(maxChars * 4);
          expect(piece.start).toBeGreaterThanOrEqual(pieces[i - 1]?.start ?? 0);
          expect(piece.end).toBeGreaterThan(pieces[i - 1]?.end ?? -1);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every word of the text in some passage', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = everything.splitPassages({ title: '', text });
        const kept = pieces
          .map((piece) => `${piece.headings.join('\n')}\n${piece.text}`)
          .join('\n');
        for (const { text: word } of everything.tokenize(everything.plainText(text))) {
          expect(kept.includes(word) || everything.plainText(kept).includes(word)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives tokens and sentences that are ordered slices', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const units of [everything.tokenize(text), everything.splitSentences(text)]) {
          let last = 0;
          for (const unit of units) {
            expect(unit.text).toBe(text.slice(unit.start, unit.end));
            expect(unit.start).toBeGreaterThanOrEqual(last);
            last = unit.end;
          }
        }
      }),
    );
  });

  it('never makes a function throw or leave its range', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, question) => {
        const passage = {
          id: 'p',
          documentId: 'd',
          score: 1,
          title: question,
          headings: [question],
          text,
        };
        const answer = everything.extractAnswer({ question, passages: [passage], idfOf });
        expect(answer.confidence >= 0 && answer.confidence <= 1).toBe(true);
        expect(answer.sentences.length).toBeLessThanOrEqual(3);
        const { nearest } = everything.checkClaim(question, [passage]);
        const quoted = nearest && everything.quotationAt(passage, nearest);
        if (quoted) everything.isNews(quoted.text, { claimed: question, said: text });
        everything.isSaidIn(text, question);
        everything.sharesTopic(text, question);
        everything.cleanLinks(question, () => false);
        everything.statesNothing(question);
        const terms = everything.queryTerms(question);
        const lent = everything.contextualTerms(question, [{ role: 'user', text }]);
        const topic = everything.topicShare(question);
        const [ranked] = everything.rerank({
          terms: [...terms, ...lent],
          hits: [passage],
          idfOf,
          topic,
        });
        expect(ranked !== undefined && ranked.score >= 0 && ranked.score <= 1).toBe(true);
        expect(
          everything.isSameText(everything.textSketch(text), everything.textSketch(text)),
        ).toBe(true);
        everything.maskPersonalData(text);
        everything.plainText(text);
        expect(everything.queryTerms(question).length).toBeLessThanOrEqual(32);
        const vector = everything.embedDocument({ title: '', headings: [], text });
        const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
        expect(length === 0 || Math.abs(length - 1) < 1e-3).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is truncated to a prefix within the budget, on whole code points', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 0, max: 80 }),
        (text, max) => {
          const { text: cut, tokens } = everything.fitTokens(text, max);
          expect(tokens).toBe(everything.estimateTokens(cut));
          expect(text.startsWith(cut)).toBe(true);
          expect(everything.estimateTokens(cut)).toBeLessThanOrEqual(max);
          expect(cut.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
