import {
  Answering,
  type BotComplexity,
  type BotId,
  type BotStatus,
  type BotType,
  type ClientId,
  type ClientStatus,
  DEFAULT_ANSWERING,
  DEFAULT_MODEL_SETTINGS,
  DEFAULT_PERSONA,
  DEFAULT_THEME,
  DEFAULT_WIDGET_SETTINGS,
  ModelSettings,
  Persona,
  type Publication,
  type PublicBotId,
  Theme,
  WidgetSettings,
} from '@pixel/contract';
import { type BotRecord, isOriginAllowed } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';

interface BotRow {
  readonly id: BotId;
  readonly no: number;
  readonly publicId: PublicBotId;
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly clientStatus: ClientStatus;
  readonly name: string;
  readonly type: BotType;
  readonly complexity: BotComplexity;
  readonly status: BotStatus;
  readonly progress: number;
  readonly publication: Publication;
  readonly language: string;
  readonly persona: object | null;
  readonly theme: object;
  readonly modelSettings: object;
  readonly answering: object;
  readonly widgetSettings: Partial<WidgetSettings>;
  readonly allowedOrigins: string[];
  readonly sightings: readonly { readonly origin: string; readonly at: string }[];
  readonly sourceCount: number;
  readonly documentCount: number;
  readonly passageCount: number;
  readonly embedder: string;
  readonly curatedRevision: number;
  readonly curatedThreshold: number | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const NEWEST_FIRST = Prisma.sql`b."id" DESC`;

/** Bots that are live, with all that belongs to a record, in one statement. `b` is the bot, `k` its client. */
export async function selectBots(
  client: RawClient,
  query: { readonly where: Prisma.Sql; readonly limit: number; readonly order?: Prisma.Sql },
): Promise<BotRecord[]> {
  const rows = await client.$queryRaw<BotRow[]>`
    SELECT b."id", b."no", b."publicId", b."clientId", k."name" AS "clientName", k."status" AS "clientStatus",
      b."name", b."type", b."complexity", b."status", b."progress", b."publication", b."language",
      to_jsonb(p) - 'botId' - 'updatedAt' AS "persona", b."theme", b."modelSettings", b."answering", b."widgetSettings",
      b."allowedOrigins",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('origin', s."origin", 'at', s."lastAt")
          ORDER BY s."lastAt" DESC, s."origin"), '[]')
        FROM "Sighting" s WHERE s."botId" = b."id") AS "sightings",
      n."sourceCount", n."documentCount", n."passageCount",
      b."embedder", b."curatedRevision", b."curatedThreshold", b."version", b."createdAt", b."updatedAt"
    FROM "Bot" b
    JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL
    LEFT JOIN "Persona" p ON p."botId" = b."id"
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "sourceCount",
        coalesce(sum(s."documentCount"), 0)::int AS "documentCount",
        coalesce(sum(s."passageCount"), 0)::int AS "passageCount"
      FROM "Source" s WHERE s."botId" = b."id") n
    WHERE b."deletedAt" IS NULL AND ${query.where}
    ORDER BY ${query.order ?? NEWEST_FIRST} LIMIT ${query.limit}`;
  return rows.map(toRecord);
}

function toRecord({
  sightings,
  curatedRevision,
  curatedThreshold,
  widgetSettings,
  ...row
}: BotRow): BotRecord {
  return {
    ...row,
    curated: { revision: curatedRevision, threshold: curatedThreshold },
    // Stored by an older version, they may lack what is new.
    persona: Persona.parse({ ...DEFAULT_PERSONA, ...row.persona }),
    theme: Theme.parse({ ...DEFAULT_THEME, ...row.theme }),
    modelSettings: ModelSettings.parse({ ...DEFAULT_MODEL_SETTINGS, ...row.modelSettings }),
    answering: Answering.parse({ ...DEFAULT_ANSWERING, ...row.answering }),
    widget: WidgetSettings.parse({
      consent: widgetSettings.consent ?? null,
      limits: { ...DEFAULT_WIDGET_SETTINGS.limits, ...widgetSettings.limits },
      attachments: widgetSettings.attachments ?? false,
    }),
    seenOn: sightings.map(({ origin, at }) => ({
      origin,
      at: new Date(at).toISOString(),
      allowed: isOriginAllowed(row.allowedOrigins, origin),
    })),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
