import { readPairs } from './sentence-pairs.ts';

/** Learnt from: the rules were mended until they told most of these apart. */
export const EVERYDAY = readPairs(`# en coworking
P A day pass costs 22 euros and includes coffee and one hour in a meeting room. Members may bring one guest a day. The space is open around the clock for members, and from 9 am to 6 pm for everyone else. Phone calls are to be made in the booths.
+ For 22 euros you get a day pass, coffee included.
+ If you're a member you can come in at any hour.
+ Each day a member can take one guest along.
+ Please use the booths when you need to make a call.
- Coffee costs extra with a day pass.
- The space is open around the clock for everyone.
- Members may bring two guests a day.
- Members must bring one guest a day.
- Non-members can come until 8 pm.
- A day pass includes one day in a meeting room.
# en vet
P Cats should be vaccinated at 8 and 12 weeks, then once a year. Please do not feed your cat for twelve hours before an operation; water is fine. Dr Reyes operates on Wednesdays, Dr Kowalski on Fridays. Emergencies are seen at any time under 0555 010 020.
+ Your cat may drink before the operation but should not eat for 12 hours.
+ On Fridays the operations are done by Dr Kowalski.
+ In an emergency call 0555 010 020, whatever the time.
+ After the first two jabs, a cat is vaccinated annually.
- Dr Reyes operates on Fridays.
- You can feed your cat before an operation.
- Please do not feed your cat for two hours before an operation.
- Cats should be vaccinated once a month.
- Emergencies are seen at any time under 0555 010 202.
- Dogs should be vaccinated at 8 and 12 weeks.
# en theatre
P Tickets can be exchanged up to 48 hours before the show for a fee of 3 pounds. Latecomers are admitted only during the interval. Wheelchair users and one companion pay half price. The bar opens one hour before the show and takes cards only.
+ You can swap your ticket until two days before the show; that costs £3.
+ If you're late, you'll have to wait for the interval to be let in.
+ A companion of a wheelchair user pays half.
+ Cash isn't accepted at the bar.
- Tickets can be exchanged up to 48 hours after the show.
- Latecomers are not admitted at all.
- Everyone pays half price.
- The bar takes cash only.
- Wheelchair users and two companions pay half price.
- The bar opens one hour before the show and serves warm food.
# en heat pump
P The heat pump needs a yearly service by a certified engineer; otherwise the warranty ends. It works down to minus 20 degrees. The unit should stand at least 3 metres from the neighbour's window. Grants of up to 70 percent are available for owners who live in the house themselves.
+ Without a yearly check by a certified engineer you lose the warranty.
+ It keeps working at temperatures as low as minus 20 degrees.
+ Keep a distance of three metres or more from your neighbour's window.
+ If you live in your own house, you can get a grant covering up to 70%.
- The unit should stand at most 3 metres from the neighbour's window.
- It works down to minus 10 degrees.
- Grants of up to 70 percent are available for all owners.
- The warranty ends after one year.
- The warranty continues without a yearly service.
- It works down to plus 20 degrees.
# en grocery
P We deliver Tuesday to Saturday in two windows, 10 am to 1 pm and 4 pm to 8 pm. The minimum order is 40 dollars; delivery is 5 dollars or free from 80 dollars. Alcohol is handed over only to adults who show ID. Substitutes are chosen by our pickers unless you switch them off.
+ From 80 dollars on we bring your order for free.
+ We won't hand over alcohol without seeing an adult's ID.
+ You can turn substitutes off if you don't want them.
+ No deliveries are made on Mondays.
- The minimum order is 80 dollars.
- We deliver on Sundays in two windows.
- Alcohol is handed over without ID.
- Delivery costs 8 dollars.
- You cannot switch substitutes off.
- The evening window runs from 4 pm to 9 pm.
# de bad
P Das Freibad öffnet am 1. Mai und schließt am 15. September. Einlass ist bis 19 Uhr, Badeschluss um 19.30 Uhr. Kinder unter sechs Jahren haben freien Eintritt, müssen aber von einem Erwachsenen begleitet werden. Bei Gewitter wird das Becken geräumt; das Eintrittsgeld wird nicht erstattet.
+ Ab dem ersten Mai hat das Freibad auf, und am 15. September ist Schluss.
+ Kinder bis fünf Jahre zahlen nichts, brauchen aber einen Erwachsenen als Begleitung.
+ Wenn es gewittert, bekommen Sie Ihr Geld nicht zurück.
+ Spätestens um 19 Uhr müssen Sie hereingekommen sein.
- Das Freibad schließt am 30. September.
- Bei Gewitter wird das Eintrittsgeld erstattet.
- Kinder unter sechs Jahren dürfen allein ins Freibad.
- Kinder unter acht Jahren haben freien Eintritt.
- Einlass ist bis 19.30 Uhr, Badeschluss um 19 Uhr.
- Alle Kinder haben freien Eintritt.
# de werkstatt
P Ein Kostenvoranschlag kostet 45 Euro, die wir bei Auftrag verrechnen. Termine vergeben wir montags bis donnerstags; freitags arbeiten wir nur an Notfällen. Altteile geben wir auf Wunsch heraus. Auf unsere Arbeit geben wir zwei Jahre Garantie, auf gebrauchte Teile sechs Monate.
+ Die 45 Euro für den Kostenvoranschlag ziehen wir ab, wenn Sie uns beauftragen.
+ Am Freitag kümmern wir uns ausschließlich um Notfälle.
+ Wenn Sie möchten, bekommen Sie die alten Teile mit.
+ Gebrauchte Teile haben ein halbes Jahr Garantie.
- Auf gebrauchte Teile geben wir zwei Jahre Garantie.
- Ein Kostenvoranschlag ist kostenlos.
- Montags arbeiten wir nur an Notfällen.
- Die 45 Euro verrechnen wir bei Auftrag nicht.
- Auf unsere Arbeit geben wir zwei Monate Garantie.
- Altteile müssen Sie mitnehmen.
# de schule
P Die Anmeldung ist vom 3. bis 14. Februar möglich. Mitzubringen sind das Halbjahreszeugnis, die Geburtsurkunde und ein Nachweis über die Masernimpfung. Die erste Fremdsprache ist Englisch; ab Klasse 6 wählen die Kinder Latein oder Französisch. Das Mittagessen kostet 4,20 Euro und wird bis Donnerstag für die folgende Woche bestellt.
+ Sie können Ihr Kind zwischen dem 3. und dem 14. Februar anmelden.
+ Ab der sechsten Klasse kommt Latein oder Französisch dazu, je nach Wahl.
+ Bringen Sie bitte auch die Geburtsurkunde mit.
+ Das Essen für die nächste Woche bestellen Sie spätestens am Donnerstag.
- Die Anmeldung ist vom 3. bis 14. März möglich.
- Die erste Fremdsprache ist Französisch.
- Mitzubringen sind das Halbjahreszeugnis und ein Passfoto.
- Ab Klasse 7 wählen die Kinder Latein oder Französisch.
- Ab Klasse 6 lernen die Kinder Latein und Französisch.
- Das Mittagessen wird bis Freitag für die folgende Woche bestellt.
# fr camping
P Le camping est ouvert du 1er avril au 30 septembre. Les emplacements sont disponibles à partir de 14 h et doivent être libérés avant 11 h. Les barbecues au gaz sont autorisés, ceux au charbon interdits. Un chien par emplacement est admis, à condition d'être tenu en laisse.
+ Vous pouvez vous installer dès 14 h.
+ Il faut quitter l'emplacement avant onze heures.
+ Votre chien est le bienvenu s'il est tenu en laisse.
+ Le charbon est interdit pour les barbecues, mais pas le gaz.
- Les barbecues au charbon sont autorisés.
- Deux chiens par emplacement sont admis.
- Les chiens n'ont pas besoin d'être tenus en laisse.
- Le camping est ouvert du 1er avril au 31 octobre.
- Les emplacements doivent être libérés après 11 h.
# fr mutuelle
P La consultation chez un spécialiste est remboursée à 70 % si vous êtes adressé par votre médecin traitant, à 30 % sinon. Les lunettes sont renouvelables tous les deux ans. Aucune avance de frais n'est demandée dans les pharmacies partenaires. Les demandes doivent être envoyées dans les deux ans.
+ Adressé par votre médecin traitant, vous êtes remboursé à 70 %.
+ Vous pouvez changer de lunettes une fois tous les deux ans.
+ Dans les pharmacies partenaires, vous n'avez rien à avancer.
- La consultation est remboursée à 30 % si vous êtes adressé par votre médecin traitant.
- Les lunettes sont renouvelables tous les trois ans.
- Aucune avance de frais n'est demandée dans toutes les pharmacies.
- Une avance de frais est demandée dans les pharmacies partenaires.
- La consultation chez un spécialiste est toujours remboursée à 70 %.
# es curso
P El curso empieza el 8 de enero y dura doce semanas. Hay dos clases por semana, los martes y jueves de 19:00 a 20:30. El precio es de 320 euros y se puede pagar en dos plazos. Los alumnos que falten a más de cuatro clases no reciben el certificado. El libro no está incluido.
+ Las clases son los martes y los jueves, de siete a ocho y media de la tarde.
+ Puedes pagar los 320 euros en dos plazos.
+ El libro se compra aparte.
+ Si faltas a más de cuatro clases, te quedas sin certificado.
- El curso empieza el 8 de febrero.
- Las clases son los lunes y jueves.
- Los alumnos que falten a más de dos clases no reciben el certificado.
- El libro está incluido en el precio.
- El curso dura doce meses.
# es banco
P La tarjeta de crédito cuesta 30 euros al año; el primer año es gratis. El límite se puede cambiar en la aplicación, pero nunca por teléfono. Si pierdes la tarjeta, llama al 900 111 222 para bloquearla. El seguro de viaje solo cubre los viajes pagados con la tarjeta.
+ Durante el primer año no pagas nada por la tarjeta de crédito.
+ El límite lo cambias tú mismo en la aplicación.
+ Para bloquear una tarjeta perdida, llama al 900 111 222.
+ El seguro no cubre los viajes que no hayas pagado con la tarjeta.
- El límite se puede cambiar por teléfono.
- La tarjeta cuesta 30 euros al mes.
- El seguro de viaje cubre todos los viajes.
- Si pierdes la tarjeta, llama al 900 111 333.
- El segundo año es gratis.
# it palestra
P L'abbonamento annuale costa 420 euro e può essere sospeso per un massimo di due mesi. Serve un certificato medico non più vecchio di un anno. Gli asciugamani si possono noleggiare a 2 euro. La piscina è riservata agli abbonati.
+ Puoi sospendere l'abbonamento annuale, al massimo per due mesi.
+ Per noleggiare un asciugamano paghi 2 euro.
+ Solo chi ha un abbonamento può usare la piscina.
- L'abbonamento può essere sospeso per un massimo di tre mesi.
- La piscina è aperta a tutti.
- L'abbonamento può essere sospeso per almeno due mesi.
- Non serve un certificato medico.
# nl apotheek
P Herhaalrecepten die u voor 11 uur bestelt, liggen de volgende werkdag na 15 uur klaar. Op zaterdag zijn wij open van 10 tot 13 uur. Geopende verpakkingen nemen wij niet terug. Bezorgen is gratis voor wie slecht ter been is.
+ Bestelt u een herhaalrecept voor 11 uur, dan kunt u het de volgende werkdag na 15 uur ophalen.
+ Een geopende verpakking kunt u niet terugbrengen.
+ Zaterdag zijn we van 10 tot 13 uur open.
- Herhaalrecepten liggen de volgende werkdag na 13 uur klaar.
- Geopende verpakkingen nemen wij terug.
- Bezorgen is gratis voor iedereen.
- Op zondag zijn wij open van 10 tot 13 uur.
# en two phones
P The Nova 5 has a 6.1-inch screen, 128 GB of storage and a battery that lasts 18 hours. It costs 499 euros. It has no headphone jack.
P The Nova 5 Pro has a 6.7-inch screen, 256 GB of storage and a battery that lasts 26 hours. It costs 699 euros. Wireless charging is only available on the Pro.
+ If you want wireless charging, you need the Nova 5 Pro.
+ The Pro lasts 26 hours on one charge.
+ You can't plug headphones into a jack on the Nova 5.
+ The Nova 5 is the cheaper of the two at 499 euros.
- The Nova 5 has 256 GB of storage.
- The Nova 5 Pro costs 499 euros.
- Wireless charging is available on both phones.
- The Nova 5 costs more than the Nova 5 Pro.
- The Nova 5 has a headphone jack.
- The Nova 5 has a battery that lasts 18 days.`);
