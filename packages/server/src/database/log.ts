/** Where adapters report to people who run the installation. Fields first, then a sentence, as in pino; an error is `err`. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
