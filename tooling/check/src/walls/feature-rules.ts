import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IForbiddenRuleType } from 'dependency-cruiser';

/**
 * Folders of `server` that are no features: what every adapter stands on. A file of a feature is open to the other
 * features when the feature's `index.ts` exports it, and ports always are.
 */
const SERVER_GROUND = ['database', 'generated', 'queue', 'sql', 'tenancy', 'testing', 'web'];

/** Walls between the features of one package. Reads the index files under `root`. */
export const featureRules = (root: string): IForbiddenRuleType[] => [
  ...meetAtIndex(root, { name: 'core', ground: ['testing'] }),
  ...meetAtIndex(root, { name: 'server', ground: SERVER_GROUND }),
  {
    name: 'ground-knows-no-feature',
    comment:
      'Every adapter stands on these folders; one that knows a feature ties all the others to it.',
    severity: 'error',
    from: {
      path: `^packages/server/src/(${SERVER_GROUND.join('|')})/`,
      pathNot: '/testing/|[.]test[.]ts$',
    },
    to: {
      path: '^packages/server/src/[^/]+/',
      pathNot: `^packages/server/src/(${SERVER_GROUND.join('|')})/`,
    },
  },
  {
    name: 'admin-features-are-apart',
    comment:
      'A route composes features. One that imports another cannot be changed or loaded alone.',
    severity: 'error',
    from: { path: '^apps/admin/src/features/([^/]+)/' },
    to: { path: '^apps/admin/src/features/', pathNot: '^apps/admin/src/features/$1/' },
  },
  {
    name: 'admin-ui-knows-no-feature',
    comment: 'A button that knows bots cannot be used for clients.',
    severity: 'error',
    from: { path: '^apps/admin/src/ui/' },
    to: { path: '^(apps/admin/src/(features|routes|app|api)/|packages/)' },
  },
];

/** One rule for each feature: from outside it, only what is open. */
function meetAtIndex(
  root: string,
  { name, ground }: { readonly name: string; readonly ground: readonly string[] },
): IForbiddenRuleType[] {
  const source = `packages/${name}/src`;
  return foldersIn(join(root, source))
    .filter((feature) => !ground.includes(feature))
    .map((feature) => ({
      name: 'features-meet-at-index',
      comment:
        'What the index.ts of a feature does not export is private: it may change without asking.',
      severity: 'error',
      from: { path: `^${source}/[^/]+/`, pathNot: [`^${source}/(${feature}|testing)/`] },
      to: { path: `^${source}/${feature}/`, pathNot: openFiles(root, `${source}/${feature}`) },
    }));
}

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [entry.name] : [],
      )
    : [];

function openFiles(root: string, feature: string): string[] {
  const index = join(root, feature, 'index.ts');
  const text = existsSync(index) ? readFileSync(index, 'utf8') : '';
  const exported = [...text.matchAll(/from '\.\/([^']+)'/g)].flatMap(([, file]) => file ?? []);
  return ['index.ts', 'port.ts', ...exported].map(
    (file) => `^${feature}/${file.replaceAll('.', '[.]')}$`,
  );
}
