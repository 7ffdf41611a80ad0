import type { JobQueue, Stores } from '../context.ts';

type Files = Parameters<Stores['attachments']['deleteAttachments']>[0];

/** Removes the files of a conversation or a visitor, in the transaction that removes these. */
export async function removeFiles(
  tx: { readonly stores: Pick<Stores, 'attachments'>; readonly jobs: JobQueue },
  of: Files,
): Promise<void> {
  for (const fileKey of await tx.stores.attachments.deleteAttachments(of))
    await tx.jobs.enqueue({ name: 'remove-file', fileKey });
}
