/** A second question of a visitor, and what a person would have asked who had to say all of it. */
export interface Dialogue {
  readonly trade: string;
  readonly first: string;
  readonly then: string;
  readonly complete: string;
  /** Words that a right answer contains. */
  readonly expected: string;
}

const of =
  (trade: string) =>
  (first: string, then: string, complete: string, expected: string): Dialogue => ({
    ...{ trade, first, then, complete, expected },
  });
const plumber = of('plumber');
const museum = of('museum');
const software = of('software service');
const bakery = of('Bäckerei');
const pool = of('piscine');

/** By hand, of the trades to tune with. */
export const DIALOGUES: readonly Dialogue[] = [
  plumber(
    'What does it cost to fix a dripping tap?',
    'And how long does it take?',
    'How long does it take to fix a dripping tap?',
    '45 minutes',
  ),
  plumber(
    'What does it cost to fix a dripping tap?',
    'What about a blocked sink?',
    'What does it cost to fix a blocked sink?',
    '£110',
  ),
  plumber(
    'Which boiler brands do you install?',
    'How long does fitting one take?',
    'How long does fitting a new combi boiler take?',
    'one to two days',
  ),
  plumber(
    'Which boiler brands do you install?',
    'And the guarantee on those?',
    'How long is the guarantee on a new boiler?',
    'seven years',
  ),
  plumber('Who founded the company?', 'When was that?', 'When was the company founded?', '1998'),
  plumber(
    'When is the office open?',
    'How do I reach it?',
    'How do I reach the office?',
    '0141 496 0120',
  ),
  plumber(
    'How much is the call-out fee?',
    'What does it include?',
    'What does the call-out fee cover?',
    'first half hour',
  ),
  plumber(
    'How much is a boiler service?',
    'What do you do in it?',
    'What do you do in a boiler service?',
    'clean the burner',
  ),
  museum(
    'How much is a ticket for a student?',
    'And for adults?',
    'How much is a ticket for adults?',
    '14.00',
  ),
  museum(
    'How long does a guided tour last?',
    'When do they start?',
    'When do guided tours start?',
    '11:30',
  ),
  museum(
    'How long does a guided tour last?',
    'In which languages?',
    'In which languages are guided tours given?',
    'English and Dutch',
  ),
  museum(
    'How long does a guided tour last?',
    'How much is it?',
    'How much is a guided tour?',
    '4 EUR',
  ),
  museum(
    'When are you open in summer, May for example?',
    'And in winter?',
    'When are you open in winter, November for example?',
    '11:00-16:00',
  ),
  museum(
    'What does it cost to hire the Net Loft?',
    'How many guests can it hold?',
    'How many guests can the Net Loft hold?',
    '120',
  ),
  museum(
    'Which tram goes to the museum?',
    'Where does it stop?',
    'Where does tram 4 stop?',
    'Ropewalk',
  ),
  museum(
    'Who do I contact for a school class?',
    'What does that cost?',
    'What does a school class cost?',
    '3 EUR per pupil',
  ),
  museum(
    'When was the Albertine launched?',
    'How often does she still sail?',
    'How many trips a year does the Albertine make?',
    'four trips',
  ),
  museum(
    'Do you have wheelchairs?',
    'Is there a deposit for them?',
    'Is there a deposit for wheelchairs?',
    '20 EUR',
  ),
  software(
    'How much does the Wing plan cost?',
    'And Flock?',
    'How much does the Flock plan cost?',
    '$19',
  ),
  software(
    'How much does the Wing plan cost?',
    'How much storage does it have?',
    'How much storage does the Wing plan have?',
    '50 GB',
  ),
  software(
    'How long is the trial?',
    'What happens after that?',
    'What happens at the end of the trial?',
    'falls back to Nest',
  ),
  software(
    'How do I invite a colleague?',
    'How long is it valid?',
    'How long is an invitation of a colleague valid?',
    '7 days',
  ),
  software(
    'How often do you make backups?',
    'How long are they kept?',
    'How long are backups kept?',
    '35 days',
  ),
  software('Where is my data stored?', 'Is it encrypted?', 'Is my data encrypted?', 'AES-256'),
  software(
    'How can I export my time entries?',
    'And invoices?',
    'How can I export invoices?',
    'PDF',
  ),
  software(
    'how do i cancel',
    'When does it end then?',
    'When does a plan end after cancelling?',
    'end of the paid period',
  ),
  bakery(
    'Wann öffnet die Filiale am Bahnhof?',
    'Und am Sonntag?',
    'Wann öffnet die Filiale am Bahnhof am Sonntag?',
    '7:00-13:00',
  ),
  bakery(
    'Wie lange vorher muss ich eine Torte bestellen?',
    'Und wie viel kostet die Anzahlung dafür?',
    'Wie hoch ist die Anzahlung für eine Torte?',
    '15 €',
  ),
  bakery(
    'Wie lange hält das Roggenbrot?',
    'Und Brötchen?',
    'Wie lange halten Brötchen?',
    'am selben Tag',
  ),
  bakery(
    'Ab welchem Betrag ist die Lieferung kostenlos?',
    'Und was kostet sie sonst?',
    'Was kostet die Lieferung für Bestellungen darunter?',
    '6 €',
  ),
  bakery('Woher kommt das Mehl?', 'Und die Eier?', 'Woher kommen die Eier?', 'Hof Brandner'),
  bakery(
    'Was kostet eine Hochzeitstorte für 50 Personen?',
    'Wie viel Vorlauf braucht diese?',
    'Wie viel Vorlauf braucht eine Hochzeitstorte?',
    'vier Wochen',
  ),
  pool(
    "Combien coûte l'entrée pour un adulte ?",
    'Et pour un enfant ?',
    "Combien coûte l'entrée pour un enfant ?",
    '3,20',
  ),
  pool(
    'Quels sont les horaires du mercredi ?',
    'Et le samedi ?',
    'Quels sont les horaires du samedi ?',
    '9 h - 17 h',
  ),
  pool(
    'Combien de temps dure une séance d’aquagym ?',
    'Et elle coûte combien ?',
    'Combien coûte une séance d’aquagym ?',
    '11 €',
  ),
  pool(
    'À partir de quel âge commencent les cours de natation ?',
    'Et combien coûtent-ils ?',
    'Combien coûtent les cours de natation ?',
    '92 €',
  ),
  pool(
    'Quel est le prix de la carte de 10 entrées ?',
    'Et elle est valable combien de temps ?',
    'Combien de temps la carte de 10 entrées est-elle valable ?',
    'deux ans',
  ),
  pool(
    'Le parking est-il gratuit ?',
    'Pendant combien de temps ?',
    'Pendant combien de temps le parking est-il gratuit ?',
    'trois heures',
  ),
];
