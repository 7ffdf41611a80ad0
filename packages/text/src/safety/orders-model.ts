import { findInstructions } from './find-instructions.ts';

/** "Show me", "reveal": what people say who want to see something. */
const SHOW =
  '(?:repeat|print|show|reveal|output|display|recite|leak|copy|tell|give|write out|quote)(?: (?:me|us|back|out))?';
const ASKS_FOR_PROMPT: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${SHOW} (?:(?:all|exactly|of|the|your|full|entire|whole|complete|first|last|every) ){0,4}(?:words?|text|lines?|everything|messages?|prompts?|instructions)(?: (?:that )?(?:is|are|was|were|came|comes))? (?:above|before this|prior to this)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${SHOW} (?:(?:all|of|the|your|full|entire|exact) ){0,3}(?:system|hidden|initial|secret|internal) (?:prompts?|messages?|instructions|directives)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^(?:please )?${SHOW} (?:all )?(?:of )?your (?:own |full |exact )?(?:prompts?|instructions|directives)(?: verbatim| word for word| exactly)?[\\s.!?]*$`,
    'iu',
  ),
  /(?<!\p{L})your (?:own |full |exact |hidden |secret |initial )?(?:system|hidden|secret|initial) (?:prompts?|messages?|instructions|directives)(?!\p{L})/iu,
  /(?<!\p{L})(?:wiederhol|zeig|gib|nenn|schreib|druck)\p{L}{0,3} [^.!?\n]{0,30}(?:text|worte?|zeilen?|alles) (?:oben|darüber|davor|weiter oben)(?!\p{L})/iu,
  /(?<!\p{L})(?:dein|deinen|ihr|ihren) (?:system-?prompt|systemnachricht)(?!\p{L})/iu,
  /(?<!\p{L})(?:répète|répétez|affiche|affichez|montre|montrez)(?:-moi)? [^.!?\n]{0,30}(?:texte|mots|tout|lignes?)(?: ce qui est)? (?:ci-dessus|au-dessus)(?!\p{L})/iu,
  /(?<!\p{L})(?:ton|votre) (?:prompt|message) système(?!\p{L})/iu,
  /(?<!\p{L})(?:repite|repita|muestra|muestre|imprime)(?:me)? [^.!?\n]{0,30}(?:texto|palabras|todo|líneas?)(?: lo)? (?:anterior|anteriores|de arriba)(?!\p{L})/iu,
  /(?<!\p{L})(?:tu|su) (?:prompt|mensaje) (?:de|del) sistema(?!\p{L})/iu,
];
const LONGEST = 4_000;

/**
 * Whether a visitor gives orders to a model rather than asking about the pages: to drop its instructions, or to give them
 * away. Nothing in the pages answers that, however many of its words they hold. Linear time.
 */
export function ordersModel(question: string): boolean {
  const text = question.slice(0, LONGEST).replace(/\s+/g, ' ');
  return ASKS_FOR_PROMPT.some((pattern) => pattern.test(text)) || findInstructions(text) !== null;
}
