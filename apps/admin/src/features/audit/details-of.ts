import type { AuditItem } from '@pixel/contract';

const KNOWN: Readonly<Record<string, string>> = {
  by: 'By',
  minPass: 'Pass rate needed',
  none: 'Taken away',
  rule: 'Limit',
};

type Line = readonly [name: string, value: string];

/** What an entry keeps besides who and what, as lines. A value with one of the same name from before is shown with it. */
export function detailsOf(details: AuditItem['details']): readonly Line[] {
  const names = Object.keys(details).filter((name) => !isBefore(name, details) && name !== 'from');
  const lines = names.map((name): Line => {
    const before = name === 'to' ? details.from : details[`${name}Before`];
    const value = wordsFor(name, details[name]);
    return [
      name === 'to' && before !== undefined ? 'Changed' : inWords(name),
      before === undefined ? value : `${wordsFor(name, before)} → ${value}`,
    ];
  });
  return details.from !== undefined && details.to === undefined
    ? [...lines, ['From', wordsFor('from', details.from)]]
    : lines;
}

const isBefore = (name: string, details: AuditItem['details']) =>
  name.endsWith('Before') && name.slice(0, -'Before'.length) in details;

function wordsFor(name: string, value: string | number | boolean | undefined): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (name === 'minPass' && typeof value === 'number') return `${Math.round(value * 100)} %`;
  if (name === 'fields' && typeof value === 'string')
    return value.split(' ').filter(Boolean).map(spaced).join(', ');
  return String(value ?? '');
}

function inWords(name: string): string {
  const text = spaced(name);
  return KNOWN[name] ?? text.charAt(0).toUpperCase() + text.slice(1);
}

const spaced = (name: string): string =>
  name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
