import { normalizeTerm } from '../words/normalize-term.ts';

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.trim().split(/\s+/).map(normalizeTerm));

/** Words that only make a sentence of a question, beside the stop words, by language. */
const SHAPING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf(`please tell know wonder wondering ask question hello hi hey thanks thank could would like info
    information something anything exactly actually currently just also maybe possible possibly able way let explain help
    need want wants get gets got getting have has having make made does do did use using there any some really usually
    normally generally offer offers provide provides accept accepts take takes taking allow allows allowed permit permits
    permitted bring brings bringing happen work works go goes going find see give given come comes sure happy love
    interested mind wish look looking still set put may`),
  de: wordsOf(`bitte sagen wissen frage hallo danke gerne gern möchte würde würden könnte könnten kann können könnt
    eigentlich vielleicht möglich genau brauche brauchen bekomme bekommen gibt geben machen mache macht haben habt hat habe
    nehmen nehmt nimmt bietet bieten bietest anbieten akzeptieren akzeptiert geht gehen überhaupt denn mal etwa kommt kommen
    finde finden erhalte erhalten erfahren interessiere wollte will verraten ist man wie sich erlaubt erlauben erlaubnis
    mitbringen mitnehmen bringen dürfen darf dürft setze setzen nun tun soll sollte`),
  fr: wordsOf(`svp plaît plait dire savoir question bonjour merci voudrais aimerais souhaite souhaiterais pouvez peux peut
    puis possible exactement besoin obtenir avoir avez faire fait proposez proposer offrez acceptez accepter prenez prend
    prennent faut dois doit veux comment sont est quels quelles quel quelle combien coûte coûtent accepte accepté acceptés
    acceptée acceptées venir apporter amener êtes permis autorisé autorisés suis être donnez donner possède`),
  es: wordsOf(`favor decir decirme saber pregunta hola gracias quiero quisiera gustaría puedo puede pueden podría podéis
    posible exactamente necesito obtener tener tienen tenéis hacer hago hay ofrecen ofrecéis aceptan aceptáis acepta
    aceptada aceptadas aceptado aceptados cómo cuál cuáles cuánto cuánta cuesta cuestan tarda debo hace permiten permite
    permitido permitida permitidos llevar traer venir admiten admite dan dar ser estar están poder qué`),
};
/** Question words, which tell a language from its neighbours. */
const ASKING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf('how what when where why who which whose can does'),
  de: wordsOf('wie was wann wo warum wer welche welcher welches lange dauert kostet kosten gibt'),
  fr: wordsOf('combien quand où pourquoi quel quelle quels quelles comment puis-je coûte'),
  es: wordsOf('cuánto cuánta cuándo dónde qué cuál cuáles cómo cuesta tarda quién'),
};
const ALL = new Set(Object.values(SHAPING).flatMap((words) => [...words]));

/** Function words that say something when two questions are compared. */
const SAYING = wordsOf(`before after without where when why who only more less first last
  vor nach ohne wo wann warum weshalb wieso wer nur mehr avant après sans où quand pourquoi qui plus moins
  antes después sin donde dónde cuando cuándo quién`);

/** Whether a normalised word only makes a sentence of a question. */
export const isShaping = (word: string): boolean => ALL.has(word);

/** Whether it does so in this language. */
export const shapes = (word: string, language: string): boolean =>
  SHAPING[language]?.has(word) ?? false;

/** Whether it asks in this language. */
export const asksIn = (word: string, language: string): boolean =>
  ASKING[language]?.has(word) ?? false;

/** Whether a stop word makes another question of a question. */
export const says = (word: string): boolean => SAYING.has(word);
