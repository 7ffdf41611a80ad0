import type { IForbiddenRuleType } from 'dependency-cruiser';

/** The rooms of `text`, from the ground up: each may use those before it. */
const ROOMS = [
  'words',
  'language',
  'document',
  'statement',
  'search',
  'question',
  'answer',
  'evidence',
  'relation',
  'claim',
  'fact',
  'safety',
];

/** One rule for each room of `text`: it uses the rooms under it. Tests look where they like. */
export const textRules = (): IForbiddenRuleType[] =>
  ROOMS.slice(0, -1).map((room, index) => ({
    name: 'text-rooms-look-down',
    comment:
      'A room that needs one above it can no longer be read from the ground up, or measured alone.',
    severity: 'error',
    from: { path: `^packages/text/src/${room}/`, pathNot: '[.]test[.]ts$' },
    to: { path: `^packages/text/src/(${ROOMS.slice(index + 1).join('|')})/` },
  }));
