import { readPairs } from './sentence-pairs.ts';

/**
 * Sentences as assistants word them about trades of no other set, the half that is only judged: nothing is learnt from it and
 * only its totals are printed. Written together with the other half, before either was measured.
 */
export const KINDS_FINAL = readPairs(`# en self-storage
P Our units measure between 2 and 30 square metres and cost from 29 euros a month. The minimum rental period is one month; after that you can give notice of 14 days. Insurance is compulsory: it is included up to a value of 2,000 euros, and higher values cost 5 euros a month. Customers who pay for a year in advance get one month free.
P You can enter your unit every day from 6 am to 11 pm with your personal code. The lift is only for goods, not for people. Trolleys can be borrowed at no charge; a van can be rented for 15 euros an hour. Carla Reyes manages the site in Ghent and Tom Baines the one in Bruges.
P Food, plants and flammable liquids may not be stored. Motorcycles are allowed if the tank is empty. Some units on the ground floor can be reached by car. The temperature is kept between 10 and 24 degrees, and most units are dry enough for paper.
P If you are more than ten days late with the rent, your code is blocked and a fee of 12 euros is charged. After 60 days we may sell what is stored. Please report damage within 48 hours; otherwise the insurance does not pay.
+ Prices start at €29 per month. <- Our units measure
+ You have to rent for at least one month. <- minimum rental period
+ After the first month, two weeks' notice is enough. <- minimum rental period
+ Insurance for up to 2,000 euros is already included. <- Insurance is compulsory
+ Pay a year upfront and you get a month for free. <- Customers who pay
+ With your own code you can get to your unit daily between 6 am and 11 pm. <- You can enter
+ Please don't use the lift yourself, as it is meant for goods only. <- The lift is only
+ You can borrow a trolley free of charge. <- Trolleys can be
+ The site manager in Ghent is Carla Reyes. <- Carla Reyes manages
+ You can store your motorcycle as long as its tank is empty. <- Motorcycles are allowed
+ You're not allowed to store anything flammable, nor plants or food. <- Food, plants
+ If your rent is over ten days late, we block your code and charge 12 euros. <- more than ten days late
+ The insurance only pays if you report the damage within 48 hours. <- Please report damage
- All units on the ground floor can be reached by car. <- quantifier
- Higher values are insured free of charge. <- opposite
- You can give notice of 14 days from the first day on. <- condition
- Customers who pay for a month in advance get one month free. <- number
- You can enter your unit from Monday to Saturday, from 6 am to 11 pm. <- weekdays
- The lift may be used by people as well. <- negation
- Trolleys can be rented for 15 euros an hour. <- swapped
- Tom Baines manages the site in Ghent. <- actor
- Motorcycles are allowed with a full tank. <- condition
- All units are dry enough for paper. <- quantifier
- After 60 days we must sell what is stored. <- modality
- The code is blocked after 60 days. <- merged
- The insurance pays even if you report damage later than 48 hours. <- negation
- The temperature is kept between 10 and 24 degrees to protect wine. <- cause
- Trolleys can be borrowed at no charge, and padlocks are sold at reception. <- addition
- A van can be rented for 15 euros a day. <- unit
# en notary
P A will is drawn up within two weeks of the first meeting. The fee depends on the value of the estate and is set by law; we may not give discounts. The first meeting of 30 minutes is free if you then have the deed drawn up by us, otherwise it costs 80 euros.
P Please bring your identity card and, for property sales, an extract from the land register that is not older than three months. Copies are not accepted. If someone cannot come, a power of attorney is sufficient, except for wills, which must be signed in person.
P Our offices are open from Monday to Thursday from 8.30 to 17.00, and on Fridays until 13.00. Appointments can be made by phone or by e-mail to office@notary-lindqvist.example. Ms Lindqvist speaks English and Swedish, Mr Aubert speaks French.
P The buyer usually pays the notary's fee, while the seller pays for the deletion of old mortgages. The purchase price is paid into an escrow account and released once the land register has been changed, which takes four to eight weeks.
+ Your will is ready no later than two weeks after we first meet. <- A will is drawn up
+ The law sets our fees, so we're not able to offer discounts. <- The fee depends
+ If you don't have the deed made by us afterwards, the first meeting is charged at 80 euros. <- The first meeting
+ For the sale of a property, the land register extract mustn't be older than three months. <- Please bring your
+ We need the original documents, not copies. <- Copies are not
+ You have to sign a will yourself. <- If someone cannot
+ If you can't come, you can give someone power of attorney, though not for a will. <- If someone cannot
+ On Fridays we close at 1 pm. <- Our offices are
+ You can make an appointment by calling or e-mailing us. <- Appointments can
+ If you'd like to speak French, ask for Mr Aubert. <- Ms Lindqvist speaks
+ As a rule, it is the buyer who pays for the notary. <- The buyer usually
+ The money stays in escrow until the land register is changed. <- The purchase price
+ It takes between four and eight weeks to change the land register. <- The purchase price
- The first meeting is always free. <- condition
- The fee depends on the time we need. <- cause
- The extract from the land register must be at least three months old. <- quantifier
- A power of attorney is also sufficient for wills. <- condition
- We accept certified copies. <- negation
- Our offices are open from Monday to Friday until 17.00. <- weekdays
- You can write to info@notary-lindqvist.example. <- e-mail
- Mr Aubert speaks English and Swedish. <- actor
- The seller pays the notary's fee. <- actor
- The buyer always pays the notary's fee. <- quantifier
- The purchase price is released within two weeks. <- merged
- A will costs 80 euros. <- merged
- The land register is changed once the purchase price has been released. <- order
- A handwritten will is valid without a notary. <- general knowledge
- The first meeting takes 80 minutes. <- number
- Appointments can be made by phone or by e-mail, or in our app. <- addition
# en coffee machines
P The Brio 200 makes espresso and lungo from capsules. It heats up in 25 seconds and has a tank of 0.8 litres. The Brio 200 has no milk frother. It costs 119 euros and is sold in black and red.
P The Brio 700 grinds whole beans and has a tank of 1.9 litres. It makes two cups at once and froths milk automatically. It must be descaled about every three months; a light tells you when. The Brio 700 costs 649 euros and should be cleaned daily if you use milk.
P Used capsules are recycled free of charge when you return them in our bags. Machines that are registered within 30 days of purchase get a warranty of three years instead of two. The warranty does not cover damage by limescale. Parts are sent to private customers only, workshops order from our wholesaler.
P Beans are roasted every Wednesday by Nadia Brandt and shipped on Thursday. Our decaf beans are not available in bags of one kilogram. Subscribers save 10 percent and can pause at any time. Gift cards may be used for machines, but not for subscriptions.
+ The Brio 200 is ready in 25 seconds. <- It heats up
+ If you want milk foam, the Brio 200 is not for you, because it lacks a frother. <- no milk frother
+ You can get the Brio 200 in red or in black for €119. <- It costs 119 euros
+ The Brio 700 works with whole beans. <- grinds whole beans
+ With the Brio 700 you can make two cups at the same time. <- two cups at once
+ Around every three months you need to descale the Brio 700. <- It must be descaled
+ If you make drinks with milk, clean the Brio 700 every day. <- should be cleaned daily
+ Send your used capsules back in our bags and we'll recycle them for free. <- Used capsules
+ Register the machine within 30 days and the warranty is extended from two to three years. <- Machines that are registered
+ Limescale damage isn't covered. <- The warranty does not
+ Nadia Brandt roasts our beans on Wednesdays. <- Beans are roasted
+ As a subscriber you pay 10% less. <- Subscribers save
+ You can't pay for a subscription with a gift card. <- Gift cards may
- The Brio 200 froths milk automatically. <- other product
- The Brio 200 has a tank of 1.9 litres. <- other product
- The Brio 700 makes espresso from capsules. <- other product
- The Brio 700 costs 119 euros. <- other product
- All machines get a warranty of three years. <- condition
- The warranty covers damage by limescale. <- negation
- The Brio 700 must be descaled at least every three weeks. <- unit
- Used capsules are recycled free of charge, even without our bags. <- condition
- Beans are roasted and shipped on Wednesday. <- merged
- Subscribers pay 10 percent more. <- opposite
- Our decaf beans are available in bags of one kilogram. <- negation
- Gift cards may be used for everything. <- quantifier
- The Brio 700 heats up in 25 seconds. <- other product
- Workshops can order parts from us directly. <- actor
- The Brio 700 must be cleaned daily because of limescale. <- cause
- Dark roasts contain less caffeine than light ones. <- general knowledge
# en nursery
P We look after children from six months to six years in four groups. The day starts at 7.30 and ends at 16.30; on Fridays we close at 15.00. Full-day care costs 640 euros a month, half-day care 410 euros. Brothers and sisters get a reduction of 20 percent on the lower fee.
P Lunch is cooked fresh by our cook Amira and is included, breakfast is brought from home. Nuts are forbidden because two children are allergic. Children with fever must stay at home until they have been free of fever for 24 hours; a doctor's note is not needed.
P Settling in takes two to four weeks, during which one parent stays in the room. Only people named in the contract may pick up a child. We are closed for three weeks in August and between Christmas and New Year. Parents may give notice of two months to the end of a month.
+ Your child can join us from the age of six months. <- We look after
+ Half-day care is €410 per month. <- Full-day care
+ For siblings, the lower of the fees is reduced by 20%. <- Brothers and sisters
+ Lunch is part of the fee, while breakfast should come from home. <- Lunch is cooked
+ Please don't send any nuts, as two of the children have an allergy. <- Nuts are forbidden
+ A child has to be without fever for a full day before coming back. <- Children with fever
+ You don't have to provide a doctor's note. <- Children with fever
+ During the settling-in phase of two to four weeks, one of the parents is there too. <- Settling in takes
+ Your child can only be collected by someone who is named in the contract. <- Only people named
+ In August the nursery is closed for three weeks. <- We are closed
- Half-day care costs 640 euros a month. <- swapped
- Brothers and sisters get a reduction of 20 percent on the higher fee. <- opposite
- Breakfast and lunch are included. <- merged
- Nuts are forbidden for children with allergies. <- condition
- Children with fever need a doctor's note before they may come back. <- negation
- Both parents must stay in the room while the child settles in. <- quantifier
- Anyone may pick up a child if they call first. <- condition
- We are closed for three months in August. <- unit
- On Fridays we close at 16.30. <- swapped
- Parents may give notice of at most two months. <- quantifier
- Amira looks after the children in four groups. <- actor
- Children under three pay an extra fee. <- addition
# de photovoltaik
P Eine Anlage mit 8 Kilowatt kostet etwa 14.500 Euro ohne Speicher; ein Speicher mit 10 Kilowattstunden kommt für 6.800 Euro dazu. Die Montage dauert zwei bis drei Tage, wenn kein Gerüst nötig ist. Bei Schieferdächern montieren wir nicht selbst, sondern beauftragen einen Dachdecker. Das Angebot ist kostenlos und vier Wochen gültig.
P Auf die Module gibt der Hersteller 25 Jahre Leistungsgarantie, auf den Wechselrichter zehn Jahre. Wir selbst haften zwei Jahre für die Montage. Eine Reinigung ist in der Regel nicht nötig, weil der Regen den Schmutz abwäscht. Hagelschäden sind nur mit Zusatzversicherung gedeckt.
P Die Anmeldung beim Netzbetreiber übernehmen wir. Der Zählertausch wird vom Netzbetreiber gemacht und kann bis zu acht Wochen dauern. Bezahlt wird in drei Raten: 30 Prozent bei Auftrag, 60 Prozent bei Lieferung und der Rest nach der Abnahme. Stornieren können Sie bis zur Bestellung der Module ohne Kosten.
+ Für 8 kW müssen Sie mit rund 14.500 € rechnen, der Speicher ist da noch nicht dabei. <- Eine Anlage mit
+ Der Speicher mit 10 kWh kostet zusätzlich 6.800 Euro. <- Eine Anlage mit
+ Braucht es kein Gerüst, sind wir in zwei bis drei Tagen fertig. <- Die Montage dauert
+ Haben Sie ein Schieferdach, beauftragen wir einen Dachdecker mit der Montage. <- Bei Schieferdächern
+ Unser Angebot kostet Sie nichts und gilt vier Wochen. <- Das Angebot ist
+ Die Leistungsgarantie des Herstellers für die Module läuft 25 Jahre. <- Auf die Module
+ Normalerweise müssen Sie die Module nicht reinigen, das macht der Regen. <- Eine Reinigung
+ Schäden durch Hagel übernimmt nur die Zusatzversicherung. <- Hagelschäden sind
+ Um die Anmeldung beim Netzbetreiber kümmern wir uns. <- Die Anmeldung
+ Auf den neuen Zähler müssen Sie unter Umständen acht Wochen warten. <- Der Zählertausch
+ Wenn Sie den Auftrag erteilen, zahlen Sie 30 % an. <- Bezahlt wird
+ Solange die Module nicht bestellt sind, ist eine Stornierung kostenlos. <- Stornieren können
- Eine Anlage mit 8 Kilowatt kostet etwa 14.500 Euro mit Speicher. <- negation
- Die Montage dauert immer zwei bis drei Tage. <- condition
- Bei Schieferdächern montieren wir selbst. <- negation
- Auf den Wechselrichter gibt der Hersteller 25 Jahre Garantie. <- swapped
- Der Hersteller haftet zwei Jahre für die Montage. <- actor
- Die Module müssen regelmäßig gereinigt werden. <- negation
- Hagelschäden sind ohne Zusatzversicherung gedeckt. <- condition
- Der Zählertausch dauert mindestens acht Wochen. <- quantifier
- Den Zählertausch machen wir selbst. <- actor
- 60 Prozent werden nach der Abnahme bezahlt. <- swapped
- Stornieren können Sie jederzeit ohne Kosten. <- condition
- Das Angebot ist vier Tage gültig. <- unit
- Die Anlage arbeitet auch bei Stromausfall. <- addition
# de kanzlei
P Eine Erstberatung kostet höchstens 190 Euro zuzüglich Mehrwertsteuer und dauert bis zu einer Stunde. Wenn Sie uns danach beauftragen, wird sie auf das Honorar angerechnet. Kündigungen müssen Sie uns sofort schicken, denn eine Klage ist nur innerhalb von drei Wochen möglich.
P Frau Dr. Sommer vertritt Arbeitnehmer, Herr Falk berät Betriebsräte. Im Mietrecht werden wir nicht tätig. Rechtsschutzversicherungen zahlen meistens das Honorar, aber nicht die Selbstbeteiligung. Die Deckungszusage holen wir kostenlos für Sie ein.
P Termine gibt es montags bis donnerstags, freitags nur per Video. Unterlagen können Sie hochladen oder per Post senden; bitte schicken Sie keine Originale. Akten bewahren wir sechs Jahre auf und vernichten sie dann.
+ Für die Erstberatung zahlen Sie maximal 190 Euro plus Mehrwertsteuer. <- Eine Erstberatung
+ Beauftragen Sie uns anschließend, rechnen wir die Erstberatung auf das Honorar an. <- Wenn Sie uns
+ Schicken Sie uns eine Kündigung bitte sofort, weil Sie nur drei Wochen Zeit zum Klagen haben. <- Kündigungen müssen
+ Arbeitnehmer werden von Frau Dr. Sommer vertreten. <- Frau Dr. Sommer
+ Mit Mietrecht befassen wir uns nicht. <- Im Mietrecht
+ Ihre Selbstbeteiligung wird von der Rechtsschutzversicherung nicht übernommen. <- Rechtsschutzversicherungen zahlen
+ Wir kümmern uns gratis um die Deckungszusage. <- Die Deckungszusage
+ An Freitagen sind Termine nur per Video möglich. <- Termine gibt
+ Senden Sie uns bitte keine Originalunterlagen. <- Unterlagen können
+ Nach sechs Jahren werden die Akten vernichtet. <- Akten bewahren
- Eine Erstberatung kostet mindestens 190 Euro. <- quantifier
- Die Erstberatung wird immer auf das Honorar angerechnet. <- condition
- Eine Klage ist innerhalb von drei Monaten möglich. <- unit
- Herr Falk vertritt Arbeitnehmer. <- actor
- Wir beraten Sie auch im Mietrecht. <- negation
- Rechtsschutzversicherungen zahlen auch die Selbstbeteiligung. <- negation
- Rechtsschutzversicherungen zahlen immer das Honorar. <- quantifier
- Freitags gibt es auch Termine in der Kanzlei. <- negation
- Bitte senden Sie die Originale per Post. <- negation
- Die Deckungszusage kostet 190 Euro. <- merged
- Akten bewahren wir zehn Jahre auf. <- number
- Wer Recht bekommt, erhält seine Anwaltskosten vom Arbeitgeber zurück. <- general knowledge
# fr patisserie
P Les gâteaux sur mesure se commandent au moins quatre jours à l'avance, en boutique ou par téléphone. Un gâteau pour dix personnes coûte à partir de 45 euros. Un acompte de 50 % est demandé au-delà de 100 euros. Nous livrons dans Lyon uniquement, pour 9 euros.
P Toutes nos tartes contiennent du gluten ; les macarons n'en contiennent pas. Certains gâteaux peuvent être préparés sans œufs. Les restes sont donnés chaque soir à une association. La boutique est fermée le lundi et le dimanche après-midi.
P Les ateliers ont lieu le mercredi pour les enfants et le samedi pour les adultes. Ils sont animés par Élodie Fabre ; son frère Paul Fabre tient la boutique. Une place annulée moins de 72 heures avant n'est pas remboursée, mais vous pouvez l'offrir à quelqu'un d'autre.
+ Un gâteau sur mesure doit être commandé quatre jours avant au minimum. <- Les gâteaux sur mesure
+ Les prix commencent à 45 € pour un gâteau de dix personnes. <- Un gâteau pour dix
+ Si la commande dépasse 100 euros, nous demandons la moitié en acompte. <- Un acompte
+ La livraison coûte 9 euros et n'est possible qu'à Lyon. <- Nous livrons
+ Nos macarons sont sans gluten. <- Toutes nos tartes
+ Le lundi, la boutique n'est pas ouverte. <- La boutique est
+ Pour les adultes, les ateliers se tiennent le samedi. <- Les ateliers ont
+ C'est Élodie Fabre qui anime les ateliers. <- Ils sont animés
+ Vous pouvez offrir votre place à une autre personne si vous ne venez pas. <- Une place annulée
- Les gâteaux se commandent au maximum quatre jours à l'avance. <- quantifier
- Un acompte de 50 % est toujours demandé. <- condition
- Nous livrons à Lyon et dans les environs. <- condition
- Nos tartes ne contiennent pas de gluten. <- swapped
- Tous les gâteaux peuvent être préparés sans œufs. <- quantifier
- La boutique est fermée le dimanche toute la journée. <- condition
- Paul Fabre anime les ateliers. <- actor
- Les ateliers du samedi sont pour les enfants. <- swapped
- Une place annulée moins de 72 heures avant est remboursée. <- negation
- Les macarons sont préparés sans œufs. <- merged
- Nos gâteaux se conservent trois jours au réfrigérateur. <- general knowledge
# es escuela de cocina
P Los cursos duran cuatro horas y cuestan 75 euros por persona, con los ingredientes y una copa de vino. Los grupos son de ocho a doce personas; si se apuntan menos de seis, el curso se cancela y se devuelve el dinero. Los menores de 16 años solo pueden venir con un adulto.
P Hay cursos de martes a jueves por la tarde y los sábados por la mañana. El curso de sushi lo da Kenji Mori y el de paellas Rosa Vidal. Los delantales se prestan, los zapatos cerrados son obligatorios. Avísenos de las alergias al menos tres días antes.
P Puede cambiar la fecha una vez sin coste hasta cinco días antes. Los bonos regalo valen un año y no se pueden cambiar por dinero. Las empresas pueden reservar toda la cocina a partir de 900 euros.
+ Cada curso dura 4 horas y cuesta 75 €. <- Los cursos duran
+ Los ingredientes y una copa de vino van incluidos. <- Los cursos duran
+ Si no se llega a seis personas, cancelamos el curso y le devolvemos el dinero. <- Los grupos son
+ Un niño menor de 16 años tiene que venir acompañado de un adulto. <- Los menores
+ Para aprender sushi, su profesor será Kenji Mori. <- El curso de sushi
+ No hace falta traer delantal, se lo prestamos. <- Los delantales
+ Es obligatorio llevar zapatos cerrados. <- Los delantales
+ Díganos si tiene alergias con tres días de antelación como mínimo. <- Avísenos
+ La fecha se puede cambiar gratis una vez, hasta cinco días antes. <- Puede cambiar
+ Un bono regalo tiene una validez de un año. <- Los bonos regalo
- Los cursos cuestan 75 euros sin los ingredientes. <- negation
- El curso se cancela si se apuntan menos de doce personas. <- merged
- Los menores de 16 años no pueden venir. <- condition
- Hay cursos de lunes a jueves por la tarde. <- weekdays
- Rosa Vidal da el curso de sushi. <- actor
- Los delantales son obligatorios y los zapatos se prestan. <- swapped
- Avísenos de las alergias como máximo tres horas antes. <- unit
- Puede cambiar la fecha siempre sin coste. <- condition
- Los bonos regalo se pueden cambiar por dinero. <- negation
- Las empresas pueden reservar la cocina por 75 euros. <- merged
- Al final recibe un recetario. <- addition`);
