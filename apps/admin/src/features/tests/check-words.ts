import type { TestResult } from '@pixel/contract';

/** What a failed check says of an answer. */
export const CHECK_WORDS: Readonly<Record<TestResult['failed'][number], string>> = {
  answered: 'It was not answered.',
  abstained: 'It was answered, though it must not be.',
  passage: 'The expected passage is not among the first five found.',
  citation: 'The answer comes from other passages than the expected one.',
  facts: 'The answer lacks a fact.',
  forbidden: 'The answer has what it must not have.',
  error: 'There was no answer.',
};
