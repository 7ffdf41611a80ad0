import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SourceFailure } from '@pixel/core';
import type { ParseProblem, ParseReply, ParseRequest } from './parse-worker.ts';
import type { DocumentInput, ParsedDocument } from './parsed-document.ts';

export interface ParserChildLimits {
  /** Heap of the child in megabytes. */
  readonly heapMb: number;
  /** Memory of the child as a whole; watched on Linux. */
  readonly rssMb: number;
  /** For one document, the start of the child included. */
  readonly timeoutMs: number;
}

/** A child process that reads one document at a time. */
export interface ParserChild {
  /** Throws SourceFailure; after `timeout` or a crash the child is dead. */
  run(input: DocumentInput, signal: AbortSignal | undefined): Promise<ParsedDocument>;
  readonly isDead: () => boolean;
  readonly rssBytes: () => number;
  /** Lets the server exit while the child waits. */
  rest(): void;
  kill(): void;
}

const WORKER = fileURLToPath(new URL('./parse-worker.ts', import.meta.url));
const WATCH_EVERY_MS = 200;

/** Starts a child that may read files and do nothing else: no writes, no processes, no network, no secrets. */
export function startParserChild(limits: ParserChildLimits): ParserChild {
  const child = fork(WORKER, {
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [
      `--max-old-space-size=${limits.heapMb}`,
      // Pages leave much behind that dies young: fewer collections, 7 % less time.
      '--min-semi-space-size=16',
      '--max-semi-space-size=32',
      '--permission',
      '--allow-fs-read=*',
      '--no-warnings',
    ],
  });
  let isDead = false;
  let rssBytes = 0;
  let nextId = 1;
  child.once('exit', () => {
    isDead = true;
  });
  child.on('error', () => {
    isDead = true;
  });

  const kill = () => {
    isDead = true;
    child.kill('SIGKILL');
  };

  const run = (input: DocumentInput, signal: AbortSignal | undefined) =>
    new Promise<ParsedDocument>((resolve, reject) => {
      const id = nextId;
      nextId += 1;
      hold(child, true);
      const stop = watch(child, limits, (failure) => finish(() => reject(failure), true));
      const finish = (settle: () => void, isFatal: boolean) => {
        stop();
        child.off('message', onMessage);
        child.off('exit', onExit);
        signal?.removeEventListener('abort', onAbort);
        if (isFatal) kill();
        settle();
      };
      const onMessage = (message: unknown) => {
        const reply = asReply(message);
        if (reply.id !== id) return;
        rssBytes = reply.rssBytes;
        if ('document' in reply) finish(() => resolve(reply.document), false);
        else {
          finish(() => reject(toFailure(reply.problem)), false);
        }
      };
      const onExit = (code: number | null, killer: string | null) =>
        finish(() => reject(crashed(code, killer)), true);
      const onAbort = () => finish(() => reject(signal?.reason), true);
      child.on('message', onMessage);
      child.once('exit', onExit);
      signal?.addEventListener('abort', onAbort);
      const request: ParseRequest = { id, input };
      child.send(request, (error) => {
        if (error !== null) finish(() => reject(crashed(null, null)), true);
      });
    });

  return {
    run,
    isDead: () => isDead,
    rssBytes: () => rssBytes,
    rest: () => hold(child, false),
    kill,
  };
}

/** Safe: the worker is our own code: it answers nothing else. */
function asReply(message: unknown): ParseReply {
  return message as ParseReply;
}

function toFailure({ code, message, cause }: ParseProblem): SourceFailure {
  return new SourceFailure(code, message, cause === undefined ? {} : { cause });
}

function hold(child: ChildProcess, isBusy: boolean): void {
  if (isBusy) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

/** Watches time and memory from outside, because a child in a loop cannot. Returns the end of the watch. */
function watch(
  child: ChildProcess,
  limits: ParserChildLimits,
  fail: (failure: SourceFailure) => void,
): () => void {
  const timer = setTimeout(() => fail(tooSlow(limits.timeoutMs)), limits.timeoutMs);
  const poll = setInterval(() => {
    void residentBytes(child.pid).then((bytes) => {
      if (bytes > limits.rssMb * 1024 * 1024) fail(tooHungry());
    });
  }, WATCH_EVERY_MS);
  return () => {
    clearTimeout(timer);
    clearInterval(poll);
  };
}

/** Field 2 of `/proc/<pid>/statm`, in pages of 4 KB; 0 where there is no such file. */
async function residentBytes(pid: number | undefined): Promise<number> {
  if (process.platform !== 'linux' || pid === undefined) return 0;
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(statm.split(' ')[1] ?? 0) * 4096;
}

function tooSlow(timeoutMs: number): SourceFailure {
  return new SourceFailure(
    'timeout',
    `Reading the document took longer than ${Math.round(timeoutMs / 1000)} seconds. Split it into smaller files.`,
  );
}

function tooHungry(): SourceFailure {
  return new SourceFailure(
    'too-large',
    'Reading the document needs too much memory. Split it into smaller files.',
  );
}

/** V8 aborts when its heap is full; the system kills what takes all memory. */
function crashed(code: number | null, killer: string | null): SourceFailure {
  const isMemory =
    killer === 'SIGABRT' || killer === 'SIGKILL' || killer === 'SIGTRAP' || code === 134;
  if (isMemory) return tooHungry();
  return new SourceFailure('corrupt', 'The document is damaged and could not be read.');
}
