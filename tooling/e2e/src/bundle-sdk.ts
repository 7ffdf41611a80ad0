import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';

const entry = join(import.meta.dirname, '../../../packages/sdk/src/index.ts');

/** The typed client as one script for a browser, which sets `window.sdk`. */
export const bundleSdk = (): Promise<string> => bundleScript({ entry, name: 'sdk' });
