import { Agent, createServer, request } from 'node:http';
import { listen } from '../processes/listen.ts';
import { serveCalls } from '../processes/serve-calls.ts';

/** Floor P: hands the request on and the reply back, byte for byte. Nothing between a reader and a model costs less. */
export type PipeProxy = { readonly listen: (input: { upstream: string }) => Promise<string> };

serveCalls({
  listen({ upstream }) {
    const agent = new Agent({ keepAlive: true });
    const server = createServer((incoming, response) => {
      const { url, method, headers } = incoming;
      const call = request(upstream + url, { agent, method, headers }, (reply) => {
        response.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(response);
      });
      call.on('error', () => response.destroy());
      incoming.pipe(call);
    });
    return listen(server);
  },
} satisfies PipeProxy);
