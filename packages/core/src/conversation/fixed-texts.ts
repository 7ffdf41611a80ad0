/** What a bot says in its own words, per language of the reader. English stands in for languages not listed. */
export interface FixedTexts {
  readonly refusal: string;
  readonly welcome: string;
  readonly paused: string;
  readonly greeting: string;
  readonly thanks: string;
  readonly goodbye: string;
  /** Lines about a person who answers; `{name}` stands for the name. */
  readonly joined: string;
  readonly left: string;
  readonly requested: string;
  readonly ended: string;
}

const TEXTS: Readonly<Record<string, FixedTexts>> = {
  en: {
    refusal: 'I could not find that in the information I have, so I would rather not guess.',
    welcome: 'Hello! What would you like to know?',
    paused: 'This assistant is taking a break right now. Please come back later.',
    greeting: 'Hello! Ask me anything about our pages.',
    thanks: 'You are welcome! Is there anything else I can look up for you?',
    goodbye: 'Goodbye, and thank you for stopping by!',
    joined: '{name} has joined the conversation.',
    left: '{name} has left. The assistant answers again.',
    requested: 'Thank you. A person will join as soon as possible.',
    ended: 'This conversation has ended.',
  },
  de: {
    refusal: 'Dazu habe ich in meinen Unterlagen nichts gefunden und möchte nicht raten.',
    welcome: 'Hallo! Was möchten Sie wissen?',
    paused: 'Dieser Assistent macht gerade Pause. Bitte schauen Sie später wieder vorbei.',
    greeting: 'Hallo! Fragen Sie mich alles, was auf unseren Seiten steht.',
    thanks: 'Gern geschehen! Kann ich noch etwas für Sie nachsehen?',
    goodbye: 'Auf Wiedersehen und danke für Ihren Besuch!',
    joined: '{name} ist jetzt im Gespräch.',
    left: '{name} hat das Gespräch verlassen. Der Assistent antwortet wieder.',
    requested: 'Danke. Sobald möglich kommt ein Mensch dazu.',
    ended: 'Dieses Gespräch ist beendet.',
  },
  es: {
    refusal: 'No encuentro eso en la información que tengo y prefiero no adivinar.',
    welcome: '¡Hola! ¿Qué le gustaría saber?',
    paused: 'Este asistente está en pausa en este momento. Vuelva más tarde, por favor.',
    greeting: '¡Hola! Pregúnteme lo que quiera sobre nuestras páginas.',
    thanks: '¡De nada! ¿Quiere que busque algo más?',
    goodbye: '¡Adiós y gracias por su visita!',
    joined: '{name} se ha unido a la conversación.',
    left: '{name} ha salido. El asistente vuelve a responder.',
    requested: 'Gracias. Una persona se unirá lo antes posible.',
    ended: 'Esta conversación ha terminado.',
  },
  fr: {
    refusal:
      'Je ne trouve pas cela dans les informations dont je dispose, et je préfère ne pas deviner.',
    welcome: 'Bonjour ! Que souhaitez-vous savoir ?',
    paused: 'Cet assistant est en pause pour le moment. Merci de revenir plus tard.',
    greeting: 'Bonjour ! Posez-moi vos questions sur nos pages.',
    thanks: 'Avec plaisir ! Puis-je chercher autre chose pour vous ?',
    goodbye: 'Au revoir et merci de votre visite !',
    joined: '{name} a rejoint la conversation.',
    left: '{name} est parti(e). L’assistant répond de nouveau.',
    requested: 'Merci. Une personne vous rejoindra dès que possible.',
    ended: 'Cette conversation est terminée.',
  },
  it: {
    refusal:
      'Non trovo questa informazione nei miei documenti e preferisco non tirare a indovinare.',
    welcome: 'Salve! Che cosa vorrebbe sapere?',
    paused: 'Questo assistente è in pausa. Torni più tardi, per favore.',
    greeting: 'Salve! Mi chieda pure qualsiasi cosa sulle nostre pagine.',
    thanks: 'Prego! Posso cercare altro per lei?',
    goodbye: 'Arrivederci e grazie della visita!',
    joined: '{name} si è unito alla conversazione.',
    left: '{name} ha lasciato la conversazione. L’assistente risponde di nuovo.',
    requested: 'Grazie. Una persona arriverà il prima possibile.',
    ended: 'Questa conversazione è terminata.',
  },
  pt: {
    refusal: 'Não encontrei isso nas informações que tenho e prefiro não adivinhar.',
    welcome: 'Olá! O que gostaria de saber?',
    paused: 'Este assistente está em pausa no momento. Volte mais tarde, por favor.',
    greeting: 'Olá! Pergunte-me o que quiser sobre as nossas páginas.',
    thanks: 'De nada! Posso procurar mais alguma coisa?',
    goodbye: 'Até logo e obrigado pela visita!',
    joined: '{name} entrou na conversa.',
    left: '{name} saiu. O assistente volta a responder.',
    requested: 'Obrigado. Uma pessoa entrará assim que possível.',
    ended: 'Esta conversa terminou.',
  },
  nl: {
    refusal: 'Dat kan ik in mijn informatie niet vinden en ik wil liever niet gokken.',
    welcome: 'Hallo! Wat wilt u weten?',
    paused: 'Deze assistent is even met pauze. Kom later nog eens terug.',
    greeting: 'Hallo! Vraag me alles over onze pagina’s.',
    thanks: 'Graag gedaan! Kan ik nog iets voor u opzoeken?',
    goodbye: 'Tot ziens en bedankt voor uw bezoek!',
    joined: '{name} doet nu mee aan het gesprek.',
    left: '{name} heeft het gesprek verlaten. De assistent antwoordt weer.',
    requested: 'Bedankt. Zo snel mogelijk komt er iemand bij.',
    ended: 'Dit gesprek is beëindigd.',
  },
  pl: {
    refusal: 'Nie znalazłem tego w dostępnych mi informacjach i wolę nie zgadywać.',
    welcome: 'Dzień dobry! Co chcesz wiedzieć?',
    paused: 'Ten asystent ma teraz przerwę. Wróć, proszę, później.',
    greeting: 'Dzień dobry! Pytaj o wszystko, co jest na naszych stronach.',
    thanks: 'Proszę bardzo! Czy mam sprawdzić coś jeszcze?',
    goodbye: 'Do widzenia i dziękujemy za wizytę!',
    joined: '{name} dołącza do rozmowy.',
    left: '{name} opuszcza rozmowę. Asystent znów odpowiada.',
    requested: 'Dziękujemy. Ktoś dołączy tak szybko, jak to możliwe.',
    ended: 'Ta rozmowa się zakończyła.',
  },
};

const ENGLISH = TEXTS.en;

/** The texts of a language tag (`de-AT` counts as `de`). */
export function fixedTexts(language: string): FixedTexts {
  const texts = TEXTS[language.split('-')[0] ?? ''] ?? ENGLISH;
  if (!texts) throw new Error('English texts are missing.');
  return texts;
}
