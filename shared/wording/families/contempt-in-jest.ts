/** Contempt dressed as a joke: your idea of a joke, as fake as your handbag, another genius idea, grow a spine. */
import type { Family } from '../pattern.ts'

export const contemptInJest = {
  kind: 'contempt',
  reason: 'A joke at somebody’s cost is answered in kind; said plainly, the point can be answered.',
  patterns: [
    {
      id: 'your-idea-of-a-joke',
      match: [
        '^ [(is|was) (this|that|it) ..1 (your idea of|your notion of|your version of|supposed to be|meant to be|some kind of|some sort of|what you call|what passes for|the best you|all you|really the best|honestly the best) ..3 (joke|prank|offer|apology|service|work|job|answer|reply|help|compromise|humour|humor|parenting|effort|deal|discount|professionalism|cleaning|generosity|fairness|explanation|excuse|hilarious|funny|impress|can do|can manage|came up|could|got|have) <rest>?] $$',
        '^ [(and)? (that|this) is (what you call|your idea of|your version of|what passes for|(supposed|meant) to (impress|scare|frighten|pass for|be (funny|an offer|a joke|a compromise|an apology|an answer|a repair|help|helpful|serious|generous|fair))) <rest>?]',
        '^ [(is|was) (this|that|it) ..1 (a|some) ..1 (joke|prank|wind-up) <rest>?] $$',
        '[(your|his|her|their) idea of (a|an|being|good|fair|clean|quick|hard|decent|proper|<verb>) ..2 (is|was|seems to be|means|consists of|involves) !(lovely|good|great|nice|wonderful|interesting|perfect|brilliant|very|fine) <rest>]',
        '^ [(are|is|was|were) (you|he|she|they|<role>) (being|trying to be|attempting to be)? ..1 (funny|serious|kidding|joking|having a laugh|taking the (mick|mickey|piss|michael)|pulling my leg|winding (me|us) up|out of your|on drugs|drunk|high|on something|for real|dense|deaf|blind|thick|stupid|simple|slow) (right now|or (what|just ..2)|with (this|that|your|me) ..3|when (you|he|she|they) <rest>)?] ($$|,)',
        '^ [(you|he|she|they|<role>|this|that) ..1 (have (got)? to be|has (got)? to be|must be|cannot be|can not be|got to be) (kidding|joking|having a laugh|having us on|taking the (mick|mickey|piss)|pulling my leg|drunk|on drugs|high|out of your mind|dreaming|a joke|a wind-up|a prank|serious) <rest>?]',
      ],
      say: ['this is far from what I had hoped for', 'I would like to understand how you see this'],
      ask: ['This is far from what I had hoped for.', 'How do you see this?'],
    },
    {
      id: 'as-fake-as-your-handbag',
      match: [
        '(<your>|<flawWho>) ..5 (is|are|was|were|sound|sounds|look|looks) ..1 [(about|just|roughly|almost|nearly)? as (fake|false|empty|hollow|thin|cheap|tired|stale|crooked|phoney|weak|dirty|fishy|reliable|believable|bent|sharp|useful|useless|helpful|honest|subtle|transparent|convincing|likely|solid|leaky|rotten|shabby|worn|dated|fresh|twisted|sincere|genuine|bright|much use|much fun|trustworthy|attractive) as !(ever|always|possible|can|me|us|we|i|ours|mine|soon) <rest>]',
      ],
      say: ['hard for me to accept', 'far from what I had hoped for'],
    },
    {
      id: 'a-glorified-clerk',
      match: [
        '<flawWho> ..1 (is|are|was|were) (just|only|basically|simply|really|nothing but|nothing more than|no more than)? [(a|an) <contemptDeg> <scornAdj> <verb> <verb>? (, nothing (else|more))?] !(to)',
      ],
      say: ['hard for me to work with', 'a difficult partner for me in this'],
    },
    {
      id: 'another-genius-idea',
      match: [
        '^^ [(oh|so|well|ah|and|look)? ,? ..1 (the|our) ..1 (prince|princess|king|queen|lord|lady|maestro|genius|expert|boss|man himself|big man|master|director) ..1 (has|have|is|was)? ..1 (finally|at last|deigned|deigns|eventually|graced|graces|woken|condescended|blessed) <rest>?]',
        '^ [who (taught|trained|raised|told|advised|hired|dressed|educated) (you|him|her|them) <rest>?] , (a|an|your|some|the)',
        '^ [<your> ..2 (<verdictQuality>|generosity|speed|acumen|wisdom|talent|punctuality|modesty|flexibility|hospitality) ..1 (is|are|really is) ..1 (legendary|second to none|boundless|astounding|staggering|breathtaking|renowned|famous|something else|a wonder to behold|priceless|world-famous|unmatched|the stuff of) <rest>?] !(, thank)',
        '^ [<your> ..2 (<verdictQuality>|generosity|cheek|greed|nerve|arrogance|stupidity|talent|wisdom) ..1 (know|knows) no (bounds|limits|end) <rest>?]',
        '[(it is|that is|i find it|how) ..1 (cute|adorable|hilarious|touching|amusing|laughable|comical|quaint|rich|priceless|funny) (how|that|when|to see|to watch) (you|he|she|they|<name>|<role>|your ..1) (think|thinks|believe|believes|always|still|suddenly|only|never|pretend|pretends|imagine|imagines|expect|expects|try|tries|talk|talks|call|calls|want|wants|manage|have|keep) <rest>?]',
        '^^ [i see (that)? (you|he|she|they|<name>) (have|has) (finally|at last|discovered|mastered|graduated|deigned|remembered|learned|learnt) ..9 <rest>? , (congratulations|congrats|bravo|well done|good for you|how nice|lovely|impressive)]',
        '^^ [(such|what) (generosity|wisdom|bravery|charm|genius|dedication|professionalism|elegance|class|maturity|modesty|humility|grace|tact|eloquence|efficiency|commitment|leadership|vision|courtesy) ..5] (,|$$) !(thank)',
        '^ [(did|have|has) (you|he|she|they|<role>|<name>) ..3 (learn|learned|learnt|study|studied|train|trained|go|went|graduate|graduated) ..5 (same (school|place|course|circus|academy)|clown school|clown college|school of|charm school|on the internet|on youtube|from a (cereal|comic)|in a barn|night school|law school at all) <rest>?]',
        '^^ [(another|yet another|one more|more|what a|some|a|pure) (genius|brilliant|bright|stroke of|masterful|inspired|masterly|pearl of|gem of|visionary|dazzling) ..1 (idea|ideas|plan|move|decision|suggestion|effort|performance|brainwave|insight|contribution|genius|stroke|wisdom|wisdoms|thinking|initiative) (from|by|courtesy|of (yours|theirs|his|hers)) <rest>?] !(thank)',
        '^ [(i see|i hear|so|well|apparently)? ..1 (the|our|his|her|your) (great|mighty|famous|learned|wise|resident|noble|self-styled|esteemed|all-knowing|almighty|big) (expert|genius|leader|professor|one|negotiator|king|queen|oracle|authority|dictator|chief|strategist|thinker|financier|visionary|man) (has|have|speaks|knows|deigns|arrives|returns|thinks|decides|is (here|back|never|too|above)) <rest>?]',
        '^ [(that is|this is|it is|what)? ..1 (a|an|your|that|this|such a) (cute|nice|sweet|lovely|quaint|adorable|charming|funny|precious|neat|clever|fancy|touching|convenient) (little)? (theory|story|speech|idea|plan|trick|act|performance|explanation|tale|excuse|fantasy|fairy tale|show|game|setup|argument|letter) (you have|there|of yours|you came|, but|you tell|you told|, shame) <rest>?] !(about)',
        '[(oh)? poor (little)? (rich (girl|boy|man)|you|baby|diddums|princess|prince|lamb|darling|snowflake|diva|soul|thing) ,? (having to|did|has to|have to|must|not getting|so|all|forced to|only|what) <rest>]',
        '^^ [(oh|well|ah|wow|look|gosh|hey|so|see|behold|bow down|make way|all hail|everyone) ,? ..1 (his|her|the|our|your) (majesty|lordship|ladyship|highness|royal highness|excellency|holiness|princess|lord and master|grace|almighty) <rest>?]',
        '^^ [must be ..1 (nice|lovely|great|wonderful|easy|fun|marvellous|handy|convenient|comfortable|pleasant) <rest>]',
        '^^ [(it|that) must be ..1 (nice|lovely|great|wonderful|easy|fun|marvellous|handy|convenient|comfortable) (to|being|having) (be paid|get paid|be so|have so|have nothing|do nothing|sit|live off|never|not|paid|able|have someone|have (daddy|mummy|rich|a rich)|have everything|earn|always) <rest>?]',
        '^ [..2 (is|are|was|were) (clearly|obviously|evidently|apparently)? (a|an|the)? (real|true|proper|regular)? (einstein|sherlock|shakespeare|picasso|mother teresa|gandhi|rocket scientist|brain surgeon|ray of sunshine|barrel of laughs|prince charming|model citizen|picture of|beacon of|pillar of|fountain of|font of|oil painting) <rest>?] !(not)',
      ],
      say: ['this does not convince me', 'I am not sure about this'],
      ask: ['I see this differently.', 'This does not convince me yet. What speaks for it?'],
    },
    {
      id: 'grow-a-spine',
      match: [
        '^ [..5 (grow|get|find|develop|buy|borrow|acquire) (yourself|himself)? (a|some|an ounce of|yourself a|yourself some) (spine|backbone|pair|brain|brains|conscience|sense of (shame|decency|humour|humor|reality|perspective)|clue|pair of balls|set of balls|self-respect|personality|decency|integrity|shame|guts|balls|dignity|class|taste) <rest>?]',
        '^^ [do not ..1 (strain yourself|hurt yourself (thinking|trying|reading)|bother your (pretty|little|tiny)|worry your (pretty|little|tiny)|trouble your (pretty|little|tiny)|break a sweat|all rush at once|burst a blood|overexert|fall over yourself|kid yourself|flatter yourself|make me laugh|choke on|insult my|give me that|talk to me like|play (dumb|stupid|innocent|the)|get clever|get smart|wet yourself|cry about|quit your day job|give up your day job|give up the day job) <rest>?]',
        '^ [(do|does) (us|everyone|yourself|the world|the rest of us|all of us|humanity|this ..1|your ..1|the ..1) (all|both)? a (favour|favor|kindness) <rest>?]',
        '^ [do me a (favour|favor) and (shut|disappear|grow|resign|stay away|spare|leave|get lost|drop|stop|keep your|never|quit|find) <rest>?]',
        '[(let us see|we will see|i wonder|i doubt|who knows|i would be amazed|i will be amazed|it would be a miracle|miracles happen) ..1 (if|whether) (you|he|she|they|<role>|<name>) ..1 (can|could|will|manage|manages) ..1 (manage to|get it right|even|actually|for once|this time|read|count|add|bother|understand|keep|remember|tell|do it without|follow) <rest>?]',
        '[(someone|somebody|anyone) (should|ought to|needs to|please|might|could|has to|had better|really should|must) ..1 (tell|inform|explain|teach|remind|show|buy|give|get|introduce|lend|send|check) ..1 (to)? (<other>|your ..2|that ..1|this ..1) ..1 (that ..5 not|how to|the difference|the meaning|what ..3 (means|is)|manners|respect|(a|an|some) (mirror|calendar|calculator|dictionary|watch|clock|map|brain|hobby|life|hug|spine|clue|lesson|muzzle|off switch)|where ..3 (gets off|off)|to (grow up|shut up|get a life)) <rest>?]',
        '^ [(go|go on|off you go|run|go ahead) ,? (and|,)? ..2 (run|cry|crawl|hide|whine|tell|complain|sulk|call|ask) ..1 (to|behind|back to|your|it to) ..2 (your|mummy|mommy|daddy|mum|mother|lawyer|boss|hr|teacher|union|wife|solicitor|corner|room|hole) <rest>?]',
      ],
      say: ['let us look at this as equals', 'I would rather talk about how we go on from here'],
      ask: [
        'Let us look at this as equals.',
        'I would rather talk about how we go on from here. What would help?',
      ],
    },
    {
      id: 'no-class-some-people',
      match: [
        '[(that|this|it) (is|was|must be|has to be) (the|one of the|some of the) (dumbest|stupidest|silliest|daftest|pettiest|laziest|rudest|lamest|weakest|greediest|meanest|cheapest|nastiest|vilest|lowest|feeblest|thickest|craziest|most <contemptAdj>) (thing|excuse|offer|idea|argument|letter|reply|answer|trick|move|suggestion|lie|stunt|remark|comment|story|proposal|plan|behaviour|question) <rest>?]',
        '[(<flawWho>|your ..2) (showed up|turned up|came|arrived|was|were|is|are|must be|must have been) ..1 (drunk|stoned|hungover|high|half asleep|half-asleep|tipsy|legless|plastered) <rest>?]',
        '[(the)? only (person|one|people) (you|he|she|they|<name>|<role>) (is|are) ..1 (fooling|kidding|deceiving|impressing|convincing|making look) (is|are) <rest>]',
        '[(you|he|she|they|<name>|<role>) (is|are) ..2 (fooling|kidding|embarrassing|deluding|deceiving|making a fool of) (yourself|yourselves|himself|herself|themselves|nobody|no one|no-one) <rest>?]',
        '^^ [(so|how|very|really) (brave|noble|mature|classy|courageous|gallant|heroic|original|professional|honourable|big|manly|ladylike|grown-up) of (you|him|her|them|your ..1|<role>|<name>) <rest>?]',
        '^ [(<other>|your ..2) must ..1 be (desperate|blind|deaf|mad|crazy|drunk|stupid|joking|dreaming|bored|insane|out of (your|his|her|their) (mind|minds)|short of (staff|people|money)|scraping) ..1 (if|to|not to|when)? <rest>?] !(for (news|help))',
        ', [(just|exactly|much)? like (everything|anything|all|every ..1|the rest of what|the rest) ..2 (from your|you (do|say|send|touch|make|write|build|deliver|sell|offer|promise|run)|your (firm|company|lot|family|office|side|team) ..2|about you|that comes) <rest>?] $$',
        '^^ [(cheap|nasty|late|slow|rude|lazy|sloppy|greedy|selfish|dishonest|loud|dirty|mean|petty|shoddy|vulgar|tacky|ugly|cold|cruel|pathetic|childish|stupid) , (nasty|late|slow|rude|lazy|sloppy|greedy|selfish|dishonest|loud|dirty|mean|petty|shoddy|vulgar|tacky|ugly|cold|cruel|pathetic|childish|stupid) and <rest>]',
        '^ [(some people|certain people|some of you|some families|some landlords|some tenants|people like that|that family|your (family|lot|sort|kind|type|whole family|mob)|you people|you lot) ..2 (have|has|know|knows|got|lack|lacks) (absolutely|really|just|simply)? (no|zero|not a shred of|not an ounce of|any) ..1 (class|shame|manners|idea|decency|limits|heart|taste|standards|conscience|respect|morals|pride|breeding|brains|clue|boundaries|gratitude|dignity|loyalty|backbone) <rest>?]',
        '^ [(i|we) (did|do|would|could) not (really|even|honestly)? (expect|suppose|imagine|think) (you|him|her|them|<role>|<name>|your ..2|someone like you|people like you) (to|would|could) (understand|know|get|grasp|follow|care|remember|appreciate|notice|have|be able|manage|sink|stoop|be (so|capable|that)) <rest>?] !(already|by heart|so (soon|early))',
        '[(it|that|this|which|for that|thinking|honesty|leadership|parenting|you) (requires|takes|needs|would require|would take|would need|you need|need|one needs) (a|some|actual|basic|having|at least|half)? ..1 (brain|brains|spine|backbone|decency|guts|balls|intelligence|manners|conscience|brain cell|brain cells|iq|integrity|character) <rest>?]',
        '^ [(nobody|no one|no-one|who) (asked|needs|wants|is interested in|asked you|invited|cares about|cares for) (for|to hear)? ..1 (the|your|his|her|their) ..1 (opinion|opinions|advice|view|views|input|two cents|commentary|thoughts|expertise|help|wisdom) <rest>?]',
        '[(your|his|her|our|their) ..2 (father|mother|dad|mum|mom|grandfather|grandmother|parents|gran|grandad|ancestors) (would|will|must) (be|have been|turn|die|roll|spin|weep|cry|despise) ..1 (ashamed|in (his|her|their) grave|in (his|her|their) graves|disgusted|appalled|horrified|of shame|mortified|embarrassed|turning) <rest>?]',
        '^ [<your> ..1 (opinion|opinions|word|promise|promises|signature|advice|apology|threats|expertise|degree|qualification|guarantee|title|help|contribution|assurances) (is|are|was|were) worth ..2 (as much as|less than|no more than|nothing|zero|as little as|about as much) <rest>?]',
        '[(i|we) (almost|nearly|only|really|just|actually|genuinely)? feel (almost)? sorry for (you|him|her|them|your (clients|customers|colleagues|students|pupils|boss|partner|next ..1|future ..1|dog|employees|guests|patients|husband|wife|children|kids|staff)|whoever|anyone who|the (next|poor) ..1) <rest>?] !(loss)',
        '[(my|our|sincere|deepest) (condolences|sympathies|sympathy|commiserations) (to|for|go to|goes to) (anyone|anybody|whoever|everyone who|those who|your (wife|husband|staff|colleagues|students|tenants|clients|neighbours|boss|next)|the (poor|next)) <rest>?] !(loss)',
        '[(i|we) would not (let|trust|hire|ask|allow|have|send|use|want|put) (you|him|her|them|your ..2|<role>|<name>|that ..2|any of (you|your ..1)) !(to (worry|pay|feel|think|suffer|rush|miss|have|lose|be)) (to|near|within|anywhere|with|change|in|on|do|run|look|teach|paint|even|loose|for|at|if|as|fix|build|wash|park|cut|sell|mind|feed|walk|drive|boil|make|anyone|a) <rest>?]',
        '^ [..6 (went|go|goes|going) (straight|right|directly) (to|into|in|for|past) (the|my|our) ..1 (bin|shredder|trash|garbage|rubbish|fire|recycling|spam|junk|waste|wastepaper|dustbin|toilet|fireplace|gutter) <rest>?]',
      ],
      say: ['I find this hard to accept', 'this is hard for me to accept'],
      ask: ['I find this hard to accept, and I would like to say why.', 'This is hard for me to accept.'],
    },
    {
      id: 'unknown-name-is-a-bully',
      match: [
        '^^ !(i|we|it|this|that|there|he|she|who|what|nobody|everyone|everybody|someone|somebody|one|honesty|life|work|time|money|here|which) <word> (is|was|are|were) !(not|no) [(a|an|such a|just a|nothing but a)? <contemptDeg> (<contemptLiar>|<contemptNoun>|bully|bullies|parasite+n|tyrant+n|thief|thieves)] !(in (the|a) (play|film|book|game|story))',
      ],
      say: ['hard for me to work with', 'hard for me to deal with'],
    },
    {
      id: 'not-two-brain-cells',
      match: [
        '<flawWho> ..1 [(have|has|do|does|did) not ..1 (got|have) ..2 (brain cell|brain cells|clue between|thought in|idea in|braincells|brain) (to rub|between|in|of) <rest>?]',
        '<flawWho> ..1 [(have|has|had) (got)? ..1 (no|half a|barely a|less than half a|one) ..1 (brain cell|brain cells|braincells|brain|thought|idea) (between|to rub|in (your|his|her|their) head|in that) <rest>?]',
      ],
      say: ['may see this quite differently from us', 'may not have heard yet what matters to us'],
    },
    {
      id: 'not-a-manager-but-a-babysitter',
      match: [
        '(you|he|she|they) (is|are) not ..1 (a|an|the|my|our) ..3 , [(you|he|she|they) (is|are) ..1 (a|an|just|nothing|merely|only) !(..2 (friend|family|partner|hero|treasure|star|professional|member|guest|guests|friends|part|colleague|neighbour|artist|genius)) <rest>]',
        '[(i am|we are|it is|i was|frankly|i would be) ..1 (surprised|amazed|astonished|stunned|amazing|a wonder|a miracle|shocked) (that)? (you|he|she|they|<name>|<role>|your ..1) ..1 (can|could|even|found|know|knew|noticed|remember|remembered|read|bothered|dared|have the|has the|had the|own|still have|are allowed|is allowed|are still|lasted|passed|survive) <rest>]',
      ],
      say: ['I see this differently', 'I had expected something else'],
      ask: ['I see this differently.', 'I had expected something else. What led to this?'],
    },
    {
      id: 'looks-as-if-he-slept-in-a-hedge',
      match: [
        '<other> ..1 [v=make+v (me|us) (laugh|yawn|chuckle) with (your|his|her|their) ..2 (threat+n|<flawPaper>|talk|big words)]',
        '(<flawWho>|<your>) ..4 [v=look+v|sound+v|dress+v|smell+v (like|as if|as though) (you|he|she|they|it) ..2 (slept|crawled|been dragged|dragged|rolled|fallen|got dressed|dressed|escaped|never seen|lost a|swallowed|been living|lived|drunk|come straight|come off|stepped out|wandered) <rest>?]',
      ],
      say: ['{v~come across in a way I find hard to place}', '{v~leave an impression I find hard to place}'],
    },
    {
      id: 'somebody-so-clueless',
      match: [
        '[(someone|somebody|anyone|anybody|a man|a woman|people|a person|a company|a firm) (so|that|this|as) ..1 (<contemptPerson>|<flawAdjective>|<plainPoor>)] !(as the|as my)',
      ],
      say: ['someone I find so hard to follow', 'someone I find it so hard to work with'],
    },
    {
      id: 'all-bark-and-no-bite',
      match: [
        '(<flawWho>|<your>) ..3 (is|are|was|were) [(just|simply)? all (bark|mouth|talk|show|hat|sizzle|trousers|bluster|noise|style|foam|smoke|promises|words|fur coat|theory|ego|opinion|opinions) (and|,|but) no <word>]',
      ],
      say: ['still to show what follows from the words', 'yet to show us more than words'],
    },
    {
      id: 'raised-a-thief',
      match: [
        '(raise+v|brought up|bred|married|hire+v|employ+v|elected|defend+v|protect+v|represent+v|harbour+v|shelter+v) [(a|an|two|such a|nothing but a) <contemptDeg> (<contemptLiar>|<contemptNoun>|bully|monster|vandal|parasite)] !(in (the|a) (play|film))',
      ],
      say: ['someone I find hard to deal with', 'someone whose ways I find hard'],
    },
    {
      id: 'your-team-of-monkeys',
      match: [
        '[(your|his|her|their|that|this|a|the) ..1 (team|bunch|pack|army|crew|circus|gang|band|herd|pair|collection|crowd|troop|squad|family|parade) of ..1 (<contemptCalled>|<verdictNoun>|monkeys|chimps|apes|sheep|goats|donkeys|clowns|cowboys|toddlers|drunks|robots|vultures|hyenas|zombies|sloths|snails|hooligans|pirates|bandits)] !(at|in the zoo|in our (care|class))',
      ],
      say: ['the people involved', 'those who worked on this'],
    },
  ],
} as const satisfies Family
