import { expect, it } from 'vitest';
import { ProblemError, problemOf, readProblem } from './problem.ts';

const body = {
  code: 'invalid',
  message: 'name: must not be empty',
  fields: { name: 'must not be empty' },
  requestId: 'req_1',
};

it('reads the problem out of a failed call', () => {
  expect(problemOf({ data: { pixel: body } })).toEqual(body);
});

it('takes a call that brought no data for a lost connection', () => {
  expect(problemOf(new TypeError('Failed to fetch')).code).toBe('offline');
});

it('takes an answer in a foreign shape for an internal error', () => {
  expect(problemOf({ data: { code: 'TEAPOT' } }).code).toBe('internal');
});

it('keeps the problem of an upload', () => {
  const problem = { code: 'too-large' as const, message: 'Too large.', fields: {} };
  expect(problemOf(new ProblemError(problem))).toBe(problem);
});

it('refuses codes it does not know and drops fields that are no text', () => {
  expect(readProblem({ ...body, code: 'teapot' })).toBeUndefined();
  expect(readProblem({ ...body, fields: { name: 3 } })?.fields).toEqual({});
  expect(readProblem('<h1>502</h1>')).toBeUndefined();
});
