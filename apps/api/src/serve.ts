import { offerSetup } from '@pixel/core';
import { readEnvironment } from '@pixel/server';
import { createLog } from './create-log.ts';
import { onStopSignal } from './on-stop-signal.ts';
import { startPixel } from './start-pixel.ts';

const env = readEnvironment(process.env);
const log = createLog(env);

const pixel = await startPixel({ env, log });
onStopSignal(log, pixel);
console.log(`Pixel is ready at ${pixel.url}`);
const setupUrl = env.role === 'worker' ? null : await offerSetup(pixel.base);
if (setupUrl) console.log(`Make the first admin here (works once): ${setupUrl}`);
