import {
  callProcedure,
  subscribeProcedure,
  type WidgetWire,
  type Wire,
  type WireError,
} from '@pixel/sdk/wire';

const MUTATIONS = [
  'widget.bootstrap',
  'widget.say',
  'widget.stop',
  'widget.feedback',
  'widget.requestPerson',
] as const;
type Mutation = (typeof MUTATIONS)[number];
type Input<Name extends keyof WidgetWire> = WidgetWire[Name]['input'];

export type WidgetApi = ReturnType<typeof createWidgetApi>;

/** Calls to the server that the script came from. `token` is asked for each call. */
export function createWidgetApi(origin: string, bot: string, token: () => string | undefined) {
  const wire: Wire<WidgetWire> = {
    url: `${origin}/trpc`,
    query: `bot=${encodeURIComponent(bot)}`,
    mutations: MUTATIONS,
    token,
  };
  const call =
    <Path extends Mutation>(path: Path) =>
    (input: Input<Path>) =>
      callProcedure(wire, { path, input });
  return {
    bootstrap: call('widget.bootstrap'),
    say: call('widget.say'),
    stop: call('widget.stop'),
    rate: call('widget.feedback'),
    requestPerson: call('widget.requestPerson'),
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
