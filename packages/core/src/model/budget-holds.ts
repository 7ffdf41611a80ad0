import type { BotId } from '@pixel/contract';

/** What replies that are being written in this process may still cost, by bot, in millionths of the currency unit. */
export interface BudgetHolds {
  held(bot: BotId): number;
  /** All that was ever given back: what is given back during a look at the store may be missing in what it finds. */
  givenBack(bot: BotId): number;
  /** Counts `micros` as spent until the function that it returns is called; calling it again does nothing. */
  hold(bot: BotId, micros: number): () => void;
}

/** The holds of one process. */
export function createBudgetHolds(): BudgetHolds {
  const sums = new Map<BotId, { held: number; givenBack: number }>();
  return {
    held: (bot) => sums.get(bot)?.held ?? 0,
    givenBack: (bot) => sums.get(bot)?.givenBack ?? 0,
    hold(bot, micros) {
      const sum = sums.get(bot) ?? { held: 0, givenBack: 0 };
      sums.set(bot, sum);
      sum.held += micros;
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        sum.held -= micros;
        sum.givenBack += micros;
      };
    },
  };
}
