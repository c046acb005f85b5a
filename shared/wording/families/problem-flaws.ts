/** Problem framing of what somebody brings: full of holes, it does not stack up, unworkable, the flaw in it. */
import type { Family } from '../pattern.ts'

export const problemFlaws = {
  kind: 'problem',
  reason: 'A verdict on the whole of it leaves nothing to talk about; what is missing for you can be added.',
  patterns: [
    {
      id: 'full-of-holes',
      match: [
        '^ [..2 (your|his|her|their|<your>) ..2 <flawPaper> ..5 (is|are|was|were|has|have|looks|seems|remains) ..2 <flawFull> ..1 <flawHole> <rest>?]',
        '^ [(this|that|these|those|the) ..2 <flawBrought> ..5 (is|are|was|were) ..1 (full of|riddled with|littered with|nothing but) ..1 (hole+n|contradiction+n|inconsistencies|loopholes|half-truths|untruths|traps|guesswork|wishful thinking|excuses|nonsense|hot air) <rest>?]',
        '^ [..4 (so many|too many|dozens of|gaping|countless|serious|nothing but) ..2 <flawHole> in ..1 (your|his|her|their|<your>) ..2 <flawPaper> <rest>?]',
        '^ [..2 (your|his|her|their|<your>) ..2 <flawPaper> ..4 (has|have|contain|contains) ((more|so many|too many|huge|gaping|big) ..1 (holes|gaps|flaws|contradictions)|one (big|huge|gaping) (hole|gap|flaw)) !(to fill) <rest>?]',
        '^ [..3 (pick|poke|drive a (truck|bus|lorry)|punch|shoot) ..3 (holes|hole|through) ..1 (in|through)? (your|his|her|their|this|that) ..2 <flawBrought> <rest>?]',
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
        '^ [..1 (this|that|these|those|the|such a) ..2 <flawBrought> ..3 (has|have) no ((legs|substance|merit|teeth|logic|credibility|basis|foundation) ($|and|or|at all|whatsoever|in)|(chance|hope|future) $) <rest>?]',
        '^ [..1 (this|that|these|those|the|such a) ..2 <flawBrought> ..4 (do|does|did|will|would) not ..1 (even (begin|start|come|try|attempt|pretend|deserve|mention|touch|consider|answer|address)|begin to|hold water|stack up|cut it|come anywhere|deserve|scratch the|go anywhere near) <rest>?]',
        '^ [(your|his|her|their|<your>) ..2 <flawPaper> ..5 (miss|misses|missed|ignore|ignores|ignored|fail|fails|failed|lack|lacks|lose|loses) ..2 (the (whole|entire)? ..1 point|reality|half the|everything|on every|to (convince|impress|meet|explain|take)|any (sense|logic|substance|basis|credibility)|all (sense|logic|credibility|reason)|the (facts|basics|obvious)|sense|logic|substance|credibility) <rest>?]',
        '^ [(your|his|her|their|<your>) ..2 <flawPaper> ..3 (falls apart|fall apart|fell apart|(collapses|collapse|crumbles|crumble) ($|at|under|the|as)|stinks|stink|reeks|sucks|falls short|fall short|falls flat !(on)|beggars belief|beggar belief|(raises|raise) more (questions|eyebrows)|goes nowhere|go nowhere|leads nowhere|helps nobody|helps no one|defies|defy|(contradicts|contradict) (itself|themselves|everything|each other)|makes a mockery|make a mockery|is a slap|(belongs|belong) in (the|a) ..1 (bin|trash|museum|fiction|fairy|joke|comic|dustbin|shredder|past|fantasy|rubbish)) <rest>?]',
        '[<your> ..8 (leaves|leave|left|leaving) (a lot|much|everything|a great deal|plenty|something|a whole lot) to be desired <rest>?]',
        '^ [(your|his|her|their|<your>) ..2 <flawPaper> ..4 (make|makes|made|have|has|bear|bears) (no|zero|little|absolutely no|precious little) (legs|teeth|sense|basis|resemblance|substance|merit|logic|credibility|foundation|relation to (reality|the facts|the truth)|(chance|hope|future) ($|of)) <rest>?] !(to me yet|yet)',
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
        '(your|his|her|their|<your>) ..2 <flawPaper> ..5 (is|are|was|were|remains|remain|has been|looks|sounds|seems) !(not|never) ..1 [<contemptDeg> <flawAdj> ((and|or|,) ..1 <contemptDeg> <flawAdj>)? (in every (respect|way)|from start to finish|on every level|through and through)?] !(because the (link|file)|until|by the|with (another|the))',
        '(your|his|her|their|<your>) ..2 <flawBrought> ..5 (is|are|was|were|remains|remain|has been|looks|sounds|seems) !(not|never) ..1 [<contemptDeg> <flawAdjMild> ((and|or|,) ..1 <contemptDeg> (<flawAdj>|<flawAdjMild>))? (in every (respect|way)|from start to finish|on every level|through and through)?] ($|and|but|or)',
        '(this|that|these|those|the) ..1 <flawBrought> (of yours|of theirs|of his|of hers|from your ..2|you ..4|(as|that) it stands|as written|on the table|<verb> here)? ..1 (is|are|was|were) !(not|never) [<contemptDeg> <flawAdj> ((and|or|,) ..1 <contemptDeg> <flawAdj>)? (in every (respect|way)|from start to finish|on every level|through and through)?] !(because the (link|file)|until|by the|with (another|the)|to neither)',
        '(your|his|her|their) ..1 (<flawHabit>|<problemConduct>) ..1 (is|are|was|were|remains|has been) !(not|never) ..1 [<contemptDeg> (<flawAdj>|<flawAdjective>|<contemptAdj>|suspicious|alarming|disturbing|worrying|tiresome|exhausting|offensive|a disgrace) ((and|or|,) ..1 <contemptDeg> (<flawAdj>|<contemptAdj>|tiresome|exhausting|offensive))?]',
        '(your|his|her|their) (whole|entire)? ..1 (interpretation|understanding|view|reading|approach|method|philosophy|idea|logic|reasoning|attitude) ..5 (is|are|was) !(not|never) ..1 [<contemptDeg> (wrong !(way)|false|mistaken|nonsense|rubbish|broken !(by)|sick|twisted|warped)]',
      ],
      say: ['hard for me to work with', 'not yet something I can agree to'],
    },
    {
      id: 'nowhere-near-realistic',
      match: [
        '(<your> ..2 <flawPaper>|(this|that|the) ..2 <flawBrought>) ..5 (is|are|was|were|sounds|looks) ..1 [(nowhere near|not even close to|anything but|not remotely|not even remotely|hardly|barely|not in the least|not even|scarcely|light years from|miles from) ..1 (realistic|fair|reasonable|serious|acceptable|workable|good enough|credible|convincing|professional|adequate|honest|balanced|sensible|feasible|viable|decent|worth the paper|worth (reading|answering|discussing)) <rest>?]',
        '(<your>|this|that|the) ..2 <flawPaper> (of yours|of theirs|of his|of hers)? (is|are|was|were) ..1 [(so|that|ridiculously|laughably|insultingly) (low|bad|poor|absurd|weak|vague|silly) ..1 (that)? (i|we) (thought (it|this|that|you (were|must))|assumed|had to laugh|nearly|almost|laughed|first thought) <rest>]',
      ],
      say: ['still some way from what I could accept', 'not yet something I can agree to'],
    },
    {
      id: 'find-it-flawed',
      match: [
        '(i|we|everyone|everybody|many|people) ..1 (find|found|finds|consider|considered|call|thought|think) (<your> ..2 (<flawPaper>|<problemConduct>) ..6 | this ..1 <flawBrought> | that ..1 <flawBrought>) ..1 [<contemptDeg> (<flawAdj>|<flawAdjective>|<flawAdjMild>|tiring|tired|tiresome|a problem|an issue|a nuisance|a disgrace|offensive|unpleasant|disturbing|disrespectful|exhausting|worrying|threatening) ((and|or|,) ..1 <contemptDeg> <flawAdj>)? (to (anyone|anybody|us|me|everyone))? (as <rest>)?] !(at first|on (page|the)|about|in places)',
      ],
      say: ['hard to work with', 'hard to go along with'],
    },
    {
      id: 'flaw-in-your-thinking',
      match: [
        '(^ | here is | that is | this is) [(the|one|another|the real|the fatal|the big) ..2 <flawPoint> (with|in|of|to)] (<your> ..4 (<flawPaper>|<problemConduct>|discount|deal)|(this|that|these) ..1 <flawBrought>)',
        '^ [what is ..2 (wrong|lacking|broken|rotten) (with|in|about|from)] (this|that|the|these|your|his|her|their) ..2 <flawBrought> ..5 (is|are|was)',
        '^ (here is|that is) [the ..1 (problem|trouble|catch|difficulty) (with|in)] <your> ..4 <flawPaper>',
      ],
      say: ['what I find hard about', 'what does not work for us yet in'],
    },
    {
      id: 'where-your-plan-goes-wrong',
      match: [
        '^ [where (your|his|her|their|you|he|she|they|(this|that) ..1 <flawBrought>) ..3 (goes wrong|go wrong|falls down|fall down|falls apart|breaks down|fails|fail|falls short|fall short|collapses|loses me|lose me|comes unstuck|come unstuck|went wrong)] ..1 is|was',
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
        '^ [(your|his|her|their) ..1 (<problemConduct>|<flawHabit>) (has to|have to|must|needs to|need to|had better|has got to) (stop|end|cease) ($|now|and|or|before|immediately|at once|right now) <rest>?]',
        '^ [(that|this|these|those|your|his|her|their) ..2 (habit+n|nonsense|carry-on|behaviour|attitude) (of (yours|his|hers|theirs))? (has to|have to|must|needs to|need to|had better|has got to) (stop|end|cease|go|change) <rest>?]',
        "^ [..2 (your|his|her|their|<role> 's|<name> 's) ..2 <problemConduct> ..2 (is|are|was|were|has been|have been|keep|keeps)? ..2 (ruin+v|wreck+v|spoil+v|destroy+v|kill+v|poison+v|damage+v|drive+v (me|us|everyone|people|him|her|them|customers|the ..2|my ..1|our ..1)|cost+v (me|us|everyone|him|her|them|this ..1|the ..1|my ..1|our ..1|these ..1)|wear+v|disturb+v|upset+v|make+v (me|us|everyone|everybody|life|things|it|this|the ..1|my ..1|our ..1) ..1 (ill|sick|mad|nervous|impossible|miserable|worse|harder|unbearable|hell)|get+v on (my|our)) <rest>]",
        "^ [..2 (your|his|her|their|<role> 's|<name> 's) ..2 <flawHabit> (of ..5)? ..2 (is|are|was|were|has been|have been|keep|keeps)? ..2 (ruin+v|wreck+v|spoil+v|poison+v|drive+v (me|us|everyone|people) ..2 (mad|crazy|up|round|out|insane|nuts)|wear+v (me|us|everyone)|cost+v (me|us) (my|our) ..1 (sleep|nerves|health|peace|business|job)|make+v (me|us|everyone|everybody|life|things|it|this|the ..1|my ..1|our ..1) ..1 (ill|sick|mad|impossible|miserable|worse|harder|unbearable|hell)|get+v on (my|our)) <rest>]",
        '^ [(that|this|those|these|the|all that|all this) ..3 of (yours|his|hers|theirs) ..2 (is|are|was|were|has been|keep|keeps)? ..2 (ruin+v|wreck+v|spoil+v|destroy+v|kill+v|poison+v|damage+v|drive+v (me|us|everyone)|wear+v (me|us|everyone)|make+v (me|us|everyone|everybody|life|things) ..1 (ill|sick|mad|nervous|impossible|miserable|worse|harder|unbearable|hell|cringe)|get+v on (my|our)|disturb+v (me|us|everyone)|upset+v (me|us|everyone)|unbearable|intolerable|embarrassing|unacceptable|ridiculous|out of hand) <rest>?]',
        '^ [the way (you|he|she|they|<role>|<name>) ..9 (<troubleStirs>|puts ..3 off|upsets|hurts|annoys|embarrasses|scares|frightens|offends|insults|disgusts|worries (me|us|everyone)|makes (me|us|everyone) ..1 (sick|ill|angry|furious|cringe|nervous|want to (scream|leave|cry|give up))) <rest>?]',
        '^ [the way (you|he|she|they|<role>|<name>) ..9 (is|was) not ..1 (normal|okay|ok|acceptable|right|on|fair|professional|helpful|decent|appropriate|tolerable|healthy) ($|and|at|in|for|towards) <rest>?]',
        '^ [the way (you|he|she|they|<role>|<name>) ..9 (is|was|gets|makes|drives) ..2 (unacceptable|outrageous|disgraceful|appalling|infuriating|unbearable|intolerable|a disgrace|a problem|an insult|rude|disrespectful|insulting|childish|embarrassing|exhausting|mad|me sick|crazy|on my nerves|toxic|abnormal|ridiculous|shameful|shocking|beyond (me|a joke)) <rest>?]',
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
        '^ [(go and|maybe|perhaps|you (should|need to|must|have to|had better|might want to|could|ought to)|please|why do not you|how about you)? ..1 (sort|fix|change|mend|lose|drop|adjust|improve|work on|get rid of|rein in|control|curb|lower|do something about|take a look at|have a look at|look at|examine) (out)? your (own|bad|rotten|lousy|whole)? (attitude|tone|behaviour|behavior|manners|temper|ego|mood|moods|conduct|mouth|issues|anger|drinking|self) ($|out|in check|under control|first|before|or|and|when|towards) <rest>?]',
        '^ [(watch|mind) your (tone|mouth|language|manners|attitude|temper|behaviour) ($|when|around|with|in|and|or|please|before) <rest>?]',
        '[it is your ..2 (attitude|tone|behaviour|manners|temper|ego|conduct) ..1 that (needs|has to|must|should) <rest>]',
      ],
      say: ['let us find a tone that works for all of us', 'I would like us to talk more calmly from now on'],
      ask: [
        'How do we find a tone that works for all of us?',
        'I would like us to talk more calmly from now on.',
      ],
    },
    {
      id: 'get-your-act-together',
      match: [
        '^ !(could|can|would|please|i|we) [..5 (get|bring) your ..1 ((attitude|temper|act|house|life|drinking) ..1 (under control|in order|together|in line|in check|sorted)|(people|kids|boys|dog|dogs|team|lot|lads|crew|staff) ..1 (under control|in line|in check)) <rest>?]',
      ],
      say: [
        'I need to know how this will run from now on',
        'I would like us to agree how this will run from now on',
      ],
      ask: ['How will this run from now on?', 'I would like us to agree how this will run from now on.'],
    },
  ],
} as const satisfies Family
