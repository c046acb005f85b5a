/** Images and irony: likening people to beasts, praise in inverted commas, and stories told of them. */
import type { Family } from '../pattern.ts'

export const contemptImages = {
  kind: 'contempt',
  reason:
    'An image like this stays when the matter is long settled; said plainly, the point can be answered.',
  patterns: [
    {
      id: 'belongs-in-the-bin',
      match: [
        '[v=belong+v|go+v|deserve+v|end+v|land+v (straight|right|only|to (go|be))? ..1 (up)? (in|into|down|on) (the|a|my|your) ..1 <verdictBin> !(..4 (on (monday|tuesday|wednesday|thursday|friday)|day)) <rest>?]',
      ],
      say: ['{v~remain far from what I could accept}', '{v~fall short of what I need}'],
    },
    {
      id: 'bin-it',
      match: [
        '(<paper>|it|this|that|you) ..2 (is|are|was|were) [(only|just|barely|hardly|not even)? (fit|good|suitable|destined) (only|enough)? for (the|lighting|lining|wrapping|wiping) ..1 (<verdictBin>|fires|fire|cat litter|birdcage|chips|arse)]',
        '(<your> ..2 <paper>|it|this|that) ..2 (is|are|was|were) [not (even)? fit (for (pigs|dogs|a dog|animals) | to (wipe|line|wrap|light) <rest>?)]',
      ],
      say: ['far from what I could accept', 'a long way from what I need'],
    },
    {
      id: 'would-not-give-it-to-a-dog',
      match: [
        '[(i|we) would not (even)? (wipe|feed|give|let|put|keep|trust|wish|leave|treat|ask|follow|hire|buy|believe|touch|cross|send) ..6 (dog|cat|goldfish|hamster|pig|pigs|shoes|boots|arse|enemy|enemies|bargepole|barge pole|rat|gerbil|animal|street|donkey|pet) <rest>?]',
        '[(i|we) would not trust (you|him|her|them|<role>|<name>|your ..2) <rest>] ',
        '[(i|we) would not believe (you|him|her|them|<role>|<name>) (if|about|on|for|even) <rest>]',
      ],
      say: ['I find it hard to build on this', 'my trust is low at the moment'],
      ask: [
        'My trust is low at the moment.',
        'I find it hard to build on this. What could make it safer for me?',
      ],
    },
    {
      id: 'a-monkey-would-have',
      match: [
        '[(a|an|any|even a|even my|my|the|our) <word>? <verdictBeast>|<contemptCalled>|<verdictNoun>|child|cat|dog|grandmother|gran|granny|nan (<verb> old)? (with ..4 | in ..3 | on ..3 | off the street)? (would|could|can) (have|do|see|run|manage|write|make|tell|understand|work|spot|read|draw|show|give|offer|handle|negotiate|be) !(..4 (hurt|help|be (nice|lovely|good|great|welcome|safer|happier))) <rest>?]',
        '[(i|we) have (seen|met|known|had|heard|read|got|stepped|scraped) ..3 (better|more|smarter|brighter|cleverer|politer|finer|straighter|cleaner) <word> ..2 (in|on|at|from|off|out of) (a|an|my|the) <rest>]',
        '[(i|we) (get|got|have|had|have had|would get|can get|could get|have got) (more|better|straighter) (sense|answers|answer|conversation|manners|work|help|use|respect|cooperation|honesty|information) (out of|from|with|off) (a|an|my|the) <rest>]',
        '[(i|we) would (get|have) (more|better) (sense|answers|luck|conversation|cooperation) (out of | from | with | talking to | asking) <rest>]',
      ],
      say: ['I had expected more here', 'I had hoped for more here'],
      ask: ['I had expected more here.', 'I had hoped for more. What could be done differently?'],
    },
    {
      id: 'degree-from-a-cereal-box',
      match: [
        '[v=get+v|find+v|win+v|buy+v|earn+v|print+v|pick+v (up)? (your|his|her|their|a|the) ..2 (degree|licence|license|diploma|qualification+n|certificate|training|doctorate|mba|badge|title|job) ..1 (from|out of|in|off|on) (a|the|an|some)? ..1 (box|packet|cracker|crackers|raffle|tombola|lucky dip|internet|back|bottom|ebay|amazon|wikipedia|youtube|facebook|google|flea market|jumble sale|pub|correspondence|comic|slot machine|vending machine|machine|fairground) <rest>?]',
      ],
      say: ['{v~view} this very differently', '{v~approach} this from a very different side'],
    },
    {
      id: 'where-did-you-get-that',
      match: [
        '[where (on earth | the hell)? did (you|he|she|they|<role>|<name>) (get|find|buy|learn|dig) (your|his|her|their|that|this|up|out)? ..2 (degree|licence|license|diploma|qualification+n|manners|training|law|maths|nonsense|trade|rubbish) <rest>?]',
      ],
      say: ['what is this based on', 'how did this come about'],
      ask: ['What is this based on?', 'How did this come about?'],
    },
    {
      id: 'sell-your-grandmother',
      match: [
        '[(you|he|she|they|<role>|<name>) ..1 would ..1 (sell|rob|steal|pawn|flog|cheat|swindle|step over|shop|trade|skin|fleece|con|charge|sue|bill|evict) (from)? (your|his|her|their|a|the) ..1 (grandmother|granny|gran|nan|mother|mum|mom|children|soul|kidney|kids|granny|grave|blind man|beggar|orphan+n|widow+n|pennies|coppers|coins|gold|teeth|shirt|air|dying) <rest>?]',
        '[(you|he|she|they|<role>|<name>) ..1 (would|will|do|does) (say|do|sign|stoop|sell|promise|swear) (anything|to anything|whatever) (to (win|get|save|avoid|make|line|keep)|for (money|a|the)) <rest>?]',
        '[(every|each) (single)? (word|sentence|thing|figure|number|line) (out of | from | of | that (comes out of|leaves) | in | (you|he|she|they) (say|says|write|writes|utter|utters|speak|speaks|says)) ..5 (is|are|was) (a)? <contemptDeg> (lie|lies|false|fiction|invented|made up|rubbish|nonsense|fake|poison|fantasy|crap|bullshit)]',
        '[(you|he|she|they|<role>|<name>) (lie|lies|lied) (every|whenever|as easily|like) !(..4 (with|down)) <rest>?]',
        '[(whenever|every time|each time|as soon as|the moment) (you|he|she|they|<role>|<name>) (open|opens|opened) (your|his|her|their) (mouth|mouths) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (have|has|do|does|did|can|could) (not|never) ..1 (speak|spoken|told|tell|said|say|uttered|utter) (a|one|a single) (true|honest|straight) (word|sentence|thing) <rest>?]',
        '[(you|he|she|they|<role>|<name>) would not know the truth <rest>?]',
      ],
      say: ['I find it hard to rely on what I hear', 'my trust is low at the moment'],
      ask: [
        'My trust is low at the moment.',
        'I find it hard to rely on what I hear. What can we check together?',
      ],
    },
    {
      id: 'thinks-he-is-god',
      match: [
        '[(you|he|she|they|<verdictTarget>) ..1 (think|thinks|thought|believe|believes|fancy|fancies|imagine|imagines|consider|considers|reckon|reckons) (that)? (you|he|she|they|yourself|himself|herself|themselves|yourselves) (is|are|was|were|am|as|to be)? ..1 <verdictHero> !(..4 (so)) <rest>?]',
        "[(your|his|her|their|<role> 's|<name> 's) (touching|curious|quaint|strange|odd|bizarre|firm|apparent)? (belief|delusion|illusion|idea|notion|conviction|impression|claim|pretence|pretension) that (you|he|she|they) (is|are|was|were|can|could|has|have|knows|know) (a|an|some|the|in|any) <rest>?]",
        '[(with|to|much to) (some|great|much|mild|considerable|no little|our|my) (amusement|bemusement|incredulity|hilarity|entertainment)]',
      ],
      say: ['we see this very differently', 'I find it hard to follow this'],
      ask: ['We see this very differently.', 'I find it hard to follow this. How do you see your part here?'],
    },
    {
      id: 'the-genius-in-accounts',
      match: [
        '[the|that|this|those|these|your (great|resident|so-called)? n=genius+n|einstein+n|wizard+n|mastermind+n|comedian+n|brainbox] (in|at|over|on|behind|who|upstairs|that) (accounts|accounting|payroll|the|your|head|legal|sales|marketing|procurement|charge|has|have|did|wrote|lost|thought|decided|came|drew|this|that|it|made|sent|put|signed|designed|built|runs|run)',
        '[the|that|this|those|these|your (bright|clever) n=spark+n|clogs] (in|at|over|on|behind|who|upstairs|that)',
      ],
      say: ['the {n~person}', 'the {n~colleague}'],
    },
    {
      id: 'for-mr-important',
      match: [
        '[p=(for|that|to|by|with|of|from|when|if|because|until|while|than|before|after|meet|tell|ask) (mr|mrs|ms|miss|mister|lord|lady|king|queen|saint|captain|professor|doctor|sir | little miss | his royal | her royal) (important|perfect|know-it-all|big|bigshot|big-shot|hotshot|wonderful|innocent|expert|genius|clever|obvious|sunshine|holier-than-thou|muck|bountiful|moneybags|charming|popular|busy|fancy)]',
      ],
      say: ['{p} the other side', '{p} the person across from me'],
    },
    {
      id: 'mr-important',
      match: [
        '[((oh|well|ah|look|so|and|now|but) (look)? ,?)? (mr|mrs|ms|miss|mister|lord|lady|king|queen|saint|captain|professor|doctor|sir | little miss | his royal | her royal) (important|perfect|know-it-all|big|bigshot|big-shot|hotshot|wonderful|innocent|expert|genius|clever|obvious|sunshine|holier-than-thou|muck|bountiful|moneybags|charming|popular|busy|fancy)]',
        '[(oh|well|ah|look|so|and|now|but)? ,? (our|my) (dear|esteemed|beloved|great|fearless|glorious|illustrious|noble|wise) (leader|colleague|director|manager|boss|landlord|neighbour|chairman|ceo)] (has|is|thinks|seems|apparently|decided|graced|once|finally)',
      ],
      say: ['the other side', 'the person across from me'],
    },
    {
      id: 'your-usual-standard',
      match: [
        "[w=(your|his|her|their|<role> 's|<name> 's|its) (usual|customary|trademark|legendary|famous|renowned|celebrated|vaunted|much-vaunted|famed|characteristic|habitual|peculiar|unique|inimitable|own special|special|typical|supposed|alleged|feigned|fake|mock|sudden|newfound|new-found|selective|famously bad|questionable|dubious|limited|elusive) (standard of|brand of|level of|degree of|kind of|lack of|air of|mix of|show of|display of)? n=<verdictQuality>|literacy|standing|expertise|innocence|outrage|concern|tears|remorse|regret|amnesia|memory|poverty|illness|efficiency|speed|genius|wisdom|brilliance|precision|logic|rigour|rigor|accuracy|grammar|spelling|manners|charm|fairness|flexibility|helpfulness|arithmetic]",
        '[w=(your|his|her|their) (grasp|command|understanding|knowledge|mastery) of (basic|simple|elementary|the most basic|the english|plain|primary-school|primary school|reality|the real) n=<word>]',
      ],
      say: ['what I read here', 'the way this is written'],
    },
    {
      id: 'tell-us-another-story',
      match: [
        '^ [(go on|come on|so|well|please)? ,? (then)? ,? (tell|sell|feed|give) (us|me) (another|one more|one) (one)? of (your|his|her|their|those) ..2 (story|stories|tale+n|lie+n|fairy tales|excuses|fairy stories|yarns|fables|fibs|jokes)]',
        '[what (utter|complete|new|fresh|other|sort of|kind of|more)? (nonsense|rubbish|excuse+n|lie+n|fairy tale|drivel|sob story|stunt|scheme+n|trick+n|garbage|crap|bullshit|story|fiction|fantasy|madness|idiocy|insult+n) (have|has|are|is|did|will|do|does)? (you|they|he|she|<role>|<name>) <rest>?]',
      ],
      say: ['how you see it this time', 'how this looks from your side'],
      ask: ['How do you see it this time?', 'I would like to hear how you see it.'],
    },
    {
      id: 'cooked-up-a-story',
      match: [
        '[v=(cook+v|dream+v|conjure+v|make+v|think+v|rustle+v) up (some|another|this|that|yet another|a|the latest|the) ..1 (nonsense|rubbish|excuse+n|lie+n|story|stories|tale|drivel|fairy tale|scheme|fiction|fantasy|sob story|version) <rest>?]',
      ],
      say: ['{v~describe} this in another way than I do', '{v~present} something that does not convince me'],
    },
    {
      id: 'cooked-up-by',
      match: ['[(cooked|dreamed|dreamt|conjured|made) up by] (some|a|an|your|the)'],
      say: ['put forward by', 'brought to us by'],
    },
    {
      id: 'swallow-their-scheme',
      match: [
        '[v=(wheel+v|trot+v|dish+v|churn+v|serve+v|roll+v|drag+v) (out|up) ..2 (scheme|excuse+n|story|stories|offer|lie+n|rubbish|nonsense|argument+n|proposal|line+n|plan|expert|figures|justification+n|theory|theories|complaint+n|grievance+n|sob story) <rest>?]',
      ],
      say: ['{v~present} something I find hard to accept', '{v~present} something that does not convince me'],
    },
    {
      id: 'congratulations-you-have',
      match: [
        '^ [(oh|well|wow|many)? (congratulations|congrats|bravo|kudos|chapeau|applause | well done | nice one | nice work | good job | great job | slow clap | hats off | full marks) (to you|all|again|everyone|indeed)? ,? (on|for)? (you have|you|they have|he has|she has|your|the|to) ..1 (managed|succeeded|successfully|single-handedly|finally|officially|once again|outdone|surpassed|excelled|proved|proven|proving|ruined|wrecked|destroyed|lost|broken|cost|turned|made|driven|alienated|wasted|upset|insulted|embarrassed|failed|missed|forgotten|killed) (to|in|at|yourself|yourselves|it|us|me|my|our|everyone|everything|the|that|another|a|how|being|once)? !(..4 (to (pass|win|finish|complete|graduate|qualify|sell))) <rest>?]',
      ],
      say: ['I am disappointed', 'this is not what I had hoped for'],
      ask: ['I am disappointed about this.', 'This is not what I had hoped for. What can we change?'],
      reason: 'Praise that means its opposite is heard as contempt; said plainly, the point can be answered.',
    },
    {
      id: 'anyone-with-a-brain-there',
      match: [
        '[(is|are|was) there (anyone|anybody|someone|somebody|any adult|an adult|a grown-up|any grown-ups | a single person | one person | no one | nobody) ..5 (with (a|half a|any|an ounce of|some) (brain|brains|sense|decency|manners|clue|authority)|competent|capable|sane|intelligent|sensible|literate|semi-competent|grown-up | who (can (read|count|think|add|spell)|understands|thinks|actually|is not a|does (his|her|their) job | knows what (he|she|they) (is|are)))  !(..4 (help|free|available)) <rest>?]',
        '[(can|could|may|let) (i|we|me|us)? (please|just)? (speak|talk|deal|put) (through)? (to|with) (someone|somebody|anyone|an adult|a grown-up|a human|a human being|the organ grinder) (with (a brain|half a brain|some sense|any sense)|competent|capable|sane|intelligent|sensible|literate | who (can (read|count|think)|understands|thinks|actually | knows what (he|she|they) (is|are))) <rest>?]',
        '[(do|does|have|has) (you|he|she|they|<role>|<name>|anyone there|anybody there|any of you) (even|actually|really)? (have|got|know) (even)? (a|the|any|one|an) (faintest|slightest|single|remotest)? (clue|brain|spine|shred|ounce) <rest>?]',
        '[(do|does) (you|he|she|they|<role>|<name>|any of you) even (have|know|understand|own|realise|realize|care|work|exist|try|think|listen) <rest>?]',
      ],
      say: [
        'I would like to know who could help me with this',
        'I would like to talk to somebody who can help',
      ],
      ask: ['Who could help me with this?', 'How do you see this?'],
    },
    {
      id: 'keep-your-measly',
      match: [
        '^ [(you can)? (keep|stick|shove|stuff|save|take|hang on to) your <contemptDeg> <contemptAdj>|stingy|little|precious|bloody|damn|fancy|stinking|rotten|filthy|dirty|tiny|crummy|lousy|miserable <rest>]',
        '^ [(you can)? (stick|shove|stuff) (your|that|this|it|the) !(..4 (in the (box|drawer|post)|to the)) <rest>?]',
      ],
      say: ['this is not what I need', 'this does not work for me'],
      ask: ['This is not what I need.', 'This does not work for me. What else could we look at?'],
    },
    {
      id: 'treats-like-dirt',
      match: [
        '[v=treat+v|talk+v|speak+v ..3 (like|as|at|to) ..2 (dirt|rubbish|trash|garbage|scum|shit|muck|vermin|cattle|slaves|servants|doormats|a doormat|idiots|an idiot|a fool|fools|children|a child|an afterthought|fools|criminals|a criminal|nothing|a nuisance|second-class|cash cow|cash cows|a cash machine|a servant|a skivvy|a slave|a piece of ..1|something on|dogs|a dog|animals|an animal)] !(in (the|a) (play|film))',
      ],
      say: ['{v~act in a way I find hard to accept}', '{v~act in a way that hurts}'],
    },
  ],
} as const satisfies Family
