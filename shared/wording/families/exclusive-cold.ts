/** Exclusive words: coldness towards what the others need, and the door shut on those who do not belong. */
import type { Family } from '../pattern.ts'

export const exclusiveCold = {
  kind: 'exclusive',
  reason: 'Whoever is told that they do not count leaves the table; saying what you can do keeps them at it.',
  patterns: [
    {
      id: 'could-not-care',
      match: [
        '[<i> ..1 (do|could|will|shall|would|can|am|are) not ..3 <coldCare> ..1 (less)? (about|for|if|whether|how|what|who|why|where|over|of|when|that|to)? (<other> | <your> ..2 | any of your) ..4 <coldHarm> (<rest>)?]',
        '[<i> ..1 (do|could|will|shall|would|am|are) not ..3 (care|give|caring|giving|losing|lose|shed|shedding|weep|weeping|cry|crying) ..4 (about|for|over|if|whether|how|what|less) ..1 (you|your|they|their|he|his|she|her|<role>|any of your|the rest of you) (<rest>)?]',
        '[<i> (have|had)? never ..1 (cared|gave|given|worried|bothered) ..2 (about|for|if|how|what|whether) (you|your|they|their|he|his|her|she|them|him|<role>) (<rest>)?]',
        '[<i> ..2 take no ..1 interest in (that|this|it|how|what|who|where|your|their|his|her|you|them|<role>) (<rest>)?]',
      ],
      say: ['I hear this, and I have to look at other points too', 'we need a way that works for all of us'],
      ask: ['I hear you, and I have to look at other points too.', 'What would work for all of us?'],
    },
    {
      id: 'who-cares',
      match: [
        '[(who (cares|gives a (damn|toss|shit|fuck|hoot)|gives a monkey)) ..1 (about|if|whether|what|how|why|who|where) (you|your|they|their|he|his|she|her|the|<role>|some|anyone|any) (<rest>)?]',
        '^^ [(and)? so what if (you|your|they|their|he|his|she|her|it|<role>) (<rest>)?]',
        '^ [(who cares|so what|big deal|boo hoo|tough luck|hard luck|hard cheese|bad luck|diddums|what of it|what do i care|what do we care|like i care|as if i care|as if we care|see if i care)] $$',
        '[for all (i|we) care]',
        '(that|it|this) is [just ..1 (too bad|tough|tough luck|hard luck|bad luck|hard cheese|hard lines)] !(about | to (hear|lose|miss))',
        '[(tell|telling|find|ask|bother|try) (it|that|this)? (to)? (someone|somebody) (who|that) (cares|gives|might care)] !(for|about|and|enough)',
        '[my heart bleeds (<rest>)?]',
        '[(spare|save) (me|us) (your|the|his|her|their) ..1 (sob story|sob stories|tears|drama|excuses|lecture|speech|details|story|stories|feelings|self-pity|violins|violin|explanations|hard-luck story|life story|sermon|theatrics)]',
      ],
      say: [
        'I hear this, and I have to look at other points too',
        'I hear this, and I am still at the table',
      ],
      ask: ['I hear you, and I have to look at other points too.', 'What would you need from us here?'],
    },
    {
      id: 'counts-for-nothing',
      match: [
        '(<your> ..5 | what ..5) [(simply|just|really|frankly|honestly)? (do|does|did|will|would) not (really|even|at all)? (interest (me|us)|concern (me|us)|move (me|us)|impress (me|us)|bother (me|us)|touch (me|us)|keep (me|us) (up|awake)|change a thing|cut any ice|wash with)(<rest>)?]',
        "(<your> ..3 <coldTheir> | yours | what <other> (want|need|think|feel|thinks|feels|wants|needs|say|says|like|likes) ..6 | how <other> ..6 | whether <coldWho> ..6 | whether your ..6 | <role> 's? ..1 <coldTheir>) [(simply|just|really|frankly|honestly)? (do|does|did|will|would|can|has|have) not (really|even|at all|ever)? (matter|count|interest (me|us)|concern (me|us)|come into (it|this)|enter into (it|this)|move (me|us)|impress (me|us)|bother (me|us)|affect (me|us)|change (a thing|anything|my|our)|make (a|any|the slightest) difference|mean (a thing|anything)|cut any ice|carry (any|much) weight|wash with|touch (me|us)|keep (me|us) (up|awake))] !(for you | if you | to you)",
        "(<your> ..3 <coldTheir> | yours | what <other> (want|need|think|feel|thinks|feels|wants|needs|say|says|like|likes) ..6 | how <other> ..6 | whether <coldWho> ..6 | whether your ..6 | <role> 's? ..1 <coldTheir>) [(is|are|was|were) ..2 (neither here nor there|irrelevant|immaterial|beside the point|of no (interest|concern|consequence|importance|relevance)|worth nothing|not (required|needed|wanted|asked for|welcome|relevant|our problem|invited|sought)|meaningless|no concern|no interest|nothing) ..1 (to (me|us)|here|now|any more)?] !(to (do|pay)|wrong)",
        '(what|how|whether|your|their|his|her) ..7 [(stopped|ceased|stops|no longer) (matter|matters|mattering|to matter|interesting|interests|counting|counts|to count|concerns|concerning|bothers) (to)? (me|us)? (<rest>)?]',
        '[(makes|make|made) (absolutely)? no (difference|odds) to (me|us) (what|how|whether|if|who|where) (you|they|he|she|your) (<rest>)?]',
        '[(means|mean|meant) nothing to (me|us)]',
        '[(leaves|leave|left) (me|us) cold]',
      ],
      say: ['can only be one point among others', 'will have to be weighed with other points'],
    },
    {
      id: 'why-is-it-ours',
      match: [
        '[why (is|does|do|must|am|are) (it|i|we) ..1 (always|forever|constantly|the (one|ones)) ..1 (down to|up to|on|left to|me|us|my|our|who|that|have|end|clean|pay|fix|carry|picking|cleaning|paying|fixing) (<rest>)?]',

        '[(why|how|since when|how come) (is|are|was|were|should|did) (your|their|his|her|<role>|<name>|this|that|it|any|all|what) ..4 (my|our) (problem|problems|business|concern|fault|job|headache|responsibility|worry|mess|bill) (<rest>)?]',
        '[(that|it|this) is (my|our) (fault|problem|business|concern|job) (how|why|because)] $$',
        '[why should <i> ..2 (lift a finger|lose ..1 sleep|care|suffer|be the (one|ones)|pay|clean|bail|help|foot|bear|cover|carry|bend|compromise|change|adapt|put up|stay up|give (you|them|him|her|up)|worry|bother) (for|about|because|to|if|over|with|what|how|your|their|who|his|her|when|up|after|out) (<rest>)?]',
      ],
      say: ['how does this concern us both', 'what part of this could be ours'],
      ask: ['How does this concern both of us?', 'What part of this could be ours?'],
    },
    {
      id: 'fail-to-see',
      match: [
        '<i> [(have|had|has) ..1 (no|little|zero|not any|not the) ..1 (time|sympathy|patience|interest|use|appetite|pity|compassion) ..1 (whatsoever|at all)? (for|in|with) (you|your|their|his|her|<role>|people like you) (<rest>)?]',
        '<i> [(am|are|do|will|would|can) not ..2 (want to|prepared to|willing to|going to|wish to|interested in|need to|care to)? (hear|hearing|listen to|discuss|discussing) ..2 (your|their|his|her|about your|about their) ..2 (<coldTheir>|<coldBurden>|<problemGrief>) (<rest>)?]',

        '<i> ..4 [(not|fail|hardly|cannot|what) ..4 what (your|their|his|her|you|<role>) ..4 (has|have|had) (got)? to do with (me|us|mine|ours|my ..1|our ..1)]',

        '<i> ..1 [(fail|can not|do not|really do not|struggle|am at a loss) to? (see|understand|get|know) (why|how|what) (your|you|their|his|her|<role>|any of (this|that)|this|that|it) ..6 (should|is|are|has|have|would) ..1 (keep|concern|bother|matter|trouble|worry|affect|interest|be|become|any|anything|my|our|got) ..3 (us|me|my|our|mine|ours) (<rest>)?]',
      ],
      say: [
        'would like to understand how this concerns us both',
        'would like to know what part of this could be ours',
      ],
    },
    {
      id: 'no-right-here',
      match: [
        '<coldOutsider> [(should|must|can|had better|ought to|need to) ..1 (keep quiet|shut up|know (their|your|his|her) place|be seen and not heard|be grateful|keep (their|your) mouth shut|stick to|sit down and) (<rest>)?]',

        '<coldOutsider> (just|simply|really|still)? [(have|has|had|get|gets|got|deserve|deserves|should have|should get) (absolutely|really|simply)? (no|zero|not any) (earthly|moral)? (right|rights|business|place|say|standing|voice|vote|claim|part|stake) (here | to (tell|decide|vote|complain|speak|judge|lecture|dictate|demand|interfere|an opinion|ask|question|come|comment) ..4 | (telling|voting|deciding|complaining|speaking|judging|lecturing|dictating|demanding|interfering|asking|being|coming|commenting|sticking) ..3 | in (this|it|that|what|how|the|our|my|any) ..4)? !(of way) (<rest>)?]',
        '<coldOutsider> [(do|does|should|must|will|can|could|may|would) not ..1 (get|be allowed|get) to (decide|vote|tell|choose|have|dictate|complain|speak|say|judge|set|comment) (<rest>)?]',
        '<coldOutsider> [(do|does|will|would|could|can|should) ..1 (not|never|hardly|scarcely) ..3 (belong|fit in|understand how (we|things)|be expected to understand|know how (we|things)|be one of us) (here|with|on|in|around|among|at|how|anywhere|$) (<rest>)?]',
      ],
      say: ['may have another part in this', 'could be heard on this at another point'],
      reason: 'Being told that one has no say leaves only the door; saying who decides what is clearer.',
    },
    {
      id: 'not-family',
      match: [
        '[(you|they|he|she|<role>) (are|is|were|was) (just|only|merely|nothing but|no more than) (a|an|the|our|my) ..1 (tenant|lodger|renter|guest|visitor|employee|subcontractor|contractor|customer|supplier|intern|temp|trainee|newcomer|outsider|amateur|cleaner|secretary|assistant|helper|member|parent|stepmother|stepfather|in-law|cousin|driver|worker|neighbour|neighbor|freelancer|agent|minority)] !(of|away|in)',

        '[(you|they|he|she|<role>) (are|is|were|was) (not|no|hardly|scarcely|barely) (really|even|exactly)? (a|an)? (family !(doctor|doctors|friend|friends|member|members|photos)|blood|from (round|around) here|from here|local|one of (us|the family|ours|the team)|part of (this|our|the) (family|team|community|company)|a (local|member)|wanted|welcome)] !(about|yet|until|member)',
        '[(this|that|it) is (strictly|just|purely)? (a family (matter|affair|business)|a private (matter|affair)|between (me|us) (and ..2)?|our (business|house|town|village|street|land|company|decision|affair))] (and|so|,) ..2 (you|your|they|not|stay|keep|nobody|he|she)',
        '[the (grown-ups|grownups|adults|big boys) are (talking|speaking|deciding|busy)]',
        '[(you|they|he|she) only (married|moved|came|joined|rent|rents|work|works|started|arrived) ..4 , (so)? (you|they|he|she) (get|have|has|gets|can|do|should) (<rest>)?]',
      ],
      say: ['this is close to our hearts', 'we need some time for ourselves first'],
      ask: [
        'This is close to our hearts, and we need some time for it first.',
        'Who should be part of which talk?',
      ],
    },
    {
      id: 'stay-out',
      match: [
        '(can|should|better|will|please|so|and|just|must) ..1 [(stay|keep|butt) (well|right)? out (of (it|this|that|my ..2|our ..2))?] ($ | and | or)',
        '(can|should) [wait outside]',
      ],
      say: ['let us settle this part first', 'give us time for this part first'],
    },
    {
      id: 'us-first',
      match: [
        '[(i|we) ..1 look after (my|our) own] ($|,|and|first)',
        '[<i> have (enough|plenty|quite enough|more than enough) ..6 without (your|you|their|his|her|having) (<rest>)?]',
        '[only (residents|owners|members|family|locals|shareholders|partners|adults|professionals|staff|homeowners) (count|matter|decide|vote|get|have|are) ..2 here (<rest>)?]',

        "[(my|our|<role> 's|the (company|family|firm|team|club) 's) ..2 (come|comes|go|goes|is|are) first (, second ..2 third)?] ..2 (and|,|before|while|then) ..2 (you|your|yours|they|their|theirs|everyone else|everybody else|the rest|his|hers)",
        '[(i|we) do as (i|we) (please|like|see fit|want)]',
        '[(decision|choice|money|house|land|floor) (belongs to|is) (us|me|ours|mine) (alone|only)?] (, | and) ..1 (not|you|so|your|whatever)',
        '[(your|their|his|her) rules are for (your|their|his|her|you|them) ..1]',
        '[(i|we) (was|were|have been) here (first|long before|before) ..1 (you)?] (, | so | and)',
        '[(what|whatever) (i|we) do ..5 is (my|our) (own)? (business|affair)] , (not|so|and)',
        '[(none|no) of your (damn|bloody|goddamn)? (business|concern|affair) (what|how|who|where|why|when)? (<rest>)?]',
      ],
      say: ['we have needs of our own here', 'some of this matters a great deal to us'],
      ask: ['What would be fair to all of us?', 'How could this work for all of us?'],
    },
    {
      id: 'think-what-you-like',
      match: [
        '(<coldWho> | workforce | staff | everybody) [(can|may) think what (you|it|they|he|she) (like|likes|want|wants|please) (<rest>)?]',
      ],
      say: ['may see this differently', 'may come to another view'],
    },
    {
      id: 'there-is-the-door',
      match: [
        "[(the)? (door|exit) (is | 's) (right|just|that)? (over there|there|that way|behind you)] !(so come | come | if you (get|arrive|need))",
        '[(if|whoever|anyone who|those who) (<other>)? (do|does) not ..1 (like|want|accept|agree|enjoy) ..3 (, | then)? (then)? (<other> ..2 | just)? (leave|move|move out|go|lump it|find (somewhere|another|someone)|the door|pack|get out|look elsewhere|clear off|sell up|resign|quit|tough|too bad) !(through|over) (<rest>)?]',
        '[(do|does) not like ..4 (tough|too bad|leave|move|then (leave|go|move)|go (elsewhere|somewhere))] $$',
        '[(you|they|he|she) know|knows where the door is]',
        '[(go|run|crawl|get) back to (your|where) ..2 (mother|mummy|mommy|came|country|village|city|people|own)] !(doctor)',
      ],
      say: [
        'I would like to know what would make this work for you',
        'we could look at what would have to change',
      ],
      ask: [
        'What would make this work for you?',
        'What would have to change so that we can both live with it?',
      ],
    },
    {
      id: 'your-sort-again',
      match: [
        '[(your|his|her|their) (sort|kind|type) of (people|person|family|families|folk|customer|customers|tenant|tenants|crowd)]',

        '[(your|his|her|their) (kind|sort|ilk|type|lot|generation)] (ruined|came|moved|took|brought|never|always|only|ruins|turns|shows|comes|destroyed|wrecked|made|drove|have|has|had|went|want|wants|give|gives|get|gets|stick|sticks|make|makes|could|would|will|can|should|does|do|are)',
        '[(outsiders|newcomers|townies|incomers|blow-ins|renters|foreigners|folk|types|people|someone|somebody) (like (you|him|her|them|that)|with (your|his|her) (background|past|record|accent|history|upbringing|kind))] (have|has|had|can|could|do|does|should|will|would|is|are|never|always|only|ruin) !(rare | a gift | welcome | kind | good | great | wonderful | helping | needed)',
      ],
      say: ['some of those involved', 'others who are part of this'],
    },
    {
      id: 'do-not-come-to-us',
      match: [
        '^ [keep (your|their) ..2 (problems|troubles|mess|nonsense|rubbish|opinions|worries|dramas|quarrels|feuds|drama) (<rest>)?]',

        '^ [(go and|go|then|so|please|just)? (find|bother|cry|moan|whine|complain|pester|blame|annoy|nag|harass) (to|and)? ..1 (someone|somebody|anyone|anybody) else (<rest>)?]',
        '(^ | can | could | should | to | and) [(take|carry|bring) (your|their|his|her) ..3 (elsewhere|somewhere else|to (someone|somebody) else) (<rest>)?] !(car|bike)',

        '[do not (come|carry|bring|look|turn|run|bother|cry|whine|moan|complain|go) ..5 (to|at) (me|us|our door|my door|our doorstep) ..2 (with|for|when|if|about|because|again|looking|crying|asking|expecting|next) (<rest>)?] !(problems? |any questions)',
        '[do not (carry|bring) (your|his|her|their) ..3 (to|into|through) (my|our|me|us) (<rest>)?]',
        '[(kindly|please|just|do|now)? leave (me|us|the rest of us) (out of|alone) (it|this|that|your ..2)? (with your <word>)?] !(with (a|an|the|our|my)|for (a|an|one|five|ten|the)|today) ',
        '[<i> (have|has) (enough|plenty|quite enough|my own|our own|sufficient) (of)? (problems|troubles|worries|life|lives|headaches|on (my|our) plate) (of (my|our) own)? (without|and you|,) ..2 (you|your|dealing|solving|carrying)]',
      ],
      say: ['settle first with us who does what', 'tell us early what you need'],
    },
  ],
} as const satisfies Family
