import { useState } from 'react';
import { Stack } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextSourceForm } from './text-source-form.tsx';
import { UploadPanel } from './upload-panel.tsx';
import { WebSourceForm } from './web-source-form.tsx';

const WAYS = [
  { value: 'site', label: 'Website', icon: 'globe' },
  { value: 'file', label: 'Files', icon: 'upload' },
  { value: 'text', label: 'Text', icon: 'text' },
] as const;

/** The three most common ways to teach a bot, for the first time. */
export function TeachPanel({
  botId,
  address,
  onAdded,
}: {
  botId: string;
  address?: string;
  onAdded: () => void;
}) {
  const [way, setWay] = useState<(typeof WAYS)[number]['value']>('site');
  return (
    <Panel>
      <Stack>
        <Segmented name="Kind of source" value={way} options={WAYS} onChange={setWay} />
        {way === 'site' && (
          <WebSourceForm
            botId={botId}
            kind="site"
            {...(address && { address })}
            onAdded={onAdded}
          />
        )}
        {way === 'file' && <UploadPanel botId={botId} kind="file" />}
        {way === 'text' && <TextSourceForm botId={botId} onAdded={onAdded} />}
      </Stack>
    </Panel>
  );
}
