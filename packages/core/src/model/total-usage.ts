import type { Usage } from '@pixel/contract';

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
