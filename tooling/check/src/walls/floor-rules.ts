import type { IForbiddenRuleType } from 'dependency-cruiser';
import { floors } from './floors.ts';

const OURS = '^(packages|apps|tooling|prisma)/';

/** One rule per floor: what of ours it may import. Tests obey it as well. */
export const floorRules = (): IForbiddenRuleType[] =>
  floors.map(({ name, folder, mayImport, because }) => ({
    name: `${name}-floor`,
    comment: because,
    severity: 'error',
    from: { path: `^${folder}` },
    to: { path: OURS, pathNot: [folder, ...mayImport].map((own) => `^${own}`) },
  }));
