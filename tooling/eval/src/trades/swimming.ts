import type { Trade } from './trade.ts';

export const swimming: Trade = {
  name: 'piscine',
  half: 'tuning',
  documents: [
    {
      title: 'Horaires et tarifs',
      text: `La piscine des Tilleuls possède un bassin de 25 mètres, un bassin d'apprentissage et un petit toboggan.

## Horaires

| Jour | Ouverture |
| --- | --- |
| Lundi et jeudi | 12 h - 20 h |
| Mardi et vendredi | 7 h - 19 h |
| Mercredi | 10 h - 18 h |
| Samedi et dimanche | 9 h - 17 h |

L'évacuation des bassins a lieu 20 minutes avant la fermeture. La piscine ferme du 1er au 15 septembre pour vidange.

## Tarifs

| Entrée | Prix |
| --- | --- |
| Adulte | 5,40 € |
| Enfant de 4 à 16 ans | 3,20 € |
| Carte de 10 entrées | 46 € |

L'entrée est gratuite pour les enfants de moins de 4 ans. La carte de 10 entrées est valable deux ans.`,
    },
    {
      title: 'Cours et règlement',
      text: `## Cours de natation

Les cours pour enfants commencent à partir de 5 ans. Dix séances coûtent 92 €. Les inscriptions se font à l'accueil auprès de Lucie Arnaud.

## Aquagym

L'aquagym a lieu le mardi à 18 h et le samedi à 9 h 30. La séance dure 45 minutes et coûte 11 €.

## Règlement

Le bonnet de bain est obligatoire. Les shorts de bain sont interdits. Les enfants de moins de 8 ans doivent être accompagnés d'un adulte.

## Casiers

Les casiers fonctionnent avec une pièce de 1 €. Les objets trouvés sont gardés pendant un mois à l'accueil.

## Accès

La piscine se trouve au 18 rue des Tilleuls. Le bus 7 s'arrête devant l'entrée. Le parking est gratuit pendant trois heures.`,
    },
  ],
  answerable: [
    ["Combien coûte l'entrée pour un adulte ?", '5,40'],
    ['Quels sont les horaires du mercredi ?', '10 h - 18 h'],
    ['Est-ce que le bonnet de bain est obligatoire ?', 'obligatoire'],
    ['À partir de quel âge commencent les cours de natation ?', '5 ans'],
    ['Combien de temps dure une séance d’aquagym ?', '45 minutes'],
    ['Quel bus va à la piscine ?', 'bus 7'],
    ['Puis-je porter un short de bain ?', 'interdits'],
    ['Combien de temps gardez-vous les objets trouvés ?', 'un mois'],
    ['Où se trouve la piscine ?', '18 rue des Tilleuls'],
    ['Quand la piscine est-elle fermée pour vidange ?', 'septembre'],
    ['Quel est le prix de la carte de 10 entrées ?', '46'],
    ['Le parking est-il gratuit ?', 'gratuit'],
  ],
  unanswerable: [
    'Avez-vous un sauna ?',
    "Quelle est la température de l'eau ?",
    'Peut-on fêter un anniversaire à la piscine ?',
    'Est-ce que vous louez des maillots ?',
    'Y a-t-il un restaurant ?',
    'Proposez-vous des cours de plongée ?',
    'Quel est le salaire des maîtres-nageurs ?',
    'Acceptez-vous les chèques-vacances ?',
    'Y a-t-il un tarif pour les chômeurs ?',
    'Le bassin extérieur est-il chauffé ?',
  ],
};
