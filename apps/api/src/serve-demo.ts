import { readEnvironment } from '@pixel/server';
import { createLog } from './create-log.ts';
import { type DemoAccess, seedDemo } from './demo/seed-demo.ts';
import { onStopSignal } from './on-stop-signal.ts';
import { startPixel } from './start-pixel.ts';

const env = readEnvironment({
  DATA_DIR: '.data/demo',
  LOG_LEVEL: 'warn',
  ...process.env,
  // The demo's shop stands on this machine, and its bot reads it from there.
  ALLOW_PRIVATE_CRAWL: '1',
});

let access: DemoAccess | null = null;
const idOf = (i: number) => access?.bots[i]?.publicId ?? '';
const pixel = await startPixel({
  env,
  log: createLog(env),
  demo: () => access && { shop: idOf(0), clinic: idOf(1), hotel: idOf(2) },
});
const isStopping = onStopSignal(createLog(env), pixel);
access = await seedDemo({ pixel, env, tell: (line) => console.log(line) }).catch((cause) => {
  // What it was doing fails as the house closes under it.
  if (isStopping()) return null;
  throw cause;
});

if (access)
  console.log(`
  Shop page with the widget   ${access.url}/demo
  Admin app                   ${access.url}/
    e-mail                    ${access.email}
    password                  ${access.password}

  Written to ${env.dataDir}/access.json, with an API key. Stop with Ctrl+C.
`);
else console.log('Stopped before the demo was loaded. The next start goes on.');
