/** Words under which the same thing may be found, German: groups with "|" between them. */
export const GERMAN = `arzt ärztin ärzte mediziner doktor | hausarzt hausärztin allgemeinarzt allgemeinmedizin
zahnarzt zahnärztin zahnärzte zahnmedizin zahnarztpraxis | tierarzt tierärztin tierarztpraxis tiermedizin veterinär
frauenarzt frauenärztin gynäkologe gynäkologin gynäkologie | hautarzt hautärztin dermatologe dermatologie
augenarzt augenärztin augenheilkunde ophthalmologie | kieferorthopäde kieferorthopädie zahnspange aligner
psychologe psychotherapeut psychotherapie psychotherapeutin therapeut
physiotherapie krankengymnastik physiotherapeut physiotherapeutin | krankenhaus klinik klinikum spital
medikament medikamente arzneimittel medizin tabletten arznei | rezept rezepte verordnung e-rezept folgerezept
überweisungsschein überweisung facharztüberweisung | krank erkrankt krankheit erkrankung
krankschreibung krankmeldung arbeitsunfähigkeitsbescheinigung attest krankschreiben
impfung impfen impfungen schutzimpfung geimpft | impfpass impfausweis impfbuch
notfall notdienst bereitschaftsdienst notfalldienst notfälle | schmerzen schmerz schmerzhaft weh schmerzfrei
betäubung narkose anästhesie sedierung vollnarkose | operation op operieren operativ eingriff
blutabnahme blutentnahme blutuntersuchung blutbild laboruntersuchung
vorsorge vorsorgeuntersuchung früherkennung check-up kontrolluntersuchung
versichertenkarte gesundheitskarte krankenkassenkarte
krankenkasse krankenversicherung gkv kassenpatient kassenpatienten
privatpatient privatpatienten privatversichert selbstzahler privatversicherte
sprechstunde sprechzeiten sprechstunden sprechzeit | videosprechstunde onlinesprechstunde telemedizin videotermin
zahnreinigung prophylaxe pzr zahnprophylaxe | schwanger schwangerschaft schwangere
brille brillen brillengläser brillenfassung | sehtest augenprüfung refraktion augenvermessung
hörgerät hörgeräte hörsystem hörsysteme hörhilfe | ansteckend infektiös infektion ansteckung
allergie allergien allergisch unverträglichkeit unverträglichkeiten allergiker | massage massagen massieren
fußpflege pediküre podologie podologe | pflegedienst pflege sozialstation
pflegeheim altenheim seniorenheim altersheim | befund befunde untersuchungsergebnis laborergebnis
begleitperson begleiter begleitung begleitpersonen
schweigepflicht vertraulich verschwiegenheit vertraulichkeit diskretion | kastrieren kastration kastriert
chip mikrochip chippen transponder | hund hunde vierbeiner hunden | restaurant gaststätte lokal gasthaus wirtshaus
café cafe kaffeehaus cafeteria | kneipe pub schänke weinstube | imbiss snack snacks
speisekarte speisekarten menükarte speisenkarte | gericht gerichte speise speisen
mittagessen mittagstisch mittagsmenü lunch mittagskarte | abendessen abendmenü dinner abendkarte
nachtisch dessert nachspeise desserts süßspeise | vegetarisch vegetarier fleischlos fleischfrei
vegan veganer veganes pflanzlich | glutenfrei zöliakie glutenunverträglichkeit gluten
laktosefrei laktoseintoleranz laktoseunverträglichkeit laktose | nüsse nuss nussallergie schalenfrüchte
allergene allergenkennzeichnung allergenliste | zutaten inhaltsstoffe zusammensetzung
bio biologisch ökologisch bioland biologischer bioprodukte
kinderstuhl hochstuhl kinderhochstuhl kinderstühle hochstühle | tischreservierung tisch tische reservierung
reservieren reservierung vorbestellen reservierungen | mitnehmen abholung take-away takeaway außer-haus
lieferservice lieferdienst bringdienst heimlieferung | catering partyservice caterer bewirtung
terrasse außenbereich biergarten außengastronomie außenplätze | bäckerei bäcker backwaren backstube
metzgerei metzger fleischerei fleischer schlachterei
firmenfeier betriebsfeier weihnachtsfeier firmenevent firmenveranstaltung
raummiete saal veranstaltungsraum räumlichkeiten | tagungsraum seminarraum konferenzraum besprechungsraum meetingraum
rauchen raucher rauchverbot nichtraucher raucherbereich zigaretten | pfand mehrwegpfand pfandsystem leergut
haltbar haltbarkeit mindesthaltbarkeit mhd haltbarkeitsdatum
unterkunft übernachtung übernachten übernachtungsmöglichkeit | zimmer hotelzimmer gästezimmer
einchecken check-in anreise checkin anreisezeit | auschecken check-out abreise checkout
ankunft anreise ankommen anreisezeit eintreffen | abreise abreisen abreisetag abreisezeit
rezeption empfang empfangstheke | zimmerschlüssel schlüssel zimmerkarte schlüsselkarte
gepäck koffer gepäckaufbewahrung reisegepäck | gepäckaufbewahrung gepäckraum gepäckabstellung kofferaufbewahrung
schließfach schließfächer spind spinde locker | wlan wifi internet internetzugang w-lan
klimaanlage klimatisiert klima klimatisierung | föhn fön haartrockner haarföhn
bettwäsche bettzeug bettlaken bettbezug | handtuch handtücher badetuch badetücher duschtuch
bademantel bademäntel saunamantel | babybett kinderbett reisebett gitterbett kinderreisebett
zustellbett aufbettung beistellbett zusatzbett extrabett | klo toilette wc toiletten klos
zimmerreinigung reinigungsservice housekeeping | endreinigung endreinigungskosten reinigungspauschale
kurtaxe kurbeitrag gästebeitrag tourismusabgabe bettensteuer ortstaxe | kaution sicherheitsleistung mietkaution
ferienwohnung ferienhaus apartment appartement fewo ferienunterkunft | campingplatz camping zeltplatz campen
wohnmobil reisemobil camper womo wohnmobile campingbus
wohnmobilstellplatz stellplatz stellplätze reisemobilstellplatz | wohnwagen caravan caravans
stromanschluss strom steckdose elektroanschluss | chemietoilette entsorgungsstation chemieklo kassettenentleerung
grillen grill grillplatz barbecue grillstelle | lagerfeuer feuerstelle feuerschale feuer
ruhezeit nachtruhe ruhezeiten nachtruhezeit | lärm laut lautstärke ruhestörung
waschmaschine waschen waschsalon wäscherei | shuttle transfer shuttlebus abholservice zubringer
swimmingpool pool schwimmbad hallenbad schwimmbecken
schwimmkurs schwimmunterricht schwimmkurse schwimmschule schwimmenlernen
badehose badeanzug badekleidung badebekleidung bikini | sauna saunalandschaft saunieren saunabereich dampfbad
fitnessstudio gym fitness fitnesscenter fitnessclub studio | training trainieren workout
probetraining schnuppertraining probestunde probetag
schnupperstunde probestunde schnuppern schnupperkurs probeunterricht | kurs kurse lehrgang workshop
kursplan stundenplan kursprogramm kurszeiten | umkleide umkleiden umkleidekabine umkleideraum
sportkleidung sportbekleidung sportsachen trainingskleidung | sportverein turnverein verein
abnehmen gewichtsreduktion gewichtsabnahme gewichtsverlust | mitgliedschaft mitglied mitglieder mitgliedsvertrag
mitgliedsbeitrag beitrag beiträge mitgliedsbeiträge vereinsbeitrag
eintreten beitreten beitritt mitgliedsantrag aufnahmeantrag | austritt austreten vereinsaustritt
dauerkarte jahreskarte saisonkarte jahrespass | unfall unfälle verunglückt | ski skifahren skier skilaufen
skipass liftkarte liftticket skiticket | fahrrad rad fahrräder bike velo
e-bike pedelec elektrofahrrad e-bikes elektrorad | fahrradverleih leihrad leihräder mietrad bikeverleih radverleih
verleih ausleihen leihen ausleihe verleihen | mieten vermietung miete anmieten mietpreis
friseur frisör friseursalon haarsalon coiffeur friseurin
haarschnitt haareschneiden schnitt herrenschnitt damenschnitt haarschnitte | bart rasur bartpflege rasieren barbier
kosmetik kosmetikstudio kosmetikerin schönheitspflege kosmetikbehandlung
nägel nagelstudio fingernägel nageldesign gelnägel
haarentfernung enthaarung waxing epilation laserhaarentfernung sugaring | kind kinder nachwuchs kids kindern
baby babys säugling säuglinge | mindestalter altersgrenze altersbeschränkung altersfreigabe
eltern erziehungsberechtigte sorgeberechtigte elternteil | aufsicht beaufsichtigung aufsichtspflicht aufsichtsperson
einverständniserklärung einwilligung erlaubnis einwilligungserklärung elternerlaubnis
kindergarten kita kindertagesstätte kitas | tagesmutter kindertagespflege tagespflegeperson tagesvater
kinderbetreuung betreuung babysitter | hort nachmittagsbetreuung ganztagsbetreuung ganztag
wickeln wickeltisch wickelraum wickelmöglichkeit wickelkommode | stillen stillraum stillecke stillzimmer
kinderwagen buggy kinderwägen | spielplatz spielplätze spielecke spielbereich spielzimmer
student studenten studierende studentenausweis studentin | azubi auszubildende lehrling azubis
nachhilfe nachhilfeunterricht nachhilfelehrer lernhilfe | schulferien ferien ferienzeit
ferienprogramm ferienbetreuung ferienfreizeit ferienkurs feriencamp
sprachkurs sprachkurse sprachschule sprachunterricht | anfänger einsteiger anfängerkurs grundkurs
fahrschule fahrlehrer fahrstunde fahrstunden | führerschein fahrerlaubnis führerscheinklasse
prüfung prüfungen examen klausur test | zeugnis zertifikat teilnahmebescheinigung abschlusszertifikat zeugnisse
bescheinigung nachweis bestätigung teilnahmebestätigung | weiterbildung fortbildung schulung fortbildungen
onlinekurs online-kurs webinar fernkurs e-learning
kursgebühr kursgebühren kurskosten teilnahmegebühr unterrichtsgebühr
teilnehmerzahl gruppengröße mindestteilnehmerzahl teilnehmeranzahl | verpasst versäumt fehlstunde nachholen verpassen
anmelden anmeldung registrieren einschreiben | abmelden abmeldung austragen abmeldefrist
warteliste nachrücken nachrücker vormerken | veranstaltung event veranstaltungen events | museum museen galerie
ausstellung ausstellungen sonderausstellung schau | führung führungen rundgang besichtigung guide
eintrittskarte ticket karte tickets eintrittskarten | eintritt eintrittspreis eintrittspreise eintrittsgeld
kostenlos gratis kostenfrei umsonst unentgeltlich gebührenfrei | ausverkauft ausgebucht vergriffen
einlass einlasszeit zutritt | fotografieren foto fotos fotografie bilder
verschoben verlegt verschiebung ersatztermin | ausfall ausfallen entfällt abgesagt
familienkarte familienticket familieneintritt | ausweis personalausweis lichtbildausweis | kaufen erwerben kauf erwerb
bestellen bestellung bestellungen ordern bestellvorgang
auftragsbestätigung bestellbestätigung buchungsbestätigung bestätigungsmail
buchen buchung reservieren reservierung buchungen | umbuchen umbuchung umbuchungen umbuchungsgebühr
shop onlineshop webshop onlinehandel | laden geschäft ladengeschäft verkaufsstelle store
filiale standort niederlassung zweigstelle filialen standorte | verfügbar lieferbar vorrätig lagernd verfügbarkeit
nachbestellen nachbestellung nachlieferung | mindestbestellwert mindestbestellmenge mindestbestellung mindestabnahme
kosten preis gebühr tarif preise gebühren | aufpreis aufschlag zuschlag mehrpreis zusatzkosten
rabatt rabatte ermäßigung nachlass preisnachlass vergünstigung | ermäßigt ermäßigung vergünstigt ermäßigte reduziert
studentenrabatt studentenermäßigung studententarif studentenpreis
sonderangebot aktion aktionen angebote aktionspreis | ausverkauf schlussverkauf räumungsverkauf sale
rabattcode gutscheincode aktionscode promocode | gutschein geschenkgutschein gutscheine geschenkkarte wertgutschein
einlösen einlösung eingelöst einlösbar | bonuspunkte treuepunkte treueprogramm bonusprogramm kundenkarte
bezahlen zahlen zahlung bezahlung zahlungsart zahlungsarten
zahlungsart zahlungsmöglichkeiten zahlungsweise zahlungsmittel zahlungsmethode | bar bargeld barzahlung
ec-karte girocard kartenzahlung ec debitkarte | kreditkarte kreditkarten visa mastercard kartenzahlung
handyzahlung kontaktlos apple-pay google-pay | überweisen banküberweisung vorkasse banküberweisungen
lastschrift bankeinzug sepa-mandat sepa-lastschrift einzugsermächtigung abbuchung
abbuchen abbuchung einziehen abgebucht bankeinzug | rechnung rechnungen rechnungsstellung faktura
ratenzahlung raten ratenkauf teilzahlung | anzahlung vorauszahlung anzahlungen
zahlungsfrist zahlungsziel fälligkeit fällig | mahnung mahnungen mahngebühr zahlungserinnerung zahlungsverzug
kassenbon quittung kassenzettel beleg kassenbeleg kaufbeleg
liefern lieferung zustellung versand zustellen ausliefern | versand versenden verschicken versendung verschickt
lieferzeit lieferdauer versanddauer lieferfrist lieferzeiten
versandkosten lieferkosten porto versandgebühr lieferpauschale | versandkostenfrei portofrei lieferkostenfrei
lieferadresse versandadresse lieferanschrift zustelladresse
sendungsverfolgung tracking sendungsnummer paketverfolgung trackingnummer | paket päckchen sendung pakete sendungen
abholen abholung selbstabholung selbstabholer abholbereit | spedition speditionsversand speditionslieferung sperrgut
zurückgeben rückgabe rückgaberecht retoure zurückschicken rücksendung
zurückschicken rücksendung retoure retournieren retouren rückversand | umtauschen umtausch tausch umgetauscht
widerruf widerrufen widerrufsrecht widerrufsfrist
rückerstattung erstattung rückzahlung erstatten zurückerstattet gutschrift
garantie gewährleistung garantiezeit herstellergarantie | reklamation reklamieren beanstandung mangel mängel
beschwerde beschweren beschwerden beschwerdestelle unzufrieden | kaputt defekt beschädigt beschädigung
falschlieferung fehllieferung falschartikel | größe größen größentabelle maße abmessungen
gebraucht second-hand gebrauchtware secondhand | konto kundenkonto benutzerkonto account nutzerkonto
passwort kennwort zugangsdaten passwörter | einloggen login anmelden log-in
datenschutz datenschutzerklärung dsgvo personenbezogen | newsletter rundmail infobrief
kontakt kontaktieren erreichen erreichbar ansprechpartner
telefon telefonnummer anrufen rufnummer telefonisch hotline | mail e-mail email mailadresse e-mail-adresse
kundenservice kundendienst support kundenbetreuung servicehotline | kontaktformular anfrageformular onlineformular
formular vordruck formulare antragsformular | offen geöffnet öffnungszeiten öffnen
geschlossen schließzeiten schließtag ruhetag ruhetage schließtage
öffnungszeiten geschäftszeiten ladenöffnungszeiten betriebszeiten servicezeiten
betriebsferien betriebsurlaub urlaub sommerpause | termin termine terminvereinbarung terminbuchung
spontan unangemeldet terminfrei walk-in | verschieben verlegen terminverschiebung umbuchen verlegung
stornieren absagen stornierung absage abbestellen
stornogebühr stornokosten stornierungsgebühr stornierungskosten ausfallhonorar ausfallgebühr
nichterscheinen no-show fernbleiben ausfallgebühr
verspätung verspäten verspätet unpünktlich unpünktlichkeit zuspätkommen | früher frühestens frühzeitig vorzeitig
spätestens deadline anmeldeschluss anmeldefrist frist
anfahrt adresse wegbeschreibung anfahrtsbeschreibung lage anreise | adresse anschrift standort hausnummer
auto pkw wagen fahrzeug kfz autos | parken parkplatz parkplätze stellplatz parkhaus tiefgarage
parkgebühr parkgebühren parkticket parkkosten parkschein | e-auto elektroauto elektroautos elektrofahrzeug
aufladen ladesäule ladepunkt ladepunkte wallbox ladestation | bahn zug züge bahnhof bahnverbindung
bus busse buslinie omnibus reisebus | haltestelle bushaltestelle station bahnstation
nahverkehr öpnv öffis verkehrsmittel verkehrsverbund | straßenbahn tram trambahn stadtbahn
fahrkarte fahrschein ticket fahrausweis fahrkarten | fahrplan abfahrtszeiten fahrzeiten abfahrt fahrpläne
taxi taxis taxiunternehmen taxiruf | mietwagen leihwagen autovermietung mietauto
rollstuhl rollstuhlfahrer rollstuhlgerecht barrierefrei barrierefreiheit
barrierefrei stufenlos ebenerdig behindertengerecht rollstuhlgerecht
behindert schwerbehindert schwerbehinderte behinderung schwerbehindertenausweis | aufzug lift fahrstuhl aufzüge
treppe treppen stufen stufenlos | blind sehbehindert blinde sehbehinderte blindenhund
assistenzhund blindenhund blindenführhund begleithund | gehörlos hörgeschädigt schwerhörig gebärdensprache
oma opa rentner senioren seniorin großeltern | seniorenrabatt seniorenermäßigung seniorentarif seniorenpreis
fundsachen verloren liegengelassen vergessen fundbüro fundsache | gestohlen diebstahl geklaut gestohlene
vertragslaufzeit laufzeit mindestlaufzeit vertragsdauer mindestvertragslaufzeit
kündigen kündigung vertragsende kündigungsschreiben | verlängern verlängerung vertragsverlängerung
pausieren stilllegung stilllegen vertragspause ruhen beitragspause | umziehen wohnortwechsel umzug wohnungswechsel
abo abonnement abonnieren abos | agb geschäftsbedingungen nutzungsbedingungen
handwerker handwerksbetrieb handwerk monteur | werkstatt autowerkstatt kfz-werkstatt kfz-betrieb
reparieren reparatur instandsetzung reparaturen instandsetzen | wartung inspektion service-intervall wartungsarbeiten
kostenvoranschlag angebot kostenschätzung voranschlag | besichtigungstermin vor-ort-termin aufmaß ortstermin
anfahrtskosten fahrtkosten anfahrtspauschale wegepauschale
stundensatz stundenlohn stundenverrechnungssatz arbeitsstunde | verstopft verstopfung abflussreinigung rohrreinigung
elektriker elektroinstallation elektroinstallateur elektrobetrieb
maler malerbetrieb streichen anstrich malerarbeiten | reinigung putzen reinigungsfirma gebäudereinigung putzfirma
tüv hauptuntersuchung hu | reifenwechsel räderwechsel reifenservice radwechsel
reifeneinlagerung rädereinlagerung reifenhotel | ersatzwagen werkstattwagen werkstattersatzwagen ersatzfahrzeug
abschleppen abschleppdienst pannenhilfe panne pannendienst | umzugsfirma umzugsunternehmen möbelspedition umzug
aufbauen aufbau montage montieren montageservice | entrümpelung haushaltsauflösung wohnungsauflösung entrümpeln
einlagern lagerung lagerraum selfstorage einlagerung lagerbox | installieren installation einrichtung
update aktualisierung aktualisieren | löschen löschung kontolöschung gelöscht
testversion testphase probezeitraum demo probeversion | computer pc rechner notebook laptop
handy smartphone mobiltelefon mobilfunk | handyvertrag mobilfunkvertrag mobilfunktarif | sim-karte simkarte sim
bank sparkasse kreditinstitut geldinstitut | geldautomat bankautomat abheben bargeldabhebung
iban kontonummer bankverbindung bankdaten | sperren sperrung kartensperrung kartenverlust sperrnotruf
kredit darlehen ratenkredit | versicherung versicherungen versicherungsschutz police
schaden schadensfall schadenmeldung schadensmeldung | selbstbeteiligung selbstbehalt eigenanteil
anwalt rechtsanwalt rechtsanwältin kanzlei anwälte | rechtsberatung erstberatung rechtsauskunft
notar notariat beurkundung notarin | steuerberater steuerkanzlei steuerberatung
rathaus stadtverwaltung gemeindeverwaltung gemeinde | bürgerbüro bürgeramt einwohnermeldeamt bürgerservice
ummelden ummeldung wohnsitzanmeldung meldebescheinigung | bußgeld strafzettel knöllchen verwarnungsgeld strafe
antrag beantragen antragstellung | unterlagen dokumente papiere nachweise | müll abfall abfälle
mülltonne abfallbehälter abfalltonne müllbehälter | müllabfuhr abfuhr leerung abfuhrkalender müllabholung
biotonne biomüll bioabfall kompost | wertstoffhof recyclinghof wertstoffsammelstelle
sperrmüll sperrmüllabholung sperrmüllabfuhr | elektroschrott elektroaltgeräte altgeräte
entsorgen entsorgung wegwerfen | job jobs stelle stellenangebot arbeitsplatz karriere
bewerben bewerbung bewerbungsunterlagen bewerbungen | gehalt lohn verdienst vergütung
ausbildung lehre ausbildungsplatz lehrstelle | praktikum praktika schülerpraktikum praktikumsplatz
ehrenamt ehrenamtlich freiwillige freiwilligenarbeit | spenden spende spendenkonto
sprache sprachen mehrsprachig fremdsprachen englischsprachig | internetanschluss dsl glasfaser breitband
netzausfall internetausfall netzstörung störung | motorrad motorräder krad
ersatzteil ersatzteile ersatzteilbestellung | klempner installateur sanitärinstallateur sanitärbetrieb
schlüsseldienst aufsperrdienst türöffnung ausgesperrt | tischler schreiner tischlerei schreinerei
jugendliche teenager jugend minderjährige minderjährig | rufnummernmitnahme portierung nummernmitnahme
nachtportier nachtrezeption | mindestaufenthalt mindestbuchungsdauer mindestmietdauer | freibad außenbecken
schwimmflügel schwimmhilfe schwimmhilfen | solaranlage photovoltaik solarstrom
heizungsbauer heizungsbau heizungsinstallateur | stempelkarte treuekarte bonuskarte | zahnersatz zahnprothese gebiss
zahnschmerzen zahnweh zahnschmerz | feiertag feiertage feiertags | tattoo tätowierung tattoos tätowieren
bücherei bibliothek stadtbücherei stadtbibliothek | makler immobilienmakler maklerbüro
mieterhöhung mietanpassung mietsteigerung | nebenkosten betriebskosten nebenkostenabrechnung
teilzeit halbtags teilzeitstelle | minijob aushilfe nebenjob`;
