import { Answer, AnswerEvent, Ask, Retrieve, Retrieved } from '@pixel/contract';
import { ask, askStream, retrievePassages } from '@pixel/core';
import { mapStream } from './map-stream.ts';
import { router, staffOrKey } from './trpc.ts';
import { onlyWhileAllowed, whileAllowed } from './while-allowed.ts';

export const answers = router({
  retrieve: staffOrKey('chat')
    .meta({ rest: 'POST /api/chatbots/{botId}/retrieve', summary: 'Find passages for a query' })
    .input(Retrieve)
    .output(Retrieved)
    .mutation(({ ctx, input, signal }) => retrievePassages(ctx, input, signal)),

  ask: staffOrKey('chat')
    .meta({ rest: 'POST /api/chatbots/{botId}/ask', summary: 'Ask a chatbot' })
    .input(Ask)
    .output(Answer)
    .mutation(({ ctx, input, signal }) =>
      onlyWhileAllowed(ctx, { signal, run: (until) => ask(ctx, input, until) }),
    ),

  stream: staffOrKey('chat')
    .meta({ summary: 'Ask a chatbot and read the answer as it is written' })
    .input(Ask)
    .subscription(async function* ({ ctx, input, signal }) {
      yield* whileAllowed(ctx, {
        signal,
        open: (until) =>
          mapStream(askStream(ctx, input, until), (event) => AnswerEvent.parse(event)),
      });
    }),
});
