/** Contempt in passing: garbage, a slap in the face, typical you, nosy old cow, how touching, keep your crumbs. */
import type { Family } from '../pattern.ts'

export const contemptInPassing = {
  kind: 'contempt',
  reason: 'Who hears scorn answers the scorn; what does not fit for you can be answered.',
  patterns: [
    {
      id: 'work-is-garbage',
      match: [
        '(your|his|her|their|that|this|those|these|<your>) ..2 <smallWork> ..5 (is|are|was|were|has been|remains|turned out to be) !(not|never) ..1 [<contemptDeg> (a|an|the|some)? <contemptDeg> <smallRot>|<contemptRot>] !(for recycling)',
        '(your|his|her|their|that|this|<your>) ..3 (is|are|was|were) , ..6 , [<contemptDeg> (a|an)? <contemptDeg> (<contemptAdj>|<smallRot>|<contemptThing>|<flawAdj>)]',
        '(your|his|her|their) ..3 <smallWork> ..6 (is|are|was|were) , ..6 , [<contemptDeg> (a|an)? <contemptDeg> (<contemptAdj>|<smallRot>|<contemptThing>|<flawAdj>)]',
      ],
      say: ['far from what I had hoped for', 'a disappointment for me'],
    },
    {
      id: 'and-i-am-being-polite',
      match: [
        '[(and|or) (i|that|we|this) (am|is|are) ..1 (being|putting it) ..1 (polite|kind|generous|nice|charitable|mild|mildly|politely|diplomatic|diplomatically|kindly|nicely|gentle)] $$',
        '[(and)? ,? (to put it|putting it|to say it|and that is putting it) (mildly|politely|kindly|nicely|charitably|diplomatically)]',
        '[and (you|they|he|she) can quote me (on (that|this))? ..4]',
        '[(and|but)? (that|this) (is|was) (the|a) (polite|nice|kind|mild|charitable|printable) (word|version|term|way) ..4]',
      ],
      say: ['and I would like to say why', 'and I would like to explain that'],
    },
    {
      id: 'slap-in-the-face',
      match: [
        '[(a|an|one|another|yet another|such a) <contemptDeg> (slap in the (face|mouth)|kick in the (teeth|stomach|guts|balls)|smack in the (face|mouth)|spit in the face|punch in the (face|gut|stomach)|two fingers up) (to|for|at)? (me|us|everyone|all of us|our ..1|my ..1|the ..1|anyone ..1)?] !(on the wrist)',
        '(percent|per cent|%|pounds|euros|dollars|quid|<number>|offer|sum|amount|rise|increase|deal|discount|that|this|it|refund|bonus|<paper>) ..9 (is|was|would be|feels like|are) [(nothing but|nothing short of|simply|frankly|just)? (an|a|the) (real|big|total|complete|downright|sheer|personal|calculated|bad|cruel|sick)? (insult|affront|outrage|mockery|bad joke|sick joke|poor joke|cruel joke)]',
      ],
      say: ['something I find hard to accept', 'a great disappointment for us'],
    },
    {
      id: 'reads-as-if-a-child-wrote-it',
      match: [
        '^ [..3 (<flawPaper>|<smallWork>) ..5 (read+v|look+v|sound+v|seem+v|feel+v|smell+v|taste+v|come+v across|came across) ..2 (like|as if|as though) ..7 <smallMaker> <rest>?]',
        '^ [(it|this|that) (reads|looks|sounds|read|looked|sounded) ..1 (like|as if|as though) ..2 (you|he|she|they|your ..2|<role>|<name>) ..2 <smallScrawl> ..5 <smallMaker> <rest>?]',
        '^ [..2 (did|have|was|were|is|are|must|has|you|he|she|they|your|<role>|<name>) ..5 (scribble+v|scrawl+v|jot+v|knock+v|bash+v|dash+v|cobble+v|throw+v|slap+v|doodle+v|dream+v|cook+v) ..5 (on|in|over|during|while|with|from) ..4 (napkin|beer mat|beermat|fag packet|cigarette packet|envelope|toilet|loo|pub|bus|train|taxi|crayon|crayons|hangover|drunk|lunch break|coffee break|lunch|five minutes|ten minutes|back of|asleep|eyes (shut|closed)|blindfolded|cracker|cereal box|dark) <rest>?] !(of the photo)',
        '^ [..2 (did|have|was|were|is|are|must|has|you|he|she|they|your|<role>|<name>) ..5 <smallScrawl> ..5 (on|in|with|from|while) ..4 (napkin|beer mat|beermat|fag packet|cigarette packet|toilet paper|the toilet|the loo|crayon|crayons|hangover|drunk|asleep|eyes (shut|closed)|blindfolded|cracker|cereal box) <rest>?]',
        '^ [..2 (did|was|were|is|are|must|has|your|this|that) ..5 <smallScrawl> ..3 by (a|an|some|your|the)? ..1 (toddler|toddlers|chimp|chimps|monkey|monkeys|child|children|teenager|teenagers|drunk|drunks|lunatic|robot|five-year-old|ten-year-old|amateur|amateurs|idiot|idiots|intern|work-experience <word>) <rest>?] !(in (class|the school))',
        '^ [..3 (<flawPaper>|<smallWork>) ..5 (was|were|is|are|been) ..3 (scribbled|scrawled|knocked up|knocked together|dashed off|cobbled together|thrown together|cooked up|slapped together|dreamed up|dreamt up) <rest>?]',
      ],
      say: ['this needs more work for me to say yes', 'I had hoped for more care here'],
      ask: [
        'I had hoped for more care here.',
        'This needs more work for me to say yes. Can we look at it together?',
      ],
    },
    {
      id: 'ought-to-be-ashamed',
      match: [
        '[(you|he|she|they|<role>|<name>|your ..2|anyone) (should|ought to|must|want to|deserve to|should all|should really) ..1 be (thoroughly|deeply|utterly|downright)? (embarrassed|ashamed|mortified|disgusted|blushing|red-faced|hanging your) <rest>?]',
        '[(are|is|were) (you|he|she|they) not (even|at all|a bit|the least bit)? (ashamed|embarrassed) <rest>?]',
        '[(i|we) (am|are|was|were|feel|felt) ..1 (ashamed|embarrassed|mortified|disgusted) (to (know|work|be|call|have|share|sit|sign|stand|bear)|that you|that i ever|that we ever|i ever|we ever|of you|for you|on your behalf|by you|you are|i once|we share) <rest>?] !(late)',
        '[(i|we) (have|had)? ..1 (regret|rue|curse) (the day|ever|having ever|that i ever|every) ..3 (met|signed|hired|married|let|trusted|moved|heard|moment|minute|penny|agreed|gave|you) <rest>?]',
        '[(i|we|anyone|most people|anybody) would be (embarrassed|ashamed|mortified|red-faced) to (put|sign|send|say|call|offer|serve|sell|show|write|hand|charge|live like|work like|be seen|treat|take money) <rest>]',
        '^ [(shame|fie) on (you|him|her|them|your ..2|<role>|<name>) <rest>?]',
        '[(do|does|did|can|could) (you|he|she|they) (honestly|seriously|genuinely|actually|truly|even|really ,? honestly) (believe|believes|think|thinks|expect|expects|imagine|suppose|hear|listen to) <rest>] $$',
        '[(do|does) (you|he|she|they) ..1 believe (your|his|her|their) own <rest>]',
        '^ [..4 (believe|believes|believing|swallow|buy|buying|fall for|falling for) (your|his|her|their) own (rubbish|lies|nonsense|hype|publicity|propaganda|press|myth|legend|stories|story|spin|press releases|crap|bull)]',
      ],
      say: ['I find this hard to accept', 'this is hard for me to accept'],
      ask: ['I find this hard to accept, and I would like to say why.', 'This is hard for me to accept.'],
    },
    {
      id: 'sells-us-this-junk',
      match: [
        '(sell|selling|sold|send|sending|sent|deliver|delivered|serve|served|read|reading|call|offer|offering|offered|build|built|make|made|buy|pay for|paid for|with|of|for|to) ..2 [(this|that|such|more of this|more of that|your|his|her|their|the same) (utter|complete|absolute|total|old|cheap|overpriced|useless|bloody|worthless)? (junk|tat|garbage|trash|crap|tripe|slop|shambles|circus|pantomime|farce|charade|drivel|shower of ..1)] !(mail|room|food|yard|collection|bin|bag|tent|show)',
        '(puts up with|put up with|putting up with|join|joining|watching|watch|part of|run|running|tolerate) ..1 [(your|his|her|their|this|that) ..1 (circus|pantomime|farce|charade|shambles|clown show|madhouse|zoo|nonsense|freak show|soap opera|amateur dramatics)]',
      ],
      say: ['what we have been given', 'something I find hard to accept'],
    },
    {
      id: 'keep-your-crumbs',
      match: [
        '^ [(you can|they can|he can|just)? (keep|stick|shove|stuff|save|pocket) (your|his|her|their) (<contemptAdj>|precious|dirty|few|blood|fake|miserable|little|bloody|damn|generous)? ..1 (crumbs|scraps|peanuts|pennies|pence|charity|handouts|hand-outs|pity|sympathy|advice|opinions|lies|sermons|lectures|promises|excuses|apology|apologies|money|bribe|bribes|leftovers|vouchers|voucher|coupons|goodwill|pleasantries|flattery|concern|compliments|thanks|tears|tips|wisdom|ten percent|loose change|discount|biscuits) <rest>?] !(safe|in a|in the)',
        '[(i|we) (am|are) not ..1 (beggars|a beggar|a charity|charity cases|a charity case|your (mother|mum|maid|servant|servants|secretary|doormat|slave|slaves|cash machine|punching bag|nanny|babysitter|cleaner|cleaners|bank|skivvy|fool|dog)|a doormat|made of money|fools|idiots|stupid|a fool|an idiot|peasants|the village idiots|that stupid|so stupid|that desperate|simpletons|a bank|cattle|sheep|mushrooms)] ($|,|and|you|,)',
        '^^ [(the) (sheer|absolute|bloody|unmitigated|utter|brass|barefaced|bare-faced)? (cheek|nerve|gall|audacity|arrogance|hypocrisy|impudence|effrontery|insolence|irony) (of|to|on|it takes|with which|in|that|$$) <rest>?]',
        '^ [..3 (crocodile|crocodile-tears|crocodile-tear) ..1 <rest>?] !(in the zoo)',
        "^^ [(next|soon|before long|what next|next thing|any minute now|next thing you know|one day) ,? (you|he|she|they|<role>) (will|'ll|are going to|is going to) ..1 (be (asking|wanting|telling|charging|claiming|demanding|expecting|saying|sending|billing|blaming|complaining)|want (me|us|a|the)|ask (me|us) (to|for)|tell (me|us)|expect (me|us|a)|demand|claim|charge|blame|say|bill) <rest>?]",
        '[(you|he|she|they) (want|wants|expect|expects|ask for|demand|demands) ..4 (on a ..3 (budget|wage|salary)|champagne|marble|gold-plated|moon|moon on a stick|for peanuts|for free with|bow on|red carpet|medal|standing ovation|round of applause|on a silver|caviar) <rest>?]',
        '^^ [(lol|haha|ha|oh)? ,? ..2 (good luck|best of luck) (finding|getting|proving|convincing|explaining|trying|selling|persuading|replacing|surviving|running|keeping|with (that|finding)) <rest>?]',
        '^^ [(pfft|pff|pah|yawn|duh|boo hoo|tut tut|cry me a river|boohoo) ,? <rest>?]',
      ],
      say: ['this does not work for me', 'I had hoped for something else'],
      ask: ['This does not work for me.', 'I had hoped for something else. What else could we look at?'],
    },
    {
      id: 'plays-daddy',
      match: [
        '(<flawWho>|let|watch|stop|quit|him|her|them|you|to|love|loves|like|likes) ..2 [v=play+v (at)? (being ..4|daddy|mummy|mommy|dad|mum|landlord|the landlord|boss|the boss|lawyer|happy families|the ..1 (boss|expert|hero|victim|saint|martyr|lawyer|detective|landlord|manager|card|fool|innocent|businessman|father|mother|injured party|peacemaker|good guy|diva)|detective|manager|god|builder|victim|judge|policeman|sheriff|businessman|businesswoman|entrepreneur|professor|lord of|princess|king|queen|shopkeeper|martyr|dumb|innocent|hardball|games with|silly)] !(in|game|together|ground|on stage)',
      ],
      say: ['{v~see this in a different way}', '{v~go about this in another way}'],
    },
    {
      id: 'typical-you',
      match: [
        '^^ [(how|just|so|oh|that is|what a|what|another|absolutely|this is)? (so|just|absolutely)? typical ..3] (,|$$) !(of (the (area|season|region)))',
        '^^ [(how|just|so|oh|that is|this is|absolutely|it is)? (so|just|absolutely)? typical (of|for|,) (you|him|her|them|your ..2|<role>|<name>|men|women|people|a) <rest>?]',
        '^^ [(spoken|said|just|exactly) (just)? like (a|an|the) !(gentleman|friend|champion|pro|leader|hero) ..1 !(gentleman|friend|champion|pro|leader|hero|professional|teacher|craftsman) <rest>]',
        '^^ [(how) (touching|convenient|ironic|charming|noble|quaint|adorable|predictable|original|typical|brave|mature|magnanimous|funny|curious|moving|sweet|cute|very) (that|how|of (you|him|her|them)|it is) <rest>?]',
        '^^ [(how|so) (nice|lovely|kind|good|thoughtful|generous|wonderful|considerate|interesting|clever|sweet) ..2 (suddenly|finally|at last|now|even|all of a sudden|after ..3|years) <rest>]',
        '^^ [(so|and|now|suddenly|oh|well|ah|and now|and suddenly|so now|oh so|ah so)? ..1 (now|suddenly|all of a sudden)? (you|he|she|they) (is|are) (now|suddenly|quite the|all of a sudden) <rest>?] (, (are|is|do|does) (you|he|she|they)|$$) !(ready|free|able)',
        '[(and|so)? (now|suddenly|all of a sudden|overnight) (you|he|she|they) (is|are|think+v|know+v|fancy|call+v|have|has|want+v to be|remember+v|discover+v) (a|an|all|everything|the (big|great|expert|boss|answers|victim)|best|you are|he is|she is|yourself|himself|herself|how to|who|what (is|a)) ..4 ] (, (are|is|do|does) (you|he|she|they)|$$)',
        "[(you|he|she) (is|are) ..1 (a|an) (part-time|weekend|absentee|armchair|bargain-bin|discount|pretend|fair-weather|keyboard|backseat|wannabe|two-bit|sunday|facebook|google|youtube|self-taught|toy|plastic|pound-shop|holiday|so-called|make-believe|lightweight|would-be|poor man 's) (dad|father|mother|mum|mom|parent|husband|wife|friend|lawyer|expert|warrior|landlord|plumber|manager|boss|builder|critic|general|hero|doctor|engineer|version|tycoon|businessman|philosopher|economist|psychologist|quarterback|gangster|dictator|sheriff) <rest>?]",
        '[(i|we|everyone|everybody|my ..1|the whole ..1|our ..2|half the ..1|even the ..1|people) ..2 (laughed|burst out laughing|had a (good|real)? laugh|fell about|chuckled|giggled|sniggered|cried laughing|howled|snorted|rolled (my|our|their) eyes|were in stitches|nearly fell off|laughing) ..3 (when|at|about|reading|over|until|so hard|out loud) ..4 (your|his|her|their) ..2 (<flawPaper>|face|speech|cv|valuation|threat|threats|haircut|website|brochure) <rest>?]',
        '^^ [(<contemptDrivel>|bullshit|nonsense|absolute nonsense|utter nonsense|total nonsense|pure fantasy|lies) , (and|you|i|we|your|my|he|she|they|it|that|this|pure|plain|all|every) <rest>?] !(recycling)',
      ],
      say: ['I had hoped for something else', 'this is hard for me to accept'],
      ask: ['I had hoped for something else.', 'This is hard for me to accept, and I would like to say why.'],
    },
    {
      id: 'nosy-old-cow',
      match: [
        '^ [you <contemptDeg> (<contemptPerson>|<smallTempered>|great|fat|big) ..1 (lump|waste|excuse|piece|pile|bag|oaf|slob|sack|heap|load|article|sod|git|thing|creature|specimen|<contemptCalled>|<verdictNoun>) (of <word> <word>?)?] (,|$$)',
        "[(he|she|you|<name>|<role>) (is|are) ..1 (just|still|only|nothing but|such a)? ..1 (daddy|mummy|mommy|mama|mother) 's (boy|girl|darling|little ..1|pet) <rest>?]",
        '^^ [(you|the|that|what a|such a|silly|stupid|bloody)? <contemptDeg> <smallTempered> ,? (old|little|young|fat)? (<smallName>|man|woman|devil|child|boy|girl)] (,|$$)',
        '^^ [(absolutely|totally|completely|utterly|simply|just|plain|downright)? <contemptPerson> (and (absolutely|totally|completely)? <contemptPerson>)? , (every|all|the whole|each|both|the lot|the entire|from|you|that|as|right|top) <rest>]',
        '^^ [(a|an)? <contemptDeg> (<contemptCalled>|<verdictNoun>|<contemptPerson>) ..4 , (that|this) is (what|all|who|how) <rest>]',
        '^^ [(a|an|some|any|these|such|only|no) ..1 (<contemptCalled>|<verdictNoun>|<contemptNoun>) like (you|him|her|them|that|those|<name>|<role>|your ..1) <rest>?]',
      ],
      say: ['I find this hard to accept', 'this is hard for me to accept'],
      ask: ['I find this hard to accept, and I would like to say why.', 'This is hard for me to accept.'],
    },
    {
      id: 'that-selfish-woman',
      match: [
        '[(that|this) <contemptDeg> <smallTempered> ,? (old|little|young|fat)? (n=<smallMan>|n=<smallName>)] !(ran|in the (film|book|play))',
        '(by|from|to|with|for) [(a|an|such a|some) <contemptDeg> <contemptPerson> ,? (old|little|young|fat)? n=<smallName>]',
      ],
      say: ['the person I disagree with here', 'the other person in this'],
    },
    {
      id: 'those-selfish-people',
      match: [
        '[(those|these|that|your|his|her|their) <contemptDeg> <smallTempered> ,? (old|little|young|fat)? <smallMen>] !(in the (film|book|play))',
      ],
      say: ['the people I disagree with here', 'those on the other side'],
    },
    {
      id: 'a-slumlord-like-him',
      match: [
        '[(a|an|some|any|these|such|two|no) ..1 (<contemptCalled>|<verdictNoun>|<contemptNoun>) like (you|him|her|them|that|those|<name>|<role>)]',
      ],
      say: ['someone who does this', 'anyone who acts this way'],
    },
    {
      id: 'your-alleged-expert',
      match: [
        '[w=(your|his|her|their) (own)? (alleged|supposed|self-styled|would-be|purported|pretend|imaginary|so-called|part-time|wannabe|tame|pet|paid|hired|cut-price|budget|cheap|amateur|glorified|rent-a-) n=(expert+n|lawyer+n|engineer+n|specialist+n|professional+n|surveyor+n|consultant+n|adviser+n|advisor+n|accountant+n|builder+n|manager+n|friend+n|plumber+n|electrician+n|solicitor+n|architect+n|valuer+n|mediator+n|doctor+n|witness|witnesses|quality|standards|craftsmen|craftsmanship|fix|repair|solution|apology|family|principles|management)]',
      ],
      say: ['{w} {n}', 'the {n} you mention'],
    },
    {
      id: 'clearly-had-the-week-off',
      match: [
        '(your|his|her|their|the|its|that|who|it|she|he|you|they) ...9 [(must have|clearly|obviously|evidently|apparently|presumably|no doubt|surely) ..1 (has|have|had|took|taken|was|were|is|are|been|left|lost|forgot|skipped|slept|missed|thinks|think) ..4 (off|asleep|drunk|blind|deaf|sleeping|on holiday|out to lunch|hungover|stoned|on another planet|at the pub|in the pub|lunch|through|brain|glasses|calculator|memory|manners|some (mate|bloke|guy|kid|lad|student|cousin|drunk)|a (mate|bloke|cousin|nephew|drunk|monkey|blind) ..5|bluff+v|too much for)] !(work (today|sick))',
        '(your|his|her|their|that|this) ...6 (is|was|were|are) ..1 [(just|only|clearly|obviously|nothing but|really|probably)? (some|a|somebody|someone) ..1 (mate|bloke|guy|cousin|nephew|lad|chap|uncle|drunk|teenager|schoolboy|kid) (with (a|an) (mop|hammer|bucket|van|laptop|clipboard|ladder|brush|phone|drill|spanner|website|shovel|spreadsheet|calculator|whistle)|of (yours|his|theirs)|from the (pub|bar|street)|off the (street|internet)|down the ..1|he met|you met) ..3]',
      ],
      say: ['did not do what I had counted on', 'left me without what I needed'],
    },
    {
      id: 'with-your-grades',
      match: [
        '[with (your|his|her|their) (qualifications|grades|record|track record|history|education|cv|figure|salary|brains|intellect|looks|manners|past|reputation|finances|debts|spelling|results|numbers|experience|background|credit score|credit rating|temper|marks|luck|iq|budget) ,? (i|we|one|nobody|no one|you) (would|should|could|might|am surprised) <rest>] !(have no trouble|help|love|hire you|be happy)',
        '[(i would|do|should|could|might|i) not ..1 (be)? (so|quite so|that|act|get) (mouthy|cocky|smug|high and mighty|choosy|picky|quick to judge|sure of yourself|full of yourself|keen to lecture|clever with) <rest>?]',
      ],
      say: ['I would like us to talk as equals', 'let us talk about this as equals'],
      ask: ['I would like us to talk as equals.', 'How could we talk about this as equals?'],
    },
  ],
} as const satisfies Family
