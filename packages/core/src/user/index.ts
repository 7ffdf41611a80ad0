export { sendVerification } from './apply-for-account.ts';
export { getPerson } from './get-person.ts';
export { inviteUser } from './invite-user.ts';
export { register } from './register.ts';
export { getRegistration, setRegistration } from './registration.ts';
export { revokeInvitation } from './revoke-invitation.ts';
export { updateUser } from './update-user.ts';
export { verifyEmail } from './verify-email.ts';
