/** Stuck in the past, in what was said and known then: told at the time, knew better, promised first, the least they could have done. */
import type { Family } from '../pattern.ts'

export const pastToldThen = {
  kind: 'past',
  reason: 'That it was said then helps nobody now; what you need from now on can be heard.',
  patterns: [
    {
      id: 'they-were-told-then',
      match: [
        '(<you>|<your> ..2 <word>) [(was|were|had been|have been|has been) ..1 (told|warned|informed|advised|reminded)] !((about|of) (the|your|our) (party|good)|...9 <reproachKind>) ..3 (at the time|back then|in good time|repeatedly|more than once|often enough|long before|all along|from the (start|outset|beginning)|a (hundred|dozen) times|three times|several times|countless times)',
        '(<reproachWho>|the <verb>) [(was|were|had been|have been|has been) ..1 (told|warned)] ..3 (at the time|back then|repeatedly|more than once|often enough|long before|all along|from the (start|outset|beginning)|(days|weeks|months|years|ages) ago|several times|countless times) that ..3 (would|will|could|was|were) ..1 <reproachOutcome>',
      ],
      say: ['had heard from us', 'knew our concern'],
    },
    {
      id: 'they-were-asked-then',
      match: [
        '(<reproachWho>|the <verb>|<your> ..2 <word>) [(was|were|had been|have been|has been) ..1 (asked|requested|urged|begged|instructed|told)] (to|not to) ..8 (and|but|yet) ..1 (pretended|ignored|never|did not|refused|failed|would not|forgot|nothing happened)',
        '(<reproachWho>|the <verb>|<your> ..2 <word>) [(was|were|had been|have been|has been) ..1 (asked|requested|urged|begged|instructed|told)] (twice|repeatedly|more than once|often enough|again and again|several times|(two|three|four|a dozen|a hundred) times) (to|not to)',
      ],
      say: ['had our request', 'knew our wish'],
    },
    {
      id: 'i-said-so-then',
      match: [
        '[<i> (have|had|did|already|even|clearly|specifically|explicitly|repeatedly|always)? ..1 (said|told|warned|pointed out|predicted|mentioned|wrote|explained|flagged|raised) ..2 (<to>|you)? ..3 (<reproachTime>) (that)?] !(i|we|my|our|thank) <word> ..6 (would|will|was going to|were going to|could|might) ..1 <reproachOutcome>',
        '[<reproachTime> <i> (have|had|did|already|even|clearly)? (said|told|warned|predicted|wrote|pointed out) (you|<to>)? (that)?] !(i|we|my|our) <word> ..6 (would|will|was going to|were going to|could|might) ..1 <reproachOutcome>',
      ],
      say: ['my worry was that', 'I had raised the point that'],
    },
    {
      id: 'knew-better',
      match: [
        '(but|, no ,|, then|of course) ..1 <reproachWho> (of course|always|all|apparently|naturally|obviously|clearly|still)? [(knew (best|better)|thought (you|he|she|they) (knew|know) (best|better)|had to know better|would not (listen|hear (of )?it)|did not want to (listen|hear it|hear of it|know))] ($|,|as|and|so|to (me|us|anyone|reason))',
        '<reproachWho> (just|simply|all|both)? [(laughed at (me|us)|laughed (me|us) (off|out) ..2|waved (me|us) (off|away)|rolled <your> eyes|brushed (me|us) (off|aside))] (at the time|back then|then|when (i|we)|and (now|look)) !(...9 <reproachKind>)',
      ],
      say: ['had another view', 'saw it in another way'],
    },
    {
      id: 'the-least-you-could-do',
      match: [
        '[(the (very)? least|the minimum|the one thing|the decent thing) (that)? <reproachWho> (could|might|should|ought to) have done (was|is|would be|would have been|then|there)? (to)?] (<verb>|be|have|get|go)',
        '[the (very)? least (that)? <reproachWho> (could|can|might) do (was|is) (to)?] (apologise|apologize|answer|reply|call|tell|say|admit|pay|help|listen|ask|warn|explain|clean|replace|refund|own|show|acknowledge|inform|thank|tidy|fix|give)',
        '[it would have been ..1 (honest|fair|right|proper|courteous|civil|polite|decent|correct|considerate|respectful|good manners|common courtesy|professional) to] !(...9 <reproachKind>) (tell|ask|inform|warn|call|say|admit|answer|reply|apologise|consult|let|give|show|listen|wait|check|speak|write|include|thank|invite|mention|pay)',
        '[it would not have (taken|cost|required|hurt) ..2 (much|minute|minutes|call|words|effort) to] (tell|ask|inform|warn|call|say|admit|answer|reply|apologise|consult|let|give|show|listen|check|write|include|thank|invite|mention)',
        '[the (decent|honest|right|proper|polite|fair|professional) thing (to do)? would have been to] !(...9 <reproachKind>) <word>',
      ],
      say: ['next time, please', 'from now on, it would help to'],
    },
    {
      id: 'an-apology-then-would',
      match: [
        '^ [(a|an|one|some|any|even (a|an)|just (a|one)) ..2 (apology|sorry|warning|word|answer|reply|explanation|gesture|thank you|honesty|heads-up|sign|question|hint|respect|call|text) !(card|...9 ...4 <reproachKind>) ..6 (would|might) (at least)? have (meant|helped|been (nice|enough|decent|fair|polite|good|something|appreciated)|changed (something|a lot|everything)|saved|gone a long way|made (a|all the) difference|spared|sufficed) <rest>?]',
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
        '^ [(the)? last (time|year|month|summer|winter|week|christmas) (that)? (when)? <i> (trusted|believed|listened to|relied on|lent|counted on|took your word) (you|him|her|them|your|<name>|<role>|it|a) !(...9 ...4 <reproachKind>) <rest>]',
        '^ [the last time (that)? (you|he|she|they|<role>|<name>|<i>) (promised|said|told|borrowed|had|drove|looked after|fixed|repaired|handled|organised|organized|paid|ran|managed|tried|used|signed|agreed|helped|let|left|hired|gave|asked) !(...9 ...4 <reproachKind>) ..6 ,? (<i>|it|you|he|she|they|the|there|nothing|my|our) ..4 <reproachSpoilt> <rest>?]',
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
        "[(if (i|we) (were|was|had been|'d been) (you|him|her|them|in <your> (shoes|place|position))|in <your> (shoes|place|position)|had i been (you|him|her|them|in <your> ..1)) ,? (i|we|anyone|anybody|most people|others|everyone) would (at least|simply|certainly|definitely|surely|just|also)? have (at least|simply|certainly|long since|just)? !(felt|been|asked for|..4 (the same ($|,|thing|way|question)|likewise)) v=<pastVerb>]",
      ],
      say: ['it would have helped me if you had {v:participle}', 'I had hoped that you would {v:base}'],
      reason: 'To be measured against others puts people down; what you missed can be heard.',
    },
    {
      id: 'someone-like-you-would-have',
      match: [
        '[<reproachMeasure> (would|should|could|might|ought to) (normally|surely|at least|simply|usually|certainly|really|just|also|probably)? have (at least|simply|just|easily|also)? !(questions|time|ideas|doubts|room|made|..4 (the same ($|,|thing|way|question)|likewise)) v=<pastVerb>] !(...9 <reproachKind>)',
        '[<reproachMeasure> (was|were|is|are) (surely|clearly)? (supposed|meant|expected|paid) to v=<pastVerb>]',
      ],
      say: ['it would have helped us if you had {v:participle}', 'I had hoped that you would {v:base}'],
      reason: 'To be measured against others puts people down; what you missed can be heard.',
    },
    {
      id: 'after-swearing-it',
      match: [
        '<reproachWho> ..8 <verb> ...8 [after (swearing|promising|assuring|guaranteeing|insisting|claiming|having (promised|sworn|assured)) (me|us|everyone|everybody|the ..1 <word>)? (that)?] (it|you|he|she|they|there|we|i|nothing|nobody|everything|all|the|our|my) ..5 (was|were|would|had|is|could)',
      ],
      say: ['while we had understood that', 'though my understanding had been that'],
    },
    {
      id: 'after-promising-to',
      match: [
        '<reproachWho> (just|then|still)? (sold|closed|quit|left|cancelled|raised|dropped|cut|walked|hired|sacked|broke|spent|changed|gave|voted|pulled|moved|took|threw|tore|demolished|went|let|missed|refused|ignored|forgot) ...8 [after (swearing|promising|agreeing|vowing|having (promised|sworn|agreed)) (me|us|everyone|the ..1 <word>)? to] <word>',
      ],
      say: ['while we were relying on the promise to', 'though we had understood that the plan was to'],
    },
    {
      id: 'it-took-a-strike',
      match: [
        '^ [it (took|has taken|needed|had to take) (a|an|the|my|our|<number>|two|three|four|five|six|ten|several|many)? ..1 (strike|lawyer|lawsuit|threat|threats|solicitor|petition|flood|fire|breakdown|journalist|judge|ombudsman|scandal|protest|letters|reminders|calls|emails|complaints|requests|phone calls|summons|inspector) ..2 (to (get|make|bring|move|force|persuade)|before|until|for) (<to>|you|<your>|anyone|anybody|anything|<reproachWho>) <rest>?]',
        '^ [it (took|has taken) (<pastSpan>|months|weeks|years|half a year) (before|until) (<reproachWho>|<your> ..2 <word>|anyone|anybody) ..1 (answered|replied|admitted|reacted|responded|apologised|noticed|called|acted|bothered|did|came) <rest>?]',
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
        '[x=you (yourself|yourselves|of all people) v=(signed|agreed|insisted|approved|voted|promised|demanded|wanted|drafted|accepted|argued|ordered)] !(...9 (<reproachKind>|suits))',
        '[x=(you|he|she|they|<name>|<role>) (yourself|yourselves|himself|herself|themselves|personally|of all people) v=(signed|agreed|said|wanted|asked|chose|suggested|proposed|insisted|approved|voted|promised|demanded|accepted|ordered)] ..8 ((you|he|she|they) now|but now|yet now|and now (you|he|she|they) (want+v|attack+v|complain+v|refuse+v|deny|denies|reject+v|dispute+v|call+v|object+v|blame+v))',
        '[x=(you|they|he|she) v=(signed|approved|accepted|drafted|wrote|suggested|proposed|demanded)] (the|this|that|every) ..3 <word> (you|they|he|she) (now|suddenly) (want|wants|attack|attacks|complain|complains|reject|rejects|dispute|disputes|refuse|refuses|deny|denies|call|calls)',
      ],
      say: ['as I recall, {x} {v}', 'as I remember it, {x} {v}'],
    },
    {
      id: 'stood-there-and-nodded',
      match: [
        '[<reproachWho> ..1 (stood|sat) (right)? (here|there|next to (me|us)|in (this|that|my|our) ..2|at (this|that|my|our) ..2) and (nodded|watched|promised|agreed|laughed|swore|signed|said (nothing|yes|it|you|that|there)|told (me|us) (that|it|you|we|there|everything)|never|did not) !(...9 <reproachKind>) ..3]',
        '[<reproachWho> ..1 (looked|stared) (me|us|him|her|them) (straight|right)? in the (eye|eyes|face) and (nodded|smiled|said|agreed|promised|told (me|us|him|her|them)|lied|swore) ..1]',
        '[<reproachWho> ..1 shook (hands|my hand|our hands) on ..3] ,? (but|yet|only to|and (then|now) ..3 (never|not|changed|broke|sold|raised|backed|pulled|said|want+v))',
      ],
      say: ['as I understood it, there was agreement', 'I had understood that we agreed'],
    },
    {
      id: 'chose-otherwise-then',
      match: [
        '<reproachWho> ..9 (and|but|yet|then) (then|instead|still|deliberately|you|they|he|she|simply|just)? [(chose|preferred|opted|elected|decided) (rather|instead)? to] (buy|spend|keep (it|this|quiet|silent|the)|sell|sit|wait|ignore|close|cut|look (away|the other)|stay (away|silent|quiet|out)|hide|sack|fire|pocket|push|fight|say nothing|do nothing|drag|walk (away|out|off)|leave (me|us)|invest|gamble) !(...9 <reproachKind>)',
      ],
      say: ['saw a reason to', 'had reasons to'],
    },
    {
      id: 'chose-not-to',
      match: [
        '<reproachWho> ..9 (and|but|yet|then) (then|instead|still|deliberately|you|they|he|she|simply|just)? [(chose|preferred|opted|elected|decided) not to] (tell|pay|answer|reply|ask|inform|call|help|listen|act|warn|fix|come|read|share|include|mention|respond|say|repair|check|report|show|send|invite|consult) !(...9 <reproachKind>)',
      ],
      say: ['saw a reason not to', 'had reasons not to'],
    },
    {
      id: 'a-mistake-to-trust-you',
      match: [
        '[(it was|that was|what) (a|an|the|such a|one) ..1 (mistake|error|folly|blunder) (it was)? to (ever)? v=(let|trust|believe|hire|listen|rely|lend|sign|marry|accept|involve|count|buy|rent)] !(..6 (wait|wrong)|...9 <reproachKind>) ..6 (<to>|you|<your>|<reproachWho>)',
        '[<i> (was|were|am|are|have been|must have been) (a|an|such a|such)? ..2 (fool|fools|idiot|idiots|mug|mugs|naive|stupid|mad|crazy|blind|foolish|gullible|dumb) (enough)? to (ever|have)? v=(let|trust|believe|hire|listen|rely|lend|sign|marry|accept|involve|count)] !(..6 (wait|wrong)|...9 <reproachKind>) ..6 (<to>|you|<your>|<reproachWho>)',
        '[(my|our|the) ..1 (only|biggest|worst|greatest|big|real|one)? (mistake|error) was (to)? (ever)? v=(letting|trusting|believing|hiring|listening|relying|lending|signing|marrying|accepting|involving|let|trust|believe|hire|listen|rely|lend|sign|marry|accept|involve)] !(..6 (wait|wrong)|...9 <reproachKind>) ..6 (<to>|you|<your>|<reproachWho>)',
        '[<i> (should|ought to) (never|not) have (ever)? v=(trusted|believed|hired|listened|relied|lent|signed|married|accepted|shaken)] !(..6 wrong|...9 <reproachKind>) ..6 (<to>|you|<your>|<reproachWho>)',
      ],
      say: [
        'next time I would think carefully before I {v:base}',
        'another time I would be slower to {v:base}',
      ],
    },
    {
      id: 'would-not-be-here-if-you',
      match: [
        '(would|could|might) ..1 (not|never|still|be|have) ..9 [if <reproachWho> had not (<totalDeed>|<reproachWronged>|been (so|such|too) ..2|waited|spent|sold|signed|walked|dropped|ignored|forgotten|gone|lied|changed|cut) ..9] $',
        '(would|could|might) ..1 (not|still|have|be) ..6 (by now|already|long ago|still|now|last <word>) [if <reproachWho> had (only|just|simply|bothered to|done <your> job and)? !(not|time|questions|room|any|some) (filed|told|asked|answered|listened|paid|sent|replied|signed|called|checked|delivered|finished|acted|read|warned|reacted|kept|done) ..9] $',
        '[(if|had) <reproachWho> (had)? not (<totalDeed>|<reproachWronged>|been (so|such|too) ..2) ..9] , (i|we|you|he|she|they|the|this|that|it|there|none|nothing|nobody|<my>|<name>|<role>) ..2 (would|could|might)',
        '(would|could|might) ..1 (not|never|still|exist|have|be) ..3 [had <reproachWho> (only|just|simply)? !(not) (listened|told|asked|answered|paid|signed|acted|read|checked|called|done|kept|warned) ..9] $',
      ],
      say: ['if things had gone another way', 'if we had found another way then'],
    },
    {
      id: 'could-have-been-here',
      match: [
        '[<reproachWho> (could|might) (easily|simply|well|already|long since)? have (already|long since|easily)? been (here|done|finished|ready|sorted|at the table) (in <word>|(weeks|months|years|days|hours) ago|long ago|last <word>|long since|already) <rest>?]',
        '[(this|that|it|all of (this|it)|everything) (could|might) (easily|simply|well|long since|just)? have (long since|easily|all)? been (done|finished|over|sorted|settled|solved|fixed|resolved|paid|agreed|signed|dealt with) ((weeks|months|years|days) ago|long (ago|since)|in (five|ten|two) minutes|last <word>|in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)) <rest>?]',
      ],
      say: [
        'from now on, I would like us to settle such things sooner',
        'I would like this to go faster another time',
      ],
      ask: ['How can such things go faster from now on?', 'What would help us to settle such things sooner?'],
    },
    {
      id: 'broke-it-back-then',
      match: [
        '^ [<reproachWho> (tore up|went back on|ripped up|betrayed (me|us|our|my|the)|walked out on|pulled out of|backed out of|squandered|gambled away|broke (the|our|your|his|her|their) ..1 (agreement|deal|promise|word|contract|truce|trust)) ..6 (once|before|back then|last (time|year|month|summer|winter|spring|autumn)|(years|months) ago|<pastSpan> ago|in the (past|pandemic|crisis|nineties|eighties)) <rest>?]',
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
        '[<i> (have|had|did)? ..1 (warned|told|warn|tell) (everyone|everybody|all of (you|them)|the (whole)? ..1 (board|committee|team|family|office|council|department|class|club)|<to>|you all|you both|you lot) (that)?] (this|it|he|she|they|the|there|those|these|your|his|her|nobody|nothing) ..7 (would|will|was going to|were going to|could) ..1 <reproachOutcome>',
      ],
      say: ['my worry was that', 'I had raised the point that'],
    },
    {
      id: 'last-year-you-swore',
      match: [
        '^ (<reproachTime>|in <number>|in ..1 <number>|at (the)? ..2 (meeting|wedding|christmas|easter|funeral|interview|handover|signing|table|talks|kick-off)|when ..6 ,) ,? [<reproachWho> (swore|promised|assured|guaranteed|pledged|vowed) (me|us|everyone|everybody|the ..1 <word>)? (that)?] !(...9 (still the plan|still true|is that|all right|correct|<reproachKind>)) (it|there|you|we|i|they|he|she|this|the|nothing|nobody|everything|our|my|all) ..6 (would|were|was|is|are|had)',
      ],
      say: ['my understanding was that', 'I was relying on it that'],
    },
    {
      id: 'lent-when-nobody-would',
      match: [
        '^^ [i=<i> v=(lent|hired|trusted|backed|defended|fed|housed|employed|supported|helped) x=(you|him|her|them|<name>)] ..7 when (nobody|no one|everyone else|everybody else|the (bank|banks|others|rest))',
      ],
      say: ['it matters to me that {i} {v} {x}', 'for me it counts that {i} {v} {x}'],
    },
    {
      id: 'took-the-money',
      match: [
        '<reproachWho> (have|has|just|all)? [(took|taken|grabbed|pocketed|cashed|got) (the|our|my|your|his|her) ..1 (money|cash|cheque|deposit|profit|advance|payment|inheritance|bonus) and (ran|run|disappeared|vanished|did nothing|said nothing|were gone|was gone|never <word>|walked (away|off|out)) (away|off|quiet|silent)?]',
      ],
      say: ['left once the money was paid', 'stopped once the payment was made'],
    },
    {
      id: 'said-it-would-but',
      match: [
        '^ [<reproachWho> (had|have|both|all|clearly|always)? (said|told (me|us|everyone|everybody)|claimed|swore|promised|assured (me|us)|guaranteed|insisted) (me|us)? (in ..1 <word>|last <word>)? (that)?] !(thank|thanks|sorry|hello|yes|no|nothing|to) (it|this|that|the|you|he|she|they|there|we|i|our|my|everything|nothing|nobody) ..7 (would|was going to|were going to|will|was|were|had) !(..3 (throw|hurt|hit|kill|beat|burn|take me)) !(...9 ...9 (ok|okay|works|suits|<reproachKind>)) ...9 (and|but|yet|, now|, then|instead) !(i (agree|believe)) ..2 (nothing (happened|came|was)|never (came|did|answered|paid|happened|called)|(took|cost+v|lasted) ..2 (weeks|months|years|more|twice|double|hours|five|six|ten)|leaks|leaked|broke|breaks|broken|wrong|weeks later|months later|still (not|no|waiting|broken|leaks|nothing)|none of (it|this|that)|did not (come|happen|pay|work|last))',
      ],
      say: ['my understanding was that', 'I was relying on it that'],
    },
    {
      id: 'gave-your-word',
      match: [
        '^ [<reproachWho> (had|have|has)? (gave|given|broke|broken|went back on) (me|us|him|her|everyone)? <your> (word|promise)] !(that|to|in writing|...9 (kept|keep+v|held|<reproachKind>)) ($|at|in|on|when|and|but|before|last|the|,|then|yesterday|over|with)',
      ],
      say: ['I was counting on what was said', 'I had relied on what was agreed'],
    },
  ],
} as const satisfies Family
