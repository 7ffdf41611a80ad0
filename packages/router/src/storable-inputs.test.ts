import { GivenTime, MeasureClient } from '@pixel/contract';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { appRouter } from './index.ts';
import { listProcedures } from './procedures.ts';

/** Columns of integers have 32 bits: a larger one is an error of the database, and that a 500. */
const LARGEST = 2 ** 31 - 1;

const Integer = z.object({ type: z.literal('integer'), minimum: z.number(), maximum: z.number() });

/** Kept as JSON, whose numbers are larger. */
const IN_JSON = /modelSettings\/properties\/monthlyBudgetMicros/;

/** Paths to integers of a JSON Schema that can be larger than a column. */
function looseIntegers(schema: unknown, path = ''): string[] {
  const { data } = Integer.safeParse(schema);
  if (data) return data.maximum > LARGEST || data.minimum < -LARGEST - 1 ? [path] : [];
  return Object.entries(Object(schema)).flatMap(([key, value]) =>
    typeof value === 'object' ? looseIntegers(value, `${path}/${key}`) : [],
  );
}

it('#38 no input takes an integer that no column holds', () => {
  const loose = listProcedures(appRouter).flatMap(({ name, input }) =>
    input
      ? looseIntegers(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }), name)
      : [],
  );
  expect(loose.filter((path) => !IN_JSON.test(path))).toEqual([]);
});

it('#38 no input takes a time that no database knows', () => {
  const years = ['0000', '0001', '1969'].map((year) => `${year}-12-31T23:59:59Z`);
  for (const time of years) expect(GivenTime.safeParse(time).success, time).toBe(false);
  expect(GivenTime.safeParse('1970-01-01T00:00:00Z').success).toBe(true);
  const id = 'cli_06h0f8hjg0000002x5ps997bgc';
  expect(MeasureClient.safeParse({ id, to: years[0] }).success).toBe(false);
});
