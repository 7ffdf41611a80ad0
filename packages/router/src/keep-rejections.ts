/**
 * Marks the next values of a stream as waited for. tRPC asks for the next one before it takes the last: an error that
 * comes in between would be nobody's, and such an error ends the process. Whoever waits for the value still gets it.
 */
export function keepRejections(data: unknown): void {
  if (!isStream(data)) return;
  const next = data.next.bind(data);
  data.next = () => {
    const value = next();
    value.catch(() => undefined);
    return value;
  };
}

function isStream(data: unknown): data is AsyncGenerator<unknown, unknown, undefined> {
  return (
    typeof data === 'object' && data !== null && Symbol.asyncIterator in data && 'next' in data
  );
}
