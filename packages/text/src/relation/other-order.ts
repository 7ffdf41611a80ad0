import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';
import { canonicalWords } from '../words/canonical-words.ts';

/** What stands behind a word for "before" or "after", up to the end of its clause. */
const behind = (words: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})([^.,;:!?]{3,60})`, 'giu');
const BEFORE = behind(
  `before|prior to|ahead of|bevor|ehe|vor (?:de[mnr]|ihre[mnr]|eine[mnr])|vorm|avant(?: d['’]| de| que)?|antes de(?:l| que)?|prima (?:di|del|della|dell['’]|che)|voordat|vóór`,
);
const AFTER = behind(
  `after|once|as soon as|following|nach(?! oben| unten| hause)|nachdem|sobald|après(?: que)?|dès(?: que)?|une fois(?: que)?|después de(?:l| que)?|tras|una vez(?: que)?|dopo(?: che)?|una volta(?: che)?|appena|nadat|zodra`,
);
/** Words that tell the event: others belong to what happens then. */
const NEAREST = 3;

/** "Once you have bought one, you may test three" of "before you buy, you may test three". */
export function isInOtherOrder({ facts }: Claim, units: readonly Said[]): boolean {
  return isTurned(AFTER, BEFORE) || isTurned(BEFORE, AFTER);

  function isTurned(order: RegExp, contrary: RegExp): boolean {
    const claimed = eventsIn([facts.form], order);
    if (claimed.length === 0) return false;
    const forms = units.map(({ form }) => form);
    const there = new Set(eventsIn(forms, contrary));
    if (there.size === 0) return false;
    const here = new Set(eventsIn(forms, order));
    return claimed.some((word) => hasNearForm(there, word) && !hasNearForm(here, word));
  }
}

const eventsIn = (forms: readonly string[], order: RegExp): string[] =>
  forms.flatMap((form) =>
    [...form.matchAll(order)].flatMap(([, rest = '']) =>
      topicWords(canonicalWords(rest)).slice(0, NEAREST),
    ),
  );
