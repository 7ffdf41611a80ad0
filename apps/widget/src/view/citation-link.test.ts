import { expect, test } from 'vitest';
import { citationLink } from './citation-link.ts';

const url = 'https://shop.example/help';
const long = 'one two three four five six seven eight nine ten eleven';

test.each([
  [
    'words and a dash',
    { quote: 'We are open on Sundays, 9-5.' },
    'We%20are%20open%20on%20Sundays%2C%209%2D5.',
  ],
  [
    'a long quote by its ends',
    { quote: long },
    'one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  ],
  [
    'a quote of two blocks by the ends of each',
    { quote: 'Delivery\nIt takes two days.' },
    'Delivery,It%20takes%20two%20days.',
  ],
  [
    'letters of any script, and half of one',
    { quote: 'Größe 38 – «ingen toll» & 100 %\ud800' },
    'Gr%C3%B6%C3%9Fe%2038%20%E2%80%93%20%C2%ABingen%20toll%C2%BB%20%26%20100%20%25%EF%BF%BD',
  ],
  [
    'a short quote by the words around it',
    { quote: '14 EUR', before: 'We ship to Norway for', after: 'and to Iceland for 19 EUR.' },
    'to%20Norway%20for-,14%20EUR,-and%20to%20Iceland',
  ],
  [
    'a short quote at the beginning',
    { quote: 'Free', after: 'for members' },
    'Free,-for%20members',
  ],
  [
    'a row of a table by its longest cell, between its neighbours',
    { quote: '| Norway | 3 to 5 days | **14 EUR** |', before: 'Where', after: 'Iceland' },
    'Norway-,3%20to%205%20days,-14%20EUR',
  ],
  [
    'a cell that is short by its neighbours',
    { quote: '| **Oslo** | 14 EUR | a \\| b |' },
    'Oslo-,14%20EUR,-a%20%7C%20b',
  ],
  ['nothing from another line', { quote: 'Free', before: 'Price\n', after: '\nMore' }, 'Free'],
  [
    'a long one without what is around it',
    { quote: long, before: 'zero', after: 'twelve' },
    'one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  ],
])('a fragment names %s', (_what, citation, fragment) => {
  expect(citationLink({ url, ...citation })).toBe(`${url}#:~:text=${fragment}`);
});

test.each([
  [
    { url: `${url}#hours`, quote: 'Open on all Sundays' },
    `${url}#hours:~:text=Open%20on%20all%20Sundays`,
  ],
  [
    { url: `${url}#a:~:text=b`, quote: 'Open on all Sundays' },
    `${url}#a:~:text=Open%20on%20all%20Sundays`,
  ],
  [
    { url: `${url}?a=1&b=2`, quote: 'Open on all Sundays' },
    `${url}?a=1&b=2#:~:text=Open%20on%20all%20Sundays`,
  ],
  [{ url: `${url}.pdf`, quote: 'Open', page: 3 }, `${url}.pdf#page=3`],
  [{ url: `${url}.pdf#top`, quote: 'Open', page: 3 }, `${url}.pdf#page=3`],
  [{ url, quote: ' ' }, url],
  [{ url: 'javascript:alert(1)', quote: 'Open' }, null],
  [{ url: 'mailto:me@shop.example', quote: 'Open' }, null],
  [{ quote: 'Open' }, null],
])('%j leads to %j', (citation, link) => {
  expect(citationLink(citation)).toBe(link);
});
