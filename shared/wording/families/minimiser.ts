/** Minimisers: openers and orders that make what the other feels or thinks small. */
import type { Family } from '../pattern.ts'

export const minimiser = {
  kind: 'minimiser',
  reason: 'What makes a worry small makes it louder.',
  patterns: [
    {
      id: 'obviously-you',
      match: [
        '^ [<minimiserClear> ,?] (you|your|they|their|he|she|his|her|<role>|<name>|nobody | no one | neither of you | none of you | somebody|someone) ..6 <minimiserJab>|<contemptAdj>',
        '^ [<minimiserClear> ,?] (you|he|she|they|<role>|<name>) (do|does|did|have|has|had|are|is|were|was|can|will) not !(need|have to|mean|to blame|alone|responsible)',
        '^^ [needless to say ,?] (you|your|they|he|she|<role>|<name>|nobody | no one | nothing|the|this|that|none|not)',
        '^ [it is|was (quite|very|perfectly|painfully|blindingly|so)? (obvious|clear|plain|evident) (to (anyone|everyone|everybody|all | any <verb> | me) (but|except|with|who | apart from)? ..5)? that?] (you|they|he|she|<role>|<name>) ..6 <minimiserJab>|<contemptAdj>',
      ],
      say: ['as far as I can see,', 'as I see it,'],
      reason: '"Obviously" tells readers they ought to have seen it; say it as how you see it.',
    },
    {
      id: 'you-obviously',
      match: [
        '[s=(<other> (have|has|had|are|is|were|was|do|does|did|can|could|will|would)?) <minimiserClear>] ..3 <minimiserJab>|<contemptAdj>',
      ],
      say: ['it seems to me that {s}', 'as I see it, {s}'],
      reason: '"Obviously" tells readers they ought to have seen it; say it as how you see it.',
    },
    {
      id: 'obvious-to-all-but-you',
      match: [
        '[(it is | this is | that is)? (as)? (obvious|clear|plain) to (anyone|everyone|everybody|all | any <verb> | any <verb> <verb>) (but|except | apart from | other than | with|who) <rest>]',
        '[(as)? (any|every) (fool|idiot|half-wit|grown-up|adult) (can|could|knows|sees|understands|agrees) (see|tell|know | tell you | understand|agree)?] !have',
        '[(as)? (anyone|anybody|everyone|everybody) (with (half a brain | eyes | a brain | any sense | eyes in ..2 | common sense | an ounce of ..2)) (can|could|will|would|knows|sees|understands|agrees) (see|tell|know | tell you | understand|agree)?] !have',
        '[as (anyone|anybody|everyone|everybody) (can|could) (plainly|clearly)? see]',
        '[(even) (you|they|he|she) (can|could|must|should) ..1 (see|understand|grasp|admit|get | work out | realise|realize|manage) that?]',
        '[surely (even)? (you|he|she|they|<role>|<name>) (of all people)? (can|could|must|should|will) (at least | even)? (see|understand|grasp|admit|get | work out | realise|realize|appreciate|manage|know|remember|accept|find|spare|afford) that?]',
        '[(do|can | can not | do not) (you|they) (really|honestly|seriously)? not? (see|understand|grasp|get) (how|that|what) (ridiculous|absurd|petty|silly|obvious)]',
      ],
      say: ['as I see it', 'from where I stand'],
      ask: [
        'As I see it, this is clear. How does it look to you?',
        'How does this look from where you stand?',
      ],
      reason: 'Readers hear that they are slow; say what you see and ask what they see.',
    },
    {
      id: 'surely-you',
      match: [
        '[surely (even)?] (you|he|she|they|<role>|<name>) <contemptBe> ..2 (exaggerating|overreacting|<minimiserUpset>|joking|kidding|not)',
        '[surely (even)?] (you|he|she|they|<role>|<name>) (do|does|did|can) not ..1 (expect|think|believe|imagine|want|mean|need|suggest|suppose|intend)',
        '[surely it|that is not] (that|too|so) (hard|difficult|much)',
      ],
      say: ['my impression is that', 'as I understand it,'],
    },
    {
      id: 'due-respect',
      match: [
        '[with (all|due | all due | the greatest | the utmost | great|every | the very greatest | much | all the) (due|possible)? respect ,?] !(to|for|of)',
        '^^ [with respect ,] !(to|for|of|(i|we) (read|see|hear|think|find|have|would|prefer|take|come))',
        '^^ [(no offence | no offense | no disrespect | without wanting to be rude | i do not (mean|want) to be (rude|funny|mean|harsh|nasty|horrible) | do not take this (personally | the wrong way) | do not get me wrong | not being funny | i am not being funny | no hard feelings) ,? but ,?]',
      ],
      say: ['as I see it,', 'from where I stand,'],
      reason: 'Readers hear the opposite of respect coming; what follows is heard better without it.',
    },
    {
      id: 'calm-down',
      match: [
        '(^^ | ,) [(please|just|oh|now|you | just you | do)? (just|please)? relax (will you | would you | a bit | a little | for once)?] ($$ | , (it|you|mate|love|darling|nobody | no one | <word> $$ | <word> , (it|you) | what|that|this|why|for) | about)',
        '^ [(please|just|oh|now | for once | everyone|everybody | try to | you just | you)? (please|just | for once)? <minimiserQuiet>] !(down | , (this is (good|great|it)|here we go|are you ready) | before (the|you|we|a) !(talk|speak|start|say) | music | songs | time)',
        '[(will|would|can|could) (you|everyone|everybody) (all)? (please|just|kindly)? (please|just)? <minimiserQuiet>]',
        '[(why do not you | i suggest you | maybe you should | perhaps you should | how about you) (just|all)? <minimiserQuiet>]',
      ],
      say: ['I can see that this matters to you', 'I would like to understand what matters to you here'],
      ask: ['I can see that this matters to you.', 'What matters most to you here?'],
    },
    {
      id: 'you-should-calm-down',
      match: [
        '[(you|he|she|they|<role>|<name> | you people) (all|both|really|just|simply)? (need|needs|have|has|want|ought | had better | might want | would do well) to ..1 (<minimiserQuiet> | grow up | move on)]',
        '[(you|he|she|they|<role>|<name>) (all|both|really|just|simply)? (should|must|can|could | had better | might) ..1 (<minimiserQuiet> | grow up)]',
        '[(it is)? (high)? (time) (you|he|she|they|<role>|<name>|to) ..1 (grew up | grow up | moved on | got over (it|this|that) | get over (it|this|that) | got a grip | calmed down | lightened up | pulled yourself together | stopped <minimiserWhine>)]',
      ],
      say: ['I can see that this matters', 'I would like to understand what is behind this'],
    },
    {
      id: 'be-reasonable',
      match: [
        '^ [(please|just|do|oh|now)? (try to | try and | start to)? (just)? be (a bit | a little | so)? <minimiserSense> (for once | about (this|it) | here|now | for a change)?] !(with your | when|if)',
        '[let us (all|both)? (just)? (be | behave like | act like) (a bit | a little)? (adults|grown-ups | adult about | grown-up about | mature about | the adults) (about (it|this|that))?]',
        '[(can|could|will|would) (you|they|he|she|we) (not)? (please|just | for once | at least)? be (a bit | a little)? <minimiserSense> (for once | about (this|it))?]',
        '[why (can|will|do) (you|they|he|she) not (just|ever)? be (a bit | a little)? <minimiserSense>]',
        '^^ [(please)? be serious] (for once | $$)',
        '^ [(please|just|do)? (see | listen to | try to see) (reason|sense)]',
        '[if (you|they|he|she|<role>|<name>) (were|was|would|could|can|are) (just|only | not so)? (be)? (a bit | a little | more)? (reasonable|sensible|rational|realistic | less emotional | less dramatic | less sensitive | halfway reasonable)]',
      ],
      say: ['let us take a fresh look at this', 'let us find what could work for both of us'],
      ask: ['What could work for both of us here?', 'Let us take a fresh look at this together.'],
      reason:
        'Who is told to be reasonable hears that they are not; what you would like them to look at can be named.',
    },
    {
      id: 'do-not-be-so',
      match: [
        '[(can you | could you | will you | would you)? (please)? (do not | stop | no need to | there is no (need|reason|point) to | try not to | you do not (need|have) to | let us not | you can stop | there is no need for you to) (always)? (be|being|get|getting|act|acting|go|going|become) (so|such|too|all|that | a bit | like | quite so | all so | overly | like such)? (<minimiserUpset>|upset|bothered|offended | het up | carried away | hung up) (about (it|this|that) | over (it|this|that) | all the time)?]',
        '[(do not | stop | no need to | there is no need to) (over-react|overreact|overreacting|exaggerate|exaggerating | make (such|so)? (a)? <minimiserFuss> | dramatise|dramatize | take (it|this|that|everything|things) (so|too)? (personally|seriously | to heart | hard | the wrong way) | get your knickers in (a)? twist | get your hopes up | lose your head | freak out | cry|sulk|panic | work yourself up | get all ..2 | fuss | blow (this|it|things) ..3 out of (all)? proportion | flap | throw a tantrum | kick up a fuss | start crying | cry about it)] !(about the | if | , (we|i))',
      ],
      say: ['I can see that this touches you', 'I would like to hear what this means for you'],
      ask: ['I can see that this touches you.', 'What does this mean for you?'],
    },
    {
      id: 'why-so-upset',
      match: [
        '[why (are|is|must|do|does) (you|he|she|they|<role>|<name>) (always|all|suddenly | have to | need to)? (be|being|getting|get|act|acting)? (so|such|always|all|this|that)? (worked up | <minimiserUpset>|bothered|agitated|aggressive)]',
        '[(why|must) (are|do|does|is|all)? (you|he|she|they|<role>|<name>) ..1 (make|making|turn|turning | always make | have to make) (everything|it|this|that|such | so much)? ..1 (a|an | into a | into an)? <minimiserFuss>]',
        '[why all (the|this) (fuss|drama|panic|anger|outrage)]',
      ],
      say: ['what does this mean to you', 'what makes this important to you'],
      ask: ['What does this mean to you?', 'What makes this important to you?'],
    },
    {
      id: 'upset-about',
      match: [
        '<other> <contemptBe>|<is> [being? <contemptDeg> <minimiserUpset> (about|over)] !(it|this|that)',
        '<other> <contemptBe> [(overreacting|over-reacting|exaggerating|panicking|whining|moaning|whingeing|fussing|sulking | freaking out | making <contemptDeg> (a|an)? <minimiserFuss> | kicking up <contemptDeg> (a|an)? <minimiserFuss> | getting <contemptDeg> <minimiserUpset>) (about|over|to | out of)] !(nothing|it|this|that)',
      ],
      say: ['seeing more than I do in', 'feeling more strongly than I do about'],
    },
    {
      id: 'being-dramatic',
      match: [
        '<contemptThem> <contemptBe> [being? <contemptDeg> <minimiserUpset> (about (it|this|that) | here|again|now)?] !(to|that|with|about|over|of|when|area|issue|data)',
        '<other> <contemptBe> [(being hysterical | hysterical | getting <contemptDeg> <minimiserUpset> | all worked up | in hysterics | having a meltdown | in a state | being over the top | over the top | being a bit much | a bit much | on the warpath)]',
      ],
      say: ['seeing more in this than I do', 'feeling more strongly about this than I do'],
    },
    {
      id: 'overreacting',
      match: [
        '<other>|not|who <contemptBe>|will|would|do|did|always|tend|tends to? ..1 [v=overreact+v|over-react+v|exaggerate+v|overdramatise+v|dramatise+v|dramatize+v|catastrophise+v|catastrophize+v] !(the risk | about|over)',
        '<other> ..1 [v=love+v|enjoy+v (a|your|the|their|his|her)? (bit of)? (drama|melodrama)]',
        '(<other>|not|stop|and) <contemptBe>? [v=act+v|behave+v|carry+v on? (as if|as though|like) (the (sky|world)|it is (the end|world)|it was|this is|this was|someone|somebody|you are dying) <rest>?]',
        '<other> [v=overreact+v|over-react+v|exaggerate+v|dramatise+v]',
        '<other> <contemptBe>|always|just|not|do|will ..1 [v=blow+v (this|it|things|everything|that | the whole thing | a <verb> | one <verb>) ..2 out of (all)? proportion]',
        '<other> <contemptBe>|always|just|not|have|has|do|will|really|need|want? (to)? ..1 [v=make+v|kick+v|turn+v up? (everything|this|it|that|such | so much)? ..1 (into)? (a|an | such a | such an | of a)? <contemptDeg> <minimiserFuss> (out)? (of)? (it|this|that|everything|nothing)?]',
        '<other> <contemptBe>|always|just|have|has|do|not? ..1 [v=take+v (this|it|things|everything|that|yourself|yourselves|himself|herself|themselves) (far|way | a bit | so|much)? too|so (personally|seriously|hard|literally | much to heart)]',
        '<other> <contemptBe>|always|just|have|has|do|not? ..1 [v=read+v (far|way)? too much into (this|it|that|things|everything | my ..2)]',
        '<other> <contemptBe>|always|just|have|has|do|not? ..1 [v=get+v (your|his|her|their) (knickers|pants|panties|underwear) in a (twist|bunch)]',
        '<other> <contemptBe>|always|just|have|has? ..1 [v=work+v (yourself|himself|herself|themselves) (up | into a ..1) (over nothing | about nothing)?]',
      ],
      say: ['{v~see more in this than I do}', '{v~feel more strongly about this than I do}'],
    },
    {
      id: 'your-overreaction',
      match: [
        '[(your|his|her|their) <word>? (overreaction|over-reaction|hysteria|hysterics|histrionics|melodrama|theatrics|paranoia|oversensitivity|outburst+n|meltdown+n|drama|sensitivities)] !(class|lesson|group|club|school|teacher)',
        '(this|that|it) <is> [<contemptDeg> (a bit of | something of | such)? (a|an)? (bit of a | bit of an)? (huge|massive|complete|total|gross|slight|little)? (overreaction|over-reaction|hysteria|exaggeration|melodrama)]',
      ],
      say: ['such a strong response', 'a stronger response than I expected'],
    },
  ],
} as const satisfies Family
