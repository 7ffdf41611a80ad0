import { until } from '../processes/until.ts';

const JOBS = /^pixel_jobs\{state="(?:pending|scheduled|running)"\} (\d+)$/gm;

/** Waits until a Pixel does nothing in the background: what follows an import would be measured with what comes next. */
export async function untilIdle(url: string, timeoutMs: number): Promise<void> {
  const ask = async () => {
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const counts = [...metrics.matchAll(JOBS)];
    if (counts.length !== 3) throw new Error('/metrics does not tell of jobs.');
    return counts.every(([, count]) => count === '0') ? true : null;
  };
  await until('The work in the background', ask, { everyMs: 200, timeoutMs });
}
