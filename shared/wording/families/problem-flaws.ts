/** Problem framing of what somebody brings: full of holes, it does not stack up, unworkable, the flaw in it. */
import type { Family } from '../pattern.ts'

export const problemFlaws = {
  kind: 'problem',
  reason: 'A verdict on the whole of it leaves nothing to talk about; what is missing for you can be added.',
  patterns: [
    {
      id: 'full-of-holes',
      match: [
        '^ [..2 (your|his|her|their|this|that|these|those|the|<your>) ..2 <flawPaper> ..5 (is|are|was|were|has|have|looks|seems|remains) ..2 <flawFull> ..1 <flawHole> <rest>?]',
        '^ [..4 (so many|too many|many|a lot of|plenty of|dozens of|several|gaping|big|huge|more|countless|serious|obvious|enough|nothing but|a number of) ..2 <flawHole> in ..1 (your|his|her|their|this|that|these|those|the|<your>) ..2 <flawPaper> <rest>?]',
        '^ [..2 (your|his|her|their|this|that|these|those|the|<your>) ..2 <flawPaper> ..4 (has|have|contain|contains) (more|so many|too many|a lot of|huge|gaping|big|serious) ..1 (holes|gaps|flaws|errors|mistakes|contradictions) <rest>?]',
        '^ [..3 (pick|poke|drive a (truck|bus|lorry)|punch|shoot) ..3 (holes|hole|through) ..1 (in|through)? (your|his|her|their|this|that) ..2 <flawPaper> <rest>?]',
      ],
      say: [
        'I see points here that need another look',
        'there are points here that I would like us to go through together',
      ],
      ask: [
        'There are points here that I would like us to go through together.',
        'I see points here that need another look. When could we do that?',
      ],
    },
    {
      id: 'does-not-stack-up',
      match: [
        '^ [(your|his|her|their|<your>) ..2 <flawPaper> ..4 (do|does|did|will|would|can|could) not ..1 <flawFails> <rest>?] !(to <number>)',
        '^ [..1 (this|that|these|those|the|such a) ..2 <flawPaper> ..3 (has|have) no (legs|substance|basis|future|merit|teeth|logic|chance|hope|value|place|foundation|credibility) <rest>?]',
        '^ [..1 (this|that|these|those|the|such a) ..2 <flawPaper> ..4 (do|does|did|will|would) not ..1 (even (begin|start|come|try|attempt|pretend|deserve|mention|touch|consider|answer|address)|begin to|hold water|stack up|cut it|come anywhere|deserve|scratch the|go anywhere near) <rest>?]',
        '^ [(your|his|her|their|<your>) ..2 <flawPaper> ..5 (miss|misses|missed|ignore|ignores|ignored|fail|fails|failed|forget|forgets|lack|lacks|leaves|leave|left|lose|loses) ..2 (the (whole|entire)? ..1 point|reality|half the|everything|on every|to (convince|impress|address|answer|meet|explain|take)|any (sense|logic|substance|basis|credibility)|all (sense|logic|credibility|reason)|the (facts|basics|obvious)|sense|logic|substance|credibility|(a lot|much|everything|a great deal|plenty|something) to be desired|out (half|the most)) <rest>?]',
        '^ [(your|his|her|their|<your>) ..2 <flawPaper> ..3 (falls apart|fall apart|fell apart|collapses|collapse|crumbles|crumble|stinks|stink|reeks|sucks|falls short|fall short|falls flat|beggars belief|beggar belief|raises more|raise more|goes nowhere|go nowhere|leads nowhere|helps nobody|helps no one|defies|defy|contradicts itself|contradict|makes a mockery|make a mockery|is a slap|belongs) <rest>?]',
        '[<your> ..8 (leaves|leave|left|leaving) (a lot|much|everything|a great deal|plenty|something|a whole lot) to be desired <rest>?]',
        '^ [(your|his|her|their|<your>) ..2 <flawPaper> ..4 (make|makes|made|have|has|bear|bears) (no|zero|little|absolutely no|precious little) (legs|teeth|future|chance|hope|sense|difference|basis|relation|resemblance|substance|merit|logic|credibility|value|foundation) <rest>?] !(difference|to me yet)',
      ],
      say: [
        'I need more before this can work for me',
        'there are points here I would like to go through with you',
      ],
      ask: [
        'I need more before this can work for me.',
        'There are points here I would like to go through with you. When would suit you?',
      ],
      factual: true,
    },
    {
      id: 'is-unworkable',
      match: [
        '(your|his|her|their|<your>) ..2 <flawPaper> ..5 (is|are|was|were|remains|remain|has been|looks|sounds|seems) !(not|never) ..1 [<contemptDeg> <flawAdj> ((and|or|,) ..1 <contemptDeg> <flawAdj>)? (in every (respect|way)|from start to finish|on every level|through and through)?] !(because the (link|file)|until)',
        '(this|that|these|those|the) ..1 <flawPaper> (of yours|of theirs|of his|of hers|from your ..2|you ..4|(as|that) it stands|as written|on the table|<verb> here)? ..1 (is|are|was|were) !(not|never) [<contemptDeg> <flawAdj> ((and|or|,) ..1 <contemptDeg> <flawAdj>)? (in every (respect|way)|from start to finish|on every level|through and through)?] !(because the (link|file)|until)',
        '(your|his|her|their) ..1 (<flawHabit>|<problemConduct>) ..1 (is|are|was|were|remains|has been) !(not|never) ..1 [<contemptDeg> (<flawAdj>|<flawAdjective>|<contemptAdj>|suspicious|alarming|disturbing|worrying|tiresome|exhausting|offensive|a disgrace) ((and|or|,) ..1 <contemptDeg> (<flawAdj>|<contemptAdj>|tiresome|exhausting|offensive))?]',
        '(your|his|her|their) (whole|entire)? ..1 (interpretation|understanding|view|reading|approach|method|philosophy|idea|logic|reasoning|attitude) ..5 (is|are|was) !(not|never) ..1 [<contemptDeg> (wrong|false|mistaken|nonsense|rubbish|broken|sick|twisted|warped)]',
      ],
      say: ['hard for me to work with', 'not yet something I can agree to'],
    },
    {
      id: 'nowhere-near-realistic',
      match: [
        '(<your>|this|that|the) ..2 <flawPaper> ..5 (is|are|was|were|sounds|looks) ..1 [(nowhere near|not even close to|anything but|not remotely|not even remotely|hardly|barely|not in the least|not even|scarcely|light years from|miles from) ..1 (realistic|fair|reasonable|serious|acceptable|workable|good enough|credible|convincing|professional|adequate|enough|honest|balanced|sensible|feasible|viable|decent|worth ..3|being ..1) <rest>?]',
        '(<your>|this|that|the) ..2 <flawPaper> (of yours|of theirs|of his|of hers)? (is|are|was|were) ..1 [(so|that|ridiculously|laughably|insultingly) (low|bad|small|late|poor|high|absurd|weak|vague|silly) ..1 (that)? (i|we) (thought|assumed|had to|nearly|almost|wondered|checked|laughed|first) <rest>]',
      ],
      say: ['still some way from what I could accept', 'not yet something I can agree to'],
    },
    {
      id: 'find-it-flawed',
      match: [
        '(i|we|everyone|everybody|many|people) ..1 (find|found|finds|consider|considered|call|thought|think) (<your> ..2 (<flawPaper>|<problemConduct>) | this ..1 <flawPaper> | that ..1 <flawPaper>) ..1 [<contemptDeg> (<flawAdj>|<flawAdjective>|tiring|tired|tiresome|a problem|an issue|a nuisance|a disgrace|offensive|unpleasant|disturbing|disrespectful|exhausting|worrying|threatening) ((and|or|,) ..1 <contemptDeg> <flawAdj>)? (to (anyone|anybody|us|me|everyone))? (as <rest>)?]',
      ],
      say: ['hard to work with', 'hard to go along with'],
    },
    {
      id: 'flaw-in-your-thinking',
      match: [
        '(^ | here is | that is | this is) [(the|one|another|the real|the fatal|the big) ..2 <flawPoint> (with|in|of|to)] (<your>|you|(this|that|these) ..1 <flawPaper>)',
        '^ [what is ..2 (wrong|lacking|broken|rotten) (with|in|about|from)] (this|that|the|these|your|his|her|their) ..2 <flawPaper> ..5 (is|are|was)',
        '^ (here is|that is) [the ..1 (problem|trouble|catch|difficulty) (with|in)] <your> ..4 <flawPaper>',
      ],
      say: ['what I find hard about', 'what does not work for us yet in'],
    },
    {
      id: 'where-your-plan-goes-wrong',
      match: [
        '^ [where (your|this|that|his|her|their|you|he|she|they) ..3 (goes wrong|go wrong|falls down|fall down|falls apart|breaks down|fails|fail|falls short|fall short|collapses|loses me|lose me|comes unstuck|come unstuck|went wrong)] ..1 is|was',
      ],
      say: ['what I find hard about this', 'what does not work for us yet'],
    },
    {
      id: 'conduct-a-burden',
      match: [
        "(your|his|her|their|<role> 's|<name> 's) ..2 (<flawHabit>|<problemConduct>) ..2 (is|are|was|were|has|have|keeps|keep) !(not|never|no|hardly) ..1 (be+v|become+v|turning|turned|turn|get+v)? ..1 (into)? ..1 [(a|an|one|the|my|our|such a|a real|quite a|the biggest|the main|the central|the real) ..2 <flawBurden> (of (the|my|our|this) <verb>? <verb>?)?]",
        '(that|this|those|these|the) ..3 of (yours|his|hers|theirs) ..2 (is|are|was|were|has|have|keeps|keep) !(not|never|no|hardly) ..1 (become|becoming|turning|turned|been)? ..1 (into)? ..1 [(a|an|one|the|my|our|such a|a real|quite a|the biggest) ..2 <flawBurden>]',
      ],
      say: ['hard for us to live with', 'something we need to talk about'],
    },
    {
      id: 'habit-of-yours-ruins',
      match: [
        '^ [(that|this|your|his|her|their|these|those|all) ..3 (<flawHabit>|<problemConduct>|habit|nonsense|carry-on) ..5 (has to|have to|must|needs to|need to|had better|has got to) (go|stop|end|change|cease) <rest>?]',
        "^ [..2 (your|his|her|their|<role> 's|<name> 's) ..2 (<flawHabit>|<problemConduct>) ..2 (is|are|was|were|has been|have been|keep|keeps)? ..2 (ruin+v|wreck+v|spoil+v|destroy+v|kill+v|poison+v|damage+v|drive+v|cost+v|wear+v|make+v (me|us|everyone|everybody|life|things|it|this|the ..1|my ..1|our ..1) ..1 (ill|sick|mad|nervous|impossible|miserable|worse|harder|unbearable|hell)|get+v on (my|our)|disturb+v|upset+v|ruining) <rest>]",
        '^ [(that|this|those|these|the|all that|all this) ..3 of (yours|his|hers|theirs) ..2 (is|are|was|were|has been|keep|keeps)? ..2 (ruin+v|wreck+v|spoil+v|destroy+v|kill+v|poison+v|damage+v|drive+v|cost+v|wear+v|make+v (me|us|everyone|everybody|life|things|it|this)|get+v on (my|our)|disturb+v|upset+v|unbearable|intolerable|embarrassing|unacceptable|ridiculous|out of hand|too much) <rest>?]',
        '^ [the way (you|he|she|they|<role>|<name>) ..9 (<troubleStirs>|puts ..3 off|upsets|hurts|annoys|embarrasses|scares|frightens|offends|insults|disgusts|worries ..2|makes (me|us|everyone) ..1 (sick|ill|angry|furious|cringe|nervous|want)) <rest>?]',
        '^ [the way (you|he|she|they|<role>|<name>) ..9 (is|was) not ..1 (normal|okay|ok|acceptable|right|on|fair|professional|helpful|decent|appropriate|tolerable|healthy|how) <rest>?]',
        '^ [the way (you|he|she|they|<role>|<name>) ..9 (is|was|gets|makes|drives) ..2 (unacceptable|outrageous|disgraceful|appalling|infuriating|unbearable|intolerable|a disgrace|a problem|an insult|rude|disrespectful|insulting|childish|embarrassing|exhausting|mad|me sick|crazy|on my nerves|toxic|abnormal|ridiculous|shameful|shocking|beyond (me|belief|a joke)) <rest>?]',
      ],
      say: [
        'this is hard for us, and we need another way',
        'I find this hard, and I would like us to talk about it',
      ],
      ask: [
        'This is hard for us; how could it go differently?',
        'I find this hard, and I would like us to talk about it.',
      ],
    },
    {
      id: 'sort-your-attitude-out',
      match: [
        '^ [(go and|maybe|perhaps|you (should|need to|must|have to|had better|might want to|could|ought to)|please|why do not you|how about you)? ..1 (sort|fix|change|mend|lose|drop|adjust|improve|work on|get rid of|rein in|control|curb|lower|do something about|take a look at|have a look at|look at|examine) (out)? your (own|bad|rotten|lousy|whole)? (attitude|tone|behaviour|behavior|manners|temper|ego|mood|moods|conduct|mouth|issues|anger|drinking|self) ..1 (out|in check|under control|first)? <rest>?]',
        '^ [(watch|mind) your (tone|mouth|language|manners|attitude|temper|behaviour) <rest>?]',
        '^ [..5 (get|bring) your ..1 (attitude|temper|people|house|act|drinking|kids|dog|team|life) ..1 (under control|in order|together|in line|in check|sorted) <rest>?]',
        '[it is your ..2 (attitude|tone|behaviour|manners|temper|ego|conduct) ..1 that (needs|has to|must|should|wants) <rest>]',
      ],
      say: ['let us find a tone that works for all of us', 'I would like us to talk more calmly from now on'],
      ask: [
        'How do we find a tone that works for all of us?',
        'I would like us to talk more calmly from now on.',
      ],
    },
  ],
} as const satisfies Family
