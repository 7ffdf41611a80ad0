import { FOREIGN_ORDERS } from './foreign-orders.ts';
import {
  ADDRESS,
  CLAUSE,
  DECEIVE,
  GAP,
  mark,
  type OrderGroup,
  OVERRIDE,
  orderTo,
  REVEAL,
  ROLE,
} from './order-shapes.ts';

const RULES =
  '(?:instructions?|prompts?|directions|directives|commands|orders|guidelines|rules|guardrails|constraints|restrictions|programming|training)';
const E_RULES =
  'instruct|prompt|direct|command|order|guideline|rule|guardrail|constraint|restrict|programming|training';
const EARLIER =
  '(?:previous|prior|preceding|earlier|above|foregoing|existing|original|initial|your|all|any|every|system|safety|its|former|current|everything)';

/** Orders to models as they are found in the wild, in sixteen languages. Bounded repetitions only: each is linear. */
export const ORDERS: readonly OrderGroup[] = [
  {
    gate: /ignor|disregard|forget|overrid|bypass|discard|neglect|(?:not|n't|stop) follow|prompt|instruct|directive|you(?:'re| are) (?:now|no longer|from)|from now on|henceforth|rest of this|from this (?:point|moment)|stop being|nothing else|instead|(?:always|only) (?:answer|repl|respond)|other (?:sources|documents)|(?:developer|dan|jailbreak|god|admin|sudo) mode|unrestrict|unfilter|uncensor|jailbr|\bai\b|llm|language model|\bbots?\b|chatbot|assistant|gpt|artificial| asks|no matter|regardless|(?:your|every|each|all) (?:answer|repl|response|message|output)|chat history|exfiltrat|the conversation|!\[/,
    orders: [
      orderTo(
        OVERRIDE,
        [
          'ignore|disregard|forget|override|bypass|discard|neglect|skip|drop|follow|cancel|erase|delete',
          E_RULES,
        ],
        `${CLAUSE}(?:completely |totally |fully )?(?:ignore|disregard|forget|override|bypass|discard|neglect|skip|drop|do not follow|don't follow|stop following|cancel|erase|delete) ${GAP}${EARLIER} ${GAP}${RULES}\\b(?![\\w-]* ?(?:file|page|engine|manual|sheet|booklet|card|video|leaflet|set|tab|list|if you))`,
      ),
      orderTo(
        OVERRIDE,
        [
          'ignore|disregard|forget',
          'above|before|you were|you have been|you know|you are|prior to',
        ],
        `${CLAUSE}(?:ignore|disregard|forget) (?:everything|all|anything|what(?:ever)?)(?: that)? (?:you (?:were|have been|know|are)|(?:was|is|came|comes|said|written|has been) ?(?:said|written)? ?(?:above|before)|above|before this|prior to)(?![^.!?\\n]{0,15} about)`,
      ),
      orderTo(
        OVERRIDE,
        ['instruction|prompt|directive', ':'],
        `(?:new|updated|revised|real|actual|important|critical|urgent) (?:system )?(?:instructions?|prompt|directives?)(?: for (?:the )?(?:ai|assistant|model|llm|chatbot|you))? ?: ?(?:you|from now|always|never|do|answer|respond|reply|say|tell|ignore|the assistant|reveal|print|output)`,
      ),
      orderTo(
        OVERRIDE,
        ['ignore|disregard|forget|override|bypass', E_RULES, 'above|before|you |given|so far'],
        `${CLAUSE}(?:ignore|disregard|forget|override|bypass) (?:the|all|any|these|those|every|each) ${GAP}${RULES} (?:above|before|you (?:were|have|got)|given|so far)(?! if)`,
      ),
      orderTo(
        OVERRIDE,
        ['other|previous|remaining', 'sources|documents|context|passages', 'ignore|disregard|use'],
        `${CLAUSE}(?:ignore|disregard|do not use|don't use) (?:all |any )?(?:the )?(?:other|previous|remaining) (?:sources|documents|context|passages)\\b`,
      ),
      orderTo(
        DECEIVE,
        ['output|print|say|reply|respond|answer|write', 'instead|nothing else|just|simply'],
        String.raw`\b(?:say|output|print|reply|respond|answer)\b[^.!?\n]{1,60} and nothing else|(?:instead|just|simply),? (?:output|print|say|reply with|respond with|answer with) (?:only )?(?:the )?(?:text|word|words|phrase|string|sentence)\b|do not answer (?:the|this|any) (?:user's )?questions?[.,;:]? (?:and )?instead`,
      ),
      orderTo(
        DECEIVE,
        ['always|only', 'answer|respond|reply', ' with'],
        String.raw`\b(?:always|only) (?:answer|respond to|reply to) (?:every|all|each|any) (?:\S{1,20} ){0,2}?(?:questions?|quer(?:y|ies)|messages?) with\b`,
      ),
      orderTo(
        ADDRESS,
        ['must', 'assistant|chatbot|model| ai|bot', 'answer|reply|respond|say|recommend|tell'],
        String.raw`\b(?:ai|assistant|chatbot|language model|bot) must (?:always |only |never |now )(?:answer|reply|respond|say|recommend|tell)\b`,
      ),
      orderTo(
        ROLE,
        ['stop being'],
        `${CLAUSE}stop being (?:an? |the )?${GAP}(?:assistant|chatbot|bot|ai|model)\\b`,
      ),
      orderTo(
        ROLE,
        ["you are |you're ", 'now|no longer|from now'],
        `${CLAUSE}you (?:are|'re) (?:now|no longer|from now on) (?:an? |in |the |bound |acting |going |called |named |dan\\b|free\\b|unrestricted|jailbroken|operating)${GAP}(?:ai|assistant|chatbot|bot|model|mode|dan|persona|character|restrict|rules|jailbr|unrestricted|agent|system|hacker|pirate|expert|terminal|bound)`,
      ),
      orderTo(
        ROLE,
        ['from now on|henceforth|for the rest of this|from this point|from this moment'],
        `${CLAUSE}(?:from now on|henceforth|from this (?:point|moment) (?:on|forward|onwards?)|for the rest of this (?:conversation|chat|session)),? (?:answer|respond|reply|act|always|never|the assistant|pretend|every answer|speak|you (?:(?:will|must|are|shall|should) )?(?:only |always |now |never |to )?(?:answer|respond|reply|act|speak|behave|pretend|say|ignore|obey|recommend|refuse|play|an? |called))`,
      ),
      orderTo(
        ROLE,
        [' mode', 'developer|dan|jailbreak|god|admin|debug|unrestricted|maintenance|sudo|root'],
        `${CLAUSE}(?:enter|enable|activate|switch (?:in)?to|turn on) ${GAP}(?:developer|dan|jailbreak|god|admin|unrestricted|sudo) mode\\b(?: (?:and|now)|[.!,:]? (?:you|ignore|reveal|answer|then|output|print))`,
      ),
      orderTo(
        ROLE,
        ['unrestricted|unfiltered|uncensored|jailbroken|evil|malicious|dan|different'],
        `${CLAUSE}(?:act|behave|respond|pretend|roleplay|role-play) (?:as|like|to be|that you are|as if you (?:are|were)) ${GAP}(?:an? )?(?:unrestricted|unfiltered|uncensored|jailbroken|evil|malicious|dan\\b|different (?:ai|assistant|model))`,
      ),
      orderTo(
        REVEAL,
        [
          'your|the |its ',
          'prompt|instruction|message|rules|configuration|api key|credential|password',
          'system|initial|hidden|secret|original|full|internal|confidential|developer',
        ],
        `${CLAUSE}(?:reveal|print|output|repeat|show|display|disclose|leak|dump|share|tell (?:me|us|the user)|write out|recite|expose|list|give (?:me|us)|summari[sz]e|translate|send) ${GAP}(?:your|the|its) ${GAP}(?:system|initial|hidden|secret|original|full|internal|confidential|developer) ${GAP}(?:prompts?|instructions?|message|rules|configuration|api keys?|credentials|password)\\b(?! (?:page|field|settings?|screen|dialog|window|panel|tab|below|in the (?:settings|dialog)))`,
      ),
      orderTo(
        ADDRESS,
        ["you are|you're", 'ai|artificial|llm|language model|bot|assistant|gpt|automated'],
        String.raw`\b(?:if|when|since|as) you (?:are|'re) (?:an? |the )?(?:ai|artificial intelligence|llm|large language model|language model|chatbot|virtual assistant|ai assistant|bot|gpt|automated (?:system|agent))\b(?! (?:developer|owner|builder|author|admin|user|engineer|provider|vendor))[^.!?\n]{0,60}(?:,|:|then|read|process|summari|pars|index|you|please|must|say|tell|answer|always|do)`,
      ),
      orderTo(
        ADDRESS,
        [' to | for ', 'ai|llm|language model|bot|assistant|gpt|model'],
        String.raw`\b(?:note|notice|message|instructions?|attention|reminder|memo|hint|warning|command|directive)s?:? (?:to|for) (?:any |all |the |every )?(?:ai|a\.i\.|llms?|language models?|chatbots?|ai (?:assistants?|models?|systems?|agents?)|assistant|bots?|gpt|models?) ?(?:reading|processing|parsing|summari[sz]ing|crawling|that|who|which|only)?[^.!?\n]{0,30}[:,.!-]`,
      ),
      orderTo(
        ADDRESS,
        [
          'attention|dear|hey|hello|listen',
          'ai|llm|language model|bot|assistant|gpt|claude|gemini|model',
        ],
        String.raw`(?:^|[\n.!?:;"“(>] ?)(?:attention|dear|hey|hello|listen),? (?:ai|llm|language model|chatbot|ai assistant|assistant|gpt|chatgpt|claude|gemini|bot|model)\b`,
      ),
      orderTo(
        ADDRESS,
        ['reading|processing|parsing|summari|answering', 'ai|llm|language model|bot|assistant|gpt'],
        String.raw`(?:^|[\n.!?:;"“(>] ?)(?:the |any |all |this )?(?:ai|llms?|language models?|ai (?:assistants?|models?|systems?|agents?)|chatbots?|(?:ai )?assistant|chatgpt|gpt) (?:reading|processing|parsing|summari[sz]ing|answering)(?: \S{1,20}){0,6} (?:must|should|shall|has to|have to|needs? to|is required|are required|will now)`,
      ),
      orderTo(
        DECEIVE,
        ["do not|don't|never", 'instruction|prompt|message|note|text|paragraph|directive'],
        String.raw`\b(?:do not|don't|never) (?:mention|tell|reveal|disclose|show|repeat|inform|say)(?: \S{1,20}){0,5} (?:these|this|the above|the hidden|your) (?:instructions?|prompt|message|note|text|paragraph|directive)s?\b`,
      ),
      orderTo(
        DECEIVE,
        ['asks', 'say|answer|respond|reply|tell|claim|recommend|output|insist|include|direct|send'],
        String.raw`\b(?:when|whenever|if|once) (?:the |a |any |an |some)?(?:user|visitor|human|person|someone|anyone|anybody)(?: \S{1,20}){0,3} asks?[^.!?\n]{0,80}(?:,|then|you (?:must|should|shall|will)|always) ?(?:you (?:must|should|shall|will) |always |only |just )?(?:say|answer|respond|reply|tell them|tell the user|claim|recommend|output|insist|include|direct them to http|send them to http)\b`,
      ),
      orderTo(
        DECEIVE,
        ['always|only|exclusively|must|should', 'answer|respond|reply|recommend|output|end '],
        String.raw`(?:always|only|exclusively|must|should) (?:answer|respond|reply|recommend|output|end (?:every|each|all) (?:answer|reply|response|message)s?)[^.!?\n]{0,40}(?:to (?:the|every|any) (?:user|visitor|question|query)|every (?:question|query|answer|reply)|regardless of (?:the|what)|no matter what|(?:your|every|each|all) (?:answers?|repl(?:y|ies)|responses?))`,
      ),
      orderTo(
        DECEIVE,
        ['answer|repl|response|message|output', 'append|add|insert|include|embed|render|put'],
        String.raw`\b(?:append|add|insert|include|embed|render|put)(?: \S{1,30}){0,8} (?:to|in|at the end of) (?:your|every|each|all(?: of)?(?: your)?) (?:answers?|repl(?:y|ies)|responses?|messages?|outputs?)\b`,
      ),
      orderTo(
        DECEIVE,
        [
          'conversation|chat history|user|previous messages|secret|api key|credential',
          'http|@|url|address|endpoint|webhook',
        ],
        String.raw`\b(?:send|post|exfiltrate|forward|upload|transmit|leak)(?: \S{1,30}){0,8} (?:conversation|chat history|user's? (?:data|messages?|e-?mails?|passwords?|questions?)|previous messages|secrets?|api keys?|credentials)(?: \S{1,20}){0,4} (?:to|at|via) (?:https?:|\S{1,60}@|the (?:url|address|endpoint|webhook))`,
      ),
      orderTo(
        DECEIVE,
        ['!['],
        String.raw`!\[[^\]\n]{0,80}\]\(https?:[^)\s]{1,200}[?&][^)\s]{0,60}(?:=\{|=\[|=<|secret|prompt|conversation|history|%7b)`,
      ),
    ],
  },
  {
    gate: /<\||inst\]|sys>>|tool_|function_|system[_-]prompt|start_of_turn|"action|"tool|"function|(?:system|developer|instruction|override|note|message|prompt)[\]> =-]{0,4}:|\[system|# ?system|# ?new instr|(?:begin|end|start of) (?:system|user|hidden|developer|untrusted|new|of)/,
    orders: [
      mark(
        ['<|'],
        String.raw`<\|(?:im_start|im_end|system|user|assistant|endoftext|start_header_id|eot_id|begin_of_text|end_of_turn)\|?>`,
      ),
      mark(
        ['inst]|sys>>|tool_|function_|system_prompt|system-prompt|start_of_turn'],
        String.raw`\[\/?INST\]|<<\/?SYS>>|<\/?(?:tool_call|function_call|tool_response|function_results|system_prompt|system-prompt)>|<start_of_turn>`,
      ),
      mark(
        ['system|developer', ':'],
        String.raw`(?:^|\n) ?(?:#{1,4} ?|\[|<|<\/|={2,} ?|-{2,} ?)?(?:system|developer)(?: (?:prompt|message|instruction|override|note))?(?:\]|>| ?={2,}| ?-{2,})? ?: ?(?:you (?:are|must|will|should)|ignore|from now|always|never|new|the assistant|override|disregard|respond|do not)`,
      ),
      mark(
        ['system|instruction|assistant|human|response', ':'],
        String.raw`(?:^|\n) ?(?:#{1,4}|\[) ?(?:system|new instructions?) ?(?:\]|\n) ?:?(?:you|ignore|always|never|from now)`,
      ),
      mark(
        ['begin|end |start of', 'prompt|message|instruction|context|input'],
        String.raw`(?:^|\n) ?(?:-{3,}|={3,}|\[|<|\*{2,})? ?(?:begin|end|start of|end of) (?:system|user|hidden|developer|untrusted|new|of (?:system|user|context))(?: \S{1,12}){0,2} ?(?:prompt|message|instructions?|context|input)`,
      ),
      mark(
        ['"tool|"function|"action'],
        String.raw`\{ ?"(?:tool|tool_name|function|function_call|action)" ?: ?"[\w.-]{1,60}" ?, ?"(?:arguments|parameters|input|args|action_input)" ?:`,
      ),
    ],
  },
  ...FOREIGN_ORDERS,
];
