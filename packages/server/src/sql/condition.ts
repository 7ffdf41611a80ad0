import type { Reach } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';

/** True for rows whose `clientId` is in reach; an empty list reaches nothing. */
export const inReach = (clientId: Prisma.Sql, reach: Reach): Prisma.Sql =>
  reach === 'all' ? Prisma.sql`TRUE` : Prisma.sql`${clientId} = ANY(${[...reach]}::text[])`;

/** True when every given condition is. */
export const allOf = (...conditions: readonly (Prisma.Sql | false | null | undefined)[]) =>
  Prisma.join(
    conditions.filter((condition) => condition !== false && condition != null),
    ' AND ',
  );

/** Pattern for LIKE that finds `text` itself anywhere: `%` and `_` in it stand for themselves. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
