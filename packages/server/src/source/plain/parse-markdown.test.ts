import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';

describe('parseMarkdown', () => {
  it('takes the title from the front matter and drops it', () => {
    const source =
      '---\r\ntitle: "Opening hours"\r\ndraft: true\r\n---\r\n\r\n# Other\r\n\r\nText.';
    expect(parseMarkdown(source)).toEqual({ title: 'Opening hours', text: '# Other\n\nText.' });
  });

  it('reads TOML front matter', () => {
    expect(parseMarkdown("+++\ntitle = 'Hours'\n+++\nText.").title).toBe('Hours');
  });

  it('takes the first heading as the title', () => {
    expect(parseMarkdown('Text\n\n## Second\n\n# **First** #\n').title).toBe('First');
  });

  it('turns underlined headings into hashes, but not rules, tables and code', () => {
    const source = 'Title\n=====\n\nPart\n----\n\ntext\n\n---\n\n```\ncode\n----\n```\n';
    expect(parseMarkdown(source).text).toBe(
      '# Title\n\n## Part\n\ntext\n\n---\n\n```\ncode\n----\n```',
    );
  });

  it('#60 drops comments, scripts and hidden elements', () => {
    const source =
      'a <!-- SECRET --> b <span style="display:none">SECRET</span> c\n\n<script>SECRET</script>\n\nd\u200b';
    expect(parseMarkdown(source).text.replace(/\s+/g, ' ')).toBe('a b c d');
  });

  it('#41 reads hostile marks in linear time', () => {
    const startedAt = performance.now();
    for (const mark of ['<!--', '<p hidden', '<script>', '---\n', '[', '`'])
      parseMarkdown(mark.repeat(20_000));
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
