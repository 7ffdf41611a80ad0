import type { Part } from '../part.ts';
import { type Breach, findBreaches } from './find-breaches.ts';

/** The walls of the house, each with its reason. */
export const walls: Part = {
  name: 'walls',
  async findProblems(root) {
    return (await findBreaches(root)).map(describe);
  },
};

const describe = ({ rule, from, to, through, because }: Breach): string =>
  `${rule}: ${from} -> ${through.length > 0 ? through.join(' -> ') : to}\n  ${because}`;
