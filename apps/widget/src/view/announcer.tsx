import { Component } from 'preact';
import type { ChatState } from '../chat/chat-state.ts';
import { isComing, newestReply } from '../chat/messages.ts';
import { spokenText } from './spoken-text.ts';

interface AnnouncerProps {
  readonly chat: ChatState;
  readonly isOpen: boolean;
}

/** Tells screen readers the replies in whole sentences, never in tokens, and nothing of what was there before. */
export class Announcer extends Component<AnnouncerProps> {
  private id = newestReply(this.props.chat.messages)?.id;
  private length = Number.POSITIVE_INFINITY;
  private text = '';

  render({ chat, isOpen }: AnnouncerProps) {
    const reply = newestReply(chat.messages);
    if (reply && isOpen) {
      if (this.id !== reply.id) this.length = 0;
      this.id = reply.id;
      const next = spokenText(reply.text, this.length, !isComing(reply));
      if (next.length !== this.length)
        // A person is named before the words.
        this.text = (reply.author ? `${reply.author}: ` : '') + next.text;
      this.length = next.length;
    }
    return (
      <div class="hidden" aria-live="polite">
        {this.text}
      </div>
    );
  }
}
