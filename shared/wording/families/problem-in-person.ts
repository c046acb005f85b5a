/** Problem framing that points at somebody: it is only you, the obstacle is him, a you problem, harder the minute you walk in. */
import type { Family } from '../pattern.ts'

export const problemInPerson = {
  kind: 'problem',
  reason: 'Named as the problem, people defend themselves; a challenge can be solved together.',
  patterns: [
    {
      id: 'a-you-problem',
      match: [
        '(i|we|you|this ..1|they|the ..1) ..1 (have|has|had|is|got) (got)? [(a|an|this) (very|real|serious|big)? (<name>|you|him|her|them|management|leadership|husband|wife|landlord|tenant|neighbour|boss|mother-in-law|people|attitude|honesty|truth|listening|brother|sister|family) (problem|issue|situation)] !(with the|to solve together|solving)',
      ],
      say: ['something to work out between us', 'a challenge to solve together'],
    },
    {
      id: 'who-drags-us-down-is-you',
      match: [
        '^ [(the|that|those) (only|one|real)? ..1 (person|one|ones|man|woman|people|party|side|thing) (who|that) ..2 (<problemSpoils>|<troubleStirs>|<troubleHinders>|dragging|holding|keep+v|never|always|refuse+v|does not|can not|start+v|cause+v|make+v|lose+v|break+v|forgot|lie+v|cheat+v|to blame|block+v|delay+v|ruin+v|stall+v) ..7 (is|are|was)] ..1 (you|him|her|them|<name>|<role>|your ..2) ($|,|and)',
      ],
      say: ['what I find hard is working with', 'to move on, we need to find a way forward with'],
    },
    {
      id: 'the-root-of-it-is-that-you',
      match: [
        '^ [(the|that) (root|heart|core|bottom|crux|nub|upshot|long and short|truth|reality|key|nub) (of (it|this|the matter|the problem|the issue|it all|all this|everything|all of this))? is ..1 that?] <other> ..1 (can not|never|do not|does not|will not|refuse+v|keep+v|always|only|are (too|so|just|not)|is (too|so|just|not)|have (no|never)|has (no|never)|want+v)',
      ],
      say: ['what I find hard is that', 'my concern is that'],
    },
    {
      id: 'a-big-part-of-why',
      match: [
        '<your> ..5 (is|are|was|were) [(a|the) (big|large|huge|major|main|good)? ..1 (part of (why|the reason)|reason (why|that|for all)|factor in why)]',
      ],
      say: ['something to look at when we ask why', 'one of the points to settle when we ask why'],
    },
    {
      id: 'a-complaint-about-you',
      match: [
        '(i|we) ..1 (have|had|got) (got)? [(a|my|an|no|one|some|another|no) ..1 (complaint|quarrel|beef|gripe|bone to pick|grievance|score to settle|argument|problem|issue) (about|with|against)] ..1 (you|him|her|them|people like you|your ..1 (attitude|tone|behaviour)|the (people|person|man|woman|lot|ones) ..2) ($|,)',
      ],
      say: ['something to work out with', 'a challenge to solve together with'],
    },
    {
      id: 'and-i-mean-you',
      match: [
        ', [(and|yes|yeah|by which|and yes|and by that|when i say that)? ,? i (mean|am (looking at|talking about|talking to|referring to|thinking of|speaking of|pointing at)) (you|him|her|your ..2|<name>)] $$',
        '[and then there (is|was|are) (you|him|her|<name>|your ..1)]',
        '[and (that|the) (person|one|problem|someone|somebody|something|thing|link|name|reason|culprit|common factor|common denominator|constant) (is|was) (you|him|her|<name>|<role>|your ..2)] $$',
        '(is|are|was|were|has|have|did|do|does) not ...7 , [(you|he|she|<name>|your ..2|your ..1) (are|is|were|was|did|have|has|do|does)] $$',
        "[and (its|the|his|her|that problem 's|this problem 's) (name|source|cause|root) is (you|him|her|<name>|<role>|<word>)] $$",
        '[(you know|we all know|everyone knows|everybody knows|no prizes for guessing|guess) (who|whom|exactly who|full well who|very well who) (i|we) (mean|am talking about|am looking at)] $$',
        '(nobody|no one|no-one|everyone|everybody|none|others|other ..1) ..1 (else)? ...9 , [(and)? ..1 (it is|there is|it has been) ..1 (only|just|always|ever) (you|you two|you lot|your ..1|<name>)] $$',
        '(nobody|no one|no-one|everyone|everybody|none|others) ..1 (else)? ...9 , [(and)? ..1 (only|just) (you|you two|you lot|<name>) (do|does|can not|has to|have to|complain|complains|object|objects|refuse|refuses|seem|seems|are|is)? ..2] $$',
      ],
      say: ['and I would like to hear how this looks to you', 'and I would like us to talk about it'],
    },
    {
      id: 'the-obstacle-is-a-person',
      match: [
        '^ [(the|my|our|another|one) <problemSize>? <problemSize>? (difficulty|obstacle|barrier|hurdle|risk|threat|danger|weakness|flaw|weak link|weakest link|weak spot|liability|drawback|bottleneck|hindrance|culprit|fault|defect|snag|burden|stumbling block|impediment|headache|nuisance|stress|distraction|problem|trouble|issue|blocker|cause of ..3|source of ..3|root of ..3) !(is that) ..8 (is|are|was|remains|has been|has always been|has become|lies with|turned out to be|turns out to be|has turned out to be|happens to be|must be)] ..2 (<role>|<name>|him|her|them|you (!(<word>)|and|,|yourself|people|lot|guys)|your (foreman|office|team|lot|people|staff|wife|husband|mother|brother|sister|son|daughter|boss|crew|department|agency|side|lad|lads|committee|<problemConduct>)) (himself|herself|yourself|themselves)? ($|,|and|with|who|when|whenever|because|in|here)',
      ],
      say: ['what I find hard is working with', 'to move on, we need to find a way forward with'],
    },
    {
      id: 'person-is-the-obstacle',
      match: [
        '<flawWho> (is|are|was|were|remain|remains|have become|has become|have always been|has always been) !(not|never|no|hardly) ..2 [(the|a|our|my|an) <problemSize>? <problemSize>? (difficulty|obstacle|barrier|hurdle|weak link|weakest link|weak spot|liability|bottleneck|hindrance|culprit|fly in the ointment|spanner in the works|impediment|stumbling block|millstone|headache|nuisance|blocker|bad influence|bad apple|rotten apple|thorn in ..2|spoke in the wheel|dead weight|problem case|problem child|menace) (to|for|in|of)? (any|the|a|this|all|our|my|us|me|everyone)? ..2] ($|,|and|because|here)',
      ],
      say: ['hard for us to deal with', 'a challenge for us at the moment'],
    },
    {
      id: 'not-the-thing-but-you',
      match: [
        '(is|are|was|were) not ...9 (,|but) [(it is|but)? (in|with|about)? ..1 (the way|how) (you|he|she|they|<role>|<name>|<your> ..1) <rest>]',
        '(problem|trouble|issue|fault|defect|risk|danger|weakness|flaw|obstacle|difficulty|mistake|threat|worry|delay|noise|stress) ..6 (is|are|was|were) not ...7 , [(it is|but)? (in|with|about|that)? ..1 (you|your ..3|<role>|<name>|him|her|them|the (man|woman|person|people) ..1|sitting ..6|standing ..5|looking at ..3|right in front of ..2|across the table ..3) <rest>?] $$',
        '(it|this|that|problem|trouble|issue) (is|are|was|were) not ...8 , [it is ..1 (you|<role>|<name>|him|her|your ..2 (<problemConduct>|<flawHabit>))] $$',
        '[(it is|that is) ..1 (what|who|how) (you|he|she|they) (is|are|have become|has become)] $$',
        '[it is ..4 (sitting|standing) (right)? (across|opposite|in front of|next to|at the other end|at the head|on the other side) <rest>?] $$',
      ],
      say: [
        'what needs work is how we deal with each other',
        'it is how we work together that I would like to change',
      ],
    },
    {
      id: 'what-i-cannot-live-with',
      match: [
        '[(it|this) (is|was) (really|all|only|just|actually|simply|mostly|mainly)? (about|all about|down to|because of)] <your> ..2 (<problemConduct>|<flawHabit>) ($|,|and)',
        '[what ..1 (ruins|wrecks|spoils|kills|destroys|poisons|makes|drives|stops|blocks|delays|keeps|hurts|costs|causes|puts|holds|drags|upsets|stands|prevents|breaks|sinks|is (holding|stopping|blocking|slowing|killing|ruining|wrecking|delaying|dragging|standing|keeping|hurting|costing|making|driving)) ..7 is ..1] (<your> ..2 (<problemConduct>|<flawHabit>|drinking)|the way (you|he|she|they|<role>|<name>)|how (you|he|she|they)|<your> ..1 (fear|need|obsession|desire|love|lack|hunger|appetite|insistence|habit) (of|for|with|to|on)|you ($|,))',
        '[what ..1 (i|we|everyone|everybody|bothers|annoys|worries|upsets|frustrates|hurts|gets|angers|irritates|troubles|disturbs) ..3 (can not|can no longer|will not|refuse to|object to|do not|am tired of|am sick of|resent|mind|hate|dislike|struggle with|me|us|everyone|get|stand|take issue with|find hardest|cannot) ..5 (is|are) ..2] (<your> ..2 (<problemConduct>|<flawHabit>)|(the way|how) (you|he|she|they|<role>|<name>)|you ($|,)|<name>|<role>)',
      ],
      say: ['what I would like us to talk about is', 'what I find hard is'],
    },
    {
      id: 'if-not-for-those-people',
      match: [
        '(things|everything|life|this|it|we|all|everyone|nobody|no one|the ..2|my ..1|our ..1) ..2 would ..9 [(if it (was|were) not for|if it had not been for|but for|were it not for|without|except for)] ..1 (the (people|lot|man|woman|family|tenant|tenants|couple) (in|at|next|upstairs|downstairs|above|below|across|who|from)|those ..1 (people|lot|two)|whoever|certain ..1|somebody like|someone like|some ..1 people|<name>|<role>|your ..2 (<problemConduct>|<flawHabit>))',
        '[(if it (was|were) not for|were it not for|if it had not been for)] ..1 (<other>|<your> ..2 (<problemConduct>|<flawHabit>)|the (people|lot|man|woman|family|couple)|certain ..1|some ..1|those) ...9 would !(never|not|still|be (lost|dead|nowhere|homeless)|have (lost|failed))',
      ],
      say: ['if we found a better way forward with', 'if it were easier for us to work with'],
    },
    {
      id: 'worse-when-you-walk-in',
      match: [
        '^ [..6 (get+v|become+v|turn+v|go+v|start+v|begin+v|end+v|stop+v|make+v|is|are|change+v) ..3 <flawTurn> ..4 (the (minute|moment|second|instant|day)|when|whenever|as soon as|once|every time|each time|with|because) (that)? <flawWho> ..2 <flawShow> <rest>?]',
        '^ [(trouble|the trouble|problems|the problems|arguments|the arguments|chaos|the fights|fights|the shouting|tears|the tears|the fun|the peace|drama|the drama|misery|it all) ..2 (start+v|begin+v|end+v|stop+v|go+v|kick+v off|break+v out|fly|flies) ..4 (the (minute|moment|second|day)|when|whenever|as soon as|once|every time|with) (that)? <flawWho> ..2 <flawShow> <rest>?]',
        '^ [(nobody|no one|no-one|none of us|not one of us|none of the ..1|who|how can anyone|how is anyone supposed to|how can i|how are we supposed to|it is impossible to|i can not|we can not|hard to|it is hard to) ..1 (can|could|is able to|gets|get|will ever|will)? ..1 (get|do|concentrate|work|breathe|think|sleep|relax|rest|focus|enjoy|learn|talk|speak|finish|move|run|function|live|decide|agree|relax) ..5 with (you|him|her|them|<name>|<role>|your ..2) <rest>]',
        '^ [(nobody|no one|no-one|none of us|hardly anyone|hardly anybody|not one of us|who) ..1 (wants to|want to|wants|would|dares to|dares|likes to|likes|is willing to|volunteers to|chooses to|enjoys) !(argue|fight|quarrel|compete|interfere|take|start) ..6 (with|near|next to|beside|around|under|opposite) (you|him|her|<name>|<role>|your ..2) <rest>?] !(tomorrow|today)',
        '^ [(have|has|did|do) (you|it) (ever|not)? ..1 (noticed|wondered|occurred to you|crossed your mind|dawned on you|asked yourself|thought|considered|stopped to think|notice|wonder) (about|why|that|how)? ...9 (you are (always|the|there|involved|on)|you happen to|it is you|is you|your fault|you (might|may|could) be|maybe (you|it is you)|everyone|everybody|nobody|no one|one thing in common|common denominator|common factor|every (team|job|tenant|neighbour|partner)) <rest>?]',
        '^ [(funny|strange|odd|curious|interesting) (how|that) ...9 (you are|you happen to be|it is you|your name|you turn up|you show up|he is|she is) <rest>?] $$',
        '[(whenever|every time|each time|wherever) ..1 (a|an|the|any|something|anything|things|it|one) ..2 (go+v|turn+v|run+v|fall+v|end+v|fail+v|break+v) ..2 (wrong|sour|south|apart|late|badly|in tears|down|over budget|pear-shaped|off) ..1 ,? ..1 (you|he|she|<name>|<role>|your ..1) (is|are|happen+v|have|has|was|were|can be|turn+v|will) <rest>?]',
      ],
      say: ['this has become hard for us', 'we need an easier way to do this together'],
      ask: [
        'This has become hard for us; what could make it easier?',
        'We need an easier way to do this together.',
      ],
    },
    {
      id: 'one-person-who-blocks',
      match: [
        '[(i|we) (am|are|was|were) not the (one|ones|person|party|side|people) ..1 (with (the|an|a) ..2 (issues|issue|problem|problems|attitude|temper|agenda|ego)|who|that|having|causing|making|refusing|holding|blocking|shouting|starting|playing|breaking|dragging|lying|hiding|being difficult) <rest>?] !(lives|booked|signed up)',
        '^ [(we|this|it|they|everyone|everybody|the ..1|our ..1|things) ..1 (was|were|had|used to be|got on|got along|worked|ran|lived|did) ..5 <troublePeace> ..5 (until|till|before) ..3 (you|him|her|<name>|<role>|your ..1) ..1 (<troubleCame>|sent|sent you|brought|hired|appointed|put|let|$) <rest>?] !(called|rang)',
        '[(there is|we have|i know|i see|i can think of|it is)? ..1 (only|just)? one (person|man|woman|tenant|neighbour|family|household|member|parent|employee|colleague|side|party|company|supplier|of us|flat|house) ..6 (who|that|causing|making|blocking|stopping|holding|to blame|responsible|behind|refusing) !(can help|helped|has the key|knows|replied) ..3 (can not|could not|does not|do not|will not|refuse+v|keep+v|always|never|complain+v|object+v|cause+v|block+v|stop+v|hold+v|make+v|ruin+v|spoil+v|everyone|everything|all|this|it|us|trouble|for) <rest>?] !(<number>)',
        '[(you|he|she|they|<name>|<role>) (are|is|was|were) (again|still)? (the only|the one|the sole|the only ones) ..3 (who|that|in|on|at|here|with) ..5 (complain+v|object+v|problem|issue|trouble|refuse+v|can not|does not|do not|will not|never|block+v|against|difficult|late|behind|not|holding|stopping|causing|arguing|making) <rest>?] !(yet)',
        '^ [..5 (a|an|someone|somebody|people|anyone|anybody|any|no|coming from) ..3 with your (track record|record|history|reputation|past|attitude|manners|temper|behaviour|conduct|credit history|habits|ego) <rest>?]',
        '[there would (be|have been|never have been|never be) (no|any|a)? ..3 (dispute|problem|problems|trouble|argument|arguments|delay|delays|row|fight|need|conflict|issue|issues|case|leak|debt|strike) ..4 (if|without|had) (you|he|she|they|<name>|<role>|<your>) <rest>?]',
        '^ [..5 (atmosphere|mood|place|team|house|home|office|family|building|street|club|everything|things|it|we|nobody|life|work|everyone|morale|department) ..6 (poisonous|sour|awful|terrible|icy|frosty|ruined|horrible|toxic|tense|hell|worse|downhill|miserable|unbearable|chaos|dead|war|dreadful|falling apart|unhappy) ..3 (ever)? since (<other>|your ..2|that ..1) <rest>?]',
        '[<other> (have|has) never (really|once|ever)? been (a|an|much of a|any|one to|very|good|easy|interested|part|reliable|honest|fair|there|on) ..2 (team player|listener|team|good with|good at|easy to|interested in|part of|reliable|honest|fair|on time|our side|mother|father|parent|friend|leader|help|use|to ..1|in ..1) <rest>?] !(to spain|before|late)',
        '[<flawWho> (is|are) (hardly|scarcely|not exactly|not) ..1 (part of the (solution|answer)|the (solution|answer)|blameless|an angel|a saint|a ray of sunshine|a joy|a pleasure) <rest>?] !(to)',
        '^ [..2 (all (this|that|the|of this)|this (whole|entire)|so much|such a lot of) ..2 (hassle|trouble|fuss|mess|stress|misery|chaos|drama|aggravation|worry|delay|expense|grief|bother|nonsense|arguing|work|money) ...2 (just|only|simply|purely|all)? (because|thanks to|on account of|due to) (<flawWho>|<your>|you) <rest>?]',
        '^ [(you|he|she|<name>) and (your|his|her) <rest>?] , (it is|there is|always|one|nothing|every|never|we|i am)',
        '[(that|this|it) is (how|what|exactly what|exactly how) (the others|everyone|everybody|people|they|most people|all of us|the whole ..1|your own ..1|the team|my ..1) ..1 (describe|describes|see|sees|say|says|call|calls|know|knows|think|thinks|feel|feels) (about|of)? (you|him|her|your ..2) <rest>?]',
      ],
      say: ['this is hard for us as things are', 'I would like us to find a way that works for everyone'],
      ask: [
        'This is hard for us as things are; how could it get easier?',
        'I would like us to find a way that works for everyone.',
      ],
    },
    {
      id: 'at-the-bottom-of-it',
      match: [
        '<flawWho> (is|are|was|were) !(not|never) ..1 [(at the (bottom|root|heart|centre|center) of|behind) ..3 (this|it|trouble|mess|problem|problems|dispute|row|conflict|delay|delays|complaint|complaints|rumour|rumours|matter|everything|that|arguments|fights|trouble)] ($|,|and)',
      ],
      say: ['part of what we need to work out together', 'part of what we have to settle'],
    },
    {
      id: 'reason-for-our-misery',
      match: [
        '(<other>|people like you|<your> ..2 (<problemConduct>|<flawHabit>)) (is|are|was|were) !(not|never|no|hardly) ..2 [(the|the only|one|a big|the main|the whole|the real|half the) reason (why|that)?] !(to|for) ..4 (such a|difficult|hard|awful|unhappy|miserable|toxic|stressed|ill|exhausted|hate|hates|dread|dreads|avoid|avoids|quit|quits|resign+v|left|leave|moved out|moving out|fight|argue|behind|worse|fail+v|struggling|so|nobody|never|broke|afraid|scared|sleep|divorce|stay away|unpopular)',
      ],
      say: ['part of why', 'one of the reasons'],
    },
  ],
} as const satisfies Family
