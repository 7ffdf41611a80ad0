import type { Actor, Ctx, DeviceCookie } from '@pixel/core';

/** What a request adds to core's context. The door (apps/api) builds one per call. */
export interface RequestCtx extends Ctx {
  readonly requestId: string;
  /** The session token or API key that came with the request. */
  readonly credential: string | undefined;
  readonly cookie: {
    set(token: string, expiresAt: Date): void;
    clear(): void;
  };
  /** The cookie of a device in which somebody signed in before. */
  readonly device: { readonly value: string | undefined; set(cookie: DeviceCookie): void };
  /** Who holds the credential by now: it may have ended since the call began. */
  readonly recheck: () => Promise<Actor>;
  readonly status: () => Promise<SystemStatus>;
  /** Aborts when the program goes down: what is followed ends then, and is followed again elsewhere or later. */
  readonly closing: AbortSignal;
}

/** How the installation is doing, each part named. */
export interface SystemStatus {
  readonly version: string;
  readonly database: 'pglite' | 'postgres';
  readonly vectors: { readonly ok: boolean; readonly latencyMs: number; readonly error?: string };
  readonly model: string | null;
  readonly embedder: string;
  readonly uptimeSeconds: number;
}
