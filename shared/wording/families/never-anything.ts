/** Absolutes of what is never there: not one time, no one of you, can never, when have you ever. */
import type { Family } from '../pattern.ts'

export const neverAnything = {
  kind: 'absolute',
  reason: 'One exception is enough to refute "never" and "not one", and the point is lost.',
  patterns: [
    {
      id: 'name-one-time',
      match: [
        '[(name|tell|show|give) (me|us)? ..1 (one|a single|just one|one single|any) (single)? (time|occasion|instance|example|day|meeting|moment|year|situation) (when|where|that|in which|on which)?] (<totalWho>|<your>)',
        '[(name|tell|show|give) (me|us)? ..1 (one|a single|just one|one single) (single)? (thing|promise|deadline|agreement|reason|word)] (<totalWho>) ..2 (kept|met|did|done|have|has|ever|honoured|said|delivered|paid)',
      ],
      say: ['I would like to hear when', 'please tell me when'],
      ask: ['Can we look together at how often this happened?', 'How do you see it: when did this go well?'],
    },
    {
      id: 'cannot-remember-one-time',
      match: [
        '[<i> (can|could|do|will) not (remember|recall|think of|name|find|point to|have|see) (a|one|any|even one|a single) ..1 (time|occasion|day|instance|moment|meeting|week|year|example|promise) (on|in|at|when|where|that|which)? which?] (<totalWho>|<your>)',
        '[<i> (can|could|do) not (remember|recall) the last time] (<totalWho>|<your>)',
      ],
      say: ['it seems a long time ago that', 'I remember few occasions when'],
    },
    {
      id: 'cannot-remember-you-ever',
      match: [
        '[<i> (can|could|do) not (remember|recall) x=(you|him|her|them|<name>|<role>) ever]',
        '[<i> (have) never (once|ever)? (known|seen|heard) x=(you|him|her|them|<name>|<role>)] <totalOwe>',
      ],
      say: ['I have rarely seen {x}', 'I have seldom seen {x}'],
    },
    {
      id: 'last-time-you',
      match: ['[when (was|is|did) the last time (that)?] <totalWho> ..1 (<totalOwed>|<absoluteDue>)'],
      say: ['could you tell me when', 'do you remember when'],
    },
    {
      id: 'not-five-minutes',
      match: [
        's=<totalWho> [(can|could|will) not (even)? (go|last|get through|manage|spend|sit through|survive|do|hold|have|let|make|finish|say) ..5 without v=<verb>]',
      ],
      say: ['{s.is} often {v:ing}', '{s.has} often been {v:ing}'],
    },
    {
      id: 'will-never-change',
      match: [
        '<totalWho> (will|would) [never (ever|once)? v=(change|learn|listen|grow up|understand|admit|apologise|apologize|stop|be (satisfied|happy|honest|on time|ready|any different|content|reasonable|fair|grateful)|get it|see it|see (reason|sense|that|my|our)|help|thank|take (no|responsibility|us|me|my|our)|accept|agree|keep|pay|give (us|me|an inch|in|up)|lift|put|let (me|us|go|it)|care|own|respect|trust|improve|compromise|budge|deliver|tell (us|me)|treat|forgive|say|do|show|finish|fix|make)]',
        '<totalWho> [(will|would) not ever v=(change|learn|listen|understand|admit|apologise|apologize|stop|help|thank|accept|agree|keep|pay|give|care|respect|trust|improve|compromise|budge)]',
      ],
      say: ['find it hard to {v}', 'not easily {v}'],
    },
    {
      id: 'has-she-ever',
      match: [
        '[h=(has|have|had) s=<totalWho> ever (, in ..4 (life|lives|career|marriage) ,? | , even once , | once | even | actually)?] <totalOwed>',
        '[since when h=(have|has|do|does|did|are|is) s=<totalWho>] ..1 (cared|care|listened|listen|worried|worry|interested|concerned|bothered|bother|respect+v|consider+v|follow+v|keep|kept|ask|asked|thought|think|value+v|honest|decide+v|get|tell|an expert|the (boss|expert))',
      ],
      say: ['on which occasions {h} {s}', 'when {h} {s}'],
    },
    {
      id: 'does-he-ever',
      match: [
        '^^ [(do|does|did|will|can|could) s=<totalWho> ever] (, in ..4 (life|lives) ,)? (actually|really|even|once)? (<totalOwe>|(do|say|offer|send|give|bring|deliver|manage) (anything|something|one thing) ..1 (besides|but|except|other than|apart from))',
      ],
      say: ['would {s} be ready to', 'could {s} this time'],
    },
    {
      id: 'when-is-she-not',
      match: ['[when (is|are|do|does|have|has|did|was|were) (not <totalWho> | <totalWho> not) ..1] $$'],
      say: ['this has happened more than once', 'I have noticed this several times'],
      ask: ['I have noticed this several times.', 'This has happened more than once.'],
    },
    {
      id: 'will-there-ever-be',
      match: [
        '[(will|was|is|has|can|could) there ever (be|been)? (a|an|one|any) (single)? t=<word>] (that|when|where|in which|without|at which) (<totalWho>|<your>)',
      ],
      say: ['could there be a {t}', 'is there a {t}'],
    },
    {
      id: 'never-a-thank-you',
      match: [
        '^ [never x=(a|an|one|any|so much as (a|an)|even (a|an)) n=(thank you|thank-you|thanks|please|kind word|apology|sorry|hello|answer|reply|call|good word|word of (thanks|apology|praise|warning)|compliment|explanation|straight answer|smile)] !(on)',
        '(<totalWho>|get+v|hear+v|got|heard|receive+v) ..2 [never x=(a|an|one|any|so much as (a|an)|even (a|an)) n=(thank you|thank-you|please|kind word|apology|sorry|answer|reply|good word|word of (thanks|apology|praise|warning)|compliment|explanation)]',
      ],
      say: ['rarely {x} {n}', 'hardly ever {x} {n}'],
    },
    {
      id: 'yet-to-keep-one',
      match: [
        's=<totalWho> [(have|has) yet to v=(keep|honour|honor|meet|deliver|give|say|show|make|answer|return|pay|offer|admit|finish|fulfil|fulfill|take|read|attend|acknowledge|turn|show|come|pick|thank|hand|clean|cook|send|complete|contribute|respect|name|mention|propose)] ..2 (one|a single|even one|so much as|any|the slightest|a shred)',
      ],
      say: ['{s.has} hardly {v:participle}', '{s.has} seldom {v:participle}'],
    },
    {
      id: 'at-no-point',
      match: [
        '(<totalWho>|<your> ..1 <word>) (have|has|had|did|was|were|do|does)? [(at no (point|time|stage)|on no occasion|in no way|not at any (point|time|stage)|not in any way)] !(..4 <absoluteBad>) ..1 (<verb>|been|did|have|has|had)',
      ],
      say: ['rarely', 'seldom'],
    },
    {
      id: 'not-one-of-you',
      match: [
        '[(not (a single|one|even one|one single) (one|person|soul)? | none | no one | nobody | no-one) of] (you|<your> ..2 <word>|them|<role>) (have|has|had|did|could|can|would|will|is|are|was|were|does|do|ever|even|took|came|said|bothered|cares|cared|helped|asked|called|thought|knows|listens|showed|answered|turned|picked) !(..3 (complain+v|late|rude|shout+v|saying|is saying|blaming|missed|hurt|told you|to blame|at fault|know|knew|aware|available|damaged|broken|wrong|lost|injured|faulty|ill|today|tomorrow|tonight|free|mind|minds))',
      ],
      say: ['hardly one of', 'hardly any of'],
    },
    {
      id: 'no-one-at-your-office',
      match: [
        '[(not (a single|one|even one|one single) (one|person|soul) | not a soul | none | no one | nobody | no-one) p=(in|at|on|from)] (you|<your> ..2 <word>|them|<role>) (have|has|had|did|could|can|would|will|is|are|was|were|does|do|ever|even|took|came|said|bothered|cares|cared|helped|asked|called|thought|knows|listens|showed|answered|turned|picked) !(..3 (complain+v|late|rude|shout+v|saying|is saying|blaming|missed|hurt|told you|to blame|at fault|know|knew|aware|available|damaged|broken|wrong|lost|injured|faulty|ill|today|tomorrow|tonight|free|mind|minds))',
      ],
      say: ['hardly anyone {p}', 'hardly anybody {p}'],
    },
    {
      id: 'nobody-has-ever-treated',
      match: [
        '[(nobody|no one|no-one) (has|had) ever] (treated|insulted|disrespected|humiliated|spoken|talked|let|lied|cheated|disappointed|hurt|betrayed|ignored|made|caused|behaved|been|given|wasted|shown) ..8 (as|like|than|so) ..4 (<to>|<your>|this|<role>)',
        '[(nobody|no one|no-one) (has|had) ever] (treated|insulted|disrespected|humiliated|spoken to|talked to|let|lied to|cheated|disappointed) (me|us) ..2 (so|such|that|this|like|as)',
      ],
      say: ['few people have', 'hardly anybody has'],
    },
    {
      id: 'never-your-turn',
      match: [
        '(it|that|this) (is|was) [never (ever)?] (<your> (turn|fault|mistake|problem|responsibility|job|doing|round|idea|decision) | (you|him|her|them) (who|that) | quite? (good|right|clean|fast|enough) ..1 for <to>)',
        '(nothing) (is|was) [ever|never] <your> (fault|mistake|responsibility|doing|problem)',
      ],
      say: ['rarely', 'hardly ever'],
    },
    {
      id: 'all-the-work-and-you-none',
      match: [
        '(i|we) ..2 (all|everything|the lot) ..6 [(and|while) <totalWho> ..1 (do|does|did|have|has|contribute|contributes|lift|lifts|pay|pays) (absolutely)? (none|nothing|zero|sod all|not a thing|bugger all) (of it|at all)?] $',
      ],
      say: ['and I would like a fairer share', 'and I wish for more balance'],
    },
    {
      id: 'the-only-one-who',
      match: [
        '[<i> (am|are) (always)? the only (one|person) (in <word> <word>|here|around here|of us)? (who|that) (ever|actually|does) (<rest>)?]',
      ],
      say: ['I would like a fairer share of the work', 'I wish for more balance'],
    },
    {
      id: 'no-pleasing',
      match: [
        '[there (is|was) (just|simply|absolutely)? no v=(please+v|satisfy+v|reason+v with|talk+v to|argue+v with|get+v through to|deal+v with|work+v with|negotiate+v with|trust+v|rely+v on|stop+v)] (<to>|that|this|some people|people like)',
        '[(nobody|no one|no-one) can (ever)? v=(please+v|satisfy+v|reason+v with|talk+v to|get+v through to|deal+v with|work+v with|live+v with|trust+v|rely+v on)] (<to>|that)',
      ],
      say: ['I find it hard to {v:base}', 'it is hard for me to {v:base}'],
    },
    {
      id: 'talking-to-a-wall',
      match: [
        '[(<i> (might|may) as well (be)? (talk|talking|speak|speaking) to | (it is)? like (talking|speaking) to | (talking|speaking) to <to> is like (talking|speaking) to) (a|the|that) (brick)? (wall|door|stone) (with <to>)?]',
      ],
      say: ['it is hard for me to feel heard', 'I often do not feel heard'],
    },
    {
      id: 'if-your-life-depended',
      match: [
        '[x=<totalWho> (would|could|can) not ..7 (if <your> life depended on it | to save <your> (own)? life | if it (hit|bit|slapped|smacked|stared|danced) <to> ..3)]',
        '[(there is not | <totalWho> (do|does) not have) (an|a|one|a single) (single)? ..1 <word> bone in <your> ..1 (body|bodies)]',
        '[x=<totalWho> (have|has) not got (an|a|one|a single) (single)? ..1 <word> bone in <your> ..1 (body|bodies)]',
      ],
      say: ['I have seen little of that so far', 'I would like to see more of that'],
    },
    {
      id: 'even-one-time',
      match: [
        '(you|they|he|she|<role>) ..8 ,? [(even|just) (one|a single) (single)? time] $',
        '(if you|why can not you|can not you|could not you|would it ..3 you) ...8 ,? [(even|just) once] $',
      ],
      say: ['this time', 'from now on'],
    },
    {
      id: 'always-in-the-right',
      match: [
        '(of course|we get it|i get it|naturally|apparently|sure|oh|the one who|the ones who|because|as if|everyone knows) ,? ..4 (you|he|she|they|who) ..2 [always] (right|know|knows|knew|the (hero|victim|martyr|saint|expert|innocent|good))',
        '<totalWho> [always] (knows|know) (best|better)',
      ],
      say: ['so often', 'mostly'],
    },
  ],
} as const satisfies Family
