// Waits for a demo to be ready and asks its first bot: node ask-demo.mjs <access.json> <url> <pid>
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 15 * 60_000;
const [accessFile, url, pid] = process.argv.slice(2);
const outcome = { passed: 0, failed: 0 };

function expect(claim, isTrue, seen) {
  outcome[isTrue ? 'passed' : 'failed'] += 1;
  console.log(`${isTrue ? 'ok  ' : 'FAIL'} ${claim}${isTrue ? '' : `: ${JSON.stringify(seen)}`}`);
}

function isRunning() {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}

async function isReady() {
  if (!existsSync(accessFile)) return false;
  const response = await fetch(`${url}/readyz`).catch(() => null);
  return response?.ok ?? false;
}

async function waitUntilReady() {
  const startedAt = Date.now();
  while (!(await isReady())) {
    if (!isRunning()) throw new Error('the demo ended before it was ready');
    if (Date.now() - startedAt > PATIENCE_MS) throw new Error('the demo was not ready in time');
    await sleep(500);
  }
  return Math.round((Date.now() - startedAt) / 1000);
}

async function ask({ apiKey, bots: [bot] }, question) {
  const response = await fetch(`${url}/api/chatbots/${bot.id}/ask`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  return response.json();
}

try {
  const seconds = await waitUntilReady();
  expect(`the demo is ready (after ${seconds} s, installation included)`, true);
  const access = JSON.parse(readFileSync(accessFile, 'utf8'));
  const known = await ask(access, 'How much does standard delivery cost?');
  const saysPrice = known.answered === true && known.answer.includes('4.95');
  expect('a question that the pages answer is answered', saysPrice, known);
  expect(
    'the answer cites its page',
    known.citations?.some(({ quote }) => quote.includes('4.95')),
    known,
  );
  const unknown = await ask(access, 'What is the capital of Mongolia?');
  expect('a question beside the point is not answered', unknown.answered === false, unknown);
  const refused = await fetch(`${url}/api/clients`);
  expect('without a key there is nothing to see', refused.status === 401, refused.status);
  for (const path of ['/', '/widget.js', '/demo']) {
    const { status } = await fetch(`${url}${path}`, { headers: { accept: 'text/html,*/*' } });
    expect(`${path} is served`, status === 200, status);
  }
} catch (error) {
  expect('the demo runs', false, String(error));
}
if (process.env.PIXEL_SMOKE_REPORT)
  writeFileSync(process.env.PIXEL_SMOKE_REPORT, JSON.stringify(outcome));
process.exitCode = outcome.failed === 0 ? 0 : 1;
