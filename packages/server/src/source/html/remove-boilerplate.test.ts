import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html.ts';

const STORY =
  '<h1>Ferry timetable</h1><p>The ferry leaves the town pier every hour from 6:15 to 21:15, on Sundays from 8:15.</p><p>The crossing takes 25 minutes. Bicycles travel free, cars pay 18 EUR including the driver.</p>';
const menu = (...labels: readonly string[]) =>
  `<ul>${labels.map((label) => `<li><a href="/x">${label}</a></li>`).join('')}</ul>`;
const textOf = (body: string) => parseHtml(`<html><body>${body}</body></html>`, undefined).text;

describe('the frame of a page without marks of its own', () => {
  it.each([
    ['a menu', `<div class="zz">${menu('NOISE home', 'NOISE about', 'NOISE jobs')}</div>`],
    [
      'columns of links under headings',
      `<div><h4>NOISE company</h4>${menu('NOISE press', 'NOISE jobs', 'NOISE legal')}</div>`,
    ],
    ['a bar of links', '<div><a>NOISE news</a> <a>NOISE sport</a> <a>NOISE weather</a></div>'],
    [
      'a question for consent',
      '<div class="ax7"><p>NOISE We and our partners store cookies on your device to measure our audience.</p><div><button>Accept all</button></div></div>',
    ],
    [
      'the same in French',
      '<div class="ax7"><p>NOISE Nous utilisons des traceurs pour mesurer notre audience sur ce site.</p><span role="button">Tout accepter</span></div>',
    ],
    ['a line of copyright', '<div class="b">© 2026 NOISE Ltd.</div>'],
    ['a question about the page', '<p>Was this page helpful? NOISE</p>'],
  ])('leaves %s out', (_, noise) => {
    const text = textOf(`<div id="page">${noise}<div>${STORY}</div>${noise}</div>`);
    expect(text).toContain('cars pay 18 EUR');
    expect(text).not.toContain('NOISE');
  });

  it('keeps links that a heading or a sentence leads to, long ones, and those of the main part', () => {
    const text = textOf(
      `<div>${STORY}<h2>Piers</h2>${menu('Town pier', 'Mill pier', 'Seehof pier')}<p>We also run:</p>${menu('Night boat', 'Fair boat', 'School boat')}</div>`,
    );
    for (const seen of ['Mill pier', 'Fair boat']) expect(text).toContain(seen);
    const headlines = menu(
      'How to travel with a dog, a bicycle or a pram on the ferry',
      'What the new pier costs, and who pays for it in the end',
      'Why the ferry stays at the pier when there is fog',
    );
    expect(textOf(`<div>${STORY}${headlines}</div>`)).toContain('bicycle or a pram');
    expect(textOf(`<main>${STORY}${menu('Night boat', 'Fair boat', 'Bus')}</main>`)).toContain(
      'Fair boat',
    );
  });

  it('keeps a page that is about consent, and one that is little but links', () => {
    const policy =
      '<h1>Cookies</h1><p>We store two cookies, one for the session and one for the language.</p><button>Accept all</button>';
    expect(textOf(`<div>${policy}</div>`)).toContain('two cookies');
    expect(textOf(`<div>${menu('Town pier', 'Mill pier', 'Seehof pier')}</div>`)).toContain(
      'Mill pier',
    );
  });
});
