/** Contempt in passing: garbage, a slap in the face, ashamed to know you, nosy old cow, your alleged expert, with your grades. */
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
        ', [(and|or) (i|that|we|this) (am|is|are) ..1 (being|putting it) ..1 (polite|kind|generous|nice|charitable|mild|mildly|politely|diplomatic|diplomatically|kindly|nicely|gentle)] $$',
        ', [(and)? (that is)? (to put it|putting it|to say it) (mildly|politely|kindly|nicely|charitably|diplomatically)] $$',
        ', [and (you|they|he|she) can quote me (on (that|this))? ..4] $$',
        ', [(and|but)? (that|this) (is|was) (the|a) (polite|nice|kind|mild|charitable|printable) (word|version|term) (for (it|this|that|what) ..3)?] $$',
      ],
      say: ['and I would like to say why', 'and I would like to explain that'],
    },
    {
      id: 'slap-in-the-face',
      match: [
        '[(a|an|one|another|yet another|such a) <contemptDeg> (slap in the (face|mouth)|kick in the (teeth|guts|balls)|smack in the (face|mouth)|spit in the face|punch in the face|two fingers up) (to|for|at)? (me|us|everyone|all of us|our ..1|my ..1|the ..1|anyone ..1)?] !(on the wrist)',
        '(percent|per cent|%|pounds|euros|dollars|quid|<number>|offer|sum|amount|rise|increase|deal|discount|that|this|it|refund|bonus|<paper>) ..9 (is|was|would be|feels like|are) [(nothing but|nothing short of|simply|frankly|just)? (an|a|the) (real|big|total|complete|downright|sheer|personal|calculated|bad|cruel|sick)? (insult|affront|outrage|mockery|bad joke|sick joke|poor joke|cruel joke)]',
      ],
      say: ['something I find hard to accept', 'a great disappointment for us'],
    },
    {
      id: 'reads-as-if-a-child-wrote-it',
      match: [
        '^ [(your|his|her|their|this|that|the) ..2 (<flawPaper>|<smallWork>) ..5 (read+v|look+v|sound+v|seem+v|feel+v|come+v across|came across) ..2 (like|as if|as though) ..1 ((something|it|they|he|she|you|a|an) ..4 (scribble+v|scrawl+v|knock+v|write+v|copy+v|cobble+v|draw+v|dream+v|design+v|translate+v|do+v|put together|throw+v) ..5 <smallMaker>|something ..4 <smallMaker> ..4|(something (from|out of))? (a|an)? ..1 <smallLike>) <rest>?]',
        '^ [(it|this|that) (reads|looks|sounds|read|looked|sounded) ..1 (like|as if|as though) ..2 (you|he|she|they|your ..2|<role>|<name>) ..2 <smallScrawl> ..5 <smallMaker> <rest>?]',
        '^ [..2 (did|have|was|were|is|are|must|has|you|he|she|they|your|<role>|<name>) ..3 (scribble+v|scrawl+v|cobble+v|doodle+v|jot+v|(knock+v|dream+v|throw+v|slap+v|bash+v|dash+v|cook+v) (this|that|it|these|your ..1) ..1 (up|off|out|together)) ..5 (on|in|over|during|while|with|from) ..4 (napkin|beer mat|beermat|fag packet|cigarette packet|envelope|toilet|loo|pub|bus|train|taxi|crayon|crayons|hangover|drunk|lunch break|coffee break|lunch|five minutes|ten minutes|back of|asleep|eyes (shut|closed)|blindfolded|cracker|cereal box|dark) <rest>?] !(of the photo)',
        '^ [..2 (did|have|was|were|is|are|must|has|you|he|she|they|your|<role>|<name>) ..5 <smallScrawl> ..5 (on|in|with|from|while) ..4 (napkin|beer mat|beermat|fag packet|cigarette packet|toilet paper|the toilet|the loo|crayon|crayons|hangover|drunk|asleep|eyes (shut|closed)|blindfolded|cracker|cereal box) <rest>?]',
        '^ [..2 (did|was|were|is|are|must|has|your|this|that) ..5 <smallScrawl> ..1 by (a|an|some) ..1 (toddler|toddlers|chimp|chimps|monkey|monkeys|child|children|teenager|teenagers|drunk|drunks|lunatic|five-year-old|ten-year-old|amateur|amateurs|idiot|idiots) <rest>?] !(in (class|the school))',
        '^ [(your|his|her|their|(this|that|the) ..1 <flawBrought>) ..3 <flawPaper>? ..5 (was|were|is|are|been) ..2 (scribbled|scrawled|knocked up|knocked together|dashed off|cobbled together|thrown together|cooked up|slapped together|dreamed up|dreamt up) <rest>?]',
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
        '[(you|he|she|they|<role>|<name>|your ..2|anyone) (should|ought to|deserve to|should all|should really) !(not|never) ..1 be (thoroughly|deeply|utterly|downright)? (embarrassed|ashamed|mortified|disgusted|blushing|red-faced|hanging your) <rest>?]',
        '[(are|is|were) (you|he|she|they) not (even|at all|a bit|the least bit)? (ashamed|embarrassed) <rest>?]',
        '^ [(shame|fie) on (you|him|her|them|your ..2|<role>|<name>) <rest>?]',
      ],
      say: ['I find this hard to accept', 'this is hard for me to accept'],
      ask: ['I find this hard to accept, and I would like to say why.', 'This is hard for me to accept.'],
    },
    {
      id: 'ashamed-to-know-you',
      match: [
        '[(i|we) (am|are|was|were|feel|felt) ..1 (ashamed|embarrassed|mortified|disgusted) (to (know you|work (with|for) you|be (seen|associated|connected|related|linked|your) ..3|call you (a|my)|have (hired|signed|trusted|met|known|called)|share (a|an) ..3 with you)|(that)? (i|we) (ever|once) (put|met|signed|hired|trusted|let|called|worked|agreed|gave)|of you|by you|on your behalf|you are) <rest>?] !(late)',
        '[(i|we) (have|had)? ..1 (regret|rue|curse) (the day|ever|having ever|that i ever) ..3 (met|signed|hired|married|let|trusted|moved|agreed|meeting|signing|hiring|marrying|letting|trusting) <rest>?]',
        '[(anyone|most people|anybody|i|we) would be (embarrassed|ashamed|mortified|red-faced) to (put|sell|show|serve|charge|offer|treat|live like|work like|be seen|take money) !(without) <rest>?] !(without)',
      ],
      say: ['I had hoped for something else between us', 'I am disappointed by how this has gone'],
      ask: ['I had hoped for something else between us.', 'I am disappointed by how this has gone.'],
    },
    {
      id: 'believe-your-own-rubbish',
      match: [
        '[(do|does|did) (you|he|she|they) (honestly|seriously|genuinely|truly|really ,? honestly) (believe|believes|think|thinks|expect|expects|imagine|suppose) !(about|of) <rest>] $$',
        '[(do|does) (you|he|she|they) ..1 believe (your|his|her|their) own (rubbish|lies|nonsense|hype|story|stories|words|figures|excuses|propaganda|crap) <rest>?]',
        '^ [..4 (believe|believes|believing|swallow|buy|buying|fall for|falling for) (your|his|her|their) own (rubbish|lies|nonsense|hype|publicity|propaganda|press|myth|legend|spin|press releases|crap|bull) <rest>?]',
      ],
      say: ['I see this differently', 'this does not match what I know'],
      ask: ['I see this very differently.', 'This does not match what I know. What is it based on?'],
    },
    {
      id: 'sells-us-this-junk',
      match: [
        '(sell|selling|sold|send|sending|sent|deliver|delivered|serve|served|read|reading|call|offer|offering|offered|build|built|make|made|buy|pay for|paid for|with|of|for|to) ..2 [(your|his|her|their) (utter|complete|absolute|total|old|cheap|overpriced|useless|bloody|worthless)? (junk|tat|garbage|trash|crap|tripe|slop|shambles|pantomime|farce|charade|drivel|shower of ..1)] !(mail|room|food|yard|collection|bin|bag|tent|show)',
        '(you|they|he|she|anyone|anybody|nobody|dare|us|me|<role>|<name>) ..4 (sell|selling|sold|send|sending|sent|deliver|delivered|serve|served|call|offer|offering|offered|build|built|buy|pay for|paid for|charge for) ..2 [(this|that|such|more of this|more of that|the same) (utter|complete|absolute|total|old|cheap|overpriced|useless|bloody|worthless)? (junk|tat|garbage|trash|crap|tripe|slop|shambles|pantomime|farce|charade|drivel)] !(mail|room|food|yard|collection|bin|bag|tent|show|at)',
        '(puts up with|put up with|putting up with|join|joining|watching|watch|part of|run|running|tolerate) ..1 [(your|his|her|their) ..1 (circus|pantomime|farce|charade|shambles|clown show|madhouse|zoo|nonsense|freak show|soap opera|amateur dramatics)] !(class|school|act|group)',
      ],
      say: ['what we have been given', 'something I find hard to accept'],
    },
    {
      id: 'plays-daddy',
      match: [
        '(<flawWho> !(love|loves|like|likes|enjoy|enjoys)|let|watch|stop|quit|him|her|them|to) ..2 [v=play+v (at)? (being (a|an|the|so) ..3|daddy|god|dumb|innocent|hardball|happy families|games with (me|us|people|everyone|my ..1|our ..1)|the ..1 (expert|hero|victim|saint|martyr|fool|innocent|injured party|peacemaker|good guy|diva))] !(in|game|together|ground|on stage)',
        '<flawWho> ..1 [v=love+v|like+v|enjoy+v (playing|to play) (at)? (being (a|an|the|so) ..3|daddy|god|dumb|innocent|the ..1 (expert|hero|victim|saint|martyr|fool|innocent|injured party|boss|good guy|diva))] !(in|game|on stage)',
        '(let|stop|quit) ..2 [v=play+v (at)? (the)? (landlord|boss|lawyer|detective|manager|judge|policeman|sheriff|builder|businessman|professor|lord of ..2)] !(in|game|together|for|on stage)',
      ],
      say: ['{v~see this in a different way}', '{v~go about this in another way}'],
    },
    {
      id: 'nosy-old-cow',
      match: [
        '^ [you <contemptDeg> (<contemptPerson>|<smallTempered>|great|fat|big) ..1 (lump|waste|excuse|piece|pile|bag|oaf|slob|sack|heap|load|article|sod|git|thing|creature|specimen|<contemptCalled>|<verdictNoun>) (of <word> <word>?)?] (,|$$)',
        "[(he|she|you|<name>|<role>) (is|are) ..1 (just|still|only|nothing but|such a) ..1 (daddy|mummy|mommy|mama|mother) 's (boy|girl|darling|little ..1|pet) <rest>?]",
        '^^ [(you|the|that|what a|such a|silly|stupid|bloody)? <contemptDeg> <smallTempered> ,? (old|little|young|fat)? (<smallName>|man|woman|devil|child|boy|girl) !(me)] (,|$$)',
        '^^ [(absolutely|totally|completely|utterly|simply|just|plain|downright) <contemptPerson> (and (absolutely|totally|completely)? <contemptPerson>)? , (every|all|the whole|each|both|the lot|the entire|from|you|that|as|right|top) <rest>]',
        '^^ [(a|an)? <contemptDeg> (<contemptCalled>|<verdictNoun>|<contemptPerson>) ..4 , (that|this) is (what|all|who) (you|he|she|they|your ..2|their ..1|his ..1|her ..1) (is|are) <rest>?]',
        '^^ [(a|an|some|any|these|such|only|no) ..1 (<contemptCalled>|<verdictNoun>|<contemptNoun>) like (you|him|her|them|that|those|<name>|<role>|your ..1) <rest>?]',
      ],
      say: ['I find this hard to accept', 'this is hard for me to accept'],
      ask: ['I find this hard to accept, and I would like to say why.', 'This is hard for me to accept.'],
    },
    {
      id: 'that-selfish-woman',
      match: [
        '[(that|this) <contemptDeg> <smallTempered> ,? (old|little|young|fat)? (n=<smallMan>|n=<smallName>)] !(ran|in the (film|book|play|story)|saved|won|is my)',
        '(by|from|to|with|for) [(a|an|such a|some) <contemptDeg> <contemptPerson> ,? (old|little|young|fat)? n=<smallName>] !(in the)',
      ],
      say: ['the person I disagree with here', 'the other person in this'],
    },
    {
      id: 'those-selfish-people',
      match: [
        '[(those|these|that|your|his|her|their) <contemptDeg> <smallTempered> ,? (old|little|young|fat)? <smallMen>] !(in (the|that) (film|book|play|tale|story))',
      ],
      say: ['the people I disagree with', 'those on the other side'],
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
        '[w=(your|his|her|their) (own)? (alleged|supposed|self-styled|would-be|purported|pretend|imaginary|so-called|wannabe|tame|pet|cut-price|glorified|rent-a-) n=(expert+n|lawyer+n|engineer+n|specialist+n|professional+n|surveyor+n|consultant+n|adviser+n|advisor+n|accountant+n|builder+n|manager+n|friend+n|plumber+n|electrician+n|solicitor+n|architect+n|valuer+n|mediator+n|doctor+n|witness|witnesses|quality|standards|craftsmen|craftsmanship|fix|repair|solution|apology|family|principles|management)]',
      ],
      say: ['{w} {n}', 'the {n} you mention'],
    },
    {
      id: 'clearly-had-the-week-off',
      match: [
        '(your|his|her|their) ...5 [(must have|clearly|obviously|evidently|apparently|presumably|no doubt|surely) ..1 ((had|took|taken|has|have) ..1 the (day|week|year|month|afternoon|night) off|(was|were|is|are|been) ..1 (asleep at|drunk|blind|sleeping|out to lunch|hungover|stoned|on another planet|at the pub|in the pub|off (his|her|their) (face|head))|(lost|left) (his|her|their|the) (brain|brains|calculator|memory|manners) ..4|slept through)] !(work)',
      ],
      say: ['did not do what I had counted on', 'left me without what I needed'],
    },
    {
      id: 'some-mate-with-a-mop',
      match: [
        '(your|his|her|their) ...6 (is|was|were|are) [(just|only|clearly|obviously|nothing but|really|probably)? (some|a) ..1 (mate|bloke|guy|cousin|nephew|lad|chap|uncle|drunk|teenager|schoolboy|kid) (with (a|an) (mop|hammer|bucket|van|laptop|clipboard|ladder|brush|phone|drill|spanner|website|shovel|spreadsheet|calculator|whistle)|of (yours|his|theirs)|from the (pub|bar|street)|off the (street|internet)|down the ..1|he met|you met) ..3]',
      ],
      say: ['not what I had counted on', 'not the help I had counted on'],
    },
    {
      id: 'with-your-grades',
      match: [
        '[with (your|his|her|their) (qualifications|grades|track record|cv|figure|brains|intellect|looks|manners|past|reputation|spelling|temper|marks|iq) ,? (i|we|one|you) (would not|should not|would (keep|stay|be (quiet|more|very|rather))|should (keep|be|stay)) !(yet) <rest>]',
        '[(i would|do|should|could|might|i) not ..1 (be (so|quite so|that)|act (so|that)|get (so|too)?) (mouthy|cocky|smug|high and mighty|choosy|picky|quick to judge|sure of yourself|full of yourself|keen to lecture|clever with) <rest>?]',
      ],
      say: ['I would like us to talk as equals', 'let us talk about this as equals'],
      ask: ['I would like us to talk as equals.', 'How could we talk about this as equals?'],
    },
  ],
} as const satisfies Family
