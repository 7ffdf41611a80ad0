import { describe, expect, it } from 'vitest';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');

/** Mail: written once and never edited by people. */
export function outboxStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: mail`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const make = async () => {
      const mail = { id: world().newId('mail'), to: 'a@a.test', subject: 'Hi', text: 'Hello' };
      await world().stores.mail.saveMail(mail);
      return mail;
    };

    it('waits until it is sent, through failures', async () => {
      const { mail } = world().stores;
      const queued = await make();
      expect(await mail.findQueuedMail(queued.id)).toEqual(queued);
      await mail.markMail(queued.id, { error: 'refused' });
      expect(await mail.findQueuedMail(queued.id)).toEqual(queued);
      await mail.markMail(queued.id, { sentAt: AT });
      expect(await mail.findQueuedMail(queued.id)).toBeNull();
      await mail.markMail(queued.id, { error: 'late' });
      expect(await mail.findQueuedMail(queued.id)).toBeNull();
      expect(await mail.findQueuedMail(world().newId('mail'))).toBeNull();
    });

    it('is not queued again when it is saved again', async () => {
      const { mail } = world().stores;
      const queued = await make();
      await mail.markMail(queued.id, { sentAt: AT });
      await mail.saveMail({ ...queued, text: 'Changed' });
      expect(await mail.findQueuedMail(queued.id)).toBeNull();
    });
  });
}
