import { readPairs } from './sentence-pairs.ts';

/** Replies as assistants write them, with mistakes that models make, by somebody who had not seen the rules; to learn from. */
export const PLANTED_TUNING = readPairs(`# en bee-school
P The Hollow Oak Bee School runs its beginners' weekend six times a year, from April to September, at our apiary in Tarrant Green. The course lasts two days, from 9:30 am to 4 pm, and costs £145 per person. The price covers the loan of a suit and gloves, a printed handbook and a hot lunch on both days. Boots are not provided, so please bring your own wellingtons. Groups are limited to ten people, and each group is led by Margaret Lyle, who has kept bees for 27 years. We do not open the hives when it rains; in that case the practical part moves to the following Saturday.
P Children may join from the age of 12, but anyone under 16 has to be accompanied by an adult who has also booked a place. People with a known allergy to bee stings cannot take part in the practical sessions, although they are welcome at the theory evening. The theory evening takes place on the first Thursday of each month at 7 pm in the village hall, costs £12 and needs no booking. For the weekend course you must book online and pay a deposit of £40; the balance is due two weeks before the course begins.
P If you cancel more than 21 days in advance, we refund the full amount except for the deposit. Later cancellations are not refunded, but you may pass your place on to a friend if you tell us by email. After the course you can buy a starter colony from us for £210, which you collect yourself in late May or early June. We do not deliver bees. Graduates receive free telephone advice from our mentor Tom Averill during their first season. Our honey is sold at the farm gate on Sundays between 10 am and 1 pm, cash only.
+ Yes, the course is open to children aged 12 and over, but anyone younger than 16 needs to come with an adult who has booked their own place. <- from the age of 12
+ The beginners' weekend costs £145 per person, and that includes borrowing a suit and gloves, a printed handbook and a warm lunch on each of the two days. <- the loan of a suit
+ You'll need to bring your own wellies to the course, since boots aren't supplied by the school. <- Boots are not provided
+ If it rains, the hives stay closed and the hands-on part is held on the following Saturday instead. <- when it rains
+ Each course group has a maximum of ten participants and is led by Margaret Lyle, a beekeeper with 27 years of experience. <- limited to ten people
+ If you have a known allergy to bee stings, you unfortunately can't join the practical sessions, but you're welcome to attend the theory evening. <- welcome at the theory evening
+ The theory evening is held in the village hall at 7 pm on the first Thursday of every month, and you can simply turn up without booking. <- needs no booking
+ To reserve a spot on the weekend course, you need to book online and pay a £40 deposit, with the remainder due a fortnight before the start. <- pay a deposit of £40
+ If you cancel more than three weeks ahead, you'll get your money back apart from the deposit. <- more than 21 days
+ If you need to cancel at shorter notice than 21 days, there is no refund, but a friend can take your place as long as you let the school know by email. <- pass your place on
+ Once you have finished the course, you can purchase a starter colony for £210, which you would need to pick up yourself at the end of May or the beginning of June. <- buy a starter colony
+ Their honey is available at the farm gate on Sundays from 10:00 to 13:00, but please note that you can only pay in cash. <- at the farm gate
- The weekend course costs £145 per person and includes a hot lunch on both days, and vegetarian options are available if you mention them when booking. <- added-clause
- Each group is led by Margaret Lyle, who has kept bees for 27 years, and she will hand you a certificate at the end of the second day. <- added-clause
- You can attend the theory evening for £12 on the first Thursday of each month at 7 pm in the upstairs meeting room of the village hall. <- added-detail
- Once you've completed the course, you'll receive free telephone advice on weekday evenings from mentor Tom Averill during your first season. <- added-detail
- Yes, children can take part in the course from the age of 10, as long as an adult who has also booked a place comes along. <- number
- If you'd like to attend the theory evening on the first Thursday of the month, you need to book online and pay a £40 deposit beforehand. <- swapped
- Boots are provided along with the suit and gloves, so you don't need to bring your own wellingtons to the course. <- negated
- If you cancel more than 21 days in advance, the school will refund everything you have paid for the course. <- generalised
- After the course you can buy a starter colony for £210, which the school will bring to you in late May or early June. <- actor
- The school also offers an advanced queen-rearing weekend for experienced beekeepers, which is held once a year in autumn. <- invented
- When you book the weekend course online you pay the balance first, and the deposit of £40 is then due two weeks before the course begins. <- order
- Children can join from the age of 12, and those under 16 should ideally be accompanied by an adult who has booked a place as well. <- degree
# en harbour-sauna
P Kettle Point Sauna is a wood-fired community sauna on the east pier, run by forty volunteers and one paid manager, Ines Corrigan. Public sessions last 75 minutes and take place from Wednesday to Sunday between 8 am and 9 pm. A session costs $18 for guests and $11 for members; children aged 8 to 15 pay half the guest price and are admitted only before 4 pm. Children under 8 are not admitted. Each session holds at most twelve people. Thursday evenings from 6 pm are reserved for women and non-binary guests, and Mondays and Tuesdays are used for maintenance.
P Bring two towels, one to sit on and one to dry off with; we do not rent towels, but you can buy one at the desk for $9. Swimwear is required at all public sessions, while private groups may decide for themselves. Please shower before you enter the hot room. Birch whisks are welcome, but essential oils are poured only by the host. Glass bottles and phones must stay in the lockers, which take a one-dollar coin that you get back. The cold plunge is filled with sea water and is closed when the wind exceeds 30 knots.
P Membership costs $90 a year and can be paid in three instalments. Members may book up to 14 days ahead, everybody else up to 7 days ahead. All bookings are made through our website; we do not take reservations by phone. You can move a booking free of charge until 12 hours before it starts, and after that the session is charged in full. Late arrivals are let in, but the session still ends on time. The whole sauna can be rented by private groups for $240 for two hours, on Fridays and Saturdays from 9:30 pm, with a host included.
+ A public session runs for an hour and a quarter and costs $18, or $11 if you are a member. <- A session costs $18
+ Yes, children between 8 and 15 can come along at half the guest rate, but they are only let in before 4 pm. <- half the guest price
+ All bookings have to be made through the website, as the sauna doesn't accept reservations over the phone. <- made through our website
+ On Thursdays from 6 pm onwards, the sauna is set aside for women and non-binary guests. <- reserved for women
+ If you forget your towels, you can't rent them there, but you can purchase one at the desk for $9. <- we do not rent towels
+ You need to wear swimwear at every public session, whereas private groups can make up their own minds about it. <- Swimwear is required
+ You're welcome to bring a birch whisk, but please leave the essential oils to the host, who is the only one allowed to pour them. <- Birch whisks are welcome
+ Your phone and any glass bottles need to go into a locker, which works with a one-dollar coin that is returned to you. <- must stay in the lockers
+ The cold plunge contains sea water, and it is shut whenever winds go above 30 knots. <- filled with sea water
+ If you're a member you can reserve up to two weeks in advance, while non-members can book up to one week ahead. <- up to 14 days ahead
+ You can reschedule your session without paying anything up to 12 hours before the start, but after that point you'll be charged the full price. <- move a booking free
+ Private groups can hire the entire sauna for $240 for two hours on Friday and Saturday nights from 9:30 pm, and a host is included in that price. <- rented by private groups
- Yes, you're welcome to bring a birch whisk to your session, and you can also pick up a fresh one at the desk. <- added-clause
- The cold plunge is filled with sea water and is closed when the wind exceeds 30 knots because waves can wash over the pier. <- added-detail
- Membership costs $90 a year, and you can split the payment into four instalments if you prefer. <- number
- Public sessions last 90 minutes and are held from Wednesday to Sunday between 8 am and 9 pm. <- number
- If you're not a member yet, you can book your session on the website up to 14 days ahead. <- swapped
- Mondays and Tuesdays from 6 pm are reserved for women and non-binary guests, so you may want to plan your visit around that. <- swapped
- Please make sure you arrive on time, as late arrivals are not let in and the session ends as scheduled. <- negated
- Yes, children aged 8 to 15 are welcome at any public session during the day, and they pay half the guest price. <- generalised
- Birch whisks are welcome in the hot room, and guests may pour their own essential oils during the session. <- actor
- There is a small café next to the sauna where you can get hot soup and tea once your session is over. <- invented
- You're asked to take a shower after you have been in the hot room rather than before you enter it. <- order
- Swimwear is recommended at the public sessions, while private groups may decide for themselves what they wear. <- degree
# en drone-school
P Skyward Drone School in Ballinure trains hobby pilots and professionals on a closed airfield next to the quarry. The one-day Starter course costs €189 and ends with a supervised flight; the three-day Commercial course costs €740 and ends with a written exam of 40 questions and a practical test. The pass mark in the written exam is 75 percent. If you fail, you can resit once for free within 60 days; each further attempt costs €55. Starter courses run every Saturday from March to October, Commercial courses in the second week of every month except December.
P You do not need your own drone for the Starter course, as we provide a small training drone for every two participants. On the Commercial course you fly the aircraft that you intend to work with, and it must weigh less than 4 kg. The minimum age is 14 for the Starter course and 18 for the Commercial course. Before the first day you have to register as an operator with the aviation authority; we cannot do this for you. Bring photo ID, sunglasses and a charged tablet or phone. Lunch is not included, but there is a kitchen with a microwave.
P In wind above 35 km/h or in fog, flying is cancelled and the instructor offers a new date within four weeks. You may cancel your booking free of charge until ten days before the course; after that we keep half of the fee, and no-shows pay everything. Employers who send three or more people receive a 12 percent discount on the Commercial course. Chief instructor Declan Moy answers questions by email within two working days. We do not repair drones, but we recommend a workshop in Carrick. Certificates are sent by post about ten days after the test.
+ The one-day Starter course is priced at €189, and it finishes with a flight under supervision. <- ends with a supervised flight
+ The written exam at the end of the Commercial course has 40 questions, and you need a score of 75% to pass it. <- The pass mark
+ If you don't pass at the first attempt, you get one free resit within 60 days, and every additional try after that is €55. <- resit once for free
+ If you'd like to begin with the Starter course, it takes place each Saturday between March and October. <- every Saturday from March
+ No, you don't have to own a drone for the Starter course, because the school supplies a small training drone that two participants share. <- for every two participants
+ For the Commercial course, you'll be flying the aircraft you plan to use for your work, and it has to be under 4 kg. <- you intend to work with
+ You must be at least 14 years old to join the Starter course, and at least 18 for the Commercial one. <- The minimum age is 14
+ You'll need to register yourself as an operator with the aviation authority before day one, since the school isn't able to handle this for you. <- register as an operator
+ Lunch isn't part of the price, but you'll find a kitchen with a microwave there. <- Lunch is not included
+ If it's foggy or the wind is stronger than 35 km/h, there will be no flying, and the instructor will suggest another date within the next four weeks. <- flying is cancelled
+ You can cancel at no cost up to ten days before the course, after which half of the fee is retained, and if you simply don't show up you'll have to pay the full amount. <- free of charge until ten
+ If your employer sends at least three people to the Commercial course, they get 12% off the price. <- three or more people
- The one-day Starter course costs €189 and ends with a supervised flight, and you will get a video recording of it to take home. <- added-clause
- If you have questions before booking, chief instructor Declan Moy, a former airline pilot, answers emails within two working days. <- added-detail
- The Commercial course ends with a written exam of 40 questions, and you need at least 70 percent to pass it. <- number
- The one-day Starter course finishes with a written exam of 40 questions and a practical test on the closed airfield. <- swapped
- You need to bring your own drone to the Starter course, as the school doesn't provide any training drones for participants. <- negated
- If your drone is damaged, the school can repair it for you, or you can take it to a workshop they recommend in Carrick. <- negated
- The three-day Commercial course is offered in the second week of every month throughout the year and costs €740. <- generalised
- If you fail the written exam, you can resit it for free as many times as you need within 60 days. <- generalised
- The school registers you as an operator with the aviation authority before the first day, so you only need to bring photo ID, sunglasses and a charged tablet or phone. <- actor
- The school also runs evening classes in aerial photography for pilots who already hold a certificate. <- invented
- Once you have completed the first day of your course, you have to register as an operator with the aviation authority yourself. <- order
- On the Commercial course you fly the aircraft that you intend to work with, which should preferably weigh less than 4 kg. <- degree
# en pawn-shop
P Harrow Lane Pawnbrokers lends money against gold, watches, musical instruments and cameras, from £30 up to £15,000. We do not accept clothing, mobile phones or anything that needs a licence. To pledge an item you have to be 18 or over and show a passport or driving licence together with a proof of address that is no older than three months. Our valuer, Mrs Okafor, examines the item while you wait, which usually takes around 20 minutes. If you agree to her offer, you sign the contract and receive the money at once, in cash up to £1,000 and by bank transfer above that.
P A loan runs for six months. Interest is 6 percent per month and is counted by the day, so you pay less if you redeem early. There is no charge for storage, and every pledge is insured by us for its full value. You can extend the contract once by another six months, provided that you first pay the interest due so far. If you do not redeem the item, we send a letter 14 days before the contract ends. Unclaimed pledges are sold at auction, and if the sale brings more than you owe, the surplus belongs to you.
P The shop is open on weekdays from 9:15 am to 5:30 pm and on Saturdays until 2 pm; on Wednesdays we close at 1 pm. You may send another person to redeem your pledge, but he or she must bring the original contract and a letter signed by you. Lost contracts are replaced for a fee of £8. We also buy gold outright, at a price that is set each morning at 10, and we sell second-hand jewellery with a 12-month guarantee. Watch batteries are changed for £6 without an appointment, except in diving watches. Repairs to jewellery are carried out by our goldsmith on Tuesdays.
+ You can borrow anything between £30 and £15,000 by leaving gold, a watch, a musical instrument or a camera as security. <- from £30 up to £15,000
+ Unfortunately, mobile phones and clothes can't be pawned here, and neither can anything for which a licence is needed. <- We do not accept clothing
+ To pawn an item, you need to be at least 18 and bring your passport or driving licence as well as a proof of address from the last three months. <- 18 or over
+ The valuer, Mrs Okafor, inspects your item while you wait, and that normally takes about 20 minutes. <- examines the item
+ Once you've accepted the offer and signed the contract, you get your money straight away, with sums above £1,000 paid by bank transfer. <- receive the money at once
+ The monthly interest rate is 6%, but as it's calculated daily, paying the loan back early costs you less. <- counted by the day
+ You won't be charged anything for storage, and the shop insures your item for its full value. <- no charge for storage
+ Yes, you can extend your loan one time by a further half year, as long as you pay the interest that has built up so far beforehand. <- extend the contract once
+ If your item is left unclaimed and fetches more at auction than you owe, you are entitled to the difference. <- the surplus belongs to you
+ Yes, somebody else can redeem your item for you, provided they bring the original contract along with a letter that you've signed. <- a letter signed by you
+ If you happen to lose your contract, the shop can replace it for a fee of £8. <- Lost contracts are replaced
+ You don't need an appointment to have your watch battery changed for £6, although this doesn't apply to diving watches. <- Watch batteries are changed
- There is no charge for storing your item, and you can come in to look at it at any time during opening hours. <- added-clause
- Every pledge is insured for its full value and kept in a vault beneath the shop without any storage charge. <- added-detail
- If you haven't redeemed your item, you will receive a letter from the shop 21 days before the contract ends. <- number
- On Wednesdays the shop stays open until 2 pm, while on Saturdays it already closes at 1 pm. <- swapped
- Yes, you can pledge a mobile phone as well as cameras and watches, provided that you show a passport or driving licence and a recent proof of address. <- negated
- If you agree to the valuer's offer, you sign the contract and receive the whole sum in cash at once, whatever the amount. <- generalised
- You won't pay anything for storage, but you have to insure your pledge for its full value yourself. <- actor
- Unclaimed pledges are sold at auction, and if the sale brings in more than you owe, the surplus goes to the pawnbroker. <- actor
- You can get a first estimate by sending photos of your item through the website before you visit the shop. <- invented
- Regular customers who have already redeemed three pledges benefit from a reduced interest rate on their next loan. <- invented
- You can extend the contract once by another six months, and you only pay the interest due so far once the extension has started. <- order
- The valuer examines your item while you wait, and this never takes longer than 20 minutes. <- degree
# en island-ferry
P The Skarra ferry links Portmoyle with the island of Skarra all year round. From 1 April to 30 September there are eight sailings a day in each direction, the first from Portmoyle at 6:45 am and the last back from Skarra at 8:20 pm. In winter there are four sailings a day, and none on 25 December and 1 January. The crossing takes 35 minutes. The ferry carries 150 passengers and 18 cars. Foot passengers can simply turn up, but vehicles must be booked at least 24 hours ahead and have to be in the waiting lane 30 minutes before departure.
P An adult return ticket costs £9.60, children aged 5 to 15 travel for £4.80, and younger children are free. Island residents with a resident card pay half price. A car costs £27 return including the driver, a motorhome over six metres £44. Bicycles travel free of charge as long as there is space, but on summer weekends no more than ten are taken per sailing. Tickets for foot passengers are sold on board by the purser, who accepts cards and cash. Dogs travel free on a lead and must stay on the outer deck; assistance dogs may enter the saloon.
P In strong winds the skipper decides whether to sail, and the decision is announced on our website by 6 am. If we cancel a sailing, you can choose between a refund and a later crossing. If you change your own plans, a vehicle booking can be altered once for free until 24 hours before departure, while refunds carry a £5 fee. Wheelchair users are asked to phone the office in Portmoyle the day before so that the crew can put out the ramp. There is a tea bar on board in summer. Luggage can be left at the Portmoyle office for £3 per item.
+ From the beginning of April to the end of September the ferry sails eight times a day in each direction, and the last boat back from Skarra leaves at 20:20. <- eight sailings a day
+ In winter you can choose from four sailings a day, but there's no service on Christmas Day or New Year's Day. <- four sailings a day
+ The trip across to the island takes 35 minutes, and the ferry has room for 150 passengers and 18 cars. <- The crossing takes 35 minutes
+ If you're travelling on foot you don't need to book, whereas a vehicle has to be reserved no later than 24 hours in advance. <- can simply turn up
+ If you're bringing a vehicle, you need to be in the waiting lane half an hour before the ferry departs. <- in the waiting lane
+ Adults pay £9.60 for a return ticket, children from 5 to 15 pay £4.80, and anyone younger than that travels free. <- An adult return ticket
+ Taking your car over and back costs £27 with the driver included, while a motorhome longer than six metres is £44. <- return including the driver
+ Yes, you can take your bike for free if there's room, although on summer weekends each sailing takes a maximum of ten. <- as long as there is
+ Your dog travels for free but needs to be on a lead and stay on the outer deck, unless it's an assistance dog, which is allowed into the saloon. <- assistance dogs may enter
+ If the ferry company has to cancel a sailing, it's up to you whether you'd like your money back or a later crossing. <- a refund and a later
+ You can change a vehicle booking one time at no cost up to 24 hours before departure, but getting a refund will cost you £5. <- altered once for free
+ If you use a wheelchair, please call the Portmoyle office the day before so the crew can get the ramp out for you. <- Wheelchair users are asked
- Foot passengers can buy their tickets on board from the purser, who accepts cards and cash, and you'll save money if you buy ten trips at once. <- added-clause
- You can leave your luggage in one of the lockers at the Portmoyle office for £3 per item. <- added-detail
- If you're taking a vehicle, you need to book it at least 48 hours ahead and be in the waiting lane 30 minutes before departure. <- number
- If you'd like to take your car to the island, the return fare is £44 including the driver. <- swapped
- If the company cancels a sailing, you can take a later crossing instead, but tickets are not refunded. <- negated
- Yes, dogs travel free of charge and can go anywhere on the ferry as long as you keep them on a lead. <- generalised
- In strong winds the harbour master decides whether the ferry will sail, and the decision is announced on the website by 6 am. <- actor
- In July and August there is also a guided wildlife cruise around the island on Wednesday evenings. <- invented
- If you're a foot passenger, you need to get your ticket from the purser before you go on board, and both cards and cash are accepted. <- order
- Once there are fewer than 24 hours to go before departure, you can alter your vehicle booking once for free, while refunds carry a £5 fee. <- order
- Vehicles should ideally be booked 24 hours ahead, whereas foot passengers can simply turn up. <- degree
- Bicycles travel free of charge as long as there is space, and on summer weekends at least ten are taken on each sailing. <- degree
# de klavierwerkstatt
P Die Klavierwerkstatt Brandl stimmt seit 1988 Klaviere und Flügel in Passau und im Umkreis von 40 Kilometern. Eine Stimmung dauert etwa anderthalb Stunden und kostet 115 Euro für ein Klavier und 135 Euro für einen Flügel; die Anfahrt ist innerhalb von Passau inbegriffen. Außerhalb der Stadt berechnen wir 60 Cent je gefahrenem Kilometer. Liegt die letzte Stimmung mehr als fünf Jahre zurück, ist meist eine Vorstimmung nötig, die zusätzlich 50 Euro kostet. Bezahlt wird direkt nach dem Termin in bar oder mit Karte, nur Schulen und Vereine erhalten eine Rechnung.
P Termine vereinbaren Sie telefonisch montags bis donnerstags von 8 bis 12 Uhr oder jederzeit über das Formular auf unserer Website. Die Wartezeit beträgt in der Regel zwei bis drei Wochen, vor Weihnachten bis zu sechs. Bitte räumen Sie vor dem Termin alles vom Instrument und sorgen Sie für Ruhe im Zimmer. Nach einem Umzug sollte das Klavier mindestens drei Wochen am neuen Platz stehen, bevor wir es stimmen. Absagen sind bis 48 Stunden vorher kostenlos, danach verlangen wir 40 Euro. Elektronische Klaviere und Orgeln stimmen wir nicht.
P In der Werkstatt in der Löwengasse restauriert Klavierbaumeisterin Judith Brandl ältere Instrumente. Ein Kostenvoranschlag kostet 80 Euro und wird beim Auftrag verrechnet. Den Transport in die Werkstatt übernimmt eine Spedition, die der Kunde selbst bezahlt. Wir vermieten außerdem Übungsklaviere ab 45 Euro im Monat bei einer Mindestdauer von sechs Monaten; wer später kauft, bekommt bis zu zwölf Monatsmieten angerechnet. Die Stimmung nach der Lieferung ist bei Mietklavieren enthalten, jede weitere zahlt der Mieter. Gebrauchte Klaviere verkaufen wir mit fünf Jahren Garantie, ausgenommen sind Saiten und Filze. Besichtigungen sind freitags von 14 bis 18 Uhr ohne Anmeldung möglich.
+ Eine Klavierstimmung kostet 115 Euro, bei einem Flügel sind es 135 Euro, und innerhalb von Passau ist die Anfahrt im Preis schon enthalten. <- Anfahrt ist innerhalb von
+ Wenn Sie außerhalb von Passau wohnen, kommen pro gefahrenem Kilometer 0,60 Euro dazu. <- 60 Cent je gefahrenem Kilometer
+ Wurde Ihr Instrument seit mehr als fünf Jahren nicht gestimmt, braucht es in den meisten Fällen eine Vorstimmung, für die 50 Euro extra anfallen. <- meist eine Vorstimmung nötig
+ Sie bezahlen gleich im Anschluss an den Termin bar oder mit Karte, denn eine Rechnung bekommen nur Schulen und Vereine. <- direkt nach dem Termin
+ Einen Termin können Sie von Montag bis Donnerstag zwischen 8 und 12 Uhr am Telefon ausmachen oder zu jeder Zeit über das Formular auf der Website anfragen. <- Termine vereinbaren Sie telefonisch
+ Rechnen Sie normalerweise mit zwei bis drei Wochen Wartezeit, in der Zeit vor Weihnachten können es auch bis zu sechs Wochen werden. <- zwei bis drei Wochen
+ Falls Sie gerade umgezogen sind, sollten Sie dem Klavier mindestens drei Wochen am neuen Standort geben, bevor es gestimmt wird. <- Nach einem Umzug
+ Ja, Sie können den Termin bis 48 Stunden vorher kostenfrei absagen, bei einer späteren Absage werden allerdings 40 Euro fällig. <- Absagen sind bis 48 Stunden
+ Für einen Kostenvoranschlag zahlen Sie 80 Euro, die Ihnen angerechnet werden, wenn Sie den Auftrag erteilen. <- wird beim Auftrag verrechnet
+ Wenn Ihr Instrument in die Werkstatt muss, bringt es eine Spedition dorthin, deren Kosten Sie selbst tragen. <- die der Kunde selbst bezahlt
+ Ein Übungsklavier können Sie ab 45 Euro monatlich mieten, wobei die Mietdauer mindestens ein halbes Jahr beträgt. <- Mindestdauer von sechs Monaten
+ Auf gebrauchte Klaviere erhalten Sie fünf Jahre Garantie, die jedoch nicht für Saiten und Filze gilt. <- mit fünf Jahren Garantie
- Eine Stimmung dauert etwa anderthalb Stunden, und kleinere Reparaturen werden auf Wunsch gleich mit erledigt. <- added-clause
- Sie können freitags von 14 bis 18 Uhr ohne Anmeldung zur Besichtigung kommen und die gebrauchten Klaviere dabei auch Probe spielen. <- added-clause
- Bitte räumen Sie vor dem Termin alles vom Instrument und sorgen Sie für Ruhe im Zimmer, weil ausschließlich nach Gehör gestimmt wird. <- added-detail
- Ältere Instrumente restauriert Klavierbaumeisterin Judith Brandl gemeinsam mit ihrem Vater in der Werkstatt in der Löwengasse. <- added-detail
- Die Klavierwerkstatt stimmt seit 1988 Klaviere und Flügel in Passau und im Umkreis von 50 Kilometern. <- number
- Wenn die letzte Stimmung mehr als fünf Jahre her ist, ist meist eine Vorstimmung nötig, für die zusätzlich 80 Euro anfallen. <- swapped
- Ja, die Werkstatt stimmt auch elektronische Klaviere und Orgeln, Sie müssen in der Regel nur mit zwei bis drei Wochen Wartezeit rechnen. <- negated
- Sie können direkt nach dem Termin in bar oder mit Karte bezahlen oder sich eine Rechnung geben lassen. <- generalised
- Bei einem Mietklavier ist die Stimmung nach der Lieferung enthalten, und auch alle weiteren Stimmungen übernimmt die Werkstatt. <- actor
- Wenn Sie zum ersten Mal stimmen lassen, erhalten Sie als Neukunde einen Rabatt von zehn Prozent auf den Preis. <- invented
- Wenn Sie umziehen, sollten Sie das Klavier mindestens drei Wochen vor dem Umzug stimmen lassen. <- order
- Liegt die letzte Stimmung mehr als fünf Jahre zurück, ist in jedem Fall eine Vorstimmung nötig, die zusätzlich 50 Euro kostet. <- degree
# de hoerhaus
P Hörhaus Lindner in Bad Saulgau bietet einen kostenlosen Hörtest an, der rund 30 Minuten dauert und ohne Überweisung möglich ist. Einen Termin brauchen Sie nur samstags, unter der Woche können Sie einfach vorbeikommen. Geöffnet ist montags bis freitags von 9 bis 18 Uhr und samstags von 9 bis 13 Uhr; mittwochnachmittags bleibt das Geschäft geschlossen. Für Kinder unter 16 Jahren führt ausschließlich Herr Lindner selbst die Messung durch, und ein Elternteil muss dabei sein. Hausbesuche machen wir im Landkreis für 25 Euro, für Bewohner von Pflegeheimen sind sie gratis.
P Wenn Ihnen der Ohrenarzt ein Hörgerät verordnet hat, bezahlt die gesetzliche Krankenkasse in der Regel bis zu 730 Euro je Ohr. Sie tragen dann nur die gesetzliche Zuzahlung von zehn Euro pro Gerät, solange Sie sich für ein Modell ohne Aufpreis entscheiden. Vor dem Kauf dürfen Sie bis zu drei verschiedene Geräte jeweils zwei Wochen lang zu Hause testen, ohne sich zu verpflichten. Die Abrechnung mit der Kasse erledigen wir für Sie. Aufpreise können Sie in zwölf Monatsraten ohne Zinsen zahlen. Einen neuen Zuschuss gibt es frühestens nach sechs Jahren.
P Zu jedem Gerät gehören vier Jahre Nachsorge: Reinigung, Einstellung und kleine Reparaturen sind kostenlos. Batterien sind nicht enthalten, eine Sechserpackung kostet 4,50 Euro. Während einer größeren Reparatur leihen wir Ihnen ein Ersatzgerät. Gegen Verlust können Sie Ihr Hörgerät für 59 Euro im Jahr versichern; die Selbstbeteiligung beträgt 100 Euro. Gehörschutz nach Maß fertigen wir innerhalb von zehn Tagen ab 89 Euro das Paar, Musiker erhalten darauf 15 Prozent Nachlass. Ohrenschmalz entfernen wir nicht, das übernimmt der Arzt. Erreichbar sind wir per Telefon, per E-Mail und über WhatsApp, wo Frau Yildiz meist noch am selben Tag antwortet.
+ Der Hörtest kostet Sie nichts, dauert ungefähr eine halbe Stunde, und eine Überweisung brauchen Sie dafür auch nicht. <- ohne Überweisung möglich ist
+ Unter der Woche können Sie ohne Termin vorbeikommen, nur für den Samstag müssen Sie einen vereinbaren. <- Termin brauchen Sie nur samstags
+ Von Montag bis Freitag ist das Geschäft von 9 bis 18 Uhr offen, am Mittwochnachmittag ist jedoch zu, und samstags schließt es um 13 Uhr. <- mittwochnachmittags bleibt das Geschäft
+ Ist Ihr Kind jünger als 16, wird die Messung nur von Herrn Lindner persönlich vorgenommen, und Mutter oder Vater muss anwesend sein. <- ein Elternteil muss dabei sein
+ Ja, Hausbesuche sind im Landkreis für 25 Euro möglich, und wenn Sie in einem Pflegeheim leben, zahlen Sie dafür nichts. <- für Bewohner von Pflegeheimen
+ Mit einer Verordnung vom Ohrenarzt übernimmt die gesetzliche Krankenkasse normalerweise bis zu 730 Euro pro Ohr. <- bis zu 730 Euro
+ Wenn Sie eine Verordnung haben und ein Gerät ohne Aufpreis wählen, bleibt für Sie nur die gesetzliche Zuzahlung von 10 Euro je Gerät. <- die gesetzliche Zuzahlung von
+ Bevor Sie kaufen, können Sie bis zu drei Modelle je 14 Tage daheim ausprobieren, und eine Verpflichtung gehen Sie damit nicht ein. <- zwei Wochen lang zu Hause
+ Falls ein Aufpreis anfällt, lässt er sich zinsfrei auf zwölf Monatsraten verteilen, und um die Abrechnung mit der Krankenkasse kümmert sich das Hörhaus. <- zwölf Monatsraten ohne Zinsen
+ Vier Jahre lang wird Ihr Hörgerät kostenlos gereinigt, eingestellt und bei kleinen Schäden repariert, die Batterien gehören allerdings nicht dazu. <- vier Jahre Nachsorge
+ Steht bei Ihrem Hörgerät eine größere Reparatur an, bekommen Sie für diese Zeit leihweise ein Ersatzgerät. <- Während einer größeren Reparatur
+ Maßgefertigter Gehörschutz kostet ab 89 Euro pro Paar und ist innerhalb von zehn Tagen fertig, wobei Musiker 15 % weniger zahlen. <- Gehörschutz nach Maß
- Der Hörtest ist kostenlos und dauert rund 30 Minuten, und das Ergebnis bekommen Sie anschließend schriftlich mit nach Hause. <- added-clause
- Wenn Sie über WhatsApp schreiben, antwortet Ihnen Frau Yildiz auf Deutsch oder Türkisch meist noch am selben Tag. <- added-detail
- Wenn Sie bereits einen Zuschuss für ein Hörgerät bekommen haben, gibt es einen neuen frühestens nach fünf Jahren. <- number
- Sie können vor dem Kauf bis zu vier verschiedene Geräte jeweils zwei Wochen lang zu Hause testen, ohne sich zu verpflichten. <- number
- Sie können Ihr Hörgerät für 100 Euro im Jahr gegen Verlust versichern, die Selbstbeteiligung liegt bei 59 Euro. <- swapped
- Batterien sind nicht enthalten, eine Sechserpackung kostet 4,50 Euro, wobei Musiker darauf 15 Prozent Nachlass erhalten. <- swapped
- Der Hörtest ist kostenlos und dauert rund 30 Minuten, Sie benötigen dafür aber eine Überweisung. <- negated
- Mit einer Verordnung zahlen Sie pro Hörgerät nur die gesetzliche Zuzahlung von zehn Euro, ganz gleich, für welches Modell Sie sich entscheiden. <- generalised
- Die Abrechnung mit der Krankenkasse erledigen Sie selbst, und Aufpreise können Sie in zwölf Monatsraten ohne Zinsen zahlen. <- actor
- Die Hörgeräte lassen sich per Bluetooth mit Ihrem Smartphone verbinden, und das Team richtet die passende App für Sie ein. <- invented
- Sobald Sie ein Hörgerät gekauft haben, können Sie anschließend bis zu drei verschiedene Geräte jeweils zwei Wochen lang zu Hause testen. <- order
- Bei Kindern unter 16 Jahren führt Herr Lindner selbst die Messung durch, und ein Elternteil darf auf Wunsch dabei sein. <- degree
# de waldkindergarten
P Der Waldkindergarten Moosfinken betreut 20 Kinder von drei Jahren bis zum Schuleintritt am Waldrand bei Eching. Die Betreuungszeit geht montags bis freitags von 7:45 bis 13:45 Uhr, gebracht werden die Kinder bis spätestens 8:30 Uhr. Eine Nachmittagsbetreuung bieten wir nicht an. Drei Erzieherinnen und eine Praktikantin begleiten die Gruppe, die Leitung hat Sabine Hornung. Bei Sturm, Gewitter oder Temperaturen unter minus zehn Grad sind die Kinder im Gemeindehaus, sonst immer draußen. Eine beheizte Schutzhütte dient zum Aufwärmen und Essen.
P Der Elternbeitrag beträgt 168 Euro im Monat, für Geschwisterkinder 110 Euro, und wird zwölfmal im Jahr abgebucht. Hinzu kommt ein Getränkegeld von fünf Euro; die Brotzeit bringt jedes Kind selbst mit, nur freitags kochen die Erzieherinnen eine Suppe über dem Feuer. Jede Familie muss im Jahr 15 Arbeitsstunden leisten, jede nicht geleistete Stunde kostet 20 Euro. Ihr Kind braucht feste Schuhe, eine Regenhose und einen Rucksack mit Brustgurt. Süßigkeiten und Spielzeug bleiben zu Hause. Windeln sind kein Hindernis, Wechselkleidung müssen Sie mitgeben.
P Anmelden können Sie Ihr Kind bis Mitte März für das folgende Kindergartenjahr, das im September beginnt. Vor der Zusage laden wir Sie und Ihr Kind zu einem Schnuppervormittag ein. Geschwister und Kinder aus Eching haben Vorrang, über die übrigen Plätze entscheidet der Vorstand. Die Eingewöhnung dauert meist zwei bis vier Wochen, und ein Elternteil bleibt in den ersten drei Tagen dabei. Gekündigt wird mit einer Frist von drei Monaten zum Monatsende. Geschlossen haben wir drei Wochen im August und zwischen Weihnachten und Dreikönig. Kranke Kinder melden Sie bitte vor 8 Uhr telefonisch ab; Zeckenimpfungen empfehlen wir, verlangen sie aber nicht.
+ Im Waldkindergarten werden 20 Kinder ab drei Jahren betreut, und sie können dort bleiben, bis sie in die Schule kommen. <- bis zum Schuleintritt
+ Die Kinder werden von Montag bis Freitag zwischen 7:45 und 13:45 Uhr betreut, und Sie müssen Ihr Kind bis spätestens halb neun bringen. <- gebracht werden die Kinder
+ Nein, nachmittags wird leider keine Betreuung angeboten, die Betreuungszeit endet um Viertel vor zwei. <- Eine Nachmittagsbetreuung bieten wir
+ Wenn es stürmt, gewittert oder kälter als minus 10 Grad ist, hält sich die Gruppe im Gemeindehaus auf, ansonsten ist sie immer im Freien. <- im Gemeindehaus, sonst immer draußen
+ Sie zahlen monatlich 168 Euro, für ein Geschwisterkind sind es 110 Euro, und der Betrag wird zwölfmal jährlich eingezogen. <- Der Elternbeitrag beträgt
+ Freitags gibt es eine Suppe, die die Erzieherinnen über dem Feuer kochen, an den übrigen Tagen bringt Ihr Kind seine Brotzeit selbst mit. <- nur freitags kochen die Erzieherinnen
+ Als Familie müssen Sie jährlich 15 Stunden mitarbeiten, und für jede Stunde, die Sie nicht leisten, werden 20 Euro fällig. <- nicht geleistete Stunde kostet
+ Ihr Kind benötigt eine Regenhose, feste Schuhe und einen Rucksack mit Brustgurt, Spielzeug und Süßes lassen Sie dagegen bitte zu Hause. <- einen Rucksack mit Brustgurt
+ Ja, auch wenn Ihr Kind noch Windeln trägt, ist das kein Problem, Sie müssen ihm allerdings Wechselkleidung mitgeben. <- Windeln sind kein Hindernis
+ Für einen Platz ab September können Sie Ihr Kind bis Mitte März anmelden, und bevor Sie eine Zusage erhalten, werden Sie beide zu einem Schnuppervormittag eingeladen. <- das folgende Kindergartenjahr
+ Vorrang haben Geschwister und Kinder aus Eching, die restlichen Plätze vergibt der Vorstand. <- entscheidet der Vorstand
+ Eine Zeckenimpfung ist für den Besuch des Waldkindergartens nicht vorgeschrieben, sie wird Ihnen aber empfohlen. <- verlangen sie aber nicht
- In einer beheizten Schutzhütte können sich die Kinder aufwärmen und essen, und die Kleineren halten dort nach dem Essen einen Mittagsschlaf. <- added-clause
- Drei Erzieherinnen und eine Praktikantin begleiten die Gruppe unter der Leitung von Sabine Hornung, die den Kindergarten vor zwölf Jahren gegründet hat. <- added-detail
- Wenn Sie den Platz kündigen möchten, gilt eine Frist von sechs Wochen zum Monatsende. <- number
- Die Eingewöhnung dauert meist drei Tage, und ein Elternteil bleibt in den ersten zwei bis vier Wochen dabei. <- swapped
- Ihr Kind muss bereits trocken sein, denn mit Windeln kann es leider nicht aufgenommen werden. <- negated
- Ja, eine Zeckenimpfung wird für alle Kinder verlangt, die den Waldkindergarten besuchen. <- negated
- Die Kinder sind während der gesamten Betreuungszeit bei jedem Wetter draußen, also auch bei Sturm und strengem Frost. <- generalised
- Die Erzieherinnen kochen täglich eine Suppe über dem Feuer, sodass Sie Ihrem Kind keine Brotzeit mitgeben müssen. <- generalised
- Geschwister und Kinder aus Eching haben Vorrang, über die übrigen Plätze entscheidet die Leiterin Sabine Hornung. <- actor
- In den Osterferien bietet der Waldkindergarten zusätzlich eine Ferienwoche für Geschwister im Schulalter an. <- invented
- Sobald Sie eine Zusage erhalten haben, werden Sie und Ihr Kind zu einem Schnuppervormittag eingeladen. <- order
- Als Familie können Sie im Jahr bis zu 15 Arbeitsstunden leisten, wenn Sie sich einbringen möchten. <- degree
# fr fromagerie
P La fromagerie des Aravelles transforme chaque jour 900 litres de lait cru de vache et de chèvre, livrés par quatre fermes situées à moins de huit kilomètres. La boutique est ouverte du mardi au samedi de 8 h 30 à 12 h 30 et de 15 h à 19 h, ainsi que le dimanche matin jusqu'à midi; elle est fermée le lundi. La tomme de vache coûte 19,80 € le kilo, le chèvre frais 2,60 € la pièce et la raclette 22 € le kilo. Nous ne vendons ni lait ni beurre. Les paiements par carte sont acceptés à partir de 10 €.
P Les visites guidées ont lieu le mercredi et le vendredi à 9 h 30 et durent une heure et quart; elles commencent à l'atelier et finissent dans la cave. Le tarif est de 7 € par adulte et de 4 € de 6 à 14 ans; c'est gratuit pour les plus petits. La dégustation de trois fromages est comprise, mais le verre de vin est facturé 3 € en plus. La réservation est obligatoire par téléphone, au plus tard la veille à 17 h. Les chiens ne sont pas admis. Prévoyez un pull, car la cave reste à 11 degrés toute l'année.
P Nous préparons des plateaux sur commande à partir de huit personnes, au prix de 6,50 € par convive, pain non compris. Commandez au moins trois jours à l'avance et versez un acompte de 30 %. Les plateaux sont à retirer à la boutique; nous livrons seulement dans la vallée et pour plus de vingt convives, moyennant 12 €. En cas d'annulation moins de 48 heures avant, l'acompte n'est pas remboursé. Pour un kilo de raclette acheté, nous prêtons gratuitement un appareil, contre une caution de 50 € que nous rendons si vous le rapportez propre. Les femmes enceintes peuvent demander conseil à la fromagère, Odile Perrin.
+ La fromagerie travaille tous les jours 900 litres de lait cru, de vache et de chèvre, qui proviennent de quatre fermes à moins de 8 km. <- livrés par quatre fermes
+ Vous pouvez faire vos achats du mardi au samedi, le matin de 8h30 à 12h30 et l'après-midi de 15h à 19h, mais la boutique reste fermée le lundi. <- ouverte du mardi au samedi
+ Le kilo de tomme de vache est à 19,80 €, tandis qu'un chèvre frais vous coûtera 2,60 €. <- La tomme de vache
+ Oui, vous pouvez payer par carte, à condition que votre achat atteigne au moins 10 euros. <- Les paiements par carte
+ Si vous souhaitez visiter la fromagerie, des visites guidées de 75 minutes sont proposées les mercredis et vendredis à 9h30. <- Les visites guidées ont lieu
+ La visite revient à 7 € pour un adulte et à 4 € pour un enfant de 6 à 14 ans, et les moins de six ans ne paient rien. <- gratuit pour les plus petits
+ Le prix de la visite inclut une dégustation de trois fromages, mais si vous désirez un verre de vin, il faudra ajouter 3 €. <- dégustation de trois fromages
+ Pour participer à une visite, vous devez réserver par téléphone, au plus tard à 17 heures le jour précédent. <- La réservation est obligatoire
+ Pensez à emporter un pull, puisqu'il fait 11 °C dans la cave en toute saison. <- Prévoyez un pull
+ Des plateaux peuvent être préparés sur commande dès huit personnes, à 6,50 € par convive, mais le pain n'est pas inclus. <- des plateaux sur commande
+ Si vous annulez votre commande moins de deux jours avant, l'acompte que vous avez versé ne vous sera pas rendu. <- En cas d'annulation
+ Si vous achetez un kilo de raclette, la fromagerie vous prête un appareil sans frais, contre une caution de 50 € que vous récupérez en le rapportant propre. <- nous prêtons gratuitement un appareil
- Les visites guidées ont lieu le mercredi et le vendredi à 9 h 30, et vous pourrez à cette occasion mouler vous-même un petit fromage. <- added-clause
- Prévoyez un pull pour la visite, car la cave creusée dans la roche reste à 11 degrés toute l'année. <- added-detail
- Pour commander un plateau, vous devez vous y prendre au moins trois jours à l'avance et verser un acompte de 20 %. <- number
- À la boutique, la tomme de vache est vendue 22 € le kilo, et le chèvre frais 2,60 € la pièce. <- swapped
- Vous trouverez également du lait et du beurre à la boutique, qui est ouverte du mardi au samedi ainsi que le dimanche matin. <- negated
- Vous pouvez retirer votre plateau à la boutique ou vous faire livrer dans la vallée pour 12 €, quel que soit le nombre de convives. <- generalised
- La fromagerie va chercher elle-même le lait cru de vache et de chèvre dans quatre fermes situées à moins de huit kilomètres. <- actor
- Pour un kilo de raclette acheté, un appareil vous est prêté contre une caution de 50 €, et c'est la fromagerie qui se charge de le nettoyer. <- actor
- Si vous habitez loin, la fromagerie peut aussi vous expédier ses fromages sous vide partout en France. <- invented
- En juillet et en août, vous pouvez également retrouver la fromagerie sur le marché du village le jeudi matin. <- invented
- La visite guidée dure une heure et quart, commence dans la cave et se termine à l'atelier. <- order
- Il est conseillé de réserver la visite par téléphone, de préférence la veille avant 17 h. <- degree
# es azulejos
P Azulejos Montoro es una tienda familiar de Talavera que vende baldosas cerámicas, gres y azulejos pintados a mano desde 1974. Abrimos de lunes a viernes de 9:30 a 14:00 y de 17:00 a 20:00, y los sábados solo por la mañana. El gres para suelos cuesta desde 14 € el metro cuadrado y los azulejos pintados a mano desde 6,20 € la pieza. Puede llevarse hasta cuatro muestras gratis durante una semana; si no las devuelve, se cobran a 3 € cada una. No vendemos por internet, pero enviamos presupuestos por correo electrónico en dos días laborables.
P El reparto es gratuito a partir de 30 metros cuadrados en un radio de 50 kilómetros; por debajo de esa cantidad cobramos 35 €. El camión descarga a pie de calle y no sube el material a los pisos. Compruebe las cajas antes de firmar el albarán, porque las roturas solo se admiten en ese momento. Recomendamos pedir un 10 % más de lo medido. Las cajas cerradas sobrantes se devuelven en un plazo de 60 días con el tique, salvo los azulejos a medida y los restos de serie. El dinero se reembolsa con el mismo medio de pago.
P No colocamos baldosas, pero facilitamos una lista de cinco alicatadores de confianza con los que usted contrata directamente. Nuestra decoradora, Pilar Cano, dibuja el plano de su baño por 60 €, que se descuentan si la compra supera los 800 €. Los murales personalizados los pinta el taller en unas cinco semanas, tras la aprobación del boceto y el pago de la mitad. Los profesionales con tarjeta tienen un 15 % de descuento en gres, no en cerámica artesanal. Alquilamos cortadoras manuales a 12 € al día, con una fianza de 80 €; las eléctricas no se alquilan. Hay aparcamiento detrás de la tienda para los clientes.
+ La tienda abre de lunes a viernes de 9:30 a 14:00 y por la tarde de 17:00 a 20:00, mientras que los sábados solo atiende por la mañana. <- los sábados solo por
+ El precio del gres para suelos parte de 14 € por metro cuadrado, y cada azulejo pintado a mano cuesta a partir de 6,20 €. <- El gres para suelos
+ Sí, puede llevarse a casa un máximo de cuatro muestras sin coste durante siete días, pero se le cobrarán 3 € por cada una que no devuelva. <- hasta cuatro muestras gratis
+ Aunque no es posible comprar por internet, puede recibir un presupuesto por correo electrónico en dos días laborables. <- No vendemos por internet
+ Si su pedido llega a los 30 m² y la entrega queda dentro de un radio de 50 km, el reparto no le costará nada. <- El reparto es gratuito
+ Tenga en cuenta que el material se descarga a pie de calle y que el camión no lo sube hasta el piso. <- descarga a pie de calle
+ Es importante que revise las cajas antes de firmar el albarán, ya que más tarde no se aceptan reclamaciones por roturas. <- las roturas solo se admiten
+ Al hacer su pedido, le recomiendan encargar un 10 % por encima de lo que haya medido. <- más de lo medido
+ Las cajas sin abrir que le sobren se pueden devolver en un plazo de 60 días presentando el tique, excepto los azulejos a medida y los restos de serie. <- Las cajas cerradas sobrantes
+ La tienda no se encarga de la colocación, aunque le da una lista de cinco alicatadores de confianza a los que usted contrata directamente. <- cinco alicatadores de confianza
+ La decoradora Pilar Cano le dibuja el plano del baño por 60 €, una cantidad que se le descuenta si su compra pasa de 800 €. <- dibuja el plano
+ Puede alquilar una cortadora manual por 12 € al día dejando una fianza de 80 €, pero no se alquilan cortadoras eléctricas. <- Alquilamos cortadoras manuales
- Hay aparcamiento para los clientes detrás de la tienda, y el personal le ayuda a cargar las cajas en el coche. <- added-clause
- Esta tienda familiar vende desde 1974 baldosas cerámicas, gres y azulejos pintados a mano en pleno casco antiguo de Talavera. <- added-detail
- El reparto es gratuito a partir de 20 metros cuadrados siempre que viva en un radio de 50 kilómetros. <- number
- Si tiene tarjeta de profesional, se le aplica un 15 % de descuento en la cerámica artesanal, pero no en el gres. <- swapped
- Sí, la propia tienda se encarga de colocar las baldosas, y también facilita una lista de cinco alicatadores de confianza. <- negated
- Puede devolver en un plazo de 60 días con el tique todas las cajas cerradas que le sobren, sea cual sea el tipo de azulejo. <- generalised
- La tienda dispone de una lista de cinco alicatadores de confianza, a los que ella misma contrata en su nombre. <- actor
- Todas las baldosas tienen una garantía de diez años contra defectos de fabricación, para la que solo necesita conservar el tique. <- invented
- Cuando llegue el camión, primero debe firmar el albarán y después comprobar las cajas por si hay roturas. <- order
- El taller pinta los murales personalizados en unas cinco semanas, y usted paga la mitad una vez que están terminados. <- order
- Sí, puede llevarse al menos cuatro muestras gratis durante una semana, y si no las devuelve se cobran a 3 € cada una. <- degree
- Tenga en cuenta que es obligatorio pedir un 10 % más de lo que haya medido. <- degree
`);
