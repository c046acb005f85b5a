/** Absolutes in passing: each month I have to chase you, not one of your bills was right, it is constant with you, nobody there ever answers. */
import type { Family } from '../pattern.ts'

export const absoluteInPassing = {
  kind: 'absolute',
  reason: 'One exception is enough to refute what is said of every time, and the point is lost.',
  patterns: [
    {
      id: 'each-month-i-chase-you',
      match: [
        '[(each and every|every (single|bloody|damn|blessed)?|each (single)?) n=(day|week|month|year|morning|evening|night|weekend|quarter|term|season|spring|summer|autumn|winter|christmas|shift|payday|school run|handover|meeting)] ,? (it is me who|it is us who)? (<i>|<my> ..1 <word>) ..1 (have to|has to|had to|must|end up|ends up|am|are|get|gets) ..1 (beg|begging|chase|chasing|run after|running after|remind !(myself|ourselves|me|us)|reminding|nag|nagging|clean up after|cleaning up after|clear up after|fight|fighting|plead|pleading|argue|arguing|apologise for|cover for|covering for|stuck with|left with|left (waiting|hanging)|let down|lied to|fobbed)',
      ],
      say: ['many a {n}', 'more than one {n}'],
    },
    {
      id: 'whenever-and-every-single-time',
      match: [
        '^ (whenever|when|as soon as|each time) ...9 <reproachWho> !(...9 (<reproachGood>|<reproachKind>|<absoluteThanks>)) ..3 (<totalDeed>|<absoluteMean>|start+v|find+v|go+v|went|get+v|got|need+v|pull+v|turn+v|put+v|not|never|no|nothing|leave+v|switch+v|play+v|someone|somebody|too) ...9 , [every (single|bloody|damn|blessed|last) time] $',
      ],
      say: ['as has happened more than once', 'quite often'],
    },
    {
      id: 'always-him-who-takes',
      match: [
        '(it (is|was)) [always] (you|him|her|them|<name>|<role>|<your> ..1 <word>|the (boys|girls|men|women|managers|bosses|others)) (who|that) !(..5 (<reproachGood>|<reproachKind>)) ..1 ((take+v|took) !(the (bus|train|kids|children|dog|minutes|notes|bins|phone|calls))|get+v|got|decide+v|win+v|won|complain+v|cause+v|start+v|choose+v|chose|(have|has|had) (to|the (last|final)|it easy|the nerve|<your> ..1 way)|benefit+v|profit+v|come+v first|came first|spoil+v|ruin+v|block+v|<totalDeed>)',
      ],
      say: ['so often', 'quite often'],
    },
    {
      id: 'no-promise-of-yours',
      match: [
        '^ [no] (promise|word|deadline|agreement|date|estimate|quote|invoice|delivery|plan|rule|answer|apology|idea|story|offer|repair|order) (of (yours|his|hers|theirs)|(from|by|made by|given by) (<to>|you|<your> ..1 <word>)|(that)? <reproachWho> (ever)? <verb>) ..3 !(..3 <reproachSpared>) (ever|lasts|lasted|holds|held|means|meant|kept|survived|survives|true|right|counts|counted|sticks|stuck|on time|worth|come true|came true|honoured|honored|lived)',
      ],
      say: ['hardly any', 'scarcely any'],
    },
    {
      id: 'nobody-there-ever-thinks',
      match: [
        '^ [(nobody|no one|no-one|not a soul)] (in|at|on|from|over|of) (<your>|that|this|there|the|head office|headquarters|hr|accounts|your) ..6 (has|have|had)? ever ..1 !(..5 <reproachSpared>) !(...9 (<reproachKind>|<reproachPleased>)) (<reproachOwed>|ring|rings|knows|knew|get+v back|got back|act+v|care+v)',
        '^ [(nobody|no one|no-one|not a soul)] (in|at|on|from|over|of) (<your>|that|this|there) ..5 (gives a (damn|toss|hoot|monkey+n)|gave a (damn|toss|hoot)|could care less|could be bothered|can be bothered|can be trusted|could be trusted|lifts a finger|lifted a finger|is ever <word>|was ever <word>)',
      ],
      say: ['hardly anybody', 'hardly anyone'],
    },
    {
      id: 'takes-zero-responsibility',
      match: [
        '(<reproachWho>|<your> ..2 <word>) ..1 (take|takes|took|taken|taking|feel|feels|felt|accept|accepts|accepted|put|puts|made|make|makes|give|gives|gave|pay|pays|paid|do|does|did|has done|have done|contribute|contributes) ..1 [(absolutely|literally|precisely|exactly)? (zero|zilch|sod all|bugger all|zip)] !(tolerance|percent|per|interest|risk) (<word>|$)',
      ],
      say: ['too little', 'rather little'],
    },
    {
      id: 'yet-to-see-one',
      match: [
        '<i> [(have|had|are|am) (still)? yet to v=(see|receive|get|hear|meet|find|read|be given|be shown)] (one|a single|so much as (a|an)) ..6 (by|from|of|out of|with) !(..2 (fault|complaint|mistake)) (<to>|you|<your>|that ..1 <word>)',
        '<i> [(have|had) (still)? yet to v=(see|hear|meet|find|witness)] (<to>|you|<your> ..1 <word>) ..1 (keep|pay|apologise|apologize|admit|arrive|finish|answer|say|lift|do|deliver|make|give|take|turn up|show up|clean|tell|help|listen|thank|offer|read|smile)',
      ],
      say: ['would be glad to {v}', 'would very much like to {v}'],
    },
    {
      id: 'constant-with-you',
      match: [
        '[(it|this) (is|was|has been) (just|simply)? (always|constant|constantly|forever|endless|never-ending|relentless|non-stop|nonstop|eternally) (the same|like this|like that)? (with|from) x=(<to>|you|<your> ..1 <word>)] !(..3 (fun|laugh+v|joy))',
        '[(it|this) (never|does not ever) (stops|ends|stop|end|changes|changed|lets up) with x=(<to>|you|<your> ..1 <word>)]',
      ],
      say: ['I have often seen this with {x}', 'this has happened several times with {x}'],
    },
    {
      id: 'not-one-of-your-bills',
      match: [
        '[(not (one|a single one|even one|one single one|any)|none|not a single) of] (<your>|<my>|these|those|the|the ..1) ..8 (has|have|had|was|were|is|are|did|does|ever|could|can|arrived|came|worked|works|turned up|got|gets) !(..4 (<reproachSpared>|ill|hurt|injured|damaged|at fault|to blame)) ..3 (right|correct|complete|on time|punctual|readable|usable|kept|clean|honest|true|finished|sober|ready|sincere|answered|honoured|honored|matched|lasted|(an|a|any) ..1 (answer|reply|response|apology)|fixed|repaired|held|met|genuine|serious|worth|without a|in one piece)',
      ],
      say: ['hardly any of', 'hardly one of'],
    },
    {
      id: 'no-deadline-you-met',
      match: [
        '[there (is|was|has) (not|never) (been)? (a|an|one|any) (single)? n=(deadline|promise|rule|agreement|date|appointment|meeting|bill|bin|form|invoice|contract|boundary|commitment|plan|appointment|chore|term|payment|target|budget|handover|lesson|pan|plate) (in (the|this|that) ..2 <word>|on (this|the|that) ..1 <word>|on earth|anywhere|here)? (that|which)?] <reproachWho> (has|have|had|could|can|would|will|did|ever|once)? ..1 (meet|met|meets|keep|kept|keeps|stick|sticks|stuck|honour|honoured|follow|followed|follows|respect|respected|pay|paid|turn|turned|empty|emptied|finish|finished|wash|washed|attend|attended|read|learn|learned|learnt|arrive+v|be on time)',
      ],
      say: ['it is hard to name a {n}', 'I would find it hard to think of a {n}'],
    },
    {
      id: 'have-not-had-one-answer',
      match: [
        '<i> (have|had) not ..1 (had|got|heard|received|seen|been given) [(one|a single|even one|so much as (a|one)) (single)? n=((straight|proper|clear|honest|decent|kind|civil|full|quiet|peaceful|calm|normal|friendly|good|nice|polite|useful|usable|complete|correct) <word>|thank-you|apology|explanation)] ..2 (from|out of|with|off) (<to>|you|<your>)',
        '<i> (have|had) not ..1 (had|got|heard|received|seen|been given) [a n=((straight|proper|honest|decent|kind|civil|quiet|peaceful|calm|normal) <word>)] ..2 (from|out of|with|off) (you|<your>)',
        '(since|in|for) ...9 ,? <i> (have|had) not ..1 (had|got|heard|received|seen|been given) [(one|a single|even one|so much as (a|one)) (single)? n=((straight|proper|clear|honest|decent|kind|civil|quiet|peaceful|calm|normal|friendly|good|nice|polite|useful) <word>|thank-you|apology|explanation)]',
      ],
      say: ['much of a {n}', 'enough of a {n}'],
    },
    {
      id: 'looks-like-a-bomb-whenever',
      match: [
        '[(whenever|every (single)? time|each time|any time)] <i> ...9 (a bomb|a bombsite|a pigsty|a tip|a dump|a warzone|a war zone|filthy|stinks|reeks|overflowing|in chaos|upside down|nobody (is|was) (there|in)|no one (is|was) (there|in)|the phone (is|was) off|voicemail|the answering machine|locked out|slammed)',
      ],
      say: ['often when', 'more than once when'],
    },
    {
      id: 'constantly-you-are-at-it',
      match: [
        '^^ [(constantly|always|forever|endlessly|perpetually|incessantly|continually)] ,? (<reproachWho>|<your> ..1 <word>) (is|are|was|were) !(..2 in (my|our) (thoughts|prayers|hearts|minds|dreams)) !(..7 (<reproachGood>|<reproachKind>)) ..1 <word>',
      ],
      say: ['quite often', 'on many occasions'],
    },
    {
      id: 'time-and-again-your-people',
      match: [
        '^ [(time and (time)? again|over and over (again)?|again and again|every (single)? time|day after day|week after week|month after month|year after year)] ,? (<reproachWho>|<your> ..1 <word>) !(...9 (<reproachGood>|<reproachKind>)) (..3 (<totalDeed>|<absoluteMean>|wrong|broken|unpaid|late|nothing)|..6 (when|as|whatever) (you|he|she|they) ..1 (feel+v like|please+v|like+v|fancy|fancies)|..2 (come|comes|came|go|goes|get|gets|got) ..1 with (an|a|another|some) ..1 (excuse|story|problem))',
      ],
      say: ['quite often', 'on many occasions'],
    },
    {
      id: 'cannot-recall-you-thanking',
      match: [
        '[<i> (can|do|could) not (ever|even|honestly)? (remember|recall|think of)] (<to>|you|<your> ..1 <word>|a time (when|that)? <reproachWho>|the last time <reproachWho>) !(..5 <reproachSpared>) (ever|once|even once|being|having|saying|thanking|apologising|apologizing|helping|offering|asking|admitting|listening|keeping|paying|lifting|cleaning|said|thanked|apologised|helped|asked|offered|admitted|listened|kept|paid|lifted|cleaned) ..4 (anything|once|ever|one|a single|sorry|thank|thanks|please|first|nice|kind|useful|wrong|on time|a finger|at all|thanking|apologising|apologizing|helping|offering|asking|admitting|listening)',
      ],
      say: ['I hardly recall', 'it is hard for me to recall'],
    },
    {
      id: 'without-exception-when-busy',
      match: [
        '^ [(without fail|without (any|a single)? exception|invariably|like clockwork|predictably|every (single)? time)] , (when|whenever|as soon as|if|the (moment|minute)) ...8 ,? <reproachWho> !(...6 (<reproachGood>|<reproachKind>)) ..1 (<totalDeed>|<absoluteMean>|gone|nowhere|missing|go+v|leave+v|need+v|find+v|call+v in)',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'not-once-in-answer',
      match: [
        '^^ [(not (even)? once|never once|not a single time|not one (single)? time|not one single time)] $$',
      ],
      say: ['too rarely, as I remember it', 'hardly ever, as I recall'],
      ask: [
        'Too rarely, as I remember it.',
        'As I recall, that has been rare. Could it be different from now on?',
      ],
    },
    {
      id: 'never-had-a-meeting-without-it',
      match: [
        '<i> (have|had) [never (once|yet)?] ..1 (had|sat through|been (in|at|to|through)|held|got through|left|seen) (a|one|an) (single)? <word> <word>? (where|when|in which|at which|that) <reproachWho> (did|do|does|was|were|has|have|had) not ..1 (<totalDeed>|<absoluteMean>)',
        '<i> (have|had) [never (once|yet)?] ..1 (had|sat through|been (in|at|to|through)|held|got through|left|seen) (a|one|an) (single)? <word> <word>? without <reproachWho> ..1 (<totalDeed>|<absoluteMean>)',
      ],
      say: ['rarely', 'seldom'],
    },
    {
      id: 'next-door-at-all-hours',
      match: [
        '(the|those|these) ..1 <word> (next door|upstairs|downstairs|opposite|above (me|us)|below (me|us)|across the (road|street)) ..1 (play+v|blast+v|shout+v|bark+v|drill+v|smoke+v|party|parties|slam+v|rev+v|fight+v|bang+v|hammer+v|stomp+v|argue+v|scream+v) ..5 [(at all hours|day and night|night and day|all night (long)?|non-stop|every (single|bloody|damn)? (night|morning|weekend|evening|week|day)) (, every (single)? <word>)?]',
      ],
      say: ['on many days', 'so often'],
    },
    {
      id: 'always-the-same-excuse',
      match: [
        '^^ [always the same (old|tired|lame)? n=(excuse|excuses|story|stories|lie|lies|song|nonsense|rubbish|drama|game|games|trick|tricks|fight|argument|row|circus|promises)] !(, (i|we))',
      ],
      say: ['I have often heard the same {n}', 'more than once I have met the same {n}'],
    },
    {
      id: 'not-one-form-without-mistake',
      match: [
        'there is|was [not (one|a single|one single) n=<word>] (from|by|of|in|at|on) ..5 without (a|an|some|any|at least|<totalBadNoun>|mistakes|errors)',
      ],
      say: ['hardly a {n}', 'scarcely a {n}'],
    },
    {
      id: 'never-enough-is-it',
      match: [
        '^ (it|that|this|what <i> ..2 <verb>) (is|was) [never] ..1 (good)? enough (for (<to>|you)|with (<to>|you)|, (is|was) it) ',
      ],
      say: ['rarely', 'seldom'],
    },
    {
      id: 'since-you-came-nothing-works',
      match: [
        '^ (ever)? since (<reproachWho>|<your> ..1 <word>) ..4 ,? [(nothing|not one thing|not a single thing)] (works|worked|goes|gets|is|runs|functions|has (worked|gone|been)|ever|happens)',
      ],
      say: ['little', 'not much'],
    },
    {
      id: 'everyone-else-except-you',
      match: [
        '^ [(everyone|everybody|anyone|anybody) else (at|in|on)? ..8 ,? (except|but|apart from|only) x=(you|him|her|them|<name>|<your> ..1 <word>)] $',
      ],
      say: ['I would be glad of the same from {x}', 'it would mean a lot to have the same from {x}'],
    },
  ],
} as const satisfies Family
