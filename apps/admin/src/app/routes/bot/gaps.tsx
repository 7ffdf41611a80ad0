import type { Gap } from '@pixel/contract';
import { useState } from 'react';
import { problemOf } from '../../../api/problem.ts';
import { trpc } from '../../../api/trpc.ts';
import { CuratedDialog } from '../../../features/curated/curated-dialog.tsx';
import { GapsPanel } from '../../../features/gaps/gaps-panel.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { useBot } from './use-bot.ts';

export function Component() {
  const bot = useBot();
  useTitle(`Gaps · ${bot.name}`);
  const [gap, setGap] = useState<Gap | null>(null);
  const utils = trpc.useUtils();
  const setStatus = trpc.gaps.setStatus.useMutation({
    onError: (error) => toast(problemOf(error).message, 'bad'),
    onSettled: () => utils.gaps.list.invalidate(),
  });
  return (
    <>
      <GapsPanel botId={bot.id} onAnswer={setGap} />
      {gap && (
        <CuratedDialog
          botId={bot.id}
          asked={{ question: gap.question }}
          onSaved={() => setStatus.mutate({ id: gap.id, status: 'answered' })}
          onClose={() => setGap(null)}
        />
      )}
    </>
  );
}
