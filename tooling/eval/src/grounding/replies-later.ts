import { readPairs } from './sentence-pairs.ts';

/** The last that were written and learnt from. */
export const REPLIES_LATER = readPairs(`# en accounting software
P Invoices can be sent by e-mail straight from the program. The Solo plan allows ten invoices a month, the Pro plan any number. Bank accounts are connected once and then updated every six hours. Receipts must be kept for ten years; we store them on servers in Frankfurt. You can invite your tax adviser at no charge. Support answers within four hours on working days, by chat only. When the contract ends, you can download everything for 90 days.
+ You can e-mail invoices directly from the program.
+ With Solo you're limited to 10 invoices per month, while Pro has no limit.
+ Once connected, your bank account refreshes every 6 hours.
+ Our servers are located in Frankfurt.
+ Inviting your tax adviser doesn't cost anything.
+ You'll get a reply from support within four hours on a working day.
+ There is no phone support; you can reach us by chat.
+ After the contract has ended, your data can be downloaded for another 90 days.
- The Pro plan allows ten invoices a month.
- Bank accounts are updated every six minutes.
- Support is available by phone.
- Support answers within four hours, also at weekends.
- Inviting a tax adviser costs 4 euros.
- Receipts must be kept for six years.
- Everything is deleted when the contract ends.
- Our servers are in Ireland.
# en tree nursery
P Trees are delivered from October to April, when there is no frost. We plant them for 45 euros each if they are taller than two metres; smaller ones are planted for 20 euros. A tree that does not grow in its first year is replaced once, provided it was watered. Fruit trees are sold with bare roots in autumn and in pots all year. Gift vouchers never expire. On Wednesdays the yard opens at 1 pm.
+ We only deliver trees between October and April, and not during frost.
+ Planting a tree over two metres tall costs 45 euros.
+ For small trees, we charge 20 euros for planting.
+ If a tree fails to grow in the first year, you'll get one replacement, as long as you watered it.
+ You can buy fruit trees in pots at any time of the year.
+ A gift voucher doesn't have an expiry date.
+ The yard doesn't open until 1 pm on Wednesdays.
- Trees are delivered all year round.
- A tree that does not grow is always replaced.
- Gift vouchers expire after three years.
- Fruit trees with bare roots are sold in spring.
- Planting is included in the price.
- On Wednesdays the yard closes at 1 pm.
- Planting trees taller than two metres costs 20 euros.
# en city library
P A library card is free for residents and costs 20 euros a year for everybody else. Up to 15 items can be borrowed at once. Books are lent for four weeks, films for one. You can renew twice unless somebody has reserved the item. Overdue items cost 30 cents a day, up to 10 euros. The reading room closes at 8 pm, two hours later than the lending desk. E-books can be borrowed from home with your card number.
+ If you live in the city, your library card won't cost you anything.
+ Non-residents pay 20 euros per year for the card.
+ You're allowed to have as many as 15 items out at the same time.
+ Films have to be returned after a week.
+ You may extend a loan two times, except when another person has reserved it.
+ For each day an item is late you pay 30 cents, but never more than 10 euros.
+ To borrow e-books from home, you just need the number of your card.
+ The lending desk closes at 6 pm.
- A library card is free for everybody.
- Films are lent for four weeks.
- You can renew even if somebody has reserved the item.
- Overdue items cost 30 cents a week.
- The lending desk closes at 8 pm.
- E-books can only be borrowed in the library.
- There is no limit for overdue items.
- You can borrow at least 15 items at once.
# en osteopath
P A session lasts 50 minutes and costs 90 euros, payable by card or in cash at the end. Please wear comfortable clothes and do not eat a heavy meal in the two hours before. Some insurers pay part of the fee; ask yours before the first session. Pregnant women are treated from the fourth month. If you cannot come, tell us a day before, otherwise we charge half. The practice is on the second floor and there is no lift.
+ Sessions are 50 minutes long and cost 90 euros.
+ You pay at the end, with cash or a card.
+ It's best not to have a big meal during the two hours before your session.
+ Check with your insurer whether it covers part of the cost before you start.
+ We treat pregnant women starting in their fourth month.
+ If you don't let us know at least one day ahead, you'll be charged 50%.
+ Unfortunately there's no elevator to the second floor.
+ Wear something comfortable, please.
- All insurers pay part of the fee.
- Pregnant women are not treated.
- You pay in advance.
- The practice is on the second floor and can be reached by lift.
- If you cancel too late, we charge the full price.
- You should eat a heavy meal before the session.
- We provide comfortable clothes.
- A session lasts 90 minutes.
# de elektriker
P Die erste Stunde kostet 79 Euro einschließlich Anfahrt, jede weitere halbe Stunde 32 Euro. Im Notdienst nach 18 Uhr gilt ein Aufschlag von 60 Prozent. Wir reparieren keine Fernseher. Einen Sicherungskasten prüfen wir für Mieter nur mit Zustimmung des Eigentümers. Material rechnen wir nach Verbrauch ab. Termine gibt es meist innerhalb einer Woche.
+ In den 79 Euro für die erste Stunde ist die Anfahrt schon enthalten.
+ Für jede zusätzliche halbe Stunde zahlen Sie 32 €.
+ Nach 18 Uhr kostet der Notdienst 60 % mehr.
+ Fernseher reparieren wir leider nicht.
+ Als Mieter brauchen Sie die Zustimmung des Eigentümers, damit wir den Sicherungskasten prüfen.
+ Normalerweise bekommen Sie innerhalb von 7 Tagen einen Termin.
- Die Anfahrt kostet extra.
- Wir reparieren auch Fernseher.
- Im Notdienst gilt ein Aufschlag von 30 Prozent.
- Jede weitere Stunde kostet 32 Euro.
- Material ist im Preis enthalten.
- Den Sicherungskasten prüfen wir für Mieter ohne Zustimmung des Eigentümers.`);
