import type { Person, UserId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';

/** Somebody with an account. Throws DomainError not-found. */
export async function getPerson(ctx: Pick<Ctx, 'stores'>, id: UserId): Promise<Person> {
  const person = await ctx.stores.users.findPerson(id);
  if (!person) throw notFound('person');
  return person;
}
