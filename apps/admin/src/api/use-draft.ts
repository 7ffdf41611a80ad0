import { useState } from 'react';
import { toast } from '../ui/toast.tsx';
import { problemOf } from './problem.ts';

export type Draft<Row> = {
  /** As it was when the form was opened: refreshes in the background do not touch what is being typed. */
  row: Row;
  /** Changes with each reload; the key of the form. */
  formKey: number;
  /** After a save of this form: its version is known, what was typed stays. */
  keep: (saved: Row) => void;
  /** Takes the newest version and drops what was typed. */
  reload: () => void;
};

/** What a form edits that saves with the version it was opened at. */
export function useDraft<Row>(opened: Row, fetchNewest: () => Promise<Row>): Draft<Row> {
  const [draft, setDraft] = useState({ row: opened, formKey: 0 });
  return {
    ...draft,
    keep: (row) => setDraft((old) => ({ ...old, row })),
    reload: () => {
      fetchNewest().then(
        (row) => setDraft((old) => ({ row, formKey: old.formKey + 1 })),
        (error: unknown) => toast(problemOf(error).message, 'bad'),
      );
    },
  };
}
