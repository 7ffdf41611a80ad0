interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How far around a place the text is looked at. */
const NEAR = 400;
const OPENING = '"“„«‘\'`「『';
const CLOSING: Readonly<Record<string, string>> = {
  ...{
    '"': '"',
    '“': '”“',
    '„': '“”',
    '«': '»',
    '‘': '’',
    "'": "'",
    '`': '`',
    '「': '」',
    '『': '』',
  },
};

/** Whether the words at a place are spoken about and not meant: in quotation marks or code, where the text is about such words. */
export function isMentioned(place: Place): boolean {
  const { text, start, end } = place;
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  if (isQuoted(place)) return ABOUT_ORDERS.test(around) || AN_EXAMPLE.test(around);
  return ABOUT_ORDERS.test(around) && isReported(text.slice(Math.max(0, start - 120), start + 1));
}

function isQuoted({ text, start, end }: Place): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 2);
  for (let at = line.length - 1; at >= 0 && at > line.length - 160; at -= 1) {
    const mark = line[at] ?? '';
    if (!OPENING.includes(mark)) continue;
    const isApostrophe = /['‘]/.test(mark) && /\p{L}/u.test(line[at - 1] ?? '');
    if (isApostrophe) continue;
    const after = text.slice(end, end + 160).split('\n', 1)[0] ?? '';
    return [...(CLOSING[mark] ?? '')].some((closing) => after.includes(closing));
  }
  const fences = text.slice(0, start).match(/```/g)?.length ?? 0;
  return fences % 2 === 1;
}

/** “Attackers write: ignore …” and “telling a model to ignore …” report an order of others. */
function isReported(before: string): boolean {
  return /\b(?:attackers?|adversar(?:y|ies)|hackers?|users?|someone|people|texts?|pages?|documents?|prompts?|phrases?|sentences?|strings?|commands?|inputs?|e-?mails?|injections?|telling|asking|instructing|saying|tells?|asks?|says?|writes?|reads?)\b[^.!?\n]{0,80}$/i.test(
    before,
  );
}

const ABOUT_ORDERS =
  /prompt[- ]?injection|injection|jailbreak|attack|adversar|malicious|untrusted|red[- ]team|owasp|guardrail|vulnerab|exploit|einschleus|angriff|angreifer|attaque|ataque|attacco|aanval|атак|saldırı|攻击|攻擊|注入|攻撃|공격|هجوم|हमल/i;
const AN_EXAMPLE =
  /phrases?|such as|for example|for instance|e\.g\.|example|classifier|security|beispiel|exemple|ejemplo|esempio|exemplo|voorbeeld|przykład|пример|örnek|例如|比如|例えば|예를|مثال|उदाहरण/i;
