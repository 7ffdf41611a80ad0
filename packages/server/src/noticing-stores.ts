import type { Stores } from '@pixel/core';
import { followedBy } from './recent.ts';

/** What calls begin with, by what is looked up: persons with their sessions, API keys, visitors, bots. */
export type Changed = 'people' | 'keys' | 'visitors' | 'bots';

/**
 * The same stores, which say what a write may have changed of what calls begin with, when the write is over. What is only
 * new, a visitor or a client, changes nothing: nobody had found it before.
 */
export function noticing(stores: Stores, onChange: (changed: readonly Changed[]) => void): Stores {
  const { apiKeys, bots, clients, secondFactors, users, visitors } = stores;
  const changing = (...changed: readonly Changed[]) => followedBy(() => onChange(changed));
  const ofPeople = changing('people', 'keys');
  const ofBots = changing('bots');
  // Whether a bot answers and a visitor is known hangs on the client.
  const ofClients = changing('bots', 'visitors');
  return {
    ...stores,
    apiKeys: { ...apiKeys, revokeApiKey: changing('keys')(apiKeys.revokeApiKey) },
    visitors: {
      ...visitors,
      eraseVisitor: changing('visitors')(visitors.eraseVisitor),
      identifyVisitor: changing('visitors')(visitors.identifyVisitor),
      saveVisitor: changing('visitors')(visitors.saveVisitor),
    },
    bots: {
      ...bots,
      updateBot: ofBots(bots.updateBot),
      moveBot: ofBots(bots.moveBot),
      touchCurated: ofBots(bots.touchCurated),
      setBotEmbedder: ofBots(bots.setBotEmbedder),
      deleteBot: changing('bots', 'visitors')(bots.deleteBot),
    },
    clients: {
      ...clients,
      updateClient: ofClients(clients.updateClient),
      deleteClient: ofClients(clients.deleteClient),
      restoreClient: ofClients(clients.restoreClient),
      // Ends memberships as well.
      purgeClients: changing('people', 'keys', 'bots', 'visitors')(clients.purgeClients),
    },
    secondFactors: {
      ...secondFactors,
      confirmSecondFactor: ofPeople(secondFactors.confirmSecondFactor),
      deleteSecondFactor: ofPeople(secondFactors.deleteSecondFactor),
    },
    users: {
      ...users,
      setPassword: ofPeople(users.setPassword),
      changePassword: ofPeople(users.changePassword),
      setAccess: ofPeople(users.setAccess),
      renameUser: ofPeople(users.renameUser),
    },
  };
}
