import { between, createRandom, createSampler, pick, type Random } from './random.ts';

/** The commonest English words, most frequent first: the first ranks of the distribution, and what tells the language. */
export const FUNCTION_WORDS =
  `the of and to in a is that for it as was with be by on not he this are or his from at which but have an had they you
  were their one all we can her has there been if more when will would who so no she other its may these what them than
  some him time into only do such my new about out also two any up first could our then most your over after must how
  where much before many through should now well very between under while without each against because being same both
  during those here own still every next again`.split(/\s+/);

const CONTENT_WORDS = 50_000;
const TOPICS = 300;
const TOPIC_WORDS = 300;
/** Zipf's law as Mandelbrot corrected it: frequency of rank r is 1 / (r + 2.7) ** 1.07. */
const SHIFT = 2.7;
const EXPONENT = 1.07;
/** Share of a text's content words that its topic gives. */
const TOPIC_SHARE = 0.45;
const FUNCTION_SHARE = 0.45;

const ONSETS = 'b c d f g h l m n p r s t v br cl cr dr fl gr pl pr sh sl sp st tr th'.split(' ');
const VOWELS = 'a e i o u ai ea oo ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 'l', 't', 's', 'm', 'ck', 'nd', 'rt', 'st'];

const zipf = (rank: number) => 1 / (rank + SHIFT) ** EXPONENT;

/** Made-up words, most frequent first, shorter when frequent. */
const contentWords: readonly string[] = (() => {
  const random = createRandom(1);
  const words = new Set<string>(FUNCTION_WORDS);
  while (words.size < FUNCTION_WORDS.length + CONTENT_WORDS) {
    const syllables = between(random, 2, words.size < 4_000 ? 2 : 3);
    const parts = Array.from(
      { length: syllables },
      () => pick(random, ONSETS) + pick(random, VOWELS),
    );
    words.add(parts.join('') + pick(random, CODAS));
  }
  return [...words].slice(FUNCTION_WORDS.length);
})();

const sampleFunction = createSampler(FUNCTION_WORDS.map((_, rank) => zipf(rank + 1)));
// One distribution over all words: content words come after the function words.
const sampleContent = createSampler(
  contentWords.map((_, rank) => zipf(FUNCTION_WORDS.length + rank + 1)),
);
const sampleTopic = createSampler(Array.from({ length: TOPIC_WORDS }, (_, rank) => zipf(rank + 1)));

const topics: readonly (readonly string[])[] = Array.from({ length: TOPICS }, (_, topic) => {
  const random = createRandom(1_000 + topic);
  return Array.from({ length: TOPIC_WORDS }, () => pick(random, contentWords));
});

/** The next content word of a text about `topic`. */
export function contentWord(random: Random, topic: number): string {
  const own = topics[topic % TOPICS] ?? contentWords;
  const word =
    random() < TOPIC_SHARE ? own[sampleTopic(random)] : contentWords[sampleContent(random)];
  return word ?? '';
}

/** The next word of a running text about `topic`. */
export function anyWord(random: Random, topic: number): string {
  return random() < FUNCTION_SHARE
    ? (FUNCTION_WORDS[sampleFunction(random)] ?? '')
    : contentWord(random, topic);
}
