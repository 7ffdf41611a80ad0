/** Why a text is kept out, for people. */
export const OVERRIDE = 'It tells a model to drop its instructions.';
/** See OVERRIDE. */
export const ROLE = 'It gives a model another role.';
/** See OVERRIDE. */
export const REVEAL = 'It tells a model to give its instructions away.';
/** See OVERRIDE. */
export const ADDRESS = 'It speaks to a model and not to the reader.';
/** See OVERRIDE. */
export const DECEIVE = 'It tells a model what to keep from the reader or to claim.';
const MARK = 'It holds marks with which models tell roles and tools apart.';

/** Where an order begins: not after a word that makes it somebody else’s, such as “to” or “can”. */
export const CLAUSE = String.raw`(?:^ ?|[\n.!?:;,"“”„«»‘’'()\[\]>\-–—|#] ?|\b(?:please|now|must|should|shall|always|just|simply|and|then|also|first|so|but|instead|immediately|hereby|assistant|chatbot|model|ai|you to|instructed to|required to|ordered to|commanded to|bitte|jetzt|sofort|und|por favor|ahora|y|e|et|s'il vous plaît|maintenant|adesso|ora|agora|nu|och|og|en) )`;
/** At most six words. */
export const GAP = String.raw`(?:[^\s.!?\n]{1,20} ){0,6}?`;

/** One way to give an order. */
export interface Order {
  readonly reason: string;
  /** Of each of these, one must be in the text in lower case: told apart by `|`. It costs a hundredth of the pattern. */
  readonly needs: readonly (readonly string[])[];
  readonly pattern: RegExp;
  /** Marks that only models read, wherever they stand. */
  readonly isMark: boolean;
}

const either = (needs: readonly string[]) => needs.map((words) => words.split('|'));
/** An order by its reason, the words that it needs and its pattern. */
export const orderTo = (reason: string, needs: readonly string[], source: string): Order => ({
  ...{ reason, needs: either(needs), isMark: false },
  pattern: new RegExp(source, 'gimu'),
});
/** The same for marks of roles and tools. */
export const mark = (needs: readonly string[], source: string): Order => ({
  ...{ reason: MARK, needs: either(needs), isMark: true },
  pattern: new RegExp(source, 'gimu'),
});

/** Orders of one kind of writing; none of them is in a text without what the gate finds in lower case. */
export interface OrderGroup {
  readonly gate: RegExp;
  readonly orders: readonly Order[];
}
