import type { Bot } from '@pixel/contract';
import { useEffect, useRef, useState } from 'react';
import { trpc } from '../../api/trpc.ts';
import { onOwnSave } from './own-saves.ts';

export type BotDraft = {
  /** As it was when the form was opened; refreshes in the background do not touch what is being typed. */
  bot: Bot;
  /** The version that the form knows, to be sent along with a change. */
  version: () => number;
  /** Takes the newest version and drops what was typed. */
  reload: () => Promise<void>;
  /** Changes with each reload; the key of the form. */
  formKey: number;
};

/**
 * A bot to be edited. Several forms on a page save parts of the same bot, each save counts its version up by one:
 * only a gap in the count means that somebody else changed it.
 */
export function useBotDraft(newest: Bot): BotDraft {
  const utils = trpc.useUtils();
  const [draft, setDraft] = useState({ bot: newest, formKey: 0 });
  const version = useRef(newest.version);
  const { id } = draft.bot;

  useEffect(
    () =>
      onOwnSave((saved) => {
        if (saved.id === id && saved.version === version.current + 1)
          version.current = saved.version;
      }),
    [id],
  );

  return {
    ...draft,
    version: () => version.current,
    reload: async () => {
      const bot = await utils.bots.get.fetch({ id }, { staleTime: 0 });
      version.current = bot.version;
      setDraft((old) => ({ bot, formKey: old.formKey + 1 }));
    },
  };
}
