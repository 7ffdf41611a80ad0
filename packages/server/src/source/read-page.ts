import { type KnownPage, SourceFailure } from '@pixel/core';
import { FetchFailure } from '../web/fetch-failure.ts';
import type { GuardedFetch, GuardedResponse } from '../web/guarded-fetch.ts';
import type { DocumentParser } from './document-parser.ts';
import type { ParsedDocument } from './parsed-document.ts';

export interface PageReading {
  readonly fetch: GuardedFetch;
  readonly parser: DocumentParser;
}

export interface PageRequest {
  readonly url: string;
  /** What an earlier run knew: makes the request conditional. */
  readonly known: Pick<KnownPage, 'etag' | 'lastModified'> | null;
  readonly signal: AbortSignal;
  readonly isInScope?: (url: URL) => boolean;
}

/** What an address gave. `retryAfterMs` is what the site asks to wait. */
export type PageResult =
  | {
      readonly type: 'document';
      readonly document: ParsedDocument;
      /** After redirects. */
      readonly url: string;
      readonly sizeBytes: number;
      readonly etag?: string;
      readonly lastModified?: string;
      readonly noIndex: boolean;
      readonly noFollow: boolean;
    }
  | {
      readonly type: 'unchanged';
      /** After redirects. */
      readonly url: string;
    }
  | {
      readonly type: 'failed';
      readonly code: string;
      readonly reason: string;
      readonly retryAfterMs?: number;
    };

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What can be read from the web. */
const ACCEPTED = [
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'text/csv',
  'application/pdf',
  WORD,
  EXCEL,
  'application/octet-stream',
];

/** Requests one page and reads it. Only an aborted signal throws. */
export async function readPage(reading: PageReading, request: PageRequest): Promise<PageResult> {
  try {
    const { etag = null, lastModified = null } = request.known ?? {};
    const isConditional = etag !== null || lastModified !== null;
    const response = await reading.fetch(request.url, {
      accept: ACCEPTED,
      headers: {
        ...(etag !== null && { 'if-none-match': etag }),
        ...(lastModified !== null && { 'if-modified-since': lastModified }),
      },
      signal: request.signal,
      ...(request.isInScope === undefined ? {} : { isInScope: request.isInScope }),
    });
    if (response.status === 304 && isConditional) return { type: 'unchanged', url: response.url };
    if (response.status !== 200 && response.status !== 203) return refused(response);
    return await parsed(reading.parser, response, request.signal);
  } catch (error) {
    request.signal.throwIfAborted();
    if (error instanceof FetchFailure || error instanceof SourceFailure) {
      return { type: 'failed', code: error.code, reason: error.message };
    }
    throw error;
  }
}

async function parsed(
  parser: DocumentParser,
  response: GuardedResponse,
  signal: AbortSignal,
): Promise<PageResult> {
  const document = await parser.parse(
    {
      content: { bytes: response.body },
      name: nameOf(response),
      mediaType: response.mediaType === 'application/octet-stream' ? '' : response.mediaType,
      url: response.url,
      ...(response.charset === undefined ? {} : { charset: response.charset }),
    },
    signal,
  );
  const rules = robotRules(response.headers['x-robots-tag'] ?? '');
  const { etag, 'last-modified': lastModified } = response.headers;
  return {
    type: 'document',
    document,
    url: response.url,
    sizeBytes: response.body.length,
    ...(etag === undefined || etag.length > 200 ? {} : { etag }),
    ...(lastModified === undefined || lastModified.length > 100 ? {} : { lastModified }),
    noIndex: rules.noIndex || document.page?.noIndex === true,
    noFollow: rules.noFollow || document.page?.noFollow === true,
  };
}

/** The file name where the address is that of a file which the server does not name as such. */
function nameOf({ url, mediaType }: GuardedResponse): string {
  const file = new URL(url).pathname.split('/').at(-1) ?? '';
  const isFile = /\.(?:pdf|docx|xlsx|md|markdown|csv|tsv|txt)$/i.test(file);
  return isFile && /^(?:text\/plain|application\/octet-stream|)$/.test(mediaType) ? file : url;
}

/** Rules for everybody and for us; those for another robot are its own. */
function robotRules(header: string): { noIndex: boolean; noFollow: boolean } {
  let isOurs = true;
  const rules = new Set<string>();
  for (const part of header.toLowerCase().split(',')) {
    const [, robot, rule = ''] = /^\s*(?:([\w-]+)\s*:)?\s*([\w-]*)/.exec(part) ?? [];
    if (robot !== undefined && robot !== 'unavailable_after') isOurs = robot === 'pixelbot';
    if (isOurs) rules.add(rule);
  }
  return {
    noIndex: rules.has('noindex') || rules.has('none'),
    noFollow: rules.has('nofollow') || rules.has('none'),
  };
}

function refused({ status, headers }: GuardedResponse): PageResult {
  const retryAfterMs = retryAfter(headers['retry-after']);
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  const failed = (code: string, reason: string) => ({
    type: 'failed' as const,
    code,
    reason,
    ...wait,
  });
  if (status === 401 || status === 403) {
    return failed('refused', `The website does not let visitors read this page (${status}).`);
  }
  if (status === 404 || status === 410) {
    return failed('not-found', `This page does not exist (${status}).`);
  }
  if (status === 429 || status === 503) {
    return failed('busy', `The website is busy and asks to come back later (${status}).`);
  }
  if (status >= 500) return failed('broken', `The website answered with an error (${status}).`);
  return failed('broken', `The website gave an unexpected answer (${status}).`);
}

/** Seconds or a date, as RFC 9110 10.2.3 has it; at least 0. */
function retryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}
