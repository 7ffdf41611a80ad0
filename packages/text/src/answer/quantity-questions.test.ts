import { describe, expect, it } from 'vitest';
import { extractAnswer } from './extract-answer.ts';

/** What is answered from one text; each word is as rare as every other. */
function answer(question: string, text: string): string {
  const { sentences } = extractAnswer({
    question,
    idfOf: () => 2,
    passages: [{ id: 'a', score: 1, title: 'Our house', headings: [], text }],
    maxSentences: 1,
  });
  return sentences.map((sentence) => sentence.text).join(' ');
}

describe('questions for a quantity', () => {
  it.each([
    [
      'How old must you be to ride the tram?',
      'The tram takes 30 kg of luggage to ride with you. Riders must be at least 14 years old.',
      /14 years/,
    ],
    [
      'What is the top speed of the motor?',
      'Changes that raise the speed limit end the warranty. The motor helps up to 25 km/h and rests above it.',
      /25 km/,
    ],
    [
      'How far does the boat go on one charge?',
      'One charge of the boat costs £3 at the pier. The boat goes 40 miles with a full battery.',
      /40 miles/,
    ],
    [
      'How heavy is the cargo boat?',
      'The cargo boat seats 6 people. It weighs 340 kg without its battery.',
      /340 kg/,
    ],
    [
      'How warm is the water in the pool?',
      'The water of the pool is 2 m deep. It is kept at 29 °C all year.',
      /29 °C/,
    ],
    [
      'Wie oft wird das Wasser im Becken geprüft?',
      'Das Wasser im Becken ist 2 m tief. Ein Labor prüft es alle zwei Wochen.',
      /alle zwei Wochen/,
    ],
    [
      'How common is a dry socket?',
      'Smoking raises the risk of a dry socket. A dry socket is seen after 3 in 100 extractions.',
      /3 in 100/,
    ],
    [
      'How old is the oldest boat?',
      'The oldest boat carries 60 guests. It was launched in 1911.',
      /1911/,
    ],
    [
      'Whats the deposit?',
      'Whoever cancels a month before gets the deposit back. The boat is yours with a deposit of €500.',
      /€500/,
    ],
    [
      'How late can I come aboard on a Thursday?',
      'On a Thursday you can come aboard with your dog. The gangway is up from 8.30 pm.',
      /8\.30 pm/,
    ],
  ])('%s', (question, text, fact) => {
    expect(answer(question, text)).toMatch(fact);
  });

  it('looks the age of somebody up in the ranges of a page', () => {
    const text =
      'Until the age of 3 the tour is free for guests. From 4 to 12 years the tour costs £6. Above the age of 12 the tour costs £11.';
    expect(answer('What does the tour cost for my nine-year-old?', text)).toMatch(/£6/);
    expect(answer('what is the tour for a 2 yr old, what cost', text)).toMatch(/free/);
    const german = 'Bis 5 Jahre ist die Führung frei. Von 6 bis 14 Jahren kostet die Führung 4 €.';
    expect(answer('Was kostet die Führung für meine Achtjährige?', german)).toMatch(/4 €/);
  });

  it('knows what a sentence is about from the one before it in its paragraph', () => {
    const text =
      'Lamp oil thins in the sun.\n\nSealant dries out. Refill it every four months.\n\nRefill the lamp every week.';
    expect(answer('How often should I refill the sealant?', text)).toMatch(/every four months/);
    const apart = 'Sealant dries out.\n\nRefill it every four months. Sealant needs a weekly look.';
    expect(answer('How often should I look at the sealant?', apart)).toMatch(/weekly look/);
  });

  it('is less sure where the quantity is not told', () => {
    const sure = (text: string) =>
      extractAnswer({
        question: 'How deep is the diving pool?',
        idfOf: () => 2,
        passages: [{ id: 'a', score: 1, title: 'Our house', headings: [], text }],
      }).confidence;
    const told = sure('The diving pool is 4 m deep and has four boards.');
    const untold = sure('The deep diving pool of the house has four boards.');
    expect(1 - untold).toBeGreaterThan(3 * (1 - told));
  });

  it('takes an order not to do something for an answer to whether one may', () => {
    const text =
      'Less with coffee and a biscuit after the treatment. For 48 hours after the treatment, avoid coffee.';
    expect(answer('Can I have coffee after the treatment?', text)).toMatch(/avoid coffee/);
  });
});

describe('questions in French as they are typed', () => {
  it.each([
    [
      'ca coute combien le vélo pour 1 semaine ?',
      'Le vélo pèse 16 kg et se loue la semaine. Le vélo coûte 65 € par semaine.',
      /65 €/,
    ],
    [
      'a partir de quel age on peut nager ?',
      'On peut nager de 10 h à 19 h tous les jours. Les enfants nagent dès 6 ans avec Yannick.',
      /6 ans/,
    ],
    [
      'au bout de combien de temps vous rendez la caution',
      'La caution se rend entre 16 h et 19 h au bureau. Elle est rendue dans les sept jours.',
      /sept jours/,
    ],
  ])('%s', (question, text, fact) => {
    expect(answer(question, text)).toMatch(fact);
  });
});
