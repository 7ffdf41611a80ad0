import { readPairs } from './sentence-pairs.ts';

/**
 * Sentences as assistants word them, about trades of no other set, written before the gate was looked at again and judged once.
 * Nothing is learnt from them: only their totals are printed. Behind "<-" stand words of the sentence that carries a faithful one.
 */
export const REPLIES_UNTOUCHED = readPairs(`# en boat hire
P Our motor boats carry up to six people and can be driven without a licence. The smallest boat costs 65 euros for two hours, the larger ones 95 euros. Fuel is charged by consumption when you return. A deposit of 200 euros is taken on your card and released within three working days.
P Life jackets are provided for everyone, including children from 10 kilograms. Children under twelve must wear one at all times. Dogs may come along if they stay on the floor of the boat. Barbecues on board are forbidden.
P If the wind rises above force five we close the pier. In that case you choose between a new date and a full refund. For cancellations by guests we refund everything up to three days before; later than that, half of the price is kept.
P The pier lies behind the rowing club, five minutes on foot from the tram stop Harbour Bridge. Please arrive 20 minutes before your slot for the safety briefing. Boats that come back late are charged 15 euros for every quarter of an hour.
+ You won't need a boating licence for any of the motor boats. <- without a licence
+ There's room for six passengers at most on each motor boat. <- up to six people
+ Two hours on the smallest boat will set you back €65. <- costs 65 euros
+ You settle the fuel you've used once you're back at the pier. <- Fuel is charged
+ We block a €200 deposit on your card, which is freed again within three working days. <- A deposit of 200 euros
+ Kids younger than twelve have to keep their life jacket on the whole time. <- Children under twelve
+ Feel free to bring your dog, as long as it stays on the boat's floor. <- Dogs may come along
+ Grilling isn't permitted on the boats. <- Barbecues on board
+ Should the wind get stronger than force 5, the pier is closed. <- wind rises above
+ When we have to close because of the wind, you can pick either another date or your money back in full. <- new date and a full refund
+ Cancel at least three days ahead and you'll get all your money back. <- refund everything up to three days
+ If you call off at shorter notice, you lose half of what you paid. <- half of the price is kept
+ From the Harbour Bridge tram stop it's a five-minute walk to us. <- five minutes on foot
+ Plan to be there twenty minutes early, since there is a safety briefing. <- Please arrive 20 minutes
+ Returning late costs 15 euros per 15 minutes. <- come back late
- You need a licence for the larger boats.
- The larger boats cost 65 euros for two hours.
- Fuel is included in the price.
- The deposit is released within three hours.
- Everyone must wear a life jacket at all times.
- Life jackets for children cost extra.
- Dogs have to stay on the pier.
- Small barbecues are fine on the larger boats.
- When the pier is closed because of wind, half of the price is kept.
- You can cancel free of charge until one day before.
- The pier is five minutes by tram from Harbour Bridge.
- A captain can be booked for an additional fee.
- Boats that come back late are charged 15 euros an hour.
# en tailor
P Shortening trousers costs 18 euros, or 26 euros with the original hem kept. Taking in a jacket at the waist starts at 45 euros. Leather and wedding dresses are priced after we have seen them. Express work within 24 hours costs half as much again.
P Most alterations are ready after five working days. Before Christmas please allow two weeks. We text you as soon as your clothes can be picked up. Anything not collected within three months is given to charity.
P Fittings for made-to-measure suits take place on Wednesday and Saturday by appointment. A suit needs three fittings and is finished in about eight weeks. Half of the price is due when you order, the rest at the last fitting. Fabrics come from mills in Biella and Huddersfield.
P Please bring only clothes that have been washed or cleaned. For trousers, wear the shoes you want to combine them with. Small corrections within 14 days of collection are free of charge.
+ Having a pair of trousers shortened is €18. <- Shortening trousers
+ If you'd like us to preserve the original hem, it comes to 26 euros. <- Shortening trousers
+ For a jacket that needs taking in at the waist, expect to pay 45 euros or more. <- Taking in a jacket
+ We can't quote a price for a wedding dress until we've had a look at it. <- Leather and wedding dresses
+ If you need it within a day, we add 50 percent to the price. <- Express work
+ Typically, alterations take five working days. <- Most alterations
+ In the run-up to Christmas you should count on a fortnight. <- Before Christmas
+ You'll get a text message once your things are ready. <- We text you
+ Clothes left with us for longer than three months go to charity. <- not collected
+ Suit fittings are held on Wednesdays and Saturdays, and you have to make an appointment. <- Fittings for made-to-measure
+ It takes roughly two months until a made-to-measure suit is done. <- three fittings
+ You pay 50 % up front and the remainder at the final fitting. <- Half of the price
+ We get our cloth from Biella and Huddersfield. <- Fabrics come
+ Dirty laundry is not accepted, so please have your clothes cleaned first. <- Please bring only
+ Put on the shoes you plan to wear with the trousers. <- wear the shoes
- Shortening trousers with the original hem kept costs 18 euros.
- Taking in a jacket at the waist costs 45 euros at most.
- We do not work with leather.
- Express work costs twice the normal price.
- All alterations are ready after five working days, before Christmas as well.
- Clothes that are not collected are thrown away after three months.
- Fittings take place on any weekday.
- A suit needs two fittings.
- The whole price is due when you order.
- All fabrics are made in Italy.
- Corrections cost extra after collection.
- We call you as soon as your clothes can be picked up.
- We also dry-clean suits on request.
# de gemüsekiste
P Die kleine Kiste reicht für zwei Personen und kostet 19,50 Euro, die große für vier Personen kostet 31 Euro. Geliefert wird immer donnerstags zwischen 14 und 19 Uhr. Ist niemand zu Hause, stellen wir die Kiste an einem vereinbarten Ort ab.
P Bis Dienstag um 12 Uhr können Sie Ihre Bestellung ändern oder eine Woche aussetzen. Bis zu drei Sorten dürfen Sie dauerhaft abwählen. Eine Mindestlaufzeit gibt es nicht, gekündigt wird per E-Mail bis zum Ende der Woche.
P Das Gemüse stammt von unserem Hof in Wendlingen und von vier Nachbarbetrieben. Im Winter ergänzen wir mit Ware aus Südtirol. Alle Betriebe sind nach Bioland zertifiziert.
P Die Kisten sind Pfandgut und kosten 5 Euro, die Sie bei Rückgabe zurückbekommen. Eier liefern wir nur zusammen mit einer Kiste. Bezahlt wird monatlich per Lastschrift; Barzahlung ist nicht möglich.
+ Für einen Haushalt mit zwei Leuten passt die kleine Kiste zu 19,50 €. <- Die kleine Kiste
+ Zu viert nehmen Sie am besten die große Kiste, die bei 31 Euro liegt. <- die große für vier
+ Ihre Lieferung kommt jeden Donnerstag am Nachmittag, zwischen 14 und 19 Uhr. <- Geliefert wird
+ Wenn Sie nicht daheim sind, lassen wir die Kiste an einer abgesprochenen Stelle. <- niemand zu Hause
+ Änderungen nehmen wir bis dienstags zwölf Uhr entgegen. <- Bis Dienstag
+ Sie möchten in einer Woche nichts bekommen? Sagen Sie uns spätestens am Dienstagmittag Bescheid. <- Bis Dienstag
+ Drei Gemüsesorten können Sie auf Dauer ausschließen. <- drei Sorten
+ Sie binden sich nicht für eine bestimmte Zeit. <- Mindestlaufzeit
+ Zum Kündigen genügt eine Mail bis zum Wochenende. <- Mindestlaufzeit
+ Wir bauen in Wendlingen selbst an und bekommen außerdem Gemüse von vier Höfen aus der Nachbarschaft. <- von unserem Hof
+ In den Wintermonaten kommt ein Teil aus Südtirol dazu. <- Im Winter
+ Für die Kiste zahlen Sie 5 € Pfand. <- Pfandgut
+ Eier allein können wir Ihnen leider nicht bringen. <- Eier liefern
+ Der Betrag wird einmal im Monat von Ihrem Konto abgebucht. <- Bezahlt wird
- Die kleine Kiste reicht für vier Personen.
- Geliefert wird dienstags zwischen 14 und 19 Uhr.
- Bis Mittwoch um 12 Uhr können Sie Ihre Bestellung ändern.
- Die Mindestlaufzeit beträgt drei Monate.
- Sie dürfen beliebig viele Sorten abwählen.
- Im Winter stammt das ganze Gemüse aus Südtirol.
- Die vier Nachbarbetriebe sind nicht zertifiziert.
- Die 5 Euro für die Kiste bekommen Sie nicht zurück.
- Eier können Sie auch ohne Kiste bestellen.
- Bezahlt wird wöchentlich per Lastschrift.
- Sie können bar beim Fahrer bezahlen.
- Ist niemand zu Hause, nehmen wir die Kiste wieder mit.
- Auf Wunsch legen wir Obst aus der Region dazu.`);
