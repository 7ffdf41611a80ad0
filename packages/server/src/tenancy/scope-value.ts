import { UnscopedStatement } from './unscoped-statement.ts';

/** Whether `value` names one client or bot, or a list of them. An empty list names nobody, which is safe. */
export function isScopeValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => isName(one));
  return isName(value);
}

const isName = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') ||
  (typeof value === 'number' && Number.isInteger(value));

/** Throws UnscopedStatement for what must never stand where a client or bot is named, and would widen a filter. */
export function refuseNothing(value: unknown, place: string): void {
  if (value === undefined || value === null || value === '')
    throw new UnscopedStatement(`${place} is ${value === '' ? 'empty' : value}.`);
}
