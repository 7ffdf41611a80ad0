import { newId } from '@pixel/core';
import { createRandomBytes } from '@pixel/core/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Log } from '../database/log.ts';
import { silentLog } from '../testing/silent-log.ts';
import { type SmtpSink, startSmtpSink } from '../testing/smtp-sink.ts';
import { createMailer } from './smtp-mailer.ts';

const FROM = 'Pixel <bots@agency.example>';
const random = createRandomBytes();
const mail = (change: { to?: string; subject?: string; text?: string } = {}) => ({
  id: newId('mail', new Date('2026-11-23T09:00:00.000Z'), random),
  to: 'ada@example.com',
  subject: 'Set your password',
  text: 'Open https://pixel.example/reset to go on.\n.\nBye',
  ...change,
});

let sink: SmtpSink;
beforeEach(async () => {
  sink = await startSmtpSink();
});
afterEach(() => sink.close());
const mailer = () => createMailer({ smtpUrl: sink.url, from: FROM, log: silentLog });

test('hands a mail over as it is', async () => {
  const sent = mail({ subject: 'Grüße', text: 'Line one\n.\nÜber uns: 日本語' });
  await mailer().send(sent);
  const [received] = sink.mails;
  expect(received).toMatchObject({ from: 'bots@agency.example', to: ['ada@example.com'] });
  expect(received?.content).toContain('Subject: =?UTF-8?');
  expect(received?.content).toContain(`Message-ID: <${sent.id}@agency.example>`);
  expect(received?.content).toMatch(/\r\n\r\n[\s\S]*Line one/);
});

test('a mail that is sent again keeps its Message-ID', async () => {
  const sent = mail();
  await mailer().send(sent);
  await mailer().send(sent);
  const ids = sink.mails.map(({ content }) => /Message-ID: (.*)/.exec(content)?.[1]);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('#44 a line break in a subject or an address adds no header and no recipient', async () => {
  await mailer().send(mail({ subject: 'Hello\r\nBcc: eve@example.com\r\n\r\nBody' }));
  const odd = ['ada@example.com, eve@example.com', 'ada@example.com\r\nRCPT TO:<eve@example.com>'];
  for (const to of odd)
    await mailer()
      .send(mail({ to }))
      .catch(() => undefined);
  const recipients = sink.mails.flatMap(({ to }) => to);
  expect(recipients).not.toContain('eve@example.com');
  for (const { content } of sink.mails) expect(content).not.toMatch(/^Bcc:/m);
});

test('a refused mail and a server that is away are errors, for the job to try again', async () => {
  sink.refuseNext('550 no such mailbox');
  await expect(mailer().send(mail())).rejects.toThrow('550');
  const { url } = sink;
  await sink.close();
  const away = createMailer({ smtpUrl: url, from: FROM, log: silentLog });
  await expect(away.send(mail())).rejects.toThrow('ECONNREFUSED');
  sink = await startSmtpSink();
});

test('without a server the log tells that a mail waits, and neither its text nor its address', async () => {
  const lines: string[] = [];
  const warn: Log['warn'] = (fields, message) => lines.push(JSON.stringify([fields, message]));
  const waiting = createMailer({ smtpUrl: undefined, from: FROM, log: { ...silentLog, warn } });
  const sent = mail();
  const isSent = await waiting.send(sent);
  expect(isSent).toBe(false);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(sent.id);
  expect(lines[0]).not.toContain('reset');
  expect(lines[0]).not.toContain('ada@example.com');
});
