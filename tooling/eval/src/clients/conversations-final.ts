import { readConversations } from './read-conversations.ts';

/** Conversations with four other businesses, written by somebody who had not seen the rules; only the figures were looked at, but for twenty turns of the vet. */
export const CONVERSATIONS_FINAL = readConversations(`# tarnside-vets
hi how much to get a girl cat done => £\\s?98\\b|\\b98 (pounds|quid)
and a boy? => £\\s?74\\b|\\b74 (pounds|quid)
do you take amex => American Express|\\bamex\\b
if a bill comes to 300 quid or so can i pay it off bit by bit => (three|3) (or|to|and) (six|6) months|£\\s?250\\b|spread over
do i pay interest on that => no interest|interest[- ]free|without interest|not? .{0,15}interest

think my dog has eaten slug pellets who can i phone for advice => 960599|Poison Desk
does that cost anything => £\\s?36\\b|\\b36 pounds|flat fee
should i make her throw up => salt water|never make|make (an animal|a pet|it|her|him|them) (be )?sick
do you do cremations => 
when did you open up, like what year => \\b1994\\b
who started it => Oakshott (opened|founded|started)|Marian.{0,40}(opened|founded|started)|(opened|founded|started).{0,40}(Marian|Oakshott)

when can my pup go for walks after his jabs => another (7|seven) days|(7|seven) days (before|after)|week after the second|where other dogs have been
can i carry him before that => carrying|in your arms|carried
what day are the puppy classes => Tuesday evenings?|Tuesdays? at (7|seven)|Tuesday.{0,15}\\b7 ?pm
can my kids come too? theyre 9 and 11 => children from (eight|8)|(eight|8) (years|and over|or over|or older)
is there somewhere to leave the car => car park|parking|eleven spaces|11 spaces

im late with my dogs booster, about 2 months => (three|3) months late|(single|one) booster
and if its longer than that => (course|it) (starts?|has to start|begins?|must start) (again|over)|starts? (the course )?(again|over)
do you do some kind of monthly plan => care plan|spreads? the cost|monthly payments?|fixed sum|per month
mine weighs 30 kilos => \\b21\\.50\\b
do students get money off => 
found a hurt hedgehog in the garden can u help it => hedgehogs?|without charge|small wild animals

what time do you shut on saturdays => 9(\\.00)? ?am\\s?(-|–|to|until|till)\\s?1(\\.00)? ?pm|(until|till|at) 1(\\.00)? ?pm
and ullerby? => Saturdays?.{0,60}closed|closed.{0,30}Saturday|(not open|shut).{0,20}Saturday
my cat is really poorly is anyone about at night => Northfell Pet Hospital on|looked after by Northfell|Carr Road|960581|awake (there )?all night
how far is it => \\b14 miles|\\b25 minutes
what would they charge at 2am => £\\s?290\\b|\\b290 pounds
my rabbit hasnt touched her food since last night => not eaten for|keep it warm|(bring )?its companion

taking the dog to spain in june what paperwork does he need => health certificate
how much is that => £\\s?165\\b|\\b165 pounds
ive actually got two => £\\s?45\\b|each one after the first|on one document
do you look after dogs while people are on holiday => 
how early do i have to ring about the travel papers => (three|3) weeks before|at least (three|3) weeks|or (five|5) weeks
oh and he gets car sick => car sickness|\\b9\\.80\\b

my dog is 11 and having a lump off, does she have to have bloods done first => aged? (of )?(ten|10)\\b|(ten|10) (years )?(or|and) (more|older|over)
when does she have to stop eating => last meal|8(\\.00)? ?pm the (evening|night|day) before
what happens if i cant make an appointment => 24 hours|£\\s?25\\b|£\\s?75\\b|missed (consultation|operation)
or if im just a bit late => (ten|10) minutes late|more than (ten|10) minutes|late, we.{0,60}(wait|another day)
do u cut claws => Nail clipping|\\b16\\.50\\b

# gritstone-climbing
how much to climb for a day => \\$26\\b|\\b26 (dollars|bucks)
and for kids? => \\$19\\b(?! apiece)|under 6 climb|6 to 13
are shoes in that => (shoes|harness).{0,30}not (part|included)|shoes are \\$6|\\$6\\b(?![.\\d])
anything vegan to eat there => vegan
til when can i order on sundays => 8:30 ?am (to|-|–|until) 6:30 ?pm|6:30 ?pm on weekends|hour earlier|(until|till|by|at) 5:30 ?pm
do you have showers => 

can my 12 yr old come by himself => children under 14|14 years teen|(come|climb) alone
i'd be there but climbing too => within reach|at the same time
where do i leave my car => \\b54 spaces|lot behind|parking is free|free for (four|4) hours
what if its full => Canal Street|\\$2 an hour
is it cold in there in winter, i freeze easily => \\b66\\s?(degrees|°)

got a beginner thing for bouldering? => Bouldering Basics
how long does it take => \\b75[ -]?min
what days is yoga => Mondays at 7|Thursdays at noon|Sundays at 9:30
who teaches it => 
somewhere to put my stuff while i climb? => lockers?|padlock

my daughter turns 7 next month, what would a party run me => \\$290\\b|\\$420\\b
we'd be like 15 kids => \\$24\\b(?!\\.)|20 is the limit|extra kid
can i bring my own cake => bring (a|your|your own|the) cake|\\bcake, and
is there a way to sell my old shoes there => \\bswap\\b|used shoes
whats your cut => keep 15\\s?%|15\\s?%.{0,20}(commission|cut|fee)|(commission|cut|fee).{0,20}15\\s?%
ok to film myself for youtube w a tripod => tripods?|filming for money|Amador

i want to quit my membership => 30 days ahead|members@gritstone|to cancel, write
can i just call you for that => over the phone|by phone
what about pausing it instead => on hold|hold costs|hold is free|\\bone to three months
is there a sauna => 
how high is your highest wall => \\b52[ -]?(feet|foot|ft)
and the ones without ropes => \\b14[ -]?(feet|foot|ft)

how much is camp in the summer => \\$345\\b|\\b345 dollars
my son has a nut allergy => EpiPen|allergies in writing|lunch without nuts
what if i'm late picking him up => \\$1 a minute|3:10 ?pm
can i rent a crash pad to take to the crag => \\$20 a day|\\$45 from|taken outdoors|exception: crash pads
and if it gets rained on => \\$30\\b.{0,15}dry|wet one|for drying
do you sell beer => Rusty Barge|four beers|\\b6\\.50 a glass|(have to|must) be 21

i have nobody to climb with, can i still do ropes => auto[- ]?belays?|without a partner
i weigh 250 => \\b310\\b
can i bring my dog => pets stay|service dogs?|dogs are fine
do you guys have another gym somewhere => 

# waldbad
was kostet der eintritt für erwachsene => \\b4,80\\b|\\b6,50\\b
und kinder? => \\b2,60\\b|\\b3,50\\b|Kinder unter (6|sechs)
bin student => \\b3,90\\b|\\b5,20\\b|Studierende
wann macht ihr sonntags zu => \\b18[:.]30\\b|halb sieben
habt ihr wlan => WLAN|W-LAN|WiFi

mein sohn ist 5 und soll schwimmen lernen, was habt ihr da => Seepferdchen(?!kurs lernen)
was kostet das => \\b139\\b
darf ich zuschauen => Eltern warten|Zuschauer|im Foyer, denn
macht ihr auch tauchkurse => 
gibts bei euch einen fön => Haartrockner|Föh?n

darf man in der sauna den bikini anlassen => textilfrei|Bade(be)?kleidung ist in den Kabinen
ab wieviel jahren darf man da rein => ab 14\\b|14 Jahre
und wenn die kinder jünger sind => Familiensaunatag|letzten Sonntag
wo stell ich mein auto hin => 180 Stellpl|ersten (4|vier) Stunden|Festplatz|180 Parkpl
kostet das was => ersten (4|vier) Stunden|\\b1,50\\b
wie warm ist das wasser im hallenbad => \\b(27|29|30|33)\\s?(°|Grad)

wir kommen mit dem zug, wie kommt man vom bahnhof zu euch => \\b736\\b|zu Fuß.{0,40}25 Minuten
wie oft fährt der => alle (20|zwanzig) Minuten|stündlich
und der letzte zurück? => 22[:.]12
kann man was warmes essen bei euch => Eschenblick|warme Küche
darf ich auch selber was mitbringen => eigene[sn]? (Speisen|Essen)|Liegewiese verzehren
wie tief ist das sportbecken => 

hab gestern mein handtuch bei euch liegen lassen => Fundsachen bewahren|(6|sechs) Wochen|nach (3|drei) Tagen|fundsachen@|Fundstück
könnt ihr mir das schicken => Portokosten|senden wir
meine tochter wird 8 und will bei euch feiern, was kostet das so => \\b14,90\\b|\\b21,50\\b
wir wären nur 5 kinder => mindestens (7|sieben) 
und kuchen, selber mitbringen ok? => Kuchen dürfen|Kuchen.{0,40}mitbringen|selbst gebackene
kann man bronze auch einfach so machen ohne kurs => ohne Kurs|sonntags von 10|Anmeldung ist nicht nötig

gibts gutscheine zum verschenken => Wertgutschein|Onlineshop
kann man sich die auszahlen lassen => Barauszahlung|nicht (bar )?ausgezahlt
habt ihr ein volleyballfeld => 
ab wann hat das freibad offen => vom 10\\.|10\\. Mai|\\b0?9[:.]30\\b
auch wenns gewittert? => Gewitter

suche nen job als bademeister im sommer => Rettungsschwimmer
bin 17 => Mindestalter|mindestens 18
kann ich mein e-auto bei euch laden => Ladesäule|22 kW
und mein e-bike? => E-Bike-Akku|Ladekabel|abschließbaren Fächern
darf der hund mit rein => Hunde (und|müssen|sind|dürfen)|Tiere müssen|Assistenzhund

# camping-des-aulnes
c combien la nuit en tente a 2 mi aout => \\b23,00|\\b31,00|\\b23\\s?€|\\b31\\s?€
et avec notre fils de 6 ans ? => \\b4,20\\b
on peut arriver a quelle heure => (partir de|dès) 14\\s?h
ya une salle de sport => 
on peut venir avec 2 chiens ? => deux animaux|animaux au maximum|première et de deuxième catégorie
faut payer pour eux ? => \\b3,20\\b

elle ferme a quelle heure la piscine => 10\\s?h (à|-|–) 19\\s?h|jusqu.{1,3}\\s?20\\s?h\\s?30
mon fils a que des shorts de bain => shorts?\\b|bermudas?|boxers?
ya une machine pour laver le linge => Lavage en machine|\\b5,50\\b|machine de 8
et pour sécher => Séchage|cycle de 45|sèche-linge

si on annule 3 semaines avant on perd combien => 60\\s?% du séjour|De 30 à 8
et 5 jours avant => totalité|Moins de 8 jours
vous avez une assurance au cas ou => assurance annulation|3,2\\s?%
on peut manger chez vous le lundi soir en juillet => pizzas à emporter|lundi, seules
le cuisinier donne des cours ? => 

bonjour vous louez des vélos électriques => vélos? électrique|145\\s?€
ma fille a 14 ans elle a le droit ? => 16\\sans
et faut laisser combien en garantie => 600\\s?€|150\\s?€
on peut faire des grillades devant notre tente => charbon de bois|appareil à gaz|barbecues? électrique|foyers maçonnés
et un électrique ? => barbecues? électriques? (font|fait|ne|n.est|sont|est)|sauter les bornes
des copains peuvent passer la soirée avec nous ? => vos invités|22\\s?h au plus tard|Visiteurs? à la journée

on vient en train c quelle gare => gare la plus proche|gare.{0,30}Belmontet|celle de Belmontet
vous pouvez venir nous chercher => y chercher|18\\s?€ le trajet
ça capte la 4g chez vous => 
si on arrive tard genre 22h30 on fait comment => avant 17\\s?h|boîte verte|une enveloppe
et apres minuit la voiture on la met ou => parking extérieur|barrière reste baissée

mobil home pour 6 fin juillet ça fait combien la semaine => \\b889\\b
les draps sont dedans ? => pas les draps|draps ni|draps pour lit|linge n.en font
et la clim => climatisation|ventilateur|climatisée?s?
y a du pain frais le matin => le pain se commande|baguette|croissant
faut le commander avant ? => la veille avant 19\\s?h
jai perdu le badge pour la barriere => badge de barrière|égaré

vous avez quoi pour occuper les petits => Petits Castors
c gratuit ? => club est gratuit|gratuit, mais limité
les miens ont 7 et 13 ans => 5 à 11 ans|12 à 17 ans
ma femme est malade ya un médecin pas loin => Vialle|62 08|docteure?
et pour acheter des médicaments => pharmacie
ou est ce qu on peut retirer du liquide =>`);
