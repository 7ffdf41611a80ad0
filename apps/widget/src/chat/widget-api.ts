import {
  callProcedure,
  subscribeProcedure,
  type WidgetWire,
  type Wire,
  type WireError,
} from '@pixel/sdk/wire';

type Input<Name extends keyof WidgetWire> = WidgetWire[Name]['input'];

/** Calls to the server that the script came from. `token` is asked for each call. */
export function createWidgetApi(origin: string, bot: string, token: () => string | undefined) {
  const wire: Wire<WidgetWire> = {
    url: `${origin}/trpc`,
    query: `bot=${encodeURIComponent(bot)}`,
    mutations: ['widget.bootstrap', 'widget.say', 'widget.stop', 'widget.feedback'],
    token,
  };
  return {
    bootstrap: (input: Input<'widget.bootstrap'>) =>
      callProcedure(wire, { path: 'widget.bootstrap', input }),
    say: (input: Input<'widget.say'>) => callProcedure(wire, { path: 'widget.say', input }),
    stop: (input: Input<'widget.stop'>) => callProcedure(wire, { path: 'widget.stop', input }),
    rate: (input: Input<'widget.feedback'>) =>
      callProcedure(wire, { path: 'widget.feedback', input }),
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
