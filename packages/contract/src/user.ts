import * as z from 'zod';
import { OneTimeSecret, Password, Role } from './auth.ts';
import { Email, GivenVersion, Name, Time, text } from './fields.ts';
import { ClientId, OneTimeTokenId, UserId } from './id.ts';
import { LIMITS } from './limits.ts';
import { PageInput, pageOf } from './page.ts';

/** Who may make an account: anybody, those who were invited, nobody. */
export const RegistrationPolicy = z.enum(['open', 'invite-only', 'closed']);
export type RegistrationPolicy = z.infer<typeof RegistrationPolicy>;

export const Registration = z.object({
  policy: RegistrationPolicy,
  /** False when no mail server is set: links wait in the outbox. */
  sendsMail: z.boolean(),
});
export type Registration = z.infer<typeof Registration>;

export const SetRegistration = z.strictObject({ policy: RegistrationPolicy });
export type SetRegistration = z.infer<typeof SetRegistration>;

/** With the token of an invitation, which says the e-mail; or without one, and then with an e-mail. */
export const Register = z
  .strictObject({
    token: OneTimeSecret.optional(),
    email: Email.optional(),
    name: Name,
    password: Password,
  })
  .refine(({ token, email }) => token !== undefined || email !== undefined, {
    path: ['email'],
    error: 'is missing',
  })
  .refine(({ token, email }) => token === undefined || email === undefined, {
    path: ['email'],
    error: 'comes from the invitation',
  });
export type Register = z.infer<typeof Register>;

/** What the new person does next. */
export const Registered = z.object({ next: z.enum(['sign-in', 'verify-email']) });
export type Registered = z.infer<typeof Registered>;

/** The link of the mail together with the password that was chosen when registering. */
export const VerifyEmail = z.strictObject({
  token: OneTimeSecret,
  password: text(LIMITS.passwordMax).min(1),
});
export type VerifyEmail = z.infer<typeof VerifyEmail>;

export const UserStatus = z.enum(['active', 'suspended']);
export type UserStatus = z.infer<typeof UserStatus>;

/** Clients of a person, by name. */
const ClientNames = z.array(z.object({ id: ClientId, name: z.string() }));

/** Somebody with an account, as administrators see them. */
export const Person = z.object({
  id: UserId,
  email: z.string(),
  name: z.string(),
  role: Role,
  status: UserStatus,
  /** Whom the person works for, by name; none for an admin, who reaches every client. */
  clients: ClientNames,
  /** Of what the person may do. */
  version: z.number().int(),
  createdAt: Time,
  lastLoginAt: Time.nullable(),
});
export type Person = z.infer<typeof Person>;

export const ListUsers = z.strictObject({
  ...PageInput,
  /** A part of the name or the e-mail. */
  search: text(200).optional(),
  role: Role.optional(),
  status: UserStatus.optional(),
});
export type ListUsers = z.infer<typeof ListUsers>;
export const PersonPage = pageOf(Person);
export type PersonPage = z.infer<typeof PersonPage>;

const ClientIds = z.array(ClientId).max(LIMITS.clientsPerPerson);

export const Invite = z
  .strictObject({ email: Email, role: Role, clientIds: ClientIds.optional() })
  .refine(({ role, clientIds = [] }) => role !== 'admin' || clientIds.length === 0, {
    path: ['clientIds'],
    error: 'an admin reaches every client',
  });
export type Invite = z.infer<typeof Invite>;

/** An invitation that nobody has used, also one that is out of date. */
export const Invitation = z.object({
  id: OneTimeTokenId,
  email: z.string(),
  role: Role,
  clients: ClientNames,
  /** Null when who invited is gone. */
  invitedBy: z.object({ id: UserId, name: z.string() }).nullable(),
  createdAt: Time,
  expiresAt: Time,
});
export type Invitation = z.infer<typeof Invitation>;

/** `link` is null when a mail server is set: then it is in the mail alone. Else it is here, once. */
export const Invited = z.object({
  id: OneTimeTokenId,
  email: z.string(),
  expiresAt: Time,
  link: z.string().nullable(),
});
export type Invited = z.infer<typeof Invited>;

export const ListInvitations = z.strictObject({ ...PageInput });
export type ListInvitations = z.infer<typeof ListInvitations>;
export const InvitationPage = pageOf(Invitation);
export type InvitationPage = z.infer<typeof InvitationPage>;

/** Changes what is named. `clientIds` takes the place of all that the person had. */
export const UpdateUser = z.strictObject({
  id: UserId,
  version: GivenVersion,
  role: Role.optional(),
  clientIds: ClientIds.optional(),
  status: UserStatus.optional(),
});
export type UpdateUser = z.infer<typeof UpdateUser>;
