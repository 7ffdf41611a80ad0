import type { Persona, Theme } from '@pixel/contract';

/** A file below `documents/<client key>/` and where it would be found on the client's website. */
export interface DemoDocument {
  /** File name inside the client's folder. */
  readonly file: string;
  readonly title: string;
  /** Public address on the fictional website; shown to visitors as the source. */
  readonly url: string;
  readonly mediaType: MediaType;
}

export type MediaType =
  | 'text/html'
  | 'text/markdown'
  | 'text/csv'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One visitor message. `expect` says whether the documents hold the answer. */
export interface DemoTurn {
  readonly question: string;
  readonly expect: 'answer' | 'unknown';
}

/** A visit. Only the questions are written down: the system answers them while seeding. */
export interface DemoConversation {
  /** Whole days before the moment of seeding, 0 to 60. */
  readonly daysAgo: number;
  /** BCP 47 tag of the visitor's browser. */
  readonly locale: string;
  readonly turns: readonly DemoTurn[];
}

/** How a bot looks and speaks; the persona fields carry the contract's names. */
export interface DemoBot
  extends Readonly<Pick<Persona, 'tone' | 'welcome' | 'refusal' | 'instructions'>> {
  readonly name: string;
  readonly starterQuestions: readonly [string, string, string, string];
  readonly theme: Readonly<Partial<Theme>>;
  /** BCP 47 tag of the language the bot speaks first. */
  readonly language: string;
}

/** A customer of the demo agency with its one bot. */
export interface DemoClient {
  /** Folder name below `documents/`; unique. */
  readonly key: string;
  readonly name: string;
  readonly email: string;
  /** Registered name. */
  readonly company: string;
  readonly website: string;
  readonly phone: string;
  readonly industry: string;
  readonly description: string;
  readonly bot: DemoBot;
  readonly documents: readonly DemoDocument[];
  readonly conversations: readonly DemoConversation[];
}

export interface DemoAgency {
  readonly name: string;
  readonly clients: readonly DemoClient[];
}

/** Questions a correctly seeded bot must answer, and questions it must decline. */
export interface AcceptanceSet {
  readonly answerable: readonly {
    readonly question: string;
    /** The document that holds the answer. */
    readonly file: string;
    /** Text of that document a right answer quotes; whitespace-normalised, no markup. */
    readonly mustContain: string;
  }[];
  readonly unanswerable: readonly string[];
}
