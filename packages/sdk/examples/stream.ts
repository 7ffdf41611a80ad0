// Writes an answer while it is made: node examples/stream.ts "Do you ship to Norway?"
import { chooseBot, pixel } from './connect.ts';

const { id: botId } = await chooseBot();
const question = process.argv[2] ?? 'What can you help me with?';
await new Promise<void>((resolve, reject) => {
  pixel.answers.stream.subscribe(
    { botId, question },
    {
      onData(event) {
        // Deltas are a preview; `done` carries the whole text.
        if (event.type === 'delta') process.stdout.write(event.text);
        if (event.type === 'done') console.log(`\n(${event.answer.citations.length} sources)`);
        if (event.type === 'failed') reject(new Error(event.message));
      },
      onError: reject,
      onComplete: resolve,
    },
  );
});
