import { readPairs } from './sentence-pairs.ts';

/** Sentences as assistants word them, written and learnt from while rules were made. */
export const REPLIES_MORE = readPairs(`# en hostel
P Beds in the dormitory cost 24 euros a night, double rooms 68 euros. Breakfast is served from 7 to 10 am and costs 7 euros extra. Guests under 18 may stay only with an adult. Lockers need your own padlock; one can be bought at reception for 5 euros. The kitchen may be used until 11 pm. Bookings can be changed free of charge until three days before arrival.
+ A bed in the dorm is €24 per night.
+ Breakfast isn't included; it's another 7 euros.
+ You can have breakfast between 7 and 10 in the morning.
+ If you're under 18, you need an adult with you.
+ Bring your own padlock for the locker, or buy one from us for 5 euros.
+ You're welcome to use the kitchen up to 11 pm.
+ Changing your booking is free up to 3 days before you arrive.
- Breakfast is included in the price.
- A double room costs 24 euros a night.
- Guests under 18 may stay alone.
- Padlocks are lent free of charge.
- The kitchen is open around the clock.
- Bookings can be changed free of charge until the day of arrival.
- Dinner is served from 6 pm.
# en driving school
P The theory course has 14 lessons and takes place on Mondays and Wednesdays at 6.30 pm. You can start at any time. The registration fee is 350 euros and covers all theory lessons and the book. A driving lesson of 45 minutes costs 62 euros. You may take the theory exam three months before your birthday at the earliest. Anyone who fails has to wait two weeks before the next attempt. Glasses wearers must bring an eye test.
+ You can join the theory course whenever you want.
+ There are 14 theory lessons in total.
+ Theory takes place twice a week, on Mondays and Wednesdays, at half past six in the evening.
+ The 350 euro registration fee already includes the book and every theory lesson.
+ For each 45-minute driving lesson you pay 62 euros.
+ If you don't pass, the next try is possible after 14 days.
+ You need an eye test if you wear glasses.
- The book costs extra.
- Everybody must bring an eye test.
- Anyone who fails can try again the next day.
- The theory course starts once a month.
- A driving lesson of 90 minutes costs 62 euros.
- You may take the theory exam six months before your birthday.
- The theory exam can be taken in English.
# en gym
P Membership costs 29 euros a month with a term of twelve months, or 39 euros without a fixed term. Students get 5 euros off. Courses are included, personal training is not. Members can pause for up to three months a year if they are ill or abroad. Children may not enter the weights area. Towels are compulsory. Cancel by e-mail at least one month before the end of the term.
+ Without a minimum term you pay €39 each month.
+ If you commit to a year, it's 29 euros monthly.
+ Students save 5 euros.
+ You don't pay extra for courses.
+ Personal training isn't part of the membership.
+ You can put your membership on hold for as long as three months per year when you are sick or abroad.
+ You must have a towel with you.
+ Kids aren't allowed in the weights area.
+ To cancel, send us an e-mail no later than a month before your term ends.
- Personal training is included.
- Members can pause for any reason.
- Seniors get 5 euros off.
- Without a fixed term, membership costs 29 euros a month.
- Towels are provided.
- Children may enter the weights area with an adult.
- You can cancel by phone.
# en locksmith
P We are available around the clock, also on Sundays. Opening a door that is only shut costs 89 euros during the day and 139 euros between 8 pm and 6 am. Doors that are locked cost more; we tell you the price before we start. Travel within Leeds is included. We accept cash and cards, but no cheques. You have to prove that you live there.
+ You can reach us day and night, Sundays included.
+ If your door has just fallen shut, we open it for €89 in the daytime.
+ At night, from 8 pm until 6 am, it costs 139 euros.
+ We'll give you the price of a locked door before we begin.
+ You don't pay for travel inside Leeds.
+ You can pay by card or in cash.
+ We can't take cheques.
+ Please have proof that you live at the address.
- Opening a locked door costs 89 euros.
- Travel is charged at 20 euros.
- We accept cheques.
- We are closed on Sundays.
- We tell you the price after the work.
- Between 8 pm and 6 am it costs 89 euros.
- No proof that you live there is needed.
# en web shop
P You can pay by card, PayPal or invoice. Invoices are due within 14 days. Vouchers cannot be combined and are valid for three years. We deliver to Germany, Austria and the Netherlands; Switzerland is not possible at the moment. Shipping takes two to three working days within Germany and up to six days abroad. Returns are free if you use our label. Refunds arrive within five days after we have received the goods.
+ Payment is possible by card, by PayPal or on invoice.
+ You have two weeks to pay an invoice.
+ Only one voucher can be used per order, as they can't be combined.
+ A voucher can be redeemed for three years.
+ At the moment we can't ship to Switzerland.
+ Inside Germany your parcel needs 2–3 working days.
+ If you send it back with our label, you pay nothing.
+ You'll have your money back no more than five days after the goods have reached us.
- You can pay by bank transfer.
- We deliver to Switzerland.
- Vouchers are valid for one year.
- Invoices are due at once.
- Returns are always free.
- Shipping abroad takes two to three working days.
- You can combine several vouchers.
# en physio app
P The app works on iPhones from iOS 16 and on Android from version 11. Your exercises are adapted every week by a therapist. Messages are answered on weekdays within one day. Data is stored in Germany and never sold. After deleting your account, all data is erased within 30 days. A prescription is not required. The first week is free; afterwards you pay 12.99 euros a month and can stop at any time.
+ You need iOS 16 or newer on your iPhone.
+ On Android, version 11 is the minimum.
+ A therapist adjusts your exercises weekly.
+ We never sell your data, which is kept in Germany.
+ When you delete your account, your data will be gone within a month at most, that is 30 days.
+ You can use the app without a prescription.
+ It costs nothing during the first week, then 12.99 euros monthly.
+ You may quit whenever you like.
+ You'll get an answer to your message within one day on weekdays.
- The app works on Windows.
- A prescription is required.
- Data is stored in the United States.
- The first month is free.
- Messages are answered at weekends as well.
- After deleting your account, all data is erased at once.
- You can only stop at the end of the year.
# de schwimmbad
P Kinder unter sechs Jahren haben freien Eintritt. Eine Tageskarte kostet 6,50 Euro, ermäßigt 4 Euro. Schränke brauchen eine 2-Euro-Münze. Handtücher können nicht ausgeliehen werden. Die Sauna ist dienstags nur für Frauen geöffnet. Letzter Einlass ist eine Stunde vor Schluss.
+ Unter sechs Jahren kommt man umsonst rein.
+ Die Tageskarte gibt es für 6,50 €, ermäßigt zahlen Sie 4 €.
+ Für den Schrank benötigen Sie eine Münze zu 2 Euro.
+ Handtücher verleihen wir leider nicht.
+ Dienstags dürfen ausschließlich Frauen in die Sauna.
+ Eine Stunde bevor wir schließen, lassen wir niemanden mehr ein.
- Handtücher können Sie an der Kasse ausleihen.
- Die Sauna ist mittwochs nur für Frauen geöffnet.
- Kinder unter zwölf Jahren haben freien Eintritt.
- Die Sauna ist nur für Frauen geöffnet.
- Eine Tageskarte kostet ermäßigt 6,50 Euro.
- Letzter Einlass ist zwei Stunden vor Schluss.
# de handwerker
P Ein Angebot ist kostenlos und gilt vier Wochen. Die Anfahrt kostet pauschal 35 Euro, bei Aufträgen über 500 Euro entfällt sie. Wir beginnen erst, wenn Sie das Angebot unterschrieben haben. Samstags arbeiten wir nur im Notfall, mit einem Zuschlag von 50 Prozent. Rechnungen zahlen Sie bitte innerhalb von zehn Tagen ohne Abzug.
+ Für das Angebot zahlen Sie nichts; es bleibt vier Wochen gültig.
+ Bei einem Auftrag von mehr als 500 Euro berechnen wir keine Anfahrt.
+ Die Arbeiten starten, sobald Sie das Angebot unterzeichnet haben.
+ Am Samstag kommen wir nur in Notfällen, das kostet 50 % mehr.
+ Für die Anfahrt berechnen wir 35 € pauschal.
+ Sie haben zehn Tage Zeit, die Rechnung zu begleichen.
- Die Anfahrt ist immer kostenlos.
- Das Angebot gilt vier Monate.
- Samstags arbeiten wir ohne Zuschlag.
- Wir beginnen sofort, auch ohne Unterschrift.
- Das Angebot kostet 35 Euro.
- Rechnungen zahlen Sie bitte innerhalb von 30 Tagen.
# en cleaning service
P A cleaning of two hours costs 58 euros; each extra half hour is 14 euros. Our staff bring all products and tools, except a vacuum cleaner. Windows are cleaned on request for 25 euros. You may move an appointment free of charge until noon of the day before. We always try to send the same person. Keys are kept in a safe and never labelled with your address. We do not iron.
+ Two hours of cleaning come to €58.
+ For every additional 30 minutes you pay 14 euros.
+ You only need to provide the vacuum cleaner; we have everything else with us.
+ If you'd like your windows done too, that's another 25 euros.
+ You can reschedule at no cost up to noon on the day before.
+ Whenever possible, it will be the same person who comes.
+ Your address is never written on the keys, which are stored in a safe.
+ Ironing isn't something we offer.
- Each extra half hour is 25 euros.
- We bring a vacuum cleaner.
- Windows are cleaned free of charge.
- You can move an appointment free of charge on the same day.
- We guarantee that the same person always comes.
- We also iron.
- Keys are labelled with your address.
- Windows are cleaned every month.
# en airport parking
P Parking costs 9 euros a day, or 45 euros a week. The shuttle to the terminal runs every 15 minutes from 4 am to midnight; at other times call us on 0555 010 044. Vehicles over two metres in height cannot park in the garage. You keep your key. If you come back later than booked, each further day costs 12 euros. Electric cars can be charged for 10 euros. Cancellation is possible until the day before and then free.
+ A full week is 45 euros, a single day 9 euros.
+ There's a shuttle to the terminal four times an hour between 4 am and midnight.
+ Outside these hours, ring us at 0555 010 044.
+ The garage is only for vehicles no taller than two metres.
+ You don't have to leave your key with us.
+ Every day you stay beyond your booking costs €12.
+ It's possible to charge your electric car for ten euros.
+ You can cancel for free up to the day before.
- Each further day costs 9 euros.
- You have to hand in your key.
- The shuttle runs around the clock.
- The shuttle runs every 50 minutes.
- Charging electric cars is free.
- Vehicles over two metres can park in the garage.
- You can cancel free of charge on the day of arrival.
- The car park is guarded by cameras.
# en violin shop
P Rental violins for children cost 15 euros a month, including a bow and a case. Half of the rent of the first year is credited when you buy. Strings are not covered by the insurance, which is part of the rent. Rentals run at least three months. An instrument can be exchanged for a bigger one at any time. Repairs take one to two weeks and begin only after you have approved the estimate.
+ A violin for a child can be rented for 15 euros monthly, and the bow and case come with it.
+ If you decide to buy, we take 50% of the first year's rent off the price.
+ Broken strings aren't insured.
+ You have to rent for three months or more.
+ When your child grows, you can swap the violin for a larger one whenever you want.
+ We only start a repair once you've agreed to the estimate.
+ Expect a repair to take between one and two weeks.
+ The rent already includes insurance.
- The bow costs extra.
- The insurance covers strings.
- All of the rent is credited when you buy.
- An instrument can be exchanged once a year.
- Repairs begin before you have approved the estimate.
- The estimate costs 15 euros.
- Rentals run at most three months.
# en beach hotel
P Rooms facing the sea cost 30 euros more than those facing the garden. Half board can be booked until the evening before. Children up to five stay free in their parents' room; a cot must be requested in advance. The pool is heated from May to September. Beach towels are handed out against a deposit of 10 euros. Dogs are not allowed in the restaurant or on the beach. Late arrivals after 10 pm should phone us.
+ You pay 30 euros extra for a room with a view of the sea.
+ Half board is still available until the night before.
+ Kids aged five and under don't cost anything if they sleep in your room.
+ Please ask for a cot ahead of time.
+ From May through September the pool is warm.
+ You get a beach towel for a 10 euro deposit.
+ Your dog can't come into the restaurant, nor onto the beach.
+ Should you arrive later than 10 in the evening, please give us a call.
- Garden rooms cost 30 euros more.
- Dogs are allowed on the beach.
- The pool is heated all year round.
- Beach towels cost 10 euros a day.
- Children up to twelve stay free.
- Cots are always available without asking.
- Rooms facing the sea cost 30 euros.
# en phone repair
P A new screen for the A12 costs 119 euros and for the A14 149 euros; a battery is 49 euros for every model. Most repairs are done while you wait, in about 45 minutes. Water damage takes two to four days, and we charge 25 euros for the check even if nothing can be done. You get twelve months of warranty on parts we fitted. Please back up your data first; we are not liable for it. Bring an ID if you collect a phone for somebody else.
+ For the A12, a replacement screen is €119.
+ Whatever your model, a new battery comes to 49 euros.
+ You can usually wait for it: most repairs need some 45 minutes.
+ With water damage, it'll be two to four days.
+ The check costs 25 euros even when the phone can't be saved.
+ Parts fitted by us carry a one-year warranty.
+ Make a backup before you come, since we can't be held liable for your data.
+ If you pick up someone else's phone, have your ID with you.
- A new screen for the A14 costs 119 euros.
- The check for water damage is free if nothing can be done.
- We back up your data.
- You get 24 months of warranty on parts.
- Most repairs take two to four days.
- You always need an ID when you collect a phone.
- A battery for the A14 costs 59 euros.
# de verein tennis
P Plätze können Mitglieder bis zu sieben Tage im Voraus buchen, Gäste nur am selben Tag für 12 Euro pro Stunde. In der Halle sind Schuhe mit heller Sohle Pflicht. Der Jahresbeitrag beträgt 180 Euro, für Jugendliche die Hälfte. Die Halle ist vom 1. Oktober bis 30. April geöffnet. Wer nicht erscheint, verliert die Stunde. Bälle verleiht das Büro kostenlos.
+ Als Mitglied buchen Sie Plätze maximal eine Woche im Voraus.
+ Gäste zahlen 12 € je Stunde und können erst am Spieltag buchen, also am selben Tag.
+ In der Halle brauchen Sie Schuhe mit heller Sohle.
+ Jugendliche zahlen nur 50 % des Jahresbeitrags von 180 Euro.
+ Von Oktober bis Ende April hat die Halle offen.
+ Bälle können Sie im Büro gratis leihen.
- Gäste können Plätze sieben Tage im Voraus buchen.
- Jugendliche zahlen 180 Euro.
- Bälle kosten 12 Euro pro Stunde.
- Die Halle ist das ganze Jahr geöffnet.
- Mitglieder zahlen 12 Euro pro Stunde.
- Schuhe mit heller Sohle können geliehen werden.`);
