import { normalizeTerm } from './normalize-term.ts';
import { stem } from './stem.ts';
import { WORDINGS } from './wordings.ts';
import { GERMANIC_WORDINGS } from './wordings-germanic.ts';
import { ROMANCE_WORDINGS } from './wordings-romance.ts';

// Words that may stand for each other in a faithful sentence; nothing that could turn a fact into another.
const GROUPS = `cost costs price priced fee charge charged rate
free complimentary gratis
close closed closes closing shut
ship shipping shipment deliver delivery dispatch send sent post
open opening opened
start begin begins beginning commence
end ends finish
book booking reserve reservation reserved
cancel cancellation cancelling
child children kid kids
bike bicycle
shop store
pay payment paid payable
repair fix mend
phone telephone call
email e-mail
large big
receive get obtain
need require required necessary
permit allow allowed permitted
about approximately roughly around
last take takes duration
include contain included
buy bought purchase order
break broke broken
forget forgot forgotten
bring brought
build built
find found
wear wore worn
ride rode ridden
tooth teeth
numb numbness
tall height
provide offer give supply
run operate manage
return send-back
customer client guest
staff team employee
available offered
fast quick
photo picture image
car vehicle
help assist assistance support
choose select pick
keep kept retain
change modify alter
must obliged have-to
kosten kostet preis preise gebühr gebühren betragen beträgt berechnen berechnet
kostenlos gratis kostenfrei unentgeltlich
liefern lieferung liefert versand versenden verschicken zustellung
geschlossen schließen schließt schließung zu
geöffnet offen öffnet öffnen öffnungszeiten öffnungszeit
beginnen beginnt beginn starten start anfangen
buchen buchung reservieren reservierung gebucht
stornieren stornierung absagen absage abbestellen abbestellung abmelden abmeldung
kind kinder kindern
fahrrad rad fahrräder räder
geschäft laden
zahlen bezahlen zahlung bezahlt zahlbar bezahlung
dauern dauert dauer
bekommen erhalten bekommt erhält
brauchen benötigen braucht benötigt erforderlich nötig notwendig
erlaubt gestattet zulässig
anrufen telefonisch telefon
auto pkw wagen
behalten einbehalten
anmelden anmeldung
enthalten inbegriffen inklusive
mindestens wenigstens
prix tarif coût coûter coûte coûtent
gratuit gratuite gratuits gratuitement
livrer livraison livrons livre
ouvert ouverte ouverts ouverture ouvre
fermer ferme fermé fermée fermés fermeture
commencer commence début
réserver réservation réservez
annuler annulation
enfant enfants
payer paiement payez
durer dure durée
interdit interdits interdite interdites
precio cuesta cuestan costar coste
gratis gratuito gratuita
enviar envío envíos entrega
abierto abierta abre horario
cerrar cierra cierran cerrado cerrada cerramos cerrados
empezar empieza comienza
reservar reserva
cancelar cancelación
niño niños
pagar pago
annual annually yearly year
jährlich jahr jahres
annuel annuelle année annuellement
anual año
monthly month
monatlich monat monats
mensuel mensuelle mois
mensual mes
weekly week
wöchentlich woche
inspect inspection check service maintenance servicing
lose loses lost ends expire expires lapse lapses void
vaccinate vaccinated vaccination jab jabs shot shots
admit admitted entry enter admission access
latecomer latecomers late
cheap cheaper inexpensive affordable
notify inform tell report reported
insure insured covered coverage insurance
deadline close closing due
swap exchange exchanged exchanges trade
companion companions accompany accompanied accompanying
erase erases delete deletes wipe wipes remove removes
unplug disconnect unplugging plug
restart reboot reset
wait waiting queue
hand-over handed hand
luggage baggage bag bags suitcase
weigh weight heavy
warranty warranted guarantee guaranteed
lighter lightest light
tv tvs television televisions
fridge fridges refrigerator refrigerators
retry retried retries retrying
expire expires expired valid validity
disable disabled switched-off deactivated turned-off
trash rubbish garbage waste
collect collected collection pick-up picked
invoice bill billing billed
renew renewal renewed extend extended extension
discount reduction reduced saving saves save
join sign-up register registration enrol enrolled apply application applications applicant applicants
teach taught teacher instructor lesson lessons class classes course courses
fine penalty fee
hire hired rent rental renting lease
land property plot
tyre tire
lift elevator
flat apartment
holiday vacation holidays
autumn fall
film movie
lorry truck
queue line
parcel package packet shipment
broken damaged defective faulty damage
attend attending participate participant participants
meal meals food dish dishes
sweet dessert desserts
doctor physician gp
medicine medication drug drugs
operation surgery
appointment appointments slot visit
treat treated treatment
worker workers craftsman tradesman
owner owners own
house home
neighbour neighbor
noon midday
beginner beginners novice
wifi wlan wireless
toilet toilets restroom restrooms wc loo
wheelchair wheelchairs accessible step-free barrier-free
donate donates donation donations
baby babies infant infants
pet pets animal animals
expert advanced
eintritt einlass reinkommen hereinkommen hereingekommen
schluss schließt schließen endet ende
freibad schwimmbad
gewitter gewittert
erstatten erstattet erstattung rückerstattung zurückbekommen zurück zurückzahlen
eintrittsgeld eintrittspreis eintritt
altteile altteil
beauftragen auftrag beauftragt
mitnehmen mitzubringen mitbringen bringen mitgebracht
bestellen bestellt bestellung vorbestellen
abholen abgeholt abholung bereit bereitliegen
impfen impfung geimpft
rezept rezepte
kündigen kündigung gekündigt kündbar
mitglied mitglieder mitgliedschaft
probetraining probe probetrainings
gebühr gebühren gebührenfrei
abheben abhebung abhebungen abhebt
umtauschen umtausch zurückgeben rückgabe zurückgegeben
garantie gewährleistung
schaden schäden beschädigt
wohnung apartment
chef chefin leiter leiterin leitung geschäftsführer geschäftsführerin
haustier haustiere tier tiere
rentner rentnerin rentnerinnen senior senioren seniorin seniorinnen
parken parkplatz parkplätze stellplatz abstellen
mieten vermieten miete leihen ausleihen verleih
rechnung abrechnung abgerechnet abrechnen
bedingungen konditionen bedingung
operation eingriff
belasten belastet belastung lasten
arzt ärztin hausarzt
verspätung verspätet später
hochladen upload
löschen gelöscht entfernen entfernt
ändern änderung geändert wechseln
einsehen ansehen anschauen
pünktlich rechtzeitig
unterricht kurs kurse lektion
lehrer lehrerin trainer
termin termine
notfall notfälle notdienst
essen mahlzeit gericht gerichte mittagessen
geburtstag geburtstage
remboursé remboursée rembourser remboursement remboursables remboursable
échangé échanger échange échangeables échangeable
chien chiens
admis admise accepté acceptés acceptée acceptées bienvenu bienvenue
arriver arrivée installer installés
quitter libérer libérés libéré partir départ
animaux animal
louer location loyer
inclus incluse compris comprise comprises
renouveler renouvelables renouvelable changer
garantie caution dépôt
entrer entrée entrent accès
photo photos photographier
présent présente présence
travaux réparation réparer
commander commande commandes
adulte adultes
valable valide
devolver devolución devoluciones devuelve
reembolso reembolsar reembolsado devolvemos
clase clases curso cursos lección
faltar faltas falten ausencia
entrenar entreno entrenamiento
menor menores niño niños
gastos coste costes
plazo plazos cuota cuotas
perder pierdes perdida perdido
bloquear bloqueo
acompañado acompañados acompañada
cita citas turno
urgencia urgencias emergencia
aprender enseñar
carné tarjeta
abbonamento abbonato abbonati
noleggiare noleggio affittare
sospendere sospeso sospensione
prenotare prenotazione prenotato
cane cani
costare costa prezzo
chiudere chiuso chiusi
aprire aperto aperta
lenen huren huur
terugbrengen inleveren inlevering terug retourneren
betalen betaalt kost kosten
bestellen bestelt bestelling
ophalen afhalen klaar
verplicht moet hoeft
bezorgen bezorging leveren levering
zwrot zwrócić oddać
koszt kosztuje cena płaci
wysłać wysyłamy wyślemy wysyłka dostawa
låna lån lånetid lånetiden
avgift avgiften förseningsavgift
estacionar estacionamento
pagar paga pagamento preço custa`;

const SYNONYMS = groupsOf(GROUPS, new Map());
const CANONICAL = groupsOf(`${WORDINGS}\n${GERMANIC_WORDINGS}\n${ROMANCE_WORDINGS}`, SYNONYMS);

/** Word to the name of its group. A word that stands in two groups, which different languages may cause, joins them. */
function groupsOf(lines: string, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map(known);
  for (const line of lines.split('\n')) {
    const words = line.split(' ').map((word) => stem(normalizeTerm(word)));
    const name = words.map((word) => found.get(word)).find(Boolean) ?? words[0] ?? '';
    for (const word of words) if (!found.has(word)) found.set(word, name);
  }
  return found;
}

/** One term for all words that may stand for each other in a statement, the term itself without others. */
export const canonicalTerm = (term: string): string => CANONICAL.get(term) ?? term;

const GROUP_OF: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  SYNONYMS.keys(),
  (term) => SYNONYMS.get(term) ?? term,
);

/** The terms that may stand for one, itself among them; none without a group. */
export const synonymsOf = (term: string): readonly string[] =>
  GROUP_OF.get(SYNONYMS.get(term) ?? term) ?? [];
