/** What we use of the browser's speech recognition, which TypeScript does not know. */
export interface Recognition {
  lang: string;
  interimResults: boolean;
  onresult: ((event: { readonly results: Iterable<Iterable<Heard>> }) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
}

interface Heard {
  readonly transcript: string;
}

/** The browser's speech recognition, or undefined where it has none. */
export function findRecognition(): (new () => Recognition) | undefined {
  return asRecognition(
    Reflect.get(window, 'SpeechRecognition') ?? Reflect.get(window, 'webkitSpeechRecognition'),
  );
}

/** Safe: the name belongs to the Web Speech API, which has what is declared above. */
const asRecognition = (found: unknown) => found as (new () => Recognition) | undefined;

/** All that was heard so far. */
export const heardIn = (results: Iterable<Iterable<Heard>>): string =>
  Array.from(results, ([best]) => best?.transcript ?? '')
    .join('')
    .trim();
