import { createPixel } from '@pixel/sdk';
import type { Browser } from 'playwright-core';
import type { Bench } from '../../bench.ts';
import { documentLines, questionAt } from '../../corpus/documents.ts';
import type { StaticPages } from '../../floors/static-pages.ts';
import { fetchPeer } from '../../peers/fetch-peer.ts';
import { PEER_WIDGETS, type PeerWidget } from '../../peers/peer-widgets.ts';
import { importDocuments } from '../../pixel/import-documents.ts';
import { startPixel } from '../../pixel/pixel-server.ts';
import { setUpAgency } from '../../pixel/set-up-agency.ts';
import { type Program, startProgram } from '../../processes/program.ts';
import type { Upstream } from '../../upstream/upstream.ts';

/** A page with a widget. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  /** What the page at `url` has besides its text. */
  readonly snippet: string;
  readonly mark: string;
  /** Folder of its files, where they are somebody else's. */
  readonly folder?: string;
}

/** What all parts of the benchmark share. */
export interface Stage {
  readonly browser: Browser;
  /** A page without any widget. */
  readonly bareUrl: string;
  readonly upstream: Program<Upstream>;
  readonly floor: Contender;
  readonly widget: Contender;
  readonly peers: readonly Contender[];
  /** A question that the bot answers in the model's words. */
  readonly question: string;
}

const DOCUMENTS = 60;
const IMPORT_MS = 120_000;
const OUR_MARK = 'body > div >> button';

/** Starts a model, Pixel with a bot that has read something, and a website with a page for each widget. */
export async function openStage(bench: Bench, browser: Browser): Promise<Stage> {
  const upstream = await startProgram<Upstream>(bench, 'upstream/upstream.ts');
  await upstream.call('setManner', { firstMs: 0, everyMs: 0, tokens: 60 });
  const server = await startPixel(bench, {
    dataDir: await bench.scratchFolder(),
    openaiUrl: await upstream.call('listen', null),
  });
  const { url } = server;
  const agency = await setUpAgency(server);
  const lines = documentLines(0, DOCUMENTS);
  await importDocuments({ url, agency, timeoutMs: IMPORT_MS }, lines);
  const pixel = createPixel({ url, apiKey: agency.apiKey });
  const { publicId } = await pixel.bots.get.query({ id: agency.botId });

  const found = await findPeers(bench);
  const pages = await startProgram<StaticPages>(bench, 'floors/static-pages.ts');
  const ours = [
    { name: 'floor', snippet: '<script async src="/floor.js"></script>', mark: OUR_MARK },
    {
      name: 'widget',
      snippet: `<script async src="${url}/widget.js" data-bot="${publicId}"></script>`,
      mark: OUR_MARK,
    },
  ];
  const contents = [...ours, ...found].map((content, at) => ({
    ...content,
    snippet: content.snippet.replaceAll('$at', `/files/${at}`),
  }));
  const bare = { name: 'bare', snippet: '' };
  const site = await pages.call('listen', [...contents, bare]);
  await pixel.bots.update.mutate({ id: agency.botId, allowedOrigins: [site] });
  const [floor, widget, ...peers] = contents.map((content, at) => ({
    ...content,
    url: `${site}/page/${at}`,
  }));
  if (!floor || !widget) throw new Error('There is nothing to compare.');
  return {
    ...{ browser, upstream, floor, widget, peers },
    bareUrl: `${site}/page/${contents.length}`,
    question: await answerable(pixel, agency.botId),
  };
}

async function findPeers(bench: Bench) {
  const found: (PeerWidget & { readonly folder: string })[] = [];
  for (const peer of PEER_WIDGETS)
    try {
      found.push({ ...peer, folder: await fetchPeer(peer, bench.cacheDir) });
    } catch (error) {
      bench.note(`${peer.name} is left out: ${error instanceof Error ? error.message : error}`);
    }
  return found;
}

/** A question that the bot refuses never reaches the model. */
async function answerable(
  pixel: ReturnType<typeof createPixel>,
  botId: Awaited<ReturnType<typeof setUpAgency>>['botId'],
): Promise<string> {
  for (let at = 0; at < 40; at += 1) {
    const question = questionAt(at, DOCUMENTS);
    const { mode, answered } = await pixel.answers.ask.mutate({ botId, question });
    if (mode === 'model' && answered) return question;
  }
  throw new Error('None of the questions was answered in the words of the model.');
}
