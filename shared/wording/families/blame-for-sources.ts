/** Blame for sources: it comes from them, is because of them, rests with them. */
import type { Family } from '../pattern.ts'

export const blameForSources = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'comes-from-your-deeds',
      match: [
        '[(all|only|just|purely|simply)? because of y=(your|their|his|her) ..1 (<sourceVice>)]',
        '^^ !(...9 (<calm>|no longer)) [(because of|due to|owing to|thanks to|on account of) y=(your|their|his|her) !(help|support|kindness|generosity|advice|good|quick|letter|lease|contract|insurance|call) <word> ..4] ,? (i|we|my ..1|our ..1|the ..2|nobody|everyone|half ..2) ..1 (have to|had to|has to|can not|could not|lost|missed) ..3 <word> !(...6 <calm>)',
        '<woe> !(...6 <calm>) ...7 [(entirely|solely|all|only|just|purely|partly)? (due to|owing to|on account of|courtesy of|thanks to|because of|through|down to|caused by|brought on by|brought about by|triggered by|at the hands of) y=(your|their|his|her) ..2 (<sourceVice>|<sourceThing>)]',
        '!(no|less|fewer) (<woeFact>|leaving|worse|run down) ...6 [(under|on|during) y=(your|their|his|her) (leadership|management|watch|command|supervision|reign|rule|stewardship|nose|regime|chairmanship|presidency)]',
      ],
      say: ['in connection with what happened on {y} side', 'after what happened on {y} side'],
    },
    {
      id: 'thanks-to-that-of-yours',
      match: [
        '<woe> !(...9 <calm>) ...7 [(entirely|solely|all|only|just|purely|simply|partly)? (thanks to|because of|due to|owing to|over|down to) (that|this|those|these|the) ..3 of yours]',
      ],
      say: ['in connection with what happened on your side', 'after what happened on your side'],
    },
    {
      id: 'nightmares-come-from-you',
      match: [
        '<woe> !(...9 <calm>) ...7 [(v=come+v (straight|directly|all)? from|v=stem+v from|v=result+v from|v=flow+v from|v=come+v down to|v=boil+v down to|v=go+v back to|v=be+v (a|the) (direct)? (result|consequence|product|fruit|outcome|legacy) of) y=(your|their|his|her) ..1 (<sourceVice>) <rest>?]',
      ],
      say: [
        '{v~have} to do with what happened on {y} side',
        '{v~come} in part from what happened on {y} side',
      ],
    },
    {
      id: 'because-of-you-in-the-end',
      match: [
        '^^ !(...9 (<blameGlad>|thank|grateful|lucky|stay|stayed|won|pass|passed|believe|survived|recovered|home)) ..6 (<woe>|stood still|at a standstill|nebuliser|nebulizer|tablets|medication|wheelchair|benefits|therapy|can not|could not|have to|had to|has to|never|no longer) ..7 [(all|only|just|purely|entirely|solely|simply)? (because of|on account of|thanks to|down to|due to|owing to) t=(you|them|him|her)] (people|lot|guys|two)? (and <rest>)? $$',
        '(<woe>) ...7 [(all|only|just|purely|entirely|solely|simply)? on account of t=(you|them|him|her)]',
      ],
      say: ['partly because of what happened with {t}', 'after what happened with {t}'],
    },
    {
      id: 'the-harm-they-did',
      match: [
        '^^ [(the|all the|all this|any) x=(damage|harm|trouble|misery|delay|delays|mess|stress|pain|grief|chaos|cost|costs|loss|losses) (that|which)? <accused> (caused|created|inflicted|did|made)] (is|was|has|will|can|to)',
        '(from|after|for|with|about|of|by|over|under|all|fix|repair|pay|cleaning up|clean up|through|into) (the|this|all this|that|every|all) ..2 (<sourceHarm>) [(that|which)? <accused> !(...6 <calm>) ..1 (caused|cause|causes|created|create|made|started|provoked|inflicted|left (behind|us in|us with|me with|me in|in the <word>)|brought (on|upon)|ran up|got (us|me) into|put (me|us|my|our|her|him) ..1 through|landed (us|me) in|have done|has done|dumped on) (me|us|him|her|them|this family|everyone|my ..1|our ..1|to (me|us|him|her))?]',
        '(injuries|delay+n|loss|losses|damage|chaos|mess|illness|misery|complaints|shortage|debt+n|grief|accident|injury|leak|flood|fire) [(that|which)? <your> ..3 (caused|created|cause|causes|led to)] ($|, | and)',
      ],
      say: ['that we have to deal with', 'that we are facing now'],
    },
    {
      id: 'your-fault-did-this',
      match: [
        '[<your> ..2 (<sourceVice>) ..3 (caused|has caused|have caused|causes|led to|leads to|provoked|triggered|is (what|why|how)|are (what|why)|was (what|why)|put (us|me)|landed (us|me)|got (us|me) into|has left|have left|left) <rest>] !(...9 <calm>)',
        '^ [<your> ..1 (<sourceVice>|decision|refusal|choice|idea|plan|carelessness) ..7 (is|was|are|were) ((the (only|main|real)? reason)|why|what (caused|led|broke|ruined|got|brought)) !(...9 (<calm>|<blameGlad>|saved|love|stay|won)) <rest>]',
        '(and|,) [<accused> ..1 (are|is|were|was) (the)? (only|main|real|sole|whole|one|single)? (reason|cause|source|root)] $$',
        '[<accused> !(not) (are|is|were|was) (the)? (only|main|real|sole|whole|one|single)? (reason|cause|source|root) (of|for|behind|why|that) ..5 (<woe>) <rest>?]',
        '[<accused> !(not) (are|is|was|were) !(not) ..1 (responsible|accountable|answerable|liable) for (what (happened|went|i|we|my|he|she|they)|all (this|that|of this)|this (mess|whole|disaster)|(her|his|my|our) ..2 (death|state|breakdown|suffering|illness|losses)) <rest>?]',
        '[(it|that) (was|is|has been) <accused> (alone|yourself|himself|herself|themselves|and nobody else)? (who|that) !(...9 <calm>) ..1 (<damageDo>|<blameRuin>|turned ..4 against|told (the|everyone|everybody|them|him|her)|taught (him|her|them)|let (him|her|them|it|the)|broke|lost|lied|forgot|left|sold|refused|ignored|would not|could not|did not) <rest>?]',
      ],
      say: ['more than one of us has a part in this', 'we need to look together at how this came about'],
      ask: ['How did this come about, as you see it?', 'We need to look together at how this came about.'],
    },
    {
      id: 'rests-with-you',
      match: [
        '[(the|this|that|all|any)? (blame|fault|guilt|responsibility|liability|accountability|<blameHarm>) !(...4 (keys|costs|cost|move)) ..6 (rest+v|lies|lie|lay|sit+v|fall+v|belong+v|land+v|stay+v|is|are|was|were|begin+v|stop+v) (squarely|firmly|entirely|solely|fully|wholly|largely|mostly|directly|clearly|plainly|only|all|completely|exclusively|purely|first and foremost)? (with|on|at (the (door|feet) of)?) (you|your|them|their|him|his|her|<role>|<name>|the (other|board|management|union|council|landlord|directors)) <rest>?] !(...6 not with you)',
        '[(the|this|that) (blame|fault|guilt) (for)? ..5 (is|are|was) (yours|theirs|his|hers) <rest>?]',
        '^ [(this|that|the|that whole|this whole|all this|all of this|the whole|your) ..2 (<blameHarm>|strike|walkout|debt) !(...6 (ours|mine|clause|as well|too)) ..3 (is|was|are|were) (all|entirely|completely|purely|solely|squarely|clearly)? (yours|theirs|his|hers|of (your|their|his|her|the ..1) (own)? making|on (you|them|him|her)|down to (you|them|him|her|your <rest>)) (alone|and <rest>|not (ours|mine))?] ($|,)',
        '^ [<word> ..8 (is|are|was|were) (entirely|all|purely|largely|wholly) of ..3 (own)? making]',
        '[(it|this|that) (was|is) ..1 <your> ..3 (doing|fault|handiwork)] ($|,)',
        '[(the|this|that|these|all) ..1 (<blameHarm>) ..4 (is|are|was|were) <your> ..3 (work|doing|handiwork|fault|creation|making)]',
        '[(every|each|all|any) ..1 (<blameHarm>|argument+n|row+n|complaint+n) ..4 (begins|starts|ends|comes|begin|start|end|come|began|started|stems|originates) (with|from) (you|him|her|them|your ..2)] $',
        '[(every|each|all) ..1 (penny|cent|day|hour|bit|ounce|minute|euro|pound|dollar|one|of) ..4 has (your|his|her|their) name on it]',
        '^ [(it|this|that|everything) (is|was) (all|entirely|only|simply|just)? down to (the <word> (you|he|she|they) <word>|(your|their|his|her) ..1 <sourceVice>) <rest>?]',
        '^ [(it|this|that) (is|was) (all|entirely) down to (you|them|him|her)] ($|,)',
      ],
      say: ['more than one of us has a part in this', 'we need to look together at how this came about'],
      ask: ['How did this come about, as you see it?', 'We need to look together at how this came about.'],
    },
    {
      id: 'that-is-what-comes-of-it',
      match: [
        '[(that|this|it) (is|was) what (comes of (you|your|letting|leaving|trusting|hiring|listening|giving)|happens when (you|<your> <word>|they|nobody|no one|management|people|<role>) ..1 (do not|does not|will not|never|ignore|ignores|refuse|refuses|skimp|skimps|cut|let|hire|lie|lies|spend|forget|leave|treat|rush|cheat)) <rest>]',
      ],
      say: ['we can see now how this went', 'this has had effects that we should look at'],
    },
    {
      id: 'have-you-to-thank',
      match: [
        '(and|so|but|,|^^) [(i|we|he|she|they|everyone|my ..1|our ..1|the ..2) ..1 (have|has|had) ..1 (only|nobody but|no one but)? (you|him|her|them|your ..3|<role>|<name>) to (thank (for (it|this|that|all this|the mess))? $|blame <rest>?)]',
        '^ [(i|we|everyone|everybody) ..1 (blame|blames|fault|faults) (only)? (you|him|her|them|your ..2|<role>|<name>) (and (nobody|no one) else|alone|entirely|squarely|personally|for) !(...6 (<calm>|laugh)) <rest>?]',
        '^ [(i|we|everyone|everybody) ..1 ((blame|blames) (you|him|her|them|your ..2|<role>|<name>)|(hold|holds) (you|him|her|them|your ..2|<role>|<name>) (responsible|accountable|liable|to account))] $',
      ],
      say: ['I would like to understand how it came about', 'we would like to talk about how it came about'],
    },
    {
      id: 'if-anyone-it-was-them',
      match: [
        '^^ [if (anyone|anybody|someone|somebody|any of us|one of us|there is|there was|this|it) ..3 (<woe>|<damageDo>|hurt|wrong|to blame|damaged) ...6 , (then)? (it|that|this) (was|is|will be|would be|has been) (<accused>|on (you|him|her|them|your)|down to (you|him|her|them)|because of (you|him|her|them)) <rest>?]',
        '^ [<accused> will have (provoked|caused|earned|driven|(brought|asked for) it) <rest>?]',
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
        '[(let us|let me|i will|i want to|to) be ..1 (clear|honest|blunt|frank) (about|on)? who (caused|broke|started|did|made|let|is|was|lost|ruined|left|created) <rest> (, <accused> did)?]',
        '^^ [(who|and who|so who) (else)? (let|left|taught|told|broke|started|caused|signed|forgot|lost|insisted|promised|ruined|spent|was it (that|who)) !(...4 (light|lights)) ..9 (<woe>|lie|lies|open|run (into|wild)) ...6] $$',
        '(it is|and it is|that is|and)? [(and)? (you|he|she|they|<your> ..2|<role>|<name>) (alone)? (did|have done|has done) (that|this|all this|all of this) to (me|us|him|her|them|my ..1|our ..1|this family)] ($$|,)',
        '(and|,) [(it is)? (you|he|they|<your> <word>) did (that|this)] $$',
      ],
      say: [
        'I would like to understand how this came about',
        'I would like us to look at how this came about',
      ],
      ask: ['How did this come about?', 'I would like us to look together at how this came about.'],
    },
    {
      id: 'your-bright-idea',
      match: [
        '[(it|this|that) (was|were) ..1 (your|his|her|their) (own)? (bright|brilliant|clever|stupid|genius|grand|precious) (idea|plan|decision|choice) <rest>] !(..9 (love|thank))',
        '^^ [whose (fault|doing|mistake) (was|is) ..6] $$',
        '^^ [whose (bright|brilliant|great|clever|stupid|genius)? (idea|decision|plan) was (it|that|this) to <rest>]',
        '^^ [whose (bright|brilliant|clever|stupid|genius) (idea|decision|plan) <rest>]',
      ],
      say: [
        'I would like to understand how we came to decide this',
        'I would like us to look at how this was decided',
      ],
      ask: ['How did we come to decide this?', 'I would like us to look at how this was decided.'],
    },
    {
      id: 'look-at-the-state',
      match: [
        '[(just)? look at the (state|mess) ((you|we are in) <rest>|of (you|this|it|things|what) <rest>?|of (the|my|our) !(sky|weather|sea|roads|market) <word> !(..2 (before|when|if|together|and tell)) <rest>?)]',
      ],
      say: ['I am worried about how this looks', 'I would like us to look after this together'],
      ask: ['How can we look after this together?', 'I am worried about how this looks now.'],
    },
    {
      id: 'cannot-with-your',
      match: [
        '(can not|could not|can hardly|can barely|can no longer|no one can|nobody can|impossible to|not able to|unable to|how (can|could|am|are) (i|we)) !(thank|...9 <calm>) ..9 [(with|because of|over|for|next to|under) (all)? y=(your|their|his|her) ..3 (in the way|on top of us|blaring|barking|screaming|bins outside|blocking <rest>|scrapyard|junk|rubbish|mess|drilling|smoke|smell|stench|dogs|shouting|loud music|parties|lies|clutter|tantrums|interference|meddling|smoking|hammering) (next door|all over|everywhere|outside|going on)?]',
      ],
      say: ['as things are', 'as long as things stay as they are'],
    },
    {
      id: 'after-what-you-did',
      match: [
        '<woe> ...7 [(all|only|just)? (because of|thanks to|due to|over|after) (how|what|the way) (you|he|she|they|your ..2) (treated|treat|handled|handle|ran|run|behaved|behave|spoke|speak|talk|drive|park|managed|manage|put|ignored|did|act|acted) <rest>?] !(...6 <calm>)',
        '(because|for|after|of) [(all)? (what|how) (you|he|she|they) (did|have done|has done|put|treated|behaved|acted)] to (me|us|him|her|them|my (son|daughter|wife|husband|mother|father|family|kids|children|brother|sister|business)|our ..1)',
        '<woe> !(...9 <calm>) ...7 [(from|because of|due to|thanks to|by|over) (the|that|all|this|those) ..3 (you|he|they|she|your ..2) (spread|put|started|hired|recommended|insisted|promised|signed|caused|ordered|used|sold|served|left|made|built|laid|installed|fitted) <rest>?]',
      ],
      say: ['after all that happened', 'with all that happened'],
    },
  ],
} as const satisfies Family
