/** Problem framing that turns on you: everyone copes except you, nothing works while you are in charge, I have had easier ones. */
import type { Family } from '../pattern.ts'

export const problemAtYou = {
  kind: 'problem',
  reason: 'Named as the problem, people defend themselves; what is hard can be looked at from both sides.',
  patterns: [
    {
      id: 'and-so-are-you',
      match: [
        '(is|are|was|were|has been|looks|sounds) ..2 (<contemptDeg> <contemptAdj>|<flawAdj>|<contemptThing>|<contemptCalled>|<contemptPerson>|<problemMess>|<flawAdjective>) , [and so (is|are|was|were) (you|your ..3|his ..2|her ..2|their ..2|the (man|woman|people|person|one|ones|fool|firm|company|lot) (who|behind|in charge|that|you) <rest>|whoever <rest>|everyone <rest>|<name>|<role>)] $$',
        '(is|are|was|were|has been|looks|sounds) ..2 (<contemptDeg> <contemptAdj>|<flawAdj>|<contemptThing>|<contemptCalled>|<contemptPerson>|<problemMess>|<flawAdjective>) [and so (is|are|was|were) (you|your ..3|his ..2|her ..2|their ..2|the (man|woman|people|person|one|ones|fool|firm|company|lot) (who|behind|in charge|that|you) <rest>|whoever <rest>|everyone <rest>|<name>|<role>)] $$',
      ],
      say: ['and I would like us to talk about it', 'and I would like to hear how this looks to you'],
    },
    {
      id: 'trouble-with-you-is-that',
      match: [
        '^ [(the|my|our) <problemSize>? (problem|trouble|issue|difficulty|thing) with !<problemPlace> (you|him|her|them|you (lot|people|two)|<name>|<role>|your (lot|side|firm|company|people|department|family|son|daughter)) (, ..3 ,)? (is|was) that] ..2 <word>',
        '^ [(the|my|our|one) <problemSize>? (weak (point|spot|link)|weakness|flaw|snag|rot|rub) ..5 (is|was) that] (!(you) <other> ..3 (can not|could not|never|do not|does not|did not|will not|would not|refuse+v|always|keep+v)|<your> ..3 (can not|could not|never|do not|does not|did not|will not|would not|refuse+v|always|keep+v)|you ..1 (never|always|refuse+v|keep+v|will not|would not))',
      ],
      say: ['what I find hard is that', 'my concern is that'],
    },
    {
      id: 'everyone-copes-except-you',
      match: [
        '^ [(everyone|everybody|all (of us|the ..2)|the (whole|entire|rest of the|other) ..1|the others|the rest|all the other ..1|every other ..1) ..3 (get+v (on|along)|manage+v !(the|a|an|our|my)|cope+v|behave+v|live+v in peace|follow+v the|stick+v to|keep+v (to|the|it|things)|is happy|are happy|is fine|are fine|understand+v) ...5 (except|apart from|save|bar|but|other than) (for)? (you|him|her|your ..1|you (two|lot)|<name>|<role>)] ($|,)',
      ],
      say: [
        'I would like to know what makes this hard for you',
        'I would like us to find a way that works for everyone',
      ],
      ask: ['I would like us to find a way that works for everyone.', 'What makes this hard for you?'],
    },
    {
      id: 'nothing-works-while-you-run-it',
      match: [
        '^ [(nothing|nobody|no one|no-one|none of (us|this)|we will never|it will never|this will never) ..5 (as long as|so long as|while|with|until) (you|he|she|they|<name>|<role>|your ..2) ..1 (chair+v|run|runs|running|rule+v|lead|leads|control+v|manage|manages|dominate+v|(are|is|remain+v|stay+v) (still)? (in (charge|the (room|way|building|team|house|chair))|at the (helm|wheel|top)|on the (board|committee|team)|chairing|running|around|involved)|keep+v <word>|resign+v|step+v (down|aside)|(have|has) (anything|a say|a hand|your|his|her)) <rest>?] !(away|on holiday|to (visit|help))',
        '^ [(since|ever since) <other> ..7 , ..1 (nobody|no one|no-one|none of us|not one of us|we have not|i have not|there has been no|we have had no) ..5 (sleep+v|slept|peace|rest|quiet|friend|friends|trust+v|laugh+v|talk+v|breathe+v|relax+v|speak+v|safe|happy) <rest>?] !(died|fell ill|away)',
        '^ [(since|ever since) <other> ..1 (took (over|charge)|joined|arrived|came|started|got the job|moved in|became|were|was) ..4 , (nothing|none of (it|this)) ..2 (work+v|run+v|get+v (done|decided|fixed|finished)|go+v (right|well|to plan)|function+v|add+v up) <rest>?] !(ill|sick)',
        '^ [(every|each) ..1 (meeting|shift|job|project|call|trip|session|match|rehearsal|evening|dinner|holiday|handover|event) (that|which)? (you|he|she|they|<name>|<role>) (sit+v (in)? (on)?|chair+v|join+v|attend+v|run+v|touch|touches|lead+v|come+v (to|along)|organise+v|plan+v|work+v (on)?) ..1 (run+v|end+v|take+v|turn+v|go+v|finish+v|drag+v|fall+v|start+v) ..4 (over|late|wrong|twice|longer|tears|row|argument|fight|shouting|chaos|sour|badly|apart|on and on|forever|ages) <rest>?]',
        '^ [(where|wherever) <other> (go|goes|went|turn|turns|walk|walks|work|works|live|lives) ,? ..1 <troubleRow> ..1 (follow+v|start+v|is|are|come+v|break+v) <rest>?]',
      ],
      say: ['this has become hard for us', 'we need another way to do this together'],
      ask: [
        'This has become hard for us; what could make it easier?',
        'We need another way to do this together.',
      ],
    },
    {
      id: 'managing-you-takes-more',
      match: [
        '^ [(managing|supervising|handling|minding|dealing with|working (with|for|under|alongside)|living (with|next to|above|below|under)|sharing ..3 with|pleasing|keeping up with|cleaning up after|babysitting|chasing|negotiating with|talking to|answering) (you|him|her|them|<name>|<role>|your (lot|firm|company|office|side|team|people|department|family)) ..1 (takes|take|costs|cost|eats|uses|wears) ..1 (more|too|all|half|longer|twice|forever|ages|years|hours !(each)|up|out|me|us|everyone|the patience|every) <rest>?]',
        '^ [(managing|supervising|handling|minding|dealing with|working (with|for|under|alongside)|living (with|next to|above|below|under)|sharing ..3 with|pleasing|keeping up with|cleaning up after|babysitting|chasing|negotiating with|talking to|answering) (you|him|her|them|<name>|<role>|your (lot|firm|company|office|side|team|people|department|family)) ..1 ((is|feels) like (walking|wading|living|swimming|running|herding|sitting|pulling|nailing|juggling|crossing|serving|dancing)|(is|has been|has become|was|has turned out to be|turned out to be|has proved) (worse|harder|a full-time|a full time|more (work|trouble|tiring|exhausting)|one (long|big|endless|continuous)|a (long|constant|never-ending|daily)? ..1 (slog|mess|battle|nightmare|saga|farce|ordeal|struggle|trial|fight|chore|disaster|grind))) <rest>?] !(rewarding|a joy)',
        '^ [(i|we) (have|had) ..2 (had|known|met|dealt with|lived with|worked with|seen|fought) ..1 (easier|nicer|pleasanter|friendlier|better|quicker|more (pleasant|sensible|reasonable|productive|honest)) ..8 than (with)? (you|him|her|them|your ..1|<name>|<role>)] ($|,)',
        '[<other> (is|are|was|were) ..1 too much (trouble|bother|hassle|hard work|like hard work|drama|aggravation|of a (risk|liability|handful|burden|nuisance)) <rest>?]',
        '[<other> (is|are|was|were) ..1 (a|an) (hard|difficult|tricky|impossible|tough|awkward|exhausting) ..1 (man|woman|person|people|neighbour|neighbor|boss|customer|client|tenant|landlord|colleague|partner|lot|bunch|family|firm|company) to (like|work|live|deal|love|help|trust|respect|talk|reason|get on|be|share|negotiate|serve|manage) <rest>?]',
      ],
      say: ['this has become hard for us', 'we need an easier way to do this together'],
      ask: [
        'This has become hard for us; what could make it easier?',
        'We need an easier way to do this together.',
      ],
    },
    {
      id: 'nothing-you-have-not-spoilt',
      match: [
        '^ [(i|we|nobody|no one) can not (think of|name|remember|recall|point to) (one|a single|any|even one) ..3 (that|which)? (you|he|she|they|<name>|<role>) ((have|has) not|did not) (ruin+v|complicate+v|spoil+v|wreck+v|turn+v|block+v|delay+v|mess+v|muddle+v|sabotage+v|poison+v|slow+v|interfere+v|object+v|argue+v|complain+v|drag+v|start+v (a|an)) <rest>?]',
        '^ [(name|show me|tell me|find me) (one|a single|just one) ..3 (that|which)? (you|he|she|they|<name>|<role>) ((have|has) not|did not) (ruin+v|complicate+v|spoil+v|wreck+v|turn+v|block+v|delay+v|mess+v|muddle+v|sabotage+v|poison+v|argue+v|complain+v) <rest>?]',
        '^ [(the (same|whole)|it all|all (this|the)|the)? ..1 (trouble|mess|chaos|misery|problems|fights|arguments|rot|nightmare|drama|bad blood) (started|began|start|began|set in|goes back to) ..2 (the day|the moment|when|once|after|with) ..2 <other> (was|were|got|took|became|moved|married|bought|inherited|joined|came|arrived|started|put) <rest>?] !(ill|sick|hurt)',
      ],
      say: ['this has been hard for us for some time', 'we need another way to do this together'],
      ask: [
        'This has been hard for us for some time; what could make it easier?',
        'We need another way to do this together.',
      ],
    },
    {
      id: 'your-ways-are-what',
      match: [
        '^ [<your> ..2 (<problemConduct>|<flawHabit>) ..6 (is|are|was|were) ..1 (what|why|the thing that) !(..8 (safe|safely|here|home|through|better|possible|easier|happy|win|won|laugh|smile|saved|trust|love|loves|like|likes)) ..2 (got|get+v|made|make+v|drove|drive+v|set+v|turn+v|turned|upset|upset+v|cost|annoy+v|anger+v|started|start+v|caused|cause+v|everyone|everybody|nobody|people|(should|ought|need|needs|have|has) (be|to|have) ..1 (look+v|talk+v|discuss+v|examine+v|fix+v)|(we|you|i) (should|ought to|need to|have to|must) ..2 (look+v|talk+v|discuss+v|examine+v|fix+v)) <rest>?]',
        '^ [everything about (how|the way|what) (you|he|she|they|<name>|<role>) ..9 (is|was|has been) ..2 (wrong|bad|off|awful|terrible|sloppy|unfair|unprofessional|rude|a mess|a disgrace|hostile|aggressive|unacceptable|chaotic|toxic|dishonest|shabby) <rest>?]',
        '^ [<your> (idea|notion|version|sense|concept|definition|view) of ..2 (just|simply|clearly|really|only)? ..1 ((do|does) not (work|suit|help|make sense) (for)? (anyone|anybody) (but|except|other than)|(works|suits|helps|serves) (only|nobody but|no one but|just)|only (works|suits|helps|serves)) <rest>?]',
        '[(i|we) (see|find|have (seen|found)|notice|can see) ..2 (serious|grave|real|deep|basic|fundamental|big|major|clear|glaring) ..1 (defect+n|flaw+n|fault+n|failing+n|weakness|weaknesses|problem+n|shortcoming+n|deficit+n) (in|with) ((how|the way) (you|he|she|they|<name>|<role>)|your ..1 (<problemConduct>|character)) <rest>?]',
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
      id: 'what-is-wrong-is-the-man',
      match: [
        '^ [what is (wrong|broken|rotten|sick) (with|in|at|about|from) ..5 is (you|<name>|<role>|your (lot|people|team|firm|office|side|company|crew|department|husband|wife|son|daughter)|the (man|woman|people|person|one|ones|lot|family|firm|company) ..1 (who|that|in|at|upstairs|downstairs|behind|running|sitting) <rest>)] ($|,|and)',
        '^ [what ..1 (ruin+v|spoil+v|wreck+v|poison+v|destroy+v|kill+v|sink+v|derail+v|sabotage+v|hold+v ..2 (up|back)|drag+v ..2 down) ..5 (is|are|was|were) (you|<name>|<role>|<your> ..1 (lawyer|solicitor|wife|husband|mother|father|son|daughter|brother|sister|boss|manager|foreman|agent|people|lot|side|friends)|the (man|woman|people|person|one) ..1 (who|in|at|upstairs|running) <rest>)] ($|,)',
        '^ [..3 (biggest|main|real|only|worst|greatest) (problem|headache|obstacle|enemy|trouble) (is|was|has always been|has been|remains) ..1 (her|his|their|your|our) (own)? (father|mother|dad|mum|mom|stepfather|stepmother|parents|husband|wife|boss|brother|sister|teacher|landlord|agent|lawyer|chairman|manager)] ($|,|and)',
        'if there is (a|any|one|something) ..1 (flaw|problem|weak|wrong|rotten|fault|obstacle|trouble|bottleneck|danger|risk|snag) ...6 , [(it|that) is ..1 (you|him|her|your ..1 (<problemConduct>|<flawHabit>)|(sitting|standing|staring|looking) <rest>|right (across|opposite|in front|next to me) <rest>|<name>)] $$',
        '(work|works|fine|well|good|perfect|great|all right|innocent|blameless) ...2 , [it is (you|<your> ..1|<name>|<role>|the (man|woman|people|person|one|ones|lot) ..6) (who|that) (do not|does not|is not|are not|can not|will not|has to go|needs (fixing|replacing|to go))] $$',
      ],
      say: [
        'I would like us to look at how we deal with each other',
        'we need to find a way to work this out together',
      ],
    },
    {
      id: 'not-the-work-but-having-you',
      match: [
        '(is|are|was|were) not ...9 , [it is (having to|trying to|dealing with|managing|working with|living with|sitting|talking to|being (stuck|married)) ..4 (you|him|her|them|<name>|<role>|your ..1) <rest>?] $$',
      ],
      say: ['it is how we could make this easier together', 'it is how we work together'],
    },
    {
      id: 'and-it-is-your-bad-faith',
      match: [
        '(problem|problems|obstacle|hole|flaw|gap|snag|weak point|weakness|trouble|difficulty|culprit|bottleneck|complaints|delays|in common) ...9 , [and (it|that) is (you|<your> ..1 (<problemConduct>|<flawHabit>|<contemptVice>|lies|<flawTheirs>)|him|her|<name>|<role>)] $$',
      ],
      say: ['and I would like us to talk about how we deal with each other', 'and I would like to say why'],
    },
    {
      id: 'not-cut-out-as-one',
      match: [
        '[(you|he|she|they|<name>|<role>) (just|simply|clearly|really|plainly|obviously) (do|does) not (work|function|cut it|measure up) as (a|an|the|our|my) ..1 (parent|co-parent|mother|father|manager|leader|boss|partner|colleague|neighbour|neighbor|team|chair|chairman|landlord|supplier|flatmate|supervisor|head|director|husband|wife|tenant|contractor|client|agent) <rest>?]',
      ],
      say: ['this is hard for us as things are', 'I had counted on something else here'],
      ask: ['This is hard for us as things are. What could change?', 'I had counted on something else here.'],
    },
    {
      id: 'too-slow-too-dear',
      match: [
        '(you|they|he|she) (is|are|was|were) [too (slow|expensive|dear|vague|rigid|difficult|loud|rude|unreliable|disorganised|greedy|chaotic|sloppy|pushy|touchy|demanding) , (and)? too (slow|expensive|dear|vague|rigid|difficult|loud|rude|late|cheap|unreliable|disorganised|greedy|chaotic|sloppy|pushy|touchy|demanding|soft|weak|lazy) <rest>?]',
      ],
      say: ['hard for us to work with', 'not yet what we need'],
    },
    {
      id: 'where-good-ideas-die',
      match: [
        '^ [(<your> (department|office|desk|inbox|team|firm|company|committee|side|drawer|building|house|street)|your ..1) (is|was) ..1 (where|the place where) ..4 (go|goes|come|comes) to die <rest>?]',
        '^ [(<your> (department|office|desk|inbox|team|firm|company|committee|side|drawer)) (is|was) ..1 (where|the place where) ..4 (vanish|disappear|get lost|die|dies|rot|go wrong|grind to a halt) <rest>?]',
        '[(it is|it has been|i find it|we find it) ..1 (impossible|hopeless|like pulling teeth|a nightmare) (to get|getting) (a|any|an|one|anything) ..3 (out of|from) (you|him|her|them|your (office|team|side|firm|company|client|people|lot|department|desk|staff)|<role>|<name>) <rest>?]',
        '^ [no <word> (in the world|on earth|alive|in the country|in his right mind|in her right mind) (could|can|would|will) ..1 (get|make|help|bring|please|satisfy|stand|bear|put up with|work with|live with|deal with|take) ..1 (you|him|her|them|<name>|<role>|your ..2) <rest>?]',
        '^ [..2 (bottleneck|fault line|problem|blockage|hold-up|delay|trouble|mess) ..5 (sits|lies|runs|starts|begins|stops|sleeps) ..2 (in|on|with|through|at) your (inbox|desk|drawer|lap|doorstep|office|department|house|flat|kitchen|side|team|hands|own ..1) <rest>?]',
      ],
      say: ['I would like to know how this could move on', 'we need an easier way to do this together'],
      ask: ['How could this move on?', 'We need an easier way to do this together.'],
    },
    {
      id: 'asked-not-to-be-near-you',
      match: [
        '^ [(half|most|all|many|several|everyone|everybody|people|some|<number>|the ..1|my ..1|our ..1) ..4 (asked not|begged not|refused|refuse|refuses|asked never|declined) to ..1 (be|work|sit|share|live|speak|talk|serve|deal|train|drive|travel|meet) ..4 (with|near|under|next to|beside|for|opposite|alongside) (you|him|her|<name>|your ..2) <rest>?]',
        '^ [what (this|the|our|my|we|i|everyone|everybody) ..2 (needs|need|wants|want|deserves|deserve) ..1 is ..1 (a (break|rest|holiday|divorce)|peace|distance|less|protection|rescuing|freedom) (from|of) (you|him|her|them|<name>|<role>|your ..2) <rest>?]',
        '[(you|they|he|she) ..1 can not be (left|put|let|trusted) ..2 (in (the same|one|a) room|together|near each other|unsupervised|alone (with|for (five|ten|a|one))|with (a|the) (simple|key|keys|simplest|basic)) <rest>?]',
        '[<other> (is|are|was|were) ..2 not (a|the|someone|somebody) ..2 (one|i|we|you|anyone|people) (can|could|would|want to) (plan|work|live|talk|reason|deal|rely|build|trust|do business|negotiate|share) <rest>?]',
        '[(<other>|<flawWho>) (attract|attracts|breed|breeds|court|courts|sow|sows|radiate|radiates|invite|invites|spread|spreads|bring|brings|leave|leaves) ..1 (trouble|chaos|conflict|drama|arguments|misery|disputes|negativity|tension|ill will|bad blood|disaster) (like|with|around|wherever|everywhere|to every|$) <rest>?]',
        '[(you|he|she|<name>|<role>|<your> ..5) (would|could|will) (drive (a saint|anyone|anybody|the pope|the devil) <rest>|try the patience of <rest>|make a saint <rest>|exhaust a saint <rest>)]',
        '[(life|things|everything|it|this ..1|work|everyone|we|i|our ..1) would be (so|much|a lot|far)? ..1 (simple|simpler|easy|easier|quiet|quieter|peaceful|bliss|heaven|lovely|nicer|calmer|happier|perfect) without (you|him|her|<name>|<role>|your ..2|people like you)] ($|,|and)',
      ],
      say: ['this has become hard for us', 'we need another way of dealing with each other'],
      ask: [
        'This has become hard for us; what could make it easier?',
        'We need another way of dealing with each other.',
      ],
    },
    {
      id: 'if-anyone-must-change-it-is-you',
      match: [
        'if (anyone|anybody|someone|somebody|(any)? one of us|a person) ..5 (needs to|need to|has to|should|must|ought to|is|was) ..1 (change|go|leave|apologise|apologize|move|learn|budge|calm|grow|shut|resign|improve|give in|back down|unreasonable|difficult|rude|late|to blame|at fault|lying|slow|being|the (problem|bully|liar|trouble)) ..4 , [it is (you|him|her|<name>|<role>|your ..1)] $$',
      ],
      say: ['it may be all of us', 'it may be each of us a little'],
    },
    {
      id: 'only-noise-comes-from-you',
      match: [
        '^ [the only (noise|trouble|complaints|complaint|problem|problems|mess|delay|delays|dirt|objections|bad ..1|shouting|rubbish) ..6 (come|comes|came|is|are) ..1 (from|with|caused by) (you|your ..2)] ($|,|and)',
        "^ [<your> ..1 (lack of ..2|<problemConduct>|<flawHabit>) (is|becomes|became|has become|always becomes|turns into) ..1 (everyone|everybody|somebody|someone) (else)? ('s|is) (emergency|problem|headache|job|stress|burden) <rest>?]",
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
      id: 'always-been-difficult',
      match: [
        '(<other>|<your> (side|family|lot|people|firm|company|department|team|office|mother|father|brother|sister|son|daughter) (of ..2)?) (have|has) always been [<contemptDeg> (difficult|awkward|trouble|impossible|hard work|<flawAdjective>|<contemptPerson>|the (difficult|awkward|selfish|lazy|greedy) ..1) ((and|,) <contemptDeg> (difficult|awkward|<flawAdjective>|<contemptPerson>))?] ($|,|and|about|with|when|over)',
      ],
      say: ['hard for us to work with', 'hard for us to deal with'],
    },
    {
      id: 'only-one-complaining-is-you',
      match: [
        '^ [the only (person|one|ones|people|tenant|tenants|neighbour|neighbours|parent|parents|colleague|side|party|family|flat|supplier|member) ..3 (complaining|objecting|refusing|arguing|shouting|making ..3|causing ..3|blocking ..2|holding ..3|moaning|fighting|stalling|unhappy|unreasonable|difficult|(who|that) !(never|does not|do not) ..1 (complain+v|object+v|refuse+v|argue+v|shout+v|block+v|(has|have) (a|any) ..1 (problem|issue)|can not|will not|never (listens|agrees|pays|helps|answers|cleans|shares)) ..4) (is|are|was|were) (you|your ..1|him|her|<name>|<role>)] ($|,)',
        '[<other> (have|has|had) (got)? (everyone|everybody|the (whole|entire) ..1|half the ..1|all (of)? the ..1|us all|people|the <word>) ..4 (fighting|arguing|quarrelling|at (each other|war|loggerheads)|up in arms|walking on|hating|against (each|one) <word>) <rest>?]',
        '[<your> (presence|voice|name|face|mere presence|very name) (alone)? (make+v|put+v|set+v|drive+v|send+v|give+v) ..3 (nervous|sick|angry|cringe|on edge|up the wall|mad|shiver|shudder|headache|headaches|anxious|furious|tense|miserable|uneasy) <rest>?]',
      ],
      say: ['this is hard for us as things are', 'I would like us to find a way that works for everyone'],
      ask: [
        'This is hard for us as things are; how could it get easier?',
        'I would like us to find a way that works for everyone.',
      ],
    },
  ],
} as const satisfies Family
