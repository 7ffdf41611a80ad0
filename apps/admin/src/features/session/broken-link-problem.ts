import type { Problem } from '../../api/problem.ts';

/** Said of a link that lost a part on its way. */
export const brokenLinkProblem: Problem = {
  code: 'invalid',
  message: 'This link is not whole. Open it from the mail once more.',
  fields: {},
};
