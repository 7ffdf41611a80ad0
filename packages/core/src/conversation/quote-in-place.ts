import {
  addressesIn,
  type Binding,
  functionWordLanguage,
  isNews,
  isSaidIn,
  NEAR_ENOUGH,
  type Nearest,
  ordersModel,
  type Quoted,
  quotationAt,
  sharesTopic,
} from '@pixel/text';
import type { RetrievedHit } from '../knowledge/rank-candidates.ts';

/** What pages say in place of the refused sentences of one reply. */
export interface QuotedPlaces {
  /** The sentence to show in place of a refused one, with the one before it where it leans on that; none when nothing fits. */
  quote(refused: Refused, nearest: Nearest | null): readonly QuotedPlace[];
  /** To be told of every sentence that is shown. */
  add(text: string, bindings: readonly Binding[]): void;
  /** Whether all that carries a sentence was quoted. */
  isQuoted(bindings: readonly Binding[]): boolean;
}

/** A sentence as the model wrote it, and as a reader would see it. */
export interface Refused {
  readonly written: string;
  readonly plain: string;
}

export type QuotedPlace = Quoted & Binding;

/** A reply of quotations is none of a model any more. */
const MOST_QUOTED = 4;

export function createQuotedPlaces(question: string, hits: readonly RetrievedHit[]): QuotedPlaces {
  const carrying = new Set<string>();
  const quoted: QuotedPlace[] = [];
  let count = 0;
  let said = '';

  const isNear = ({ nearness, passageId }: Nearest): boolean =>
    nearness >= NEAR_ENOUGH[carrying.has(passageId) ? 'besideCarried' : 'alone'];
  /** Has to do with what was asked or shown. */
  const isOfThis = (hit: RetrievedHit, text: string): boolean => {
    const about = [hit.title, ...hit.headings, text].join('\n');
    return carrying.has(hit.id) || sharesTopic(about, question) || sharesTopic(about, said);
  };
  const isNew = ({ text, ...place }: QuotedPlace): boolean =>
    !quoted.some((other) => isWithin(place, other)) && !isSaidIn(said, text);

  return {
    quote({ written, plain }, nearest) {
      if (nearest === null || count >= MOST_QUOTED || !isNear(nearest)) return [];
      const hit = hits.find(({ id }) => id === nearest.passageId);
      if (!hit || functionWordLanguage(`${said} ${plain}`) !== functionWordLanguage(hit.text))
        return [];
      const found = quotationAt(hit, nearest);
      if (!found || !isOfThis(hit, found.text)) return [];
      const placeOf = ({ text, start, end }: Quoted) => ({ text, start, end, passageId: hit.id });
      const place = placeOf(found);
      const pair = found.before ? [placeOf(found.before), place] : [place];
      if (!isNew(place) || !isNews(place.text, { claimed: plain, said })) return [];
      const shown = pair.filter(isNew);
      if (shown.some(({ text }) => ordersModel(text) || hasOtherAddress(text, written))) return [];
      count += 1;
      quoted.push(...shown);
      return shown;
    },
    add(text, bindings) {
      said += `${text}\n`;
      for (const { passageId } of bindings) carrying.add(passageId);
    },
    isQuoted: (bindings) =>
      bindings.length > 0 &&
      bindings.every((binding) => quoted.some((other) => isWithin(binding, other))),
  };
}

/** A page that was tampered with must not hand readers a link that the model did not even name. */
function hasOtherAddress(text: string, written: string): boolean {
  const named = new Set(addressesIn(written));
  return [...addressesIn(text)].some((address) => !named.has(address));
}

const isWithin = (inner: Binding, outer: Binding): boolean =>
  inner.passageId === outer.passageId && inner.start >= outer.start && inner.end <= outer.end;
