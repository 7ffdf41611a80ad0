import type { ApiKeyId, BotId, ClientId, Role, Scope, UserId, VisitorId } from '@pixel/contract';

/** The clients an actor may touch. */
export type Reach = readonly ClientId[] | 'all';

/** Who is acting. The router's ladder narrows it; core decides what it may touch. */
export type Actor =
  | { readonly type: 'anonymous' }
  | {
      readonly type: 'staff';
      readonly userId: UserId;
      readonly role: Role;
      readonly clientIds: Reach;
    }
  | {
      readonly type: 'apiKey';
      readonly keyId: ApiKeyId;
      readonly scopes: readonly Scope[];
      readonly clientIds: Reach;
    }
  | {
      readonly type: 'visitor';
      readonly visitorId: VisitorId;
      readonly botId: BotId;
      /** The key of the browser, and whether a session of it was shown or (protocol 1) the key itself. */
      readonly browser?: { readonly keyId: VisitorId; readonly hasSession: boolean };
    }
  | { readonly type: 'system'; readonly job: string };

/** A person chatting. */
export type VisitorActor = Extract<Actor, { type: 'visitor' }>;
