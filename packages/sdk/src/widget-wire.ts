import type { AppRouter } from '@pixel/router';
import type { inferProcedureInput } from '@trpc/server';

type Widget = AppRouter['_def']['record']['widget'];

/** The procedures a widget calls, as the wire sees them: derived from the router, so the two cannot drift apart. */
export type WidgetWire = {
  [Name in keyof Widget & string as `widget.${Name}`]: {
    readonly type: Widget[Name]['_def']['type'];
    readonly input: inferProcedureInput<Widget[Name]>;
    readonly output: Sent<Widget[Name]['_def']['$types']['output']>;
  };
};

/** A subscription sends its events one by one; the wire keeps a tracked event's id to itself. */
type Sent<Output> =
  Output extends AsyncIterable<infer Event>
    ? Event extends { readonly id: string; readonly data: infer Tracked }
      ? Tracked
      : Event
    : Output;
