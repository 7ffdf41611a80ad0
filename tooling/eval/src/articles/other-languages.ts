import type { Trade } from '../trades/index.ts';

/** As `ENGLISH`, in other languages. */
export const OTHER_LANGUAGES: readonly Trade[] = [
  {
    name: 'Artikel: Kloster',
    half: 'tuning',
    documents: [
      {
        title: 'Kloster Erlau',
        text: `Das Kloster Erlau wurde 1142 von Zisterziensern gegründet und liegt in einem Seitental der Lahse. Die Kirche ist 68 Meter lang und kommt ohne Turm aus, weil die Ordensregel ihn verbot. Im Bauernkrieg wurde die Bibliothek geplündert; von ihren 900 Handschriften sind 37 erhalten.

1803 wurde das Kloster aufgehoben und diente danach als Spinnerei. Seit 1958 gehört es dem Land, das darin eine Musikschule mit 240 Plätzen betreibt. Die Orgel baute 1731 Jakob Hennig; sie hat 34 Register und wurde nach einem Wasserschaden 2011 erneuert.`,
      },
    ],
    answerable: [
      ['Wann wurde das Kloster Erlau gegründet?', '1142'],
      ['Warum hat die Kirche keinen Turm?', 'Ordensregel'],
      ['Wie viele Handschriften sind erhalten?', '37'],
      ['Wer baute die Orgel?', 'Jakob Hennig'],
      ['Wie lang ist die Kirche?', '68 Meter'],
      ['Wozu diente das Kloster nach 1803?', 'Spinnerei'],
    ],
    unanswerable: [
      'Wie viele Mönche lebten im Kloster Erlau?',
      'Wer plünderte die Orgel im Jahr 1731?',
      'Wie hoch ist der Turm der Kirche?',
      'Was kostet der Eintritt in die Musikschule?',
      'Wann brannte die Spinnerei ab?',
      'Wer war der erste Abt?',
      'Welche Handschrift ist die älteste?',
    ],
  },
  {
    name: 'article : phare',
    half: 'tuning',
    documents: [
      {
        title: 'Phare de Kermor',
        text: `Le phare de Kermor se dresse sur un rocher à deux kilomètres de la côte. Sa construction a duré de 1867 à 1879, car les ouvriers ne pouvaient y travailler que cinq heures par jour, à marée basse. La tour mesure 54 mètres et sa lumière se voit à 27 milles.

Trois gardiens s'y relayaient toutes les deux semaines jusqu'à l'automatisation en 1986. L'architecte, Paul Le Goff, y est mort d'une chute en 1878. Depuis 2012 le phare est classé monument historique ; on peut le visiter d'avril à septembre, par bateau depuis le port de Trévan.`,
      },
    ],
    answerable: [
      ['Combien de temps a duré la construction du phare ?', '1867'],
      ['Quelle est la hauteur de la tour ?', '54 mètres'],
      ['Qui était l’architecte du phare de Kermor ?', 'Paul Le Goff'],
      ['Quand le phare a-t-il été automatisé ?', '1986'],
      ['Quand peut-on visiter le phare ?', 'avril'],
    ],
    unanswerable: [
      'Combien coûte la visite du phare ?',
      'Qui a remplacé Paul Le Goff après sa chute ?',
      'Combien d’ouvriers sont morts pendant la construction ?',
      'De quelle couleur est la lumière ?',
      'Combien de marches a l’escalier de la tour ?',
      'Pourquoi le port de Trévan a-t-il fermé en 1986 ?',
    ],
  },
  {
    name: 'artículo: volcán',
    half: 'held-out',
    documents: [
      {
        title: 'Volcán Tarao',
        text: `El Tarao es un volcán de 3.412 metros situado en el sur de la isla de Mirra. Su última erupción, en marzo de 1978, duró once días y obligó a evacuar a 6.200 personas; no hubo víctimas. La lava destruyó el pueblo de Alsina y cortó la carretera del norte.

El observatorio, fundado en 1981, vigila el volcán con catorce estaciones sísmicas. En sus laderas se cultiva café hasta los 1.800 metros. La subida a pie dura seis horas y solo está permitida con guía. El cráter mide 640 metros de diámetro y contiene un lago ácido de color verde.`,
      },
    ],
    answerable: [
      ['¿Cuándo fue la última erupción del Tarao?', '1978'],
      ['¿Qué pueblo destruyó la lava?', 'Alsina'],
      ['¿Cuántas estaciones sísmicas tiene el observatorio?', 'catorce'],
      ['¿Cuánto dura la subida a pie?', 'seis horas'],
      ['¿Cuánto mide el cráter?', '640 metros'],
    ],
    unanswerable: [
      '¿Cuántas personas murieron en Alsina?',
      '¿Quién dirige el observatorio?',
      '¿Cuánto cuesta el guía?',
      '¿Qué peces viven en el lago del cráter?',
      '¿Cuándo se fundó el pueblo de Alsina?',
      '¿Qué temperatura alcanzó la lava?',
    ],
  },
  {
    name: 'Artikel: Käse',
    half: 'held-out',
    documents: [
      {
        title: 'Brennser Käse',
        text: `Der Brennser ist ein Hartkäse aus Rohmilch, der nur in vier Gemeinden des Brennstals hergestellt werden darf. Ein Laib wiegt 9 bis 11 Kilogramm und reift mindestens zehn Monate in Kellern aus Tuffstein. Die Rinde wird zweimal in der Woche mit Salzwasser gebürstet.

Urkundlich erwähnt wird er zuerst 1488 als Abgabe an das Stift. Seit 1996 ist der Name geschützt. Jährlich entstehen rund 4.000 Laibe, von denen ein Drittel in die Schweiz verkauft wird. Der Käse hat 48 Prozent Fett in der Trockenmasse und schmeckt nach Heu und Haselnuss.`,
      },
    ],
    answerable: [
      ['Wie schwer ist ein Laib Brennser?', '9 bis 11'],
      ['Wie lange reift der Käse?', 'zehn Monate'],
      ['Womit wird die Rinde gebürstet?', 'Salzwasser'],
      ['Seit wann ist der Name geschützt?', '1996'],
      ['Wie viel Fett hat der Käse?', '48 Prozent'],
    ],
    unanswerable: [
      'Was kostet ein Laib Brennser?',
      'Wie viele Kühe gibt es im Brennstal?',
      'Wer erfand den Brennser?',
      'Ist der Käse aus Ziegenmilch?',
      'Wie lange hält der Käse im Kühlschrank?',
      'Wie viele Laibe werden nach Italien verkauft?',
    ],
  },
];
