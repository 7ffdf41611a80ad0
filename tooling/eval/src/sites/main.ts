import type { Part } from '../eval-set.ts';
import { askerOf, learn } from './ask-site.ts';
import { measureSite } from './measure-site.ts';
import { readSite } from './read-site.ts';
import { SITES } from './sites.ts';

const part: Part = process.argv[2] === 'final' ? 'final' : 'tuning';
const isTold = process.argv.includes('told');

for (const site of SITES.filter((one) => one.part === part)) {
  const pages = readSite(site);
  if (pages.length === 0) {
    console.log(`${site.name}: not installed`);
    continue;
  }
  const reader = await learn(pages);
  const { lines, figures } = await measureSite(site, askerOf(reader));
  console.log(
    `${site.name}: ${pages.length} pages, ${reader.ctx.tables.passages.size} passages; ${figures}`,
  );
  if (isTold) console.log(lines.join('\n'));
}
