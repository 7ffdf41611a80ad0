import type { PassageId, RemovedReason, VersionId } from '@pixel/contract';

/** A sentence of a reply and the place in a passage that carries it. */
export interface ReceiptSentence {
  readonly text: string;
  readonly passageId: PassageId | null;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** A passage that an answer could rest on, with the version it was cut from: both may be gone from the index by now. */
export interface StoredPassage {
  readonly id: PassageId;
  readonly versionId: VersionId;
  readonly title: string;
  readonly url: string | null;
  /** Offsets into the text of the version. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly keyword?: number;
  readonly vector?: number;
  readonly placeByRules?: number;
}

/** A sentence of a model that no reader saw. */
export interface RemovedSentence {
  readonly text: string;
  /** What of it the passages do not carry; `link`: its links or images alone went; `repeated`: a quotation had said it. */
  readonly reason: RemovedReason;
  /** What the pages say, which was shown in its place: it stands among the sentences of the receipt as well. */
  readonly quoted?: string;
}
