import { type Command, UsageError } from '../command.ts';
import { connect, SERVER_FLAGS } from '../connect.ts';

export const audit: Command = {
  name: 'audit',
  usage: 'verify',
  about: 'Check the chain of the audit log, and print its head to be kept elsewhere',
  flags: SERVER_FLAGS,
  async run(run) {
    if (run.words.join(' ') !== 'verify') throw new UsageError('Say: pixel audit verify');
    const verdict = await connect(run).audit.verify.query();
    run.out.line(`${verdict.length} entries fit, head ${verdict.head}`);
    run.out.result(verdict);
    if (verdict.broken === null) return;
    const { no, entryId, problem } = verdict.broken;
    throw new Error(
      `The audit log is broken: entry ${entryId ?? '?'} (no. ${no ?? '?'}), ${problem}.`,
    );
  },
};
