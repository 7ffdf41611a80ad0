import type { Citation } from '@pixel/contract';
import { LINK_REL, SCROLLABLE } from '../markdown/attributes.ts';
import { fill } from '../strings/index.ts';
import { quoteTexts } from '../strings/rare-en.ts';
import { citationLink } from '../view/citation-link.ts';
import { Icon } from '../view/icons.tsx';
import type { PanelModel } from '../view/panel-model.ts';

import { bringIntoView } from './reply/bring-into-view.ts';

export { default as css } from './quote.css?inline';

const EXTERNAL = 'M14 5h5v5M19 5l-8 8M17 14v5H5V7h5';

/** The words that carry a sentence, and the way to their page. */
export function Quote({
  model,
  citation,
}: {
  readonly model: PanelModel;
  readonly citation: Citation;
}) {
  const t = { ...quoteTexts, ...model.t };
  const link = citationLink(citation);
  return (
    <figure class="quote" ref={bringIntoView}>
      <figcaption dir="auto">
        {citation.title}
        {citation.page !== undefined && ` · ${fill(t.page, { number: citation.page })}`}
      </figcaption>
      <blockquote dir="auto" {...SCROLLABLE}>
        {citation.before && `… ${citation.before} `}
        <mark>{citation.quote}</mark>
        {citation.after && ` ${citation.after} …`}
      </blockquote>
      {link && (
        <a href={link} title={link} target="_blank" rel={LINK_REL}>
          {t.openPage} <span class="host">{new URL(link).host}</span>
          <Icon path={EXTERNAL} />
        </a>
      )}
    </figure>
  );
}
