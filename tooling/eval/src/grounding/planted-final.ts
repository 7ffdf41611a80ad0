import { readPairs } from './sentence-pairs.ts';

/** Replies as assistants write them, with mistakes that models make, by somebody who had not seen the rules; nobody looks into it. */
export const PLANTED_FINAL = readPairs(`# en self-storage
P Harbour Lane Self Storage rents 140 dry, alarmed units in Whitby, from lockers of 10 square feet at £6 a week to rooms of 250 square feet at £62 a week. All prices include VAT. The minimum stay is two weeks; after that you only pay for the days you use. A refundable deposit of £50 is taken when you move in and returned within ten working days of your leaving, provided the unit is empty and swept. You can look round without an appointment whenever the office is staffed.
P Tenants can get in every day from 6 am to 10 pm with a personal door code; 24-hour access costs £4 a week extra and is only available for ground-floor units. The office is staffed Monday to Friday from 9 am to 5 pm and Saturday from 9 am to 1 pm; it is closed on Sundays and bank holidays. Trolleys and the goods lift are free to use. We lend out a van for moving in, free of charge for the first three hours and £12 for each hour after that, as long as the driver is over 25 and has held a licence for at least two years.
P Insurance is compulsory: either buy ours from £2.50 a week or show us a policy that covers goods in storage. Food, live plants, animals, gas bottles and anything flammable may not be stored. You bring your own padlock, or buy one at reception for £9. To give notice, email Priya at office@harbourlane.example at least seven days before you leave. If the rent is more than 14 days late, the door code is blocked until the account is settled. Boxes and tape are sold at reception, and unopened packs can be returned for a refund.
+ You can rent anything from a 10-square-foot locker for £6 a week up to a 250-square-foot room for £62 a week, and VAT is already included in those prices. <- from lockers of 10
+ There's a minimum stay of two weeks, but once that has passed you're only charged for the days you actually use the unit. <- minimum stay is two weeks
+ You'll pay a £50 deposit when you move in, and you'll get it back within ten working days of leaving as long as you've emptied and swept the unit. <- refundable deposit of £50
+ As a tenant you can get to your unit any day of the week between 6:00 and 22:00 by using your own door code. <- with a personal door code
+ Yes, round-the-clock access is possible for an additional £4 per week, though this is only offered if your unit is on the ground floor. <- 24-hour access costs £4
+ Yes, the office is staffed on Saturdays from 9 in the morning until 1 in the afternoon, but you won't find it open on Sundays or bank holidays. <- Saturday from 9 am
+ Yes, you can borrow a van for moving in, and the first three hours are free if the driver is older than 25 and has had a licence for two years or more. <- for the first three hours
+ You do need insurance, which you can either buy from them starting at £2.50 a week or cover with a policy of your own that includes goods in storage. <- Insurance is compulsory
+ Unfortunately, you can't keep gas bottles or other flammable items in your unit, and the same goes for food, live plants and animals. <- gas bottles and anything flammable
+ If you don't have a padlock you'd like to bring along, you can pick one up at reception for £9. <- bring your own padlock
+ When you want to move out, just send Priya an email no later than a week before you leave. <- To give notice
+ If you buy more boxes or tape than you need, you can bring the unopened packs back and get your money refunded. <- unopened packs can be returned
- You can use the trolleys and the goods lift free of charge, and the staff will help you carry heavier items if you ask at the office. <- added-clause
- You'll be asked for a £50 deposit by debit card when you move in, and it's returned within ten working days of your leaving if the unit is empty and swept. <- added-detail
- If your rent is more than 21 days late, your door code will be blocked until you've settled the account. <- number
- If you'd like 24-hour access, it costs £2.50 a week extra and is only available for ground-floor units. <- swapped
- Insurance is optional at Harbour Lane, but if you want it you can buy a policy from £2.50 a week or show them one of your own. <- negated
- Yes, you can get 24-hour access to any of the units, as long as you pay an additional £4 a week on top of your rent. <- generalised
- You don't need to worry about a lock, because Harbour Lane provides a padlock for your unit when you move in. <- actor
- If you're not at home during the day, you can have parcels delivered to reception and the staff will put them in your unit for a small handling fee. <- invented
- The van costs £12 an hour for the first three hours when you move in, and after that you can keep using it free of charge. <- order
- To give notice, you need to email Priya at most seven days before you plan to leave your unit. <- degree
- Yes, the office is open every day of the week, so you can come by and look round without an appointment whenever it suits you. <- generalised
- After moving out, you can expect your £50 deposit back within five working days, provided you've left the unit empty and swept. <- number
# en cinema
P The Lantern is a two-screen cinema run by a charity in the old corn exchange in Ludlow. Screen One has 118 seats; Screen Two has 46 seats and a hearing loop. Adult tickets cost £9.50, tickets for under-16s £5.50, and everyone pays £5 on Mondays except on bank holidays. Online bookings carry a fee of 50p per ticket; there is no fee at the box office. The box office opens 30 minutes before the first film of the day and takes cards and cash.
P Tickets can be exchanged for another showing up to two hours before the film starts, but we do not give refunds unless a showing is cancelled. Latecomers are let in during the first 15 minutes only. Parents with babies under 12 months are welcome at the Cradle Club on Thursdays at 10.30 am, when the lights stay half on and the sound is turned down. Subtitled showings take place on the first Wednesday of every month. Wheelchair users can reach both screens by lift, and a carer goes free with a CEA card.
P Our café bar serves local ales, coffee and cakes from 11 am. Drinks may be taken into Screen One in the plastic cups we provide, but not into Screen Two. Hot food has to be eaten in the café. Please do not bring your own food, except for medical reasons. Members pay £35 a year and get three free tickets, £1.50 off every further ticket and priority booking for live theatre broadcasts. To hire Screen Two for a private party, write to Gwen Parry at least three weeks ahead; hire costs £180 for up to three hours, including a technician but not the film licence.
+ An adult ticket is £9.50 and a child under 16 pays £5.50, so it's worth knowing that on Mondays everyone gets in for £5 unless it's a bank holiday. <- everyone pays £5 on Mondays
+ If you're hard of hearing, you might prefer Screen Two, which is the smaller room with 46 seats and comes with a hearing loop. <- Screen Two has 46 seats
+ If you book online you'll pay an extra 50p per ticket, whereas there's no such fee when you buy at the box office. <- Online bookings carry a fee
+ You can buy tickets on the day as well, since the box office opens half an hour before the first film and accepts both cash and cards. <- takes cards and cash
+ Yes, you can swap your ticket for a different showing, as long as you do so at least two hours before the film begins. <- exchanged for another showing
+ I'm afraid tickets aren't refunded at The Lantern, with the exception of showings that have been cancelled. <- do not give refunds
+ If you're running late, you can still be let in during the first quarter of an hour, but not after that. <- Latecomers are let in
+ Yes, you can bring your baby if they're less than a year old: the Cradle Club is held on Thursdays at 10:30, with the lights half on and the sound lowered. <- Parents with babies under
+ Both screens can be reached by lift if you use a wheelchair, and your carer doesn't pay if you have a CEA card. <- Wheelchair users can reach
+ You're welcome to take a drink into Screen One as long as it's in one of the cinema's plastic cups, but drinks aren't allowed in Screen Two. <- plastic cups we provide
+ Membership costs £35 per year and gives you three free tickets, a discount of £1.50 on each one after that, and priority booking for live theatre broadcasts. <- Members pay £35
+ Hiring Screen Two for a party costs £180 for up to three hours, and while a technician is part of the price, the licence for the film is not. <- including a technician
- Subtitled showings take place on the first Wednesday of every month, and you can request subtitles for other films by emailing the cinema. <- added-clause
- Yes, wheelchair users can reach both screens by lift from the car park, and a carer goes free with a CEA card. <- added-detail
- If you arrive late, don't worry, because latecomers are still let in during the first 25 minutes of the film. <- number
- Yes, you can take drinks into Screen Two in the plastic cups provided by the cinema, but they aren't allowed in Screen One. <- swapped
- If your plans change, you can get a refund on your ticket up to two hours before the film starts, even if the showing goes ahead. <- negated
- On Mondays everyone pays just £5, including on bank holidays, so it's the cheapest day to see a film. <- generalised
- If you hire Screen Two for a private party, you'll need to bring your own technician, as the £180 only covers the room for up to three hours. <- actor
- The Lantern offers free parking behind the corn exchange for ticket holders after 6 pm, so you don't need to look for a space in town. <- invented
- The box office opens 30 minutes after the first film of the day has started, and you can pay there by card or in cash. <- order
- For a private party in Screen Two, you should write to Gwen Parry no more than three weeks ahead, and the hire lasts up to three hours. <- degree
- Members pay £35 a year and get three free tickets plus £1.50 off every further ticket, and they can also bring a guest to the live broadcasts for free. <- added-clause
- If you're a student, you can get a reduced ticket for £7 from Tuesday to Thursday by showing a valid student card at the box office. <- invented
# en cargo-bike sharing
P Pedalbox is a neighbourhood cooperative with eleven electric cargo bikes parked at seven stations across Leith and Portobello. Riding costs £3.50 for the first hour and £2 for each further hour, with a cap of £18 per day. Members of the cooperative, who buy a share for £40 once, pay half. You register in the app with a photo of your ID and a bank card, and a volunteer approves your account, usually within one working day. Riders must be at least 18, and the box carries up to 80 kg.
P Up to three children between one and seven years may ride in the box of the models with a bench, which are marked with a yellow sticker. Children need their own helmet and must wear the three-point belt. Adults may not ride in the box. Dogs are welcome in all bikes without a bench. Bikes can be reserved up to 14 days ahead, and a reservation lapses if the bike is not unlocked within 20 minutes. Cancelling is free until one hour before the start; after that we charge £3.
P Every bike must be brought back to the station where it was picked up; leaving it at another station costs £15. Lock the frame to the stand, plug in the charging cable and take a photo in the app before you end the ride. Third-party insurance is included, theft is covered only if the bike was locked to a fixed object, and damage costs you at most £150. If you have a puncture, ring Callum on 0131 555 0142 between 8 am and 8 pm; do not repair it yourself. In January the bikes are taken in for servicing, and only the two stations on Leith Walk stay open.
+ You'll pay £3.50 for your first hour and £2 for every hour after that, but never more than £18 in a single day. <- with a cap of £18
+ If you become a member by buying a one-off share for £40, you only pay half of the normal riding price. <- buy a share for £40
+ To sign up, you'll need to upload a picture of your ID and enter a bank card in the app, after which a volunteer approves your account, usually within a working day. <- register in the app
+ You have to be 18 or older to ride one of the bikes, and you can put as much as 80 kg in the box. <- Riders must be at least
+ Yes, you can take up to three children aged one to seven in the box, provided you choose one of the bench models with the yellow sticker. <- marked with a yellow sticker
+ Please bring a helmet for each child, since they need their own, and make sure they're wearing the three-point belt during the ride. <- need their own helmet
+ Yes, you can bring your dog along, as long as you pick one of the bikes that doesn't have a bench. <- Dogs are welcome in all
+ You can book a bike as much as two weeks in advance, but if you don't unlock it within 20 minutes your reservation will lapse. <- reserved up to 14 days
+ If you cancel an hour or more before your booking starts it won't cost you anything, while a later cancellation is charged at £3. <- Cancelling is free until
+ You need to return the bike to the same station you took it from, because leaving it somewhere else in the network costs £15. <- brought back to the station
+ Third-party insurance comes with the ride, and if the bike gets damaged the most you'd have to pay is £150. <- Third-party insurance is included
+ If you get a flat tyre, please don't try to fix it yourself but call Callum, who can be reached between 8:00 and 20:00. <- If you have a puncture
- Up to three children between one and seven may ride in the models with a bench, and you can borrow a rain cover for the box at the station. <- added-clause
- You register in the app with a photo of your ID and a bank card, and a volunteer usually approves your account within one working day after a short phone call. <- added-detail
- Riding costs £3.50 for the first hour and £2 for each further hour, so you'll never pay more than £20 per day. <- number
- If you cancel less than an hour before the start, you'll be charged £15, whereas earlier cancellations are free. <- swapped
- Yes, an adult can ride along in the box if you're going on a short trip, as long as the total load stays within 80 kg. <- negated
- Yes, theft is covered by the insurance that comes with every ride, so you won't have to pay if the bike is stolen while you're in a shop. <- generalised
- You don't have to bring anything for the kids, because Pedalbox provides a helmet for every child who rides in the box. <- actor
- If you ride regularly, you can get a monthly pass for £25 that includes ten hours of riding at any of the seven stations. <- invented
- When you get back to the station, first end the ride in the app and then lock the frame to the stand, plug in the cable and take a photo. <- order
- You can bring the bike back to the station where you picked it up, but you may also leave it at any other station at no extra cost. <- degree
- Dogs are welcome in all models with a bench, which you can recognise by the yellow sticker, while children ride in the bikes without one. <- swapped
- In January all seven stations stay open as usual, although some of the bikes are taken in for servicing during that month. <- negated
# en blood donation centre
P You can give blood at the Riverside Centre in Galway if you are between 18 and 65 years old, weigh at least 50 kg and feel well on the day. First-time donors must be under 60. Men may give whole blood every 12 weeks and women every 16 weeks. Platelets can be given every four weeks, but only after you have given whole blood twice. Please bring a passport or driving licence to every visit; the donor card alone is not enough. Donors are not paid, but we reimburse bus fares up to €6 against the ticket.
P A visit takes about an hour, of which the donation itself takes eight to ten minutes. First you fill in a health questionnaire, then a nurse tests a drop of blood from your finger, and only then does the doctor decide whether you can donate. Eat a proper meal and drink at least half a litre of water in the three hours before. Afterwards stay in the rest area for 15 minutes, where we serve tea, juice and sandwiches. Do not lift heavy things with the arm used until the next day, and leave the plaster on for six hours.
P You have to wait four months after a tattoo or piercing, seven days after having a tooth pulled and 14 days after finishing antibiotics. During pregnancy and for six months after the birth you cannot donate. The centre is open Monday and Wednesday from 12 noon to 7 pm and Saturday from 9 am to 2 pm; platelets are taken on Saturdays only. Whole blood donors may come without an appointment until one hour before closing, whereas platelet donors have to book by phone with Aoife Brennan. You get a letter with your blood group about three weeks after your first donation.
+ To donate you need to be aged 18 to 65, weigh no less than 50 kg and be feeling well on the day, and if it's your first time you must not have turned 60 yet. <- between 18 and 65
+ As a man you can donate whole blood every 12 weeks, while for women the interval is 16 weeks. <- Men may give whole blood
+ You can donate platelets as often as every four weeks, but you need to have made two whole blood donations first. <- Platelets can be given
+ Please remember to bring your passport or driving licence each time you come, because your donor card on its own won't be accepted. <- the donor card alone
+ You won't be paid for your donation, but if you keep your bus ticket the centre will refund the fare up to a maximum of €6. <- reimburse bus fares
+ You should plan roughly an hour for your visit, even though the actual donation only takes between eight and ten minutes. <- visit takes about an hour
+ Before the doctor makes the decision about whether you can donate, you complete a health questionnaire and a nurse tests a drop of blood from your finger. <- does the doctor decide
+ In the three hours before donating, it's important to have a proper meal and drink 500 ml of water or more. <- Eat a proper meal
+ After giving blood you're asked to rest for a quarter of an hour, and you'll be served tea, juice and sandwiches while you do. <- stay in the rest area
+ If you've just had a tattoo, you'll need to wait four months before donating, and the same waiting time applies to piercings. <- after a tattoo or piercing
+ On Saturdays the centre is open from 9:00 to 14:00, and that's also the only day on which you can give platelets. <- platelets are taken on Saturdays
+ Yes, you can drop in without an appointment if you're giving whole blood, as long as you get there at least an hour before closing time. <- come without an appointment
- Yes, you should stay in the rest area for 15 minutes after donating, and a nurse will check your blood pressure before you leave. <- added-clause
- About three weeks after your first donation you'll receive a letter from the laboratory in Dublin that tells you your blood group. <- added-detail
- If you've been taking antibiotics, you'll have to wait 28 days after finishing them before you can give blood. <- number
- If you've recently had a tooth pulled, you need to wait 14 days before donating, while after antibiotics it's seven days. <- swapped
- Yes, your donor card is sufficient as identification, so there's no need to bring a passport or driving licence once you've been registered. <- negated
- Yes, you can come without an appointment on any opening day, whether you'd like to give whole blood or platelets. <- generalised
- Once you've filled in the health questionnaire, the nurse who tests a drop of blood from your finger decides whether you can donate. <- actor
- If you've travelled outside Europe in the last three months, you'll need to talk to the doctor before you can donate blood. <- invented
- You can start giving platelets every four weeks, and after you've done that twice you're also allowed to donate whole blood. <- order
- Please drink at most half a litre of water in the three hours before your donation, and make sure to eat a proper meal. <- degree
- If you're pregnant you can't donate, but you're welcome again as soon as you feel fit after the birth of your baby. <- generalised
- You can leave the plaster on for as long as you like, but you must not lift heavy things with the arm used until the next day. <- degree
# en tea house
P Quiet Leaf serves 64 loose-leaf teas in a former chapel on Mill Street in Hebden Bridge. A pot costs between £4.20 and £11 and may be refilled twice with hot water at no charge. We are open Wednesday to Sunday from 10 am to 6 pm; the kitchen closes at 4.30 pm. Tables for up to four cannot be booked, while groups of five to twelve have to reserve by phone at least a day ahead. Laptops are welcome on weekdays, but not at weekends. Dogs on a lead may stay in the garden only.
P Our host Mei Tanaka leads a Japanese tea ceremony on the second Saturday of each month at 3 pm. It lasts 75 minutes, costs £28 per person including two sweets and is limited to eight guests, who must be 12 or older. Please arrive ten minutes early, take off your shoes, wear socks and avoid strong perfume; late guests cannot be admitted once the ceremony has begun. Places are paid for when booking online; they can be moved to another date up to five days before, but are not refunded. Photographs are allowed after the ceremony, not during it.
P Afternoon tea with sandwiches, scones and cake costs £24 a head and is served from 1 pm to 4 pm for two people or more. Order it by 6 pm the day before. Vegan and gluten-free versions are available at the same price, but our kitchen handles nuts and cannot rule out traces. We sell all our teas to take away from 50 g, and you get 10% off if you bring your own tin. The teaware is made by the potter Owen Sykes and can be shipped within the UK for £5.90; tea is posted free on orders over £30. Gift vouchers are valid for 18 months.
+ You can choose from 64 loose-leaf teas, and a pot will cost you anywhere from £4.20 to £11, with two refills of hot water for free. <- may be refilled twice
+ They're open from Wednesday to Sunday between 10:00 and 18:00, but if you'd like to eat, keep in mind that the kitchen closes at half past four. <- the kitchen closes at
+ If there are four of you or fewer you can't book a table in advance, so you'd just have to come along. <- up to four cannot be
+ For a group of six, you'll need to reserve over the phone no later than the day before. <- groups of five to twelve
+ Yes, you can work on your laptop there from Wednesday to Friday, but not on a Saturday or Sunday. <- Laptops are welcome on weekdays
+ Yes, you can bring your dog, but it needs to be on a lead and you'll have to sit in the garden with it. <- Dogs on a lead
+ The Japanese tea ceremony with Mei Tanaka is held on the second Saturday of every month at 15:00 and lasts an hour and a quarter. <- leads a Japanese tea ceremony
+ A place at the ceremony costs £28 with two sweets included, and please note that there's only room for eight guests, all of whom have to be at least 12 years old. <- including two sweets
+ Please be there ten minutes before the ceremony, because once it has started guests who are late won't be let in. <- arrive ten minutes early
+ If you can't make it, you may move your ceremony booking to another date as long as you do so at least five days beforehand, but you won't get your money back. <- moved to another date
+ Afternoon tea is £24 per person for a minimum of two people, and you need to order it by 18:00 on the previous day. <- costs £24 a head
+ A gluten-free or vegan afternoon tea costs you no more than the regular one, but please be aware that traces of nuts can't be ruled out. <- Vegan and gluten-free versions
- All the teas can be bought to take away from 50 g, and the staff will be happy to put together a tasting set for you. <- added-clause
- Please take off your shoes before the tea ceremony, wear white socks and avoid strong perfume, and arrive ten minutes early. <- added-detail
- The tea ceremony on the second Saturday of the month lasts 90 minutes and costs £28 per person, including two sweets. <- number
- The tea ceremony costs £24 per person and is limited to eight guests, so it's a good idea to book online early. <- swapped
- Yes, you're welcome to take photographs during the tea ceremony, as long as you put your phone away once it's over. <- negated
- Yes, laptops are welcome at Quiet Leaf whenever it's open, so you can come in to work on a Saturday afternoon as well. <- generalised
- If you buy tea to take away, you get 10% off because the shop fills it into one of its own reusable tins for you. <- actor
- On Friday evenings there's live acoustic music in the chapel from 7 pm, and you can enjoy it with a pot of tea without paying an entrance fee. <- invented
- You don't pay for your place when you book the tea ceremony online, but only after the ceremony has finished. <- order
- Afternoon tea costs £24 a head and is served to two people at most, so larger groups would have to choose from the regular menu. <- degree
- If you'd like to change your ceremony booking to another date, you can do so up to five days after the ceremony, but you won't get a refund. <- order
- Teaware by the potter Owen Sykes is shipped free within the UK on orders over £30, while smaller orders cost £5.90. <- swapped
# de Hundesalon
P Im Hundesalon Pfotenglanz in Freiburg pflegen Katrin Bühler und ihre Kollegin Sevda Hunde aller Rassen bis 45 Kilo. Waschen und Föhnen kostet bei kleinen Hunden 32 Euro, bei mittleren 44 Euro und bei großen 59 Euro; eine Schur kommt je nach Fell mit 15 bis 30 Euro dazu. Krallenschneiden ist beim Komplettpaket enthalten, einzeln kostet es 12 Euro. Für stark verfilztes Fell berechnen wir einen Zuschlag von 10 Euro je angefangene Viertelstunde, den wir vorher mit Ihnen absprechen. Bezahlt wird beim Abholen, bar oder mit EC-Karte; Kreditkarten nehmen wir nicht.
P Geöffnet ist Dienstag bis Freitag von 8.30 bis 17.30 Uhr und samstags von 9 bis 13 Uhr. Termine gibt es nur nach Vereinbarung, telefonisch oder über WhatsApp. Ein Termin dauert meist anderthalb bis zweieinhalb Stunden. Absagen sind bis 24 Stunden vorher kostenlos, danach stellen wir die Hälfte des Preises in Rechnung. Welpen dürfen ab der zwölften Lebenswoche kommen; der erste Besuch dauert 20 Minuten und ist gratis, damit sie sich an die Geräusche gewöhnen. Bei Welpen bleibt der Halter dabei, erwachsene Hunde geben Sie bitte ab, weil sie allein meist ruhiger sind.
P Bitte bringen Sie zum ersten Termin den Impfpass mit; ohne gültige Tollwutimpfung können wir Ihren Hund nicht annehmen. Läufige Hündinnen nehmen wir nur am letzten Termin des Tages. Gehen Sie vor dem Termin mindestens eine halbe Stunde spazieren und füttern Sie in den zwei Stunden davor nicht. Bissige Hunde müssen einen Maulkorb tragen, den Sie selbst mitbringen. Ohren und Analdrüsen behandeln wir nicht, das macht die Tierarztpraxis Dr. Roth im selben Haus. Auf Wunsch holt Sevda Ihren Hund im Umkreis von fünf Kilometern ab, hin und zurück für 14 Euro. Katzen scheren wir nicht.
+ Für das Waschen und Föhnen zahlen Sie bei einem kleinen Hund 32 Euro, bei einem mittelgroßen 44 Euro und bei einem großen 59 Euro. <- Waschen und Föhnen kostet
+ Möchten Sie Ihren Hund zusätzlich scheren lassen, kommen je nach Beschaffenheit des Fells noch einmal 15 bis 30 Euro hinzu. <- eine Schur kommt
+ Das Kürzen der Krallen ist im Komplettpaket bereits inbegriffen, als einzelne Leistung kostet es 12 Euro. <- Krallenschneiden ist beim Komplettpaket
+ Falls das Fell Ihres Hundes stark verfilzt ist, fallen pro angefangene 15 Minuten 10 Euro Zuschlag an, was aber vorab mit Ihnen besprochen wird. <- Zuschlag von 10 Euro
+ Sie bezahlen, wenn Sie Ihren Hund wieder abholen, und zwar entweder in bar oder per EC-Karte, denn Kreditkarten werden nicht akzeptiert. <- Bezahlt wird beim Abholen
+ Ja, auch samstags hat der Salon geöffnet, allerdings nur von 9 bis 13 Uhr, und einen Termin müssen Sie vorher telefonisch oder per WhatsApp vereinbaren. <- samstags von 9 bis
+ Wenn Sie Ihren Termin weniger als 24 Stunden vorher absagen, wird Ihnen die Hälfte des Preises berechnet, vorher kostet eine Absage nichts. <- Absagen sind bis 24
+ Ihr Welpe kann ab der 12. Lebenswoche vorbeikommen, und der erste, 20-minütige Besuch kostet Sie nichts. <- ab der zwölften Lebenswoche
+ Während Sie bei einem Welpen dabeibleiben, sollten Sie einen erwachsenen Hund abgeben, da er ohne Sie meist ruhiger ist. <- Bei Welpen bleibt der
+ Denken Sie beim ersten Besuch bitte an den Impfpass, denn Hunde ohne gültigen Impfschutz gegen Tollwut werden nicht angenommen. <- ohne gültige Tollwutimpfung
+ Vor dem Termin sollten Sie mindestens 30 Minuten mit Ihrem Hund spazieren gehen und ihm in den letzten beiden Stunden nichts mehr zu fressen geben. <- eine halbe Stunde spazieren
+ Ja, wenn Sie nicht weiter als fünf Kilometer entfernt wohnen, kann Sevda Ihren Hund abholen, wofür Sie hin und zurück 14 Euro zahlen. <- Umkreis von fünf Kilometern
- Krallenschneiden ist beim Komplettpaket enthalten, und auf Wunsch bekommt Ihr Hund danach auch eine Pfotenmassage mit Pflegebalsam. <- added-clause
- Der erste Besuch eines Welpen dauert 20 Minuten, findet immer vormittags statt und ist gratis, damit er sich an die Geräusche gewöhnen kann. <- added-detail
- Wenn Sie Ihren Termin später als 24 Stunden vorher absagen, stellt Ihnen der Salon 80 Prozent des Preises in Rechnung. <- number
- Krallenschneiden kostet einzeln 14 Euro, während Sie für die Abholung Ihres Hundes hin und zurück 12 Euro zahlen. <- swapped
- Ja, Sie können beim Abholen auch mit Kreditkarte bezahlen, daneben werden Bargeld und EC-Karten akzeptiert. <- negated
- Ja, läufige Hündinnen sind im Salon willkommen, Sie können dafür jeden freien Termin des Tages vereinbaren. <- generalised
- Ist Ihr Hund bissig, muss er während der Pflege einen Maulkorb tragen, den Ihnen der Salon zur Verfügung stellt. <- actor
- Wenn Sie jeden zweiten Monat kommen, erhalten Sie eine Stempelkarte, mit der die zehnte Wäsche Ihres Hundes kostenlos ist. <- invented
- Ist das Fell Ihres Hundes stark verfilzt, wird ein Zuschlag von 10 Euro je angefangene Viertelstunde berechnet, über den Sie erst nach der Behandlung informiert werden. <- order
- Ein Termin dauert höchstens anderthalb Stunden, sodass Sie Ihren Hund danach gleich wieder abholen können. <- degree
- Die Ohren und Analdrüsen Ihres Hundes werden von Katrin Bühler behandelt, nur für andere Beschwerden müssten Sie zur Tierarztpraxis Dr. Roth im selben Haus. <- actor
- Neben der Fellpflege verkauft der Salon auch Futter, Leinen und Wintermäntel, die Sie vor Ort in Ruhe anprobieren lassen können. <- invented
# de Fahrsimulator
P Im Simulatorzentrum Kurvenreich in Kassel üben Sie auf drei Fahrsimulatoren mit Bewegungsplattform, darunter ein Lkw-Stand. Eine Stunde im Pkw-Simulator kostet 39 Euro, im Lkw-Simulator 65 Euro; die Zehnerkarte für den Pkw gibt es für 340 Euro, sie gilt zwölf Monate. Fahren dürfen Jugendliche ab 14 Jahren, wenn ein Elternteil schriftlich zustimmt; am Lkw-Stand liegt das Mindestalter bei 18 Jahren. Ein Führerschein ist nicht nötig. Die Stunden zählen nicht als Pflichtfahrstunden, können aber die Zahl der Übungsstunden in Ihrer Fahrschule verringern.
P Jede erste Sitzung beginnt mit einer Einweisung von 15 Minuten durch Trainer Jannik Oertel, die nicht von Ihrer Fahrzeit abgeht. Danach wählen Sie zwischen Stadt, Autobahn, Nachtfahrt und Glatteis. Etwa jeder zehnte Gast spürt Übelkeit; dann brechen wir ab und Sie bekommen die restliche Zeit als Gutschrift. Wer an Epilepsie leidet oder einen Herzschrittmacher hat, darf nicht fahren. Schwangere brauchen ein ärztliches Attest. Nach der Fahrt erhalten Sie eine Auswertung per E-Mail, auf Wunsch auch Ihre Fahrschule. Tragen Sie bitte flache, feste Schuhe; Brillenträger behalten die Brille auf.
P Wir haben Montag bis Freitag von 12 bis 21 Uhr und am Samstag von 10 bis 18 Uhr geöffnet, sonntags nur für Gruppen ab sechs Personen. Gebucht wird online; umbuchen können Sie bis 48 Stunden vorher kostenlos, später fällt eine Gebühr von 15 Euro an. Unser Kurs für ängstliche Fahrer umfasst vier Termine zu je 90 Minuten mit der Psychologin Miriam Haas und kostet 420 Euro, höchstens fünf Personen nehmen teil. Firmen können ein Spritspartraining buchen, zu dem wir mit einem mobilen Simulator bis zu 100 Kilometer weit anreisen. Gäste parken hinter dem Haus drei Stunden lang kostenlos.
+ Für eine Stunde im Pkw-Simulator zahlen Sie 39 Euro, während die Stunde am Lkw-Simulator mit 65 Euro teurer ist. <- Stunde im Pkw-Simulator
+ Wenn Sie öfter üben möchten, können Sie für 340 Euro eine Zehnerkarte für den Pkw-Simulator kaufen, die ein Jahr lang gültig ist. <- die Zehnerkarte für den
+ Ja, Ihr Sohn darf mit 15 Jahren schon im Pkw-Simulator fahren, sofern Sie oder der andere Elternteil schriftlich zustimmen. <- ein Elternteil schriftlich zustimmt
+ Nein, einen Führerschein brauchen Sie nicht, Sie müssen für den Lkw-Stand allerdings mindestens 18 Jahre alt sein. <- Führerschein ist nicht nötig
+ Die Zeit im Simulator wird zwar nicht als Pflichtfahrstunde angerechnet, Sie kommen dadurch aber unter Umständen mit weniger Übungsstunden in der Fahrschule aus. <- zählen nicht als Pflichtfahrstunden
+ Bei Ihrem ersten Besuch weist Jannik Oertel Sie zunächst eine Viertelstunde lang ein, und diese Zeit wird Ihnen nicht von der Fahrzeit abgezogen. <- Einweisung von 15 Minuten
+ Nach der Einweisung können Sie sich aussuchen, ob Sie in der Stadt, auf der Autobahn, bei Nacht oder auf Glatteis fahren möchten. <- wählen Sie zwischen Stadt
+ Falls Ihnen während der Fahrt übel wird, wird sie abgebrochen und die verbleibende Zeit wird Ihnen gutgeschrieben. <- die restliche Zeit als
+ Mit einem Herzschrittmacher dürfen Sie leider nicht fahren, und auch für Menschen mit Epilepsie ist der Simulator nicht erlaubt. <- einen Herzschrittmacher hat
+ Wenn Sie schwanger sind, benötigen Sie für die Fahrt im Simulator ein Attest von Ihrem Arzt oder Ihrer Ärztin. <- Schwangere brauchen ein
+ Sie können Ihren Termin bis zwei Tage vorher gebührenfrei verschieben, bei einer späteren Umbuchung werden 15 Euro fällig. <- bis 48 Stunden vorher
+ Der Kurs für ängstliche Fahrer besteht aus vier Terminen von jeweils anderthalb Stunden, wird von der Psychologin Miriam Haas begleitet und kostet 420 Euro. <- Kurs für ängstliche Fahrer
- Nach der Fahrt erhalten Sie eine Auswertung per E-Mail, und Jannik Oertel bespricht die wichtigsten Punkte anschließend telefonisch mit Ihnen. <- added-clause
- Schwangere brauchen für die Fahrt im Simulator ein ärztliches Attest, das nicht älter als vier Wochen sein darf. <- added-detail
- Am Kurs für ängstliche Fahrer nehmen höchstens acht Personen teil, er umfasst vier Termine zu je 90 Minuten und kostet 420 Euro. <- number
- Im Lkw-Simulator dürfen Jugendliche ab 14 Jahren mit schriftlicher Zustimmung eines Elternteils fahren, im Pkw-Simulator liegt das Mindestalter dagegen bei 18 Jahren. <- swapped
- Ja, die Stunden im Simulator werden Ihnen als Pflichtfahrstunden angerechnet, sodass Sie in der Fahrschule weniger fahren müssen. <- negated
- Ja, das Zentrum hat auch am Sonntag für Sie geöffnet, Sie können also allein oder zu zweit vorbeikommen, wenn Sie online gebucht haben. <- generalised
- Firmen können ein Spritspartraining buchen, für das die Mitarbeiter bis zu 100 Kilometer weit ins Simulatorzentrum nach Kassel anreisen. <- actor
- Für Fahrten mit Schaltgetriebe steht ein eigener Simulator bereit, während die übrigen Stände nur mit Automatik gefahren werden können. <- invented
- Bei Ihrer ersten Sitzung wählen Sie zunächst zwischen Stadt, Autobahn, Nachtfahrt und Glatteis, und erst danach folgt die 15-minütige Einweisung. <- order
- Sie können Ihren Termin frühestens 48 Stunden vorher kostenlos umbuchen, ansonsten fällt eine Gebühr von 15 Euro an. <- degree
- Nach der Fahrt wird die Auswertung per E-Mail an Ihre Fahrschule geschickt, und nur auf Wunsch erhalten auch Sie selbst eine. <- actor
- Bei der Fahrt tragen Sie am besten flache, feste Schuhe, Ihre Brille müssen Sie dagegen vorher abnehmen. <- negated
# de Ferienhof
P Auf dem Ferienhof Lindenbichl im Allgäu vermieten wir, die Familie Schrade, vier Ferienwohnungen für zwei bis sechs Personen. Die Wohnung Heuboden kostet 88 Euro pro Nacht, die große Wohnung Stadel 136 Euro, jeweils mit Bettwäsche und Handtüchern. Die Endreinigung von 55 Euro und die Kurtaxe von 2,20 Euro pro Person und Nacht kommen hinzu; Kinder unter 14 zahlen keine Kurtaxe. In den Sommerferien vermieten wir nur wochenweise von Samstag bis Samstag, sonst ab drei Nächten. Die Anreise ist ab 16 Uhr möglich, die Abreise bis 10 Uhr. Hunde sind nur in der Wohnung Heuboden erlaubt und kosten 8 Euro pro Nacht.
P Kinder dürfen jeden Morgen um 7.30 Uhr beim Füttern der Kälber und Hasen helfen; bei Kindern unter sechs Jahren muss ein Erwachsener dabei sein. Ponyreiten mit Tochter Leonie findet dienstags und freitags um 15 Uhr statt, eine Runde von 20 Minuten kostet 7 Euro, Helme leihen wir aus. In den Stall geht es nur mit Gummistiefeln; Leihstiefel in den Größen 24 bis 38 stehen in der Tenne. Die Traktorfahrt mit Opa Xaver am Donnerstag ist kostenlos, fällt bei Regen aber aus. Beim Melken um 17.45 Uhr können Sie zuschauen, wenn Sie sich mittags bei Leonies Mutter Anna anmelden.
P Der Brötchenservice bringt das Frühstücksgebäck ab 7 Uhr an die Tür, wenn Sie es am Vorabend bis 18 Uhr auf der Liste eintragen. Milch und Eier gibt es im Hofladen, der rund um die Uhr offen ist; bezahlt wird bar in die Kasse. WLAN ist in den Wohnungen kostenlos, im Garten reicht der Empfang nicht. Nach der Buchung bitten wir binnen zehn Tagen um eine Anzahlung von 20 Prozent, der Rest ist spätestens bei der Abreise fällig. Bis 30 Tage vor der Anreise stornieren Sie kostenlos, danach behalten wir die Anzahlung ein. Die Sauna dürfen Gäste ab 16 Jahren nutzen, sie wird von Oktober bis April geheizt.
+ Die Wohnung Heuboden bekommen Sie für 88 Euro pro Nacht und den größeren Stadel für 136 Euro, wobei Bettwäsche und Handtücher in beiden Fällen dabei sind. <- Die Wohnung Heuboden kostet
+ Zusätzlich zum Mietpreis zahlen Sie 55 Euro für die Endreinigung sowie 2,20 Euro Kurtaxe pro Person und Nacht, wobei Kinder unter 14 Jahren von der Kurtaxe befreit sind. <- Endreinigung von 55 Euro
+ Während der Sommerferien können Sie nur ganze Wochen von Samstag bis Samstag buchen, in der übrigen Zeit sind Aufenthalte ab drei Nächten möglich. <- nur wochenweise von Samstag
+ Sie können Ihre Ferienwohnung am Anreisetag ab 16 Uhr beziehen, und am Abreisetag müssen Sie bis 10 Uhr aufbrechen. <- Anreise ist ab 16
+ Ja, Sie dürfen Ihren Hund mitbringen, allerdings nur, wenn Sie die Wohnung Heuboden buchen, und dafür werden 8 Euro pro Nacht berechnet. <- Hunde sind nur in
+ Ja, Ihre Kinder können jeden Morgen um halb acht beim Füttern der Hasen und Kälber mithelfen, unter sechs Jahren aber nur in Begleitung eines Erwachsenen. <- Füttern der Kälber
+ Das Ponyreiten mit Leonie wird dienstags und freitags um 15 Uhr angeboten, eine 20-minütige Runde kostet 7 Euro und einen Helm können Sie sich leihen. <- eine Runde von 20
+ Falls Ihre Kinder keine Gummistiefel dabeihaben, finden Sie in der Tenne Leihstiefel in den Größen 24 bis 38. <- Leihstiefel in den Größen
+ Wenn es am Donnerstag nicht regnet, können Sie kostenlos bei der Traktorfahrt mit Opa Xaver mitfahren. <- Traktorfahrt mit Opa Xaver
+ Frische Brötchen werden Ihnen ab 7 Uhr vor die Tür gebracht, sofern Sie sich am Abend davor bis 18 Uhr in die Liste eintragen. <- Der Brötchenservice bringt
+ Im Hofladen können Sie zu jeder Tages- und Nachtzeit Milch und Eier kaufen, bezahlen müssen Sie dort allerdings bar. <- der rund um die
+ Wenn Sie mindestens 30 Tage vor Ihrer Anreise stornieren, kostet Sie das nichts, bei einer späteren Absage wird die Anzahlung einbehalten. <- stornieren Sie kostenlos
- Der Hofladen mit Milch und Eiern ist rund um die Uhr offen, und am Samstag können Sie dort auch selbst gebackenes Bauernbrot kaufen. <- added-clause
- Das Ponyreiten mit Tochter Leonie findet dienstags und freitags um 15 Uhr auf dem Reitplatz hinter der Scheune statt, und eine Runde kostet 7 Euro. <- added-detail
- Nach der Buchung bittet Sie die Familie Schrade binnen zehn Tagen um eine Anzahlung von 30 Prozent, der Rest ist spätestens bei der Abreise fällig. <- number
- Ja, Hunde sind auf dem Ferienhof erlaubt, allerdings nur in der großen Wohnung Stadel und gegen einen Aufpreis von 8 Euro pro Nacht. <- swapped
- Bettwäsche und Handtücher sind im Preis der Wohnungen Heuboden und Stadel nicht enthalten, denken Sie also daran, beides einzupacken. <- negated
- Ja, auch in den Sommerferien können Sie eine Wohnung auf dem Ferienhof schon ab drei Nächten buchen, genauso wie im übrigen Jahr. <- generalised
- Die Traktorfahrt am Donnerstag unternehmen Ihre Kinder kostenlos mit Tochter Leonie, bei Regen fällt sie allerdings aus. <- actor
- Für Familien mit Babys stellt der Ferienhof kostenlos ein Reisebett, einen Hochstuhl und eine Wickelauflage bereit, wenn Sie das bei der Buchung angeben. <- invented
- Wenn Sie beim Melken um 17.45 Uhr zuschauen möchten, melden Sie sich bitte im Anschluss daran bei Anna. <- order
- Bei Kindern unter sechs Jahren darf beim Füttern am Morgen gerne ein Erwachsener dabei sein, notwendig ist das aber nicht. <- degree
- Das WLAN ist kostenlos und steht Ihnen sowohl in den Wohnungen als auch im Garten zur Verfügung. <- generalised
- Die Sauna im Untergeschoss dürfen Sie ab 16 Jahren nutzen, sie wird in den Monaten von Oktober bis April geheizt. <- added-detail
# fr imprimerie
P L'imprimerie Papier Bavard, rue des Tanneurs à Angers, imprime cartes de visite, affiches, faire-part et mémoires d'étudiants depuis 1987. Cent cartes de visite recto coûtent 29 €, recto verso 36 €. Une affiche A3 revient à 2,40 € pièce et à 1,60 € à partir de cinquante exemplaires. Les étudiants bénéficient de 15 % de remise sur la reliure des mémoires, sur présentation de leur carte. Le délai habituel est de trois jours ouvrés ; le tirage express, prêt en 24 heures, coûte 40 % de plus et n'est pas proposé pour les faire-part.
P Vos fichiers doivent être fournis en PDF, avec 3 mm de fond perdu et une résolution d'au moins 300 dpi. Envoyez-les par courriel jusqu'à 20 Mo ; au-delà, passez par notre lien de dépôt. Nous vérifions gratuitement chaque fichier, mais nous ne corrigeons pas l'orthographe. Une épreuve papier est possible pour 12 €, déduits de la facture à partir de 150 € de commande. L'impression ne commence qu'après votre accord écrit ; ensuite, la commande ne peut plus être annulée. Si vous n'avez pas de maquette, notre graphiste Solène la crée pour 45 € de l'heure, deux retouches comprises.
P L'atelier est ouvert du mardi au vendredi de 9 h à 12 h 30 et de 14 h à 18 h 30, le samedi uniquement le matin. Le retrait sur place est gratuit et les commandes sont conservées pendant un mois. La livraison à vélo dans Angers coûte 6 € et est offerte dès 80 € d'achat ; hors de la ville, nous expédions par transporteur pour 9,90 €. Les particuliers paient à la commande, les associations et les entreprises sous 30 jours. En cas de défaut d'impression, signalez-le dans les sept jours avec une photo : nous réimprimons à nos frais. Bruno fait visiter l'atelier typographique le premier samedi du mois, sur inscription et à partir de 8 ans.
+ Pour cent cartes de visite, vous paierez 29 € si elles sont imprimées d'un seul côté et 36 € si elles le sont des deux côtés. <- Cent cartes de visite
+ Si vous commandez au moins cinquante affiches A3, chacune vous coûtera 1,60 € au lieu de 2,40 €. <- Une affiche A3 revient
+ Oui, en tant qu'étudiant vous avez droit à une réduction de 15 % sur la reliure de votre mémoire, à condition de présenter votre carte. <- la reliure des mémoires
+ Il faut généralement compter trois jours ouvrés, mais vous pouvez opter pour le tirage express en 24 heures moyennant un supplément de 40 %, sauf pour les faire-part. <- le tirage express
+ Vous devez envoyer vos fichiers au format PDF, en prévoyant 3 mm de fond perdu et une résolution minimale de 300 dpi. <- 3 mm de fond
+ Si votre fichier dépasse 20 Mo, il ne faut pas l'envoyer par courriel mais utiliser le lien de dépôt de l'imprimerie. <- courriel jusqu'à 20
+ Votre fichier est contrôlé sans frais avant l'impression, mais pensez à relire vos textes, car l'orthographe n'est pas corrigée. <- vérifions gratuitement chaque fichier
+ Vous pouvez demander une épreuve papier pour 12 €, et cette somme est déduite de votre facture dès que la commande atteint 150 €. <- Une épreuve papier
+ L'impression n'est lancée qu'une fois que vous avez donné votre accord par écrit, et à partir de là il n'est plus possible d'annuler. <- après votre accord écrit
+ Si vous n'avez pas encore de maquette, la graphiste Solène peut la réaliser au tarif horaire de 45 €, qui comprend deux retouches. <- notre graphiste Solène
+ La livraison à vélo à l'intérieur d'Angers vous coûtera 6 €, mais elle devient gratuite à partir de 80 € d'achat. <- La livraison à vélo
+ Si vous constatez un défaut d'impression, envoyez une photo dans un délai d'une semaine et l'imprimerie refera le tirage à ses frais. <- cas de défaut d'impression
- Le retrait sur place est gratuit, les commandes sont conservées pendant un mois, et vous recevez un SMS dès que la vôtre est prête. <- added-clause
- Vous pouvez retirer gratuitement votre commande au comptoir du premier étage, où elle est conservée pendant un mois. <- added-detail
- À partir de cinquante exemplaires, une affiche A3 vous revient à 1,90 € pièce au lieu de 2,40 €. <- number
- Hors d'Angers, votre commande est expédiée par transporteur pour 6 €, tandis que la livraison à vélo en ville coûte 9,90 €. <- swapped
- Oui, l'équipe vérifie gratuitement votre fichier et corrige aussi les fautes d'orthographe qu'elle y trouve. <- negated
- Oui, le tirage express en 24 heures est disponible pour tous les produits, y compris vos faire-part, avec un supplément de 40 %. <- generalised
- En cas de défaut signalé dans les sept jours avec une photo, la réimpression est possible, mais c'est à vous d'en payer les frais. <- actor
- L'imprimerie propose également l'impression sur textile, par exemple sur des t-shirts et des sacs en coton, à partir de dix pièces. <- invented
- Vous donnez votre accord écrit une fois l'impression commencée, et vous pouvez ensuite retirer la commande à l'atelier. <- order
- Vos fichiers doivent être fournis en PDF, avec 3 mm de fond perdu et une résolution qui ne doit pas dépasser 300 dpi. <- degree
- Si vous êtes un particulier, vous avez 30 jours pour payer votre commande, alors que les associations et les entreprises paient à la commande. <- swapped
- Bruno vous fait visiter l'atelier typographique le premier samedi du mois à 10 h 30, sur inscription et à partir de 8 ans. <- added-detail
# it noleggio sci
P Il noleggio Neve Viva si trova a Bormio, a 50 metri dalla partenza della cabinovia, e mette a disposizione sci, snowboard, ciaspole e slittini. Un set da adulto con sci e bastoncini costa 24 euro al giorno, gli scarponi 9 euro in più; il set da bambino fino a 12 anni costa 14 euro, scarponi compresi. Chi noleggia per sei giorni ne paga cinque. Il casco è gratuito per i minori di 18 anni, per i quali è obbligatorio in pista, e costa 4 euro al giorno per gli adulti. Le ciaspole si noleggiano a 12 euro al giorno, bastoncini inclusi.
P Siamo aperti tutti i giorni da dicembre a metà aprile, dalle 8 alle 18.30, il sabato fino alle 20. Il materiale si può ritirare già dalle 16 del giorno prima senza supplemento e va riconsegnato entro le 18 dell'ultimo giorno; per ogni giorno di ritardo si paga la tariffa intera. Servono un documento d'identità e una cauzione di 100 euro con carta di credito, che viene solo bloccata e non addebitata. Chi prenota online almeno tre giorni prima ottiene uno sconto del 10 per cento, che non vale dal 26 dicembre al 6 gennaio. Per regolare gli attacchi chiediamo peso, altezza e numero di scarpe.
P L'assicurazione contro furto e rottura costa 3 euro al giorno e copre gli sci, ma non i bastoncini; in caso di furto il cliente paga una franchigia di 80 euro e occorre la denuncia ai carabinieri. Il cambio di modello è gratuito una volta per ogni noleggio, dalle 12 alle 15. Il deposito riscaldato costa 5 euro a notte per paio ed è gratuito per chi noleggia almeno tre giorni. Il tecnico Davide affila e sciolina gli sci propri dei clienti per 28 euro e li riconsegna la mattina dopo se arrivano entro le 17. Se le piste chiudono per maltempo rimborsiamo i giorni non usati, in caso di malattia no.
+ Per un adulto il set con sci e bastoncini costa 24 euro al giorno, a cui si aggiungono 9 euro se ti servono anche gli scarponi. <- Un set da adulto
+ Per i bambini fino ai 12 anni il set costa 14 euro e comprende già gli scarponi. <- il set da bambino
+ Se noleggi l'attrezzatura per sei giorni, ne paghi soltanto cinque. <- noleggia per sei giorni
+ Se hai meno di 18 anni il casco non ti costa nulla ma in pista devi indossarlo, mentre gli adulti lo pagano 4 euro al giorno. <- Il casco è gratuito
+ Sì, puoi noleggiare anche le ciaspole al prezzo di 12 euro al giorno, e i bastoncini sono compresi. <- Le ciaspole si noleggiano
+ Il negozio è aperto ogni giorno da dicembre fino a metà aprile con orario 8:00-18:30, mentre il sabato chiude alle 20. <- aperti tutti i giorni
+ Puoi passare a prendere il materiale già dalle quattro del pomeriggio del giorno precedente senza pagare nulla in più, ma devi riportarlo entro le 18 dell'ultimo giorno. <- si può ritirare già
+ Ti verranno chiesti un documento d'identità e una cauzione di 100 euro sulla carta di credito, importo che viene bloccato ma non addebitato. <- una cauzione di 100
+ Se prenoti online con almeno tre giorni di anticipo hai il 10% di sconto, tranne nel periodo dal 26 dicembre al 6 gennaio. <- Chi prenota online almeno
+ Con 3 euro al giorno puoi assicurare gli sci contro furto e rottura, ma tieni presente che i bastoncini non sono coperti. <- contro furto e rottura
+ Se il modello scelto non ti convince, puoi cambiarlo gratuitamente una volta durante il noleggio, nella fascia oraria tra le 12 e le 15. <- Il cambio di modello
+ Se noleggi per tre giorni o più, il deposito riscaldato è gratuito, altrimenti costa 5 euro a notte per ogni paio. <- Il deposito riscaldato costa
- Il casco è gratuito per i minori di 18 anni e costa 4 euro al giorno per gli adulti, che possono aggiungere anche una maschera allo stesso prezzo. <- added-clause
- In caso di furto resta a tuo carico una franchigia di 80 euro e devi presentare la denuncia ai carabinieri entro 24 ore. <- added-detail
- Se porti i tuoi sci entro le 17, il tecnico Davide li affila e li sciolina per 35 euro e te li riconsegna la mattina dopo. <- number
- L'assicurazione contro furto e rottura costa 5 euro al giorno, mentre il deposito riscaldato costa 3 euro a notte per paio. <- swapped
- La cauzione di 100 euro viene addebitata subito sulla tua carta di credito e ti serve anche un documento d'identità. <- negated
- Sì, se prenoti online almeno tre giorni prima ottieni uno sconto del 10 per cento in qualsiasi periodo della stagione, Natale compreso. <- generalised
- In caso di furto degli sci, la franchigia di 80 euro è a carico del noleggio, mentre a te basta mostrare la denuncia ai carabinieri. <- actor
- Neve Viva collabora con una scuola di sci del posto, quindi puoi prenotare in negozio anche lezioni private per adulti e bambini. <- invented
- Se porti i tuoi sci la mattina, il tecnico Davide li affila e li sciolina per 28 euro e te li riconsegna entro le 17 dello stesso giorno. <- order
- Se hai meno di 18 anni puoi noleggiare il casco gratuitamente, e in pista è consigliato ma non obbligatorio. <- degree
- Se le piste chiudono per maltempo o ti ammali durante la vacanza, i giorni di noleggio non usati ti vengono rimborsati. <- generalised
- Il deposito riscaldato costa 5 euro a notte per paio, ma è gratuito se noleggi al massimo tre giorni. <- degree
`);
