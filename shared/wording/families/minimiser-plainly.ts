/** Playing down as it is said every day: all this over a hedge, boys will be boys, the others do not complain. */
import type { Family } from '../pattern.ts'

export const minimiserPlainly = {
  kind: 'minimiser',
  reason: 'How large a thing is, each side feels for itself; played down, it grows.',
  patterns: [
    {
      id: 'all-this-over-that',
      match: [
        '^ [(we|you|they|i|people) (are|is|am) (really|seriously|honestly|actually|still|only|just)? ..1 (talking|speaking|arguing|fighting|quarrelling|squabbling|disputing|falling out|going to court|sitting here|wasting time) (about|over|because of|for) (a few|a couple of|a lousy|a mere|a tiny|a little|a bit of|some (stupid|silly|little|old)|(<number>|forty|fifty|twenty|ten|five|three|thirty|a hundred|two) (euros|pounds|quid|bucks|dollars|minutes|centimetres|inches|cents|pence) here) <rest>?] !(..4 (solution|way|possible|new|fair))',
        '^ [(seriously|honestly|really|and|so|oh come on|come on)? ,? all (of)? (this|that|these) !(is|was|are) ..2 (over|about|because of|for|just because) (a|an|one|some|two|three|a few|ten|five|your|my|his|nothing|such) ..6] $$',
        '^^ [(a|an|two|three) (grown|full-grown|fully grown|adult) (man|men|woman|women|adult|adults|person|people) ..3 (over|about|because|for|like) <rest>]',
      ],
      say: ['I see less in this than you do', 'we see the size of this differently'],
      ask: [
        'What makes this so important to you?',
        'I see less in this than you do. What does it mean for you?',
      ],
    },
    {
      id: 'boys-will-be-boys',
      match: [
        '[(kids will be kids|boys will be boys|men will be men|girls will be girls|children will be children|teenagers will be teenagers|dogs will be dogs|builders will be builders|women will be women|that is (life|show business|business|politics|men|women|children|families) for you) <rest>?]',
        '^ [(that|it|this) is (just|simply|only|how it is ,) (the way|how|what) (he|she|they|it|things|men|kids|children|life|the world|business|dogs|boys|teenagers|people|we|i) ..1 (is|are|goes|go|do|does|am|talk|talks) (it|here|there)?] ($$|, (you|so|get|and|it|nothing|live|accept)|and (you|that))',
        '^ [(all|every|most|other) (children|kids|families|family|couples|parents|neighbours|teenagers|boys|siblings|companies|dogs|houses|landlords|people|brothers|child|teenager|couple|dog|house) (do|does|has|have|go through|goes through|argue|argues|fight|fights|make|makes|bark|barks|shout|shouts) (that|this|it|those|noise|that kind|sometimes|now and then)?] ($$|, (so|you|it|that|get|stop))',
        '^ [(everybody|everyone|we all|people|all of us) (has to|have to|had to|must) ..4 (sometimes|now and then|once in a while|at some point|from time to time)] $$',
      ],
      say: ['I would like to hear what this is like for you', 'this touches each of us differently'],
      ask: ['What is this like for you?', 'This touches each of us differently. What matters to you in it?'],
    },
    {
      id: 'the-others-do-not-complain',
      match: [
        '[<plainCrowd> ..2 (do|does|did|has|have|had) not ..2 (complain|complained|object|objected|fuss|moan|make a fuss|make such|say a word|say anything|have a problem|have any trouble|need|whine|cry|care|seem to mind|notice) <rest>?]',
        '[<plainCrowd> ..2 (never|hardly) (complain|complains|complained|mind|minds|minded|objected|fuss|moan|moans|moaned|said|made|have|has|had|whine|whined) <rest>?]',
        '[<plainCrowd> ..2 (manage|manages|managed|cope|copes|coped|can (live|cope|deal)|seem to (manage|cope)|seems to (manage|cope)) (with (it|this|that|less)|without|just fine|perfectly well|all right|too|as well|$)]',
      ],
      say: ['I would like to understand what is different for you', 'for you it may well be different'],
      ask: ['What is different for you?', 'I would like to understand what is different for you.'],
    },
    {
      id: 'not-that-bad',
      match: [
        '^ [(oh|surely|come on|well|honestly)? ,? (it|that|this|things|the (noise|smell|dust|delay|mess|damage|scratch|music|barking|heat|draught|crack|stain) ) (is|was|are|were|can|could) (surely|really|honestly)? not (be|have been)? (really|honestly)? (all)? (that|so) (bad|loud|serious|dramatic|terrible|painful|awful|noisy|smelly|dirty|unbearable|tragic|dreadful|horrible|urgent|upsetting|stressful|dangerous|cold|noticeable)] ($$ | , (you|stop|so|is it|was it|surely|come|do not|is that))',
        '^ [surely ,? (it|that|this|things|the ..1) (is|was|are|were|can|could) not ..2 (that|so|too) <word>]',
        '^ [(just|really|so|and)? how (bad|hard|loud|difficult|dirty|painful) (can|could|was) (it|that|this|they|a ..2|one ..2|the ..1) ..1 (be|have been|take|really be)] $$',
        '^ [(it|that|this|a (bit|little|drop|few|touch) (of)? ..3|a little ..2|some ..2|one ..2|one more ..1) (does|do|will|would|can|has|have) (not|never) (hurt|harm|hurts|bother|disturb|killed|kill|harmed|bothered) (anyone|anybody|you|a soul|him|her|them|a fly|the ..1|nobody)] ($$|,)',
        '[(that|this|one|a) little (bit of)? ..2 (will|would|does|can) not (hurt|harm|bother|disturb|kill) (anyone|anybody|you|a soul|him|her|them) <rest>?]',
        '[(it|this|that) is (perfectly|dead|blindingly|embarrassingly) (simple|clear|obvious|easy|straightforward|logical)] ($$ | , (you|even|so why|any|a|so))',
      ],
      say: ['it may look smaller from my side', 'from my side it looks smaller'],
      ask: ['How much does this weigh on you?', 'It may look smaller from my side. How is it for you?'],
    },
    {
      id: 'count-yourself-lucky',
      match: [
        '^ [(you|he|she|they)? (can|could|should|may|might|ought to|want to|just)? (consider|count|think|call) (yourself|yourselves|himself|herself|themselves) (very|pretty|really|extremely|damn)? (lucky|fortunate|privileged) <rest>?]',
        '[(you|he|she|they|your ..1) (are|is|were|was|can be|should be|could be) (all|very|really|just|damn|bloody|so)? (lucky|fortunate) (that)? (you|he|she|they|we|i|anyone|it|to (have|get|be)) ..1 (got|get|have|has|still|even|did not|do not|are not|a|anything|only|not|at all|paid|came|put up|let|kept|was not|is not|took) ..1 (anything|at all|a (job|roof|place|flat|house)|worse|more|throw|sack|fire|sue|evict|call|charge|report|something|what you|any|paid) <rest>?]',
        '^^ [at least (you|he|she|they) (still)? (have|has|have got|get|gets|got|can|come|comes|know|knows|see|earn|earns|own) ..1 (a (job|roof|house|home|car|salary|garden|father|mother|family|pension|flat|choice|husband|wife)|work|your health|children|home|paid|any|somewhere|something|anything|money|your (kids|children|parents|health|job)) <rest>?] !(..4 (good|glad|great|nice|relief))',
      ],
      say: ['I would like to hear what you are missing', 'I see that something is missing for you'],
      ask: ['What is missing for you?', 'I see that something is missing for you. What would help?'],
    },
    {
      id: 'cannot-see-the-fuss',
      match: [
        '[<i> (really|honestly|simply|just|quite)? (do|can|could|still|fail|will) (not|to) (really|quite|honestly|even|for the life of me)? (know|see|understand|get|imagine|grasp) (what|why) (you|he|she|they|<role>|everyone|everybody|people|<name>) (are|is|have|has|were|was) (all|always|still|even|got to be|to be)? ..1 <plainWorried> <rest>?]',
        '[<i> (really|honestly|simply|just|quite)? (do|can|could|still|fail) (not|to) (really|quite|honestly|even|for the life of me)? (see|get|understand) (what)? (the|your|all the|any|what all the) (big)? (problem|issue|fuss|big deal|drama|panic|excitement|difficulty|hurry|tragedy) (is|here|was|at all|with|about|is (all)? about)] ($$ | with (a|one|some|that|the noise) | about)',
        '[(are you|is she|is it|must be|has she got) ..1 (on your period|on her period|your period|your time of the month|that time of the month|hormonal|your hormones|her hormones)]',
        '[(get|got|getting) (out of|up on) (bed)? (on)? the wrong side (of (the)? bed)? <rest>?]',
      ],
      say: [
        'I would like to know what makes this important to you',
        'I would like to know what worries you here',
      ],
      ask: ['What makes this important to you?', 'What worries you most here?'],
    },
    {
      id: 'have-it-your-way',
      match: [
        '^^ [(well|fine|ok|okay|right)? ,? if that is (really)? (how|the way|what|all) (you|he|she|they) (feel|feels|see it|want|want it|think|look at it|want to (play|see|do))] ($$|,|then)',
        '^ [(oh|well|fine|ok|you (can|may)|just|go ahead and|they can|he can|she can)? ,? (just)? (think|believe|say|tell yourself|feel|call it) (what|whatever|how|however) (you|he|she|they) (like|likes|want|wants|please|will|need to)] ($$|,)',
        '^ [(oh|well|fine|ok|just)? ,? (have it (your|his|her) (own)? way|suit (yourself|yourselves)|please yourself|knock yourself out|be like that|be that way|be my guest and sulk)] ($$|,|then)',
      ],
      say: ['we see this differently', 'I hear that you see it differently'],
      ask: ['We see this differently. What would help you?', 'I hear that you see it differently.'],
      reason: 'It sounds like giving in and is heard as turning away.',
    },
    {
      id: 'you-would-not-understand',
      match: [
        '^ [(you|he|she|they|people like (you|him|her|that)|someone like (you|him|her)|your (sort|lot|kind|generation)) (would|could|can|will) not (even|possibly|really|ever|begin to)? (understand|get it|grasp|appreciate|know what)] ($$ | (that|this|it) $$ | (business|money|finance|such|the market|construction|raising|real|how (business|things|a business|families|companies|the world)|what (it|hard|real|work)|pressure|responsibility) | , (you|it))',
        '[(you|he|she|they|<role>|<name>) (do|does) not (even|really)? (understand|know|get) (anything|nothing|the first thing|how (business|the market|companies|the world|things|life|a family|children|money) (works|work|is|are)|business|finance|economics|what (real|hard|proper)|the real world) ..1 (about|of|is|means)? (<rest>)?]',
      ],
      say: ['I may not have explained this well', 'I would like to explain how this looks to me'],
      ask: [
        'May I explain how this looks to me?',
        'I may not have explained this well. What is open for you?',
      ],
      reason: 'Who is told that they cannot understand stops trying to; explained, it can be followed.',
    },
    {
      id: 'cannot-you-be-sensible',
      match: [
        '[(can|could|will|would|why can|why will|why do) (not) (you|they|he|she|we|your ..1|<role>) (all|both)? (please|just|for once|ever|at least|simply)? ..1 be ..2 <minimiserSense> ..1 <rest>?]',
        '[(can|could|will|would) (you|they|he|she) (not)? (all|both)? (just|for once|ever|at least|simply) be ..2 <minimiserSense> <rest>?]',
        '[with (a bit of|a little|some|just a little|an ounce of|a bit more|a little more|a touch more) (good will|goodwill|effort|common sense|imagination|organisation|discipline|planning|flexibility|thought|self-discipline|willpower|humour) ,? (you|he|she|they|<role>) ..1 (could|would|can|should|will) <rest>]',
      ],
      say: ['let us look for what could work for both of us', 'let us take a fresh look at this'],
      ask: ['What could work for both of us here?', 'Let us take a fresh look at this together.'],
    },
    {
      id: 'barely-a-scratch',
      match: [
        '^ [(you|one|nobody|anyone|people) (can|could|will|would) (barely|hardly|scarcely) (even)? (see|hear|notice|smell|feel|spot) (it|the ..1 (scratch|noise|stain|dog|music|smell|crack|difference|dent|mark|damage|mould|dust|smoke|traffic|machine|pump|hole|leak)|the (scratch|noise|stain|dog|music|smell|crack|difference|dent|mark|damage|mould|dust|smoke|traffic|machine|pump|hole|leak)|that|a thing|anything) <rest>?] !(from)',
        '^ [(it|this) is not (exactly)? (like|as if|as though) (anyone|anybody|you (have|had|were|are|do|did|need|ever|own|live|work|paid|would)|he (died|was)|she (died|was)|the (world|house|sky|building)|somebody|someone|nobody|they (were|are|have)|i (killed|hit|stole|burned|murdered|set)|we (killed|stole|burned|set|cut)) <rest>] !(..8 (take your time|no rush))',
      ],
      say: ['from my side it looks smaller', 'it may look smaller from my side'],
      ask: ['How much does this weigh on you?', 'It may look smaller from my side. How is it for you?'],
    },
    {
      id: 'in-my-day',
      match: [
        '[(in (my|our) (day|days|time|youth)|when (i|we) (was|were) (young|your age|at school|a kid|kids|a child|children|a student|an apprentice|his age|her age|starting out)|my generation|our generation|back in (my|our) day|back then|in the old days|our parents|my parents|my father|my grandmother) ..1 (nobody|no one|we|i|people|you|one|just|never)? ...6 (complain+v|moan+v|upset|fuss|on with (it|things|the job|our)|put up with|toughen|how we felt|how you felt|feelings|whine|whined|sulk|burnout|stress|stressed|offended|therapy|therapist|soft|allergies|coddled|pampered|spoilt|sick days|safe spaces|clip round|worse|far worse|harder|tougher) <rest>?]',
      ],
      say: ['I grew up with other ways', 'for me this used to be different'],
      ask: ['I grew up with other ways. How is this for you?', 'For me this used to be different.'],
    },
    {
      id: 'no-reason-to-shout',
      match: [
        '^ [(that|this|it) is (hardly|no|not|not even|scarcely) (a|any|really)? (good)? ..1 (reason|cause|excuse|grounds|something|worth|anything) (to|for|worth|mentioning|shouting|cancelling) ..1 (shout|cry|cancel|sulk|panic|fuss|shouting|drama|complain|complaining|scream|lose|leave|fall|make|get|mentioning|crying|worry|mention|discussing|fighting|arguing|quit) <rest>?]',
        '^ [no (need|reason|call|point) (to|in) (shout|shouting|bite|biting|snap|snapping|cry|crying|scream|panic|sulk|sulking|raise your|get (nasty|upset|angry|emotional|worked up|personal|dramatic|snippy|aggressive|hysterical)|be (rude|nasty|dramatic|sarcastic|like that|so <word>)|fuss|jump|make (a|such)|overreact) <rest>?]',
        '[(you|he|she|they|<role>) (make|makes|made|are making|is making) (it|this|that|everything) (sound|look|out) (like|as if|as though|to be) ..1 (we|i|a (catastrophe|disaster|crime|tragedy|crisis|scandal|nightmare|war|prison|death)|an|the (end|world)|it|he|she|they|my|our) <rest>?] !(easy)',
        '[(you|he|she|they|<role>) (act|acts|acted|carry on|carries on|talk|talks|behave|behaves|are acting|is acting) (like|as if|as though) (i|we|it|someone|somebody|the|this|he|she|they|nobody) (had|have|has|am|are|is|was|were|never) <rest>]',
        '^ [(you|he|she|they) (will|are going to) (laugh|look back|smile|thank (me|us)|be grateful) ..4 (one day|some day|someday|later|in a (year|week|month))] ($$|,)',
        '^ [(then|just|so|so just|well)? ,? (just|then)? (wear|buy|get|use) ..2 (earplugs|ear plugs)] ($$|like)',
        '^ [(then|so) (just)? (do not) (listen|look|read|come|watch) <rest>?] $$',
        '^ [(somebody|someone|we) (is|are|got|woke|has) ..1 (in a (mood|bad mood|huff|strop)|touchy|grumpy|sensitive|cranky|out of bed on|up on the) <rest>?]',
        '[(go|should|need to|ought to|want to) (and)? (see|talk to|get|find) (a|some) (therapist|shrink|psychologist|psychiatrist) <rest>?] !(together)',
        '[(do|must|why do|can not|have) (we|i|you) (really|always)? (have to|been|need to|not)? (go|gone|been|going|drag|dragging|stop talking) (through|over) (this|that|it|all this) (again|every time|once more|yet again|a hundred times) <rest>?]',
        '[why (is|must|does) (everything|it|this|every ..1) ..2 (such|so|a|turn|become|be) ..2 (drama|hassle|crisis|complicated|struggle|fight|battle|problem|issue|theatre) with (you|him|her|them|your ..1) <rest>?]',
      ],
      say: ['I can see that this matters to you', 'I would like to know what matters to you here'],
      ask: ['I can see that this matters to you.', 'What matters most to you here?'],
    },
  ],
} as const satisfies Family
