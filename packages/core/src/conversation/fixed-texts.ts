/** What a bot says in its own words, per language of the reader. English stands in for languages not listed. */
export interface FixedTexts {
  readonly refusal: string;
  readonly welcome: string;
  readonly paused: string;
  readonly greeting: string;
  readonly thanks: string;
  readonly goodbye: string;
}

const TEXTS: Readonly<Record<string, FixedTexts>> = {
  en: {
    refusal: 'I could not find that in the information I have, so I would rather not guess.',
    welcome: 'Hello! What would you like to know?',
    paused: 'This assistant is taking a break right now. Please come back later.',
    greeting: 'Hello! Ask me anything about our pages.',
    thanks: 'You are welcome! Is there anything else I can look up for you?',
    goodbye: 'Goodbye, and thank you for stopping by!',
  },
  de: {
    refusal: 'Dazu habe ich in meinen Unterlagen nichts gefunden und möchte nicht raten.',
    welcome: 'Hallo! Was möchten Sie wissen?',
    paused: 'Dieser Assistent macht gerade Pause. Bitte schauen Sie später wieder vorbei.',
    greeting: 'Hallo! Fragen Sie mich alles, was auf unseren Seiten steht.',
    thanks: 'Gern geschehen! Kann ich noch etwas für Sie nachsehen?',
    goodbye: 'Auf Wiedersehen und danke für Ihren Besuch!',
  },
  es: {
    refusal: 'No encuentro eso en la información que tengo y prefiero no adivinar.',
    welcome: '¡Hola! ¿Qué le gustaría saber?',
    paused: 'Este asistente está en pausa en este momento. Vuelva más tarde, por favor.',
    greeting: '¡Hola! Pregúnteme lo que quiera sobre nuestras páginas.',
    thanks: '¡De nada! ¿Quiere que busque algo más?',
    goodbye: '¡Adiós y gracias por su visita!',
  },
  fr: {
    refusal:
      'Je ne trouve pas cela dans les informations dont je dispose, et je préfère ne pas deviner.',
    welcome: 'Bonjour ! Que souhaitez-vous savoir ?',
    paused: 'Cet assistant est en pause pour le moment. Merci de revenir plus tard.',
    greeting: 'Bonjour ! Posez-moi vos questions sur nos pages.',
    thanks: 'Avec plaisir ! Puis-je chercher autre chose pour vous ?',
    goodbye: 'Au revoir et merci de votre visite !',
  },
  it: {
    refusal:
      'Non trovo questa informazione nei miei documenti e preferisco non tirare a indovinare.',
    welcome: 'Salve! Che cosa vorrebbe sapere?',
    paused: 'Questo assistente è in pausa. Torni più tardi, per favore.',
    greeting: 'Salve! Mi chieda pure qualsiasi cosa sulle nostre pagine.',
    thanks: 'Prego! Posso cercare altro per lei?',
    goodbye: 'Arrivederci e grazie della visita!',
  },
  pt: {
    refusal: 'Não encontrei isso nas informações que tenho e prefiro não adivinhar.',
    welcome: 'Olá! O que gostaria de saber?',
    paused: 'Este assistente está em pausa no momento. Volte mais tarde, por favor.',
    greeting: 'Olá! Pergunte-me o que quiser sobre as nossas páginas.',
    thanks: 'De nada! Posso procurar mais alguma coisa?',
    goodbye: 'Até logo e obrigado pela visita!',
  },
  nl: {
    refusal: 'Dat kan ik in mijn informatie niet vinden en ik wil liever niet gokken.',
    welcome: 'Hallo! Wat wilt u weten?',
    paused: 'Deze assistent is even met pauze. Kom later nog eens terug.',
    greeting: 'Hallo! Vraag me alles over onze pagina’s.',
    thanks: 'Graag gedaan! Kan ik nog iets voor u opzoeken?',
    goodbye: 'Tot ziens en bedankt voor uw bezoek!',
  },
  pl: {
    refusal: 'Nie znalazłem tego w dostępnych mi informacjach i wolę nie zgadywać.',
    welcome: 'Dzień dobry! Co chcesz wiedzieć?',
    paused: 'Ten asystent ma teraz przerwę. Wróć, proszę, później.',
    greeting: 'Dzień dobry! Pytaj o wszystko, co jest na naszych stronach.',
    thanks: 'Proszę bardzo! Czy mam sprawdzić coś jeszcze?',
    goodbye: 'Do widzenia i dziękujemy za wizytę!',
  },
};

const ENGLISH = TEXTS.en;

/** The texts of a language tag (`de-AT` counts as `de`). */
export function fixedTexts(language: string): FixedTexts {
  const texts = TEXTS[language.split('-')[0] ?? ''] ?? ENGLISH;
  if (!texts) throw new Error('English texts are missing.');
  return texts;
}
