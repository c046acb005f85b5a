/** Put-downs: orders, wishes and remarks that send the other off. */
import type { Family } from '../pattern.ts'

export const putDowns = {
  kind: 'contempt',
  reason: 'Sent off like this, nobody hears the point behind it; the point alone can be answered.',
  patterns: [
    {
      id: 'spare-me',
      match: [
        '^ [spare (me|us) (the|your | all the | any more of your | any more) ..1 !(room|bed|key|part+n|time) <verb> <rest>?]',
        '^ [save (me|us) (the|your) (lecture+n|speech|sermon+n|excuse+n | sob story | drama|theatrics|explanation+n | crocodile tears | rubbish|nonsense) <rest>?]',
        '^ [save (it | your (breath|excuses|lies|tears|speeches|sermon|sermons|energy))] $',
        '^ [(you can)? (keep|stick|shove|stuff) your <contemptAdj>? (advice|opinion+n|offer|proposal|excuse+n|apology|comment+n|pity|lecture+n|money|contract) (where ..6 | up ..3 | to (yourself|yourselves))?] $',
        '[(enough | no more) (of|with)? your (lies|excuses|games|nonsense|rubbish|lectures|drama|whining|tricks | fairy tales | bullshit|crap) <rest>?]',
        '[(i|we) (do|can|will) not ..2 (need|want|take | listen to | hear) (any)? (more)? (of)? your (lecture+n|excuse+n|lies|nonsense|pity|rubbish|drama|whining|sermon+n|tantrum+n | fairy tales) <rest>?]',
      ],
      say: ['I would rather talk about what we do next', 'let us come to what we can do now'],
      ask: ['I would rather talk about what we do next.', 'What can we do now?'],
    },
    {
      id: 'give-me-a-break',
      match: [
        '^ [(oh)? (give (me|us) a (break|rest) | gimme a break | do me a favour | do me a favor | oh please | get real | dream on | in your dreams | as if you (care|cared) | keep dreaming | you can dream on | get stuffed | piss off | sod off | bugger off | bog off | fuck off | shove it | up yours | drop dead | screw you | fuck you | stuff you | get over yourself | get a life | wake up and smell the coffee | join the real world | join us in the real world | tell me another | tell me another one | and pigs might fly | pigs might fly)] (, <rest>)? $',
        '^^ [(nice try|you wish|get lost|yeah right|as if|dream on|not likely) (, <rest>)?] $$',
        '^ [(go to hell) (with (you|it|that|your ..2))?]',
        '[(get over | do not flatter | listen to | hear) (yourself|yourselves)] !(speak|play | on the)',
        '[(you|he|she|they) should (hear | listen to | see) (yourself|yourselves|himself|herself|themselves)] !(on stage | in)',
        '[(get | go and get | you need) a life] !(insurance|jacket|saver)',
        '[(you can | go and | go | why do not you)? (get|go | take a) (stuffed|hell | running jump | jump in the | hike)]',
      ],
      say: ['I see this differently', 'this does not work for me'],
      ask: ['I see this differently.', 'This does not work for me. What else could we look at?'],
    },
    {
      id: 'wake-up',
      match: [
        '^ [wake up (and smell the coffee | to (reality | the real world))?] (, !(the|early|at) | $$)',
        '^ [(go and)? learn (to | how to) (read|count|spell|listen|write | add up | do your (job|maths|sums) | behave | tell the truth | manage|run|drive) ..1] (before|first | and then | $)',
        '^ [(try|start) (reading | using your (brain|brains|head|eyes) | thinking | listening for once | engaging your brain | opening your eyes | telling the truth) ..2] (before|first | , for once | for once | for a change | $)',
        '^ [(open your eyes | read it again , slowly | read my lips | do the maths | do the math | do your homework | look it up | buy a (calendar|dictionary|calculator|clock|watch) | get (your|a) ..1 (head|brain|ears|eyes) (examined|tested|checked | out of))] !(on (page|sheet) | together|with | , (darling|sweetheart|love|kids))',
        '[use your (brain|brains|loaf|noggin | grey matter | head) (for once)?]',
        '[(get|take|pull) your head out of your <rest>?]',
      ],
      say: ['I would ask you to look at this once more', 'please look at this once more'],
      ask: ['I would ask you to look at this once more.', 'Could we look at this once more together?'],
    },
    {
      id: 'did-you-even-read',
      match: [
        '[(did|have|do|has) (you|he|she|they|<role>|<name> | any of you | anyone there) (even|actually | bother+v to | ever | ever even | even bothered to | even bother to) (bother+v to)? (read|reading|look | look at | listen | listen to | check|open|opened | think about | look+v at | glance+v at | see|proofread) !(in|to (spain|italy)) <rest>?]',
        '[(which|what) (part|bit|word) of (it|this|that|no | the word | my|our|the) ..4 (do|did|does|can|are) (not)? (you|he|she|they|<role>|<name>) (not)? (understand|get|grasp|getting|understanding)]',
        '[(do|does|can) (not)? (you|he|she|they|<role>|<name>) (not)? (understand|speak|read) (plain|simple|basic)? english]',
        '[do (i|we) (have|need) to (spell it out | draw you a picture | explain it again | repeat myself | repeat it | say it again) <rest>?]',
        '[(shall|should|must) (i|we) (spell it out | draw (you)? a (picture|diagram) | write it in crayon | speak more slowly | say it slowly | use smaller words) <rest>?]',
        '[how (many times | often) (do|must|have) (i|we) (have to | need to | got to)? (tell|told|explain|explained|say|said|repeat) <rest>?]',
        '[(let me | i will | we will) (spell it out | say it slowly | say this slowly | explain it slowly | put it in words you | use small words | make it simple enough) <rest>?]',
      ],
      say: ['which part of this is unclear', 'how did you read this'],
      ask: ['Which part of this is unclear to you?', 'How did you read this?'],
    },
    {
      id: 'lecture-me',
      match: [
        '(not|never|stop|quit|to|you|they|he|she|are|is|always|keep|keeps|with|from|<name>) [v=lecture+v|preach+v|patronise+v|patronize+v|sermonise+v (to|at)? m=(me|us|anyone|everyone|people)] !(friday|monday|tuesday|wednesday|thursday|hall | (on|in|at) (the|a|my|our) <verb>)',
      ],
      say: ['{v~give} {m} advice', '{v~explain things to} {m}'],
    },
    {
      id: 'good-luck-with-that',
      match: [
        '^ [(well)? (good | best of | the best of) luck (with|finding|getting|proving|convincing|explaining) (that|anyone|someone|somebody|another | that one | it | a judge | any | that story)] ..5',
        "^ [(thanks|thank you) (a lot | so much | very much)? for (nothing !but | absolutely nothing $ | wasting (my|our | everyone 's) ..1 | ruining ..3 | absolutely nothing)]",
        '^ [(oh)? (bravo|congratulations | well done | nice one | nice job | great job | good job | nice work | great work | way to go | hats off) , (genius|einstein|sherlock | you have (managed to (ruin|upset|wreck|break|lose|offend|make|spoil|destroy|turn) | ruined|wrecked|cost|lost|broken|proved|outdone) | once again you | as always)] ..6',
        '^ [(well done | congratulations|bravo|thanks) (for|on) (ruining|wrecking|destroying|breaking|wasting|losing|messing|spoiling | making things worse | turning|alienating|driving) <rest>?]',
        '^ [(oh)? (no shit | nice going | great going | way to go) , <rest>?]',
        '^ [(genius|einstein|sherlock | your highness | your majesty | princess|buttercup|snowflake|sunshine|sweetheart | mate , you)] (, you | $$|here|has|does|thinks|wants|decides)',
        '^ [(oh)? (what a surprise | surprise , surprise | surprise surprise | big surprise | here we go again | how original | very funny | hilarious | wow , just wow)] (, <rest>)? $$',
      ],
      say: ['I am disappointed', 'I had hoped for something else'],
      ask: ['I am disappointed about this.', 'I had hoped for something else. What can we change?'],
    },
    {
      id: 'one-to-talk',
      match: [
        '[look who is talking]',
        '[(you|he|she|they|<role>|<name>) (are|is) (a fine | a good | a great | one | hardly one | the last (person|one) | in no position | not one | not exactly one) to (talk|lecture|complain|judge|preach | tell (me|us|anyone) | speak) <rest>?]',
        '[(pot calling the kettle | pot , (meet)? kettle | pot and kettle) black?]',
      ],
      say: ['I find this hard to hear', 'we could both look at our own part'],
      ask: ['I find this hard to hear.', 'I would like us to apply the same standard to both of us.'],
    },
    {
      id: 'some-nerve',
      match: [
        '[(you|he|she|they|<role>|<name>) (have|has)? (got)? (some | a lot of | a | one hell of a | quite a) (nerve|cheek|gall|neck | brass neck) !(pain|injury|damage|problem|injuries) (to|$ | , <word> | coming|asking|turning)]',
        '[(you|he|she|they|<role>|<name>) (have|has)? (got)? some (nerve|cheek|gall|front)]',
      ],
      say: ['you have surprised me', 'I did not expect this'],
    },
    {
      id: 'the-most-ridiculous',
      match: [
        '[(some of | one of)? the (most (<contemptAdj>|<contemptPerson>) | stupidest|dumbest|silliest|daftest|pettiest|laziest|rudest|lamest|weakest|greediest|meanest | biggest (load of <contemptRot> | joke | <contemptCalled>)) (..1 <verb>)? (that)? ((i|we|anyone) (have|has)? (ever|yet)? (heard|seen|read|met|received|had | come across | dealt with | encountered | worked with) | ever)] !(in this (game|film) | weather)',
      ],
      say: ['something I find very hard to accept', 'something far from what I could accept'],
    },
    {
      id: 'most-ridiculous-ever',
      match: [
        '[(i|we) have (never|rarely|seldom) (in my life)? (heard|seen|read|met|received | come across | dealt with) (anything|anyone|somebody|someone|such|a)? (more|so | quite so | as)? <contemptDeg> (<contemptAdj>|<contemptPerson>|<contemptRot>) <rest>?]',
        '[(i|we) have (now)? heard it all (now)?]',
      ],
      say: ['I have seldom been so far from agreeing', 'I find this very hard to accept'],
      ask: ['I have seldom been so far from agreeing.', 'I find this very hard to accept. What led to it?'],
    },
    {
      id: 'trust-you-to',
      match: [
        '[(i|we) (would|could|do|can) not trust (you|him|her|them | your ..2 | <role>|<name>) (to (<verb>|run|organise|organize|boil|count | look after | hold|post|walk|feed|tie|add) ..3 | as far as ..6 | with (a|my|the | so much as) ..2 | an inch) <rest>?]',
        '[(i|we) would not (wish (you|him|her|them) on | let (you|him|her|them) near | piss on | give (you|him|her|them) the time of day | hire (you|him|her|them) to | lend you so much as | buy (a | so much as) ..2 (from|off) (you|him|her|them)) <rest>?]',
        '^ [trust (you|him|her|them) to (ruin|spoil|mess|forget|make|find|turn|get|break|miss|choose|pick) <rest>?]',
      ],
      say: ['my trust is low at the moment', 'I would need some safeguards here'],
    },
    {
      id: 'who-are-you-trying-to-fool',
      match: [
        '[who (do|does|did) (you|he|she|they|<role>|<name>) think (you|he|she|they) (are|is|were) (kidding|fooling|impressing)]',
        '[who (are|is) (you|he|she|they|<role>|<name>) (trying to)? (kid|fool|impress|kidding|fooling) <rest>?]',
        '[(nobody | no one | no-one) (is (buying | falling for | fooled by | impressed by) | buys|believes) (a word (of|you) ..1 | your ..2 | it for a (second|minute|moment) | that (rubbish|nonsense|story|excuse|crap|line))]',
        '[(i|we) (am|are|was|were) not born yesterday]',
        '[(do|did|must)? (you|they) (must)? (think|believe|suppose) (i|we) (was|were) born yesterday]',
        '[(you|they|he|she|<role>|<name>) (could|can|would) not lie straight in bed]',
      ],
      say: ['I am not convinced yet', 'I would need to see more to believe this'],
      ask: ['I am not convinced yet.', 'I would need to see more to believe this. What can you show me?'],
    },
    {
      id: 'what-is-wrong-with-you',
      match: [
        '[(what (on earth | the (hell|heck|fuck|devil))? is (actually|seriously|exactly)? (wrong | the matter | up) with (you|him|her|them | you people | <role>|<name> | your (head|brain|ears|eyes|people|lot|family)))] (that|,|$|people)',
        '[(is there | have you got) something wrong with (you | your head | your ears | your eyes)]',
        '[were you (born|dropped|raised) (in a barn | on your head | by wolves | yesterday|stupid | this way) <rest>?]',
        '[(how old are you , (five|six|four|ten|twelve|three|two|<number>) | what are you , (five|six|four|ten|twelve|three|two|<number>|stupid|deaf|blind)) <rest>?]',
        '[did (nobody | no one | your (mother|parents|mum|mom)) (ever|never|not)? (teach|tell) you (how|to|any|manners|that) <rest>?]',
      ],
      say: ['what is behind this', 'what is happening here'],
      ask: ['What is behind this for you?', 'I do not understand this yet. What is behind it?'],
    },
    {
      id: 'if-you-had-a-brain',
      match: [
        "[if (you|he|she|they|<role>|<name>) (had|have|'d) (even)? (half a brain | a brain | a brain cell | any (brains|sense|decency|shame|backbone|guts|spine|brain|self-respect|manners|dignity|class) | an ounce of ..2 | a shred of ..2 | a grain of ..2 | a scrap of ..2 | the slightest ..1 | two brain cells ..4 | the (guts|balls|brains|decency|spine|backbone))]",
      ],
      say: ['if we looked at this together once more', 'if this could be looked at once more'],
      ask: ['Could we look at this once more?', 'Could you look at this once more?'],
    },
    {
      id: 'all-we-get-is-excuses',
      match: [
        '[all (i|we|anyone) (ever | seem to | ever seem to | have ever)? (get|got|hear|heard|receive|gets|hears|see) (from <to> | from your ..3 | from you ..2 | out of (you | your ..2))? ..3 (is|are|was|were) (excuses|lies | excuse after excuse | hot air | waffle | empty promises | insults|whining|moaning | one excuse after another | a load of ..3 | nonsense|rubbish|drivel|delays|silence | fairy tales)]',
        '[(big|grand|fancy|fine) (promises|words|talk) , (zero|no|little|nothing|never) ..3]',
        '[(you|they|he|she|<role>|<name>) (are|is) (all (talk|mouth | hot air | show | mouth and no trousers | talk and no ..1) | full of (hot air | shit|crap|bull|it|yourself|yourselves)) ..1]',
      ],
      say: ['I am still waiting for a result', 'so far I have no result in hand'],
    },
    {
      id: 'another-excuse',
      match: [
        '[(just|only)? (another | yet another | one more) (of (your|his|her|their))? (lame|pathetic|feeble|cheap|stupid|ridiculous|flimsy|poor|lousy|rubbish)? (excuse+n|lie+n | sob story | fairy tale+n | cock and bull story | cop-out)]',
        '[(excuse|lie) after (excuse|lie)]',
        '<is>|<contemptBe> [(a|an) (lame|pathetic|feeble|cheap|stupid|ridiculous|flimsy|poor|lousy|rubbish|sorry|weak) (excuse|cop-out | sob story)] !(for|of mine)',
      ],
      say: ['a reason that does not convince me', 'an explanation I cannot follow'],
    },
    {
      id: 'without-an-ounce',
      match: [
        '[without (an ounce | a shred | a scrap | a grain | one ounce | a trace | any) (of)? (decency|shame | common sense | honesty|integrity|empathy|intelligence|backbone|remorse|manners)]',
      ],
      say: ['in a way I find hard to accept', 'in a way that hurts'],
    },
  ],
} as const satisfies Family
