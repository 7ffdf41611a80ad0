/**
 * A statement on rows of clients that does not say of which client. A mistake in the program, so it is no DomainError:
 * outside it shows as `internal`, and the message is for the log.
 */
export class UnscopedStatement extends Error {
  constructor(problem: string) {
    super(`${problem} ${ADVICE}`);
    this.name = 'UnscopedStatement';
  }
}

const ADVICE =
  'Compare clientId or botId (in SQL as a condition of WHERE or ON joined by AND, or by a key of a row that is), ' +
  'use inReach or ofClients for a reach, or say acrossClients where the statement is right for all clients.';
