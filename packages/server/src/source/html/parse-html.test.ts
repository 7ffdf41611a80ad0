import { describe, expect, it, vi } from 'vitest';
import { parseHtml } from './parse-html.ts';

// Parsers of other processes share the machine.
vi.setConfig({ testTimeout: 60_000 });

const URL_OF_PAGE = 'https://shop.example/help/returns';
const LONG =
  'You can send everything back within thirty days, whatever the reason is, and we pay for it. '.repeat(
    6,
  );

function read(body: string, head = '<title>Returns | Shop</title>') {
  return parseHtml(
    `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`,
    URL_OF_PAGE,
  );
}

describe('parseHtml', () => {
  it('keeps headings, nested lists, tables and definitions of the main part', () => {
    const { text } = read(`<main><h1>Returns</h1><p>${LONG}</p><h2>How</h2>
      <ol><li>Pack it<ul><li>with the <b>slip</b></li></ul></li><li><p>Post it</p></li></ol>
      <table><tr><th>Country</th><th>Price | from</th></tr><tr><td>Norway</td><td>9 EUR</td></tr></table>
      <dl><dt>Refund</dt><dd>the money back</dd></dl><pre>code  here</pre></main>`);
    expect(text).toContain(
      '## How\n\n1. Pack it\n  - with the slip\n2. Post it\n\n| Country | Price \\| from |\n| --- | --- |\n| Norway | 9 EUR |',
    );
    expect(text).toContain('- Refund: the money back');
    expect(text).toContain('```\ncode  here\n```');
  });

  it('keeps what definitions hold, each once', () => {
    const { text } = read(`<main><p>${LONG}</p><dl>
      <dt>port (integer)</dt><dd><p>The port.</p><p>9 by default.</p><pre>port = 9</pre></dd>
      <dt>autovacuum</dt><dd><dl><dt>parameters</dt><dd>see there</dd><dt>general</dt><dd>see here</dd></dl></dd>
      <div><dt>Sizes</dt><dt>Colours</dt><dd>Three:<ul><li>red</li><li>blue</li></ul></dd></div><dt>Last</dt><dd></dd></dl>
      <p>Behind it.</p></main>`);
    const list = [
      ...['- port (integer): The port. 9 by default.', '', '```', 'port = 9', '```', ''],
      ...['- autovacuum:', '  - parameters: see there', '  - general: see here'],
      ...['- Sizes', '- Colours: Three:', '  - red', '  - blue', '- Last', '', 'Behind it.'],
    ];
    expect(text).toContain(list.join('\n'));
  });

  it('drops navigation, side columns, footers, consent dialogs, scripts and forms', () => {
    const { text } = read(`<header><nav>Home Shop</nav></header><main><p>${LONG}</p>
      <form><select><option>Choose</option></select><button>Send now</button></form></main>
      <aside>Popular this week</aside><footer>All rights</footer><div class="cookie-banner">We use cookies</div>
      <script>var secret = 1</script>`);
    for (const frame of ['Home', 'Popular', 'rights', 'cookies', 'secret', 'Choose', 'Send now']) {
      expect(text).not.toContain(frame);
    }
    expect(text).toContain('thirty days');
  });

  it('keeps words of a sentence that are marked as commands of a menu', () => {
    const { text } = read(`<div><h1>Mail</h1><p>${LONG}</p>
      <p>Choose <span class="menuitem">File - Send</span>, or click <b class="sponsor">Send</b>. ${LONG}</p></div>`);
    expect(text).toContain('Choose File - Send, or click Send.');
  });

  it('keeps steps that stand between long paragraphs of an article', () => {
    const { text } =
      read(`<div><h1>Mail</h1><p>You can send the document as an attachment, or as a link to it.</p>
      <ol><li><p>Open it.</p></li><li><p>Send it, and wait.</p></li></ol>
      <div class="tip"><div class="icon"></div><div class="note"><p>${LONG}</p></div></div></div>
      <div class="links"><a href="/a">Elsewhere</a></div>`);
    expect(text).toContain('\n\n1. Open it.\n2. Send it, and wait.\n\n');
    expect(text).not.toContain('Elsewhere');
  });

  it('keeps the heads and panels of accordions', () => {
    const { text } =
      read(`<main><p>${LONG}</p><h3><button aria-controls="a" aria-expanded="false">Is it free?</button></h3>
      <div id="a" style="display:none">Yes, above 40 EUR.</div>
      <details><summary>And abroad?</summary><p>Six EUR.</p></details></main>`);
    expect(text).toContain('### Is it free?\n\nYes, above 40 EUR.');
    expect(text).toContain('#### And abroad?\n\nSix EUR.');
  });

  it('reads the whole page when the best block leaves most of it out', () => {
    const cards = Array.from(
      { length: 30 },
      (_, i) => `<div><h3>Bike ${i}</h3><span>${i}99 EUR</span></div>`,
    );
    const { text } = read(`<main>${cards.join('')}</main>`);
    for (const i of [0, 15, 29]) expect(text).toContain(`### Bike ${i}\n\n${i}99 EUR`);
  });

  it('repeats cells that span rows, so that a row can be understood alone', () => {
    const { text } =
      read(`<main><p>${LONG}</p><table><tr><th>Room</th><th>Season</th><th>Price</th></tr>
      <tr><td rowspan="2">Lake</td><td>low</td><td>98</td></tr><tr><td>high</td><td>124</td></tr></table></main>`);
    expect(text).toContain('| Lake | low | 98 |\n| Lake | high | 124 |');
  });

  it.each([
    ['<title>Returns | Shop</title>', 'Returns'],
    ['<title>Shop: Returns - shop.example</title>', 'Shop: Returns'],
    ['<title>Ship to Norway - Prices</title>', 'Ship to Norway - Prices'],
    [
      '<title>A | B</title><meta property="og:title" content="Sending back | My Store"><meta property="og:site_name" content="My Store">',
      'Sending back',
    ],
    ['<title></title>', 'Heading'],
  ])('takes the title from %s', (head, title) => {
    expect(read(`<h1>Heading</h1><p>${LONG}</p>`, head).title).toBe(title);
  });

  it('tells links, canonical address, language and the rules for robots', () => {
    const { page, language } = read(
      `<p>${LONG}</p><a href="/a#x">a</a><a href="b?c=1">b</a><a href="mailto:x@y">m</a><a href="javascript:x()">j</a>
       <a rel="nofollow" href="/hidden">n</a><a href="https://other.example/">o</a><a href="/a">a again</a>`,
      '<link rel="canonical" href="/help/returns?v=1"><meta name="robots" content="noindex">',
    );
    expect(page).toEqual({
      links: [
        'https://shop.example/a',
        'https://shop.example/help/b?c=1',
        'https://other.example/',
      ],
      canonical: 'https://shop.example/help/returns?v=1',
      noIndex: true,
      noFollow: false,
    });
    expect(language).toBe('en-gb');
  });

  it('adds questions and product facts that only the JSON-LD has', () => {
    const faq = {
      '@type': 'FAQPage',
      mainEntity: [{ name: 'Open on Sunday?', acceptedAnswer: { text: '<p>No.</p>' } }],
    };
    const product = {
      '@graph': [
        {
          '@type': 'Product',
          name: 'Wharf 8',
          sku: 7,
          brand: { name: 'Larkfell' },
          offers: [
            { price: 749, priceCurrency: 'GBP', availability: 'https://schema.org/InStock' },
          ],
        },
      ],
    };
    const head = [faq, product, 'broken']
      .map((data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`)
      .join('');
    const { text } = read(`<main><p>${LONG}</p></main>`, head);
    expect(text).toContain('## Open on Sunday?\n\nNo.');
    expect(text).toContain(
      '## Wharf 8\n\n- Brand: Larkfell\n- SKU: 7\n- Price: 749 GBP\n- Availability: in stock',
    );
  });

  it('reads pages without html, head or body', () => {
    expect(parseHtml(`<title>T</title><h1>T</h1><p>${LONG}`, undefined).text).toContain(
      'thirty days',
    );
    expect(parseHtml('', undefined).text).toBe('');
    expect(parseHtml('<p>short', undefined).text).toBe('short');
  });

  it('#57 survives deep and endless markup', () => {
    const deep = '<div>'.repeat(3_000) + LONG + '</div>'.repeat(3_000);
    expect(parseHtml(deep, undefined).text).toContain('thirty days');
    expect(parseHtml(`<p>${LONG}<`.repeat(500), undefined).text.length).toBeGreaterThan(1_000);
  });

  it('does not turn text into marks of its own', () => {
    const { text } = read(
      `<main><p>${LONG}</p><p># not a heading</p><p>| not a table |</p></main>`,
    );
    expect(text).toContain('\\# not a heading');
    expect(text).toContain('\\| not a table |');
  });
});
