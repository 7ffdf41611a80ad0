/** Languages of the west and north of Europe. */
export const NORTHERN_TEXTS = {
  en: {
    refusal: 'I could not find that in the information I have, so I would rather not guess.',
    otherLanguage:
      'My information is in another language than your question, and I could not find the answer in it. Please ask in that language, if you can.',
    askBack: 'I am not sure that I understood this. Did you mean one of these?',
    welcome: 'Hello! What would you like to know?',
    paused: 'This assistant is taking a break right now. Please come back later.',
    greeting: 'Hello! Ask me anything about our pages.',
    thanks: 'You are welcome! Is there anything else I can look up for you?',
    goodbye: 'Goodbye, and thank you for stopping by!',
    filesKept:
      'Thank you. Your files were kept for the team. I answer questions from our pages and do not read files: just ask.',
    joined: '{name} has joined the conversation.',
    left: '{name} has left. The assistant answers again.',
    requested: 'Thank you. A person will join as soon as possible.',
    ended: 'This conversation has ended.',
  },
  de: {
    refusal: 'Dazu habe ich in meinen Unterlagen nichts gefunden und möchte nicht raten.',
    otherLanguage:
      'Meine Unterlagen sind in einer anderen Sprache als Ihre Frage, und ich habe darin keine Antwort gefunden. Bitte fragen Sie nach Möglichkeit in dieser Sprache.',
    askBack: 'Ich bin nicht sicher, ob ich das richtig verstehe. Meinen Sie eines davon?',
    welcome: 'Hallo! Was möchten Sie wissen?',
    paused: 'Dieser Assistent macht gerade Pause. Bitte schauen Sie später wieder vorbei.',
    greeting: 'Hallo! Fragen Sie mich alles, was auf unseren Seiten steht.',
    thanks: 'Gern geschehen! Kann ich noch etwas für Sie nachsehen?',
    goodbye: 'Auf Wiedersehen und danke für Ihren Besuch!',
    filesKept:
      'Danke. Ihre Dateien liegen für das Team bereit. Ich beantworte Fragen anhand unserer Seiten und lese keine Dateien: Fragen Sie einfach.',
    joined: '{name} ist jetzt im Gespräch.',
    left: '{name} hat das Gespräch verlassen. Der Assistent antwortet wieder.',
    requested: 'Danke. Sobald möglich kommt ein Mensch dazu.',
    ended: 'Dieses Gespräch ist beendet.',
  },
  nl: {
    refusal: 'Dat kan ik in mijn informatie niet vinden en ik wil liever niet gokken.',
    otherLanguage:
      'Mijn informatie is in een andere taal dan uw vraag en ik heb het antwoord er niet in gevonden. Stel uw vraag zo mogelijk in die taal.',
    askBack: 'Ik weet niet zeker of ik het goed begrijp. Bedoelt u een van deze?',
    welcome: 'Hallo! Wat wilt u weten?',
    paused: 'Deze assistent is even met pauze. Kom later nog eens terug.',
    greeting: 'Hallo! Vraag me alles over onze pagina’s.',
    thanks: 'Graag gedaan! Kan ik nog iets voor u opzoeken?',
    goodbye: 'Tot ziens en bedankt voor uw bezoek!',
    filesKept:
      'Bedankt. Uw bestanden zijn bewaard voor het team. Ik beantwoord vragen op basis van onze pagina’s en lees geen bestanden: stel gerust uw vraag.',
    joined: '{name} doet nu mee aan het gesprek.',
    left: '{name} heeft het gesprek verlaten. De assistent antwoordt weer.',
    requested: 'Bedankt. Zo snel mogelijk komt er iemand bij.',
    ended: 'Dit gesprek is beëindigd.',
  },
  sv: {
    refusal: 'Jag hittar inte det i min information och vill inte gissa.',
    otherLanguage:
      'Min information är på ett annat språk än din fråga, och jag hittade inte svaret i den. Fråga gärna på det språket om du kan.',
    askBack: 'Jag är inte säker på att jag förstod. Menar du något av det här?',
    welcome: 'Hej! Vad vill du veta?',
    paused: 'Den här assistenten tar en paus just nu. Kom gärna tillbaka senare.',
    greeting: 'Hej! Fråga mig vad du vill om våra sidor.',
    thanks: 'Varsågod! Är det något mer jag kan ta reda på?',
    goodbye: 'Hej då, och tack för besöket!',
    filesKept:
      'Tack. Dina filer har sparats åt teamet. Jag svarar på frågor utifrån våra sidor och läser inga filer: fråga gärna.',
    joined: '{name} är nu med i samtalet.',
    left: '{name} har lämnat samtalet. Assistenten svarar igen.',
    requested: 'Tack. En person ansluter så snart som möjligt.',
    ended: 'Samtalet är avslutat.',
  },
  da: {
    refusal: 'Det kan jeg ikke finde i mine oplysninger, og jeg vil helst ikke gætte.',
    otherLanguage:
      'Mine oplysninger er på et andet sprog end dit spørgsmål, og jeg fandt ikke svaret i dem. Spørg gerne på det sprog, hvis du kan.',
    askBack: 'Jeg er ikke sikker på, at jeg forstod det. Mener du en af disse?',
    welcome: 'Hej! Hvad vil du gerne vide?',
    paused: 'Denne assistent holder pause lige nu. Kom gerne tilbage senere.',
    greeting: 'Hej! Spørg mig om alt på vores sider.',
    thanks: 'Selv tak! Er der andet, jeg kan finde for dig?',
    goodbye: 'Farvel, og tak for besøget!',
    filesKept:
      'Tak. Dine filer er gemt til teamet. Jeg besvarer spørgsmål ud fra vores sider og læser ikke filer: spørg bare.',
    joined: '{name} deltager nu i samtalen.',
    left: '{name} har forladt samtalen. Assistenten svarer igen.',
    requested: 'Tak. En medarbejder kommer til hurtigst muligt.',
    ended: 'Samtalen er afsluttet.',
  },
  no: {
    refusal: 'Det finner jeg ikke i informasjonen jeg har, og jeg vil helst ikke gjette.',
    otherLanguage:
      'Informasjonen min er på et annet språk enn spørsmålet ditt, og jeg fant ikke svaret i den. Spør gjerne på det språket hvis du kan.',
    askBack: 'Jeg er ikke sikker på at jeg forsto det. Mener du en av disse?',
    welcome: 'Hei! Hva vil du vite?',
    paused: 'Denne assistenten tar en pause akkurat nå. Kom gjerne tilbake senere.',
    greeting: 'Hei! Spør meg om alt på sidene våre.',
    thanks: 'Bare hyggelig! Er det noe mer jeg kan finne for deg?',
    goodbye: 'Ha det bra, og takk for besøket!',
    filesKept:
      'Takk. Filene dine er tatt vare på for teamet. Jeg svarer på spørsmål ut fra sidene våre og leser ikke filer: bare spør.',
    joined: '{name} er nå med i samtalen.',
    left: '{name} har forlatt samtalen. Assistenten svarer igjen.',
    requested: 'Takk. En medarbeider blir med så snart som mulig.',
    ended: 'Samtalen er avsluttet.',
  },
  fi: {
    refusal: 'En löytänyt sitä tiedoistani, enkä halua arvailla.',
    otherLanguage:
      'Tietoni ovat eri kielellä kuin kysymyksesi, enkä löytänyt niistä vastausta. Kysy mielellään sillä kielellä, jos voit.',
    askBack: 'En ole varma, ymmärsinkö oikein. Tarkoititko jotakin näistä?',
    welcome: 'Hei! Mitä haluaisit tietää?',
    paused: 'Tämä avustaja on juuri nyt tauolla. Palaa myöhemmin uudelleen.',
    greeting: 'Hei! Kysy mitä tahansa sivuistamme.',
    thanks: 'Ole hyvä! Voinko etsiä jotain muuta?',
    goodbye: 'Näkemiin, ja kiitos käynnistä!',
    filesKept:
      'Kiitos. Tiedostosi on tallennettu tiimille. Vastaan kysymyksiin sivujemme perusteella enkä lue tiedostoja: kysy vain.',
    joined: '{name} on liittynyt keskusteluun.',
    left: '{name} on poistunut. Avustaja vastaa jälleen.',
    requested: 'Kiitos. Asiakaspalvelija liittyy mukaan mahdollisimman pian.',
    ended: 'Tämä keskustelu on päättynyt.',
  },
} as const;
