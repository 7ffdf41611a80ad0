import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import type { Door, Jobs } from './door.ts';

export interface Metrics {
  /** Text in the Prometheus exposition format. */
  render(): Promise<string>;
}

const BUCKETS_MS = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000];

interface Series {
  count: number;
  sumMs: number;
  readonly buckets: number[];
}

/** Counts requests by route and status; routes are templates, so the number of series is bounded. */
export function collectMetrics(server: FastifyInstance, door: Door): Metrics {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const series = new Map<string, Series>();
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const labels = `method="${request.method}",route="${route}",status="${reply.statusCode}"`;
    const found = series.get(labels) ?? { count: 0, sumMs: 0, buckets: BUCKETS_MS.map(() => 0) };
    series.set(labels, found);
    found.count += 1;
    found.sumMs += reply.elapsedTime;
    BUCKETS_MS.forEach((limit, i) => {
      if (reply.elapsedTime <= limit) found.buckets[i] = (found.buckets[i] ?? 0) + 1;
    });
  });
  server.addHook('onClose', async () => delay.disable());
  return {
    async render() {
      // A scrape while the database is away still tells of everything else.
      const { parts, jobs } = await door.isReady();
      return [
        '# TYPE pixel_http_request_duration_ms histogram',
        ...[...series].flatMap(([labels, entry]) => histogram(labels, entry)),
        '# TYPE pixel_replies_active gauge',
        `pixel_replies_active ${door.base.runs.active}`,
        '# TYPE pixel_part_up gauge',
        ...Object.entries(parts).map(
          ([part, { ok }]) => `pixel_part_up{part="${part}"} ${ok ? 1 : 0}`,
        ),
        ...(jobs ? gaugesOf(jobs) : []),
        '# TYPE pixel_event_loop_delay_p99_ms gauge',
        `pixel_event_loop_delay_p99_ms ${delay.percentile(99) / 1e6}`,
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
        '',
      ].join('\n');
    },
  };
}

const gaugesOf = ({ oldestSeconds, ...jobs }: Jobs): string[] => [
  '# TYPE pixel_jobs gauge',
  ...(['pending', 'scheduled', 'running', 'dead'] as const).map(
    (state) => `pixel_jobs{state="${state}"} ${jobs[state]}`,
  ),
  '# TYPE pixel_oldest_job_seconds gauge',
  `pixel_oldest_job_seconds ${oldestSeconds}`,
];

function histogram(labels: string, { count, sumMs, buckets }: Series): string[] {
  const name = 'pixel_http_request_duration_ms';
  return [
    ...BUCKETS_MS.map((limit, i) => `${name}_bucket{${labels},le="${limit}"} ${buckets[i] ?? 0}`),
    `${name}_bucket{${labels},le="+Inf"} ${count}`,
    `${name}_sum{${labels}} ${sumMs}`,
    `${name}_count{${labels}} ${count}`,
  ];
}
