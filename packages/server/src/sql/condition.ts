import type { ClientId } from '@pixel/contract';
import type { Reach } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import { EVERY_CLIENT } from '../tenancy/every-client.ts';

/** True for rows whose `clientId` is in reach; an empty list reaches nothing. `all` is said, for the guard to read. */
export const inReach = (clientId: Prisma.Sql, reach: Reach): Prisma.Sql =>
  reach === 'all'
    ? Prisma.sql`TRUE /* every client: ${clientId} */`
    : Prisma.sql`${clientId} = ANY(${[...reach]}::text[])`;

/** The same for `AND` of Prisma's own filters. */
export const ofClients = (reach: Reach): { readonly clientId?: { readonly in: ClientId[] } } =>
  reach === 'all' ? EVERY_CLIENT : { clientId: { in: [...reach] } };

/** True when every given condition is. */
export const allOf = (...conditions: readonly (Prisma.Sql | false | null | undefined)[]) =>
  Prisma.join(
    conditions.filter((condition) => condition !== false && condition != null),
    ' AND ',
  );

/** Pattern for LIKE that finds `text` itself anywhere: `%` and `_` in it stand for themselves. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
