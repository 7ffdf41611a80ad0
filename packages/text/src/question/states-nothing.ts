// Whole sentences, so that none of them can carry a fact along.
const PHRASES = [
  /^(?:hi|hello|hey|welcome|good (?:morning|afternoon|evening))(?: there)?$/,
  /^(?:of course|sure|certainly|absolutely|great question|good question|happy to help|glad to help|my pleasure|you are welcome|you're welcome|thanks for asking|thank you for (?:asking|your question|your patience))$/,
  /^(?:sure|of course|certainly)? ?(?:here is|here's|here are|this is) (?:what (?:i|we) (?:found|know|could find)(?: about (?:that|this|it))?|(?:the|an|a) (?:short |quick )?(?:answer|summary|overview|list|details|information)|some (?:details|information))$/,
  /^(?:i(?:'m| am) (?:happy|glad|here) to help(?: you)?(?: with (?:that|this))?|let me (?:help|check|explain)(?: you)?(?: (?:that|this|with that))?|i can help(?: you)?(?: with (?:that|this))?)$/,
  /^(?:please )?(?:let me know|feel free to ask|just ask|tell me) if (?:you (?:have|need|want|would like) (?:any |some )?(?:other |further |more |anything )?(?:questions?|help|details|information|else|to know more)|(?:there is )?anything else(?: i can (?:do|help with))?)$/,
  /^(?:is there anything else (?:i can (?:help|do)(?: (?:you|with|for you))*|you (?:would like|want|need) to know)|(?:do you have|have you) any (?:other|further|more) questions|(?:how|what) (?:else )?can i (?:help|do)(?: (?:you|with|for you))*|(?:would you like|do you want|shall i)(?: me)? (?:to know more|more details|more information|tell you more)|can i help(?: you)? with anything else|does that (?:help|answer your question))$/,
  /^(?:i(?:'m| am) )?sorry,? (?:but )?(?:i (?:could not|couldn't|can't|cannot|did not|don't) (?:find|know|answer)(?: (?:that|this|it|more|anything else|any more|further details|the answer))?(?: (?:about|on) (?:that|this))?(?: (?:here|in (?:the|our|my) (?:pages|sources|documents|passages|information)))?)$/,
  /^(?:i hope (?:this|that) helps?|that is all i (?:know|found)|have a (?:nice|great|good) day)$/,
  /^(?:hallo|guten (?:tag|morgen|abend)|willkommen|gerne?|natürlich|klar|selbstverständlich|gute frage|danke für (?:ihre|die|deine) frage)$/,
  /^(?:gerne?,? )?(?:hier (?:ist|sind|finden sie),? (?:was ich (?:gefunden habe|weiß|dazu gefunden habe)|(?:die|eine) (?:antwort|übersicht|kurze übersicht|informationen|zusammenfassung))|(?:dabei|damit) helfe ich (?:ihnen|dir) gerne?|ich helfe (?:ihnen|dir) gerne?(?: (?:weiter|dabei))?|das habe ich (?:dazu )?gefunden)$/,
  /^(?:haben sie (?:noch )?(?:weitere|andere) fragen|kann ich (?:ihnen )?(?:noch |sonst noch )?(?:etwas (?:für sie tun|erklären)|(?:weiter)?helfen|sonst noch helfen)|möchten sie (?:noch )?mehr (?:wissen|erfahren)|melden sie sich(?: gerne?)?,? wenn sie (?:noch |weitere )*fragen haben)$/,
  /^(?:es tut mir leid|tut mir leid|leider),? ?(?:(?:dazu|das|darüber) )?(?:konnte ich|kann ich|habe ich|weiß ich)(?: (?:dazu|das|darüber))? ?(?:leider )?(?:nichts|keine (?:angaben|informationen)|nicht)(?: (?:finden|gefunden|beantworten|sagen))?$/,
  /^(?:bonjour|bonsoir|bienvenue|bien sûr|avec plaisir|merci (?:pour|de) votre question|bonne question|voici (?:ce que j'ai trouvé|la réponse|un résumé)|(?:avez-vous|auriez-vous) d'autres questions|puis-je vous aider (?:davantage|pour autre chose)|n'hésitez pas (?:à demander|si vous avez d'autres questions)|souhaitez-vous en savoir plus)$/,
  /^(?:hola|buenos días|buenas tardes|bienvenidos?|claro(?: que sí)?|por supuesto|con mucho gusto|gracias por (?:su|tu) pregunta|buena pregunta|esto es lo que (?:he encontrado|encontré)|aquí (?:está|tiene) (?:la respuesta|un resumen|lo que encontré)|(?:tiene|tienes) (?:alguna )?(?:otra|más) preguntas?|puedo ayudarle en algo más|(?:desea|quiere) saber más)$/,
];

const LONGEST = 120;

/** Whether a sentence is a greeting, a connective or an offer: one of the known phrases as a whole, which state nothing. */
export function statesNothing(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  const plain = sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[!?.:;…¡¿*_]|\p{Extended_Pictographic}|\ufe0f/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^,|,$/g, '')
    .trim();
  return plain === ''
    ? !/\p{L}|\p{N}/u.test(sentence)
    : PHRASES.some((phrase) => phrase.test(plain));
}

const YES_OR_NO =
  /^(?:yes|no|yep|nope|correct|exactly|right|ja|nein|doch|genau|richtig|oui|non|si|exact|sí|no|correcto|sim|não|sì|nee|はい|いいえ|是的?|不是?)(?:,? (?:of course|sure|sir|natürlich|genau|bien sûr|claro))?$/i;

/** Whether a sentence only agrees or denies: what it says depends on what comes next. */
export function isYesOrNo(sentence: string): boolean {
  return YES_OR_NO.test(sentence.replace(/[!?.,:;…¡¿*_。！]/g, '').trim());
}
