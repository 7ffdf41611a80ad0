import { readPairs } from './sentence-pairs.ts';

/** Sentences as assistants word them, written by somebody who had not seen the rules. */
export const BLIND_TUNING = readPairs(`# en optician
P A standard eye test at Brightwater Opticians takes about 30 minutes and costs £28. The fee is waived if you buy a complete pair of glasses from us within 60 days of the test. Contact lens fittings take 45 minutes and cost £45, which includes two follow-up visits in the first month. Please bring your current glasses and a list of any medication. If you wear contact lenses, leave them out for at least 12 hours before the appointment. Drivers whose pupils have been dilated should not drive for four hours afterwards.
P Most glasses are ready within seven working days; varifocals and tinted lenses can take up to three weeks. We send you a text message as soon as your order can be collected. Every frame comes with a two-year guarantee against manufacturing faults, but scratches and sat-on frames are not covered. If you cannot get used to your varifocals, we replace them with single-vision lenses free of charge within 30 days. Glasses made to your prescription cannot be returned simply because you have changed your mind.
P Our shop at 14 Harbour Row is open Monday to Friday from 9am to 5.30pm and Saturday from 9am to 1pm. We are closed on Sundays and bank holidays. Adjustments and nose-pad replacements are done while you wait and are free for glasses bought here; for other glasses we ask for £5. Priya Nair leads the eye tests and Owen Castle looks after frames and repairs. The entrance has two steps, and we keep a ramp behind the door: ring the bell and somebody will put it out.
P Frequently asked questions. Do you test children? Yes, from the age of five, and children under 16 are tested free of charge. Can I use a prescription from elsewhere? Yes, provided that it is less than two years old. Do you sell prescription sunglasses? Yes, from £89 including single-vision lenses. Can I pay in instalments? Orders above £200 can be paid in three monthly instalments without interest. Do you visit people at home? No, we only test eyes in the shop.
+ A standard eye test takes around half an hour and costs £28. <- standard eye test
+ The fee is £28, and it's waived if you buy a complete pair of glasses from us within 60 days of the test. <- The fee is waived
+ You'll need to leave your contact lenses out for at least 12 hours before your appointment. <- leave them out
+ Most glasses are ready within seven working days, although varifocals and tinted lenses can take up to three weeks. <- Most glasses are
+ Yes, you can use a prescription from elsewhere as long as it's less than two years old. <- provided that it is
+ Yes, we test children from the age of five, and it's free for anyone under 16. <- from the age of
+ No, we don't do home visits – eye tests only take place in the shop. <- only test eyes
+ Adjustments are free if you bought your glasses from us; otherwise there's a charge of £5. <- Adjustments and nose-pad replacements
+ There are two steps at the entrance, but if you ring the bell, someone will put out a ramp for you. <- The entrance has
+ Frames have a two-year guarantee against manufacturing faults, which doesn't cover scratches. <- Every frame comes
- The eye test costs £28 and includes a free retinal scan. <- addition
- You can also try on frames virtually on our website before you visit. <- addition
- We'll send you a reminder when your next eye test is due. <- addition
- A contact lens fitting costs £35, including two follow-up visits in the first month. <- number
- On Saturdays we're open from 9am to 4pm. <- time
- You can book your eye test online at www.brightwater-opticians.example/book. <- contact
- Owen Castle will carry out your eye test. <- swapped
- Yes, you can pay for any order in three interest-free monthly instalments. <- condition
- Yes, it's fine to drive straight after your pupils have been dilated. <- negation
- All glasses are ready within seven working days. <- generalised
# en pottery studio
P Our six-week wheel-throwing course runs on Tuesday evenings from 6.30 to 9 and costs $240 per person. The price covers clay, glazes, two firings and the use of all tools. Groups are limited to eight people so that everyone has a wheel of their own. No experience is needed. If you miss a class, you can make it up in another group during the same course, but missed classes are not refunded. The next course begins on 14 October; places are confirmed once a deposit of $60 has been paid.
P Members may use the studio on their own between 8 am and 10 pm every day except Monday, when the kilns are serviced. Membership costs $95 a month and includes a shelf, one 25-pound bag of clay and unlimited use of the glazes. You must have completed a course with us or show us your work before you can become a member. Firing is charged by size: $3 for a mug, $7 for a large bowl. Memberships can be cancelled at the end of any month by e-mailing studio@redkiln.example.
P Things to know before you come: wear old clothes and closed shoes; keep your fingernails short; bring a towel. Aprons are provided. Finished pieces are ready to be picked up about three weeks after the last class, and we keep them for 60 days. Pieces that nobody collects are donated to the spring sale. Everything fired here is food-safe and can go in the dishwasher, except work with the copper glaze, which is only for decoration. Children from the age of nine can join the Saturday family workshop together with an adult.
P The Red Kiln was founded in 2011 by Marta Oyelaran, who still teaches the wheel classes. Hand-building and the family workshop are taught by Jonas Whitlock. The family workshop takes place on the first Saturday of each month from 10 am to noon and costs $45 for one adult and one child. Private parties of six to ten people can be booked on Friday evenings for $400. You are welcome to bring your own food and soft drinks to a party, but alcohol is not allowed in the studio.
+ The six-week wheel-throwing course costs $240 per person and takes place on Tuesday evenings from 6.30 to 9. <- wheel-throwing course runs
+ The price covers clay, glazes, two firings and the use of all tools. <- The price covers
+ Yes, beginners are welcome, as you don't need any experience. <- No experience is
+ If you miss a class, you can catch up in another group during the same course, but you won't get a refund. <- you miss a class
+ To secure your place, you'll need to pay a $60 deposit. <- places are confirmed
+ Before becoming a member, you'll need to have completed one of our courses or show us your work. <- You must have completed
+ To cancel your membership at the end of a month, just send an e-mail to studio@redkiln.example. <- Memberships can be cancelled
+ You should wear old clothes and closed shoes and bring a towel; we'll provide the apron. <- wear old clothes
+ Pieces fired here are dishwasher-safe unless they have the copper glaze, which is for decoration only. <- Everything fired here
+ Yes, you can bring your own food and soft drinks, but no alcohol is allowed in the studio. <- You are welcome
- After the course, you'll receive a certificate of completion. <- addition
- We also offer gift vouchers, which are valid for one year. <- addition
- Your finished pieces can be shipped to your home for a small fee. <- addition
- Groups are limited to twelve people, so everyone has their own wheel. <- number
- Finished pieces can be picked up about two weeks after the last class. <- time
- To book a private party, please call us at (555) 014-7732. <- contact
- Jonas Whitlock founded the studio in 2011. <- name
- Children aged nine and over can join the family workshop on their own. <- condition
- Missed classes are refunded in full. <- negation
- Members can use the studio every day, including Mondays, from 8 am to 10 pm. <- generalised
# en driving school
P Lessons with Greenlight Driving School cost £36 an hour in a manual car and £39 an hour in an automatic. If you book ten hours in advance, you pay for nine. Lessons last one or two hours and begin at your home, school or workplace, as long as the address is within the ring road. The first lesson is half price for new learners. You must be at least 17 and hold a provisional licence, which your instructor checks before you set off. Payment is by card or bank transfer; we do not take cash.
P Lessons can be moved or cancelled free of charge up to 48 hours before they begin. After that, the full price is due unless you are ill and send us a doctor's note. If your instructor is ill, we try to find a replacement, and otherwise the lesson is moved. Unused hours of a block booking are paid back at the single-lesson rate within one year of purchase. Instructors wait for ten minutes at the agreed place before the lesson counts as missed. To cancel, call the office on 0161 555 0148 during office hours.
P Our team: Delia Marsh teaches in a red manual Fiesta and speaks Polish; Kwame Boateng teaches in an automatic electric Corsa; Susan Pryce takes refresher and motorway lessons. The office is staffed from Monday to Friday between 9 am and 4 pm. Lessons take place seven days a week from 7 am to 8 pm. On the day of your practical test, you can use the instructor's car for £85, including one hour of practice beforehand. The fee for the test itself is paid to the authority and is not included.
P Theory help is available to all our learners without extra charge: an online question bank and a group evening every second Wednesday at 6 pm. The theory test must be passed before a practical test can be booked. On average, our learners need 42 hours of lessons, although some are ready after 30. Last year 71 per cent of our learners passed at the first attempt. We do not offer intensive one-week courses, because we find that learners forget what they have learnt too quickly. Motorway lessons are only given after the practical test.
+ A lesson costs £36 per hour in a manual car or £39 in an automatic. <- Greenlight Driving School cost
+ If you book ten hours in advance, you only pay for nine of them. <- you book ten hours
+ Yes, your instructor can pick you up at home, school or work, provided the address is inside the ring road. <- begin at your home
+ You'll need to be at least 17 years old and have a provisional licence. <- You must be at
+ No, we don't accept cash, but you can pay by card or bank transfer. <- Payment is by card
+ You can cancel or move a lesson for free up to 48 hours before it starts. <- moved or cancelled free
+ If you cancel later than that, you'll have to pay the full price, unless you're ill and send a doctor's note. <- the full price is
+ Kwame Boateng teaches in an automatic car, an electric Corsa. <- Kwame Boateng teaches
+ You need to pass your theory test before you can book a practical test. <- The theory test must
+ Our learners take 42 hours of lessons on average, and 71 per cent passed first time last year. <- learners need 42 hours
- If you don't pass the first time, we'll give you two free lessons. <- addition
- All our instructors are DVSA-approved and have at least ten years of experience. <- addition
- Students receive a 10% discount when they show a valid student card. <- addition
- Using the instructor's car on the day of the test costs £75, including one hour of practice. <- number
- The office is open from Monday to Friday between 9 am and 6 pm. <- time
- You can also cancel by sending an email to info@greenlightdriving.example. <- contact
- Delia Marsh gives refresher and motorway lessons. <- swapped
- Your first lesson is half price, even if you've already had lessons with us. <- condition
- Yes, we offer intensive one-week courses. <- negation
- The price for test day includes the test fee itself. <- other
# en removals company
P Hartley Removals moves flats, houses and small offices within the UK and to Ireland. After a home visit or a video call you receive a fixed-price quote within two working days, and the quote is valid for 30 days. A typical two-bedroom flat costs between £550 and £800 within London. Packing by our team is an extra £180 a day; boxes and tape are sold at cost, and unused boxes can be returned for a refund. A deposit of 20 per cent confirms the date, and the rest is due on the morning of the move.
P Your belongings are insured for up to £25,000 during loading, transport and unloading. Items that you pack yourself are only insured if the box is visibly damaged. Jewellery, cash and documents must travel with you. Damage has to be reported in writing within seven days of the move. We do not carry gas bottles, paint or live animals. Pianos can be moved, but only with notice of at least ten days, because we need a fourth person and a special trolley; upright pianos cost £150 and grand pianos £320 on top of the quote.
P Changing the date is free up to 14 days before the move; after that we charge £90. If you cancel less than seven days before, the deposit is kept. When the keys of the new home are late, the first hour of waiting is free, and every further hour costs £45. Please reserve a parking space for a van of eight metres at both addresses; on request we apply for the permit, which costs £60 plus the council's fee. We work from Monday to Saturday, and moves begin at 8 am.
P Checklist for the day before: defrost the freezer and leave its door open; empty and disconnect the washing machine, as our team is not allowed to touch water or gas connections; label each box with the room it goes to; keep keys, chargers and medicine in a separate bag. Wardrobes are taken apart and put together again by us at no extra cost if you tell us when booking. Your contact on the day is the team leader, whose mobile number you get by text the evening before. Questions before that go to Bernard Hartley at the office.
+ You'll get a fixed-price quote within two working days after a home visit or video call, and it stays valid for 30 days. <- you receive a fixed-price
+ Moving a typical two-bedroom flat within London costs between £550 and £800. <- typical two-bedroom flat
+ To confirm your date, you pay a deposit of 20%, and the remainder is due on the morning of your move. <- A deposit of 20
+ Yes, unused boxes can be returned for a refund. <- unused boxes can be
+ Your things are insured for up to £25,000 while they're being loaded, transported and unloaded. <- belongings are insured
+ Boxes you've packed yourself are only covered if the box is visibly damaged. <- Items that you pack
+ Yes, we can move your piano, but we need at least ten days' notice. <- Pianos can be moved
+ If you're still waiting for the keys, the first hour is free and each additional hour is £45. <- first hour of waiting
+ Please disconnect the washing machine yourself, since our team isn't allowed to touch water or gas connections. <- empty and disconnect
+ We'll take your wardrobes apart and reassemble them at no extra charge, as long as you let us know when booking. <- Wardrobes are taken apart
- We also offer short-term storage if your new home isn't ready yet. <- addition
- If you're not satisfied, we offer a full money-back guarantee. <- addition
- Our team can also clean your old home after the move. <- addition
- Moving a grand piano costs £250 on top of the quote. <- number
- You need to report damage in writing within 14 days of the move. <- time
- For questions, please email bernard@hartleyremovals.example. <- contact
- An upright piano costs £320 extra. <- swapped
- You can change the date of your move free of charge at any time. <- condition
- Yes, we can carry your paint and gas bottles. <- negation
- We move homes and offices throughout Europe. <- generalised
# de Änderungsschneiderei
P In unserer Änderungsschneiderei in der Lindengasse kürzen wir Hosen für 14 Euro und Röcke für 16 Euro; bei gefütterten Stücken kommen 6 Euro hinzu. Ein neuer Reißverschluss in einer Jacke kostet je nach Länge zwischen 25 und 38 Euro. Die meisten Änderungen sind nach fünf Werktagen fertig. Gegen einen Aufschlag von 50 Prozent nähen wir einfache Säume noch am selben Tag, wenn Sie das Stück vor 11 Uhr bringen. Bezahlt wird bei der Abholung, bar oder mit Girocard; Kreditkarten nehmen wir nicht an.
P Für Brautkleider bitten wir um einen Termin, und zwar mindestens acht Wochen vor der Hochzeit. Zur ersten Anprobe bringen Sie bitte die Schuhe und die Unterwäsche mit, die Sie am Tag selbst tragen. In der Regel sind zwei bis drei Anproben nötig. Frau Demirel betreut alle Brautkleider persönlich, während Herr Kolb für Anzüge und Mäntel zuständig ist. Das Kürzen eines Brautkleids beginnt bei 95 Euro. Leder und Pelz bearbeiten wir nicht. Termine vergeben wir telefonisch unter 0711 5550 163 oder direkt im Laden.
P Geöffnet haben wir dienstags bis freitags von 9 bis 18 Uhr und samstags von 10 bis 14 Uhr, montags bleibt der Laden geschlossen. Bitte bringen Sie nur gewaschene Kleidung. Passt eine Änderung nicht, bessern wir sie innerhalb von 14 Tagen kostenlos nach, sofern das Stück noch nicht gewaschen wurde. Fertige Kleidung bewahren wir drei Monate auf; danach geben wir sie an die Kleiderkammer. Ihren Abholschein brauchen Sie zur Abholung; ohne Schein geben wir Kleidung nur gegen Vorlage eines Ausweises heraus. Knöpfe, die wir annähen, kosten 3 Euro pro Stück.
+ Das Kürzen einer Hose kostet 14 Euro, bei gefütterten Stücken kommen 6 Euro dazu. <- kürzen wir Hosen
+ Ja, gegen einen Aufschlag von 50 Prozent nähen wir einfache Säume noch am selben Tag, sofern Sie das Stück vor 11 Uhr vorbeibringen. <- Gegen einen Aufschlag
+ In den meisten Fällen ist Ihre Änderung nach fünf Werktagen fertig. <- Die meisten Änderungen
+ Sie zahlen bei der Abholung, entweder bar oder mit Girocard. <- Bezahlt wird bei
+ Nein, Kreditkarten werden leider nicht akzeptiert. <- Kreditkarten nehmen wir nicht
+ Für ein Brautkleid sollten Sie spätestens acht Wochen vor der Hochzeit einen Termin vereinbaren. <- Für Brautkleider bitten wir
+ Bringen Sie zur ersten Anprobe bitte die Schuhe und die Unterwäsche mit, die Sie bei der Hochzeit tragen werden. <- Zur ersten Anprobe
+ Um alle Brautkleider kümmert sich Frau Demirel persönlich. <- Frau Demirel betreut
+ Falls eine Änderung nicht passt, bessern wir sie innerhalb von 14 Tagen kostenlos nach, solange das Stück noch nicht gewaschen wurde. <- Passt eine Änderung nicht
+ Wenn Sie Ihren Abholschein nicht mehr haben, müssen Sie einen Ausweis vorlegen. <- ohne Schein geben
- Auf Wunsch liefern wir Ihre Kleidung auch nach Hause. <- addition
- Für die Hochzeit bieten wir Ihnen außerdem passende Schleier und Accessoires an. <- addition
- Während der Wartezeit servieren wir Ihnen gerne einen Kaffee. <- addition
- Ein neuer Reißverschluss in einer Jacke kostet zwischen 20 und 30 Euro. <- number
- Samstags haben wir von 10 bis 16 Uhr geöffnet. <- time
- Termine können Sie bequem online unter www.schneiderei-lindengasse.example/termin buchen. <- contact
- Herr Kolb ist für die Brautkleider zuständig. <- swapped
- Passt eine Änderung nicht, bessern wir sie jederzeit kostenlos nach. <- condition
- Ja, wir bearbeiten auch Leder und Pelz. <- negation
- Jede Änderung erledigen wir gegen Aufschlag noch am selben Tag. <- generalised
# de Weingut
P Unsere Weinprobe im Gewölbekeller dauert etwa zwei Stunden und kostet 24 Euro pro Person. Verkostet werden sechs Weine; dazu gibt es Brot, Käse und Wasser. Die Probe findet von April bis Oktober jeden Freitag um 18 Uhr statt, im Winter nur auf Anfrage für Gruppen ab acht Personen. Eine Anmeldung bis Donnerstagmittag ist erforderlich. Wer am selben Abend mindestens zwölf Flaschen kauft, bekommt den Preis der Probe für eine Person erstattet. Hunde dürfen nicht mit in den Keller. Der Keller ist nur über eine Treppe mit 22 Stufen erreichbar.
P Das Weingut Rabenstein wird seit 1898 von der Familie Thelen geführt, heute in fünfter Generation. Auf elf Hektar wachsen vor allem Riesling und Weißburgunder, dazu ein kleiner Anteil Spätburgunder. Seit 2019 arbeiten wir nach den Regeln des ökologischen Weinbaus. Gelesen wird auf den Steillagen von Hand, in der Ebene mit der Maschine. Katrin Thelen verantwortet den Keller, ihr Bruder Matthias die Weinberge. Unsere Weine enthalten Sulfite; mit Ausnahme des Spätburgunders sind alle vegan.
P Versand und Abholung: Wir verschicken unsere Weine innerhalb Deutschlands ab sechs Flaschen. Der Versand kostet 7,90 Euro und entfällt ab einem Bestellwert von 120 Euro. Die Lieferung dauert in der Regel drei bis vier Werktage. Ins Ausland liefern wir nur nach Österreich und in die Niederlande, und zwar für 18 Euro je Karton. Flaschen mit Korkfehler ersetzen wir, wenn Sie uns den Rest der Flasche zurückgeben. Der Hofverkauf ist montags bis samstags von 10 bis 17 Uhr geöffnet. Bei der Abgabe von Alkohol prüfen wir das Alter; Bestellungen sind ab 18 Jahren möglich.
P Von Mai bis September vermieten wir zwei Ferienwohnungen mit Blick auf die Weinberge. Die kleine Wohnung für zwei Personen kostet 78 Euro pro Nacht, die große für vier Personen 112 Euro. Der Mindestaufenthalt beträgt drei Nächte. Die Endreinigung kostet einmalig 45 Euro, Bettwäsche und Handtücher sind inbegriffen. Anreise ist ab 15 Uhr, Abreise bis 10 Uhr. Eine Stornierung ist bis 30 Tage vor der Anreise kostenlos, danach fallen 60 Prozent des Preises an. Frühstück bieten wir nicht an; die Bäckerei liegt 200 Meter entfernt.
+ Die Weinprobe dauert rund zwei Stunden und kostet 24 Euro pro Person. <- Unsere Weinprobe im Gewölbekeller
+ Sie verkosten sechs Weine und bekommen dazu Brot, Käse und Wasser. <- Verkostet werden sechs Weine
+ Im Winter gibt es Weinproben nur auf Anfrage und für Gruppen ab acht Personen. <- Die Probe findet
+ Wenn Sie am selben Abend mindestens zwölf Flaschen kaufen, wird Ihnen der Preis der Probe für eine Person erstattet. <- mindestens zwölf Flaschen
+ Nein, Hunde dürfen leider nicht mit in den Keller. <- Hunde dürfen nicht
+ Das Weingut arbeitet seit 2019 nach den Regeln des ökologischen Weinbaus. <- Seit 2019 arbeiten
+ Alle unsere Weine außer dem Spätburgunder sind vegan. <- mit Ausnahme des Spätburgunders
+ Der Versand kostet 7,90 Euro, ab einem Bestellwert von 120 Euro ist er kostenlos. <- Der Versand kostet
+ Für die Ferienwohnungen gilt ein Mindestaufenthalt von drei Nächten, und die Endreinigung kostet einmalig 45 Euro. <- Der Mindestaufenthalt beträgt
+ Sie können bis 30 Tage vor der Anreise kostenlos stornieren, danach werden 60 Prozent des Preises fällig. <- Eine Stornierung ist
- Nach der Probe führen wir Sie gerne noch durch die Weinberge. <- addition
- Die Ferienwohnungen verfügen über kostenloses WLAN und einen eigenen Parkplatz. <- addition
- Für Fahrer halten wir bei der Probe alkoholfreien Traubensaft bereit. <- addition
- Das Weingut bewirtschaftet eine Fläche von 15 Hektar. <- number
- Der Hofverkauf hat montags bis samstags von 10 bis 19 Uhr geöffnet. <- time
- Zur Weinprobe melden Sie sich bitte per E-Mail an probe@weingut-rabenstein.example an. <- contact
- Matthias Thelen ist für den Keller verantwortlich. <- swapped
- Wir verschicken auch einzelne Flaschen innerhalb Deutschlands. <- condition
- Der Keller ist barrierefrei zu erreichen. <- negation
- Die Trauben werden bei uns ausschließlich von Hand gelesen. <- generalised
# fr traiteur
P La maison Vauquelin prépare des buffets, des cocktails et des repas assis pour 15 à 180 convives. Le buffet froid coûte à partir de 26 euros par personne, le repas assis à partir de 54 euros, boissons non comprises. Le service est assuré par un serveur pour vingt convives ; il est compris dans le repas assis, mais facturé 32 euros de l'heure pour les buffets. Nous nous déplaçons dans un rayon de 60 kilomètres autour de Dijon. La livraison est offerte dans Dijon même ; au-delà, elle coûte 1,20 euro par kilomètre.
P Pour réserver, un acompte de 30 % est demandé à la signature du devis. Le nombre définitif de convives doit être communiqué au plus tard dix jours avant la réception ; ensuite, il ne peut plus être diminué. En cas d'annulation plus de 60 jours avant la date, l'acompte est remboursé, sauf 80 euros de frais de dossier. Plus tard, l'acompte reste acquis. Le solde se règle par virement dans les quinze jours qui suivent la réception. Le devis est gratuit et reste valable deux mois. Vous pouvez nous joindre au 03 80 55 01 27.
P Questions fréquentes. Proposez-vous des menus végétariens ? Oui, pour chaque formule, sans supplément. Pouvez-vous tenir compte des allergies ? Oui, si elles nous sont signalées une semaine à l'avance ; nous ne pouvons toutefois pas garantir l'absence de traces de fruits à coque. Peut-on goûter avant de choisir ? Une dégustation pour deux personnes coûte 60 euros, déduits de la facture si vous réservez un repas assis. Fournissez-vous la vaisselle ? Oui, elle est comprise, et vous n'avez pas à la laver. Apportez-vous des tables ? Non, nous ne louons pas de mobilier.
P Hélène Vauquelin a repris l'entreprise de son père en 2014 ; le chef de cuisine, Bastien Morel, travaille avec des maraîchers situés à moins de 40 kilomètres. La carte change quatre fois par an. Les desserts sont faits sur place, à l'exception des glaces, qui viennent d'un artisan de Beaune. Notre boutique de la rue des Forges est ouverte du mardi au samedi de 9 h à 19 h et le dimanche de 9 h à 12 h 30. Les plats à emporter doivent être commandés la veille avant 16 heures.
+ Le buffet froid est proposé à partir de 26 euros par personne et le repas assis à partir de 54 euros, hors boissons. <- Le buffet froid coûte
+ Oui, le service est inclus dans le repas assis, tandis que pour un buffet il est facturé 32 euros de l'heure. <- Le service est assuré
+ La livraison est gratuite à Dijon ; en dehors de la ville, comptez 1,20 euro par kilomètre. <- La livraison est offerte
+ Vous devrez verser un acompte de 30 % à la signature du devis. <- un acompte de 30
+ Vous devez nous indiquer le nombre définitif de convives au plus tard dix jours avant la réception. <- Le nombre définitif
+ Si vous annulez plus de 60 jours avant la date, votre acompte vous est remboursé, moins 80 euros de frais de dossier. <- En cas d'annulation
+ Oui, chaque formule existe en version végétarienne, sans supplément. <- pour chaque formule
+ La dégustation pour deux personnes coûte 60 euros, et ce montant est déduit de la facture si vous réservez un repas assis. <- Une dégustation pour
+ Oui, la vaisselle est comprise et vous n'avez même pas besoin de la laver. <- elle est comprise
+ Pour les plats à emporter, il faut passer commande la veille avant 16 heures. <- Les plats à emporter
- Nous pouvons également nous occuper de la décoration florale de vos tables. <- addition
- Tous nos produits sont issus de l'agriculture biologique. <- addition
- Nous proposons aussi un menu enfant à tarif réduit. <- addition
- Nous préparons des repas pour 15 à 250 convives. <- number
- Le dimanche, la boutique est ouverte de 9 h à 18 h. <- time
- Vous pouvez demander un devis par courriel à devis@maison-vauquelin.example. <- contact
- Bastien Morel a repris l'entreprise de son père en 2014. <- name
- L'acompte est toujours remboursé en cas d'annulation. <- condition
- Oui, nous garantissons l'absence de traces de fruits à coque. <- negation
- Tous les desserts, y compris les glaces, sont faits sur place. <- generalised
# es academia de idiomas
P La academia Puente ofrece cursos de inglés, alemán, francés y japonés en grupos de cuatro a diez alumnos. El curso anual va de octubre a junio, con dos clases de hora y media por semana, y cuesta 88 euros al mes. La matrícula es de 40 euros y no se cobra a los antiguos alumnos. El material se paga aparte y suele costar unos 35 euros por curso. Los hermanos tienen un descuento del 10 %. El japonés solo se imparte los sábados por la mañana y exige un mínimo de seis inscritos.
P Antes de inscribirte haces una prueba de nivel gratuita, que dura unos 40 minutos y se puede hacer en línea o en el centro. El resultado se comunica en dos días laborables. Si después de las dos primeras semanas el grupo no te conviene, puedes cambiar a otro nivel sin coste. Las faltas de asistencia no se devuelven ni se recuperan, salvo en las clases particulares anuladas con 24 horas de antelación. Para darte de baja, avisa antes del día 20 del mes anterior en secretaria@academiapuente.example.
P Clases particulares: 26 euros la hora en el centro y 23 euros por videollamada; el bono de diez horas cuesta 240 euros y caduca a los seis meses. Preparamos los exámenes B1, B2 y C1 de inglés y el B2 de alemán; no somos centro examinador, de modo que la inscripción al examen corre por cuenta del alumno. Las clases de preparación son los viernes de 17 a 20 horas. El año pasado aprobó el 83 % de los alumnos que se presentaron al B2 de inglés.
P La secretaría atiende de lunes a jueves de 10 a 13 y de 16 a 20 horas; los viernes, solo por la tarde. Nuria Salvat dirige la academia y da clases de alemán, y Peter Lowell coordina los cursos de inglés. Los niños pueden empezar a partir de los seis años, en grupos de un máximo de ocho. En julio organizamos un curso intensivo de tres horas diarias durante cuatro semanas, por 390 euros con material incluido. En agosto el centro permanece cerrado. El edificio tiene ascensor, pero no aparcamiento.
+ El curso anual cuesta 88 euros al mes, con dos clases de hora y media por semana. <- El curso anual va
+ La matrícula cuesta 40 euros, aunque los antiguos alumnos no tienen que pagarla. <- La matrícula es de
+ Los hermanos tienen un descuento del 10 %. <- Los hermanos tienen
+ La prueba de nivel es gratuita, dura unos 40 minutos y puedes hacerla en línea o en el centro. <- una prueba de nivel
+ Si el grupo no te conviene después de las dos primeras semanas, puedes cambiar de nivel sin coste alguno. <- el grupo no te
+ Para darte de baja, tienes que avisar antes del día 20 del mes anterior. <- Para darte de baja
+ Las clases particulares cuestan 26 euros por hora en el centro y 23 euros por videollamada. <- 26 euros la hora
+ No, no somos centro examinador, así que la inscripción al examen la tiene que hacer el propio alumno. <- no somos centro examinador
+ Los niños pueden apuntarse a partir de los seis años, en grupos de ocho como máximo. <- Los niños pueden
+ El intensivo de julio consta de tres horas al día durante cuatro semanas y cuesta 390 euros, con el material incluido. <- un curso intensivo
- Todos nuestros profesores son nativos y titulados. <- addition
- También puedes asistir gratis a una clase de prueba antes de matricularte. <- addition
- Al terminar el curso recibirás un diploma oficial. <- addition
- El bono de diez horas cuesta 220 euros. <- number
- Los viernes, la secretaría atiende de 10 a 13 horas. <- time
- Puedes llamarnos al 93 555 01 84 para reservar plaza. <- contact
- Peter Lowell es el director de la academia. <- swapped
- El curso de japonés se imparte los sábados sea cual sea el número de inscritos. <- condition
- Sí, las clases a las que no asistas se pueden recuperar. <- negation
- Preparamos los exámenes de todos los niveles de alemán. <- generalised
`);
