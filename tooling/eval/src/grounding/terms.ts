import { readPairs } from './sentence-pairs.ts';

/** Looked at once, at the end; not learnt from. */
export const TERMS = readPairs(`# en insurance terms
P The policy covers water damage from burst pipes up to 30,000 euros. Damage from groundwater or flooding is covered only if the extended natural-hazard module was agreed. Claims must be reported without delay, at the latest within seven days. The insured may choose the craftsman.
+ Yes – burst pipes are insured, up to a maximum of 30,000 euros.
+ Flooding is only insured when you have taken out the extended natural-hazard module.
+ Please let us know about any damage as soon as you can and no later than a week afterwards.
+ You are free to pick the craftsman yourself.
- Damage from flooding is covered up to 30,000 euros.
- The insured must choose the craftsman named by the insurer.
- Claims must be reported within fourteen days at the latest.
- Groundwater damage is covered up to 30,000 euros if you choose your own craftsman.
- The policy covers at least 30,000 euros of water damage from burst pipes.
- Water damage from burst pipes isn't covered by this policy.
# en device manual
P Hold the power button for six seconds to restart the router. A reset with the pin at the back erases all settings, including the Wi-Fi password. The light is green in normal operation, orange during an update and red when there is no connection. Never unplug the router during an update.
+ To restart it, keep the power button pressed for six seconds.
+ An orange light tells you that an update is running.
+ Resetting with the pin wipes everything you've set, the Wi-Fi password too.
+ Don't pull the plug while the router is updating.
- A red light means that an update is running.
- Hold the reset pin for six seconds to restart the router.
- A reset with the pin keeps the Wi-Fi password.
- Hold the power button for sixteen seconds to restart the router.
- You can unplug the router during an update.
- The light is orange in normal operation and green during an update.
# en university
P Applications for the master's programme close on 15 May for applicants from outside the EU and on 15 July for all others. A bachelor's degree with at least 180 credits is required. English skills at level C1 must be proven; German is not needed. There are no tuition fees, but a semester contribution of 312 euros.
+ If you come from a country outside the EU, the deadline is 15 May.
+ You'll need a bachelor's with 180 credits or more.
+ German isn't required, but you have to prove C1 English.
+ You pay no tuition, just 312 euros as the semester contribution.
- Applicants from outside the EU can apply until 15 July.
- German skills at level C1 must be proven.
- A bachelor's degree with at most 180 credits is required.
- English skills at level B2 must be proven.
- Tuition fees of 312 euros are charged per semester.
- All others can apply until 15 June.
# en airline
P Each passenger may take one cabin bag of up to 8 kg and 55 x 40 x 23 cm. Liquids are allowed only in containers of up to 100 ml. Musical instruments may be carried in the cabin if they fit under the seat; otherwise a second seat has to be booked. Checked bags cost 35 euros online and 50 euros at the airport.
+ Your hand luggage can weigh as much as 8 kg.
+ An instrument that doesn't fit under the seat needs a seat of its own, which you book.
+ It's cheaper to buy a checked bag online: 35 euros rather than 50 at the airport.
+ You may bring liquids, but only in containers no larger than 100 ml.
- It is cheaper to pay for checked bags at the airport than online.
- Liquids are allowed in containers of up to 100 litres.
- Each passenger may take two cabin bags of up to 8 kg.
- Checked bags cost 50 euros online.
- Musical instruments always need a second seat.
- One cabin bag of up to 8 lb is allowed per passenger.
# en payments api
P Webhooks are retried for three days with growing intervals. A webhook that answers with status 410 is disabled. Each request carries a signature in the header \`Pay-Signature\`, valid for five minutes. Test keys start with \`pk_test\`, live keys with \`pk_live\`; never put a live key into an app.
+ We keep retrying a webhook for three days, waiting longer each time.
+ Answer with 410 and the webhook gets switched off.
+ The signature is in the \`Pay-Signature\` header and expires after five minutes.
+ Keys for testing begin with \`pk_test\`.
- Live keys start with \`pk_test\`.
- A webhook that answers with status 404 is disabled.
- Webhooks are retried for three hours with growing intervals.
- You can put a live key into an app.
- Each request carries a signature in the header \`X-Signature\`.
# de handytarif
P Der Tarif M hat 20 GB Datenvolumen und kostet 14,99 Euro monatlich. Die Mindestlaufzeit beträgt 24 Monate; danach ist der Vertrag monatlich kündbar. Im EU-Ausland gelten dieselben Konditionen wie in Deutschland. In der Schweiz wird pro MB abgerechnet, sofern keine Tagesoption gebucht ist.
+ Ja, im EU-Ausland surfen Sie zu denselben Bedingungen wie zu Hause in Deutschland.
+ Sie sind zunächst zwei Jahre gebunden und können anschließend jeden Monat kündigen.
+ Mit Tarif M haben Sie 20 GB zur Verfügung, für 14,99 € pro Monat.
+ Ohne Tagesoption rechnen wir in der Schweiz nach MB ab.
- In der Schweiz gelten dieselben Konditionen wie in Deutschland.
- Die Mindestlaufzeit beträgt 24 Wochen.
- Der Tarif M hat 25 GB Datenvolumen.
- Der Vertrag ist von Anfang an monatlich kündbar.
- In der Schweiz wird immer pro MB abgerechnet.
- Im EU-Ausland gelten andere Konditionen als in Deutschland.
# de hausordnung
P Die Ruhezeiten gelten von 22 bis 7 Uhr und sonntags ganztägig. Das Grillen auf dem Balkon ist mit Elektrogrill erlaubt, mit Holzkohle verboten. Haustiere sind mit Zustimmung des Vermieters gestattet; für Kleintiere wie Hamster ist keine Zustimmung nötig. Fahrräder gehören in den Fahrradkeller und nicht ins Treppenhaus.
+ Auf dem Balkon dürfen Sie elektrisch grillen, nicht aber mit Holzkohle.
+ Für einen Hamster brauchen Sie den Vermieter nicht um Erlaubnis zu fragen.
+ Ihr Fahrrad stellen Sie bitte im Fahrradkeller ab.
+ Nachts zwischen 22 und 7 Uhr ist Ruhe zu halten, am Sonntag den ganzen Tag.
- Das Grillen mit Holzkohle ist erlaubt, mit Elektrogrill verboten.
- Für alle Haustiere ist keine Zustimmung nötig.
- Samstags gilt die Ruhezeit ganztägig.
- Die Ruhezeiten gelten von 20 bis 7 Uhr.
- Fahrräder gehören ins Treppenhaus.
- Fahrräder gehören in den Fahrradkeller und müssen dort abgeschlossen werden.
# de reha
P Nach der Operation darf das Knie zwei Wochen lang nur mit 20 kg belastet werden. Physiotherapie beginnt am dritten Tag. Autofahren ist frühestens nach sechs Wochen wieder möglich, sofern keine Schmerzmittel eingenommen werden. Duschen ist mit wasserfestem Pflaster erlaubt, Baden erst nach dem Fädenziehen.
+ In den ersten vierzehn Tagen sollten nicht mehr als 20 kg auf dem Knie lasten.
+ Mit der Physiotherapie geht es am dritten Tag los.
+ Vor Ablauf von sechs Wochen dürfen Sie nicht Auto fahren.
+ Baden dürfen Sie erst, wenn die Fäden gezogen sind.
- Autofahren ist spätestens nach sechs Wochen wieder möglich.
- Baden ist mit wasserfestem Pflaster erlaubt, Duschen erst nach dem Fädenziehen.
- Das Knie darf vier Wochen lang nur mit 20 kg belastet werden.
- Sechs Wochen nach der Operation können Sie trotz Schmerzmitteln wieder Auto fahren.
- Physiotherapie beginnt in der dritten Woche.
# fr location
P Le dépôt de garantie s'élève à un mois de loyer hors charges et est restitué dans un délai d'un mois si l'état des lieux de sortie est conforme, deux mois sinon. Les animaux sont acceptés, hormis les chiens de catégorie 1. L'eau est comprise dans les charges, l'électricité ne l'est pas.
+ Vous versez comme garantie un mois de loyer, sans les charges.
+ Oui, les animaux sont admis, excepté les chiens de première catégorie.
+ L'électricité reste à votre charge, alors que l'eau est incluse.
- L'électricité est comprise dans les charges, l'eau ne l'est pas.
- Tous les chiens sont acceptés.
- Le dépôt de garantie s'élève à deux mois de loyer hors charges.
- Le dépôt est toujours restitué dans un délai d'un mois.
- Le dépôt de garantie s'élève à un mois de loyer charges comprises.
# fr train
P Les billets Flex sont échangeables et remboursables sans frais jusqu'à 30 minutes avant le départ. Les billets Éco ne sont ni échangeables ni remboursables. Les vélos démontés voyagent gratuitement dans une housse ; un vélo non démonté coûte 10 euros et doit être réservé.
+ Avec un billet Flex, vous pouvez vous faire rembourser sans frais jusqu'à une demi-heure avant le départ.
+ Un billet Éco ne peut être ni échangé ni remboursé.
+ Il faut réserver pour un vélo qui n'est pas démonté ; cela coûte 10 euros.
- Les billets Éco sont échangeables et remboursables sans frais.
- Les billets Flex sont remboursables sans frais jusqu'à 30 minutes après le départ.
- Un vélo non démonté voyage gratuitement.
- Un vélo non démonté coûte 15 euros et doit être réservé.
- Les vélos démontés doivent être réservés.
# es clinica
P La primera consulta es gratuita y dura unos 45 minutos. Las ortodoncias se pueden pagar en hasta 24 cuotas sin intereses. Atendemos urgencias sin cita, excepto los domingos. El blanqueamiento no se recomienda a embarazadas ni a menores de edad.
+ No pagas nada por la primera consulta, que dura unos tres cuartos de hora.
+ Puedes pagar tu ortodoncia a plazos, hasta en 24 cuotas y sin intereses.
+ Si tienes una urgencia, puedes venir sin cita cualquier día menos el domingo.
- Las ortodoncias se pueden pagar en hasta 36 cuotas sin intereses.
- Las cuotas de la ortodoncia llevan intereses.
- Atendemos urgencias sin cita todos los días.
- La segunda consulta también es gratuita.
- El blanqueamiento se recomienda a embarazadas.
# pt hotel
P O pequeno-almoço é servido das 7h00 às 10h30 e está incluído no preço. O estacionamento custa 12 euros por noite e deve ser reservado com antecedência. A piscina está fechada de novembro a março. Não são aceites animais de estimação, exceto cães-guia.
+ Não paga mais pelo pequeno-almoço, que é servido até às 10h30.
+ Para estacionar, paga 12 euros por noite e tem de reservar antes.
+ Os cães-guia podem ficar no hotel.
- O pequeno-almoço não está incluído no preço.
- O estacionamento custa 15 euros por noite.
- A piscina está fechada de outubro a março.
- São aceites todos os animais de estimação.
- O estacionamento custa 12 euros por semana.
# pl sklep
P Zwrot towaru jest możliwy w ciągu 14 dni od otrzymania przesyłki. Koszt odesłania ponosi klient. Zamówienia złożone do godziny 12 wysyłamy tego samego dnia. Dostawa do paczkomatu kosztuje 11,99 zł, a od 150 zł jest bezpłatna.
+ Masz 14 dni na zwrot, licząc od otrzymania przesyłki.
+ Za odesłanie płaci klient.
+ Jeśli zamówisz przed godziną 12, wyślemy paczkę tego samego dnia.
- Zwrot towaru jest możliwy w ciągu 30 dni.
- Koszt odesłania ponosi sklep.
- Zamówienia złożone do godziny 16 wysyłamy tego samego dnia.
- Dostawa do paczkomatu jest bezpłatna od 11,99 zł.
# sv bibliotek
P Lånetiden är fyra veckor, för filmer en vecka. Du får låna om en bok två gånger om ingen annan står i kö. Förseningsavgiften är 2 kronor per dag och bok, högst 100 kronor. Barn under 15 år betalar ingen avgift. Biblioteket är stängt på söndagar under sommaren.
+ En bok får du behålla i fyra veckor.
+ Barn som inte har fyllt 15 slipper förseningsavgift.
+ Om ingen står i kö kan du låna om boken två gånger.
- Lånetiden för filmer är fyra veckor.
- Du får låna om en bok tre gånger.
- Biblioteket är stängt på lördagar under sommaren.
- Förseningsavgiften är minst 100 kronor.
- Du får alltid låna om en bok två gånger.
# en two pages
P Riverside Studio offers pottery courses for beginners on Saturdays at 10 am for 65 euros. Clay and glaze are included. Each course has no more than eight places.
P Hillside Studio offers painting courses for beginners on Sundays at 2 pm for 45 euros. Canvas is not included. Participants may bring their own easel.
+ Pottery for beginners takes place on Saturday mornings at Riverside Studio, at 10.
+ At Hillside you have to get your own canvas, since it isn't part of the price.
+ You can bring an easel of your own to the painting course.
+ At most eight people take part in a pottery course.
- Riverside Studio offers painting courses on Sundays at 2 pm.
- The pottery course for beginners costs 45 euros.
- Participants must bring their own easel.
- Clay and glaze are included in the painting course.
- Each pottery course has up to eighteen places.
- Hillside Studio's courses have no more than eight places.
# en pet food
P Puppies up to six months eat three times a day; adult dogs twice. Switch to the new food gradually over seven to ten days. Fresh water should always be available. Once opened, a tin keeps for two days in the fridge. The food contains chicken and rice but no wheat.
+ Feed a puppy three times daily until it's six months old.
+ Take seven to ten days to change over to the new food, step by step.
+ There's chicken and rice in it, and it is free of wheat.
+ An open tin will keep in the fridge for two days.
- The food contains wheat.
- Adult dogs eat three times a day.
- The food contains beef and rice.
- Switch to the new food over seven to ten weeks.
- Switch to the new food at once.
- An opened tin does not have to be kept in the fridge.`);
