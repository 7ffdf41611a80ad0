import { addressesIn, addressKey } from '@pixel/text';
import type { RetrievedHit } from '../knowledge/rank-candidates.ts';

/** The addresses in passages and of their pages, as keys. */
export const addressesOf = (hits: readonly RetrievedHit[]): Set<string> =>
  new Set(
    hits.flatMap(({ text, url }) => [...addressesIn(text), ...(url ? [addressKey(url)] : [])]),
  );

/** Whether an address stands in each passage that carries a sentence, or leads to a site that the passages come from. */
export function linksOf(
  hits: readonly RetrievedHit[],
  carrying: readonly RetrievedHit[],
): (address: string) => boolean {
  return (address) => {
    const host = hostOf(address);
    if (hits.some(({ url }) => url && hostOf(url) === host)) return true;
    const key = addressKey(address);
    // A page that lends its link to the fact of another one would lead readers away.
    return carrying.length > 0 && carrying.every((hit) => addressesOf([hit]).has(key));
  };
}

const hostOf = (address: string): string => addressKey(address).split(/[/?#:]/)[0] ?? '';
