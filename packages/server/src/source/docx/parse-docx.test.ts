import { describe, expect, it, vi } from 'vitest';
import { docxEntries, paragraph, zip } from '../testing/zip-fixture.ts';
import { parseDocx } from './parse-docx.ts';

// Parsers of other processes share the machine.
vi.setConfig({ testTimeout: 60_000 });

const entries = docxEntries(paragraph('Terms', 'Heading1') + paragraph('All prices include tax.'));
const MEGABYTE = 1024 * 1024;

describe('parseDocx', () => {
  it('keeps headings, paragraphs and tables', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
    const body = `${paragraph('Terms', 'Heading1')}${paragraph('Prices include tax.')}<w:tbl>${row('Size', 'Price')}${row('S', '10')}</w:tbl>`;
    const { title, text } = await parseDocx(zip(docxEntries(body)));
    expect(title).toBe('Terms');
    expect(text).toContain('# Terms\n\nPrices include tax.\n\n');
    expect(text).toContain('| Size | Price |');
    expect(text).toContain('| S | 10 |');
  });

  it('#60 leaves hidden runs out', async () => {
    const hidden =
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>SECRET</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>seen</w:t></w:r><w:r><w:rPr><w:sz w:val="1"/></w:rPr><w:t>SECRET</w:t></w:r></w:p>';
    const { text } = await parseDocx(zip(docxEntries(hidden)));
    expect(text).toBe('seen');
  });

  it.each([
    [
      'zeros that unpack to 200 MB',
      [...entries, { name: 'word/a.xml', bytes: Buffer.alloc(200 * MEGABYTE) }],
    ],
    [
      'a claim of 1 GB',
      [...entries, { name: 'word/a.xml', bytes: 'x', claims: { size: 1024 * MEGABYTE } }],
    ],
    [
      '1,001 entries',
      [
        ...entries,
        ...Array.from({ length: 1_001 }, (_, i) => ({ name: `word/${i}.xml`, bytes: 'x' })),
      ],
    ],
    ['an archive inside', [...entries, { name: 'word/inner.zip', bytes: zip(entries) }]],
    ['a document inside', [...entries, { name: 'docs/inner.docx', bytes: zip(entries) }]],
    ['entries over each other', entries.map((entry) => ({ ...entry, claims: { offset: 0 } }))],
    [
      'a small part of a high ratio',
      [...entries, { name: 'word/a.xml', bytes: Buffer.alloc(30 * MEGABYTE) }],
    ],
  ])('#57 refuses %s', async (_, bomb) => {
    const before = process.memoryUsage().rss;
    const file = zip(bomb);
    await expect(parseDocx(file)).rejects.toMatchObject({ code: 'too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(600 * MEGABYTE);
  });

  it.each([
    ['a path out of the archive', [...entries, { name: '../../etc/passwd', bytes: 'x' }]],
    ['an absolute path', [...entries, { name: '/etc/passwd', bytes: 'x' }]],
    ['a Windows path', [...entries, { name: 'C:\\x.xml', bytes: 'x' }]],
    [
      'a link',
      [...entries, { name: 'word/link.xml', bytes: '/etc/passwd', claims: { mode: 0o120777 } }],
    ],
    [
      'entities',
      [
        ...docxEntries('').filter(({ name }) => name !== 'word/document.xml'),
        {
          name: 'word/document.xml',
          bytes:
            '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>',
        },
      ],
    ],
    [
      'an external entity',
      [
        ...entries,
        {
          name: 'word/x.xml',
          bytes: '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>',
        },
      ],
    ],
    ['a false size', entries.map((entry) => ({ ...entry, claims: { size: 3 } }))],
  ])('#57 #56 refuses %s', async (_, trick) => {
    await expect(parseDocx(zip(trick))).rejects.toMatchObject({ code: 'corrupt' });
  });

  it('says that a file is locked, cut off, or no Word file', async () => {
    await expect(
      parseDocx(zip(entries.map((entry) => ({ ...entry, isLocked: true })))),
    ).rejects.toMatchObject({ code: 'password-protected' });
    const file = zip(entries);
    await expect(parseDocx(file.subarray(0, file.length - 30))).rejects.toMatchObject({
      code: 'corrupt',
    });
    await expect(parseDocx(zip([{ name: 'a.xml', bytes: '<a/>' }]))).rejects.toMatchObject({
      code: 'unsupported-type',
    });
  });

  it('#57 ends on every file with flipped bits', async () => {
    const file = zip(entries);
    let failures = 0;
    for (let i = 0; i < 150; i += 1) {
      const mutant = Buffer.from(file);
      const at = (i * 7919) % mutant.length;
      mutant[at] = (mutant[at] ?? 0) ^ (1 << (i % 8));
      await parseDocx(mutant).catch((error: unknown) => {
        expect(error).toMatchObject({ name: 'DocumentProblem' });
        failures += 1;
      });
    }
    expect(failures).toBeGreaterThan(0);
  });
});
