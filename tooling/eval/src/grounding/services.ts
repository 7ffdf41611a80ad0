import { readPairs } from './sentence-pairs.ts';

/** Looked at once, then learnt from as well. */
export const SERVICES = readPairs(`# en hotel
P Check-in is from 3 pm and check-out is by 11 am. Guests who arrive after 10 pm must ring the night bell at the side entrance. Late check-out until 2 pm costs 25 euros and is subject to availability.
P The sauna is open daily from 5 pm to 9 pm and is free for hotel guests. Day visitors pay 18 euros. Children under 12 may not use the sauna.
+ You can get into your room from three in the afternoon, and we ask you to leave it by 11 in the morning.
+ If you get here after ten at night, please ring the bell at the side entrance.
+ Staying in the room until 2 pm is possible for an extra 25 euros when we have space.
+ As a guest of the hotel you don't pay anything for the sauna.
- You can keep the room until 2 pm for 18 euros.
- If you arrive after 10 pm, please ring the bell at the main entrance.
- Late check-out until 2 pm is guaranteed for 25 euros.
- Day visitors can use the sauna free of charge.
- Children under 12 are welcome in the sauna.
- The sauna is open daily from 5 pm to 9 pm, and towels are provided free of charge.
# en dental
P New patients are asked to arrive ten minutes early and to bring their insurance card. If you cannot keep an appointment, please call us at least 24 hours ahead; otherwise we charge 40 pounds.
P Dr Amara Okafor sees children on Mondays and Thursdays. Dr Tomas Lindqvist does implants and works on Tuesdays only.
+ Please come ten minutes before your slot if it's your first visit, with your insurance card.
+ Cancelling later than a day before means a £40 fee.
+ For implants, Dr Lindqvist is the one to see, and he is in on Tuesdays.
+ Kids are treated by Dr Okafor, who is here on Mondays and Thursdays.
- Dr Lindqvist sees children on Mondays and Thursdays.
- Dr Okafor treats children on Mondays and Tuesdays.
- We charge 40 pounds if you cancel less than 48 hours ahead.
- Dr Amara Okafor does implants on Tuesdays.
- New patients are asked to arrive ten minutes late.
- If you cancel your appointment, we charge 40 pounds.
# en saas
P The Starter plan includes three seats and 10 GB of storage for 12 dollars a month. The Team plan includes ten seats and 200 GB of storage for 49 dollars a month. Annual billing saves 15 percent. Single sign-on is only part of the Enterprise plan.
+ With Starter you get three seats plus 10 GB, at $12 per month.
+ You save 15% when you pay yearly.
+ SSO, i.e. single sign-on, comes with Enterprise only.
+ If you need ten people on board, Team costs 49 dollars monthly.
- The Starter plan includes ten seats and 10 GB of storage.
- The Team plan gives you 20 GB of storage.
- Single sign-on is part of every plan.
- The Team plan includes ten seats and 200 MB of storage.
- Annual billing costs 15 percent more.
- The Starter plan costs 12 dollars a year.
# en city
P Bulky waste is collected free of charge once a year. Fridges and televisions are not collected; take them to the recycling yard in Mill Lane, which is open Wednesday to Saturday from 9 am to 4 pm. A resident's permit is needed at the gate.
+ Once per year we pick up bulky waste at no cost.
+ Old TVs and fridges have to go to the recycling yard on Mill Lane.
+ You need your resident's permit to get in at the yard's gate.
+ The yard is closed on Mondays, so come from Wednesday to Saturday between 9 and 4.
- Fridges and televisions are collected free of charge.
- Bulky waste is collected free of charge twice a year.
- Take your old fridge to the recycling yard in Market Lane.
- The recycling yard opens Tuesday to Saturday from 9 am to 4 pm.
- The yard in Mill Lane is open until 6 pm.
- No permit is needed at the gate of the recycling yard.
# en parcel
P Parcels under 2 kg cost 4.90 euros within Germany and take one to two working days. Parcels from 2 to 10 kg cost 7.90 euros. We do not ship lithium batteries. Orders over 60 euros ship free, except to islands.
+ A parcel lighter than two kilos is €4.90 inside Germany.
+ Delivery takes 1–2 working days for small parcels in Germany.
+ Lithium batteries can't be sent with us.
+ Shipping is free above 60 euros, but not to islands.
- Orders over 60 euros ship free everywhere, islands included.
- Parcels from 2 to 10 kg cost 4.90 euros.
- Orders under 60 euros ship free.
- We also ship lithium batteries.
- Parcels under 2 kg take one to two weeks within Germany.
- Parcels from 2 to 20 kg cost 7.90 euros.
# de bank
P Das Girokonto Plus ist für alle unter 27 Jahren kostenlos. Danach kostet es 5,90 Euro im Monat. Abhebungen sind an allen Automaten der Volksbanken gebührenfrei; an fremden Automaten fallen 3,95 Euro an. Eine zweite Karte kann auf Wunsch bestellt werden.
+ Bis zum 27. Geburtstag zahlen Sie für das Girokonto Plus nichts.
+ Geld abheben ist an Automaten der Volksbanken ohne Gebühr möglich.
+ Wenn Sie es möchten, können Sie eine zweite Karte bestellen.
+ Wer an einem fremden Automaten abhebt, zahlt 3,95 €.
- Das Girokonto Plus ist für alle unter 30 Jahren kostenlos.
- Abhebungen sind an allen Automaten gebührenfrei.
- An fremden Automaten fallen 5,90 Euro an.
- Eine zweite Karte muss bestellt werden.
- Ab 27 kostet das Girokonto Plus 5,90 Euro im Jahr.
- Abhebungen sind an allen Automaten der Sparkassen gebührenfrei.
# de praxis
P Unsere Sprechstunde ist montags bis freitags von 8 bis 12 Uhr, dienstags und donnerstags zusätzlich von 15 bis 18 Uhr. Rezepte können Sie telefonisch vorbestellen und am nächsten Werktag abholen. Hausbesuche machen wir nur bei Patienten, die nicht selbst kommen können.
+ Rezepte lassen sich per Telefon bestellen; am folgenden Werktag liegen sie bereit.
+ Am Donnerstagnachmittag sind wir von 15 bis 18 Uhr für Sie da.
+ Hausbesuche gibt es ausschließlich für Menschen, die nicht zu uns kommen können.
+ Vormittags haben wir von Montag bis Freitag zwischen 8 und 12 Uhr Sprechstunde.
- Mittwochs und donnerstags haben wir zusätzlich von 15 bis 18 Uhr geöffnet.
- Hausbesuche machen wir bei allen Patienten.
- Rezepte können Sie telefonisch oder per E-Mail vorbestellen.
- Dienstags ist nachmittags von 15 bis 19 Uhr Sprechstunde.
- Rezepte können Sie am selben Tag abholen.
- Rezepte können Sie nicht telefonisch vorbestellen.
# de verein
P Die Mitgliedschaft kostet 96 Euro im Jahr, für Schüler und Studierende 48 Euro. Gekündigt werden kann zum 31. Dezember mit einer Frist von drei Monaten. Neue Mitglieder dürfen zweimal kostenlos zur Probe trainieren. Die Halle bleibt in den Sommerferien geschlossen.
+ Sie dürfen zwei Probetrainings machen, ohne etwas zu bezahlen, wenn Sie neu sind.
+ Für Studierende beträgt der Jahresbeitrag 48 Euro.
+ Kündigen können Sie zum Jahresende, also zum 31. Dezember, drei Monate vorher.
+ Während der Sommerferien ist die Halle zu.
- Neue Mitglieder dürfen dreimal kostenlos zur Probe trainieren.
- Schüler zahlen 96 Euro im Jahr.
- Gekündigt werden kann zum 30. Juni mit einer Frist von drei Monaten.
- Die Kündigungsfrist beträgt drei Wochen.
- Die Halle ist auch in den Sommerferien geöffnet.
- Rentner zahlen nur 48 Euro im Jahr.
# fr mairie
P La demande de passeport se fait sur rendez-vous, du lundi au vendredi de 9 h à 16 h 30. Le timbre fiscal coûte 86 euros pour un adulte et 42 euros pour un mineur de plus de 15 ans. Le passeport est valable dix ans. La présence du mineur est obligatoire.
+ Il faut prendre rendez-vous pour demander un passeport.
+ Pour un adulte, comptez 86 € de timbre fiscal.
+ L'enfant mineur doit être présent.
+ Un passeport reste valable pendant dix ans.
- Le passeport est valable cinq ans.
- Le timbre fiscal coûte 42 euros pour un adulte.
- La demande de passeport se fait sans rendez-vous.
- La présence du mineur est facultative.
- Les demandes se font du lundi au samedi de 9 h à 16 h 30.
# fr musee
P Le musée est fermé le mardi. L'entrée est gratuite le premier dimanche du mois et pour les moins de 18 ans. Les photos sans flash sont autorisées, sauf dans l'exposition temporaire. La visite guidée dure une heure et demie et part à 14 h 30.
+ Les moins de dix-huit ans entrent gratuitement.
+ Vous pouvez prendre des photos sans flash, mais pas dans l'exposition temporaire.
+ Comptez une heure trente pour la visite guidée, qui commence à 14 h 30.
+ Le mardi, nous sommes fermés.
- Le musée est fermé le lundi.
- Les photos sans flash sont autorisées dans toutes les salles.
- L'entrée est gratuite le dernier dimanche du mois.
- La visite guidée part à 15 h 30.
- L'entrée est gratuite pour les plus de 18 ans.
# fr garage
P La révision annuelle comprend la vidange, le filtre à huile et le contrôle des freins. Elle coûte 189 euros. Les plaquettes de frein ne sont pas comprises. Une voiture de prêt est disponible sur réservation si la réparation dure plus d'une journée.
+ La vidange et le contrôle des freins font partie de la révision annuelle.
+ Les plaquettes ne sont pas incluses dans le prix.
+ Si les travaux prennent plus d'un jour, vous pouvez réserver une voiture de prêt.
- Les plaquettes de frein sont comprises dans la révision.
- Une voiture de prêt est disponible pour chaque réparation.
- La révision annuelle coûte 169 euros.
- La révision comprend la vidange, le filtre à huile et le filtre à air.
# es gimnasio
P El gimnasio abre de lunes a viernes de 6:30 a 23:00 y los sábados de 9:00 a 14:00. La cuota mensual es de 39 euros, con la matrícula gratis en septiembre. Los menores de 16 años solo pueden entrenar acompañados de un adulto. Las clases de yoga no están incluidas.
+ Pagas 39 euros al mes.
+ En septiembre la matrícula no cuesta nada.
+ Si tienes menos de 16 años, tienes que venir con un adulto para entrenar.
+ El yoga se paga aparte, no va incluido en la cuota.
- La cuota mensual es de 29 euros.
- Los menores de 16 años pueden entrenar sin un adulto.
- La matrícula es gratis en octubre.
- Las clases de yoga están incluidas en la cuota.
- Los sábados abrimos hasta las 15:00.
# es tienda
P Aceptamos devoluciones en los 30 días siguientes a la entrega, siempre que el producto conserve su etiqueta. Los gastos de devolución corren a cargo del cliente. El reembolso se hace en un plazo de 5 días hábiles por el mismo medio de pago. La ropa interior no se puede devolver.
+ Tienes treinta días desde la entrega para devolver el producto con su etiqueta.
+ El cliente paga los gastos de la devolución.
+ Te devolvemos el dinero en cinco días hábiles, con el mismo medio de pago.
- Nosotros pagamos los gastos de devolución.
- Aceptamos devoluciones en los 14 días siguientes a la entrega.
- Puedes devolver el producto en 30 días aunque no tenga etiqueta.
- La ropa interior se puede devolver.
- El reembolso se hace en 5 semanas.
# it ristorante
P La cucina è aperta dalle 12:30 alle 14:30 e dalle 19:00 alle 22:30; il lunedì siamo chiusi. I cani sono ammessi solo in terrazza. Per gruppi di più di otto persone è necessaria la prenotazione. Il menù degustazione costa 58 euro, bevande escluse.
+ I cani possono stare in terrazza, ma non dentro.
+ Se siete più di otto, dovete prenotare.
+ Il menù degustazione è a 58 €, senza le bevande.
- Il martedì siamo chiusi.
- I cani sono ammessi anche in sala.
- Il menù degustazione costa 58 euro, bevande incluse.
- Per gruppi di più di sei persone è necessaria la prenotazione.
# nl fiets
P Een stadsfiets huren kost 12 euro per dag, een elektrische fiets 28 euro per dag. De borg is 50 euro en krijgt u terug bij inlevering. Een helm is niet verplicht, maar u kunt er gratis een lenen.
+ Voor een elektrische fiets betaalt u 28 euro per dag.
+ De borg van 50 euro krijgt u terug als u de fiets inlevert.
+ U hoeft geen helm te dragen, maar lenen kan gratis.
- Een stadsfiets kost 28 euro per dag.
- Een helm is verplicht.
- De borg is 150 euro.
- Een elektrische fiets huren kost 28 euro per uur.
# en warranty
P The frame carries a five-year warranty and the battery a two-year warranty or 500 charge cycles, whichever comes first. Damage caused by racing is excluded. Claims need the original receipt and can be sent through https://velora.example/claims.
+ Your battery is covered for two years or 500 charging cycles, depending on which comes earlier.
+ To make a claim, use https://velora.example/claims and have the original receipt ready.
+ The warranty does not cover damage from racing.
- The battery carries a five-year warranty.
- Claims can be sent through https://velora.example/claim-form.
- Damage caused by racing is covered.
- The battery is covered for two years or 500 charge cycles, whichever comes last.
- You can make a claim without the original receipt.`);
