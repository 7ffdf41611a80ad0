import type { ModelPrice } from '@pixel/core';
import * as z from 'zod';

const MICROS = 1_000_000;
const ENTRY =
  /^([^=\s,]{1,200})=(\d{1,6}(?:\.\d{1,6})?)\/(\d{1,6}(?:\.\d{1,6})?)(?:\/(\d{1,6}(?:\.\d{1,6})?))?$/;

/**
 * Prices of models as one setting: "gpt-4o=2.5/10/1.25, gpt-4o-mini=0.15/0.6", money for a million tokens of prompt, of
 * completion and of kept prompt.
 */
export const ModelPrices = z
  .string()
  .max(10_000)
  .default('')
  .transform((text, { addIssue }) => {
    const prices = new Map<string, ModelPrice>();
    for (const entry of text.split(',').map((part) => part.trim())) {
      if (entry === '') continue;
      const [, name = '', prompt, completion, cached] = ENTRY.exec(entry) ?? [];
      if (name === '')
        addIssue({ code: 'custom', message: `is not a list of name=prompt/completion[/kept]` });
      else prices.set(name, priceOf({ prompt, completion, cached }));
    }
    return prices;
  });

/** Money for a million tokens as a price in micros. */
export function priceOf(money: {
  readonly prompt: string | number | undefined;
  readonly completion: string | number | undefined;
  readonly cached: string | number | undefined;
}): ModelPrice {
  const micros = (amount: string | number | undefined) => Math.round(Number(amount ?? 0) * MICROS);
  return {
    promptMicros: micros(money.prompt),
    completionMicros: micros(money.completion),
    ...(money.cached !== undefined && { cachedMicros: micros(money.cached) }),
  };
}
