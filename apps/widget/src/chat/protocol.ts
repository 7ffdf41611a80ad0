/** `WIDGET_PROTOCOL` of the contract, which as a value would bring the schemas with it. A test compares the two. */
export const PROTOCOL = 2;
