import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from './site.ts';

interface Parts {
  readonly lang?: string;
  readonly dir?: string;
  readonly head?: string;
  readonly body?: string;
}

const html = ({ lang = 'en', dir = 'ltr', head = '', body = '' }: Parts) =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><meta name="viewport" content="width=device-width"><title>Elsewhere</title>${head}<h1>Elsewhere</h1><p id="own">Words of the page.</p>${body}</html>`;

/** React as the admin app has it, for a page that is no module: `react.js` sets `React`, `ReactDOM`. */
function reactScript(): string {
  const folderOf = (name: string, from: string) =>
    dirname(createRequire(join(from, 'package.json')).resolve(`${name}/package.json`));
  const admin = join(import.meta.dirname, '../../../apps/admin');
  const dom = folderOf('react-dom', admin);
  const wrap = (folder: string, file: string) => {
    const code = readFileSync(join(folder, 'cjs', `${file}.production.js`), 'utf8');
    return `(function(exports,module){${code.replaceAll('require(', 'load(')};return module.exports})`;
  };
  return `(function(){
const process={env:{NODE_ENV:'production'}}, made={}, sources={
  react:${wrap(folderOf('react', admin), 'react')},
  scheduler:${wrap(folderOf('scheduler', dom), 'scheduler')},
  'react-dom':${wrap(dom, 'react-dom')},
  client:${wrap(dom, 'react-dom-client')},
};
function load(name){ if(!made[name]){ const module={exports:{}}; made[name]=module; made[name].exports=sources[name](module.exports,module) } return made[name].exports }
window.React=load('react'); window.ReactDOM=load('client');
})()`;
}

const SPA = `const { createElement: h, useState } = React;
function App() {
  const [path, setPath] = useState('/chat');
  return h('div', null,
    h('button', { onClick: () => setPath(path === '/chat' ? '/other' : '/chat') }, 'Go on'),
    path === '/chat' ? h('pixel-chat', { key: path, bot: document.body.dataset.bot, style: { display: 'block', height: 500 } }) : h('p', null, 'Another view'));
}
ReactDOM.createRoot(document.getElementById('app')).render(h(App));`;

/** What old libraries and bad scripts do to a page before the widget comes. */
const POLLUTION = `
Object.prototype.extra = 'polluted';
Object.prototype.toJSONLike = function () { return 1 };
Array.prototype.contains = function (one) { return this.indexOf(one) >= 0 };
Array.prototype.toJSON = function () { return '[broken]' };
String.prototype.strip = function () { return this.trim() };
window.Promise.prototype.done = function () { return this };
window.$ = function () { throw new Error('not that $') };`;

/** As hardened pages have them. */
const FREEZING = `
for (const name of ['Array', 'Object', 'Function', 'Error', 'Map', 'Promise', 'String', 'RegExp']) Object.freeze(window[name].prototype);
Object.freeze(Object); Object.freeze(Array); Object.freeze(JSON); Object.freeze(Math);`;

/** A browser without constructed style sheets. */
const AGEING = `delete window.CSSStyleSheet;
for (const place of [Document, ShadowRoot]) delete place.prototype.adoptedStyleSheets;`;

const HOSTILE_CSS = `* { all: unset !important; font: 40px/3 serif !important; color: red !important }
div, section, button, textarea, p, ul { display: none !important; visibility: hidden !important; transform: scale(3) !important }
:root { --bg: red; --text: red; --accent: red; --link: red }`;

/** The pages on which the widget has to work, by path. `bots` are those that may be there. */
export function widgetPages(pixel: string, bot: string): Record<string, Page | string> {
  const script = (more = '') =>
    `<script async src="${pixel}/widget.js?bot=${bot}" data-bot="${bot}"${more}></script>`;
  /** Lets in by a nonce alone, as pages do that list no addresses. */
  const byNonce = `default-src 'none'; script-src 'nonce-abc123'; style-src 'nonce-abc123'; connect-src ${pixel}`;
  const strict = `default-src 'none'; script-src ${pixel}; connect-src ${pixel}; style-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  return {
    '/plain': { html: html({ body: script() }) },
    '/strict': { html: html({ body: script() }), policy: strict },
    '/nonce': { html: html({ body: script(' nonce="abc123"') }), policy: byNonce },
    '/nonce-old': {
      html: html({
        head: `<script nonce="abc123">${AGEING}</script>`,
        body: script(' nonce="abc123"'),
      }),
      policy: byNonce,
    },
    '/rtl': {
      html: html({
        lang: 'ar',
        dir: 'rtl',
        body: script(' data-locale="ar" data-position="left"'),
      }),
    },
    '/dark': {
      html: html({
        head: '<style>body{background:#111;color:#eee}</style>',
        body: script(' data-theme="dark"'),
      }),
    },
    '/hostile': { html: html({ head: `<style>${HOSTILE_CSS}</style>`, body: script() }) },
    '/polluted': { html: html({ head: '<script src="/pollution.js"></script>', body: script() }) },
    '/spa': {
      html: `<!doctype html><html lang="en"><title>App</title><body data-bot="${bot}"><div id="app"></div><script src="/react.js"></script><script async src="${pixel}/widget.js"></script><script src="/spa.js"></script></body></html>`,
    },
    '/frozen': { html: html({ head: '<script src="/freezing.js"></script>', body: script() }) },
    '/polluted-frozen': {
      html: html({
        head: '<script src="/pollution.js"></script><script src="/freezing.js"></script>',
        body: script(),
      }),
    },
    // Browsers ask for it once, and complain when it is not there.
    '/favicon.ico': '',
    '/pollution.js': POLLUTION,
    '/freezing.js': FREEZING,
    '/react.js': reactScript(),
    '/spa.js': SPA,
  };
}

/** A page with several bots, one script each. */
export const manyBots = (pixel: string, bots: readonly string[]): Page => ({
  html: html({
    body: bots
      .map((bot) => `<script async src="${pixel}/widget.js?bot=${bot}" data-bot="${bot}"></script>`)
      .join(''),
  }),
});
