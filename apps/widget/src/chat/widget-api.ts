import {
  callProcedure,
  subscribeProcedure,
  type WidgetWire,
  type Wire,
  WireError,
} from '@pixel/sdk/wire';
import type { LoadChunk } from '../chunk/load-chunk.ts';
import type { EmbedOptions } from '../embed.ts';
import type { VisitorToken } from './visitor-token.ts';

const MUTATIONS = [
  'bootstrap',
  'renew',
  'say',
  'stop',
  'feedback',
  'rate',
  'regenerate',
  'consent',
  'setAttributes',
  'deleteConversation',
  'requestPerson',
] as const;
const CALLS = [...MUTATIONS, 'download'] as const;
type CallName = (typeof CALLS)[number];
type Input<Name extends keyof WidgetWire> = WidgetWire[Name]['input'];
type Calls = {
  readonly [Name in CallName]: (
    input: Input<`widget.${Name}`>,
  ) => Promise<WidgetWire[`widget.${Name}`]['output']>;
};

const SOLVE_WORK = () => import('../rare/solve-work.tsx');

interface ApiPorts extends Pick<EmbedOptions, 'bot' | 'origin'> {
  readonly token: VisitorToken;
  readonly load: LoadChunk;
}

export type WidgetApi = ReturnType<typeof createWidgetApi>;

/**
 * Calls to the server that the script came from. A session that is over is renewed, and work that is asked for is done,
 * before a call is made once more.
 */
export function createWidgetApi({ bot, origin, token, load }: ApiPorts) {
  const wire: Wire<WidgetWire> = {
    url: `${origin}/trpc`,
    query: `bot=${encodeURIComponent(bot)}`,
    mutations: MUTATIONS.map((name) => `widget.${name}` as const),
    token: () => token.session ?? token.get(),
  };
  let renewing: Promise<void> | undefined;

  /** One for all that wait for it. */
  const renewOnce = () => {
    const renewal = async () => {
      const visitorToken = token.get() ?? '';
      const { session } = await callProcedure(wire, {
        path: 'widget.renew',
        input: { bot, visitorToken },
      });
      // The visitor may have been forgotten meanwhile.
      if (visitorToken === token.get()) token.session = session.token;
    };
    renewing ??= renewal().finally(() => {
      renewing = undefined;
    });
    return renewing;
  };

  const call = (name: CallName) => async (input: object) => {
    const send = (more?: object) =>
      callProcedure(wire, { path: `widget.${name}`, input: asInput({ ...input, ...more }) });
    try {
      return await send();
    } catch (cause) {
      if (!(cause instanceof WireError)) throw cause;
      const { work, code } = cause;
      if (work) {
        const { solveWork } = await load(SOLVE_WORK);
        const nonce = await solveWork(work);
        return send({ proof: { challenge: work.challenge, nonce } });
      }
      if (code !== 'unauthenticated' || !token.session || name === 'bootstrap') throw cause;
      await renewOnce();
      return send();
    }
  };

  return {
    ...asCalls(Object.fromEntries(CALLS.map((name) => [name, call(name)]))),
    ...{ renewOnce, wire },
    watch: (
      input: Input<'widget.events'>,
      on: {
        onEvent(event: WidgetWire['widget.events']['output']): void;
        onState(state: 'connecting' | 'live' | 'waiting'): void;
        onEnd(error?: WireError): void;
      },
    ) => subscribeProcedure(wire, { path: 'widget.events', input, ...on }),
  };
}

/** Safe: `Calls` types the input of each call at the place where it is made. */
const asInput = (input: object) => input as never;

/** Safe: there is a call under each name, and the wire's types say what it takes and gives. */
const asCalls = (calls: object) => calls as Calls;
