import type { Trade } from './trade.ts';

export const campsite: Trade = {
  name: 'camping',
  half: 'held-out',
  documents: [
    {
      title: 'Emplacements et locations',
      text: `Le camping du Pré Vert est ouvert du 15 avril au 30 septembre, au bord de la Loue.

| Hébergement | Basse saison | Haute saison |
| --- | --- | --- |
| Emplacement tente | 16 € la nuit | 22 € la nuit |
| Emplacement caravane | 21 € la nuit | 29 € la nuit |
| Chalet 4 personnes | 68 € la nuit | 104 € la nuit |

La haute saison va du 6 juillet au 25 août. Les animaux coûtent 2,50 € par nuit et ne sont pas admis dans les chalets.

## Réservation

Un acompte de 30 % est demandé à la réservation. Annulation gratuite jusqu'à 21 jours avant l'arrivée.

## Arrivée et départ

Les emplacements sont disponibles dès 14 h et doivent être libérés avant midi. Les chalets sont remis à 16 h.`,
    },
    {
      title: 'Sur place',
      text: `## Piscine et rivière

La piscine est chauffée à 26 degrés et ouverte de 10 h à 19 h. La location d'un canoë coûte 24 € la demi-journée.

## Épicerie

L'épicerie vend du pain frais à partir de 7 h 30. Commandez vos croissants la veille avant 18 h.

## Règles

Le silence est demandé de 22 h 30 à 7 h. Les barbecues au charbon sont interdits ; les grils à gaz sont permis.

## Animations

Le club enfants accueille les 5 à 11 ans en juillet et en août. Il est animé par Camille Rostand.

## Linge

La machine à laver fonctionne avec un jeton à 5 €. Les draps se louent 9 € par lit.`,
    },
  ],
  answerable: [
    ['Quel est le prix d’un emplacement tente en haute saison ?', '22 €'],
    ['Quand le camping est-il ouvert ?', '15 avril'],
    ['Les chiens sont-ils acceptés, les animaux ?', 'animaux'],
    ['À quelle heure faut-il libérer l’emplacement ?', 'midi'],
    ['Combien coûte la location d’un canoë ?', '24 €'],
    ['La piscine est-elle chauffée ?', '26 degrés'],
    ['Peut-on faire un barbecue au charbon ?', 'interdits'],
    ['Qui anime le club enfants ?', 'Camille Rostand'],
    ['Jusqu’à quand peut-on annuler gratuitement ?', '21 jours'],
    ['Combien coûtent les draps ?', '9 €'],
    ['À partir de quelle heure y a-t-il du pain frais ?', '7 h 30'],
  ],
  unanswerable: [
    'Avez-vous le wifi ?',
    'Y a-t-il un terrain de tennis ?',
    'Peut-on vider les toilettes chimiques ?',
    'Est-ce que vous louez des vélos ?',
    'Où est le supermarché le plus proche ?',
    'Avez-vous des mobil-homes pour six personnes ?',
    'Peut-on pêcher dans la Loue ?',
    'Acceptez-vous les groupes scolaires ?',
    'Quel médecin est de garde ?',
    'Y a-t-il une borne pour voiture électrique ?',
  ],
};
