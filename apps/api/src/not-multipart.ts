import { DomainError } from '@pixel/core';

/** A request that should bring files and is no form of files. `what` it should bring, in the words of the message. */
export const notMultipart = (what: 'files' | 'one file' | 'one picture'): DomainError =>
  new DomainError('invalid', `Send ${what} as multipart/form-data in the field "file".`, {
    fields: { file: 'is missing' },
  });
