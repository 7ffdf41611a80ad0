import type { Vault } from '../context.ts';

const MARK = 'sealed for ';

/** Readable, so that a failing test says what is in it. */
export const fakeVault: Vault = {
  seal: (purpose, value) => `${MARK}${purpose}: ${value}`,
  open(purpose, sealed) {
    const mark = `${MARK}${purpose}: `;
    return sealed.startsWith(mark) ? sealed.slice(mark.length) : null;
  },
};
