/** Totals: everything, every one, each time, at every turn. */
import type { Family } from '../pattern.ts'

export const totals = {
  kind: 'absolute',
  reason: 'One exception is enough to refute what is said of everything, and the point is lost.',
  patterns: [
    {
      id: 'at-every-turn',
      match: [
        '<totalWho> !(can|could|may|might|should|must) ..3 <totalDeed> ..5 [<totalMark>]',
        '^ [<totalMark>] ,? <totalWho> !(..4 <absoluteGood>) ..3 <totalDeed>',
        '(must|why|do|does|did|have|has) ..2 <you> ..4 <totalDeed> ..4 [<totalMark>]',
      ],
      say: ['so often', 'on many occasions'],
    },
    {
      id: 'keeps-at-it',
      match: [
        '<you> ..1 keep|keeps|kept !(<absoluteGood>|the|your|a|us|me|it) <verb> ..4 [(over and over (again)? (, over (and over)?)? | again and again | all the time | constantly | day after day | time after time)]',
      ],
      say: ['so often', 'on many occasions'],
    },
    {
      id: 'everything-i-say',
      match: [
        '<totalWho> ..2 <totalDeed> ..3 [(anything and everything | everything | anything | all) that?] (i|we|he|she|goes|is|was|happens|happened)',
        '<totalWho> ..2 <totalDeed> ..3 [(anything and everything | everything | anything | (all|everything|anything) that)] (my|our) ..2 <verb>',
        '<totalWho> (do|does|did|can|could|have|has) not ..1 (hear+v|listen+v to|read+v|notice+v|remember+v|care+v about|understand+v|respect+v|value+v|believe+v|like) [(anything | a (single)? (word|thing) | one (single)? (word|thing)) (of what|that)?] (i|we|my|our|he|she)',
        '(<totalWho>|<your> ..1 <word>) ..1 (has|have|had) ..1 (something to say|an opinion|a comment|a complaint|a remark|an objection|something to criticise) (about|on|against|to) [everything (that)?] (i|we)',
      ],
      say: ['much of what', 'a good deal of what'],
    },
    {
      id: 'all-our-letters',
      match: ['<totalWho> ..2 <totalDeed> ..1 [all (of)? d=(my|our)] !(..1 (fault|lives|names|keys)) <word>'],
      say: ['most of {d}', 'a good part of {d}'],
    },
    {
      id: 'bad-about-everything',
      match: [
        '<totalWho> ..2 <totalDeed> ..2 [(absolutely | simply | just)? (anything and everything | everything | everyone and everything | everybody | everyone)] !(<i>|you|they|he|she|that|the|my|our|is|was|else|on (time|the|site)|in (the|place)|ready)',
      ],
      say: ['a great deal', 'many things'],
    },
    {
      id: 'bad-about-every-one',
      match: [
        '<totalWho> !(..4 (can|could|may|might|will|would|should|must)) ..2 <totalDeed> ..3 [(each and every | every (single|last|bloody|damn|goddamn|fucking)? | every one of (our|my|the)) n=<verb>] !(<totalBadNoun>)',
        '(stop|quit) ..1 (turning|making|treating|using|taking|spoiling|ruining|starting|questioning|contradicting|picking|blaming|twisting|interrupting|criticising|criticizing|hijacking|changing) ..2 [every (single|last|bloody|damn)? n=<word>]',
      ],
      say: ['many {n}s', 'more than one {n}'],
    },
    {
      id: 'stop-always',
      match: [
        '(stop|quit|why are you|are you|must you|do you have to|enough of) ..1 [(always|constantly|forever|perpetually|continually|endlessly|incessantly)] ..1 (<totalDeed>|making|being|having|telling|thinking|talking|taking|acting|treating|playing|getting|putting)',
      ],
      say: ['so often', 'repeatedly'],
    },
    {
      id: 'every-offer-was-bad',
      match: [
        '[(every (single|last|damn|bloody|other)? | each and every)] n=<word> (that)? (<totalWho>|(out of|from|with|of|by) (<to>|<your>)) ..6 (is|was|has been|will be|be|seems|turns|turned|ends|ended|becomes|became|feels|felt|contains|contained) ..3 <totalBadNoun>',
        '<your> [every] n=(word|move|action|sentence|message|email|answer|step|thought|decision|promise|breath) (is|was|has been|seems|sounds) ..3 <totalBadNoun>',
      ],
      say: ['more than one', 'not just one'],
    },
    {
      id: 'systematically',
      match: [
        '<totalWho> (have|has|had|are|is|was|were|do|does|did|will|be|been|being)? ..2 [(systematically|habitually|routinely|chronically|consistently|persistently|perennially|unfailingly|compulsively|serially|invariably)] ..2 <totalDeed>',
        '<totalWho> [invariably|unfailingly|without fail|always] ..1 (reply|replies|replied|respond|responds|answer|answers|pay|pays|paid|deliver|delivers|arrive|arrives|arrived) ..2 (late|after|too|weeks|days|months|only when|when (it|we|i))',
      ],
      say: ['often', 'repeatedly'],
    },
    {
      id: 'constant-criticism',
      match: [
        '[<totalConstant>] ..1 <totalBadNoun> ..2 (from|by|with|of) (<to>|<your>)',
        '<your> [<totalConstant>] ..2 (<totalBadNoun>|need to|demand+n|lateness|negativity|questions|e-mails|texts|calls)',
      ],
      say: ['repeated', 'frequent'],
    },
    {
      id: 'all-you-have-given-us',
      match: [
        '[(all|the only thing|the one thing) (that)? s=<totalWho> h=(have|has|had) (ever)? v=(given|done|brought|said|offered|caused|shown|sent|delivered|contributed|managed|achieved|left|taught|produced)] ..3 (is|was|are|were|has been) !(..2 <absoluteThanks>) ..3 (<totalBadNoun>|<absoluteYield>|<totalDeed>)',
      ],
      say: ['what {s} {h} mostly {v}', 'what {s} {h} often {v}'],
    },
    {
      id: 'has-only-ever-been',
      match: [
        '(<your>|<totalWho>) ..4 (has|have|had|was|were|is|are) [only ever] !(..3 <absoluteGood>)',
        '<your> ..2 <word> [only ever] <verb> !(..3 <absoluteGood>)',
      ],
      say: ['mostly', 'mainly'],
    },
    {
      id: 'answer-to-everything',
      match: [
        '[y=<your> ..1 a=(answer|response|solution|reaction|reply|excuse|attitude|approach) (to|for|towards) (absolutely)? (everything|anything|any ..1 (problem|question|request)|every ..2 <word>) (is|was|has been|seems to be)]',
      ],
      say: ['{y} {a} is often', '{y} {a} has mostly been'],
    },
    {
      id: 'all-about-you',
      match: [
        '[(everything|every (single)? (conversation|meeting|discussion|holiday|evening|argument)) ..2 (has to be|must be|is|was|had to be|have to be|turns out to be|ends up (being)?|revolves|revolved|comes back) ..1 (about|around|to)] (<to>|<your>)',
        '[(it|this) ..1 (always|only|all) ..1 (has to be|is|must be|had to be) (always|all|only)? about] (<to>|<your>)',
        '[it (is|was) (all|always|only ever) about] (you|him|her) ..2 ($|is|with)',
      ],
      say: ['much seems to be about', 'quite a lot turns on'],
    },
    {
      id: 'whenever-it-gets-hard',
      match: [
        '<totalWho> ..1 <totalDeed> ..3 [(whenever|every time|each time|any time|anytime|as soon as|the (moment|minute|second))] (things|it|something|anything|anyone|somebody|the|there|<i>|<my>) !(..6 <absoluteThanks>)',
        '[(whenever|every (single)? time|each time|any time|anytime|as soon as|the (moment|minute|second))] (something|anything|things|there|a|the|one|it|money|<your>|<you>) ..8 , !(please|leave) (<totalWho>|<verb>) ..2 <totalDeed>',
      ],
      say: ['too often when', 'mostly when'],
    },
    {
      id: 'the-whole-marriage',
      match: [
        '<totalWho> ..2 (spend|spends|spent|spending|wasted|waste|wasting) [d=(the|this|our|my|that) (whole|entire)] n=<word> ..1 <totalDeed>',
        '<totalWho> ..2 (spend|spends|spent|spending) [(all of|all) d=(the|this|our|my|your|his|her|their)] <word> ..1 <totalDeed>',
      ],
      say: ['much of {d}', 'a good part of {d}'],
    },
    {
      id: 'as-long-as-i-have-known-you',
      match: [
        '[(for)? (as long as <i> (have known|can remember|have worked with|have lived) (<to>|here)? | ever since (<i> (have known|met|married|hired) <to> | (you|he|she|they) ..1 (moved|came|joined|started|arrived|took over) ..2) | since the (day|moment|minute) (<i>|you|he|she|they|we) ..4 | in all (the|these|our|my) ..1 (years|months|time|dealings|meetings|life) ((that)? (<totalWho>|<i>) ..4)? | (the|this|our|my) (whole|entire) (time|marriage|project|year|tenancy|relationship|life))] ,? <totalWho> !(..6 <absoluteGood>) !((have|has) not (once)? been (late|rude|unkind|absent|behind)) ..4 (<totalDeed>|taken|nothing|not|never|only)',
        '[<pastSpan> (of marriage|of this|together|now)? , and] (still)? <totalWho> (still)? (have|has|do|does|did|can) (still)? ..1 (not|never)',
        '[<pastSpan> (of marriage|of this|together|now)? and] (still)? <totalWho> (still)? (have|has|do|does|did|can) (still)? ..1 (not|never)',
      ],
      say: ['for a long time now', 'for quite some time'],
    },
    {
      id: 'nothing-except',
      match: [
        '(with|from|by) (<to>|<your>) ..6 [nothing (but|except|other than|besides)] ..2 (<totalBadNoun>|<absoluteYield>)',
        '<totalWho> ..4 [nothing ..4 (but|except|other than|besides|apart from)] ..2 <totalBadNoun>',
        '<totalWho> ..2 (have|has|do|does|did) [(little | nothing) (else)? (but|except|other than|besides)] <totalDeed>',
      ],
      say: ['mostly', 'mainly'],
    },
    {
      id: 'as-usual-without',
      match: [
        '[(as usual|as ever|as always|typically|predictably|once again|yet again|true to form|like always|naturally|of course)] ,? (<totalWho>|<your> ..1 <word>) ..4 (without|nothing|no|late|wrong|instead|refuse+v|none|nowhere|unavailable|missing|<totalDeed>)',
        '<totalWho> ..3 (<totalDeed>|nowhere|nothing|no|late|not) ..4 ,? [(as usual|as ever|as always|like always|as per usual|per usual|for a change)] $$',
      ],
      say: ['again', 'on this occasion'],
    },
  ],
} as const satisfies Family
