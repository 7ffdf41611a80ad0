// What a model says around a fact without stating one.
const FRAMES = [
  /^(?:yes|no|sure|certainly|of course|absolutely|definitely|not at all|no problem|no worries|happy to help|good news|sorry|great|okay|ok|well|ja|nein|gern|gerne|natürlich|selbstverständlich|klar|kein problem|keineswegs|oui|non|bien sûr|tout à fait|pas du tout|aucun problème|sí|no|claro|por supuesto|en absoluto|sin problema|sì|sim|nee)\s*(?:[,!.:–—]|-(?=\s))\s*/iu,
  /^(?:i['’]m (?:sorry|afraid)(?:,? but)?|unfortunately|sadly|luckily|fortunately|leider|zum glück|malheureusement|hélas|heureusement|lamentablemente|por desgracia|por suerte|purtroppo)(?:,| that|(?= \p{L}))\s*/iu,
  /^(?:according to|based on|as stated (?:in|on)|as described (?:in|on)|per) (?:the|our|this|their) (?:page|pages|website|site|information|sources?|passages?|documents?|documentation|terms|policy)(?: (?:provided|given|above))?[,:]?\s+/iu,
  /^(?:please note(?: that)?|note that|keep in mind that|as far as i can see|as far as i know|from what i can see|in short|in addition|additionally|also|furthermore|moreover|however|in general|generally|that means(?: that)?|this means(?: that)?|so|in other words|finally|first|second|then|to summari[sz]e|in summary|for example|importantly)[,:]?\s+/iu,
  /^(?:laut (?:der|unserer|den|dieser) (?:seite|website|webseite|informationen|quellen?|angaben)(?: gilt)?|bitte beachten sie(?: auch)?(?:, dass)?|beachten sie(?:, dass)?|soweit ich sehe|kurz gesagt|außerdem|zudem|darüber hinaus|allerdings|das heißt|grundsätzlich|zusammengefasst|zum beispiel)\s*[,:]?\s+/iu,
  /^(?:selon (?:la page|le site|nos informations|les sources)|veuillez noter que|notez que|en résumé|de plus|par ailleurs|cependant|en général|c['’]est-à-dire)[,:]?\s+/iu,
  /^(?:según (?:la página|el sitio|la información|las fuentes)|tenga en cuenta que|en resumen|además|sin embargo|en general|es decir)[,:]?\s+/iu,
];

/** A sentence without the opening words that only introduce it ("Yes,", "According to the page,"), two of them at most. */
export function withoutFrame(sentence: string): string {
  let text = sentence.trim();
  for (let times = 0; times < 2; times += 1)
    for (const frame of FRAMES) {
      const rest = text.replace(frame, '');
      if (rest !== '') text = rest;
    }
  return text;
}
