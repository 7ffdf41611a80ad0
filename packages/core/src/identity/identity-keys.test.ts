import { LIMITS } from '@pixel/contract';
import { expect, it } from 'vitest';
import { seedBot, testCtx } from '../testing/index.ts';
import { createIdentityKey, revokeIdentityKey } from './identity-keys.ts';

it('counts the keys that hold, however many were revoked since', async () => {
  const ctx = testCtx();
  const { id: botId } = await seedBot(ctx);
  const create = () => {
    ctx.clock.advance(1);
    return createIdentityKey(ctx, { botId, name: 'Shop', algorithm: 'HS256' });
  };
  const first = await create();
  for (let made = 1; made < LIMITS.identityKeysPerBot; made += 1) await create();
  await revokeIdentityKey(ctx, { botId, id: first.id });
  for (let times = 0; times < 100; times += 1)
    await revokeIdentityKey(ctx, { botId, id: (await create()).id });
  await create();
  await expect(create()).rejects.toMatchObject({
    ...{ code: 'over-quota', fields: { botId: 'has 20 keys' } },
  });
});
