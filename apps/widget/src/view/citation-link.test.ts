import { expect, test } from 'vitest';
import { citationLink } from './citation-link.ts';

const url = 'https://shop.example/help';

test.each([
  [{ url, quote: 'Open on Sundays, 9-5.' }, `${url}#:~:text=Open%20on%20Sundays%2C%209%2D5.`],
  [
    { url, quote: 'one two three four five six seven eight nine ten eleven' },
    `${url}#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven`,
  ],
  [{ url: `${url}#hours`, quote: 'Open' }, `${url}#hours:~:text=Open`],
  [{ url: `${url}.pdf`, quote: 'Open', page: 3 }, `${url}.pdf#page=3`],
  [{ url, quote: ' ' }, url],
  [{ url: 'javascript:alert(1)', quote: 'Open' }, null],
  [{ url: 'mailto:me@shop.example', quote: 'Open' }, null],
  [{ quote: 'Open' }, null],
])('%j leads to %j', (citation, link) => {
  expect(citationLink(citation)).toBe(link);
});
