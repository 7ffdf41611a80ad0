// Takes over the conversation that waits for a person, answers and gives it back, telling all that happens:
// PIXEL_EMAIL=… PIXEL_PASSWORD=… node examples/follow.ts "Hello, how can I help?"
import { createPixel } from '../src/index.ts';
import { server } from './connect.ts';

// Only people take over: a session token instead of an API key.
const { PIXEL_EMAIL: email = '', PIXEL_PASSWORD: password = '' } = process.env;
const { token } = await createPixel(server).auth.login.mutate({ email, password });
const pixel = createPixel({ ...server, apiKey: token });

const waiting = await pixel.conversations.list.query({ handling: 'waiting', limit: 1 });
const [conversation] = waiting.items;
if (!conversation) throw new Error('Nobody waits for a person.');
const { id } = conversation;

const told = new Set<string>();
await new Promise<void>((resolve, reject) => {
  const following = pixel.conversations.events.subscribe(
    { conversationId: id },
    {
      onData(received) {
        // Stored messages come with their position, after which a lost connection goes on; they may come twice.
        const event = 'data' in received ? received.data : received;
        if (event.type === 'message' && !told.has(event.message.id)) {
          told.add(event.message.id);
          console.log(`${event.message.author ?? event.message.role}: ${event.message.text}`);
        }
        if (event.type !== 'handoff') return;
        console.log(`(${event.name ?? event.handling})`);
        if (event.handling === 'waiting') answer().catch(reject);
        if (event.handling === 'bot') {
          following.unsubscribe();
          resolve();
        }
      },
      onError: reject,
    },
  );
});
await pixel.auth.logout.mutate();

async function answer() {
  await pixel.conversations.takeover.mutate({ id });
  const text = process.argv[2] ?? 'Hello, how can I help?';
  await pixel.conversations.post.mutate({ conversationId: id, text });
  await pixel.conversations.release.mutate({ id });
}
