/** Stuck in the past, in deeds told once more: stood us up, talked us into it, dropped us at once, walked out, sold our things. */
import type { Family } from '../pattern.ts'

export const pastDeedsHeld = {
  kind: 'past',
  reason: 'Told as a fact, a deed of long ago is disputed; told as what you remember, it can be heard.',
  patterns: [
    {
      id: 'deed-done-to-us',
      match: [
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also|both|all)? v=<reproachWronged>] (me|us|my|our|everyone|everybody|mum|dad|the (kids|children|family|staff|members|tenants|crew|whole ..1)) !(...9 <reproachKind>)',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also|both|all)? v=(forced|dragged|pressured)] (me|us|my|our|mum|dad|the (kids|children|family|staff|crew)) (to|into|through|out) !(...9 <reproachKind>)',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'told-others-about-us',
      match: [
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also|both|all)? v=told] (everyone|everybody|people|half the ..1|the whole ..1|the (neighbours|kids|children|others|press|police|council|judge|court|customers|staff)|<my> ..1 (friends|boss|mother|father|parents|family|children|wife|husband|colleagues|clients|customers)) (lies|(that)? (<i>|<my> ..2 <word>|it|the ..1 <word>) (was|were|am|are|had|would) ..3 (fault|lazy|liar|liars|crazy|mad|thief|thieves|drunk|drunks|broke|bankrupt|unreliable|incompetent|useless|to blame|difficult)|about <my> (money|illness|private|debts|divorce|past)|how bad|<my> (secret|salary))',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'talked-us-into-it',
      match: [
        '(^ | , | <absoluteSay>) [x=<reproachWho> (even|then|once|practically|really)? v=(begged|coaxed|lured|pestered|rushed)] (me|us|mum|dad|my ..1|our ..1) (to|into|out) !(...9 <reproachKind>)',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (even|then|once|practically|really)? v=talked] (me|us|mum|dad) (into|out of) (it|this|that|signing|selling|buying|leaving|lending|a ..1 (loan|contract|lease|mortgage)|the (loan|lease|contract|deal)|my|our) !(...9 <reproachKind>)',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'threw-us-out',
      match: [
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also)? v=(threw|kicked|shut|shoved|pushed|cut)] (me|us|him|her|mum|dad) (out|aside|off|under the bus) !(the|of the|at the|a|an) !(...9 <reproachKind>)',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also)? v=stood] (me|us|mum|dad) up !(a|on|in|against)',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also)? v=dropped] (me|us|mum|dad) (like|when|as soon|for (a|another|the)|the (very)? (minute|moment|day))',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also)? v=turned] (me|us|mum|dad) (away when (i|we)|down flat|out) !(...9 <reproachKind>)',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'left-us-in-the-lurch',
      match: [
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also)? v=(let|left)] (me|us|mum|dad|<my> ..1 <word>|the (kids|children|family|staff)) (down|in the (lurch|dark|cold)|with (nothing|the (debt|debts|bills|mess|work|blame))|hanging|stranded|high and dry|to (cope|deal|clean|pay|fend|rot)|holding the) !(...9 (<reproachKind>|sorry))',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also)? v=made] (me|us|mum|dad|<my> ..1 <word>|the (kids|children|family|staff)) (cry|beg|pay twice|suffer|redo|look (stupid|bad|small|like (a|an)? ..1 (fool|fools|idiot|idiots|liar|liars|criminal|beggar))|feel (stupid|small|guilty|unwelcome|worthless|like (a|an)? ..1 (fool|idiot|burden|beggar|nuisance|criminal|stranger))|(a|the) (laughing|scapegoat)) !(...9 <reproachKind>)',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also)? v=put] (mum|dad|him|her|<my> ..1) in a home',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'sold-our-things',
      match: [
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also|secretly|quietly)? v=(pawned|gave away|emptied|cut down|chopped down|binned|wrecked|dented|scratched|poisoned|threw out|threw away|gambled|leaked)] (<my>|mum|dad|grandma) !(..6 (<reproachKind>|address|number)) ..2 <word>',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also|secretly|quietly)? v=(sold|cancelled|canceled|deleted|copied|moved|drank|used|blocked|changed)] (<my>|mum|dad|grandma) !(...9 <reproachKind>) ..3 <word> (without (asking|telling|a word|permission)|behind|while (<i>|mum|dad|my ..1) (was|were) (away|abroad|ill|sick|on|asleep)) ..1 !(enough) <word>',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also)? v=sold] (me|us|<my> ..1 <word>) (a|an|the|this|that) <word> ..3 (could not|never|does not|did not|cannot|is not|was not)',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also|secretly)? v=changed] (the|his|her|your|their) will !(...9 <reproachKind>)',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'made-us-a-promise',
      match: [
        '(^ | ,) [<reproachWho> (had|have|has)? (made|gave|given) (me|us|him|her|the ..1 <word>)? (a|your|his|her|their|that|the|this) (solemn|clear|firm|written)? (promise|promises|assurance|assurances|pledge|undertaking|oath|commitment)] ..6 ,? (and|but|yet) (you|he|she|they|it|nothing|nobody|no one|there|i|we|now) ..3 (broke|broken|never|not|came|happened|still|forgot|forgotten|gone)',
        '(^ | ,) [<reproachWho> (had|have|has)? (made|gave|given) (me|us|him|her|the ..1 <word>)? (a|your|his|her|their|that|the|this) (solemn|clear|firm|written)? (promise|promises|assurance|assurances|pledge|undertaking|oath|commitment) ..6 ,? (and|but|yet) (broke|forgot|never|did not|still) <rest>]',
      ],
      say: ['I was counting on what was said', 'I had relied on what was agreed'],
    },
    {
      id: 'noticed-only-now',
      match: [
        '[x=<reproachWho> (have|has)? (only (just|now)|just now) v=(notice|notices|noticed|realise|realises|realised|realized|discover|discovers|discovered|remember|remembers|remembered)] (that|this|the|how|what)',
      ],
      say: [
        'it would have helped me if {x} had {v:participle} earlier',
        'I would have been glad if {x} had {v:participle} sooner',
      ],
    },
    {
      id: 'told-only-now',
      match: [
        '[x=<reproachWho> (have|has)? (only (just|now)|just now) v=(tell|tells|told|warn|warns|warned|inform|informs|informed) o=(me|us)] (that|this|about|of|the|how|,|$)',
      ],
      say: [
        'it would have helped if {x} had {v:participle} {o} earlier',
        'I would have been glad if {x} had {v:participle} {o} sooner',
      ],
    },
    {
      id: 'should-have-taken-the-other',
      match: [
        '[<i> should have (taken (the other|my money|our money|my business|our business)|gone (to|with) (another|someone else|somebody else|the other|a (real|proper|different))|hired (someone else|somebody else|a (real|proper|different)|another (firm|builder|company|lawyer|agent|contractor))|signed with (another|the other|someone else)|walked (away|out)|left (years|long)|sued|never (trusted|believed)|kept my distance|kept our distance) !(...9 <reproachKind>) <rest>?]',
      ],
      say: ['this is not what I had hoped for', 'I had hoped for something else here'],
      ask: [
        'This is not what I had hoped for. What could change it?',
        'I had hoped for something else. What can we do now?',
      ],
    },
    {
      id: 'asked-and-nothing-came',
      match: [
        '^^ [i=<i> v=((have|had)? (asked|wrote|written|called|rang|reminded|begged|told|chased|phoned|emailed|complained))] !(...9 <reproachKind>) ...9 (<number> times|twice|three times|four times|five times|six times|several times|many times|again and again|in (march|april|may|june|july|august|september|october|november|december|january|february) ,? (and|again|then|in) ..2 <word>) ...6 (and|but|yet) ..3 (nothing|never|still|silence|no (answer|reply|response)|not (heard|had|got))',
      ],
      say: ['this matters to us: {i} {v}', 'it is important to us, and {i} {v}'],
    },
    {
      id: 'after-twenty-years',
      match: [
        '^ [after (all)? (<pastSpan>|(these|those|all) ..2 (years|months|time)|a lifetime|half a lifetime) (of|as|with|in|together|here|at) ..3] ,? <reproachWho> (just|simply|then|suddenly)? (threw|dropped|sacked|fired|kicked|cut (me|us)|walk out|walked (out|away|off)|terminated|replaced (me|us|him|her)|treat (me|us)|treated (me|us|him|her)|sold|pushed (me|us)|dump|dumped|turned (on|against|your|me|us))',
      ],
      say: ['after such a long time', 'after so much time together'],
    },
    {
      id: 'did-everything-for-you',
      match: [
        '(<i>|mum|dad|<my> ..1 <word>|we all|everyone|everybody) (have|has|had)? [(did|done|gave|given|sacrificed|risked|paid|lost) (everything|so much|more than ..3|the world) for (you|him|her|them|<your> ..1 <word>|<role>|<name>)] !(...9 <reproachKind>) (and|but|yet|,) ..2 (you|he|she|they|this is|that is|what|now|nothing|not)',
      ],
      say: ['put a great deal into this', 'worked hard for this'],
    },
    {
      id: 'the-minute-it-suited',
      match: [
        '<reproachWho> (just)? ..1 (dropped (me|us|him|her|them|it|mum|dad)|forgot (me|us|about)|ditched|dumped|abandoned|walked (out|away|off)|vanished|quit|ran off|sacked|fired|broke (it|<your>|up|the)|turned (on|your back|<your> back)|deserted) ..3 [the (very)? (minute|moment|second|day|instant)] (that)? (a|an|the|it|i|we|you|he|she|they|my|our|mum|dad|things|someone|somebody|<name>|<role>)',
      ],
      say: ['when', 'at the time when'],
    },
    {
      id: 'waited-for-it-to-end',
      match: [
        '^ [<reproachWho> (just|simply|only)? waited (for|until|till) ..5 to (die|fail|collapse|give up|go (bust|under)|fall ill|get ill) (before|to|so|and) <rest>]',
        '^ [<reproachWho> (just|simply|only)? waited (for|until|till) ..6 before (you|they|he|she) ..1 (said|told|came to (me|us|visit)|showed|lifted|answered|mentioned|admitted|bothered|apologised) <rest>]',
      ],
      say: ['this came late for us', 'I would have been glad of this sooner'],
      ask: ['This came late for us. What can still be done now?', 'I would have been glad of this sooner.'],
    },
    {
      id: 'if-you-had-been-there',
      match: [
        '^ [if <reproachWho> had (only|just|ever)? !(not|only|time|a|any|questions) !(..3 (lend+v|lent|help+v|warn+v)) (been|done|paid|kept|taken|given|had|made|got|come|gone|told|let|left|put|said|thought|shown|stuck|spent|<pastVerb>) ..9] , !(you|he|she|they|<third>) ..3 <word> (would|could|might) ..1 (not|never|still) !(...9 <reproachKind>)',
      ],
      say: ['if things had gone another way', 'if we had found another way then'],
    },
    {
      id: 'promised-dad-you-would',
      match: [
        '^ [<reproachWho> (had|have|has)? (promised|swore to|sworn to|vowed to) (<name>|mum|dad|him|her|them|everyone|everybody|<my> ..2 <word>|the (kids|children|team|staff|board|whole ..1)) (that)?] (you|he|she|they|it|there|nothing) ..3 would !(...9 (<reproachKind>|(and|so) (you|he|she|they) ..1 (did|do|does|has|have|kept)))',
      ],
      say: ['my understanding was that', 'I was relying on it that'],
    },
    {
      id: 'had-the-chance-and-refused',
      match: [
        '[<reproachWho> (had|were given|was given|were offered|was offered) (a|an|the|your|his|her|their|every|one|our) ..1 (chance|opportunity|offer|choice|option|say|vote|turn) !(...9 ...3 <reproachKind>) ..9 (and|but) ..2 (said no|said nothing|turned (it|us|me|that) down|refused|never|walked|let it|blew|wasted|ignored|threw|missed|laughed|chose (to (stay|keep|wait|ignore|say)|not)) <rest>?]',
      ],
      say: ['our earlier attempt did not work out', 'what was possible then did not come about'],
      ask: [
        'Our earlier attempt did not work out. What is possible now?',
        'What would have to be different now for this to work?',
      ],
    },
    {
      id: 'agreed-when-you-moved-in',
      match: [
        '(^ | ,) [x=(you|you all|you both|<your> ..1 <word>) (clearly|freely|gladly|happily|both|all|once)? v=(agreed|signed|accepted|consented|committed|insisted|voted)] !(...9 (<reproachKind>|thank|glad)) ..7 (when (you|he|she|they|we) (moved in|signed|joined|took over|bought|hired|started|began|came to us)|back then|in writing !(that|to)|in front of (witnesses|everyone|everybody|us|the ..1 <word>|my|our)|before (witnesses|a judge|a notary)|under oath|in black and white|(years|months) ago|on day one|from the (start|outset))',
      ],
      say: ['as I understood it {x} {v}', 'to my knowledge {x} {v}'],
    },
    {
      id: 'spent-the-savings',
      match: [
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also|secretly)? v=(spent|gambled away|wasted|blew|drank|squandered|emptied|burned through|pocketed)] (my|our|mum|dad|grandma|grandad|the (family|company|club|joint|kids)) ..3 (money|savings|inheritance|pension|deposit|fund|account|rent|cash|refund) !(...9 <reproachKind>)',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also|secretly)? v=took] <my> (money|savings|inheritance|pension|deposit|cash) !(...9 (<reproachKind>|receipt|form|to the bank))',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'it-was-reckless-to',
      match: [
        '^ [it was (so|very|simply|just|utterly|quite|really|plain|totally)? (irresponsible|stupid|reckless|wrong|unfair|careless|naive|foolish|cruel|selfish|short-sighted|unwise|unprofessional|dishonest|rude|thoughtless|negligent|cowardly|sneaky|mean|greedy|idiotic) of (you|him|her|them|<role>|<name>) to] <word>',
        '^ [it was (so|very|simply|just|utterly|quite|really|plain|totally)? (irresponsible|reckless|cruel|selfish|dishonest|negligent|cowardly|sneaky|greedy|unprofessional) to] !(...9 (<reproachKind>|i admit)) <word>',
      ],
      say: ['I would like us to look again at the choice to', 'could we talk about the decision to'],
    },
    {
      id: 'others-would-never-have',
      match: [
        '[(the (old|previous|former|last) (board|boss|manager|owner|owners|landlord|tenant|tenants|director|agent|supplier|contractor|team|management|firm|chair|foreman|coach|teacher|council|head)|<your> (father|mother|predecessor|predecessors)|<my> (old|previous|former|last) (boss|landlord|landlady|firm|supplier|wife|husband|builder|agent|partner|manager|neighbours)) (would never|never would|would not ever) have (ever)? !(..6 (patience|chance)) v=(allowed|accepted|done|let|treated|left|sold|cut|made|asked|sent|forgotten|spoken|behaved|signed|tolerated|spent|raised|charged|closed|sacked|fired)] !(...9 <reproachKind>)',
      ],
      say: [
        'it would have helped us if you had not {v:participle}',
        'I had hoped that you would not {v:base}',
      ],
      reason: 'To be measured against others puts people down; what you missed can be heard.',
    },
    {
      id: 'walked-out-before',
      match: [
        '(^ | ,) [x=<reproachWho> (just|simply|even|also|already|once)? v=(pulled out of|backed out of|went back on|walked away from)] (the|our|my|this|that|it) !(drive|garage|car|road|parking) ..9 !(..6 <reproachKind>) (too|last|before|in|at|when|twice|ago|on|and|the (day|moment|minute|week)|without|$)',
        '(^ | ,) [x=<reproachWho> (just|simply|even|also|already|once)? v=(walked out|stormed out|stormed off|ran off|bailed|drove off|vanished|disappeared)] (too|last (time|year|month|summer|winter)|before the|on (me|us|mum|dad)|when (the|i|we|my|our|it|things|mum|dad)|the (day|moment|minute) (i|we|the|it|things|my|our)|twice|without (a|saying|telling)|of (the|our) ..1 (talks|marriage|negotiations|deal|meeting|mediation|session|round) !(to))',
        '(^ | ,) [x=<reproachWho> (just|simply|even|also|already|once)? v=left] the (negotiating|bargaining)? (table|talks) ..6 (last|in|at|when|twice|ago|before|without)',
        '(^ | ,) [x=<reproachWho> (just|simply|even|also|already|once)? v=(hung up|bailed|walked out)] on (me|us|mum|dad)',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'had-to-hear-it-elsewhere',
      match: [
        '[(i|we) (had to|only got to|was the last to|were the last to)] (hear|learn|find out|read|discover) !(...9 because (i|we)) ..6 (from|through|in|on|by|via) (a|an|the|your|my|our|his|her|some|social)? ..1 (newspaper|paper|papers|press|news|journalist|journalists|neighbour|neighbours|neighbor|neighbors|secretary|stranger|strangers|grapevine|radio|internet|facebook|media|lawyer|lawyers|colleague|colleagues|customer|customers|competitor|receptionist|kids|children|intern)',
      ],
      say: ['it was hard for me to', 'I would have preferred not to'],
    },
    {
      id: 'nobody-thought-of-telling',
      match: [
        '^ [(nobody|no one|no-one|not one of you) (ever|even)? (thought (of|about)|had the idea of|dreamed of|dreamt of|considered)] (telling|asking|warning|informing|consulting|including|inviting|involving|thanking|calling|letting) (me|us|<my>|mum|dad|him|her|them|anyone|the ..1 <word>) !(for|...9 <reproachKind>)',
      ],
      say: ['from now on, I would like us to think of', 'another time, it would help us to think of'],
    },
  ],
} as const satisfies Family
