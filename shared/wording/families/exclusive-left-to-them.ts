/** Exclusive words: it is their turn, their job, theirs to do; they are sent off to do it. */
import type { Family } from '../pattern.ts'

export const exclusiveLeftToThem = {
  kind: 'exclusive',
  reason: 'Work that is only theirs divides the table; "how do we" keeps both at it.',
  patterns: [
    {
      id: 'now-your-turn',
      match: [
        '^ [<i> ..8 , (so|and)? (the rest|everything else|anything else|all the rest|all else|what happens (next|then|now|after)|what comes next|the other half) (is|lies|will be) (up to|on|with|down to|for) (you|them|him|her|your ..2|<name>) <rest>?]',
        "(<i>|<my> ..2|the rest of us) (have|has) (already|now|all)? (done|given|paid|moved|met|made|taken|covered|answered|been|had|put|come|kept|carried|bent|waited|signed|sent|fixed|cleaned|provided|fulfilled|delivered) ..7 , (so|and)? [(so|now|and)? (now)? ((it|this) is (now)? (your|their|his|her|<name> 's|<role> 's) (turn|move|go) | you (can|do|go|must|have to|need to|take|try|move) | go and | do your | (what|the rest|everything) ..5 (is|are) (yours|theirs|on (you|them)|up to (you|them|him|her)|down to (you|them|him|her))) <rest>?]",
      ],
      say: ['I would like us to plan the next step together', 'we could each say what our next step is'],
    },
    {
      id: 'your-turn-to',
      match: [
        "[(it is|is it not|that is|this is|now it is|so it is|i think it is|time it was) (now|about time it was|high time it was|only)? (your|their|his|her|<name> 's|<role> 's) (turn|job|place|duty|responsibility|task) (now)? to (make|give|take|pay (for|up|the price|something)|put (yourself|up|in|things|it|this|that)|do (something|your|some|the)|suffer|sacrifice|bend|clean|clear|sort|fix|solve|compromise|budge|back|step|show|carry|shoulder|worry|explain|apologise|apologize|move (first|a|an|towards|on)|adapt|change (something|your)|find|chase|put up|prove|deal|listen|lose|cough) <rest>?] !(photo|pick)",
        "^^ [(now it is|it is now|so now it is|your) (your|their|his|her|<name> 's) (move|turn)] $$",
      ],
      say: ['I would like us to agree who does what', 'we need to settle who does which part'],
      ask: ['What could each of us do next?', 'I would like us to agree who does what.'],
    },
    {
      id: 'burden-sits-with-you',
      match: [
        '!(choice|choices|decisions|own|work|job|rest|effort|bed) (<theirsBurden>) [(is|are|was|were|will be) (all|now|also|entirely|therefore|rightly)? (yours|theirs|his|hers) (too|as well|alone|now|then|and yours alone|to (bear|carry|pay|sort|fix|clear|clean|explain))?] ($|,)',
        '(is|are) yours ...6 [(is|are) (yours|your own)] ($|,)',
        '(<theirsBurden>) ..5 [(sits|sit|lies|lie|rests|rest|stays|stay|remains|remain|belongs|belong|ends|stops|starts|lands|land|falls|fall|is|are) (squarely|entirely|solely|firmly|wholly|only|purely|fully|all|now|clearly|exclusively)? (with|on|upon|at|to|down to) (you|him|her|them|<name>|<your> ..2|whoever <rest>|your side|the (person|people|one|ones|side|firm|company|idiot) (who|that) <rest>) (alone|and (you|nobody|no one|not) ..2)? (to <rest>)?] ($|,|and|not|because)',
        '[(falls|fall) (squarely|entirely|solely|now|all)? (to|on|upon) (you|him|her|them|<name>|your ..2) (alone|now|then)? (to <rest>)?] ($|,)',
        '(onus|burden|responsibility|obligation|pressure) [(is|are|lies|rests|falls|sits) (now|squarely|firmly|entirely|solely|clearly|fully|wholly|purely)? (on|with|upon) (you|him|her|them|<name>|your ..2) (alone)? to <rest>]',
      ],
      say: ['may call for a plan that we share', 'could be worked out together'],
    },
    {
      id: 'for-you-to-prove',
      match: [
        '[(it|that|this) (is|will be|should be|must be) (now|entirely|only|all|simply|clearly|surely)? (for|up to|down to|on) (you|him|her|them|<name>|your ..2|<role>) (and you alone|alone|now|not us)? to (prove|show (that|why|us|me|how)|explain|justify|convince|demonstrate|make (it|this|things|up|amends|good|sure|that)|put (it|this|that|things)|keep (it|your|the|up)|control|chase|clear|clean|come (up|to us|to me|forward|begging)|solve|sort|fix|mend|repair|pay|worry|adapt|change|compromise|carry|bear|raise the|tell (your|the|him|her|them)|apologise|apologize|deal|move first|get (it|this|that|your|the)|suffer|cover|organise (your|the)) <rest>?] !(if|when|whether)',
      ],
      say: ['I would like us to look at this together', 'we could look together at who can do what'],
      ask: ['How could we look at this together?', 'What part of this could each of us take on?'],
    },
    {
      id: 'you-did-it-you-mend-it',
      match: [
        '^ [(you|he|she|they|<name>|<role>|your ..1) (are|is|were|was)? (the (one|ones|landlord|boss|father|mother|expert|owner|manager|professional|experts))? (just|only|always)? <verb> ..7 , (so|and|then|now)? (so|now|then)? (you|he|she|they) (better|had better|go|just|now)? (<theirsBare>|climb|hire|lie|live|own|honour|honor|stick|stand) <rest>?]',
        '^ [(if|since|because|as|seeing as|seeing that) (you|he|she|they) (want|wants|wanted|like|likes|need|needs|insist|insists|love|care|cares|prefer|prefers) ..7 , (then|so)? (you|he|she|they) (go|just|had better)? <theirsBare> <rest>?]',
        '^ [(if|since|because|as|seeing as|seeing that) (you|he|she|they) (are|is|know|knows|think|thinks|have|has|want|wants|like|likes) (so|such|everything|better|best|all|it all|that) ..5 , (then|so)? (you|he|she|they|why do not you) (can|could|should|must|will have to|may)? (just|jolly well|damn well|go)? <theirsDo> <rest>?]',
        '^^ [then (you|he|she|they|your ..1) (go|can (jolly|damn|bloody) well|can just)? <theirsBare> <rest>?]',
      ],
      say: ['I would like us to agree who does what', 'we could agree who does which part'],
      ask: ['How do we share this out?', 'I would like us to agree who does what.'],
    },
    {
      id: 'so-you-do-it',
      match: [
        '[(so|then|now|and now) (now)? (you|he|she|they) (go|just|had better)? (<theirsBare>) <rest>?] ($$|,)',
        '^ [(you|he|she|they) (signed|wanted|chose|agreed|promised|bought|made|broke|started|said|insisted|asked|ordered|hired|picked|took|decided|caused|got|did|lost|invited|left|brought|borrowed|spent|have|are|married|moved|built|planted|own) ..8 , (so|now|then) (now|just|go and|go)? !(take (your|care|it easy|a|as)|be (careful|welcome|patient|sure|our)|do (not|come|call|let)|ask|call|tell|send|bring|wait) (<theirsDo>|honour|honor|stick|keep|accept|respect|stand|finish|take|deal|do|be|stop|use|act|work|earn|start) <rest>?] !(care|in touch)',
        '^ [(now|and now|so now) (deal|live|cope|sort|pay|clean|clear|fix|face|carry|find|explain|take|answer|get|put up|own) (with|it|up|the|your|for|that|this|to|out)? <rest>?] !(in touch|some rest)',
        '^ [(you|he|she|they|your ..2|<name>|<role>) (can|may|will have to|get to|are going to have to|is going to have to|had better|better|gets to) (explain|justify|answer|apologise|break it|own up) ((that|it|this|yourself|yourselves)? (to|for) ..5 (why|how|that|yourself|what) | (that|this) to !(you|me|us)) <rest>?]',
        '^ [(you|he|she|they|<name>|your ..1) (can|will|must|have to|has to|should|get to|gets to)? !(see|decide|judge|speak|choose|find) <verb> for (yourself|yourselves|himself|herself|themselves) <rest>?] ($$|,)',
        '^ [(you|he|she|they) (are|is) (the|our|such|so|a|an|supposed) ..3 , (so|and)? (you|he|she|they) (go|just)? (tell|sort|fix|figure|work|explain|show|do|handle|deal|decide|find|pay|make|call|organise|answer|clean|solve) <rest>?]',
        '[(you|he|she|they) (have|has) (got)? (two|a pair of|a good pair of|your own|a perfectly good) (hands|legs|arms|feet|eyes|ears|phone|car|mouth|brain|kitchen) !full ...1 <rest>] !(cold|to (help|spare))',
        '^ [(you|he|she|they|your ..1|<name>) (can|may|will have to|get to|are going to have to|had better) (tell|explain|write|ring|call) ..5 (yourself|yourselves|himself|themselves|herself) <rest>?] !(if you (like|want|prefer))',
      ],
      say: ['so I would like us to agree who does what', 'I would like us to plan together how to do this'],
      ask: ['How do we share this out?', 'I would like us to agree who does what.'],
    },
    {
      id: 'they-and-not-we',
      match: [
        '^ [let (the|your|his|her|their) ..1 (insurance|insurer|bank|state|council|company|owners|heirs|landlord|lawyers|accountants|union|management|others|courts|boss|office) (deal|sort|fix|pay|clean|handle|worry|find|solve|carry|cover|explain) <rest>?]',
        '[<your> ..2 (is|are) <your> (baby|babies|cross|circus|monkey|monkeys|pigeon|party|funeral|show|battle|war|bed|mess|problem) ..2] ($$|,)',
        '[(<my> ..2|<i>) (am|are|is) not (here|there|around|paid|employed|hired) (just|only)? to (clean|fix|pay|solve|sort|mop|pick|babysit|carry|cover|serve|entertain|wait|rescue|bail|do your|run|nurse|please|tidy|save|amuse) <rest>?]',
        '[(<theirsWho>) (can|may|will have to|should|must|gets to|get to) (carry the can|foot the bill|face the music|pick up the (pieces|tab|bill)|take the (blame|fall|rap|flak|hit)|carry the blame|pay the price) <rest>?]',
        '[(somebody|someone|one of us|anybody) (has to|have to|must|will have to|needs to) ..6 (and|but) (it|that) (will not|is not going to|is not|would not) be (me|us|my ..1) <rest>?]',
        '[(my|our) ..2 (is|are) ..6 , ..4 (is|are) (yours|theirs|your (job|problem|business|part|task))] ($$|,)',
        '[(they|these|those|it|that|this|he|she) (is|are|will be) (now|then|all|officially)? your (problem|headache|worry|responsibility|business|lookout|baby|burden) (now|then|alone)?] ($|,)',
        '[(<theirsWho>) (can|may|will have to|gets to|get to) (deal with|handle|clean up|clear up|explain|live with|pick up|mop up|pay for|answer for|take|carry|face|sort out) the (fallout|mess|consequences|pieces|bill|press|blame|complaints|fuss|damage|fall-out|parents|shareholders|customers|loss|losses|heat|outcome|noise) <rest>?]',
        '[(you|he|she|they|<name>|<role>|your ..2|somebody else|someone else|the ..2) (should|must|has to|have to|need to|needs to|can|could|ought to|is to|are to|will have to|better|pay|pays|are paid|clean|cleans) ..7 , (and|but)? (certainly)? not (for|to|by|with|from|on)? (me|us|my ..2|our ..2|mine|ours|i|we|the rest of us)] ($$|,)',
        '[(it|that|this|these|those|<your> ..2|the ..3) (is|are|was|were|remains) (a|an|your|the|clearly|entirely)? (question|matter|task|job|problem|issue|thing|point|subject|topic|discussion|bill|case|something|one|headache|debt) (for|of|between) ..4 , (and|but)? (certainly)? not (for|of)? (me|us|my ..2|our ..2|mine|ours)] ($$|,)',
      ],
      say: ['I would like us to agree who does what', 'we could talk about who does which part'],
      ask: ['How do we share this out?', 'What part of this could each of us take on?'],
    },
    {
      id: 'theirs-and-not-ours',
      match: [
        '[(is|are) (for|up to|down to) (you|them|him|her|your ..2) to (find out|work out|figure out|establish|settle between) ..2] ($$|,)',
        '<your> ..2 [(are|is) (your|his|her|their) ..2 , (and)? not (mine|ours|my ..1|our ..1)] ($$|,)',
        '[(is|are) for (<other>|<name>|<role>|your ..2|the ..2) to <verb> ..4 , (and)? not (for|by|to)? (me|us|my ..1|our ..1|mine|ours)] ($$|,)',
        '[(is|are) (down to|up to|on|for) (you|him|her|them|<name>|your ..2) , (you|he|she|they|<name>|your ..1) (live|lives|are|is|have|has|wanted|chose|made|said|own|owns|broke|earn|earns|get|gets|know|knows) <rest>]',
      ],
      say: ['could be looked at together', 'may call for a plan that we share'],
    },
    {
      id: 'so-it-is-your-job',
      match: [
        '(so|then|therefore|meaning|idea|wanted|asked|insisted|chose) ..6 (is|are) (also|now|therefore|entirely|all)? [(your|his|her|their) (job|duty|responsibility|task|cost|bill|business|lookout|headache|problem)] ($$|, (too|not|so|now))',
        "(is|are) [(your|his|her|their|<role> 's|<name> 's) (job|task|duty|problem|responsibility|department|call|worry) , (and)? not (<role>|<name>|the ..2|management|mine|ours|my|our|us|me) ('s)? ..1] $$",
        '(is|are) [(what|exactly what|precisely what) (you|they|he|she) (are|is|get|gets) (paid|overpaid|hired|employed|here|there|so well paid) (for|to do) <rest>?]',
      ],
      say: ['something for us to work out together', 'a task we could plan together'],
    },
    {
      id: 'your-this-your-that',
      match: [
        '^^ [your ..2 , your ..2 , (and|so)? your (own)? (rake|broom|mop|bucket|shovel|hoover|wallet|purse|money|bill|bills|time|overtime|back|hands|cost|costs|expense|insurance|lawyer|hours|weekend|sweat|tears|headache|sleepless nights|loss|fine|fines|mess|noise|risk|fault|damage|debt|debts|loan|penalty|call|ladder|cheque|tab|account|budget|shame|ruin)] $$',
        '^^ [your ..3 (so|therefore) (you|it is your|your) <rest>] $$',
        '^^ [(my|our) ..2 , (so)? (my|our) (rules|decision|choice|way|call|terms|business|say)] ($$|,)',
        '[<i> ..4 (my|our) (own)? (way|thing|business|side|share) ...1 (and|while|but|you) (you|they|he|she)? (can|will|do|does|may|go)? ..3 (yours|theirs|(your|their|his|her) (own)? (way|thing|business|side))] ($|,)',
      ],
      say: [
        'we could look for one way that works for all of us',
        'this is something for us to look at together',
      ],
      ask: ['How could we look at this together?', 'What would be one way that works for all of us?'],
    },
    {
      id: 'has-to-be-the-one',
      match: [
        '[<theirsWho> ..1 (have to|has to|must|need to|needs to|should|will have to|ought to|had better|are going to have to) be the (one|ones) (who|to|that) <rest>]',
        '[(it|that) (is|was|has to be|must be|should be) (you|him|her|them|<name>|your ..1) (and not us|not us|not me|alone)? (who|that) (has|have|needs|need|must|should|ought|had) (to|better)? <rest>] !(apologise to)',
        '^ [(let|have) (them|him|her|<role>|<name>|your ..1|whoever ..4) !(know|finish|sleep|speak|have|be|rest) <verb> ..5 (for once|for a change|then|instead|if (he|she|they) (is|are|want|wants|like|likes|know|knows|care|cares|think|thinks)) <rest>?]',
        '^ [(let|have) (them|him|her|<role>|<name>|your ..1) (arrange|organise|organize|pay|ring|sort|handle|chase|clean|do|find|carry|explain|deal|look after|run|cook|drive|fix|make|take) ..6 , (he|she|they|i|we) (is|are|has|have|am|will|do|does|broke|started|wanted|made|said|promised) <rest>]',
      ],
      say: ['I would like us to agree who does what', 'we could talk about who does which part'],
      ask: ['How do we share this out?', 'I would like us to agree who does what.'],
    },
  ],
} as const satisfies Family
