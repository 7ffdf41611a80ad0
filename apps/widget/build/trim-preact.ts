import type { Plugin } from 'vite';

/** A stretch of Preact's code, by its beginning and what stands behind it, and what takes its place. */
interface Cut {
  readonly from: string;
  readonly until: string;
  readonly put: string;
}

/** Hydration, `Suspense` and portals: the panel is drawn into an empty element, whole, in one place. */
const CUTS: readonly Cut[] = [
  {
    from: 'if(e.length=v,r.__v=null,c||o)',
    until: 'r.__e=u.__e;r.__k||',
    put: 'e.length=v,r.__v=null;',
  },
  { from: 't&&t.then||D(r)', until: ',n.__e(t,r,u)', put: 'D(r)' },
  { from: '128&u.__u&&', until: '(s=n.__b)&&s(r)', put: '' },
  { from: 'M.__P&&(s=l', until: 'l=I(t,w(A)', put: '' },
  { from: 'M.__P&&(r.__e=null', until: 'r.__u&=-161', put: '' },
  { from: '!u&&(i=t.__c)&&(i=i.__z)', until: 'u||g(t.__e)', put: '' },
];

/** `for (name in object)` meets what a page has put on `Object.prototype`; copying that throws where the page has frozen it. */
const INHERITED = /for\(([\w$]+) in ([\w$]+)\)/g;
const OWN = `;var own=o=>Object.keys(o||'');`;

/**
 * Takes out of Preact what the panel has no use for, and lets it copy own properties only. It works on the code as it is shipped,
 * minified: another version of it fails the build.
 */
export const trimPreact: Plugin = {
  name: 'trim-preact',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/preact/dist/preact.mjs')
      ? CUTS.reduce(cut, code).replace(INHERITED, 'for($1 of own($2))') + OWN
      : null,
};

function cut(code: string, { from, until, put }: Cut): string {
  const [before, after, ...more] = code.split(from);
  const end = after?.indexOf(until) ?? -1;
  if (before === undefined || after === undefined || end < 0 || more.length > 0)
    throw new Error(`Preact reads differently: “${from}” is to be looked up again.`);
  return before + put + after.slice(end);
}
