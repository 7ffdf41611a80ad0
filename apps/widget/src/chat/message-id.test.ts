import { MessageId } from '@pixel/contract';
import { expect, test } from 'vitest';
import { newMessageId } from './message-id.ts';

test('an id fits the contract and sorts by time', () => {
  const zeros = new Uint8Array(10);
  const full = new Uint8Array(10).fill(255);
  for (const time of [0, 1, 1_763_000_000_000, 2 ** 48 - 1]) {
    expect(MessageId.parse(newMessageId(time, full))).toBe(newMessageId(time, full));
    expect(newMessageId(time, full) < newMessageId(time + 1, zeros) || time === 2 ** 48 - 1).toBe(
      true,
    );
  }
});

test('the characters are those of the server’s layout', () => {
  // 0x0123456789ab then 0x00…09, five bits a character, two zero bits at the end.
  const random = Uint8Array.from({ length: 10 }, (_, index) => index);
  expect(newMessageId(0x0123456789ab, random)).toBe('msg_04hmasw9nc0020g30g2gc1r814');
});
