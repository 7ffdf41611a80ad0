export { askStep, type StepInput } from './ask-step.ts';
export { createBudgetHolds } from './budget-holds.ts';
export { holdBudget, isOverBudget, modelFor } from './model-for.ts';
export type { ChatModel, ModelChunk, ModelPrice, ModelRequest } from './port.ts';
export { mostCost } from './price-usage.ts';
export { NO_USAGE, readModel } from './read-model.ts';
export { totalUsage } from './total-usage.ts';
export { maskRequest } from './without-personal-data.ts';
