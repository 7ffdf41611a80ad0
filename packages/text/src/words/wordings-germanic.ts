/** Other wordings of a statement in German and Dutch, as `wordings.ts` has them for English: a group in each line. */
export const GERMANIC_WORDINGS = `website webseite internetseite homepage webauftritt
telefonisch telefon anruf anrufen anrufe rufnummer
ausmachen vereinbaren vereinbart absprechen abgesprochen absprache vereinbarung
veranschlagt kostenvoranschlag voranschlag angebot
teurer mehrkosten verteuert
vortag vorabend
krankheit krank erkrankung erkrankt
attest bescheinigung nachweis nachweisen belegt belegen beleg
teilnehmen teilnahme teilnehmer teilnehmerin teilnehmende teilnehmenden
begleitung begleitperson begleitet begleiten
erwachsene erwachsener erwachsenen
jugendliche jugendlichen jugendlicher teenager
minderjährig minderjährige minderjährigen
eltern erziehungsberechtigte erziehungsberechtigten elternteil sorgeberechtigte
einverständnis einwilligung zustimmung einverstanden zustimmen erlaubnis genehmigung
gültig gültigkeit gilt gelten einlösen einlösbar eingelöst
gutschein gutscheine geschenkgutschein
kaufen verkaufen verkauf erwerben kauf gekauft verkauft erhältlich
lehrkraft lehrer lehrerin lehrkräfte
unterrichten lernen lehren
ausfallen fällt entfallen entfällt
stattfinden findet statt
nachholen nachgeholt holen ersatztermin
weiterlaufen läuft weiterhin weiter
wohnmobil wohnmobile reisemobil
werkstatt autowerkstatt
fahrzeug fahrzeuge auto autos wagen pkw
unfall unfälle verunfallt
versand porto versandkosten
paket pakete sendung sendungen
lieferadresse zustelladresse
ware waren artikel produkt produkte
zurückschicken zurücksenden rücksendung retoure retouren
gefallen zufrieden zufriedenheit
beschwerde reklamation reklamieren beanstanden beanstandung
ausnahme ausgenommen außer
mitarbeiter mitarbeiterin mitarbeitende angestellte team personal
besuchen besuch besucher besucherin besuchende gast gäste
anreise ankunft anreisen ankommen eintreffen
abreise abreisen auschecken
übernachtung übernachten nacht nächte übernachtungen
frühstück frühstücken frühstücksbuffet
zimmer doppelzimmer
bettwäsche bettzeug laken
handtuch handtücher
hund hunde vierbeiner
raucher rauchen nichtraucher rauchverbot
fahrstuhl aufzug lift
barrierefrei rollstuhlgerecht rollstuhl stufenlos
kasse eintrittskasse ticketschalter
eintrittskarte ticket tickets karte karten
ermäßigt ermäßigung ermäßigte vergünstigt
student studenten studentin studierende studierenden
ausweis personalausweis lichtbildausweis
führerschein fahrerlaubnis
konto girokonto bankkonto
überweisen überweisung überwiesen
lastschrift abbuchen abgebucht abbuchung einziehen eingezogen
bar bargeld
ratenzahlung raten rate
vertrag laufzeit vertragslaufzeit
probezeit testphase
umzug umziehen umzüge
müll abfall abfälle
werktag werktage werktags arbeitstag arbeitstage
feiertag feiertage feiertags
öffentlich öffentliche verkehrsmittel
eingang eingänge tür
erdgeschoss parterre
medikament medikamente arznei arzneimittel
schmerz schmerzen schmerzhaft
allergie allergien allergisch unverträglichkeit
wunde wunden verletzung verletzungen verletzt
spritze spritzen injektion
röntgen röntgenaufnahme röntgenbild
nüchtern ungegessen
krone kronen
zahnreinigung prophylaxe
passwort kennwort
rechner computer pc
sicherung backup backups sicherungskopie
störung störungen ausfall defekt
handwerker monteur techniker
heizung heizen beheizt geheizt
küche kochen
kochkurs kochkurse
werkzeug werkzeuge
helm helme
schwimmen schwimmer schwimmt
mieter mieterin mietende
kaution mietkaution
tisch tische reservierung
speise speisen gericht gerichte mahlzeit
vegetarisch vegan fleischlos
getränk getränke
anfänger anfängerin einsteiger anfängerkurs
fortgeschritten fortgeschrittene
pflicht vorgeschrieben verpflichtend obligatorisch
verboten untersagt unzulässig
haftung haften haftet
versichert versicherungsschutz
retourneren terugsturen terugzenden retour
annuleren annulering opzeggen afzeggen
openingstijden open geopend
gesloten sluiten dicht
reserveren reservering boeken boeking
kinderen kind
volwassenen volwassene
hond honden
korting reductie
geldig geldigheid
afspraak afspraken
fiets fietsen
website webpagina
telefonisch bellen telefoon
betaling betalen
inbegrepen inclusief
terugbetalen terugbetaling teruggave
verzenden verzending verzonden`;
