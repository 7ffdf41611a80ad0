export { backUpData, restoreData } from './backup/index.ts';
export type { Database } from './database/database.ts';
export { openDatabase } from './database/open-database.ts';
export { type Environment, ownOrigins, readEnvironment } from './env.ts';
export { type House, openHouse } from './house.ts';
export { maskLogLine } from './mask-log-line.ts';
export { createRandomPool } from './random-pool.ts';
