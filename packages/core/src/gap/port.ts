import type {
  ClientId,
  Gap,
  GapId,
  GapPage,
  GapStatus,
  ListGaps,
  NearPassage,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { BotKey } from '../bot/port.ts';

/** What is kept of a question with the reply that does not answer it. */
export interface NewGap {
  readonly id: GapId;
  /** Hash of the words without case and punctuation: the same words are the same gap. */
  readonly key: string;
  /** With personal data masked, as `searchedFor`. */
  readonly question: string;
  readonly searchedFor: string;
  readonly passages: readonly NearPassage[];
}

/** Gaps are written with the reply, see `ConversationStore.saveReply`, and go with the visitors who asked. */
export interface GapStore {
  /** As `input.sort` says, asked last first by default; keyset. */
  listGaps(reach: Reach, input: ListGaps): Promise<GapPage>;
  /** By id, after `after`: what is asked again meanwhile keeps its place. */
  listAllGaps(bot: BotKey, after: GapId | null, limit: number): Promise<readonly Gap[]>;
  findGap(reach: Reach, id: GapId): Promise<Gap | null>;
  /** Null when there is no such gap. */
  setGapStatus(
    reach: Reach,
    id: GapId,
    status: GapStatus,
  ): Promise<{ readonly gap: Gap; readonly clientId: ClientId } | null>;
}
