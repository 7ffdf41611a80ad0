import type { Consent } from '@pixel/contract';
import type { VisitorKey, VisitorStore } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

type NewConsent = Parameters<VisitorStore['saveConsent']>[0];

/** See `VisitorStore.saveConsent`. */
export async function saveConsent(client: SqlClient, consent: NewConsent): Promise<void> {
  const { id, version, given, origin, at, visitor } = consent;
  await client.visitorConsent.create({
    data: {
      ...{ id, version, given, origin, at: new Date(at) },
      ...{ visitorId: visitor.id, clientId: visitor.clientId, botId: visitor.botId },
    },
    select: { id: true },
  });
}

/** See `VisitorStore.listConsents`. */
export async function listConsents(
  client: SqlClient,
  { id: visitorId, clientId }: VisitorKey,
  limit: number,
): Promise<readonly Consent[]> {
  const rows = await client.visitorConsent.findMany({
    where: { visitorId, clientId },
    orderBy: { id: 'desc' },
    take: limit,
    select: { version: true, given: true, origin: true, at: true },
  });
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
