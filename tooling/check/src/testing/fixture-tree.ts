import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path; `=> path` makes a link. */
export type Tree = Readonly<Record<string, string>>;

const ownPackages: Tree = {
  ...own('packages/contract', 'contract'),
  ...own('packages/text', 'text'),
  ...own('packages/core', 'core'),
  ...own('packages/router', 'router'),
  ...own('packages/server', 'server'),
  ...own('packages/sdk', 'sdk'),
  ...own('apps/api', 'api'),
  ...vendor('zod'),
  ...vendor('openai'),
  ...vendor('@trpc/server'),
  ...vendor('vitest'),
};

function own(folder: string, name: string): Tree {
  return {
    [`${folder}/package.json`]: manifest(`@pixel/${name}`, './src/index.ts'),
    [`${folder}/src/index.ts`]: 'export const one = 1;\n',
    [`node_modules/@pixel/${name}`]: `=> ${folder}`,
  };
}

function vendor(name: string): Tree {
  return {
    [`node_modules/${name}/package.json`]: manifest(name, './index.js'),
    [`node_modules/${name}/index.js`]: 'export const one = 1;\n',
  };
}

function manifest(name: string, main: string): string {
  return JSON.stringify({ name, version: '1.0.0', type: 'module', exports: { '.': main } });
}

/** Calls `look` with a small repository of the house's shape that also holds `files`, and removes it afterwards. */
export async function withTree<T>(files: Tree, look: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'pixel-walls-'));
  try {
    for (const [path, text] of Object.entries({ ...ownPackages, ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (text.startsWith('=> ')) symlinkSync(join(root, text.slice(3)), join(root, path));
      else writeFileSync(join(root, path), text);
    }
    return await look(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
