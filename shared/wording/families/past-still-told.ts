/** Stuck in the past, in what is still told: promised in 2018, fourteen months with our money, the last one at least called, you shrugged. */
import type { Family } from '../pattern.ts'

export const pastStillTold = {
  kind: 'past',
  reason: 'Told as a fact, what was is disputed; told as what you remember or need now, it can be heard.',
  patterns: [
    {
      id: 'promised-me-back-in',
      match: [
        '^ (back in (<word>|<number>)|in <number>|last (year|spring|summer|autumn|winter|christmas)|(two|three|four|five|six|ten|<number>|some) (years|months|weeks) ago|back then|when <rest>|once upon a time|on <your> ..2) ,? [x=(<pastWho>|<your> ..1 <word>) (had|also|even|both|all)? v=(promised|swore to|vowed to|guaranteed|pledged|assured)] (me|us|mum|dad|everyone|the (kids|children)) !(...9 (<reproachPleased>|kept|and <word> did $)) <word>',
        '^ (back in (<word>|<number>)|in <number>|last (year|spring|summer|autumn|winter|christmas)|(two|three|four|five|six|ten|<number>|some) (years|months|weeks) ago|back then|once upon a time) ,? [x=<you> (had|also|even|both|all)? v=(promised|swore|vowed|pledged|shook hands on|shook on|gave me your word|gave us your word)] !(...9 (<reproachPleased>|kept|and <word> did $)) <word>',
      ],
      say: ['as I remember it {x} {v}', 'in my memory {x} {v}'],
    },
    {
      id: 'swore-on-a-grave',
      match: [
        '[<pastWho> (had|have|has)? ..1 (swore|sworn|promised) (blind|on (<your>|the|our|my) ..3 (grave|life|lives|bible|head|heads|eyes|children|kids|name)|to high heaven|up and down|hand on heart|by all that is holy) (that)?] (you|he|she|they|it|we|this|nothing|never|the|nobody|everything)',
      ],
      say: ['my understanding was that', 'I was counting on it that'],
    },
    {
      id: 'been-holding-it-for-months',
      match: [
        '[(<pastWho>|<your> ..1 <word>) (have|has) been ..1 (sitting on|hoarding|withholding|(holding|hanging|keeping) (on to|onto|back)? (<my>|that|this|the) ..1 (money|deposit|keys|papers|documents|refund|report|things|tools|share|payment|inheritance|invoice|decision|passport|passports)|(stringing|leading|dragging|fobbing|stalling|avoiding|dodging|stonewalling|blanking|ignoring|promising|milking) (me|us|this|it|that|<my>|the ..1 <word>)|ducking|putting (me|us|it|this|that)) ..5 (for ..2 (years|months|weeks|decades|ages|a (year|month|decade))|since (<word>|<number>) <word>?)]',
      ],
      say: ['this has been open for a long time', 'I have been waiting for this for a long time'],
      ask: [
        'This has been open for a long time. When can it be settled?',
        'I have been waiting for a long time. What is still missing?',
      ],
    },
    {
      id: 'the-last-one-at-least',
      match: [
        '^^ [(the|our|my|your) (last|old|previous|former|first|late) ..1 (landlord|landlady|owner|owners|supplier|manager|boss|teacher|tenant|tenants|agent|agency|builder|builders|lawyer|neighbour|neighbours|firm|company|team|board|council|cleaner|coach|husband|wife|boyfriend|girlfriend|one|ones|lot|people|lodger|crew|plumber|contractor|contractors|director|foreman|chair|chairman|treasurer|partner|flatmate|caretaker|nanny|client|customer|buyer|seller|head|management|union|secretary) ..1 at least (<verb>|had|was|did|knew|gave|kept|came|told|paid|spoke|rang) <rest>?]',
        '^^ [at least (the|our|my|your) (last|old|previous|former|first|late) ..1 (landlord|landlady|owner|owners|supplier|manager|boss|teacher|tenant|tenants|agent|agency|builder|builders|lawyer|neighbour|neighbours|firm|company|team|board|council|cleaner|coach|husband|wife|boyfriend|girlfriend|one|ones|lot|people|lodger|crew|plumber|contractor|contractors|director|foreman|chair|chairman|treasurer|partner|flatmate|caretaker|nanny|client|customer|buyer|seller|head|management|union|secretary) (<verb>|had|was|did|knew|gave|kept|came|told|paid|spoke|rang) <rest>?]',
      ],
      say: [
        'I would like us to find a better way from now on',
        'it would help me if this went better from now on',
      ],
      ask: [
        'I would like us to find a better way from now on.',
        'It would help me if this went better. How could it?',
      ],
    },
    {
      id: 'chose-to-look-away',
      match: [
        '(and|but|<pastWho>|<your> ..1 <word>|the (board|council|management|committee|agency|office|school|union|police|bank)) (then|still|just|simply|all|both|even)? [(chose|decided|preferred|opted) to (look (away|the other way)|do (absolutely)? nothing|ignore (it|this|that|them|us|me|<my> <word>|the ..2)|keep (quiet|silent|it quiet|your mouth shut)|say nothing|turn a (blind eye|deaf ear)|sit on (it|this|that)|bury (it|your head|their heads)|sweep (it|this|that) under the (carpet|rug)|wait and see|hide (it|this|that)|walk away)]',
        '(was|were|had been) (told|warned|informed|aware) !(...9 (party|surprise|present|secret|joke)) ...7 (and|but|yet) (still|then|just|simply|they|he|she|you)? [(looked (away|the other way)|did nothing|said nothing|kept quiet|sat on (it|this|that)|ignored (it|this|that|them|us|me)|carried on|shrugged)]',
      ],
      say: ['did not, as I see it, respond at the time', 'did not act at the time, as far as I know'],
    },
    {
      id: 'somebody-ought-to-have',
      match: [
        '[x=(someone|somebody|anyone|anybody|any of you|one of you|one of them|(<role>|<name>) or (someone|somebody)) <pastAdv>? (should|ought to) <pastAdv>? (have|of) <pastAdv>? v=<pastVerb>] !(by now|arrived) ..6 (before|when|while|at the time|back then|first|instead of|in (the first place|time)|last|earlier|sooner|long ago|at least|$)',
      ],
      say: ['it would have helped if {x} had {v:participle}', 'I had hoped {x} would {v:base}'],
    },
    {
      id: 'after-what-your-people-pulled',
      match: [
        '^ [after (what|everything that|everything|all that|all|the (stunt|trick|scene|mess|way|business) (that)?) (<pastWho>|<your> ..1 <word>) (have|has|had|all|just)? (pulled|did|done|put (me|us|everyone|them|<your> ..1 <word>|<my> ..1 <word>) through|caused|tried|behaved|got up to|made of)] !(...9 (<reproachKind>|for (me|us))) ...9 , (why|how|what|i|we|do|you|nobody|no one|there|it|this|that|and|who|forgive|am|is|are)',
      ],
      say: ['after what happened', 'given what happened'],
    },
    {
      id: 'been-through-this-and-you-left',
      match: [
        '[<i> (have|had) (all)? ..1 (been|gone) (through|over|down|round) (all)? (of)? (this|that|it|this road) (before|already|once) ,? (and|but) !(...9 <reproachKind>) (<pastWho>|<your> ..1 <word>|each time|every time|last time) <rest>]',
      ],
      say: ['I would like this to go better than before', 'what happened before weighs on me here'],
    },
    {
      id: 'did-i-not-say',
      match: [
        '^ [did (not <i>|<i> not) (say|predict|warn (everyone|you|him|her|them)?|ask you|beg you|point out|mention) (at the time|back then|last (year|month|week)|from the start|right away)? (that)?] (it|this|you|that|he|she|they|the|there|not|we|nobody|in|to)',
      ],
      say: ['can we talk about my worry that', 'may I come back to my point that'],
    },
    {
      id: 'forgot-us-last-time',
      match: [
        '[(<pastWho>|<your> ..1 <word>) (had|have|has|just|simply|also|clean|conveniently|all)? (forgot|forgotten|overlooked|skipped|snubbed|abandoned|ignored) (about)? (me|us|mum|dad|the (kids|children|family)) (last|again last|the last|back then|when|at the time|in <word>|all those|for (years|months)) <rest>?]',
      ],
      say: ['this was hard for us at the time', 'I would like this to go better than last time'],
      ask: [
        'This was hard for us at the time. How can it go better now?',
        'I would like this to go better than last time. What could help?',
      ],
    },
    {
      id: 'what-thanks-did-we-get',
      match: [
        '[(what|where is|where was) (the|my|our|any)? (thanks|gratitude|thank-you|reward) (did|do|have) ..1 (i|we) ..1 (get|got|see|seen) <rest>?]',
        '(and|so) [(what|where) (is|was|are|were) (my|our|the) (thanks|gratitude|thank-you|reward) <rest>?]',
      ],
      say: ['can we talk about what that meant to me', 'could we talk about what I had hoped for'],
    },
    {
      id: 'when-we-asked-you-shrugged',
      match: [
        '^ when (<i>|mum|dad|<my> ..1 <word>) (asked|told|came|needed|begged|reported|called|rang|showed|complained|wanted|pointed|tried|mentioned|raised|wrote|warned|said|pleaded|phoned) ...9 ,? (<pastWho>|<your> ..1 <word>) (just|only|simply|all|both)? [(shrugged (it off)?|laughed (it off|in <my> (face|faces))?|walked (off|away|out)|hung up|looked (away|the other way)|turned (away|<your> back)|did (absolutely)? nothing|said nothing|rolled <your> eyes|did not (even)? (lift a finger|look up|answer|reply|bother|listen)|waved (me|us) (away|off)|ignored (me|us|it)|sent (me|us) away|told (me|us) to (wait|get lost|calm down|go away|grow up))] !(but|and (gave|helped|handed|showed|offered|came|<word> yes|fixed|sent)|at the joke) ($|and (walked|left|went|carried|said no|hung|turned|told|kept|got))',
      ],
      say: ['did not, as I remember it, take it up', 'saw, as I remember it, no way to help'],
    },
    {
      id: 'you-knew-and-let-us',
      match: [
        '[(<pastWho>|<your> ..1 <word>) (always|both|all|already|damn well|perfectly well|full well|very well)? ..1 knew ..2 (about|of|that|how) ..8 (when|before|while) (you|they|he|she) (sold|rented|let|signed|hired|took|shook|gave|handed|cashed|promised) <rest>?]',
      ],
      say: ['I would have liked to hear of this at the time', 'it would have helped me to know this then'],
      ask: [
        'I would have liked to hear of this at the time.',
        'It would have helped me to know this then. How do we go on from here?',
      ],
    },
    {
      id: 'sat-here-and-swore',
      match: [
        '^ ((<number>|two|three|four|five|six|ten|some|a few) (years|months|weeks) ago|last (year|month|spring|summer|autumn|winter|christmas)|back then|back in (<word>|<number>)|in <number>|that (day|night|evening)|at the time) ,? [x=(<you> (all|both|even)? (sat|stood|looked|came|called|rang|wrote|knelt|cried) ..8 and (promised|swore|said|vowed|agreed|nodded|signed|shook|begged|told))] !(...9 <reproachPleased>)',
      ],
      say: ['as I remember it {x}', 'in my memory {x}'],
    },
    {
      id: 'waited-in-the-rain-for-you',
      match: [
        '[<i> (have|had)? ..1 (waited|sat|stood|hung around|was left|were left) ..5 (hours|all (night|day|evening|morning|afternoon)|ages|in the (rain|cold|dark|snow)|until (midnight|two|three)) ..5 (for (you|him|her|them|<name>|<your> ..1 <word>)|because (you|he|she|they)) !(...6 (<reproachKind>|train was|traffic)) <rest>?]',
      ],
      say: ['this was hard for me at the time', 'I would be glad if this went better from now on'],
      ask: [
        'This was hard for me at the time. How can it go better?',
        'I would be glad if this went better from now on.',
      ],
    },
    {
      id: 'laughed-when-i-said-it',
      match: [
        '(^ | , | <absoluteSay>) [x=(<you>|they|<role>|<your> ..1 <word>) (just|only|all|both|even)? v=(laughed|shrugged|sneered|scoffed|smirked|rolled your eyes|rolled their eyes|rolled his eyes|rolled her eyes|walked out|hung up|looked away|yawned)] (at (me|us|it))? ..1 when (<i>|<my> ..1 <word>) ..1 (suggested|said|asked|told|warned|raised|proposed|mentioned|lost|cried|brought|needed|pointed|begged|was|were|showed)',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'your-predecessor-did-better',
      match: [
        '^^ [<your> (predecessor|predecessors) (always|never|at least)? (kept (your|his|her|their|a|every) ..1 (word|promise|promises|deadline|deadlines|appointment|appointments)|paid (on|us|me|in full)|answered|listened|fixed|helped|treated|picked up|respected|returned|was (honest|fair|on time|reliable|polite|decent)) !(me) <rest>?]',
      ],
      say: [
        'I would like us to find a better way from now on',
        'it would help me if this went better from now on',
      ],
      ask: [
        'I would like us to find a better way from now on.',
        'It would help me if this went better. How could it?',
      ],
    },
    {
      id: 'do-you-recall-what-you-called-me',
      match: [
        '^ [(do|does|did) (not)? (<you>|he|she|they) (still|even)? (remember|recall)] (what|how|the way) (you|he|she|they) ..2 (called|said|did|treated|threw|shouted|left|spoke|let|made|laughed|behaved) ..1 (me|us|mum|dad|to (me|us)|at (me|us)|<my> ..1 <word>) !(...9 (<reproachKind>|laugh+v together|about (the|a|an|our|my) <word>))',
      ],
      say: ['can we talk about', 'may I come back to'],
    },
    {
      id: 'finally-found-the-time',
      match: [
        '^^ [(so|oh|and|now|nice that|how kind that|good of you , but) ,? <pastWho> (have|has)? (finally|at last|now) (found (the)? time|got (round|around)|bothered|deigned|managed|condescended|remembered|saw fit|got off <your> ..1 <word>) to ...9 , ..4 (later|late|after <rest>)]',
        '^^ [(so|oh) ,? <pastWho> (have|has)? (finally|at last) (found (the)? time|bothered|deigned|condescended|remembered|saw fit) to <rest>?]',
      ],
      say: ['I would have liked this earlier', 'this comes late for us'],
      ask: [
        'I would have liked this earlier. What can we do now?',
        'This comes late for us. What is still possible?',
      ],
    },
    {
      id: 'no-father-when-it-mattered',
      match: [
        '[(<pastWho>|<your> ..1 <word>) (was|were) (no|never (a|any|much of a)|not (a|any|much of a)) ..1 (father|mother|dad|mum|husband|wife|friend|partner|help|support|use|comfort|brother|sister|boss|leader) (to (me|us|you|him|her|them|<my> ..1 <word>|the ..1 <word>|<name>) ..2)? (when|while|back then|at the time|in those) !(...9 (fine|no matter|ill)) <rest>?]',
      ],
      say: ['that was a hard time for us', 'I felt alone with this at the time'],
      ask: [
        'That was a hard time for us.',
        'I felt alone with this at the time. Can it be different from now on?',
      ],
    },
    {
      id: 'trusted-you-and-look',
      match: [
        '^^ [<i> (have|had)? (trusted|believed|relied on|counted on|listened to|depended on) (you|him|her|them|<name>|<role>|<your> ..1 <word>) ..6 (and|but) ..1 (look|see|now|what did|what do|you (let|lost|lied|broke|took|sold|left)|it (cost|ended (up|in|badly)|went (wrong|missing|bust))) <rest>?]',
      ],
      say: ['I had hoped for something else', 'it has become hard for me to rely on this'],
      ask: [
        'I had hoped for something else. What can we do now?',
        'What would make it safe to rely on this now?',
      ],
    },
    {
      id: 'told-them-and-told-you',
      match: [
        '[<i> (have)? told (<to>|<your> ..1 <word>|everyone|everybody) ..4 and <i> (have|am|must have)? (told|telling|tell) (<to>|you|<your> ..1 <word>)] ($|,|that|again|too|as well)',
      ],
      say: ['I have raised this before', 'this has worried me for a while'],
    },
    {
      id: 'did-not-turn-up-then-either',
      match: [
        '(back (when|then)|last (time|year|month|summer|winter)|when (it was|<i>)|in <number>|the time before) ...9 [<pastWho> (did|were|was|had|would|could) not ..2 (turn+v up|show+v|help+v|pay|paid|answer+v|call+v|come|listen+v|lift+v|bother+v|ask+v|there|around|care+v|do|wash|clean|volunteer|offer) ..4 either] $',
      ],
      say: ['that did not go well for us', 'that was hard for us'],
    },
  ],
} as const satisfies Family
