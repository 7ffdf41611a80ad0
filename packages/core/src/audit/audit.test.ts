import { ClientId, ExportAudit } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { type TestCtx, testCtx } from '../testing/index.ts';
import { exportAudit, recordAudit, sealAudit, verifyAudit } from './index.ts';

const withEntries = async (count: number): Promise<TestCtx> => {
  const ctx = testCtx();
  for (let i = 0; i < count; i++)
    await recordAudit(ctx, { action: 'bot.created', target: `bot_${i}`, details: { i } });
  return ctx;
};

const textOf = async (ctx: TestCtx, input: { format: 'csv' | 'jsonl'; actor?: string }) => {
  const pieces: string[] = [];
  for await (const piece of await exportAudit(ctx, ExportAudit.parse(input))) pieces.push(piece);
  return pieces.join('');
};

describe('the chain of the audit log', () => {
  it('fits, through any number of pieces, and its head is the same for the same entries', async () => {
    const [ctx, twin] = [await withEntries(1_203), await withEntries(1_203)];
    const verdict = await verifyAudit(ctx);
    expect(verdict).toMatchObject({ ok: true, length: 1_203, broken: null });
    expect(verdict.head).toMatch(/^[0-9a-f]{64}$/);
    expect((await verifyAudit(twin)).head).toBe(verdict.head);
    expect((await verifyAudit(await withEntries(1_202))).head).not.toBe(verdict.head);
  });

  it('is empty before the first entry', async () => {
    expect(await verifyAudit(testCtx())).toEqual({
      ...{ ok: true, length: 0, head: '0'.repeat(64), broken: null },
    });
  });

  it.each([
    ['actorId', 'usr_other'],
    ['clientId', ClientId.parse(`cli_${'0'.repeat(26)}`)],
    ['action', 'bot.deleted'],
    ['targetId', 'bot_other'],
    ['details', { i: 7 }],
    ['address', ''],
    ['requestId', ''],
    ['at', new Date(0)],
  ])('tells a changed %s', async (field, value) => {
    const ctx = await withEntries(5);
    await sealAudit(ctx);
    const victim = [...ctx.tables.audit.values()][2];
    if (!victim) throw new Error('no entry');
    ctx.tables.audit.set(victim.id, { ...victim, [field]: value });
    expect(await verifyAudit(ctx)).toMatchObject({
      ...{ ok: false, length: 2, broken: { no: 3, entryId: victim.id, problem: 'changed' } },
    });
  });

  it('is one for all clients: who reaches some of them may not walk it', async () => {
    const ctx = testCtx();
    const actor = { ...ctx.actor, type: 'staff', role: 'client', clientIds: [] } as const;
    const someone = { ...ctx, actor: { ...actor, userId: ctx.newId('user') } };
    await expect(verifyAudit(someone)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the export of the audit log', () => {
  it('#43 writes cells that begin like a formula as text, and quotes what must be', async () => {
    const ctx = testCtx();
    for (const target of ['=HYPERLINK("http://evil.test","x")', '+1', '-1', '@sum', ' =1', '\t=1'])
      await recordAudit(ctx, { action: 'bot.created', target, details: { name: 'a,"b"' } });
    const csv = await textOf(ctx, { format: 'csv' });
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.test"",""x"")"`);
    for (const start of ["'+1", "'-1", "'@sum", "' =1", "'\t=1"])
      expect(csv).toContain(`,${start},`);
    expect(csv).toContain(`"{""name"":""a,\\""b\\""""}"`);
    expect(csv.split('\r\n')).toHaveLength(8);
  });

  it('holds every entry once, over pages', async () => {
    const ctx = await withEntries(250);
    const lines = (await textOf(ctx, { format: 'jsonl' })).trimEnd().split('\n');
    const targets = lines.map((line) => JSON.parse(line).targetId);
    expect(targets).toHaveLength(250);
    expect(new Set(targets).size).toBe(250);
    expect(await textOf(ctx, { format: 'jsonl', actor: 'nobody' })).toBe('');
  });
});
