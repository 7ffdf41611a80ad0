import { anyOf } from './any-of.ts';

const FREE =
  anyOf(`free|complimentary|waived|kostenlos\\p{L}{0,2}|(?:zahl|bezahl|kost)(?:en|t|st)(?: \\p{L}+){0,7} nichts|kostenfrei\\p{L}{0,2}|gratis|umsonst|unentgeltlich|befreit|freie[nr]? (?:eintritt|zugang)|entfällt|entfallen
  gratuite?s?|gratuitement|gratuit[oaie]s?|gratuitamente|grátis|bezpłatn\\p{L}+|darmow\\p{L}+|kostnadsfri\\p{L}*|gebührenfrei\\p{L}{0,2}|included|inclusive|inbegriffen|inklusive|im preis enthalten|incluse?s?|comprise?s?|incluid[oa]s?|inclus[oaie]|compres[oaie]|inbegrepen|inclusief|incluíd[oa]s?|ingår`);
/** As good as free, where something else is paid for. */
const INCLUDES = anyOf(
  `includes?|including|einschließlich|samt|inkl|covers?|covered|comes? with|enthält|enthalten|beinhaltet|comprend|couvre|incluye|cubre|comprende|copre`,
);
/** Not of charges: "free from nuts", "feel free", "lead-free", "a free slot", "free of dust". */
const OTHERWISE_FREE =
  /(?<!\p{L})(?:feel free|(?:sugar|gluten|lactose|smoke|step|barrier|nut|hands|duty|tax)[- ]free|free (?:from(?! (?:[\p{Nd}$€£]|an? (?:order|total|value)))|of (?!charge)|to|slots?|seats?|places?|time)|set free|run free)(?!\p{L})/giu;
const EXTRA = anyOf(
  `costs? extra|charged? extra|extra (?:charge|cost|fee)s?|pay extra|charged separately|paid separately|pay separately|at (?:an )?extra cost|chargeable|against a (?:fee|charge)|kostenpflichtig|gegen (?:aufpreis|gebühr)|extra kosten|kostet extra|kosten extra|payante?s?|en supplément|con cargo|a pagamento`,
);
const MONEY =
  /[$€£¥]|(?<!\p{L})(?:euros?|eur|dollars?|usd|pounds?|gbp|cents?|chf|franken|zł|kr|kronor)(?!\p{L})/iu;
const COSTS = anyOf(
  `costs?|charged?|charges|fees?|prices?|pay|paid|kostet|kosten|preis|gebühr|aufpreis|zuschlag|zahlen|coûte|prix|frais|cuesta|precio|costa|prezzo`,
);

/** "An extra 5 euros" is a sum, whatever it comes on top of. */
const OF_SUM =
  /[$€£]\s?\p{Nd}|\p{Nd}\s?(?:€|euros?|pounds?|dollars?|eur|gbp|usd|chf|franken)(?!\p{L})/iu;

/** What a text says of something's price: that there is none, that there is one, or nothing. */
export type Charge = 'free' | 'with' | 'extra' | 'sum' | undefined;

/** @param text in plain forms */
export function chargeOf(text: string, isDenial: boolean): Charge {
  const plain = text.replace(OTHERWISE_FREE, ' ');
  if (FREE.test(plain)) return isDenial ? 'extra' : 'free';
  if (EXTRA.test(plain) && !OF_SUM.test(plain)) return isDenial ? 'free' : 'extra';
  if (!isDenial && INCLUDES.test(plain)) return 'with';
  return MONEY.test(plain) || COSTS.test(plain) ? 'sum' : undefined;
}

/** Whether a text says free of charge where others say only what is paid, or the other way round. */
export function isOtherCharge(claim: Charge, said: readonly Charge[]): boolean {
  if (claim === 'free')
    return (
      !said.includes('free') &&
      !said.includes('with') &&
      (said.includes('sum') || said.includes('extra'))
    );
  const isFree = said.includes('free') || said.includes('with');
  return claim === 'extra' && isFree && !said.includes('sum') && !said.includes('extra');
}
