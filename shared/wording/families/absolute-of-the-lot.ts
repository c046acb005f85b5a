/** Absolutes said of all they do: an answer for everything, every weekend at our expense, wherever they go, not ever. */
import type { Family } from '../pattern.ts'

export const absoluteOfTheLot = {
  kind: 'absolute',
  reason: 'One exception is enough to refute what is said of all of it, and the point is lost.',
  patterns: [
    {
      id: 'answer-for-everything',
      match: [
        '(^ | , | <absoluteSay>) <reproachWho> !(..9 <reproachGood>) ..3 (answer|excuse|explanation|opinion|something to say|comment+v|complain+v|argue+v|moan+v|fight+v|blame+v (me|us|him|her|them)|interfere+v|meddle+v|object+v|lie+v|lied|reason|quarrel+v|haggle+v|criticism|moan|lecture) (to|us|me)? (for|about|with|over|against|of|at|to|on|in) [(absolutely|just|simply)? (everything|all of it|anything and everything)] !(else|<i>|you|he|she|they|that|we|our|is|was) ($|,|and|but)',
        '<reproachWho> ..4 (handed|given|got|had|gets|served) [everything] (on a (plate|platter|silver ..1)|handed|<your> own way|presented|done for <to>)',
      ],
      say: ['a great deal', 'a good many things'],
    },
    {
      id: 'everyone-else-but',
      match: [
        '(^ | , | <absoluteSay>) <reproachWho> ..2 (<totalDeed>|fall+v out|fell out|have a problem|has a problem|pick+v (a)? (fights|fight|quarrels)|start+v (fights|arguments|trouble)) (with|at|on|for|about) [(everyone|everybody|anyone and everyone)] !(...6 <reproachKind>) ($|,|and|but|around|here|in)',
      ],
      say: ['many people', 'quite a few people'],
    },
    {
      id: 'breaks-them-all',
      match: [
        '<reproachWho> ..1 (have|has)? (break|breaks|broke|broken|ruin|ruins|ruined|reject|rejects|rejected|ignore|ignores|ignored|refuse|refuses|refused|spoil|spoils|spoiled|forget|forgets|forgot|miss|misses|missed|wreck|wrecks|wrecked|block|blocks|blocked|lost|loses) [(them all|all of them|every one of them|each and every one)] !(day|night|in (place|hand))',
      ],
      say: ['a good many of them', 'quite a few of them'],
    },
    {
      id: 'spends-the-lot',
      match: [
        '<reproachWho> ..1 (have|has)? (spend|spends|spent|waste|wastes|wasted|drank|gambled|ruin|ruins|ruined|spoil|spoils|spoiled|wreck|wrecks|wrecked|forgot|ignored|missed|lost|pocketed|grabbed|kept) [(the lot|it all|all of it|the whole lot)] !(in (the (cellar|garage|attic|fire|flood)|place|hand)|safe|for (you|us|me)|...6 <reproachKind>)',
      ],
      say: ['a good deal of it', 'much of it'],
    },
    {
      id: 'no-one-has-ever',
      match: [
        '^ [no] <word> ..3 (has|have|had) ever ..2 !(...9 (<reproachKind>|<reproachGood>)) (treated|insulted|lied to|cheated|disappointed|caused|behaved|wasted|spoken to|talked to|charged|let (me|us) down|kept (me|us) waiting|made (me|us) (wait|feel|pay|beg)|left (me|us)) ..6 (me|us|my|our|you|<your>|this|that|so)',
      ],
      say: ['hardly any', 'scarcely any'],
    },
    {
      id: 'nothing-good-ever-came',
      match: [
        '^ [nothing (good|useful|sensible|positive|productive|decent|new)?] (has|have|had|did|does|will|would) ever ..1 (come|came) (out)? (of|from) ..5 (<your>|<to>|you)',
        '^ [nothing (good|useful|sensible|positive|productive|decent|new)?] (has|have|had|did|does|will|would) ever ..1 (satisfied|satisfy|please|pleased|be (good )?enough for|been (good )?enough for) ..2 (<your>|<to>|you)',
        '^ [nothing] (ever)? (comes|came|has come|will come) (out)? of ..4 (<your>|<to>|you|talking to (you|<to>)|meetings with (you|<to>))',
      ],
      say: ['little', 'not much'],
    },
    {
      id: 'always-needs-to-be-right',
      match: [
        '(<reproachWho>|you) (just|simply)? [(always|constantly|forever|invariably)] (need|needs|needed|have|has|had|want|wants|wanted|got|insist|insists|try|tries|tried) (to|on) ..1 (be right|being right|(have|having|get|getting) (the last|<your> (own)? way)|be the (centre|center|boss|best|biggest)|win|winning|be in control|control (everything|me|us|everyone)|decide (everything|for)|interfere|comment|argue|correct (me|us|everyone)|boss (me|us)|run everything|know better|deciding everything)',
        '(it|things|everything) (is|are|was) [always] too <word> , (or)? too <word> ...4 for <to>',
      ],
      say: ['so often', 'quite often'],
    },
    {
      id: 'every-one-ends-badly',
      match: [
        '[every (single|last|bloody|damn)?] (<word>)? (conversation|meeting|weekend|handover|visit|call|talk|dinner|discussion|shift|swap|decision|plan|project|deal|holiday|christmas|attempt|round|email|order|job|offer|evening|agreement|phone call|step|request|delivery|invoice|question) !(may|can|could) ..5 (at (my|our) (expense|cost)|against (me|us|my|our)|without (asking|telling) (me|us)|in (a|an|another) ..1 (fight|argument|row|disaster|quarrel|shouting|mess)|in (tears|arguments|chaos|shouting|court|silence|disaster)|badly|(the same|a different) (excuse|excuses|story|trick)|over (my|our) head|a (fight|battle|struggle|disaster|nightmare|drama|fiasco|farce|lie|war|ordeal))',
      ],
      say: ['more than one', 'many a'],
    },
    {
      id: 'spends-every-minute',
      match: [
        '<reproachWho> (just|simply)? ..1 (spend|spends|spent|waste|wastes|wasted|use|uses|used|seize|seizes) [every (single|free|spare|waking|last|available)?] !(effort|care|step) (<word>) ..3 (on (that|<your>) ..1 (phone|game|games|boat|hobby|screen|computer|bike|car|motorbike|console)|to (avoid|attack|criticise|criticize|complain|moan|blame|put (me|us) down|get (at|back)|undermine|show (me|us) up)|in (the|that) pub !(where)|complaining|moaning|shouting|arguing|gaming|drinking|attacking|criticising|at the (pub|bar|casino)|with that ..1 (story|thing|woman|man|phone|lot))',
      ],
      say: ['nearly every', 'almost every'],
    },
    {
      id: 'cannot-you-ever',
      match: [
        '^ [(can|could|will|would|do) not x=(<you>|he|she|they|<name>|<role>|anyone there|anybody there) ever] (be (on time|quiet|honest|serious|satisfied|happy|civil|polite|fair|grateful)|just|listen|stop|keep|answer|clean|think|say|help|pay|tell|apologise|apologize|admit|leave (me|us|it)|let (me|us|it)|do (anything|what|as|one)|finish|read|ask|check|learn)',
      ],
      say: ['could {x} from now on', 'would {x} be able to'],
    },
    {
      id: 'week-after-week-you',
      match: [
        '(^ | , | <absoluteSay>) (<reproachWho>|<your> ..2 <word>) !(...9 (<reproachGood>|<reproachPleased>|<reproachKind>|bread|milk)) !(can|could|may) ..3 (<totalDeed>|<absoluteMean>|do the same (thing)? to|does the same (thing)? to|keep doing|keeps doing|<everyDoing>|block+v|promise+v|park+v|come+v home late|spend+v my|spend+v our|spending (my|our)) ...9 [(<everySpan>|time and time again|again and again|over and over (again)?|all day ,? every day|day in ,? day out|week in ,? week out)] ($|,|and)',
      ],
      say: ['quite often', 'on many occasions'],
    },
    {
      id: 'mess-wherever-you-go',
      match: [
        '<reproachWho> ..1 (leave|leaves|left|cause|causes|caused|bring|brings|brought|make|makes|made|start|starts|started|create|creates|created|spread|spreads|find|finds|pick|picks) !(..5 <reproachGood>) ..1 (mess|trouble|chaos|argument+n|fight+n|problem+n|rubbish|fault|enemies|damage|noise|unrest|holes|quarrel+n|scene+n|debts|dirt) ..2 [(wherever|everywhere)] (you|he|she|they) <word>',
        '<reproachWho> ..1 (dump|dumps|park|parks|complain|complains|moan|moans|argue|argues|quarrel|quarrels) ..3 [(wherever|everywhere)] (you|he|she|they) <word>',
      ],
      say: ['in several places where', 'in a number of places where'],
    },
    {
      id: 'only-understands-money',
      match: [
        '<reproachWho> [only (ever)?] (understand|understands|understood|listen to|listens to|respond to|responds to|react to|reacts to|respect|respects) !(...6 game) ..3 (money|force|pressure|threats|one (thing|language)|shouting|fear|power|violence|lawyers)',
      ],
      say: ['mostly', 'mainly'],
    },
    {
      id: 'the-bare-minimum',
      match: [
        '<reproachWho> !(only) ..2 (do|does|did|done|give|gives|gave) [the (absolute|bare|very) (bare)? minimum]',
      ],
      say: ['less than I had hoped for', 'less than we would need'],
    },
    {
      id: 'never-in-all-that-time',
      match: [
        '^ (in|for|over|during|throughout|since|through) (all)? ..7 ,? (<reproachWho>) (have|has|had|did)? [never (once|ever)?] !(..6 <reproachSpared>) !(...9 (<reproachPleased>|<reproachKind>)) <reproachOwed>',
      ],
      say: ['rarely', 'seldom'],
    },
    {
      id: 'not-to-be-had-ever',
      match: [
        '(it is|it was|there is|there was) (simply|just|completely|quite)? (impossible|no (way|point|chance|hope)) ..5 (talk|conversation|reason|agree|agreement|peace|work|deal|rely|discuss|discussion|negotiate|get|please|satisfy|reach|plan|compromise|pleasing|talking|working|dealing) ...6 (<to>|you|<your>) ,? [(ever|at all|at any time|whatsoever)] $',
      ],
      say: ['at the moment', 'for now'],
    },
    {
      id: 'no-point-in-any',
      match: [
        '[there is (simply|just|absolutely)? no point in] (agreeing|arguing|reasoning|discussing|negotiating|talking|signing|(making|having) (a|an|any)? ..1 (plan|plans|agreement|agreements|deal|deals|promise|promises|arrangement|arrangements|discussion|discussions|talks|conversation|meeting|meetings)) ..3 with (<to>|you|<your>)',
      ],
      say: ['I find it hard just now to see a way of', 'at the moment I cannot see a good way of'],
    },
    {
      id: 'all-broken-by-you',
      match: [
        '^ [(every|each) (single|last)?] !(time|one) <word> ..4 (is|was|has been|gets|got|were) ..2 (<totalBadNoun>|broken|ignored|changed|lost|refused|rejected|delayed|cancelled|missed|overruled|twisted|forgotten|blocked|undermined|questioned|vetoed) ..1 by (<to>|<your> ..1 (office|team|side|people|company|firm|department|lawyer|manager|driver|drivers|agent|brother|sister|mother|father|board))',
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
        '^ [(without fail|without (any|a single)? exception|invariably|like clockwork|predictably)] ,? (<reproachWho>|<your> ..1 <word>) !(...9 (<reproachGood>|<reproachPleased>|<reproachKind>)) ..1 (<totalDeed>|<absoluteMean>|leave+v (me|us|the|a)|send+v the wrong|forget+v|lose+v|park+v|block+v|find+v|change+v|call+v (in sick|at)|turn+v up)',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'does-not-keep-any',
      match: [
        '<reproachWho> (do|does|did|have|has|can|could|will|would) [not (ever|even)?] (respect|respected|keep (to)?|kept (to)?|follow|followed|stick to|stuck to|honour|honoured|observe|obey) (any|anything) !(..4 (records|copies|stock|animals|bees|chickens|pets)) ..2 <word>',
        '<reproachWho> (do|does|did|have|has|can|could|will|would) [not (ever|even)?] (accept any (responsibility|blame|criticism|other|compromise|rule|solution)|answer (any|anything)|read (anything|any of)|consider (any|anything)|support (anyone|any of)|care about (anyone|anything|anybody)|trust (anyone|anybody)|believe (anyone|anything)|acknowledge (any|anything)|show any (respect|interest|consideration|remorse|concern)|listen to (anyone|anybody|anything|any)|take any (responsibility|notice|blame|interest|criticism|advice)|contribute anything|admit (any|anything)|offer any (help|apology|explanation|solution|support)|share (anything|any information))',
      ],
      say: ['not often', 'not always'],
    },
    {
      id: 'not-one-word-of-thanks',
      match: [
        '^ [not (one|a single|a)] (word|sign|hint|gesture|call|line|trace|shred|spark) of (thanks|apology|regret|praise|warning|explanation|gratitude|appreciation|remorse|respect|support|encouragement|sympathy|understanding|goodwill|recognition|interest|decency) !(from the (weather|radio))',
        '^ [not (one|a single)] (call|line|apology|thank you|answer|reply|visit|letter|word|thanks|text|payment|offer|sorry) (in all (these|those|that)|in ..1 (years|months|weeks)|since|from (<to>|<your>|you)|for <pastSpan>|after (all|everything))',
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
        '<reproachWho> ..2 (take|takes|took|taken|taking|want|wants|wanted|claim|claims|claimed|keep|keeps|kept|grab|grabs|grabbed|hog|hogs) [all (of)? the] (credit|glory|money|praise|profit|profits|attention|limelight|applause|space|advantages|benefits|(good|nice|easy|best) (jobs|shifts|clients|rooms|dates|work|weekends|projects|orders)|decisions|power) !((you|he|she|they) (deserve|find|need|like)|tools|...6 <reproachKind>)',
        '<reproachWho> ..2 (get|gets|got|have|has|had) [all (of)? the] (credit|glory|praise|applause|profit|profits) !((you|he|she|they) deserve+v|...6 <reproachKind>)',
      ],
      say: ['most of the', 'much of the'],
    },
  ],
} as const satisfies Family
