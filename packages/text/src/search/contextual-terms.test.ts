import { describe, expect, it } from 'vitest';
import { contextualTerms, type Turn, topicShare } from './contextual-terms.ts';

const ROOM: readonly Turn[] = [
  { role: 'user', text: 'Was kostet ein Doppelzimmer?' },
  {
    role: 'bot',
    text: 'Ein Doppelzimmer mit Seeblick kostet in der Hauptsaison 140 Euro, sonst 110 Euro pro Nacht.',
  },
];

/** Weights of the question's own words and of those that were lent. */
function weights(question: string, history: readonly Turn[]) {
  const own = new Set(contextualTerms(question, []).map(({ term }) => term));
  const terms = contextualTerms(question, history);
  const sum = (isOwn: boolean) =>
    terms
      .filter(({ term }) => own.has(term) === isOwn)
      .reduce((all, { weight }) => all + weight, 0);
  return { own: sum(true), lent: sum(false) };
}

describe('a question inside a conversation', () => {
  it.each(['Wie hoch ist die Kurtaxe?', 'Gibt es einen Parkplatz?', 'Is there a swimming pool?'])(
    'that is new is not dragged back: %s',
    (question) => {
      const { own, lent } = weights(question, ROOM);
      expect(lent).toBeLessThan(0.8 * own);
    },
  );

  it('that is long and points at nothing borrows nothing', () => {
    const question = 'How long do parcels travel to Norwegian islands in winter?';
    expect(weights(question, ROOM).lent).toBe(0);
  });

  it.each(['Und mit Frühstück?', 'Was kostet das?', 'What about breakfast?'])(
    'that points back borrows: %s',
    (question) => {
      const terms = contextualTerms(question, ROOM).map(({ term }) => term);
      expect(terms).toContain('doppelzimmer');
    },
  );

  it('of function words only is about what was said before', () => {
    const terms = contextualTerms('And how much is it?', [
      { role: 'user', text: 'Do you rent bicycles?' },
    ]);
    expect(terms.map(({ term }) => term)).toEqual(['rent', 'bicycl']);
  });

  it('looks for no word that only points back', () => {
    const history: readonly Turn[] = [{ role: 'user', text: 'Do you work with Delta insurance?' }];
    const terms = contextualTerms('Which ones then?', history).map(({ term }) => term);
    expect(terms).not.toContain('one');
    expect(terms).toContain('delta');
  });

  it('borrows no answer that was given before a question without one', () => {
    const history: readonly Turn[] = [
      { role: 'user', text: 'Where can I park?' },
      { role: 'bot', text: 'The meadow is free for guests.' },
      { role: 'user', text: 'Can I charge my scooter there?' },
    ];
    const terms = contextualTerms('How much is it?', history).map(({ term }) => term);
    expect(terms).toContain('scooter');
    expect(terms).not.toContain('meadow');
  });

  it('keeps to what the first question named', () => {
    const history: readonly Turn[] = [
      { role: 'user', text: 'When was the battle of Trafalgar fought?' },
      { role: 'bot', text: 'It was fought on 21 October 1805.' },
      { role: 'user', text: 'Who commanded the fleets?' },
      { role: 'bot', text: 'Nelson and Villeneuve did.' },
    ];
    const terms = new Map(
      contextualTerms('What happened to him afterwards?', history).map(({ term, weight }) => [
        term,
        weight,
      ]),
    );
    expect(terms.get('fleet')).toBeGreaterThan(terms.get('trafalgar') ?? 1);
    expect(terms.get('trafalgar')).toBeGreaterThan(terms.get('nelson') ?? 1);
    expect(terms.has('octob')).toBe(false);
  });
});

describe('the share of the topic', () => {
  it.each([
    ['is large for a question that points back', 'When did she leave it?', 0.9, 0.9],
    ['is smaller for one that may be new', 'Are there bears?', 0.5, 0.5],
    [
      'is small for one that says much itself',
      'How long do parcels travel to Norwegian islands in winter?',
      0.05,
      0.15,
    ],
  ])('%s', (_, question, least, most) => {
    expect(topicShare(question)).toBeGreaterThanOrEqual(least);
    expect(topicShare(question)).toBeLessThanOrEqual(most);
  });
});
