export type { Mail, MailStore } from './port.ts';
export { queueMail } from './queue-mail.ts';
