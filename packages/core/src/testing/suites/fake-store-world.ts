import { notFound } from '../../error.ts';
import type { Tables } from '../tables.ts';
import { testCtx } from '../test-ctx.ts';
import type { StoreWorld } from './store-world.ts';

/** A world of the fakes, to keep them honest. */
export async function openFakeStoreWorld(): Promise<StoreWorld> {
  const ctx = testCtx();
  return { ...ctx, backDoor: backDoorOf(ctx.tables), close: async () => {} };
}

function backDoorOf(tables: Tables): StoreWorld['backDoor'] {
  return {
    async addMembership(userId, clientId) {
      const user = tables.users.get(userId);
      if (!user) throw notFound('user');
      tables.users.set(userId, { ...user, clientIds: [...user.clientIds, clientId] });
    },
    async suspendUser(userId) {
      const user = tables.users.get(userId);
      if (user) tables.users.set(userId, { ...user, status: 'suspended' });
    },
    async excludePassage(id) {
      const passage = tables.passages.get(id);
      if (passage) tables.passages.set(id, { ...passage, excluded: true });
    },
    async countRows() {
      const { bots, sources, documents, versions, passages, postings } = tables;
      const { embeddings, visitors, conversations, messages, receipts, feedback } = tables;
      const { gaps, askings } = tables;
      return {
        ...{ gaps: gaps.size, askings: askings.size },
        ...{ bots: bots.size, sources: sources.size, documents: documents.size },
        ...{ versions: versions.size, passages: passages.size, postings: postings.size },
        ...{ embeddings: embeddings.size, visitors: visitors.size },
        ...{ testSets: tables.testSets.size, testCases: tables.testCases.size },
        ...{ testRuns: tables.testRuns.size, testResults: countResults(tables) },
        ...{ curated: tables.curated.size, curatedHits: tables.curatedHits.size },
        findings: tables.findings.size,
        ...{ conversations: conversations.size },
        ...{ messages: messages.size, receipts: receipts.size, feedback: feedback.size },
      };
    },
    async listPostings(botNo) {
      return [...tables.postings.values()]
        .filter((posting) => posting.botNo === botNo)
        .flatMap(({ term, weights }) =>
          [...weights].map(([id, weight]) => `${term} ${id} ${weight.toFixed(4)}`),
        )
        .sort();
    },
  };
}

const countResults = ({ testResults }: Tables): number =>
  [...testResults.values()].reduce((sum, results) => sum + results.size, 0);
