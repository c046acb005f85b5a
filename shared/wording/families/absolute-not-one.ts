/** Absolutes of what is not there at all: not one of them, never yet, no respect whatsoever, has he ever. */
import type { Family } from '../pattern.ts'

export const absoluteNotOne = {
  kind: 'absolute',
  reason: 'One exception is enough to refute "never" and "not one", and the point is lost.',
  patterns: [
    {
      id: 'have-not-once-in-years',
      match: [
        '<reproachWho> (have|has|had|did) [not (even|ever)? (once|a single time)] !(..5 <reproachSpared>) !(...9 <reproachPleased>) !(had the) <word>',
      ],
      say: ['not always', 'not often'],
    },
    {
      id: 'at-no-point-in-years',
      match: [
        '^ [(at no (point|time|stage)|not once|never once|not a single time|not one single time|on no occasion|not even once)] (have|has|had|did|do|does) (<reproachWho>|<your> ..2 <word>|(anyone|anybody|someone|somebody) (from|at|in|on) ..2 <word>) !(..5 <reproachSpared>) !(...9 (<reproachPleased>|<reproachKind>|feel+v|felt))',
        '^ [(at no (point|time|stage)|not once|not ever|never|never once|not a single time|not one single time|on no occasion|not even once)] (in|during|since|over|throughout|from|through|all) ...7 (have|has|had|did|do|does|was|were) (<reproachWho>|<your> ..1 <word>) !(..5 <reproachSpared>) !(...9 (<reproachPleased>|<reproachKind>))',
      ],
      say: ['only rarely', 'only seldom'],
    },
    {
      id: 'ever-in-their-life',
      match: [
        '^ [h=(has|have|did|does|do|will|had) s=<reproachWho> ever] !(been to|visit+v|travel+v|live+v|seen|eaten|tried|played) ..8 in <your> ..2 (life|lives|career|marriage|time here)',
        '^ [h=(has|have|did|does|do|will|can) s=((anybody|anyone|somebody|someone|nobody) (at|in|from|over|on|of) ..3 <word>|(anybody|anyone) (there|over there)) ever] (actually|really)? (answer+v|pick+v up|read|listen+v|tell+v|told|check+v|care+v|reply|replied|call+v|keep+v|kept|think+v|thought|help+v|apologise+v|apologize+v|do (anything|any work|what)|done (anything|any work|what)|work|clean+v|turn+v up|notice+v|speak to each other|talk to each other)',
      ],
      say: ['on which occasions {h} {s}', 'when, as you see it, {h} {s}'],
    },
    {
      id: 'even-one-of-them',
      match: [
        '^ (have|has|did|do|does) (not)? <reproachWho> ..1 (been to|<reproachOwed>) ..2 [even (one|a single)] <word>',
        '<reproachWho> (have|has|did|do|does|can|could|will) not ..1 (been to|<reproachOwed>) ..2 [even (one|a single)] !(complaint+n|fault+n|mistake+n) <word>',
      ],
      say: ['any', 'at least one'],
    },
    {
      id: 'never-done-one',
      match: [
        '(<reproachWho>|the <verb>) (have|has|had) [never (once|ever)?] ..1 <reproachOwed> ..3 (one|a single|even one) !(complaint+n|fault+n|mistake+n|payment|day|penny|minute|noise|one) <word>',
      ],
      say: ['rarely', 'seldom'],
    },
    {
      id: 'no-respect-at-all',
      match: [
        '<reproachWho> (have|has|had|show|shows|showed|with|shown|got) ..1 [(absolutely|literally|exactly|precisely)? zero] (respect|regard|consideration|concern|sense|interest|empathy|gratitude|loyalty|shame|decency|manners|integrity|discipline|patience|understanding|commitment|effort|trust|compassion|self-control|care|appreciation|credibility|intention|accountability|responsibility|remorse|communication)',
        '<reproachWho> (have|has|had|show|shows|showed|with) ..1 [(absolutely|literally|simply)? no] (respect|regard|consideration|concern|sense of|empathy|gratitude|loyalty|shame|decency|manners|integrity|discipline|compassion|self-control|appreciation|remorse) (for|of|towards|to|what|at|$)',
      ],
      say: ['too little', 'not enough'],
    },
    {
      id: 'not-an-ounce',
      match: [
        '<reproachWho> (have|has|had|do|does|did|is|are) (not|never) ..2 (shown|show|have|had|got|given|give|feel|felt|put in|made|make|paid|pay|taken|take) ..1 [(the (slightest|least|faintest|remotest|tiniest|smallest) (bit|shred|trace|hint)? of?|(a|an|one|any) (single)? (shred|ounce|trace|scrap|hint|iota|bit|drop|grain|gram|spark|jot|glimmer|modicum|speck) of)] (respect|regard|consideration|interest|concern|remorse|regret|shame|decency|gratitude|empathy|sympathy|compassion|understanding|effort|loyalty|thanks|warmth|responsibility|intention|honesty|manners|sense|help|support|kindness|pity|guilt|self-respect|talent|evidence for)',
        '<reproachWho> (have|has|had) (not|never) [(the (slightest|least|faintest|remotest|tiniest|smallest) (bit|shred|trace|hint)? of?|(a|an|one|any) (single)? (shred|ounce|trace|scrap|hint|iota|bit|drop|grain|gram|spark|jot|glimmer|modicum|speck) of)] (respect|regard|consideration|interest|concern|remorse|regret|shame|decency|gratitude|empathy|sympathy|compassion|understanding|effort|loyalty|thanks|warmth|responsibility|intention|honesty|manners|sense|help|support|kindness|pity|guilt|self-respect|talent|evidence for)',
        '^ (nobody|no one|none|not one) ..5 (has|have|had|shows|show|showed) [(the (slightest|least|faintest|remotest|tiniest|smallest) (bit|shred|trace|hint)? of?|(a|an|one|any) (single)? (shred|ounce|trace|scrap|hint|iota|bit|drop|grain|gram|spark|jot|glimmer|modicum|speck) of)] (respect|regard|consideration|interest|concern|remorse|regret|shame|decency|gratitude|empathy|sympathy|compassion|understanding|effort|loyalty|thanks|warmth|responsibility|intention|honesty|manners|sense|help|support|kindness|pity|guilt|self-respect|talent|evidence for)',
      ],
      say: ['much', 'enough'],
    },
    {
      id: 'without-the-slightest',
      match: [
        '(without|with not) [(the (slightest|least|faintest|remotest|smallest)|(a|an|one) (single)? (shred|ounce|trace|scrap|hint|iota|spark|glimmer) of)] (respect|regard|consideration|concern|shame|remorse|thought|decency|gratitude|interest|warning|apology|regret|consultation|understanding)',
      ],
      say: ['much', 'enough'],
    },
    {
      id: 'go-a-day-without',
      match: [
        '<reproachWho> [(can|could|will) not (even|ever|seem to)? v=(go|last|get through|manage|spend|survive|do|hold|have|make|let|sit through) t=((a|one|an|two|five|ten|three|half an|a single|one single) (single)? (day|days|week|weeks|weekend|hour|evening|meeting|minute|minutes|month|night|seconds|conversation|call|dinner|shift)) without] (<totalDeed>|<totalBadNoun>|(a|the|your|his|her|their|some|another) ..1 (party|row|scene|drama|drink|phone|cigarette|complaint|excuse|lie|fight|argument|insult)|<your> phone|mentioning|moaning|complaining|shouting|interrupting|criticising|criticizing|checking|asking for|talking about|blaming|arguing|lying|calling|texting)',
      ],
      say: ['can hardly {v} {t} without', 'can rarely {v} {t} without'],
    },
    {
      id: 'the-family-never',
      match: [
        '(^^ | , | <absoluteSay>) (<reproachWho>|the <verb>|<your> ..2 <word>) (have|has|had)? [never (ever|once|even|actually|really)?] !(...9 (<reproachPleased>|<reproachKind>|in return|covers it)) !(..4 before ($$|,|so|and|but)|ask+v for|learn+v to (swim|drive|ride|read|cook|write)|learned (german|french|english)|thought of (himself|herself|themselves|yourself)|think of (himself|herself|themselves|yourself)|thinks of (himself|herself)|pay+v for parking|keep+v (us|me|him|her|them|anybody|anyone) waiting|give+v up|gave up|ate|stop+v to) <reproachOwed> !(..4 (late|complain+v|reason|cause|trouble|wrong))',
        '(and|but|or) [never (ever|once|even)?] (admits|apologises|apologizes|listens|reads (my|our|the|it)|checks (my|our|the|it)|thanks (me|us|him|her|anyone)|cleans|pays|asks (me|us|first|anyone|before|whether|permission|if)|tells (me|us|anyone|him|her)|answers|replies|helps|says (sorry|thank)|keeps (your|his|her|their|a|the) (word|promise|promises)|returns|finishes|delivers|learns|gives (anything|an inch|me|us|in))',
      ],
      say: ['rarely', 'seldom'],
    },
    {
      id: 'rarely-if-ever',
      match: [
        '(<reproachWho>|<your> ..2 <word>) ..2 [(rarely|seldom|hardly|scarcely) ,? if (ever|at all) ,?] (<reproachOwed>|respond+v|react+v|work+v|say+v|pay+v)',
      ],
      say: ['quite rarely', 'too rarely'],
    },
    {
      id: 'yet-to-get-one',
      match: [
        '<i> [(have|had) (still)? yet to v=(receive|see|hear|get|meet|find|have|read|experience)] (one|a single|a|an|any|so much as) ..2 (correct|straight|proper|honest|decent|clear|serious|complete|answer|reply|apology|explanation|thank you|payment|response|invoice|word|sign) ...6 (<to>|<your>|$)',
      ],
      say: ['would be glad to {v}', 'would very much like to {v}'],
    },
    {
      id: 'not-one-thing-of-yours',
      match: [
        '^ [(not one|not a single|not one single|not even one)] !(of|complaint+n|problem|issue|fault|mistake|error|delay|cross|bad|late|harsh|unkind) <word> ...4 (from|by|of|at|on|in|with) ..1 (<to>|<your>|<reproachWho>) ..4 !(...7 (<reproachPleased>|<reproachKind>)) (ever|kept|answered|honoured|honored|met|paid|returned|finished|delivered|fixed|repaired|signed|true|arrived|correct|right|worked|came (on|in|back|to)|read|replied|listened|apologised)',
        '^ [(not one|not a single|not one single|not even one)] !(of|complaint+n|problem|issue|fault|mistake|error|delay|cross|bad|late|harsh|unkind) <word> ...5 (believe+v|trust+v|respect+v|like+v|want+v to|care+v|know+v what|can rely|could rely) ...6 (<to>|<your>|you) !(...7 (<reproachPleased>|<reproachKind>))',
        '^ [(not one|not a single|not one single|not even one)] !(of|complaint+n|problem|issue|fault|mistake|error|delay|cross|bad|late|harsh|unkind) (promise|agreement|deadline|date|appointment|letter|email|call|message|invoice|order|delivery|question|request|bill|job|repair|idea|suggestion|word|figure|report|rule|plan|application|complaint) ..5 (ever !((got|went|been|was)? (lost|late|wrong|missing|broken))|kept|answered|honoured|honored|met|paid|returned|on time|finished|delivered|fixed|repaired|signed|true) !(...7 (<reproachPleased>|<reproachKind>))',
      ],
      say: ['hardly one', 'barely one'],
    },
    {
      id: 'nobody-can-rely-on-you',
      match: [
        '^ [(nobody|no one|no-one|not a soul)] ..6 (has ever|have ever|had ever|can ever|could ever|will ever|dares|dare|can|could) ..3 (rely|count|depend|trust+v|deal+v with|live with|please+v|get through|reach+v|get hold|talk+v|speak+v|reason+v|stand|bear|argue+v|disagree+v|satisfy|understand|plan+v) ..2 (<to>|<your>)',
        '^ [(nobody|no one|no-one|not a soul)] ..5 (trusts|respects|likes|believes|listens to|relies on|takes) (<to>|you|a word (you|he|she|they)|<your> ..1 <word>) ..2 (any more|anymore|any longer|seriously|say|says|here|$)',
        '^ [(nobody|no one|no-one|not a soul)] (wants|wanted|is willing|was willing|is ready|likes|would want|would choose) to (work|deal|live|share|sit|do|talk|speak|be|negotiate|partner|play|team) ..4 (with|to|around|near|for) (<to>|<your>)',
        '^ [(nobody|no one|no-one|not a soul)] (in|at|on|from|over) (<your>|that|this|there) ..2 (ever|bothers|bothered|takes (me|us|my|our)|treats (me|us)|helps|cares|cared|listens|answers|picks up|replies|apologises|apologised) !(..4 (complain+v|late|rude))',
      ],
      say: ['hardly anybody', 'hardly anyone'],
    },
    {
      id: 'nobody-left-you-have-not',
      match: [
        '[there (is|was) (not|hardly|barely) (a|an|one|any) (single)? n=<word> (left|here|alive|in ..3 <word>|around|on ..2 <word>|at ..2 <word>|<word>)? (that|who|which|whom)?] <reproachWho> (have|has|did|do|does|had|would|could|can|will) not (already|yet|ever|always)? (insulted|offended|broken|upset|annoyed|cheated|blamed|fallen|argued|complained|criticised|criticized|let down|lied|ruined|spoiled|refused|rejected|cancelled|<totalDeed>)',
        '[there (is|was) (no|hardly a|barely a|scarcely a) n=<word> (left|here|in ..3 <word>|around|on ..2 <word>)? (that|who|which|whom)?] <reproachWho> (have|has|did|do|does|had|would|could|can|will) not (already|yet|ever|always)? <reproachBad>',
      ],
      say: ['it is hard to name a {n}', 'I would find it hard to think of a {n}'],
    },
    {
      id: 'any-rule-you-keep',
      match: [
        '^ [(is|was|are) there (any|a|one|anything|anyone|anybody|a single|any single) ..6 <reproachWho> (have|has|do|does|did|will|would|can|could) not <reproachBad> <rest>?]',
        '^ [(is|was|are) there (any|one|anything|anyone|anybody|a single) ..6 <reproachWho> (have|has|do|does|did|will|would|can|could) not (break|complain|spoil|ruin|argue|blame|fight|criticise|criticize|turn|question|insult|offend|fall|lie|make|mess|have a problem|object|moan) <rest>?]',
      ],
      say: ['can we agree on what holds for all of us', 'can we talk about what matters to each of us here'],
      ask: [
        'Can we agree on what should hold for all of us?',
        'Can we talk about what matters to each of us here?',
      ],
    },
    {
      id: 'precisely-nothing',
      match: [
        '<reproachWho> ..2 (contribute+v|achieve+v|offer+v|bring+v|brought|deliver+v|put in|produce+v|learn+v|learnt|change+v|invest+v|accomplish+v) ..1 (to (this|the|our) <word>|us|me)? [(absolutely|precisely|exactly|literally|practically|virtually|almost|next to) (nothing|zero|zilch)] !(per)',
        '<reproachWho> ..2 (do+v|give+v|gave) ..1 (to (this|the|our) <word>|us|me)? [(absolutely|precisely|exactly|literally) nothing]',
        '<reproachWho> ..2 (contribute+v|achieve+v|deliver+v|put in|produce+v|learn+v|learnt|invest+v|accomplish+v) (to (this|the|our) <word>|us|me)? [(nothing|zero|zilch|sod all|zip) (whatsoever|at all|of (value|use|substance))?] !(but|except)',
        '<reproachWho> ..1 (do|does|did|done|know|knows|care+v about|pay|pays|paid|give|gave) ..1 [nothing (whatsoever|at all)] !(wrong|against|to (worry|fear))',
      ],
      say: ['very little', 'too little'],
    },
    {
      id: 'no-month-when-you',
      match: [
        '[there (has|have|was|were|is|had) (not|never) (been)? (a|one|any|even one|a single|ever a) (single)? w=(day|week|month|year|time|meeting|weekend|evening|night|occasion|visit|call|handover|season|shift|order|job|summer|winter|holiday) ..1 (when|where|on which|in which|that)] <reproachWho> !(..3 not) !(..6 <reproachSpared>) !(...9 <reproachPleased>)',
      ],
      say: ['I remember few {w}s when', 'as I see it, there were few {w}s when'],
    },
    {
      id: 'when-did-you-last',
      match: [
        '^ [when did x=<reproachWho> (ever|last)] (do (one (decent|nice|kind|good|single)|anything (for|nice|kind|useful)|something (for|nice|kind|useful))|ask (me|us|how|what (i|we)|anyone)|listen|thank|lift|keep (a|your|his|her|their)|admit|apologise|apologize|show (any|some|respect|interest)|say (sorry|thank|thanks|something (nice|kind)|anything (nice|kind))|put (me|us|the (kids|children|family|team))|offer to|give (credit|me|us|an inch|in)|bother|care|consider|make (an effort|time)|tell (me|us)? the truth|take (responsibility|the blame|no for|the bins|an interest)|pick up (the phone|him|her|them|a)|turn up on|deliver (on|anything)|answer (a|my|our|the)|reply|compromise|think (of|about) (me|us|anyone|others|the)|look after|contribute)',
      ],
      say: ['could {x} from now on', 'would {x} be ready to'],
    },
    {
      id: 'nothing-you-promise-happens',
      match: [
        '^ [nothing (that)?] (<reproachWho>) ..2 (promise|promises|promised|agree|agreed|announce|announced|sign|signed|plan|planned) ..3 (ever|happens|happened|works|worked|lasts|comes true|came true|is true|was true|holds|held|gets done|fits|counts)',
        '^ [nothing (that)?] (<reproachWho>) ..2 (say|says|said|do|does|did|done|write|writes|wrote|build|built|send|sends|sent|make|makes|made|touch|touches|tell|tells|told|deliver|delivers|delivered|repair|repairs|repaired|fix|fixes|fixed|sell|sells|sold|hand in|hands in|cook|cooks|paint|painted|install|installed) ..3 (ever (happens|works|gets|lasts|comes true)|(is|was) ever (complete|right|finished|on time|true|usable|ready|clean|correct|straight|good|in one piece)|works|worked|lasts|comes true|came true|adds up|makes sense|is true|was true|can be (trusted|believed|relied)|holds|counts)',
      ],
      say: ['little of what', 'not much of what'],
    },
    {
      id: 'never-their-side',
      match: [
        '(it|that|this) (is|was|has been) [never (ever)?] (you|him|her|them|<your> ..2 <word>|<role>|<name>) (who|that|which|is|to|at fault) !(matter+v|count+v) ..4 <word>',
        '(it|that|this) (is|was) [never (ever)?] (your|their|his|her) ..3 (fault|mistake|error|doing|turn|problem|job)',
      ],
      say: ['rarely', 'hardly ever'],
    },
    {
      id: 'never-in-your-life',
      match: [
        '(<reproachWho>|the <verb>) (have|has|had)? [never ,? (in <your> (whole|entire)? (life|lives|career)|in all (these|those|my|our|the) ..1 (years|time)|in ..4 years|once in ..4 (life|lives|years)|since ..4 ,)] !(..6 <reproachSpared>) !(...9 <reproachPleased>) (<reproachOwed>|admit+v|lose+v your)',
        '^ (in|for|over|during|throughout|since|through) ...7 (<reproachWho>) (have|has|had) [never (once|ever)?] !(..6 <reproachSpared>) !(...9 (<reproachPleased>|<reproachKind>)) <reproachOwed>',
        '(<reproachWho>|the <verb>) (have|has|had)? [never ,? (in <your> (whole|entire)? (life|lives|career)|once in ..4 (life|lives|years))] (admit+v|apologise+v|apologize+v|say+v|said|do+v|done|own+v|listen+v|thank+v|help+v|put|think+v|thought|give+v|given|take+v|taken|make+v|made|keep+v|kept|pay+v)',
      ],
      say: ['rarely', 'seldom'],
    },
    {
      id: 'not-ever',
      match: [
        '(<reproachWho>|the <verb>) (have|has|do|does|did|will|can|is|are|was|were) not !(..6 <reproachSpared>) ..1 <reproachOwed> ...9 ...4 , [(not ever|never|never ever|not once|not even once|not one time|not one single time|not a single time|ever)] $$',
      ],
      say: ['so far', 'as far as I know'],
    },
    {
      id: 'nothing-ever-changes',
      match: [
        '^ [nothing ever] (changes|improves|gets (better|done|fixed|finished|decided|sorted|through)|comes (of|back)|goes (right|smoothly|to plan)|is (done|decided|good enough|right|fixed|enough|finished|clear|answered)|(happens|moves|works) (here|with|at|in)? ..1 $) !(..3 (wrong|bad)) !(, which)',
      ],
      say: ['little', 'not much'],
    },
    {
      id: 'none-of-what-you-said',
      match: [
        '^ [none of (what|the things (that)?)] (<reproachWho>) ..1 (said|promised|told|wrote|agreed|offered|announced|claimed|sold) ..6 (was|is|has|have|came|happened|turned|holds|makes|adds|worked|can) ..1 (true|been|ever|happened|right|out|sense|up|done|built|kept|be|correct|$)',
      ],
      say: ['little of what', 'not much of what'],
    },
    {
      id: 'nothing-from-your-kitchen',
      match: [
        '^ [nothing (that|which)? (comes|came|gets|leaves|goes|arrives|is made|is sent|has come)? (from|out of|by)] ..1 (<to>|<your>|that ..1 <word>) ..4 (ever|works|worked|arrives (on time|whole|complete)|is (ever|on time|right|true|usable|reliable|clean|hot|fresh|honest|complete)|was (ever|on time|right|true|usable|clean|hot|fresh|complete)) !(..4 (wrong|bad|missing|owed|due|wasted))',
      ],
      say: ['little of what comes from', 'not much of what comes from'],
    },
    {
      id: 'ever-heard-of-a-broom',
      match: [
        '[(has|have) x=<reproachWho> ever heard of] (a|an|the|using) ..4 (button|broom|mop|hoover|calendar|watch|clock|phone|dictionary|spreadsheet|alarm|headphones|doorbell|bell|bin|dishwasher|diary|indicator|vacuum|washing machine)',
        '[(has|have) x=<reproachWho> ever (seen|owned|used|held|touched|met|come across)] (a|an|the) ..1 (broom|mop|hoover|calendar|clock|bin|dishwasher|diary|indicator|vacuum|doorbell|dictionary) $$',
      ],
      say: ['could {x} from now on use', 'would it be possible for {x} to use'],
    },
    {
      id: 'ever-heard-of-manners',
      match: [
        '[(has|have) <reproachWho> ever (heard of|come across|considered|tried)] (a|an|the|such a thing as|some|any)? ..1 (manners|rule|rules|deadline|deadlines|compromise|punctuality|respect|honesty|privacy|budget|teamwork|politeness|quiet hours|boundaries)',
      ],
      say: ['could we agree on', 'I would like us to agree on'],
    },
    {
      id: 'cannot-name-one-thing',
      match: [
        '[<i> (can|could|do) not (even)? (think of|name|recall|remember) (one|a single|any|even one) (single)? n=((good|kind|nice|useful|decent|positive|honest) <word>|thing|promise|reason|time|occasion|example|instance)] (that|in which|when|where)? (<reproachWho>|<your>) ..1 (have|has|had|did|do|does|ever|<word>)',
        '[name me (one|a single|just one|even one) (single)? n=((good|kind|nice|useful|decent|positive|honest) <word>|thing|promise|reason|time|occasion|example|instance)] (that|in which|when|where)? (<reproachWho>) ..1 (have|has|had|did|ever)',
        '[(tell|show|give) me (one|a single|just one|even one) (single)? n=((good|kind|nice|useful|decent|positive|honest) <word>|promise|reason|time|occasion|example|instance)] (that|in which|when|where)? (<reproachWho>) ..1 (have|has|had|did|ever)',
      ],
      say: ['it is hard for me to name a {n}', 'I find it hard to name a {n}'],
    },
  ],
} as const satisfies Family
