import type { Message, ModelStep, Receipt, RemovedReason } from '@pixel/contract';
import { useState } from 'react';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Facts } from '../../ui/facts.tsx';
import { formatCount, formatMoney } from '../../ui/format.ts';
import { plainRows } from '../../ui/plain-rows.ts';
import { WebLink } from '../../ui/web-link.tsx';
import css from './receipt-panel.module.css';

const REASONS: Record<RemovedReason, string> = {
  words: 'Not in the sources',
  number: 'Another number',
  date: 'Another date',
  name: 'Another name',
  negation: 'The opposite',
  scope: 'More than is said',
  link: 'Foreign link',
  repeated: 'Said before',
};

const STEPS: Record<ModelStep['step'], string> = {
  rewrite: 'Completing the question',
  rerank: 'Ordering the passages',
};

const OUTCOMES: Record<ModelStep['outcome'], string> = {
  used: 'by the model',
  slow: 'by the rules, the model took too long',
  failed: 'by the rules, the model was down',
  refused: 'by the rules, the model’s reply was not usable',
  stopped: 'stopped',
};

/** Opens the evidence of a reply. */
export function WhyThisAnswer({ message }: { message: Message }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" small className={css.open} onClick={() => setOpen(true)}>
        Why this answer
      </Button>
      {isOpen && (
        <Dialog
          title="Why this answer"
          description="What the reply rests on, as it was when it was written."
          shape="drawer"
          onClose={() => setOpen(false)}
        >
          <ReceiptView id={message.id} />
        </Dialog>
      )}
    </>
  );
}

function ReceiptView({ id }: { id: Message['id'] }) {
  const query = trpc.conversations.receipt.useQuery({ id });
  return (
    <QueryView query={query} lines={9}>
      {(receipt) => (
        <div className={css.receipt}>
          <Facts facts={factsOf(receipt)} />
          <Sentences receipt={receipt} />
          <Removed receipt={receipt} />
          <Passages receipt={receipt} />
        </div>
      )}
    </QueryView>
  );
}

function factsOf({
  question,
  searchedFor,
  rewrittenBy,
  confidence,
  model,
  usage,
  modelSteps,
  timings,
}: Receipt): readonly (readonly [string, string])[] {
  const tokens = `${formatCount(usage.promptTokens)} + ${formatCount(usage.completionTokens)}`;
  const isModel = model !== '';
  return [
    ['Question', question],
    ['Searched for', rewrittenBy ? searchedFor : ''],
    ['Completed by', rewrittenBy ? { rules: 'The rules', model: 'The model' }[rewrittenBy] : ''],
    ['Covered by the sources', `${Math.round(confidence * 100)} %`],
    ['Model', model],
    ['Kept tokens', usage.cachedTokens ? `${formatCount(usage.cachedTokens)} of the prompt` : ''],
    ['Tokens', isModel ? `${tokens}${usage.estimated ? ' (our own count)' : ''}` : ''],
    ['Cost', isModel ? formatMoney(usage.costMicros) : ''],
    ...modelSteps.map((one) => [STEPS[one.step], toldOf(one)] as const),
    ['Search', `${Math.round(timings.retrieveMs)} ms`],
    ['Whole answer', `${Math.round(timings.totalMs)} ms`],
  ];
}

/** Its tokens and its cost are part of the answer's. */
function toldOf({ outcome, ms, usage }: ModelStep): string {
  const tokens = `${formatCount(usage.promptTokens)} + ${formatCount(usage.completionTokens)} tokens`;
  return `${OUTCOMES[outcome]}; ${Math.round(ms)} ms, ${tokens}, ${formatMoney(usage.costMicros)}`;
}

function Sentences({ receipt: { sentences } }: { receipt: Receipt }) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h3>Sentences and what carries them</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={`${sentence.text} ${sentence.passageId} ${sentence.start}`}>
            <p>{sentence.text}</p>
            <LongQuote text={plainRows(sentence.quote) || 'The document was deleted since.'} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Removed({ receipt: { removed } }: { receipt: Receipt }) {
  if (removed.length === 0) return null;
  return (
    <section>
      <h3>Removed before anybody saw it</h3>
      <ul>
        {removed.map(({ text, reason, quoted }) => (
          <li key={`${reason} ${text}`}>
            <p>{text}</p>
            <Badge tone="warn">{REASONS[reason]}</Badge>
            {quoted !== undefined && (
              <>
                <p className={css.instead}>Shown in its place, from the sources:</p>
                <blockquote>{quoted}</blockquote>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Passages({ receipt: { passages } }: { receipt: Receipt }) {
  if (passages.length === 0) return null;
  return (
    <section>
      <h3>Passages it could rest on</h3>
      <ol>
        {passages.map((passage) => (
          <li key={passage.passageId}>
            <strong>
              {passage.url ? (
                <WebLink url={passage.url} text={passage.title || passage.url} />
              ) : (
                passage.title
              )}
            </strong>{' '}
            {!passage.isCurrent && <Badge>Changed since</Badge>}{' '}
            {passage.placeByRules !== undefined && (
              <Badge>Place {passage.placeByRules} by the rules</Badge>
            )}
            <LongQuote text={plainRows(passage.text)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A quote that scrolls where it is long, so the keyboard must reach it. */
function LongQuote({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the arrow keys.
    <blockquote tabIndex={0}>{text}</blockquote>
  );
}
