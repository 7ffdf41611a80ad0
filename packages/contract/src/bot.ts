import * as z from 'zod';
import { Activity, isCountable, PeriodInput } from './activity.ts';
import { Answering } from './answering.ts';
import { GivenVersion, LanguageTag, line, Name, Origin, Time, text } from './fields.ts';
import { BotId, ClientId, PassageId, PublicBotId } from './id.ts';
import { LIMITS } from './limits.ts';
import { PageInput, pageOf } from './page.ts';
import { Theme } from './theme.ts';
import { WidgetSettings, WidgetSettingsChange } from './widget-settings.ts';

export const BotType = z.enum(['chatbot', 'voice_assistant', 'automation_bot']);
export type BotType = z.infer<typeof BotType>;
export const BotComplexity = z.enum(['basic', 'advanced', 'enterprise']);
export type BotComplexity = z.infer<typeof BotComplexity>;
export const BotStatus = z.enum(['pending', 'analyzing', 'generating', 'completed', 'failed']);
export type BotStatus = z.infer<typeof BotStatus>;
/** Whether visitors get answers: separate from how far the bot is built. */
export const Publication = z.enum(['published', 'paused']);
export type Publication = z.infer<typeof Publication>;

export const Persona = z.strictObject({
  tone: z.enum(['friendly', 'professional', 'playful', 'concise', 'empathetic']),
  length: z.enum(['short', 'medium', 'detailed']),
  formality: z.enum(['informal', 'neutral', 'formal']),
  /** One rule an item: what the bot should do. */
  dos: z.array(line(300)).max(20),
  donts: z.array(line(300)).max(20),
  /** Said when the sources do not hold the answer. Empty: the built-in text of the language. */
  refusal: text(LIMITS.shortTextLength),
  /** First message of the panel. Empty: the built-in text of the language. */
  welcome: text(LIMITS.shortTextLength),
  starterQuestions: z.array(line(160)).max(LIMITS.starterQuestions),
  instructions: text(LIMITS.longTextLength),
  /** Languages to answer in, the first one standing in for others. Empty: the visitor's. */
  languages: z.array(LanguageTag).max(LIMITS.languagesPerBot),
});
export type Persona = z.infer<typeof Persona>;

export const DEFAULT_PERSONA: Persona = {
  tone: 'friendly',
  length: 'medium',
  formality: 'neutral',
  dos: [],
  donts: [],
  refusal: '',
  welcome: '',
  starterQuestions: [],
  instructions: '',
  languages: [],
};

/** How a bot uses a model. Null is the installation's setting. Only those who reach every client may change it. */
export const ModelSettings = z.strictObject({
  name: line(120).nullable(),
  temperature: z.number().min(0).max(2).nullable(),
  /** Longest answer; the persona's length decides otherwise. */
  maxTokens: z.number().int().min(16).max(LIMITS.answerTokens).nullable(),
  /** Cost in a calendar month (UTC) from which answers are extractive; null is no bound. */
  monthlyBudgetMicros: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
  /** Whether e-mail addresses, phone numbers, cards, IBANs and keys are replaced before a text leaves for the model. */
  maskPersonalData: z.boolean(),
});
export type ModelSettings = z.infer<typeof ModelSettings>;

export const DEFAULT_MODEL_SETTINGS: ModelSettings = {
  name: null,
  temperature: null,
  maxTokens: null,
  monthlyBudgetMicros: null,
  maskPersonalData: false,
};

export const CreateBot = z.strictObject({
  clientId: ClientId,
  name: Name,
  type: BotType.default('chatbot'),
  complexity: BotComplexity.default('basic'),
  language: LanguageTag.default('en'),
  persona: Persona.partial().optional(),
  theme: Theme.partial().optional(),
  allowedOrigins: z.array(Origin).max(LIMITS.originsPerBot).optional(),
});
export type CreateBot = z.infer<typeof CreateBot>;

export const UpdateBot = z.strictObject({
  id: BotId,
  version: GivenVersion,
  name: Name.optional(),
  type: BotType.optional(),
  complexity: BotComplexity.optional(),
  language: LanguageTag.optional(),
  persona: Persona.partial().optional(),
  theme: Theme.partial().optional(),
  allowedOrigins: z.array(Origin).max(LIMITS.originsPerBot).optional(),
  publication: Publication.optional(),
  modelSettings: ModelSettings.partial().optional(),
  answering: Answering.partial().optional(),
  widget: WidgetSettingsChange.optional(),
});
export type UpdateBot = z.infer<typeof UpdateBot>;

export const Bot = z.object({
  id: BotId,
  publicId: PublicBotId,
  clientId: ClientId,
  clientName: z.string(),
  name: z.string(),
  type: BotType,
  complexity: BotComplexity,
  status: BotStatus,
  progress: z.number().int().min(0).max(100),
  publication: Publication,
  language: z.string(),
  persona: Persona,
  theme: Theme,
  modelSettings: ModelSettings,
  answering: Answering,
  widget: WidgetSettings,
  allowedOrigins: z.array(z.string()),
  /** Websites on which the widget has been seen, newest first; also those that the list above refused. */
  seenOn: z.array(z.object({ origin: z.string(), at: Time, allowed: z.boolean() })),
  sourceCount: z.number().int(),
  documentCount: z.number().int(),
  passageCount: z.number().int(),
  version: z.number().int(),
  createdAt: Time,
  updatedAt: Time,
});
export type Bot = z.infer<typeof Bot>;

export const ListBots = z.strictObject({
  ...PageInput,
  clientId: ClientId.optional(),
  type: BotType.optional(),
  status: BotStatus.optional(),
  complexity: BotComplexity.optional(),
  publication: Publication.optional(),
  search: text(200).optional(),
  /** `newest` when not given. */
  sort: z.enum(['newest', 'name', 'updated']).optional(),
});
export type ListBots = z.infer<typeof ListBots>;
export const BotPage = pageOf(Bot);
export type BotPage = z.infer<typeof BotPage>;

export const SetBotStatus = z.strictObject({
  id: BotId,
  version: GivenVersion,
  status: BotStatus,
  /** Percent built, while it is analyzing or generating; both may be told again to tell how far it is. */
  progress: z.number().int().min(0).max(99).optional(),
});
export type SetBotStatus = z.infer<typeof SetBotStatus>;

export const SetPublication = z.strictObject({
  id: BotId,
  version: GivenVersion,
  publication: Publication,
});
export type SetPublication = z.infer<typeof SetPublication>;

export const MeasureBot = z
  .strictObject({ id: BotId, ...PeriodInput })
  .refine(isCountable, { path: ['to'], error: 'must be after from, by at most 366 days' });
export type MeasureBot = z.infer<typeof MeasureBot>;

export const BotStats = z.object({
  sources: z.number().int(),
  documents: z.number().int(),
  passages: z.number().int(),
  activity: Activity,
});
export type BotStats = z.infer<typeof BotStats>;

/** How many bots there are of each kind. */
export const BotCounts = z.object({
  total: z.number().int(),
  byStatus: z.record(BotStatus, z.number().int()),
  byType: z.record(BotType, z.number().int()),
  byComplexity: z.record(BotComplexity, z.number().int()),
  byPublication: z.record(Publication, z.number().int()),
});
export type BotCounts = z.infer<typeof BotCounts>;

export const BotDashboard = z.object({
  ...BotCounts.shape,
  last7Days: Activity,
  last30Days: Activity,
});
export type BotDashboard = z.infer<typeof BotDashboard>;

export const PreviewPrompt = z.strictObject({ id: BotId, question: line(LIMITS.questionLength) });
export type PreviewPrompt = z.infer<typeof PreviewPrompt>;

/** What a model would be sent for a first question. */
export const PromptPreview = z.object({
  /** Null: no model is set up; the prompt says what one would get. */
  model: z.string().nullable(),
  system: z.string(),
  messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })),
  maxTokens: z.number().int(),
  temperature: z.number().nullable(),
  language: z.string(),
  /** False: the evidence is too weak, and the bot would say that it does not know without asking a model. */
  asksModel: z.boolean(),
  passages: z.array(z.object({ id: PassageId, title: z.string(), text: z.string() })),
});
export type PromptPreview = z.infer<typeof PromptPreview>;
