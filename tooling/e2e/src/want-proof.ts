import type { Page } from 'playwright-core';

/** Lets the first of these calls be refused as if ten minutes had passed since the password was proved; what follows is the server's own. */
export async function wantProof(page: Page, calls: string): Promise<{ readonly count: number }> {
  let count = 0;
  await page.route(calls, async (route) => {
    count += 1;
    if (count > 1) return route.continue();
    const pixelError = { code: 'reauthenticate', message: 'Prove it.', requestId: 'r1' };
    const data = { code: 'FORBIDDEN', httpStatus: 403, pixel: pixelError };
    const error = { message: 'Prove it.', code: -32_003, data };
    await route.fulfill({ status: 403, json: [{ error }] });
  });
  return {
    /** Calls so far, the refused one too. */
    get count() {
      return count;
    },
  };
}
