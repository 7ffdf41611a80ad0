const EXCEPT = `except|apart from|other than|außer|bis auf|mit ausnahme|with the exception|à l['’]exception|con excepción|a excepción|ad eccezione|sauf|excepté|salvo|excepto`;
// A comma inside a number has no space behind it.
const BREAK = new RegExp(
  String.raw`\s(?=(?:${EXCEPT})\s)|[,;:]\s|\s[–—-]\s|[()|]|\s(?:or|oder|ou|o)\s(?=(?:[€£$]\s?\p{Nd}|\p{Nd}[\p{Nd}.,]*\s?(?:€|euros?|pounds?|dollars?))(?!\p{L}))|\s(?=(?:but no|but not|but never|aber nicht|aber keine?n?|mais pas|pero no|pero nunca|ma non|maar niet|maar geen|men inte|men inga)\s)|\s(?:and|but|while|whereas|however|und|aber|sondern|während|sowie|et|mais|tandis|y|pero|mientras|ma|mentre|maar|terwijl|mas|ale|men|och|oraz|natomiast)\s`,
  'giu',
);

/** Fewer words are an item of an enumeration. */
const LEAST_WORDS = 3;

/** "The pump (39 euros) fits both": a word or two belong to what they stand behind. */
const ASIDE = /\s\(([^()\s]{1,24}(?:\s[^()\s]{1,16})?)\)/gu;

/** "Between 8 and 10" is one span. */
const BETWEEN =
  /(?<!\p{L})((?:between|zwischen|entre|tra|tussen|mellan|między)\s)([^,;.]{1,24}?)\s(?:and|und|et|y|e|en|och|a)\s/giu;

/** What follows is one clause: clauses are compared each with each, and no sentence that somebody reads has more. */
const MOST_CLAUSES = 40;

/** A sentence cut where one statement may end and the next begin; items of an enumeration stay with what follows. In order. */
export function clauses(text: string): string[] {
  const found: string[] = [];
  // Nothing of an enumeration goes on behind a semicolon.
  for (const part of text.replace(ASIDE, ' $1,').replace(BETWEEN, '$1$2 to ').split(/;\s/))
    found.push(...clausesOfPart(part));
  if (found.length <= MOST_CLAUSES) return found;
  return [...found.slice(0, MOST_CLAUSES - 1), found.slice(MOST_CLAUSES - 1).join(', ')];
}

/** What is taken out does not belong to the item before it. */
const CONTRAST =
  /^(?:but|aber|mais|pero|ma|maar|men|except|apart from|außer|bis auf|sauf|salvo|excepto)\s/iu;

function clausesOfPart(text: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const piece of text.split(BREAK)) {
    if (open !== '' && CONTRAST.test(piece)) {
      found.push(`${found.pop() ?? ''} ${open}`.trim());
      open = '';
    }
    open = `${open} ${piece}`.trim();
    if (open.split(/\s+/).length < LEAST_WORDS) continue;
    found.push(open);
    open = '';
  }
  if (open === '') return found;
  return [...found.slice(0, -1), `${found.at(-1) ?? ''} ${open}`.trim()];
}

const SHORT_DENIAL =
  /^(?:(?:but|and|aber|und|mais|et|pero|y|ma|e|maar|en|men|och|ale|i)\s(?:not|never|no|keine?n?|nicht|nie|pas|jamais|no|nunca|non|mai|niet|nooit|inte|nie)|not|never|nicht|niemals|nunca|jamais|niet)\s(?:[^\s]+\s?){1,5}$/iu;

const OPENS_EXCEPTION = new RegExp(String.raw`^(?:${EXCEPT})\s`, 'iu');
/** Whether a clause takes something out of what was said before it. */
export const isException = (clause: string): boolean =>
  OPENS_EXCEPTION.test(clause) || SHORT_DENIAL.test(clause);

/** The ways to cut a sentence in two between clauses, the longest first piece first; of very many the last ones. */
export function cuts(text: string): (readonly [string, string])[] {
  return [...text.matchAll(BREAK)]
    .slice(-MOST_CLAUSES)
    .map(({ index, 0: mark }) => [text.slice(0, index), text.slice(index + mark.length)] as const)
    .reverse();
}
