import { describe, expect, it } from 'vitest';
import { Password } from './index.ts';

const refusal = (password: string) =>
  Password.safeParse(password).error?.issues.map(({ message }) => message) ?? [];

describe('#22 new passwords', () => {
  it.each([
    ...['password123', 'P@ssw0rd123!', 'Password2026', 'welcome1234', 'iloveyou123', 'adminadmin'],
    ...['1234567890', '0987654321', '1111111111', '1212121212', '1q2w3e4r5t', '1qaz2wsx3edc'],
    ...['qwertyuiop', 'QwErTyUiOp1', 'asdfghjkl;', 'abcdefghij', 'zxcvbnm123', 'qwer1234asdf'],
    ...['Pixel2026!!', 'pixelchatbot', 'Summer-2026', '1122334455', '4815162342', 'mypassword'],
  ])('refuse %s, which guessing begins with', (password) => {
    expect(refusal(password)).toEqual(['is among the first that anybody would guess']);
  });

  it.each([
    ...['correct horse battery', 'my dog eats snow', 'tr0ub4dor&3', 'Fj39dk2lq0', 'xkcd936936'],
    ...['rosebud-violet-77', 'eacc3e019cd8ec3a', 'passwort des Hauses', 'пароль от дома'],
  ])('take %s, whatever kinds of characters it has', (password) => {
    expect(refusal(password)).toEqual([]);
  });

  it('are judged up to their longest, and no further', () => {
    expect(refusal('password'.repeat(16))).toHaveLength(1);
    expect(refusal(`${'password'.repeat(15)}xyzzy`)).toEqual([]);
    expect(refusal('password'.repeat(100_000))).toEqual(['must have at most 128 characters']);
  });
});
