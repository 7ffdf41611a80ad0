import { Answer, AnswerEvent, Ask, Retrieve, Retrieved } from '@pixel/contract';
import { ask, askStream, retrievePassages } from '@pixel/core';
import { mapStream } from './map-stream.ts';
import { router, staffOrKey } from './trpc.ts';

export const answers = router({
  retrieve: staffOrKey('chat')
    .meta({ rest: 'POST /api/chatbots/{botId}/retrieve' })
    .input(Retrieve)
    .output(Retrieved)
    .mutation(({ ctx, input }) => retrievePassages(ctx, input)),

  ask: staffOrKey('chat')
    .meta({ rest: 'POST /api/chatbots/{botId}/ask' })
    .input(Ask)
    .output(Answer)
    .mutation(({ ctx, input, signal }) => ask(ctx, input, signal)),

  stream: staffOrKey('chat')
    .input(Ask)
    .subscription(async function* ({ ctx, input, signal }) {
      yield* mapStream(askStream(ctx, input, signal), (event) => AnswerEvent.parse(event));
    }),
});
