import { normalizeTerm } from '../words/normalize-term.ts';
import { stem } from '../words/stem.ts';

// Verbs and adverbs with which any fact can be told: another wording of a sentence changes these first, and inventions are
// told by the nouns they bring. Kept apart from `light-words.ts`, which is about questions.
const WORDS = new Set(
  `get gets got getting bring brings brought keep keeps kept let lets put set come comes came leave leaves stay stays hold holds
  pick picks ask asks use uses used using want wants like wish wishes tell tells know show shows see look check checks
  handle handles happen happens apply applies mean means begin start end run runs last takes carry carries
  start arrange include provided given made done taken paid charged simply just already directly easily quickly
  usually normally generally currently additionally extra available possible able person people everyone anyone someone
  way thing case moment time please sure also too together either whole entire full later earlier early late soon
  kept got gotten came went took taken given gave held shown showed left told
  minute minutes hour hours day days week weeks month months year years minuten stunden tage wochen monate jahre
  ahead beforehand prior another additional additionally further
  site team company business belongings inside outside onto already night nights nacht
  together along put fit join look rather instead simply sort out whichever allow expect remember worry
  happy welcome plan planning count counts calculate reach within per turn fill aside apart cover covers covered pay pays
  bekommen bekommt erhalten erhält holen holt bringen bringt lassen lässt legen setzen stellen stellt kommen kommt
  bleiben bleibt halten hält gelten gilt sehen zeigen zeigt wissen nutzen nutzt verwenden benutzen gehen geht machen
  macht finden liegen liegt stehen steht wollen möchten wünschen brauchen benötigen erfolgt erfolgen beträgt betragen
  lassen lasst einfach direkt bereits jederzeit normalerweise derzeit zusätzlich verfügbar gern gerne jeweils
  insgesamt sobald innerhalb pro ungefähr etwa rund sowie ebenfalls außerdem dafür dabei dazu davon möglich
  recevez recevoir obtenir obtenez apporter laisser mettre venir venez prendre prenez utiliser utilisez garder
  demander demandez vouloir voulez souhaitez savoir voir montrer passer doit doivent devez être sont simplement déjà directement normalement
  actuellement disponible possible environ ainsi également comptez bénéficiez profiter pouvez
  recibir recibes recibe obtener traer dejar poner venir tomar usar guardar pedir querer quieres saber ver mostrar pasar
  simplemente ya directamente normalmente actualmente disponible posible además también aparte haces tienes
  ricevere ricevi ottenere portare lasciare mettere venire prendere usare tenere chiedere volere vuoi sapere vedere
  krijgen krijgt halen brengen laten komen nemen gebruiken houden vragen willen weten zien
  offer offers offered feature features priced note mind enough
  bieten bietet angeboten anbieten vorhanden stattfinden richtet richten vorbeikommen hinzu anfallen
  organisé organisée organisés organisées proposer propose proposons proposé proposée proposés lieu faire fait ajouter
  hacer hace hacemos realizar realiza realizan ofrecer ofrece ofrecen ofrecemos listo lista
  disponibile disponibili offrire offre offriamo offerto offerta svolge svolgono tiene tengono partecipare pensato dato
  case amount total kind type option options turn turns become becomes amounts required requires needed necessary remaining suit suitable meant
  preis preise kostenpunkt summe betrag wert höhe anzahl dauer art weise fall rahmen zeitraum zeitpunkt
  derzeit momentan aktuell grundsätzlich generell üblicherweise meist meistens gewöhnlich
  normal natürlich selbstverständlich bequem problemlos ganz ganze ganzen ganzer komplett vollständig gesamt gesamte gesamten exakt genau
  anfangen laufen läuft dienen dient enthalten enthält bedeutet bedeuten heißt heißen handelt passen passt klappt
  ergibt ergeben ermöglicht ermöglichen führen führt durchführen durchgeführt vorgesehen geplant planen einplanen rechnen achten
  beachten bedenken denken merken verfügung gehören gehört betreffen betrifft umfasst umfassen übernehmen übernimmt sorgen sorgt
  wenden melden meldet mitteilen erreichen erreichbar treffen trifft wählen aussuchen auswählen entscheiden freuen mitbringen mitnehmen
  vorlegen vorzeigen befinden befindet person personen leute
  ausmachen vornehmen tun tut verschiedene verschiedenen weitere weiteren einzelne einzelnen
  montant somme coût frais tarif durée façon cas moment fois total totale entier entière
  bénéficier disposer disposez dispose trouver trouve trouvez effectuer effectué effectuée effectue
  nécessaire nécessite suffit suffire permet permettent permettre rendre rendez tenir tient compter compte durer dure
  commencer démarrer finir terminer rester reste comprend comprendre consister choisir choisissez choix convenir convient
  passer passée réaliser réalisé assurer indiquer
  personne personnes généralement habituellement également toutefois cependant seulement uniquement
  precio coste suma total duración forma manera caso momento vez
  puede pueden poder podrá quedar queda quedan contar cuenta cuentan disponer dispone disfrutar acceder durar dura encontrar
  encuentra necesario necesaria necesita necesitas permitir permite resultar sirve servir incluir suponer supone consistir elegir
  elige acudir acuda llevar lleva dar damos estar está están ser son gustar conviene
  persona personas generalmente habitualmente solamente únicamente sólo solo
  importo prezzo costo somma durata forma modo caso momento volta totale intero intera
  può possono potere potete bisogna basta occorre serve servono restare resta rimane rimanere trovare trova trovate durare dura
  cominciare comincia iniziare inizia finire finisce terminare permette permettere consente consentire scegliere scegli scelta
  fare fa fanno dare diamo dà essere sono stare sta rivolgersi rivolto pensata adatto adatta comporta comportare
  persona persone generalmente normalmente attualmente inoltre comunque solamente unicamente oppure circa
  bedrag prijs duur vorm manier geval moment keer kan kunnen duurt duren vindt vinden blijft blijven begint beginnen eindigt
  kiezen kiest nodig geldt gelden personen meestal normaal gewoonlijk alleen slechts
  preço valor duração forma maneira caso momento vez pode podem ficar fica encontrar precisa precisar permite permitir durar dura
  começar começa terminar termina escolher pessoa pessoas geralmente normalmente apenas somente
  receber obter trazer deixar usar pedir querer saber`
    .split(/\s+/)
    .map((word) => stem(normalizeTerm(word))),
);

/** Whether an index term carries little of what a statement says. */
export const isStatementWord = (term: string): boolean => WORDS.has(term);

// What is left of "don't" and "you'll", and words that only say how a statement is meant.
const PARTICLES = new Set(
  `don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn needn mustn ain ll ve
  every each all any both
  whenever wherever whatever whichever whoever anything something everything nothing anyone everyone someone yourself else
  unfortunately basically actually exactly always never unless until long soon ever yet even well though although
  wir sie ihnen ihr ihre ihrem ihren ihrer schon sollte sollten sollst sofern leider selbst nichts gar wenn denken daran zudem
  since except besides still quite almost nearly via towards toward among across throughout despite instead therefore however moreover because whether without within
  während wegen trotz statt anstatt bevor nachdem seit seitdem je erst sogar ausschließlich zwar jedoch allerdings daher deshalb darum dabei darauf daraus darin darüber davor
  einige einigen einiger mehrere mehreren manche manchen viele vielen solche sonst keinen keinem keiner jemand niemand niemanden unserer unserem unseren eure seiner seinem seinen
  worden gewesen sei wäre hätte hätten könnte könnten müsste müssten sollen musst darfst solltest würden habt wirst gegen gegenüber innerhalb außerhalb binnen samt
  durant pendant depuis dès lorsque puisque afin ainsi alors après avant contre hors malgré parmi sauf selon jusque jamais toujours encore surtout chaque plusieurs quelques tout tous toutes
  certains certaines rien celui celle ceux celles cela ceci doivent devez devons dois devrez devra peuvent pouvons font faites vont serez seront sera étaient était ayant étant êtes sommes
  durante mediante según tras hacia excepto salvo mientras además incluso aún todavía siempre nunca jamás mismo misma mismos mismas propio propia algunos algunas varios varias ningún ninguna
  debe deben debes haya hayan habrá sido siendo estar estará van podrá podrán podemos tendrá tendrán hacen
  mentre quando dopo solo soltanto ancora già sempre mai senza contro verso possono potete possiamo deve devono dovete viene vengono sarà saranno stato stata stati stare
  tijdens sinds terwijl zodat indien mits tenzij binnen buiten volgens vanaf vanuit moeten mogen zullen zult worden geweest
  darf dürfen dürft wird werden wurde wurden möchten möchte gern hierfür hierzu lediglich eben auch bereits`
    .split(/\s+/)
    .map(normalizeTerm),
);

/** Whether a normalised word says nothing that a passage could say otherwise. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);
