/** Stuck in the past, in passing: that was something to think of then, you sat on it for a month, had anyone asked me, no guts at the time. */
import type { Family } from '../pattern.ts'

export const pastInPassing = {
  kind: 'past',
  reason: 'Nobody can change what was; from now on can be agreed.',
  patterns: [
    {
      id: 'something-to-think-of-then',
      match: [
        '[(that|this|it) (was|would have been|might have been) (something|a thing|a point|a question|one) (to|you (should|could|might) have|for (you|him|her|them) to) (think|thought|consider|considered|worry|worried|ask|asked|raise|raised|mention|mentioned|check|checked|bring up|brought up|sort|sorted) ..2 (before|when|while|back|at|in|last|earlier) <rest>?]',
      ],
      say: ['let us look at what is possible from here', 'what matters to me is what we can do now'],
      ask: ['Let us look at what is possible from here.', 'What can we still do about it now?'],
    },
    {
      id: 'would-not-be-had-you',
      match: [
        '(none of|nothing|nobody|no one|no-one|(would|could|might|need) ..1 (not|never|still)) ..9 [had x=<pastSomeone> (only|just|simply|ever|at least|bothered to)? v=<pastVerb>]',
      ],
      say: ['if {x} had found a way to {v:base}', 'if {x} had been able to {v:base}'],
    },
    {
      id: 'had-anyone-asked',
      match: [
        '^ [(had|if) x=(anyone|anybody|someone|somebody|one of you|any of you|one person) (had)? (only|just|simply|ever|even|at least|bothered to)? v=(ask+v|tell+v|warn+v|listen+v|consult+v|inform+v|check+v|read+v|call+v|ring+v|look+v|think+v|speak+v|talk+v|mention+v|measure+v|test+v|say+v|own+v|admit+v|act+v|care+v)] ...9 (would|could|might) (not|never|have|still|be|all|now)',
      ],
      say: ['if {x} had found a way to {v:base}', 'if {x} had been able to {v:base}'],
    },
    {
      id: 'sat-on-it-for-weeks',
      match: [
        '(<pastSpan>|month|months|week|weeks|day|days|year|years|summer|winter|since <word>) ...6 (and|but|while) <pastWho> (just|simply|all)? ..1 [(sit|sits|sat|sitting) on] (it|that|this|them|the|my|our)',
        '(<pastWho>|the (board|council|management|committee|agency|office|insurance|department)) (just|simply|all|have|has|had)? ..1 [(sit|sits|sat) on] (it|that|this|them|the ..1 (report|letter|file|money|offer|complaint|application|claim|warning|request|result|results|results|news|invoice|plans|paperwork)|my ..1 (report|letter|file|money|offer|complaint|application|claim|request|paperwork|deposit)|our ..1 (report|letter|file|money|offer|complaint|application|claim|request|paperwork|deposit)) ..2 (for|since|until|till|all|while|and (did|said))',
      ],
      say: ['took long over', 'waited with'],
    },
    {
      id: 'wish-you-had-had-the-guts',
      match: [
        '[<i> (only|just|really|do|so)? (wish|wished) (that)? x=<pastWho> (had|would have) (only|just|ever|at least)? (had|shown|found) the (guts|courage|decency|courtesy|sense|grace|balls|nerve|honesty|manners|spine|backbone|kindness) to v=<verb>]',
      ],
      say: [
        'I would have been glad if {x} had found a way to {v}',
        'next time, I hope {x} will find a way to {v}',
      ],
    },
    {
      id: 'next-time-think-before',
      match: [
        '^^ [(next time|in future|another time) ,? !(please|could|would|can|let us|..2 please) (maybe|perhaps|try|just|you might|you could|do|at least|why not)? (try to)? (think|thinking|stop and think|use your (head|brain|eyes)|engage your brain|look|open your eyes) ..2 (before|first) <rest>?]',
        '^^ [(next time|in future|another time) ,? !(please|could|would|can|let us|..2 please) (maybe|perhaps|try|you might) (try to)? ..1 (ask|asking|check|checking|read|reading|measure|measuring|knock|knocking|call|calling|tell|telling|listen|listening) ..3 (before|first|instead of) <rest>?]',
      ],
      say: ['next time, it would help me to be asked first', 'could we talk about it first next time'],
      ask: ['Could we talk about it first next time?', 'Next time, it would help me to be asked first.'],
    },
    {
      id: 'it-would-have-killed-you',
      match: [
        '[(it|that) would (really)? have (killed|hurt|broken|cost|bankrupted|ruined) (<to>|you|<your> ..1 <word>) ..3 to <rest> (, would (it|that) <rest>?)?]',
        '[(it|that) would (not)? have been ..1 (beneath|beyond|asking too much of) (<to>|you) to <rest> (, would (it|that) <rest>?)?]',
      ],
      say: ['I would have been glad of that', 'a sign of that would help me next time'],
      ask: [
        'I would have been glad of that.',
        'A sign of that would help me next time. Could we agree on it?',
      ],
    },
    {
      id: 'missed-the-boat-back-then',
      match: [
        '(^ | , | <absoluteSay>) [x=((<pastWho>|<your> ..1 <word>) (have|has)? ..1 (missed|blew|let slip|passed up|slept through) (the boat|it|that chance|the deadline|(your|their|his|her) chance))] (back|in|last|when|at|and|years|months|weeks|a (year|month))',
      ],
      say: ['in my memory {x}', 'as I recall it {x}'],
    },
    {
      id: 'same-as-last-time-when',
      match: [
        '^^ [(it is|this is|that is)? (just|exactly|much)? (the)? (same|like) (as|thing as|way as|story as)? (last|the last|the other|that) ..1 (year|time|month|summer|winter|spring|autumn|christmas|week|job|project|holiday) ,? (when|that) (<pastWho>|<your> ..1 <word>) !(...9 (<reproachGood>|<reproachKind>)) ..2 (<totalDeed>|<reproachWronged>|<pastHarm>|left|let|forgot|walk+v|vanish+v|disappear+v|drop+v|blame+v|did|pull+v) <rest>?]',
      ],
      say: [
        'this reminds me of something that was hard for us',
        'I would like this to go better than before',
      ],
      ask: [
        'How can this go better than last time?',
        'What happened before weighs on me here. What could help?',
      ],
    },
    {
      id: 'late-for-a-conscience',
      match: [
        '^^ [(it is|that is|this is|well ,?)? ..1 (a bit|a little|a touch|rather|kind of|pretty|somewhat|bit|very|too|far too|awfully) late (now)? (for <your> ..1 (conscience|heart|regret|regrets|apology|apologies|concern|tears|memory|sense of)|to (discover|find|grow|develop|have|acquire|remember|change|start|get|play|be|notice|do|offer|want|act|worry|claim) ..3 (conscience|heart|backbone|manners|concern|scruples|morals|feelings|principles|father|mother|friend|reasonable|nice|careful|generous|rules)) <rest>? (, (is not|are not|do not|does not) <rest>)?]',
      ],
      say: ['I would have liked this earlier', 'this comes late for us'],
      ask: [
        'I would have liked this earlier. What can we still do now?',
        'This comes late for us. What is still possible?',
      ],
    },
    {
      id: 'gave-you-years-to-change',
      match: [
        '[<i> (have|had)? ..1 (gave|given|allowed|granted|left) (<to>|you|<your> ..1 <word>) ..1 (<pastSpan>|time enough|enough time|plenty of time|all the time) ..2 to ..6 (and|but) ..1 (you|he|she|they|it|nothing|still|all) ..2 (wasted|waste|did|done|threw|ignored|still|never|not|nothing|spent|drank|blew|let|happened|changed|came) <rest>?]',
      ],
      say: [
        'our earlier attempts have not led us to a solution',
        'what we tried earlier has not helped enough',
      ],
      ask: [
        'Our earlier attempts have not led us to a solution. What could help now?',
        'What would it take for this to work now?',
      ],
    },
    {
      id: 'they-were-to-act-then',
      match: [
        '[x=(head office|hr|headquarters|accounts|(the|your|this|that|their) ..1 (board|council|office|committee|agency|company|firm|department|school|union|management|team|people|side|foreman|crew|lawyer|agent|insurance)) (was|were) (only|just|all|both)? (supposed|meant|expected|due) to] !(be (here|there|open|in) (by|at|on)) <pastDuty> ..4 (in|last|by|before|weeks|months|years|yesterday|back|ages|when|instead|but|and)',
      ],
      say: ['I had hoped {x} would', 'I had thought {x} would'],
    },
    {
      id: 'was-your-job',
      match: ['[it was y=<your> ..1 n=(responsibility|job|duty|task|turn) to] <word>'],
      say: ['I had thought of it as {y} {n} to', 'I had taken it to be {y} {n} to'],
    },
    {
      id: 'you-were-going-to-then',
      match: [
        '[x=(<you>|he|she|they|<your> ..1 <word>|<name>) (was|were) going to] <pastDuty> !(...9 (but|shall i|should i|do you still)) ...5 (in (january|february|march|april|may|june|july|august|september|october|november|december|the (spring|summer|autumn|winter))|last (week|month|year|spring|summer|autumn|winter|monday|friday)|(weeks|months|years) ago|back then|before (christmas|easter|the (winter|summer|holidays)))',
      ],
      say: ['I had hoped {x} would', 'I had thought {x} would'],
    },
    {
      id: 'had-seasons-to',
      match: [
        '[x=(they|he|she|<you>|<role>|<name>|<your> ..1 <word>) (have|has)? ..1 had (all|the whole|(<number>|one|two|three|four|five|six|seven|many|several|a few)) ..1 (years|seasons|summers|winters|quarters|decades) to] !(be) <pastDuty>',
      ],
      say: ['I had hoped {x} would', 'I had thought {x} would'],
    },
    {
      id: 'broke-it-off-not-us',
      match: [
        '(^ | ,) [x=(<pastWho>|<your> ..1 <word>) (just|simply|even|also)? v=(broke off|walked out|pulled out|called off|ended|started|backed out|stormed out|hung up|cancelled|left|stopped|began)] !(the (call|phone|tap|car)) (it|this|the ..1 (talks|deal|negotiations|contract|marriage|engagement|partnership|relationship|agreement|project|wedding|lease|strike|fight|argument|row|war)|our ..1 <word>)? ...3 , not (us|me|ours|mine|we|i|<my> ..1 <word>)',
      ],
      say: ['in my memory {x} {v}', 'as I recall it {x} {v}'],
    },
    {
      id: 'quickly-enough-then',
      match: [
        '[x=<pastWho> (took|cashed|spent|accepted|pocketed|banked|signed|collected|grabbed) ..5 (quickly|fast|happily|readily|gladly|eagerly|willingly) enough (back then|at the time|then|when <rest>)?] !(for|to)',
      ],
      say: ['as I recall, {x} agreed to this at the time', 'I remember this as agreed at the time'],
      ask: [
        'As I recall, this was agreed at the time.',
        'I remember this as agreed at the time. What has changed?',
      ],
    },
    {
      id: 'asked-in-april-and-in-june',
      match: [
        '[<i> (have|had)? (asked|told|wrote to|written to|called|reminded|warned|rang|begged|emailed|phoned) (<to>|you|<your> ..1 <word>) (in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last <word>) (,|and) (and)? (again|in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last <word>) <rest>?]',
      ],
      say: ['I have raised this several times', 'I have asked about this more than once'],
    },
    {
      id: 'and-you-still-let-it',
      match: [
        '(<pastWho>|<your> ..1 <word>) (had|knew|were|was|saw|got|promised|swore) ...9 ,? (and|but|yet) [<pastWho> still (let|managed to (lose|miss|forget|break|ruin)|failed|lost|missed|forgot|did nothing|did not|broke|ruined|sold|said nothing|went and) <rest>?]',
      ],
      say: ['I still find it hard to understand what happened', 'it is hard for me to see how it came about'],
    },
    {
      id: 'last-time-we-did-it-your-way',
      match: [
        '[the last time <i> ..1 (did (it|this|that|things)|tried (it|this|that)|went|took|followed|used|let <to>|listened to|went with|agreed to|relied on) (your|his|her|their|you|him|them) ..3 ,? (<i>|it|the ..2 <word>|that) ..1 (lost|failed|ended|went|cost|paid|collapsed|was|were|got|nearly|almost|had) !(...9 <reproachKind>) <rest>?]',
      ],
      say: ['last time did not go well for us', 'my experience of last time was not good'],
    },
  ],
} as const satisfies Family
