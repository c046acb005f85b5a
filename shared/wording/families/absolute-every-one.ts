/** Absolutes of the whole lot: each and every one, without exception, all of it, whenever we ask. */
import type { Family } from '../pattern.ts'

export const absoluteEveryOne = {
  kind: 'absolute',
  reason: 'One exception is enough to refute what is said of each and every one, and the point is lost.',
  patterns: [
    {
      id: 'against-each-and-every',
      match: [
        '(^ | , | <absoluteSay>) <reproachWho> !(...9 <reproachPleased>) !(..9 (<reproachGood>|good|fair)) !(can|could|may|might) ..4 (against|<reproachBad>|<totalDeed>) ..4 [(each and every (single)?|every last|every single one of <my>|every one of <my>)] !(good|time) <word>',
        '(^ | , | <absoluteSay>) <reproachWho> !(...9 <reproachPleased>) !(..9 (<reproachGood>|good|fair)) ..8 [every (bloody|damn|damned|goddamn|fucking|blasted|flipping)] !(good|time) <word>',
        '<reproachWho> !(..9 <reproachGood>) !(..9 <reproachPleased>) ..1 (against|<reproachBad>|<totalDeed>|<absoluteBad>) !(..5 (before|after)) (..4 !(nearly|almost) <word>)? [every (single)?] !(time|other|now|so|effort) <word>',
      ],
      say: ['nearly every', 'more than one'],
    },
    {
      id: 'every-order-from-you',
      match: [
        '^ [(every|each) (single|last|bloody|damn|damned|blasted|and every)?] !(time|one|other) <word> <word>? (from|by|with|of|at) ..1 (<to>|you|<your>|<reproachWho>) ..2 !(..4 <reproachGood>) !(...9 <reproachPleased>) ..5 <reproachBad>',
        '^ [(every|each) (single|last|bloody|damn|damned|blasted|and every)?] !(time|one|other) <word> <word>? (that)? (you|they|he|she|<role>|<name>) ..3 (make|makes|made|send|sends|sent|give|gives|gave|write|wrote|touch|touches|touched|promise|promises|promised|build|built|deliver|delivers|delivered|propose|proposed|run|runs|ran|sign|signed|bring|brings|brought|do|did|put|takes|took) !(..4 <reproachGood>) ..6 <reproachBad>',
      ],
      say: ['nearly every', 'more than one'],
    },
    {
      id: 'without-exception',
      match: [
        '(^^ | , | <absoluteSay>) (<reproachWho>|<your> ..2 <word>) !(can|could|may|might|must|should) !(..9 (<reproachGood>|<reproachKind>)) ...4 (<totalDeed>|<reproachBad>|<absoluteMean>) ...9 (,)? [(without (a (single)?|any)? exception|each and every time|every (bloody|damn|damned|fucking|last|flipping) time|every single (time|one|day|night|week|weekend|morning|evening|month|meeting)|100 % of the time|at each and every (turn|opportunity|meeting|chance))] ($|,)',
        '^ (whenever|every time|each time) ...9 (you|they|he|she|<name>|<role>) !(..6 (<reproachGood>|<reproachKind>)) ..2 (<totalDeed>|<reproachBad>|<absoluteMean>) ...6 (,)? [(without (a (single)?|any)? exception|without fail)] $',
      ],
      say: ['as far as I remember', 'quite often'],
    },
    {
      id: 'all-of-your-things',
      match: [
        '[(absolutely|literally|pretty much)? (all of|all|every one of|each of|every single one of) y=<your>] !(and) ..3 (is|are|was|were|has been|have been|turned out|turn out|ended|end|seem|came|come|went|go) ..2 !(..3 (<reproachGood>|<reproachKind>)) (<totalBadNoun>|bad|terrible|awful|poor|faulty|overpriced|rejected|in (tears|chaos)|damaged|ignored|worthless|unfounded)',
      ],
      say: ['many of {y}', 'several of {y}'],
    },
    {
      id: 'everyone-i-speak-to',
      match: [
        '^ [(everyone|everybody|anyone|whoever|every person|each person)] (that|who)? <i> ..2 (speak|spoke|spoken|talk|talked|ask|asked|call|called|reach|reached|deal|dealt|meet|met) ..6 (blames|blamed|refuses|refused|contradicts|knows nothing|has no idea|passes (me|us)|passed (me|us)|(tells|told|says|said|gives|gave) ..2 (different|else|nothing|not|excuse+n|story|contradicts))',
        '^ [(everyone|everybody)] (at|in|on|from|around|over) (<your>|there|here|that|this|the|our) ..3 (is sick|is tired|is fed up|was sick|hates|complains|avoids|has had enough|is against|dreads|suffers|laughs) ..4 (<to>|you|<your>|<reproachWho>)',
        '^ [(everyone|everybody)] (knows|says|thinks|agrees|can see|sees|saw|has noticed|remembers) !(each other|...9 (<reproachKind>|<reproachGood>)) (that|what|how)? <reproachWho> ..3 (<totalDeed>|<absoluteMean>|<totalBadNoun>|the (spoiled|spoilt|lazy|problem|culprit)|never !(give+v up) <reproachOwed>|cannot)',
        '^ [(everyone|everybody)] (hates|avoids|dreads|complains about) (you|<your>|him|her|them|<role>)',
      ],
      say: ['nearly everyone', 'almost everyone'],
    },
    {
      id: 'the-entire-time',
      match: [
        '<i> ..4 (alone|by (myself|ourselves)|all the work|everything) ..3 [(the (whole|entire|full) (time|way|day|week|weekend|month|year|evening|holiday|project|marriage)|all the while|all this time)] (while|when|with) (<reproachWho>|<your>)',
        '(<reproachWho>|<your> ..2 <word>) (is|are|was|were|has been|have been|had been) !(...9 <reproachKind>) ..3 (<reproachBad>|<absoluteBad>|bad|terrible|awful) ..3 [(the (whole|entire|full) (time|way|day|week|weekend|month|year|evening|holiday|project|marriage)|all along|all the while|all this time)] ($|,)',
        '(<reproachWho>) !(...9 <reproachKind>) ..2 (<totalDeed>|<absoluteBad>) ..4 [(the (whole|entire|full) (time|way)|all along|all the while|all this time)] ($|,|and|while)',
      ],
      say: ['much of the time', 'for a long time'],
    },
    {
      id: 'whenever-we-ask-you',
      match: [
        '[(every (single)? time|each (and every)? time|whenever|any time|anytime|the (moment|minute|second))] (<i>|<my> ..1 <word>) ...9 (you|he|she|they|<name>|<role>) !(...6 <absoluteThanks>) !(can|could|may|please) ..2 (<absoluteBad>|<totalDeed>|ask for (more|something|yet|another)|want more|go back|goes back|went back|look away|looks away|raise the|raises the|come up|comes up|come back with|find a way|claim|claims|walk+v)',
        '[(every (single)? time|each (and every)? time|whenever|any time|anytime|as soon as|the (moment|minute|second))] ...9 , (<reproachWho>|<your> ..1 <word>) ..1 (suddenly|magically|conveniently|mysteriously|miraculously|(is|are|was|were) (nowhere|ill|sick|gone|unavailable|suddenly|otherwise)|has a (headache|cold)|have a (headache|cold)|vanish+v|disappear+v|find+v (a reason|an excuse)) !(...6 <reproachKind>)',
      ],
      say: ['often when', 'more than once when'],
    },
    {
      id: 'everything-out-of-that-mouth',
      match: [
        '[(everything|every word|anything) (that)? (comes|came|has come|coming)?] (out of|from) ..5 (mouth|lips|pen|desk|office|department|side|keyboard|warehouse|factory|shop|workshop|lot|company) ..6 (is|was|has been|turns|turned|are|were|sounds|arrives|needs|has to be) ..2 !(..4 <reproachGood>) (<totalBadNoun>|bad|faulty|poor|damaged|redone|redoing|untrue|overpriced|correcting|corrected)',
      ],
      say: ['much of what comes', 'a good deal of what comes'],
    },
    {
      id: 'everything-you-told-us-of-it',
      match: [
        '[(everything|anything|every word|every single (thing|word)|all|all of it) (that)? s=<reproachWho> h=(have|has|had|ever)? v=(told|said|promised|claimed|wrote|written|sent|done|did|do|does|built|delivered|made|signed|touch|touched|touches|say|says|tell|tells|promise|promises|shown|showed|sold)] ..7 (is|are|was|were|has been|have been|turns|turned|ends|ended|falls|fell|proved|proves|goes|went) ..2 !(..3 <reproachGood>) (out)? (to be|as)? (a|an|total|pure|completely)? (<totalBadNoun>|<absoluteMean>|apart|wrong|exaggerated|invented|made up|bad|faulty|poor|down the drain)',
        '[(everything|anything|every word|every single (thing|word)|all|all of it) (that)? s=<reproachWho> v=(told|said|promised|claimed|wrote|sent|did|do|does|built|delivered|made|signed|touch|touched|touches|say|says|tell|tells|promise|promises|showed|sold)] ..7 (is|are|was|were|has been|have been|turns|turned|ends|ended|falls|fell|proved|proves|goes|went) ..2 !(..3 <reproachGood>) (out)? (to be|as)? (a|an|total|pure|completely)? (<totalBadNoun>|<absoluteMean>|apart|wrong|exaggerated|invented|made up|bad|faulty|poor|down the drain)',
      ],
      say: ['much of what {s} {v}', 'a lot of what {s} {v}'],
    },
    {
      id: 'anything-i-say-is-wrong',
      match: [
        '[(anything|everything|whatever|every word|all that) (that)? i=<i> (ever)? v=(do|did|say|said|try|tried|suggest|suggested|touch|cook|write|wrote|send|sent|propose|proposed|offer|offered|ask|asked|plan|build|mention|wear|buy)] ..5 (is|gets|was|will be|becomes|turns into) ..2 (wrong|never|ignored|criticised|criticized|dismissed|rejected|twisted|questioned|laughed|nonsense|stupid|rubbish|not (good)? enough|never enough|picked|torn|shot|mocked|overruled|a (problem|crime|mistake|provocation|crisis)|an (attack|insult)|used against|held against|my fault|our fault)',
      ],
      say: ['much of what {i} {v}', 'often what {i} {v}'],
    },
    {
      id: 'always-something-missing',
      match: [
        'there (is|was|are|were|has|have) [always] !(...6 in (my|our|august|december)) (some|something|somebody|someone|a|an|one|another|more) ..3 (missing|wrong with (your|his|her|their)|broken|late|unpaid|unfinished|unclear|forgotten|short|excuse+n|problem+n with (you|your|him|her|them)|delay+n|reason+n (not|why)|drama|crisis|complaint+n|mistake+n in (your|his|her|their)|emergency|objection+n|hitch|who (complains|suffers|pays))',
        'there (is|was|are|were) [always] (money|time|room|budget|a budget|a way|an exception|cash|space|energy|funds|plenty|something) ..2 for (<your>|football|golf) !(..4 (welcome|family|mother|children|kids)) <word>',
        'there (is|was|are|were) [always] (money|time|room|budget|an exception|cash|space|funds) ..2 for (<to>|you|everyone (else|but)|others|the others|friends) ,? (and|but) ..1 (never|none|no|not)',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'you-the-saint-i-the-idiot',
      match: [
        '(you|he|she|they|<name>|<role>) (are|is|was|were) [always] (right|the (victim|hero|saint|good|innocent|clever|martyr|favourite|favorite|one)|innocent|perfect|in the right|fine) ,? (and|while|but|so) ..1 (<i>|me|us|everyone|everybody|the rest|never|my|our|<third>)',
        '(i am|we are|i was|we were|that makes me|i have|we have) (been)? [always] ..1 (the (idiot|villain|bad|fool|problem|enemy|last|culprit|monster|scapegoat|guilty|stupid|losers|loser|victim|mug|joke|one (to blame|who pays))|wrong|to blame|at fault|in the wrong|guilty|second best|an afterthought|left over|left out)',
      ],
      say: ['so often', 'mostly'],
    },
    {
      id: 'once-again-he-decides',
      match: [
        '^^ [(once again|yet again|as usual|as ever|typically|predictably|like always|same as ever|true to form)] ,? (<reproachWho>) (gets|get|got|decide|decides|decided|think|thinks|thought|expect|expects|expected|take|takes|took|choose|chooses|chose|manage|manages|managed|come|comes|came|leave|leaves|left|walk|walks|walked|put|puts|make|makes|made|has|have|had|are|is|was|were|want|wants|wanted|forget|forgets|forgot|win|wins|won|do|does|did) !(..5 <reproachGood>) !(...9 ...3 (<reproachKind>|proud)) ...9 ((me|us) (with|to|the|get|gets|out|in)|the rest (of us|get)|<your> ..1 (way|own|say|will|share|terms)|everyone (else)? (has|have|must|else)|nobody (else|asks)|nothing|without (asking|us|me|a)|alone|himself|herself|yourself|themselves|late|excuse+n|whatever|not)',
      ],
      say: ['this time too', 'on this occasion'],
    },
    {
      id: 'constantly-parking-there',
      match: [
        '(<name>|<role>|he|she|they|<reproachWho>) (is|are|was|were|has|have|will|would)? [(constantly|perpetually|forever|invariably|endlessly|incessantly|continually|habitually|permanently|relentlessly|persistently|routinely)] !(..4 <reproachGood>) !(come+v up with (new)? (idea|ideas|solutions)) !<absoluteNeutral> (<absoluteMean>|<totalDeed>|<everyDoing>|park+v|pick+v the|choose+v the|cut+v (corners|me|us)|send+v the wrong|expect+v (me|us)|expecting (me|us)|(ask+v|asking) for (more|money|favours|discounts|extra)|(come+v|coming) up with (excuses|another|new (demands|excuses))|leave+v (the|a|me|us|it|your|his|her)|borrow+v|put+v (me|us|it off|off)|talk+v (down|over|about (you|him|her|them|your|him))|wants more|want more|use+v (me|us|my|our)|take+v (my|our) !(blood|pulse|order|temperature)|take+v advantage|tell+v (me|us) (what|how))',
        '(<name>|<role>|he|she|they) [always] (park+v (in|on|across|right|so|outside|over)|(get+v|got) (whatever|everything|anything|exactly what) (you|he|she|they) ..1 (want+v|like+v|ask+v)|dump+v|take+v (whatever|everything)|leave+v (the (mess|dishes|lights|door|gate|bins|work)|it all|all the)|pick+v the (easy|cheapest|best|worst)|choose+v the (easy|cheapest|worst)|grab+v|put+v <your> (own)? (needs|interests|friends|job|career|work|phone))',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'why-must-all-go-your-way',
      match: [
        '^ [why (must|does|do|should|has|is) (it|everything|things|all|this|that) ..2 (always|all)? (have to|to)? (be|go|happen|done)? ..1 (<your> way|about <to>|on <your> terms|by <your> rules|revolve around <to>|<your> (rules|terms|decision|schedule)) <rest>?]',
      ],
      say: ['how could we decide this together', 'what would a way be that suits us both'],
      ask: ['How could we decide this together?', 'What would be a way that suits us both?'],
    },
    {
      id: 'same-old-story-again',
      match: [
        '^^ [(it is|always|ever)? (the)? same old (story|song|tune|excuse+n|game|nonsense|rubbish|drama|circus|line|lies|routine|pattern|behaviour|behavior|<name>|you|dad|mum)] !(, (i|my)) (,|$)',
        '^ [(you|they|<role>) (lot|people|guys)? are all the same] ($|,)',
      ],
      say: ['this has happened several times', 'this is not the first time'],
      ask: [
        'This has happened several times. What could change it?',
        'This is not the first time. What could help?',
      ],
    },
    {
      id: 'one-crisis-after-the-next',
      match: [
        '[(it is|it was|it has been|there is|there was|we have had|we get|i get|this is)? (constantly|always|forever|just|only|simply|nothing but)? one (<word>)? (crisis|disaster|problem|mess|drama|excuse|thing|delay|fight|row|complaint|emergency|demand|lie|mistake|failure|nightmare|cancellation|argument|story|broken <word>) (right|straight)? after (another|the (next|other))] !(...9 <reproachKind>) (with|from|in|at|by) (<to>|<your>|this|that|<reproachWho>)',
      ],
      say: ['there have been several hard moments', 'I can name several hard moments'],
    },
    {
      id: 'day-and-night',
      match: [
        '(<reproachWho>|<your> ..2 <word>) !(..9 (<reproachGood>|<reproachKind>)) (<totalDeed>|<absoluteMean>|bark+v|drill+v|hammer+v|scream+v|shout+v|cry|cries|smoke+v|party|parties|play+v (loud|music|drums|techno|computer)|slam+v|bang+v|(call+v|ring+v|text+v|email+v|message+v|phone+v|bother+v|pester+v) (me|us|my|our)|sit+v (on|at) (<your>|the) (phone|computer|sofa)) ..9 [(every (single|bloody|damn)? (day|night) of the (week|year|month)|day and night|night and day|at all hours|24/7|all day every day|all day long|all night long|night after night|seven days a week|every waking (hour|minute)|from morning (to|till|until) night)]',
      ],
      say: ['so often', 'on many days'],
    },
    {
      id: 'asked-a-thousand-times',
      match: [
        '[<i> (have|had)? ..1 (asked|said (so|it|this|that)|told (<to>|you|them|everyone|your ..2|the ..2 <word>)|begged|explained|written|called|complained|reported|reminded|repeated|warned|rung|emailed|chased) !(joke|story|...9 <reproachKind>) ..5 (a (hundred|thousand|million|dozen|hundred and one|thousand and one) times|umpteen times|countless times|(dozens|hundreds|thousands) of times|until i (am|was) blue in the face|god knows how (often|many times)|i do not know how (often|many times))]',
      ],
      say: ['I have often raised this', 'I have said this more than once'],
    },
    {
      id: 'from-your-place-every-time',
      match: [
        '(hungry|late|upset|crying|sick|dirty|tired|exhausted|wrong|broken|empty|empty-handed|disappointed|angry|in tears|ill|filthy|<reproachBad>) ..4 (from|with|at|by|of|to) (<to>|<your>|you) ..3 [(every (single)? (time|week|weekend|month|year)|each (and every)? time)] $',
      ],
      say: ['quite often', 'more than once'],
    },
    {
      id: 'always-finds-a-way',
      match: [
        '(<name>|<role>|he|she|they|<reproachWho>) [always] (find+v|found|come up with|comes up with|know+v) (a|an|some|another) ..1 (way|reason|excuse|method|trick) (to|not to|for|of) ..1 <totalDeed>',
        '(<name>|<role>|he|she|they|<reproachWho>) (is|are|was|were|has|have|will|would|can)? [always] !(get+v|got|forget+v|lose+v|lost|forgot|bill+v|control+v|question+v|charge+v|laugh+v|order+v) !(..5 (<reproachGood>|<reproachKind>)) !<absoluteNeutral> ((find+v|found) (ways|a way|reasons|a reason) to|manage+v to|try+v to|tried to|seem+v to|want+v to|need+v to|choose to|chooses to|have to|has to|end+v up)? <totalDeed>',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'again-every-year',
      match: [
        '(<reproachWho>|<your> ..2 <word>) !(...9 (<reproachPleased>|busy|come+v home|lake|holiday)) ...9 (<totalDeed>|<absoluteMean>|nothing|late with|wrong|broken|damaged|empty-handed|short|unpaid|missing|ignored|lose+v|lost|something different|someone else|different) ...9 ...3 , [(every (single|bloody|damn)? (year|month|week|day|time|night|weekend|summer|winter|christmas|meeting|quarter|season|shift)|each (and every)? (time|year|month|week)|week in ,? week out|day in ,? day out|year in ,? year out|month in ,? month out|year after year|week after week|month after month|day after day)] $$',
      ],
      say: ['as has happened before', 'not for the first time'],
    },
    {
      id: 'does-whatever-he-likes',
      match: [
        '(<reproachWho>|<your> ..2 <word>) !(can|could|may|might|should|will|would|are free|is free) ..1 (do|does|did|does exactly|doing|say|says|take|takes|takes) [(exactly|just|simply)? (whatever|exactly what|just what) (you|he|she|they) (like|likes|liked|want|wants|wanted|please|pleases|pleased|feel like|feels like|fancy|fancies)] !((on|in|with|at) (your|his|her|their|the) (day|days|free|own|spare|room|weekend|break))',
      ],
      say: ['what seems right at the moment', 'what suits best at the time'],
    },
    {
      id: 'on-principle',
      match: [
        '<reproachWho> ..2 (<totalDeed>|say no|says no|vote against|votes against) ...8 [(as a matter of course|on principle|by default|by reflex|out of sheer habit|out of hand|just for the sake of it|automatically)] ($|,)',
      ],
      say: ['quite often', 'more than once'],
    },
    {
      id: 'reject-everything-they-propose',
      match: [
        '<reproachWho> ..2 <totalDeed> ..1 [(absolutely|simply|just)? everything (that)?] (<i>|the ..2 <word>|<name>|others|anyone|anybody|everyone|our ..1 <word>|my ..1 <word>|<third>) (propose+v|suggest+v|say+v|said|offer+v|ask+v|do+v|did|done|has|have|want+v|write+v|wrote|bring+v|brought|put+v|touch+v|make+v|made|build|built|decide+v|stand+v|plan+v|buy|cook+v)',
      ],
      say: ['much of what', 'a good deal of what'],
    },
    {
      id: 'every-decision-without-us',
      match: [
        '^ [(every (single|last|bloody)?|each)] (decision|plan|step|choice|meeting|agreement|deal|question|issue|vote|change|contract|move|appointment|holiday) ..5 (is|gets|get|are|was|were|has been) ..2 <word> ..2 (without (me|us|my|our|asking|telling|consulting|a word)|behind <my>|over <my>|against (me|us|my|our)|before (i|we) (am|are|was|were|hear|heard|know|knew|get|got|even|arrive|can))',
      ],
      say: ['nearly every', 'more than one'],
    },
    {
      id: 'as-usual-i-get-the-rest',
      match: [
        '^^ [(as (per)? usual|as ever|as always|once again|yet again|typically|of course|naturally|like always|same as (ever|always))] ,? (<i>|it is me|mum|dad|<my> ..1 <word>) (get|gets|got|do|does|did|have to|has to|had to|pay|pays|paid|clean|cleans|cleaned|wait|waits|waited|am left|are left|is left|sit|stay|stays|stayed|who) !(...9 <reproachKind>) ...9 (and|while|so|because) (<reproachWho>|<your> ..1 <word>) ..1 (get+v|got|sit+v|sat|watch+v|do nothing|does nothing|did nothing|enjoy+v|go+v|went|have|has|sleep+v|slept|play+v|played|take+v|took|pay+v nothing|decide+v|want+v)',
      ],
      say: ['this time too', 'on this occasion'],
    },
    {
      id: 'loud-every-night',
      match: [
        '(<reproachWho>|<your> ..2 <word>|the ..2 <verb>) ..1 (party|parties|partied|partying|blast+v|bark+v|drill+v|hammer+v|stomp+v|scream+v|shout+v|drink+v|smoke+v|howl+v|slam+v|rev+v|yell+v|play+v (techno|drums|the drums)|have (people|friends|parties)|dump+v) ..5 [(every|each) (single)? (night|evening|morning|day|weekend|saturday|sunday|friday)]',
      ],
      say: ['on many days', 'so often'],
    },
    {
      id: 'rubbish-time-after-time',
      match: [
        '(<reproachWho>|<your> ..2 <word>|the <verb>) ..1 (deliver+v|send+v|sent|give+v|gave|produce+v|bring+v|brought|hand+v in|submit+v|write+v|wrote|offer+v|serve+v|sell+v|sold|come+v up with|came up with|tell+v|told) ..3 (<totalBadNoun>|the wrong|the same (excuse+n|rubbish|wrong|faulty|mistake+n|nonsense|lies|broken)|faulty|damaged|unusable|overpriced|something different) ..5 [(time after time|time and (time)? again|again and again|over and over (again)?|every (single|bloody)? time|year after year|week after week|month after month|day after day|each (and every)? time|non-stop)]',
      ],
      say: ['more than once', 'quite often'],
    },
  ],
} as const satisfies Family
