import { APIError } from 'openai';

/** Fields of a request that not every endpoint takes. */
export interface DialectFields {
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly temperature?: number;
  readonly stream_options?: { readonly include_usage: true };
}

/** What an endpoint and its model turned out to understand. */
export interface Dialect {
  fields(request: { readonly maxTokens: number; readonly temperature?: number }): DialectFields;
  /** True when `cause` refuses one of the `sent` fields and the next request will do without it. */
  learn(cause: unknown, sent: DialectFields): boolean;
}

const TEMPERATURE = 0.2;
const REFUSED = new Set<number | undefined>([400, 422]);

/**
 * OpenAI's newer models want `max_completion_tokens` and no temperature; most other servers know `max_tokens` only, and would
 * ignore the other name without a word, leaving answers and their cost without a bound.
 */
export function createDialect(baseUrl: string | undefined): Dialect {
  let isNewer = baseUrl === undefined || new URL(baseUrl).hostname === 'api.openai.com';
  let hasTemperature = true;
  let hasUsage = true;
  let isSwitched = false;
  return {
    fields: ({ maxTokens, temperature = TEMPERATURE }) => ({
      ...(isNewer ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens }),
      ...(hasTemperature && { temperature }),
      ...(hasUsage && { stream_options: { include_usage: true } }),
    }),
    learn(cause, sent) {
      if (!(cause instanceof APIError && REFUSED.has(cause.status))) return false;
      const about = `${cause.param ?? ''} ${cause.message}`;
      if (about.includes('temperature') && sent.temperature !== undefined) {
        hasTemperature = false;
        return true;
      }
      if (about.includes('stream_options') && sent.stream_options !== undefined) {
        hasUsage = false;
        return true;
      }
      if (!/max_(completion_)?tokens/.test(about)) return false;
      // An answer asked for meanwhile may have learned it already; who refuses both names stays refused.
      const sentNewer = sent.max_completion_tokens !== undefined;
      if (isSwitched) return sentNewer !== isNewer;
      isSwitched = true;
      isNewer = !sentNewer;
      return true;
    },
  };
}
