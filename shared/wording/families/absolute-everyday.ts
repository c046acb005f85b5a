/** What people say every day of what is always so: the same old story, whatever we do, always me, for everybody but us. */
import type { Family } from '../pattern.ts'

export const absoluteEveryday = {
  kind: 'absolute',
  reason: 'One exception is enough to refute what is said of every time, and the point is lost.',
  patterns: [
    {
      id: 'same-old-story',
      match: [
        '^ [<everyEach> ...4 (it is|there is|we get|i get|i hear|we hear|comes|we are told|i am told|brings|you have|he has|she has|they have|finds|find) ..2 (another|a new|a different|some|the same|yet another|the same old|a fresh|more) ..2 <everyTale> <rest>?]',
        '[(it is|it was|it has been|that is|always|again|exactly|just|get|gets|hear) ..2 (the same|same old|the usual) ..2 (<everyTale>|thing) ..4 (with|from|by) ..1 <everyTo> <rest>?]',
        '^ [(always|it is always|it was always|ever) the same with <everyTo> <rest>?]',
        '[it is the same with <everyTo> ..2 <everyEach> <rest>?]',
        '^ [(same|the same) (old)? (story|song|excuse|excuses|nonsense|rubbish|drama|tune|game|lies|circus) (again|as always|as ever|as last time|every|each|with|from) <rest>?]',
        '[(it is|there is|it was) (just|always|simply|only)? (one|an) (excuse|story|lie|drama|crisis|delay|complaint|disaster|broken promise|disappointment) after (another|the (other|next)|excuse|lie|story|delay) <rest>?]',
        '[(it is|it was) ..1 one thing after (another|the (other|next)) (with|from) <everyTo> <rest>?]',
        '[if it is not one thing (with <everyTo>)? ,? it is another <rest>?]',
        '[(there is|you have|he has|she has|they have|you find|finds|come up with) (got)? always (a|an|some|some kind of|another|something|one more) ..1 (excuse|reason (why|not)|drama|catch|wrong|story|to complain) <rest>?]',
        '^ [there is always (something|a problem|trouble|an issue|drama) with <everyTo> <rest>?]',
      ],
      say: ['this has happened several times', 'I have heard this more than once'],
      ask: [
        'This has happened several times. What could we do differently?',
        'This has happened more than once, and it is hard for us.',
      ],
    },
    {
      id: 'whatever-we-do',
      match: [
        '[it (makes|made|does not make|did not make) (no|any|little) difference (to <to>)? (what|how ..1) <i> (do|say|did|said|offer|suggest|try|write) <rest>?]',
        '[nothing (that)? <i> ..1 (say|said|do|did|done|send|sent|offer|offered|write|wrote|suggest|suggested|propose|cook|fix|fixed|build|built|bring|buy|bought|wear|make|made|pay|try|tried|give|gave|plan|clean|paint) ..5 (is|was|gets) ever !(lost|wasted|forgotten) <rest>]',
        '^ [(whatever|no matter (what|how ..2|which ..1|when|who)|(it does not|does not) matter (what|how ..2|which ..1|when)) (<i>|<my>|goes|happens|anyone|the (kids|children|tenants|staff|members)) !(...9 (find (a|the) (way|solution|answer)|let you know|support|help)) ...8 (<everyWho> ..3 <totalDeed>|the answer is ..2|nothing|never|not (good)? enough|it is wrong|it is ..1 my fault|it is ..1 our fault|it is me who|always|find+v (fault|something|a (reason|way|problem))|turns it|turn it|turns us|knock|reject|shoot|ignored|no one|nobody) <rest>?]',
        '^ [(anything|everything|all) (that)? <i> (do|say|suggest|propose|offer|try|cook|write|touch|ask) ..2 (is|gets|was) ..2 (wrong|ignored|criticised|criticized|never|not (good)? enough|dismissed|rejected|turned|twisted|picked|shot|laughed|used against|questioned|a problem) <rest>?]',
      ],
      say: ['many of our attempts have come to nothing', 'I have tried several times without success'],
      ask: [
        'Many of our attempts have come to nothing. What would make a difference?',
        'I have tried several times without success. What would you need from me?',
      ],
    },
    {
      id: 'never-a-day-with-you',
      match: [
        '[every (single|last)? <word> (from|by) <everyTo> ..3 (mistake+n|error+n|late|wrong|missing|faulty|damaged|incomplete) <rest>?]',
        '[<everyWho> (have|has) always (got)? (something|somewhere) (better|more important) (to do|to be) <rest>?]',
        '^ [there (has|had|have|was|is) (not|never) (been)? (a|one|an|any|even one|ever a) (single)? (day|week|weekend|month|year|time|meeting|moment|evening|holiday|occasion|christmas|visit|handover|birthday|hour|conversation|school run|delivery) ..3 (<everyWho>|<your>|without ..4 (from|with|by) <everyTo>) !(..8 (<absoluteGood>|<reproachSpared>|dull|smile|miss|think of|forgot+|had to wait|let me down)) <rest>]',
        '^ [(not once|not (one|a) single time|not even once|not a single time|not one time) ...7 (have|has|did|do|does|had|was|were) <everyWho> !(..6 (late|complain+v|let (me|us) down|been rude|miss+v|forgot|forget|argue+v|fail+v)) !(...9 <reproachPleased>) <rest>]',
        '[<everyWho> (have|has|had|did|do|does) not !(..6 (complain+v|late|rude|let (me|us) down)) ..8 (even once|a single time|not even once) <rest>?]',
        '^ [(not one|not a single|none) (of (my|our|your) ..2|call|letter|email|e-mail|promise|deadline|question|message|word|thing|date|payment|bill|request|complaint|point|concern|suggestion|agreement)  ..4 (has been|have been|was|were|is|are|did|got|gets) ..1 (kept|answered|returned|met|paid|honoured|honored|heard|read|addressed|fixed|done|taken|acknowledged|fulfilled|true|delivered|considered|acted) <rest>?]',
        '[<everyWho> ..1 (perfect|impressive|excellent|flawless|great|consistent|brilliant)? (record|score|tally|track record) ,? (zero|not one|no|none|nil) <rest>]',
      ],
      say: ['this has rarely happened', 'I remember few times when this went well'],
      ask: [
        'This has rarely happened, and it matters to us.',
        'I remember few times when this went well. What could help?',
      ],
    },
    {
      id: 'always-has-always-will',
      match: [
        '[(and)? (always (has|have|did|had)|never (has|have|did)) (been)? ...1 (and)? (always|never) (will|does) (be)?] $',
      ],
      say: ['and not for the first time', 'as I have seen before'],
    },
    {
      id: 'forever-doing',
      match: [
        '<everyWho> (are|is|was|were|has been|have been) [(forever|endlessly|perpetually|incessantly|eternally|permanently)] !(grateful|young|thankful|in|based|employed|..3 <absoluteGood>) <word>',
        '<everyWho> ..2 (late|wrong|absent|drunk|rude|unprepared|wrong|away|unavailable|missing) [more often than not]',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'always-on-your-phone',
      match: [
        '<everyWho> (are|is|was|were|has been|have been) [(always|constantly)] (on (your|his|her|their|the) (phone|laptop|computer|mobile)|glued to|in a (mood|rush|hurry|bad mood)|busy with|somewhere else|too (busy|tired|late)|out drinking|<everyDoing>)',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'keeps-doing-it',
      match: [
        '[<everyWho> (just|simply|always|still|only)? keep|keeps|kept (right)? (on)? !(..7 (so often|on many|umbrella|glasses|gloves|scarf|<absoluteGood>)) (<everyDoing>|on at (me|us)) ..3 <rest>?]',
        '[why (do|does|did|must) <everyWho> (always|constantly)? (keep|have to keep|insist on) (on)? <everyDoing> ..3 <rest>?]',
      ],
      say: ['this has happened several times', 'this is not the first time it has happened'],
      ask: [
        'This has happened several times. How can we avoid it from now on?',
        'This is not the first time it has happened, and it is hard for us.',
      ],
    },
    {
      id: 'all-your-way',
      match: [
        '[(everything|it|things|we) (always|all|still|only)? ..2 (has|have|had|must) (always|all)? (to)? (be|go|happen|be run|be done) (exactly|just|only|always)? (your|his|her|their) (own)? (way|terms|rules) <rest>?]',
        '[(it is|it was|it has to be|it has always been|with <to> it is) (either|always|only|just)? (your|his|her|their) way or <rest>]',
        '[<everyWho> ..2 (make|makes|made|making|turn|turns|turned|turning|twist|twists|twisted) (absolutely|just)? (everything|it all|every <word>|all of this|this all) (be)? (about|into|against|round|around) (you|yourself|yourselves|him|himself|her|herself|them|themselves|a (fight|row|war|drama|problem|competition|battle|joke|lecture)|an (argument|attack)|me|us) <rest>?]',
      ],
      say: ['I would like us to decide this together', 'we would like a say in this as well'],
      ask: [
        'I would like us to decide this together.',
        'We would like a say in this as well. How could that work?',
      ],
    },
    {
      id: 'always-left-to-me',
      match: [
        '[(i am|we are|i was|we were|it is me|it is us|i have been) (always|the one|the ones|forever|constantly|invariably) (always|the one|the ones|me|us)? (who|that|to|left|having|has to be)? (always|constantly|usually)? (has to|have to|had to)? <everyYield> <rest>?]',
        '[why (do|must|should|does) (i|we|it) (always|forever|constantly) (have to|be|has to) ..3 (the one|<everyYield>|me|us) <rest>?]',
        '[nothing (ever|gets|is|will|would) (ever|gets|get|be)? (ever)? (done|happens|happen|fixed|finished|cleaned|changes|moves) ..2 (unless|if) <i> (do|does|say|push|ask|remind|chase) <rest>]',
        '[nothing (ever|gets) (ever|gets|get)? (done|happens|fixed|finished|changes|moves) ..1 (on|at|in|with|by|from) (<your>|this (house|family|team|office|building)|your) <rest>?]',
      ],
      say: ['much of this falls to us', 'I would like us to share this more evenly'],
      ask: ['Much of this falls to us. How could we share it?', 'I would like us to share this more evenly.'],
    },
    {
      id: 'why-never',
      match: [
        '[why (can|could|do|does|did|will|would|must) <everyWho> (never|not ever|not once) <rest>]',
        '[why (can|could|do|does|did|will|would) not <everyWho> (ever|for once|once|just once|even once) <rest>]',
        '[<everyWho> (can|could|do|does|did) not (ever|even)? (do|get|make|keep|manage|finish|hold|say|organise|deliver|give|meet|stick to) (anything right|anything on time|a thing right|one thing right|a single ..1|anything without|even one|one simple|the simplest|a simple) !(thing (against|wrong)) <rest>?]',
        '[(<everyWho>|<your> ..1 <word>) (are|is|was|were) ..1 (not capable|incapable|not able|unable) (of|to) ..2 (a single|any|one|even one|even the|admitting|listening|being|keeping|saying|apologising|apologizing|showing|thinking|seeing) !(work|lift|fault) <rest>?]',
        '[<everyWho> would not know (what)? (a|an|the|how|common|good|honest|hard)? ..3 (is|was|looks like|if (it|you|one)|means|to <word>) <rest>?]',
        '[(the (word|words))? ..1 (sorry|please|thanks|thank you|compromise|honesty|fairness|respect|punctuality|teamwork|gratitude) ..2 (is|are|does|do) (not (in|part of|exist in) (your|his|her|their) (vocabulary|dictionary|world|book)|a word (you|he|she|they) ..2 (never|not) <word>|(not)? a foreign word (to|for) <to>) <rest>?]',
      ],
      say: ['I would like this to go better from now on', 'it would help me if this changed'],
      ask: [
        'How can we make this go better from now on?',
        'It would help me if this changed. What would you need for it?',
      ],
    },
    {
      id: 'our-word-never-counts',
      match: [
        '[(my|our|mine|ours) ..1 (opinion|opinions|voice|voices|view|views|work|needs|side|wishes|feelings|word|time|concerns|complaints|ideas|effort|efforts|input|worries|comfort|job|career|plans|requests|questions|letters|children) ..1 (never|not ever) ..1 (count|counts|counted|matter|matters|mattered|heard|listened|asked|considered|taken|respected|good enough|important|answered|enough|been) <rest>?]',
        '[<i> (have)? never ..1 (get|gets|got|had|receive|received|hear|heard|see|saw|seen) !(..5 (complaint+n|problem+n|trouble|bad|reminder+n|bill|invoice|wrong|cross)) ..6 from <everyTo> <rest>?]',
        '[<i> (have)? never ..1 (get|gets|got|had|receive|received) (a (straight|clear|proper|honest|decent|real)|any|an|the (truth|facts)) ..4 (from|out of|at) ..2 (<everyTo>|<your>) <rest>?]',
        '[<i> have never (once|ever)? (heard|known|seen|experienced) (you|him|her|them|<role>|<name>) (to)? (say (a|anything) (good|kind|nice|positive|one)|admit|apologise|apologize|listen|praise|thank|help|smile|give in|lift|do anything|offer|compromise|be on time|keep|pay) !(..4 less) <rest>?]',
      ],
      say: ['I do not feel heard in this yet', 'I would like to be heard in this'],
      ask: [
        'I would like to be heard in this. How could that work?',
        'It would mean a lot to me to be heard in this.',
      ],
    },
    {
      id: 'for-everyone-but-us',
      match: [
        '[<everyWho> ..5 (everyone|everybody|anyone|anybody|every other <word>|the whole world|all the others|total strangers|strangers) (else)? (except|but|other than|apart from|before|over) (me|us|your own ..1|his own ..1|her own ..1|their own ..1|my|our) <rest>?]',
        '[the only time (that|when)? (<i>|<everyWho>|anyone|anybody|my|our) ..7 is (when|if|because) (you|he|she|they|there is) ..4 (want|wants|need|needs|something|complain|gain|expect|after|caught|suits) <rest>?]',
        '[<everyWho> (do|does|did|will) (not ever|never) ..3 unless (you|he|she|they|there is|it suits|someone|somebody) <rest>]',
        '[(i|we) (have|had)? (lost count|stopped counting|cannot count|can not count|could not count) ..2 (times|how often|how many ..2|occasions|the number) ..2 (<everyWho>|<your>|my|our) <rest>?]',
        '[if <i> had (been given|got)? a (euro|pound|dollar|penny|cent|dime|fiver|tenner) for (every|each) <rest> (, <rest>)?]',
      ],
      say: ['this has happened quite a few times', 'it has often been like this for us'],
      ask: [
        'This has happened quite a few times, and it is hard for us.',
        'It has often been like this for us. What could change?',
      ],
    },
    {
      id: 'for-years-now',
      match: [
        '^^ [<everySpan>] ,? ...1 (<everyWho> ..3 (<totalDeed>|promise+v|say|says|tell+v)|the same|nothing|we (wait|get|are|sit|hear|chase|beg|ask|pay|have)|i (wait|get|am|sit|hear|chase|beg|ask|pay|have)|no|excuses|silence|promises|nonsense|noise|lies|more)',
        '^ [for (years|months|ages|weeks|decades|<number> (years|months|weeks)|a (year|month|decade)|(the)? (last|past) ..1 (years|months))] (now)? ,? (<everyWho> (have|has) (been)? (<totalDeed>|<everyDoing>|promised|done nothing|refused|ignored|not)|(i|we) (have)? (been)? (getting|got|had|heard|hearing|fed) ..1 (nothing|excuses|promises|lies|silence|fobbed))',
      ],
      say: ['for a long time', 'for quite some time'],
    },
    {
      id: 'yet-again-nobody',
      match: [
        '^ [(as usual|as ever|as always|once again|yet again|once more|typically|predictably|true to form|of course|naturally|surprise , surprise)] ,? (nobody|no one|nothing|<your> ..1 <word>|the (payment|report|money|rent|delivery|answer|kids|children|file|invoice|minutes) (has|have|is|are|did|came|come)|(i|we) (am|are|was|were|get|got|have|had) (left|waiting|paying|ignored|blamed|kept|told|to|been|stuck|the (last|ones|one))) !(..6 sorry) ..4 (not|nothing|no one|told|asked|bothered|late|wrong|left|waiting|without|missing|incomplete|ignored|blamed|stuck|last|thought|hear|heard|listen|listened|know|knew|wait|pick|picking)',
      ],
      say: ['this time too', 'on this occasion'],
    },
    {
      id: 'treated-like',
      match: [
        '[<everyWho> treat+v (this|the|my|our|me|us|everyone|everybody|people|every|small|his|her|your|their|<role>) !(mostly|perhaps|possibly|often) ..3 (like|as if|as though|as) !(family|royalty|equal|full|an adult|adults|a friend|friends|a (daughter|son|queen|king|guest)|guests|gold|one of|equals|an equal|(your|his|her|their) own|a partner|partners|a priority|a gift|confidential|urgent|income|an expense|settled|final|you would|we|agreed) <rest>]',
      ],
      say: [
        'I find it hard how we deal with each other',
        'I would like us to deal with each other in another way',
      ],
      ask: [
        'I find it hard how we deal with each other.',
        'How could we deal with each other in a better way?',
      ],
      reason:
        'A picture of how one is treated is taken as an accusation; what is wished for can be answered.',
    },
  ],
} as const satisfies Family
