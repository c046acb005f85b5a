/** Absolutes said of all they do: an answer for everything, every weekend at our expense, wherever they go, not ever. */
import type { Family } from '../pattern.ts'

export const absoluteOfTheLot = {
  kind: 'absolute',
  reason: 'One exception is enough to refute what is said of all of it, and the point is lost.',
  patterns: [
    {
      id: 'answer-for-everything',
      match: [
        '(^ | , | <absoluteSay>) <reproachWho> !(..9 <reproachGood>) !(..2 (can|could|may|thank|thanked)) <word> ..5 (for|about|with|over|against|of|at|to|on|in) [(absolutely|just|simply)? (everything|all of it|anything and everything)] !(else|<i>|you|he|she|they|that|we|our|is|was) ($|,|and|but)',
        '<reproachWho> ..4 (handed|given|got|had|gets|served) [everything] (on a (plate|platter|silver ..1)|for (free|nothing)|handed|<your> own way|presented|done for <to>)',
      ],
      say: ['a great deal', 'a good many things'],
    },
    {
      id: 'everyone-else-but',
      match: [
        '(^ | , | <absoluteSay>) <reproachWho> ..2 (<totalDeed>|fall+v out|fell out|have a problem|has a problem|pick+v|start+v|upset+v) ..3 (with|at|on|for|about) [(everyone|everybody|anyone and everyone)] ($|,|and|but|around|here|in)',
      ],
      say: ['many people', 'quite a few people'],
    },
    {
      id: 'breaks-them-all',
      match: [
        '<reproachWho> ..1 (have|has)? (break|breaks|broke|broken|ruin|ruins|ruined|reject|rejects|rejected|ignore|ignores|ignored|refuse|refuses|refused|lose|loses|lost|spoil|spoils|spoiled|forget|forgets|forgot|miss|misses|missed|wreck|wrecks|wrecked|block|blocks|blocked|keep|keeps|kept|take|takes|took|spend|spends|spent|waste|wastes|wasted|sell|sold) [(them all|it all|the lot|all of (them|it)|every one of them|each and every one)] !(day|night|in (place|hand))',
      ],
      say: ['a good many of them', 'quite a few of them'],
    },
    {
      id: 'no-one-has-ever',
      match: [
        '^ [no] <word> ..3 (has|have|had) ever ..2 (treated|insulted|let|lied|cheated|disappointed|made|caused|behaved|kept|wasted|shown|spoken|talked|given|asked|been|had|charged|left|got|delivered) ..6 (me|us|my|our|you|<your>|this|that|so)',
      ],
      say: ['hardly any', 'scarcely any'],
    },
    {
      id: 'nothing-good-ever-came',
      match: [
        '^ [nothing (good|useful|sensible|positive|productive|decent|new)?] (has|have|had|did|does|will|would) ever ..1 (come|came|happen|happened|be|been|work|worked|change|changed|get|gets|go|gone|satisfy|please|pleased) ..8 (<your>|<to>|you)',
        '^ [nothing] (ever)? (comes|came|has come|will come) (out)? of ..4 (<your>|<to>|you|talking|asking|meetings)',
        '^ [nothing (good|useful|sensible|positive|productive|decent)] ..1 (ever|comes|came|happens|is) ..6 (<your>|<to>|you)',
      ],
      say: ['little', 'not much'],
    },
    {
      id: 'always-needs-to-be-right',
      match: [
        '(<reproachWho>|you) (just|simply)? [(always|constantly|forever|invariably)] (need|needs|needed|have|has|had|want|wants|wanted|got|insist|insists|try|tries|tried) (to|on) ..1 (be|being|have|having|get|win|winning|control|decide|know|interfere|comment|argue|correct|boss|run) ..1 (right|the (last|first|centre|center|boss|one|best|biggest|final)|first|in (charge|control)|<your>|better|everything|everyone|me|us|with|$)',
        '(it|things|everything) (is|are|was) [always] too <word> ...6 for <to>',
      ],
      say: ['so often', 'quite often'],
    },
    {
      id: 'every-one-ends-badly',
      match: [
        '[every (single|last|bloody|damn)?] !(time|one|now|other|second) <word> ..5 (at (my|our) (expense|cost)|against (me|us|my|our)|without (asking)? (me|us)|in (a|an|another) ..1 (fight|argument|row|disaster|quarrel|shouting|mess)|in (tears|arguments|chaos|shouting|court|silence|disaster)|badly|(the same|a different) (excuse|excuses|story|trick)|over (my|our) head|too late|a (fight|battle|struggle|disaster|nightmare|drama|fiasco|farce|lie|war|ordeal))',
      ],
      say: ['more than one', 'many a'],
    },
    {
      id: 'spends-every-minute',
      match: [
        '<reproachWho> (just|simply)? ..1 (spend|spends|spent|waste|wastes|wasted|use|uses|used|seize|seizes) [every (single|free|spare|waking|last|available)?] !(effort|care|step) (<word>) ..6 (<your>|on (that|the|a)|to (avoid|attack|criticise|criticize|complain|moan|blame|put|get|make|undermine|tell|show)|complain+v|at the|with (that|the)|in the pub|moaning|shouting|arguing|online|$)',
      ],
      say: ['nearly every', 'almost every'],
    },
    {
      id: 'cannot-you-ever',
      match: [
        '^ [(can|could|will|would|do) not x=(<you>|he|she|they|<name>|<role>|anyone there|anybody there) ever] <word>',
      ],
      say: ['could {x} from now on', 'would {x} be able to'],
    },
    {
      id: 'week-after-week-you',
      match: [
        '(^ | , | <absoluteSay>) (<reproachWho>|<your> ..2 <word>) !(...9 (<reproachGood>|<reproachPleased>|deliver+v|bread|milk)) !(can|could|may) ...9 ...5 [(<everySpan>|time and time again|again and again|over and over (again)?|all day ,? every day|day in ,? day out|week in ,? week out)] ($|,|and)',
      ],
      say: ['quite often', 'on many occasions'],
    },
    {
      id: 'mess-wherever-you-go',
      match: [
        '<reproachWho> ..1 (leave|leaves|left|cause|causes|caused|bring|brings|brought|make|makes|made|start|starts|started|create|creates|created|spread|spreads|find|finds|pick|picks|dump|dumps|park|parks|complain|complains|moan|moans|get|gets) !(..3 (friends|friend)) !(..5 <reproachGood>) ..6 [(wherever|everywhere)] (you|he|she|they) <word>',
      ],
      say: ['in several places where', 'in a number of places where'],
    },
    {
      id: 'only-understands-money',
      match: [
        '<reproachWho> [only (ever)?] (understand|understands|understood|listen|listens|respond|responds|react|reacts|respect|respects|know|knows|speak|speaks) ..3 (money|force|pressure|threats|one (thing|language)|shouting|language|fear|power|violence|lawyers)',
      ],
      say: ['mostly', 'mainly'],
    },
    {
      id: 'the-bare-minimum',
      match: [
        '<reproachWho> ..2 (do|does|did|done|give|gives|gave|pay|pays) [the (absolute|bare|very)? (bare)? minimum]',
      ],
      say: ['less than I had hoped for', 'less than we would need'],
    },
    {
      id: 'never-in-all-that-time',
      match: [
        '^ (in|for|over|during|throughout|since|through) (all)? ..7 ,? (<reproachWho>) (have|has|had|did)? [never (once|ever)?] !(..6 <reproachSpared>) !(...9 <reproachPleased>) !(met|seen|been to|lived|worked) <word>',
      ],
      say: ['rarely', 'seldom'],
    },
    {
      id: 'not-to-be-had-ever',
      match: [
        '(it is|it was|there is|there was) (simply|just|completely|quite)? (impossible|no (way|point|chance|hope)) ...9 (<to>|you|<your>) ,? [(ever|at all|at any time|whatsoever)] $',
      ],
      say: ['at the moment', 'for now'],
    },
    {
      id: 'no-point-in-any',
      match: [
        '[there is (simply|just|absolutely)? no point in] (any|making any|having any|talking|agreeing|asking|telling|arguing|making|signing|planning|writing|inviting|calling) ..5 (<to>|you|<your>)',
      ],
      say: ['I have little hope just now in', 'I find it hard to see the use of'],
    },
    {
      id: 'all-broken-by-you',
      match: [
        '^ [(every|each) (single|last)?] !(time|one) <word> ..4 (is|was|has been|gets|got|were) ..2 (<totalBadNoun>|broken|ignored|changed|lost|refused|rejected|delayed|cancelled|missed|overruled|twisted|forgotten|blocked|undermined|questioned|vetoed) ..1 by (<to>|<your>|you)',
      ],
      say: ['nearly every', 'more than one'],
    },
    {
      id: 'cannot-even-once',
      match: [
        '<reproachWho> (can|could|do|does|did|will|would|have|has) not !(..5 <reproachSpared>) !(..5 (early|wrong)) ..8 [(even (once|one time)|just once|a single time|not even once)] $',
      ],
      say: ['so far', 'as far as I can see'],
    },
    {
      id: 'without-fail-they-leave',
      match: [
        '^ [(without fail|without (any|a single)? exception|invariably|inevitably|like clockwork|predictably)] ,? (<reproachWho>|<your> ..1 <word>) !(...9 (<reproachGood>|<reproachPleased>)) <word>',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'does-not-keep-any',
      match: [
        '<reproachWho> (do|does|did|have|has|can|could|will|would) [not (ever|even)?] (respect|respected|keep|kept|follow|followed|accept|accepted|honour|honoured|honor|read|answer|answered|consider|considered|support|supported|care about|trust|believe|acknowledge|show|shown|share|shared|stick to|listen to|value|take on|take|contribute|admit|offer) (any|anything|anyone|anybody) !(..4 (wrong|late|medicine|sugar)) ..3 <word>',
      ],
      say: ['not often', 'not always'],
    },
    {
      id: 'not-one-word-of-thanks',
      match: [
        '^ [not (one|a single|a)] (word|sign|hint|gesture|call|line|trace|shred|spark) of (thanks|apology|regret|praise|warning|explanation|gratitude|appreciation|remorse|respect|support|encouragement|sympathy|understanding|goodwill|recognition|interest|decency)',
        '^ [not (one|a single)] (call|line|apology|thank you|answer|reply|visit|letter|word|thanks|text|payment|penny|cent|offer|sorry) (in|since|for|after|all|from) (all)? ..4 <word>',
      ],
      say: ['hardly one', 'barely one'],
    },
    {
      id: 'never-good-enough-for-you',
      match: [
        '(<i>|<my> ..2 <word>|nothing <i> ..2 <word>|it|that|this) (am|are|is|was|were|will be|have been|has been) [never (ever|quite)?] ..1 (good|right|fast|clean|smart|rich|clever|quick|cheap|thin|pretty|important|pure|perfect) enough ..2 (for|in) (<to>|<your>)',
      ],
      say: ['rarely', 'seldom'],
    },
    {
      id: 'takes-all-the-credit',
      match: [
        '<reproachWho> ..2 (take|takes|took|taken|taking|get|gets|got|want|wants|wanted|claim|claims|claimed|keep|keeps|kept|grab|grabs|grabbed|hog|hogs|have|has|had) [all (of)? the] (credit|glory|money|praise|profit|profits|best|fun|attention|limelight|applause|space|advantages|benefits|good <word>|nice <word>|easy <word>|decisions|power)',
      ],
      say: ['most of the', 'much of the'],
    },
  ],
} as const satisfies Family
