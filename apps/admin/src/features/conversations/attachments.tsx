import type { Attachment } from '@pixel/contract';
import { useEffect, useRef, useState } from 'react';
import { download } from '../../api/download.ts';
import { formatBytes } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { toast } from '../../ui/toast.tsx';
import css from './attachments.module.css';

/** The files of a visitor's message: pictures as such, all of them to download. */
export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  return (
    <ul className={css.files} aria-label="Files">
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <File attachment={attachment} />
        </li>
      ))}
    </ul>
  );
}

function File({ attachment }: { attachment: Attachment }) {
  const { id, name, mediaType, sizeBytes } = attachment;
  const size = formatBytes(sizeBytes);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      await download(addressOf(id), name);
    } catch {
      toast(`${name} could not be downloaded.`, 'bad');
    } finally {
      setBusy(false);
    }
  };
  return (
    <button
      type="button"
      className={css.file}
      disabled={isBusy}
      // What is seen is a part of what is said.
      aria-label={`Download ${name} ${size}`}
      onClick={() => void save()}
    >
      {mediaType.startsWith('image/') ? (
        <Thumbnail attachment={attachment} />
      ) : (
        <Icon name="file" size={20} />
      )}
      <span className={css.name}>
        <bdi>{name}</bdi> <small>{size}</small>
      </span>
    </button>
  );
}

/** Fetched when it comes into sight: the address opens with a proof of who asks, and as a file to keep. */
function Thumbnail({ attachment: { id } }: { attachment: Attachment }) {
  const box = useRef<HTMLSpanElement>(null);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    const off = new AbortController();
    const show = async () => {
      const blob = await fetchFile(id, off.signal);
      if (off.signal.aborted) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    };
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      // Without its picture the file has its name, and says so when it is downloaded.
      show().catch(() => undefined);
    });
    if (box.current) observer.observe(box.current);
    return () => {
      off.abort();
      observer.disconnect();
      if (made) URL.revokeObjectURL(made);
    };
  }, [id]);
  return (
    <span ref={box} className={css.picture}>
      {address ? <img src={address} alt="" /> : <Icon name="file" size={20} />}
    </span>
  );
}

const addressOf = (id: Attachment['id']) => `/api/attachments/${id}`;

async function fetchFile(id: Attachment['id'], signal: AbortSignal): Promise<Blob> {
  const answer = await fetch(addressOf(id), { signal });
  if (!answer.ok) throw new Error(`The server answered with status ${answer.status}.`);
  return answer.blob();
}
