import type { FindingKind } from '@pixel/contract';

/** What the two quotes of a finding say differently, in a word or two. */
export const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  price: 'Prices differ',
  hours: 'Hours differ',
  phone: 'Phone numbers differ',
  email: 'E-mail addresses differ',
  date: 'Dates differ',
  quantity: 'Quantities differ',
  duplicate: 'Said twice',
  copy: 'This document is there twice',
};
