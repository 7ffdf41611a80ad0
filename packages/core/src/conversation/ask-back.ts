import { LIMITS } from '@pixel/contract';
import type { Retrieval } from '../knowledge/retrieve.ts';

/** English stands in for languages that are not listed. */
const TEXTS: Readonly<Record<string, string>> = {
  ar: 'لست متأكدًا من أنني فهمت سؤالك. هل تقصد أحد هذه المواضيع؟',
  bg: 'Не съм сигурен, че ви разбрах. Имате предвид нещо от това?',
  cs: 'Nejsem si jistý, že vám rozumím. Máte na mysli něco z tohoto?',
  da: 'Jeg er ikke sikker på, at jeg forstod det. Mener du en af disse?',
  de: 'Ich bin nicht sicher, ob ich das richtig verstehe. Meinen Sie eines davon?',
  el: 'Δεν είμαι βέβαιος ότι κατάλαβα. Εννοείτε κάτι από αυτά;',
  en: 'I am not sure that I understood this. Did you mean one of these?',
  es: 'No estoy seguro de haber entendido. ¿Se refiere a algo de esto?',
  fi: 'En ole varma, ymmärsinkö oikein. Tarkoititko jotakin näistä?',
  fr: 'Je ne suis pas sûr d’avoir bien compris. Pensiez-vous à l’un de ces sujets ?',
  hi: 'मुझे यकीन नहीं कि मैंने ठीक समझा। क्या आप इनमें से किसी के बारे में पूछ रहे हैं?',
  hu: 'Nem vagyok biztos benne, hogy jól értem. Ezek közül gondolt valamelyikre?',
  it: 'Non sono sicuro di aver capito. Intende una di queste cose?',
  ja: 'ご質問を正しく理解できたか自信がありません。次のどれかについてでしょうか?',
  ko: '질문을 제대로 이해했는지 확실하지 않습니다. 다음 중 하나를 말씀하시나요?',
  nl: 'Ik weet niet zeker of ik het goed begrijp. Bedoelt u een van deze?',
  no: 'Jeg er ikke sikker på at jeg forsto det. Mener du en av disse?',
  pl: 'Nie jestem pewien, czy dobrze rozumiem. Czy chodzi o coś z tego?',
  pt: 'Não tenho certeza de que entendi. Refere-se a algum destes assuntos?',
  ro: 'Nu sunt sigur că am înțeles. Vă referiți la ceva din acestea?',
  ru: 'Я не уверен, что правильно понял вопрос. Вы имеете в виду что-то из этого?',
  sv: 'Jag är inte säker på att jag förstod. Menar du något av det här?',
  th: 'ไม่แน่ใจว่าเข้าใจคำถามถูกต้องหรือไม่ คุณหมายถึงหัวข้อใดต่อไปนี้หรือเปล่า',
  tr: 'Doğru anladığımdan emin değilim. Bunlardan birini mi kastettiniz?',
  uk: 'Я не впевнений, що правильно зрозумів. Ви маєте на увазі щось із цього?',
  vi: 'Tôi không chắc mình đã hiểu đúng. Ý bạn là một trong những mục này?',
  zh: '我不确定是否理解了您的问题。您想问的是以下哪一项?',
};

const ENGLISH = TEXTS.en ?? '';
/** Longer headings are no choice to click, in UTF-16 units. */
const LONGEST = 120;
/** What scores less than this share of the best passage is no likely meaning. */
const NEAR = 0.4;

/** What the bot asks when it is not sure, with what it offers; null when it has nothing to offer. */
export function askBack(input: {
  readonly question: string;
  readonly language: string;
  readonly hits: Retrieval['hits'];
}): { readonly text: string; readonly suggestions: readonly string[] } | null {
  const suggestions = suggestionsFrom(input.hits, input.question);
  if (suggestions.length === 0) return null;
  const asked = TEXTS[input.language.split('-')[0] ?? ''] ?? ENGLISH;
  return { text: [asked, '', ...suggestions.map((one) => `- ${one}`)].join('\n'), suggestions };
}

/** The nearest headings, each once: those of frequent questions are questions themselves. */
function suggestionsFrom(hits: Retrieval['hits'], question: string): string[] {
  const best = hits[0]?.fused ?? 0;
  const found = new Map<string, string>();
  for (const { fused, headings, title } of hits) {
    if (fused < NEAR * best) continue;
    const heading = (headings.findLast((one) => !one.includes(' | ')) ?? title).trim();
    const key = plain(heading);
    if (key === '' || heading.length > LONGEST || key === plain(question)) continue;
    if (!found.has(key)) found.set(key, heading);
  }
  return [...found.values()].slice(0, LIMITS.suggestions);
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
