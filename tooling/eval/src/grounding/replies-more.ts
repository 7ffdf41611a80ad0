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
- Rechnungen zahlen Sie bitte innerhalb von 30 Tagen.`);
