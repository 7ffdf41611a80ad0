import { normalizeTerm } from '../words/normalize-term.ts';

/**
 * Words of support questions that mean the same, in English, German, French and Spanish: `CONCEPT words`. A word that ends
 * in `*` is a beginning. A word in two lines means both. Concepts in lower case shape a question and weigh little.
 */
const WORDS = `
PRICE price* pricing cost costs fee fees expensive preis* kosten kostet teuer gebühr* prix coût* coûte coûtent tarif* precio* cuesta cuestan coste* tarifa* vale
FREE free gratis kostenlos kostenfrei umsonst gratuit* gratuita* gratuito*
DURATION duration dauer dauert durée duración tarda tardan
DELIVERY deliver* ship shipping shipment* shipped ships dispatch* arrive* arriving arrival liefer* versand* versend* verschick* zustell* livr* expédi* expedi* envío* envia* enviá* entreg* llega llegar llegará
DURATION lieferzeit* lieferdauer versanddauer
DELIVERY lieferzeit* versanddauer versandkosten lieferkosten liefergebühr*
PRICE versandkosten lieferkosten liefergebühr*
RETURN return* rückgabe* zurückgeben zurückschicken zurücksenden retour* rücksend* renvoy* devol* devuelv*
EXCHANGE exchange* swap* umtausch* tauschen échang* cambiarlo canje*
REFUND refund* reimburs* erstatt* rückerstatt* rembours* reembols*
CANCEL cancel* terminat* storn* kündig* abbestell* annul* résili* cancelar cancelo anul* rescind*
CHANGE change* changing modify* modif* amend* edit* update* updating alter ändern ändere änderung* bearbeit* aktualisier* chang* modific* cambi* actualiz*
BOOK book booking* reserve* reserving reservation* buchen buche buchung* reservier* réserv* reserv*
APPOINTMENT appointment* termin termine terminvereinbarung rendez-vous rendezvous cita citas
BOOK terminvereinbarung
PLACE where located location address* situated wo adresse* standort* anfahrt où dónde donde dirección ubicad* ubicación* situad* situé* trouve trouvez befindet
HOURS hours öffnungszeit* geschäftszeit* horaire* horario*
OPEN open opened opening opens geöffnet offen öffnet öffnen ouvert* ouvr* abiert* abre abren abrir abrís
CLOSE close closed closes closing geschlossen schließt schließen ferm* cerrad* cierra* cerrar
WHEN when wann quand cuándo cuando
WHY why warum weshalb wieso pourquoi
WHO who wer qui quién quiénes
COUNT many viele cuántos cuántas
CONTACT contact* reach reached kontakt* erreich* contact* joindre ponerme
PHONE phone* telephone* call calling telefon* anrufen rufnummer* hotline téléphon* appeler teléfono llamar llamo
EMAIL email* e-mail* mail courriel* correo
PAY pay paying payment* payable bezahl* zahlen zahle zahlung* zahlungs* payer paie paiement* payez pago* pagar
METHOD method* option* art arten möglichkeit* weise methode* moyen* mode modes méthode* forma formas método* medio medios
CARD card cards karte karten carte cartes tarjeta*
CREDIT credit kredit* crédit crédito
CARD kreditkarte*
INVOICE invoice* bill rechnung* factur*
RECEIPT receipt* quittung* beleg* reçu* recibo*
PASSWORD password* passcode passwort* kennwort* passe contraseña* clave
RESET reset* forgot forgotten lost recover* zurücksetz* vergessen réinitialis* oubli* perdu restablec* olvid* recuper* perdí
ACCOUNT account* konto kundenkonto benutzerkonto compte* cuenta*
DELETE delete* deleting erase* remove* removal lösch* supprim* elimin* borr*
REGISTER register* registration signup enroll* anmeld* registrier* inscri* registr*
LOGIN login log-in signin einlogg* einloggen connect* connexion sesión
WARRANTY warrant* guarantee* garantie* gewährleist* garant*
DURATION garantiezeit
WARRANTY garantiezeit
DISCOUNT discount* rebate* reduction* rabatt* nachlass* ermäßig* remise* réduction* rabais descuento* rebaja*
STUDENT student* studierend* studenten* étudiant* estudiante*
VOUCHER voucher* coupon* gutschein* chèque cupón cupones vale
GIFT gift* geschenk* cadeau* regal*
TRACK track* tracking verfolg* sendungsverfolgung suivre suivi* rastre* seguimiento
PARCEL parcel* package* paket* sendung* colis paquet paquete* paquetes
goods order* ordered product* item* article* purchase* goods bestell* produkt* artikel* ware* kauf commande* produit* article* achat* pedido* producto* artículo* compra*
BROKEN broken damaged defect* faulty defekt* kaputt beschädig* cass* endommag* abîm* défectueu* rot* dañad* defectuos*
REPAIR repair* fix fixed fixing reparat* reparier* répar* repar*
PARKING park parking
PARK parkplatz* parkplätze* parken garer stationne* aparcar aparcamiento*
PET pet pets dog dogs haustier* hund* animaux chien* mascota* perro*
CHILD child children kid kids kind kinder enfant* niño* niña*
VEGETARIAN vegetarian vegetarisch* végétarien* vegetarian*
VEGAN vegan* végétalien* vegan*
GLUTEN gluten* glutenfrei*
EMERGENCY emergenc* urgent* notfall* notdienst* urgence* urgenc*
QUOTE quote* quotation* estimate* kostenvoranschlag angebot devis presupuesto*
JOB job jobs career* vacanc* stelle stellen stellenangebot* jobangebot* emploi* recrut* empleo* vacante* trabajo
SUBSCRIPTION subscri* abo abos abonnement* abonn* suscri*
TRIAL trial* probe* probemonat testphase essai* prueba*
MINIMUM minimum mindest* minimal* mínim*
MAXIMUM maximum höchst* maximal* máxim*
NEWSLETTER newsletter* infolettre boletín
DATA data daten donnée* datos
PRIVACY privacy datenschutz* confidential* privacidad
LANGUAGE language* sprache* langue* idioma*
DOWNLOAD download* herunterlad* télécharg* descarg*
INSTALL install* instalar
UPGRADE upgrad* 
DOWNGRADE downgrad*
CHECKIN checkin einchecken
CHECKOUT checkout auschecken
SIZE size* größe* taille* talla* tamaño*
COLOUR colour* color colors farbe* couleur* colores
STOCK stock lager lieferbar vorrätig verfügbar* available availability disponib* 
ABROAD abroad overseas international* ausland étranger extranjero internacional*
WEEKEND weekend* wochenende* week-end fin
HOLIDAY holiday* feiertag* férié* festivo* festivos
SUNDAY sunday* sonntag* dimanche* domingo*
SATURDAY saturday* samstag* sonnabend* samedi* sábado*
MONDAY monday* montag* lundi* lunes
TUESDAY tuesday* dienstag* mardi* martes
WEDNESDAY wednesday* mittwoch* mercredi* miércoles
THURSDAY thursday* donnerstag* jeudi* jueves
FRIDAY friday* freitag* vendredi* viernes
BEFORE before prior vor avant antes
AFTER after nach après después
WITHOUT without ohne sans sin
WITH_ONLY only nur seulement solamente solo
MORE more mehr más
LESS less weniger moins menos
NEW new neu neue neuen neuer nouveau nouvelle nouveaux nuevo nueva
OLD old alt alte alten ancien ancienne viejo vieja antiguo
FIRST first erste ersten premier première primer* 
LAST last letzte letzten dernier dernière último última
ONLINE online internet web website webseite
HOME home zuhause hause domicile casa
store store shop laden geschäft filiale magasin boutique tienda tiendas magasins shops
ASSURANCE insur* versicher* assur* segur* seguro*
SAME_DAY today heute aujourd'hui hoy
TOMORROW tomorrow morgen demain mañana
`;

/** Several words that mean one thing. Tried in order on the normalised words, each replaced by its concepts. */
const PHRASES = `
- where can i find | where do i find | where can i | where do i | where could i | wo kann ich | wo finde ich | wo kann man | wo gibt es bei ihnen | ou puis je | ou peut on | ou trouver | donde puedo | donde se puede | donde encuentro
PRICE how much | how expensive | what do you charge | what you charge | do you charge | charge for | charged for | wie teuer | was kostet | was kosten | wie viel kostet | wieviel kostet | wie viel kosten | wie hoch sind die kosten | combien coute | combien coutent | combien ca coute | a combien | c est combien | cuanto cuesta | cuanto cuestan | cuanto vale | cuanto cobran | cuanto cobrais | cuanto es
FREE free of charge | at no cost | no extra cost | for nothing | ohne aufpreis | sans frais | sin coste | sin cargo | sin costo
DURATION how long | how quickly | how fast | how soon | how many days | how many weeks | wie lange | wie schnell | in wie vielen tagen | wie viele tage | combien de temps | combien de jours | en combien de temps | sous combien de jours | cuanto tiempo | cuantos dias | en cuanto tiempo | cuanto tarda | cuanto tardan
DURATION+DELIVERY delivery time | delivery times | shipping time | shipping times | delai de livraison | delais de livraison | plazo de entrega | plazos de entrega | tiempo de entrega
COUNT how many | wie viele | combien de | cuantos | cuantas
HOURS opening hours | opening times | business hours | working hours | office hours | hours of operation | heures d ouverture | horaires d ouverture | horario de apertura | horario de atencion | horarios de apertura
HOURS until when are you open | what time are you open | when are you open | what time do you open | wann habt ihr auf | wann haben sie auf | wann habt ihr offen | wann ist geoffnet | a que hora abren | a que hora abris | a quelle heure ouvrez
WHEN what time | at what time | what date | what day | um wie viel uhr | um wieviel uhr | an welchem tag | a quelle heure | quel jour | a que hora | que dia | en que fecha
PLACE where can i find you | where do i find you | wo finde ich euch | wo finde ich sie | ou puis je vous trouver | donde puedo encontrarles | how do i get to you | how can i find you | how do i find you | which street | what street | welche strasse | in welcher strasse | wie komme ich zu | wie finde ich euch | wie finde ich sie | quelle rue | que calle | como llego | como llegar
CONTACT get in touch | in touch with | get hold of | talk to | speak to | speak with | in kontakt treten | in verbindung setzen | entrer en contact | me mettre en contact | ponerme en contacto | ponerse en contacto | hablar con | parler a
REFUND money back | geld zuruck | mein geld | me rendre mon argent | recuperer mon argent | devolucion del dinero | devolver el dinero | devuelven el dinero | recuperar mi dinero
RETURN send back | give back | bring back | take back | send it back | send something back | schicke ich zuruck | gebe ich zuruck | sende ich zuruck | zuruck geben | zuruck schicken
LOGIN log in | sign in | logged in | logging in | melde ich mich an | se connecter | me connecter | iniciar sesion
CHECKIN check in
CHECKOUT check out
LOGOUT log out | sign out | cerrar sesion | me deconnecter | se deconnecter
REGISTER sign up | create an account | open an account | set up an account | konto anlegen | konto erstellen | konto eroffnen | creer un compte | ouvrir un compte | crear una cuenta | abrir una cuenta
PASSWORD mot de passe
APPOINTMENT rendez vous
CARD+CREDIT credit card | carte de credit | carte bancaire | tarjeta de credito
GIFT+VOUCHER gift card | gift cards | gift voucher | gift certificate | carte cadeau | cartes cadeaux | cheque cadeau | tarjeta regalo | tarjeta de regalo | vale regalo
STOCK in stock | auf lager | en stock | en existencias
PARKING parking space | park my car | parking spaces | parking lot
PARK place de parking | places de parking | plaza de aparcamiento
CHANGE switch to | switch from | change to
BROKEN does not work | not working | does not work any more | funktioniert nicht | ne marche pas | ne fonctionne pas | no funciona
EMAIL e mail | correo electronico | adresse mail | adresse electronique | mail adresse
WEEKEND week end | fin de semana
EMERGENCY out of hours
MINIMUM at least | mindestens | au moins | al menos
MINIMUM+goods minimum order value | minimum order quantity
`;

interface ConceptTable {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly phrases: readonly { readonly words: string; readonly concepts: readonly string[] }[];
}

const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 20;

const table = readTable();

/** Words and phrases by concept, read once. Words are normalised, not stemmed. */
function readTable(): ConceptTable {
  const words = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  for (const line of WORDS.trim().split('\n')) {
    const [concept = '', ...members] = line.trim().split(/\s+/);
    for (const member of members) {
      const isBeginning = member.endsWith('*');
      const key = normalizeTerm(member.replace('*', '')).replaceAll('-', '');
      const map = isBeginning ? beginnings : words;
      const known = map.get(key) ?? [];
      if (!known.includes(concept)) map.set(key, [...known, concept]);
    }
  }
  const phrases = PHRASES.trim()
    .split('\n')
    .flatMap((line) => {
      const [concepts = ''] = line.split(' ');
      const listed = line.slice(concepts.length).split('|');
      return listed.map((words) => ({
        words: words.trim(),
        concepts: concepts === '-' ? [] : concepts.split('+'),
      }));
    })
    .sort((a, b) => b.words.length - a.words.length);
  return { words, beginnings, phrases };
}

/** The concepts that a normalised word means; empty for a word that is nothing but itself. The longest beginning counts. */
export function conceptsOf(word: string): readonly string[] {
  const whole = table.words.get(word);
  if (whole !== undefined) return whole;
  for (let end = Math.min(word.length, LONGEST_BEGINNING); end >= SHORTEST_BEGINNING; end -= 1) {
    const found = table.beginnings.get(word.slice(0, end));
    if (found !== undefined) return found;
  }
  return [];
}

/** Takes the phrases out of normalised words that are joined by single spaces. */
export function takePhrases(words: string): {
  readonly rest: string;
  readonly concepts: readonly string[];
} {
  const concepts: string[] = [];
  let rest = ` ${words} `;
  for (const phrase of table.phrases) {
    if (!rest.includes(` ${phrase.words} `)) continue;
    rest = rest.replace(` ${phrase.words} `, ' · ');
    concepts.push(...phrase.concepts);
  }
  return { rest: rest.replaceAll('·', ' ').replace(/\s+/g, ' ').trim(), concepts };
}
