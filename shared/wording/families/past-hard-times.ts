/** Stuck in the past, in hard times and who was not there: while we worked, when we needed help, had we known. */
import type { Family } from '../pattern.ts'

export const pastHardTimes = {
  kind: 'past',
  reason: 'Nobody can change what was; asked what should happen from now on, people can answer.',
  patterns: [
    {
      id: 'worked-while-you',
      match: [
        '(<i>|mum|dad|<my> ..1 <word>) (did|paid|cleaned|raised|carried|worked|packed|cooked|nursed|looked after|ran|built|painted|organised|organized|planned|dealt|covered|struggled|slaved|lifted|cared|fixed|lost|fought|buried|cleared|handled|managed|had to) !(...9 ...4 <reproachKind>) ..9 [while <reproachWho> (enjoyed|played|partied|sunned|drank|lay|sat|slept|watched|looked on|looked away|did nothing|stood (by|around)|lived (in|it up)|travelled|traveled|(was|were) (still)? (on (holiday|the (beach|sofa|golf|phone with your)|a (cruise|beach))|in (bed|spain|tenerife|the pub|the sun|majorca|mallorca|ibiza)|at (the (beach|pub|golf|casino|spa)|parties)|(partying|sunning|drinking|golfing|skiing|enjoying|gaming|sleeping|asleep|lounging|relaxing|busy with|out (drinking|partying)))) <rest>?]',
      ],
      say: ['and I would have been glad of help', 'and that was a great deal for us'],
    },
    {
      id: 'took-it-at-a-bad-time',
      match: [
        '<reproachWho> (sold|emptied|cleared out|cashed|gave away|sacked|fired|cancelled|canceled|threw|pawned|spent|changed (the|my|our) (locks|lock|will|password|code|terms)|signed|raised (the|my|our)) ..7 [while (<i>|mum|dad|<my> ..1 <word>) (was|were) (still|just|barely)? (ill|sick|grieving|pregnant|asleep|abroad|away|in mourning|at the (funeral|hospital)|on (holiday|sick leave|maternity leave|leave)|burying) <rest>?]',
      ],
      say: ['at a hard time for us', 'at a difficult moment for us'],
    },
    {
      id: 'when-i-needed-you',
      match: [
        '^ [when (the|my|our) ..1 <word> (failed|burst|broke|flooded|collapsed|leaked|crashed|burned|was flooded|was on fire|came down|fell through|closed) ..3 ,? !(...9 ...3 <reproachKind>) <reproachWho> (never|(was|were) (nowhere|gone|away|busy|in|on|at|too) !(the (scene|door|spot|call)|once)|left|walked|looked (away|the other way)|ran|could not be|would not|refused|did (nothing|not)) <rest>?]',
        '^ [when (<i>|mum|dad|<my> ..1 <word>|the (baby|kids|children|firm|business)) (was|were|lay|felt|had|lost|needed|got|fell|came|broke) ..2 (pregnant|ill|sick|down|desperate|struggling|alone|drowning|grieving|crying|trouble|need|job|failing|lowest|worst|birth|unemployed|short|dying|overwhelmed|stuck|help|ground|support|bankrupt|born|begged) ..4 ,? !(...9 ...3 <reproachKind>) <reproachWho> (never !(hesitated|left|stopped)|(was|were) (nowhere|gone|away|busy|in|on|at|too) !(my (side|bedside)|our (side|bedside)|hand|once|the door)|left|walked|looked (away|the other way)|ran|could not be|would not|refused|hid|vanished|disappeared|did (nothing|not)) <rest>?]',
      ],
      say: ['I missed your help in the hard times', 'I would have been glad of help when it was hard'],
      ask: ['I missed your help in the hard times.', 'I would have been glad of help when it was hard.'],
    },
    {
      id: 'asked-for-and-still-waiting',
      match: [
        '(<you>|<your> ..2 <word>|<role>|<name>) [(was|were|had been|have been|has been) ..1 asked ..1 for] ..8 ,? (and|but|yet) ..2 (still waiting|still nothing|nothing (came|happened|has)|never (sent|came|answered|gave|replied)|did nothing|ignored|refused|sent nothing)',
      ],
      say: ['had our request for', 'knew of our wish for'],
    },
    {
      id: 'had-i-known',
      match: [
        '^ [(if <i> had (only|just|ever)? (known|guessed|realised|realized|suspected)|had <i> (only|ever)? (known|guessed|realised|realized)) !(...9 ...9 <reproachKind>) ...9 ...4 , <i> would (never|not) have (ever)? (hired|signed|married|trusted|bought|rented|moved|agreed|lent|employed|invested|started|chosen|let|given|ordered|worked|paid|joined|sold|taken) <rest>?]',
        '^ [<i> would (never|not) have (ever)? (hired|signed|married|trusted|bought|rented|moved|agreed|lent|employed|invested|chosen|let|given|ordered|paid|joined|sold) !(...9 <reproachKind>) ..6 (if|had|knowing) !(..4 not) <rest>]',
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
        '[<reproachWho> (had|have|has|even|also|both|all)? (promised|guaranteed|pledged) (me|us|everyone|everybody|the ..1 <word>)] (a|an|the|this|these|that !(it|you|we|they|he|she)|more|new|better|full|our|my|two|three|four|five|<number>|faster|higher) !(...9 <reproachKind>) ..9 ,? ((years|months|weeks) ago|back in|last (year|month|week|summer|winter|spring|autumn)|before (i|we) (signed|moved|paid)|on (her|his|their|your) (deathbed|honour)|on oath|and ..3 (never|nothing|still|not)|but ..3 (never|nothing|still|not|no)|never|still)',
      ],
      say: ['I was counting on', 'we were relying on'],
    },
    {
      id: 'assured-us-in-january',
      match: [
        '^ [<reproachWho> (assured|promised|guaranteed|swore to) (me|us|everyone|everybody) (in ..1 <word>|on <word>|at the ..2 <word>|last <word>|back then|twice|repeatedly|in writing|before) that] !(...9 (<reproachKind>|(and|so) (it|you|he|she|they) (was|did|has|have|were))) !(you|thank) ..6 (was|were|had|would|is|are)',
      ],
      say: ['my understanding was that', 'I was relying on it that'],
    },
    {
      id: 'who-decided-behind-us',
      match: [
        '^^ [who (exactly|on earth|the hell)?] (agreed|decided|signed|sold|gave|allowed|changed|approved|authorised|authorized|cut|took|moved|leaked|spent|promised|removed|let|opened|cancelled|raised) !(...9 <reproachKind>) ...9 (without (asking|telling|consulting|warning) (me|us|anyone|anybody|the)|behind <my>|before (asking|telling) (me|us)|over <my> (head|heads))',
        '^^ [who (exactly|on earth|the hell)?] (agreed|decided|signed|approved|allowed|promised|sold|spent|left|broke|lost|forgot|let|told|moved|took|ordered|hired|gave|cut|blocked|opened|turned|insisted|picked) ...9 in the first place',
      ],
      say: ['could we look together at who', 'would you tell me who'],
    },
    {
      id: 'wanted-it-and-you-sold-it',
      match: [
        '(wanted|meant|promised|left|intended|asked|begged|told|trusted|gave|lent|wished) ...9 , (and|but|yet) [x=<reproachWho> (then|just|still|simply)? v=(sold|threw|burned|burnt|pawned|wasted|ignored|dumped|gambled|binned|broke|lost|wrecked|cut|let)] (it|them|that|this|all of it|everything|me|us|the|<my>) !(have|know|in|off|lovely|free|...6 <reproachKind>)',
      ],
      say: ['as I see it, {x} {v}', 'from where I stand, {x} {v}'],
    },
    {
      id: 'nobody-told-you-to',
      match: [
        '[(nobody|no one|no-one) (told|ordered|paid|forced|begged) (<to>|<you>) to] (lend|pay|buy|sign|quit|leave|move|stay|sell|do|give|take|marry|hire|spend|build|drive|cook|clean|go|borrow|invest|fix|paint)',
      ],
      say: ['I had taken it as a free choice to', 'I understood it as your own wish to'],
    },
    {
      id: 'waited-months-to-tell',
      match: [
        '[<reproachWho> (have|has|had|just)? ..1 (waited|took|taken|needed) n=(<pastSpan>|(<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ..2 (years|months|weeks)|forever|an eternity|ages) to] (tell|answer|reply|respond|inform|admit|mention|report|fix|repair|pay|apologise|apologize|return|react|warn|confirm|object|complain|raise (it|this|that)) !(...9 <reproachKind>)',
        '[it took (<to>|you|<your> ..1 <word>) n=(<pastSpan>|(<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ..2 (years|months|weeks)|forever|an eternity|ages) to] (tell|answer|reply|respond|inform|admit|mention|report|fix|repair|pay|apologise|apologize|return|react|warn|confirm) !(...9 <reproachKind>)',
      ],
      say: [
        'as I see it, {n} went by before it was possible to',
        'for us, {n} passed until there was a way to',
      ],
    },
    {
      id: 'so-do-not-blame-us',
      match: [
        '<reproachWho> ...9 , [so (do not|stop|spare (me|us)|you can stop) (you)? (blame|blaming|lecture|lecturing|pretend|pretending|complain|complaining|play|playing (the)?|point|pointing|preach|preaching|cry|moan|moaning|act|acting (surprised|shocked)|be surprised|come (crying|running|whining)|expect (me|us|sympathy|pity)) <rest>?]',
      ],
      say: ['so let us look at what is possible now', 'so I would like us to look ahead'],
    },
    {
      id: 'was-it-not-you-who',
      match: [
        '^ [(was|is) (it not|not it) x=(you|him|her|them|<name>|<role>|<your> ..1 <word>) (who|that)] (wanted|insisted|signed|said|promised|chose|started|agreed|suggested|picked|demanded|voted|broke|told (me|us)|asked (me|us)|decided|lost|ordered|left|sold|talked|pushed|refused|called it|swore)',
      ],
      say: ['do I remember rightly that it was {x} who', 'am I right in thinking that it was {x} who'],
    },
    {
      id: 'left-our-things-to-rot',
      match: [
        '[<reproachWho> ..1 (let|left) (my|our|mum|dad|me|us|the) ..2 (to rot|rot|rotting|decay|freeze|collapse|run down|to ruin|go to (ruin|pieces|waste|seed)) <rest>?]',
        '[<reproachWho> ..1 (let|left|kept) (my|our|mum|dad|me|us) ..2 (stand|standing|sit|sitting|wait|waiting|lie|lying|hang|hanging|out) ..1 (in the (rain|cold|snow|damp|mud|dark|street)|outside|for (hours|weeks|days|months|<pastSpan>)|unlocked|unattended) !(...6 <reproachKind>) <rest>?]',
      ],
      say: ['this was hard for us at the time', 'I still find this hard'],
      ask: ['This was hard for us at the time. How can we do better from now on?', 'I still find this hard.'],
    },
    {
      id: 'i-kept-my-side',
      match: [
        '<i> (have|had|always)? ..1 (kept|did|done|held|honoured|honored|paid|met|stuck to|fulfilled|delivered|played) (up)? (my|our) ..1 (side|part|word|half|share|end|bit|promise|promises|obligations|role) ...6 [<reproachWho> (did not (keep (yours|your|theirs|their|his|hers|her|it)|hold|honour|deliver|stick|do (yours|theirs|his|hers|your|their))|never (paid|kept|did|gave)|have not (kept|paid|done) !(yet)|has not (kept|paid|done) !(yet)|broke|failed|did nothing|refused|ignored|walked away) <rest>?]',
      ],
      say: ['I had hoped for the same from your side', 'I would like us both to be able to rely on this'],
    },
    {
      id: 'how-was-i-to-know',
      match: [
        '^ [(and|so|but)? ,? how (on earth)? (was|were) (<i>|<my> ..1 <word>) (supposed|meant|expected) to (know|guess|plan|prepare|react) (that (you|he|she|they)|(if|when|while) (you|he|she|they|nobody|no one) <rest>|without <rest>|$) <rest>?]',
      ],
      say: ['how can I hear of such things in time', 'what would help, so that I hear in time'],
      ask: [
        'How can we hear of such things in time from now on?',
        'It would have helped me to hear this in time.',
      ],
    },
    {
      id: 'nobody-bothered-to',
      match: [
        '[(nobody|no one|no-one) (ever|even)? (bothered|had the (decency|courtesy|guts|grace)|saw fit|deigned) to] <word>',
        '[(nobody|no one|no-one) (ever|even)? (thought|remembered|cared|took the (time|trouble)) to] (tell|ask|warn|inform|consult|mention|call|check|let)',
      ],
      say: ['from now on, I would like somebody to', 'another time, I would be glad if somebody could'],
    },
    {
      id: 'what-about-the-time-you',
      match: [
        '^ [(and|so)? ,? (what|how) about t=((the|that|last|all the|all those) ..1 (time|times|day|night|summer|winter|year|years|christmas|weekend|week|month|party|wedding|spring|autumn|meeting|holiday))] (when|that|where)? <reproachWho> (just|simply|even|never)? (<totalDeed>|left|walked out|forgot|lied|broke|crashed|lost|stood|missed|shouted|threw|let|spent|sold|told (everyone|me|us)|promised|refused|took (my|our)|did not (come|call|show|turn|pay)) !(...6 <reproachKind>)',
      ],
      say: ['can we talk about {t}', 'could we come back to {t}'],
    },
    {
      id: 'remember-exactly-who',
      match: [
        '[<i> (still)? (remember|know|recall) (exactly|very well|only too well|all too well|perfectly well|full well|precisely) w=(who)] !(...8 (<reproachKind>|for (me|us|my|our))) (voted|started|reported|broke|said (it|that|this|no|what)|lied|leaked|refused|walked|blocked|spoke against|was against|did (this|that|it)|told|complained|took|stole)',
        '[<i> (still)? (remember|know|recall) (exactly|very well|only too well|all too well|perfectly well|full well|precisely) w=(what|how|when)] ((you|he|she|they|<role>|<name>) ..1 (<totalDeed>|promised|swore|said (to|about)|told|treated|behaved|walked|refused|left|let|did to|laughed|looked at)|happened (at|in|to|last|that)) !(...8 (<reproachKind>|for (me|us|my|our)))',
      ],
      say: ['what stays with me is {w}', 'it still matters to me {w}'],
    },
    {
      id: 'late-with-the-last-ones',
      match: [
        '[<reproachWho> (was|were) ..1 (late|short|behind|over budget|late again) (again)? (with|on) (the|our|my|all the) ..1 (last|previous|first|second|past) (<number>|two|three|four|five)? ..1 (invoice+n|payment+n|order+n|delivery|deliveries|job+n|project+n|rent|report+n|instalment+n|shipment+n|round+n|bill+n|deadline+n) !(...6 <reproachKind>)]',
        '[<reproachWho> (was|were) ..1 (drunk|rude|unprepared|absent) (again)? (at|on|for|in) (the|our|my|all the) ..1 (last|previous) <word>]',
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
