import type { Citation } from '@pixel/contract';
import { LINK_REL } from '../markdown/markdown-view.tsx';
import { fill } from '../strings/index.ts';
import { citationLink } from './citation-link.ts';
import { Icon } from './icons.tsx';
import type { PanelModel } from './panel-model.ts';

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
      {open && <Quote model={model} citation={open} />}
    </div>
  );
}

function Quote({ model, citation }: { readonly model: PanelModel; readonly citation: Citation }) {
  const { t } = model;
  const link = citationLink(citation);
  return (
    <figure class="quote">
      <figcaption dir="auto">
        {citation.title}
        {citation.page !== undefined && ` · ${fill(t.page, { number: citation.page })}`}
      </figcaption>
      <blockquote dir="auto">{citation.quote}</blockquote>
      {link && (
        <a href={link} title={link} target="_blank" rel={LINK_REL}>
          {t.openPage} <span class="host">{new URL(link).host}</span>
          <Icon name="external" />
        </a>
      )}
    </figure>
  );
}
