import type { Bot } from '@pixel/contract';
import { useQuery } from '@tanstack/react-query';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

/** The one line of HTML that puts the bot on a site. The server writes the look of the bot into the script that names it. */
export function Snippet({ bot, primary = false }: { bot: Bot; primary?: boolean }) {
  const { publicId } = bot;
  const code = `<script async src="${window.location.origin}/widget.js?bot=${publicId}" data-bot="${publicId}"></script>`;
  return <CodeBlock code={code} copyLabel="Copy snippet" primary={primary} />;
}

interface Manifest {
  readonly loader: { readonly file: string; readonly integrity: string };
}

/** For sites that check what they load: an address that never changes its content, with its digest. */
export function PinnedSnippet({ bot }: { bot: Bot }) {
  return (
    <Disclosure summary="With a digest (Subresource Integrity)">
      <Pinned bot={bot} />
    </Disclosure>
  );
}

function Pinned({ bot }: { bot: Bot }) {
  const { data: manifest, isError } = useQuery({
    queryKey: ['widget-manifest'],
    queryFn: loadManifest,
  });
  if (isError) return <p>The server did not say which loader it has.</p>;
  if (!manifest) return null;
  // One content for all bots: the look travels with the snippet.
  const { accent, position, launcherLabel } = bot.theme;
  const look = [
    ` data-accent="${accent}"`,
    position === 'left' ? ' data-position="left"' : '',
    launcherLabel === '' ? '' : ` data-label="${escapeAttribute(launcherLabel)}"`,
  ].join('');
  const { file, integrity } = manifest.loader;
  const code = `<script async crossorigin src="${window.location.origin}/widget/${file}" integrity="${integrity}" data-bot="${bot.publicId}"${look}></script>`;
  return (
    <>
      <p>
        Browsers run it only as it is now. Every update of this server changes it: put the new line
        on the site then. Colours and teaser are those of the line, not those saved here.
      </p>
      <CodeBlock code={code} copyLabel="Copy snippet with digest" />
    </>
  );
}

async function loadManifest(): Promise<Manifest> {
  const response = await fetch('/widget/manifest.json');
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}

const escapeAttribute = (text: string) =>
  text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
