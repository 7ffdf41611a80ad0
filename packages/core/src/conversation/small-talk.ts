import type { FixedTexts } from './fixed-texts.ts';

const PHRASES: readonly (readonly [keyof FixedTexts, string, RegExp])[] = [
  ['greeting', 'en', /^(hi|hello|hey|good (morning|afternoon|evening))( there)?$/],
  ['greeting', 'de', /^(hallo|guten (morgen|tag|abend)|moin|servus|grüß gott)$/],
  ['greeting', 'es', /^(hola|buenos días|buenas( tardes| noches)?)$/],
  ['greeting', 'fr', /^(bonjour|bonsoir|salut)$/],
  ['greeting', 'it', /^(ciao|salve|buongiorno|buonasera)$/],
  ['greeting', 'pt', /^(olá|oi|bom dia|boa (tarde|noite))$/],
  ['greeting', 'nl', /^(goedemorgen|goedemiddag|goedenavond|hoi)$/],
  ['greeting', 'pl', /^(cześć|dzień dobry|dobry wieczór)$/],
  ['thanks', 'en', /^(ok(ay)? )?(thanks|thank you|thx|cheers)( (a lot|so much|very much))?$/],
  ['thanks', 'de', /^(vielen dank|danke( schön| sehr)?)$/],
  ['thanks', 'es', /^(muchas )?gracias$/],
  ['thanks', 'fr', /^merci( beaucoup)?$/],
  ['thanks', 'it', /^grazie( mille)?$/],
  ['thanks', 'pt', /^(muito )?obrigad[oa]$/],
  ['thanks', 'nl', /^(dank je( wel)?|dank u( wel)?|bedankt)$/],
  ['thanks', 'pl', /^(dziękuję|dzięki)$/],
  ['goodbye', 'en', /^(bye|goodbye|bye bye|see you)$/],
  ['goodbye', 'de', /^(tschüss|auf wiedersehen)$/],
  ['goodbye', 'es', /^(adiós|hasta luego)$/],
  ['goodbye', 'fr', /^au revoir$/],
  ['goodbye', 'it', /^arrivederci$/],
  ['goodbye', 'nl', /^(doei|tot ziens)$/],
  ['goodbye', 'pl', /^do widzenia$/],
];

/** Longest small talk that is looked at, in UTF-16 units. */
const LONGEST = 40;

/** Tells a bare greeting, thanks or goodbye from a question; null when it is not that alone. */
export function smallTalk(
  question: string,
): { readonly text: keyof FixedTexts; readonly language: string } | null {
  if (question.length > LONGEST) return null;
  const plain = question
    .toLowerCase()
    .replace(/[!.,?¡¿…\p{Extended_Pictographic}]/gu, '')
    .trim();
  const match = PHRASES.find(([, , pattern]) => pattern.test(plain));
  return match ? { text: match[0], language: match[1] } : null;
}
