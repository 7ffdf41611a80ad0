import * as z from 'zod';
import { Time } from './fields.ts';
import { BotId, DocumentId, FindingId, SourceId } from './id.ts';
import { PageInput, pageOf } from './page.ts';

/** What two texts of a bot say differently; `duplicate`: they say nearly the same at length; `copy`: nearly all of one is the other. */
export const FindingKind = z.enum([
  ...(['price', 'hours', 'phone', 'email', 'date', 'quantity', 'duplicate', 'copy'] as const),
]);
export type FindingKind = z.infer<typeof FindingKind>;

/** `resolved`: one of the two texts has changed or is gone. */
export const FindingStatus = z.enum(['open', 'dismissed', 'resolved']);
export type FindingStatus = z.infer<typeof FindingStatus>;

const Side = z.object({
  documentId: DocumentId,
  sourceId: SourceId,
  title: z.string(),
  url: z.string().nullable(),
  quote: z.string(),
  /** Offsets of the quote in the document's text, UTF-16 code units. */
  start: z.number().int(),
  end: z.number().int(),
});

export const Finding = z.object({
  id: FindingId,
  botId: BotId,
  kind: FindingKind,
  /** Heading or title under which the two differ. */
  subject: z.string(),
  left: Side,
  right: Side,
  /** 0 to 1: how surely both speak of the same. */
  score: z.number(),
  status: FindingStatus,
  firstSeenAt: Time,
  lastSeenAt: Time,
});
export type Finding = z.infer<typeof Finding>;

export const ListFindings = z.strictObject({
  ...PageInput,
  botId: BotId,
  status: FindingStatus.optional(),
  kind: FindingKind.optional(),
});
export type ListFindings = z.infer<typeof ListFindings>;
export const FindingPage = pageOf(Finding);
export type FindingPage = z.infer<typeof FindingPage>;

export const DismissFinding = z.strictObject({
  id: FindingId,
  /** False takes it up again. */
  dismissed: z.boolean().default(true),
});
export type DismissFinding = z.infer<typeof DismissFinding>;

export const RecheckFindings = z.strictObject({ botId: BotId });
export type RecheckFindings = z.infer<typeof RecheckFindings>;
