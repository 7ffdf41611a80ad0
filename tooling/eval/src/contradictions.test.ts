import { contradictionOf, type Fact, type FactKind, factsIn } from '@pixel/text';
import { expect, it } from 'vitest';
import { TRADES } from './trades/index.ts';

interface Page {
  readonly title: string;
  readonly text: string;
}

/** How another page puts the same statement, in the language of the trade. */
const WRAPS: readonly ((statement: string, isGerman: boolean) => string)[] = [
  (statement) => statement,
  (statement, isGerman) => `${isGerman ? 'Bitte beachten Sie:' : 'Please note:'} ${statement}`,
  (statement, isGerman) => `${isGerman ? 'Aktuell:' : 'Good to know:'} ${statement}`,
];
const PER_KIND = 60;
const KINDS: readonly FactKind[] = ['price', 'hours', 'phone', 'email', 'date', 'quantity'];

/** Statements of kinds that the pages have few of, in two languages. */
const MORE: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  phone: ['Call the front desk on 0271 555 0184.', 'Der Notdienst hat die Nummer 0170 555 0191.'],
  email: [
    'Write to the office at office@example.org.',
    'Bewerbungen gehen an jobs@beispiel.example.',
  ],
  date: ['The summer course begins on 12 June 2026.', 'Die Saison beginnt am 1. April 2026.'],
};

function contradictionsOf(left: readonly Fact[], right: readonly Fact[]) {
  return left.flatMap((a) => right.filter((b) => contradictionOf(a, b) > 0).map((b) => [a, b]));
}

const pagesOf = (documents: readonly Page[]) =>
  documents.map(({ title, text }) => factsIn({ title, headings: [], text }));

/** The statement with every value of the kind changed. */
function changed(fact: Fact, turn: number): string | null {
  const { quote, kind } = fact;
  if (quote.startsWith('|')) return null;
  switch (kind) {
    case 'email':
      return quote.replace(/[\w.-]+@/g, (name) => `new${turn}-${name}`);
    case 'phone':
      return quote.replace(
        /(\d)(\D*)$/u,
        (_, digit: string, rest: string) => `${(Number(digit) + 3) % 10}${rest}`,
      );
    default: {
      const other = quote.replace(/\d+/, (digits) =>
        digits.length === 4 && kind === 'date' ? digits : String(Number(digits) + 1 + (turn % 3)),
      );
      return other === quote ? null : other;
    }
  }
}

function planted() {
  const plants: { kind: FactKind; fact: Fact; page: Page }[] = [];
  for (const kind of KINDS) {
    const facts = TRADES.flatMap(({ documents }) => pagesOf(documents).flat()).filter(
      (fact) => fact.kind === kind && fact.values.length === 1,
    );
    const more = (MORE[kind] ?? []).flatMap((text) =>
      factsIn({ title: 'Contact', headings: [], text }).filter((fact) => fact.kind === kind),
    );
    const all = [...facts, ...more];
    for (
      let turn = 0;
      plants.filter((one) => one.kind === kind).length < PER_KIND && turn < 40;
      turn += 1
    )
      for (const fact of all) {
        if (plants.filter((one) => one.kind === kind).length >= PER_KIND) break;
        const text = changed(fact, turn);
        const wrap = WRAPS[turn % WRAPS.length];
        if (text && wrap)
          plants.push({
            ...{ kind, fact },
            page: {
              title: 'News',
              text: wrap(text, /[äöüß]|\b(?:der|die|das|und|ist|am)\b/i.test(text)),
            },
          });
      }
  }
  return plants;
}

it('finds planted contradictions of every kind, and few on pages without', () => {
  const plants = planted();
  const found = plants.filter(({ kind, fact, page }) =>
    contradictionsOf([fact], pagesOf([page]).flat()).some(([, other]) => other?.kind === kind),
  );
  const alarms = TRADES.flatMap(({ documents }) => {
    const pages = pagesOf(documents);
    return pages.flatMap((left, at) =>
      pages.slice(at + 1).flatMap((right) => contradictionsOf(left, right)),
    );
  });
  for (const kind of KINDS) {
    const of = plants.filter((one) => one.kind === kind).length;
    console.log(kind, `${found.filter((one) => one.kind === kind).length} of ${of}`);
  }
  const recall = found.length / plants.length;
  const precision = found.length / (found.length + alarms.length);
  console.log({ planted: plants.length, recall, precision, falseAlarms: alarms.length });
  for (const [left, right] of alarms.slice(0, 20))
    console.log(left?.kind, left?.quote, '<>', right?.quote);
  expect(recall).toBeGreaterThanOrEqual(0.8);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});
