import type { FixedLanguage } from './fixed-texts.ts';

interface Phrases {
  readonly greeting: string;
  readonly thanks: string;
  readonly goodbye: string;
}

/** What people say besides questions, in lower case and without punctuation, one phrase a bar. */
export const SMALL_TALK_PHRASES: Readonly<Record<FixedLanguage, Phrases>> = {
  en: {
    greeting:
      'hi|hello|hey|hi there|hello there|hey there|good morning|good afternoon|good evening|greetings',
    thanks:
      'thanks|thank you|thx|ty|cheers|thanks a lot|thank you so much|thank you very much|many thanks|great thanks|perfect thanks',
    goodbye: 'bye|goodbye|bye bye|see you|see you later|good night|have a nice day',
  },
  de: {
    greeting:
      'hallo|hallo zusammen|hi|hey|guten morgen|guten tag|guten abend|moin|servus|grüß gott|grüezi',
    thanks:
      'danke|danke schön|dankeschön|danke sehr|vielen dank|herzlichen dank|danke dir|danke ihnen|super danke',
    goodbye: 'tschüss|tschüs|tschau|auf wiedersehen|bis bald|bis dann|gute nacht|schönen tag noch',
  },
  es: {
    greeting:
      'hola|buenas|buenos días|buenas tardes|buenas noches|hola buenos días|hola qué tal|qué tal',
    thanks:
      'gracias|muchas gracias|mil gracias|muchísimas gracias|gracias por la ayuda|perfecto gracias',
    goodbye: 'adiós|adios|hasta luego|hasta pronto|nos vemos|chau|hasta mañana',
  },
  fr: {
    greeting: 'bonjour|bonsoir|salut|coucou|bonjour à tous',
    thanks: 'merci|merci beaucoup|merci bien|mille mercis|grand merci|super merci|parfait merci',
    goodbye: 'au revoir|à bientôt|à plus|bonne journée|bonne soirée|bonne nuit',
  },
  it: {
    greeting: 'ciao|salve|buongiorno|buonasera|buon pomeriggio|ciao a tutti',
    thanks: 'grazie|grazie mille|mille grazie|molte grazie|grazie tante|perfetto grazie',
    goodbye: 'arrivederci|a presto|ci vediamo|buonanotte|buona giornata|buona serata|addio',
  },
  pt: {
    greeting: 'olá|ola|oi|bom dia|boa tarde|boa noite|oi tudo bem|olá bom dia',
    thanks: 'obrigado|obrigada|muito obrigado|muito obrigada|valeu|obrigado pela ajuda',
    goodbye: 'tchau|adeus|até logo|até mais|até breve|até amanhã',
  },
  nl: {
    greeting: 'hallo|hoi|hey|goedemorgen|goedemiddag|goedenavond|goedendag|dag',
    thanks:
      'dank je|dank je wel|dankjewel|dank u|dank u wel|dankuwel|bedankt|hartelijk dank|heel erg bedankt',
    goodbye: 'doei|tot ziens|tot straks|fijne dag|goedenacht|welterusten',
  },
  sv: {
    greeting: 'hej|hejsan|hallå|tjena|god morgon|god dag|god kväll|hej hej',
    thanks: 'tack|tack så mycket|tackar|tusen tack|stort tack',
    goodbye: 'hej då|hejdå|vi ses|adjö|god natt|ha det bra',
  },
  da: {
    greeting: 'hej|goddag|godmorgen|god morgen|god aften|godaften|hejsa|hallo',
    thanks: 'tak|mange tak|tusind tak|tak for hjælpen',
    goodbye: 'farvel|hej hej|vi ses|godnat|hav en god dag',
  },
  no: {
    greeting: 'hei|hallo|heisann|god morgen|god dag|god kveld|morn',
    thanks: 'takk|tusen takk|mange takk|takk skal du ha|takk for hjelpen',
    goodbye: 'ha det|ha det bra|hade|på gjensyn|vi sees|god natt|farvel',
  },
  fi: {
    greeting: 'hei|moi|terve|huomenta|hyvää huomenta|hyvää päivää|päivää|hyvää iltaa|moikka',
    thanks: 'kiitos|kiitos paljon|paljon kiitoksia|kiitti|suurkiitos',
    goodbye: 'näkemiin|hei hei|moi moi|nähdään|hyvää yötä',
  },
  pl: {
    greeting: 'cześć|czesc|hej|dzień dobry|dzien dobry|dobry wieczór|witam|witaj|siema',
    thanks: 'dziękuję|dziekuje|dzięki|dzieki|dziękuję bardzo|bardzo dziękuję|wielkie dzięki',
    goodbye: 'do widzenia|do zobaczenia|pa|na razie|dobranoc|miłego dnia',
  },
  cs: {
    greeting: 'ahoj|čau|dobrý den|dobry den|dobré ráno|dobrý večer|nazdar|zdravím',
    thanks: 'děkuji|dekuji|děkuju|díky|dík|moc děkuji|mockrát děkuji',
    goodbye: 'na shledanou|nashledanou|sbohem|čau čau|zatím|dobrou noc|hezký den',
  },
  hu: {
    greeting: 'szia|sziasztok|helló|üdv|üdvözlöm|jó napot|jó reggelt|jó estét|jó napot kívánok',
    thanks: 'köszönöm|köszi|köszönöm szépen|nagyon köszönöm|kösz',
    goodbye: 'viszlát|viszontlátásra|szia szia|jó éjszakát|további szép napot',
  },
  ro: {
    greeting: 'bună|buna|bună ziua|buna ziua|bună dimineața|bună seara|salut|salutare',
    thanks: 'mulțumesc|multumesc|mulțumesc mult|mersi|mulțumim|mulțumesc frumos',
    goodbye: 'la revedere|pa|pe curând|noapte bună|o zi bună',
  },
  tr: {
    greeting: 'merhaba|merhabalar|selam|günaydın|iyi günler|iyi akşamlar|selamlar',
    thanks: 'teşekkürler|teşekkür ederim|çok teşekkürler|çok teşekkür ederim|sağ ol|sağol|sağ olun',
    goodbye: 'hoşça kal|hoşça kalın|görüşürüz|güle güle|iyi geceler',
  },
  ru: {
    greeting: 'привет|здравствуйте|здравствуй|добрый день|доброе утро|добрый вечер|приветствую',
    thanks: 'спасибо|большое спасибо|спасибо большое|благодарю|спс|спасибо за помощь',
    goodbye: 'до свидания|пока|до встречи|всего доброго|спокойной ночи|хорошего дня',
  },
  uk: {
    greeting: 'привіт|вітаю|добрий день|доброго дня|добрий ранок|доброго ранку|добрий вечір',
    thanks: 'дякую|дуже дякую|щиро дякую|красно дякую|дякую за допомогу',
    goodbye: 'до побачення|бувай|па-па|до зустрічі|на все добре|добраніч|гарного дня',
  },
  el: {
    greeting: 'γεια|γεια σου|γεια σας|καλημέρα|καλησπέρα|χαίρετε',
    thanks: 'ευχαριστώ|ευχαριστώ πολύ|σας ευχαριστώ|σε ευχαριστώ|ευχαριστω',
    goodbye: 'αντίο|τα λέμε|καληνύχτα|καλή συνέχεια|γεια χαρά',
  },
  ar: {
    greeting: 'مرحبا|مرحبًا|أهلا|أهلا وسهلا|السلام عليكم|صباح الخير|مساء الخير|هلا',
    thanks: 'شكرا|شكرًا|شكرا جزيلا|شكرًا جزيلًا|شكرا لك|جزاك الله خيرا',
    goodbye: 'مع السلامة|وداعا|إلى اللقاء|تصبح على خير|باي',
  },
  fa: {
    greeting: 'سلام|درود|سلام علیکم|صبح بخیر|عصر بخیر|شب بخیر',
    thanks: 'ممنون|مرسی|متشکرم|خیلی ممنون|سپاس|سپاسگزارم|تشکر',
    goodbye: 'خداحافظ|خدانگهدار|فعلا|بدرود|روز خوش',
  },
  he: {
    greeting: 'שלום|היי|הי|בוקר טוב|ערב טוב|צהריים טובים|אהלן',
    thanks: 'תודה|תודה רבה|המון תודה|תודה לך|תודה על העזרה',
    goodbye: 'להתראות|ביי|לילה טוב|יום טוב|יום נעים',
  },
  hi: {
    greeting: 'नमस्ते|नमस्कार|हैलो|हेलो|हाय|सुप्रभात|प्रणाम',
    thanks: 'धन्यवाद|शुक्रिया|बहुत धन्यवाद|बहुत बहुत धन्यवाद|थैंक्यू|आपका धन्यवाद',
    goodbye: 'अलविदा|फिर मिलेंगे|बाय|शुभ रात्रि',
  },
  th: {
    greeting: 'สวัสดี|สวัสดีครับ|สวัสดีค่ะ|หวัดดี|ดีครับ|ดีค่ะ',
    thanks: 'ขอบคุณ|ขอบคุณครับ|ขอบคุณค่ะ|ขอบคุณมาก|ขอบคุณมากครับ|ขอบคุณมากค่ะ|ขอบใจ',
    goodbye: 'ลาก่อน|แล้วเจอกัน|บาย|ราตรีสวัสดิ์',
  },
  vi: {
    greeting: 'xin chào|chào|chào bạn|chào anh|chào chị|chào buổi sáng|alo',
    thanks: 'cảm ơn|cám ơn|cảm ơn bạn|cảm ơn nhiều|cảm ơn rất nhiều|xin cảm ơn',
    goodbye: 'tạm biệt|chào tạm biệt|hẹn gặp lại|chúc ngủ ngon',
  },
  id: {
    greeting: 'halo|hai|selamat pagi|selamat siang|selamat sore|selamat malam|assalamualaikum',
    thanks: 'terima kasih|terima kasih banyak|makasih|terimakasih|trims',
    goodbye: 'sampai jumpa|selamat tinggal|dadah|sampai nanti|selamat tidur',
  },
  ja: {
    greeting: 'こんにちは|こんばんは|おはよう|おはようございます|はじめまして|もしもし|やあ',
    thanks:
      'ありがとう|ありがとうございます|ありがとうございました|どうもありがとう|感謝します|助かりました',
    goodbye: 'さようなら|さよなら|またね|バイバイ|おやすみなさい|おやすみ|失礼します',
  },
  zh: {
    greeting: '你好|您好|嗨|哈喽|早上好|下午好|晚上好|大家好|在吗|你好啊',
    thanks: '谢谢|謝謝|多谢|非常感谢|谢谢你|谢谢您|感谢|好的谢谢|太感谢了',
    goodbye: '再见|再見|拜拜|回头见|晚安|下次见',
  },
  ko: {
    greeting: '안녕|안녕하세요|안녕하십니까|반갑습니다|여보세요|좋은 아침',
    thanks: '감사합니다|고마워|고마워요|고맙습니다|정말 감사합니다|감사해요',
    goodbye: '안녕히 계세요|안녕히 가세요|잘 가|또 봐요|수고하세요',
  },
};
