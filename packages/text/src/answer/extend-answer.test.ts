import { describe, expect, it } from 'vitest';
import { extractAnswer } from './extract-answer.ts';

/** What is answered from the sections of one page; each word is as rare as every other. */
function answer(question: string, ...texts: readonly (readonly [heading: string, text: string])[]) {
  const { sentences } = extractAnswer({
    ...{ question, idfOf: () => 3, vectorScore: 0.3 },
    passages: texts.map(([heading, text], at) => ({
      ...{ id: `${at}`, score: 1 - at / 10, title: 'Round corners' },
      ...{ headings: heading === '' ? [] : [heading], text },
    })),
  });
  return sentences.map(({ text }) => text);
}

const STEPS =
  '1. Open the parcel.\n2. Put the frame back. Keep the slip.\n3. Bring it to the post.';

describe('what an answer goes on with', () => {
  it('are all steps where one of them answers', () => {
    expect(answer('How do I bring a frame to the post?', ['Sending frames', STEPS])).toEqual([
      ...['Open the parcel.', 'Put the frame back.', 'Keep the slip.', 'Bring it to the post.'],
    ]);
  });

  it('are the steps from the one that answers on, where there are many', () => {
    const many = Array.from({ length: 12 }, (_, at) => `${at + 1}. Turn screw number ${at + 1}.`);
    const told = answer('How do I loosen the saddle?', [
      'Saddle',
      [...many, '13. Loosen the saddle.'].join('\n'),
    ]);
    expect(told).toEqual(['Loosen the saddle.']);
  });

  it('is the list that it announces', () => {
    const list = ['a ruler', 'a pencil', 'the box', 'some glue', 'two clips'];
    const text = `To measure a frame you can use these tools:\n\n${list.map((one) => `- ${one}`).join('\n')}\n\nFrames last long.`;
    expect(answer('How do I measure a frame?', ['', text])).toEqual([
      'To measure a frame you can use these tools:',
      ...list,
    ]);
  });

  it('is the paragraph around an explanation, and not around a fact', () => {
    const why =
      'Rubber ages in daylight and heat. A tyre cracks because of that after some years of use on the road. Store it in the dark.';
    expect(answer('Why does a tyre crack?', ['Care', why])).toHaveLength(3);
    const price =
      'Our workshop repairs what other workshops give up, as long as there are parts. A new tyre costs 20 EUR with its tube and the work of our people in the workshop. Ask us.';
    expect(answer('How much is a tyre?', ['Care', price])[0]).toMatch(/^A new tyre/);
  });

  it('is the way to do it, from the same page', () => {
    const told = answer(
      'How do I give a picture round corners?',
      [
        '',
        'This filter gives a picture round corners, with a shadow if that is wanted, and works on a copy of what there is.',
      ],
      ['Open the command', 'You can find the round corners in the menu under Filters → Decor.'],
    );
    expect(told.at(-1)).toBe('You can find the round corners in the menu under Filters → Decor.');
  });
});

describe('what an answer leaves out', () => {
  it('is what stands before the way to do something', () => {
    const text =
      'The workshop is closed on Sunday and Monday, also when the shop is open. Book a repair online or call us. Punctures need no booking.';
    expect(answer('How do I book a repair?', ['Workshop', text])[0]).toMatch(/^Book a repair/);
  });

  it('are the items beside a fact that was asked for', () => {
    const list = '- Puncture with a new tube: £14\n- Gears: £18\n- Wheel truing: £16';
    expect(answer('How much does a puncture cost?', ['Repairs', list])).toEqual([
      'Puncture with a new tube: £14',
    ]);
  });
});

describe('an answer with a rival', () => {
  const bikes = 'You may exchange a ridden bike within thirty days of its delivery to you.';
  const parts = 'You may exchange ridden tyres for a bike within ten days of their delivery here.';

  it('holds both, where nothing speaks for the one or the other', () => {
    const told = answer('Can I exchange a ridden bike?', ['', bikes], ['', parts]);
    expect(told).toEqual([bikes, parts]);
  });

  it('holds one of a passage that fits somewhat less, but not of one that hardly fits', () => {
    const told = (score: number) =>
      extractAnswer({
        ...{ question: 'Can I exchange a ridden bike?', idfOf: () => 3, vectorScore: 0.3 },
        passages: [
          { ...{ id: 'a', score: 1, title: 'Shop' }, headings: [], text: bikes },
          { ...{ id: 'b', score, title: 'Shop' }, headings: [], text: parts },
        ],
      }).sentences.map(({ text }) => text);
    expect(told(0.7)).toEqual([bikes, parts]);
    expect(told(0.3)).toEqual([bikes]);
  });

  it('is alone where it says more of the question, or stands below a heading that does', () => {
    const less =
      'You may exchange a bike that was never out of its box within ten days of delivery.';
    expect(answer('Can I exchange a ridden bike?', ['', bikes], ['', less])).toEqual([bikes]);
    const told = answer('Can I exchange a ridden bike?', ['Exchange', bikes], ['Box', parts]);
    expect(told).toEqual([bikes]);
  });
});

describe('which sentence answers', () => {
  it('is rather a denial, where yes or no is asked', () => {
    const may = 'A dog may come along to the terrace of the house, and to the lake in winter.';
    const not = 'No dog may come along to the pool of the house, and to the lake in summer.';
    const told = answer('May my dog come along to the lake?', ['', may], ['', not]);
    expect(told[0]).toBe(not);
  });

  it('is rather one that sets two apart than one that has their names', () => {
    const text =
      'The sizes of a tandem and of a trike are in the table of the catalogue. A tandem carries two people, while a trike carries one.';
    expect(answer('What is the difference between a tandem and a trike?', ['', text])).toContain(
      'A tandem carries two people, while a trike carries one.',
    );
  });

  it('is rather one of the text than one in brackets', () => {
    const text = '(Never mind the brake cable here.)\n\nThe brake cable runs below the frame.';
    expect(answer('Where is the brake cable?', ['', text])[0]).toBe(
      'The brake cable runs below the frame.',
    );
  });

  const COVERED = 'We cover defects in material and workmanship of the frame.';
  const NOT_COVERED =
    '- Wear of tyres and chains\n- Damage from crashes\n- Bikes that are rented out';

  it('is the whole list whose heading is asked for, with what it says in the heading', () => {
    expect(
      answer(
        'What is not covered?',
        ['2. What is covered', COVERED],
        ['3. What is not covered', NOT_COVERED],
      ),
    ).toEqual(['Wear of tyres and chains', 'Damage from crashes', 'Bikes that are rented out']);
  });

  it.each([
    ['3. What is not covered:', 'What is not covered'],
    ['Ausgeschlossen sind', 'Ausgeschlossen sind'],
    ['What we cover', undefined],
    ['If it does not start', undefined],
  ])('tells an item below "%s" with the lead %s', (heading, lead) => {
    const text = '- Wear of tyres and chains\n- Damage from crashes on the road or in the woods';
    const { sentences } = extractAnswer({
      ...{ question: 'Is damage from crashes covered?', idfOf: () => 3, vectorScore: 0.3 },
      passages: [{ id: 'a', score: 1, title: 'Warranty', headings: [heading], text }],
    });
    expect(sentences[0]?.text).toMatch(/^Damage from crashes/);
    expect(sentences[0]?.lead).toBe(lead);
  });

  it('is no less whole after an earlier question, whose words choose between its items', () => {
    const { sentences } = extractAnswer({
      ...{ question: 'What is not covered?', idfOf: () => 3, vectorScore: 0.3 },
      history: [
        { role: 'user', text: 'What about damage from crashes?' },
        { role: 'bot', text: 'Damage from crashes is not paid for.' },
      ],
      passages: [
        {
          ...{ id: 'a', score: 1, title: 'Warranty', text: NOT_COVERED },
          headings: ['3. What is not covered'],
        },
      ],
    });
    expect(sentences).toHaveLength(3);
  });

  it.each([
    ['At extra cost', '- Towels and bathrobes\n- The sauna', 'At extra cost'],
    ['Prices', '- Towels: £3 each\n- Sauna: £8', undefined],
    ['Towels', '- You can borrow towels at the desk.', undefined],
    ['', '- Towels\n- Sauna', undefined],
  ])('tells a bare item below "%s" with it', (heading, text, lead) => {
    const { sentences } = extractAnswer({
      ...{ question: 'Do towels cost anything?', idfOf: () => 3, vectorScore: 0.3 },
      passages: [
        { id: 'a', score: 1, title: 'Sauna', headings: heading === '' ? [] : [heading], text },
      ],
    });
    expect(sentences[0]?.lead).toBe(lead);
  });

  it('is what announces an item that goes on with it', () => {
    const list = '- the bleeding does not stop,\n- you have a fever after day three,';
    const question = 'What shall I do with a fever?';
    expect(answer(question, ['Signs', `Call us at once if:\n\n${list}`])[0]).toBe(
      'Call us at once if:',
    );
    const passage = { id: 'a', score: 1, title: 'After surgery', text: list };
    const asked = { question, idfOf: () => 3, vectorScore: 0.3 };
    const below = (headings: string[]) =>
      extractAnswer({ ...asked, passages: [{ ...passage, headings }] }).sentences[0]?.lead;
    expect(below(['Call us at once if'])).toBe('Call us at once if');
    expect(below([])).toBeUndefined();
  });
});
