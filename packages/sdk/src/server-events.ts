/** One event of a `text/event-stream` body. */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
  /** Only what this event itself carried. */
  readonly id: string | undefined;
}

/**
 * Reads a `text/event-stream` body as the HTML standard's section 9.2.6 has it: any line end, comments skipped, several
 * `data` lines joined, an unfinished last event dropped. An event without `data` is dropped too.
 */
export async function* readServerEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<ServerEvent, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let fields: Record<string, string> = {};
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      // A lone CR at the end may be the first half of CRLF: it stays in `rest` until the next byte is known.
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line !== '') {
          addField(fields, line);
          continue;
        }
        const { event = 'message', data, id } = fields;
        fields = {};
        if (data !== undefined) yield { event, data, id };
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function addField(fields: Record<string, string>, line: string) {
  const colon = line.indexOf(':');
  if (colon === 0) return;
  const name = colon < 0 ? line : line.slice(0, colon);
  const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
  const earlier = fields[name];
  fields[name] = name === 'data' && earlier !== undefined ? `${earlier}\n${value}` : value;
}
