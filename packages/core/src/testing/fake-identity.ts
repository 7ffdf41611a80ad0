import type { IdentityKeyId } from '@pixel/contract';
import type { BotKey } from '../bot/port.ts';
import type { IdentityKeyStore, TokenSignatures } from '../identity/port.ts';
import type { Tables } from './tables.ts';

export function createFakeIdentityKeyStore(tables: Tables): IdentityKeyStore {
  const own = (bot: BotKey, id: IdentityKeyId) => {
    const row = tables.identityKeys.get(id);
    return row?.botId === bot.id && row.clientId === bot.clientId && !row.revokedAt ? row : null;
  };
  return {
    async listIdentityKeys(bot, limit) {
      return [...tables.identityKeys.values()]
        .filter((row) => row.botId === bot.id && row.clientId === bot.clientId)
        .sort((a, b) => (a.id < b.id ? 1 : -1))
        .slice(0, limit);
    },
    async countIdentityKeys(bot) {
      const all = [...tables.identityKeys.values()];
      return all.filter(({ id }) => own(bot, id)).length;
    },
    findIdentityKey: async (bot, id) => own(bot, id),
    async saveIdentityKey({ createdBy: _, ...key }) {
      tables.identityKeys.set(key.id, key);
    },
    async revokeIdentityKey(bot, id, at) {
      const row = own(bot, id);
      if (!row) return null;
      const revoked = { ...row, revokedAt: at.toISOString() };
      tables.identityKeys.set(id, revoked);
      return revoked;
    },
  };
}

/** A token in the shape of a signed one, which the fake below takes for one. The key's text is the signature. */
export const fakeToken = (
  signed: { readonly kid: string; readonly key: string },
  claims: object,
): string => [signed.kid, toHex(JSON.stringify(claims)), signed.key].join('.');

export const fakeSignatures: TokenSignatures = {
  async open(token, keyOf) {
    const [kid = '', payload = '', signature = ''] = token.split('.');
    const key = await keyOf(kid);
    return key && key.key === signature ? fromHexText(payload) : null;
  },
  isPublicKey: async (pem) => pem.startsWith('-----BEGIN PUBLIC KEY-----'),
};

const toHex = (text: string) =>
  Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');

const fromHexText = (text: string) =>
  String.fromCharCode(...(text.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));
