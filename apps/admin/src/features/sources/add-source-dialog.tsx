import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import css from './add-source-dialog.module.css';
import { QaSourceForm } from './qa-source-form.tsx';
import { TextSourceForm } from './text-source-form.tsx';
import { UploadPanel } from './upload-panel.tsx';
import { WebSourceForm } from './web-source-form.tsx';

const KINDS = [
  { value: 'site', label: 'Website', hint: 'Follow its links', icon: 'globe' },
  { value: 'file', label: 'Files', hint: 'PDF, Word, Excel…', icon: 'upload' },
  { value: 'url', label: 'Single page', hint: 'One address', icon: 'page' },
  { value: 'sitemap', label: 'Sitemap', hint: 'A list of pages', icon: 'sitemap' },
  { value: 'text', label: 'Text', hint: 'Paste it', icon: 'text' },
  { value: 'qa', label: 'Q&A', hint: 'A fixed answer', icon: 'question' },
  { value: 'import', label: 'JSONL import', hint: 'Many documents', icon: 'database' },
] as const satisfies readonly { value: string; label: string; hint: string; icon: IconName }[];

type Kind = (typeof KINDS)[number]['value'];

/** Every way to teach a bot, chosen first, then filled in. */
export function AddSourceDialog({
  botId,
  address,
  onClose,
}: {
  botId: string;
  address?: string;
  onClose: () => void;
}) {
  const [kind, setKind] = useState<Kind>('site');
  return (
    <Dialog shape="wide" title="Add knowledge" onClose={onClose}>
      <div className={css.layout}>
        <div role="radiogroup" aria-label="Kind of source" className={css.kinds}>
          {KINDS.map((option) => (
            <label key={option.value} className={css.kind}>
              <input
                type="radio"
                name="source-kind"
                checked={kind === option.value}
                onChange={() => setKind(option.value)}
              />
              <Icon name={option.icon} />
              <span>
                <strong>{option.label}</strong>
                <small>{option.hint}</small>
              </span>
            </label>
          ))}
        </div>
        <div>
          <KindForm
            key={kind}
            kind={kind}
            botId={botId}
            {...(address && { address })}
            onDone={onClose}
          />
        </div>
      </div>
    </Dialog>
  );
}

function KindForm({
  kind,
  botId,
  address,
  onDone,
}: {
  kind: Kind;
  botId: string;
  address?: string;
  onDone: () => void;
}) {
  switch (kind) {
    case 'site':
    case 'url':
    case 'sitemap':
      return (
        <WebSourceForm
          botId={botId}
          kind={kind}
          {...(kind === 'site' && address && { address })}
          onAdded={onDone}
        />
      );
    case 'text':
      return <TextSourceForm botId={botId} onAdded={onDone} />;
    case 'qa':
      return <QaSourceForm botId={botId} onAdded={onDone} />;
    case 'file':
    case 'import':
      return (
        <div className={css.upload}>
          <UploadPanel botId={botId} kind={kind} />
          <FormActions>
            <Button onClick={onDone}>Done</Button>
          </FormActions>
        </div>
      );
  }
}
