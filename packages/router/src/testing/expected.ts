import type { Access, Procedure } from '../index.ts';
import type { Fixture } from './fixtures/index.ts';
import type { CallerName } from './world.ts';

type Expected = 'ok' | 'unauthenticated' | 'forbidden' | 'not-found' | string;

/** The outcome of a call with the ids of client A, from the procedure's rule, the caller's reach and nothing else. */
export function expectedOf(
  { meta }: Pick<Procedure, 'meta'>,
  call: { readonly name: CallerName; readonly fixture: Fixture; readonly hasIds: boolean },
): Expected {
  const { name, fixture, hasIds } = call;
  // Always a refusal: a fixture can make the rule stricter and never wider.
  const narrowed = fixture.narrowed?.[name];
  if (narrowed !== undefined) return narrowed;
  const byLadder = ladder(meta.access ?? 'open', name);
  if (byLadder !== 'ok') return byLadder;
  const isOutside = name === 'foreign client' && hasIds && !fixture.personal;
  return isOutside && meta.access !== 'open' ? 'not-found' : 'ok';
}

/** What the rung of the ladder says before anything is looked at. */
function ladder(access: Access, name: CallerName): Expected {
  const isNobody = name === 'anonymous' || name === 'suspended';
  const [, scope] = name.split('key:');
  switch (access) {
    case 'open':
      return 'ok';
    case 'visitor':
      return name === 'visitor' ? 'ok' : 'unauthenticated';
    case 'staff':
      if (isNobody) return 'unauthenticated';
      return name === 'visitor' || scope !== undefined ? 'forbidden' : 'ok';
    case 'admin':
      if (isNobody) return 'unauthenticated';
      return name === 'admin' ? 'ok' : 'forbidden';
    case 'staff or key:chat':
    case 'staff or key:read':
    case 'staff or key:manage':
      if (isNobody) return 'unauthenticated';
      if (name === 'visitor') return 'forbidden';
      if (scope !== undefined) return access === `staff or key:${scope}` ? 'ok' : 'forbidden';
      return access === 'staff or key:manage' && name === 'user' ? 'forbidden' : 'ok';
  }
}
