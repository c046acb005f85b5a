/** Blame for sources: it comes from them, rests with them, is theirs. */
import type { Family } from '../pattern.ts'

export const blameForSources = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'comes-from-your-deeds',
      match: [
        '<woe> ...7 [(entirely|solely|all|only|just|purely|simply|partly)? (thanks to|because of|due to|owing to|over|down to) y=(your|their|his|her) !(help|support|kindness|generosity|advice|good|own|quick) <word> ..3] ($|,)',
        '[(all|only|just|purely|simply)? because of y=(your|their|his|her) ..1 (<blameVice>|<plainFault>|typo|typos|slip-up|hangover|whim|whims|hesitation|nitpicking|bickering|neglect|shouting|antics|scheming|penny-pinching)]',
        '^^ [(because of|due to|owing to|thanks to|on account of) y=(your|their|his|her) !(help|support|kindness|generosity|advice|good|quick) <word> ..4] ,? (i|we|my ..1|our ..1|the ..2|nobody|everyone|half ..2) ..1 (have to|had to|has to|can not|could not|am|are|is|lost|missed|must|now|will not|do not|no|never) !(..4 (better|happy|able|fine|grateful|warm|dry))',
        '<woe> ...6 [(under|on|during) y=(your|their|his|her) (leadership|management|watch|command|supervision|care|reign|rule|direction|stewardship|nose|regime|chairmanship|presidency)]',
        '<woe> ...7 [(entirely|solely|all|only|just|purely)? (due to|owing to|on account of|courtesy of|thanks to|because of|through) y=(your|their|his|her) ..2 (<blameVice>|<blameWeakVice>|<plainFault>|typo|typos|slip-up|hangover|hobby|hobbies|whim|whims|tantrum|vanity <word>|sulking|hesitation|nitpicking|bickering|divorce|gambling|mess|neglect|laptop|shouting|yelling|noise|dog|dogs|drinking|people|men|lads|driver|drivers|staff|team|office|board|manager|managers|ego|penny-pinching|smoking|games|scheming|antics|policies|policy|timetable|tree|trees|roots|leak|pipes|plumbing|building|extension|renovation|parties|cats|bins|rubbish|children|kids|lodgers|tenants|guests|new ..1) <rest>?]',
        '<woe> ...7 [(entirely|solely|all|only|just|purely)? (due to|owing to|on account of|caused by|brought on by|brought about by|triggered by|created by|provoked by|courtesy of|at the hands of) y=(your|their|his|her) !(help|support|kindness|generosity|good|contract|lease|insurance|policy) <rest>]',
      ],
      say: ['in connection with what happened on {y} side', 'after what happened on {y} side'],
    },
    {
      id: 'nightmares-come-from-you',
      match: [
        '<woe> ...7 [(v=come+v (straight|directly|all)? from|v=stem+v from|v=result+v from|v=flow+v from|v=come+v down to|v=boil+v down to|v=go+v back to|v=be+v (a|the) (direct)? (result|consequence|product|fruit|outcome|legacy) of) y=(your|their|his|her) !(help|support|kindness|good|contract|lease|insurance) <rest>]',
      ],
      say: [
        '{v~have} to do with what happened on {y} side',
        '{v~come} in part from what happened on {y} side',
      ],
    },
    {
      id: 'because-of-you-in-the-end',
      match: [
        '^^ !(...9 (<blameGlad>|thank|grateful|lucky|stay|stayed|won|pass|passed|love|believe|survived|learned|learnt|only (here|got|made))) <word> ..9 [(all|only|just|purely|entirely|solely|simply)? (because of|on account of|thanks to|down to|due to|owing to) t=(you (people|lot|guys|two|and <rest>)?|them|him|her|these people|those people|that (man|woman|lot))] $$',
        '[(all|only|just|purely|entirely|solely|simply)? on account of t=(you|them|him|her)]',
      ],
      say: ['partly because of what happened with {t}', 'after what happened with {t}'],
    },
    {
      id: 'the-harm-they-did',
      match: [
        '(the|this|all this|that|every|what|of|any|all) ..2 (<blameHarm>|worry|worries|grief|heartache|misery|pain|stress|upset|hole|gap|trouble|expense|shame|embarrassment|scar+n|hurt|havoc|dent|scratch|bill|bills|rubbish|dirt|filth|ill will|tears|anger|suffering|state|ruins|consequences|fallout|disgrace|waste|harm) [(that|which)? <accused> ..1 (caused|cause|causes|created|create|made|started|provoked|inflicted|left (behind|us in|us with|me with|me in)?|brought (on|upon|about)?|gave|give|ran up|got (us|me) into|put (me|us|my|our|her|him) ..1 through|landed (us|me) in|did|have done|has done|dumped on) (me|us|him|her|them|this family|everyone|my ..1|our ..1|to (me|us|him|her))?]',
        '(injuries|delay+n|loss|losses|damage|chaos|cost+n|mess|trouble|illness|misery|complaints|shortage|debt+n|grief|accident|injury|problems|leak|flood|fire) [(that|which)? <your> ..3 (caused|created|cause|causes|led to|brought|left (behind)?|made)] ($|, | and)',
      ],
      say: ['that we have to deal with', 'that we are facing now'],
    },
    {
      id: 'your-fault-did-this',
      match: [
        '[<your> ..3 (caused|has caused|have caused|causes|did|is why|are why|was why|is the reason|are the reason|was the reason|led to|leads to|brought|started|created|provoked|triggered|is what|are what|was what|is (how|where)|put (us|me)|landed (us|me)|got (us|me) into|has left|have left|left) (the|this|that|all|us|me|my|our|a|an|these|those|him|her|we|i|nobody|everyone|such)] ..5 (<woe>)',
        '[<accused> ..1 (are|is|were|was) (the)? (only|main|real|sole|whole|one|single)? (reason|cause|source|root)] $$',
        '[<accused> ..1 (are|is|were|was) (the)? (only|main|real|sole|whole|one|single)? (reason|cause|source|root) (of|for|behind|why|that) ..5 (<woe>) <rest>?]',
        '^ [<your> ..8 (is|was|are|were) ((the (only|main|real)? reason)|why|what (caused|led|broke|ruined|got|brought|started)) !(..4 (love|happy|stay|won|still|can)) <rest>]',
        '[<accused> (are|is|was|were) ..1 (responsible|accountable|answerable|liable) for (what (happened|went|i|we|my|he|she|they)|everything that|all (this|that|of this)|every (single|one)|this (mess|whole|disaster)|(her|his|my|our) ..2 (death|state|breakdown|suffering|illness|losses)) <rest>?]',
        '[(it|that) (was|is|has been) <accused> (alone|yourself|himself|herself|themselves|and nobody else)? (who|that) ..1 (<damageDo>|<blameDeed>|<blameRuin>|started|turned|insisted|told (the|everyone|everybody|them|him|her)|taught (him|her|them)|hired|signed|let|invited|pushed|took (the|my|our|it)|would not|did not|could not|never) <rest>?]',
      ],
      say: ['more than one of us has a part in this', 'we need to look together at how this came about'],
      ask: ['How did this come about, as you see it?', 'We need to look together at how this came about.'],
    },
    {
      id: 'rests-with-you',
      match: [
        '[(blame|fault|guilt|responsibility|liability|accountability|(the|this|that|these|every|all) ..2 (<blameHarm>)) ..6 (rest+v|lies|lie|lay|sit+v|fall+v|belong+v|land+v|stay+v|is|are|was|were|begin+v|stop+v) (squarely|firmly|entirely|solely|fully|wholly|largely|mostly|directly|clearly|plainly|only|all|completely|exclusively|purely|first and foremost|now) (with|on|at|to) <rest>]',
        '[(the)? (blame|fault|guilt) (for)? ..5 (rest+v|lies|lie|lay|sit+v|fall+v|belong+v|is|are|was) (with|on|at the (door|feet) of|at your (door|feet)|yours|theirs|his|hers) <rest>?]',
        '[responsibility for (this|the|that|these|our) ..2 (<blameHarm>) ..1 (rest+v|lies|lie|sit+v|fall+v|is) (with|on|at) <rest>?]',
        "^ [(this|that|the|that whole|this whole|all this|all of this|the whole|your) ..2 (<blameHarm>|one|strike|walkout|debt) ..3 (is|was|are|were) (all|entirely|completely|purely|solely|squarely|clearly)? (yours|theirs|his|hers|of (your|their|his|her|the ..1 's|the ..1) (own)? making|on (you|them|him|her|your <rest>)|down to (you|them|him|her|your <rest>)) (alone|and <rest>|not (ours|mine))?] ($|,)",
        "^ [(this|that|the|it) ..2 ..2 (is|was) ..1 of (the|your) ..2 's? making]",
        '[(it|this|that) (was|is) ..1 <your> ..3 (doing|fault|work|handiwork)] ($|,)',
        '[(so|then|now) (you|they|he|she|your ..1) can ..1 (explain|pay for|fix|sort|clean|answer for|deal with|live with|face|tell) ..3 (<blameHarm>|it|yourself|the consequences|the bill|the police|the judge|them why|him why|her why) <rest>?]',
        '[(every|each|all|any) ..5 (begins|starts|ends|comes|begin|start|end|come|began|started|stems|originates) (with|from) (you|him|her|them|your ..2)] $',
        '[(the|this|that|these|all) ..1 (<blameHarm>) ..4 (is|are|was|were) <your> ..3 (work|doing|handiwork|fault|creation|making|responsibility|baby)]',
        '[(that|this|it) (is|was) what (comes of|comes from (you|<your>|letting|leaving|trusting|hiring|listening|giving)|happens when (you|<your>|they|he|she|people|nobody|no one|management|<role>|<name>|somebody|someone)|you get (for|when)|we get (for|when)|i get (for|when)) <rest>]',
        '[(every|each) (penny|cent|day|hour|bit|ounce|minute|euro|pound|dollar|one) of (this|that|the|these) ..3 (has your name on|is (on|down to)|comes from) <rest>]',
        '^ [(it|this|that|the ..3|all ..3|everything) (is|was) ..1 down to ..4 (you|your|them|their|him) <rest>?]',
      ],
      say: ['more than one of us has a part in this', 'we need to look together at how this came about'],
      ask: ['How did this come about, as you see it?', 'We need to look together at how this came about.'],
    },
    {
      id: 'have-you-to-thank',
      match: [
        '[(i|we|he|she|they|everyone|my ..1|our ..1|the ..2) ..1 (have|has|had|can|could|must|may) ..1 (only|nobody but|no one but|got)? (you|him|her|them|your ..3|<role>|<name>) to (thank|blame) <rest>?] !(for (the (lovely|great|kind|help)|your))',
        '[(that|this|it) (is|was) (all|entirely|only)? thanks to (you|him|her|them|your ..2)] $$',
        '^ [(i|we|everyone|everybody) ..1 (blame|blames|fault|faults|hold) ..1 (you|him|her|them|your ..2|<role>|<name>) (and (nobody|no one) else|alone|entirely|squarely|personally|responsible|accountable|for) <rest>?]',
        '^ [(i|we|everyone) ..1 (blame|blames) ..1 (you|him|her|them|your ..2|<role>|<name>) (responsible|accountable)?] $',
      ],
      say: ['I would like to understand how it came about', 'we would like to talk about how it came about'],
    },
    {
      id: 'if-anyone-it-was-them',
      match: [
        '^^ [if (anyone|anybody|someone|somebody|any of us|one of us|there (is|was) (anyone|anybody|someone)|there is a strike|this|it|there) ...9 , (then)? (it|that|this) (was|is|will be|would be|has been) (<accused>|on (you|him|her|them|your)|down to (you|him|her|them)|because of (you|him|her|them)|all)] <rest>?',
        '[(<accused>|the ..2) will have (provoked|caused|brought|asked for|made|forced|driven|created|earned|only) <rest>]',
      ],
      say: ['there may be more than one reason for this', 'more than one side may have a part in this'],
      ask: [
        'There may be more than one reason for this.',
        'What would have to be different for this to go well?',
      ],
    },
    {
      id: 'who-did-it-you-did',
      match: [
        '^^ [(you|he|she|they|<your> ..2|<name>|<role>) did] $$',
        '[(let us|let me|i will|i want to|to) be ..1 (clear|honest|blunt|frank) (about|on)? who (caused|broke|started|did|made|let|is|was|lost|ruined|left|created) <rest>]',
        '^^ [(who|and who|so who) (else)? (let|left|taught|told|broke|started|made|caused|signed|forgot|lost|insisted|wanted|promised|invited|ruined|hired|decided|said|drove|pushed|walked|refused|spent|was it (that|who)) ..5 (<woe>|without|lie|lies|open|would (help|be|pay|call|never)|get (so|this|that|away)|go (wrong|to)|run (into|wild)|to (lie|hate|cheat|steal)) ...6] $$',
        '[(it|this|that) (was|were) ..1 (your|his|her|their) ..1 (bright|brilliant|great|clever|stupid|genius|grand|precious) (idea|plan|decision|choice) <rest>?] !(..9 (love|thank))',
        '^ [(it|that) (was|were) (your|his|her|their) (idea|decision|choice) to <rest>] !(..9 (love|thank))',
        '[(just)? look at the (state|mess|condition) (of|you|in|we) <rest>]',
        '^^ [whose (bright|brilliant|great|clever|stupid|genius)? (idea|fault|decision|doing|mistake|choice) (was|is) ..6] $$',
        '^^ [whose (bright|brilliant|great|clever|stupid|genius) (idea|decision|plan) <rest>]',
        '[(and)? (you|he|she|they|<your> ..2|<role>|<name>) (alone)? (did|have done|has done) (that|this|all this|all of this) (to (me|us|him|her|them|my ..1|our ..1|this family)|yourself|yourselves|himself|herself|themselves|alone)? ] ($$|,)',
      ],
      say: [
        'I would like to understand how this came about',
        'I would like us to look at how this came about',
      ],
      ask: ['How did this come about?', 'I would like us to look together at how this came about.'],
    },
    {
      id: 'cannot-with-your',
      match: [
        '(can not|could not|can hardly|can barely|can no longer|no one can|nobody can|impossible to|not able to|unable to|how (can|could|am|are) (i|we)) ..9 [(with|because of|over|for|next to|under) (all)? y=(your|their|his|her) (constant|endless|awful|terrible|bloody|damn|stupid|precious|filthy)? ..3 (next door|all over|everywhere|in the way|on top of|going on|going|running|blaring|barking|screaming|in front of|outside|blocking|around|scrapyard|junk|rubbish|mess|noise|drilling|smoke|smell|stench|dogs|dog|shouting|music|parties|lies|clutter|drama|moods|drinking|tantrums|interference|meddling|smoking|hammering|bins) <rest>?]',
        '<woe> ...7 [(entirely|solely|all|only|just|purely|simply|partly)? (thanks to|because of|due to|owing to|over|down to) (that|this|those|these) ..3 of (yours|theirs|his|hers)]',
      ],
      say: ['as things are', 'as long as things stay as they are'],
    },
    {
      id: 'you-did-this',
      match: [
        '<woe> ...7 [(all|only|just)? (because of|thanks to|due to|over|after) (how|what|the way) (you|he|she|they|your ..2) <word> <rest>?]',
        '[(all)? (because|of|for) (what|how) (you|he|she|they) (did|have done|has done|put|treated|behaved|behave|acted)] (to (me|us|him|her|them|my|our)|($$))',
        '(<woe>|spent|paid) ...8 [(cleaning|clearing|sorting|mopping|paying|fixing|undoing|repairing) (up|out|for)? what (you|he|she|they) (did|broke|left|started|destroyed|messed up)]',
        '<woe> ...7 [(from|because of|due to|thanks to|by|over) (the|that|all|this|those) ..3 (you|he|they|she|your ..2) (spread|put|started|told us|chose|picked|hired|recommended|insisted|promised|signed|caused|ordered|gave|used|sold|served|sent|did|left|made|built|told|said|spread|laid|installed|fitted) <rest>?]',
      ],
      say: ['after all that happened', 'with all that happened'],
    },
  ],
} as const satisfies Family
