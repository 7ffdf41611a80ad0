/** Languages of the south and middle of Europe that are written in Latin letters, and Turkish. */
export const SOUTHERN_TEXTS = {
  es: {
    refusal: 'No encuentro eso en la información que tengo y prefiero no adivinar.',
    otherLanguage:
      'Mi información está en otro idioma que su pregunta y no he encontrado en ella la respuesta. Si puede, pregunte en ese idioma.',
    askBack: 'No estoy seguro de haber entendido. ¿Se refiere a algo de esto?',
    welcome: '¡Hola! ¿Qué le gustaría saber?',
    paused: 'Este asistente está en pausa en este momento. Vuelva más tarde, por favor.',
    greeting: '¡Hola! Pregúnteme lo que quiera sobre nuestras páginas.',
    thanks: '¡De nada! ¿Quiere que busque algo más?',
    goodbye: '¡Adiós y gracias por su visita!',
    filesKept:
      'Gracias. Sus archivos quedan guardados para el equipo. Respondo preguntas a partir de nuestras páginas y no leo archivos: pregunte lo que quiera.',
    joined: '{name} se ha unido a la conversación.',
    left: '{name} ha salido. El asistente vuelve a responder.',
    requested: 'Gracias. Una persona se unirá lo antes posible.',
    ended: 'Esta conversación ha terminado.',
  },
  fr: {
    refusal:
      'Je ne trouve pas cela dans les informations dont je dispose, et je préfère ne pas deviner.',
    otherLanguage:
      'Mes informations sont dans une autre langue que votre question, et je n’y ai pas trouvé la réponse. Si vous le pouvez, posez-la dans cette langue.',
    askBack: 'Je ne suis pas sûr d’avoir bien compris. Pensiez-vous à l’un de ces sujets ?',
    welcome: 'Bonjour ! Que souhaitez-vous savoir ?',
    paused: 'Cet assistant est en pause pour le moment. Merci de revenir plus tard.',
    greeting: 'Bonjour ! Posez-moi vos questions sur nos pages.',
    thanks: 'Avec plaisir ! Puis-je chercher autre chose pour vous ?',
    goodbye: 'Au revoir et merci de votre visite !',
    filesKept:
      'Merci. Vos fichiers ont été conservés pour l’équipe. Je réponds aux questions à partir de nos pages et ne lis pas les fichiers : posez simplement votre question.',
    joined: '{name} a rejoint la conversation.',
    left: '{name} est parti(e). L’assistant répond de nouveau.',
    requested: 'Merci. Une personne vous rejoindra dès que possible.',
    ended: 'Cette conversation est terminée.',
  },
  it: {
    refusal:
      'Non trovo questa informazione nei miei documenti e preferisco non tirare a indovinare.',
    otherLanguage:
      'I miei documenti sono in una lingua diversa dalla sua domanda e non vi ho trovato la risposta. Se può, la ponga in quella lingua.',
    askBack: 'Non sono sicuro di aver capito. Intende una di queste cose?',
    welcome: 'Salve! Che cosa vorrebbe sapere?',
    paused: 'Questo assistente è in pausa. Torni più tardi, per favore.',
    greeting: 'Salve! Mi chieda pure qualsiasi cosa sulle nostre pagine.',
    thanks: 'Prego! Posso cercare altro per lei?',
    goodbye: 'Arrivederci e grazie della visita!',
    filesKept:
      'Grazie. I suoi file sono stati conservati per il team. Rispondo alle domande in base alle nostre pagine e non leggo i file: chieda pure.',
    joined: '{name} si è unito alla conversazione.',
    left: '{name} ha lasciato la conversazione. L’assistente risponde di nuovo.',
    requested: 'Grazie. Una persona arriverà il prima possibile.',
    ended: 'Questa conversazione è terminata.',
  },
  pt: {
    refusal: 'Não encontrei isso nas informações que tenho e prefiro não adivinhar.',
    otherLanguage:
      'As minhas informações estão em outro idioma que não o da sua pergunta, e não encontrei nelas a resposta. Se puder, pergunte nesse idioma.',
    askBack: 'Não tenho certeza de que entendi. Refere-se a algum destes assuntos?',
    welcome: 'Olá! O que gostaria de saber?',
    paused: 'Este assistente está em pausa no momento. Volte mais tarde, por favor.',
    greeting: 'Olá! Pergunte-me o que quiser sobre as nossas páginas.',
    thanks: 'De nada! Posso procurar mais alguma coisa?',
    goodbye: 'Até logo e obrigado pela visita!',
    filesKept:
      'Obrigado. Os seus arquivos foram guardados para a equipe. Respondo a perguntas com base nas nossas páginas e não leio arquivos: é só perguntar.',
    joined: '{name} entrou na conversa.',
    left: '{name} saiu. O assistente volta a responder.',
    requested: 'Obrigado. Uma pessoa entrará assim que possível.',
    ended: 'Esta conversa terminou.',
  },
  ro: {
    refusal: 'Nu am găsit acest lucru în informațiile mele și prefer să nu ghicesc.',
    otherLanguage:
      'Informațiile mele sunt în altă limbă decât întrebarea dumneavoastră și nu am găsit răspunsul în ele. Dacă puteți, întrebați în acea limbă.',
    askBack: 'Nu sunt sigur că am înțeles. Vă referiți la ceva din acestea?',
    welcome: 'Bună ziua! Ce ați dori să aflați?',
    paused: 'Acest asistent este în pauză acum. Vă rugăm să reveniți mai târziu.',
    greeting: 'Bună ziua! Întrebați-mă orice despre paginile noastre.',
    thanks: 'Cu plăcere! Mai pot căuta ceva pentru dumneavoastră?',
    goodbye: 'La revedere și mulțumim pentru vizită!',
    filesKept:
      'Mulțumesc. Fișierele dumneavoastră au fost păstrate pentru echipă. Răspund la întrebări pe baza paginilor noastre și nu citesc fișiere: întrebați.',
    joined: '{name} s-a alăturat conversației.',
    left: '{name} a părăsit conversația. Asistentul răspunde din nou.',
    requested: 'Mulțumim. O persoană se va alătura cât mai curând.',
    ended: 'Această conversație s-a încheiat.',
  },
  pl: {
    refusal: 'Nie znalazłem tego w dostępnych mi informacjach i wolę nie zgadywać.',
    otherLanguage:
      'Moje informacje są w innym języku niż to pytanie i nie znalazłem w nich odpowiedzi. Jeśli to możliwe, zapytaj w tamtym języku.',
    askBack: 'Nie jestem pewien, czy dobrze rozumiem. Czy chodzi o coś z tego?',
    welcome: 'Dzień dobry! Co chcesz wiedzieć?',
    paused: 'Ten asystent ma teraz przerwę. Wróć, proszę, później.',
    greeting: 'Dzień dobry! Pytaj o wszystko, co jest na naszych stronach.',
    thanks: 'Proszę bardzo! Czy mam sprawdzić coś jeszcze?',
    goodbye: 'Do widzenia i dziękujemy za wizytę!',
    filesKept:
      'Dziękuję. Pliki zostały zachowane dla zespołu. Odpowiadam na pytania na podstawie naszych stron i nie czytam plików: proszę pytać.',
    joined: '{name} dołącza do rozmowy.',
    left: '{name} opuszcza rozmowę. Asystent znów odpowiada.',
    requested: 'Dziękujemy. Ktoś dołączy tak szybko, jak to możliwe.',
    ended: 'Ta rozmowa się zakończyła.',
  },
  cs: {
    refusal: 'To jsem ve svých informacích nenašel a nechci hádat.',
    otherLanguage:
      'Mé informace jsou v jiném jazyce než vaše otázka a odpověď jsem v nich nenašel. Pokud můžete, zeptejte se v onom jazyce.',
    askBack: 'Nejsem si jistý, že vám rozumím. Máte na mysli něco z tohoto?',
    welcome: 'Dobrý den! Co byste chtěli vědět?',
    paused: 'Tento asistent má právě přestávku. Vraťte se prosím později.',
    greeting: 'Dobrý den! Ptejte se na cokoli z našich stránek.',
    thanks: 'Rádo se stalo! Mám vyhledat ještě něco?',
    goodbye: 'Na shledanou a děkujeme za návštěvu!',
    filesKept:
      'Děkuji. Vaše soubory jsou uloženy pro náš tým. Odpovídám na otázky podle našich stránek a soubory nečtu: klidně se zeptejte.',
    joined: '{name} se připojuje ke konverzaci.',
    left: '{name} opouští konverzaci. Asistent opět odpovídá.',
    requested: 'Děkujeme. Co nejdříve se připojí člověk.',
    ended: 'Tato konverzace skončila.',
  },
  hu: {
    refusal: 'Ezt nem találtam meg a rendelkezésemre álló adatokban, és nem szeretnék találgatni.',
    otherLanguage:
      'Az adataim más nyelven vannak, mint a kérdése, és nem találtam meg bennük a választ. Ha tudja, kérdezzen azon a nyelven.',
    askBack: 'Nem vagyok biztos benne, hogy jól értem. Ezek közül gondolt valamelyikre?',
    welcome: 'Üdvözlöm! Mit szeretne tudni?',
    paused: 'Ez az asszisztens most szünetet tart. Kérjük, térjen vissza később.',
    greeting: 'Üdvözlöm! Kérdezzen bármit az oldalainkról.',
    thanks: 'Szívesen! Utánanézzek még valaminek?',
    goodbye: 'Viszontlátásra, és köszönjük a látogatást!',
    filesKept:
      'Köszönöm. A fájljait megőriztük a csapat számára. A kérdésekre az oldalaink alapján válaszolok, fájlokat nem olvasok: kérdezzen bátran.',
    joined: '{name} csatlakozott a beszélgetéshez.',
    left: '{name} kilépett. Ismét az asszisztens válaszol.',
    requested: 'Köszönjük. Egy munkatársunk hamarosan csatlakozik.',
    ended: 'Ez a beszélgetés véget ért.',
  },
  tr: {
    refusal: 'Bunu elimdeki bilgilerde bulamadım ve tahmin yürütmek istemem.',
    otherLanguage:
      'Elimdeki bilgiler sorunuzdan farklı bir dilde ve yanıtı onlarda bulamadım. Mümkünse o dilde sorun.',
    askBack: 'Doğru anladığımdan emin değilim. Bunlardan birini mi kastettiniz?',
    welcome: 'Merhaba! Ne öğrenmek istersiniz?',
    paused: 'Bu asistan şu anda ara verdi. Lütfen daha sonra tekrar gelin.',
    greeting: 'Merhaba! Sayfalarımızla ilgili her şeyi sorabilirsiniz.',
    thanks: 'Rica ederim! Bakmamı istediğiniz başka bir şey var mı?',
    goodbye: 'Hoşça kalın, ziyaretiniz için teşekkürler!',
    filesKept:
      'Teşekkürler. Dosyalarınız ekip için saklandı. Soruları sayfalarımıza göre yanıtlarım ve dosyaları okumam: sormanız yeterli.',
    joined: '{name} sohbete katıldı.',
    left: '{name} sohbetten ayrıldı. Yeniden asistan yanıtlıyor.',
    requested: 'Teşekkürler. Bir yetkili en kısa sürede katılacak.',
    ended: 'Bu sohbet sona erdi.',
  },
} as const;
