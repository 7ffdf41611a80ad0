/** Words under which the same thing may be found, English and German, written from what businesses are asked: a group on each line. */
export const WHAT_BUSINESSES_ARE_ASKED = `wifi wireless internet wlan hotspot
parking garage carpark
toilet restroom bathroom washroom loo wc
lift elevator
wheelchair accessible accessibility disabled stepfree barrierfree
dog pet animal
senior pensioner retiree concession
discount reduction reduced concession rebate
voucher coupon giftcard
refund refunded reimbursement reimburse moneyback
warranty guarantee
broken damaged faulty defective damage fault
lost missing
invoice receipt bill
card credit debit contactless
timetable schedule
address location directions situated
directions route map arrive
contact reach hotline
appointment slot
doctor physician dentist clinician
pain hurt hurts ache sore
medication medicine drug pill tablet painkiller
anesthesia anaesthesia anesthetic anaesthetic sedation numbing
insurance insurer insured coverage
prescription script
vaccination vaccine jab
emergency urgent emergencies
surgery operation procedure
teacher instructor coach trainer tutor
class course lesson session workshop
gym fitness workout
membership subscription contract
trial taster
terminate termination quit unsubscribe cancel
pause suspend freeze
register registration enroll enrol enrollment enrolment signup join
password login passcode
account profile
delete remove erase
download export
upload import
update upgrade
install installation setup
error bug problem issue fault
manual instructions guide handbook
size dimension measurement
weight weigh heavy kg
waterproof waterresistant rainproof
colour color
battery batteries rechargeable
charger charging chargepoint
hire rent rental rented
borrow lend loan borrowed
fine penalty latefee overdue
deadline due
job career vacancy hiring employment
internship placement trainee apprentice apprenticeship
salary wage
wedding marriage marry married ceremony
party celebration celebrate
event function occasion
catering buffet menu
checkin arrival arrive
checkout departure depart
luggage baggage bag suitcase
dinner supper
vegan plantbased
vegetarian meatless
celiac coeliac glutenfree
allergy allergic allergen
smoke smoking smoker
towel towels bathrobe
locker lockers
crib cot
bus shuttle coach
train rail railway
ticket admission entry entrance fare
outdoor outside openair
indoor inside
maximum max most limit
minimum min least
postage shipping delivery
parcel package
track tracking
abroad international overseas
stock available availability
pickup collect collection
branch location outlet
trash waste rubbish garbage
noise quiet loud
used secondhand preowned
puncture flat
tyre tire
service servicing maintenance maintain
boss owner manager director founder head
sold unavailable
helmet headgear
shower showers
swim swimming pool
kid toddler baby infant
son daughter child children kid kids
sohn tochter kind kinder
fils fille filles enfant enfants gosse gosses
hijo hija niño niños niña
figlio figlia bambino bambini bambina
zoon dochter kind kinderen
fön föhn föhnen fönen haartrockner
chef chefin leitung leiter leiterin geleitet inhaber inhaberin geschäftsführer geschäftsführerin geschäftsführung betriebsleitung
rentner rentnerin senior senioren pensionär
rabatt rabatte ermäßigung ermäßigungen ermäßigt nachlass vergünstigung vergünstigt preisnachlass
frauen frau damen dame
männer mann herren herr
wlan wifi internet internetzugang hotspot
parken parkplatz parkplätze stellplatz stellplätze parkhaus tiefgarage
elektroauto eauto ladesäule ladesäulen ladestation ladestationen wallbox
ec eckarte girocard girokarte kartenzahlung bankkarte
bar bargeld barzahlung
nackt unbekleidet textilfrei fkk
öffnungszeit öffnungszeiten sprechzeiten sprechstunde geschäftszeiten
urlaub betriebsferien betriebsurlaub ferien
wartung revision instandhaltung
anrufen telefon telefonnummer rufnummer telefonisch hotline
mail email mailadresse emailadresse
adresse anschrift standort
anfahrt wegbeschreibung anreise
kaputt defekt beschädigt schaden schäden
verloren verlust verlieren
fundsachen fundsache fundbüro liegengelassen liegengeblieben
stornieren stornierung storno absagen absage rücktritt
kündigen kündigung kündigungsfrist abmelden abmeldung
umtauschen umtausch tauschen
zurückgeben rückgabe retoure zurücksenden zurückschicken rücksendung retournieren
erstattung rückerstattung erstatten erstattet gutschrift
gutschein gutscheine wertgutschein geschenkkarte voucher
rechnung beleg quittung
lieferzeit lieferdauer
baby babys säugling kleinkind
hund hunde haustier haustiere vierbeiner
speisen speise essen gericht gerichte mahlzeit verpflegung
schlafen übernachten übernachtung
camper wohnmobil wohnmobile reisemobil wohnwagen
fahrrad fahrräder rad räder velo
rollstuhl barrierefrei rollstuhlgerecht behindertengerecht
behinderung behindert schwerbehindert
aufzug fahrstuhl lift
klo toilette toiletten wc
dusche duschen
handtuch handtücher badetuch
spind schließfach schließfächer schrank schränke
umkleide umkleiden umkleidekabine
rutsche rutschbahn wasserrutsche
tief tiefe wassertiefe
heiß warm temperatur grad
leute personen menschen teilnehmer plätze gäste
arzt ärztin ärzte doktor mediziner
termin termine terminvereinbarung
schmerzen schmerz weh
krankenkasse krankenkassen krankenversicherung
rezept rezepte verordnung
narkose betäubung vollnarkose sedierung
notfall notdienst notfälle bereitschaftsdienst
abo abonnement mitgliedschaft vertrag
probetraining probestunde schnupperstunde schnuppertraining
kurs kurse lehrgang unterricht workshop
privatunterricht einzelunterricht einzelstunde einzelstunden
lehrer lehrerin trainer trainerin kursleiter kursleitung lehrkraft lehrkräfte
anmelden anmeldung registrieren registrierung einschreiben
passwort kennwort
konto benutzerkonto kundenkonto account
einloggen login
herunterladen download
ausleihen leihen leihgebühr verleih mieten miete vermietung leihweise
verlängern verlängerung
nachholen nachholtermin nachholstunde ersatztermin
mahngebühr säumnisgebühr versäumnisgebühr
bewerben bewerbung stellenangebot stelle stellen job jobs karriere
ausbildung azubi lehre ausbildungsplatz
praktikum praktikant praktika
hochzeit trauung heiraten
feier feiern party fest veranstaltung
catering bewirtung
saal säle räumlichkeiten raum räume
einchecken anreise ankunft
auschecken abreise
gepäck koffer
vegan veganes pflanzlich
vegetarisch fleischlos
allergie allergien unverträglichkeit allergene
kuchen torte torten
billig günstig preiswert
feiertag feiertage feiertags
abends abend spätabends
mindestalter altersgrenze alter
körpergröße größe groß
maße abmessungen größe
gewicht schwer wiegen wiegt kg
garantie gewährleistung
reparatur reparieren instandsetzung
inspektion wartung durchsicht
müll abfall entsorgung entsorgen
ausweis personalausweis reisepass lichtbildausweis
führerschein fahrerlaubnis
versandkosten portokosten lieferkosten porto
paket päckchen sendung
abholen abholung selbstabholung
filiale niederlassung geschäft
verfügbar vorrätig lieferbar lager
ausverkauft vergriffen
bademeister schwimmmeister badeaufsicht
gegründet gründung eröffnet eröffnung seit
scotland scottish
wales welsh
ireland irish
britain british uk
switzerland swiss
austria austrian
belgium belgian
europe european eu
america american usa
canada canadian
australia australian
schottland schottisch
österreich österreichisch
schweiz schweizer
europa europäisch eu`;
