import type { Part } from './part.ts';
import { programPart } from './program-part.ts';
import { casts } from './rules/casts.ts';
import { docComments } from './rules/doc-comments.ts';
import { fileLength } from './rules/file-length.ts';
import { forbiddenWords } from './rules/forbidden-words.ts';
import { rawSql } from './rules/raw-sql.ts';
import { oneWriter } from './tables/one-writer.ts';
import { types } from './types/types.ts';
import { walls } from './walls/walls.ts';

const ownFolder = 'tooling/check';

/** All that `pnpm check` asks, the slow ones first. */
export const parts: readonly Part[] = [
  types,
  programPart('dead code', ['knip', '--no-progress', '--config', `${ownFolder}/knip.json`]),
  programPart('lint', ['biome', 'check', '--error-on-warnings', '--max-diagnostics=50']),
  walls,
  programPart('promises', ['node', `${ownFolder}/src/types/promises-program.ts`]),
  programPart('versions', ['sherif', '--fail-on-warnings']),
  programPart('widget size', ['size-limit'], ownFolder),
  oneWriter,
  rawSql,
  casts,
  docComments,
  forbiddenWords,
  fileLength,
];
