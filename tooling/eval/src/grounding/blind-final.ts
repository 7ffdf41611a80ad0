import { readPairs } from './sentence-pairs.ts';

/**
 * Sentences as assistants word them, written by somebody who had not seen the rules; the half that is only judged: nothing is
 * learnt from it and only its totals are printed.
 */
export const BLIND_FINAL = readPairs(`# en solar installer
P Sunfield Solar installs rooftop panels on houses and small farms in Devon and Cornwall. A survey of your roof costs £75, which is taken off the bill if you go ahead. A typical system of ten panels costs £6,400 including scaffolding and takes two days to fit. From the signed contract to the first day of work you should allow six to eight weeks. We handle the application to the grid operator for you. Roofs made of thatch or asbestos cannot be used, and flat roofs need a frame that adds £480.
P Panels carry a product guarantee of 25 years from the manufacturer, inverters 10 years and batteries 8 years. Our own workmanship is guaranteed for five years. The guarantee becomes void if anybody else alters the wiring. After the fifth year we recommend a check-up, which costs £120. You can follow your system's output in an app that is free for as long as you own the system. Batteries are optional and cost from £2,900; they may be added later, although fitting one together with the panels saves about £350.
P Frequently asked questions. Do I need planning permission? Usually not, unless the building is listed. Will the panels work in a power cut? Only if you have a battery with the backup switch, which costs £210. Do they need cleaning? Rain is enough on roofs steeper than 15 degrees. Can I pay monthly? Yes, over up to five years through our partner Wrenbank, subject to a credit check. When are you available? The office answers calls on 01392 555 0172 from 8 am to 5 pm, Monday to Friday.
+ The roof survey costs £75, and that amount is deducted from your bill if you go ahead. <- A survey of your
+ A typical ten-panel system is £6,400 including scaffolding, and fitting it takes two days. <- A typical system
+ You should allow six to eight weeks between signing the contract and the first day of work. <- you should allow
+ Yes, we take care of the application to the grid operator. <- We handle the application
+ Unfortunately, we can't install panels on thatched or asbestos roofs. <- Roofs made of thatch
+ The panels come with a 25-year product guarantee from the manufacturer, while batteries are covered for 8 years. <- Panels carry a product
+ Please note that the guarantee becomes void if someone else alters the wiring. <- The guarantee becomes void
+ Yes, you can add a battery later, but having it fitted together with the panels saves you around £350. <- they may be added
+ You usually don't need planning permission, unless your building is listed. <- unless the building is
+ During a power cut, the panels will only work if you have a battery with the backup switch. <- Only if you have
- We also install charging points for electric cars. <- addition
- Your panels will typically pay for themselves within eight years. <- addition
- You can claim a government grant of up to 30% of the cost, and we help with the paperwork. <- addition
- Batteries start at £2,400. <- number
- Our workmanship is guaranteed for ten years. <- time
- You can request a survey online at sunfieldsolar.example/survey. <- contact
- Inverters are guaranteed for 25 years. <- swapped
- Yes, everyone can pay monthly over up to five years, with no credit check needed. <- condition
- We don't work on flat roofs. <- negation
- We install panels all over England. <- generalised
# en coworking space
P The Loomworks has 48 desks on two floors of a former weaving mill. A day pass costs €22, a ten-day pass €180 and a fixed desk €290 a month. Day passes are valid from 8:30 am to 6 pm on weekdays; members with a fixed desk have access around the clock with their key card. Coffee, tea and filtered water are included in every pass. A lost key card costs €15 to replace. Fixed desks come with a lockable drawer and a screen, whereas users of the open area bring their own equipment.
P We have three meeting rooms: Shuttle for four people at €12 an hour, Bobbin for eight at €20 and Warp for sixteen at €38. Fixed-desk members get five free hours in Shuttle or Bobbin each month; unused hours expire at the end of the month. Rooms can be booked in the member portal up to 60 days ahead and cancelled free of charge until 24 hours before. Warp has a projector and a video camera; the other two rooms have a screen only. People who are not members can hire Warp, but only on weekdays.
P House rules: phone calls are made in the booths or the kitchen, not at the desks in the quiet room upstairs. Guests may stay for up to one hour in the lounge; after that they need a day pass. Dogs are allowed on the ground floor if everybody at the table agrees. Bikes go in the rack in the yard and must not be taken inside. The last person to leave switches off the lights and sets the alarm. Printing costs 8 cents a page in black and white and 25 cents in colour.
P Fixed desks have a notice period of one month to the end of the month, and a deposit of one month's rent is due at the beginning. The deposit is returned within 14 days of the end of the contract. You can register your company at our address for an additional €35 a month, which includes receiving and scanning your letters; parcels are accepted for all members without charge. Freya Lindholm runs the house and shows visitors around on Thursdays at 4 pm. The lunch for members takes place on the last Friday of the month.
+ A day pass costs €22, while a fixed desk is €290 per month. <- A day pass costs
+ With a day pass, you can work here from 8:30 am to 6 pm on weekdays. <- Day passes are valid
+ Coffee, tea and filtered water are included in every pass. <- Coffee, tea and filtered
+ If you lose your key card, a replacement costs €15. <- A lost key card
+ As a fixed-desk member, you get five free hours per month in Shuttle or Bobbin, but unused hours don't carry over. <- Fixed-desk members get
+ You can book rooms up to 60 days in advance and cancel for free until 24 hours beforehand. <- Rooms can be booked
+ If you need a projector, you should choose Warp, as the other two rooms only have a screen. <- Warp has a projector
+ Yes, you can bring your dog to the ground floor as long as everyone at the table agrees. <- Dogs are allowed
+ You can register your company at our address for an extra €35 a month, and this includes receiving and scanning your letters. <- register your company
+ Freya Lindholm shows visitors around every Thursday at 4 pm. <- Freya Lindholm runs
- There is also a shower and a small gym for members. <- addition
- High-speed fibre internet with up to 1 Gbit/s is available at every desk. <- addition
- New members can try a desk free of charge for one day. <- addition
- The ten-day pass costs €160. <- number
- You'll get your deposit back within 30 days after the contract ends. <- time
- To arrange a tour, just write to hello@loomworks.example. <- contact
- Bobbin seats up to sixteen people and costs €38 an hour. <- swapped
- Non-members can hire Warp on any day of the week. <- condition
- Yes, you may bring your bike inside. <- negation
- All members have access around the clock with a key card. <- generalised
# en florist
P Petal and Twine delivers flowers in Bristol and Bath from Tuesday to Saturday. Orders placed before 11 am are delivered the same day; later orders go out on the next delivery day. Delivery costs £6 in Bristol and £9.50 in Bath, and is free for orders above £70 in Bristol only. If nobody is at home, the driver leaves the bouquet with a neighbour and a card in the letterbox. We cannot promise an exact hour, but you may choose between morning and afternoon. Hospitals are served too, except for intensive care wards.
P Bouquets come in three sizes: small with about 12 stems for £32, medium with 20 stems for £48 and large with 30 stems for £69. The flowers are chosen each morning at the market, so colours may differ from the picture. A vase can be added for £14 and a handwritten card for nothing. All our bouquets are wrapped in paper instead of plastic. Flowers that wilt within five days are replaced if you send us a photo to flowers@petalandtwine.example. Lilies are left out on request, because they are poisonous to cats.
P For weddings we begin with a free consultation of 45 minutes in the shop, best six months ahead. Bridal bouquets cost from £120 and buttonholes from £9 each. The minimum order for weddings is £600, and half of it is due when you book. The flowers for the wedding are confirmed four weeks before, and after that the order can be increased but not reduced. Setting up at the venue is included within 20 miles. Rosa Ingham designs the weddings; Callum Reid teaches the bouquet workshops, held on the second Sunday of the month for £55.
+ If you order before 11 am, your flowers will be delivered the same day. <- Orders placed before 11
+ Delivery is £6 in Bristol and £9.50 in Bath, with free delivery for Bristol orders over £70. <- Delivery costs £6
+ We can't promise an exact time, but you can choose a morning or an afternoon delivery. <- cannot promise an exact
+ If no one is home, the driver will leave the bouquet with a neighbour and put a card in the letterbox. <- If nobody is at
+ The medium bouquet has 20 stems and costs £48. <- medium with 20 stems
+ Colours may differ from the picture since the flowers are chosen at the market each morning. <- chosen each morning
+ If your flowers wilt within five days, we'll replace them, provided you send us a photo. <- Flowers that wilt
+ Yes, we can leave out lilies on request, as they're poisonous to cats. <- Lilies are left out
+ For weddings, the minimum order is £600, and you'll pay half of it when you book. <- The minimum order
+ After the flowers have been confirmed four weeks before the wedding, you can still increase the order, but you can't reduce it. <- confirmed four weeks before
- We also offer a monthly flower subscription with free delivery. <- addition
- You can add a box of chocolates or a bottle of sparkling wine to your order. <- addition
- Each bouquet comes with flower food and care instructions. <- addition
- A large bouquet with 40 stems costs £69. <- number
- The wedding consultation is free and takes an hour. <- time
- You can order by phone on 0117 555 0139. <- contact
- Rosa Ingham teaches the bouquet workshops. <- swapped
- Delivery is free for orders above £70 in both Bristol and Bath. <- condition
- Unfortunately, we don't deliver to hospitals. <- negation
- We deliver flowers seven days a week. <- other
# en cheese dairy
P Kestrel Hill Dairy makes cheese from the raw milk of its own 62 Jersey cows. Our best known cheese is the Old Kestrel, aged for 14 months in a sandstone cellar; the Young Kestrel is ripened for ten weeks. The blue cheese, Fen Blue, is made with pasteurised milk and is the only one suitable during pregnancy according to our lab. All cheeses except Fen Blue use animal rennet and are therefore not vegetarian. The dairy was started in 1987 by Edwin Farrow, and his daughter Alice has been the head cheesemaker since 2016.
P Online orders are packed every Monday and Wednesday and sent in insulated boxes with ice packs. Postage is $9.80 for up to six pounds and $14 above that. We ship to all states except Alaska and Hawaii. In July and August we do not ship at all because of the heat. If a parcel arrives warm or damaged, write to us within 48 hours and we send a new one. A half pound of Old Kestrel costs $16, of Young Kestrel $11 and of Fen Blue $13. The minimum order is $30.
P Visitors are welcome to watch the milking through the window daily at 4 pm, without a ticket. Guided tours with a tasting of five cheeses take place on Saturdays at 11 am and cost $18, or $8 for children under 12. Tours need to be booked by phone at 802-555-0116 at least two days ahead. Rubber boots are lent to you. For reasons of hygiene, you may not enter the cheese room itself. The farm shop is open from Wednesday to Sunday between 10 am and 5 pm and only takes cash and checks.
P How to keep your cheese: wrap it in wax paper, not in plastic film; store it in the vegetable drawer of the fridge; take it out an hour before serving. Old Kestrel keeps for up to six weeks, Young Kestrel for three weeks and Fen Blue for two. The rind of Old Kestrel should be cut off, while that of Young Kestrel can be eaten. Freezing changes the texture, so we advise against it, though frozen cheese is still fine for cooking. A bit of white mould on the cut surface is harmless and can be scraped off.
+ Old Kestrel is aged for 14 months, whereas Young Kestrel ripens for ten weeks. <- aged for 14 months
+ Fen Blue is made with pasteurised milk, and it's the only one of our cheeses suitable during pregnancy. <- is made with pasteurised
+ Most of our cheeses aren't vegetarian, because all of them except Fen Blue are made with animal rennet. <- use animal rennet
+ Shipping is $9.80 for up to six pounds and $14 for anything heavier. <- Postage is $9.80
+ We ship to every state except Alaska and Hawaii. <- We ship to all
+ No, we don't ship in July and August because of the heat. <- In July and August
+ If your parcel arrives warm or damaged, let us know in writing within 48 hours and we'll send you a new one. <- a parcel arrives warm
+ Yes, you can watch the milking every day at 4 pm, and you don't need a ticket. <- Visitors are welcome
+ You'll need to book the tour by phone at least two days in advance. <- Tours need to be
+ We advise against freezing the cheese as it changes the texture, but it can still be used for cooking. <- Freezing changes the texture
- The farm shop also sells fresh butter, yogurt and homemade ice cream. <- addition
- Our cows graze outdoors all year round and are fed without GMOs. <- addition
- Orders over $100 ship for free. <- addition
- The tour costs $22 for adults and $8 for children under 12. <- number
- Young Kestrel keeps for up to five weeks in the fridge. <- time
- You can book your tour online at www.kestrelhilldairy.example/tours. <- contact
- Edwin Farrow has been the head cheesemaker since 2016. <- name
- You can visit the farm at any time on a Saturday and join a tour without booking. <- condition
- Yes, the farm shop accepts credit cards. <- negation
- All of our cheeses are made from raw milk. <- generalised
# de Musikschule
P An der Musikschule Taktwerk unterrichten 19 Lehrkräfte 14 Instrumente und Gesang. Der Einzelunterricht mit 30 Minuten pro Woche kostet 84 Euro im Monat, mit 45 Minuten 118 Euro. Zu zweit zahlt jede Person 62 Euro für 45 Minuten. Der Monatsbeitrag ist auch in den Ferien fällig, obwohl dann kein Unterricht stattfindet. Geschwister erhalten ab dem zweiten Kind 15 Prozent Ermäßigung. Eine Probestunde kostet 15 Euro und wird bei Vertragsabschluss angerechnet. Für Erwachsene gibt es außerdem eine Zehnerkarte zu 390 Euro, die acht Monate gültig ist.
P Der Vertrag läuft zunächst sechs Monate und kann danach mit einer Frist von vier Wochen zum Quartalsende gekündigt werden. Die Kündigung muss schriftlich erfolgen, eine E-Mail an buero@taktwerk.example genügt. Fällt eine Stunde wegen Krankheit der Lehrkraft aus, wird sie nachgeholt oder erstattet. Sagen Schüler ab, besteht kein Anspruch auf einen Ersatztermin. Bei einer Krankheit von mehr als vier Wochen ruht der Beitrag, wenn ein Attest vorliegt. Ein Wechsel des Instruments ist zum Halbjahr möglich.
P Leihinstrumente: Geigen und Celli in Kindergrößen verleihen wir für 12 Euro im Monat, Querflöten und Trompeten für 16 Euro. Klaviere verleihen wir nicht. Die Leihdauer beträgt höchstens ein Jahr, und eine Kaution von 100 Euro ist zu hinterlegen. Die Versicherung des Instruments ist im Preis enthalten, Saiten und Blätter zahlen Sie selbst. Die Wartung macht zweimal im Jahr der Geigenbauer Rupert Amslinger. Vor dem Kauf eines eigenen Instruments beraten unsere Lehrkräfte Sie gerne kostenlos.
P Für Kinder ab drei Jahren bieten wir mit einem Elternteil den Musikgarten an, ab fünf Jahren die Früherziehung ohne Eltern. Klavier empfehlen wir ab sechs, Blechbläser erst ab acht Jahren. Das Schülerorchester probt donnerstags von 17.30 bis 19 Uhr unter der Leitung von Inga Petersen und ist für Schüler der Musikschule kostenlos; andere zahlen 20 Euro im Monat. Den Chor leitet Thomas Waldau. Zweimal im Jahr, im Februar und im Juli, gibt es ein Konzert in der Aula. Das Büro ist dienstags und donnerstags von 14 bis 18 Uhr besetzt.
+ Der Einzelunterricht kostet 84 Euro im Monat bei 30 Minuten pro Woche und 118 Euro bei 45 Minuten. <- Der Einzelunterricht mit
+ Ja, der Monatsbeitrag muss auch in den Ferien bezahlt werden, obwohl dann kein Unterricht stattfindet. <- Der Monatsbeitrag ist
+ Die Probestunde kostet 15 Euro, die bei Vertragsabschluss angerechnet werden. <- Eine Probestunde kostet
+ Ab dem zweiten Kind bekommen Geschwister 15 Prozent Ermäßigung. <- Geschwister erhalten ab
+ Nach den ersten sechs Monaten können Sie mit einer Frist von vier Wochen zum Quartalsende kündigen. <- Der Vertrag läuft
+ Wenn Sie selbst eine Stunde absagen, haben Sie keinen Anspruch auf einen Ersatztermin. <- Sagen Schüler ab
+ Eine Geige in Kindergröße können Sie für 12 Euro im Monat ausleihen, allerdings höchstens für ein Jahr. <- Geigen und Celli
+ Klaviere verleihen wir nicht. <- Klaviere verleihen wir nicht
+ Die Versicherung ist bereits im Leihpreis enthalten, Saiten und Blätter müssen Sie jedoch selbst bezahlen. <- Die Versicherung des Instruments
+ Das Schülerorchester ist für Schüler der Musikschule kostenlos, alle anderen zahlen 20 Euro im Monat. <- Das Schülerorchester probt
- Auf Wunsch unterrichten wir auch online per Video. <- addition
- In unseren Räumen können Sie außerdem jederzeit kostenlos üben. <- addition
- Wir bereiten unsere Schüler auch auf die Aufnahmeprüfung an Musikhochschulen vor. <- addition
- Die Zehnerkarte für Erwachsene kostet 350 Euro. <- number
- Das Büro erreichen Sie dienstags und donnerstags von 10 bis 18 Uhr. <- time
- Für eine Probestunde rufen Sie uns bitte unter 040 5550 118 an. <- contact
- Das Schülerorchester wird von Thomas Waldau geleitet. <- swapped
- Bei Krankheit ruht der Beitrag ab dem ersten Tag. <- condition
- Am Musikgarten nehmen die Kinder ohne Eltern teil. <- negation
- Wir verleihen alle Instrumente, die an der Schule unterrichtet werden. <- generalised
# de Fotostudio
P Im Studio Lichtspur fotografieren wir Bewerbungen, Familien und Neugeborene. Das Bewerbungspaket kostet 69 Euro, dauert 40 Minuten und enthält drei bearbeitete Bilder als Datei; jedes weitere Bild kostet 12 Euro. Ein Familienshooting von 90 Minuten kostet 189 Euro mit zehn Bildern, für bis zu sechs Personen. Jede weitere Person kostet 10 Euro. Passbilder machen wir ohne Termin für 16 Euro. Die Auswahl treffen Sie innerhalb von zwei Tagen in einer Onlinegalerie, und die fertigen Bilder erhalten Sie eine Woche nach der Auswahl.
P Neugeborene fotografieren wir am liebsten zwischen dem fünften und dem vierzehnten Lebenstag. Der Raum wird auf 26 Grad geheizt, und für Stillpausen nehmen wir uns Zeit; rechnen Sie mit bis zu drei Stunden. Decken, Mützen und Körbchen stellen wir. Muss der Termin verschoben werden, weil das Baby später kommt, kostet das nichts. Bei allen anderen Terminen ist eine Verschiebung bis drei Tage vorher kostenlos, danach berechnen wir 35 Euro. Vera Sommerlath macht die Aufnahmen mit Babys und Familien, Nils Oppermann die Bewerbungsbilder und Hochzeiten.
P Hochzeiten begleiten wir ab vier Stunden zum Preis von 980 Euro; jede weitere Stunde kostet 190 Euro. Darin enthalten sind mindestens 200 bearbeitete Bilder und die Anfahrt bis 50 Kilometer. Ein gedrucktes Album ist nicht enthalten und kostet ab 240 Euro. Bei der Buchung werden 25 Prozent fällig, die wir bei einer Absage nicht zurückzahlen. Die Bilder sind sechs Wochen nach der Feier fertig. Unbearbeitete Rohdateien geben wir nicht heraus. Wir zeigen Ihre Bilder nur dann auf unserer Website, wenn Sie schriftlich zustimmen.
P Häufige Fragen. Darf ich mich umziehen? Ja, beim Bewerbungspaket einmal, beim Familienshooting beliebig oft. Darf der Hund mit? Ja, aber bitte sagen Sie es bei der Buchung. Wie lange werden meine Bilder gespeichert? Ein Jahr, danach werden sie gelöscht. Kann ich mit Gutschein zahlen? Ja, Gutscheine gelten drei Jahre und werden nicht bar ausgezahlt. Wo kann ich parken? Im Hof gibt es zwei Plätze für Kunden. Wann haben Sie offen? Von Montag bis Freitag, 10 bis 18.30 Uhr; samstags nur nach Vereinbarung unter 0221 5550 197.
+ Das Bewerbungspaket kostet 69 Euro und umfasst drei bearbeitete Bilder als Datei. <- Das Bewerbungspaket kostet
+ Für ein Familienshooting mit bis zu sechs Personen zahlen Sie 189 Euro, darin sind zehn Bilder enthalten. <- Ein Familienshooting von
+ Ja, für Passbilder brauchen Sie keinen Termin; sie kosten 16 Euro. <- Passbilder machen wir
+ Sie wählen Ihre Bilder innerhalb von zwei Tagen in einer Onlinegalerie aus und erhalten sie eine Woche später fertig bearbeitet. <- Die Auswahl treffen
+ Am besten eignet sich für Neugeborenenfotos die Zeit zwischen dem fünften und vierzehnten Lebenstag. <- Neugeborene fotografieren wir
+ Wenn Ihr Baby später kommt und der Termin verschoben werden muss, entstehen Ihnen keine Kosten. <- Muss der Termin verschoben
+ Die Hochzeitsbegleitung beginnt bei vier Stunden für 980 Euro, jede zusätzliche Stunde kostet 190 Euro. <- Hochzeiten begleiten wir
+ Nein, ein gedrucktes Album ist nicht im Preis enthalten; es kostet ab 240 Euro. <- Ein gedrucktes Album
+ Ihre Bilder erscheinen nur auf unserer Website, wenn Sie dem schriftlich zugestimmt haben. <- Wir zeigen Ihre Bilder
+ Ja, Ihr Hund darf mitkommen, sagen Sie uns aber bitte bei der Buchung Bescheid. <- bitte sagen Sie es
- Auf Wunsch organisieren wir auch eine Visagistin für Haare und Make-up. <- addition
- Zur Hochzeit gehört auch ein kurzer Videofilm. <- addition
- Ausdrucke auf Leinwand können Sie direkt bei uns im Studio bestellen. <- addition
- Jedes weitere Bild beim Bewerbungspaket kostet 15 Euro. <- number
- Die Hochzeitsbilder sind vier Wochen nach der Feier fertig. <- time
- Ihren Termin buchen Sie am einfachsten über termine@studio-lichtspur.example. <- contact
- Nils Oppermann fotografiert Babys und Familien. <- swapped
- Eine Verschiebung ist bei jedem Termin jederzeit kostenlos. <- condition
- Ja, die unbearbeiteten Rohdateien bekommen Sie auf Wunsch dazu. <- negation
- Ihre Bilder bleiben dauerhaft bei uns gespeichert. <- other
# fr garage automobile
P Le garage Lormeau entretient et répare toutes les marques de voitures ainsi que les utilitaires jusqu'à 3,5 tonnes ; nous ne prenons pas les motos. La vidange avec filtre coûte à partir de 79 euros et se fait en une heure sur rendez-vous. Le diagnostic électronique est facturé 45 euros, montant déduit si vous nous confiez la réparation. Aucun travail ne commence sans votre accord écrit sur le devis. Si un défaut supplémentaire apparaît, nous vous appelons avant de continuer. Les pièces remplacées vous sont montrées sur demande.
P Les réparations sont garanties un an ou 20 000 kilomètres, au premier des deux termes atteint ; la garantie ne couvre pas les pièces que vous fournissez vous-même. Les pièces d'occasion sont proposées quand elles existent et sont garanties six mois. Une voiture de prêt est mise à votre disposition pour 18 euros par jour, essence non comprise, à condition de la réserver trois jours avant. Le conducteur doit avoir au moins 21 ans et deux ans de permis. Le véhicule réparé doit être repris sous cinq jours ; ensuite, le gardiennage coûte 9 euros par jour.
P Pneus : le montage et l'équilibrage coûtent 17 euros par roue, et nous gardons vos pneus d'hiver pour 50 euros par saison. La permutation hiver-été se fait sans rendez-vous en avril et en novembre, le matin seulement. Climatisation : la recharge coûte 95 euros, la recherche de fuite 40 euros de plus. Freins : le contrôle visuel est gratuit. Voitures électriques : nous nous occupons des pneus, des freins et de la climatisation, mais pas de la batterie de traction. Le contrôle technique n'est pas effectué chez nous, mais nous pouvons y conduire votre voiture pour 30 euros.
P L'atelier est ouvert du lundi au vendredi de 8 h à 12 h et de 13 h 30 à 18 h, le samedi matin uniquement pour les remises de véhicules. En dehors des heures d'ouverture, vous pouvez déposer vos clés dans la boîte à gauche du portail. Sandrine Lormeau reçoit les clients et établit les devis ; Karim Haddad est chef d'atelier. Le paiement se fait par carte ou en espèces ; au-dessus de 300 euros, il est possible en trois fois sans frais. Pour un rendez-vous, appelez le 02 41 55 01 63.
+ La vidange avec filtre coûte à partir de 79 euros et prend une heure, sur rendez-vous. <- La vidange avec filtre
+ Le diagnostic électronique coûte 45 euros, et cette somme est déduite si vous nous confiez la réparation. <- Le diagnostic électronique
+ Non, nous ne prenons pas les motos, seulement les voitures et les utilitaires jusqu'à 3,5 tonnes. <- toutes les marques
+ Aucun travail ne commence sans votre accord écrit sur le devis. <- Aucun travail ne commence
+ Les réparations sont garanties un an ou 20 000 kilomètres, selon ce qui arrive en premier. <- réparations sont garanties
+ Oui, vous pouvez avoir une voiture de prêt pour 18 euros par jour, à condition de la réserver trois jours à l'avance. <- Une voiture de prêt
+ Pour conduire la voiture de prêt, il faut avoir au moins 21 ans et deux ans de permis. <- Le conducteur doit avoir
+ Nous pouvons conserver vos pneus d'hiver pour 50 euros par saison. <- nous gardons vos pneus
+ Le contrôle technique ne se fait pas chez nous, mais nous pouvons y emmener votre voiture pour 30 euros. <- Le contrôle technique
+ Si le garage est fermé, vous pouvez laisser vos clés dans la boîte située à gauche du portail. <- En dehors des heures
- Nous lavons gratuitement votre voiture après chaque réparation. <- addition
- Notre service de dépannage est disponible jour et nuit. <- addition
- Une salle d'attente avec café et wifi gratuit est à votre disposition. <- addition
- Le montage et l'équilibrage coûtent 22 euros par roue. <- number
- Les pièces d'occasion sont garanties trois mois. <- time
- Vous pouvez prendre rendez-vous en ligne sur www.garage-lormeau.example. <- contact
- Karim Haddad reçoit les clients et établit les devis. <- swapped
- Vous pouvez payer en trois fois sans frais quel que soit le montant. <- condition
- Oui, la garantie couvre aussi les pièces que vous apportez vous-même. <- negation
- Nous effectuons tous les travaux sur les voitures électriques, batterie comprise. <- generalised
# es clínica de fisioterapia
P En la clínica Marea tratamos lesiones deportivas, dolores de espalda y problemas del suelo pélvico. La primera visita dura una hora y cuesta 52 euros, con valoración y primer tratamiento; las siguientes sesiones son de 45 minutos y cuestan 40 euros. El bono de cinco sesiones vale 185 euros, caduca a los doce meses y puede usarlo otra persona de la familia. No hace falta volante médico, pero conviene traer los informes y las radiografías que tengas. Ven con ropa cómoda. No hacemos masajes relajantes ni tratamos a menores de tres años.
P Las citas se pueden anular sin coste hasta 24 horas antes; si avisas más tarde o no acudes, se cobra la mitad de la sesión. Si llegas con más de 15 minutos de retraso, la sesión se acorta. Trabajamos con las mutuas Alborada y Vitalnorte, aunque el suelo pélvico no está cubierto por Alborada. Con las demás aseguradoras pagas tú y te damos una factura para pedir el reembolso. Aceptamos tarjeta, efectivo y pagos por móvil. Para pedir cita, escribe por WhatsApp al 600 555 014 o pásate por recepción.
P Horario: de lunes a viernes de 8 a 21 horas sin interrupción; los sábados, de 9 a 14 horas, solo con cita. Equipo: Lucía Ferrándiz, lesiones deportivas y readaptación; Andrés Quiroga, columna y cefaleas; Maite Olano, suelo pélvico y posparto. Visitas a domicilio: solo en el barrio de La Marina, por 58 euros la sesión, los martes y los jueves. Pilates: grupos de seis personas como máximo, 65 euros al mes por una clase semanal; antes de empezar hay que hacer una entrevista de 20 minutos, que es gratuita.
+ La primera visita cuesta 52 euros, dura una hora e incluye la valoración y el primer tratamiento. <- La primera visita dura
+ Las sesiones posteriores duran 45 minutos y tienen un precio de 40 euros. <- las siguientes sesiones
+ Sí, otra persona de tu familia puede usar tu bono de cinco sesiones. <- El bono de cinco
+ No necesitas volante médico, aunque te conviene traer tus informes y radiografías. <- No hace falta volante
+ Puedes anular tu cita gratis hasta 24 horas antes; si no, se te cobrará la mitad de la sesión. <- Las citas se pueden
+ Si llegas más de 15 minutos tarde, tu sesión se acortará. <- de 15 minutos
+ Trabajamos con Alborada y Vitalnorte, pero Alborada no cubre el suelo pélvico. <- Trabajamos con las mutuas
+ Si tienes otra aseguradora, pagas la sesión y te entregamos una factura para que pidas el reembolso. <- Con las demás aseguradoras
+ Los sábados abrimos de 9 a 14 horas, únicamente con cita. <- los sábados, de 9
+ Antes de empezar pilates tienes que hacer una entrevista gratuita de 20 minutos. <- hay que hacer una
- Disponemos también de una piscina terapéutica para la rehabilitación. <- addition
- Ofrecemos además sesiones de acupuntura y nutrición. <- addition
- Los estudiantes tienen un descuento del 10 % en todas las sesiones. <- addition
- El bono de cinco sesiones cuesta 175 euros. <- number
- Entre semana abrimos de 8 a 20 horas. <- time
- También puedes pedir cita por correo en citas@clinicamarea.example. <- contact
- Andrés Quiroga se encarga del suelo pélvico y del posparto. <- swapped
- Hacemos visitas a domicilio en toda la ciudad. <- condition
- Sí, también hacemos masajes relajantes. <- negation
- El bono de cinco sesiones no caduca. <- other
`);
