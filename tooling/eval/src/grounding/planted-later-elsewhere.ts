import { readPairs } from './sentence-pairs.ts';

/** The part of `PLANTED_LATER` that is in German, French and Spanish. */
export const PLANTED_LATER_ELSEWHERE = readPairs(`# de Notariat am Lindenplatz
P Unser Büro ist montags bis donnerstags von 8 bis 17 Uhr und freitags von 8 bis 13 Uhr besetzt. Beurkundungen finden nur nach Termin statt; nach Absprache sind auch Termine am frühen Abend bis 19 Uhr möglich, allerdings ausschließlich dienstags. Für einfache Unterschriftsbeglaubigungen können Sie mittwochs zwischen 9 und 11 Uhr ohne Termin kommen. Die Kanzlei liegt im zweiten Stock, ein Aufzug ist vorhanden. Im Hof stehen vier Parkplätze für Mandanten kostenlos zur Verfügung. Kann eine Person das Haus nicht verlassen, kommt Notarin Dr. Wiebke Harms auch in die Wohnung oder ins Krankenhaus.
P Für den Kaufvertrag füllen beide Seiten zunächst unseren Fragebogen aus. Den Entwurf erhalten Sie in der Regel innerhalb von fünf Werktagen per E-Mail. Verbrauchern muss der Entwurf mindestens zwei Wochen vor der Beurkundung vorliegen, wenn der Verkäufer ein Unternehmer ist. Den Grundbuchauszug besorgen wir selbst. Bitte bringen Sie zum Termin einen gültigen Personalausweis oder Reisepass und Ihre Steuer-Identifikationsnummer mit. Der Kaufpreis wird erst gezahlt, wenn wir die Fälligkeit schriftlich mitgeteilt haben; ein Anderkonto ist dafür normalerweise nicht nötig. Bis zur Eintragung im Grundbuch vergehen meist zwei bis drei Monate.
P Die Gebühren sind gesetzlich festgelegt und bei jedem Notar in Deutschland gleich; sie richten sich nach dem Wert des Geschäfts. Die Beratung ist in der Beurkundungsgebühr enthalten. Wird nach einem Entwurf auf die Beurkundung verzichtet, fällt trotzdem eine Entwurfsgebühr an. Die Beglaubigung einer Unterschrift kostet je nach Wert zwischen 20 und 70 Euro zuzüglich Umsatzsteuer. Ein Einzeltestament bei einem Vermögen von 100.000 Euro kostet 273 Euro netto. Die Rechnung kommt nach dem Termin per Post und ist innerhalb von 14 Tagen zu überweisen; Barzahlung ist nur bei Beglaubigungen möglich.
P Ein notarielles Testament wird beim Amtsgericht verwahrt und im Zentralen Testamentsregister eingetragen; die Registrierung kostet einmalig 12,50 Euro. Es ersetzt später in den meisten Fällen den Erbschein. Ehepaare können ein gemeinschaftliches Testament errichten, Unverheirateten steht dafür der Erbvertrag offen. Bei der Vorsorgevollmacht muss die bevollmächtigte Person zum Termin nicht anwesend sein. Sie können Ihre Vollmacht jederzeit widerrufen. Auf Wunsch tragen wir sie ins Vorsorgeregister ein. Für Personen, die kein Deutsch sprechen, ist ein Dolmetscher erforderlich; Frau Notarin Harms beurkundet außerdem selbst auf Englisch.
+ Ja, für eine einfache Unterschriftsbeglaubigung können Sie mittwochs von 9 bis 11 Uhr einfach ohne Anmeldung vorbeikommen.
+ Wenn Ihre Mutter nicht zu uns kommen kann, besucht Notarin Dr. Harms sie gerne im Krankenhaus.
+ Im Hof finden Sie vier kostenfreie Parkplätze für Mandanten, und mit dem Aufzug gelangen Sie in den zweiten Stock.
+ Denken Sie bitte an einen gültigen Ausweis oder Reisepass sowie an Ihre Steuer-Identifikationsnummer.
+ Darum brauchen Sie sich nicht zu kümmern, den Grundbuchauszug beschaffen wir für Sie.
+ Sie zahlen den Kaufpreis erst, nachdem wir Ihnen schriftlich mitgeteilt haben, dass er fällig ist.
+ Nein, die Gebühren sind gesetzlich vorgegeben und daher bei allen Notaren in Deutschland identisch.
+ Für die Beratung zahlen Sie nicht zusätzlich, denn sie ist bereits mit der Beurkundungsgebühr abgegolten.
+ Ihr Sohn muss bei dem Termin für die Vorsorgevollmacht nicht dabei sein, und Sie können sie später jederzeit widerrufen.
+ Ihr notarielles Testament liegt beim Amtsgericht und wird für einmalig 12,50 Euro im Zentralen Testamentsregister erfasst.
- Nach Absprache bieten wir donnerstags auch Termine am frühen Abend bis 19 Uhr an. <- time
- Unsere Notarin heißt Dr. Wiebke Hansen und kommt bei Bedarf auch zu Ihnen nach Hause. <- name
- Sie erreichen uns montags bis donnerstags von 8 bis 13 Uhr und freitags von 8 bis 17 Uhr. <- swap
- Den Entwurf erhalten Sie in der Regel innerhalb von zehn Werktagen bequem per E-Mail. <- number
- Ja, bei jedem Immobilienkauf muss Ihnen der Entwurf mindestens zwei Wochen vor der Beurkundung vorliegen. <- generalised
- Für die Zahlung des Kaufpreises ist ein Anderkonto in der Regel erforderlich, das wir gern für Sie einrichten. <- negation
- Wenn Sie nach dem Entwurf auf die Beurkundung verzichten, entstehen Ihnen dafür keine Kosten. <- negation
- Sie können jede Rechnung entweder innerhalb von 14 Tagen überweisen oder bei uns in bar begleichen. <- condition
- Auf Anfrage ist eine Ratenzahlung in bis zu sechs Monatsraten ohne Aufpreis möglich. <- invented
- Auf Wunsch tragen wir Ihre Vorsorgevollmacht ins Vorsorgeregister ein, und die Eintragung ist für Sie kostenlos. <- addition
# de Blutspendedienst Weserland
P Blut spenden können gesunde Menschen ab 18 Jahren mit einem Körpergewicht von mindestens 50 Kilogramm. Erstspender dürfen höchstens 64 Jahre alt sein. Nach einer Tätowierung oder einem Piercing müssen Sie vier Monate warten, nach einer Zahnreinigung einen Tag und nach der Einnahme von Antibiotika vier Wochen. In der Schwangerschaft und Stillzeit ist keine Spende möglich. Wer in den letzten sechs Monaten in einem Malariagebiet war, wird vorübergehend zurückgestellt. Ob Medikamente ein Hindernis sind, entscheidet die Ärztin vor Ort. Heuschnupfen ist kein Ausschlussgrund, solange Sie am Spendetag keine starken Beschwerden haben.
P Bitte bringen Sie einen amtlichen Lichtbildausweis mit; der Spenderausweis allein genügt bei der ersten Spende nicht. Trinken Sie vorher mindestens anderthalb Liter und essen Sie etwas, aber keine fettreichen Speisen. Nach dem Fragebogen messen wir Blutdruck, Temperatur und Hämoglobin. Die Blutentnahme selbst dauert etwa zehn Minuten, entnommen werden 500 Milliliter. Danach ruhen Sie sich 15 Minuten aus und erhalten einen Imbiss. Insgesamt sollten Sie eine Stunde einplanen. Bis zum nächsten Tag sollten Sie keinen anstrengenden Sport treiben. Fahren Sie frühestens 30 Minuten nach der Spende wieder Auto.
P Das Spendezentrum in der Hafenstraße 14 in Nienburg ist dienstags und donnerstags von 12 bis 19 Uhr sowie freitags von 8 bis 13 Uhr geöffnet. Unser Spendemobil steht jeden ersten Samstag im Monat von 10 bis 14 Uhr auf dem Marktplatz in Hoya. Im Zentrum ist eine Online-Reservierung nötig, am Spendemobil können Sie ohne Reservierung kommen. Sie können Ihren Termin bis zwei Stunden vorher online absagen. Für Eltern gibt es dienstags eine Kinderbetreuung für Kinder ab drei Jahren. Begleitpersonen warten bitte in der Cafeteria im Erdgeschoss.
P Männer dürfen sechsmal und Frauen viermal innerhalb von zwölf Monaten Vollblut spenden; zwischen zwei Spenden müssen mindestens 56 Tage liegen. Plasma kann bis zu sechzigmal im Jahr gespendet werden, allerdings nur im Zentrum. Für eine Vollblutspende zahlen wir keine Vergütung, für eine Plasmaspende erhalten Sie eine Aufwandsentschädigung von 20 Euro. Etwa vier Wochen nach Ihrer ersten Spende kommt der Spenderausweis mit Ihrer Blutgruppe per Post. Werden auffällige Laborwerte gefunden, informiert Sie unser ärztlicher Leiter Dr. Jonas Petersen schriftlich. Bei der zehnten Spende überreichen wir eine Ehrennadel.
+ Leider noch nicht, denn nach einer Tätowierung müssen vier Monate vergangen sein, bevor Sie Blut spenden können.
+ Während der Stillzeit ist eine Blutspende leider nicht möglich, ebenso wenig in der Schwangerschaft.
+ Mit Heuschnupfen dürfen Sie grundsätzlich spenden, sofern Sie am Tag der Spende keine starken Beschwerden haben.
+ Trinken Sie vor der Spende mindestens anderthalb Liter und essen Sie eine Kleinigkeit, verzichten Sie aber auf fettreiches Essen.
+ Planen Sie ungefähr eine Stunde ein, wobei die eigentliche Blutentnahme nur rund zehn Minuten dauert.
+ Mit anstrengendem Sport sollten Sie bis zum folgenden Tag warten.
+ Nein, zum Spendemobil in Hoya können Sie einfach ohne Reservierung kommen, nur im Zentrum müssen Sie vorab online reservieren.
+ Ja, dienstags werden Kinder ab drei Jahren während Ihrer Spende betreut.
+ Als Frau können Sie viermal in zwölf Monaten Vollblut spenden, mit einem Abstand von mindestens 56 Tagen.
+ Eine Vollblutspende wird nicht vergütet, für eine Plasmaspende bekommen Sie dagegen 20 Euro Aufwandsentschädigung.
- Spenden dürfen gesunde Menschen ab 18 Jahren, und nach dem 64. Geburtstag ist keine Spende mehr möglich. <- condition
- Nach der Einnahme von Antibiotika warten Sie bitte einen Tag, nach einer Zahnreinigung dagegen vier Wochen. <- swap
- Bei regelmäßiger Einnahme von Medikamenten dürfen Sie leider grundsätzlich kein Blut spenden. <- generalised
- Bei der Spende werden Ihnen in etwa zehn Minuten 450 Milliliter Blut entnommen. <- number
- Bei der ersten Spende genügt Ihr Spenderausweis, ein amtlicher Lichtbildausweis ist dann nicht nötig. <- negation
- Nach der Entnahme ruhen Sie sich 15 Minuten aus und erhalten einen Imbiss sowie einen Einkaufsgutschein. <- addition
- Das Spendemobil finden Sie jeden ersten Samstag im Monat von 10 bis 14 Uhr auf dem Marktplatz in Nienburg. <- name
- Sie können Ihren Termin bis 24 Stunden vorher ganz einfach online absagen. <- time
- Für ältere Spender bieten wir donnerstags einen kostenlosen Fahrdienst zum Zentrum in der Hafenstraße an. <- invented
- Ihr Spenderausweis mit der Blutgruppe wird Ihnen etwa zwei Wochen nach der ersten Spende per Post zugeschickt. <- time
# fr Atelier Culinaire des Quais
P Le cours du soir « Bistrot » a lieu le mardi et le jeudi de 18 h 30 à 21 h 30 ; il coûte 78 euros par personne et comprend le dîner et un verre de vin. L'atelier pâtisserie du samedi dure quatre heures, de 9 h à 13 h, et coûte 95 euros ; vous repartez avec vos gâteaux. Le cours pour enfants de 7 à 12 ans se déroule le mercredi à 14 h pour 39 euros. Les groupes sont limités à dix participants. Le carnet de cinq cours du soir est vendu 350 euros et reste valable un an.
P Nous fournissons les tabliers, les couteaux et tous les ingrédients, qui viennent en majorité du marché voisin. Il suffit d'apporter une boîte hermétique pour emporter les restes. Les chaussures fermées sont obligatoires en cuisine et les cheveux longs doivent être attachés. Les cours sont donnés en français par la cheffe Maud Kerbrat ; le premier samedi du mois, un atelier est proposé en anglais. Les recettes vous sont envoyées par courriel le lendemain. Aucun niveau n'est requis, sauf pour le cours « Sauces et fonds », réservé aux personnes ayant déjà suivi un cours chez nous.
P La réservation se fait en ligne et le paiement intégral est demandé à l'inscription. Vous pouvez annuler sans frais jusqu'à sept jours avant le cours ; entre sept jours et 48 heures, nous remboursons la moitié. Passé ce délai, aucun remboursement n'est possible, mais vous pouvez vous faire remplacer par la personne de votre choix. Si moins de quatre personnes sont inscrites, nous pouvons annuler le cours et nous vous remboursons en totalité. Les bons cadeaux sont valables 18 mois et peuvent être prolongés une fois de trois mois pour 10 euros.
P Signalez vos allergies au moins trois jours avant le cours : nous adaptons volontiers les menus aux végétariens et aux intolérances au lactose. En revanche, nous ne pouvons pas garantir l'absence de traces de gluten ou de fruits à coque. L'atelier se trouve au 27, quai Voltor, à cinq minutes à pied de la station Pont-Neuil. La cuisine est de plain-pied et accessible en fauteuil roulant. Il n'y a pas de parking sur place. Pour les entreprises, nous privatisons l'atelier de 8 à 20 personnes, du lundi au vendredi, à partir de 690 euros.
+ Oui, les 78 euros du cours « Bistrot » incluent le dîner ainsi qu'un verre de vin.
+ Bien sûr, il peut participer au cours pour enfants du mercredi à 14 h, qui coûte 39 euros.
+ À la fin de l'atelier pâtisserie, vous emportez les gâteaux que vous avez préparés.
+ Inutile d'apporter un tablier : nous mettons à votre disposition tabliers, couteaux et ingrédients.
+ Vous pouvez venir sans expérience, à l'exception du cours « Sauces et fonds », pour lequel il faut avoir déjà suivi un cours chez nous.
+ Nos cours sont en français, mais nous organisons un atelier en anglais chaque premier samedi du mois.
+ À dix jours du cours, vous pouvez encore annuler sans aucun frais.
+ Il est trop tard pour un remboursement, mais votre sœur peut tout à fait prendre votre place.
+ Nous adaptons volontiers le menu pour vous, à condition d'être prévenus au moins trois jours avant le cours.
+ Oui, la cuisine est de plain-pied et vous pouvez y accéder sans difficulté en fauteuil roulant.
- L'atelier pâtisserie du samedi coûte 85 euros et dure quatre heures. <- number
- Le cours « Bistrot » se tient le lundi et le jeudi, de 18 h 30 à 21 h 30. <- time
- Le carnet à 350 euros vous donne droit à cinq cours de votre choix, pâtisserie comprise, pendant un an. <- generalised
- Les cours sont animés par la cheffe Maud Kermadec, et les recettes vous parviennent par courriel le lendemain. <- name
- Les chaussures fermées sont simplement conseillées en cuisine, vous pouvez donc venir en sandales si vous préférez. <- negation
- Les recettes vous sont envoyées par courriel le lendemain, avec une vidéo de chaque étape. <- addition
- Si vous annulez quatre jours avant le cours, nous vous remboursons la totalité de la somme versée. <- condition
- Les bons cadeaux sont valables trois mois et peuvent être prolongés une fois de 18 mois pour 10 euros. <- swap
- Si vous nous prévenez trois jours avant, nous vous garantissons un menu sans aucune trace de fruits à coque. <- negation
- Vous pouvez vous garer gratuitement dans notre cour, où six places sont réservées aux participants. <- invented
# es Asesoría Fiscal Monteluz
P Preparamos su declaración de la renta desde 55 euros. La declaración conjunta de un matrimonio cuesta 75 euros y, si tiene ingresos de alquiler, se añaden 20 euros por cada vivienda. La cita dura unos 40 minutos y puede hacerse en la oficina o por videollamada. Necesitamos el DNI, el borrador o la referencia de Hacienda y los certificados de retenciones. Entre abril y junio abrimos también los sábados de 10 a 13 horas solo para la renta. Si nos trae la documentación antes del 30 de abril, le descontamos un 10 %. El pago se hace al presentar la declaración.
P La cuota para autónomos es de 60 euros al mes más IVA e incluye la contabilidad, las declaraciones trimestrales de IVA e IRPF y las consultas ilimitadas por correo electrónico. La declaración anual de la renta no está incluida, pero nuestros clientes autónomos la pagan a mitad de precio. Tramitamos el alta en Hacienda y en la Seguridad Social sin coste si contrata la cuota por al menos seis meses; de lo contrario, el alta cuesta 80 euros. Debe enviarnos las facturas antes del día 5 del mes siguiente al trimestre. No llevamos nóminas de empleados.
P La primera consulta de 20 minutos es gratuita y sin compromiso; las siguientes cuestan 35 euros la media hora. Atendemos de lunes a jueves de 9 a 14 y de 16 a 18.30 horas, y los viernes de 9 a 14.30 horas. En agosto solo abrimos por las mañanas. Es necesario pedir cita por teléfono o en la web; no atendemos sin cita. La oficina está en la calle Olivares 8, primer piso, sin ascensor. Para personas con movilidad reducida ofrecemos la visita a domicilio sin recargo dentro de la ciudad. Atiende en inglés nuestra compañera Lucía Berenguer.
P Si recibe una notificación de Hacienda, envíenos una foto cuanto antes: suele haber diez días hábiles para responder. Redactamos las alegaciones por 90 euros; si la declaración la hicimos nosotros, el servicio es gratuito. Para herencias preparamos el impuesto de sucesiones, que se debe presentar en un plazo de seis meses desde el fallecimiento; el precio parte de 250 euros por heredero. No representamos a clientes ante los tribunales, pero colaboramos con el despacho de abogados Ferrándiz. La cuota mensual puede cancelarse con 30 días de preaviso y le entregamos todos sus archivos en formato digital.
+ La declaración conjunta de un matrimonio tiene un precio de 75 euros, que se abonan en el momento de presentarla.
+ Sí, puede elegir entre venir a la oficina o hacer la cita por videollamada, y dura alrededor de 40 minutos.
+ Si nos entrega sus documentos antes del 30 de abril, le aplicamos una rebaja del 10 %.
+ Por 60 euros mensuales más IVA le llevamos la contabilidad y las declaraciones trimestrales, y puede consultarnos por correo cuantas veces quiera.
+ La renta anual se paga aparte, aunque como cliente autónomo solo abonará la mitad del precio.
+ El alta es gratuita si contrata la cuota durante seis meses como mínimo; en caso contrario, son 80 euros.
+ No, la primera consulta de 20 minutos no le cuesta nada y no le compromete a nada.
+ Como no hay ascensor, ofrecemos visitas a domicilio sin coste adicional dentro de la ciudad para personas con movilidad reducida.
+ Como nosotros preparamos su declaración, redactamos las alegaciones sin cobrarle nada; mándenos una foto de la carta lo antes posible.
+ Puede cancelar la cuota mensual avisándonos con 30 días de antelación, y recibirá todos sus archivos en formato digital.
- Si tiene ingresos de alquiler, se añaden 25 euros por cada vivienda al precio de la declaración. <- number
- Abrimos todos los sábados del año de 10 a 13 horas para ayudarle con su declaración. <- generalised
- Debe traer el DNI, la referencia de Hacienda y los certificados de retenciones, además de los extractos bancarios de todo el año. <- addition
- Sí, también gestionamos las nóminas de sus empleados dentro de la cuota mensual de autónomos. <- negation
- Envíenos sus facturas antes del día 15 del mes siguiente al trimestre para llegar a tiempo. <- time
- Nos encargamos de su alta en Hacienda y en la Seguridad Social sin coste, aunque no contrate la cuota. <- condition
- Nuestra compañera Lucía Benavent le atenderá encantada en inglés si lo necesita. <- name
- La primera consulta de media hora cuesta 35 euros, y las siguientes de 20 minutos son gratuitas. <- swap
- El impuesto de sucesiones debe presentarse dentro de los doce meses siguientes al fallecimiento, y nosotros lo preparamos. <- time
- Nuestros propios abogados pueden representarle ante los tribunales por una tarifa fija de 400 euros. <- invented`);
