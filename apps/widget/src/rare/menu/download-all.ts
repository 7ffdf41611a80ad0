import type { WidgetWire } from '@pixel/sdk/wire';
import type { WidgetApi } from '../../chat/widget-api.ts';

/** What is kept of a visitor: the wire's answer without the way to the next page. */
export type Kept = Omit<WidgetWire['widget.download']['output'], 'nextCursor'>;

/** All pages of what is kept of the visitor as one. */
export async function downloadAll(api: WidgetApi): Promise<Kept> {
  const first = await api.download({});
  const conversations = [...first.conversations];
  for (let cursor = first.nextCursor; cursor !== null; ) {
    const page = await api.download({ cursor });
    conversations.push(...page.conversations);
    cursor = page.nextCursor;
  }
  return { visitor: first.visitor, conversations };
}
