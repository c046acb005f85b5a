/** Contempt of what somebody can do: could not boil an egg, a child does it better, send someone who can read. */
import type { Family } from '../pattern.ts'

export const contemptOfAbilities = {
  kind: 'contempt',
  reason: 'Who is called incapable defends the skill; what you need done can be asked for.',
  patterns: [
    {
      id: 'could-not-boil-an-egg',
      match: [
        '(<flawWho>|who|<your> ...7) [(could|can|would) (not|barely|hardly) (even|properly)? ..1 <smallDo> !(the|that|this|these|those|our|my) ..4 <smallTask> <rest>?] !(yet|because|until|with (a|the|his|her)|after|since|here)',
        '(<flawWho>|who) [(could|can|would) not (even)? (sell|give) ..2 (water|sand|ice|snow|umbrellas|lemonade|bread|heaters|free|air) (in|to|at) ..3 (desert|sahara|eskimos|eskimo|rain|rainstorm|heatwave|beach|arctic|flood|away) <rest>?]',
        '(<flawWho>|who|people|anyone) [(can not tell|could not tell|would not know) (a|an|his|her|your|their|the|one) <word> from (a|an|his|her|your|their|the) <rest>]',
        '(<flawWho>|who) [(would|could|can|can not|could not) ..2 (string|put) ..1 (two|three|a|one) ..3 (words|sentences|sentence|thoughts|facts) together <rest>?]',
        '(<flawWho>|who|<your> ...5) [(would|could) not (even)? (recognise|recognize|know|spot|identify|smell|understand) (a|an|the|what|good|real|honest|hard|decent|quality|fair|how|common) ..6 if (it|they|he|she|you|one|your|his|her|their) <rest>]',
        '(<flawWho>|who|<your> <word> <word>) [(would|could) not (even)? (last|survive|manage|cope|make it|stick it) (a|an|one|two|three|five|ten|half|even|through)? ..2 (minute|minutes|day|days|week|weeks|hour|hours|shift|night|month|second|seconds|morning) (on|in|at|with|without|as|under|of|doing) <rest>]',
        '(<other>|who) [(would|could) not (even)? (last|survive|stick it) (a|an|one|two|three|five|ten|half) ..2 (minute|minutes|day|days|week|weeks|hour|hours|shift|night|month|second|seconds|morning)] $',
        '(<other>|<verdictTarget>|who|people like you) [(should not|should never|ought not to|is not fit to|are not fit to|is unfit to|are unfit to) ((be)? (allowed (to (run|raise|keep|teach|have|drive|own)|near|anywhere near)|trusted with|left in charge of|let loose (on|in)|raising|running|in charge of)|run|raise|keep) ..3 (goldfish|hamster|children|kids|dog|business|bath|team|people|company|school|anything|scissors|pets|pet|houseplant) <rest>?]',
        '(<flawWho>|who) [(could|can|do|does) not ..2 (organise|negotiate|argue|think|talk|fight|manage) (your|his|her|their) way (out of|through) <rest>]',
      ],
      say: ['may know another part of this than we do', 'may need something else from us to do this well'],
    },
    {
      id: 'could-you-even-do-that',
      match: [
        '^ [(is|are) (there)? (anyone|anybody|someone|somebody|any of you|one of you|even one person) ..4 (capable of|competent enough|literate|numerate|in possession of (a|any|half)) <rest>?] !(come|help me|collect|take|join|free)',
        '^ [(can|could|do|does|did) (anyone|anybody|any of you|a single one of you|one of you) (over there|in there|at your ..2|in your ..2|in that ..2|on your ..2) (even|ever|actually) ..1 (read|write|count|think|spell|add|listen|answer|speak|do|know|understand|pick up|operate|use) <rest>?]',
        '^ [(can|could) (you|he|she|they) (even|actually) (read|write|count|spell|add up|tell the time|think) <rest>?] $$',
        '[(or)? can you manage ((a|an) ..1 (spreadsheet|calendar|calculator|clock|kettle|email|sentence|sum) ..4|(that|this|it) all by yourself)] $$',
        '^ [..5 incapable of (reading|writing|counting|thinking|adding|spelling|telling|stringing|answering|basic|simple|rational|joined-up|independent|coherent|adult|feeling|empathy|human|grown-up) <rest>?]',
      ],
      say: ['I would like to know who could help me with this', 'I would like to know how you see this'],
      ask: ['Who could help me with this?', 'How do you see this?'],
    },
    {
      id: 'shall-i-draw-you-a-picture',
      match: [
        '^ [(do|does|must|should|will|would) (i|we|somebody|someone|anyone) ..1 (have to|need to|got to)? (draw (you|him|her|them) ..1 (picture|pictures|diagram)|spell (it|this|that) out|wipe your ..1|use (smaller|shorter|simpler) words|say it (again)? slowly|write (it|this) in crayon) <rest>?]',
        '^ [(do|would) you (need|want|like) ..1 me to (draw you ..1 (picture|pictures)|spell (it|this|that) out|hold your hand|use (smaller|shorter) words|read it (out)? to you slowly) <rest>?] $$',
        '[(i|we) (can|could|will|would be happy to|shall|might|had better) (get|buy|send|lend|find) you (a|some|another) (crayon|crayons|colouring book|dummy|hanky|violin|alarm clock) <rest>?] !(for)',
      ],
      say: ['which part of this is unclear', 'I would like to know what is still unclear'],
      ask: ['Which part of this is still unclear?', 'What would help to make this clearer?'],
    },
    {
      id: 'how-did-you-get-hired',
      match: [
        "[(<i> (really|honestly|often|sometimes|do|just|can only|still|genuinely|have to)? ..1 (wonder|ask myself|ask ourselves|marvel at|question|fail to see|can not imagine|can not fathom|can not understand|can not believe|have no idea|dread to think|shudder to think)|(it is|it)? ..1 (beyond me|a mystery to me|a mystery|a miracle|a wonder|baffles me|amazes me|amazing|anyone 's guess)|god knows|heaven knows|lord knows|who knows) ..1 (how|why|that) ..1 (you|he|she|they|<name>|<role>|someone like you) (ever|even|still|actually)? <smallGot> <rest>?]",
        '[(<i> (really|honestly|often|do|just|can only|genuinely)? ..1 (wonder|fail to see|can not imagine|can not fathom|can not understand|have no idea)|(it is|it)? ..1 (beyond me|a mystery|a miracle|a wonder|baffles me|amazes me)|god knows|heaven knows|who knows) ..1 (how|why|that) (anyone|anybody) (ever|even|still|actually|could|would|can)? (hired|hire|hires|promoted|promote|trusted|trust|trusts|elected|elect|married|marry|put up|puts up|works|work|stays|stay|employs|employ|believe|believes) <rest>?] !(fast|quick|kind)',
        "[how ((anyone|anybody|someone) (could|can|would|ever|hired|trusts|trusted|puts|married) ..8|(you|he|she|they|<name>|<role>) ..1 (got|became|keep|keeps|passed|sleep|sleeps|live|lives|call|calls) ..6) (is|are) (beyond me|a mystery|beyond belief|beyond comprehension|beyond all of us|anyone 's guess) <rest>?]",
        "[how ((on earth|in god 's name|the hell|in heaven 's name) ..1 did (you|he|she|they|<name>|<role>) ..1|did (you|he|she|they|<name>|<role>) ever) (get|become|pass|end up|manage to) ..1 (this|that|your|the|his|her|a|to (be|keep|run|get)|hired|promoted|into|where|through|away) ..1 (far|job|licence|license|position|degree|qualification|qualifications|promotion|manager|boss|school|interview|life|day|with it|hired|where you are|$) <rest>?]",
        '[(who|whoever) ..1 (hired|promoted|let|put|appointed|elected|made|gave) (you|him|her|them|<name>) ..1 (king|queen|judge|god|boss|sheriff|the (boss|expert|sheriff|judge|law|king)|in charge ($|of (us|me|hiring|everything|this|anything))|loose|a (badge|clipboard|keyboard|title)) <rest>?] $$',
      ],
      say: ['I find it hard to follow what happened here', 'I would like to understand how this came about'],
      ask: ['How did this come about?', 'I find it hard to follow what happened here. What led to it?'],
    },
    {
      id: 'a-child-does-it-better',
      match: [
        '^ [(a|an|any|even a|even an|my) <word>? (<verdictBeast>|<contemptYears>|baboon|orangutan|child|toddler|idiot|fool|half-wit|moron) !(..2 and) (would|could) !(..2 (love|need|like|get|be)) ..7 (better|straighter|neater|tidier|cleaner|faster|quicker|sooner|with more ..1|in half ..2|blindfolded|asleep|with one hand|with its eyes) <rest>?] !(safely)',
        '^ [..3 (my|a|an|any|our|even) ..3 <smallRival> ..4 (better|more (<smallBetter>|of a)|smarter|brighter|tidier|politer|cleaner|kinder|sharper|cleverer|neater|wiser) ..2 than (you|your !(cat|dog|car|old)|them|<role>|<name>|any of (you|your)) !(expect|expected|think|thought|said|hoped|old|used) <rest>?] !(afford)',
        '[(i|we) (have|had)? ..1 (stepped in|scraped|smelled|flushed|fished) ..5 (more|better|nicer|cleaner|smarter|prettier) ..3 than (you|your|him|her|<role>|<name>|this|that) <rest>?]',
        '[(i|we) (have|had)? ..1 (seen|met|known|found|raised|trained|taught) ..2 (<smallRival>|<verdictBeast>|pigs|doormats|teenagers|toddlers) ..5 (more|better|nicer|cleaner|smarter|tidier|kinder|brighter) ..3 than (you|your|him|her|<role>|<name>|this|that) <rest>?]',
        '[(i|we) have ..1 (seen|met|known|trained|taught|raised|employed|read|eaten|bought) ..2 (better|smarter|brighter|cleverer|sharper|cleaner|more ..1) ..3 (in|on|at|from|than) (a|an|the|my) ..2 (<smallRival>|<verdictBeast>|public toilet|prison|kindergarten|nursery|toilet wall|cereal box) <rest>?] !(yet)',
        '^ [even (a|an|my|the|our|any|your)? ..2 <smallRival> (would|could) ..1 (have|do|make|manage|write|draw|spell|run|count) ..5 (better|that|this|it) <rest>?] !(help|love|safely)',
        '[(you|he|she|they|<role>|<name>|your ..2) ..2 (is|are|was|were|has|have|show|shows|make|makes) ..2 (less|no more|not more|about as much|as much|even less) ..1 (<smallBetter>|use|clue|fun|appealing) (than|as) (a|an) ..1 (<smallRival>|<verdictBeast>|chocolate) <rest>?]',
        '[(anyone|anybody) with ((half a|even half a|two|the slightest|an ounce of|a bit of|a working) ..1 (brain|brains|sense|clue|decency|brain cell|brain cells|common sense|conscience|self-respect|backbone)|(a calculator|a pulse|eyes|ears|a brain|any sense|common sense)) ..1 (can|could|would|will|knows|sees) !(how (much|well|hard)) <rest>]',
      ],
      say: ['I had hoped for more here', 'I had expected something else here'],
      ask: ['I had hoped for more here.', 'I had expected something else. What could be done differently?'],
    },
    {
      id: 'would-embarrass-a-child',
      match: [
        '(<your>|<flawWho>|this|that|such|it|<flawPaper>) ..4 [(would|could) (embarrass|shame|disgrace) (a|an|any|even) !(shy) ..2 (<smallRival>|<verdictBeast>|<contemptCalled>|beginner|amateur|first-year ..1|schoolboy) <rest>?]',
        '(<your>|<flawWho>|this|that|such|it|<flawPaper>) ..4 [(would|could) (put (a|an|even a|even an|any) ..3 to shame|make (a|an|even a|even an|any) ..2 (blush|cringe|weep|ashamed)) <rest>?]',
      ],
      say: ['may need another look', 'could do with more care'],
    },
  ],
} as const satisfies Family
