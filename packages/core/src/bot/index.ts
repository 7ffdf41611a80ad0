export { createBot } from './create-bot.ts';
export { deleteBot } from './delete-bot.ts';
export { getOwnBot } from './get-own-bot.ts';
export { listBots } from './list-bots.ts';
export { isOriginAllowed } from './origin.ts';
export type { BotPatch, BotRecord, BotStore, NewBot } from './port.ts';
export { recallOwnBot } from './recall-own-bot.ts';
export { updateBot } from './update-bot.ts';
