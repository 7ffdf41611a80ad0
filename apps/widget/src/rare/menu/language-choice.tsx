import { LANGUAGES } from '../../strings/languages.ts';
import type { PanelModel } from '../../view/panel-model.ts';

interface LanguageChoiceProps {
  readonly model: PanelModel;
  readonly label: string;
}

/** The languages of the panel, each in its own name. */
export function LanguageChoice({ model, label }: LanguageChoiceProps) {
  return (
    <label>
      {label}
      <select
        value={model.t.language}
        onChange={(event) => model.setLocale(event.currentTarget.value)}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {nameOf(language)}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
