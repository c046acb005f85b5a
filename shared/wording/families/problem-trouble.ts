/** Problem framing, in what somebody is called: a burden, a thorn, out of control, the one at the bottom of it. */
import type { Family } from '../pattern.ts'

export const problemTrouble = {
  kind: 'problem',
  reason: 'Named as the problem, people defend themselves; a challenge can be solved together.',
  patterns: [
    {
      id: 'is-trouble',
      match: [
        '<troubleWho> ..1 (are|is|was|were|be|been|become|becomes) !<troubleNot> (just|pure|plain|simply|really|sheer|nothing but)? [(poison|trouble|bad news|dead weight|deadweight|murder|torture|hell|chaos incarnate|chaos|nothing but trouble|one long headache)] !(with|in the (city|kitchen)|shooting)',

        '<troubleWho> ..2 (are|is|were|was|be|been|being|become|becomes|became|remain|remains) !<troubleNot> ..2 [(a|an|the|such a|such an|our|my|one|nothing but a|dead) ..2 <troubleNoun> ((in|on|to|for|of) (my|our|the|this|everyone) ..1 (side|flesh|us|team|company|partnership|project|business|road|street|family|community|group|works|neck|life|lives|co-op|ointment|rest))?] !(solver | solvers | that we | we (can|could) | to (you|worry) | if | with the | with my)',
        '<troubleDoing> ..5 (are|is|were|was|be|been|being|become|becomes|became|remain|remains) !<troubleNot> ..3 [(a|an|the|such a|such an|one|nothing but a) ..2 <troubleNoun> (in (itself|themselves) | for (us|me|everyone|everybody|all of us|the rest of us) | waiting to happen)?] !(solver | that we | we (can|could) | to you | if)',
        '<your> ..6 (is|are|was|were|been) !<troubleNot> ..2 [(a|an|one big|such a) ..1 (headache|nightmare|burden|pain|nuisance|nuisances|plague) (for|to|on) (the rest of us | everyone | everybody | all of us | the whole <word>)]',
      ],
      say: ['hard for us to cope with', 'a challenge for us'],
    },
    {
      id: 'is-troublesome',
      match: [
        '(<troubleWho> ..1 | <troubleDoing> ..6) (are|is|were|was|be|been|being|become|becomes|became|remain|remains) !<troubleNot> ..2 [(a bit | a little | so | very | too | quite | absolutely | completely | totally | utterly | simply | deeply | just | plain | downright | deliberately)? <troubleAdjective>] !(to (see|hear|find|<verb> (that|it)) | for you | times | time)',
      ],
      say: ['hard for us to cope with', 'a challenge for us'],
    },
    {
      id: 'seen-as-trouble',
      match: [
        '(see|sees|saw|seen|regard|regards|regarded|view|views|viewed|consider|considers|considered|describe|describes|described|know|knows|known|think of|thinks of|treat|treats) (you|him|her|them|<role>|<your> ..3) (as)? ..1 [(a|an|the|nothing but a) ..2 <troubleNoun>]',
      ],
      say: ['somebody we have yet to find common ground with', 'somebody we find it hard to work with'],
    },
    {
      id: 'what-a-trouble',
      match: [
        '[(what|such) (a|an) ..2 <troubleNoun> <other> (are|is|have|has|had|were|was|turned|turn|proved) (been|become|turned)? (out)? (to be)? (<rest>)?]',
        '[(a|an|the) ..2 <troubleNoun> ..3 , that is what (you|they|he|she|<role>) (are|is) (<rest>)?]',
      ],
      say: ['this has been hard for us', 'we need a better way to work together'],
      ask: [
        'This has been hard for us; how can we work together better?',
        'What would help us to work together better?',
      ],
    },
    {
      id: 'trouble-lies-with-you',
      match: [
        "^ [..4 <troubleThing> ..6 (originate|originates|stem|stems|come|comes|arise|arises|flow|flows|spring|springs|result|results|lie|lies|begin|begins|start|starts|start|emanate|emanates|sit|sits|rest|rests) ..2 (with|from|in|at)] (you !(for | and (i|we)) | your (side|department|end|office|firm|client|people|team|door|desk|company|conduct|behaviour|behavior|own|management|attitude|refusal|inability|lack) | <role> !('s) | him | her | them) !(roof | house)",
      ],
      say: ['to move on, we need to find a way to work with', 'the place to begin is a calm talk with'],
    },
    {
      id: 'is-where-it-begins',
      match: [
        '(<your> ..2 | <troubleWho>) (is|are) [(exactly|just|precisely)? where ..3 <troubleThing> ..1 (begins|begin|starts|start|lies|lie|ends|stems from|comes from|come from)]',
      ],
      say: ['something to look at calmly together', 'what I would like us to talk about'],
    },
    {
      id: 'conduct-stinks',
      match: [
        "[(<your> | <role> 's) ..2 <problemConduct> ..3 (stinks|stink|sucks|suck|reeks|grates|grate|drags us down|leaves (a lot | much) to be desired|knows no (bounds|limits)|beggars belief|is (beyond|past) (belief|bearing|endurance)|has no place|is rubbing off on) (<rest>)?]",
        '[<your> ..2 <problemConduct> ...5 rub+v off on (<rest>)?]',
      ],
      say: [
        'the way we deal with each other is hard for us',
        'we need to talk about how we treat each other',
      ],
    },
    {
      id: 'trouble-is-you',
      match: [
        '[(the | our | my | only | biggest | real | main | one | single) ..1 <troubleThing> ..7 (is | are | was | remains | might be | may be | could be | has been | is just | is simply | is clearly) ,? (just|simply|clearly|really|always|still)?] (you|him|them) ($ | , | and not | alone)',
        '[(the | our | my | only | biggest | real | main | one | single) ..2 (<troubleThing> | thing wrong) ...7 (is | was | remains | has been | has always been)] (your (involvement|presence|department|side|office|lawyer|solicitor|boss|refusal|being|own|mother|partner|wife|husband|team) | the (gentleman|man|woman|lady|person|people|one|ones) (sitting|across|opposite|who|in front|running|in charge|at|behind|on the other|next))',
        '(perhaps|maybe|then|so|clearly|obviously|that|because) [the (problem|issue|trouble|difficulty) (is|must be|might be|may be|lies with)] (you|them|him|her) $',
      ],
      say: ['what I find hard is how to work with', 'I would like us to talk about'],
    },
    {
      id: 'not-that-but-you',
      match: [
        '(common|one|single|same) (factor|denominator|thread|name|culprit) ..7 [(and)? (it|that) is (you|him|her|them|your ..2|<role>|<name>) (<rest>)?]',
        '[it is (you|him|her|them) (that|who) (is|are) (wrong|the|at fault|difficult|impossible) (<rest>)?]',

        '(is|are|was|were) not ..8 (is|am|it|that|who|what|the|problem|issue|trouble|need|one|ones) ...5 , [(it is | that is)? (you | you are | they are | he is | she is | <role> (is)? | it is <name> | it is <role>)] $$',
        '(problem|problems|issue|trouble|obstacle|culprit|cause|denominator|bottleneck|link|difficulty) ..5 , (and (that|it) is | it is | namely | is)? [(you | <role> | <name>)] $$',
        '(wrong|issue|problem|trouble) ..2 (is|are) not ..6 , [it is (you|your|<name>|<role>|him|her|them) (<rest>)?]',
        '[it is (you|him|her|them) (that|who)? <i> (can not | could not | have ..2 (problem|issue|trouble) | do not (trust|want|like)) (<rest>)?]',
      ],
      say: ['it is how we deal with each other', 'I would like us to find a way forward together'],
    },
    {
      id: 'the-one-who-spoils',
      match: [
        '(<troubleWho> | it) ..1 (are|is|was|were) (really|always|clearly|the)? [the (one|ones|people|person|side|party|thing) (that|who)? (is|are|has|have|always|keep|keeps)? ..1 (<troubleStirs> | <troubleHinders> <troubleObject> | blocking|holding|standing|stopping|preventing|ruining|wrecking|making) (<rest>)?]',
        '[it is (your ..2 | you | them | him | her | <role>) (that|who) (is|are|has|have|always|keep|keeps)? ..1 (<troubleStirs> | <troubleHinders> <troubleObject>) (<rest>)?]',
        '[<troubleWho> ..1 (are|is|was|were) the (one|only) thing (standing|getting|that)] (between|in) ',
      ],
      say: ['we need an easier way to settle this', 'this is hard for us'],
      ask: ['How can we make this easier for all of us?', 'What would help us to get on with this?'],
    },
    {
      id: 'worst-ever',
      match: [
        '<troubleWho> ..1 (are|is|were|was|been) [(the|one of the|among the) (worst|rudest|slowest|most (difficult|awkward|unreliable|unhelpful|unpleasant|impossible|annoying|stubborn|unreasonable|disorganised|disorganized|troublesome|exhausting|incompetent|inconsiderate|selfish)) ..2 <i> (have|had)? ..1 ever (had|dealt|worked|met|seen|known|come|shared|lived|rented|employed|hired|encountered)? (to)? (put up|deal|work|live)? (with|across|to|for)?]',
      ],
      say: ['hard for us to work with', 'not easy for us to deal with'],
    },
    {
      id: 'takes-the-biscuit',
      match: [
        '[<other> (really|certainly|absolutely)? (take+v the (biscuit|cake) | beat+v them all | top+v the lot) (<rest>)?]',
        '[(i|we) (have|had) ..1 (dealt|worked|met|known|seen|had|lived) ..1 ..5 , but (you|they|he|she|<role>|this lot) !(have|were|was) (<rest>)?]',
      ],
      say: ['this has been harder for us than I expected', 'this is not easy for us'],
      ask: ['This has been harder for us than I expected.', 'How can we make this easier for both of us?'],
    },
    {
      id: 'quarrels-with-all',
      match: [
        '<other> !<troubleNot> ..2 [(have|has|got|had|pick+v) ..1 (a|an|some) ..1 (dispute|problem|quarrel|war|fight|issue|grudge|row|chip) ..1 (with|against) (everyone|everybody|everything|the (whole|entire)? (world|universe|street|neighbourhood|office)|anyone who|all of us)]',
        '<other> [(fall|falls|fell|fallen|clash|clashes|argue|argues|fight|fights) ..1 with (everyone|everybody|anyone)]',
      ],
      say: ['may find this hard with several of us', 'could tell us what makes this hard'],
    },
    {
      id: 'if-you-were-not-so',
      match: [
        '[if (<other>|your ..2) (was|were) not (involved|here|around|there|always there|in (charge|it|the way|the picture|the room)) (<rest>)?]',
        '[as long as (<other>|your ..2) (are|is) (still)? (around|here|in charge|involved|living ..2|part of ..2|on board|running ..2)]',

        '[(if|unless) <other> (was|were) ..1 (easier|simpler|nicer|kinder|quicker|faster|friendlier|less <word>|more (reasonable|cooperative|flexible|helpful|honest|organised|organized|professional|mature|open|careful|respectful|sensible|realistic|willing)|capable|able to (listen|share|compromise|plan|admit|read)) (to|of)? ..3] $',
        "[if it (was|were|had) not (been)? for (<your> | <role> 's) ..2 (<problemConduct> | <troubleDeeds>)] !(we would (never|not) | i would (never|not) | help | support)",

        '[(if|unless) <other> (was|were|would|could|did) (not|only|just|ever|stop)? ..1 (be|act)? (so|such|always|less|more|constantly|being) ..1 (<troubleAdjective> | difficult|reasonable|unreasonable|greedy|proud|rude|lazy|slow|selfish|childish|petty|suspicious|helpful|flexible|honest|organised|organized|cooperative|negative|paranoid|mean|bossy|aggressive|defensive|touchy|sensitive|careless|sloppy|disorganised|a (control freak|nightmare|pain|bully|fool|snob|child)) (about ..3)?]',
        '[if <other> (stopped|would stop|could stop|quit|would (just|only) stop) (being|acting|making|causing|blocking|stalling|moaning|complaining|interfering|meddling|whining|arguing|shouting|fighting|dragging|playing|stirring|lying) (..4 $)?]',
      ],
      say: ['if we found an easier way to settle things', 'if we all took a step towards each other'],
    },
    {
      id: 'trail-of-problems',
      match: [
        '[(all|everything|every ..2|it|they) ..3 (lead|leads|come|comes|point|points|goes|go|trace|traces) (straight|right|always)? back to (you|him|her|them|<role>|your ..2) (<rest>)?] !(by|for|on)',
        '[(complaint|complaints|problem|problems|issues|trouble) ..5 (are|is) all (about|because of|down to|from|due to) (you|him|her|them|<role>|your ..2) (<rest>)?]',

        '[(your|their|his|her) (name|fingerprints|hands|mark|signature) ..2 (written)? (all)? over (<rest>)?]',
        '[(every|each|all|the|any|this|most|of)? ..1 (problem|problems|mess|mistake|mistakes|failure|disaster|error|errors|delay|complaint|trouble|wrong) ..9 (has|had|have|with|say|saying|give|is|of) (had|got)? (your|their|his|her) name (on|written|all|$) (<rest>)?]',
      ],
      say: [
        'there is a lot that we need to sort out together',
        'we need to look at what all of us can do here',
      ],
      ask: ['How can we sort this out together?', 'What can each of us do about this?'],
    },
    {
      id: 'look-in-the-mirror',
      match: [
        '[look+v (long and hard | hard | closely)? (in|into|at) (the|a) mirror]',
        '[take+v (a|another) ..2 look (in|into|at) (the mirror | yourself | yourselves)]',
      ],
      say: ['look at this with me', 'see this from both sides with me'],
    },
  ],
} as const satisfies Family
