import type { ChatSession } from '../chat/chat-session.ts';
import type { ChatMessage } from '../chat/chat-state.ts';
import type { LoadChunk } from '../chunk/load-chunk.ts';
import type { PanelFrame } from '../embed.ts';
import type { Strings } from '../strings/index.ts';
import type { RichText } from './rich-text.ts';

/** What every part of the panel draws from and acts on. Made anew for each drawing. */
export interface PanelModel {
  readonly session: ChatSession;
  /** The messages of this drawing; those of `session.state` may be newer. */
  readonly messages: readonly ChatMessage[];
  readonly t: Strings;
  /** Name in the header. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly isInline: boolean;
  /** Fills the screen of a phone and keeps the focus. */
  readonly isModal: boolean;
  readonly isOnline: boolean;
  readonly draft: string;
  /** The citation whose quote is open: message id and number. */
  readonly openCitation: string | null;
  readonly emit: PanelFrame['emit'];
  /** Loads what few visitors see. `Rare` draws with it. */
  readonly load: LoadChunk;
  /** What draws lists, headings and tables, once it is loaded. */
  readonly rich: RichText | undefined;
  wantRich(): void;
  /** The visitor chooses the language of the panel. */
  setLocale(locale: string): void;
  setDraft(text: string): void;
  setOpenCitation(key: string | null): void;
  close(): void;
}
