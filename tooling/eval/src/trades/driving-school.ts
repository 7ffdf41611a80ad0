import type { Trade } from './trade.ts';

export const drivingSchool: Trade = {
  name: 'Fahrschule',
  half: 'held-out',
  documents: [
    {
      title: 'Preise und Klassen',
      text: `Die Fahrschule Nordlicht bildet in den Klassen B, A2 und BE aus.

| Leistung | Preis |
| --- | --- |
| Grundbetrag Klasse B | 390 € |
| Fahrstunde (45 Minuten) | 62 € |
| Sonderfahrt | 78 € |
| Vorstellung zur praktischen Prüfung | 190 € |
| Lernmaterial mit App | 85 € |

Die Prüfungsgebühr von TÜV und Amt ist nicht enthalten. Ratenzahlung ist in bis zu sechs Raten möglich.

## Pflichtstunden

Vorgeschrieben sind zwölf Sonderfahrten: fünf Überland, vier Autobahn und drei bei Nacht.`,
    },
    {
      title: 'Unterricht und Anmeldung',
      text: `## Theorie

Der Theorieunterricht findet montags und mittwochs von 18 bis 19.30 Uhr statt. Er besteht aus 14 Doppelstunden. Ein Einstieg ist jederzeit möglich.

## Anmeldung

Für die Anmeldung brauchen Sie einen Personalausweis, ein biometrisches Foto, einen Sehtest und den Nachweis über einen Erste-Hilfe-Kurs. Anmelden kann man sich ab 16 Jahren und sechs Monaten.

## Absagen

Fahrstunden können bis 24 Stunden vorher kostenlos abgesagt werden. Danach werden 45 € berechnet.

## Ferienkurs

In den Herbstferien bieten wir einen Intensivkurs an. Er dauert acht Tage und hat zwölf Plätze.

## Kontakt

Das Büro in der Lindenallee 44 ist dienstags und donnerstags von 16 bis 18 Uhr besetzt. Telefon 0431 555 0127. Fahrlehrerin Swantje Behrens spricht auch Englisch und Türkisch.`,
    },
  ],
  answerable: [
    ['Was kostet eine Fahrstunde?', '62 €'],
    ['Wie viele Nachtfahrten sind vorgeschrieben?', 'drei bei Nacht'],
    ['Wann ist der Theorieunterricht?', 'montags'],
    ['Welche Unterlagen brauche ich für die Anmeldung?', 'Personalausweis'],
    ['Wie lange dauert der Intensivkurs?', 'acht Tage'],
    ['Kann ich in Raten zahlen?', 'Raten'],
    ['Bis wann kann ich eine Fahrstunde kostenlos absagen?', '24 Stunden'],
    ['Wo ist das Büro?', 'Lindenallee 44'],
    ['Wer spricht Türkisch?', 'Swantje Behrens'],
    ['Wie hoch ist der Grundbetrag für Klasse B?', '390'],
    ['Ab welchem Alter kann man sich anmelden?', '16 Jahren'],
    ['Wie ist die Telefonnummer?', '0431 555 0127'],
  ],
  unanswerable: [
    'Bieten Sie den Lkw-Führerschein an?',
    'Wie hoch ist die Durchfallquote?',
    'Welches Auto fahren Sie?',
    'Kann ich auf Automatik lernen?',
    'Gibt es Nachlass für Geschwister?',
    'Wann ist der nächste Prüfungstermin?',
    'Wo kann ich den Sehtest machen?',
    'Machen Sie auch Bootsführerscheine?',
    'Kann man den ausländischen Führerschein umschreiben lassen?',
    'Holt mich der Fahrlehrer zu Hause ab?',
  ],
};
