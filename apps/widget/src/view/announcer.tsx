import { Component } from 'preact';
import type { ChatState } from '../chat/chat-state.ts';
import { spokenText } from './spoken-text.ts';

interface AnnouncerProps {
  readonly chat: ChatState;
  readonly isOpen: boolean;
}

/** Tells screen readers the replies in whole sentences, never in tokens, and nothing of what was there before. */
export class Announcer extends Component<AnnouncerProps> {
  private id = replyOf(this.props.chat)?.id;
  private length = Number.POSITIVE_INFINITY;
  private text = '';

  render({ chat, isOpen }: AnnouncerProps) {
    const reply = replyOf(chat);
    if (reply && isOpen) {
      if (this.id !== reply.id) this.length = 0;
      this.id = reply.id;
      const isOver = reply.status !== 'writing' && reply.status !== 'waiting';
      const next = spokenText(reply.text, this.length, isOver);
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

const replyOf = (chat: ChatState) => chat.messages.findLast(({ role }) => role !== 'visitor');
