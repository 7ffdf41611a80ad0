import { ownWords } from '../evidence/own-words.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { anyOf } from '../statement/any-of.ts';
import { isCalendarWord } from '../statement/calendar-words.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';
import { unitNamed } from '../statement/units.ts';
import { canonicalWords } from '../words/canonical-words.ts';

/** Whether somebody else does in a claim what a place says is done, or has it done to them. */
export const hasOtherActor = (claim: Claim, units: readonly Said[]): boolean =>
  isDoneByAnother(claim, units) || isDoneToActor(claim, units) || isDoneByOtherSide(claim, units);

const SELF = anyOf(
  `yourself|yourselves|on your own|themselves|selbst|selber|eigenhändig|vous-mêmes?|eux-mêmes|lui-même|usted mismo|tú mismo|por su cuenta|da sol[oi]|zelf`,
);
const YOU_DO = anyOf(
  `you (?:\\p{L}+ )?(?:have|must|need|can|may|should|will|are|bring|collect|pay)|please|sie (?:müssen|können|sollten|dürfen|brauchen)|(?:müssen|können|sollten) sie|bitte|vous (?:devez|pouvez)|(?:debe|puede|tiene que)|(?:deve|può|dovete|potete)`,
);
const WE_DO = anyOf(
  `(?:by|from|of) us|we|our (?:team|staff|own)|(?:von|durch) uns|wir|unser team|nous|notre équipe|nosotros|nuestro equipo|noi|il nostro`,
);
const DEED = `bring|deliver|collect|pick|arrange|register|insure|clean|pay|organi[sz]e|handle|install|assemble`;
const THEY_DO = anyOf(
  `(?:we|our \\p{L}+|the \\p{L}+)(?:['’]ll| will| can| also| then)* (?:${DEED})s?|(?:wir|die|der|das) (?:\\p{L}+ )?(?:bringen|bringt|holen|holt|melden|meldet|reinigen|reinigt|zahlen|zahlt|übernehmen|übernimmt)`,
);

/** "You have to insure it yourself" of "it is insured by us", and "the school will bring it" of "you collect it yourself". */
function isDoneByOtherSide({ text }: Claim, units: readonly Said[]): boolean {
  const says = (saying: RegExp) => units.some(({ plain }) => saying.test(plain));
  if (SELF.test(text)) return !says(SELF) && !says(YOU_DO) && says(WE_DO);
  return THEY_DO.test(text) && says(SELF) && !says(THEY_DO);
}

const DOER =
  /(?<!\p{L})(?:by|von|vom|durch|par|por|da|dal|door)\s(?:an?|the|our|your|einem|einer|eine[nm]?|der|dem|den|une?|le|la|notre|el|los|las|un[ao]?|il|de|het|een)?\s?(\p{L}{4,})/giu;

/** "Your doctor adapts them" of "they are adapted by a therapist". */
function isDoneByAnother(claim: Claim, units: readonly Said[]): boolean {
  const doers = units.flatMap(({ plain }) => doersIn(plain));
  if (doers.length === 0) return false;
  const isLeftOut = (words: readonly string[]) =>
    topicWords(words).length > 0 && !words.some((word) => hasNearForm(claim.facts.words, word));
  if (!doers.every(isLeftOut)) return false;
  const own = ownWords(claim, units);
  const [subject = ''] = topicWords(claim.facts.content);
  return [subject, ...doersIn(claim.text).flat()].some((word) => own.includes(word));
}

/** The words for each who does something in the passive voice. */
const doersIn = (text: string): string[][] =>
  [...text.matchAll(DOER)]
    .map(([, noun = '']) => noun)
    .filter((noun) => unitNamed(noun) === '' && !isCalendarWord(noun))
    .map(canonicalWords);

// Not of German, where what is done to may come first.
const MODAL = anyOf(
  `can|may|must|should|will|need to|needs to|have to|has to|peut|peuvent|pouvez|doit|doivent|devez|puede|pueden|debe|deben|può|possono|deve|devono`,
);
const PASSIVE = /^\s*(?:not |also |only |always )?(?:be|get|être|se|ser|essere|venire)(?!\p{L})/iu;

/** "Your adviser can invite you" of "you can invite your adviser". */
function isDoneToActor({ clauses, facts }: Claim, units: readonly Said[]): boolean {
  const claimed = clauses.length > 1 ? undefined : atModal(facts.form);
  if (claimed === undefined) return false;
  const subject = topicWords(canonicalWords(claimed.before));
  const done = topicWords(canonicalWords(claimed.behind));
  return (
    subject.length > 0 &&
    units
      .flatMap((unit) => unit.clauses())
      .some(({ form }) => {
        const there = atModal(form);
        if (there === undefined || there.before.trim() === '') return false;
        const before = new Set(canonicalWords(there.before));
        const behind = new Set(canonicalWords(there.behind));
        return (
          subject.every((word) => behind.has(word) && !hasNearForm(before, word)) &&
          done.some((word) => behind.has(word))
        );
      })
  );
}

/** What stands before and behind "can", "must" and the like in the active voice. */
function atModal(form: string): { readonly before: string; readonly behind: string } | undefined {
  const found = MODAL.exec(form);
  if (found === null) return undefined;
  const behind = form.slice(found.index + found[0].length);
  return PASSIVE.test(behind) ? undefined : { before: form.slice(0, found.index), behind };
}
