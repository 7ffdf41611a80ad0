import type { AttachmentId, ClientId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import type { AttachmentOwner } from '../../attachment/port.ts';
import { hex } from '../../hex.ts';
import { seedBot } from '../seed.ts';
import { keyOf, newVisitor, questionOf } from './exchange.ts';
import type { OpenStoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const AT = new Date('2026-11-23T09:00:00.000Z');
const NONE = { bytes: 0, unsent: 0 };

export function attachmentStoreContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: attachments`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const files = () => world().stores.attachments;

    async function newOwner(clientId?: ClientId): Promise<AttachmentOwner> {
      const bot = await seedBot(world(), clientId ? { clientId } : {});
      const visitor = await newVisitor(world(), bot);
      return { visitorId: visitor.id, botId: bot.id, clientId: bot.clientId };
    }
    async function reserve(owner: AttachmentOwner, minutes = 0) {
      const [id, fileKey] = [world().newId('attachment'), hex(world().randomBytes(16))];
      const createdAt = new Date(AT.getTime() + minutes * 60_000);
      await files().reserveAttachment({ ...owner, id, fileKey, sizeBytes: 5_000, createdAt });
      return { id, fileKey };
    }
    async function upload(owner: AttachmentOwner, minutes = 0) {
      const { id, fileKey } = await reserve(owner, minutes);
      const whole = {
        id,
        name: 'invoice.pdf',
        mediaType: 'application/pdf',
        sizeBytes: 700,
      } as const;
      expect(await files().completeAttachment(owner, whole)).toBe(true);
      return { ...owner, ...whole, fileKey, messageId: null };
    }
    async function send(owner: AttachmentOwner, ids: readonly AttachmentId[]) {
      const bot = { id: owner.botId, clientId: owner.clientId };
      const question = questionOf(world(), bot, { visitorId: owner.visitorId });
      await world().stores.conversations.saveQuestion(question);
      const { messageId, conversationId } = question;
      expect(await files().sendAttachments(owner, { ids, messageId, conversationId })).toBe(true);
      return { messageId, conversation: keyOf(question) };
    }

    it('knows a file once it is whole, and counts it from before its first byte', async () => {
      const owner = await newOwner();
      const { id } = await reserve(owner);
      expect(await files().findAttachment(owner, id)).toBeNull();
      const wanted = { ids: [id], messageId: world().newId('message') };
      expect(await files().findSendable(owner, wanted)).toEqual([]);
      expect(await files().measureAttachments(owner)).toEqual({ bytes: 5_000, unsent: 1 });
      const whole = { id, name: 'a.txt', mediaType: 'text/plain', sizeBytes: 3 } as const;
      expect(await files().completeAttachment(owner, whole)).toBe(true);
      expect(await files().completeAttachment(owner, whole)).toBe(false);
      expect(await files().findAttachment(owner, id)).toMatchObject({ ...whole, messageId: null });
      expect(await files().measureAttachments(owner)).toEqual({ bytes: 3, unsent: 1 });
    });

    it('takes no file of a visitor who was erased meanwhile', async () => {
      const owner = await newOwner();
      const { visitorId: id, clientId } = owner;
      await world().stores.visitors.eraseVisitor([clientId], id);
      await expect(reserve(owner)).rejects.toMatchObject({
        ...{ code: 'not-found', message: 'No such visitor.' },
      });
      expect(await files().measureAttachments(owner)).toEqual(NONE);
    });

    it('makes files part of one message, in the order that is asked for, and of no other', async () => {
      const owner = await newOwner();
      const [one, two] = [await upload(owner), await upload(owner, 1)];
      const ids = [two.id, one.id];
      const { messageId, conversation } = await send(owner, ids);
      const asSent = [two, one].map((file) => ({ ...file, messageId }));
      expect(await files().findSendable(owner, { ids, messageId })).toEqual(asSent);
      const other = { ids, messageId: world().newId('message') };
      expect(await files().findSendable(owner, other)).toEqual([]);
      const again = { ...other, conversationId: conversation.id };
      expect(await files().sendAttachments(owner, again)).toBe(false);
      expect(await files().countAttachments(conversation)).toBe(2);
      expect(await files().measureAttachments(owner)).toEqual({ bytes: 1_400, unsent: 0 });
    });

    it('a message shows what it carries, and is another one with other files', async () => {
      const owner = await newOwner();
      const bot = { id: owner.botId, clientId: owner.clientId };
      const { id, name, mediaType, sizeBytes } = await upload(owner);
      const attachments = [{ id, name, mediaType, sizeBytes }];
      const question = questionOf(world(), bot, {
        ...{ visitorId: owner.visitorId, text: '', attachments },
      });
      const { conversations } = world().stores;
      expect(await conversations.saveQuestion(question)).toMatchObject({ outcome: 'saved' });
      expect(await conversations.saveQuestion(question)).toMatchObject({ outcome: 'repeated' });
      const { attachments: _, ...bare } = question;
      await expect(conversations.saveQuestion(bare)).rejects.toMatchObject({ code: 'conflict' });
      const [message] = await conversations.listMessages(keyOf(question), 0, 10);
      expect(message).toMatchObject({ text: '', attachments });
      const plain = questionOf(world(), bot);
      await conversations.saveQuestion(plain);
      const [without] = await conversations.listMessages(keyOf(plain), 0, 10);
      expect(without).not.toHaveProperty('attachments');
    });

    it('#4 shows nothing and does nothing for another visitor, bot or client', async () => {
      const owner = await newOwner();
      const sister = await newOwner(owner.clientId);
      const stranger = await newOwner();
      const file = await upload(owner);
      const others = [
        ...[sister, stranger],
        { ...owner, visitorId: sister.visitorId },
        { ...owner, botId: sister.botId },
        { ...owner, clientId: stranger.clientId },
      ];
      const ids = [file.id];
      for (const other of others) {
        const messageId = world().newId('message');
        expect(await files().findAttachment(other, file.id)).toBeNull();
        expect(await files().findSendable(other, { ids, messageId })).toEqual([]);
        expect(await files().deleteUnsent(other, file.id)).toBeNull();
        const whole = { id: file.id, name: 'x.gif', mediaType: 'image/gif', sizeBytes: 1 } as const;
        expect(await files().completeAttachment(other, whole)).toBe(false);
      }
      const { messageId, conversation } = await send(owner, ids);
      expect(await files().findAttachment({ reach: [stranger.clientId] }, file.id)).toBeNull();
      const { clientId } = stranger;
      expect(
        await files().deleteAttachments({ conversation: { ...conversation, clientId } }),
      ).toEqual([]);
      const { visitorId } = owner;
      expect(await files().deleteAttachments({ visitorId, reach: [clientId] })).toEqual([]);
      for (const reach of ['all', [owner.clientId]] as const)
        expect(await files().findAttachment({ reach }, file.id)).toEqual({ ...file, messageId });
    });

    it('staff sees no file before it is sent, and nobody one of a deleted bot', async () => {
      const owner = await newOwner();
      const file = await upload(owner);
      expect(await files().findAttachment({ reach: 'all' }, file.id)).toBeNull();
      await send(owner, [file.id]);
      expect(await files().findAttachment({ reach: 'all' }, file.id)).not.toBeNull();
      await world().stores.bots.deleteBot('all', owner.botId, AT);
      expect(await files().findAttachment({ reach: 'all' }, file.id)).toBeNull();
      expect(await files().findAttachment(owner, file.id)).toBeNull();
      expect(await files().listAttachmentKeys(owner.botId)).toEqual([file.fileKey]);
      await world().stores.bots.purgeBot(owner.botId);
      expect(await files().listAttachmentKeys(owner.botId)).toEqual([]);
    });

    it('takes back what was not sent, once, and nothing that was', async () => {
      const owner = await newOwner();
      const [kept, file] = [await upload(owner), await upload(owner)];
      await send(owner, [kept.id]);
      expect(await files().deleteUnsent(owner, kept.id)).toBeNull();
      expect(await files().deleteUnsent(owner, file.id)).toBe(file.fileKey);
      expect(await files().deleteUnsent(owner, file.id)).toBeNull();
    });

    it('goes with the conversation or the visitor, by name', async () => {
      const owner = await newOwner();
      const [one, two, unsent] = [await upload(owner), await upload(owner), await upload(owner)];
      const { conversation } = await send(owner, [one.id]);
      await send(owner, [two.id]);
      expect(await files().deleteAttachments({ conversation })).toEqual([one.fileKey]);
      const { visitorId } = owner;
      const keys = await files().deleteAttachments({ visitorId, reach: 'all' });
      expect(keys.toSorted()).toEqual([two.fileKey, unsent.fileKey].toSorted());
      expect(await files().measureAttachments(owner)).toEqual(NONE);
    });

    it('what has lost its message, or was never sent, is named to who removes it', async () => {
      const owner = await newOwner();
      const [sent, kept] = [await upload(owner, -90), await upload(owner, -90)];
      const { conversation } = await send(owner, [sent.id]);
      await send(owner, [kept.id]);
      const left = await reserve(owner, -90);
      const young = await reserve(owner);
      await world().stores.conversations.deleteConversation('all', conversation.id);
      const before = new Date(AT.getTime() - 60 * 60_000);
      expect(await files().deleteForgotten(before, 1)).toHaveLength(1);
      const rest = await files().deleteForgotten(before, 10);
      expect(rest).toHaveLength(1);
      expect(await files().deleteForgotten(before, 10)).toEqual([]);
      const keys = await files().listAttachmentKeys(owner.botId);
      expect(keys.toSorted()).toEqual([kept.fileKey, young.fileKey].toSorted());
      expect(keys).not.toContain(left.fileKey);
    });

    it('of a visitor that turns out to be somebody known are that one’s', async () => {
      const owner = await newOwner();
      const bot = { id: owner.botId, clientId: owner.clientId };
      const [known, browser] = [await newVisitor(world(), bot), await newVisitor(world(), bot)];
      const verifiedAt = AT.toISOString();
      const identity = { subject: 'ada', name: 'Ada', email: null, attributes: {}, verifiedAt };
      const { visitors } = world().stores;
      await visitors.identifyVisitor({ visitor: known, identity, tokenHash: 'a' });
      const file = await upload({ ...owner, visitorId: browser.id });
      await visitors.identifyVisitor({ visitor: browser, identity, tokenHash: 'b' });
      const merged = { ...owner, visitorId: known.id };
      expect(await files().findAttachment(merged, file.id)).toMatchObject({ id: file.id });
    });

    it('counts among the bytes of its bot and client', async () => {
      const owner = await newOwner();
      await upload(owner);
      await reserve(owner);
      const bot = { id: owner.botId, clientId: owner.clientId };
      const held = await world().stores.sources.measureHoldings(bot);
      const bytes = { sources: 0, documents: 0, passages: 0, bytes: 5_700 };
      expect(held).toEqual({ bot: bytes, client: bytes });
    });
  });
}
