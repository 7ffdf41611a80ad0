import { normalizeTerm } from './normalize-term.ts';
import { stem } from './stem.ts';

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
buy purchase order
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
keep retain
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
pagar pago`;

const CANONICAL = canonicalTerms();

/** A word that stands in two groups, which different languages may cause, joins them. */
function canonicalTerms(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of GROUPS.split('\n')) {
    const words = line.split(' ').map((word) => stem(normalizeTerm(word)));
    const name = words.map((word) => found.get(word)).find(Boolean) ?? words[0] ?? '';
    for (const word of words) if (!found.has(word)) found.set(word, name);
  }
  return found;
}

/** One term for all words of a group, the term itself without one. */
export const canonicalTerm = (term: string): string => CANONICAL.get(term) ?? term;
