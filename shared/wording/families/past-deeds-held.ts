/** Stuck in the past, in deeds told once more: stood us up, told everyone, begged me then, dropped us at once. */
import type { Family } from '../pattern.ts'

export const pastDeedsHeld = {
  kind: 'past',
  reason: 'Told as a fact, a deed of long ago is disputed; told as what you remember, it can be heard.',
  patterns: [
    {
      id: 'deed-done-to-us',
      match: [
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also|both|all)? v=(lost|dumped|ditched|humiliated|embarrassed|abandoned|betrayed|cheated|tricked|deceived|misled|excluded|overcharged|dragged|forced|pushed|sacked|fired|evicted|sued|reported|robbed|fooled|mocked|ridiculed|insulted|ignored|overruled|bypassed|undermined|blackmailed|bullied|blamed|accused|disowned|disinherited|replaced|interrupted|used|fleeced|swindled|conned|duped|snubbed|ghosted|stonewalled|fobbed|stitched|sidelined|double-crossed|short-changed)] ..2 (me|us|my|our|everyone|everybody|mum|dad|him|her|them|the (kids|children|family|staff|members|tenants|crew|whole ..1)) !(..6 (<reproachGood>|by (accident|mistake)|sorry)|...9 my side)',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also|both|all)? v=(told|said to)] (everyone|everybody|people|half the ..1|the whole ..1|the (neighbours|kids|children|others|press|police|council|judge|court|customers|staff)|my ..1 (friends|boss|mother|father|parents|family|children|wife|husband|colleagues|clients|customers)|our ..1 (friends|boss|mother|father|parents|family|children|colleagues|clients|customers)) (that (i|we|my|our|it was)|the|i|we|it|about (me|us|my (money|illness|past|private|debts|mistake|divorce))|how (i|we|bad)|lies|my|our|he|she|behind) !(..6 <reproachGood>)',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (even|then|once|practically|really)? v=(begged|implored|urged|talked|persuaded|convinced|pressured|coaxed|lured|pestered|rushed)] (me|us|mum|dad|him|her|my ..1|our ..1) (to|into|out)',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also)? v=(threw|kicked|shut|cut|pushed|shoved|stood|turned|dropped)] (me|us|him|her|them|mum|dad) (out|over|aside|under the bus|up|(like|when|as|the|for|without|,|$)) !(..6 (sorry|at (the|ten)))',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also)? v=(let|left)] (me|us|mum|dad|my ..1|our ..1|the (kids|children|family|staff)) (down|in the (lurch|dark|cold|rain|mess)|alone|with (nothing|the (debt|debts|bills|mess|work|blame))|hanging|stranded|high and dry|to (cope|deal|clean|pay|fend|rot)|holding|behind|out of) !(..6 (sorry|thank))',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also)? v=(made|put)] (me|us|mum|dad|him|her|my ..1|our ..1|the (kids|children|family|staff)) (cry|wait|beg|pay twice|look|feel (like|stupid|small|guilty|unwelcome|worthless)|suffer|sign|sleep|redo|walk|a laughing|in a home|through|out|last|under|on the spot|the scapegoat)',
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also|secretly|quietly)? v=(sold|pawned|gave away|changed|emptied|cancelled|canceled|cut down|chopped down|copied|deleted|binned|drank|wrecked|dented|scratched|burned|burnt|poisoned|stole|hid|blocked|threw out|threw away|gambled|leaked)] (my|our|mum|dad|grandma|his|her|their) !(..6 (<reproachGood>|address|number|by (accident|mistake)|into (account|consideration))) ..3 <word> ..6 (without|behind|when|while|last|ago|in|before|the (day|minute|week|moment)|twice|again|yesterday|after|and (never|then|said|told|now)|$)',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'made-us-a-promise',
      match: [
        '(^ | ,) [<reproachWho> (had|have|has)? (made|gave|given) (me|us|him|her|the ..1 <word>)? (a|your|his|her|their|that|the|this) (solemn|clear|firm|written)? (promise|promises|assurance|assurances|pledge|undertaking|oath|commitment)] (in|at|on|last|when|and|but|,|before|to|that|back)',
      ],
      say: ['I was counting on what was said', 'I had relied on what was agreed'],
    },
    {
      id: 'noticed-only-now',
      match: [
        '[<reproachWho> (have|has|are|is|did|do|does)? (only (just|now)|just now|suddenly|finally) (tell|tells|mention|mentions|notice|notices|realise|realises|remember|remembers|ask|asks|discover|discovers|noticed|realised|realized|discovered|remembered|decided|noticing|realising|remembering|discovering|found out|worked out|figured out|mention|mentioned|thought of|brought|raised|told (me|us)|got round|come|came|asking|complaining|saying|telling|bringing|raising) ..2] !(..4 (sorry|solution)) (that|this|it|after|now|when|,|about|the|how|with|us|me|$)',
        '[(and|so)? ,? (only)? now (does|do|did|is|are) <reproachWho> ..1 <word>] (that|this|it|after|when|,|about|the|how|with|us|me|$)',
      ],
      say: ['I would have liked to hear this earlier', 'this comes late for us'],
    },
    {
      id: 'should-have-taken-the-other',
      match: [
        '[<i> should have (taken (the (other|first|job|money|offer|train)|my|our|that|it|a lawyer)|gone (to|with)|chosen|accepted (the|that|their)|signed with|stayed (with|in|at)|left (when|while|long|years|earlier|at)|sold (when|to|it|the)|said no|hired|walked (away|out)|insisted|had (it|everything|that) in writing|got (it|everything|that) in writing|sued|charged|never (trusted|believed)|kept (the|my|our) ..1 (money|distance|mouth|doors|eye)|trusted (my|our)|seen|guessed|gone elsewhere|asked for (it|a|everything) ..1 writing|stopped (you|him|her|them|working|paying)) <rest>?]',
      ],
      say: ['this is not what I had hoped for', 'I had hoped for something else here'],
      ask: [
        'This is not what I had hoped for. What could change it?',
        'I had hoped for something else. What can we do now?',
      ],
    },
    {
      id: 'asked-in-march-and-april',
      match: [
        '^^ [i=<i> v=((have|had)? (asked|wrote|written|called|rang|reminded|begged|told|chased|phoned|emailed|offered|complained))] ...6 (in|on) <word> ,? ..1 (in|on|again|and) ..1 <word> ,? (and|then|again|in|on) (again|in|on|then) <word>',
        '^^ [i=<i> v=((have|had)? (asked|wrote|written|called|rang|reminded|begged|chased|phoned|emailed|complained))] (<to>|you|your office|about it|for (it|this|that))? ..2 (twice|three times|four times|five times|six times|ten times|several times|many times|again and again|countless times|a dozen times) (and|but|,|to|for|about|already|before|last|in|since)',
      ],
      say: ['as you may remember, {i} {v}', 'this matters to us, and {i} {v}'],
    },
    {
      id: 'after-twenty-years',
      match: [
        '^ [after (all)? (<pastSpan>|(these|those|all) ..2 (years|months|time)|a lifetime|half a lifetime) (of|as|with|in|together|here|at) ..3] ,? <reproachWho> (just|simply|then|suddenly)? (threw|dropped|left|sold|sacked|fired|kicked|told|sent|closed|cut|walked|changed|put|gave|offered|treated|treat|want|decided|cancelled|terminated|replaced|let|make|do|throw|show|turn|turned|pushed|refused|raised)',
      ],
      say: ['after such a long time', 'after so much time together'],
    },
    {
      id: 'did-everything-for-you',
      match: [
        '(<i>|mum|dad|<my> ..1 <word>|we all|everyone|everybody) (have|has|had)? [(did|done|gave|given|sacrificed|risked|paid|lost|tried) (everything|so much|it all|all ..2|more than ..3|the world) for (you|him|her|them|<your> ..1 <word>|<role>|<name>)] !(thank)',
      ],
      say: ['put a great deal into this', 'worked hard for this'],
    },
    {
      id: 'the-minute-it-suited',
      match: [
        '<reproachWho> (just)? ..1 (dropped|left|forgot|ditched|dumped|walked|abandoned|changed|stopped|sold|moved|turned|vanished|disappeared|quit|broke|raised|cancelled|switched|ran|sacked|cut|threw) ..5 [the (very)? (minute|moment|second|day|instant)] (that)? (a|an|the|it|i|we|you|he|she|they|my|our|mum|dad|things|someone|somebody|<name>|<role>)',
      ],
      say: ['when', 'at the time when'],
    },
    {
      id: 'waited-for-it-to-end',
      match: [
        '^ [<reproachWho> (just|simply|only)? (waited|had to wait|held off|hung back) (for|until|till) ..6 (before|to (die|leave|fail|go|retire|collapse|finish|move|give up|fall)) <rest>]',
      ],
      say: ['this came late for us', 'I would have been glad of this sooner'],
      ask: ['This came late for us. What can still be done now?', 'I would have been glad of this sooner.'],
    },
    {
      id: 'if-you-had-been-there',
      match: [
        '^ [if <reproachWho> had (only|just|ever)? !(not|only|time|a|any|questions) !(..3 (lend+v|lent|help+v|warn+v)) (been|done|paid|kept|taken|given|had|made|got|come|gone|told|let|left|put|said|seen|thought|shown|stuck|spent|<pastVerb>) ..9] , ..5 (would|could|might) ..1 (not|never|still|be|have|all|now)',
      ],
      say: ['if things had gone another way', 'if we had found another way then'],
    },
    {
      id: 'promised-dad-you-would',
      match: [
        '^ [<reproachWho> (had|have|has)? (promised|swore to|sworn to|assured|told|guaranteed|vowed to) (<name>|mum|dad|him|her|them|everyone|everybody|<my> ..2 <word>|the ..2 <word>) (that)?] (you|he|she|they|it|there|nothing) ..3 would',
      ],
      say: ['my understanding was that', 'I was relying on it that'],
    },
    {
      id: 'had-the-chance-and-refused',
      match: [
        '[<reproachWho> (had|were given|was given|were offered|was offered) (a|an|the|your|his|her|their|every|one|our) ..1 (chance|opportunity|offer|choice|option|say|vote|turn) ..9 (and|but) ..2 (said no|turned|refused|declined|did not|never|walked|let|passed|blew|wasted|ignored|chose|said nothing|rejected|missed|threw|stayed) <rest>?]',
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
        '(^ | ,) [x=<reproachWho> (clearly|freely|gladly|happily|both|all|once)? v=(agreed|signed|accepted|consented|committed|approved|acknowledged|insisted|voted)] !(..7 (thank|glad)) ..7 (when (you|he|she|they|we)|at the (time|start|beginning|outset|last|first)|back then|back in|in writing|last (year|month|summer|spring|autumn|winter|time)|(years|months|weeks) ago|on day one)',
        '(^ | ,) [x=<reproachWho> (exactly|perfectly|very well|full well)? v=knew] (exactly|very well|full well|perfectly well|precisely|damn well)? what (you|he|she|they) (signed|were|was|did|bought|got|wanted|agreed|let|had)',
      ],
      say: ['as I understood it {x} {v}', 'to my knowledge {x} {v}'],
    },
    {
      id: 'spent-the-savings',
      match: [
        '(^ | , | <absoluteSay>) [x=<reproachWho> (just|simply|even|then|also|secretly)? v=(spent|gambled away|wasted|blew|drank|squandered|took|emptied|burned through|lost|pocketed|kept)] (my|our|<name>|mum|dad|grandma|grandad|the (family|company|club|whole|joint|kids)) ..3 (money|savings|inheritance|pension|share|deposit|fund|account|budget|rent|cash|refund|advance)',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'it-was-reckless-to',
      match: [
        '^ [it was (so|very|simply|just|utterly|quite|really|plain|totally)? (irresponsible|stupid|reckless|wrong|unfair|careless|naive|foolish|cruel|selfish|short-sighted|unwise|unprofessional|dishonest|rude|thoughtless|negligent|cowardly|sneaky|mean|greedy|idiotic) (of (you|him|her|them|<role>|<name>))? to] <word>',
      ],
      say: ['I would like us to look again at the choice to', 'could we talk about the decision to'],
    },
    {
      id: 'others-would-never-have',
      match: [
        '[(the (old|previous|former|last|original|other) ..1 <word>|<your> (father|mother|predecessor|predecessors|brother|sister|colleague|boss)|nobody else|no one else|any other ..1 <word>|no other ..1 <word>|<my> (old|previous|former|last) <word>) (would never|never would|would not|would not ever) have (ever)? v=<pastVerb>|<verb>]',
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
        '(^ | ,) [x=<reproachWho> (just|simply|even|also|already|once)? v=(pulled out|backed out|walked out|walked away|went back on|ran away|ran off|bailed|stormed out|stormed off|gave up|hung up|drove off|disappeared|vanished|dropped out|broke off|cut off|left the (negotiating|bargaining)? (table|room|talks|meeting|project|family|partnership))] !(..6 <reproachGood>) ..9 (too|last|before|in|at|when|twice|ago|on (me|us)|and|the (day|moment|minute|week)|from|without)',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'had-to-hear-it-elsewhere',
      match: [
        '[(i|we) (had to|only got to|was the last to|were the last to)] (hear|learn|find out|read|discover|get) ..6 (from|through|in the|on|by|via|second-hand|over)',
      ],
      say: ['it was hard for me to', 'I would have preferred not to'],
    },
    {
      id: 'nobody-thought-of-telling',
      match: [
        '^ [(nobody|no one|no-one|not one of you) (ever|even)? (thought (of|about)|had the idea of|dreamed of|dreamt of|considered)] (telling|asking|warning|informing|calling|checking|consulting|including|inviting|helping|letting|sending|writing|involving|looking|cleaning|testing|paying|offering|apologising)',
      ],
      say: ['from now on, I would like us to think of', 'another time, it would help us to think of'],
    },
  ],
} as const satisfies Family
