/** Problem framing of what somebody does to the work and the others: blocking, choking, meddling, failing, more trouble than all the rest. */
import type { Family } from '../pattern.ts'

export const problemHindrance = {
  kind: 'problem',
  reason: 'Named as the problem, people defend themselves; a challenge can be solved together.',
  patterns: [
    {
      id: 'is-choking-this-business',
      match: [
        '(<your>|<flawWho>) ..6 (is|are|was|were|has been|have been|keep|keeps) !(not|never) ..1 [<hinderIng>] !(the ..2 (driveway|road|door|gate|exit|entrance|drive|view|light|drain|path|garage|pavement|stairs|hallway|corridor|lane|sun)) (a|an|any|every|the|this|that|our|my|all|each|everything|everyone|everybody|us|me|progress|good|what|things|it|anything|people|customers|staff|tenants|morale|trust|solutions|decisions)',
        '(<your> ..5|<other>) [(is|are|was|were|has been|have been) (just|nothing but|such|simply)? (an|a) ..1 (obstacle to|drag on|drain on|threat to|danger to|brake on|burden on|burden to|strain on|stain on|risk to|liability to|liability for|insult to|blight on|cancer in|poison for|plague on)] (the|this|our|everyone|everybody|all|every|us|my|any)',
      ],
      say: ['putting a strain on', 'weighing on'],
    },
    {
      id: 'always-meddling',
      match: [
        '<flawWho> ..3 [v=meddle+v|interfere+v|nag+v|moan+v|whine+v|bicker+v|snoop+v|pry+v|scheme+v|plot+v|gossip+v|stonewall+v|obstruct+v|filibuster+v|nitpick+v|quibble+v|micromanage+v|dither+v|procrastinate+v|provoke+v|antagonise+v|manipulate+v|backstab+v|badmouth+v|sulk+v|dominate+v|monopolise+v|hijack+v ((in|with|at|about|over|on|against|behind|into|me|us|everyone|everybody|everything|every|the|this|our|my|all|people) <rest>)?] !(to help)',
        '<flawWho> ..3 [v=pick+v|throw+v|raise+v|invent+v|find+v|create+v|put+v|make+v (up)? (obstacle+n|objection+n|hurdle+n|roadblock+n|spanner+n|stone+n|barrier+n|new demands|fresh obstacles|new problems|new objections|difficulties|excuses) ((in|for|at|every|to|after|on|whenever|each) <rest>)?]',
      ],
      say: ['{v~make this hard for us}', '{v~put a strain on us}'],
    },
    {
      id: 'more-trouble-with-you',
      match: [
        '^ [(every time|whenever|each time|as soon as|the moment|the minute|once) (you|he|she|they|<name>|<role>|your ..2) (get+v|are|is|become+v|were|was|step+v|jump+v|chip+v) (involved|in|near|around|near it|in charge|on the case) ,? ..3 (cost|costs|bills|complaints|problems|delays|deadlines|tempers|things|everything|it|we|prices|the ..1|trouble|someone|people|nobody|chaos) !(..6 (better|easier|faster|smoothly|smoother|well)) <rest>] !(help)',
        '[(i|we|everyone|everybody|all of us|this ..1|the ..1|people|she|he|they|the kids|the children) (would|will|could) ..1 (be|have been|do|feel|sleep|live|work|get on|manage) ..2 (better off|better|happier|calmer|safer|easier|faster|richer) ..2 without (you|him|her|<name>|<role>|your ..2) <rest>?]',
        '[(<other>|<your> ..2) (is|are|was|were) ..2 not ..1 (up to|cut out for|suited to|fit for|made for|equal to|worthy of|qualified for|competent to|right for) !(date|speed|now|us|me|you) <rest>]',
        '[there is something (about|in|with|wrong about) (the way|how|your) ..7 (that|which) ..1 (make+v|put+v|drive+v|scare+v|annoy+v|upset+v|rub+v|set+v|get+v|send+v) !(..6 (smile|love|happy|laugh|calm|glad|better)) <rest>]',
        '[(you|he|she|they|<name>|<role>) (is|are|was|were) the (one|ones|person|people) (who|that) ..2 (out of step|wrong|late|difficult|unreasonable|refusing|not|can not|does not|do not|will not|refuse+v|keep+v !(..4 (open|alive|going|clean|running|safe|warm|calm|together|company|faith))|start+v|broke|lie+v|caused|making|holding|causing|complaining|shouting|to blame|pushing|needs to|need to|messed|ruined|insist+v|block+v|terrorise+v) <rest>]',
        '[it is <your> ..2 (who|that) <rest>] , not (mine|ours|me|us|my ..1|our ..1)',
        '^ [..5 (more|nothing but|endless|constant|so much|no end of|a lot of|only|enough|always|so many|all this|far too much) ..1 (trouble|problems|complaints|grief|hassle|arguments|drama|headaches|aggravation|stress|nonsense|bother|fuss|rows) (with|from|because of|about|over|thanks to|since) (<flawWho>|<your>|you|flat|number|apartment|unit|the (tenants|people|family|lot)) <rest>?]',
        '^ [with (you|him|her|them|<name>|<role>|people like you) (around|involved|in charge|here|on board|in the room|at the table|at the helm|on the team|in the house|on the committee|at the wheel) !(...7 (easier|better|safe|safer|happy|great|lovely|fun|home|love|glad|fine|well|quicker|confident|sure)) , <rest>]',
        '^ [with (you|him|her|them|<name>|<role>) (around|involved|in charge|here|on board|in the room|at the table|at the helm|on the team|in the house) (nothing|nobody|no one|everything|every|even|there|this|we|it) ..2 (ever|never|not|no|always|turns|takes|goes|becomes|is|will) !(..6 (easier|better|safe|happy|great|fun|fine|well)) <rest>]',
        '^ [(nothing|nobody|no one|not a thing) ..1 (works|functions|gets done|ever works|answers|cares|runs|moves|happens|is ever|knows|fits|goes right|adds up|listens|is right) ..4 (in|at|on|with|under|from|around) (you|your ..2|<name>|<role>|him|her) <rest>?]',
        '[(<your>|<role> is|<name> is) (only|greatest|one|sole|main|one and only|chief|single|biggest) (talent|skill|gift|contribution|achievement|strength|hobby|speciality|specialty|response|plan|strategy|ambition|accomplishment|legacy|idea|solution|goal) ..4 (is|was|are|seems|has been|to date) <rest>]',
        '[<other> ..1 (is|are|was|were|have been|has been) (utterly|completely|badly|clearly|simply|totally)? (failing|letting (us|everyone|me|the ..1) down|falling short|falling apart|losing (it|the plot|control|your grip|his grip|her grip)|out of (order|line|control)|a lost cause|past help|beyond (help|saving|reason)) (as|in|at|to|on|with|every|$) <rest>?] !(yet)',
        '^ [..4 (take|have|takes|took) a (long|hard|good|proper|long hard|long , hard) ..2 look (at (yourself|yourselves|himself|herself|your own)|in the mirror) <rest>?]',
        '^ [(try|maybe|perhaps|you should|why do not you|go and)? ..1 (look|looking) in the mirror <rest>?]',
        '^ [what (do|does|did|have|has|is) (you|he|she|they|<role>|<name>) ..2 (even|actually|ever|exactly) (contribute|contributed|contributing|add|added|bring|brought|do|done|doing|achieve|achieved|deliver|delivered) <rest>?] $$',
        '^ [(that|this|it) is (your|his|her|their) (problem|mess|fault|headache|lookout|own fault|doing) ,? (and)? not (mine|ours|my|our) <rest>?]',
        '^ [..3 (problem|issue|fault|trouble|mess|delay|mistake|error|bottleneck|hold-up|failure|leak|weak spot) ..3 (sits|lies|is|starts|begins|originates|comes from|was) ..1 (at your end|on your side|on your end|in your (office|department|house|head|team|planning|accounts|camp|company)|at your door|between your ears|with your (people|team|office|side|lot|department|staff)) <rest>?]',
        '^ [(the|all|our|these|your|those)? ..1 (complaints|trouble|problems|rows|arguments|rumours|accidents|mistakes|delays|noise|losses|thefts|it|things|all this|this|leaks|nightmare|chaos|damage|smell|fights) ..3 (started|began|start|begin|arrived|come|came|got worse|got bad) ..3 (when|after|since|once|the (day|moment|week|minute)|with) <flawWho> ..1 (<troubleCame>|<flawShow>) <rest>?]',
        '^ [..3 (years|months|weeks|meetings|reminders|warnings|attempts|times|trade|chances|training|courses) ...7 (and|but|yet) ,? <other> still (can not|do not|does not|have not|has not|could not|did not|will not) <rest>]',
      ],
      say: ['this has become hard for us', 'we need an easier way to do this together'],
      ask: [
        'This has become hard for us; what could make it easier?',
        'We need an easier way to do this together.',
      ],
    },
    {
      id: 'alienated-everyone',
      match: [
        '<other> (have|has|had|is|are|will|would)? ..2 [v=alienate+v|antagonise+v|antagonize+v|offend+v|exasperate+v|infuriate+v|insult+v|exhaust+v (every|everyone|everybody|all|half|most|the whole|the entire|each|nearly|almost|one|us|the rest) <rest>?]',
        '<other> (have|has|had|is|are|will|would)? ..2 [v=(fall+v out|quarrel+v|argue+v|fight+v|clash+v) with (every|everyone|everybody|all|half|most|the whole|the entire|each|nearly|almost) <rest>?]',
      ],
      say: ['{v~make this hard for many of us}', '{v~put a strain on many of us}'],
    },
    {
      id: 'if-you-were-not-in-them',
      match: [
        'would !(..3 (lost|miss|sad|worse|lonely|not)) ..7 [if (you|he|she|they|<name>|<role>) (was|were) not (in (them|it|the (room|way|team|house|meeting))|at the table|on (it|the (team|committee|board))|around|involved|so (<flawAdjective>|<contemptPerson>)|such a|always|constantly|forever) <rest>?]',
      ],
      say: ['if we found a better way to work together', 'if it were easier for us to work together'],
    },
    {
      id: 'more-trouble-with-flat-6',
      match: [
        '[(more|nothing but|endless|constant|no end of|a lot of|so much) ..1 (trouble|grief|hassle|drama) (with|from|because of|about)] ..2 <number>',
      ],
      say: ['more to sort out with', 'more to settle with'],
    },
    {
      id: 'the-weakest-part-is-yours',
      match: [
        '^ [(the|my|our|another|one) ..1 (biggest|weakest|worst|main|real|only|greatest|hardest|saddest|ugliest|most ..1|chief|constant|single|poorest) ..1 (part|point|side|aspect|headache|worry|concern|complaint|frustration|waste|joke|mistake|regret|expense|loss|nuisance|problem|disappointment|failure|embarrassment|obstacle|issue|weakness|danger|threat|drain|bottleneck) ..8 (is|are|was|were|has been|have been|remains|turned out to be)] ..1 <your>',
        '[(the only|one|the one|the real) (thing|person|problem|part) (that|which|who)? (is|has been|are)? ..1 (broken|wrong|not working|out of order|standing|stopping|slowing|holding|blocking|getting|going wrong|out of control|out of hand|unreasonable|rotten|toxic) ..6 (is|are)] (<your>|you ($|,))',
      ],
      say: ['what I would like us to talk about is', 'what I find hard is'],
    },
    {
      id: 'the-sort-who-makes-it-painful',
      match: [
        '<flawWho> (is|are|was|were) ..1 [(the|a|one of those|exactly the|just the) (sort|kind|type|people|tenants|landlords|neighbours|colleagues|managers|parents|customers|clients) of? ..2 (who|that) !(..6 (help|helps|hand|there|listen|listens|smile|better|laugh|easier|works|care|cares|kind)) ..1 (make+v|never|can not|does not|do not|will not|only|turn+v|cause+v|take+v|lie+v|cheat+v|complain+v|ruin+v|has to|have to|give+v|think+v|want+v|blame+v|start+v|leave+v|steal+v|shout+v|bully|hide+v|ignore+v|drag+v|break+v|spoil+v|refuse+v|expect+v) <rest>]',
      ],
      say: ['hard for us to work with', 'hard for us to deal with'],
    },
    {
      id: 'your-story-keeps-changing',
      match: [
        '^ [(your|his|her|their|<your>) ..1 (story|stories|version|position|demands|mind|mood|moods|plans|reasons|excuses|numbers|figures|explanation|explanations|terms|rules|account|answer|answers|priorities) ..1 (changes|change|changed|keeps changing|keep changing|shifts|shift|varies|grow|grows|differ|differs) ..1 (every|each|with every|with the|by the|from (one|day|week|email)|all the time|daily|hourly|again|depending|constantly|whenever|more often) <rest>?]',
      ],
      say: ['I would like us to settle on one version', 'it would help me to have one version to rely on'],
      ask: ['How do we settle on one version?', 'It would help me to have one version to rely on.'],
    },
  ],
} as const satisfies Family
