import { useEffect, useRef, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { upload } from '../../api/upload.ts';
import { toast } from '../../ui/toast.tsx';

export type Upload = {
  id: number;
  name: string;
  sizeBytes: number;
  /** 0 to 1. */
  share: number;
  state: 'waiting' | 'sending' | 'done' | 'failed';
  message?: string;
};

type Sender = (file: File, onProgress: (share: number) => void) => Promise<unknown>;

let lastId = 0;

/** Sends files one after the other, so that one slow file does not starve the rest; each has its own fate. */
export function useUploads(send: Sender, onSent: () => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  // Sending goes on after the dialog is closed; a failure must still be told.
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const patch = (id: number, change: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));

  const start = async (files: readonly File[]) => {
    const queue = files.map((file) => {
      lastId += 1;
      return { file, id: lastId };
    });
    setUploads((all) => [
      ...all,
      ...queue.map(
        ({ file, id }): Upload => ({
          id,
          name: file.name,
          sizeBytes: file.size,
          share: 0,
          state: 'waiting',
        }),
      ),
    ]);
    for (const { file, id } of queue) {
      patch(id, { state: 'sending' });
      try {
        await send(file, (share) => patch(id, { share }));
        patch(id, { state: 'done', share: 1 });
        onSent();
      } catch (error) {
        const { message } = problemOf(error);
        patch(id, { state: 'failed', message });
        if (!isShown.current) toast(`“${file.name}” was not uploaded. ${message}`, 'bad');
      }
    }
  };

  return { uploads, start };
}

/** The upload door of a bot. */
export const sendFile =
  (botId: string): Sender =>
  (file, onProgress) => {
    const form = new FormData();
    form.append('file', file, file.name);
    return upload(`/api/chatbots/${botId}/sources/upload`, form, { onProgress });
  };

/** The import door of a bot: one JSON document a line. */
export const sendImport =
  (botId: string): Sender =>
  (file, onProgress) =>
    upload(`/api/chatbots/${botId}/sources/import?name=${encodeURIComponent(file.name)}`, file, {
      type: 'application/x-ndjson',
      onProgress,
    });
