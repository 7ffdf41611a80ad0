export { addAttachment } from './add-attachment.ts';
export { openAttachment } from './open-attachment.ts';
export type {
  AttachmentOwner,
  AttachmentRecord,
  AttachmentReservation,
  AttachmentStore,
  HeldAttachments,
} from './port.ts';
export { removeAttachment, sweepAttachments } from './remove-attachments.ts';
