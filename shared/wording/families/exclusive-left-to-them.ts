/** Exclusive words: it is their turn, their burden, theirs to prove; who did it is to mend it. */
import type { Family } from '../pattern.ts'

export const exclusiveLeftToThem = {
  kind: 'exclusive',
  reason: 'Work that is only theirs divides the table; "how do we" keeps both at it.',
  patterns: [
    {
      id: 'now-your-turn',
      match: [
        '^ [<i> ..8 , (so|and)? (the rest|everything else|anything else|all the rest|all else|the other half) (is|lies|will be) (up to|on|with|down to|for) (you|them|him|her|your ..2|<name>) (now|alone)?] ($$ | , (not|and not|i|we|do not))',
        "(<i>|<my> ..2|the rest of us) (have|has) (already|now|all)? (done|given|paid|moved|met|made|taken|covered|answered|been|had|put|come|kept|carried|bent|waited|signed|sent|fixed|cleaned|provided|fulfilled|delivered) ..7 , (so|and)? [(so|now|and now)? (now)? ((it|this) is (now)? (your|their|his|her|<name> 's|<role> 's) (turn|move|go) | (now)? (go and|go) do | (go and)? do your | (you (go|must|have to|need to|will have to|can)? <theirsBare>) | (the rest|everything ..2) (is|are) (yours|theirs|on (you|them))) <rest>?]",
      ],
      say: ['I would like us to plan the next step together', 'we could each say what our next step is'],
    },
    {
      id: 'your-turn-to',
      match: [
        "^ [(it is|is it not|that is|this is|now it is|so it is|i think it is|time it was) (now|about time it was|high time it was|only)? (your|their|his|her|<name> 's|<role> 's) (turn|job|place|duty|responsibility|task) (now)? to (<theirsTurn>) <rest>?]",
      ],
      say: ['I would like us to agree who does what', 'we need to settle who does which part'],
      ask: ['What could each of us do next?', 'I would like us to agree who does what.'],
    },
    {
      id: 'burden-sits-with-you',
      match: [
        '!(choice|choices|decisions|own|work|job|rest|effort|bed) (<theirsBurden>) [(is|are|was|were|will be) (all|now|also|entirely|therefore|rightly)? (yours|theirs|his|hers) (too|as well|alone|now|then|and yours alone|to (bear|carry|pay|sort|fix|clear|clean|explain))?] ($|,)',
        '(is|are) yours ...6 [(is|are) (yours|your own)] ($|,)',
        '(<theirsBurden>) ..5 [((sits|sit|lies|lie|rests|rest|stays|stay|remains|remain|belongs|belong|ends|stops|lands|land|falls|fall) (squarely|entirely|solely|firmly|wholly|only|purely|fully|all|now|clearly|exclusively)? (with|on|upon|at|to)|(is|are) (squarely|entirely|solely|firmly|wholly|only|purely|fully|all|clearly|exclusively) (with|on|upon|down to)|(is|are) (down to|on)) (you|him|her|them|<name>|<your> ..2|whoever <rest>|your side|the (person|people|one|ones|side|firm|company|idiot) (who|that) <rest>) (alone|and (you|nobody|no one|not) ..2)? (to <rest>)?] ($$ | , !(take|the|we are happy|no) | and|not|because)',
        '[(falls|fall) (squarely|entirely|solely|now|all)? (to|on|upon) (you|him|her|them|<name>) (alone|now|then)? (to <rest>)?] ($|,)',
        '(onus|burden|responsibility|obligation|pressure) [((is|are) (now|squarely|firmly|entirely|solely|clearly|fully|wholly|purely)? (on|upon)|(lies|rests|falls|sits) (now|squarely|firmly|entirely|solely|clearly|fully|wholly|purely)? (on|with|upon)) (you|him|her|them|<name>|your ..2) (alone)? to <rest>]',
      ],
      say: ['may call for a plan that we share', 'could be worked out together'],
    },
    {
      id: 'for-you-to-prove',
      match: [
        '[(it|that|this) (is|will be|should be|must be) (now|entirely|only|all|simply|clearly|surely)? (for|up to|down to|on) (you|him|her|them|<name>|your ..2|<role>) (and you alone|alone|now|not us)? to (prove !(..6 (court|claim))|show (that|why|us|me|how)|explain|justify|convince|demonstrate|make (it (work|right|good)|this (work|right)|things right|up|amends|good|sure)|put (it|this|that|things) (right|straight)|keep (it|this|that|your ..1|him|her|them) (under|in|quiet|away|off|out)|control|chase|clear|clean|come (up with|to us|to me|forward|begging)|solve|sort|fix|mend|repair|pay|worry|adapt|change|compromise|carry|bear|raise the (money|cash|rest)|tell (your|the|him|her|them)|apologise|apologize|deal|move first|get (it|this|that) (done|sorted|fixed|right)|suffer|cover|organise (your|the)) <rest>?] !(if|when|whether)',
      ],
      say: ['I would like us to look at this together', 'we could look together at who can do what'],
      ask: ['How could we look at this together?', 'What part of this could each of us take on?'],
    },
    {
      id: 'you-did-it-you-mend-it',
      match: [
        '^ [(you|he|she|they|<name>|<role>|your ..1) (are|is|were|was)? (the (one|ones|landlord|boss|father|mother|expert|owner|manager|professional|experts))? (just|only|always)? <verb> ..7 , (so|and|then|now)? (so|now|then)? (you|he|she|they) (better|had better|go|just|now)? (<theirsBare>|climb|hire|lie|live|own|honour|honor|stick|stand) <rest>?]',
        '^ [(if|since|because|as|seeing as|seeing that) (you|he|she|they) (want|wants|wanted|like|likes|need|needs|insist|insists|love|care|cares|prefer|prefers) ..7 , (then|so)? (you|he|she|they) (go|just|had better)? <theirsBare> <rest>?]',
        '^ [(if|since|because|as|seeing as|seeing that) (you|he|she|they) (are|is|know|knows|think|thinks|have|has|want|wants|like|likes) (so (clever|smart|rich|sure|strong|great|important|good)|such (a|an)|everything|better|best|it all|that (clever|smart|sure)) ..5 , (then|so)? (you|he|she|they|why do not you) (can|could|should|must|will have to|may)? (just|jolly well|damn well|go)? <theirsDo> <rest>?]',
        '^^ [then (you|he|she|they|your ..1) (go|can (jolly|damn|bloody) well|can just)? !(get (a|an|your)|raise|find|make|pay the) <theirsBare> <rest>?]',
      ],
      say: ['I would like us to agree who does what', 'we could agree who does which part'],
      ask: ['How do we share this out?', 'I would like us to agree who does what.'],
    },
    {
      id: 'so-you-do-it',
      match: [
        '[(so|then|now|and now) (now)? (you|he|she|they) (go|just|had better)? !(get (a|an|your)|raise|find|make|pay the) (<theirsBare>) <rest>?] ($$|,)',
        '^ [(now|and now|so now) (deal with|live with|cope with|sort (it|this|that)|pay (up|for (it|this|that))|clean (it|this|that)|clear up|fix (it|this|that)|face (it|the)|explain (it|this|that|yourself)|take (the (blame|consequences)|responsibility)|put up with|own (it|up)|answer for) <rest>?]',
        '^ [(you|he|she|they) (are|is) (the|our|such|so) ..1 (expert|experts|landlord|boss|owner|owners|manager|father|mother|parent|parents|genius|specialist|professional|professionals|lawyer|adult|one in charge|clever|smart|rich|strong|important) ..2 , (so|and)? (you|he|she|they)? (go|go and|just)? (sort|fix|figure|work|deal|find|pay|clean|handle|solve|make) <rest>?]',
        '^ [(you|he|she|they) (have|has) (got)? (two|a pair of|your own|two perfectly|a perfectly) (good|strong|working|healthy)? (hands|legs|arms|feet|eyes|ears|brain) (of your own)?] ($$ | , (so )?(use|do|clean|get|carry|fetch))',
        '^ [(you|he|she|they|<name>|your ..1) (can|will|must|have to|has to|should) (fend|answer|clean up|clean|fix it|sort it out|work it out|do it|fight) for (yourself|yourselves|himself|herself|themselves)] $$',
      ],
      say: ['so I would like us to agree who does what', 'I would like us to plan together how to do this'],
      ask: ['How do we share this out?', 'I would like us to agree who does what.'],
    },
    {
      id: 'you-chose-it-so-bear-it',
      match: [
        '^ [(you|he|she|they) (signed|wanted|chose|agreed|promised|bought|made|broke|started|insisted|ordered|hired|picked|decided|caused|invited|borrowed|married|planted|moved here|moved in|brought (this|it)|own (the|a|that)) ..8 , (so|now|then) (now|just|go and|go)? (<theirsBare>|honour|honor|stick|keep (it|your|to)|stand by|take (it|the (blame|consequences|rough))|lie|stop (complaining|moaning|whining)|act|behave|earn|finish (it|what)|own) <rest>?]',
      ],
      say: ['I would like us to look at how to go on from here', 'we need to see what works from now on'],
      ask: ['How do we go on from here?', 'What could each of us do from now on?'],
    },
    {
      id: 'you-can-tell-them-yourself',
      match: [
        '^ [(you|he|she|they|your ..2|<name>|<role>) (can|may|will have to|get to|are going to have to|is going to have to|had better|better|gets to) (explain|justify|answer|apologise|break it|own up) ((that|it|this|yourself|yourselves)? (to|for) !(us|me) ..5 (why|how|that|yourself|what) !(the ..1 works) | (that|this) to !(you|me|us)) <rest>?]',
        '^ [(you|he|she|they|your ..1|<name>) (will have to|are going to have to|had better|can jolly well|can bloody well) (tell|explain|write|ring|call|phone) ..5 (yourself|yourselves|himself|themselves|herself) <rest>?]',
        '(so|then) [(you|he|she|they) (can|may) (tell|explain|write|ring|call|phone) ..5 (yourself|yourselves|himself|themselves|herself)] $$',
      ],
      say: ['I would like us to agree what we tell them', 'we could work out together how to say this'],
      ask: ['What do we want to tell them?', 'I would like us to agree how to say this.'],
    },
  ],
} as const satisfies Family
