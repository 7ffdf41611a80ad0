import { type Command, UsageError } from '../command.ts';
import { connect, findBot, SERVER_FLAGS } from '../connect.ts';

export const ask: Command = {
  name: 'ask',
  usage: '<bot> <question>',
  about: 'Ask a bot and print the answer with its sources',
  flags: SERVER_FLAGS,
  async run(run) {
    const [word, ...rest] = run.words;
    const question = rest.join(' ');
    if (word === undefined || question === '') throw new UsageError('pixel ask <bot> <question>');
    const pixel = connect(run);
    const { id: botId } = await findBot(pixel, word);
    const answer = await pixel.answers.ask.mutate({ botId, question });
    run.out.line(answer.answer);
    for (const { number, title, url, page } of answer.citations)
      run.out.line(`  [${number}] ${title}${page ? `, page ${page}` : ''}${url ? `  ${url}` : ''}`);
    run.out.result(answer);
  },
};
