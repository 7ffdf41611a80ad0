import type { AcceptanceSet, DemoAgency } from './demo-agency.ts';
import { juniperQuayDental } from './juniper-quay-dental.ts';
import { juniperQuayQuestions } from './juniper-quay-questions.ts';
import { larkfellCycles } from './larkfell-cycles.ts';
import { larkfellQuestions } from './larkfell-questions.ts';
import { seehofAmselried } from './seehof-amselried.ts';
import { seehofQuestions } from './seehof-questions.ts';

/** The agency the demo signs in to: three invented clients, one bot each. */
export const agency = {
  name: 'Brightwater Studio',
  clients: [larkfellCycles, juniperQuayDental, seehofAmselried],
} as const satisfies DemoAgency;

/** Per client key: ten questions with their evidence and five the bot must decline. */
export const acceptanceQuestions = {
  'larkfell-cycles': larkfellQuestions,
  'juniper-quay-dental': juniperQuayQuestions,
  'seehof-amselried': seehofQuestions,
} as const satisfies Record<(typeof agency.clients)[number]['key'], AcceptanceSet>;
