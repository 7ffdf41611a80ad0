import { DropZone } from '../../ui/drop-zone.tsx';
import { formatBytes } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Progress } from '../../ui/progress.tsx';
import css from './upload-panel.module.css';
import { useAddSource } from './use-add-source.ts';
import { sendFile, sendImport, type Upload, useUploads } from './use-uploads.ts';

const FILES = '.pdf,.docx,.md,.markdown,.html,.htm,.txt,.csv,.xlsx';
const LINES = '.jsonl,.ndjson';

/** Adds files by drag and drop or by the file picker. */
export function UploadPanel({ botId, kind }: { botId: string; kind: 'file' | 'import' }) {
  const { refresh } = useAddSource(botId);
  const isImport = kind === 'import';
  const { uploads, start } = useUploads(
    isImport ? sendImport(botId) : sendFile(botId),
    () => void refresh(),
  );
  return (
    <div className={css.panel}>
      <DropZone
        accept={isImport ? LINES : FILES}
        title={isImport ? 'Drop a JSONL file here' : 'Drop files here'}
        hint={
          isImport
            ? 'One document a line: {"externalId", "title", "text", "url"}. Up to 256 MB.'
            : 'PDF, Word, Markdown, HTML, text, CSV or Excel. Up to 50 MB each.'
        }
        onFiles={start}
      />
      {uploads.length > 0 && (
        <ul className={css.list} aria-label="Uploads">
          {uploads.map((upload) => (
            <UploadItem key={upload.id} upload={upload} />
          ))}
        </ul>
      )}
    </div>
  );
}

function UploadItem({ upload }: { upload: Upload }) {
  const { name, state, share, message } = upload;
  return (
    <li className={css.item} data-state={state}>
      <Icon name={state === 'done' ? 'check' : state === 'failed' ? 'warning' : 'file'} />
      <div className={css.texts}>
        <span className={css.name}>{name}</span>
        {state === 'failed' && <p role="alert">{message}</p>}
        {state === 'sending' && <Progress label={`Upload of ${name}`} done={share} total={1} />}
      </div>
      <span className={css.size}>
        {state === 'done'
          ? 'Uploaded'
          : state === 'waiting'
            ? 'Waiting'
            : formatBytes(upload.sizeBytes)}
      </span>
    </li>
  );
}
