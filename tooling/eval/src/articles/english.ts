import type { Trade } from '../trades/index.ts';

/** Invented encyclopedia articles. What they leave open is asked in their own words, often with a wrong premise. */
export const ENGLISH: readonly Trade[] = [
  {
    name: 'article: bridge',
    half: 'tuning',
    documents: [
      {
        title: 'Harrow Bridge',
        text: `Harrow Bridge is a suspension bridge across the river Tolle in the north of Ardania. Construction began in 1911 under the engineer Maud Ferris and took eight years; it was delayed for two of them by a strike of the riveters. At its opening in June 1919 its main span of 412 metres was the longest in the country, a record that it kept until 1954.

The two towers are built of granite from the Keld quarries and stand 96 metres above the water. The deck carried a tramway until 1948, when the rails were removed to make room for a third lane. In 1987 the main cables were found to be corroded and were wrapped in zinc; the repair cost 31 million crowns and was paid by a toll, which was abolished in 2003.`,
      },
    ],
    answerable: [
      ['Who was the engineer of Harrow Bridge?', 'Maud Ferris'],
      ['What delayed the construction of the bridge?', 'strike of the riveters'],
      ['How long is the main span?', '412 metres'],
      ['Where does the granite of the towers come from?', 'Keld'],
      ['When were the tram rails removed?', '1948'],
      ['How much did the repair of the cables cost?', '31 million'],
      ['When was the toll abolished?', '2003'],
    ],
    unanswerable: [
      'Who designed the towers of the old Tolle ferry terminal?',
      'How many riveters died during the construction?',
      'When did the railway across Harrow Bridge open?',
      'Which bridge took the record from Harrow Bridge in 1954?',
      'How high was the toll for a lorry?',
      'What are the cables of the southern bridge made of?',
      'Why was the third lane closed in 1987?',
      'Who was the mayor at the opening of the bridge?',
    ],
  },
  {
    name: 'article: insect',
    half: 'tuning',
    documents: [
      {
        title: 'Lantern moth',
        text: `The lantern moth is a nocturnal insect of the wet forests of Ombria. Adults have a wingspan of 7 to 9 centimetres and live for about eleven days, during which they do not eat at all. The females attract males with a pale glow that bacteria in two pouches of the abdomen produce.

Eggs are laid on the underside of fern leaves, up to sixty at a time. The caterpillars feed on ferns for five weeks and are avoided by birds because they taste bitter. The species was described in 1874 by Helena Brandt, who first took it for a firefly. Its greatest threat is artificial light, which keeps males from finding females; numbers near towns have fallen by two thirds since 1990.`,
      },
    ],
    answerable: [
      ['How long do adult lantern moths live?', 'eleven days'],
      ['How do the females attract males?', 'glow'],
      ['Where does the lantern moth lay its eggs?', 'fern leaves'],
      ['Why do birds avoid the caterpillars?', 'bitter'],
      ['Who described the species?', 'Helena Brandt'],
      ['What is the greatest threat to the moth?', 'artificial light'],
    ],
    unanswerable: [
      'What do adult lantern moths eat?',
      'How do the males attract bats?',
      'How many eggs does the firefly lay?',
      'Which birds feed on the caterpillars?',
      'When did Helena Brandt die?',
      'How much have numbers in the forest risen since 1990?',
      'How long does the pupa rest in the ground?',
      'What colour are the wings of the female?',
    ],
  },
  {
    name: 'article: treaty',
    half: 'tuning',
    documents: [
      {
        title: 'Treaty of Velm',
        text: `The Treaty of Velm ended the Salt War between Ardania and the League of Coastal Cities. It was signed on 4 May 1688 in the refectory of Velm Abbey, after talks that had lasted seven weeks. The League gave up its monopoly on salt; in return Ardania recognised its right to arm merchant ships.

The chief negotiator of Ardania was Count Oswin, that of the League the notary Clara Dossi, the only woman to sign a treaty in that century. A secret clause fixed the price of salt at three shillings a bushel for twenty years. It became known in 1702, when a copy was sold by a clerk to a newspaper in Port Lune, and led to riots in which the customs house burned down.`,
      },
    ],
    answerable: [
      ['Which war did the Treaty of Velm end?', 'Salt War'],
      ['Where was the treaty signed?', 'Velm Abbey'],
      ['What did the League give up?', 'monopoly on salt'],
      ['Who was the chief negotiator of Ardania?', 'Oswin'],
      ['What did the secret clause fix?', 'price of salt'],
      ['When did the secret clause become known?', '1702'],
    ],
    unanswerable: [
      'How many ships did Ardania lose in the Salt War?',
      'Why did Count Oswin refuse to sign the treaty?',
      'Which newspaper printed the treaty in 1688?',
      'How long did the riots in Velm last?',
      'Who burned down Velm Abbey?',
      'What was the price of salt before the war?',
      'When did the League recognise the king?',
      'Which cities left the League after the treaty?',
    ],
  },
  {
    name: 'article: musician',
    half: 'tuning',
    documents: [
      {
        title: 'Ines Okoro',
        text: `Ines Okoro (born 1932 in Port Lune, died 2009) was a composer and cellist. The daughter of a piano tuner, she learned the cello from a neighbour and was admitted to the Royal Conservatory at fourteen. Her first symphony, called The Harbour, was performed in 1958 and divided the critics; the second won the Marsh Prize in 1966.

From 1970 to 1984 she led the radio orchestra, for which she wrote forty works. She refused all recordings of her music until 1979, because she held that music should be heard only once. After a fall in 1991 she could not play any more and turned to teaching; among her pupils was the pianist Leo Marant.`,
      },
    ],
    answerable: [
      ['Which instrument did Ines Okoro play?', 'cellist'],
      ['What was the job of her father?', 'piano tuner'],
      ['What is the name of her first symphony?', 'The Harbour'],
      ['Which prize did the second symphony win?', 'Marsh Prize'],
      ['When did she lead the radio orchestra?', '1970'],
      ['Why did she refuse recordings?', 'only once'],
      ['Who was among her pupils?', 'Leo Marant'],
    ],
    unanswerable: [
      'Who taught Ines Okoro the piano?',
      'Which prize did The Harbour win?',
      'How many operas did she write?',
      'When did she marry?',
      'Which orchestra recorded the first symphony?',
      'Where did Leo Marant study before 1991?',
      'Who led the radio orchestra after 1984?',
      'What did the critics write about the third symphony?',
    ],
  },
  {
    name: 'article: planet',
    half: 'held-out',
    documents: [
      {
        title: 'Kestrel 4b',
        text: `Kestrel 4b is a planet that circles the red dwarf Kestrel 4 once in nineteen days. It was found in 2013 by the Halden Observatory, which saw the star dim by half a percent. Its mass is 5.2 times that of the Earth and its density suggests a core of iron below a thick layer of water.

One side always faces the star. Models put the temperature of the day side at 41 degrees and that of the night side at minus 70. In 2021 a team around Priya Raman reported traces of methane in its atmosphere; two later surveys could not confirm them. The light of the system takes 38 years to reach us.`,
      },
    ],
    answerable: [
      ['How long does Kestrel 4b take to circle its star?', 'nineteen days'],
      ['Who found the planet?', 'Halden Observatory'],
      ['What is the mass of Kestrel 4b?', '5.2 times'],
      ['How hot is the day side?', '41 degrees'],
      ['What did the team of Priya Raman report?', 'methane'],
      ['What is its core made of?', 'iron'],
    ],
    unanswerable: [
      'How many moons does Kestrel 4b have?',
      'Which telescope confirmed the methane in 2021?',
      'How old is the star Kestrel 4?',
      'What is the temperature of the red dwarf?',
      'Who found Kestrel 4c?',
      'How much oxygen is in its atmosphere?',
      'How thick is the layer of ice at the poles?',
      'When did a probe reach the planet?',
    ],
  },
  {
    name: 'article: sport',
    half: 'held-out',
    documents: [
      {
        title: 'Stoneball',
        text: `Stoneball is a team sport played on sand by two sides of seven. A match has three periods of fifteen minutes. A throw through the ring counts two points, and one when the thrower stands inside the arc. Players may hold the ball for four seconds at most; who holds it longer is sent off for a minute.

The game was invented in 1896 by the teacher Edgar Pohl to keep his pupils busy in winter. The first championship was held in Marlow in 1923 and won by the Dockers, who have taken the cup eleven times since. The ball is made of cork and leather and weighs 480 grams. Women's matches have been part of the league since 1976.`,
      },
    ],
    answerable: [
      ['How many players are on a side in stoneball?', 'seven'],
      ['How long may a player hold the ball?', 'four seconds'],
      ['Who invented stoneball?', 'Edgar Pohl'],
      ['Where was the first championship held?', 'Marlow'],
      ['How much does the ball weigh?', '480 grams'],
      ['How long is a period?', 'fifteen minutes'],
      ['What is the ball made of?', 'cork'],
    ],
    unanswerable: [
      'How many referees does a stoneball match have?',
      'Who won the championship in 1976?',
      'How much does a player of the Dockers earn?',
      'How high is the ring above the ground?',
      'In which school did Edgar Pohl teach football?',
      'How many points does a penalty count?',
      'When was stoneball played at the Olympics?',
      'Why was the rubber ball forbidden?',
    ],
  },
  {
    name: 'article: city',
    half: 'held-out',
    documents: [
      {
        title: 'Port Lune',
        text: `Port Lune is the second largest city of Ardania and has 318,000 inhabitants. It lies at the mouth of the Tolle and was founded in 1204 by wool traders. A fire destroyed most of the old town in 1661; only the customs tower and the church of Saint Bride were left standing.

The economy rests on the harbour, which handles 24 million tonnes a year, on ship repair and since the 1990s on film studios. The university, opened in 1921, has 15,000 students. Trams run on six lines; the airport lies nine kilometres to the east and is reached by bus 40. The winter is mild, with four days of frost in an average year.`,
      },
    ],
    answerable: [
      ['How many inhabitants does Port Lune have?', '318,000'],
      ['Who founded the city?', 'wool traders'],
      ['What was left standing after the fire?', 'customs tower'],
      ['How many students does the university have?', '15,000'],
      ['Which bus goes to the airport?', 'bus 40'],
      ['How many tram lines are there?', 'six lines'],
    ],
    unanswerable: [
      'Who is the mayor of Port Lune?',
      'How many people died in the fire of 1661?',
      'Which films were made in the studios?',
      'How many stations does the underground have?',
      'Who founded the university in 1204?',
      'How hot does it get in summer?',
      'How many passengers use the airport?',
      'What is the largest city of Ardania?',
    ],
  },
  {
    name: 'article: disease',
    half: 'held-out',
    documents: [
      {
        title: 'Marsh cough',
        text: `Marsh cough is an infection of the airways of cattle. It is caused by a fungus that grows in damp hay and is not passed from animal to animal. First signs are a dry cough and loss of appetite, which appear about ten days after infection; fever is rare.

The vet tells it from other diseases by a blood test. Treatment consists of moving the animals to dry stables and of an inhaled drug given twice a day for two weeks. About one cow in fifty dies of it. Hay that was dried for at least three days does not carry the fungus. A vaccine was tested in 2016 and given up, because its protection lasted for only four months.`,
      },
    ],
    answerable: [
      ['What causes marsh cough?', 'fungus'],
      ['When do the first signs appear?', 'ten days'],
      ['How is the disease recognised?', 'blood test'],
      ['How often is the drug given?', 'twice a day'],
      ['How many cows die of marsh cough?', 'one cow in fifty'],
      ['Why was the vaccine given up?', 'four months'],
    ],
    unanswerable: [
      'Can people catch marsh cough?',
      'What does the blood test cost?',
      'Which virus causes the fever?',
      'Who developed the vaccine?',
      'How long must horses stay in the stable?',
      'In which country did marsh cough appear first?',
      'What side effects does the drug have?',
      'How is the disease passed from cow to calf?',
    ],
  },
];
