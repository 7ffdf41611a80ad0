import type { TokenSignatures } from '@pixel/core';
import { compactVerify, decodeProtectedHeader, errors, importSPKI } from 'jose';

const CURVE = 'ES256';

/** Signatures by `jose`. The key decides the algorithm; what a token says about its key but the `kid` is not looked at. */
export function createJoseSignatures(): TokenSignatures {
  return {
    async open(token, keyOf) {
      const kid = kidOf(token);
      const key = kid === null ? null : await keyOf(kid);
      if (!key) return null;
      const { algorithm } = key;
      try {
        const verifier =
          algorithm === 'HS256'
            ? new TextEncoder().encode(key.key)
            : await importSPKI(key.key, algorithm);
        const { payload } = await compactVerify(token, verifier, { algorithms: [algorithm] });
        return new TextDecoder('utf-8', { fatal: true }).decode(payload);
      } catch (cause) {
        if (cause instanceof errors.JOSEError || cause instanceof TypeError) return null;
        throw cause;
      }
    },
    async isPublicKey(pem) {
      try {
        await importSPKI(pem, CURVE);
        return true;
      } catch {
        // Whatever it is: no key for this.
        return false;
      }
    },
  };
}

function kidOf(token: string): string | null {
  try {
    const { kid, crit } = decodeProtectedHeader(token);
    // Extensions change what is signed: none is needed here.
    return typeof kid === 'string' && crit === undefined ? kid : null;
  } catch {
    return null;
  }
}
