import { SourceFailure } from '@pixel/core';
import type { DocumentInput, ParsedDocument } from './parsed-document.ts';
import { type ParserChild, type ParserChildLimits, startParserChild } from './parser-child.ts';

/** Reads documents in child processes, so that a hostile one cannot harm the server. */
export interface DocumentParser {
  /**
   * Throws SourceFailure with the codes `corrupt`, `empty`, `no-text`, `password-protected`, `timeout`, `too-large`,
   * `unsupported-type`; the reason of the signal when it is aborted.
   */
  parse(input: DocumentInput, signal?: AbortSignal): Promise<ParsedDocument>;
  /** Ends the children; what they were reading fails. */
  close(): Promise<void>;
}

export interface DocumentParserOptions extends Partial<ParserChildLimits> {
  /** Documents read at the same time; 2 when absent. */
  readonly children?: number;
  /** A child without work ends after this time, a large one sooner; 30 s when absent. */
  readonly idleMs?: number;
}

/** A child is replaced after this many documents or when it holds this much memory. */
const DOCUMENTS_PER_CHILD = 200;
const MAX_RESTING_BYTES = 320 * 1024 * 1024;
/** One that holds more than this waits for the next document of the same run only. */
const LARGE_BYTES = 160 * 1024 * 1024;
const LARGE_IDLE_MS = 300;
const LIMITS_OF_CHILD: ParserChildLimits = { heapMb: 512, rssMb: 700, timeoutMs: 60_000 };

/** A pool of parser children, started when needed and ended when idle. */
export function createDocumentParser(options: DocumentParserOptions = {}): DocumentParser {
  const limits = { ...LIMITS_OF_CHILD, ...options };
  const places = Math.max(1, options.children ?? 2);
  const resting: { child: ParserChild; served: number; timer: NodeJS.Timeout }[] = [];
  const busy = new Set<ParserChild>();
  const waiting: (() => void)[] = [];
  let running = 0;
  let isClosed = false;

  const take = (): { child: ParserChild; served: number } => {
    for (let rested = resting.pop(); rested !== undefined; rested = resting.pop()) {
      clearTimeout(rested.timer);
      if (!rested.child.isDead()) return rested;
    }
    return { child: startParserChild(limits), served: 0 };
  };

  const giveBack = (child: ParserChild, served: number) => {
    const isWorn = served >= DOCUMENTS_PER_CHILD || child.rssBytes() > MAX_RESTING_BYTES;
    if (isClosed || isWorn || child.isDead()) return child.kill();
    child.rest();
    const idleMs = options.idleMs ?? 30_000;
    const restMs = child.rssBytes() > LARGE_BYTES ? Math.min(idleMs, LARGE_IDLE_MS) : idleMs;
    const timer = setTimeout(() => child.kill(), restMs);
    timer.unref();
    resting.push({ child, served, timer });
  };

  const place = async (signal: AbortSignal | undefined) => {
    if (running < places) {
      running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const go = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
      waiting.push(go);
    });
  };

  // A place goes straight to the next in line, so that nobody overtakes.
  const release = () => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  const parse = async (input: DocumentInput, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    if (isClosed) throw closed();
    await place(signal);
    if (isClosed) throw closed();
    const { child, served } = take();
    busy.add(child);
    try {
      return await child.run(input, signal);
    } finally {
      busy.delete(child);
      giveBack(child, served + 1);
      release();
    }
  };

  const close = async () => {
    isClosed = true;
    for (const { child, timer } of resting.splice(0)) {
      clearTimeout(timer);
      child.kill();
    }
    for (const child of busy) child.kill();
    for (const go of waiting.splice(0)) go();
  };
  return { parse, close };
}

function closed(): SourceFailure {
  return new SourceFailure('timeout', 'The server is stopping. Try again in a moment.');
}
