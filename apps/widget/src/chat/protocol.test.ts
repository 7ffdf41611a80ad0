import { WIDGET_PROTOCOL } from '@pixel/contract';
import { expect, test } from 'vitest';
import { PROTOCOL } from './protocol.ts';

test("the widget speaks the contract's protocol", () => {
  expect(PROTOCOL).toBe(WIDGET_PROTOCOL);
});
