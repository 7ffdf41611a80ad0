import type { DemoTurn } from './demo-agency.ts';

/** A question the client's documents answer. */
export const known = (question: string): DemoTurn => ({ question, expect: 'answer' });

/** A question the client's documents do not answer. */
export const unknown = (question: string): DemoTurn => ({ question, expect: 'unknown' });
