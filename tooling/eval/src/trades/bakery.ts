import type { Trade } from './trade.ts';

export const bakery: Trade = {
  name: 'Bäckerei',
  half: 'tuning',
  documents: [
    {
      title: 'Filialen und Öffnungszeiten',
      text: `Die Bäckerei Hollerbusch backt seit 1926 in Weidenau, heute in der vierten Generation unter Meister Anton Hollerbusch.

| Filiale | Adresse | Werktags | Sonntag |
| --- | --- | --- | --- |
| Stammhaus | Mühlgasse 3 | 6:00-18:00 Uhr | 8:00-11:00 Uhr |
| Bahnhof | Bahnhofplatz 1 | 5:30-19:00 Uhr | 7:00-13:00 Uhr |
| Klinikum | Heilweg 20 | 7:00-16:00 Uhr | geschlossen |

Vor dem Stammhaus gibt es drei Kurzzeitparkplätze. Zahlen können Sie bar, mit EC-Karte oder mit dem Handy.`,
    },
    {
      title: 'Torten und Bestellungen',
      text: `## Torten auf Bestellung

Torten bestellen Sie bitte mindestens drei Tage vorher. Die Anzahlung beträgt 15 €. Eine Hochzeitstorte für 50 Personen kostet ab 280 € und braucht vier Wochen Vorlauf.

## Brote vorbestellen

Brot und Brötchen können Sie bis 17 Uhr für den nächsten Tag telefonisch bestellen: 0271 555 0184.

## Lieferung

Ab 60 € liefern wir in Weidenau kostenlos. Für Bestellungen darunter berechnen wir 6 €.

## Abbestellen

Bis 24 Stunden vor der Abholung ist das Abbestellen kostenlos, danach behalten wir die Anzahlung.`,
    },
    {
      title: 'Zutaten und Allergene',
      text: `Unser Sauerteig ruht 18 Stunden. Das Mehl kommt aus der Talmühle, die Eier vom Hof Brandner.

## Allergene

Alle Brote enthalten Gluten. Das Dinkelbrot wird ohne Weizen gebacken. Nüsse sind im Walnussbrot und in den Nussecken. Vegan sind alle Brote außer dem Butterzopf.

## Haltbarkeit

Das Roggenbrot hält sich im Brotkasten sechs Tage, Brötchen sollten am selben Tag gegessen werden. Brot gehört nicht in den Kühlschrank.`,
    },
  ],
  answerable: [
    ['Wann öffnet die Filiale am Bahnhof?', '5:30'],
    ['Ist am Sonntag im Klinikum geöffnet?', 'geschlossen'],
    ['Wie lange vorher muss ich eine Torte bestellen?', 'drei Tage'],
    ['Was kostet eine Hochzeitstorte für 50 Personen?', '280'],
    ['Wie hoch ist die Anzahlung?', '15 €'],
    ['Ab welchem Betrag ist die Lieferung kostenlos?', '60 €'],
    ['Welches Brot ist ohne Weizen?', 'Dinkelbrot'],
    ['Wie lange hält das Roggenbrot?', 'sechs Tage'],
    ['Kann ich mit EC-Karte zahlen?', 'EC-Karte'],
    ['Woher kommt das Mehl?', 'Talmühle'],
    ['Gibt es Parkplätze vor dem Stammhaus?', 'Kurzzeitparkplätze'],
    ['Unter welcher Nummer kann ich Brot bestellen?', '0271 555 0184'],
  ],
  unanswerable: [
    'Bieten Sie glutenfreies Brot an?',
    'Kann man bei Ihnen frühstücken?',
    'Gibt es eine Filiale in Köln?',
    'Verkaufen Sie auch Eis?',
    'Suchen Sie Auszubildende?',
    'Wie viele Kalorien hat ein Butterzopf?',
    'Haben Sie einen Backkurs für Kinder?',
    'Gibt es bei Ihnen Gutscheine?',
    'Nehmen Sie altes Brot zurück?',
    'Wie alt ist Anton Hollerbusch?',
  ],
};
