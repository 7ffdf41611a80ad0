/**
 * For `AND` of a where: the whole reach of an admin or a job, said instead of left out. Known by identity. Only
 * `ofClients` hands it out.
 */
export const EVERY_CLIENT: { readonly clientId?: never; readonly id?: never } = Object.freeze({});

/** The same in SQL: TRUE, with the column that is not compared in a comment between these two. */
export const EVERY_CLIENT_SQL = { begin: '/* every client:', end: '*/' } as const;
