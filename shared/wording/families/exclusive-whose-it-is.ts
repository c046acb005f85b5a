/** Exclusive words: whose it is: it came from you, not my dog, yours to deal with, not the one who broke it. */
import type { Family } from '../pattern.ts'

export const exclusiveWhoseItIs = {
  kind: 'exclusive',
  reason: 'Work that is only theirs divides the table; "how do we" keeps both at it.',
  patterns: [
    {
      id: 'it-came-from-you',
      match: [
        '^ [..5 (came from|comes from|started in|started at|started with|leaked from|escaped from|fell from|fell off|grew from) (you|(your|his|her|their) ..2|him|them) , (so|and so|therefore|now)? (you|he|she|they|your ..1|<name>) (can|may|must|should|get to|will have to|had better)? (just|go|also)? (be the one|<coldDeal>|treat|catch|remove|collect|get rid|chase|ring|stop) <rest>?]',
        '^ [(it|that|this|they|he|she|those|these) (is|are|was|were) (your|his|her|their) ..2 , (so|and so|now|then) (now)? (you|he|she|they)? (can|may|get to|must|will have to)? (be the (one|ones) <rest>|(get|climb) (up|out|down|in) there <rest>?|scrub <rest>|clear (my|our|the) <rest>|(ring|call|chase) the <rest>)]',
        '^ [(your|his|her|their) ..1 (left|broke|lost|forgot|dropped|started|caused|damaged|spilled|spilt|blocked|wrecked|cut|ruined|flooded|overran|scratched|dented) ..7 , (so|and|now|and now) (now)? (your ..1|you|they|he|she) (can|may|must|should|get to|gets to|will have to|had better) (<coldDeal>|be the one|get|ring|call|chase|find|make|do) <rest>?]',
      ],
      say: ['I would like us to agree who does what', 'let us see how to put this right together'],
      ask: ['How do we put this right together?', 'I would like us to agree who does what.'],
    },
    {
      id: 'climb-out-of-it',
      match: [
        '(, | ^) [(now|so|and|then|and now|so now|now you) (you)? (can|will have to|may)? (just|go|go and)? (climb|crawl|dig|get|wriggle|talk|buy|claw|work|think) (yourself|yourselves|your way)? (back)? out of (it|this|that|there|the ..1) (alone|yourself|yourselves|by yourself|by yourselves|on your own|without (me|us)) <rest>?]',
        '(, | ^) [(now|so|then|and now|so now) (you)? (can|will have to|may)? (just|go|go and)? (climb|crawl|dig|wriggle|find|claw|talk|buy) (yourself|yourselves|your (own)? way) ..1 (out of (it|this|that)|out)] ($|,)',
      ],
      say: ['so let us look for a way out together', 'and I would like us to look for a way out'],
      ask: ['How do we get out of this together?', 'I would like us to look for a way out together.'],
    },
    {
      id: 'not-my-this-not-my-that',
      match: [
        '^^ [not (my|our) ..2 , (and|so)? not (my|our) (own)? ..1 (mess|business|problem|fault|job|mistake|money|circus|monkeys|debt|bill|concern|doing|headache|responsibility|drama|fight|crisis|worry|department|loss|expense) <rest>? (, <rest>)?]',
        '^^ [not (my|our) (mess|business|problem|fault|mistake|circus|debt|concern|doing|headache|drama|fight|crisis) , (and|so)? not (my|our) <rest>]',
      ],
      say: ['I would like to know first how this concerns us both', 'let us look at who can do what'],
      ask: ['How does this concern both of us?', 'What could each of us do here?'],
    },
    {
      id: 'goes-wrong-lands-on-you',
      match: [
        '(debt|debts|mess|bill|problem|loss|losses|damage|mistake|fine|disaster|leak|failure|delay|error|errors|flop|chaos|row|blunder) ..3 [(has|have|had) (your|his|her|their) ..1 (name|names|fingerprints|signature) (all over|on|written all over) (it|them|this)]',
        '(whatever|anything|everything|what) ..3 (wrong|breaks|break|fails|broken|missing|lost|leaks|damaged|late) ..5 [(lands|falls|rests|is|sits|comes down) (squarely|entirely|all|now|purely)? (on|with|upon) (you|him|her|them|<name>|your ..2)] ($|,)',
      ],
      say: ['may call for a plan that we share', 'could be worked out together'],
    },
    {
      id: 'yours-to-deal-with',
      match: [
        '!(choice|choices|decision|decisions|money) <word> [(is|are|was|were|remain|remains|stay|stays|will be) (all|now|entirely|still)? (yours|his|hers|theirs) (alone)? to (scrub|bear|catch|chase|(<coldDeal>) !(if|when|of|out who)) <rest>?] !(own|find|manage)',
      ],
      say: ['may need a look from all of us', 'could be looked at together'],
    },
    {
      id: 'we-have-our-own-to-worry-about',
      match: [
        '^ [<i> (have|have got) (quite|more than)? (enough)? (my|our) own (family|problems|children|kids|bills|worries|mortgage|staff|losses|people|business|customers|mother|parents|debts|team) to (worry about|feed|think of|think about|look after|deal with|pay|see to|solve|care about|support) (, | and) (and|so|not|but|without)? (yours|your ..2|do not|spare|count me out|can not|not|i can not|he|she|you|yours) <rest>?]',
      ],
      say: [
        'I carry a lot already, and would like to see what I can still do',
        'I need us to find a way that I can carry too',
      ],
      ask: ['I carry a lot already. What would help you most?', 'What part of this could be mine?'],
    },
    {
      id: 'up-to-you-not-to-us',
      match: [
        '[(is|are) (entirely|purely|strictly)? (up|down) to (you|him|her|them|your ..1|<name>) (, <name>|, ..2)? , (and)? (certainly)? not (up|down)? (to|with)? (me|us|the <word>|my ..1|our ..1|anyone else)] ($|,)',
        '[(is|was) (just|simply|purely)? (bad|hard|tough|rotten|poor) luck (for|on) ..4 , (and)? not (for|on)? (me|us|my ..1|our ..1|mine|ours)] ($|,)',
      ],
      say: ['may need a look from all of us', 'could be looked at together'],
    },
    {
      id: 'not-up-to-us-to-do-it',
      match: [
        '[(it|that) (is|was) (not|hardly|never|scarcely) (up|down)? (to|for|on) (me|us|my ..1|our ..1|the <role>|<role>) to (wake|remind|chase|nanny|teach|nurse|entertain|police|drive|feed|fetch|organise|collect|look after|clean|tidy|pay|explain|sort|fix|apologise) ..1 (your|his|her|their|after (you|him|her|them)|for (your|his|her|their)) <rest>?]',
        '[(<my> ..1|<i>|the ..1) (do|does|will|am|is|are) not ..2 (do|doing) (your|their|his) ..3 (homework|dirty work|dirty laundry|washing|thinking|bidding|donkey work|legwork) <rest>?]',
      ],
      say: ['I would like us to agree who does what', 'we could talk about who does which part'],
      ask: ['How do we share this out?', 'I would like us to agree who does what.'],
    },
    {
      id: 'stays-your-problem',
      match: [
        "^ [(your|his|her|their|<name> 's) ..4 (is|are|stays|remains|stay|remain) (still|and remains|and stays)? (your|his|her|their) (own)? (problem|quarrel|fight|debt|debts|mess|trouble|troubles|war|lookout|headache|affair|battle|drama|feud) <rest>?]",
        '^ [(we|i) ..4 (my|our) (own)? (side|share|part|half|end|patch|house|dog|people|staff|bins|bills|mess|fences|fence|kids) ..3 , (and|so|now)? (now)? (you)? (can|should|must|had better|go)? (see to|mind|deal with|sort|sort out|keep|clean|look after|worry about|take care of|handle|pay) (yours|theirs|your own) ..2] ($$|,)',
      ],
      say: ['I would like us to look at this together', 'let us see what each of us can do'],
      ask: ['How could we look at this together?', 'What could each of us do here?'],
    },
    {
      id: 'why-should-we-for-what-you-did',
      match: [
        '^ [why (on earth|the hell|in the world|exactly)? (should|must) (<my> ..2|i|we|the rest of us|the ..1|everyone|others|<role>) <word> ..9 (you|he|she|they|your ..1|<name>) (just|simply|all|have|has)? (forgot|broke|lost|caused|started|failed|ruined|wanted|messed|missed|overlooked|could not|can not|will not|did not|damaged|overspent|neglected|overslept|miscounted|screwed|bungled|misread|wrecked) !(my|me) <rest>?]',
      ],
      say: ['I would like us to see how we share this', 'it would help to agree who does what'],
      ask: ['How do we share this fairly?', 'What could each of us do to put this right?'],
    },
    {
      id: 'lose-and-it-is-all-one-to-us',
      match: [
        '^ [(whether|if|that) (you|your ..2|he|she|they|his ..2|her ..2|their ..2|<name>|<role>) ..4 (<coldHarm>|ruined|sinks|folds|closes|divorced|freeze|freezes|flooded|late for) ..4 (makes|make|is|are|changes|does|will|matters) ..2 (no (difference|odds)|nothing|all the same|all one|neither here nor there|not (my|our)) (whatsoever|at all)? (to|for)? (me|us|my ..1|our ..1|the ..1)? <rest>?]',
        '[what (happens|goes on|comes) ..5 (do|does|will) not (really)? (concern|interest|bother|worry) (me|us|my ..1|our ..1|the (contractor|landlord|company|board|union|council|supplier|seller|firm|agency|owner|owners|bank))] ($|,)',
      ],
      say: [
        'I need us to find a way that works for both sides',
        'let us look at what each of us could do about this',
      ],
      ask: ['What would work for both sides?', 'What could each of us do about this?'],
    },
    {
      id: 'whoever-did-it-can-pay',
      match: [
        '^ [whoever (booked|broke|made|ordered|invited|wanted|started|left|signed|promised|chose|hired|caused|spilled|spilt|parked|planned|messed|dug|approved|scratched|damaged) ..7 (can|should|must|may|has to|will have to|needs to|had better|gets to|ought to) (also|just|jolly well|damn well)? !(find|own|manage|show) (<coldDeal>) <rest>?]',
        '^ [if (you|he|she|they) (want|wants|need|needs|would like|insist on) ..7 , (there is|here is|here are|there are) (the|a|your) ..1 (brush|mop|broom|bucket|hammer|ladder|hoover|shovel|sponge|tools|rake|cooker|stove|spade|vacuum|lawnmower|mower|iron|dustpan)] $',
      ],
      say: ['I would like us to agree who does what', 'let us see who can do what'],
      ask: ['How do we share this out?', 'I would like us to agree who does what.'],
    },
    {
      id: 'will-not-be-the-one',
      match: [
        '[<i> ((will|shall|am|are) not (going to|about to)? | refuse to ) be the (one|ones) ((to|who|that) ..1 (tell|tells|pay|pays|clean|cleans|explain|explains|apologise|apologises|fix|fixes|beg|lose|loses|clear|clears|suffer|suffers|stay|stays|break|breaks|chase|chases|call|calls|phone|phones|ring|rings|give in|gives in|back down)|phoning|ringing|calling|telling|paying|cleaning|explaining|apologising|begging|fixing|clearing|sitting|waiting|losing|suffering) !(to complain) <rest>?]',
        '[<i> (did not|never) (order|ordered|ask for|asked for|want|wanted|cause|caused|make|made|break|broke|sign|signed|agree to|agreed to|start|started|invite|invited|approve|approved) ..6 (and|so|, so|, and) <i> (will|shall|do|are|am) (certainly)? not ..2 (pay|paying|fix|fixing|clean|cleaning|clear|clearing|cover|covering|sort|sorting|carry|carrying|foot|footing|live with|living with) <rest>?]',
        '[<i> (have|had) (absolutely|really|quite frankly)? no (intention|wish|desire) (whatsoever)? (of|to) (spending|spend|wasting|waste|losing|lose|doing|do|cleaning|clean|paying|pay|driving|drive|babysitting|babysit|carrying|carry|sharing|share|sorting|sort|fixing|fix|clearing|clear|listening|listen|bending|bend|rescuing|rescue|running|run) !(harm) ..4 (you|your|their|his|her|him|them) <rest>?]',
      ],
      say: [
        'I would like us to agree who does what',
        'I would like to say what I can do here, and what I need',
      ],
      ask: ['How do we share this out?', 'I would like us to agree who does what.'],
    },
    {
      id: 'have-that-talk-with-your-mother',
      match: [
        '[(that|this|it) is (a|an|one) (conversation|fight|quarrel|discussion|battle|argument|row|talk) (that|for)? (you|he|she|they) ..1 (can|may|will have to|should|must|to) (have|take up|settle|sort|sort out|fight|fight out|discuss|solve) (with|between) (your|his|her|their|yourself|yourselves|him|them|somebody|someone) <rest>?]',
      ],
      say: ['I would like us to agree who talks to whom', 'let us see who could help with this'],
      ask: ['Who could help with this?', 'I would like us to agree who talks to whom.'],
    },
    {
      id: 'your-department',
      match: ['(is|are) [(your|his|her|their) department] ($$ | , (not|so|i|we|and not))'],
      say: ['something for us to look at together', 'something to plan together'],
    },
    {
      id: 'we-run-no-hotel',
      match: [
        '[<i> (do|did) not (run|keep|operate) (a|an|some kind of) ..1 (hotel|charity|bank|taxi service|taxi|nursery|kindergarten|zoo|hostel|shelter|restaurant|laundry|launderette|circus|helpline|playground|soup kitchen|creche|storage depot) ..1 (for (you|your|late|people|every|other) ..3|here)] ($|,)',
      ],
      say: ['I would like us to agree what I can do here', 'let us see what would work for both of us'],
      ask: ['What would work for both of us?', 'I would like us to agree what I can do here.'],
    },
    {
      id: 'ours-are-not-your-servants',
      match: [
        '(<my> ..2|the ..1) (is|are) [not (your|his|her|their) ..1 (<theirsServant>|babysitters|servants|slaves|cleaners|maids|nannies|skivvies|lackeys|taxi drivers|punchbags|caretakers)] ($|,|and)',
      ],
      say: ['here for one part of this', 'ready to agree who does what'],
    },
  ],
} as const satisfies Family
