import type { Citation } from '@pixel/contract';
import { Rare } from '../chunk/rare.tsx';
import { fill } from '../strings/index.ts';
import type { PanelModel } from './panel-model.ts';

const QUOTE = () => import('../rare/quote.tsx');

interface CitationProps {
  readonly model: PanelModel;
  readonly messageId: string;
  readonly citations: readonly Citation[];
}

export const citationKey = (messageId: string, number: number) => `${messageId}.${number}`;

export function toggleCitation(model: PanelModel, messageId: string, number: number) {
  const key = citationKey(messageId, number);
  const isOpening = model.openCitation !== key;
  model.setOpenCitation(isOpening ? key : null);
  if (isOpening) model.emit('citation.open', { messageId, number });
}

/** The sources of a reply as numbered chips; one of them shows its quote. */
export function CitationList({ model, messageId, citations }: CitationProps) {
  const { t, openCitation } = model;
  const open = citations.find(({ number }) => openCitation === citationKey(messageId, number));
  return (
    <div class="citations">
      <ul aria-label={t.sources}>
        {citations.map(({ number, title }) => (
          <li key={number}>
            <button
              type="button"
              class="chip"
              aria-label={fill(t.source, { number, title })}
              aria-expanded={open?.number === number}
              onClick={() => toggleCitation(model, messageId, number)}
            >
              <b>{number}</b> <span dir="auto">{title}</span>
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <Rare
          model={model}
          chunk={QUOTE}
          draw={({ Quote }) => <Quote model={model} citation={open} />}
        />
      )}
    </div>
  );
}
