import { connect } from 'node:net';
import { updateBot } from '@pixel/core';
import { createFakeFiles } from '@pixel/core/testing';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createLog } from './create-log.ts';
import { addApiKey, addShopBot, serveFakes } from './testing/serve-fakes.ts';

const SHOP = 'https://shop.example';
const FILE =
  'content-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain';

async function openHouse() {
  const lines: string[] = [];
  const log = createLog({ logLevel: 'info' }, { write: (line) => lines.push(line) });
  const files = createFakeFiles();
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const { ctx, server, close } = await serveFakes(null, {
    log,
    files: {
      ...files,
      put(key, bytes, maxBytes) {
        begin();
        return files.put(key, bytes, maxBytes);
      },
    },
  });
  onTestFinished(close);
  const bot = await addShopBot(ctx);
  await updateBot(ctx, { id: bot.id, widget: { attachments: true } });
  const opened = await server.inject({
    ...{ method: 'POST', url: `/trpc/widget.bootstrap?bot=${bot.publicId}` },
    ...{ headers: { origin: SHOP }, payload: { bot: bot.publicId, protocol: 1 } },
  });
  const visitor = `Bearer ${opened.json().result.data.visitorToken}`;
  const staff = (await addApiKey(ctx, ['manage'])).authorization;
  const port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port);
  lines.length = 0;
  return { files, begun, port, bot, visitor, staff, lines };
}

const ROUTES = [
  ['upload', 'multipart/form-data; boundary=x', `--x\r\n${FILE}\r\n\r\nhello`],
  ['import', 'application/jsonl', '{"externalId":"a",'],
  ['attachments', 'multipart/form-data; boundary=x', `--x\r\n${FILE}\r\n\r\nhello`],
] as const;

it.each(ROUTES)(
  'notes a client that breaks off an %s as %s, and no bug',
  async (route, type, body) => {
    const { files, begun, port, bot, visitor, staff, lines } = await openHouse();
    const isStaff = route !== 'attachments';
    const path = isStaff
      ? `/api/chatbots/${bot.id}/sources/${route}`
      : `/widget/attachments?bot=${bot.publicId}`;
    const socket = connect(port, '127.0.0.1');
    socket.write(
      [
        ...[`POST ${path} HTTP/1.1`, 'host: x', `origin: ${SHOP}`, `content-type: ${type}`],
        ...[`authorization: ${isStaff ? staff : visitor}`, 'content-length: 100000', '', body],
      ].join('\r\n'),
    );
    await begun;
    socket.destroy();
    await vi.waitFor(() => expect(lines).not.toEqual([]));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 30, msg: 'the client broke off', url: expect.stringContaining(route) },
    ]);
    expect(lines.join('')).not.toContain('"stack"');
    expect(files.files.size).toBe(0);
  },
);
