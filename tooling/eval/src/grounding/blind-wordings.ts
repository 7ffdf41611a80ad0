import { readPairs } from './sentence-pairs.ts';

/** Sentences as assistants word them, nearly all of them faithful, by somebody who had not seen the rules. */
export const BLIND_WORDINGS = readPairs(`# en vegetable boxes
P Our vegetable boxes come in three sizes: the small box at £14 feeds one or two people, the medium box at £19 feeds three, and the large box at £26 is meant for families. Delivery costs £2.50 per drop and is free for the large box. We deliver on Wednesdays and Thursdays between 7am and 6pm within 25 miles of the farm. You can leave out up to three vegetables you dislike, but we cannot swap single items for fruit.
P There is no minimum contract. To skip a week, change the size or cancel, log in to your account or ring us before noon on Monday; changes made later take effect the following week. While you are on holiday you can pause your deliveries for up to eight weeks. Payment is taken by card on the day before delivery, and if a payment fails, the box is not packed. Students get 10% off every box on showing a valid university e-mail address. Gift boxes are excluded from this discount.
P Everything we grow at Hollowfield Farm is certified organic. Between March and May, when our own fields give little, we buy in from four partner farms in Kent; we never use air-freighted produce. Please leave the empty box and the ice packs outside on your next delivery day so that the driver can take them back. If something arrives damaged, send a photo to Beth in the box office within 24 hours and we credit the item to your account. The farm shop is open Friday to Sunday from 9am to 4pm.
+ The small box is priced at £14 and is enough for one or two people. <- the small box
+ If you're feeding a family, the large box at £26 would be the one for you. <- meant for families
+ There's a delivery charge of £2.50 per drop, unless you order the large box, in which case delivery is free. <- Delivery costs
+ Deliveries take place on Wednesdays and Thursdays, between 7 am and 6 pm, as long as you live within 25 miles of the farm. <- We deliver on
+ Yes, you can exclude up to three vegetables that you don't like. <- leave out up to
+ Unfortunately, individual items can't be exchanged for fruit. <- cannot swap single items
+ No, you're not tied to a minimum contract. <- no minimum contract
+ If you'd like to skip a week, you'll need to log in to your account or call us before 12 noon on Monday. <- To skip a week
+ Going on holiday? You can put your deliveries on hold for a maximum of eight weeks. <- pause your deliveries
+ Your card is charged the day before delivery, and your box won't be packed if the payment doesn't go through. <- Payment is taken
+ Yes, students receive a 10 per cent discount on boxes if they show a valid university email address, although it doesn't apply to gift boxes. <- Students get 10%
+ From March to May, some of the produce is bought in from four partner farms in Kent. <- four partner farms
+ Just put the empty box and the ice packs outside on your next delivery day, and the driver will collect them. <- leave the empty box
+ If an item is damaged when it arrives, send Beth in the box office a photo within 24 hours, and it will be credited to your account. <- something arrives damaged
- Delivery is free for the medium and large boxes and costs £2.50 for the small one. <- swapped
- You can pause your deliveries for up to ten weeks while you're away. <- number
- Yes, you can skip this week's box at any time by logging in to your account. <- condition
# en theatre
P Tickets at the Lantern Theatre cost £24 in the stalls and £16 in the balcony. People under 26 pay £10 for any seat from Monday to Thursday; bring proof of age, as the stewards check it at the door. Tickets cannot be refunded, but you can exchange them for another performance of the same show up to 48 hours beforehand for a fee of £2 per ticket. If we have to cancel a performance ourselves, you get your money back automatically within ten working days.
P Evening performances begin at 7.30pm and Saturday matinees at 2.30pm. The doors open 45 minutes before the start. Latecomers are let in only at the first suitable pause, which can be as late as the interval. Most shows last around two and a half hours including a 20-minute interval. Drinks bought at our bar may be taken into the auditorium in plastic cups; hot food may not. Photography is forbidden during the performance. Bags larger than a rucksack must be left in the cloakroom, which costs £1 per item.
P There are six wheelchair spaces in the stalls, and one companion per wheelchair user is admitted free of charge. A lift reaches the stalls and the bar but not the balcony. Guide dogs are welcome; let the box office know when you book so that we can offer you an aisle seat. Headsets with audio description can be borrowed for a deposit of £5. Captioned performances take place on the second Wednesday of each run. The box office, led by Samira Holt, answers calls from Tuesday to Saturday, noon to 6pm.
+ A seat in the stalls is £24, while the balcony is cheaper at £16. <- Tickets at the
+ If you're under 26, you'll pay just £10 for any seat from Monday through Thursday, as long as you bring proof of your age. <- under 26 pay
+ We're not able to refund tickets, but they can be swapped for another performance of the same show up to 48 hours in advance, at a cost of £2 per ticket. <- cannot be refunded
+ Should we have to call off a performance, your money will be returned automatically within ten working days. <- cancel a performance ourselves
+ Evening shows start at 19:30, and the Saturday matinee is at 14:30. <- Evening performances begin
+ You can enter from 45 minutes before the show starts. <- The doors open
+ Please note that if you arrive late, you'll only be let in at the first suitable break, which might not be until the interval. <- Latecomers are let in
+ Most shows run for about 2.5 hours, and that includes an interval of 20 minutes. <- Most shows last
+ Yes, you can bring drinks from our bar into the auditorium, provided they're in plastic cups. <- Drinks bought at
+ Taking photos while the performance is on is not allowed. <- Photography is forbidden
+ If your bag is bigger than a rucksack, you'll have to leave it in the cloakroom for £1. <- larger than a rucksack
+ Each wheelchair user can bring one companion for free, and there are six wheelchair spaces in the stalls. <- six wheelchair spaces
+ Keep in mind that the lift doesn't go up to the balcony, although it does serve the stalls and the bar. <- A lift reaches
+ You can borrow an audio description headset if you leave a £5 deposit. <- Headsets with audio description
- People under 26 can get any seat for £10, including at weekends. <- condition
- You can reach the bar and the balcony by lift. <- swapped
- Captioned performances take place every Wednesday. <- generalised
# en tool hire
P At Castlegate Tool Hire you can rent over 400 machines by the day, the weekend or the week. A day means 24 hours from collection. The weekend rate runs from Friday 3pm to Monday 9am and costs one and a half times the day rate. A floor sander is £38 a day, a carpet cleaner £24 and a mini digger £115. Fuel and sanding sheets are charged separately. First-time customers need a photo ID and a utility bill from the last three months. All hirers must be at least 18, and 21 for diggers.
P We ask for a deposit of £50 on hand tools and £200 on powered machines, which goes back to your card within two working days of the return. Machines have to come back clean; otherwise we charge £15 for cleaning. If you are late, each hour begun costs a quarter of the day rate. Breakdowns are not your fault: call us and Darren or another fitter will repair or replace the machine at no cost. Damage caused by misuse is billed to the hirer unless you took the damage waiver, which adds 12% to the hire price.
P Delivery within 15 miles costs £20 each way; beyond that we quote individually. Mini diggers are always brought and picked up by our own lorry, and somebody over 18 has to be there to sign. We show every customer how to use the machine before it leaves the yard, and safety goggles and ear protectors are included with all power tools. Bookings can be cancelled free of charge until 4pm on the day before; after that the first day is due. We are open Monday to Friday from 7am to 5pm and Saturday from 8am to noon.
+ You can hire machines by the day, weekend or week, with more than 400 to choose from. <- rent over 400 machines
+ One day's hire is counted as 24 hours from the moment you collect the tool. <- A day means
+ The weekend rate is 1.5 times the daily rate and covers Friday 3 pm through Monday 9 am. <- The weekend rate
+ Renting a floor sander costs £38 per day, but note that sanding sheets are extra. <- A floor sander
+ If it's your first time hiring from us, you'll need to bring photo ID along with a utility bill dated within the last three months. <- First-time customers need
+ You have to be 18 or older to hire from us, or at least 21 if you want a digger. <- at least 18
+ The deposit is £50 for hand tools and £200 for powered machines, and it's refunded to your card within two working days after you bring them back. <- deposit of £50
+ Make sure the machine is clean when you return it, as there's a £15 cleaning charge if it isn't. <- come back clean
+ For late returns, you'll be charged 25% of the daily rate for every hour or part of an hour. <- each hour begun
+ If the machine breaks down, give us a call, and one of our fitters will fix or replace it free of charge. <- repair or replace
+ The damage waiver increases the hire price by 12 per cent. <- the damage waiver
+ We can deliver within 15 miles for £20 each way; for longer distances, you'll get an individual quote. <- Delivery within 15
+ Yes, safety goggles and ear protection are included whenever you hire a power tool. <- safety goggles and ear
+ You can cancel your booking at no charge up to 4 pm the day before, but after that you'll have to pay for the first day. <- Bookings can be cancelled
- A carpet cleaner costs £38 a day. <- swapped
- You may collect a mini digger from the yard yourself if you have a trailer. <- negation
- The hire price of £115 for a mini digger includes fuel. <- addition
# en boarding kennels
P Dogs stay at Fernbank Kennels in heated rooms of their own with a covered run. A night costs £27 for dogs up to 20 kg and £32 for heavier ones; a second dog from the same household sharing the room pays half. Food, bedding and two walks a day are included. From 20 December to 4 January we add £6 per night. Bitches in season and dogs that have bitten a person cannot be accepted. Puppies can stay with us once they are six months old.
P Every dog must be vaccinated against distemper, parvovirus and leptospirosis, and the last booster may not be older than twelve months. The kennel cough vaccine has to be given at least two weeks before arrival. Please show the vaccination card when you check in; without it we have to turn your dog away. We give tablets prescribed by your vet free of charge, whereas injections cost £4 a day. If your dog falls ill, we call your own practice first, and the owner bears the costs of any treatment.
P Drop-off is between 8 and 10 in the morning and collection between 4 and 6 in the afternoon, every day except Sunday. Dogs collected after 6pm stay another night at the full rate. A quarter of the price is due when you book and the rest on arrival. Cancel more than 14 days ahead and the booking fee is returned; after that we keep it. Before a first stay we insist on a free trial afternoon, which Moira Tennant arranges on Wednesdays. During the stay we send you two photos a week.
+ Your dog will have its own heated room with a covered run. <- heated rooms of their
+ It's £27 per night for dogs weighing up to 20 kilos, and £32 if your dog is heavier than that. <- A night costs
+ If you bring two dogs from the same household and they share a room, the second one is half price. <- a second dog
+ The price includes food, bedding and two daily walks. <- Food, bedding and
+ Over Christmas and New Year, there's a surcharge of £6 a night, which applies from December 20 to January 4. <- From 20 December
+ Unfortunately, we aren't able to take dogs that have bitten someone. <- have bitten a person
+ Yes, we take puppies from the age of six months. <- Puppies can stay
+ Your dog's most recent booster must have been given within the last 12 months. <- the last booster
+ You'll also need to make sure the kennel cough vaccination is done no later than two weeks before your dog arrives. <- The kennel cough vaccine
+ Don't forget to bring the vaccination card to check-in, since we can't take your dog without it. <- show the vaccination card
+ Giving tablets your vet has prescribed doesn't cost anything, but for injections there's a charge of £4 per day. <- We give tablets
+ You can drop your dog off from 8 to 10 am and pick it up from 4 to 6 pm, any day apart from Sunday. <- Drop-off is between
+ You pay 25% at the time of booking and the remaining amount when you arrive. <- A quarter of the
+ If you cancel over 14 days in advance, you'll get the booking fee back; otherwise it's kept. <- Cancel more than
- We'll keep you up to date with two photos every day. <- number
- You can cancel at any time and get your booking fee back. <- condition
- If your dog gets sick, our resident vet will treat it and the costs are covered. <- addition
# en physiotherapy
P A first appointment at Northside Physio lasts 50 minutes and costs $110; follow-up visits are 30 minutes and $75. You do not need a referral, but most insurers only reimburse the fees if a doctor has sent you. We do not bill insurers ourselves: you pay at the desk and get an itemized receipt to submit. A package of six follow-up visits is $390 and stays valid for nine months. Packages are personal and cannot be passed on to family members. Cash is not accepted.
P For the first visit, arrive ten minutes early to fill in the health form, or complete it online the day before. Bring recent X-rays or scans, and wear shorts if we are treating your hip, knee or ankle. Patients under 16 must be accompanied by a parent throughout the session. Appointments can be moved or cancelled without charge up to 24 hours ahead; for later cancellations and no-shows we bill $40. If you are more than 15 minutes late, we may have to shorten the session, and the full price still applies.
P Dr. Lena Abbott treats sports injuries, Marcus Fell specializes in back and neck pain, and Ines Coelho looks after patients following surgery. Dry needling is offered by Marcus only, takes 20 minutes and is not suitable during pregnancy. The gym on the second floor may be used by current patients at no extra cost from 7 a.m. to 11 a.m. on weekdays. Video consultations are available for follow-up visits at the same price, but not for first appointments. We are closed on weekends and public holidays.
+ Your first appointment will take 50 minutes and costs $110. <- A first appointment
+ After that, each follow-up is $75 for a half-hour visit. <- follow-up visits are
+ No, you can come without a referral, although most insurance companies will only pay you back if you've been sent by a doctor. <- need a referral
+ Since we don't bill insurers directly, you'll pay at the desk and receive an itemized receipt that you can submit. <- bill insurers ourselves
+ If you plan to come regularly, there's a package of six follow-ups for $390, which is valid for 9 months. <- A package of six
+ Unfortunately, you can't share a package with your family. <- Packages are personal
+ We don't take cash. <- Cash is not
+ Please plan to be here 10 minutes ahead of your first visit so you can fill out the health form, unless you've already completed it online the day before. <- arrive ten minutes early
+ If your knee, hip or ankle is being treated, it's a good idea to wear shorts. <- wear shorts if
+ Anyone younger than 16 needs to have a parent with them for the entire session. <- Patients under 16
+ You can reschedule or cancel free of charge until 24 hours before your appointment; otherwise, a $40 fee applies. <- moved or cancelled
+ For back or neck pain, Marcus Fell would be the right person to see. <- Marcus Fell specializes
+ Dry needling takes 20 minutes and is done only by Marcus, and it isn't recommended if you're pregnant. <- Dry needling is
+ Follow-up visits can also be done by video for the same price, but the first appointment can't. <- Video consultations are
- Ines Coelho is the specialist for sports injuries. <- swapped
- A late cancellation costs $60. <- number
- Anyone can use the gym on the second floor for free on weekday mornings. <- condition
# en coworking space
P A day pass at Millrace Coworking is $28 and gives you a desk in the open area, Wi-Fi, coffee and tea from 8:30 a.m. to 6 p.m. Flex members pay $190 a month for ten days, while a fixed desk costs $340 and comes with a lockable drawer and 24-hour access. Unused flex days expire at the end of the month. Private offices for two to five people start at $890. All prices are before sales tax. Printing is free up to 50 pages a month, then 10 cents a page.
P Meeting rooms are booked by the hour through the app: the Heron room seats six and costs $22 an hour, the Otter room seats fourteen and costs $45. Members on a fixed desk have four hours a month included. Bookings can be deleted at no charge until two hours before they begin. Phone calls belong in the four phone booths, not in the quiet zone on the upper floor. Guests may visit you for up to one hour without paying; for longer stays they need a day pass.
P New members pay a one-off key fee of $35, which is refunded when the key card is handed back. Memberships renew monthly and can be ended with 30 days' notice by writing to the community manager, Joanna Reyes. Dogs are allowed on Fridays only, provided that they stay on a leash. The bike room in the basement is open to everyone; the twelve parking spots behind the building are rented out at $60 a month and there is currently a waiting list. You may use our address for your mail for $25 a month.
+ With a day pass for $28, you get a desk in the open area as well as Wi-Fi, coffee and tea between 8:30 a.m. and 6 p.m. <- A day pass
+ The flex membership is $190 per month and covers 10 days. <- Flex members pay
+ Keep in mind that any flex days you don't use are lost at the end of the month. <- Unused flex days
+ If you need round-the-clock access, the fixed desk at $340 includes that, along with a drawer you can lock. <- a fixed desk costs
+ Yes, we have private offices for 2–5 people, with prices starting from $890 before tax. <- Private offices for
+ Sales tax isn't included in the prices. <- before sales tax
+ You can print up to 50 pages per month for free, and after that each page costs $0.10. <- Printing is free
+ For a group of up to six, the Heron room is available at $22 per hour. <- the Heron room
+ To book a meeting room, use the app, where you can reserve by the hour. <- Meeting rooms are booked
+ You can cancel a meeting room free of charge up to two hours before the booking starts. <- can be deleted
+ Your guests can stay for as long as an hour free of charge, but they'll need a day pass if they want to stay longer. <- Guests may visit
+ When you join, there's a one-time key fee of $35 that you'll get back once you return the key card. <- one-off key fee
+ To end your membership, write to Joanna Reyes, our community manager, giving 30 days' notice. <- Memberships renew monthly
+ Yes, you can bring your dog, but only on Fridays and only if it's kept on a leash. <- Dogs are allowed
- Flex members get four hours of meeting room time included each month. <- swapped
- You can take phone calls at your desk in the quiet zone as long as you keep them short. <- negation
- There are parking spots available behind the building for $60 a month, and you can get one right away. <- addition
# en kayak rental
P Blue Heron Paddles rents single kayaks for $18 an hour or $55 a day, tandems for $26 an hour or $80 a day, and paddleboards for $20 an hour. Paddles, life jackets and a dry bag are included. We are open daily from Memorial Day to Labor Day, 9 a.m. to 7 p.m., and on weekends only in May and September. The last boats go out two hours before closing. Reservations are recommended on Saturdays; on weekdays there is usually no wait. Life jackets have to be worn at all times on the water.
P Everyone in a single kayak must be 14 or older and able to swim. Children between 5 and 13 can ride in a tandem with an adult; younger ones are not permitted. A tandem carries at most 450 pounds. Renters sign a waiver, and for minors a parent or guardian has to sign. Dogs may come along if they wear a canine life vest, which we lend for $5. Alcohol and glass bottles are prohibited on the river. Anyone who appears intoxicated will be refused a boat without a refund.
P The shuttle trip takes you eight miles upriver to Stone Bridge, from where you float back to our dock in three to four hours. It leaves at 9:30 and 11 a.m. and costs $12 per person on top of the rental. If there is lightning or the river rises above six feet, we close the launch and you may choose between a full refund and a voucher worth 110% of the price. Rain alone is no reason for a refund. Guided sunset tours with Caleb Ortiz take place on Thursdays for $48, boat included.
+ You can rent a single kayak for $18 per hour or $55 for the full day. <- rents single kayaks
+ Your rental comes with paddles, life jackets and a dry bag. <- Paddles, life jackets and
+ Between Memorial Day and Labor Day, we're open every day from 9 a.m. until 7 p.m. <- We are open daily
+ The last rentals start two hours before we close. <- The last boats
+ I'd recommend reserving ahead if you're coming on a Saturday, whereas during the week you usually won't have to wait. <- Reservations are recommended
+ You must wear your life jacket the whole time you're on the water. <- have to be worn
+ To paddle a single kayak, you need to be at least 14 years old and know how to swim. <- in a single kayak
+ Kids aged 5 to 13 can go in a tandem kayak together with an adult, but children under five aren't allowed. <- Children between 5
+ The weight limit for a tandem is 450 lbs. <- A tandem carries
+ Everyone who rents has to sign a waiver, and a parent or guardian needs to sign it for anyone who's a minor. <- Renters sign a waiver
+ Yes, your dog is welcome as long as it wears a dog life vest, which you can borrow from us for $5. <- canine life vest
+ The shuttle brings you 8 miles upriver to Stone Bridge, and floating back to the dock takes about 3–4 hours. <- The shuttle trip
+ In addition to the rental, you'll pay $12 per person for the shuttle, which departs at 9:30 a.m. and 11 a.m. <- It leaves at
+ If the launch is closed because of lightning or because the river is over six feet, you can choose a full refund or a voucher for 110 percent of the price. <- close the launch
- You'll get your money back if it rains during your rental. <- negation
- Paddleboards cost $18 an hour. <- swapped
- The guided sunset tours are offered on Thursdays for $48 and include drinks at the dock. <- addition
# en solar installer
P Sunridge Energy plans and installs solar roofs for private homes within 60 miles of Leeds. A typical 4 kW system with ten panels costs £6,200 including scaffolding, wiring and registration with the grid operator; a 5 kWh battery adds £2,900. After a free survey of the roof you receive a fixed quote, which stays open for 30 days. Flat roofs need a special frame and cost about 15% more. We do not work on thatched roofs or on roofs containing asbestos. Listed buildings need planning permission, which you have to apply for yourself.
P You pay 25% when you sign, 50% on the day the panels are delivered and the rest after handover. Until two weeks after signing you can withdraw without giving a reason. It usually takes six to eight weeks from the signature to the installation, which itself lasts two days. The power is switched off for about three hours on the second day. Our fitters are employees of ours, never subcontractors. The scaffolding is put up the day before and removed within five working days of completion.
P The panels carry a product warranty of 25 years, the inverter one of twelve and the battery one of ten. Our own workmanship is guaranteed for six years. A yearly check is not required for the warranty, but we offer one for £95, cleaning not included. If the app shows a fault, ring our service line on weekdays from 8am to 6pm; Graham Pike and his team come out within three working days. Call-outs are free during the first two years and cost £70 afterwards. Should you sell the house, the warranties pass to the new owner.
+ We install solar panels on private homes that are no more than 60 miles from Leeds. <- within 60 miles
+ A typical system of 4 kW with ten panels is £6,200, and that price covers scaffolding, wiring and registering it with the grid operator. <- including scaffolding
+ Adding a 5 kWh battery costs an extra £2,900. <- a 5 kWh battery
+ We'll survey your roof free of charge and then give you a fixed quote that's valid for 30 days. <- After a free survey
+ If you have a flat roof, expect to pay roughly 15 per cent more because it needs a special frame. <- Flat roofs need
+ Unfortunately, we can't install panels on thatched roofs or roofs that contain asbestos. <- on thatched roofs
+ If your building is listed, planning permission is needed, and you'll have to apply for it on your own. <- Listed buildings need
+ Payment is split into three parts: 25% on signing, 50% when the panels arrive and the rest after handover. <- You pay 25%
+ You can change your mind within two weeks of signing, and you don't have to give a reason. <- withdraw without giving
+ From signing to installation, you can normally expect six to eight weeks. <- It usually takes
+ On the second day, your electricity will be off for around 3 hours. <- The power is
+ All our fitters are employed by us directly, so no subcontractors are used. <- employees of ours
+ The panels come with a 25-year product warranty, while the inverter is covered for 12 years and the battery for 10. <- a product warranty
+ For the first two years call-outs don't cost anything; after that they're £70 each. <- Call-outs are free
- The inverter has a warranty of 25 years. <- swapped
- You need to have a yearly check for £95 to keep the warranty. <- negation
- The yearly check costs £95 and includes cleaning the panels. <- addition
# de Autowerkstatt
P Die Werkstatt Brenner repariert Fahrzeuge aller Marken mit Ausnahme von Wohnmobilen über 3,5 Tonnen. Eine kleine Inspektion kostet ab 149 Euro, eine große ab 289 Euro; Öl und Filter sind im Preis enthalten, Zündkerzen werden extra berechnet. Vor jeder Reparatur bekommen Sie einen Kostenvoranschlag. Er kostet 35 Euro, die wir bei Auftragserteilung verrechnen. Wird die Reparatur mehr als zehn Prozent teurer als veranschlagt, rufen wir Sie an, bevor wir weiterarbeiten. Auf unsere Arbeit geben wir zwei Jahre Garantie, auf gebrauchte Ersatzteile ein Jahr.
P Geöffnet ist montags bis donnerstags von 7.30 bis 17.30 Uhr und freitags bis 15 Uhr. Außerhalb dieser Zeiten können Sie den Schlüssel in den Briefkasten neben dem Tor werfen. Ein Leihwagen kostet 25 Euro am Tag einschließlich 100 Kilometern; der Fahrer muss mindestens 21 Jahre alt sein und seinen Führerschein seit zwei Jahren besitzen. Die Hauptuntersuchung findet jeden Dienstag und Donnerstag durch einen externen Prüfer bei uns statt. Fällt Ihr Auto durch, ist die Nachprüfung innerhalb eines Monats für 20 Euro möglich. Bitte bringen Sie den Fahrzeugschein mit.
P Der Reifenwechsel kostet 40 Euro für vier Räder, mit Auswuchten 64 Euro. Wir lagern Ihre Räder für 48 Euro je Saison ein und waschen sie vorher. Im Oktober und im April sollten Sie den Termin mindestens drei Wochen im Voraus vereinbaren. Reifen, die Sie im Internet gekauft haben, montieren wir, übernehmen dafür aber keine Garantie. Steinschläge in der Windschutzscheibe repariert Herr Yildiz in etwa 45 Minuten, sofern sie kleiner als eine Zwei-Euro-Münze sind und nicht im Sichtfeld des Fahrers liegen. Bezahlen können Sie bar oder mit Karte, jedoch nicht auf Rechnung.
+ Ja, wir reparieren alle Marken, lediglich Wohnmobile mit mehr als 3,5 Tonnen sind ausgenommen. <- Fahrzeuge aller Marken
+ Für eine kleine Inspektion zahlen Sie ab 149 €, wobei Öl und Filter bereits inbegriffen sind. <- Eine kleine Inspektion
+ Zündkerzen sind im Inspektionspreis nicht enthalten und kommen noch hinzu. <- Zündkerzen werden extra
+ Der Kostenvoranschlag kostet 35 Euro, die Ihnen angerechnet werden, wenn Sie den Auftrag erteilen. <- bei Auftragserteilung verrechnen
+ Sollte die Reparatur um mehr als 10 % teurer werden als veranschlagt, melden wir uns telefonisch bei Ihnen, bevor wir weitermachen. <- als zehn Prozent teurer
+ Sie erhalten zwei Jahre Garantie auf unsere Arbeit, bei gebrauchten Ersatzteilen ist es ein Jahr. <- zwei Jahre Garantie
+ Von Montag bis Donnerstag haben wir von 7:30 bis 17:30 Uhr geöffnet, am Freitag schließen wir bereits um 15 Uhr. <- montags bis donnerstags
+ Wenn Sie außerhalb der Öffnungszeiten kommen, werfen Sie den Schlüssel einfach in den Briefkasten neben dem Tor. <- Außerhalb dieser Zeiten
+ Einen Leihwagen bekommen Sie für 25 Euro pro Tag, 100 Kilometer sind dabei inklusive. <- Ein Leihwagen kostet
+ Um einen Leihwagen fahren zu dürfen, müssen Sie mindestens 21 sein und den Führerschein seit zwei Jahren haben. <- der Fahrer muss
+ Die Hauptuntersuchung wird dienstags und donnerstags bei uns von einem externen Prüfer durchgeführt. <- Die Hauptuntersuchung findet
+ Falls Ihr Auto nicht besteht, können Sie es innerhalb eines Monats für 20 Euro nachprüfen lassen. <- die Nachprüfung innerhalb
+ Die Einlagerung Ihrer Räder kostet 48 Euro pro Saison, und sie werden vorher gewaschen. <- Wir lagern Ihre
+ Ja, auch im Internet gekaufte Reifen montieren wir gern, allerdings ohne dass wir dafür eine Garantie übernehmen. <- im Internet gekauft
- Der Reifenwechsel mit Auswuchten kostet 40 Euro für vier Räder. <- swapped
- Ja, Herr Yildiz kann jeden Steinschlag in der Windschutzscheibe in etwa 45 Minuten reparieren. <- condition
- Sie können bar, mit Karte oder auf Rechnung bezahlen. <- negation
# de Musikschule
P An der Musikschule Klangwerk unterrichten wir Klavier, Gitarre, Geige, Schlagzeug und Gesang. Der Einzelunterricht dauert 30 Minuten pro Woche und kostet 84 Euro im Monat, 45 Minuten kosten 119 Euro. Gruppen aus zwei bis vier Kindern zahlen 49 Euro je Kind. Geschwister erhalten ab dem zweiten Kind 15 Prozent Ermäßigung. In den Schulferien findet kein Unterricht statt, der Beitrag läuft jedoch weiter, weil er auf das ganze Jahr umgelegt ist. Gesangsunterricht bieten wir erst ab zwölf Jahren an.
P Eine Probestunde kostet 15 Euro und dauert 25 Minuten; wer sich danach anmeldet, bekommt den Betrag gutgeschrieben. Der Vertrag läuft auf unbestimmte Zeit und kann mit einer Frist von sechs Wochen zum Ende eines Quartals schriftlich gekündigt werden. Sagt eine Lehrkraft ab, holen wir die Stunde nach oder erstatten sie. Sagen Sie selbst ab, verfällt die Stunde, außer bei einer Krankheit von mehr als drei Wochen, die durch ein Attest belegt ist. Erwachsene können auch eine Zehnerkarte für 390 Euro kaufen, die ein Jahr lang gilt.
P Die musikalische Früherziehung für Kinder von vier bis sechs Jahren leitet Frau Sommer jeden Mittwoch um 15.15 Uhr; eine Begleitperson bleibt in den ersten drei Stunden dabei. Geigen und Gitarren in Kindergrößen verleihen wir für 12 Euro im Monat gegen eine Kaution von 80 Euro. Klaviere werden nicht verliehen, aber geübt werden darf nach Absprache kostenlos in Raum 4. Noten müssen selbst angeschafft werden. Zweimal im Jahr veranstalten wir ein Konzert im Bürgerhaus, bei dem jeder mitspielen kann, der seit mindestens sechs Monaten Unterricht hat. Der Eintritt ist frei.
+ Sie können bei uns Klavier, Gitarre, Geige, Schlagzeug oder Gesang lernen. <- unterrichten wir Klavier
+ Für wöchentlich 30 Minuten Einzelunterricht zahlen Sie 84 € monatlich. <- Der Einzelunterricht dauert
+ In einer Gruppe von zwei bis vier Kindern liegt der Preis bei 49 Euro pro Kind. <- Gruppen aus zwei
+ Ja, ab dem zweiten Kind gibt es für Geschwister einen Rabatt von 15 %. <- Geschwister erhalten
+ Während der Schulferien fällt der Unterricht aus, der Beitrag muss aber weiterhin gezahlt werden, da er auf das gesamte Jahr verteilt ist. <- In den Schulferien
+ Mit dem Gesangsunterricht kann man bei uns ab einem Alter von 12 Jahren beginnen. <- Gesangsunterricht bieten wir
+ Die Probestunde kostet 15 Euro, die Ihnen gutgeschrieben werden, falls Sie sich anschließend anmelden. <- Eine Probestunde kostet
+ Kündigen können Sie schriftlich zum Quartalsende, wobei eine Frist von sechs Wochen gilt. <- einer Frist von
+ Wenn der Lehrer absagt, wird die Stunde entweder nachgeholt oder Ihnen erstattet. <- Sagt eine Lehrkraft
+ Bitte beachten Sie, dass eine Stunde verfällt, wenn Sie selbst absagen, es sei denn, Sie sind länger als drei Wochen krank und können das mit einem Attest nachweisen. <- verfällt die Stunde
+ Für Erwachsene gibt es außerdem eine Zehnerkarte zum Preis von 390 Euro, die ein Jahr gültig ist. <- eine Zehnerkarte für
+ Die Früherziehung richtet sich an Kinder zwischen vier und sechs Jahren und findet mittwochs um 15:15 Uhr statt. <- Die musikalische Früherziehung
+ Kindergitarren und -geigen können Sie für 12 Euro pro Monat ausleihen, wenn Sie 80 Euro Kaution hinterlegen. <- verleihen wir für
+ Ein Klavier können Sie bei uns nicht leihen, aber nach Absprache dürfen Sie kostenfrei in Raum 4 üben. <- Klaviere werden nicht verliehen
- Beim Konzert im Bürgerhaus darf jeder Schüler von Anfang an mitspielen. <- condition
- 45 Minuten Einzelunterricht kosten 109 Euro im Monat. <- number
- Die Noten bekommen Sie von uns kostenlos gestellt. <- negation
# de Friseursalon
P Im Salon Haarmonie kostet ein Haarschnitt mit Waschen und Föhnen 58 Euro für langes und 46 Euro für kurzes Haar. Kinder bis zehn Jahre zahlen 22 Euro; gewaschen wird bei ihnen auf Wunsch ohne Aufpreis. Färben gibt es ab 65 Euro, Strähnen ab 79 Euro. Vor der ersten Färbung machen wir spätestens zwei Tage vorher einen kostenlosen Allergietest. Jugendlichen unter 16 Jahren färben wir die Haare nicht, auch nicht mit Einverständnis der Eltern. Dienstags erhalten Rentner zehn Prozent Nachlass auf alle Schnitte, nicht aber auf Farbe.
P Termine können Sie telefonisch oder über unsere Internetseite vereinbaren; ohne Termin bedienen wir nur mittwochs zwischen 9 und 12 Uhr. Können Sie einen Termin nicht wahrnehmen, sagen Sie bitte bis 18 Uhr am Vortag ab, sonst berechnen wir die Hälfte des Preises. Wer sich mehr als eine Viertelstunde verspätet, muss unter Umständen auf das Föhnen verzichten. Geöffnet haben wir dienstags bis freitags von 9 bis 19 Uhr und samstags von 8 bis 14 Uhr. Sonntags und montags bleibt der Salon geschlossen.
P Brautfrisuren übernimmt unsere Meisterin Elif Kaya. Sie kosten 160 Euro, eine Probefrisur etwa vier Wochen vor der Hochzeit ist darin enthalten. Auf Wunsch kommt sie auch zu Ihnen nach Hause; im Umkreis von 20 Kilometern berechnen wir dafür 30 Euro. Sind Sie mit einem Schnitt nicht zufrieden, bessern wir ihn innerhalb von sieben Tagen kostenlos nach. Geld zurück gibt es in diesem Fall nicht. Gutscheine sind ab 20 Euro erhältlich und drei Jahre gültig. Abgeschnittene Zöpfe ab 25 Zentimetern spenden wir für Perücken, sofern das Haar nicht gefärbt ist.
+ Ein Haarschnitt inklusive Waschen und Föhnen kostet bei kurzem Haar 46 € und bei langem Haar 58 €. <- ein Haarschnitt mit
+ Für Kinder bis 10 Jahre liegt der Preis bei 22 Euro. <- Kinder bis zehn
+ Wenn Sie möchten, waschen wir Ihrem Kind die Haare, ohne dass es mehr kostet. <- auf Wunsch ohne Aufpreis
+ Strähnen bekommen Sie bei uns ab 79 Euro. <- Strähnen ab
+ Bevor wir zum ersten Mal färben, führen wir mindestens zwei Tage vorher einen Allergietest durch, der Sie nichts kostet. <- einen kostenlosen Allergietest
+ Nein, unter 16 Jahren färben wir keine Haare, selbst wenn die Eltern einverstanden sind. <- Jugendlichen unter 16
+ Rentner bekommen dienstags 10 % Rabatt auf Haarschnitte, allerdings nicht auf Farbe. <- erhalten Rentner
+ Einen Termin können Sie entweder per Telefon oder über unsere Website ausmachen. <- Termine können Sie
+ Ohne Termin können Sie nur am Mittwoch von 9 bis 12 Uhr vorbeikommen. <- ohne Termin bedienen
+ Falls Sie verhindert sind, geben Sie uns bitte spätestens am Vortag bis 18 Uhr Bescheid, da wir sonst 50 % des Preises in Rechnung stellen. <- am Vortag ab
+ Bei einer Verspätung von mehr als 15 Minuten kann es sein, dass das Föhnen entfällt. <- eine Viertelstunde verspätet
+ Eine Brautfrisur von Elif Kaya kostet 160 Euro, und die Probefrisur rund vier Wochen vor der Hochzeit ist inbegriffen. <- Sie kosten 160
+ Wenn Ihnen der Schnitt nicht gefällt, wird er innerhalb einer Woche kostenfrei nachgebessert, eine Rückerstattung ist jedoch nicht möglich. <- mit einem Schnitt
+ Ja, wir verkaufen Gutscheine ab einem Wert von 20 Euro, die Sie drei Jahre lang einlösen können. <- Gutscheine sind ab
- Samstags haben wir von 9 bis 19 Uhr geöffnet. <- swapped
- Ja, Sie können Ihren abgeschnittenen Zopf ab 25 Zentimetern spenden, auch wenn die Haare gefärbt sind. <- negation
- Gutscheine gibt es ab 20 Euro, und Sie können sie direkt auf unserer Internetseite ausdrucken. <- addition
# fr fleuriste
P La boutique Pivoine & Cie vous accueille du mardi au samedi de 9 h à 19 h et le dimanche de 9 h à 13 h ; elle est fermée le lundi, sauf le 1er mai. Les bouquets de saison sont proposés à 25, 38 ou 55 euros. Pour un bouquet sur mesure, comptez au moins 45 euros et commandez deux jours à l'avance. Nos fleurs coupées sont garanties cinq jours : si elles fanent avant, nous les remplaçons sur présentation d'une photo et du ticket de caisse. Les orchidées en pot ne sont pas concernées.
P Nous livrons à Nantes et dans un rayon de 15 kilomètres. La livraison coûte 7 euros et devient gratuite à partir de 60 euros d'achat, hors Saint-Valentin et fête des Mères. Pour une livraison le jour même, la commande doit être passée avant 11 heures. Le livreur appelle le destinataire une seule fois ; en cas d'absence, le bouquet est déposé chez un voisin ou rapporté à la boutique, où il peut être retiré pendant deux jours. Une carte manuscrite de 150 caractères au plus est jointe sans supplément.
P Pour les mariages, Claire Delmas vous reçoit sur rendez-vous le jeudi après-midi. Le premier entretien est gratuit, le devis vous parvient sous dix jours. Un acompte de 30 % est demandé à la signature et le solde doit être réglé trois semaines avant la cérémonie. L'acompte n'est pas remboursé si vous annulez moins de deux mois avant la date. L'installation sur place est comprise dans un rayon de 40 kilomètres ; les vases sont loués 4 euros pièce. Nos ateliers de composition florale ont lieu un samedi par mois, durent deux heures et coûtent 49 euros, fleurs comprises.
+ La boutique est ouverte du mardi au samedi, de 9 h à 19 h, ainsi que le dimanche matin de 9 h à 13 h. <- vous accueille du
+ Nous sommes fermés le lundi, à l'exception du 1er mai. <- fermée le lundi
+ Vous avez le choix entre des bouquets de saison à 25 €, 38 € ou 55 €. <- Les bouquets de saison
+ Si vous souhaitez un bouquet sur mesure, il faut prévoir un minimum de 45 euros et passer commande deux jours avant. <- un bouquet sur mesure
+ Si vos fleurs coupées fanent en moins de cinq jours, elles sont remplacées, à condition de présenter une photo et le ticket de caisse. <- sont garanties cinq jours
+ Les frais de livraison sont de 7 euros, mais ils sont offerts dès 60 euros d'achat, sauf pour la Saint-Valentin et la fête des Mères. <- La livraison coûte
+ Oui, vous pouvez être livré le jour même si vous commandez avant 11 h. <- le jour même
+ Si le destinataire est absent, le bouquet est soit confié à un voisin, soit ramené à la boutique. <- en cas d'absence
+ Vous pouvez faire ajouter gratuitement une carte écrite à la main, avec un texte de 150 caractères maximum. <- Une carte manuscrite
+ Pour votre mariage, vous pouvez prendre rendez-vous avec Claire Delmas le jeudi après-midi. <- Pour les mariages
+ Le premier rendez-vous ne coûte rien, et vous recevrez votre devis dans un délai de dix jours. <- Le premier entretien
+ À la signature, vous devrez verser 30 % d'acompte, puis payer le reste trois semaines avant la cérémonie. <- Un acompte de
+ Attention, l'acompte ne vous sera pas rendu en cas d'annulation à moins de deux mois de la date. <- n'est pas remboursé
+ Les ateliers de composition florale sont organisés un samedi par mois ; ils durent 2 heures et coûtent 49 €, fleurs incluses. <- composition florale ont lieu
- La garantie de cinq jours s'applique aussi aux orchidées en pot. <- negation
- L'installation sur place est comprise, et la location des vases aussi. <- swapped
- Si le destinataire est absent, le bouquet peut être retiré à la boutique pendant cinq jours. <- number
# es tintorería
P En la tintorería Nieve lavamos y planchamos una camisa por 3,50 euros; a partir de cinco camisas, cada una sale a 2,90 euros. Limpiar en seco un traje de dos piezas cuesta 16 euros y un abrigo, 18 euros. Las prendas de cuero las enviamos a un taller especializado, por lo que tardan unas tres semanas. El servicio normal está listo en tres días laborables; el urgente, en 24 horas con un recargo del 40 %, siempre que entregue la ropa antes de las 10 de la mañana. Los vestidos de novia no admiten servicio urgente.
P Abrimos de lunes a viernes de 8:30 a 20 horas y los sábados de 9 a 14 horas; en agosto cerramos por las tardes. Recogemos la ropa a domicilio los martes y los viernes dentro de la ciudad. Este servicio cuesta 5 euros y es gratuito para pedidos superiores a 40 euros. Se paga al recoger la ropa, en efectivo, con tarjeta o por Bizum. Guardamos las prendas durante 90 días; pasado ese plazo, las donamos a una asociación del barrio. Para retirar la ropa hay que presentar el resguardo o, si se ha perdido, un documento de identidad.
P Antes de limpiar, Rosario Peña revisa cada prenda y anota los defectos en el resguardo. No podemos garantizar que desaparezcan las manchas de tinta o de óxido. Si estropeamos una prenda, abonamos hasta diez veces el precio de su limpieza, salvo que la etiqueta desaconseje el lavado en seco. Las reclamaciones deben presentarse en los siete días siguientes a la recogida. También hacemos arreglos sencillos: acortar un pantalón cuesta 9 euros y cambiar una cremallera, 12 euros. Las alfombras se lavan a 8 euros el metro cuadrado, con un mínimo de 30 euros.
+ Lavar y planchar una camisa cuesta 3,50 €, pero si trae cinco o más, cada una le sale a 2,90 €. <- lavamos y planchamos
+ La limpieza en seco de un traje de dos piezas tiene un precio de 16 euros. <- Limpiar en seco
+ Tenga en cuenta que las prendas de cuero tardan alrededor de tres semanas, ya que se mandan a un taller especializado. <- prendas de cuero
+ Con el servicio normal, su ropa estará lista en 3 días laborables. <- El servicio normal
+ Sí, puede tener la ropa lista en 24 horas con un recargo del 40 por ciento si la entrega antes de las 10:00, aunque no está disponible para vestidos de novia. <- un recargo del
+ Estamos abiertos de lunes a viernes de 8:30 a 20:00 y los sábados de 9:00 a 14:00, aunque en agosto no abrimos por las tardes. <- Abrimos de lunes
+ La recogida a domicilio se hace los martes y viernes dentro de la ciudad. <- Recogemos la ropa
+ El servicio a domicilio cuesta 5 euros, pero no se cobra si su pedido supera los 40 euros. <- Este servicio cuesta
+ Puede pagar en efectivo, con tarjeta o mediante Bizum cuando recoja la ropa. <- Se paga al
+ Su ropa se guarda 90 días y, después de ese tiempo, se dona a una asociación del barrio. <- Guardamos las prendas
+ Si ha perdido el resguardo, tendrá que mostrar un documento de identidad para recoger su ropa. <- Para retirar la
+ No se puede asegurar que las manchas de óxido o de tinta se quiten. <- No podemos garantizar
+ Si le dañamos una prenda, le pagaremos como máximo diez veces lo que cuesta limpiarla, excepto si la etiqueta no recomienda el lavado en seco. <- Si estropeamos una
+ Dispone de siete días después de recoger la ropa para presentar una reclamación. <- Las reclamaciones deben
- Acortar un pantalón cuesta 12 euros. <- swapped
- Lavar una alfombra cuesta 8 euros por metro cuadrado, sin importe mínimo. <- negation
- Guardamos su ropa durante 60 días antes de donarla. <- number
# it museo
P Il Museo della Carta è aperto dal mercoledì alla domenica dalle 10 alle 18; l'ultimo ingresso è alle 17.15. Il biglietto intero costa 9 euro, il ridotto 6 euro per gli studenti e per chi ha più di 65 anni. I bambini sotto i sei anni entrano gratis, così come gli insegnanti che accompagnano una classe. La prima domenica del mese l'ingresso è gratuito per tutti, ma i laboratori restano a pagamento. Il biglietto vale per l'intera giornata e consente di uscire e rientrare. L'audioguida si noleggia a 3 euro.
P Le visite guidate si tengono il sabato e la domenica alle 11 e alle 15.30, durano un'ora e costano 5 euro oltre al biglietto. La visita in inglese è offerta soltanto la domenica alle 15.30. I gruppi di oltre dodici persone devono prenotare con almeno una settimana di anticipo e non possono superare le 25 persone per guida. Per le scuole la visita con laboratorio costa 8 euro ad alunno. Le prenotazioni, curate da Paola Ferri, possono essere disdette gratuitamente fino a tre giorni prima; in seguito si paga la metà dell'importo.
P Nel laboratorio si impara a fabbricare un foglio di carta a mano, che si può portare a casa dopo l'asciugatura di circa mezz'ora. È adatto a partire dai sette anni e costa 10 euro, materiali inclusi; i minori di dodici anni devono essere accompagnati da un adulto, che non paga se non partecipa. Si possono scattare fotografie senza flash, tranne che nella sala dei manoscritti. Zaini e ombrelli si lasciano negli armadietti, per i quali serve una moneta da un euro che viene restituita. I cani non sono ammessi, eccetto i cani guida.
+ Il museo è aperto dalle 10:00 alle 18:00, dal mercoledì alla domenica, e si può entrare al più tardi alle 17:15. <- è aperto dal
+ Il biglietto intero costa 9 €, mentre gli studenti e chi ha più di 65 anni pagano 6 €. <- Il biglietto intero
+ Sì, per i bambini che hanno meno di 6 anni l'ingresso è gratuito. <- sotto i sei anni
+ Ogni prima domenica del mese si entra gratis, anche se i laboratori vanno comunque pagati. <- La prima domenica
+ Sì, con il biglietto può uscire e rientrare, dato che è valido tutto il giorno. <- vale per l'intera
+ Per l'audioguida si pagano 3 euro di noleggio. <- L'audioguida si noleggia
+ Può partecipare a una visita guidata il sabato o la domenica, alle 11 oppure alle 15:30. <- Le visite guidate
+ La visita guidata dura 60 minuti e costa 5 euro in più rispetto al biglietto. <- durano un'ora
+ La visita in lingua inglese è disponibile solo la domenica alle 15:30. <- La visita in inglese
+ Se siete più di dodici persone, dovete prenotare almeno sette giorni prima. <- I gruppi di
+ È possibile annullare la prenotazione senza costi fino a 3 giorni prima; dopo, dovrà pagare il 50% dell'importo. <- possono essere disdette
+ Il laboratorio è pensato per chi ha almeno sette anni e costa 10 euro, compresi i materiali. <- È adatto a
+ I bambini con meno di dodici anni devono venire al laboratorio con un adulto, che può assistere gratuitamente se non prende parte all'attività. <- i minori di dodici
+ Sì, è consentito fare foto, purché senza flash e non nella sala dei manoscritti. <- Si possono scattare
- I gruppi possono arrivare fino a 35 persone per guida. <- number
- Sì, può portare il suo cane se lo tiene al guinzaglio. <- negation
- Per le scuole la visita con laboratorio costa 10 euro ad alunno, materiali inclusi. <- swapped
`);
