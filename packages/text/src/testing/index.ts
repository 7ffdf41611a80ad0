export { invent, type Planted, plant } from './plant.ts';
export { type Rephrased, rephrase, summarize } from './rephrase.ts';
