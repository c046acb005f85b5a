/** Stuck in the past, in what is not forgotten: done before, the same again, favours ill repaid, chances thrown away. */
import type { Family } from '../pattern.ts'

export const pastNotForgotten = {
  kind: 'past',
  reason: 'What was done cannot be undone; what it cost you, and what you need now, can be heard.',
  patterns: [
    {
      id: 'did-the-same-to-others',
      match: [
        '[<reproachWho> (have|has|had|also|already)? ..1 (did|done|pulled|tried|played) (exactly|precisely|just|pretty much)? (the (very|exact)? same|this|that) (thing|trick|stunt|number)?] (to|with|on|at) (the|your|our|my|me|us|him|her|them|everyone|everybody|<name>|a|another|every)',
        '[<reproachWho> (have|has|had|also|already)? ..1 (did|done|pulled|tried|played) (exactly|precisely|just) (the (very|exact)? same|this|that) (thing|trick|stunt|number)?] (in|at|last|when|before|two|three|back|and)',
      ],
      say: ['as I remember it, something similar happened', 'in my memory, something like this happened'],
    },
    {
      id: 'still-not-forgotten',
      match: [
        '[<i> (still|also|all)? (have|will|shall|can|could|do) ..1 (not|never) (ever|yet|quite)? (forgotten|forget|forgiven|forgive|got over|gotten over|get over|let go of) w=(how|what|the way|that|the day|the time|when|who|why)] !(even|now|ever|either) !(...9 (<reproachGood>|for (me|us|my|our|her|him|them))) <word>',
        '[(i|we) (still|well|all|do|vividly|clearly|certainly)? ..1 (remember|recall) w=(how|what|the way|when|who|that|the day|the time)] <reproachWho> ..2 !(...9 (<reproachGood>|<reproachPleased>|for (me|us|my|our))) (<pastHarm>|<totalDeed>|<pastIdle>|walk+v|leave+v|left|promise+v|swore|said|told|call+v|react+v|look+v|stand+v|stood|refuse+v|turn+v|act+v|behave+v|treat+v|handle+v|did|done|was|were|had)',
        '[(do not think|do not imagine|do not suppose) (for (one|a) (moment|second|minute))? (that)? <i> (have|had|will|would) (not)? (forgotten|forget|forgiven|forgive) w=(how|what|the way|that|when|who)] <word>',
        '[<i> (will|shall|would) (always|forever) remember w=(how|what|the way|that|when|who)] <reproachWho> ..2 !(...9 (<reproachGood>|<reproachPleased>|for (me|us|my|our))) <word>',
      ],
      say: ['what still weighs on me is {w}', 'what I still carry with me is {w}'],
    },
    {
      id: 'not-forgotten-a-thing',
      match: [
        '^^ [<i> (still)? (have|will|shall|can) (still)? (not|never) (ever)? (forgotten|forget|forgiven|forgive) (it|that|this|them|him|her|you|last (year|summer|christmas|winter|spring|time)|<your> ..2 (words|betrayal|behaviour|behavior|promise|promises|lies|lie|threat|threats|silence|insults|tricks)) ..2] ($|,)',
      ],
      say: ['this still weighs on me', 'I still carry this with me'],
      ask: ['This still weighs on me. What can be mended now?', 'I still carry this with me.'],
    },
    {
      id: 'all-over-again',
      match: [
        '[(this|that|it) (is|was|will be|feels like|looks like|sounds like) (just|exactly|simply|like)? ..6 all over again]',
        '[(this|that|it) (is|feels|looks|sounds) (just|exactly|precisely)? like (last (time|year|summer|winter|spring|autumn|christmas|month)|back in|what (you|he|she|they) did|when (you|he|she|they) ..1 (left|lied|promised|did|sold|walked|took|let|tried|refused)|the (last|previous|first) (time|strike|round|deal|contract|renovation))]',
        '^^ [(so|and)? ,? (it is)? (just|exactly) like (last (time|year|summer|winter|spring|autumn|christmas|month)|the (last|previous) (time|strike|round|deal))]',
        '^^ [(so|and|oh)? ,? (here we go again|history (is)? (repeats|repeating|repeated) itself|deja vu)]',
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
        '[(and)? ,? (is)? (this|that) (is)? (how|the way|what|the thanks) (<reproachWho>|i|we) (repay|repays|repaid|thank|thanked|thanks|reward|rewarded|return|returned|treat|treated|get|got|am (thanked|repaid|treated)|are (thanked|repaid|treated)) (me|us|my|our|for|in return|it|$) <rest>?]',
      ],
      say: ['and this is hard for me', 'and I had hoped for something else'],
      ask: ['This is hard for me. I had hoped for something else.', 'I would like what I did to be seen.'],
    },
    {
      id: 'given-every-chance',
      match: [
        '[(<reproachWho>|<your> ..1 <word>) (was|were|has been|have been|had been) ..1 given (every|ample|plenty of|more than enough|enough|three|two|four|five|several|many|countless|numerous|a (second|third|last|dozen|fair|hundred)|so many|fair|repeated|chance after|all the) ..2 (chance|chances|opportunity|opportunities|warning|warnings|time|notice|attempts|reminders|goes|shots) <rest>?]',
        '[<i> (have|had)? (gave|given) (<to>|you|your ..1 <word>) (every|ample|plenty of|more than enough|enough|three|two|four|five|several|many|countless|numerous|a (second|third|last|fair|dozen|hundred)|so many|fair|repeated|chance after) ..2 (chance|chances|opportunity|opportunities|warning|warnings|time|notice|reminders|goes|shots) <rest>?]',
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
        '[<i> (have|had|already|once|also)? ..1 (stuck (my|our) necks? out|stuck my neck out|bailed (you|him|her|them|your ..1|<name>|<role>) out|saved <your> (skin|neck|job|bacon|business|company)|took the (blame|fall|rap|heat|bullet)|went out of (my|our) way|bent over backwards|moved heaven|put (my|our) (name|neck|job|reputation|house|savings|life|career) on|went into debt|gave up (my|our) (career|job|savings|weekends|holiday|holidays|house|life|summer)|swallowed <rest>|vouched)]',
        '[<i> (have|had|already|once|also)? ..1 (covered|lied|paid|cooked|worked|cleaned|waited|drove|fought|lent|carried|looked after|supported|helped|defended|backed|put up with|forgave|nursed|raised|covered up) ..4 (you|him|her|them|your ..1|<name>|<role>) ..1 (for)? (<pastSpan>|every (single)? (day|week|month|weekend|time)|all (those|these|that) ..1 (years|months|time)|when (nobody|no one|everyone|everybody|you|he|she|they) <rest>)]',
        '[<i> (have|had|already|once|also)? ..1 (covered|lied|paid|cooked|worked|waited|drove|fought|lent|supported|helped|defended|backed|forgave|nursed|raised|let (you|him|her|them) off|trusted|took|gave|accepted|agreed) ..9 (you|him|her|them|your ..1|<name>|<role>) ..4] ,? (and|but|yet|, and|now) ..1 (you|he|she|they|this is (how|what|the)|that is (how|what|the)|what do (i|we) get|look)',
        '[<i> (let|allowed) (you|him|her|them|your ..1) (off|get away with it|off the hook|keep|stay|pay) ..3] ,? (and|but|yet|now) ..1 (you|he|she|they|this is|that is|what)',
      ],
      say: ['a great deal of effort went into this', 'a lot of goodwill went into this'],
    },
    {
      id: 'short-memory',
      match: [
        '^^ [(what a|such a|very|awfully)? (short|selective|convenient|bad|conveniently short) (memory|memories)]',
        '[<reproachWho> ..1 (have|has|had|must have|seem to have|seems to have) (a|an|got a|such a|very|such|awfully)? ..1 (short|selective|convenient|conveniently short) (memory|memories)]',
        '[how (quickly|soon|fast|easily|conveniently) <reproachWho> ..1 (forget|forgets|forgot|have forgotten|has forgotten) <rest>?]',
        '[<reproachWho> ..1 (forgot|forget|forgets|have forgotten|has forgotten|had forgotten) (all|about)? (that|it|this|everything|us|all of (it|that)) (within|in|after|by|quickly|fast|soon|conveniently|before|the (moment|minute|day)|pretty|as soon) <rest>]',
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
        '[<reproachWho> (have|has)? (already)? had n=((three|two|four|five|six|several|many|<number>|a few|countless|plenty of|enough|more than enough|a dozen) ..1 (attempts|goes|tries|chances|opportunities|shots|visits|appointments|warnings|reminders|months|weeks|years|days))] (to|in which|and|,|already|$)',
        '[<reproachWho> (have|has)? (already)? had n=(a (whole|full|entire|good) ..1 (week|month|year|summer|day|decade|morning|weekend|fortnight)|all (week|month|year|summer|winter|day|weekend|morning|that time)|(the|this|that) (whole|entire) ..1 (week|month|year|summer|day|winter|weekend)|(weeks|months|years|ages) (and (weeks|months|years|ages))?)] ,? (what|and|yet|so|but|where|why|to|for|$)',
      ],
      say: ['we had hoped that {n} would be enough', 'I had thought that {n} would be enough'],
    },
    {
      id: 'ship-sailed',
      match: [
        '[that ..1 (ship|train|boat|bus|horse|moment|window|door) (has|have|is|was)? (long)? (already|since)? (sailed|left|gone|bolted|closed|departed|passed)] (when|the|as|long|back|in|months|weeks|years|last|after|on|with|once|$)',
        '[<reproachWho> (have|has)? ..1 (blew|blown) (it|that|(your|his|her|their) ..1 (chance|shot|opportunity))] !(up|out|over) (at|in|when|the|back|last|long|with|on|by|for|two|three|,|and|so|$)',
      ],
      say: ['the earlier possibility ended', 'the earlier opening closed'],
    },
    {
      id: 'spurned-our-offer',
      match: [
        '(<reproachWho>) ..2 [v=throw+v|fling+v|flung|toss+v (it|that|this|them|everything|the ..1 offer|our ..1 offer) (right|straight)? (back)? (in|into) (our|my|his|her|their) (face|faces)]',
        '<reproachWho> ..2 [v=turn+v (<your> noses?|your nose|their nose|his nose|her nose) up ((at|on) (it|that|this|them|us|our ..1 <word>))?]',
        '<i> ..1 (offered|made|gave|sent|proposed|suggested|asked|invited|reached) ...9 (and|but) ..1 <reproachWho> [v=(laughed (at (us|me|it))?|sent (us|me) (away|packing|home)|slammed ..3|said no|hung up|told (us|me) to ..2|sneered (at it)?|refused|ignored (it|us|me)|walked (away|off|out)|threw it (away|out|back)|turned (it|us|me|that|them) (down|away) (flat)?|rejected (it|that|them)|shrugged|scoffed|spat on it|tore it up|let it lapse|did not even ..2|never (answered|replied|responded|even ..2))]',
      ],
      say: ['{v~decide} against it', '{v~find} no way to take it up'],
    },
    {
      id: 'already-got-theirs',
      match: [
        '[x=<reproachWho> ..1 already ..1 v=(got|had|received|took|taken|spent|been given|been paid)] <your> ..2 (share|part|cut|money|inheritance|half|portion|due|piece|fair share|turn|slice)',
      ],
      say: ['as I see it, {x} {v}', 'in my eyes, {x} {v}'],
    },
    {
      id: 'lost-the-right',
      match: [
        '[<reproachWho> (have|has)? ..1 (gave up|given up|lost|forfeited|threw away|waived|signed away|walked away from) (your|his|her|their|the|any|every|all) ..2 (right|rights|claim|say|vote|chance|opinion) ..5 (the (day|moment|minute|second)|when|years|months|long|back|by|in|ago) <rest>]',
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
        '^ [even (as (a|an) ..1 (boy|girl|child|kid|teenager|student|baby|little one|toddler|trainee|apprentice|young ..1)|at school|back then|in (kindergarten|school|college)|when (you|he|she|they|we) (was|were) ..3) ,? <reproachWho> <rest>]',
        '^ [<reproachWho> (was|were) (always|already) like (this|that) <rest>?]',
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
        '[(it is|there is|it would be)? (pointless|useless|no (use|point|good)|too late|a bit late|rather late|futile|late in the day) ..1 (to|in|for (you|them|him|her) to)? (complain|complaining|object|objecting|moan|moaning|cry|crying|argue|arguing|apologise|apologising|protest|protesting|whine|whining|regret|come|act|ask|asking|negotiate|talk) ..3 (now|today|afterwards|after|at this (point|stage)|any more|anymore)]',
        '^ [(it is)? (too|far too|much too|a bit|a little|rather|bit) late (now)? for (sweet talk|nice words|flowers|charm|olive branches|deals|compromise|negotiation|negotiations|smiles|goodwill|reason|tears|explanations|promises|offers|second thoughts|talk|talks|discussion|<your> ..1 <word>|objections|complaints|that (now)?) (now)?] ($|,|you|the)',
      ],
      say: ['let us look at what is possible from here', 'I would rather look at what is still possible'],
      ask: ['What can still be done from here?', 'I would rather look ahead: what is possible now?'],
    },
    {
      id: 'the-time-for-that-was',
      match: [
        '[the (time|moment|place|day) (for|to) ..4 was] (at|before|in|when|then|last|back|years|months|weeks|on|long|<pastSpan>)',
      ],
      say: ['I would have liked to hear this', 'it would have been easier to talk about this'],
    },
    {
      id: 'not-until-it-suited',
      match: [
        '[(funny|strange|odd|interesting|curious|remarkable|amazing)? (how|that)? (<reproachWho>|<your> ..2 <word>|the <word>) (was|were) not (even|ever|at all|exactly|so|very|all that)? (interested|bothered|concerned|worried|keen|ill|unhappy|sorry|sick|offended|upset|aware|involved|in (need|touch|a hurry)|short|so <word>) ..4 (until|till|before) <rest>]',
        '[(funny|strange|odd|interesting|curious|remarkable|amazing)? (how|that)? (<reproachWho>) (did|do) not (even|ever|once|seem to)? (want|care|mind|mention|complain|show|ask|call|object|notice|bother|say|visit|phone|remember|discover|raise|worry|have (a|any) (problem|problems|concern|concerns|complaint)) ..5 (until|till|before) (i|we|the|it|there|my|our|dad|mum|she|he|they|you|<name>) <rest>]',
        '[(funny|strange|odd|interesting|curious|remarkable|amazing)? (how|that)? (the ..2 <word>|it|that|this|none of (it|this|that)|nothing|<my> ..2 <word>) (did|do|was|were|has|had) (not|never) (ever|once|even|seem to|a)? (bother|bothered|trouble|troubled|matter|mattered|worry|worried|problem|an issue|upset|concern|concerned|interest) ..3 (you|him|her|them|<role>|<name>)? ..2 (until|till|before|(when|while|as long as) (you|i|we|<name>|<role>|it was <your>)|back then) <rest>?]',
      ],
      say: ['I notice that this has become important now', 'something seems to have changed for you here'],
      ask: ['What has changed since then?', 'What makes this important now?'],
    },
    {
      id: 'never-minded-before',
      match: [
        '^ [<reproachWho> (have|has|had)? never ..1 (complained|objected|minded|mentioned|said (a word|anything)|asked|cared|worried|had (a|any) (problem|problems|objection|objections|trouble|issue|complaints)|protested|raised (it|this)|bothered) !(...9 ...3 <reproachPleased>) ..6 (before|until (now|today|this|last|the)|till now|in all (these|those|the) ..1 (years|months)|when (i|we|it)|back then|at the time) <rest>?]',
      ],
      say: ['I notice that this has become important now', 'something seems to have changed here'],
      ask: ['What has changed since then?', 'What makes this important now?'],
    },
    {
      id: 'ignored-three-reminders',
      match: [
        '[<reproachWho> (have|has|had|just|simply)? ..1 (ignored|binned|overlooked|disregarded|threw away|thrown away|sat on|dodged|left unanswered|refused|never (answered|opened|read)|did not (answer|open|read)|shrugged off|brushed aside) n=((<number>|two|three|four|five|six|all|every one of|several|countless|many|dozens of|the|my|our|repeated|a dozen) ..3 (reminder+n|letter+n|email+n|warning+n|invoice+n|call+n|message+n|deadline+n|request+n|notice+n|appointment+n|invitation+n|offer+n|complaint+n|demand+n))]',
      ],
      say: ['as I see it, {n} stayed without an answer', 'for us, {n} remained open'],
    },
    {
      id: 'changed-locks-the-same-week',
      match: [
        '<reproachWho> ..1 <pastHarm> ..5 [(the (very)? (same|next|following) (day|week|night|month|morning|evening|afternoon|hour)|within (a|an|one|two|three|the|<number>)? ..1 (day|days|week|weeks|hours|hour|month|months|minutes))] ($|,|and)',
      ],
      say: ['soon after', 'a short while later'],
    },
    {
      id: 'same-tale-as-then',
      match: [
        '[<reproachWho> ..1 (told (me|us)|gave (me|us)|sold (me|us)|fed (me|us)|used|tried|made|pulled|played) (exactly|just)? (the (very|exact)? same) ..2 (story|tale|tales|excuse|excuses|promise|promises|lie|lies|line|trick|stunt|game|mess|mistake|mistakes|error|scene|fuss|nonsense)] ..1 (of|with|about|last|before|in|at|when|back|two|three|ten|thirty|<pastSpan>|$|to)',
      ],
      say: ['I remember something like this', 'I recall a similar experience'],
    },
    {
      id: 'since-you-cheated',
      match: [
        '[(ever)? since <reproachWho> ..1 (cheated|lied|walked out|betrayed|broke|stole|ruined|dumped|abandoned|let (me|us|everyone) down|went behind|sacked|fired|humiliated|insulted|deceived|robbed|tricked|ran off|cut (me|us) (off|out)|threw (me|us|him|her) out|turned your back)]',
      ],
      say: ['since what happened between us', 'since that hard time'],
    },
    {
      id: 'been-through-this-before',
      match: [
        '[<i> (have|had) (all)? ..1 been (through|over|here|down) (all)? (of)? (this|that|it|this road|all that)? (all)? (before|already|once before|too often|last (time|year|spring|summer|autumn|winter|month)|many times)]',
        '[<i> (have|had) (all)? ..1 (seen|heard|tried|had) (all)? (of)? (this|that|it|all that) (all)? (before|already|once before|too often|many times)] ,? (and|but|from|with) <reproachWho>',
        '[<reproachWho> ..1 <verb> ..4 (back)? (then|last time) (too|as well|already)]',
      ],
      say: ['I would like this to go better than before', 'what happened before weighs on me here'],
      ask: [
        'How can this go better than before?',
        'What happened before weighs on me here. What could help?',
      ],
    },
  ],
} as const satisfies Family
