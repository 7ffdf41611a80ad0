import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { hasNearForm } from '../statement/topic-words.ts';
import { canonicalWords } from '../words/canonical-words.ts';

const BETWEEN = String.raw`(?:\s+(?:be|been|always|also|only|then|please|you|être|toujours|ser|siempre|essere|sempre|worden|zijn|altijd))*`;
const after = (modals: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${modals})(?!\p{L})${BETWEEN}\s+(?<deed>\p{L}{3,40})`, 'giu');
/** German has the verb at the end: "muss am Eingang gezeigt werden". */
const atEnd = (modals: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${modals})(?!\p{L})[^.;,:!?]{1,200}?(?<!\p{L})(?<deed>\p{L}{4,40})(?:\s+(?:werden|sein|haben))?\s*(?=[.;,:!?]|$)`,
    'giu',
  );

const MUST = [
  after(
    `must|have to|has to|need to|needs to|doit|doivent|devez|debe|deben|tiene que|tienen que|deve|devono|dovete|moet|moeten`,
  ),
  atEnd('muss|müssen|musst|müsst'),
];
const MAY = [
  after(
    `may|can|could|might|peut|peuvent|pouvez|puede|pueden|può|possono|potete|kan|kunnen|mag|mogen`,
  ),
  atEnd('kann|können|kannst|könnt|darf|dürfen|darfst|dürft'),
];

/** "Helmets may be worn" of "helmets must be worn": what has to be done is left to choice. */
export function leavesDutyOpen({ facts }: Claim, units: readonly Said[]): boolean {
  const open = deedsOf(facts.form, MAY);
  if (open.size === 0) return false;
  const due = new Set(units.flatMap(({ form }) => [...deedsOf(form, MUST)]));
  const also = new Set(units.flatMap(({ form }) => [...deedsOf(form, MAY)]));
  return [...open].some((deed) => hasNearForm(due, deed) && !hasNearForm(also, deed));
}

/** What is done behind one of the modal verbs, as index terms. */
const deedsOf = (form: string, modals: readonly RegExp[]): ReadonlySet<string> =>
  new Set(
    modals.flatMap((modal) =>
      [...form.matchAll(modal)].flatMap(({ groups }) => canonicalWords(groups?.deed ?? '')),
    ),
  );
