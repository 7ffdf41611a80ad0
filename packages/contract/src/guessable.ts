/** Words that guessing begins with, in most lists of leaked passwords, and the names that people here think of first. */
const WORDS = new Set(
  (
    'password passwort passwd pass motdepasse contrasena senha parola login admin administrator administrador root user guest test ' +
    'tester testing demo default secret changeme letmein letmeinnow welcome willkommen bienvenue hello hallo hola ' +
    'iloveyou iloveu ilovegod iloveme loveyou lovely love forever family friends sunshine princess monkey dragon ' +
    'football baseball basketball soccer hockey superman batman spiderman starwars pokemon master shadow michael ' +
    'jennifer jessica michelle charlie jordan ashley daniel matthew nicole anthony andrew joshua alexander ' +
    'mustang corvette ferrari mercedes porsche chocolate butterfly computer internet samsung google facebook ' +
    'whatever trustno starcraft liverpool chelsea arsenal barcelona manchester newyork california summer winter spring ' +
    'autumn january february march april june july august september october november december monday friday access ' +
    'qwerty azerty qwertz abc asdf zxcv blink linkedin adobe photoshop pixel chatbot assistant agency client my the ' +
    'terminator enterprise christopher alexandra alessandro strawberry playstation microphone university undertaker ' +
    'highlander translator washington realmadrid tinkerbell harrypotter motherlode evangelion nuttertools'
  ).split(' '),
);

/** Ways along keyboards, the alphabet and the digits. They count backwards as well. */
const WAYS = [
  ...[
    'qwertyuiop[]',
    'qwertzuiop',
    'azertyuiop',
    'asdfghjkl;',
    'qsdfghjklm',
    'yxcvbnm',
    'zxcvbnm,./',
  ],
  ...[
    '1234567890',
    '0123456789',
    'abcdefghijklmnopqrstuvwxyz',
    '!@#$%^&*()',
    '1029384756',
    '1020304050',
  ],
  ...[
    '1q2w3e4r5t6z',
    '1q2w3e4r5t6y7u8i9o0p',
    'q1w2e3r4t5y6u7i8o9p0',
    '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p',
  ],
  ...[
    'qazwsxedcrfvtgbyhnujmikolp',
    'zaqxswcdevfrbgtnhymjukilop',
    '147258369',
    '789456123',
    '159357',
    '11223344556677889900',
    '1a2b3c4d5e6f7g',
  ],
].flatMap((way) => [way, [...way].reverse().join('')]);

/** Long ones of the 3,000 most common that no rule below finds. */
const KNOWN = new Set(
  '4815162342 1123581321 usuckballz1 soso123aljg fuckinside fuck_inside mailcreated5240'.split(' '),
);

const SHORTEST_RUN = 3;
const FEWEST_CHARACTERS = 5;
const LEET: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
};

/**
 * Whether a password of full length is among the first that are tried: hardly any characters, ways along the keyboard, or
 * common words with digits around them.
 */
export function isGuessable(password: string): boolean {
  const text = password.toLowerCase();
  if (KNOWN.has(text) || new Set(text).size < FEWEST_CHARACTERS) return true;
  return isAlongWays(text) || isOfWords(text);
}

/** Nothing but runs along ways, one after another, and at most two characters more. */
function isAlongWays(text: string): boolean {
  let rest = text;
  let strays = 0;
  while (rest !== '') {
    const length = longestRun(rest);
    if (length < SHORTEST_RUN) strays += 1;
    rest = rest.slice(length < SHORTEST_RUN ? 1 : length);
  }
  return strays <= 2;
}

function longestRun(text: string): number {
  for (let length = text.length; length >= SHORTEST_RUN; length -= 1)
    if (WAYS.some((way) => way.includes(text.slice(0, length)))) return length;
  return 0;
}

/** Common words and nothing else once digits and punctuation are gone, also when digits stand for letters. */
const isOfWords = (text: string): boolean =>
  [text, text.replace(/^[^a-z]+|[^a-z]+$/g, '').replaceAll(/[0-9@$!]/g, (sign) => LEET[sign] ?? '')]
    .map((form) => form.replaceAll(/[^\p{L}]/gu, ''))
    .some((letters) => letters !== '' && isJoined(letters));

function isJoined(letters: string): boolean {
  const reached = [true];
  for (let end = 1; end <= letters.length; end += 1)
    reached[end] = reached.some((is, start) => is && WORDS.has(letters.slice(start, end)));
  return reached[letters.length] === true;
}
