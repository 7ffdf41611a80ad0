import type { ChatSession } from '../chat/chat-session.ts';
import { handoverTexts } from '../strings/rare-en.ts';
import type { PanelModel } from '../view/panel-model.ts';

/** The way out of the bot. */
export function AskPerson({ model }: { readonly model: PanelModel }) {
  const { session } = model;
  const t = { ...handoverTexts, ...model.t };
  return (
    <p role="status">
      {session.state.isUnheard && t.unsent}{' '}
      <button
        type="button"
        class="link"
        onClick={({ currentTarget }) => {
          void requestPerson(session);
          // The button goes when somebody is asked, and the focus must not go with it.
          currentTarget.closest('section')?.focus();
        }}
      >
        {t.askPerson}
      </button>
    </p>
  );
}

async function requestPerson({ state, set, api, tellError }: ChatSession) {
  const { conversationId } = state.chat;
  if (!conversationId) return;
  set({ isUnheard: false });
  try {
    await api.requestPerson({ conversationId });
  } catch (cause) {
    set({ isUnheard: true });
    tellError(cause);
  }
}
