import { storable } from '@pixel/core';

/** JSON whose strings are all storable. The scan is cheap; the second pass is for the rare text that needs it. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!/\\u(?:0000|d[89a-f])/i.test(json)) return json;
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? storable(part) : part));
}
