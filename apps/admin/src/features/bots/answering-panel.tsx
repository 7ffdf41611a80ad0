import type { Bot } from '@pixel/contract';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Stack } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RangeField } from '../../ui/range-field.tsx';
import { SaveChanges } from '../../ui/save-changes.tsx';
import { toast } from '../../ui/toast.tsx';
import { AnswerPicture } from './answer-picture.tsx';
import { useUpdateBot } from './use-update-bot.ts';

const PERCENT = 100;

/** From how sure a bot answers, and from how sure it asks back. */
export function AnsweringPanel({ bot }: { bot: Bot }) {
  const { id, answering } = bot;
  const [askFrom, setAskFrom] = useState(toPercent(answering.askFrom));
  const [answerFrom, setAnswerFrom] = useState(toPercent(answering.answerFrom));
  const curve = trpc.bots.answerCurve.useQuery({ id });
  const update = useUpdateBot();
  const chosen = { askFrom: askFrom / PERCENT, answerFrom: answerFrom / PERCENT };
  const isSame =
    askFrom === toPercent(answering.askFrom) && answerFrom === toPercent(answering.answerFrom);
  const save = () =>
    update.mutate(
      { id, answering: chosen },
      {
        onSuccess: () => toast('Saved. The next answer uses it.'),
        onError: (error) => toast(problemOf(error).message, 'bad'),
      },
    );
  return (
    <Panel
      title="When it answers"
      description="Below the first it says that it does not know, between the two it asks back."
    >
      <Stack>
        <RangeField
          label="Asks back from"
          unit="% sure"
          min={0}
          max={PERCENT}
          value={askFrom}
          onChange={(value) => {
            setAskFrom(value);
            setAnswerFrom(Math.max(value, answerFrom));
          }}
        />
        <RangeField
          label="Answers from"
          unit="% sure"
          min={0}
          max={PERCENT}
          value={answerFrom}
          onChange={(value) => {
            setAnswerFrom(value);
            setAskFrom(Math.min(value, askFrom));
          }}
        />
        <QueryView query={curve} lines={4}>
          {(data) => <AnswerPicture curve={data} {...chosen} />}
        </QueryView>
        <SaveChanges form={{ isDirty: !isSame, busy: update.isPending }} onSave={save}>
          Save thresholds
        </SaveChanges>
      </Stack>
    </Panel>
  );
}

const toPercent = (confidence: number) => Math.round(confidence * PERCENT);
