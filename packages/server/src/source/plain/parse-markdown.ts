import type { ParsedDocument } from '../parsed-document.ts';
import { tidyLines } from './parse-plain.ts';

/** Markdown: front matter and comments go, underlined headings become `#` ones, the title comes from either. */
export function parseMarkdown(source: string): Pick<ParsedDocument, 'title' | 'text'> {
  const { matter, body } = splitFrontMatter(tidyLines(source));
  const text = hashHeadings(withoutUnseen(body));
  const named = /^title[ \t]*:[ \t]*(.+)$/m.exec(matter)?.[1] ?? '';
  return { title: unquoted(named) || firstHeading(text), text };
}

function splitFrontMatter(source: string): { matter: string; body: string } {
  const lines = source.split('\n');
  const [fence] = lines;
  const end = fence === '---' || fence === '+++' ? lines.indexOf(fence, 1) : -1;
  if (end === -1 || end > 200) return { matter: '', body: source };
  const matter = lines.slice(1, end).join('\n');
  return {
    matter: matter.replace(/^title[ \t]*=/m, 'title:'),
    body: lines.slice(end + 1).join('\n'),
  };
}

/** Comments, scripts, styles and hidden elements. Hidden ones are short: the bound keeps the pattern linear. */
function withoutUnseen(body: string): string {
  return ['script', 'style', 'template']
    .reduce(
      (text, name) => withoutSpans(text, `<${name}`, `</${name}>`),
      withoutSpans(body, '<!--', '-->'),
    )
    .replace(HIDDEN, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const HIDDEN =
  /<(\w{1,20})\b[^<>]{0,200}(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0|aria-hidden="true"|\shidden)[^<>]{0,200}>[\s\S]{0,2000}?<\/\1>/gi;

/** Without what stands between two marks, the marks included; an open end stays. */
function withoutSpans(text: string, open: string, close: string): string {
  // `toLowerCase` makes some letters longer, which would move the offsets.
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const kept: string[] = [];
  let from = 0;
  for (let at = lower.indexOf(open); at !== -1; at = lower.indexOf(open, from)) {
    const end = lower.indexOf(close, at);
    if (end === -1) break;
    kept.push(text.slice(from, at));
    from = end + close.length;
  }
  return kept.join('') + text.slice(from);
}

/** `Title` over `=====` and `Section` over `-----`. */
function hashHeadings(body: string): string {
  let inCode = false;
  const lines: string[] = [];
  for (const line of body.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) inCode = !inCode;
    const above = lines.at(-1) ?? '';
    const level = inCode ? 0 : /^={2,}$/.test(line) ? 1 : /^-{2,}$/.test(line) ? 2 : 0;
    const isUnderline = level > 0 && /^[^\s#|>*+`-]/.test(above) && (lines.at(-2) ?? '') === '';
    if (isUnderline) lines[lines.length - 1] = `${'#'.repeat(level)} ${above}`;
    else lines.push(line);
  }
  return lines.join('\n');
}

function firstHeading(text: string): string {
  const heading = /^# +(.+)$/m.exec(text)?.[1] ?? /^#{2,6} +(.+)$/m.exec(text)?.[1] ?? '';
  return heading
    .replace(/\s+#+$/, '')
    .replace(/[*_`]/g, '')
    .trim();
}

function unquoted(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
}
