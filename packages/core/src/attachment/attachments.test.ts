import { LIMITS } from '@pixel/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { addAttachment } from './add-attachment.ts';
import { openAttachment } from './open-attachment.ts';
import { removeAttachment, sweepAttachments } from './remove-attachments.ts';
import { add, attachmentWorld, PNG, send } from './testing/attachment-world.ts';

const MINUTE = 60_000;

let world: Awaited<ReturnType<typeof attachmentWorld>>;
beforeEach(async () => {
  world = await attachmentWorld();
});

describe('a file of a visitor', () => {
  it('is kept, and is nobody else’s before it is sent', async () => {
    const [ada, bob] = [await world.newVisitor(), await world.newVisitor()];
    const { id, ...rest } = await add(ada, PNG, '../x\u202e.html');
    expect(rest).toEqual({ name: 'x.html.png', mediaType: 'image/png', sizeBytes: PNG.length });
    expect([...(await openAttachment(ada, id)).bytes]).toEqual([...PNG]);
    const unknown = { code: 'not-found', message: 'No such file.' };
    for (const other of [bob, world.ctx, await world.newVisitor(await world.newBot())])
      await expect(openAttachment(other, id)).rejects.toMatchObject(unknown);
    await expect(openAttachment(ada, world.ctx.newId('attachment'))).rejects.toMatchObject(unknown);
  });

  it('is refused as if there were no such thing where the bot takes none', async () => {
    const ada = await world.newVisitor();
    await world.allow(world.bot, false);
    const drawn: number[] = [];
    const bytes = (async function* () {
      drawn.push(1);
      yield PNG;
    })();
    const refusal = { code: 'not-found', message: 'No such page.' };
    await expect(addAttachment(ada, { fileName: 'a', bytes })).rejects.toMatchObject(refusal);
    await expect(removeAttachment(ada, world.ctx.newId('attachment'))).rejects.toMatchObject(
      refusal,
    );
    expect([drawn, world.kept()]).toEqual([[], [0, 0]]);
  });

  it('leaves nothing when it is too large, of another kind, or breaks off', async () => {
    const ada = await world.newVisitor();
    const large = Buffer.alloc(LIMITS.attachmentBytes + 1, 'x');
    await expect(add(ada, large)).rejects.toMatchObject({ code: 'too-large' });
    await expect(add(ada, Buffer.from('<svg/>'))).rejects.toMatchObject({ code: 'invalid' });
    const broken = (async function* () {
      yield PNG.subarray(0, 20);
      throw new Error('the visitor left');
    })();
    const upload = addAttachment(ada, { fileName: 'a.png', bytes: broken });
    await expect(upload).rejects.toThrow('left');
    expect(world.kept()).toEqual([0, 0]);
    expect((await add(ada, Buffer.alloc(LIMITS.attachmentBytes, 'x'))).sizeBytes).toBe(5_242_880);
  });

  it('#61 holds its place from before its first byte: 200 at once are ten', async () => {
    const ada = await world.newVisitor();
    const outcomes = await Promise.allSettled(Array.from({ length: 200 }, () => add(ada)));
    const taken = outcomes.filter(({ status }) => status === 'fulfilled');
    expect(taken).toHaveLength(LIMITS.unsentAttachments);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: 'over-quota' });
    expect(world.kept()).toEqual([10, 10]);
  });

  it('#61 counts among the bytes of the bot', async () => {
    world = await attachmentWorld({ bytes: LIMITS.attachmentBytes + PNG.length });
    const [ada, bob] = [await world.newVisitor(), await world.newVisitor()];
    await add(ada);
    await add(bob);
    await expect(add(bob)).rejects.toMatchObject({ code: 'over-quota' });
    expect(world.kept()).toEqual([2, 2]);
  });

  it('goes when it is taken back, or was not sent within an hour', async () => {
    const ada = await world.newVisitor();
    const [back, late] = [await add(ada), await add(ada)];
    const { id } = await add(ada);
    await send(ada, [id]);
    await removeAttachment(ada, back.id);
    await removeAttachment(ada, back.id);
    expect(world.removals()).toBe(1);
    world.ctx.clock.advance(61 * MINUTE);
    await sweepAttachments(world.ctx);
    await sweepAttachments(world.ctx);
    expect([...world.ctx.tables.attachments.keys()]).toEqual([id]);
    expect(world.removals()).toBe(2);
    await expect(send(ada, [late.id])).rejects.toMatchObject({ code: 'not-found' });
  });

  it('of an upload that lasts longer than it is kept is not known', async () => {
    const ada = await world.newVisitor();
    const slow = (async function* () {
      yield PNG.subarray(0, 20);
      world.ctx.clock.advance(61 * MINUTE);
      await sweepAttachments(world.ctx);
      yield PNG.subarray(20);
    })();
    const upload = addAttachment(ada, { fileName: 'a.png', bytes: slow });
    await expect(upload).rejects.toMatchObject({ code: 'not-found' });
    expect(world.kept()).toEqual([0, 0]);
  });
});
