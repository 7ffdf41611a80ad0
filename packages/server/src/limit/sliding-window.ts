/** Uses that were counted together. */
export interface Slot {
  readonly from: number;
  /** The last of them; they leave the window when this one does. */
  at: number;
  used: number;
}

/** Most slots of one key, so that a large limit takes no more memory than a small one. */
export const SLOTS = 64;

/**
 * Takes `cost` from a sliding window in place: in no span of `windowMs` is more than `limit` used. Up to a limit of 64 it
 * frees to the millisecond; above, uses of a 64th of the window leave it together. Returns the milliseconds until the same
 * call could pass, 0 when it passed. `slots` are in order of time; refused calls take nothing.
 */
export function takeFromWindow(
  slots: Slot[],
  call: {
    readonly now: number;
    readonly limit: number;
    readonly windowMs: number;
    readonly cost: number;
  },
): number {
  const { now, limit, windowMs, cost } = call;
  while (slots[0] && slots[0].at <= now - windowMs) slots.shift();
  let used = 0;
  for (const slot of slots) used += slot.used;
  if (used + cost > limit) return waitFor(slots, used, call);
  const last = slots.at(-1);
  const slotMs = limit > SLOTS ? windowMs / SLOTS : 1;
  if (last && now - last.from < slotMs) {
    last.at = now;
    last.used += cost;
  } else slots.push({ from: now, at: now, used: cost });
  return 0;
}

function waitFor(
  slots: readonly Slot[],
  used: number,
  { now, limit, windowMs, cost }: Parameters<typeof takeFromWindow>[1],
): number {
  let left = used;
  for (const slot of slots) {
    left -= slot.used;
    if (left + cost <= limit) return Math.max(1, slot.at + windowMs - now);
  }
  return windowMs;
}
