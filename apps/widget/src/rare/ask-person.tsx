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
          void session.requestPerson();
          // The button goes when somebody is asked, and the focus must not go with it.
          currentTarget.closest('section')?.focus();
        }}
      >
        {t.askPerson}
      </button>
    </p>
  );
}
