import { splitPassages } from '@pixel/text';
import type { EvalPassage, EvalQuestion, EvalSet } from '../eval-set.ts';
import { installedTexts } from './installed-texts.ts';

/** A help page with its summary, which its text does not contain. */
interface HelpPage {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** Light Markdown. */
  readonly text: string;
}

/** The pages of GNOME's help in a language (`C` is English), without those that were not translated. */
export function helpPages(language: string): HelpPage[] {
  const english = new Set(language === 'C' ? [] : readPages('C').map(({ summary }) => summary));
  return readPages(language).filter(({ summary }) => !english.has(summary));
}

function readPages(language: string): HelpPage[] {
  return installedTexts(`help/${language}/gnome-help`, /\.page$/).flatMap(({ name, text }) => {
    const [, info = '', body = ''] = /<info>([\s\S]*?)<\/info>([\s\S]*)/.exec(text) ?? [];
    const title = inline(/<title[^>]*>([\s\S]*?)<\/title>/.exec(body)?.[1] ?? '');
    const summary = inline(/<desc>([\s\S]*?)<\/desc>/.exec(info)?.[1] ?? '');
    const prose = toMarkdown(body.replace(/<title[^>]*>[\s\S]*?<\/title>/, ''));
    const isUseful = prose.length > 200 && summary.length > 10 && summary !== title;
    return isUseful ? [{ name, title, summary, text: prose }] : [];
  });
}

/** Question: the summary of a page. Passages: the pages with their titles and headings. */
export function summarySet(language: string): EvalSet {
  return setOf(`help pages ${language}`, language, (page) => page.summary);
}

/** As `summarySet` with the title taken from the passages: what remains is told in other words. */
export function titleSet(language: string): EvalSet {
  return setOf(`help titles ${language}`, language, (page) => page.title, { untitled: true });
}

function setOf(
  name: string,
  language: string,
  ask: (page: HelpPage) => string,
  { untitled = false } = {},
): EvalSet {
  const passages: EvalPassage[] = [];
  const questions: EvalQuestion[] = [];
  for (const page of helpPages(language)) {
    const title = untitled ? '' : page.title;
    const own = splitPassages({ title, text: page.text }).map(({ ordinal, headings, text }) => ({
      ...{ id: `${page.name}:${ordinal}`, title, headings, text },
    }));
    passages.push(...own);
    questions.push({ question: ask(page), relevant: new Set(own.map(({ id }) => id)) });
  }
  return { name, passages, questions };
}

function toMarkdown(xml: string): string {
  return xml
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(info|media|links)\b[\s\S]*?<\/\1>/g, '')
    .replace(
      /<title[^>]*>([\s\S]*?)<\/title>/g,
      (_, title: string) => `\n\n## ${inline(title)}\n\n`,
    )
    .replace(/<item[^>]*>\s*(?:<p>)?/g, '\n- ')
    .replace(/<\/(?:p|item|note|section|td|screen|code)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/[ \t]*\n[ \t]+/g, '\n')
    .replace(/([^\n])\n(?=[^\n#-])/g, '$1 ')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/&[a-z]+;/g, ' ')
    .trim();
}

const inline = (xml: string) =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
