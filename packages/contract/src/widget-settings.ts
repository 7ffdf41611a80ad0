import * as z from 'zod';
import { line, text, WebUrl } from './fields.ts';
import { LIMITS } from './limits.ts';

/** What a visitor is asked before the first message. Another `version` asks everybody again. */
export const ConsentText = z.strictObject({
  text: line(LIMITS.longTextLength),
  version: line(40),
  /** Page with more about it. */
  url: WebUrl.optional(),
});
export type ConsentText = z.infer<typeof ConsentText>;

const count = (max: number) => z.number().int().min(1).max(max);

/** How many messages a bot takes. Above half of a limit by the minute a visitor's browser has to work for each message. */
export const WidgetLimits = z.strictObject({
  visitorPerMinute: count(600),
  visitorPerDay: count(10_000),
  addressPerMinute: count(6_000),
  botPerMinute: count(60_000),
  botPerDay: count(1_000_000),
});
export type WidgetLimits = z.infer<typeof WidgetLimits>;

export const WidgetSettings = z.strictObject({
  /** Null: nothing is asked. */
  consent: ConsentText.nullable(),
  limits: WidgetLimits,
  /** Whether visitors may put files into their messages. */
  attachments: z.boolean(),
});
export type WidgetSettings = z.infer<typeof WidgetSettings>;

/** A change of them: limits are merged, the consent is replaced. */
export const WidgetSettingsChange = z.strictObject({
  consent: ConsentText.nullable().optional(),
  limits: WidgetLimits.partial().optional(),
  attachments: z.boolean().optional(),
});
export type WidgetSettingsChange = z.infer<typeof WidgetSettingsChange>;

export const DEFAULT_WIDGET_SETTINGS: WidgetSettings = {
  consent: null,
  limits: {
    visitorPerMinute: 20,
    visitorPerDay: 500,
    addressPerMinute: 60,
    botPerMinute: 1_200,
    botPerDay: 50_000,
  },
  attachments: false,
};

/** Work that a browser did: `SHA-256(challenge + "." + nonce)` begins with as many zero bits as were asked for. */
export const Proof = z.strictObject({ challenge: text(400), nonce: line(24) });
export type Proof = z.infer<typeof Proof>;
