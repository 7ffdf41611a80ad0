/** A `ref`: what is opened near the end of the conversation comes into view. */
export const bringIntoView = (element: Element | null): void =>
  element?.scrollIntoView({ block: 'nearest' });
