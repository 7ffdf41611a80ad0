import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A mail as it came over the wire. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and text, lines ended by CR LF. */
  readonly content: string;
}

export interface SmtpSink {
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** The next recipient is answered with this instead of `250 ok`. */
  refuseNext(answer: string): void;
  close(): Promise<void>;
}

/** A mail server on the loopback address that keeps what it gets. Knows what RFC 5321 asks of the smallest one. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const mails: ReceivedMail[] = [];
  let refusal: string | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).setEncoding('utf8');
    const reply = (line: string) => socket.write(`${line}\r\n`);
    let [from, to, content]: [string, string[], string | null] = ['', [], null];
    let rest = '';

    const takeLine = (line: string): void => {
      if (content !== null) {
        if (line !== '.') {
          content += `${line.replace(/^\./, '')}\r\n`;
          return;
        }
        mails.push({ from, to, content });
        [from, to, content] = ['', [], null];
        reply('250 kept');
        return;
      }
      const address = /<(.*?)>/.exec(line)?.[1] ?? '';
      const command = line.slice(0, 4).toUpperCase();
      if (command === 'MAIL') from = address;
      if (command === 'RCPT') {
        const answer = refusal ?? '250 ok';
        refusal = undefined;
        if (answer.startsWith('2')) to.push(address);
        reply(answer);
      } else if (command === 'DATA') {
        content = '';
        reply('354 go on');
      } else if (command === 'QUIT') socket.end('221 bye\r\n');
      else reply('250 ok');
    };
    socket.on('data', (chunk) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop() ?? '';
      lines.forEach(takeLine);
    });
    reply('220 sink');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    refuseNext: (answer) => {
      refusal = answer;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
