import type { Bot } from '@pixel/contract';
import { CodeBlock } from '../../ui/code-block.tsx';

/** The one line of HTML that puts the bot on a site. */
export function Snippet({ bot, primary = false }: { bot: Bot; primary?: boolean }) {
  const code = `<script async src="${window.location.origin}/widget.js" data-bot="${bot.publicId}"></script>`;
  return <CodeBlock code={code} copyLabel="Copy snippet" primary={primary} />;
}
