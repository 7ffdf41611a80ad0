import { newId } from '@pixel/core';
import { outboxStoreContract } from '@pixel/core/testing/suites';
import { describe, expect, test } from 'vitest';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';
import { createPrismaMailStore } from './prisma-mail-store.ts';

for (const database of databases)
  outboxStoreContract(database.name, openPrismaStoreWorld(database));

describe.each(databases)('the outbox on $name', ({ open }) => {
  test('#17 forgets the text of a mail once it is sent, and keeps that of one that waits', async () => {
    const database = await open();
    const store = createPrismaMailStore(database.prisma);
    const at = new Date('2026-11-25T12:00:00Z');
    const mails = ['sent', 'waiting'].map((subject, n) => ({
      id: newId('mail', at, () => new Uint8Array(10).fill(n)),
      ...{ to: 'ada@agency.example', subject, text: 'https://pixel.test/reset-password#token=t' },
    }));
    for (const mail of mails) await store.saveMail(mail);
    const [sent, waiting] = mails;
    if (sent) await store.markMail(sent.id, { sentAt: at });
    if (waiting) await store.markMail(waiting.id, { error: 'No SMTP_URL is set.' });
    const rows = await database.prisma.outboxMail.findMany({ orderBy: { subject: 'asc' } });
    expect(rows.map(({ status, text, error }) => ({ status, text, error }))).toEqual([
      { status: 'sent', text: '', error: null },
      { status: 'failed', text: sent?.text, error: 'No SMTP_URL is set.' },
    ]);
    await database.close();
  }, 120_000);
});
