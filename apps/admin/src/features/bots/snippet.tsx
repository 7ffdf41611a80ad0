import type { Bot } from '@pixel/contract';
import { CodeBlock } from '../../ui/code-block.tsx';

/** The one line of HTML that puts the bot on a site. */
export function Snippet({ bot, primary = false }: { bot: Bot; primary?: boolean }) {
  // The launcher asks for nothing before it is opened, so its look travels with the snippet.
  const { accent, position, launcherLabel } = bot.theme;
  const look = [
    ` data-accent="${accent}"`,
    position === 'left' ? ' data-position="left"' : '',
    launcherLabel === '' ? '' : ` data-label="${escapeAttribute(launcherLabel)}"`,
  ].join('');
  const code = `<script async src="${window.location.origin}/widget.js" data-bot="${bot.publicId}"${look}></script>`;
  return <CodeBlock code={code} copyLabel="Copy snippet" primary={primary} />;
}

const escapeAttribute = (text: string) =>
  text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
