import { normalizeTerm } from './normalize-term.ts';
import { stem } from './stem.ts';

// Verbs and nouns that shape a question without being its topic: every business offers, takes and has something.
const LIGHT = new Set(
  `sell offer provide have take get got need use do make give accept work serve contain include support cost
  come go find buy bring allow allowed possible available recommend look like start happen mean sort kind type
  please able someone anyone something anything somewhere anywhere put people visit want become long much many often exactly usually else near tell
  should can possible way thing way
  goes does nearby nearest pay join company firm business brand version
  etwas irgendwas jemand firma betrieb unternehmen marke zahlen bezahlen entreprise société marque payer empresa marca pagar
  bieten anbieten bietet verkaufen verkauft geben nehmen nimmt machen macht machen finden findet kosten kostet
  dauert dauern brauchen braucht kommt kommen gehen geht enthält enthalten bekommen bekomme möglich bieten
  hoch beträgt besteht anbieten
  avez proposez proposer offrez vendez vendre acceptez prenez prendre trouve trouver coûte coûtent coûter dure
  commence commencent possible faites fait faut trouvent
  tenéis tienen tiene ofrecen ofrecéis venden vendéis aceptan aceptáis hay encontrar cuesta cuestan puedo
  avete offrite vendete accettate trovo trovare costa costano quanto
  hebben heeft verkopen bieden kost kosten
  vocês oferecem oferece vendem vende aceitam aceita custa custam fica posso tenho encontro demora
  macie oferujecie sprzedajecie przyjmujecie kosztuje mogę znajdę trwa
  máte nabízíte prodáváte přijímáte stojí mohu najdu trvá
  säljer erbjuder accepterar kostar tar hittar finns sælger tilbyder accepterer koster tager findes selger tilbyr
  myyttekö tarjoatteko maksaa kestää löytyy aveți oferiți vindeți acceptați găsesc durează
  árulnak kínálnak elfogadnak kerül tart találok satıyor sunuyor kabul ediyor sürer bulabilirim
  есть продаете предлагаете принимаете стоит можно найти длится продаєте пропонуєте приймаєте коштує можна знайти триває
  jual menjual menawarkan menerima berapa ada bisa berlangsung`
    .split(/\s+/)
    .map((word) => stem(normalizeTerm(word))),
);

/** Whether an index term shapes questions rather than names their topic. */
export function isLightTerm(term: string): boolean {
  return LIGHT.has(term);
}
