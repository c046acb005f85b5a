/** Stuck in the past, in what was said and known then: told at the time, knew better, promised first, the least they could have done. */
import type { Family } from '../pattern.ts'

export const pastToldThen = {
  kind: 'past',
  reason: 'That it was said then helps nobody now; what you need from now on can be heard.',
  patterns: [
    {
      id: 'they-were-told-then',
      match: [
        '(<reproachWho>|the <verb>|<your> ..2 <word>) [(was|were|had been|have been|has been) ..1 (told|warned|informed|advised|reminded|notified)] !((about|of) (the|your|our) (party|good)) !(..3 to <verb>) ..3 (at the time|back then|in good time|repeatedly|more than once|often enough|twice|long before|all along|from the (start|outset|beginning)|(days|weeks|months|years|ages) ago|in advance and|explicitly|a (hundred|dozen) times|three times|several times|countless times|when|before (the|you|it|they|he|she|we|signing))',
        '(<reproachWho>|the <verb>) [(was|were|had been|have been|has been) ..1 warned] (that|about|of|not to|against|in|by|last|$)',
      ],
      say: ['had heard from us', 'knew our concern'],
    },
    {
      id: 'they-were-asked-then',
      match: [
        '(<reproachWho>|the <verb>|<your> ..2 <word>) [(was|were|had been|have been|has been) ..1 (asked|requested|urged|begged|instructed|told)] (to|not to) ..8 (ago|at the time|back then|repeatedly|twice|more than once|and ..1 (pretended|ignored|never|did not|still|refused|failed|would not|forgot)|but ..1 (never|did not|still|refused|nothing|would not|ignored|forgot)|last <word>|before|times)',
        '(<reproachWho>|the <verb>|<your> ..2 <word>) [(was|were|had been|have been|has been) ..1 (asked|requested|urged|begged|instructed|told)] (twice|repeatedly|more than once|often enough|again and again|several times|(two|three|four|a dozen|a hundred) times|back then|at the time|<pastSpan> ago|long ago|in writing|in good time|last <word>) (to|not to)',
      ],
      say: ['had our request', 'knew our wish'],
    },
    {
      id: 'i-said-so-then',
      match: [
        '[<i> (have|had|did|already|even|clearly|specifically|explicitly|repeatedly|always)? ..1 (said|told|warned|pointed out|predicted|mentioned|wrote|explained|tell|warn|say|flagged|raised|advised) ..2 (<to>|you)? ..3 (<reproachTime>) (that)?] !(i|we|my|our|the meeting|about the party|how much|thank) (this|it|that|he|she|they|you|the|there|those|these|<name>|<your>|nothing|nobody|we|a|an|if|<verb> would|<verb>) ..6 (would|will|was|were|is|are|had|has|needed|could|might|did|can|should|must|not)',
        '[<reproachTime> <i> (have|had|did|already|even|clearly)? (said|told|warned|predicted|wrote|pointed out) (you|<to>)? (that)?] !(i|we|my|our) (this|it|that|he|she|they|you|the|there|those) ..6 (would|will|was|were|is|are|had|needed|could|might)',
      ],
      say: ['my worry was that', 'I had raised the point that'],
    },
    {
      id: 'knew-better',
      match: [
        '<reproachWho> (of course|always|all|apparently|naturally|obviously|clearly|still)? [(knew (best|better)|thought (you|he|she|they) (knew|know) (best|better)|had to know better|would not (listen|hear (of )?it)|did not want to (listen|hear it|hear of it|know))] ($|,|as|and|so)',
        '<reproachWho> (just|simply|all|both)? [(laughed (it off|at (me|us|it|that|the idea))|laughed (me|us) (off|out) ..2|waved (me|us|it) (off|away)|rolled <your> eyes|brushed (me|us|it) (off|aside))] (at the time|back then|then|when (i|we)|and (now|look))',
      ],
      say: ['had another view', 'saw it in another way'],
    },
    {
      id: 'the-least-you-could-do',
      match: [
        '[(the (very)? least|the minimum|the one thing|all|the first thing|the decent thing) (that)? <reproachWho> (could|might|should|ought to) have done (was|is|would be|would have been|then|there)? (to)?] (<verb>|be|have|get|go)',
        '[the (very)? least (that)? <reproachWho> (could|can|might) do (was|is) (to)?] (<verb>|be|have|get|go)',
        '[it would (not)? have (been|taken|cost|required) ..3 (honest|fair|right|nice|kind|helpful|good|proper|courteous|civil|polite|decent|sensible|wise|correct|considerate|respectful|easy|simple|enough|smart|good manners|common courtesy|normal|professional|much|a minute|two minutes|five minutes|one call|a phone call) (to)] !(see|meet|have|be|go|live) <verb>',
      ],
      say: ['next time, please', 'from now on, it would help to'],
    },
    {
      id: 'an-apology-then-would',
      match: [
        '^ [(a|an|one|some|any|even (a|an)|just (a|one)) ..2 (apology|sorry|call|text|email|letter|message|word|note|warning|answer|reply|explanation|gesture|thank you|honesty|visit|heads-up|notice|conversation|chat|question|hint|help|respect|offer|effort|quick <word>) ..6 (would|might|could) (at least)? have (meant|helped|done|been|changed|saved|gone|made|spared|cost|settled|avoided|solved|prevented|sufficed|stopped|kept|worked) <rest>?]',
      ],
      say: ['I would have been glad of that', 'a sign would have helped us'],
      ask: [
        'I would have been glad of that. Could we agree on it from now on?',
        'A sign would have helped us. How can we do this from now on?',
      ],
    },
    {
      id: 'last-time-i-trusted-you',
      match: [
        '^ [(the)? last (time|year|month|summer|winter|week|christmas) (that)? (when)? <i> (trusted|believed|listened|relied|lent|let|gave|left|hired|agreed|said yes|worked|signed|helped|paid|counted|waited|took your|took his|took her|took their|accepted|followed|asked (you|him|her|them)|did (it|things|this)|went with|went along|shook|needed|called (you|him|her|them)|tried) <rest>]',
        '^ [the last time (that)? (you|he|she|they|<role>|<name>) (promised|said|told|borrowed|had|took|were|was|drove|looked|fixed|repaired|handled|organised|organized|paid|came|ran|managed|tried|did|used|signed|agreed|helped) <rest>]',
      ],
      say: ['last time did not go well for us', 'my experience of last time was not good'],
      ask: [
        'Last time did not go well for us. What could be different now?',
        'How could it go better than last time?',
      ],
    },
    {
      id: 'if-i-had-been-you',
      match: [
        "[(if (i|we) (were|was|had been|'d been) (you|him|her|them|in <your> (shoes|place|position))|in <your> (shoes|place|position)|had i been (you|him|her|them|in <your> ..1)) ,? (i|we|anyone|anybody|most people|others|everyone) would (at least|simply|certainly|definitely|surely|just|also)? have (at least|simply|certainly|long since|just)? v=<pastVerb>|<verb>]",
      ],
      say: ['it would have helped me if you had {v:participle}', 'I had hoped that you would {v:base}'],
      reason: 'To be measured against others puts people down; what you missed can be heard.',
    },
    {
      id: 'someone-like-you-would-have',
      match: [
        '[<reproachMeasure> (would|should|could|might|ought to) (normally|surely|at least|simply|usually|certainly|really|just|also|probably)? have (at least|simply|just|easily|also)? !(questions|time|ideas|doubts|room) v=<pastVerb>|<verb>]',
        '[<reproachMeasure> (was|were|is|are) (surely|clearly)? (supposed|meant|expected|paid) to v=<pastVerb>|<verb>]',
      ],
      say: ['it would have helped us if you had {v:participle}', 'I had hoped that you would {v:base}'],
      reason: 'To be measured against others puts people down; what you missed can be heard.',
    },
    {
      id: 'after-swearing-it',
      match: [
        '<reproachWho> ..8 <verb> ...8 [after (swearing|promising|assuring|telling|saying|insisting|claiming|guaranteeing|having (promised|sworn|said|assured|told)) (me|us|everyone|everybody|the ..1 <word>)? (that)?] !(to|goodbye|hello|sorry|no|yes) <word>',
      ],
      say: ['while we had understood that', 'though my understanding had been that'],
    },
    {
      id: 'after-promising-to',
      match: [
        '<reproachWho> ..8 <verb> ...8 [after (swearing|promising|agreeing|vowing|having (promised|sworn|agreed)) (me|us|everyone|the ..1 <word>)? to] <word>',
      ],
      say: ['while we were counting on you to', 'though we had hoped for you to'],
    },
    {
      id: 'it-took-a-strike',
      match: [
        '^ [it (took|has taken|needed|had to take|required) (a|an|the|two|three|four|five|six|ten|my|our|so|months|weeks|years|half|several) ..5 (to (get|make|bring|move|force|persuade)|before|until|for) (<to>|you|<your>|anyone|anybody|anything|<reproachWho>) <rest>?]',
      ],
      say: ['it was a long way to this point', 'I would like us to be quicker from here'],
      ask: [
        'It was a long way to this point. How do we go on from here?',
        'How can this be quicker from now on?',
      ],
    },
    {
      id: 'you-yourself-signed',
      match: [
        '[x=(you|he|she|they|<name>|<role>) (yourself|yourselves|himself|herself|themselves|personally|of all people) v=(signed|agreed|said|wanted|asked|chose|suggested|proposed|insisted|approved|voted|told|promised|wrote|picked|demanded|drafted|designed|set|accepted|decided|ordered|recommended|called|pushed|introduced|argued|praised|drew)]',
        '[x=(you|they|he|she) v=(signed|approved|accepted|drafted|wrote|suggested|proposed|demanded)] (the|this|that|every) ..3 <word> (you|they|he|she) ..1 (now|are now|is now|suddenly)',
      ],
      say: ['as I recall, {x} {v}', 'as I remember it, {x} {v}'],
    },
    {
      id: 'stood-there-and-nodded',
      match: [
        '[<reproachWho> ..1 (stood|sat) (right)? (here|there|next to (me|us)|in (this|that) ..2|at (this|that) ..2|with us) and (nodded|smiled|said|watched|agreed|laughed|listened|shook|promised|signed|told (me|us)|looked|never|did not) ..3] !(..4 (sorry|thank))',
        '[<reproachWho> ..1 (looked|stared) (me|us|him|her|them) (straight|right)? in the (eye|eyes|face) and (nodded|smiled|said|agreed|promised|told (me|us|him|her|them)|lied|swore) ..1]',
        '[<reproachWho> ..1 shook (hands|my hand|our hands) (on|and) ..5] ,? (and|but|then|now|only|yet)',
      ],
      say: ['as I understood it, there was agreement', 'I had understood that we agreed'],
    },
    {
      id: 'chose-otherwise-then',
      match: [
        '<reproachWho> ..9 (and|but|yet|then) (then|instead|still|deliberately|you|they|he|she|simply|just)? [(chose|preferred|opted|elected|decided) (rather|instead)? to] (buy|spend|keep|sell|do|sit|wait|ignore|pay|close|cut|look|leave|stay|go|let|hide|say|take|put|invest|give|hire|fire|build|move|sign|walk|play|drag|save|pocket|push|fight)',
        '<reproachWho> ..9 (and|but|yet|then) (then|instead|still|deliberately|you|they|he|she|simply|just)? [(chose|preferred|opted|elected|decided) not to] <word>',
      ],
      say: ['saw a reason to', 'had reasons to'],
    },
    {
      id: 'a-mistake-to-trust-you',
      match: [
        '[(it was|that was|what) (a|an|the|my|our|such a|one) ..1 (mistake|error|folly|blunder) (it was)? (to (ever)? v=(let|trust|believe|hire|listen|rely|lend|sign|agree|marry|take|give|leave|accept|work|allow|ask|invite|put|go|sell|rent|buy|choose|involve|tell|count|move|open|share|start))] ..6 (<to>|you|<your>|<reproachWho>)',
        '[<i> (was|were|am|are|have been|must have been) (a|an|such a|such)? ..2 (fool|fools|idiot|idiots|mug|mugs|naive|stupid|mad|crazy|blind|silly|foolish|gullible|dumb) (enough)? (to|for|when i) (ever|have)? v=(let|trust|believe|hire|listen|rely|lend|sign|agree|marry|take|give|leave|accept|allow|ask|invite|put|choose|involve|tell|count|share|letting|trusting|believing|hiring|listening|relying|lending|signing|agreeing|marrying|giving|trusted|believed|listened|hired|married|hope|think|expect)] ..6 (<to>|you|<your>|<reproachWho>|that|this|it)',
        '[(my|our|the) ..1 (only|biggest|worst|greatest|big|first|real|one)? (mistake|error) was (to)? (ever)? v=(letting|trusting|believing|hiring|listening|relying|lending|signing|agreeing|marrying|taking|giving|leaving|accepting|working|allowing|asking|inviting|let|trust|believe|hire|listen|rely|lend|sign|agree|marry|give|accept|allow|invite)] ..6 (<to>|you|<your>|<reproachWho>)',
        '[<i> (should|ought to) (never|not) have (ever)? v=(let|trusted|believed|hired|listened|relied|lent|signed|agreed|married|taken|given|left|accepted|worked|allowed|asked|invited|shaken|gone)] ..6 (<to>|you|<your>|<reproachWho>)',
      ],
      say: [
        'next time I would think carefully before I {v:base}',
        'another time I would be slower to {v:base}',
      ],
    },
    {
      id: 'would-not-be-here-if-you',
      match: [
        '(would|could|might|need) ..1 (not|never|still|have|be|all|now) ..9 [if <reproachWho> (had|would have) (not|only|just|simply|bothered to|ever|at least|done <your> job and)? !(..4 (lend+v|lent|help+v|warn+v|step+v|come+v|save+v|recommend+v|find+v|found)) (been)? !(time|questions|room|patience|any|some|ideas) <verb> ..9] $',
        '[(if|had) <reproachWho> (had)? not !(..4 (remind+v|call+v|insist+v|lend+v|lent|help+v|warn+v|step+v|come+v|save+v|recommend+v|find+v|found|called an|noticed)) (been (so|such|too) ..2|<verb>) ..9] ,? (i|we|you|he|she|they|the|this|that|it|there|none|nothing|nobody|<my>|<name>|<role>) ..2 (would|could|might)',
      ],
      say: ['if things had gone another way', 'if we had found another way then'],
    },
    {
      id: 'could-have-been-here',
      match: [
        '[<reproachWho> (could|might) (easily|simply|well|already|long since|at least|just)? have (already|long since|easily)? been (here|there|done|finished|ready|on time|sorted|home|first|warned|at the table|with (us|me)|in (touch|contact|february|march|time)) !(for (the|a)|to see) <rest>?]',
        '[(this|that|it|all of (this|it)|everything) (could|might) (easily|simply|well|already|long since|just)? have (already|long since|easily|all)? been (done|finished|over|sorted|settled|solved|fixed|resolved|ready|paid|agreed|signed|checked|tested|discussed|cleared|dealt with) <rest>?]',
      ],
      say: [
        'from now on, I would like us to settle such things sooner',
        'I would like this to go faster another time',
      ],
      ask: ['How can such things go faster from now on?', 'What would help us to settle such things sooner?'],
    },
    {
      id: 'where-did-the-past-get-us',
      match: [
        '^ [<reproachWho> (broke|tore up|went back on|ripped up|betrayed|threw out|walked out on|pulled out of|scrapped|cancelled|ditched|dropped|sold|gave away|wasted|squandered|gambled away) ..6 (once|before|back then|last (time|year|month|summer|winter|spring|autumn|week)|years ago|months ago|<pastSpan> ago|in the (past|pandemic|crisis|nineties|eighties)|when (dad|mum|we|i) <rest>) <rest>?]',
      ],
      say: ['what happened then still weighs on us', 'I still carry what happened then'],
      ask: [
        'What happened then still weighs on us. How can we rebuild trust?',
        'How can we avoid a repeat of what happened then?',
      ],
    },
    {
      id: 'warned-everybody',
      match: [
        '[<i> (have|had|did)? ..1 (warned|told|warn|tell) (everyone|everybody|all of (you|them)|the (whole)? ..2 <word>|<to>|you all|you both|you lot) (that)?] (this|it|he|she|they|the|there|those|these|your|his|her|nobody|nothing) ..7 (would|will|was going to|were going to|could)',
      ],
      say: ['my worry was that', 'I had raised the point that'],
    },
    {
      id: 'last-year-you-swore',
      match: [
        '^ (<reproachTime>|in <number>|in ..1 <number>|at (the)? ..2 (meeting|wedding|christmas|easter|funeral|interview|handover|signing|table|talks|kick-off)|when ..6 ,) ,? [<reproachWho> (swore|promised|assured|told|said|guaranteed|pledged|vowed|insisted|claimed) (me|us|everyone|everybody|the ..1 <word>)? (that)?] !(...9 (still the plan|still true|is that|all right|correct|thank+v|thanks)) (it|there|you|we|i|they|he|she|this|the|nothing|nobody|everything|our|my|all) ..6 (would|were|was|is|are|had)',
      ],
      say: ['my understanding was that', 'I was relying on it that'],
    },
    {
      id: 'lent-when-nobody-would',
      match: [
        '^^ [i=<i> v=(lent|gave|paid|hired|trusted|supported|backed|helped|defended|fed|housed|employed) x=(you|him|her|them|<name>)] ..7 when (nobody|no one|everyone|everybody|the (bank|others|rest)|you|he|she|they|<your>)',
      ],
      say: ['it matters to me that {i} {v} {x}', 'for me it counts that {i} {v} {x}'],
    },
    {
      id: 'took-the-money',
      match: [
        '<reproachWho> (have|has|just|all)? [(took|taken|grabbed|pocketed|cashed|got) (the|our|my|your|his|her) ..1 (money|cash|cheque|deposit|profit|advance|payment|inheritance|bonus) and (ran|run|left|disappeared|vanished|walked|never|did nothing|went|said nothing|were gone|was gone) (away|off|quiet|silent)?]',
      ],
      say: ['left once the money was paid', 'stopped once the payment was made'],
    },
    {
      id: 'said-it-would-but',
      match: [
        '^ [<reproachWho> (had|have|both|all|clearly|always)? (said|told (me|us|everyone|everybody)|claimed|swore|promised|assured (me|us)|guaranteed|insisted) (me|us)? (that)?] !(thank|thanks|sorry|hello|yes|no|nothing|to) (it|this|that|the|you|he|she|they|there|we|i|our|my|everything|nothing|nobody) ..7 (would|was going to|were going to|will|was|were|had) !(..3 (throw|hurt|hit|kill|beat|burn|take me)) !(...9 (fine|ok|okay|works|suits|happy|great|<reproachPleased>)) ...9 (and|but|yet|, now|, then|instead) !(i (agree|believe)) ..4 (never|not|still|instead|nothing|now|took|take|cost+v|broke|breaks|leaks|another|two|three|four|five|six|twice|double|no|later|late|weeks|months|look|less|more|gone)',
      ],
      say: ['my understanding was that', 'I was relying on it that'],
    },
    {
      id: 'gave-your-word',
      match: [
        '^ [<reproachWho> (had|have|has)? (gave|given|broke|broken|went back on) (me|us|him|her|everyone)? <your> (word|promise)] !(that|to) ($|at|in|on|when|and|but|before|last|the|in|,|then|yesterday|over|with)',
      ],
      say: ['I was counting on what was said', 'I had relied on what was agreed'],
    },
  ],
} as const satisfies Family
