import { readFileSync } from 'node:fs';

// By the manifest and not by patterns: files of earlier builds may lie beside those of the last.
const dist = new URL('../../apps/widget/dist/', import.meta.url);
const { sizes, rareSizes } = JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8'));
const pathsOf = (list) => list.map(({ file }) => new URL(file, dist).pathname);
const firstAnswer = pathsOf(sizes);

export default [
  {
    name: 'loader, all that a page loads before the chat is opened',
    path: firstAnswer[0],
    brotli: true,
    limit: '2048 B',
  },
  {
    name: 'first answer: loader, panel and style of the hosted page',
    path: firstAnswer,
    brotli: true,
    limit: '22528 B',
  },
  { name: 'first answer, gzip', path: firstAnswer, gzip: true, limit: '25600 B' },
  ...pathsOf(rareSizes).map((path) => ({
    name: `rare chunk ${path.replace(/.*\//, '')}`,
    path,
    brotli: true,
    limit: '4096 B',
  })),
];
