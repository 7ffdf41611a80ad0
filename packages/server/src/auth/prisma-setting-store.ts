import type { SettingStore } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

export function createPrismaSettingStore(client: SqlClient): SettingStore {
  return {
    async findSetting(key) {
      const row = await client.setting.findUnique({ where: { key }, select: { value: true } });
      return row?.value ?? null;
    },
    async saveSetting(key, value) {
      await client.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
    },
    async claimSetting(key, value) {
      const { count } = await client.setting.deleteMany({
        where: { key, value: { equals: value } },
      });
      return count === 1;
    },
  };
}
