/** Stuck in the past, in chances missed, warnings given and promises not kept. */
import type { Family } from '../pattern.ts'

export const pastReproach = {
  kind: 'past',
  reason: 'Nobody can change what was; from now on can be agreed.',
  patterns: [
    {
      id: 'had-your-chance-to',
      match: [
        '(^ | , | <absoluteSay>) [<other> (have|has)? (already|all|both|clearly|certainly|really|now)? had ((your|their|his|her) (chance|opportunity|chances|turn) | (every | ample | plenty of | enough | more than enough | all the | loads of | many | a hundred | countless) (chance|chances|opportunity|opportunities|time|warning|warnings)) to] !(...9 (helpful|adopted|thank+v|thanks|grateful|useful|do you think|<reproachKind>)) <verb> !(already)',
        '[<other> (missed | blew | wasted | let slip | threw away | passed up) (your|their|his|her|the) ..1 (chance|opportunity|moment) to] <verb>',
      ],
      say: ['it is no longer possible to', 'the time has passed to'],
    },
    {
      id: 'had-your-chance',
      match: [
        '[<other> (have|has)? ..1 had ((your|their|his|her) ..1 (chance|chances|opportunity|say|turn) | (every | ample | plenty of | enough | more than enough) (chance|chances|opportunity|opportunities|warning|warnings))] !(to|for)',
        '[<other> (have|has)? ..1 (missed | blew | blown | wasted | threw away | thrown away | passed up) (that | it | (your|their|his|her|that|the) ..1 (chance|opportunity|moment))] ($|now)',
        '[<other> (have|has)? ..1 (missed|blew|blown) (the boat | the bus | the train | it)] $',
        '[that (ship|train|boat) (has|have) (sailed | left ..2 (station)?)]',
      ],
      say: ['the earlier offer has ended', 'we need to look at what is possible now'],
      ask: [
        'The earlier offer has ended; what is possible from here?',
        'What could work for both of us now?',
      ],
    },
    {
      id: 'had-months-to',
      match: [
        '[(<you>|<role>|<name>) (have|has)? ..1 had n=((<number> | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | eighteen | twenty | thirty | several | many | a few | a dozen) ..1 (years|months|weeks|days|hours)) to] (<verb>|do|have|be|get)',
      ],
      say: ['there were {n} to', 'we had hoped that {n} would be enough to'],
    },
    {
      id: 'had-ages-to',
      match: [
        '[<other> (have|has)? ..1 had (n=(all (year|month|week|summer|winter|spring|day|morning) | (years|months|weeks|ages|decades|hours|days) | a whole (year|month|week|decade|summer) | (long|time) enough | all the time (in the world)? | the (whole|entire) ..1 (year|month|week|summer|winter))) to] (<verb>|do|have|be|get)',
      ],
      say: ['we had hoped that {n} would be enough to', 'we would now like a firm date to'],
    },
    {
      id: 'supposed-to',
      match: [
        '[x=((someone|somebody) (at|in|from|on) <your> <word> | <you>|<pastYours>) (was|were) (only|just)? (supposed|meant|expected) to] !(get|receive|hear|arrive|start|rest) (<verb> | do | have | be (ready | there (at|when|for) | finished | paying | watching | looking | helping | working | responsible | in charge | the one)) !(it|off)',
        '[x=((someone|somebody) (at|in|from|on) <your> <word> | <you>|<pastYours>) (was|were) going to] (<verb>|do|have) ...6 (remember | right | or have you forgotten | but | and (never | did not))',
      ],
      say: ['the plan was that {x} would', 'I had understood that {x} would'],
    },
    {
      id: 'were-you-not-supposed',
      match: [
        '[(was|were) (not x=(<you>|<role>|<name>) | x=(<you>|<role>|<name>) not) (supposed|meant) to] <word>',
        '[(was|were) not x=(they|he|she) (supposed|meant) to] <word>',
      ],
      say: ['was it not the plan that {x} would', 'did I misunderstand that {x} would'],
    },
    {
      id: 'promised-to',
      match: [
        '^^ [<you> (had)? (promised | swore | agreed | vowed | undertook | pledged | gave (me|us) your word | gave your word) (me|us)? to] (<verb>|be !(home|here|there|in|at|back|ready)) !(and (you|it))',
        '(and|but|because|,|when) [<you> (had)? (promised | swore | vowed | pledged | gave (me|us) your word | gave your word) (me|us)? to] <verb>',
      ],
      say: ['I was counting on you to', 'I still hope that you will'],
    },
    {
      id: 'promised-that',
      match: [
        '^^ [<you> (had)? (promised | swore | vowed | assured | gave (me|us) your word | gave your word | swore blind) (me|us)? that?] (you|it|we|i|this|the|they|there|nothing|everything|our|my) ..6 would',
        '(and|but|because|,) [<you> (had)? (promised | swore | vowed | assured | gave (me|us) your word | gave your word) (me|us)? that?] (you|it|we|i|this|the|they|there|nothing|everything|our|my) ..6 would',
      ],
      say: ['my understanding was that', 'I was counting on it that'],
    },
    {
      id: 'promised-us',
      match: [
        '^^ [<you> (had)? promised (me|us|everyone)] (a|an|the|this|that !(you|it|we|i)|those|my|our|more|new|two|three|<number>|full|faster|better) ..3 !(and)',
        '^^ [<you> (gave | had given) (me|us) your word ((on|about) (it|this|that))?] $',
      ],
      say: ['I was counting on', 'we were relying on'],
      ask: [
        'I was counting on this; what is still possible?',
        'How can we get this back on track from here?',
      ],
    },
    {
      id: 'where-were-you',
      match: [
        '[where (was|were) x=(<you>|<role>|<name>)] (all (this|that) time)? when (i | we | he | she | it | they | our | my | the (kids|children|baby|boys|girls|bills|money|roof|work|team) | things | everyone | everything | mum | dad | mother | father)',
      ],
      say: ['can you tell me what kept {x} away', 'can you tell me what was going on for {x}'],
    },
    {
      id: 'where-was-your',
      match: [
        '[where (was|were) (all)? (this|that|these|those|your|their) ..3 ((of|from) (you|yours|them|theirs))? ..2 when] <word>',
      ],
      say: ['what has changed since the time', 'what could have helped back when'],
    },
    {
      id: 'too-late-now',
      match: [
        '^ [(it|that|this)? is? ..1 (too | a bit | a little | rather | far too | much too | bit) late ..1 for (that | this | apologies | sorry | regret | regrets | excuses | tears | promises | second thoughts | remorse | explanations | all that | talk | talking) (now)?] $',
        '^^ [(it | well it)? is? ..1 (too | bit | a bit | a little) late now] $$',
        '^ [(it is)? ..1 (too | a bit | a little | rather) late ..1 to (be sorry | apologise | apologize | say sorry | start caring | play nice | complain) (now)?] $',
      ],
      say: ['what matters now is what we do next', 'I would rather look at what is still possible'],
      ask: ['What can still be done from here?', 'I would rather look ahead: what is possible now?'],
    },
    {
      id: 'for-years-you',
      match: [
        '[for n=<pastSpan> (now)? ,? x=<other> (have|has|had)? ..1 v=(take+v (me|us) for | ignore+v | refuse+v | drag+v | block+v | dodge+v | lie+v | delay+v | turn+v | neglect+v | fob+v | string+v | strung | avoid+v | postpone+v | stall+v | overcharge+v | cheat+v | exploit+v | bully+v | mock+v | belittle+v | deceive+v | mislead+v | underpay+v | complain+v | moan+v | hide+v | sit+v on | let+v | treat+v | waste+v | pretend+v | disregard+v | abuse+v | undermine+v | put+v (me|us|it|this) off | look+v away | leave+v (me|us|it) | shut+v | walk+v all over)]',
      ],
      say: [
        'it has been hard for us for {n} that {x} {v:past}',
        'after {n}, we would be glad if {x} no longer {v:past}',
      ],
    },
    {
      id: 'for-years-you-did-not',
      match: [
        '[for n=<pastSpan> (now)? ,? x=<other>] ..1 (did nothing | done nothing | did not | have not | has not | would not | could not | never | (have|has) (done nothing | never | only | kept))',
        '[(all | in all) (these|those) (years|months|weeks) ,? x=<other>] ..1 (did nothing | did not | have not | has not | would not | never | (have|has) (done nothing | never | only | kept))',
      ],
      say: [
        'it has been hard for us over a long time that {x}',
        'what has weighed on us all this time is that {x}',
      ],
    },
    {
      id: 'was-it-too-much-to-ask',
      match: [
        '[(was|is|would) (that|it|this) (be | have been)? (really|so|honestly|such)? (too much | a lot | asking too much | so much | a big ask) (to (ask|expect))? (for | of (you|me))?] $',
        '[(was|is) that (really|so|honestly)? (so)? (hard|difficult)] $$',
      ],
      say: ['could we agree on that from now on', 'would that be possible next time'],
      ask: ['Could we agree on that from now on?', 'Would that be possible next time?'],
    },
    {
      id: 'too-much-to-ask-to',
      match: [
        '[(was|is) (that|it|this) (really|so|honestly)? (too much | a lot) to (ask|expect) to] <verb>',
        '[(would|will) it (really)? (have)? (kill|killed|hurt|break|broken|cost) (<you> | you | them | him | her) ..2 to] <verb>',
        '[how (hard|difficult) (was|is|can|could|would) it (be | have been | really)? (for (you|them))? (just|simply)? to] <verb>',
        '[(was|is) it (really|so|that|too|honestly) ..1 (hard | difficult | much trouble) (for (you|them))? to] <verb>',
      ],
      say: ['would it be possible from now on to', 'next time, could we agree to'],
    },
    {
      id: 'would-not-have-hurt-to',
      match: ['[(it|that) would not (have)? (kill|killed|hurt) (<you> | you | them | him | her) to] <verb>'],
      say: ['from now on, it would help to', 'next time, please take a moment to'],
    },
    {
      id: 'now-you-tell-us',
      match: [
        '^^ [(oh|so|and)? ,? now (<you> | you) (tell|mention|say|come|ask|want|remember|care|call|complain|apologise|apologize) (me|us|it|this|that)?] $$',
      ],
      say: ['I would have liked to hear this earlier', 'it would help us to hear such things sooner'],
      ask: [
        'Next time it would help us to hear this sooner.',
        'From now on, could we hear about such things earlier?',
      ],
    },
    {
      id: 'funny-how-you',
      match: [
        '[(funny|strange|odd|curious|interesting) (how|that)] (<you>|they|he|she) (did not | never | were not | was not | only | had no | suddenly | now | forgot | forget)',
      ],
      say: ['I notice that', 'it strikes me that'],
    },
    {
      id: 'never-occurred-to-you',
      match: [
        '[(did|has|does) (it (not | never | ever | not ever) | not it) (occur|occurred|cross|crossed|enter) (to (<you> | you | them | him | her) | (your|their|his|her) mind)] to',
      ],
      say: ['would it be an idea from now on', 'would it be possible in future'],
    },
    {
      id: 'never-occurred-that',
      match: [
        '[(did|has|does) (it (not | never | ever | not ever) | not it) (occur|occurred|cross|crossed|enter) (to (<you> | you | them | him | her) | (your|their|his|her) mind)] that',
      ],
      say: ['could we keep in mind from now on', 'can we bear in mind together'],
    },
    {
      id: 'not-bothered-then',
      match: [
        '(<you>|you|they|he|she|<role>|<name>) ..1 [could not ..1 be (bothered|arsed)] !to',
        '(<you>|you|they|he|she|<role>) [(did not | would not | never) (want|wanted) to (know | hear (it | about it | any of it) | listen)] !(more|about|what|how|if|whether)',
      ],
      say: ['had other things to see to', 'found no room for it'],
    },
    {
      id: 'not-bothered-to',
      match: [
        '(<you>|you|they|he|she|<role>|<name>) ..1 [(could not ..1 be (bothered|arsed) to | never (even)? (bothered|troubled|thought|tried) to | did not (even)? (bother|trouble|think) to | did not even (try|want) to | not once (bothered|thought|tried) to)] <verb>',
      ],
      say: ['found no time to', 'did not manage to'],
    },
    {
      id: 'no-trouble-then',
      match: [
        '(<you>|you|they) [had no (problem|trouble|objection|objections|issue|qualms|difficulty) (with|to|about)?] <word> ..6 (when (you | it suited) | at the time | back then | last (year|month|time))',
      ],
      say: ['raised no concern about', 'were at ease about'],
    },
    {
      id: 'quick-enough-then',
      match: [
        '(<you>|you|they) [(were|was) (happy enough | only too happy | quick enough | keen enough | glad enough | quick) to] (take|cash|spend|accept|sign|blame|complain|use|borrow|bank|pocket|call|ask|come)',
      ],
      say: ['chose to', 'decided to'],
    },
    {
      id: 'did-not-mind-then',
      match: [
        '(<you>|you|they) [(did not | never) (complain | complained | object | objected | mind | minded | say a word | said a word | say anything)] when (you | it (suited | was (to|in) your))',
      ],
      say: ['saw this differently', 'seemed content'],
    },
  ],
} as const satisfies Family
