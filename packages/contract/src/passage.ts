import * as z from 'zod';
import { Time, text } from './fields.ts';
import { DocumentId, PassageId, SourceId } from './id.ts';
import { LIMITS } from './limits.ts';
import { PageInput, pageOf } from './page.ts';

/** Why a passage was kept out by itself. */
export const Quarantine = z.object({
  /**
   * `instructions` speaks to a model, `hidden` was in the document where no reader sees it, `altered` was changed in the store
   * since it was read.
   */
  kind: z.enum(['instructions', 'hidden', 'altered']),
  reason: z.string(),
  /** The words that gave it away. */
  quote: z.string(),
});
export type Quarantine = z.infer<typeof Quarantine>;

export const Passage = z.object({
  id: PassageId,
  documentId: DocumentId,
  documentTitle: z.string(),
  url: z.string().nullable(),
  ordinal: z.number().int(),
  headings: z.array(z.string()),
  text: z.string(),
  /** Offsets into the text of the document version, UTF-16 code units; both at its end for hidden text. */
  start: z.number().int(),
  end: z.number().int(),
  page: z.number().int().nullable(),
  /** No answer is given from it. */
  excluded: z.boolean(),
  /** Stays when a person lets the passage in. */
  quarantine: Quarantine.nullable(),
  provenance: z.object({
    /** Hex SHA-256 of what was read. */
    documentHash: z.string(),
    readAt: Time,
    /** Id of the person or key that gave the source; empty for sources from before this was kept. */
    addedBy: z.string(),
    /** Null while it has no vector. */
    embedder: z.string().nullable(),
    chunker: z.number().int(),
  }),
});
export type Passage = z.infer<typeof Passage>;

export const PassageState = z.enum(['included', 'excluded', 'quarantined']);
export type PassageState = z.infer<typeof PassageState>;

export const ListPassages = z.strictObject({
  ...PageInput,
  sourceId: SourceId,
  /** A part of the text, of a heading or of the title, whatever its case. */
  search: text(LIMITS.shortTextLength).optional(),
  /** `excluded` are all that answers leave out, `quarantined` those of them that no person has let in. */
  state: PassageState.optional(),
});
export type ListPassages = z.infer<typeof ListPassages>;
export const PassagePage = pageOf(Passage);
export type PassagePage = z.infer<typeof PassagePage>;

export const ExcludePassage = z.strictObject({ id: PassageId, excluded: z.boolean() });
export type ExcludePassage = z.infer<typeof ExcludePassage>;
