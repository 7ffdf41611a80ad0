export { askBriefly, type Brief, type Told } from './ask-briefly.ts';
export { isOverBudget, modelFor } from './model-for.ts';
export { type ModelStep, totalUsage } from './model-step.ts';
export type { ChatModel, ModelChunk, ModelPrice, ModelRequest } from './port.ts';
export { priceUsage } from './price-usage.ts';
export { type Ending, NO_USAGE, readModel } from './read-model.ts';
export { maskRequest, withoutPersonalData } from './without-personal-data.ts';
