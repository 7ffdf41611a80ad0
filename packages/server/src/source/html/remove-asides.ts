import type { HtmlDocument, HtmlElement } from './dom.ts';
import { frameText } from './frame-text.ts';
import { inlineText } from './inline-text.ts';

const SHORT = 200;
/** Less is a row of buttons inside of the question. */
const MIN_CONSENT = 60;
const MAX_BUTTONS = 500;
const MAX_LEVELS = 6;

const CONSENT =
  /cookie|tracking|consent|privacy|partners|datenschutz|einwillig|privatsphäre|confidentialité|traceurs|privacidad|privacidade|riservatezza|персональн|隐私|個人情報/i;
const ACCEPT =
  /^(?:(?:i )?(?:accept|agree|allow|reject|refuse|decline|manage)(?: |$)|ok$|got it|alle(?:s|n)? |akzept|zustimm|ablehn|einverstanden|accepter|tout accepter|refuser|aceptar|rechazar|aceitar|accetta|rifiuta|accepteren|godta|acceptera|принять|согласен|同意|接受)/i;
const ASIDE =
  /^(?:©|\(c\) ?\d{4}|copyright\b)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados/i;
const FEEDBACK =
  /^(?:was this|did this|war dies|hat ihnen|cette page|¿?te ha|¿?fue útil)\b.{0,60}(?:help|useful|hilfreich|geholfen|utile|útil|ayudad)/i;

/** Removes what pages say about themselves: questions for consent, lines of copyright, "was this page helpful?". */
export function removeAsides(document: HtmlDocument): void {
  const buttons = document.querySelectorAll('button, [role="button"], a, input[type="submit"]');
  for (const button of [...buttons].slice(0, MAX_BUTTONS)) {
    const label = inlineText(button) || (button.getAttribute('value') ?? '');
    if (label.length <= 40 && ACCEPT.test(label.trim())) consentAround(button)?.remove();
  }
  for (const element of [...document.querySelectorAll('div, p, span, section, small, td')]) {
    const text = inlineText(element);
    if (text.length > SHORT || element.querySelector('h1, h2') !== null) continue;
    if (ASIDE.test(text) || FEEDBACK.test(text)) element.remove();
  }
}

/** The nearest block around a button that asks for consent, with what it says about it. */
function consentAround(button: HtmlElement): HtmlElement | undefined {
  let at = button.parentElement;
  for (let level = 0; at !== null && level < MAX_LEVELS; level += 1, at = at.parentElement) {
    const text = frameText(at);
    if (text === null) return undefined;
    if (text.length > MIN_CONSENT && CONSENT.test(text)) return at;
  }
  return undefined;
}
