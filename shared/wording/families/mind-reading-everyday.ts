/** What people say every day of what others want, think, plan and care for. */
import type { Family } from '../pattern.ts'

export const mindReadingEveryday = {
  kind: 'mind-reading',
  reason:
    'What others want or think only they can say; told what it is, they will deny it rather than explain it.',
  patterns: [
    {
      id: 'all-they-are-after',
      match: [
        '[<everyWho> (do|does|did) not ..1 care (if|whether|what) (i|we|my|our|the (kids|children|tenants|staff|workers)|anyone|people) <rest>]',
        '[(all|the only thing|the one thing|everything) (that)? <everyWho> (is|are|was|were|ever|really) ..1 (interested in|after|bothered about|concerned (about|with)|looking for|thinking (of|about)|worried about|out for|here for) (is|was) <rest>]',
        '[<everyWho> (has|have|had|show|shows|showed|take|takes|took) (absolutely|clearly|obviously)? (no|zero|little|not the slightest|never had any|not any) (real|genuine|actual)? interest in (a|an|any|the|my|our|me|us)? ..1 (fair|deal|solution|compromise|agreement|peace|health|safety|wellbeing|well-being|side|view|views|opinion|me|us|children|kids|truth|facts|helping|talking|listening|solving|working|what|how|anyone|anybody|anything|hearing|finding|resolving|settling|settlement|making|being|change|changing|keeping|reaching|cooperating|justice|future|family|people|staff|members|tenants|customers|marriage|lives|needs|problems|concerns|questions|getting|understanding|moving|ending) <rest>?]',
        '[<everyWho> (care|cares|cared|worry|worries|think|thinks) (only|mainly|far)? (about|of) ..4 ,? (not (about|of|the|for|its|his|her|their|your|us|me|people|ours|mine)|never (about|of)|and nothing else|and not (about|of)|and (nobody|no one) else|and that is (it|all)|first and) <rest>?]',
        '[<everyWho> (care|cares|cared) (more|far more|much more|a lot more|only) (about|for) <rest>]',
        '[(nobody|no one|not one of them) (over there|at your|in your|on your|up there|in that|at head|in management|there|at the (top|company|school|council|bank|office)) ..3 (cares|care|cared|gives|gave|bothers|listens|wants|understands|is interested) <rest>?]',
        '[(this|it) (is|was) ..2 (only|just|purely|all|nothing but) ..1 about ..3 (for|to|with) <everyTo> <rest>?]',
      ],
      say: ['I wonder what matters most here', 'I would like to know what matters most to everyone'],
      ask: ['What matters most to you in this?', 'I would like to know what matters most to everyone here.'],
    },
    {
      id: 'doing-it-to-us',
      match: [
        '[<everyWho> (are|is|was|were|did|do|does|have|has) (only|just|all)? (doing|done|said|saying|making|made)? ..4 (to|in order to|so as to) (<mindToUs>|<mindSpite> (me|us|him|her|them|my|our)|(make|see|watch|turn|get) (me|us|him|her|the (kids|children)|my|our) ..2 (look|fail|suffer|against|pay|fired|out|sacked|jealous|feel)) <rest>?]',
        '[(please)? (stop|quit|enough of) ..1 (using|dragging|playing|sending|bringing|feeding) ..4 to (<mindToUs>|<mindSpite> (me|us)|get <rest>) <rest>?]',
        '[<everyWho> (are|is|was|were|have been|has been) !(perhaps|possibly|maybe) ..2 testing (how (far|much|long)|me|us|my|our|to see) !(positive|for) <rest>?]',
        '[<everyWho> ..2 (sent|wrote|said|posted|did|moved|timed|scheduled|put|told|invited|brought|called|chose|picked|waited|raised|arranged|copied|planned|booked|hid|left) ..8 so (that)? ((everyone|everybody) (would|will|could|can) (see|hear|know|think|laugh|notice)|(i|we) (would|will|could|can|had to|have to) (not|look|fail|miss|lose|be (blamed|late|the)|have (no|to)|feel|suffer|never|give)|nobody (would|will|could|can) (notice|see|know|ask|object|find|come|check)) <rest>?]',
        '[<everyWho> ..1 (waited|wait|waits) ..2 until (i (was|had (left|gone))|we (were|had (left|gone|paid|signed))|the last|everyone|everybody|nobody|no one|the deadline|it was too late|just before|the very) !(..6 (ready|better|well|recovered|finished eating|home safely|<absoluteGood>)) <rest>]',
        '[<everyWho> (want|wants|wanted|try|tries|tried|trying|are trying|is trying|hope|hopes|hoping|are|is|just) ..2 (to buy|buying) (his|her|their|my|our|the|people|your) ..2 (love|affection|loyalty|silence|vote|votes|support|favour|goodwill|consent) <rest>?]',
        '[<everyWho> ..2 (use|uses|used|using) (every|any|each|all|the|these|our|my) (meeting+n|chance|opportunity|occasion|call|session+n|child|children|kids|handover|conversation|email|mediation|delay|crisis|strike|illness) ..3 (to|as) ..1 (<mindSelfish>|<mindBad>|<mindToUs>|<mindSpite>|complain|lecture|attack|criticise|criticize|stage|platform|weapon|excuse|cover|leverage|bargaining|pretext|show|run|tell|blame) <rest>?]',
      ],
      say: ['I do not understand the reasons for this', 'I would like to understand the reasons for this'],
      ask: [
        'I would like to understand the reasons for this.',
        'What are the reasons for this, as you see it?',
      ],
    },
    {
      id: 'planned-it-all-along',
      match: [
        '[<everyWho> ..1 made up (its|your|their|his|her) mind+n (ages|months|long|weeks|years|before (we|i)|already) <rest>?]',
        '[<everyWho> ..2 (planned|plan|planning|meant|intended|intending|wanted|going to|hoping|out to|aiming|decided|knew|known|plotting|plotted|set on|after|against|had it in for|preparing|looking for|lying) ..7 (all along|from the (very)? (start|beginning|outset|first)|from day one|from the word go|long ago|the whole time|since day one|right from) <rest>?]',
        '[<everyWho> (always|had always|have always|has always|only ever) (meant|intended|planned|wanted|were going|was going|aimed) to <everyHarsh> <rest>?]',
        '[<everyWho> (has|have|is|was|were|had) (always)? (been)? (against|out to get|gunning for|had it in for) (me|us|this|my|our|the ..1|it|everything ..1) (all along|from|always|since|and) <rest>?]',
        "[(your|his|her|their|whose|the (committee|panel|board|council) 's) mind+n (is|are|was|were|has been|have been) (already|long|clearly|obviously|all)? ..1 made up <rest>?]",
        '[<everyWho> (just|only|always|all|really)? (wanted|want|wants) (this|it|that|me|us) (to (happen|fail|end|go wrong|fall apart|break|blow up|go under)) <rest>?]',
      ],
      say: ['it looks to us as if this was decided before', 'I wonder when this was decided'],
      ask: [
        'How and when was this decided?',
        'It looks to us as if this was decided before. How did it come about?',
      ],
    },
    {
      id: 'thinks-that',
      match: [
        '[<everyWho> ..1 (seem|seems|appear|appears) to (think|believe|imagine|assume|be under the impression) (that)? (we|i|money|everyone|everybody|the world|rules|the rules|it is (fine|ok|okay|acceptable|funny|clever|your right|all)|(you|he|she|they) (are|is|own|owns|can|run|runs|have|has|deserve)|nobody|people|this is a (game|joke|hotel)) <rest>]',
        '[<everyWho> ..1 (think|thinks|thought|believe|believes|imagine|imagines|figure|reckon|assume|assumes) (that)? (money|the world|(the rules|rules|laws) (do|are (for !(everyone|everybody|all of|us all)|not|there)|apply|only)|(you|he|she|they) (can|could) (just|do|get|buy|walk|treat|take|push|simply|have|fool|talk|win|hide|sit)|(i|we) (owe|will (just|simply|always|put|accept|swallow|roll|sign anything|fall|give|forget|not notice)|exist|have nothing|do not (notice|see|know|matter|count)|can be|are (too|your|so|easy|afraid|scared|cheap|made|rich|weak|desperate|there|here to)|am (too|your|so|easy|afraid|scared|made|rich|weak|desperate|there|here to))|everybody else|everyone (else|owes|is)|it is all|this is a (game|joke|hotel|competition)) !(..3 (improve|help)) <rest>]',
        '[<everyWho> ..1 (see|sees|saw|regard|regards|view|views|think of|thinks of|look at|looks at) (me|us|people|my|our|everyone|everybody|the (staff|children|kids|tenants|workers|farmers|members|customers)|tenants|workers|women|farmers|customers) !(mostly|perhaps|possibly|often) ..2 (as|like) ..2 (cheap|number|numbers|labour|labor|cash|burden|nuisance|enemy|enemies|servant|servants|cost|costs|problem|obstacle|obstacles|a source|an annoyance|trouble|fools|idiots|children|machines|money|dirt|nothing|a joke|a threat|beneath|staff|a babysitter|a maid|a cook|a driver|an income|disposable|expendable|replaceable) <rest>?]',
        '[(i am|we are|the (children|kids) are|my ..1 (is|are)|our ..1 (is|are)) (nothing (but|more than)?|just|only|no more than|merely|not even|worth nothing) ..4 (to|for) (you|them|him|her|your <word>|<role>) <rest>?]',
        '^ [(to|for|in the eyes of) <everyTo> (i|we|people like (me|us)) (do not (exist|count|matter)|are ..2 (nothing|numbers|air|dirt|invisible|cattle|cash)|am ..2 (nothing|air|dirt|invisible)) <rest>?]',
        '[<everyWho> ..1 (choose|chooses|chose|prefer|prefers|preferred) (not)? to (not see|not hear|not listen|not notice|ignore|look the other|see only|hear only|believe the worst|overlook|misunderstand|twist) <rest>?]',
        '[<you> ..1 (choose|chose|prefer|chooses) (not|never) to (see|hear|understand|listen|notice|know|remember|believe) <rest>?]',
        '[<everyWho> ..1 (only)? (see|sees|hear|hears|believe|believes|remember|remembers|read|reads|notice|notices|take|takes) (only)? what (you|he|she|they|it|suits) ..1 (want|wants|like|likes|suits|suit|need|needs|<to>) <rest>?]',
      ],
      say: ['I wonder how this is seen from the other side', 'I would like to hear how each of us sees this'],
      ask: ['How do you see this?', 'I would like to hear how each of us sees this.'],
    },
    {
      id: 'enjoys-it',
      match: [
        '[<everyWho> ..2 (take|takes|took|taking|get|gets|got|getting|find|finds|found) (real|great|so much|such|some|a perverse|perverse|sick|your|a|his|her|their|visible|a certain|a sick)? (pleasure|delight|satisfaction|joy|kick|kicks|thrill) (in|out of|from) (saying no|seeing|watching|making|putting|keeping|refusing|blocking|my|our|letting|other|tormenting|annoying|humiliating|hurting|turning|others|correcting|pointing|winding|it|being|ruining|spoiling) !(<absoluteGood>) <rest>?]',
        '[(it|that|this) (would|will|does|must|suits|suited) (just|really|very|rather)? ..1 (suit|suits|please)? (<to>) (very well|perfectly|just fine|nicely|down to the ground|, would not|, does not|, right|that (nothing|i|we|it|nobody|everyone)|right down|if (i|we)) <rest>?]',
        '[(your|his|her|their) (guilty|bad|own|evil)? conscience (is|must|will|has|seems) <rest>]',
        '[<everyWho> ..1 (feel|feels|have|has) (guilty|a (guilty|bad) conscience) ,? (that is why|and|so|because|which) <rest>]',
        '[<everyWho> ..6 because (you|he|she|they|deep down) (have (no (arguments|case|answer|evidence|leg|idea|proof)|run out|something to hide|a bad)|has (no (arguments|case|answer|evidence|leg|idea|proof)|run out|something to hide|a bad)|know (that)? (you are wrong|i|we|it is|that)|knows (that)? (she is|he is|i|we)|are (afraid|scared|jealous|embarrassed|ashamed|bitter|losing|too proud|guilty|bored)|is (afraid|scared|jealous|embarrassed|ashamed|bitter|losing|too proud|guilty|bored)|hate|hates|can not (bear|stand)|could not (bear|stand)|feel guilty|feels guilty|fear|think (i|we|you can)|thinks (i|we)|smell|smells|want (everything|revenge|the money|me|us|my|our|attention)|got caught|got found) <rest>?]',
        '[<everyWho> (are|is|was|were) (only|just) (being)? (nice|kind|friendly|sorry|polite|sweet|calm|helpful|generous|interested|pleasant|reasonable|charming|good|civil|here|doing|saying|asking|agreeing|offering|apologising|apologizing) ..3 (because|when|if|as long as|so that|since|to (impress|look|get|keep|avoid|save|please|win|gloat|make|spy|check up|stir)) <rest>?]',
      ],
      say: ['I would like to understand what is behind this', 'I wonder what is behind this'],
      ask: ['I would like to understand what is behind this.', 'What is behind this for you?'],
    },
    {
      id: 'real-goal',
      match: [
        "[(<your>|your firm 's|your company 's) ..1 (real|only|sole|true|hidden|secret|actual|one|whole) (goal|aim|purpose|motive|motives|reason|concern|plan|agenda|intention|intentions|priority|worry|interest|motivation|object|objective|ambition) ..2 (is|was|has been|has always been|are) <rest>]",
        '[the (real|true|only|actual|whole) (reason|purpose|point|aim|motive) ..3 (<everyWho>|of <your>|behind <your>|for <your>) ..6 (is|was) <rest>]',
        '[the (real|true|actual) reason (here)? (is|was) (that)? <everyWho> <rest>]',
        '[<i> (all)? (know|knew|can see|see|understand|can guess|can imagine) (exactly|full well|perfectly|very well|precisely)? (what <everyWho> (are|is|were|was) ..1 (up to|thinking|after|playing at|trying|really|plotting|planning|aiming|getting at|hoping)|what <your> ..1 (game|plan|agenda|motive|motives|intentions|scheme) (is|are)|why <everyWho> (are|is|did|want|wants|really) ..1 (really|doing|want|wants|doing this|here|so)) !(..4 (worried|upset|through)) <rest>?]',
        '[(this|it|that) (is|was|has) (never|not) (really|ever|just|even|been)? about ..6 , (it|this) is (all|only|really|just)? about (you|him|her|them|your|his|her|their|control|money|power|revenge|ego|winning|being right|face|greed|punishing|getting) <rest>?]',
        '[(it|this) (was|is|has) never (been)? (really|ever)? about ..4 (for|to|with) <everyTo> <rest>?]',
        '[(it|this|that|everything) (is|was) (all|just|only|nothing but|nothing more than) ..3 (game|joke|power game|competition|business|numbers|sport|show|money|chess game|power trip|ego trip) (to|for) <everyTo> <rest>?]',
      ],
      say: ['I would like to know what this is about for everyone', 'I wonder what this is about at heart'],
      ask: ['What is this about for you?', 'I would like to know what this is about for everyone.'],
    },
    {
      id: 'not-telling-us',
      match: [
        '[there is (something|a lot|more|plenty) <everyWho> (are|is) not (telling|saying|showing|admitting) <rest>?]',
        '[<everyWho> (are|is|were|was|have not been|has not been) (not)? ..1 telling (me|us|anyone|the mediator) (the (whole|full|entire|real|truth)|everything|all) <rest>?]',
        '[<everyWho> (do|does|did) not (even|really|actually|honestly)? mean (a (single|bloody)? word|one word|any of|half of|it when) <rest>?]',
        '[<your> (tears|smile|smiles|apology|apologies|charm|act|performance|show|story|concern|kindness|speech|speeches|flowers|presents|gifts) (do|does|did|will|would) not (fool|impress|convince|work on|deceive) <rest>]',
        '[(nobody|no one) ..1 (believe|believes|buys|believed|is buying|is fooled) ..3 (<everyWho> ..1 (care|cares|mean|means|want|wants|are|is|did not|forgot|were|was|know)|by <your>|<your>) <rest>?]',
        '[<everyWho> will (smile|nod|turn up|say|sign|agree|promise|show up|come|apologise|apologize) ..8 (and|but) (then)? (do|go|carry|break|forget|ignore|change|blame|deny) !(shopping|home|to bed|on holiday) <rest>?]',
        '[<everyWho> (want|wants|wanted|get|gets) ..7 and (everyone|everybody|the rest|nobody|to hell|let) (else)? (of us)? (can|else|with|should|pays|has|is|gets) <rest>?]',
      ],
      say: ['I find it hard to read what is meant', 'I am not sure yet how far this is meant'],
      ask: ['How is this meant?', 'I find it hard to read what is meant. Could you tell us more?'],
    },
  ],
} as const satisfies Family
