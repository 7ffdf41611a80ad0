import type { Ctx } from '@pixel/core';
import type { RequestCtx } from '@pixel/router';
import type { Environment } from '@pixel/server';
import type { Logger } from 'pino';

/** What the HTTP floor needs of the house under it. */
export interface Door {
  readonly env: Environment;
  readonly log: Logger;
  /** Of this release. */
  readonly version: string;
  /** Core's context without an actor: a request adds who is asking. */
  readonly base: Omit<Ctx, 'actor' | 'request'>;
  readonly status: RequestCtx['status'];
  readonly isReady: () => Promise<Readiness>;
  /** Folders with the built admin app, API explorer and widget. */
  readonly assets: { readonly admin: string; readonly explorer: string; readonly widget: string };
  /** Set while the process is going down: nothing new is taken. */
  readonly isStopping: () => boolean;
  /** Aborts before connections are closed: streams end in their own way. */
  readonly closing: AbortSignal;
}

/** Work in the background: how much is due, is due later and runs, and what failed for the last time. */
export interface Jobs {
  readonly pending: number;
  readonly scheduled: number;
  readonly oldestSeconds: number;
  readonly running: number;
  readonly dead: number;
}

export interface Readiness {
  readonly ok: boolean;
  readonly parts: Readonly<
    Record<'database' | 'vectors' | 'queue', { readonly ok: boolean; readonly detail?: string }>
  >;
  /** Null while the queue does not answer. */
  readonly jobs: Jobs | null;
}
