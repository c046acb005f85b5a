/** Absolutes of their ways: always at our cost, never there, everything a fight with them. */
import type { Family } from '../pattern.ts'

export const alwaysTheirs = {
  kind: 'absolute',
  reason: 'One exception is enough to refute "always" and "never", and the point is lost.',
  patterns: [
    {
      id: 'always-at-our-cost',
      match: [
        '<totalWho> !(..3 (can|could|may|might)) ..2 [<absoluteOften>] ..5 <totalCost>',
        '<totalWho> (will|would) [(always|forever)] ..2 (<totalDeed>|<totalCost>)',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'their-things-always',
      match: [
        '<your> ..1 <word> (is|are|was|were|has been|have been) [(always|constantly|forever|permanently|invariably)] ..2 (<totalBadNoun>|<absoluteBad>)',
        '<your> ..1 <word> [(always|constantly|forever|invariably)] ..2 (<totalDeed>|<totalCost>)',
        '^ [(without (a single)? exception|every (single)? time|always|invariably)] ,? <your> ..4 (<totalBadNoun>|<absoluteBad>)',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'never-there',
      match: [
        '(^^ | , | <absoluteSay>) <totalWho> (is|are|was|were|has been|have been)? [never (ever|really|actually|once)?] (in (<your>|the) ..1 (office|shop|room)|there|around|at (home|<your> desk|the (meetings|handover))|home|available|reachable|ready|happy|satisfied|wrong|pleased|grateful|sober|prepared|honest|sorry|content|straight|fair|interested|to blame|in the wrong|my fault|for (me|us))',
        '<totalWho> [never (ever|really|actually|even)?] (pull+v <your> weight|get+v (anything|things|it|a thing) (done|right|sorted|finished)|put+v (me|us|anyone|the ..1) first|let+v (me|us|anyone) (finish|speak|talk|decide|know|have|in|get)|do+v (a thing|anything|<your> (share|part|bit|job)|what)|give+v (it|me|us) a (rest|break|chance|thought)|stick+v (to|up)|mean+v (it|a word)|know+v when to stop|have (a good|a kind|time)|has (a good|a kind|time)|had (a good|a kind|time)|look+v (after|at (me|us)|<to> in)|back+v (me|us)|come+v (through|prepared)|own+v (up|it)|follow+v (through|up))',
      ],
      say: ['rarely', 'hardly ever'],
    },
    {
      id: 'only-when-it-suits',
      match: [
        '<totalWho> [only (ever)?] <verb> ..4 (when|if|because) (it suits|there is (money|something)|(you|he|she|they) ..1 (need|needs|want|wants|feel|feels|are desperate|is desperate|are drunk|is drunk|have to|has to|stand|stands))',
      ],
      say: ['mostly', 'mainly'],
    },
    {
      id: 'not-ever-at-the-end',
      match: ['<totalWho> (do|does|did|have|has|will) not !(..5 <absoluteBad>) ..7 ,? [ever] $$'],
      say: ['so far', 'as far as I can see'],
    },
    {
      id: 'same-excuse-every-month',
      match: [
        '<i> ..1 (get|hear|have|see|read|receive|got|heard) ..1 (the|this) (very)? same ..1 (<totalBadNoun>|story|answer|line|promise|promises|speech|lecture) ..4 [(every (single)? (time|day|week|month|year|meeting|call|evening)|each (time|month|week|year)|over and over|again and again|year after year|time after time)]',
      ],
      say: ['quite often', 'several times'],
    },
    {
      id: 'not-a-rule-unbroken',
      match: [
        '[there (is|was|has) not (been)? (a|one) (single)? n=<word> (that|which)?] (<totalWho>) (have|has|did|do|does|had|would|could|can) not',
        '[there (is|was) (no|hardly a) n=<word> (that|which)?] (you|they|he|she) (have|has|did|do|does|had|would|could) not ..2 <totalDeed>',
      ],
      say: ['it is hard to name a {n}', 'I would find it hard to think of a {n}'],
    },
    {
      id: 'never-have-i-been',
      match: [
        '[never (before|in ..4 (life|years|career))? ,? h=(have|had) i=<i>] (ever)? (been|felt|met|seen|dealt|known|experienced|had|heard|come) ..4 (so|such|this|like|as)',
      ],
      say: ['rarely {h} {i}', 'seldom {h} {i}'],
    },
    {
      id: 'not-a-word-from-you',
      match: [
        '[not (a|one|so much as a|even a) ..1 n=((word|line|hint|trace|penny|cent|call|thank-you|sign|shred|peep|ounce|whisper|scrap|glimmer) (of <word>)?)] (from|out of|on the part of) (you|them|him|her|your|their)',
        '[no n=((word|sign|hint|trace|shred|ounce) of (an|any)? (apology|thanks|regret|remorse|gratitude|respect|shame|interest|effort|warning|goodwill|decency))] (from|out of|on the part of) (<to>|<your>)',
      ],
      say: ['I have missed a {n}', 'there has hardly been a {n}'],
    },
    {
      id: 'everything-is-a-fight',
      match: [
        '[everything] ..2 (is|be|becomes|became|turns into|has become|was) ..1 (a|an|about) ..2 (competition|fight|battle|war|game|drama|problem|negotiation|joke|contest|struggle|power|money|test|trial|crisis|argument|accusation|transaction|production|performance|punishment)',
      ],
      say: ['so much', 'a great deal'],
    },
    {
      id: 'nothing-changes-with-you',
      match: [
        '[nothing] ..1 (change+v|work+v|help+v|get+v (done|better|through|fixed)|matter+v|stick+v|move+v|improve+v|is (ever)? (enough|simple|easy|safe|sacred|straightforward|your|good|right)) ..3 (with|to) (<to>|<your>) ,? ($|is|does)',
        '[nothing] <i> (ever)? (do|does|did|say|said|try|tried|cook|make|suggest) (is|was|will be) (ever)? (right|good|enough|appreciated|noticed|seen)',
      ],
      say: ['little', 'not much'],
    },
    {
      id: 'never-ends-with-you',
      match: ['(it|this|that) [never (ever)?] (ends|stops|changes|works|gets better) ..2 with (<to>|<your>)'],
      say: ['hardly ever', 'rarely'],
    },
    {
      id: 'always-your-way',
      match: [
        '(it|that|this|things|everything) (is|are|has to be|have to be|must be|was|goes|go) [(always|only ever|forever)] (about)? (<your>|done <your>|at <your>) (way|rules|terms|opinion|turn|word|needs|feelings|side|truth|schedule|convenience|mood|plans|time|comfort|money)',
        '(everyone|everybody|we all|the whole <word>|the rest of us|<i>) [(always|constantly|forever)] (has|have|had) to (wait|dance|pay|suffer|bend|adapt|jump|clean|adjust|tiptoe|work|fix|apologise|apologize|run|cover|make up|pick up|chase|beg|remind|ask) ..3 (for|to|around|after|because of|about) (<to>|<your>)',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'none-met-by-you',
      match: [
        '[(not (a single|one) of|none of)] (the|our|my|<your>) ..2 <word> (was|were|has|have|had|ever) ..2 (met|kept|paid|answered|read|done|delivered|honoured|fixed|finished|respected|followed|signed|returned|correct|right|on time|true|worked|came) ..2 (by|from)? (<to>|<your>|$)',
      ],
      say: ['hardly one of', 'hardly any of'],
    },
    {
      id: 'once-a-liar',
      match: ['[once (a|an) <word> ,? always (a|an) <word>]'],
      say: ['trust takes time to come back', 'for me, trust has to grow again'],
      ask: ['Trust takes time to come back for me.', 'What would help me to trust this again?'],
    },
    {
      id: 'whatever-i-do-is-wrong',
      match: [
        '[(whatever|everything|anything) i=<i> ..1 v=(do|did|say|said|try|tried|suggest|suggested|touch|cook|write|wrote|send|sent|propose|proposed|offer|offered)] (is|was|gets|got) (always)? ..1 (wrong|not good|never|bad|criticised|criticized|not enough|a mistake|ignored|rejected|dismissed|torn|shot|twisted|used against|mocked|questioned)',
      ],
      say: ['much of what {i} {v}', 'often what {i} {v}'],
    },
    {
      id: 'ignored-every-time',
      match: [
        '<i> (have been|has been|was|were|am|are|get|got|keep being|kept being) ..1 (ignored|dismissed|lied to|cheated|misled|overcharged|blocked|brushed off|fobbed off|put off|let down|overruled|insulted|treated|passed around|stonewalled|talked down to|blamed|threatened|rejected|excluded|left out|shut out) ..5 [<totalMark>] !(<i>)',
      ],
      say: ['often', 'more than once'],
    },
    {
      id: 'ignored-when-we-ask',
      match: [
        '<i> (have been|has been|was|were|am|are|get|got|keep being|kept being) ..1 (ignored|dismissed|lied to|cheated|misled|overcharged|blocked|brushed off|fobbed off|put off|let down|overruled|insulted|treated|passed around|stonewalled|talked down to|blamed|threatened|rejected|excluded|left out|shut out) ..5 [(every|each) (single)? time] <i>',
      ],
      say: ['often when', 'more than once when'],
    },
    {
      id: 'each-time-i-trust-you',
      match: [
        '[(each|every) (single)? time] <i> ..1 (trust+v|believe+v|rely+v on|listen+v to|lend+v|lent|help+v|forgive+v|forgave|let+v|give+v|depend+v on|turn+v to) (<to>|<your>) !(...6 <absoluteThanks>)',
      ],
      say: ['often when', 'more than once when'],
    },
    {
      id: 'always-excuses',
      match: [
        '^^ [always] ..1 (<totalBadNoun>|promises|talk|words|talking|later|tomorrow|someone else|take|me me) ,? ..2 never',
        '^^ [always] (the|some|another|a new|one) ..1 (<totalBadNoun>|story|reason) ..2 (with|from) (<to>|<your>)',
      ],
      say: ['often', 'mostly'],
    },
    {
      id: 'as-you-tend-to',
      match: [
        '[(as|like) (you|they|he|she) (always|usually|tend|tends|so often) (to|do|does|did|have|has|are|is) ..1] $',
        '[as is (your|their|his|her) ..1 (habit|custom|wont|way|style)]',
      ],
      say: ['this time', 'as it seems to me'],
    },
    {
      id: 'your-usual-theatrics',
      match: [
        '<your> [(usual|typical|customary|never-ending|everlasting|standard|trademark|habitual)] ..1 (<totalBadNoun>|theatrics|games|tricks|tactics|nonsense|tantrums|stunt|stunts|selfishness|arrogance|carelessness|vagueness|silence|delays|charm|stubbornness|spin|self-pity|sloppiness|bluster|threats|moods|lateness|self)',
      ],
      say: ['recent', 'current'],
    },
    {
      id: 'wherever-you-go',
      match: [
        '[(wherever|everywhere)] (you|they|he|she|<role>) ..1 (go|goes|went|appear|appears|show up|shows up|turn up|turns up|walk|walks|are|is|get|gets|work|works|live|lives) ..1 ,? (there is|there are|<verb>|you leave|trouble) ..4 (<totalBadNoun>|<absoluteBad>)',
      ],
      say: ['often where', 'in many places where'],
    },
    {
      id: 'can-you-not-go-a-week',
      match: [
        '[(can|could|will) (not (you|he|she|they)|(you|he|she|they) not) (even|just|ever)? (go|last|get through|manage|spend|sit through|survive|do|hold|have|let|make|finish|say) ..5 without] <verb>',
      ],
      say: ['could we get on for a while without', 'what would help to get by without'],
    },
    {
      id: 'as-usual-it-is-me',
      match: [
        '[(as usual|as ever|as always|once again|yet again|of course)] ,? (it is|it was|that leaves|i am|we are|i have|we have) ..1 (me|us|up to|left|the (one|ones)|stuck|on (me|us)|to (clean|pay|pick|fix|apologise|wait))',
        '[nothing but] ..2 <totalBadNoun> (for (<my>|me|us|this|the)|since (you|they|he|she|day)|from (day|start))',
      ],
      say: ['mostly', 'often'],
    },
    {
      id: 'one-who-never',
      match: [
        '(a|the|somebody|someone|people|man|woman|person|one|<role>) ..3 (who|that) (has|have|had)? [never (once|ever|even)?] <absoluteOwed>',
      ],
      say: ['rarely', 'seldom'],
    },
  ],
} as const satisfies Family
