import { readPairs } from './sentence-pairs.ts';

/**
 * Sentences as assistants word them about trades of no other set, the half that is looked at. Behind "<-" stand words of the
 * sentence that carries a faithful one, or what is wrong with a wrong one.
 */
export const KINDS_TUNING = readPairs(`# en dog boarding
P Dogs stay with us in heated rooms of 12 square metres with access to the garden. One night costs 34 euros; a second dog of the same family pays 22 euros if both share a room. Food is included unless your dog needs a special diet. We walk every dog three times a day, for at least 40 minutes.
P We only accept dogs that are vaccinated against distemper and kennel cough; the vaccination must be at least two weeks old on arrival. Intact males are accepted outside the summer holidays only. Puppies under six months may spend a trial day but cannot stay overnight. Some breeds need a permit from the city, which you have to bring.
P Drop-off is from Monday to Friday between 8 and 10 in the morning, pick-up between 16 and 18. On Sundays and public holidays the office is closed. If your dog falls ill, Dr. Hanna Weller examines it the same day; you pay the vet, we drive for free. Our trainer Marco Lind offers lessons on Saturdays.
P Bookings become binding with a deposit of 30 percent. You can cancel free of charge up to 14 days before arrival; after that the deposit is kept, and from three days before arrival the full price is due.
+ A single night in our heated rooms is €34. <- One night costs
+ If your second dog sleeps in the same room as the first, it only costs 22 euros. <- a second dog
+ Each dog goes for a walk three times daily. <- We walk every dog
+ Your dog has to be vaccinated at least two weeks before it arrives. <- vaccinated against distemper
+ Males that haven't been neutered can only come outside of the summer holidays. <- Intact males
+ A puppy younger than six months can come for a trial day, but not for the night. <- Puppies under six months
+ You can bring your dog from Monday to Friday, between 8 and 10 am. <- Drop-off is
+ Should your dog get sick, Dr. Hanna Weller will see it on the same day. <- falls ill
+ The vet's bill is yours to pay, but the drive is free. <- falls ill
+ Your booking is confirmed once you have paid a deposit of 30%. <- Bookings become binding
+ Cancelling is free until two weeks before your dog arrives. <- cancel free of charge
+ For cancellations later than three days before arrival, you owe the whole price. <- cancel free of charge
- A second dog of the same family pays 22 euros per night in a room of its own. <- condition
- Food is always included in the price. <- condition
- We walk every dog for up to 40 minutes. <- quantifier
- All breeds need a permit from the city. <- quantifier
- Intact males are accepted during the summer holidays. <- opposite
- Puppies under six months must spend a trial day before staying overnight. <- modality
- The vaccination must be at least two months old on arrival. <- unit
- Marco Lind examines your dog if it falls ill. <- actor
- You pay for the drive to the vet, while the examination is free. <- swapped
- Drop-off is from Monday to Saturday between 8 and 10. <- weekdays
- Pick-up is between 8 and 10 in the morning. <- swapped
- The deposit is refunded if you cancel three days before arrival. <- merged
- We walk every dog three times a day, so that it sleeps better. <- cause
- One night costs 34 euros, with a discount for long stays. <- addition
- Dogs over ten years old often suffer from arthritis. <- general knowledge
- Our trainer Marco Lind offers lessons on Sundays. <- weekdays
- A second dog pays 22 euros even if the dogs have separate rooms. <- condition
- Two dogs of different families may share a room for 22 euros. <- condition
- Food is included for dogs that need a special diet. <- condition
- Puppies under six months can stay overnight after a trial day. <- negation
- You have to collect your dog between 8 and 10 on Sundays. <- merged
- The deposit is returned when you cancel a week before arrival. <- merged
- A deposit of 30 percent is due three days before arrival. <- merged
- The rooms are heated and have cameras. <- addition
- Dogs that are not vaccinated are accepted after a test. <- negation
- Dr. Hanna Weller pays the vet. <- actor
- Our trainer walks every dog three times a day. <- actor
- Some dogs are walked three times a day. <- quantifier
- The vaccination must be at most two weeks old on arrival. <- quantifier
- Every dog has access to the garden and the pool. <- addition
- The office is open on Sundays. <- negation
- The trial day is free for puppies under six months. <- addition
# en escape room
P The Lighthouse is for two to six players and takes 60 minutes; The Vault is for four to eight players and takes 90 minutes. From Monday to Thursday a game costs 25 euros per person, from Friday to Sunday 29 euros. Children under 14 may only play with an adult. The Lighthouse is suitable for wheelchairs, The Vault is not.
P You may book up to eight weeks ahead on our website. Groups of more than eight should call us at 0511 447210. If fewer players come than booked, we refund the difference, except on Saturdays. Latecomers lose playing time: the game ends at the planned time.
P Phones and cameras stay in the lockers. A game master watches you by camera and can give up to five hints. The doors are never really locked, so that you can leave at any time. Most teams escape: about 60 percent solve The Lighthouse, but only 35 percent The Vault.
P Vouchers are valid for three years and can be used for both rooms. They cannot be paid out in cash. Drinks may be brought along for the party room, which is free for one hour after the game and costs 20 euros for each further hour.
+ The Lighthouse can be played by two to six people and lasts an hour. <- The Lighthouse is for
+ You need at least four players for The Vault. <- The Vault is for four
+ At weekends, from Friday through Sunday, you pay €29 each. <- a game costs 25
+ Kids younger than 14 need an adult with them to play. <- Children under 14
+ The Vault isn't wheelchair accessible. <- suitable for wheelchairs
+ You can reserve as early as eight weeks in advance online. <- book up to eight weeks
+ If you are late, you have less time to play, because the game still ends as planned. <- Latecomers lose
+ Please leave your phone in one of the lockers. <- Phones and cameras
+ If you're stuck, the game master can help you with as many as five hints. <- A game master
+ Roughly 60% of the teams manage to solve The Lighthouse. <- Most teams escape
+ A voucher works for either room and stays valid for three years. <- Vouchers are valid
+ The party room is free for the first hour, and after that it's 20 euros an hour. <- party room
- The Vault is for two to six players. <- swapped
- The Lighthouse takes 90 minutes. <- swapped
- From Monday to Friday a game costs 25 euros per person. <- weekdays
- Children under 14 may play without an adult. <- negation
- If fewer players come than booked, we always refund the difference. <- condition
- All teams escape The Lighthouse. <- quantifier
- A game master must give you at least five hints. <- quantifier
- The doors are locked during the game, so you cannot leave. <- negation
- Groups of more than eight can call us at 0511 447230. <- phone
- You can book on www.lighthouse-escape.com up to eight weeks ahead. <- link
- The lockers cost 2 euros. <- addition
- Vouchers can be paid out in cash after three years. <- merged
- The party room costs 20 euros for the first hour. <- number
- You lose playing time when you use a hint. <- cause
- The Vault is easier to solve than The Lighthouse. <- comparison
- Players watch the game master by camera. <- actor
- Groups of more than eight can book on our website. <- condition
- If fewer players come on a Saturday, we refund the difference. <- condition
- If you arrive late, the game ends later than planned. <- negation
- Phones may be used during the game, but cameras stay in the lockers. <- negation
- About 60 percent solve The Vault. <- swapped
- The Vault is suitable for wheelchairs. <- swapped
- Vouchers are valid for one room only. <- quantifier
- The party room is free for one hour before the game. <- order
- You may book at least eight weeks ahead on our website. <- quantifier
- Drinks are included in the party room. <- addition
- Children under 14 play at half price with an adult. <- addition
- From Friday to Sunday a game costs 29 euros per group. <- unit
- The doors are opened by the game master. <- actor
- Latecomers get a refund for the lost playing time. <- merged
# en 3d printers
P The Aron S2 prints objects up to 22 centimetres high and weighs 9 kilograms. It comes assembled and can be used within ten minutes. The Aron S2 prints PLA and PETG. It costs 349 euros. A camera is available as an accessory for 39 euros.
P The Aron X1 prints objects up to 40 centimetres high and weighs 21 kilograms. It is delivered as a kit; assembly takes about three hours. The Aron X1 also prints ABS and nylon, because it has a closed and heated chamber. It costs 899 euros with a camera built in.
P Both printers have a warranty of two years; wearing parts such as nozzles are excluded. Repairs are done by our workshop in Kassel. Returns are possible within 30 days if the printer has been used for less than 20 hours. Filament that has been opened cannot be returned.
P Orders above 50 euros are delivered free within Germany. Orders placed by noon are usually shipped on the same working day. Spare parts can be ordered for at least eight years. Our hotline gives advice on weekdays from 9 to 17.
+ The S2 arrives fully assembled, and you can start printing within 10 minutes. <- It comes assembled
+ If you want to print ABS or nylon, choose the Aron X1. <- also prints ABS
+ Thanks to its closed, heated chamber, the X1 can handle nylon. <- also prints ABS
+ You have to put the X1 together yourself, which takes roughly three hours. <- delivered as a kit
+ A camera for the Aron S2 can be bought separately for €39. <- A camera is available
+ The Aron X1 has a built-in camera and is priced at 899 euros. <- camera built in
+ Nozzles and other wearing parts aren't covered by the warranty. <- Both printers have
+ You can send the printer back within 30 days, provided it ran for under 20 hours. <- Returns are possible
+ Opened filament can't be sent back. <- Filament that has been
+ Delivery in Germany is free for orders over 50 euros. <- Orders above 50 euros
+ If you order by noon, your parcel normally leaves on the same working day. <- Orders placed by noon
- The Aron S2 prints ABS and nylon. <- other product
- The Aron S2 weighs 21 kilograms. <- other product
- The Aron X1 comes assembled. <- other product
- The Aron S2 has a camera built in. <- other product
- The Aron X1 prints objects at least 40 centimetres high. <- quantifier
- The warranty covers all parts, including nozzles. <- negation
- Returns are possible within 30 days, even if the printer has been used a lot. <- condition
- Orders placed by noon are always shipped on the same working day. <- quantifier
- Filament can be returned within 30 days. <- merged
- All orders are delivered free within Germany. <- condition
- Repairs are done by the manufacturer in Kassel. <- actor
- The Aron X1 prints nylon because it is heavier. <- cause
- Our hotline gives advice from 9 to 17 every day. <- weekdays
- PLA is a plastic made from corn starch and is biodegradable. <- general knowledge
- Assembly of the Aron X1 takes about three days. <- unit
- The Aron X1 can be used within ten minutes. <- other product
- The Aron S2 has a closed and heated chamber. <- other product
- Assembly of the Aron S2 takes about three hours. <- other product
- The Aron X1 costs 349 euros. <- other product
- Both printers have a built-in camera. <- quantifier
- Nozzles have a warranty of two years. <- negation
- The camera for the Aron X1 costs 39 euros. <- other product
- Printers can be returned within 20 days if they have been used for less than 30 hours. <- swapped
- Orders placed by noon are delivered on the same working day. <- merged
- Spare parts are delivered free for at least eight years. <- merged
- Repairs done by our workshop in Kassel are free of charge. <- addition
- Orders below 50 euros are delivered free within Germany. <- opposite
- The Aron S2 prints ABS as well. <- other product
- Opened filament can be returned within 30 days. <- negation
# de optiker
P Ein Sehtest dauert 20 Minuten und kostet 25 Euro; beim Kauf einer Brille wird der Betrag verrechnet. Termine sind nur nach Vereinbarung möglich, außer samstags. Für Führerschein-Sehtests müssen Sie Ihren Ausweis mitbringen. Frau Kessler passt Kontaktlinsen an, Herr Dorn ist für Brillen zuständig.
P Einstärkengläser sind meist nach fünf Werktagen fertig, Gleitsichtgläser nach zehn. Auf Fassungen geben wir drei Jahre Garantie, auf Gläser ein Jahr. Kratzer sind von der Garantie ausgenommen. Wer sich nicht an seine Gleitsichtbrille gewöhnt, kann sie innerhalb von vier Wochen umtauschen.
P Kleine Reparaturen erledigen wir sofort und kostenlos, auch wenn die Brille nicht bei uns gekauft wurde. Kinder bis 14 Jahre bekommen die Fassung ohne Aufpreis, wenn die Krankenkasse die Gläser zahlt. Ratenzahlung ist ab 200 Euro möglich.
+ Für den Sehtest sollten Sie zwanzig Minuten und 25 € einplanen. <- Ein Sehtest dauert
+ Kaufen Sie eine Brille, rechnen wir Ihnen die Kosten des Sehtests an. <- Ein Sehtest dauert
+ An Samstagen brauchen Sie keinen Termin. <- Termine sind nur
+ Bringen Sie zum Führerschein-Sehtest bitte Ihren Ausweis mit. <- Für Führerschein
+ Um Kontaktlinsen kümmert sich Frau Kessler. <- Frau Kessler passt
+ Gläser für die Gleitsichtbrille brauchen in der Regel zehn Werktage. <- Einstärkengläser sind
+ Die Garantie auf Fassungen beträgt drei Jahre. <- Auf Fassungen
+ Wenn Sie mit der Gleitsichtbrille nicht zurechtkommen, tauschen wir sie binnen vier Wochen um. <- Wer sich nicht
+ Kleinere Reparaturen machen wir gratis, selbst wenn Ihre Brille von woanders stammt. <- Kleine Reparaturen
+ Ab einem Betrag von 200 Euro können Sie in Raten zahlen. <- Ratenzahlung ist
- Ein Sehtest dauert 25 Minuten. <- number
- Termine sind auch samstags nur nach Vereinbarung möglich. <- condition
- Herr Dorn passt Kontaktlinsen an. <- actor
- Gleitsichtgläser sind nach fünf Werktagen fertig. <- swapped
- Einstärkengläser sind immer nach fünf Werktagen fertig. <- quantifier
- Auf Gläser geben wir drei Jahre Garantie. <- swapped
- Die Garantie gilt auch für Kratzer. <- negation
- Jede Brille kann innerhalb von vier Wochen umgetauscht werden. <- condition
- Reparaturen sind nur kostenlos, wenn die Brille bei uns gekauft wurde. <- condition
- Kinder bis 14 Jahre bekommen immer die Fassung ohne Aufpreis. <- condition
- Ratenzahlung ist bis 200 Euro möglich. <- quantifier
- Beim Kauf einer Brille kostet der Sehtest 25 Euro zusätzlich. <- opposite
- Der Sehtest ist für Kinder kostenlos. <- addition
- Gleitsichtgläser bestehen aus mehreren Sehzonen. <- general knowledge
- Termine sind samstags nur nach Vereinbarung möglich. <- condition
- Auf Fassungen geben wir ein Jahr Garantie. <- swapped
- Der Umtausch einer Gleitsichtbrille kostet 25 Euro. <- merged
- Kleine Reparaturen kosten etwas, wenn die Brille nicht bei uns gekauft wurde. <- negation
- Kinder bis 14 Jahre bekommen die Gläser ohne Aufpreis. <- swapped
- Frau Kessler ist für Brillen zuständig. <- actor
- Gleitsichtgläser sind spätestens nach fünf Werktagen fertig. <- swapped
- Der Sehtest wird beim Kauf von Kontaktlinsen verrechnet. <- merged
- Ihren Ausweis müssen Sie zu jedem Sehtest mitbringen. <- condition
- Wir reparieren Brillen nur, wenn sie bei uns gekauft wurden. <- condition
- Ratenzahlung ist ab 200 Euro möglich und zinsfrei. <- addition
# de kletterhalle
P Der Eintritt kostet 14 Euro, ermäßigt 11 Euro; nach 20 Uhr zahlen alle 9 Euro. Kletterschuhe können Sie für 4 Euro leihen, Gurte für 3 Euro. Seile müssen Sie selbst mitbringen. Die Boulderhalle ist im Preis enthalten, die Sauna nicht.
P Sichern darf nur, wer einen Kletterschein hat oder an unserer Einweisung teilgenommen hat. Jugendliche ab 14 Jahren dürfen mit schriftlicher Erlaubnis der Eltern allein klettern; jüngere Kinder nur mit einer Aufsicht. Der Einsteigerkurs dauert zwei Abende und findet dienstags und donnerstags statt.
P Die Halle ist werktags von 10 bis 23 Uhr geöffnet, am Wochenende von 9 bis 22 Uhr. Im August bleibt die Sauna wegen Wartung geschlossen. Vor der Halle gibt es 40 Parkplätze, die für Gäste drei Stunden lang kostenfrei sind.
+ Kommen Sie nach 20 Uhr, kostet der Eintritt nur neun Euro. <- Der Eintritt kostet
+ Kletterschuhe verleihen wir für 4 €. <- Kletterschuhe können
+ Ein eigenes Seil müssen Sie dabeihaben. <- Seile müssen
+ Bouldern ist im Eintritt schon inbegriffen. <- Die Boulderhalle
+ Für die Sauna zahlt man extra. <- Die Boulderhalle
+ Ohne Kletterschein dürfen Sie erst sichern, wenn Sie unsere Einweisung mitgemacht haben. <- Sichern darf
+ Ab 14 können Jugendliche allein klettern, sofern die Eltern das schriftlich erlauben. <- Jugendliche ab 14
+ Den Kurs für Einsteiger gibt es dienstags und donnerstags; er geht über zwei Abende. <- Der Einsteigerkurs
+ Samstags und sonntags können Sie bis 22 Uhr klettern. <- Die Halle ist
+ Wegen Wartungsarbeiten ist die Sauna im August zu. <- Im August
- Nach 20 Uhr zahlen nur Ermäßigte 9 Euro. <- quantifier
- Gurte können Sie für 4 Euro leihen. <- swapped
- Seile können Sie an der Kasse leihen. <- negation
- Die Sauna ist im Preis enthalten. <- swapped
- Sichern darf nur, wer einen Kletterschein hat und an unserer Einweisung teilgenommen hat. <- condition
- Jugendliche ab 14 Jahren dürfen ohne Erlaubnis der Eltern allein klettern. <- negation
- Kinder unter 14 Jahren dürfen nicht klettern. <- quantifier
- Der Einsteigerkurs dauert zwei Wochen. <- unit
- Die Halle ist am Wochenende bis 23 Uhr geöffnet. <- swapped
- Im August bleibt die Halle wegen Wartung geschlossen. <- merged
- Die Parkplätze sind für Gäste unbegrenzt kostenfrei. <- condition
- Der Einsteigerkurs kostet 14 Euro. <- merged
- Chalk ist in der ganzen Halle verboten. <- addition
- Nach 20 Uhr zahlen Sie 11 Euro. <- swapped
- Kletterschuhe sind im Preis enthalten. <- addition
- Seile und Gurte müssen Sie selbst mitbringen. <- merged
- Jugendliche ab 14 Jahren brauchen eine Aufsicht. <- negation
- Jüngere Kinder dürfen mit schriftlicher Erlaubnis der Eltern allein klettern. <- swapped
- Der Einsteigerkurs findet dienstags und freitags statt. <- weekdays
- Die Halle ist werktags ab 9 Uhr geöffnet. <- swapped
- Die Parkplätze kosten nach drei Stunden 4 Euro. <- merged
- Wer an der Einweisung teilgenommen hat, bekommt einen Kletterschein. <- cause
- Die Sauna ist das ganze Jahr geöffnet. <- negation
- Alle Gäste zahlen nach 20 Uhr nur 9 Euro und leihen Schuhe gratis. <- addition
# fr ecole de ski
P Les cours collectifs pour enfants ont lieu du dimanche au vendredi, de 9 h à 11 h 30, à partir de 5 ans. Six matinées coûtent 189 euros, forfait non compris. Le port du casque est obligatoire pour les enfants et recommandé pour les adultes. Les groupes comptent au maximum dix élèves.
P Une leçon particulière d'une heure coûte 58 euros pour une ou deux personnes ; chaque personne supplémentaire paie 12 euros. Les leçons peuvent être annulées gratuitement jusqu'à 48 heures avant, sauf pendant les vacances de février. En cas de fermeture des pistes, vous êtes remboursés.
P Claire Morel enseigne le snowboard, Julien Roche le ski de fond. Le matériel se loue chez notre partenaire au pied des pistes ; nos élèves y ont une remise de 15 %.
+ Vos enfants peuvent suivre les cours collectifs dès l'âge de 5 ans. <- Les cours collectifs
+ Comptez 189 € pour six matinées, sans le forfait. <- Six matinées
+ Les enfants doivent porter un casque. <- Le port du casque
+ Il n'y a jamais plus de dix élèves par groupe. <- Les groupes comptent
+ Pour une leçon particulière d'une heure, vous paierez 58 euros à une ou deux personnes. <- Une leçon particulière
+ Hors vacances de février, vous pouvez annuler une leçon sans frais jusqu'à 48 heures avant. <- Les leçons peuvent
+ Si les pistes ferment, on vous rembourse. <- En cas de fermeture
+ Pour le snowboard, votre professeure est Claire Morel. <- Claire Morel enseigne
+ En tant qu'élève, vous avez 15 % de remise sur la location chez notre partenaire. <- Le matériel se loue
- Les cours collectifs ont lieu du lundi au samedi. <- weekdays
- Le forfait est compris dans les 189 euros. <- negation
- Le port du casque est obligatoire pour les adultes. <- swapped
- Les groupes comptent au moins dix élèves. <- quantifier
- Une leçon particulière coûte 58 euros par personne. <- condition
- Les leçons peuvent toujours être annulées gratuitement jusqu'à 48 heures avant. <- condition
- Julien Roche enseigne le snowboard. <- actor
- Le matériel est fourni par l'école. <- actor
- Une leçon particulière dure deux heures. <- number
- Les skis sont compris dans le prix des cours. <- addition
- Le forfait coûte 189 euros. <- merged
- Les cours pour adultes ont lieu du dimanche au vendredi. <- actor
- Le casque est recommandé pour les enfants. <- swapped
- Les leçons peuvent être annulées gratuitement pendant les vacances de février. <- condition
- En cas de fermeture des pistes, vous n'êtes pas remboursés. <- negation
- Claire Morel enseigne le ski de fond. <- actor
- Chaque personne supplémentaire paie 58 euros. <- swapped
- Nos élèves louent le matériel gratuitement. <- negation
# es inmobiliaria
P Nuestros honorarios son del 3 % del precio de venta y se pagan solo si la vivienda se vende. El contrato en exclusiva dura seis meses y puede prorrogarse. La tasación es gratuita para los vendedores; los demás pagan 120 euros.
P Las visitas se hacen de martes a sábado con cita previa. Para reservar una vivienda se entrega una señal de 3000 euros, que se devuelve si el banco no concede la hipoteca. Lucía Ferrer lleva las ventas y Andrés Polo los alquileres.
P En los alquileres pedimos una fianza de un mes y, si no hay nómina, un aval bancario. Algunas viviendas admiten mascotas. Los gastos de comunidad los paga el propietario, la luz y el agua el inquilino.
+ Si su casa no se vende, no nos debe nada. <- Nuestros honorarios
+ Cobramos el 3 % del precio de venta. <- Nuestros honorarios
+ La exclusiva es por seis meses y se puede prorrogar. <- El contrato en exclusiva
+ Si vende con nosotros, la tasación no le cuesta nada. <- La tasación es
+ Para ver una vivienda hace falta cita previa, de martes a sábado. <- Las visitas se hacen
+ Recuperará la señal si el banco le deniega la hipoteca. <- Para reservar
+ De los alquileres se encarga Andrés Polo. <- Lucía Ferrer lleva
+ Al alquilar pedimos un mes de fianza. <- En los alquileres
+ El agua y la luz corren a cargo del inquilino. <- Los gastos de comunidad
- Nuestros honorarios son del 3 % aunque la vivienda no se venda. <- condition
- La tasación es gratuita para todos. <- quantifier
- El contrato en exclusiva dura seis semanas. <- unit
- Las visitas se hacen de lunes a sábado. <- weekdays
- La señal no se devuelve si el banco no concede la hipoteca. <- negation
- Andrés Polo lleva las ventas. <- actor
- En todos los alquileres pedimos un aval bancario. <- condition
- Todas las viviendas admiten mascotas. <- quantifier
- Los gastos de comunidad los paga el inquilino. <- swapped
- Ofrecemos un seguro de impago para propietarios. <- addition
- Los vendedores pagan 120 euros por la tasación. <- swapped
- La fianza es de 3000 euros. <- merged
- Los gastos de comunidad y la luz los paga el propietario. <- merged
- Ninguna vivienda admite mascotas. <- quantifier
- El aval bancario es obligatorio aunque haya nómina. <- condition
- Lucía Ferrer lleva los alquileres. <- actor
- Las visitas se hacen sin cita previa. <- negation
- Los honorarios se pagan antes de la venta. <- condition`);
