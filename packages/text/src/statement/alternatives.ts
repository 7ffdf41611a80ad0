import { normalizeTerm } from '../words/normalize-term.ts';
import { stem } from '../words/stem.ts';
import { tokenize } from '../words/tokenize.ts';

// Things of one kind, of which a sentence may name one in place of another: alternatives by " / ", words and languages by spaces.
const KINDS = `cat kitten katze kater gato gatto kat kot / dog puppy hund welpe hunden chien perro cane hond cão pies / horse pferd cheval caballo cavallo paard / rabbit kaninchen lapin conejo / bird vogel oiseau pájaro / hamster
cash bargeld barzahlung espèces efectivo contanti contant gotówka / card cards karte kartenzahlung ec-karte carte tarjeta carta pinpas kort kartą / invoice rechnung facture factura fattura factuur / paypal / cheque scheck chèque / transfer überweisung virement transferencia bonifico overschrijving
breakfast frühstück petit-déjeuner desayuno colazione ontbijt / lunch mittagessen déjeuner almuerzo pranzo middageten / dinner supper abendessen dîner cena avondeten
chicken huhn hähnchen poulet pollo kip / beef rind rindfleisch boeuf bœuf ternera manzo rundvlees / pork schwein schweinefleisch porc cerdo maiale / lamb lamm agneau cordero agnello / fish fisch poisson pescado pesce / turkey pute dinde pavo / duck ente canard pato
wheat weizen blé trigo / rice reis riz arroz riso / soy soja / oats hafer avoine avena / nuts nüsse noix nueces / eggs eier œufs huevos / gluten / lactose laktose
email e-mail mail mails correo / phone telephone telephonically telefon telefonisch anruf téléphone teléfono telefono telefoon / fax / letter postal courrier correspondencia / whatsapp
main haupteingang hauptbahnhof principal principale / side seiteneingang nebeneingang latéral laterale / rear hintereingang arrière trasero
red rote rouge rojo roja rosso / green grün grüne vert verte verde / blue blau blaue bleu bleue azul blu / yellow gelb gelbe jaune amarillo giallo / orange orangefarben / black schwarz schwarze noir noire negro nero / white weiß weiße blanc blanche blanco bianco / brown braun marron
adult adults erwachsene erwachsenen erwachsener adulte adultes adulto adultos adulti volwassenen vuxna / child children kid kids minor minors kinder kindern enfant enfants mineur mineurs niño niños menor menores bambino bambini kinderen barn dzieci / student students studierende studenten étudiant étudiants estudiante estudiantes studenti / senior seniors pensioner pensioners rentner rentnern senioren retraités jubilados
car auto pkw wagen voiture coche macchina / bus buses busse autobús / train zug bahn tren treno trein / plane flugzeug avion avión aereo vliegtuig / boat ferry fähre bateau barco / bicycle bike fahrrad rad vélo bicicleta fiets / taxi
gas gaz / electric electricity elektrisch elektro strom électricité électrique electricidad eléctrico elettrico elektrische / charcoal coal holzkohle kohle charbon carbón carbone / oil heizöl mazout / diesel / petrol benzin essence gasolina benzina
water wasser eau agua acqua / electricity strom électricité electricidad elettricità / heating heizung chauffage calefacción riscaldamento / internet wifi wlan
coffee kaffee café caffè koffie / tea tee infusion / wine wein vin vino wijn / beer bier bière cerveza birra / milk milch lait leche latte melk / juice saft jus zumo succo
pool schwimmbad piscine piscina zwembad basen / sauna / gym fitnessraum gimnasio palestra / restaurant restaurante ristorante / terrace terrasse terraza terrazza terras / garden garten jardin jardín giardino tuin / lift elevator aufzug ascenseur ascensor ascensore / garage tiefgarage
yoga / pilates / spinning / zumba / boxing boxen
spring frühling printemps primavera lente / summer sommer sommerferien été verano estate zomer / autumn herbst herbstferien automne otoño autunno herfst / winter winterferien hiver invierno inverno
small klein kleine petit petite pequeño piccolo / medium mittel mittlere moyen mediano medio / large big groß große grand grande grote
shirt hemd chemise camisa camicia / trousers pantalon pantalón pantaloni / shoes schuhe chaussures zapatos scarpe / jacket jacke veste chaqueta giacca / dress kleid robe vestido / underwear unterwäsche
wood holz madera legno hout / metal metall métal / glass glas verre vidrio vetro / plastic plastik kunststoff plastique plástico plastica / paper papier papel carta / leather leder cuir cuero / cotton baumwolle coton algodón cotone / wool wolle laine lana
kitchen küche cuisine cocina cucina keuken / bathroom badezimmer baño bagno badkamer / bedroom schlafzimmer chambre dormitorio / balcony balkon balcon balcón balcone / cellar basement keller sótano / attic dachboden grenier / staircase treppenhaus escalier escalera
pottery töpfern poterie cerámica / painting malen malerei peinture pintura / cooking kochen cuisine cocina / dancing tanzen danse baile / photography fotografie
christmas weihnachten noël navidad natale kerst / easter ostern pâques semana-santa pasqua pasen / whitsun pfingsten pentecôte
battery akku batterie batería batteria / frame rahmen cadre cuadro telaio / brakes bremse bremsen frein freins frenos freni / tyres tires reifen pneu pneus neumáticos gomme / engine motor moteur motore / chain kette chaîne cadena catena
latin latein latín / maths mathematics mathe mathematik mathématiques matemáticas / history geschichte histoire / music musik musique música / sport sports
morning morgen vormittag vormittags matin / afternoon nachmittag nachmittags après-midi tarde pomeriggio / evening abend abends soir
specialist spécialiste especialista / dentist zahnarzt dentiste dentista / hygienist
minus / plus
monthly monatlich mensuel mensual mensile maandelijks / yearly annual annually jährlich annuel annuelle anual annuale jaarlijks / weekly wöchentlich hebdomadaire semanal settimanale wekelijks / daily täglich quotidien diario dagelijks`;

const MEMBERS: ReadonlyMap<string, readonly string[]> = membersOf();

/** Words of several kinds ("bar", "carta") belong to each of them. */
function membersOf(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [kind, line] of KINDS.split('\n').entries())
    for (const [at, member] of line.split(' / ').entries())
      for (const word of member.split(' ')) {
        const term = stem(normalizeTerm(word.replaceAll('-', '')));
        found.set(term, [...(found.get(term) ?? []), `${kind} ${at}`]);
      }
  return found;
}

const OPENS_COMPOUND = /(?<=\p{L})-(?=\p{L})/gu;

/** The things of a kind that a text names, as "kind member"; a word of two kinds gives both. */
export function alternatives(text: string): string[] {
  return tokenize(text.replace(OPENS_COMPOUND, '')).flatMap(
    ({ text: word }) => MEMBERS.get(stem(normalizeTerm(word))) ?? [],
  );
}

/** Whether a claim names one of a kind that a text does not name, which names another of it. */
export function isOtherOfKind(claim: readonly string[], said: readonly string[]): boolean {
  const kindOf = (entry: string) => entry.split(' ')[0];
  return claim.some(
    (entry) => !said.includes(entry) && said.some((other) => kindOf(other) === kindOf(entry)),
  );
}
