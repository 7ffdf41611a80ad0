import type { ModelPrice } from '@pixel/core';
import * as z from 'zod';
import { ModelPrices, priceOf } from './model-prices.ts';

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((value) => value === '1' || value === 'true');
const url = z.url().optional();
const price = z.coerce.number().min(0).max(1_000_000).default(0);

/** An unset variable and an empty one mean the same in an .env file. */
const Variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: url,
  DATA_DIR: z.string().default('.data/pixel'),
  SECRET_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'is not a postgresql:// address')
    .optional(),
  CHROMA_URL: url,
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'is not a redis:// address')
    .optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: url,
  OPENAI_MODEL: z.string().default('gpt-4o-mini'),
  /** Money for a million tokens in the account's currency; 0 leaves costs uncounted. */
  OPENAI_PRICE_PROMPT: price,
  OPENAI_PRICE_COMPLETION: price,
  /** Of prompt tokens that the provider had kept. */
  OPENAI_PRICE_CACHED: price.unwrap().optional(),
  OPENAI_PRICES: ModelPrices,
  EMBEDDING_MODEL: z.string().optional(),
  /** Money for a million tokens, as the prices above. */
  EMBEDDING_PRICE: price,
  EMBEDDING_DIMENSIONS: z.coerce.number().int().min(8).max(8_192).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'is not an smtp:// address')
    .optional(),
  MAIL_FROM: z.string().default('Pixel <pixel@localhost>'),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Comma-separated addresses or CIDR ranges of proxies whose X-Forwarded-For counts. */
  TRUST_PROXY: z
    .string()
    .regex(/^[0-9a-f.:/, ]+$/i, 'is not a list of addresses or CIDR ranges')
    .optional(),
  ALLOW_PRIVATE_CRAWL: flag,
});

/** The settings, parsed once. Names as in `.env.example`. */
export interface Environment {
  readonly isProduction: boolean;
  readonly role: 'all' | 'web' | 'worker';
  readonly port: number;
  readonly host: string;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** Seals what the database must not hold in clear. */
  readonly secretKey: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly chromaUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly openai:
    | {
        readonly apiKey: string;
        readonly baseUrl: string | undefined;
        readonly model: string;
        readonly price: ModelPrice;
        readonly prices: ReadonlyMap<string, ModelPrice>;
      }
    | undefined;
  readonly embedding:
    | {
        readonly model: string;
        readonly dimensions: number | undefined;
        /** For a million tokens. */
        readonly priceMicros: number;
      }
    | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly metricsToken: string | undefined;
  readonly logLevel: string;
  readonly trustProxy: string[] | false;
  readonly allowPrivateCrawl: boolean;
}

/** Reads the settings; throws one error that names every bad variable, never its value. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const present = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Variables.safeParse(present);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  if (!parsed.success) throw new Error(`Some settings cannot be used:\n${problems.join('\n')}`);
  const v = parsed.data;
  if (
    v.EMBEDDING_MODEL !== undefined &&
    v.OPENAI_API_KEY === undefined &&
    v.OPENAI_BASE_URL === undefined
  )
    throw new Error(
      'Some settings cannot be used:\n  EMBEDDING_MODEL: needs OPENAI_API_KEY or OPENAI_BASE_URL',
    );
  if (v.ROLE !== 'all' && v.DATABASE_URL === undefined)
    throw new Error(
      'Some settings cannot be used:\n  ROLE: the embedded database allows one process only; set DATABASE_URL',
    );
  const hasModel = v.OPENAI_API_KEY !== undefined || v.OPENAI_BASE_URL !== undefined;
  return {
    isProduction: v.NODE_ENV === 'production',
    role: v.ROLE,
    port: v.PORT,
    host: v.HOST,
    publicUrl: (v.PUBLIC_URL ?? `http://localhost:${v.PORT}`).replace(/\/+$/, ''),
    dataDir: v.DATA_DIR,
    secretKey: v.SECRET_KEY,
    databaseUrl: v.DATABASE_URL,
    chromaUrl: v.CHROMA_URL,
    redisUrl: v.REDIS_URL,
    openai: hasModel
      ? {
          // Local servers that speak the wire format want no key, but the package insists on a string.
          apiKey: v.OPENAI_API_KEY ?? 'none',
          baseUrl: v.OPENAI_BASE_URL,
          model: v.OPENAI_MODEL,
          price: priceOf({
            prompt: v.OPENAI_PRICE_PROMPT,
            completion: v.OPENAI_PRICE_COMPLETION,
            cached: v.OPENAI_PRICE_CACHED,
          }),
          prices: v.OPENAI_PRICES,
        }
      : undefined,
    embedding:
      v.EMBEDDING_MODEL === undefined
        ? undefined
        : {
            model: v.EMBEDDING_MODEL,
            dimensions: v.EMBEDDING_DIMENSIONS,
            priceMicros: Math.round(v.EMBEDDING_PRICE * 1_000_000),
          },
    smtpUrl: v.SMTP_URL,
    mailFrom: v.MAIL_FROM,
    metricsToken: v.METRICS_TOKEN,
    logLevel: v.LOG_LEVEL,
    trustProxy: v.TRUST_PROXY?.split(',').map((part) => part.trim()) ?? false,
    allowPrivateCrawl: v.ALLOW_PRIVATE_CRAWL,
  };
}

/** The origins of our own pages: the public address, and on the own machine both of its names. */
export function ownOrigins({ publicUrl }: Pick<Environment, 'publicUrl'>): string[] {
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  const names = isLocal ? ['localhost', '127.0.0.1'] : [];
  return [
    ...new Set([origin, ...names.map((name) => `${protocol}//${name}${port && `:${port}`}`)]),
  ];
}
