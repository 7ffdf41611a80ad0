/**
 * Clauses that a model might add to what pages say, by language: true of many businesses, and said by none of the pages of the sets.
 * For judging: the weights of doubts were fitted with other clauses.
 */
export const ADDED_CLAUSES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'and towels are provided free of charge',
    'and you can pay by credit card',
    'and coffee is served all day',
    'and dogs are welcome too',
    'and there is parking behind the building',
    'and a bell is beside it',
    'which is checked by our staff every morning',
    'and members of the club go first',
    'so bring warm clothes',
    'and children love it',
  ],
  de: [
    'und Handtücher sind kostenlos dabei',
    'und Sie können mit Karte zahlen',
    'und Hunde sind willkommen',
    'und Parkplätze gibt es hinter dem Haus',
    'und Mitglieder des Vereins kommen zuerst dran',
  ],
  fr: [
    'et les serviettes sont fournies',
    'et vous pouvez payer par carte',
    'et les chiens sont les bienvenus',
  ],
  es: ['y las toallas son gratis', 'y se puede pagar con tarjeta', 'y los perros son bienvenidos'],
  it: ['e gli asciugamani sono gratuiti', 'e si può pagare con la carta'],
};

/** Circumstances that a model might add behind a sentence. */
export const ADDED_CIRCUMSTANCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'on weekends',
    'for members only',
    'every day',
    'in advance',
    'without a reservation',
    'in the summer',
    'by post',
    'in cash',
    'for two people',
  ],
  de: [
    'am Wochenende',
    'nur für Mitglieder',
    'ohne Anmeldung',
    'im Sommer',
    'in bar',
    'für zwei Personen',
  ],
  fr: ['le week-end', 'sans réservation', 'en espèces', 'en été'],
  es: ['los fines de semana', 'sin reserva', 'en efectivo', 'en verano'],
  it: ['nel fine settimana', 'senza prenotazione', 'in estate'],
};

/** Phrases that a model might add behind a sentence: where, with whom, for whom, why. */
export const ADDED_PHRASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'in the upper car park',
    'with one of our trained guides',
    'for the whole neighbourhood',
    'from the harbour master',
    'near the old mill',
    'because of the steep stairs',
  ],
  de: [
    'im oberen Parkhaus',
    'mit einem geschulten Begleiter',
    'neben der alten Mühle',
    'wegen der steilen Treppe',
  ],
  fr: ['près du vieux moulin', 'avec un guide diplômé', 'à cause du vent'],
  es: ['junto al viejo molino', 'con un guía titulado', 'por culpa del viento'],
  it: ['vicino al vecchio mulino', 'con una guida esperta'],
};
