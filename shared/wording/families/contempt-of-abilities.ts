/** Contempt of what somebody can do: could not boil an egg, would not last a day, a child does it better. */
import type { Family } from '../pattern.ts'

export const contemptOfAbilities = {
  kind: 'contempt',
  reason: 'Who is called incapable defends the skill; what you need done can be asked for.',
  patterns: [
    {
      id: 'could-not-boil-an-egg',
      match: [
        '(<flawWho>|who|that|<your> ...7) [(could|can|would) (not|barely|hardly) (even|properly)? ..1 <smallDo> !(the|that|this|these|those|our|my) ..4 <smallTask> <rest>?] !(yet|because|until)',
        '(<flawWho>|who|that) [(could|can|would) not (even)? (sell|give) ..2 (water|sand|ice|snow|umbrellas|lemonade|bread|free|air) <rest>?]',
        '(<flawWho>|who|people|anyone) [(can not|could not|does not know|do not know|would not know) (even)? (tell)? ..1 (a|an|his|her|your|their|the|one) <word> from (a|an|his|her|your|their|the) <rest>]',
        '(<flawWho>|who|that|it) [(would|could|can|can not|could not) ..2 (string|put) ..1 (two|three|a|one) ..3 (words|sentences|sentence|thoughts|facts) together <rest>?]',
        '[(would|could) not (even)? (recognise|recognize|know|spot|notice|see|find|understand|smell|identify|grasp) (a|an|the|what|good|real|honest|hard|decent|quality|fair|how) ..6 (if|when|unless) (it|they|he|she|you|one|someone|somebody|your|his|her) <rest>]',
        '[(would|could) not (even)? (last|survive|manage|cope|make it|stick it|handle|do) (a|an|one|two|three|five|ten|half|even|through) ..3 (minute|minutes|day|days|week|weeks|hour|hours|shift|night|month|winter|second|seconds|morning) <rest>?]',
        '(<flawWho>|who|people) [(should not|ought not to|should never|must not|is not fit to|are not fit to|is unfit to|are unfit to|is not qualified to|are not qualified to) (be|have been)? (allowed to|raising|running|trusted with|left in charge of|let near|allowed near|raise|run|keep|keeping|teaching|in charge of|looking after|let loose|put in charge) ..4 <smallTask>|anything|sharp|scissors|pet|pets|dog|dogs|child|children|kids|machinery|business|bath|team|people|company|school|house|home <rest>?]',
        '(<flawWho>|who) [(could|can|do|does) not ..2 (organise|manage|run|negotiate|argue|think|find|talk|fight) (your|his|her|their) way (out of|into|through|to|around) <rest>]',
      ],
      say: ['may know another part of this than we do', 'may need something else from us to do this well'],
    },
    {
      id: 'could-you-even-do-that',
      match: [
        '^ [(is|are|was) (there)? ..1 (anyone|anybody|someone|somebody|nobody|no one|a single person|any of you|one of you|even one person) ..6 (capable of|able to (read|write|count|think|add|spell)|in possession of|competent enough|qualified to|who can (read|write|count|think|add|spell)|literate|numerate|awake) <rest>?] !(come|help me|collect|take|join|free)',
        '^ [(can|could|do|does|did) (anyone|anybody|any of you|a single one of you|one of you) (over there|in there|there|at your ..2|in your ..2|in that ..2|on your ..2) ..2 (read|write|count|think|spell|add|listen|answer|speak|do|know|understand|pick up|operate|use) <rest>?]',
        '^ [(can|could|would|will|do) (you|he|she|they) (even|actually|really|honestly|manage|possibly|at least)? ..1 (read|write|count|spell|manage|do basic|do simple|handle|follow|add up|tell the time|tie|operate|work) ..2 (at all|a (calendar|clock|map|spreadsheet|contract|form|sentence|sign|simple ..2|date)|simple|basic|even|all by yourself|by yourself|on your own|the difference) <rest>?] $$',
        '[(or)? can you manage (a|an|the|that|this|it) ..2 (by yourself|on your own|alone|all by yourself|without help) <rest>?]',
        '^ [..5 (capable|incapable) of (reading|writing|counting|thinking|adding|spelling|telling|stringing|holding|running|tying|answering|basic|simple|rational|joined-up|independent|coherent|adult|feeling|empathy|human|grown-up) <rest>?] !(alone|unaided|to)',
      ],
      say: ['I would like to know who could help me with this', 'I would like to know how you see this'],
      ask: ['Who could help me with this?', 'How do you see this?'],
    },
    {
      id: 'shall-i-draw-you-a-picture',
      match: [
        '^ [(do|does|shall|should|must|will|would|can) (i|we|somebody|someone|anyone|you) ..2 (have to|need to|need me to|want me to|got to|like me to)? ..1 (draw|spell|write|explain|hold|say|read|repeat|show|wipe|put) ..2 (you|it|your|this|that|out|in)? ..2 (picture|pictures|diagram|crayon|slowly|again slowly|out for you|hand|nose|words of|smaller words|a map|letter by letter|syllable) <rest>?]',
        '[(i|we) (can|could|will|would be happy to|shall|might|had better) (draw|get|buy|send|lend|find) (you|him|her|them) (a|some|another) (picture|diagram|crayon|crayons|colouring book|dictionary|calculator|calendar|map|mirror|watch|alarm clock|tissue|hanky|violin|teddy|dummy) <rest>?]',
      ],
      say: ['which part of this is unclear', 'I would like to know what is still unclear'],
      ask: ['Which part of this is still unclear?', 'What would help to make this clearer?'],
    },
    {
      id: 'how-did-you-get-hired',
      match: [
        "[(<i> (really|honestly|often|sometimes|do|just|can only|still|genuinely|have to)? ..1 (wonder|ask myself|ask ourselves|marvel at|question|fail to see|can not imagine|can not fathom|can not understand|can not believe|have no idea|dread to think|shudder to think)|(it is|it)? ..1 (beyond me|a mystery to me|a mystery|a miracle|a wonder|baffles me|amazes me|amazing|anyone 's guess)|god knows|heaven knows|lord knows|who knows) ..1 (how|why|what|that|who) !(fast|quick|quickly|kind|well|lovely|good|nice|generous|patient|brave|lucky|far|much|beautifully|helpful|hard|happy|calm|calmly) ..1 (you|he|she|they|<name>|<role>|anyone|anybody|someone like you|someone|somebody) (can|could|ever|even|still|actually|would)? ..1 (got|get|gets|was|were|ever|made it|make it|manage|manages|managed|passed|keep|kept|survived|survive|survives|ended|hired|hire|promoted|qualified|qualify|employ|employs|call|called|calls|gave|give|married|marry|elected|let|trust|trusts|put up|stay|stays|works|work|have a|has a|still|function|functions|stand|stands|sleep|sleeps|live|lives|dress|remember|listens|buy|buys|takes) <rest>?] !(through it|through that|so much done|it all done)",
        "[how (anyone|anybody|someone|you|he|she|they|<name>|<role>) ..9 (is|are) (beyond me|a mystery|beyond belief|a miracle|beyond comprehension|beyond all of us|anyone 's guess|a wonder) <rest>?]",
        "[how (on earth|in god 's name|the hell|in heaven 's name|did|do) ..1 (you|he|she|they|<name>|<role>) ..1 (got|get|become|became|pass|end up|manage to) ..1 (this|that|your|the|his|her|a|to (be|keep|run|get)|hired|promoted|into|where|through|away) ..1 (far|job|licence|license|position|degree|qualification|qualifications|promotion|manager|boss|school|interview|life|day|with it|hired|where you are) <rest>?]",
        '[(who|whoever) ..1 (hired|promoted|trained|taught|let|put|appointed|qualified|certified|raised|elected|made|gave) (you|him|her|them|<name>|this man|that man) ..1 (king|queen|boss|judge|god|in charge|loose|a (licence|job|badge|title|degree|phone|keyboard|clipboard)|out|manners|expert|deserves|should|the|to (drive|manage|count|talk|negotiate)|sheriff|landlord) <rest>?] $$',
      ],
      say: ['I find it hard to follow what happened here', 'I would like to understand how this came about'],
      ask: ['How did this come about?', 'I find it hard to follow what happened here. What led to it?'],
    },
    {
      id: 'a-child-does-it-better',
      match: [
        '^ [(a|an|any|even a|even an|my) <word>? (<verdictBeast>|<contemptYears>|baboon|orangutan|child|toddler|idiot|fool|half-wit|moron) !(..2 and) ..2 (would|could) !(get|hurt|choke|fall|slip|climb|trip|drown|swallow|be (hurt|in|at)|need|like|love|not|help) <rest>] !(safely)',
        '^ [..3 (my|a|an|any|our|even|your|the|his|her) ..3 <smallRival> ..4 (better|more (<smallBetter>|of a)|faster|smarter|brighter|tidier|politer|cleaner|nicer|kinder|sharper|cleverer|quicker|neater|wiser|braver|stronger case|longer|warmer|higher) ..4 than (you|your|him|her|them|he|she|they|<role>|<name>|that|this|either|any) <rest>?] !(afford)',
        '[(i|we) (have|had)? ..1 (stepped|scraped|found|seen|met|smelled|flushed|fished) ..3 (more|better|nicer|cleaner|smarter|prettier) ..2 than (you|your|him|her|<role>|<name>|this|that) <rest>?]',
        '[(i|we) have ..1 (seen|met|known|trained|taught|raised|employed|sacked|fired|worked with|bought|eaten|read|flushed) ..4 (better|smarter|brighter|cleverer|sharper|cleaner|more ..2) ..4 (in|on|at|from|out of|than) (a|an|the|my|your|you|this|that) <rest>] !(yet)',
        '^ [even (a|an|my|the|our|any|your)? ..2 <smallRival> (would|could|can|knows|know|manages|understands|has figured|would have) ..2 (be|have|do|see|run|manage|write|make|tell|understand|work|spot|read|draw|show|done|better|that|how|managed|spotted|known|written|noticed|worked|figured|got) <rest>?] !(help|love)',
        '[(you|he|she|they|<role>|<name>|your ..2) ..2 (is|are|was|were|has|have|show|shows|make|makes) ..2 (less|no more|not more|about as much|as much|even less) ..1 (<smallBetter>|use|good|idea|clue|impressive|fun|appealing|welcome|attractive) (than|as) (a|an|my|the|your|that) <rest>]',
        '[(anyone|anybody) with (a|half a|an|any|even half a|eyes|two|the slightest|basic|an ounce of|a bit of|some) ..3 (calculator|brain|brains|sense|eyes|gcse|degree|pulse|working brain|ear|clue|decency|experience|heart|conscience|common sense|iq|education|brain cell|brain cells|self-respect|backbone) ..1 (can|could|would|will|knows|sees) <rest>]',
      ],
      say: ['I had hoped for more here', 'I had expected something else here'],
      ask: ['I had hoped for more here.', 'I had expected something else. What could be done differently?'],
    },
    {
      id: 'no-lectures-from-you',
      match: [
        '^ [(i|we) (did not (know|realise|realize|expect|sign up)|thought|was told|had hoped|assumed|hoped|am not used to|are not used to|am sick of|am tired of) ..4 (dealing|working|negotiating|talking|arguing|doing business|sharing|living|in business) with ..2 (children|kids|a child|toddlers|teenagers|adults|grown-ups|professionals|experts|a serious|serious|amateurs|idiots|clowns|a kindergarten|a professional|an adult|a grown-up|honest|decent|intelligent|reasonable) <rest>?]',
        '^ [..5 (lectured|lecture|lectures|advice|lessons|lesson|taught|judged|criticised|criticized|listen|listening|orders|preached|corrected|told|instructed|moralised|patronised|educated|parenting tips|tips|threatened|bullied|insulted) ..6 (by|from|to) (someone|somebody|a man|a woman|people|anyone|a person|the man|the woman|the people|the one|the person|a company|a firm|the sort of ..1|a <role>|a <word>|a <word> <word>|the likes) (who|whose|that|with|like|of (you|your)) <rest>] !(you told me|recommended|i trust|loves|about their (rights|choices))',
        '^ [..5 (not|never|no|nothing|less|hardly|cannot|refuse to|little|enough) ..7 (from|of|with|to|by) ..1 (firm|company|family|outfit|lot|man|woman|person|school|landlord|department|people|crowd|bunch|team|agency|shop|business|mind|attitude|reputation) like (yours|theirs|hers|his|you|him|her|them|that) <rest>?]',
        '^^ [(wonderful|great|brilliant|fantastic|lovely|marvellous|super|perfect|excellent|terrific|here comes|here we go|just what (we|i) needed|oh (good|joy|great|no)|joy|how nice|how lovely) ,? ..1 (another|yet another|one more|more|a) ..2 (lecture|lectures|excuse|excuses|lesson|lessons|speech|sermon|promise|promises|opinion|opinions|theory|complaint|complaints|tantrum|sob story|tirade|rant|memo|pearl|pearls|gem|wisdom) <rest>?]',
        '^ [..5 (lecture|lectures|advice|words|rich|lesson|lessons|coming|sermon|criticism|opinion|wisdom|tips|apology|concern|threat|threats|that) (coming)? from (the|a|somebody|someone|people) ..2 who <rest>] !(has been|have been|knows|lives there|works there)',
        '^^ [(says|said|coming from|asks|writes|spoken by|claims|so speaks) (the|a) (man|woman|person|one|guy|lady|tenant|landlord|company|people|firm|boss|son|daughter|father|mother|brother|sister|neighbour|family) (who|that|with) <rest>]',
      ],
      say: ['I find this hard to hear', 'I would like us to talk as equals'],
      ask: ['I find this hard to hear.', 'I would like us to talk about this as equals.'],
    },
    {
      id: 'would-embarrass-a-child',
      match: [
        '(<your>|<flawWho>|this|that|such|it|<flawPaper>) ..4 [(would|could|will) ((embarrass|shame|disgrace|insult|disgust) (a|an|any|even) ..1 <verb> | (put|make) (a|an|any|even) ..2 (to shame|blush|weep|cry|cringe|laugh|wince)) <rest>?] !(her|him|the children)',
      ],
      say: ['may need another look', 'could do with more care'],
    },
    {
      id: 'send-someone-who-can',
      match: [
        '^ [(is there|are there|can i|could i|may i|let me|get me|i want|i need|i would like|we want|we need|put me through to|where is|where are) ..3 (an adult|a grown-up|grown-ups|the grown-ups|the adults|adults|a responsible adult|someone (senior|sane|sensible|competent)|somebody (sane|sensible|competent)|anyone (sane|sensible|competent)) !(ticket|fare|size|discount|learner|class|education|course|bike|cat|dog) ..2 (i|we|to|in|who|that|with|there|here|present|around)? ..2 (speak|talk|deal|ask|room|house|charge|there|building)? <rest>?]',
        '^ [..3 (next time|try|for once|perhaps|maybe|how about|why not|might want to|could you) ..3 (send|sending|hire|hiring|get|getting|find|finding|bring|bringing|employ|employing|use|using|ask|asking|put) ..2 (someone|somebody|anyone|a person|people|an adult|a grown-up|staff|a professional|an expert|a lawyer|a translator|a proper ..1|a real ..1) (who|with|that) ..2 (understands|can read|can count|can write|can think|can spell|can add|can actually|knows what|actually|a brain|half a brain|a clue|some sense|manners|any|bothers|cares|does (his|her|their)|is (awake|sober|competent|qualified|capable)|has (a|some|any|half|at least|ever|actually|heard)) <rest>?]',
        '^ [(send|hire|get|find|bring|put|give) (me|us)? ..1 (someone|somebody|an adult|a grown-up|a professional) (who|with) ..2 (understands the (subject|matter|basics|business|job)|can (read|count|think|spell|add)|knows what (he|she|they) (is|are)|actually|a brain|half a brain|a clue|some sense|manners|bothers) <rest>?]',
        '[(leave|let|better leave) (it|this|that|the ..2|us|me|the ..1) (to|worry about|handle|deal with) (the)? ..1 (professionals|experts|adults|grown-ups|people who (know|understand|can)|someone who|those who (know|understand|can)|us ,? (love|darling|mate)|wiring|grown-up) <rest>?]',
        '^ [(why do not you|maybe|perhaps|just|please|you should|better|you had better)? ..1 stick to (your|what you|the) (knitting|day job|last|baking|teaching|spreadsheets|gardening|cooking|sewing|ironing|shopping|dusting|typing|filing|flowers|cakes|numbers|cleaning|coffee|painting|know|are (good|paid)|do best|own|crossword|hobby|toys|tractor|lessons|books|pots) <rest>?]',
        '[(that|this|it|which|reading|honesty|punctuality|decency|arithmetic|courtesy|thinking|subtlety|logic) ..2 (is|was|seems|were|would be|appears|must be|may be) ..2 (beyond|above|over|too much for|lost on|wasted on) (you|him|her|them|your ..2|<name>|<role>)] ($|,|to)',
      ],
      say: [
        'I would like to talk to somebody who knows this part well',
        'I would like to know who could help us here',
      ],
      ask: ['I would like to talk to somebody who knows this part well.', 'Who could help us here?'],
    },
  ],
} as const satisfies Family
