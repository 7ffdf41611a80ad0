import type { EvalPassage, EvalQuestion, EvalSet } from '../eval-set.ts';
import { installedTexts } from './installed-texts.ts';

const MAX_ANSWER = 1500;

/** Questions of the Perl FAQ; the answers are searched without them. */
export function perlFaqSet(): EvalSet {
  const entries = installedTexts('perl/5.36.0/pod', /^perlfaq\d\.pod$/).flatMap(({ text }) =>
    text
      .split(/^=head2 /m)
      .slice(1)
      .map((part) => {
        const [question = '', ...rest] = part.split('\n');
        const answer = rest.join('\n').replace(/^=(?:head1|over|item|back|cut).*$/gm, '');
        return { question: pod(question), answer: pod(answer).trim() };
      }),
  );
  return answerSet('Perl FAQ answers', entries);
}

/** Questions of the Debian FAQ in a language. */
export function debianFaqSet(language: string): EvalSet {
  const folder = language === 'en' ? 'doc/debian/FAQ' : `doc/debian/FAQ/${language}`;
  const entries = installedTexts(folder, /(?<!index)\.html$/).flatMap(({ name, text }) =>
    name.includes(`.${language}.`)
      ? text
          .split(/<h[23][^>]*>/)
          .slice(1)
          .map((part) => {
            const [heading = '', body = ''] = part.split(/<\/h[23]>/);
            const question = html(heading).replace(/^\s*(?:\d+|[A-Z])(?:\.\d+)*\.?\s*/, '');
            return {
              question,
              answer: html(body.split(/<div class="(?:navfooter|section)/)[0] ?? ''),
            };
          })
      : [],
  );
  return answerSet(`Debian FAQ answers ${language}`, entries);
}

function answerSet(
  name: string,
  entries: readonly { readonly question: string; readonly answer: string }[],
): EvalSet {
  const passages: EvalPassage[] = [];
  const questions: EvalQuestion[] = [];
  for (const [at, { question, answer }] of entries.entries()) {
    if (answer.length < 60 || question.length < 6) continue;
    passages.push({ id: `${at}`, title: '', headings: [], text: answer.slice(0, MAX_ANSWER) });
    questions.push({ question, relevant: new Set([`${at}`]) });
  }
  return { name, passages, questions };
}

const pod = (text: string) =>
  text.replace(/[A-Z]<+\s?([^<>]*?)\s?>+/g, '$1').replace(/E<\w+>/g, ' ');

const html = (text: string) =>
  text
    .replace(/<\/(?:p|li|dt|dd|pre|tr)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/([^\n])\n(?=[^\n])/g, '$1 ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
