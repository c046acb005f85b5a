/** Absolutes of what they say and give: not one good word, some excuse each time, anything rather than that, never in their life. */
import type { Family } from '../pattern.ts'

export const absoluteSaidOfThem = {
  kind: 'absolute',
  reason: 'One exception is enough to refute what is said of each time, and the point is lost.',
  patterns: [
    {
      id: 'always-some-excuse',
      match: [
        '(<reproachWho>|<your> ..2 <word>) ..1 [always] (have|has|had|got|with) (got)? (a|an|some|another|one|<your>|the same)? ..2 (excuse+n|(something|somewhere|someone) ..1 (better|more important|urgent)|reason+n why|reason+n not|objection+n|complaint+n|grievance|sob story|better thing|problem with)',
      ],
      say: ['so often', 'quite often'],
    },
    {
      id: 'do-not-think-you-ever',
      match: [
        '(<i> (do|did) not (think|believe|suppose)|<i> doubt) (that)? (you|they|he|she|<name>|<role>|<your> ..1 <word>) (have|has|had) [ever (once)?] !(..5 (<reproachSpared>|late|complain+v)) <reproachOwed>',
      ],
      say: ['often', 'very often'],
    },
    {
      id: 'impossible-to-get-an-answer',
      match: [
        '[(it is|it was|it has been) (just|simply|quite|completely|utterly|nearly|virtually|always)? (impossible|hopeless|like pulling teeth|like getting blood from a stone) (to get|to have|to hear|getting)] (a|an|any|one|anything) ..1 (straight|clear|honest|proper|firm|real|decent|simple|sensible|answer|decision|commitment|apology|word|sense|reply|date|response) ..4 (<to>|you|<your>|that ..1 <word>)',
        '[(it takes|it took|it always takes) ..4 (reminders|calls|letters|emails|texts|weeks|months|a lawyer|lawyers|threats|a threat|forever|ages|an eternity|a crowbar|a court order) to get] (a|an|any|one|anything) !(permit|visa|licence|appointment) ..5 (from|out of) (you|him|her|them|<name>|<your>)',
      ],
      say: ['I find it hard to get', 'it is hard for me to get'],
    },
    {
      id: 'every-idea-of-ours-shot-down',
      match: [
        '^ [(every|each) (single|last|bloody|damn)?] (suggestion|idea|proposal|offer|sentence|word|question|plan|attempt|thing|meal|request|compromise|step|decision|email|letter|complaint) (that)? (<i>|<my> ..1 <word>) ..2 (make|made|say|said|have|had|suggest|suggested|cook|put|bring|send|sent|write|wrote|raise|raised|offer|offered|take|took|try|tried|do|did|<verb>) ..4 (is|gets|got|was|has been|ends up|turns into) ..2 (shot|dismissed|ridiculed|torn|laughed|rejected|ignored|mocked|picked|twisted|questioned|criticised|criticized|wrong|overruled|blocked|binned|refused|not good|never|<totalBadNoun>)',
      ],
      say: ['nearly every', 'more than one'],
    },
    {
      id: 'rather-do-anything-than',
      match: [
        "(you|they|he|she|<name>|<role>|<your> ..1 <word>) [(would|'d) (rather|sooner) (do (anything|nothing)|die|walk (through fire|on coals)|eat (glass|nails)|go to (jail|prison|hell)|lose everything|burn (it|the house)|see us starve) than] <verb>",
      ],
      say: ['might, as I see it, rather not', 'would, as it seems to me, rather not'],
    },
    {
      id: 'not-on-time-in-their-life',
      match: [
        '(<reproachWho>|<your> ..1 <word>) (have|has|had|did) not ..1 !(..5 <reproachSpared>) !(...6 (been so|seen|had so|had such)) (<reproachOwed>|been (on time|honest|wrong|sober)|do+v|done|manage+v) ..5 [((once)? in <your> (whole|entire|adult)? (life|lives|career)|in (living memory|human memory|all eternity|the history of <rest>)|since the (dawn of time|flood|ark)|(once)? in (ten|twenty|five|six|seven|eight|nine|fifteen|thirty|<number>) years)]',
      ],
      say: ['for a long time now', 'as far as I remember'],
    },
    {
      id: 'your-word-never-worth',
      match: [
        '<your> ..1 (word|promise|promises|signature|apology|apologies|advice|opinion|handshake|guarantee|estimates|figures|numbers) (has|have|is|are|was|were) [never (ever|once)?] (been|meant|counted)? ..1 (worth|any good|good for|true|right|reliable|sincere|anything|a thing|much)',
      ],
      say: ['rarely', 'seldom'],
    },
    {
      id: 'count-on-one-hand',
      match: [
        '[(<i>|you|one) (can|could) count (on (one|the fingers of one|the thumbs of one|half a) hand)? (the|all the) (number of)? ..1 (times|days|occasions|weekends|evenings|conversations|bedtimes|thank-yous|apologies)] ,? (when|that|on which)? (<reproachWho>|<your> ..1 <word>) !(..6 <reproachSpared>) ..1 (have|has|had)? ..2 <reproachOwed>',
        '[(<i>|you|one) (can|could) count on (one|the fingers of one|half a) hand how (often|many times)] (<reproachWho>|<your> ..1 <word>) !(..6 <reproachSpared>) ..1 (have|has|had)? ..2 <reproachOwed>',
      ],
      say: ['I would be glad of more times when', 'I wish there were more times when'],
    },
    {
      id: 'trust-you-to-be-late',
      match: [
        '^^ [(trust|leave it to) (you|him|her|them|<name>|<your> ..1 <word>|my (brother|sister|ex|husband|wife|boss|father|mother)) to (be (late|rude|difficult|the last|absent)|forget|miss|ruin|spoil|make (a|it|this|trouble|things)|find (fault|an excuse|a way out|something wrong|a reason)|turn (it|this|everything|a)|bring (that|it|this) up|leave (it|us|me|the)|take (the|all)|complain|show up|turn up|lose|break|wreck|mess|pick|start|stir|disappear|vanish|let|cancel|back out|get it wrong|blame|say the|put) <rest>?]',
      ],
      say: ['this has happened before', 'I have seen this more than once'],
      ask: [
        'This has happened before. How can we avoid it?',
        'I have seen this more than once, and it is hard for me.',
      ],
    },
    {
      id: 'no-good-word-for-us',
      match: [
        '(<reproachWho>|<your> ..2 <word>) ((do|does|did|have|has|had|can|could) (not|never)|never) (ever|even)? (have|has|had|got|find|finds|found|say|said|think of|spare|spared)? ..1 [(one|a single|a|so much as (a|one)|any) n=((good|kind|nice|civil|positive|decent|friendly|pleasant|polite) (word|thing|thought|sentence))] (to|for|about|left)',
      ],
      say: ['many {n}s', 'very many {n}s'],
    },
    {
      id: 'you-say-that-every-year',
      match: [
        '(<reproachWho>|<your> ..2 <word>) ..1 (say|says|said|promise|promises|promised|swear|swears|tell us|tells us|tell me|tells me|claim|claims) (that|this|it|so|the same (thing)?|exactly that) ..1 [(every|each) (single|bloody|damn)? (year|month|week|time|spring|summer|autumn|winter|christmas|meeting|quarter|season|day)] !(has|have|is|was|are|the|we|i|he|she|needs|must|should|will|can|costs|<word> (has|have|is|was|are|needs|must|should|will|can|costs))',
      ],
      say: ['quite often', 'not for the first time'],
    },
    {
      id: 'hates-every-thing-of-ours',
      match: [
        '(<reproachWho>|<your> ..2 <word>) ..1 (hate+v|despise+v|dislike+v|loathe+v|criticise+v|criticize+v|resent+v|begrudge+v|mock+v|copy|copies|copied|pick+v at|picked at|fought|fight+v) [every (single|last|bloody)?] (thing|word|meal|minute|penny|cent|decision|friend|move|idea|dish|step|present|one of my|one of our) (that)? (i|we|my|of my|of our|of mine|of ours|friends)',
      ],
      say: ['nearly every single', 'almost every single'],
    },
    {
      id: 'funny-how-you-can-always',
      match: [
        '(how is it|how come|why is it|funny how|funny that|strange how|odd how|interesting how|amazing how|curious how|odd that|strange that) (that)? (<reproachWho>|<your> ..1 <word>) ..1 (can|could|do|does|has|have|is|are|manage+v to)? [always] !(..4 (<reproachGood>|<reproachKind>)) <word>',
        '(how is it|how come|why is it|funny how|funny that|strange how|odd how|interesting how|amazing how|curious how) (that)? (<reproachWho>|<your> ..1 <word>) ..1 (can|could|do|does|has|have|is|are|manage+v to)? [always] (find+v|have|has|get+v) ..1 (money|time|an excuse|a reason|energy|room|space|cash)',
      ],
      say: ['so often', 'quite often'],
    },
    {
      id: 'no-quarter-you-met',
      match: [
        '[there (has|have|was|were|is|had) (not|never) (been)? (a|one|any|even one|a single|ever a) (single)? w=(quarter|term|weekday|birthday|christmas|delivery|invoice|sunday|friday|monday|parents evening|rehearsal|match|deadline|conversation|project|inspection|handover) (when|where|on which|in which|that|at which|for which)] <reproachWho> !(..3 not) !(..6 <reproachSpared>) !(...9 <reproachPleased>)',
      ],
      say: ['as I see it, there were few {w}s when', 'I remember few {w}s when'],
    },
    {
      id: 'whatever-it-is-you-blame',
      match: [
        '^ [(whatever the (problem|reason|matter|question|mistake|weather|trouble|issue|topic|subject|occasion) (is|was|may be|might be)?|whatever (happens|happened|goes wrong|went wrong|comes up)|no matter what (happens|happened|goes wrong|the problem is))] , (<reproachWho>|<your> ..1 <word>) ..3 (blame+v|pin+v|someone else|somebody else|somebody to blame|(is|are|was) (me|us|my)|(my|our) (fault|problem)|excuse+n|never|nothing|not you|not him|not her|complain+v|shrug+v|vanish+v|disappear+v|<totalDeed>)',
      ],
      say: ['often when there is a problem', 'more than once when something came up'],
    },
    {
      id: 'suddenly-gone-when-bills-come',
      match: [
        '[(every (single)? time|each time|whenever|any time|as soon as|the (moment|minute|second))] (there (is|are|was|were)|a|an|the|<i> (need|ask|call|want|mention|have)|it is|somebody|someone) ...7 (you|he|she|they|<name>|<role>|<your> ..1 <word>) ..1 (is|are|was|were|has|have)? ..1 (suddenly|nowhere|vanish+v|disappear+v|gone|too busy|unavailable|off sick|out of (town|reach|sight)|in the (bath|bathroom|pub|loo)|on (the|your|his|her) phone|conveniently|asleep|otherwise engaged|looking the other way|made of glass) !(..3 (hurt|ill|afraid|here|there|at (my|our|the)))',
      ],
      say: ['often when', 'more than once when'],
    },
    {
      id: 'not-one-meal-without-you',
      match: [
        '<i> [(can|could) not (even|ever)? v=(have|eat|get through|hold|finish|enjoy|watch|go|make|spend|sit through|take|say|ask|write|read|cook|open|breathe) t=((a|one|a single|one single|five|ten) (single)? <word>) without] (you|<to>|<your> ..1 <word>) ..1 (looking|checking|texting|shouting|moaning|complaining|criticising|criticizing|interrupting|calling|ringing|starting|making|getting|being|picking|sulking|turning|having to|bringing up|arguing|<totalDeed>)',
      ],
      say: ['can hardly {v} {t} without', 'can rarely {v} {t} without'],
    },
    {
      id: 'absolutely-everything-through-you',
      match: [
        '^ [(absolutely|simply|literally|just)? everything ..1 (has to|have to|must|had to|needs to) (revolve|turn|go|be|happen|be done|be run|be decided|come back|fit) ..1 (about|around|round|through|past|by|on)] (<your>|you|him|her|them|whatever (you|he|she|they)|the way (you|he|she|they)) !(eyes)',
      ],
      say: ['much seems to turn around', 'a good deal seems to turn around'],
    },
    {
      id: 'seldom-you',
      match: [
        '(it is|it was)? (<i>|me|us|<my> ..1 <word>) ...9 , [never x=(you|him|her|them|<name>|<your> ..1 <word>)] $$',
      ],
      say: ['seldom {x}', 'hardly ever {x}'],
    },
    {
      id: 'every-offer-has-strings',
      match: [
        '^ [(every|each) (single|last)?] !(time|one|other) <word> (from|of|by|out of) ..3 (<to>|you|yours|<your> ..1 <word>) ..1 (has|had|comes with|came with|hides|hid|contains|contained) ..2 (strings|a catch|a hook|hidden|small print|fine print|a price tag|a sting|a trap)',
      ],
      say: ['nearly every', 'more than one'],
    },
    {
      id: 'never-any-when-you-were-there',
      match: [
        'there (is|was|are|were) [never (any|a|an|enough)?] !(..3 (trouble|problem+n|bad|dull|quarrel|fuss|waste|doubt|complaint+n|need|reason|hurry|rush|line|queue)) ..6 (when|after|once|whenever|by the time) (you|he|she|they|<name>|<role>|<your> ..1 <word>) ..1 ((have|has|had) (been|finished|used|left|had|come|cooked)|finish+v|leave+v|use+v|(are|is|were|was) (done|finished|through|gone)|(come|comes|get|gets) (home|back|through)|visit+v)',
      ],
      say: ['rarely enough', 'hardly ever enough'],
    },
    {
      id: 'whatever-goes-wrong-i-pay',
      match: [
        '^ [(whatever|anything that|everything that) (happens|happened|goes wrong|went wrong|breaks|broke|gets lost|fails|is missing) ..4] ,? (<i> ..1 (get|got|am|are|have to|end up|take|carry) ..2 (the (blame|bill|fault)|blamed|pay|paying|to blame|fix|responsible)|it is ..1 (me|us|<my> (fault|problem|job))|you ..2 (blame|point at|come to|accuse))',
      ],
      say: ['often when something goes wrong', 'more than once when there is a problem'],
    },
    {
      id: 'is-there-one-day-you-are-not',
      match: [
        '^ [(is|was|has) there (ever)? (been)? (one|a single|one single|even one) (day|week|weekend|evening|night|meeting|month|morning|christmas|holiday|shift|visit) (when|where|that|on which)? <reproachWho> (is|are|was|were|do|does|did|have|has) not !(working|at work|in|free|available|on duty) <rest>?]',
      ],
      say: ['I have seen this often', 'this has happened many times'],
      ask: [
        'I have seen this often, and it is hard for me.',
        'This has happened many times. What could help?',
      ],
    },
    {
      id: 'our-needs-last-every-time',
      match: [
        '(<my> ..2 <word>|<i>) (come|comes|came|am|are|is|get|gets) ..1 (last|second|ignored|forgotten|overlooked|trampled|nothing|the rest|the leftovers) ..4 ,? [(every (single)? time|always|as usual|as ever|each time)] $$',
      ],
      say: ['quite often', 'more often than I would like'],
    },
    {
      id: 'as-you-always-have',
      match: [
        '(<reproachWho>|<your> ..1 <word>|the <word>) ..2 (<totalDeed>|<absoluteMean>|nothing|no) ...9 , [as (it|he|she|they|you|<name>) always (has|have|do|does|did|will|had)] $',
      ],
      say: ['as has happened before', 'and not for the first time'],
    },
    {
      id: 'fixes-nothing-ever',
      match: [
        '(<reproachWho>|<your> ..1 <word>|the <word>) ..2 !(wrong) [(nothing|not a thing) , (ever !(since|so)|not ever|not once|never)] $',
      ],
      say: ['too little', 'rather little'],
    },
  ],
} as const satisfies Family
