import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  cruise,
  type ICruiseResult,
  type IForbiddenRuleType,
  type IViolation,
} from 'dependency-cruiser';
import { featureRules } from './feature-rules.ts';
import { floorRules } from './floor-rules.ts';
import { textRules } from './text-rules.ts';
import { vendorRules } from './vendor-rules.ts';

/** An import that goes through a wall. */
export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** Files of a cycle, in order. */
  readonly through: readonly string[];
  readonly because: string;
}

const orderRules: IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    comment: 'Files that need each other can only be read, tested and moved together. Types count.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolved',
    comment:
      'The import leads nowhere: a missing file, or a package that package.json does not list.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** Follows every import under `root` and answers those that break a rule of the house. */
export async function findBreaches(root: string): Promise<Breach[]> {
  const rules = [
    ...orderRules,
    ...floorRules(),
    ...vendorRules(),
    ...textRules(),
    ...featureRules(root),
  ];
  const folders = ['packages', 'apps', 'tooling', 'prisma'].filter((it) =>
    existsSync(join(root, it)),
  );
  const { output } = await cruise(folders, {
    baseDir: root,
    ruleSet: { forbidden: rules },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(generated|dist|documents|[.]data|[.]turbo)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'],
    },
  });
  const commentOf = new Map(rules.map(({ name, comment }) => [name, comment]));
  return violationsOf(output).map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    from,
    to,
    through: cycle?.map((step) => step.name) ?? [],
    because: commentOf.get(rule.name) ?? '',
  }));
}

function violationsOf(output: ICruiseResult | string): readonly IViolation[] {
  if (typeof output === 'string') throw new Error('dependency-cruiser was asked for an object');
  return output.summary.violations;
}
