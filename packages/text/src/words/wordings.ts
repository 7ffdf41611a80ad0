// Other wordings of a statement: forms of irregular verbs, and words that assistants put in place of a page's. Apart from
// `synonyms.ts`, because questions are looked up by those, and a search would find too much by these.
export const WORDINGS = `keep kept retain
buy bought
sell sold sale
send sent
bring brought
give gave given hand handed
get got gotten
eat ate eaten feed fed
drink drank drunk
drive drove driven driving
write wrote written writing
speak spoke spoken
wear wore worn
choose chose chosen
break broke broken
tell told
meet met meeting
lend lent loan borrow borrowed
spend spent
make made maker manufacturer manufactured brand
run ran
begin began begun
come came
go went gone
see saw seen view viewed viewing watch watched
show shown
think thought
hold held
build built
find found
swim swam swimming
answer answered reply replied replies respond responded response
ask asked request requested enquiry inquiry question
phone ring rang rung
email mail mails emails mailbox mailboxes inbox
postage stamp stamps
replace replaced replacement
examine examination test tested testing check
another additional additionally further extra
initial first
final last
whole entire
complete completed completing fill
brief short
ahead beforehand prior
afterwards afterward subsequently thereafter
carry carried transport transported
format formats
item items goods article articles product products belongings
consent agree agreed agreement approve approved approval
fault faults error errors mistake mistakes
problem problems trouble issue issues
website site homepage
power electric electricity
season seasons
answerable liable liability
accept accepted allow admit
refuse refused reject rejected decline
deposit down-payment security
expire expires expired lapse lapses forfeit forfeited lost
verfallen verfällt entfallen entfällt
due payable owed
less off discount
student students pupil pupils learner learners
pensioner pensioners senior seniors retired retiree retirees
parent parents mother father
coach trainer instructor teacher
spouse partner husband wife
staff colleague colleagues crew personnel waiter waiters waitress
technician engineer
lawyer attorney solicitor
document documents paper papers paperwork
certificate diploma
contract subscription
pitch pitches campsite
night overnight nightly
day daily
id identity identification
licence license
photo image images
journey trip trips travel travelling traveling
abroad foreign overseas
miss missed absent absence skip skipped
ill sick unwell illness sickness
injure injured injury hurt
allergy allergies allergic intolerance
insure insurer insurers insurance protect protected protection
guarantee guaranteed warranty
contact contacted
notify notified
assemble assembly assembled reassemble reassembled mount mounted
upload uploaded submit submitted
modify adjust adjusted adapt correct corrected correction corrections
produce produced production generate generated
print printed printing
differ differs different difference
defect defective defects
release released
lead leash
usual usually normal normally typical typically standard regular regularly
default standard
automatic automatically itself
single individual individually
separate separately
entitle entitled eligible qualify
recommend recommended suggest suggested advise advised advice
end terminate terminated termination quit ends stop stopped
switch change switched
withdraw withdrawal withdrawals withdrawing withdrew
arrive arrived arrival
depart departure
measure made-to-measure bespoke
sign signed signature
restore restored restoring recover recovered recovering
collect collects
remove removed removing
refrigerate refrigerated cool cooled cooling chilled
serve served serving
download downloaded downloading
lock locked locker lockers
prove proof proven evidence
fail failed failure
start started
unterschreiben unterschrieben unterzeichnen unterzeichnet unterschrift
move moved reschedule rescheduled postpone postponed rebook
unlimited limitless
neighbour nearby
betreuen betreut kümmern kümmert zuständig
nehmen nimmt nehmt genommen mitnehmen
geben gibt gegeben
bringen gebracht mitbringen vorbeibringen
sprechen spricht gesprochen
essen isst gegessen
fahren fährt gefahren fahrt
gehen geht gegangen
sehen sieht gesehen
helfen hilft geholfen hilfe
leihen geliehen verleihen verliehen ausgeliehen ausleihen leih leihwagen
tragen trägt getragen
lesen liest gelesen
schreiben geschrieben schriftlich
werfen wirft geworfen einwerfen
ziehen gezogen
zahlen gezahlt zahlt begleichen beglichen
anzahlen angezahlt anzahlung
melden benachrichtigen mitteilen informieren informiert bescheid
verschieben verschoben
senden gesendet schicken geschickt zusenden zuschicken
bestellen bestellt bestellung
lagern lagert einlagern einlagerung gelagert eingelagert lagerung aufbewahren aufbewahrung
prüfen geprüft prüfung kontrolle kontrollieren untersuchen untersuchung
ersetzen ersetzt austauschen ausgetauscht austausch
rabatt ermäßigung nachlass vergünstigung ermäßigt
aufpreis zuschlag mehrpreis
zuzahlen zuzahlung dazuzahlen
voraus vorher vorab zuvor
anschließend danach hinterher nachher
rentner senior senioren
schüler schülerin lernende
unterlagen dokumente dokument papiere
verordnung verordnet verordnen verschrieben verschreibung
behandlung behandeln behandelt
anrechnen angerechnet rechnen
einzelunterricht unterricht
kündigen kündigung
treffen trifft getroffen
schneiden geschnitten
öffnen geöffnet
beraten beratung berät
versichern versichert versicherung
waschen wäscht gewaschen
reinigen reinigung gereinigt putzen
reparieren repariert reparatur
montieren montage montiert aufbau aufbauen aufgebaut
verlängern verlängert verlängerung
verlieren verloren verlust
verser payer régler demander demandé exigé
indiquer communiquer communiqué préciser annoncer signaler`;
