/** Problem framing of what it is like with somebody there: better off without you, not up to it, it all began when you came. */
import type { Family } from '../pattern.ts'

export const problemWithYouAround = {
  kind: 'problem',
  reason:
    'Told that they are the trouble, people defend themselves; what should go differently can be asked for.',
  patterns: [
    {
      id: 'worse-with-you-in-it',
      match: [
        '^ [(every time|whenever|each time|as soon as|the moment|the minute) (you|he|she|they|<name>|<role>|your ..2) (get+v (involved|near|your hands on)|step+v in|jump+v in|chip+v in|come+v near|(are|is) (involved|in charge|around|near)) ,? ..4 <hinderEnd> <rest>?] !(help)',
        '^ [with (you|him|her|them|<name>|<role>|people like you) (around|involved|in charge|here|on board|in the room|at the table|at the helm|on the team|in the house|on the committee|at the wheel) !(...9 (can go wrong|easier|better|safe|safer|happy|great|lovely|fun|love|glad|quicker|confident)) ,? ..6 <hinderEnd> <rest>?]',
      ],
      say: ['this has become hard for us', 'we need an easier way to do this together'],
      ask: [
        'This has become hard for us; what could make it easier?',
        'We need an easier way to do this together.',
      ],
    },
    {
      id: 'better-off-without-you',
      match: [
        '[(i|we|everyone|everybody|all of us|this ..1|the ..1|people|she|he|they|the kids|the children) (would|will|could) ..1 (be|have been) ..2 (better off|better|happier|calmer|safer|richer) ..2 without (you|him|her|<name>|<role>|your (interference|meddling|help|advice|lot|noise|people|side|comments|<problemConduct>)) <rest>?]',
        '[(i|we|everyone|everybody|all of us|this ..1|the ..1|people|she|he|they|the kids|the children) (would|will|could) ..1 (do|feel|sleep|live|work|get on|manage) ..1 (better|easier|faster|more easily) ..2 without (you|him|her|<name>|<role>|your (interference|meddling|help|advice|lot|noise|people|side|comments|<problemConduct>)) <rest>?]',
      ],
      say: ['I would like us to find a better way to work together', 'this is hard for us as things are'],
      ask: [
        'I would like us to find a better way to work together.',
        'This is hard for us as things are. What could make it easier?',
      ],
    },
    {
      id: 'if-you-were-not-in-them',
      match: [
        'would !(..3 (lost|miss|sad|worse|lonely|not)) ..7 (better|easier|simpler|simple|half|faster|fine|peace|peaceful|quiet|happier|smoothly|nicer|lovely|nice|good|great|perfect|wonderful|pleasant|settled|done) ..4 [if (you|he|she|they|<name>|<role>|your ..1|you (two|lot|people)) (was|were) not (next door|upstairs|downstairs|(living|sitting|working) (here|there|next|upstairs|opposite|above|below) ..2|running ..2|in (them|it|the (room|way|team|house|meeting)) !(during|while|for)|at the table|on (it|the (team|committee|board))|around|involved|so (<flawAdjective>|<contemptPerson>)|such a|always|constantly|forever) <rest>?]',
      ],
      say: ['if we found a better way to work together', 'if it were easier for us to work together'],
    },
    {
      id: 'not-up-to-it',
      match: [
        '[(<other>|<your> ..2) (is|are|was|were) ..2 not ..1 (up to (it|this|the (job|task|work|role))|cut out for|equal to|worthy of|competent to|fit to (be|run|manage|lead|hold|raise)|the right (man|woman|person) (for|to)) <rest>?]',
        '[<other> ..1 (is|are|was|were|have been|has been) (utterly|completely|badly|clearly|simply|totally)? (failing (as (a|an)|everyone|us|me|(the|my|our|your|his|her|their) ..1 (children|kids|son|daughter|team|staff|tenants|customers|family))|letting (us|everyone|me|the ..1) down|falling short (as|again|$)|losing (it $|the plot|your grip|his grip|her grip)|out of (order|line)|a lost cause|past help|beyond (help|saving|reason)) <rest>?] !(yet)',
      ],
      say: ['I need this to be done in another way', 'I had counted on something else here'],
      ask: [
        'I had counted on something else here.',
        'I need this to be done in another way. What would help?',
      ],
    },
    {
      id: 'something-about-how-you',
      match: [
        '[there is something (about|in|with|wrong about) (the way|how|your) ..7 (that|which) ..1 (make+v (me|us|everyone|people|my ..1|the ..1) ..1 (nervous|uneasy|angry|sick|furious|uncomfortable|cringe|tense|afraid|ill|mad)|put+v (me|us|people|everyone) (off|on edge)|drive+v|scare+v|annoy+v|upset+v|rub+v|set+v (me|us|everyone) (off|on edge)|get+v (on|under)) <rest>?]',
      ],
      say: ['I find this hard, and I would like to say why', 'this is hard for us, and we need another way'],
      ask: [
        'I find this hard, and I would like to say why.',
        'This is hard for us; how could it go differently?',
      ],
    },
    {
      id: 'you-are-the-one-who-will-not',
      match: [
        '[(you|he|she|they|<name>|<role>) (is|are|was|were) the (one|ones|person|people) (who|that) ..2 (out of step|unreasonable|refusing|refuse+v|to blame|holding (this|us|everything|it) up|blocking|block+v (this|every|the|us|it)|making (this|it|everything|trouble)|causing|complaining|shouting|messed|ruined|lie+v|lied|broke (the|our|your|his|her) (deal|promise|word|agreement)|(will|would) not (budge|move|talk|listen|compromise|answer)|can not (keep|stick|see|control)|insist+v on|start+v (this|it|the ..1 (fight|row|argument|dispute))|terrorise+v|pushing) <rest>?]',
        '[it is <your> ..2 (who|that) ..3 (refuse+v|keep+v|never|always|can not|does not|do not|will not|block+v|shout+v|complain+v|start+v|broke|lie+v|cause+v|make+v|drag+v|bully|ruin+v|spoil+v|damage+v) <rest>] , not (mine|ours|me|us|my ..1|our ..1)',
      ],
      say: [
        'I see this differently, and I would like us to talk about it',
        'this is hard for us as things are',
      ],
      ask: [
        'I see this differently, and I would like us to talk about it.',
        'This is hard for us as things are. How does it look to you?',
      ],
    },
    {
      id: 'nothing-but-trouble-from-you',
      match: [
        "^ [..5 (more|nothing but|endless|constant|so much|no end of|all this|far too much|only ever) ..1 (trouble|problems|complaints|grief|hassle|arguments|drama|headaches|aggravation|stress|nonsense|bother|fuss|rows) (with|from|because of|thanks to|since) (<flawWho>|you) !('|'s) <rest>?]",
        '^ [(nothing|nobody|no one|not a thing) ..1 (works|functions|gets done|ever (works|answers|cares|knows|happens|moves)|runs|is ever (right|on time|ready|there)|goes right|adds up|listens|cares) ..2 (in|at|on|with|under) your (department|office|firm|company|team|side|shop|school|outfit|agency|organisation|end|management|leadership|watch) ($|and|or) <rest>?]',
      ],
      say: ['this has become hard for us', 'we need an easier way to do this together'],
      ask: [
        'This has become hard for us; what could make it easier?',
        'We need an easier way to do this together.',
      ],
    },
    {
      id: 'began-the-day-you-came',
      match: [
        '^ [(the|all|our|these|your|those)? ..1 (complaints|trouble|problems|rows|arguments|rumours|thefts|chaos|nightmare|fights|all this|this whole ..1) ..3 (started|began|start|begin|got worse) ..3 (when|after|since|once|the (day|moment|week|minute)|with) <flawWho> ..1 (<troubleCame>|<flawShow>) !(at the|to the) <rest>?]',
        '^ [(things|it|everything) ..1 (got|became|turned|went) ..1 (worse|bad|ugly|sour|difficult|wrong|downhill) ..3 (when|after|since|once|the (day|moment|week|minute)) (you|he|she|they|<name>) ..1 (<troubleCame>|<flawShow>) !(at the|to the) <rest>?]',
      ],
      say: ['this has been hard for us for some time', 'we need another way to do this together'],
      ask: [
        'This has been hard for us for some time; what could make it easier?',
        'We need another way to do this together.',
      ],
    },
    {
      id: 'your-only-talent',
      match: [
        '[(<your>|<role> is|<name> is) (only|one|sole|one and only|single) (talent|skill|gift|contribution|achievement|accomplishment) ..4 (is|was|are|seems|has been|to date) <rest>]',
      ],
      say: ['I had hoped for something else here', 'I would like us to find another way here'],
      ask: ['I had hoped for something else here.', 'What else could be done here?'],
    },
    {
      id: 'what-do-you-contribute',
      match: [
        '^ [what (do|does|did|have|has) (you|he|she|they|<role>|<name>) ..1 (even|actually|ever|exactly) (contribute|contributed|add|added|bring|brought|achieve|achieved) (to (this|the|our|it|anything|us) ..2)?] $$',
      ],
      say: ['who of us does what here', 'I would like to know who of us does what'],
      ask: ['Who of us does what here?', 'I would like to know who of us does what.'],
    },
    {
      id: 'trouble-at-your-end',
      match: [
        '^ [..3 (problem|fault|trouble|mess|failure|weak spot|bottleneck|hold-up) ..2 (sits|lies|is|starts|begins|originates) (at your (end|door)|on your (side|end)|in your (office|department|house|head|team|planning|camp|company)|between your ears|with your (people|team|office|side|lot|department|staff))] ($|and|but)',
      ],
      say: ['we may see the cause in different places', 'I would like us to look for the cause together'],
      ask: ['We may see the cause in different places.', 'Shall we look for the cause together?'],
    },
    {
      id: 'and-you-still-have-not',
      match: [
        '^ [..3 (years|months|weeks|meetings|reminders|warnings|attempts|times|trade|chances|training|courses) ...7 (and|but|yet) ,? <other> still ((can not|do not|does not|could not|did not|will not) (understand|get|know|see|listen|read|tell|manage|grasp|do|trust|believe|care|learn|keep)|(have|has) not (thanked|learned|learnt|understood|grasped|managed|lifted|bothered|apologised|figured|paid me)) <rest>?]',
      ],
      say: ['it is hard for me that this is still open', 'I would like to know how this could be settled'],
      ask: ['It is hard for me that this is still open.', 'How could this be settled now?'],
    },
  ],
} as const satisfies Family
