import { OLDEST_WIDGET_PROTOCOL, WIDGET_PROTOCOL } from '@pixel/contract';
import { expect, test } from 'vitest';
import { PROTOCOL } from './protocol.ts';

test('the widget speaks a protocol that the server serves', () => {
  expect(PROTOCOL).toBeGreaterThanOrEqual(OLDEST_WIDGET_PROTOCOL);
  expect(PROTOCOL).toBeLessThanOrEqual(WIDGET_PROTOCOL);
});
