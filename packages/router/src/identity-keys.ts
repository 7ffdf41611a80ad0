import {
  CreatedIdentityKey,
  CreateIdentityKey,
  IdentityKey,
  IdentityKeys,
  ListIdentityKeys,
  RevokeIdentityKey,
} from '@pixel/contract/identity';
import { createIdentityKey, listIdentityKeys, revokeIdentityKey } from '@pixel/core';
import { router, staffOrKey } from './trpc.ts';

export const identityKeys = router({
  list: staffOrKey('manage')
    .meta({
      rest: 'GET /api/chatbots/{botId}/identity-keys',
      summary: 'List the keys by which a website signs who its visitors are',
    })
    .input(ListIdentityKeys)
    .output(IdentityKeys)
    .query(({ ctx, input }) => listIdentityKeys(ctx, input)),

  create: staffOrKey('manage')
    .meta({
      rest: 'POST /api/chatbots/{botId}/identity-keys',
      summary: 'Make a key by which a website signs who its visitors are',
      description:
        'Sign a JWT with `kid` (the id of the key), `aud` (the public id of the chatbot), `sub`, and `exp` at most 24 hours away. The secret of HS256 is shown this once.',
    })
    .input(CreateIdentityKey)
    .output(CreatedIdentityKey)
    .mutation(({ ctx, input }) => createIdentityKey(ctx, input)),

  revoke: staffOrKey('manage')
    .meta({
      rest: 'DELETE /api/chatbots/{botId}/identity-keys/{id}',
      summary: 'Revoke a key by which a website signs who its visitors are',
    })
    .input(RevokeIdentityKey)
    .output(IdentityKey)
    .mutation(({ ctx, input }) => revokeIdentityKey(ctx, input)),
});
