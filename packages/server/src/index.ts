export { type Database, openDatabase } from './database/open-database.ts';
export { type Environment, ownOrigins, readEnvironment } from './env.ts';
export { type House, openHouse } from './house.ts';
