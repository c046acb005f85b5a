/** Stuck in the past, in what is not forgotten: done before, the same again, favours ill repaid, chances thrown away. */
import type { Family } from '../pattern.ts'

export const pastNotForgotten = {
  kind: 'past',
  reason: 'What was done cannot be undone; what it cost you, and what you need now, can be heard.',
  patterns: [
    {
      id: 'did-the-same-to-others',
      match: [
        '[<reproachWho> (have|has|had|also|already)? ..1 (did|done|pulled|tried|played) (exactly|precisely|just|pretty much)? (the (very|exact)? same|this|that) (dirty|nasty|little|old|cheap)? (trick|stunt|number)] (to|with|on|at) !(...9 <reproachKind>)',
        '[<reproachWho> (have|has|had|also|already)? ..1 (did|done) (exactly|precisely|just|pretty much)? (the (very|exact)? same|this|that) (thing)?] to (your|our|my|me|us|him|her|them|everyone|everybody|<name>|another|every|the (family|last|other|previous|people|tenants|old)) !(...9 <reproachKind>)',
      ],
      say: ['as I remember it, something similar happened', 'in my memory, something like this happened'],
    },
    {
      id: 'still-not-forgotten',
      match: [
        '[<i> (still|also|all)? (have|will|shall|can|could|do) ..1 (not|never) (ever|yet|quite)? (forgotten|forget|forgiven|forgive|got over|gotten over|get over|let go of) w=(how|what|the way|when|who)] !(...9 (<reproachGood>|<reproachKind>|for (me|us|my|our|her|him|them))) (<reproachWho>|voted|reported|started|told|lied|said|let)',
        '[<i> (still|well|vividly|clearly)? ..1 (remember|recall) w=(how|what|the way|when|the day|the time)] <reproachWho> ..2 !(...9 (<reproachGood>|<reproachKind>|for (me|us|my|our))) (<totalDeed>|<pastIdle>|walk+v (away|out|off) !(with)|promise+v|swore|refuse+v|turn+v (<your>|away|on|down|us|me)|behave+v|treat+v|laughed|lied|shouted|threw|left (me|us|the (table|talks))|let (me|us) down)',
        '[(do not think|do not imagine|do not suppose) (for (one|a) (moment|second|minute))? (that)? <i> (have|had|will|would) (not)? (forgotten|forget|forgiven|forgive) w=(how|what|the way|when|who)] !(...9 <reproachKind>) (<reproachWho>|voted|reported|started|told|lied|said|let)',
      ],
      say: ['what still weighs on me is {w}', 'what I still carry with me is {w}'],
    },
    {
      id: 'not-forgotten-a-thing',
      match: [
        '^^ [<i> (still)? (have|will|shall|can) (still)? (not|never) (ever)? (forgiven|forgive) (it|that|this|you|him|her|them|<your> ..2 <word>)] ($|,|for)',
        '^^ [<i> (still)? (have|will|shall|can) (still)? (not|never) (ever)? (forgotten|forget|forgiven|forgive) (last (year|summer|christmas|winter|spring|time)|<your> ..2 (words|betrayal|behaviour|behavior|promise|promises|lies|lie|threat|threats|silence|insults|tricks))] ($|,)',
      ],
      say: ['this still weighs on me', 'I still carry this with me'],
      ask: ['This still weighs on me. What can be mended now?', 'I still carry this with me.'],
    },
    {
      id: 'all-over-again',
      match: [
        '[(this|that|it) (is|was|will be|feels like|looks like|sounds like) (just|exactly|simply|like)? !(like|being|falling|a|...9 <reproachKind>) ..6 all over again]',
        '[(this|that|it) (is|feels|looks|sounds) (just|exactly|precisely)? like (what (you|he|she|they) did|when (you|he|she|they) ..1 (left|lied|promised|sold|walked|let|refused)|the (last|previous) (strike|row|disaster|fiasco))]',
        '^^ [(so|and)? ,? ((this|it) is)? (just|exactly) like last time] $$',
        '^^ [(so|and|oh)? ,? (here we go again|history (is)? (repeats|repeating|repeated) itself|deja vu)] !(...9 <reproachKind>)',
      ],
      say: [
        'this reminds me of something that was hard for us',
        'I am worried that this may go the way it once did',
      ],
      ask: [
        'This reminds me of something that was hard for us. How can it go better now?',
        'How can we make sure that it goes another way now?',
      ],
    },
    {
      id: 'ill-repaid',
      match: [
        '[(and)? ,? (is)? (this|that) (is)? (how|the way) <reproachWho> (repay|repays|repaid|thank|thanks|thanked|reward|rewards|rewarded|return|returned|treat|treats|treated) (me|us|my|our|it|for) <rest>?]',
        '[(and)? ,? (is)? (this|that) (is)? (how|the way) (i am|we are) (thanked|repaid|treated|rewarded) <rest>?]',
        '[(and)? ,? (is)? (this|that) (is)? (what|the thanks) <i> (get|got) for (helping|trusting|believing|lending|supporting|defending|being|years|all (my|our|those|the|these)|my|our|covering|raising) <rest>?]',
      ],
      say: ['and this is hard for me', 'and I had hoped for something else'],
      ask: ['This is hard for me. I had hoped for something else.', 'I would like what I did to be seen.'],
    },
    {
      id: 'given-every-chance',
      match: [
        '[(<reproachWho>|<your> ..1 <word>) (was|were|has been|have been|had been) ..1 given (every|ample|plenty of|more than enough|enough|three|two|four|five|several|many|countless|numerous|so many|repeated|chance after|all the) ..2 (chance|chances|opportunity|opportunities|warning|warnings|attempts|reminders) !(...9 <reproachKind>) <rest>?]',
        '[(<reproachWho>|<your> ..1 <word>) (was|were|has been|have been|had been) ..1 given a ..1 (second|third|last|final|fair|hundredth) chance] ,? (and|but) ..3 (blew|wasted|threw|never|not|still|ignored|nothing|did not)',
        '[<i> (have|had)? (gave|given) (<to>|you|your ..1 <word>) (every|ample|plenty of|more than enough|enough|three|two|four|five|several|many|countless|numerous|so many|repeated|chance after) ..2 (chance|chances|opportunity|opportunities|warning|warnings|reminders) !(...9 <reproachKind>) <rest>?]',
        '[how many (more)? (chances|warnings|reminders|extensions|second chances) (have|must|do|did) <i> ..1 (given|give|sent|send|granted|grant) <rest>?]',
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
      id: 'favours-done',
      match: [
        '[<i> (have|had|already|once|also)? ..1 (stuck (my|our) neck+n out|bailed (you|him|her|them|your ..1|<name>|<role>) out|saved <your> (skin|neck|job|bacon)|took the (blame|fall|rap|heat|bullet) for|bent over backwards|moved heaven|put (my|our) (neck|reputation|savings) on|went into debt|gave up (my|our) (career|job|savings|holiday|holidays|life) for)] !(...9 <reproachKind>)',
        '[<i> (have|had|already|once|also)? ..1 (swallowed|gave up|accepted|sacrificed) ..4 for (you|him|her|them|<name>|<role>)] ..4 ,? (and|but|yet)',
        '[<i> (have|had|already|once|also)? ..1 (covered|lied|covered up|put up with|slaved|took the blame) ..4 (you|him|her|them|your ..1|<name>|<role>) ..1 (for)? (<pastSpan>|every (single)? (day|week|month|weekend|time)|all (those|these|that) ..1 (years|months|time)|when (nobody|no one) <rest>)] !(...9 <reproachKind>)',
      ],
      say: ['a great deal of effort went into this', 'a lot of goodwill went into this'],
    },
    {
      id: 'helped-you-and-got-this',
      match: [
        '[<i> (have|had|already|once|also)? ..1 (covered|lied|paid|cooked|worked|waited|drove|fought|lent|supported|helped|defended|backed|forgave|nursed|raised|trusted|gave|accepted|let|allowed) !(...9 <reproachKind>) ..6 (you|him|her|them|your ..1|<name>|<role>) ..4] ,? (and|but|yet) (now)? (this is (how|what|the)|that is (how|what|the)|what do (i|we) get|(you|he|she|they) ..2 (never (once)? (paid|said|gave|thanked|even)|still (owe|refuse|complain)|blew|wasted|threw|forgot (it|us|me|about)|ignored|lied|walked (out|away|off)|turned (on|your|us|me)|stabbed|treat (me|us)|laughed|sold|sue|sued|made (me|us) feel|refuse|refused|left (me|us)))',
      ],
      say: ['a great deal of effort went into this', 'a lot of goodwill went into this'],
    },
    {
      id: 'short-memory',
      match: [
        '^^ [(what a|such a|very|awfully)? (short|selective|convenient|conveniently short) (memory|memories)] ($|,)',
        '[<reproachWho> ..1 (have|has|had|must have|seem to have|seems to have) (a|an|got a|such a|very|such|awfully)? ..1 (short|selective|convenient|conveniently short) (memory|memories)]',
        '[how (quickly|soon|fast|easily|conveniently) (you|they|he|she|<your> ..1 <word>) ..1 (forget|forgets|forgot|have forgotten|has forgotten) (what|who|that|how|us|me|it|all|everything|$) <rest>?]',
        '[<reproachWho> ..1 (forgot|have forgotten|has forgotten|had forgotten) (all|about)? (that|it|this|everything|us|all of (it|that)) (within|in (a|one|two|three)|conveniently|the (moment|minute|day)|pretty (fast|quickly|soon)|as soon) <rest>]',
      ],
      say: ['it matters to me that this is remembered', 'we seem to remember this in different ways'],
      ask: [
        'It matters to me that this is remembered.',
        'We seem to remember this in different ways. Shall we compare?',
      ],
    },
    {
      id: 'had-three-attempts',
      match: [
        '[<reproachWho> (have|has)? (already)? had n=((three|two|four|five|six|several|many|<number>|countless|plenty of|enough|more than enough|a dozen) ..1 (attempts|goes|tries|chances|opportunities|warnings|reminders))] to (repair|fix|mend|solve|finish|deliver|pay|answer|reply|do|get|sort|settle|put|show|prove|change) !(...9 <reproachKind>)',
        '[<reproachWho> (have|has)? (already)? had n=(a (whole|full|entire) ..1 (week|month|year|summer|day|decade|morning|weekend|fortnight)|(two|three|four|five|six|<number>) (whole|full|entire) (weeks|months|years|days)|all (week|month|year|summer|winter|day|weekend)|(the|this|that) (whole|entire) ..1 (week|month|year|summer|day|winter|weekend)|(weeks|months|years|ages) (and (weeks|months|years|ages))?)] ..6 ,? ((and|yet|but) ..5 (nothing|never|not|no|still|empty|sat)|what (were|have|was|has))',
      ],
      say: ['we had hoped that {n} would be enough', 'I had thought that {n} would be enough'],
    },
    {
      id: 'ship-sailed',
      match: [
        '[that ..1 (ship|boat|horse) (has|have|is|was)? (long)? (already|since)? (sailed|bolted)] !(...6 <reproachKind>) (when|the|as|long|back|in|months|weeks|years|last|after|with|once|$)',
        '[that ..1 (train|moment|window|door|bus) (has|have|is|was)? (long)? (already|since)? (left|gone|closed|passed)] (when|the (day|moment|minute)) (you|they|he|she|your)',
        '[<reproachWho> (have|has)? ..1 (blew|blown) (it|(your|his|her|their) ..1 (chance|shot|opportunity))] !(up|out|over) (at|in|when|the|back|last|long|with|on|by|for|two|three|,|and|so|$)',
      ],
      say: ['the earlier possibility ended', 'the earlier opening closed'],
    },
    {
      id: 'spurned-our-offer',
      match: [
        '(<reproachWho>) ..2 [v=throw+v|fling+v|flung|toss+v (it|that|this|them|everything|the ..1 offer|our ..1 offer) (right|straight)? (back)? (in|into) (our|my|his|her|their) (face|faces)]',
        '<reproachWho> ..2 [v=turn+v (<your> noses?|your nose|their nose|his nose|her nose) up ((at|on) (it|that|this|them|us|our ..1 <word>))?]',
        '<i> ..1 (offered|made|gave|sent|proposed|suggested|asked|invited|reached) ...9 (and|but) ..1 <reproachWho> [v=(laughed (at (us|me|it))?|sent (us|me) (away|packing)|slammed ..3|hung up|told (us|me) to (get|go|leave|forget)|sneered (at it)?|ignored (it|us|me)|walked (away|off|out)|threw it (away|out|back)|turned (it|us|me|that|them) (down|away) flat|scoffed|spat on it|tore it up|let it lapse|did not even (answer|reply|read it|look at it)|never (answered|replied|responded))]',
      ],
      say: ['{v~decide} against it', '{v~find} no way to take it up'],
    },
    {
      id: 'already-got-theirs',
      match: [
        '^ [x=<reproachWho> (have|has)? already ..1 v=(got|had|received|taken|spent|been given|been paid)] <your> ..1 (share|cut|inheritance|half|portion|fair share|slice|part of the (money|estate|inheritance)) !(of (the|this)? (cake|documents|work|pizza)|...6 <reproachKind>)',
      ],
      say: ['as I see it, {x} {v}', 'in my eyes, {x} {v}'],
    },
    {
      id: 'lost-the-right',
      match: [
        '[<reproachWho> (have|has)? ..1 (gave up|given up|lost|forfeited|threw away|waived|walked away from) (your|his|her|their|the|any|every|all) ..1 (right|rights|claim|say|vote) (to|over|on|in)? !(...9 <reproachKind>) ..5 (the (day|moment|minute|second)|when|years|months|long) <rest>]',
      ],
      say: [
        'what happened then makes this hard for me',
        'it is hard for me to decide this together after what happened',
      ],
      ask: [
        'What happened then makes this hard for me. How could we decide it now?',
        'After what happened, how could we decide this together?',
      ],
    },
    {
      id: 'even-as-a-boy',
      match: [
        '^ [even (as (a|an) ..1 (boy|girl|child|kid|teenager|student|baby|toddler|trainee|apprentice)|at school|back then|in (kindergarten|school|college)|when (you|he|she|they|we) (was|were) ..3) ,? <reproachWho> (always|already|would|could)? !(...6 <reproachKind>) (<totalDeed>|took (things|my|our|what|whatever)|lied|lie|cheated|stole|pinched|nicked|broke (my|our|everything)|sulked|bullied|blamed|had to (win|be)|not (share|lose|listen|wait)|never (shared|listened|cared|helped|said)|only thought|hit|bossed|told on) <rest>?]',
      ],
      say: ['old hurts come back to me here', 'I still think of things from long ago'],
      ask: [
        'Old hurts come back to me here. What could we do better now?',
        'I still think of things from long ago.',
      ],
    },
    {
      id: 'pointless-to-complain-now',
      match: [
        '[(it is|there is|it would be)? (pointless|useless|no (use|point|good)|too late|a bit late|rather late|futile|late in the day) ..1 (to|in|for (you|them|him|her) to)? (complain|complaining|object|objecting|moan|moaning|cry|crying|argue|arguing|protest|protesting|whine|whining|regret|come (crying|running|begging)) ..3 (now|today|afterwards|after|at this (point|stage)|any more|anymore|in (january|february|march|april|may|june|july|august|september|october|november|december))]',
        '^ [(it is)? (too|far too|much too|a bit|a little|rather|bit) late (now)? for (sweet talk|nice words|flowers|charm|olive branches|tears|excuses|apologies|regrets|promises|second thoughts|objections|complaints|sorry) (now)?] ($|,|you|the)',
      ],
      say: ['let us look at what is possible from here', 'I would rather look at what is still possible'],
      ask: ['What can still be done from here?', 'I would rather look ahead: what is possible now?'],
    },
    {
      id: 'the-time-for-that-was',
      match: [
        '[the (time|moment|place|day) (for|to) (that|this|it|doubts|second thoughts|object|objections|complain|complaints|speak up|say so|say (it|that|this)|raise (it|this|that)|back out|apologise) was] (at|before|in|when|then|last|back|years|months|weeks|on|long|<pastSpan>)',
      ],
      say: ['I would have liked to hear this', 'it would have been easier to talk about this'],
    },
    {
      id: 'not-until-it-suited',
      match: [
        '[(funny|strange|odd|interesting|curious|remarkable|amazing) (how|that) (<reproachWho>|<your> ..2 <word>|the ..2 <word>|none of (it|this|that)|nothing|it|that|this) (was|were|did|do) (not|never) ..8 (until|till|before) <rest>]',
        '[<reproachWho> (was|were) not (even|ever|at all|exactly|so|very|all that)? (interested|bothered|concerned|worried|keen|offended|upset) !(...9 <reproachKind>) ..4 (until|till) ..6 (money|rent|bill+n|invoice|court|lawyer|lawyers|letter+n|solicitor|inheritance|value|price|compensation|insurance|claim|maintenance|deadline|divorce|promotion|bonus|asked|complained|said no|sued|refused|stopped|won|inherited|paid|house|died) <rest>?]',
        '[<reproachWho> (did|do) not (even|ever|once|seem to)? (want|care|mind|complain|show|call|object|visit|phone|worry|have (a|any) (problem|concern|complaint)) !(...9 <reproachKind>) ..5 (until|till|before) ..6 (money|rent|bill+n|invoice|court|lawyer|lawyers|letter+n|solicitor|inheritance|value|price|compensation|insurance|claim|maintenance|deadline|divorce|promotion|bonus|asked|complained|said no|sued|refused|stopped|won|inherited|paid|house) <rest>?]',
        '[(the ..2 <word>|it|that|this|none of (it|this|that)|nothing|<my> ..2 <word>) (did|do|was|were|has|had) (not|never) (ever|once|even|seem to|a)? (bother|bothered|trouble|troubled|matter to|worry|upset|concern) (you|him|her|them|<role>|<name>) ..2 (until|till|before|(when|while|as long as) (you|<name>|<role>|it was <your>)|back then) <rest>?]',
      ],
      say: ['I notice that this has become important now', 'something seems to have changed for you here'],
      ask: ['What has changed since then?', 'What makes this important now?'],
    },
    {
      id: 'never-minded-before',
      match: [
        '^ [<reproachWho> (have|has|had)? never ..1 (complained|objected|minded|protested|had (a|any) (problem|problems|objection|objections|issue|complaints)) !(...9 ...3 <reproachKind>) ..6 (before|until (now|today|this|last|the)|till now|in all (these|those|the) ..1 (years|months)|when (i|we|it) (paid|did|was|were|cooked|cleaned|worked)|back then|at the time) <rest>?]',
      ],
      say: ['I notice that this has become important now', 'something seems to have changed here'],
      ask: ['What has changed since then?', 'What makes this important now?'],
    },
    {
      id: 'ignored-three-reminders',
      match: [
        '[<reproachWho> (have|has|had|just|simply)? ..1 (ignored|binned|disregarded|threw away|thrown away|sat on|dodged|left unanswered|never (answered|opened|read)|shrugged off|brushed aside) n=((<number>|two|three|four|five|six|all|every one of|several|countless|many|dozens of|my|our|repeated|a dozen) ..3 (reminder+n|letter+n|email+n|warning+n|invoice+n|call+n|message+n|deadline+n|request+n|notice+n|appointment+n|invitation+n|offer+n|complaint+n|demand+n))] !(on the screen|...6 <reproachKind>)',
      ],
      say: ['as I see it, {n} stayed without an answer', 'for us, {n} remained open'],
    },
    {
      id: 'changed-locks-the-same-week',
      match: [
        '<reproachWho> ..1 (<reproachWronged>|change+v (it|the (locks|lock|password|will|code|terms|price))|sold (my|our|the)|emptied|broke+v (it|your|the promise)|cancelled (it|us|my|our|the)|fired|spent (it|the|all)|threw|forgot|walked out|lied|went back on|blocked (me|us)|gave it away) ..5 [(the (very)? (same|next|following) (day|week|night|month|morning|evening|afternoon|hour)|within (a|an|one|two|three|the|<number>)? ..1 (day|days|week|weeks|hours|hour|month|months|minutes))] !(...6 <reproachKind>) ($|,|and)',
      ],
      say: ['soon after', 'a short while later'],
    },
    {
      id: 'same-tale-as-then',
      match: [
        '[<reproachWho> ..1 (told (me|us)|gave (me|us)|sold (me|us)|fed (me|us)|used|tried|made|pulled|played) (exactly|just)? (the (very|exact)? same) ..2 (tale|tales|sob story|excuse|excuses|lie|lies|trick|stunt|game|mess|fuss|nonsense|empty promise|promises)] ..1 (of|with|about|last|before|in|at|when|back|two|three|ten|thirty|<pastSpan>|$|to) !(...6 <reproachKind>)',
      ],
      say: ['I remember something like this', 'I recall a similar experience'],
    },
    {
      id: 'since-you-cheated',
      match: [
        '[(ever)? since <reproachWho> ..1 (cheated|lied|walked out|betrayed|broke (your|our|his|her|the (promise|agreement|deal|trust))|stole|ruined|dumped|abandoned|let (me|us|everyone) down|went behind|sacked|humiliated|insulted|deceived|robbed|tricked|ran off with|cut (me|us) (off|out)|threw (me|us|him|her) out|turned your back)]',
      ],
      say: ['since what happened between us', 'since that hard time'],
    },
    {
      id: 'been-through-this-before',
      match: [
        '[<i> (have|had) (all)? ..1 been (through|over|here|down) (all)? (of)? (this|that|it|this road|all that)? (all)? (too often|(many|a hundred|countless|so many|a dozen) times)]',
        '[<i> (have|had) ..1 been (through|over|down) (all)? (of)? (this|that|this road) (all)? (before|already) with <to>]',
        '[<i> (have|had) (all)? ..1 (seen|heard|tried|had) (all)? (of)? (this|that|it|all that) (all)? (before|already|once before|too often|many times)] ,? (and|but) <reproachWho> ..2 (always|never|still|again|only|just|<totalDeed>)',
      ],
      say: ['I would like this to go better than before', 'what happened before weighs on me here'],
      ask: [
        'How can this go better than before?',
        'What happened before weighs on me here. What could help?',
      ],
    },
    {
      id: 'did-it-then-too',
      match: [
        '[<reproachWho> ..1 (<totalDeed>|<reproachWronged>|walked out|promised|lied|left (me|us)|let (me|us) down|broke (it|your|the)) ..4 (back)? (then|last time) (too|as well|already)] !(...6 <reproachKind>)',
      ],
      say: ['I would like this to go better than back then', 'what happened back then weighs on me here'],
      ask: [
        'How can this go better than back then?',
        'What happened back then weighs on me here. What could help?',
      ],
    },
  ],
} as const satisfies Family
