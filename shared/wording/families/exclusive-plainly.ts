/** Shutting out as it is said every day: not our problem, I decide, go elsewhere. */
import type { Family } from '../pattern.ts'

export const exclusivePlainly = {
  kind: 'exclusive',
  reason: 'Who is shut out works against what is decided; asked in, they can carry a part.',
  patterns: [
    {
      id: 'not-ours-if-you',
      match: [
        '^ [(it|this|that)? (is)? not (really|exactly|quite)? (my|our) (<exclusive-ours>|fault|responsibility|mistake) (if|when|that|because|what|how|whether|who) <rest>]',
        '<your> ..3 (is|are|was|were) [not (really|exactly)? (my|our) (responsibility|problem|concern|business|job|worry|priority|headache|fault) <rest>?]',
      ],
      say: ['something we could look at together', 'hard for us to carry alone'],
      ask: ['How could we look at this together?', 'What part of this could each of us take on?'],
    },
    {
      id: 'not-running-a-hotel',
      match: [
        '[<i> (am|are) not (running|operating|made of) (a|an)? ..1 (hotel|charity|taxi service|soup kitchen|kindergarten|bank|hostel|restaurant|holiday camp|youth club|money|welfare office|free service|zoo|nursery|creche|social service) ..1]',
        '[(this|it) is not (a|an|your) ..1 (hotel|charity|soup kitchen|kindergarten|youth hostel|hostel|holiday camp|nursery|creche|self-service shop|free-for-all|restaurant|democracy|petting zoo|wellness hotel) (you know|here|, you know)?]',
        '[<i> (am|are) not (paid|here|employed|obliged|put on this earth) to (think|babysit|listen|clean|hold|do your|carry|wait|serve|entertain|fix|solve|run|pick up|explain|nanny|mother|chase|cook) <rest>?]',
      ],
      say: ['there is a limit to what we can take on', 'we cannot carry this alone'],
      ask: ['There is a limit to what we can take on. What could you do?', 'We cannot carry this alone.'],
    },
    {
      id: 'ball-in-your-court',
      match: [
        '[the ball is (now|firmly|back)? in (your|their|his|her) court <rest>?]',
        '[<i> (have|had) done ..6 , (and|so|now)? (now)? (the rest|everything else|it|what happens next|the next (step|move)) (is|lies) ..1 (up to|on|with|for) (you|them|him|her|your ..1) <rest>?]',
        '[(<other>|your side|your people|your client|your clients) ..1 (have to|has to|must|need to|needs to|should|can|will have to|had better|are going to have to) ..1 (make the first move|take the first step|move first|give in first|back down first|compromise first|apologise first|come to (me|us) first|do the (moving|changing|compromising)|be the (one|ones) to (move|change|give|compromise|apologise)) <rest>?]',
        '[<i> (am|are) not the (one|ones|side|party) (who|that) ..1 (need|needs|has|have|must|should|ought) ..1 (to)? (change|move|compromise|apologise|apologize|adapt|budge|explain|justify|give|learn|pay|act|leave|worry) <rest>?]',
      ],
      say: ['I would like us to plan the next step together', 'we could each say what our next step is'],
      ask: ['What could the next step be for each of us?', 'I would like us to plan the next step together.'],
    },
    {
      id: 'not-wanted-here',
      match: [
        '[(<i> (really|honestly|simply)? (do|did|have) (not|never)|nobody|no one|no-one|none of us) ..2 (need|needs|want|wants|wanted|ask|asked|asked for|invite|invited|miss|misses|missed|called for) (you|them|him|her|your (sort|lot|kind|people|type)|people like you|strangers|outsiders) (here|any more|anymore|around|there|in this|near|in our ..2|at our ..2|back|on this ..1|in the first place)] !(late|(at|before|by|until|on) <word>)',
      ],
      say: ['I would like some distance for now', 'for now we need some time without you'],
      reason: 'Who is told not to be wanted stays away from the talk too; what you need can be said.',
    },
    {
      id: 'you-wanted-it-you-do-it',
      match: [
        '[(you|he|she|they|your ..1) !(wanted (a|an) (receipt|quote|copy|list)|ordered) (wanted|chose|bought|broke|made|started|insisted on|signed|picked|decided|got|caused|invited|hired|lost|ruined|planted|built|brought|damaged) ..6 , (so|and|then)? (now)? (you|he|she|they) (can|will|have to|must|should|get to|had better|better)? ..1 (look after|pay|pays|walk|clean|fix|sort|deal|live|feed|carry|explain|find|organise|organize|drive|take care|finish|clear|raise|settle|handle|repair|mend|put|tell|cancel|get) <rest>?]',
      ],
      say: ['I would like us to agree who looks after this', 'we need to settle who does what here'],
      ask: ['How do we share out who looks after this?', 'I would like us to agree who does what here.'],
    },
    {
      id: 'why-should-mine-suffer',
      match: [
        '[why (should|must|do|does|would) (i|we|my ..2|our ..2|the (kids|children|rest of us|others|tenants|members|team|neighbours|taxpayers)) ..2 (suffer|pay|wait|move|change|bend|apologise|give up|clean up|put up|foot the bill|carry|work (late|overtime|weekends)|miss out|subsidise|cough up|make do|adapt|go without|take the blame|be punished|be the one|be the ones) <rest>?]',
      ],
      say: [
        'I would like us to look at what is fair here',
        'I would like us to find what is fair to all of us',
      ],
      ask: ['What would make this fair for all of us?', 'How could the load be shared here?'],
    },
    {
      id: 'enough-of-our-own',
      match: [
        '^ [<i> (have|had) (got)? (my own|our own|quite enough) (problems|worries|troubles|trouble|headaches|to worry about|to deal with) (of (my|our) own | as it is | already)?] $$',
        '[<i> (will|shall|must|have to|are going to|am going to)? look after (ourselves|myself|number one|our own (people|interests)) (first|alone|only) <rest>?]',
        '[(my|our) ..1 (members|shareholders|interests|clients|own people|lot|bottom line|side|profits|comfort|convenience) (will|must|always)? (come|comes) first <rest>?]',
        '[(my|our|the) ..2 (will|would|do|does|did) not (be)? (lose|losing|shed|shedding) (any|much|a wink of|a|one|a single)? (sleep|tear|tears) ..1 (over|about|for) <rest>]',
      ],
      say: ['we have needs of our own here', 'some of this matters a great deal to us'],
      ask: ['We have needs of our own here. What are yours?', 'What would be fair to all of us?'],
    },
    {
      id: 'i-decide-here',
      match: [
        '[(i|we|management|the (board|owners|parents|adults|committee)) (alone)? (decide|decides|make the (rules|decisions)|set the rules|am in charge|are in charge|call the shots|calls the shots|have the (final|last) (say|word)|run this|runs this|own this|am the (boss|parent|owner|landlord|manager|teacher|adult|father|mother|client|customer|tenant)|are the (bosses|parents|owners|adults|clients|customers)) (here | in (this|my|our) ..1 | on this ..1)? , (and)? (not (you|them|him|her|your ..1|the ..1) | you (do not|can not|have no|just|have to) ..4)]',
        '[(i|we) (decide|make the (rules|decisions)|set the rules|call the shots) (here|in (this|my|our) ..1|around here) ..2] ($$|,|and|so)',
        '[(she|he|it|this|that|they) (is|are) (my|our) !(..1 (fault|problem|mistake|responsibility|job|worry|error|mess)) ..2 , (and)? not (yours|your|his|hers|theirs|anyone)] ($$|,|and|so)',
        '[(she|he|it|this|that|they) (is|are) (my|our) ..1 (son|daughter|child|children|kids|land|house|kitchen|money|car|garden|company|property|classroom|shop|building|flat|project|wedding|body|life|fence|tree|dog|decision) ,? (and|so) (i|we) (will|can|shall|alone|may)? ..1 (decide|do|choose|say|raise|park|run|build|sell|keep|spend|paint|make) <rest>?]',
        '[(it|this|that) (is) (my|our) ..2 , (and)? (i|we) (will|can|shall|may)? ..1 (do|park|build|sell|keep|spend|paint|run) ..5 (what|as|how|whatever|where|when) (i|we) (like|want|please|see fit|choose)]',
      ],
      say: ['this is close to my heart, and I would like to hear you', 'this matters a great deal to me'],
      ask: [
        'This is close to my heart. What matters to you in it?',
        'This matters a great deal to me, and I would like to hear you.',
      ],
    },
    {
      id: 'ask-somebody-else',
      match: [
        '^^ [(then|just|please|so|well|you can|you could|why do not you)? (go (and)?|then|just|why do not you) (ask|find|try|call|pester|bother|annoy|tell|hire|ring) (somebody|someone|anybody|anyone) else <rest>?] !(if)',
        '[whether (you|they|he|she|your ..2|<role>) ..1 (like|likes|agree|agrees|want|wants|approve|approves|understand|understands|believe|believes|enjoy|enjoys|accept|accepts|mind|minds) ..5 (makes no difference|make no difference|does not matter|is irrelevant|is not (important|relevant|the point|my|our)|changes nothing|is neither here|is of no|does not interest|does not come) <rest>?]',
      ],
      say: ['we have to look at other points too', 'there are other points for us to weigh'],
      ask: ['What would you need from us here?', 'There are other points for us to weigh. What are yours?'],
    },
    {
      id: 'cannot-expect-us',
      match: [
        '[(you|they|he|she|<role>|<name>|your ..1|nobody|no one) ..1 (can|could|should|must|need) (not|hardly|scarcely) ..1 expect (me|us|anyone|anybody|my ..1|our ..1|the ..1) to (bail|pay|clean|fix|work|wait|drop|cover|carry|foot|solve|change|take|do|give|put|believe|sit|save|help|jump|swallow|accept|look after|forgive|forget|trust|feel) <rest>?] !(by|before)',
      ],
      say: ['this is more than we can take on alone', 'we cannot carry this on our own'],
      ask: ['This is more than we can take on alone. What could you do?', 'How could we share this?'],
    },
    {
      id: 'free-to-leave',
      match: [
        '[(nobody|no one|no-one) (is|was|has) (forcing|forced|keeping|kept|making|made|begging|begged|holding|stopping) (you|them|him|her|your ..1) (to (stay|live|work|come|sign|be|rent|buy|do|eat|remain|join)|here|from (leaving|going|moving)|stay|live) <rest>?]',
        '[(you|they|he|she|your ..1) (are|is) (always|perfectly|quite|very|more than|entirely|absolutely)? (welcome|free) to (leave !(whenever|at|now|early|the|it|a|your|any)|quit|resign|move out|move away|look (elsewhere|for (another|a different|somewhere))|find (another|someone|somewhere)|go (elsewhere|somewhere else|and find)|try (elsewhere|your luck)|take (your|their) (business|custom|money|kids|children|complaints) elsewhere) <rest>?]',
        '[feel free to (leave !(whenever|early|a|your|any|the|it|me|us|at)|quit|resign|move out|move away|look elsewhere|look for (another|a different|somewhere)|find (another|someone|somewhere else)|go elsewhere|take your (business|custom|money) elsewhere) <rest>?] !(early|whenever|a (message|comment|note|review|voicemail)|at)',
      ],
      say: [
        'I would like to know what would make this work for you',
        'we could look at what would have to change',
      ],
      ask: ['What would make this work for you?', 'What would have to change so that you can live with it?'],
    },
    {
      id: 'if-you-cannot-then-go',
      match: [
        '[if (you|they|he|she|your ..1|<role>) (can not|do not|does not|could not|are not able to|is not able to|are too (weak|scared|lazy) to) (handle|take|stand|bear|afford|cope|manage|deal|stomach|control|keep up|like|love|accept|respect|live) ..5 ,? (then)? (maybe|perhaps)? ((you|they|he|she) (should|had better|can|ought to|could|better))? ..1 (move|leave|sell|get out|do not (buy|have|rent|live|keep|take|come|work|start|sign)|should not (have|be|live|keep)|quit|resign|find (another|a different|something|someone)|get (another|a different|a new)|stay away|stay home|go (elsewhere|somewhere)) <rest>?] !(it to)',
      ],
      say: ['I would like to know what would make this bearable for you', 'let us look at what would help'],
      ask: ['What would make this bearable for you?', 'What would have to change so that it works for you?'],
    },
    {
      id: 'no-right-to-say',
      match: [
        '[(it|that|this) is not (really)? (for you to (decide|say|judge|choose|comment)|your (decision|call|place|choice|business|concern|turn) (to (make|tell|decide|say|judge|interfere|lecture|ask|take))?) <rest>?] !(fault)',
        '[(you|he|she|they) (are|is) not (my|our|his|her|the) (boss|father|mother|husband|wife|landlord|real (father|mother)|parent|teacher|supervisor)] ($$|, (so|and|you)|and (you|will|never|have))',
        '[(you|he|she|they|<role>) (have|has) (got)? (absolutely)? no (right|business|say|place|authority) (to|in|being|telling|coming|here|over) <rest>?] !(of way)',
        '[(you|he|she|they|<role>) (gave up|lost|forfeited|signed away|threw away) (that|your|his|her|their|any|every|all) ..1 (right|rights|say|claim|vote|chance) <rest>]',
        '[(you|they|nobody|no one) (can not|do not get to|have no right to|will not|does not get to) tell (me|us|my ..1) (what|how) to <rest>] !(in advance)',
        '^ [(i|we) (do|will|would|shall) not (answer|owe|have to (answer|justify|explain)|need to (justify|explain)|justify|explain) ..2 (to)? (you|him|them|people like you|your ..1) ..1 (anything|a thing|an explanation|a penny|myself|ourselves)?] ($$|,|about|for)',
        '^ [(i|we) (have|had) nothing (more|else|left)? to (say|discuss|talk about|explain) (to|with) (you|him|her|them|your ..1|each other|people like) <rest>?]',
        '[(i|we) (am|are) (so)? (done|finished|through) (with (you|him|them|your ..1|this family|people like) !(in|by|at|soon)|(helping|explaining|talking|listening|arguing|negotiating|waiting on) ..2 (you|him|them)) <rest>?]',
        '^ [(it|that) is (hardly|not) (my|our) fault (if|that)? (you|they|he|she|your ..1) <rest>]',
        '[(do not|you can not|never) (count|rely|depend) on (me|us) (for|to|any more|anymore|again|this time) <rest>?]',
        '[(we|i) (was|were) here (first !(thing)|before you|long before you) <rest>?] $$',
        '[(take|bring) (it|that|this) up with (your (own|boss|landlord|lawyer|insurance|bank|side|people|head)|head office|somebody|someone|the (council|landlord|management)) <rest>?] !(..4 (please|help|recommend))',
        '[(that|this|it) is (between you and (your|the|him|her|them)|above your pay grade|your department) <rest>?] !(and (me|us))',
      ],
      say: ['I would like to know what matters to you here', 'we could settle who decides what'],
      ask: ['What matters to you here?', 'How could we settle who decides what?'],
    },
  ],
} as const satisfies Family
