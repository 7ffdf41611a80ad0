// The server as a program: `node serve-openai.ts [port] [manner as JSON]`. Prints its address; ends with its input.
import { startOpenAiServer } from './openai-server.ts';

const [port = '0', manner = '{}'] = process.argv.slice(2);
const server = await startOpenAiServer(Number(port));
server.always(JSON.parse(manner));
console.log(server.url);
process.stdin.resume().on('end', () => void server.close());
