import {
  ADDRESS,
  CLAUSE,
  GAP,
  type OrderGroup,
  OVERRIDE,
  orderTo,
  REVEAL,
  ROLE,
} from './order-shapes.ts';

/** Orders in fifteen languages besides English. */
export const FOREIGN_ORDERS: readonly OrderGroup[] = [
  {
    gate: /vergiss|vergessen|ignorier|missacht|überschreib|verwirf|oubli|ignore|néglige|olvid|ignor[ae]|dimentic|esque[çc]|desconsider|negeer|vergeet|ignoruj|zapomnij|pomiń|glöm|glem|bortse|se bort|yok say|unut|görmezden|dikkate alma|ab jetzt|ab sofort|von nun an|partir d|désormais|de ahora en|de agora em|ora in poi|anweisung|sprachmodell|\bki\b|\bki-|\bia\b|chatbot|lenguaje|langage|prompt/,
    orders: [
      orderTo(
        OVERRIDE,
        ['ignorier|vergiss|vergessen sie(?! nicht)|missachte|überschreibe|verwirf'],
        `${CLAUSE}(?:ignoriere|ignorier|ignorieren sie|vergiss|vergessen sie|missachte|missachten sie|überschreibe|verwirf) ${GAP}(?:alle|allen|vorherigen?|bisherigen?|vorigen|obigen|früheren|vorangegangenen|deine|ihre|die) ${GAP}(?:anweisung|instruktion|regeln|vorgaben|befehle|richtlinien|prompt|systemprompt)`,
      ),
      orderTo(
        OVERRIDE,
        ['ignore|oublie|néglige', 'instruction|consigne|directive|règle|ordre'],
        `${CLAUSE}(?<!n['’])(?:ignore|ignorez|oublie|oubliez|néglige|négligez) (?!pas )${GAP}(?:instructions|consignes|directives|règles|ordres) ${GAP}(?:précédente|antérieure|ci-dessus|initiale|reçue|qui précèdent|système)`,
      ),
      orderTo(
        OVERRIDE,
        ['ignor|olvid|descart|omite', 'instruccion|reglas|indicacion|órdenes|directric'],
        `${CLAUSE}(?:ignora|ignore|ignorad|olvida|olvide|olvídate de|descarta|descarte|omite) ${GAP}(?:instrucciones|reglas|indicaciones|órdenes|directrices) ${GAP}(?:anteriores|previas|precedentes|de arriba|del sistema|iniciales)`,
      ),
      orderTo(
        OVERRIDE,
        ['ignor|dimentic|trascur', 'istruzion|regole|indicazion|direttiv'],
        `${CLAUSE}(?:ignora|ignorate|ignori|dimentica|dimenticate|trascura) ${GAP}(?:istruzioni|regole|indicazioni|direttive) ${GAP}(?:precedenti|anteriori|sopra|di sistema|iniziali)`,
      ),
      orderTo(
        OVERRIDE,
        ['ignor|esque|desconsider|descart', 'instruç|regras|orientaç|diretriz'],
        `${CLAUSE}(?:ignore|ignora|esqueça|esquece|desconsidere|descarte) ${GAP}(?:instruções|regras|orientações|diretrizes) ${GAP}(?:anteriores|prévias|acima|do sistema|iniciais)`,
      ),
      orderTo(
        OVERRIDE,
        ['negeer|vergeet'],
        `${CLAUSE}(?:negeer|vergeet) ${GAP}(?:vorige|eerdere|bovenstaande|voorgaande|alle) ${GAP}(?:instructies|opdrachten|regels|richtlijnen|prompts?)`,
      ),
      orderTo(
        OVERRIDE,
        ['ignoruj|zapomnij|pomiń'],
        `${CLAUSE}(?:zignoruj|ignoruj|zapomnij o?|pomiń) ${GAP}(?:poprzedni|wcześniejsz|powyższ|wszystki)[^\\s]{0,6} ${GAP}(?:instrukcj|polece|zasad|wytyczn)`,
      ),
      orderTo(
        OVERRIDE,
        ['ignorer|glöm|glem|bortse|se bort'],
        `${CLAUSE}(?:ignorera|glöm|bortse från|ignorer|glem|se bort fra) ${GAP}(?:tidigare|föregående|tidligere|forrige|foregående|ovenstående|alle|alla) ${GAP}(?:instruktion|instruksjon|instruks|regler|order)`,
      ),
      orderTo(
        OVERRIDE,
        ['yok say|unut|görmezden|dikkate alma'],
        `(?:önceki|yukarıdaki|bütün|tüm) ${GAP}(?:talimat|komut|yönerge|kural)[^\\s]{0,10} (?:yok say|unut|görmezden gel|dikkate alma)`,
      ),
      orderTo(
        ROLE,
        ['ab jetzt|ab sofort|von nun an'],
        `${CLAUSE}(?:ab jetzt|ab sofort|von nun an) (?:bist du|sind sie|antworte|antwortest|musst du)`,
      ),
      orderTo(
        ROLE,
        ['partir de maintenant|désormais'],
        `${CLAUSE}(?:à partir de maintenant|désormais),? (?:tu es|vous êtes|tu dois|vous devez|réponds|répondez)`,
      ),
      orderTo(
        ROLE,
        ['a partir de a|de ahora en|de agora em|ora in poi'],
        `${CLAUSE}(?:a partir de ahora|de ahora en adelante|a partir de agora|de agora em diante|d'ora in poi|da ora in poi),? (?:eres|serás|debes|responde|responderás|você é|você deve|responda|sei|devi|rispondi)`,
      ),
      orderTo(
        REVEAL,
        ['gib |zeige|verrate|wiederhole|nenne', 'prompt|anweisung'],
        `${CLAUSE}(?:gib|zeige|verrate|wiederhole|nenne) ${GAP}(?:deinen?|deine|den) ${GAP}(?:system-?prompt|systemanweisung|anweisungen)`,
      ),
      orderTo(
        ADDRESS,
        ['ki|sprachmodell|chatbot|assistenten', 'hinweis|anweisung|nachricht|achtung'],
        `(?:hinweis|anweisung|nachricht|achtung) (?:an|für) (?:die |alle |den |das )?(?:ki|sprachmodelle?|chatbots?|ki-assistenten|ki-modelle?|assistenten)\\b`,
      ),
      orderTo(
        ADDRESS,
        [" ia|modèle|chatbot|l'ia"],
        `(?:instruction|note|consigne|message)s? (?:pour|à) (?:les |l'|le |tout )?(?:ia|modèles? de langage|chatbots?|assistants? ia)\\b`,
      ),
      orderTo(
        ADDRESS,
        [' ia|modelo|chatbot|asistente', 'instrucci|nota|mensaje|aviso'],
        `(?:instrucci[oó]n|nota|mensaje|aviso)(?:es)? (?:para|a) (?:la |el |las |los |cualquier )?(?:ia|modelos? de lenguaje|chatbots?|asistentes? de ia)\\b`,
      ),
    ],
  },
  {
    gate: /[\u0370-\u1fff\u2e80-\udfff]/,
    orders: [
      orderTo(
        OVERRIDE,
        ['игнорируй|забудь|внимания на'],
        `${CLAUSE}(?:игнорируй|игнорируйте|проигнорируй|проигнорируйте|забудь|забудьте|не обращай внимания на) ${GAP}(?:предыдущ|прежн|вышеуказанн|все|свои|ранее)[^\\s]{0,12} ${GAP}(?:инструкци|указани|команд|правил|промпт)`,
      ),
      orderTo(
        OVERRIDE,
        ['忽略|无视|無視|忘|不要理会|不要遵守'],
        `(?<!不要|别|別|勿)(?:忽略|无视|無視|忘记|忘掉|忘記|不要理会|不要遵守)[^。！？\\n]{0,12}(?:之前|以前|以上|上述|先前|前面|上面|此前|所有|系统|系統|你的)[^。！？\\n]{0,10}(?:指令|指示|提示|说明|說明|规则|規則|命令|设定|設定)`,
      ),
      orderTo(
        OVERRIDE,
        ['指示|命令|プロンプト|ルール|設定'],
        `(?:以前|これまで|上記|前|先ほど|すべて|全て|システム)[^。！？\\n]{0,8}(?:指示|命令|プロンプト|ルール|設定)[^。！？\\n]{0,6}(?:無視し|無視せ|忘れ(?:て|ろ|なさい)|破棄し)`,
      ),
      orderTo(
        OVERRIDE,
        ['무시|잊'],
        `(?:이전|위의|앞의|앞선|모든|기존)[^.!?\\n]{0,8}(?:지시|명령|프롬프트|규칙|지침)[^.!?\\n]{0,8}(?:무시하(?:고|라|세요|십시오)|무시해|잊어|잊으)`,
      ),
      orderTo(
        OVERRIDE,
        ['تجاهل|انس'],
        `(?:تجاهل|تجاهلي|تجاهلوا|انس|انسَ|انسى) [^.!?؟\\n]{0,20}(?:التعليمات|الأوامر|الإرشادات|القواعد|تعليماتك)`,
      ),
      orderTo(
        OVERRIDE,
        ['अनदेख|नज़रअंदाज़|नजरअंदाज|भूल'],
        `(?:पिछले|पिछली|पूर्व|उपरोक्त|सभी|पहले के)[^।!?\\n]{0,20}(?:निर्देश|आदेश|नियम)[^।!?\\n]{0,15}(?:अनदेखा|अनदेखी|नज़रअंदाज़|नजरअंदाज|भूल)`,
      ),
      orderTo(ROLE, ['从现在|從現在'], `(?:从现在开始|从现在起|從現在開始)[，, ]?(?:你|请|請)`),
      orderTo(
        ROLE,
        ['今から|これから|今後'],
        `(?:今から|これから|今後)(?:は)?[、, ]?(?:あなたは|君は|お前は)`,
      ),
      orderTo(ROLE, ['с этого момента|отныне'], `(?:с этого момента|отныне),? (?:ты|вы|отвечай)`),
      orderTo(
        REVEAL,
        ['显示|输出|透露|告诉我|泄露|打印'],
        `(?:显示|输出|透露|告诉我|泄露|打印)[^。！？\\n]{0,6}(?:你的|系统)[^。！？\\n]{0,4}(?:系统提示|提示词|指令|系统指令)`,
      ),
    ],
  },
];
