const ASKING =
  /^(?:\p{P}|\s)*(?:(?:and|but|so|please|und|et|y|e) )?(?:how (?:do|does|can|could|would|should|to|must|may|might)\b|what (?:do|should|must) i (?:have to |need to )?do\b|what is the (?:best |easiest )?way\b|(?:can|could) you (?:tell|show|explain) me how\b|wie (?:kann|können|mache?|macht|muss|soll|richte?|stelle?|geht|bekomme|komme|\p{L}+e)\b|comment\b|cómo\b|come (?:posso|si|faccio|devo)\b|hoe (?:kan|moet|krijg|\p{L}+) (?:ik|je|men)\b|como (?:posso|faço|se)\b)/iu;

/** Whether a question asks what to do: "How do I …?", "How to …". */
export const asksWay = (question: string): boolean => ASKING.test(question.slice(0, 200));

const FIRST =
  'click|press|choose|select|open|use|run|type|enter|go to|drag|tick|check|uncheck|turn|switch|set|add|create|make sure|put|hold|tap|call|write|send|log|sign|fill|download|install|start|stop|close|remove|delete|copy|move|visit|ask|contact|bring|take|pay|order|book|return|print|save|follow';

/** What to do is told by an order, a command with its place in a menu or on the keyboard, or by what one can do. */
const TELLING = new RegExp(
  [
    String.raw`^(?:(?:then|next|now|first|finally|simply|just|please|alternatively),? )?(?:${FIRST})\b(?! (?:is|are|was|of)\b)`,
    String.raw`\b(?:to|if|when|once|for|in|on)\b[^.]{3,120}, (?:please |simply |just )?(?:${FIRST})\b`,
    String.raw`\b(?:you can|you may|you need to|you have to|you should|you must|please|by (?:using|clicking|pressing|choosing|selecting|running|setting|adding))\b|\b(?:can|may|could|must) be \p{L}+(?:ed|en|t|n|ne) (?:by|with|using|through|from|via|in)\b`,
    String.raw`→|[^\s]\s(?:▸|▶|»|>|›)\s\p{Lu}|\b(?:ctrl|alt|shift|cmd|strg|umschalt) ?\+ ?\S`,
    String.raw`\b(?:klicken|wählen|drücken|öffnen|geben|rufen|gehen|stellen|schicken|senden|füllen|melden) sie\b|\b(?:sie|du|man) (?:können|kannst|kann)\b|\b(?:können|kann|kannst) (?:sie|man|du)\b`,
    String.raw`\b(?:cliquez|choisissez|appuyez|sélectionnez|ouvrez|envoyez|appelez|remplissez|utilisez|vous pouvez|il suffit)(?!\p{L})`,
    String.raw`\b(?:haga clic|seleccione|pulse|elija|abra|envíe|llame|utilice|puedes?|pueden)(?!\p{L})|\b(?:fare clic|scegli(?:ere)?|seleziona(?:re)?|premere|premi|apri(?:re)?|puoi|può)(?!\p{L})|\b(?:klik|kies|druk|selecteer|(?:u|je|men) kunt|kunt u)\b`,
  ].join('|'),
  'iu',
);

/** Whether a sentence tells what to do. */
export const tellsWay = (sentence: string): boolean => TELLING.test(sentence.slice(0, 400));
