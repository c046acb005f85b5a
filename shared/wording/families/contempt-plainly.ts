/** Contempt as it is said every day: a terrible mother, never a day's work, look who turned up. */
import type { Family } from '../pattern.ts'

export const contemptPlainly = {
  kind: 'contempt',
  reason: 'Who hears scorn answers the scorn; what does not fit for you can be answered.',
  patterns: [
    {
      id: 'not-the-faintest',
      match: [
        '<verdictTarget>|council|nobody ..4 [(have|has|had|with|show+v|without) (not|never)? (got)? ..1 (the (faintest|slightest|foggiest|remotest|vaguest|first)|a clue|any clue|zero clue|no clue|no notion) ..1 (idea|clue|notion|inkling|concept|understanding)? (of|how|what|about|why|who) <rest>?] !(this (evening|morning)|happened|to call)',
      ],
      say: ['may see this from another side', 'may know another part of this than we do'],
    },
    {
      id: 'of-the-year',
      match: [
        '^ [(here (is|comes)|well done|bravo|congratulations|our|the|mr|mrs|oh look)? ,? ..1 (father|mother|mum|mom|dad|parent|parents|husband|wife|landlord|landlady|boss|employer|neighbour|neighbor|employee|colleague|tenant|supplier|teacher|friend|brother|sister|son|daughter|excuse|understatement|joke|genius|negotiator) of the (year|month|century|decade) <rest>?] !(award|prize|was|has|won)',
      ],
      say: ['I had hoped for something else', 'this is hard for me to accept'],
      ask: ['I had hoped for something else.', 'What happened was hard for us. What led to it?'],
    },
    {
      id: 'thinks-something-special',
      match: [
        '[<verdictTarget> ..2 (think+v|believe+v|imagine+v|fancy|fancies|act+v (like|as if|as though)|behave+v (like|as if|as though)|consider+v) ..1 (you|he|she|they|yourself|himself|herself|themselves) ..1 (are|is|were|was|own|owns|run|runs|rule|rules)? ..2 (something special|special|somebody|better than|above|god|royalty|superior|entitled|untouchable|too good|the only|so clever|so smart|the boss|cleverer|smarter|the place|this place|the street|the world|the building|everything|irreplaceable|indispensable|infallible) <rest>?]',
      ],
      say: ['I would like us to talk as equals', 'it is hard for us to feel taken seriously here'],
      ask: ['I would like us to talk as equals.', 'It is hard for us to feel taken seriously here.'],
    },
    {
      id: 'a-terrible-one',
      match: [
        '[<verdictTarget> <verdictBe> !(not|never|no) ..1 (a|an|such a|such an|the worst|the most|some of the|the) ..2 <plainPoor> ..1 <plainOffice> <rest>?] !(to have)',
        '[<verdictTarget> <verdictBe> (the worst|the laziest|the rudest|the meanest|the greediest|the dumbest|the most <plainPoor>) ..3 (i|we|ever|in (this|the)|of (all|them|the)) <rest>?]',
        '[<verdictTarget> <verdictBe> (not much of a|hardly a|not exactly a|no kind of|a poor excuse for a|a sorry excuse for a|not fit to be (a|called a)|unfit to be a) ..1 <plainOffice> <rest>?]',
        '[(what a|what an|some|such a|such an) <plainPoor> ..1 (<plainOffice>|<role>|company|firm|attitude|thing to (say|do)|excuse|answer|way to) <rest>?]',
      ],
      say: ['it is hard for me to accept what happened', 'I had hoped for something else'],
      ask: [
        'It is hard for me to accept what happened.',
        'I had hoped for something else. What led to this?',
      ],
    },
    {
      id: 'never-seen-such-poor',
      match: [
        '[(i|we|i personally) (have|had)? (never|rarely|seldom|hardly ever|not often) (ever|yet|before)? (seen|met|read|heard|come across|encountered|dealt with|experienced|known|had to deal with|worked with|lived next to|been given|received|seen) ..2 (such|so|anyone|anybody|anything|somebody|someone|people|a more|a worse|a <role>|a company|worse) ..4 <plainPoor> <rest>?]',
      ],
      say: ['I find this hard to accept', 'this is hard for me to accept'],
      ask: ['I find this hard to accept, and I would like to say why.', 'This is hard for me to accept.'],
    },
    {
      id: 'poor-is-your-work',
      match: [
        '[<your> ..1 <plainWork> ..1 (is|are|was|were|remains) ..2 (<plainPoor>|non-existent|nonexistent|a disgrace|a joke|a comedy|a circus|a farce|beyond belief|worse than|the worst|laughable|below|a disaster|not up to|third-rate) <rest>?] !(at me)',
      ],
      say: ['I see room to do this better', 'I had hoped for something else here'],
      ask: ['I see room to do this better. What would help?', 'I had hoped for something else here.'],
    },
    {
      id: 'everyone-laughs-at-you',
      match: [
        '[(the (whole|entire) <word>|everyone|everybody|half the <word>|half of <word>|people|your own ..1|all (of)? the ..1|even ..2|the ..1|my ..1) ..2 (is|are|was|were|have been|has been|will)? ..1 (laughing|laugh|laughs|laughed|giggling|sniggering|rolling their eyes|whispering) (about|at|behind) (you|him|her|them|your ..1|<role>) <rest>?]',
        '[(nobody|no one|no-one|none of (us|the ..1)|hardly anyone|hardly anybody|who) ..4 (takes|take|took|taking) (you|him|her|them|your ..2|his ..2|her ..1|<role>) ..1 (seriously) <rest>?]',
      ],
      say: ['it is hard for many of us to go along with this', 'others see this differently too'],
      ask: ['It is hard for many of us to go along with this.', 'Others see this differently too.'],
    },
    {
      id: 'cannot-stand-you',
      match: [
        '[<i> (really|honestly|simply|just)? (can not|could not|can hardly|can barely|can no longer) (even|really|physically)? (stand|bear|stomach|face|tolerate|abide) ..1 (the (sight|sound|smell|voice) of|to (be|sit|look|listen|hear|talk|work|breathe)|being|looking at|listening to|sitting) ..5 (you|him|her|them|your ..1|his ..1|their ..1|<role>) <rest>?]',
        '[<i> (really|honestly|simply|just)? (can not|could not|can hardly) (stand|bear|stomach|abide) (you|him|them|your (face|voice|mother|friends|lot|attitude|family|lies|whining|sort)|his (face|voice|attitude|mother|guts|lies)|her (face|voice|attitude|guts|mother|lies)|<role>) <rest>?]',
      ],
      say: ['I need some distance at the moment', 'it is hard for me to be in one room at the moment'],
      ask: ['I need some distance at the moment.', 'It is hard for me to be in one room at the moment.'],
    },
    {
      id: 'never-a-days-work',
      match: [
        '[<verdictTarget> (have|has|had)? ..1 never (even|once|actually)? ..1 (worked a (day|single day)|worked for (a|anything)|done (a|an) (honest|proper|real|full|single|stroke|decent) ..2|had (a (real|proper|normal)|to (work|earn))|lifted a finger|opened a book|held (a|down) ..2|read a (book|contract|single)|run (a|anything|so much)|managed (a|anything)|raised a child|grown up|learned to|learnt to) <rest>?] !(before)',
        '[<verdictTarget> (would|could) not (last|survive|manage) (a|an|one|five|two|ten|even) ..2 (day|week|hour|minute|minutes|shift|month|seconds|days) ..1 (in|on|as|without|here|doing) <rest>]',
        '[<verdictTarget> (could|can|would) not (even)? (organise|organize|run|manage|arrange|plan) (a|an|your|his|their) ..3 (party|bath|raffle|stall|stand|kiosk|sale|brewery|barbecue|picnic|sandwich|cupboard|drawer|birthday|egg|piss-up|diary|desk) <rest>?]',
      ],
      say: ['you and I see different parts of this', 'this is harder than it may look'],
      ask: ['This is harder than it may look. May I show you?', 'We see different parts of this work.'],
    },
    {
      id: 'typical-of-your-sort',
      match: [
        '^^ [(how|just|so|oh|that is|what a|what|another|absolutely)? (so)? typical (<role>|lawyer+n|man|men|woman|women|bureaucrat+n|politician+n|academic+n|civil servant+n|consultant+n|teacher+n|banker+n|townie+n|boomer+n|owner+n|landlord|tenant|manager|boss|neighbour|contractor|builder|supplier|agent|estate agent|management|council|union) (behaviour|behavior|talk|answer|trick|attitude|nonsense|thinking|excuse|arrogance)?] ($$|,)',
        '^ [(just|exactly|only|about|precisely|nothing (but|more than|less than)|no more than|no less than) what (i|we|one|you would) (would|have|had)? (expect|expected|come to expect) (from|of) (you|him|her|them|your ..1|people like ..1|someone like ..1|<role>) <rest>?]',
        '[(i|we|what else) (did|do|would|can|could|should) (i|we|you|one|not)? ..1 expect (anything|nothing|any|much|more|better|else)? ..2 (from|of) (people like you|someone like (you|him|her)|somebody like (you|him|her)|(you|your) lot|a man like|a woman like|your sort|your kind|that (man|woman|company|firm|lot)) <rest>?]',
      ],
      say: ['I had hoped for something else', 'this is hard for me to accept'],
      ask: ['I had hoped for something else.', 'This is hard for me to accept, and I would like to say why.'],
    },
    {
      id: 'wow-you-actually',
      match: [
        '^^ [(wow|gosh|goodness|amazing|incredible|a miracle|hallelujah|unbelievable|miracles (do)? happen|stop the press|alert the media) ,? ..1 (you|he|she|they|<role>|<name>|somebody|someone) (actually|even|managed|can|bothered|remembered|answered) (answer+v|read+v|reply|replied|call+v|show+v|turn+v|remember+v|pick+v|do+v|did|bother+v|care+v|apologise+v|pay+v|paid|listen+v|said|say|to|my|our|know+v|have|has|your|the) <rest>] !(..8 (proud|great|beautiful|congratulations))',
        '^ [look (who|what) (finally|eventually|actually|suddenly|has finally|has (crawled|turned|decided|bothered|remembered)|decided|deigned|bothered|crawled|turned up|showed up|remembers|thinks) <rest>?]',
        '^ [(how|that is|so) ..1 (generous|magnanimous|noble|gracious|big|kind|thoughtful|decent|good) of (you|him|her|them|<role>) to (give|offer|leave|grant|allow|spare|let|show|tell|grace) (us|me|up)? ..2 (minute|minutes|whole|crumbs|scraps|entire|at least|finally|at last|at all|the honour|the truth|now|peanuts|leftovers) <rest>?]',
        '^ [(it)? must be (so|really)? (nice|lovely|great|wonderful|easy|fun) to (have (so much|nothing|all|no|a daddy|somebody|someone)|be able|be so|never|just|sit|do nothing|get paid|know everything|earn|live (off|in your|on your)|come and go|spend) <rest>]',
        '^^ [(oh)? ,? (great|good|nice|super|fantastic|excellent|lovely|wonderful|fine|outstanding|bang-up|brilliant) (job|work|going|effort|one|move|timing|parenting|planning|communication|teamwork|leadership) ,? (really|as usual|yet again|genius|einstein|sherlock) <rest>?] $$',
      ],
      say: ['I had hoped for something else', 'I am disappointed by this'],
      ask: ['I had hoped for something else. What can we change?', 'I am disappointed by this.'],
      reason: 'Praise that means its opposite is heard as contempt; said plainly, the point can be answered.',
    },
    {
      id: 'like-dealing-with-children',
      match: [
        '[(it|this|that|talking to you|living with you|working with you|you) (is|are|was|feels) ..1 (like|worse than|as bad as) (dealing|talking|negotiating|working|arguing|living|speaking|reasoning|herding|babysitting|running|being in) (with|to|in|at)? (a|an|the|my|some)? ..2 (child|children|kid|kids|toddler|toddlers|kindergarten|nursery|teenager|teenagers|schoolboy|schoolboys|wall|idiots|lunatics|madhouse|zoo|cats|robot|machine|answering machine|brick|parrot|circus|playground) <rest>?]',
      ],
      say: ['I find it hard to get through here', 'we do not seem to reach each other'],
      ask: ['I find it hard to get through here. What would help?', 'We do not seem to reach each other.'],
    },
    {
      id: 'talks-rubbish',
      match: [
        '<verdictTarget> ..3 [v=(talk+v|write+v|spread+v|spout+v|say+v|send+v (me|us)?|tell+v (me|us|everyone)|publish+v|repeat+v|believe+v) (such|so much|a lot of|a load of|loads of|lots of|utter|complete|total|pure|absolute|nothing but|the same|this|that|more)? ..1 (old)? (rubbish|nonsense|garbage|crap|rot|tripe|fairy tales|fairy stories|cock and bull)] !(bin|collection|bag)',
      ],
      say: ['{v~say} things I see quite differently', '{v~say} what I find hard to agree with'],
    },
    {
      id: 'pity-your-children',
      match: [
        '[<i> (really|truly|almost|only|just|do|actually|genuinely)? ..1 (pity) (you|him|her|them|your ..2|his ..2|her ..2|their ..2|anyone who|anybody who|whoever|the (people|children|kids|man|woman|poor) ..1|<role>) <rest>?]',
        '[<i> (almost|nearly|only|really|just|have to) feel sorry for (you|him|her|them|your (children|kids|wife|husband|staff|tenants|mother|family|neighbours|poor)|anyone who|anybody who|whoever) <rest>?] !(..6 (ill|sick|lost|flu))',
      ],
      say: ['I find this hard to accept', 'this is hard for me to accept'],
      ask: ['I find this hard to accept, and I would like to say why.', 'This is hard for me to accept.'],
    },
    {
      id: 'how-can-anyone-be-so',
      match: [
        '^ [how (can|could|do|does) (anyone|anybody|someone|somebody|one|a (grown|person|company|firm|man|woman|mother|father|school|landlord) ..2|people|you|he|she|they|<role>) ..2 (be|get|become|act|behave|remain) ..1 (so|that|this) ..1 (<plainPoor>|blind|naive|thoughtless) <rest>?]',
        '^ [(did|do|does|has|have) (anyone|anybody|someone|any of (you|them)) ..6 (even|actually|bother to|bothered to|bother|ever) (read|look|looked|check|checked|think|thought|listen|listened|open|opened|know|understand|speak|try) <rest>?] !(of (a|using|moving))',
      ],
      say: ['I find this hard to understand', 'I would like to understand how this came about'],
      ask: ['How did this come about?', 'I find this hard to understand. What led to it?'],
    },
    {
      id: 'does-not-deserve',
      match: [
        '[<verdictTarget> ..1 (do|does|did) not deserve (those|these|such|the|your|his|her|their|to (be|have|call|live|keep|own|see|wear)) ..1 (children|kids|child|son|daughter|job|salary|name|title|money|friends|wife|husband|staff|team|a (family|child|dog|job)|called|dog|customers|pension|position|licence|trust|respect) <rest>?]',
        '[<verdictTarget> (is|are|was|were) (not|hardly) ..1 (worth) (the|my|our|a|any) ..2 (paper|time|trouble|money|effort|bother|breath|spit|penny|salary|air|attention|fuss) <rest>?]',
      ],
      say: ['I find it hard to accept what happened', 'what happened was hard for us'],
      ask: ['I find it hard to accept what happened.', 'What happened was hard for us. What led to it?'],
    },
    {
      id: 'what-do-you-know',
      match: [
        '^ [what (do|does|would|could|can) (you|he|she|they|<role>|people like you|someone like you) (possibly|even|really)? know (about|of) (raising|running|bringing|hard|real|work|working|children|kids|business|love|loyalty|money|poverty|responsibility|parenting|family|farming|teaching|building|managing|leadership|being) (<rest>)?]',
        '^ [(are|is) (you|he|she|they|anyone|anybody) (even|actually) (listening|awake|trying|thinking) <rest>?]',
      ],
      say: ['I would like us to look at this together', 'I would like to hear how this looks to you'],
      ask: ['How does this look from where you stand?', 'I would like us to look at this together.'],
    },
    {
      id: 'you-of-all-people',
      match: [
        '[(at your age|you of all people|as a <role>|a (grown|adult) (man|woman)|a man of your age|someone (of|in) your ..1)? ,? (you|he|she|they|<role>) (really)? (should|ought to|must) know better <rest>?] !(by now that i|than (me|i|us|we))',
        '^ [so much for (your|their|his|her) ..3] ($$|,|and|then)',
        '[<your> ..1 (promises|promise|word|assurances|guarantees|apologies|apology|signature|expertise|advice|opinion|agreements) ..1 (is|are|was|were|do|does|did) (not (worth|mean)|worth (nothing|little)) <rest>?]',
        '[(we all|i|we|everyone|everybody) know+v ..1 what (your|their|his|her) ..2 (is|are) (really)? worth <rest>?]',
        '[(i|we) (thought|had thought|expected|had expected|would have expected|would have thought) ..2 (more|better|you were (smarter|better|more|cleverer|above)|(he|she|they) (was|were) (smarter|better|cleverer|above)) ..1 (of|from|than) (you|him|her|them|that|this|a (man|woman|person|company|firm|school|professor|doctor|teacher|lawyer)) <rest>?]',
        '[(you|he|she|they) (are|is) the last (person|man|woman|one|company|people) (i|we|on earth|anyone) ..1 (would)? ..1 (ask|trust|want|take|listen|call|hire|believe|turn) <rest>?]',
        '[(i|we) (have|had) (had)? ..1 (more|better) (useful|intelligent|productive|meaningful|honest)? (conversations|conversation|discussions|arguments) with ..2 (cat|dog|goldfish|wall|hamster|toaster|fridge|children|child|toddler|plants|houseplant|parrot) <rest>?]',
        '[how (do|can|does) (you|he|she|they|<role>|people like you) ..1 (sleep at night|live with (yourself|yourselves|himself|herself|themselves)|look (at yourself|in the mirror|yourself in|anyone in|your ..1 in|himself in|themselves in)) <rest>?]',
      ],
      say: ['I had hoped for something else', 'this is hard for me to accept'],
      ask: ['I had hoped for something else.', 'This is hard for me to accept, and I would like to say why.'],
    },
  ],
} as const satisfies Family
