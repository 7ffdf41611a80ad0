import * as z from 'zod';

// What Prisma's driver adapters say of an error of the database, in raw statements and in others.
const DriverError = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }),
  }),
});

// What `pg` itself says.
const PgError = z.object({ code: z.string().length(5) });

const sqlState = (error: unknown): string | undefined =>
  DriverError.safeParse(error).data?.meta.driverAdapterError.cause.originalCode ??
  PgError.safeParse(error).data?.code;

/** A row with the same unique key is there already. */
export const isUniqueViolation = (error: unknown): boolean => sqlState(error) === '23505';

/** A row that this one refers to is not there. */
export const isForeignKeyViolation = (error: unknown): boolean => sqlState(error) === '23503';

/** There is no room left: PostgreSQL's disk_full. */
export const isDiskFull = (error: unknown): boolean => sqlState(error) === '53100';
