export { openApiDocument } from './document.ts';
export type { Operation } from './operation.ts';
export { isQuery, listOperations, pathParameters } from './operations.ts';
