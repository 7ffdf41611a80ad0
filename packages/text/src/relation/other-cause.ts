import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { standsAt } from '../evidence/stands-at.ts';
import { topicWords } from '../statement/topic-words.ts';
import { canonicalWords } from '../words/canonical-words.ts';

const CAUSE =
  /(?<!\p{L})(?:because(?: of)?|so that|in order to|due to|weil|damit|wegen|aufgrund|parce que|grâce à|à cause|afin|pour que|porque|ya que|para que|debido a|perché|omdat|zodat|to (?=protect|avoid|prevent|make|keep|ensure|reduce|save))(?!\p{L})([^,.;:]{4,160})/iu;

/** Whether most words of the reason or purpose that a claim gives do not stand at a place. */
export function hasOtherCause({ text }: Claim, units: readonly Said[]): boolean {
  const cause = CAUSE.exec(text)?.[1];
  if (cause === undefined) return false;
  const words = topicWords(canonicalWords(cause));
  const found = words.filter((word) => standsAt(word, units));
  return 2 * found.length < words.length;
}
