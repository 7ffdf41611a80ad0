import { normalizeTerm } from './normalize-term.ts';

// Function words and question words only: a word that could be the topic of a question stays out.
const LISTS: Readonly<Record<string, string>> = {
  en: `a about above after again all also am an and any are aren't as at be because been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each few for from further get had has have having he her here hers herself him himself his how i i'd i'll i'm i've if in into is isn't it it's its itself just let let's may me might more most much must my myself no nor not of off on once one only or other our ours ourselves out over own per please same she should shouldn't so some such than that that's the their theirs them themselves then there there's these they they're this those through to too under until up upon us very was wasn't we we're were what what's when where which while who who's whom whose why will with won't would wouldn't you you're your yours yourself yourselves hi hello hey thanks thank tell know want need`,
  de: `ab aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist bitte da damit dann das dass dein deine dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gibt habe haben hat hatte hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes kann kannst kein keine können könnt mal man mein meine meinem meinen meiner mich mir mit muss müssen nach nicht noch nun nur ob oder ohne sehr sein seine sich sie sind so soll über um und uns unser unsere unter vom von vor wann war waren warum was welche welchem welchen welcher welches wem wen wenn wer werden wie wieder wird wo wohin woher wurde würde zu zum zur zwischen möchte`,
  fr: `à a ai au aucun aussi autre aux avec avez avoir avons c ça car ce cela ces cet cette chez comme comment d dans de des donc dont du elle elles en est et été être eu fait faire faut il ils j je l la le les leur leurs lors lui m ma mais me même mes moi mon n ne ni non nos notre nous on ont ou où par pas peut peux plus pour pouvez pourquoi puis-je puis qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses si son sont sur t ta te tes toi ton tu un une va vers vos votre vous y est-ce`,
  es: `a al algo algún alguna ante aquí así aun aunque cada como cómo con contra cual cuál cuales cuáles cualquier cuando cuándo cuanto cuánto cuanta cuánta cuantos cuántos de del desde donde dónde dos el él ella ellas ellos en entre era es esa ese eso esta está estaba están estas este esto estos fue ha hace hacer hacia han hasta hay la las le les lo los más me mi mis mucho muy nada ni no nos nosotros nuestra nuestro o otra otro para pero poco por porque puede puedo pueden que qué quien quién se sea ser si sí sin sobre son soy su sus también tan te tiene tienen tengo todo todos tu tus tú un una uno unos usted ustedes y ya yo`,
  it: `a ad agli ai al alla alle allo anche c che chi ci come con cosa così cui d da dagli dai dal dalla dalle dei del della delle dello di dove e è ed era essere fa fare gli ha hai hanno ho i il in io l la le lei li lo loro lui ma me mi mia mie mio miei ne nei nel nella nelle no noi non nostro o ogni per perché più posso può puoi qual quale quali quando quanto quanta quanti quella quello questa queste questi questo qui se sei si sia siete sono sta su sua sue sugli sui sul sulla suo suoi ti tra tu tua tuo tutti tutto un una uno vi voi vostra vostro`,
  pt: `a à ao aos aquela aquele aqui as às até com como da das de dela dele do dos e é ela elas ele eles em entre era essa esse esta está estão este eu faz fazer foi há isso isto já lhe mais mas me meu minha muito na nas não nem no nos nós nossa nosso num numa o onde os ou para pela pelas pelo pelos per pode podem por porque posso pra qual quais quando quanto quanta quantos que quem são se sem ser seu seus só sobre sua suas também te tem têm tenho ter teu todo todos tu um uma umas uns você vocês`,
  nl: `aan al alle als andere ben bij dan dat de deze die dit doen door dus een en er ge geen had heb hebben heeft het hier hij hoe hoeveel hun ik in is ja je jij jou jouw jullie kan kun kunnen kunt maar me meer men met mij mijn moet na naar niet nog nu of om omdat ons onze ook op over te tegen toch toen tot u uit uw van veel voor waar waarom wanneer want waren was wat we wel welke werd wie wij wil worden wordt zal ze zei zich zij zijn zo zonder zou`,
  sv: `alla allt att av bara blir de dem den denna dess det detta dig din dina du där efter ej eller en er ert ett från får för ha han har hon hur här i icke inte jag ju kan man med mellan men mig min mina mitt mot mycket ni nu när någon något några och om oss på samma sig sin ska skulle som så till under upp ut utan vad var varför vi vid vilka vilken vilket är än`,
  da: `af alle alt at blev blive bliver da de dem den denne der deres det dette dig din disse du efter eller en end er et for fra få får har have hos hun hvad hvem hver hvilken hvilke hvis hvor hvordan hvorfor hvornår i ikke ind ja jeg jo kan kun man mange med meget men mig min mit mod ned noget nogle nu når og også om op os over på sig sin skal som til ud under var ved vi vil være vores`,
  no: `av alle alt at bare ble bli blir da de dem den denne der deres det dette deg din disse du eller en enn er et etter for fra få får ha han har hun hva hvem hver hvilken hvilke hvis hvor hvordan hvorfor når i ikke inn ja jeg kan kun man mange med meget men meg min mitt mot noe noen nå og også om opp oss over på seg sin skal som til ut under var ved vi vil være vår`,
  fi: `ei eivät että en he hän ja jo joka jos jotka kanssa kuin kuinka kun me mikä millainen milloin minkä minun minä missä miten mitä mukaan mutta myös ne niin nyt ole olen on onko ovat se sekä sen siellä sinä sitä tai te tämä tässä vai voi voiko voin vain`,
  pl: `a aby ale ani bardzo bez być był była było by co czy czego dla do gdy gdzie go i ich ile im innych ja jak jaka jakie jaki jako je jego jej jest jestem już kiedy kto która które który lub ma mam mi mnie mogę może można mój my na nad nie nim o od on ona one oni oraz po pod przed przez przy są się ta tak także tam te tego tej ten to tu ty tylko w we więc wszystko z za że ze`,
  cs: `a aby ale ani až bez by byl být co což dne do ho i já jak jaký jaká jaké je jeho její jejich jen jej ještě již jsem jsou jste k kam kde kdo kdy když která které který kolik li má mám mě mi mohu můžu může my na nad nám nás ne nebo není o od on ona po pod podle pro proč před při s se si ta tak také té ten to tu ty u v ve více však z za ze že`,
  tr: `acaba ama ancak bana bazı belki ben bir biz bu da daha de değil diye en gibi hangi hem her hiç için ile ise kaç kadar ki kim mı mi mu mü nasıl ne neden nerede nereye niçin o olan olarak olduğu onlar sen siz şey şu var ve veya ya yok`,
  ru: `а без был была были было быть в вам вас весь во вот все всё всех вы где да даже для до его ее её если есть еще ещё же за здесь и из или им их к как какая какие какой когда кого который кто ли либо мне можно мой моя мы на над надо наш не него нее нет ни них но о об однако он она они оно от очень по под при с сколько со так также такой там те тем то того тоже той только том ты у уже хочу чего чей чем что чтобы эта эти это этот я`,
  uk: `а але без бути був була було в вам вас ви від він вона вони для до його її же за з зі і із інші їх й коли на наш не ні але о об один по при про та так також там те ти то той тільки у хто це цей чи чого чому що щоб я як яка які який де скільки можна`,
  el: `και το να του η της με που την από για είναι θα τον σε οι στο δεν ή τα των ο στη στην τους μας σας μου σου τι πως πώς ποιος πότε πού πόσο αν ως ένα μια`,
  ar: `في من على إلى عن مع هذا هذه ذلك التي الذي ما ماذا متى أين كيف كم هل هو هي أن إن كان لا لم لن و أو ثم قد كل بعد قبل أنا نحن أنت`,
  hi: `का की के को में से है हैं था थे थी और या पर यह वह ये वे क्या कब कहाँ कैसे कौन कितना कितने क्यों मैं हम आप मेरा हमारा भी तो ही एक नहीं कर सकता सकते`,
  zh: `的 了 在 是 我 有 和 就 不 人 都 一 个 上 也 很 到 说 要 去 你 会 着 没有 看 好 自己 这 那 吗 呢 吧 啊 什么 怎么 如何 哪里 哪 为什么 多少 几 们 我们 你们 可以 与 及 或 被 把 从 对`,
  ja: `の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また もの あり まで られ なる へ か だ これ によって により おり より による ず なり られる です ます でした ました ください か 何 いつ どこ どう どの なぜ 誰`,
  ko: `은 는 이 가 을 를 에 의 와 과 도 로 으로 에서 하다 무엇 언제 어디 어떻게 왜 누구 얼마 수 있나요 인가요 하나요`,
  th: `ที่ และ ของ ใน เป็น มี ได้ ให้ ว่า จะ ไม่ กับ การ ก็ หรือ อะไร เมื่อไหร่ ที่ไหน อย่างไร ทำไม ใคร เท่าไหร่ ไหม ครับ ค่ะ คะ จาก แล้ว นี้ นั้น`,
};

/** Languages with a stop-word list, English first. */
export const STOP_WORD_LANGUAGES: readonly string[] = Object.keys(LISTS);

const sets = new Map<string, ReadonlySet<string>>();

/**
 * Whether a word (or index term) is a function word of a language. Without a language, English.
 * @param language ISO 639-1; a language without a list has no stop words
 */
export function isStopWord(term: string, language = 'en'): boolean {
  return stopWords(language).has(normalizeTerm(term));
}

/** The normalised stop words of a language; empty when there is no list. */
export function stopWords(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known !== undefined) return known;
  const made = new Set((LISTS[language] ?? '').split(/\s+/).filter(Boolean).map(normalizeTerm));
  if (language in LISTS) sets.set(language, made);
  return made;
}
