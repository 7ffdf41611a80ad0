import { EVERYDAY } from './everyday.ts';
import { REPLIES_LATER } from './replies-later.ts';
import { REPLIES_MORE } from './replies-more.ts';
import { readPairs } from './sentence-pairs.ts';
import { SERVICES } from './services.ts';

const WRONG = readPairs(`# en hostel
- Double rooms include breakfast.
- Guests under 18 may stay if they bring a padlock.
- Lockers and padlocks are free of charge.
- You can use the kitchen until 11 pm if you stay in a double room.
- Bookings can be changed until three days after arrival.
- Reception sells padlocks and towels.
- Bookings can be cancelled free of charge until three days before arrival.
- Breakfast costs 7 euros for guests under 18.
# en driving school
- The theory exam can be taken at any time.
- The registration fee covers the first driving lesson.
- Anyone who fails has to repeat the theory course.
- Glasses wearers must pass an eye test at our school.
- You may take the theory exam three months after your birthday at the earliest.
- The theory course takes place on Mondays and Wednesdays and lasts 14 weeks.
- You can start the theory course only on Mondays.
- Students who bring an eye test get a reduction.
# en gym
- Students pay 5 euros a month.
- Personal training is included for members without a fixed term.
- Members can pause at any time.
- Children may enter the weights area with an adult.
- Towels can be rented at the desk.
- Members can pause for three months if they move.
- Cancel by e-mail at the latest one month after the end of the term.
# en locksmith
- Opening a locked door costs 89 euros during the day.
- Travel is included everywhere.
- We accept cheques.
- You have to pay before we start.
- The landlord has to prove that you live there.
- Opening a door that is only shut costs 139 euros on Sundays.
- We tell you the price after we have opened the door.
# en web shop
- Vouchers can be combined within three years.
- Shipping to Switzerland takes up to six days.
- Returns are free if you pay by card.
- Invoices are due within five days.
- Refunds arrive within five days after you have sent the goods.
- Returns are free even if you use your own label.
- We deliver to Germany and Austria only.
- Customers in the Netherlands can only pay by card.
# en physio app
- Your exercises are adapted every day by a therapist.
- Messages are answered at weekends as well.
- Your doctor adapts your exercises every week.
- All data is erased within 30 days after your last login.
- The app works on iPads from iOS 16.
- A prescription is required after the first week.
- Data is stored in Germany and sold to partners.
- After the first month you pay 12.99 euros a month.
# de schwimmbad
- Kinder unter zwölf Jahren haben freien Eintritt.
- Die Sauna ist nur für Frauen geöffnet.
- Handtücher können für 2 Euro ausgeliehen werden.
- Schränke kosten 2 Euro.
- Die Sauna ist dienstags für Frauen kostenlos.
- Letzter Einlass ist eine Stunde nach Schluss.
# de handwerker
- Bei Aufträgen unter 500 Euro entfällt die Anfahrt.
- Wir beginnen, sobald Sie das Angebot erhalten haben.
- Samstags arbeiten wir ohne Zuschlag.
- Ein Angebot kostet pauschal 35 Euro.
- Rechnungen zahlen Sie innerhalb von vier Wochen.
- Die Anfahrt entfällt bei Notfällen.
# en cleaning service
- Our staff bring a vacuum cleaner.
- You may cancel an appointment free of charge until noon of the day before.
- Windows are included in the cleaning of two hours.
- Keys are labelled with your address and kept in a safe.
- The same person always comes.
- Ironing is possible on request.
- Customers have to bring all products and tools.
# en airport parking
- The shuttle runs every 15 minutes around the clock.
- You leave your key at reception.
- Electric cars can be charged for free.
- If you come back earlier than booked, each day costs 12 euros.
- Vehicles over two metres in width cannot park in the garage.
- Cancellation is possible until the day before and costs 10 euros.
- Parking costs 45 euros for a car over two metres in height.
# en violin shop
- The whole rent is credited when you buy.
- Strings are covered by the insurance.
- Repairs begin as soon as we have received the violin.
- Rentals run at most three months.
- You can exchange your violin for a bigger one after the first year.
- The insurance costs 15 euros a month.
# en beach hotel
- Rooms facing the garden cost 30 euros.
- The pool is heated by the sun from May to September.
- Dogs are allowed on the beach.
- A cot is in every room.
- Beach towels cost 10 euros.
- Children up to five stay free in their own room.
- Guests in rooms facing the sea get half board.
- Half board can be booked until the morning of the day.
# en phone repair
- A battery for the A14 costs 149 euros.
- Water damage is repaired in about 45 minutes.
- The check is free if nothing can be done.
- You get twelve months of warranty on all parts.
- We back up your data first.
- We are liable for lost data.
- Bring an ID when you collect your phone.
# de verein tennis
- Gäste können Plätze bis zu sieben Tage im Voraus buchen.
- Bälle verleiht das Büro für 12 Euro.
- Jugendliche zahlen 180 Euro im Jahr.
- Wer nicht erscheint, zahlt 12 Euro.
- In der Halle sind Schuhe mit dunkler Sohle Pflicht.
- Mitglieder zahlen 12 Euro pro Stunde.
# en hotel
- Late check-out costs 25 euros and is always possible.
- Day visitors may use the sauna free of charge.
- Guests who arrive after 10 pm must call the reception.
- Children under 12 may use the sauna with an adult.
# en dental
- If you call less than 24 hours ahead, we do not charge anything.
- Dr Lindqvist sees children on Tuesdays.
- New patients pay 40 pounds.
# en saas
- The Team plan includes three seats.
- Single sign-on is part of the Team plan.
- Annual billing saves 15 percent on the Enterprise plan only.
# en city
- Fridges are collected free of charge once a year.
- The recycling yard is open to all visitors.
- Bulky waste is collected on Wednesday.
# de bank
- An fremden Automaten ist Abheben gebührenfrei.
- Das Girokonto Plus kostet für alle 5,90 Euro im Monat.
- Eine zweite Karte ist kostenlos.
# de praxis
- Hausbesuche machen wir bei allen Patienten.
- Rezepte können Sie am selben Tag abholen.
- Dienstags ist die Sprechstunde nur von 15 bis 18 Uhr.
# fr musee
- Les photos sont autorisées dans l'exposition temporaire.
- L'entrée est gratuite le dimanche.
- La visite guidée est gratuite pour les moins de 18 ans.
# es gimnasio
- Los menores de 16 años no pueden entrenar.
- Las clases de yoga son gratis en septiembre.
- La matrícula cuesta 39 euros.
# es tienda
- La tienda paga los gastos de devolución.
- La ropa interior se puede devolver si conserva su etiqueta.
- Los gastos de devolución se reembolsan en 5 días hábiles.
# en accounting software
- Receipts are stored in Frankfurt for six hours.
- Your tax adviser can invite you at no charge.
- Support answers within four hours by phone.
- You can download everything for 90 days before the contract ends.
- Inviting your tax adviser costs extra on the Solo plan.
- Bank accounts must be connected every six hours.
- Support answers on weekends too.
- Receipts can be sent by e-mail straight from the program.
# en tree nursery
- Trees are delivered from October to April, even in frost.
- We plant every tree free of charge.
- Trees taller than two metres are planted for 20 euros.
- A tree that does not grow is replaced once a year.
- A tree that does not grow in its first year is replaced, even without watering.
- Fruit trees are sold with bare roots all year.
- Gift vouchers expire after a year.
- The yard opens at 1 pm every day.
- Gift vouchers can be used for planting.
# en city library
- A library card costs 20 euros a year for residents.
- Films are lent for four weeks.
- You can renew twice even if somebody has reserved the item.
- Overdue items cost 10 euros a day.
- The lending desk closes two hours later than the reading room.
- E-books can be borrowed without a card.
- Up to 15 items can be renewed at once.
- Books can be borrowed from home with your card number.
# en osteopath
- Pregnant women are not treated.
- All insurers pay part of the fee.
- If you cancel a day before, we charge half.
- Please do not eat anything before the session.
- The fee is paid before the session.
- There is a lift to the second floor.
- The first session is free for pregnant women.
# de elektriker
- Im Notdienst gilt vor 18 Uhr ein Aufschlag von 60 Prozent.
- Wir reparieren Fernseher nur im Notdienst.
- Die Anfahrt kostet 32 Euro.
- Den Sicherungskasten prüfen wir nur mit Zustimmung des Mieters.
- Das Material ist im Preis enthalten.
- Termine gibt es immer innerhalb einer Woche.
# en coworking
- A day pass includes a meeting room for the whole day.
- Guests can use the space around the clock.
- Phone calls are not allowed.
- Members may bring one guest a day for 22 euros.
# en vet
- Cats should not drink before an operation.
- Cats should be vaccinated every 8 to 12 weeks.
- Dr Kowalski operates on Wednesdays.
- Please do not feed your cat for twelve hours after an operation.
# en theatre
- Latecomers are admitted at any time.
- Tickets can be returned up to 48 hours before the show for a fee of 3 pounds.
- Wheelchair users and one companion get in free.
- The bar opens one hour after the show.
- The bar takes cash and cards.
# en heat pump
- Grants are available for all owners.
- Owners can do the yearly service themselves.
- The unit may stand less than 3 metres from the window.
- Owners who rent out their house get grants of up to 70 percent.
# en grocery
- Delivery is free from 40 dollars.
- You choose the substitutes yourself.
- Alcohol is delivered only between 4 pm and 8 pm.
- Our pickers check the ID of adults.
# de bad
- Kinder unter sechs Jahren dürfen nicht ins Freibad.
- Bei Gewitter wird das Eintrittsgeld erstattet.
- Einlass ist bis 19.30 Uhr.
- Kinder unter sechs Jahren brauchen keine Begleitung.
# de werkstatt
- Der Kostenvoranschlag ist immer kostenlos.
- Auf gebrauchte Teile geben wir zwei Jahre Garantie.
- Freitags vergeben wir Termine.
- Altteile entsorgen wir kostenlos.
# fr camping
- Les barbecues au charbon sont autorisés.
- Deux chiens par emplacement sont admis.
- Les emplacements doivent être libérés avant 14 h.
- Les chiens doivent rester dans la tente.
# fr mutuelle
- La consultation est remboursée à 70 % sans médecin traitant.
- Les lunettes sont remboursées à 70 %.
- Les demandes doivent être envoyées dans les deux mois.
# es curso
- El libro está incluido en el precio.
- El certificado cuesta 320 euros.
- Los alumnos que falten a una clase no reciben el certificado.
# es banco
- El límite se puede cambiar por teléfono.
- La tarjeta de crédito es siempre gratis.
- El seguro de viaje cubre todos los viajes.
# en two phones
- The Nova 5 charges wirelessly.
- The Nova 5 Pro costs 499 euros.
- The Nova 5 has 256 GB of storage.
- The Nova 5 Pro has no headphone jack.`);

/** Further wrong sentences about pages of other sets, most in another relation than the page has it. They are learnt from. */
export const WRONG_RELATIONS = [...REPLIES_MORE, ...SERVICES, ...REPLIES_LATER, ...EVERYDAY].map(
  (page) => ({
    ...page,
    faithful: [],
    wrong: WRONG.filter(
      ({ name, language }) => name === page.name && language === page.language,
    ).flatMap(({ wrong }) => wrong),
  }),
);
