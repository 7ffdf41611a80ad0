import type { Bot } from '@pixel/contract';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { CheckField } from '../../ui/field.tsx';
import { Stack } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SaveChanges } from '../../ui/save-changes.tsx';
import { toast } from '../../ui/toast.tsx';
import { useUpdateBot } from './use-update-bot.ts';

const REWRITE =
  'For “And how much is it?” and the like, not for questions that stand alone. Costs one small call (200 to 900 tokens) and mostly under a second before the search, two at most.';
const RERANK =
  'The twelve best are put into order before they are read. Costs one call of about 2,000 tokens and 0.5 to 2.5 seconds before the first word of every answer.';
const NO_MODEL = 'No model is set for this installation: the rules do it.';

/** What the model does before a bot's passages are there. For the agency, which pays for it. */
export function ModelSearchPanel({ bot }: { bot: Bot }) {
  const status = trpc.system.status.useQuery();
  return (
    <Panel
      title="What the model does for the search"
      description="When it takes too long, fails or the month’s budget is spent, the rules do it."
    >
      <QueryView query={status} lines={3}>
        {({ model }) => <ModelSearchForm bot={bot} hasModel={model !== null} />}
      </QueryView>
    </Panel>
  );
}

function ModelSearchForm({ bot, hasModel }: { bot: Bot; hasModel: boolean }) {
  const { id, answering } = bot;
  const [rewriteByModel, setRewrite] = useState(answering.rewriteByModel);
  const [rerankByModel, setRerank] = useState(answering.rerankByModel);
  const update = useUpdateBot();
  const isSame =
    rewriteByModel === answering.rewriteByModel && rerankByModel === answering.rerankByModel;
  const save = () =>
    update.mutate(
      { id, answering: { rewriteByModel, rerankByModel } },
      {
        onSuccess: () => toast('Saved. The next question is searched with it.'),
        onError: (error) => toast(problemOf(error).message, 'bad'),
      },
    );
  return (
    <Stack>
      <CheckField
        label="Completes questions that lean on the conversation"
        hint={hasModel ? REWRITE : NO_MODEL}
        checked={hasModel && rewriteByModel}
        disabled={!hasModel}
        onChange={setRewrite}
      />
      <CheckField
        label="Puts the best passages into order"
        hint={hasModel ? RERANK : NO_MODEL}
        checked={hasModel && rerankByModel}
        disabled={!hasModel}
        onChange={setRerank}
      />
      <SaveChanges form={{ isDirty: !isSame, busy: update.isPending }} onSave={save}>
        Save what the model does
      </SaveChanges>
    </Stack>
  );
}
