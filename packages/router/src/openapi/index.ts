export { openApiDocument } from './document.ts';
export { isQuery, listOperations, type Operation, pathParameters } from './operations.ts';
