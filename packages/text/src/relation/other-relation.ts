import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { hasOtherActor } from './other-actor.ts';
import { hasOtherCause } from './other-cause.ts';
import { hasOtherCharge } from './other-charge.ts';
import { hasOtherCircumstance } from './other-circumstance.ts';
import { hasOtherCount } from './other-count.ts';
import { leavesDutyOpen } from './other-duty.ts';
import { isOtherFirmness } from './other-firmness.ts';
import { isOfOtherGroup } from './other-group.ts';
import { hasOtherLimit } from './other-limit.ts';
import { isInOtherOrder } from './other-order.ts';
import { hasOtherTime } from './other-time.ts';
import { isTakenOut, leavesOutException } from './taken-out.ts';

type RelationFlaw = 'words' | 'number' | 'date' | 'name' | 'negation' | 'scope';

/** What a claim with the words and numbers of a place relates otherwise than the place does, null when nothing. */
export function otherRelation(claim: Claim, units: readonly Said[]): RelationFlaw | null {
  if (hasOtherLimit(claim, units)) return 'scope';
  if (leavesDutyOpen(claim, units)) return 'scope';
  if (hasOtherTime(claim, units)) return 'date';
  if (isInOtherOrder(claim, units)) return 'date';
  if (hasOtherCircumstance(claim, units)) return 'scope';
  if (isOfOtherGroup(claim, units)) return 'scope';
  if (isOtherFirmness(claim, units)) return 'scope';
  if (hasOtherCount(claim, units)) return 'number';
  if (hasOtherCause(claim, units)) return 'words';
  if (hasOtherCharge(claim, units)) return 'negation';
  if (isTakenOut(claim, units)) return 'negation';
  if (leavesOutException(claim, units)) return 'scope';
  return hasOtherActor(claim, units) ? 'name' : null;
}
