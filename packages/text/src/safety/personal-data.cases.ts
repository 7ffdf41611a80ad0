/** Lines as visitors write them, with the personal data that stands in them. */
export interface LabelledLine {
  readonly language: string;
  readonly text: string;
  readonly kind: 'email' | 'phone' | 'card' | 'iban' | 'key' | undefined;
  readonly value: string;
}

type Frames = Readonly<Record<'email' | 'phone' | 'card' | 'iban' | 'key', readonly string[]>>;

// `¤` stands for the value.
const FRAMES: Readonly<Record<string, Frames>> = {
  en: {
    email: [
      'Please write to ¤ about it.',
      'My address is ¤, thanks',
      '¤',
      'Is it <¤> or not?',
      'contact: ¤; subject: refund',
    ],
    phone: [
      'Call me on ¤ after six.',
      'My number is ¤.',
      'You can reach Ida under ¤ (mornings)',
      'Tel: ¤',
      '¤ is where I am today',
    ],
    card: [
      'My card ¤ was charged twice',
      'Please refund ¤.',
      'VISA ¤ exp 04/27',
      'It says "¤ declined"',
    ],
    iban: ['Send the refund to ¤ please', 'IBAN: ¤', 'account ¤ of Ida Holm', 'From ¤, on Monday.'],
    key: [
      'My key is ¤',
      'Authorization: Bearer ¤',
      'I set API_KEY=¤ and nothing happens',
      'why does ¤ not work?',
    ],
  },
  de: {
    email: [
      'Bitte schreiben Sie an ¤, danke.',
      'Meine Adresse lautet ¤',
      'Mail: ¤',
      'Ist ¤ noch gültig?',
      'An: ¤ / Betreff: Rückgabe',
    ],
    phone: [
      'Rufen Sie mich unter ¤ an.',
      'Meine Handynummer ist ¤',
      'Telefon: ¤',
      'Ich bin ab acht unter ¤ erreichbar',
      'Rückruf bitte: ¤!',
    ],
    card: [
      'Meine Karte ¤ wurde doppelt belastet',
      'Kreditkarte: ¤',
      'Mit der ¤ klappt es nicht.',
      'Visa ¤ gültig bis 04/27',
    ],
    iban: [
      'Bitte überweisen Sie auf ¤ GRAZ',
      'IBAN ¤',
      'Mein Konto: ¤.',
      'Lastschrift von ¤ am Montag',
    ],
    key: ['Mein Schlüssel ist ¤', 'Token: ¤', 'Mit ¤ kommt ein Fehler', 'API-Key=¤ geht nicht'],
  },
  fr: {
    email: [
      'Écrivez-moi à ¤, merci.',
      'Mon adresse : ¤',
      'Courriel ¤ svp',
      'Est-ce que ¤ est la bonne ?',
      'Répondre à ¤.',
    ],
    phone: [
      'Appelez-moi au ¤.',
      'Mon numéro est le ¤',
      'Tél. : ¤',
      'Je suis joignable au ¤ le matin',
      'Portable ¤',
    ],
    card: [
      'Ma carte ¤ a été débitée deux fois',
      'Carte bancaire : ¤',
      'Remboursez la ¤ svp',
      'CB ¤ exp. 04/27',
    ],
    iban: ['Virement sur ¤ SVP', 'IBAN : ¤', 'Mon compte est ¤.', 'Débité de ¤ lundi'],
    key: ['Ma clé est ¤', 'Le jeton ¤ est refusé', 'Clé API : ¤', 'avec ¤ rien ne marche'],
  },
  es: {
    email: [
      'Escríbame a ¤, gracias.',
      'Mi correo es ¤',
      'Correo: ¤',
      '¿Es ¤ correcto?',
      'Responder a ¤.',
    ],
    phone: [
      'Llámeme al ¤.',
      'Mi teléfono es ¤',
      'Móvil: ¤',
      'Estoy en el ¤ por la mañana',
      'WhatsApp ¤',
    ],
    card: [
      'Mi tarjeta ¤ se cobró dos veces',
      'Tarjeta: ¤',
      'Devuelvan a la ¤ por favor',
      'VISA ¤ cad. 04/27',
    ],
    iban: ['Transferencia a ¤ POR FAVOR', 'IBAN: ¤', 'Mi cuenta es ¤.', 'Cargado en ¤ el lunes'],
    key: ['Mi clave es ¤', 'El token ¤ falla', 'API key: ¤', 'con ¤ no funciona'],
  },
  pt: {
    email: [
      'Escreva para ¤, obrigado.',
      'Meu e-mail é ¤',
      'E-mail: ¤',
      '¤ está certo?',
      'Responder para ¤.',
    ],
    phone: ['Ligue para ¤.', 'Meu telefone é ¤', 'Celular: ¤', 'Estou no ¤ de manhã', 'WhatsApp ¤'],
    card: [
      'Meu cartão ¤ foi cobrado duas vezes',
      'Cartão: ¤',
      'Devolvam no ¤ por favor',
      'VISA ¤ val. 04/27',
    ],
    iban: [
      'Transferir para ¤ POR FAVOR',
      'IBAN: ¤',
      'Minha conta é ¤.',
      'Debitado de ¤ na segunda',
    ],
    key: ['Minha chave é ¤', 'O token ¤ falha', 'API key: ¤', 'com ¤ não funciona'],
  },
};

const VALUES: Readonly<Record<keyof Frames, readonly string[]>> = {
  email:
    `ida.holm@example.com|i.holm+shop@mail.example.co.uk|IDA_HOLM@EXAMPLE.DE|jürgen.müller@beispiel.de|josé@correo.example.es|info@xn--bcher-kva.example|a@b.io|first-last%tag@sub.domain.example.fr|o'neil@example.ie|99problems@example.net|ida [at] example.com|ida(at)example(dot)org|contato@empresa.com.br|very.long.name.with.many.dots@very.long.domain.name.example.museum`.split(
      '|',
    ),
  phone: [],
  card: `4111111111111111|4111 1111 1111 1111|5555-5555-5555-4444|3782 822463 10005|378282246310005|6011 1111 1111 1117|4005519687304127|5312 3498 7612 3400|2223000048410010|3530 1113 3330 0000|5454545454545454`.split(
    '|',
  ),
  iban: `DE44 5001 0517 5407 3249 31|DE44500105175407324931|FR76 3000 6000 0112 3456 7890 189|ES91 2100 0418 4502 0005 1332|es9121000418450200051332|PT88003501234567890123451|GB29 NWBK 6016 1331 9268 19|NL91ABNA0417164300|IT60X0542811101000000123456|CH93 0076 2011 6238 5295 7|AT61 1904 3002 3457 3201|BE68 5390 0754 7034|PL61 1090 1014 0000 0712 1981 2874|NO93 8601 1117 947`.split(
    '|',
  ),
  key: `sk-proj-Ab3dEfGh1JkLmN0pQrStUvWx|sk_live_51HxYz0AbCdEfGhIjKlMn|ghp_16C7e42F292c6912E7710c838347Ae178B4a|github_pat_11ABCDEFG0abcdefghijkl|AKIAIOSFODNN7EXAMPLE|AIzaSyD4x1kJ8s0dfgh23klmnbvcxzqwe9rt8Yu|xoxb-123456789012-abcdefghijkl|glpat-x1Y2z3A4b5C6d7E8f9G0|eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.dBjftJeZ4CVPmB92K27uhbUJU1p1r|hf_AbCdEfGhIjKlMn0pQrStUvWxYz12`.split(
    '|',
  ),
};

const PHONES: Readonly<Record<string, string>> = {
  en: `+1 (555) 123-4567|(555) 123-4567|555-123-4567|555.123.4567|+44 20 7946 0958|020 7946 0958|(020) 7946 0958|07700 900123|+447700900123|1-800-555-0199|+353 1 234 5678|+61 2 5550 1234|0412 345 678|+1-555-123-4567`,
  de: `+49 30 123456|+49 (0)30 1234567|030/1234567|030 123 45 67|0176 12345678|0176-12345678|01761234567|0049 176 12345678|+4917612345678|(089) 123456|+43 1 5130|+41 44 668 18 00|044 668 18 00|0171 / 123 45 67`,
  fr: `06 12 34 56 78|06.12.34.56.78|0612345678|+33 6 12 34 56 78|+33612345678|01 42 68 53 00|01-42-68-53-00|0033 1 42 68 53 00|+33 (0)1 42 68 53 00|+32 2 555 12 12|0470 12 34 56|+41 22 730 51 11|07 81 23 45 67|+1 514-555-0123`,
  es: `612 345 678|612 34 56 78|+34 612 345 678|+34612345678|91 123 45 67|912 34 56 78|+34 91 123 45 67|0034 912 345 678|+52 55 1234 5678|55 1234 5678|+54 9 11 1234-5678|(011) 4321-5678|+57 300 123 4567|600-123-456`,
  pt: `(11) 91234-5678|11 91234-5678|+55 11 91234-5678|+5511912345678|(21) 3456-7890|912 345 678|+351 912 345 678|+351912345678|21 123 45 67 89|00351 912 345 678|213 456 789|0800 123 4567|(031) 3456-7890|+55 (21) 2345-6789`,
};

/** What looks like personal data and is none. */
const OTHERS: Readonly<Record<string, string>> = {
  en: `My order number is 1002345678|order 304-5551234-9876543 is late|Open 0900-1800 on weekdays|on 2026-11-22 at 10:30|from 22/11/2026 10:30 to 23/11/2026 18:00|between 1998 - 2004|It costs $1,299.50 or 1 299,50|version 10.15.7.1234 of macOS|server 192.168.100.200 does not answer|ISBN 978-3-16-148410-0|EAN 4006381333931|invoice 2024-000123-45|serial 1234 5678 9012|Is 125 000 000 EUR the turnover?|about 123.456.789 people live there|tracking 1Z999AA10123456784|logo@2x.png is blurred|npm i react@18.2.0|git clone git@github.com:pixel/pixel.git|@ida said so|room 1204, floor 12, seat 33|10 000 000 km|GPS 52.520008, 13.404954|key_performance_indicators_list is a column|the token bucket algorithm|sk-learn is a library|AA11 2222 3333 4444 5555|card 4111 1111 1111 1112 is not valid|ratio 16:9 at 1920x1080|part no. 12 3456 7890|meet me at 5 pm @ the office|50.000.000 followers|ticket #202411220017|DE89 is a road|v2.10.1234.56|chapter 3.1.4.1.5.9|PO 4500012345|tel aviv 2026|hs code 8471 30 00 00|customer no 90 12 34 56 78`,
  de: `Bestellnummer 1002345678|Bestellung 4711-0815-998|Geöffnet 0900-1800|am 22.11.2026 um 10:30|vom 22.11.2026 bis 24.12.2026|01.02.24 08.30 Uhr|zwischen 1998 - 2004|kostet 1.299,50 € oder 1 299,50|Version 10.15.7.1234|Server 192.168.100.200|ISBN 978-3-16-148410-0|Rechnung 2024-000123-45|125 000 000 EUR Umsatz|83.155.031 Einwohner|Sendungsnummer 340434161094|Kundennummer 90 12 34 56 78|USt-IdNr. DE123456789|Artikelnr. 12 3456 7890|PLZ 10115 Berlin|Konto 1234567|Auflage 3.000.000 Stück|100 000 000 km|Zimmer 1204|Seite 33 von 120|icon@3x.png|DE89 ist eine Straße|am 3. Mai 2026 um 9 Uhr|§ 12 Abs. 3 Nr. 4|A4 210 x 297 mm|von 8.30 - 12.00 Uhr|Modell 900 120 450|Ticket 202411220017|07.30-18.00 Uhr|EAN 4006381333931|Steuernummer 21/815/08150|14.11.2025-28.11.2025|1.000.000.000 Euro|Nr. 123 456 789|Gültig 04/27|Baujahr 2019-2021`,
  fr: `commande 1002345678|commande n° 4711-0815-998|ouvert de 9 h à 18 h|le 22/11/2026 à 10h30|du 22.11.2026 au 24.12.2026|entre 1998 - 2004|coûte 1 299,50 €|125 000 000 € de budget|67 800 000 habitants|123 456 789 habitants|version 10.15.7.1234|serveur 192.168.100.200|ISBN 978-2-07-036822-8|facture 2024-000123-45|SIRET 732 829 320 00074|SIREN 732 829 320|référence 900 120 450|colis 6A12345678901|réf. 12 34 56 78 90|75008 Paris|page 33 sur 120|image@2x.jpg|à 8.30 - 12.00|modèle 900 120 450|ticket 202411220017|code-barres 3017620422003|2019-2021|100 000 000 km|1.000.000.000 euros|chambre 1204|12,5 % en 2026|article 12.3.4|lot 20241122 0017|le 01.02.24|de 0900-1800|4 x 100 m|FR76 est un code|nov. 2026|TVA FR12 345678901|n° 123 456 789`,
  es: `pedido 1002345678|pedido n.º 4711-0815-998|abierto de 9 a 18 h|el 22/11/2026 a las 10:30|del 22.11.2026 al 24.12.2026|entre 1998 - 2004|cuesta 1.299,50 €|125 000 000 € de presupuesto|47.400.000 habitantes|123.456.789 habitantes|versión 10.15.7.1234|servidor 192.168.100.200|ISBN 978-84-376-0494-7|factura 2024-000123-45|referencia 900 120 450|envío 612 3456 7890 12|ref. 12 34 56 78 90|28013 Madrid|página 33 de 120|foto@2x.png|de 8.30 - 12.00|modelo 900 120 450|ticket 202411220017|código 8410076472885|2019-2021|100 000 000 km|1.000.000.000 euros|habitación 1204|12,5 % en 2026|artículo 12.3.4|lote 20241122 0017|el 01.02.24|de 0900-1800|4 x 100 m|ES91 es un código|NIF 12345678Z|n.º 123 456 789|CIF B12345678|seguimiento 900 120 450 11|2026-11-22`,
  pt: `pedido 1002345678|pedido nº 4711-0815-998|aberto das 9 às 18 h|em 22/11/2026 às 10:30|de 22.11.2026 a 24.12.2026|entre 1998 - 2004|custa R$ 1.299,50|R$ 125 000 000 de orçamento|203.100.000 habitantes|123.456.789 habitantes|versão 10.15.7.1234|servidor 192.168.100.200|ISBN 978-85-359-0277-8|fatura 2024-000123-45|referência 900 120 450|envio 612 3456 7890 12|ref. 12 34 56 78 90|1200-109 Lisboa|página 33 de 120|foto@2x.png|das 8.30 - 12.00|modelo 900 120 450|ticket 202411220017|código 7891000100103|2019-2021|100 000 000 km|1.000.000.000 euros|quarto 1204|12,5 % em 2026|artigo 12.3.4|lote 20241122 0017|em 01.02.24|das 0900-1800|4 x 100 m|PT50 é um código|CEP 01310-100|nº 123 456 789|CNPJ 11.222.333/0001-81|série 900 120 450|2026-11-22`,
};

/** Some 560 lines in five languages: every value of every kind in a frame of its language, and lines without any. */
export const LABELLED_LINES: readonly LabelledLine[] = Object.entries(FRAMES).flatMap(
  ([language, frames]) => [
    ...kindsOf(frames).flatMap(([kind, lines]) => {
      const values = kind === 'phone' ? (PHONES[language] ?? '').split('|') : VALUES[kind];
      return values.map((value, at): LabelledLine => {
        const frame = lines[at % lines.length] ?? '¤';
        return { language, text: frame.replace('¤', () => value), kind, value };
      });
    }),
    ...(OTHERS[language] ?? '')
      .split('|')
      .map((text): LabelledLine => ({ language, text, kind: undefined, value: '' })),
  ],
);

function kindsOf(frames: Frames) {
  return [
    ['email', frames.email],
    ['phone', frames.phone],
    ['card', frames.card],
    ['iban', frames.iban],
    ['key', frames.key],
  ] as const;
}
