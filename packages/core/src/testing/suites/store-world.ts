import type { ClientId, PassageId, UserId } from '@pixel/contract';
import type { Ctx } from '../../context.ts';

/** What a contract suite of a store runs in: the stores, and a back door to what their ports do not offer. */
export interface StoreWorld
  extends Pick<Ctx, 'stores' | 'sessions' | 'sha256' | 'transaction' | 'newId' | 'randomBytes'> {
  readonly backDoor: {
    addMembership(userId: UserId, clientId: ClientId): Promise<void>;
    suspendUser(userId: UserId): Promise<void>;
    excludePassage(id: PassageId): Promise<void>;
    /** Rows of all tables that hold what a bot owns. */
    countRows(): Promise<OwnedRows>;
    /** All postings of a bot as `term passage weight`, weights with 4 digits, sorted. */
    listPostings(botNo: number): Promise<readonly string[]>;
  };
  close(): Promise<void>;
}

export type OwnedRows = Readonly<
  Record<
    | 'bots'
    | 'sources'
    | 'documents'
    | 'versions'
    | 'passages'
    | 'postings'
    | 'embeddings'
    | 'testSets'
    | 'testCases'
    | 'testRuns'
    | 'testResults'
    | 'curated'
    | 'curatedHits'
    | 'findings'
    | 'visitors'
    | 'conversations'
    | 'messages'
    | 'receipts'
    | 'feedback'
    | 'gaps'
    | 'askings',
    number
  >
>;

export type OpenStoreWorld = () => Promise<StoreWorld>;
