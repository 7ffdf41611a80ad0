import type { ModelStep as Step, Usage } from '@pixel/contract';

/** A short question to the model on the way to the passages, as it is told and stored. */
export type ModelStep = Readonly<Step>;

/** Of several calls together; one that was counted by us makes the whole an estimate. */
export function totalUsage(parts: readonly Usage[]): Usage {
  const cachedTokens = sum(parts, ({ cachedTokens: kept = 0 }) => kept);
  return {
    promptTokens: sum(parts, ({ promptTokens }) => promptTokens),
    completionTokens: sum(parts, ({ completionTokens }) => completionTokens),
    costMicros: sum(parts, ({ costMicros }) => costMicros),
    ...(cachedTokens > 0 && { cachedTokens }),
    ...(parts.some(({ estimated }) => estimated) && { estimated: true }),
  };
}

const sum = (parts: readonly Usage[], of: (usage: Usage) => number): number =>
  parts.reduce((total, usage) => total + of(usage), 0);
