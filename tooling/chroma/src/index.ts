export type { ServerExit } from './spawn-server.ts';
export { type Chroma, type StartChroma, startChroma } from './start-chroma.ts';
