/** Stuck in the past, in hard times and who was not there: while we worked, when we needed help, had we known. */
import type { Family } from '../pattern.ts'

export const pastHardTimes = {
  kind: 'past',
  reason: 'Nobody can change what was; asked what should happen from now on, people can answer.',
  patterns: [
    {
      id: 'worked-while-you',
      match: [
        '(<i>|mum|dad|<my> ..1 <word>) (did|paid|cleaned|raised|carried|worked|packed|cooked|nursed|looked after|ran|kept|stayed|sat|built|painted|organised|organized|planned|dealt|covered|struggled|slaved|lifted|cared|fixed|waited|stood|went|drove|lost|fought|buried|cleared|handled|managed|had to) ..9 [while (<reproachWho>) !((was|were) (on leave|on the phone|at work)) (was|were|sat|lay|went|played|enjoyed|did|drank|slept|watched|had|took|sunned|partied|travelled|traveled|flew|walked|stayed|looked|stood|lived|spent) <rest>]',
      ],
      say: ['and I would have been glad of help', 'and that was a great deal for us'],
    },
    {
      id: 'took-it-at-a-bad-time',
      match: [
        '<reproachWho> (took|sold|emptied|cleared|moved|cashed|changed|gave away|signed|spent|left|went|pushed|raised|cancelled|canceled|sacked|fired|closed|sent|threw) ..7 [while (<i>|mum|dad|<my> ..1 <word>|he|she|<name>|the (kids|children)) (was|were) (still|on|away|ill|sick|grieving|busy|at|out|asleep|pregnant|abroad|off|barely|just) <rest>?]',
      ],
      say: ['at a hard time for us', 'at a difficult moment for us'],
    },
    {
      id: 'when-i-needed-you',
      match: [
        '^ [when (the|my|our) ..1 <word> (failed|burst|broke|flooded|collapsed|leaked|crashed|burned|died|ran out|closed|was flooded|was on fire|came down|fell through) ..3 ,? <reproachWho> (was|were|did|had|never|just|only|left|went|walked|looked|ran|said|turned|could not|would not|refused|stayed|sat) <rest>?]',
        '^ [when (<i>|mum|dad|he|she|<my> ..1 <word>|the (baby|kids|children|roof|firm|business)) (was|were|lay|felt|had|lost|needed|got|fell|came|broke) ..2 (pregnant|ill|sick|down|desperate|struggling|broke|alone|drowning|grieving|crying|trouble|need|lost|failing|lowest|worst|birth|unemployed|short|dying|overwhelmed|stuck|job|help|ground|support|leaking|collapsing|bankrupt|born|asked|begged) ..4 ,? <reproachWho> (was|were|did|had|never|just|only|left|went|walked|looked|ran|said|turned|could not|would not|refused|hid|vanished|disappeared|stayed|sat) <rest>?]',
      ],
      say: ['I missed your help in the hard times', 'I would have been glad of help when it was hard'],
      ask: ['I missed your help in the hard times.', 'I would have been glad of help when it was hard.'],
    },
    {
      id: 'asked-for-and-still-waiting',
      match: [
        '(<reproachWho>|<your> ..2 <word>) [(was|were|had been|have been|has been) ..1 asked ..1 for] ..8 ,? (and|but|yet) ..2 (still|never|nothing|not|no)',
      ],
      say: ['had our request for', 'knew of our wish for'],
    },
    {
      id: 'had-i-known',
      match: [
        '^ [(if <i> had (only|just|ever)? (known|guessed|realised|realized|suspected)|had <i> (only|ever)? (known|guessed|realised|realized)) (how|what|that|who|about|you|he|she|they) <rest>?]',
        '^ [<i> would (never|not) have (ever)? (hired|signed|married|trusted|bought|rented|moved|agreed|lent|employed|invested|started|come|taken|chosen|let|given|ordered|worked|paid|joined|sold) ..4 (you|your|him|her|them|this|that|it|with|from|here) ..3 (if|had|knowing) <rest>]',
      ],
      say: ['this is not what I had hoped for', 'I had hoped for something else here'],
      ask: [
        'This is not what I had hoped for. What could change it?',
        'I had hoped for something else. What can we do now?',
      ],
    },
    {
      id: 'promised-us-long-ago',
      match: [
        '[<reproachWho> (had|have|has|even|also|both|all)? (promised|guaranteed|pledged) (me|us|everyone|everybody|them|the ..1 <word>)] (a|an|the|this|these|that !(it|you|we|they|he|she)|more|new|better|full|our|my|two|three|four|five|<number>|faster|higher|to) ..9 ,? (ago|last|years|months|weeks|back|when|before|but|and (then|never|we|i|still|nothing|you|now)|never|still|where|in|at the|on (her|his|their|your|mum|dad|oath)|over)',
      ],
      say: ['I was counting on', 'we were relying on'],
    },
    {
      id: 'now-you-come-after-years',
      match: [
        '^^ [(so|and|oh)? ,? now (you|he|she|they|<role>|<name>) (suddenly)? (apologise|apologises|apologize|apologizes|care|cares|come|comes|ask|asks|call|calls|write|writes|want|wants|remember|remembers|offer|offers|tell|tells|show|shows|help|helps|say|says) ..4] ,? (after|when it is|once it is|now that|because it|a (year|month|decade))',
      ],
      say: ['I would have liked this earlier', 'this comes late for us'],
    },
    {
      id: 'told-us-in-january',
      match: [
        '^ [<reproachWho> (told|assured|promised|informed|guaranteed) (me|us|everyone|everybody) (in ..1 <word>|on <word>|at the ..2 <word>|last <word>|back then|twice|repeatedly|in writing|before) that] !(you|thank) ..6 (was|were|had|would|is|are)',
      ],
      say: ['my understanding was that', 'I was relying on it that'],
    },
    {
      id: 'who-decided-behind-us',
      match: [
        '^^ [who (exactly|on earth|the hell)?] (agreed|decided|signed|sold|told|let|gave|allowed|changed|approved|authorised|authorized|opened|cut|took|moved|invited|ordered|leaked|called|said|ran|made|booked|spent|promised|removed) ...9 (without (asking|telling|us|me|a word|consulting)|behind (my|our)|before (asking|telling)|in the first place|over (my|our) head|over (my|our) heads)',
      ],
      say: ['could we look together at who', 'would you tell me who'],
    },
    {
      id: 'wanted-it-and-you-sold-it',
      match: [
        '(wanted|meant|promised|left|intended|asked|begged|told|trusted|gave|lent|wished) ...9 , (and|but|yet) [x=<reproachWho> (then|just|still|simply)? v=(sold|gave|threw|took|kept|burned|burnt|changed|pawned|wasted|spent|ignored|let|refused|cut|painted|moved|lost|broke|dumped|left|cancelled|used|gambled|handed)] !(it (a|great))',
      ],
      say: ['as I see it, {x} {v}', 'from where I stand, {x} {v}'],
    },
    {
      id: 'nobody-told-you-to',
      match: [
        '[(nobody|no one|no-one) (told|invited|expected|ordered|paid|hired) (<to>|<you>) to] <verb>|do|go|be',
      ],
      say: ['I had taken it as a free choice to', 'I understood it as your own wish to'],
    },
    {
      id: 'waited-months-to-tell',
      match: [
        '[<reproachWho> (have|has|had|just)? ..1 (waited|took|taken|needed|spent) n=(<pastSpan>|(<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an) ..2 (years|months|weeks|days|hours|year|month|week)|forever|an eternity|ages)] to (tell|answer|reply|respond|inform|admit|send|sign|do|fix|repair|pay|call|come|make|decide|find|say|mention|get|raise|report|deliver|react|object|write|warn|show|give|look|return|ask|complain|confirm|mend|speak|apologise|apologize)',
      ],
      say: [
        'as I see it, {n} went by before it was possible to',
        'for us, {n} passed until there was a way to',
      ],
    },
    {
      id: 'so-do-not-blame-us',
      match: [
        '<reproachWho> ...9 , [so (do not|stop|spare (me|us)|you can stop|no need to) (you)? (blame|blaming|come|coming|lecture|lecturing|tell|telling|act|acting|pretend|pretending|expect|complain|complaining|play|playing|point|pointing|preach|preaching|cry|moan|moaning|be surprised|talk to me|the) <rest>?]',
      ],
      say: ['so let us look at what is possible now', 'so I would like us to look ahead'],
    },
    {
      id: 'was-it-not-you-who',
      match: [
        '^ [(was|is) (it not|not it) x=(you|him|her|them|<name>|<role>|<your> ..1 <word>) (who|that)] <word>',
      ],
      say: ['do I remember rightly that it was {x} who', 'am I right in thinking that it was {x} who'],
    },
    {
      id: 'left-our-things-to-rot',
      match: [
        '[<reproachWho> ..1 (let|left|kept) (my|our|the|his|her|mum|dad|us|me) ..2 (stand|standing|sit|sitting|rot|rotting|wait|waiting|lie|lying|run down|decay|hang|hanging|freeze|collapse|go to (ruin|pieces|waste|seed)|unattended|out in|open all|unlocked|without) ..2 (in|for|on|outside|at|until|all|while|with|there|a|heating|$) <rest>?]',
      ],
      say: ['this was hard for us at the time', 'I still find this hard'],
      ask: ['This was hard for us at the time. How can we do better from now on?', 'I still find this hard.'],
    },
    {
      id: 'i-kept-my-side',
      match: [
        '<i> (have|had|always)? ..1 (kept|did|done|held|honoured|honored|paid|met|stuck to|fulfilled|delivered|played) (up)? (my|our) ..1 (side|part|word|half|share|end|bit|promise|promises|obligations|role|best) ...6 [<reproachWho> (did not|never|have not|has not|broke|failed|did nothing|refused|ignored|let|walked) <rest>?]',
      ],
      say: ['I had hoped for the same from your side', 'I would like us both to be able to rely on this'],
    },
    {
      id: 'how-was-i-to-know',
      match: [
        '^ [(and|so|but)? ,? how (on earth)? (was|were) (<i>|anyone|anybody|<my> ..1 <word>) (supposed|meant|expected|to) (to)? (know|guess|find|plan|react|help|pay|understand|see|hear|prepare|manage) <rest>?]',
        '[(nobody|no one|no-one) (ever|even)? (bothered|cared|troubled|had the (decency|courtesy|guts|grace)|saw fit|deigned) to <rest>]',
      ],
      say: ['how can I hear of such things in time', 'what would help, so that I hear in time'],
      ask: [
        'How can we hear of such things in time from now on?',
        'It would have helped me to hear this in time.',
      ],
    },
    {
      id: 'what-about-the-time-you',
      match: [
        '^ [(and|so)? ,? (what|how) about t=((the|that|last|all the|all those) ..1 (time|times|day|night|summer|winter|year|years|christmas|weekend|week|month|party|wedding|funeral|spring|autumn|meeting|holiday))] (when|that|where)? <reproachWho> !(have (free|off)) ..1 !(free|off|suggested|proposed) <verb>',
      ],
      say: ['can we talk about {t}', 'could we come back to {t}'],
    },
    {
      id: 'remember-exactly-who',
      match: [
        '[<i> (still)? (remember|know|recall) (exactly|very well|only too well|all too well|perfectly well|full well|precisely) w=(who|what|how|when)] !(to|i|we|time) !(...8 (hard|worked|helped|kind|for (me|us|my|our)|<reproachPleased>)) <word>',
      ],
      say: ['what stays with me is {w}', 'it still matters to me {w}'],
    },
    {
      id: 'late-with-the-last-ones',
      match: [
        '[<reproachWho> (was|were) ..1 (late|short|wrong|behind|absent|drunk|rude|unprepared|over budget|late again) ..1 (last (time|week|month|year|summer|winter|monday|friday)|(with|for|at|on) (the|our|my|all the) ..1 (last|previous|first|second|past) <rest>?)]',
      ],
      say: [
        'I would like this to go better than before',
        'I would like to be able to count on this from now on',
      ],
      ask: [
        'How can this go better than before?',
        'What would help, so that we can count on this from now on?',
      ],
    },
  ],
} as const satisfies Family
