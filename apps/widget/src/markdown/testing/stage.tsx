// A page with nothing but rendered Markdown, for tests in a real browser. Never shipped.
import { render } from 'preact';
import * as rich from '../../rare/rich-text.tsx';
import { healPartial } from '../heal-partial.ts';
import { MarkdownView } from '../markdown-view.tsx';

declare global {
  interface Window {
    /** Draws `text` whole and as it grows, character by character; returns what must not be there. */
    showMarkdown?: (text: string) => string[];
  }
}

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
document.body.append(host);

const TAGS = new Set(
  'div p h3 h4 h5 h6 pre code blockquote ul ol li table thead tbody tr th td hr strong em s br a i'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('class tabindex start href title target rel'.split(' '));
const PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

window.showMarkdown = (text) => {
  const wrong = new Set<string>();
  for (let end = 0; end <= text.length; end++)
    for (const shown of [text.slice(0, end), healPartial(text.slice(0, end))])
      for (const isPlain of [true, false]) {
        draw(shown, isPlain);
        for (const complaint of complaints()) wrong.add(`${complaint} after ${end} characters`);
      }
  return [...wrong];
};

function draw(text: string, isPlain: boolean) {
  render(
    <MarkdownView
      text={text}
      citations={[1, 2]}
      mark={(number) => <i>{number}</i>}
      rich={isPlain ? undefined : rich}
      onRich={() => {}}
      version={text}
    />,
    root,
  );
}

function complaints(): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(TAGS.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes]
      .filter(({ name }) => !ATTRIBUTES.has(name))
      .map(({ name }) => `${name}=`),
    ...(element instanceof HTMLAnchorElement && !isHarmless(element) ? [element.href] : []),
  ]);
}

const isHarmless = ({ protocol, username, rel, target }: HTMLAnchorElement) =>
  PROTOCOLS.has(protocol) && username === '' && rel.includes('noopener') && target === '_blank';
