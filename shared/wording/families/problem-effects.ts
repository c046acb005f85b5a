/** Problem framing, in what somebody is said to do to the others: trouble wherever they go, and peace before they came. */
import type { Family } from '../pattern.ts'

export const problemEffects = {
  kind: 'problem',
  reason: 'Named as the problem, people defend themselves; a challenge can be solved together.',
  patterns: [
    {
      id: 'stirs-the-pot',
      match: [
        '<other> !<troubleNot> ..2 [v=turn+v (it|this|that|everything|every <word>|a ..4|the ..4|our ..3|my ..3) into (a|an|total|complete|utter|one)? ..2 (<problemMess> | circus|farce|fight|battlefield|war zone|drama|battle|argument|war|ordeal)]',
        '(<troubleWho> | <troubleDoing> | stop|quit|stops|cease|keep|keeps|always|constantly|forever|(that|which|who) (is|are)?|nothing but) !<troubleNot> ..3 [v=<troubleStirs>] !(to (make|keep) you)',
      ],
      say: ['{v~make this hard for us}', '{v~slow us down}'],
    },
    {
      id: 'hinders-us',
      match: [
        '(<troubleWho> | <troubleDoing>) !<troubleNot> ..2 [v=<troubleHinders>] <troubleObject>',
        '(<troubleWho> | <troubleDoing>) ..8 , (which|and (it|that)|it|that) (is|has|will|was)? ..1 [v=(<troubleHinders> <troubleObject> | <troubleStirs>)]',
      ],
      say: ['{v~weigh on}', '{v~put a strain on}'],
    },
    {
      id: 'on-edge',
      match: ['[v=keep+v ..4 on edge] ..2 (with|by|through|because|every) (her|his|your|their|of|time)'],
      say: ['{v~make it hard for all of us}', '{v~make things tense for the others}'],
    },
    {
      id: 'before-you-came',
      match: [
        '[..5 (hell|nightmare|misery|worse|chaos|trouble|downhill|unbearable|impossible|miserable|toxic|unbearable|tense|suffering) ..3 (ever)? since (<other>|your ..2) (<rest>)?]',
        '[(since|ever since) (<other>|your ..2) ..2 <troubleCame> ...8 (floor|plummeted|collapsed|fallen|dropped|suffered|never been|hell|impossible|worse|unbearable|toxic|war|falling) (<rest>)?]',

        '^ [..2 (nobody|no one|never|no|without|not) ..4 (<troubleRow>|issue|issues|difficulties|worries|cause) ..4 (until|till|before) (<other>|(that|this) (man|woman|lot|family)|your ..3) ..1 <troubleCame> (<rest>)?]',

        '^ [..6 (<troublePeace> | no (trouble|problem|problems|drama|arguments|fights|complaints|quarrels)) ..6 (until|till|before) (<other>|(that|this) (man|woman|lot|family)|your ..3) ..1 <troubleCame> (<rest>)?]',
        '[(since|ever since|from) (the (day|moment|minute|time|week|month|year))? (that)? <other> ..1 <troubleCame> ...8 (bother|trouble|problems|drama|downhill|wrong|worse|chaos|misery|nothing but|no peace|a nightmare|hell|arguments|fights|toxic|unbearable|tension) (<rest>)?]',
        '^ [..3 (was|were|had|did|used) ..8 (until|till|before) (<other> | your ..3) ..1 (came along|took over|turned up|showed up|barged in|muscled in|waded in|got involved|interfered|meddled|butted in|stuck (your|his|her|their) (nose|oar)|opened (your|his|her|their) mouth|got (your|his|her|their) hands on) (<rest>)?]',
      ],
      say: ['much has changed for us lately', 'we would like to get on well again'],
      ask: [
        'Much has changed for us; how can we get on well again?',
        'What would help us to live and work together calmly?',
      ],
    },
    {
      id: 'without-you-done',
      match: [
        '[get+v rid of (you|him|her|them|your ..2|<role>) ...4 (problem|better|easier|peace|solved|fine|done|happier|improve|improves) (<rest>)?]',

        '[without (you|them|him|her|<role>|your ..2) ..5 ,? (we|this|it|everything|things|i|the ..2) (would|could|might) !(not|never) ..1 have !(never) ..6 (deal|done|finished|settled|signed|agreed|weeks|months|years|days|hours|ages|long|now|better|fine|peace|easier|already|sold|over) (<rest>)?]',
        '[(we|this|it|everything|things|i|the ..2) (would|could|might) !(not|never) ..1 (all)? !(not|never) ..6 (deal|done|finished|settled|signed|agreed|better|fine|peace|easier|smoothly|happier|well|quicker|faster) ..4 without (you !(on | for | to | in) | them|him|her|your (meddling|interference|interfering|constant|help|lawyer|lawyers|side|people|input|nonsense|drama|attitude)) (<rest>)?]',
      ],
      say: ['we want to move on well together', 'I would like us to get this done together'],
      ask: ['How can we get this done together?', 'What would help us to move faster from here?'],
    },
    {
      id: 'trouble-wherever-you-go',
      match: [
        '[..2 (go|goes|went|gone|start|starts|started|fell|falls|fall) ..1 (wrong|downhill|pear-shaped|sour|south|apart|to pieces|up in smoke|off the rails|haywire) ..3 (when|whenever|the (minute|moment|second|day)|every time|as soon as|once|if|wherever) (that)? (<other>|your ..2) ..1 (walk|walks|walked|come|comes|came|get|gets|got|are|is|show|shows|turn|turns|turned|join|joins|joined|appear|appears|open|opens|touch|touches|arrive|arrives|arrived|took|take|takes|speak|start|starts|started|involved) (<rest>)?]',
        '[(whenever|every time|each time|wherever|if) there is ..2 (<troubleRow>) , (<other>|it) ..6 (middle|behind|bottom|centre|center|heart|part|you|him|her|them|cause|near|there|involved|root) (<rest>)?]',

        '[(everything|whatever|wherever|whenever|anything|everywhere|every time|each time|any time) (that)? (<other>|<your> ..2) ..2 (touch+v|go|goes|do|does|handle|handles|run|runs|involved|near|step|steps|appear|appears|open|opens|speak|speaks|arrive|arrives|show|shows|turn|turns|come|comes|walk|walks|join|joins|around|start|starts) ..9 <troubleRow> (<rest>)?]',
        '[(everything|whatever|anything) (that)? (<other>) ..2 touch+v ..5 (goes|go|turns|turn|breaks|break|fails|fail|falls|dies|wrong) (<rest>)?]',
        '[(trouble|chaos|drama|problems|conflict|controversy|disaster) (always|just|simply|only|seems to)? (follow|follows|finds|find|starts|start|arrives|comes|seeks) ..3 (you|him|her|them|<role>) (<rest>)?]',
        '[(whatever|what) <other> ..7 , (it|that|this) is ..3 <troubleRow> (<rest>)?]',
      ],
      say: ['this has often been hard for us', 'we often end up in difficulty'],
      ask: ['How can we keep it calm between us next time?', 'What would help things to go well next time?'],
    },
    {
      id: 'stop-the-trouble',
      match: [
        '[(stop|quit|cease|no more) (creating|making|causing|stirring|starting|picking|looking for|inventing|manufacturing) ..2 (<troubleRow>|issues|difficulties|obstacles) (<rest>)?]',
        '[(stop|quit|cease) being (so|such|this|deliberately)? ..1 (a|an)? ..1 (<troubleAdjective>|difficult|unreasonable|childish|negative|pain|nuisance|nightmare|paranoid)]',
        '[(do not|stop|quit|cease) (drag|dragging|bring|bringing|spread|spreading|carry|carrying|dump|dumping) ..1 (your|their|his|her) ..1 (chaos|drama|dramas|circus|nonsense|baggage|soap opera|mess|trouble|troubles|quarrels|feud|feuds|wars|politics) (<rest>)?]',
        '^ [(take|keep) (your|their) ..1 (chaos|drama|dramas|circus|nonsense|soap opera|quarrels|feud|feuds|wars|politics) (out|away|elsewhere|to|outside) (<rest>)?]',
      ],
      say: ['help us keep this calm', 'work with us towards a calm answer'],
    },
    {
      id: 'without-a-scene',
      match: [
        '(you|they|he|she|<role>|can not|never) ..6 [without (it|things|everything|this|<word>) ..1 (turning|becoming|ending|blowing|escalating|descending) ..4 <troubleRow>]',

        '(you|they|he|she|<role>) ..7 [without (causing|making|creating|starting|picking|stirring|provoking) ..2 (<troubleRow>|scenes)]',
      ],
      say: ['without tension', 'without strain on all of us'],
    },
    {
      id: 'who-started-it',
      match: [
        '[(and|so)? who (brought|started|caused|made|created|began|keeps|kept) ..2 (all|this|that) ..3 (<troubleRow>|problems|nonsense) (<rest>)?]',
      ],
      say: ['how did this come about', 'how do we get out of this'],
      ask: ['How did this come about, and what can we all do now?', 'How do we get out of this together?'],
    },
    {
      id: 'what-happens-when',
      match: [
        '[(this|that|it) is what (i|we) get for (trusting|hiring|dealing with|working with|letting|listening to|believing|marrying|relying on|helping) (you|him|her|them|<role>|<name>) (<rest>)?]',
        '[(this|that|it|<word> ..1) (is|was) (exactly|just|precisely)? what (happens|you get|we get|comes of|happened) (when|if|for|from) (you|we|someone|somebody|people|<role>|<other>|letting|trusting|hiring|dealing|working) ..1 (let|put|leave|trust|hire|allow|give|rely|listen|marry|<name>|you|him|her|them|<role>|like you|with you) ..1 (you|him|her|them|<word> (hold|run|do|handle|manage|take|decide) (the|this|our|a|things|everything|anything)|in charge|loose|amateurs|clowns|idiots|someone like|people like|fools|children) (<rest>)?]',
      ],
      say: ['this has been a hard lesson for us', 'we need to look at who does what'],
    },
    {
      id: 'nothing-but',
      match: [
        '(<troubleWho> | <your> ..2) ..5 [(nothing|no good|little|nobody anything) ..5 (but|except|except for|other than|besides|apart from) ..1 (<problemGrief>|<troubleRow>)]',
        '<i> (have|had|get|got) ..2 [nothing (but|except) ..1 (<problemGrief>|complaints|trouble|excuses)] ..3 (with|from|since|about|because)',
      ],
      say: ['much that we need to work through', 'many difficulties for us to work through'],
    },
    {
      id: 'more-trouble-than-worth',
      match: [
        '(<troubleWho> | <troubleDoing>) !<troubleNot> ..2 [v=cause+v|create+v|bring+v|raise+v|give+v (far|much|way|a lot)? more ..1 (problems|trouble|questions|work|harm|difficulties|hassle|grief|bother|drama|confusion) than ..4 (solve|solves|worth|fix|fixes|solved|need|answers|good)]',
      ],
      say: ['{v~add to what we have to solve}', '{v~leave us with much to work through}'],
    },
    {
      id: 'not-worth-the-trouble',
      match: [
        '[<troubleWho> !<troubleNot> (are|is|were|was) (far|much|way|a lot)? more (trouble|hassle|grief|bother|work) than (you|they|he|she|it) (are|is|were|was) worth (<rest>)?]',
      ],
      say: ['this has been a great deal of work for us', 'we need an easier way to work together'],
    },
    {
      id: 'one-thing-after-another',
      match: [
        '[with (you|him|her|them|<role>|<name>|your ..2|people like you | !(the|a|this|that|these|those|our|my|all|every) <word>) ,? (it is|there is|it was|it has been|we have|we get|everything is|life is) (always|just|only|been|forever)? (one|a|some|the same|another|constant|endless|nothing but|always) ..1 (<troubleRow>|thing|problem|issue|crisis|story|excuse) (after|or|on top|and) (another|the other|the next|other)]',
        '[(it is|there is|it was) (always|ever|forever) (something|some <troubleRow>|a <troubleRow>|one thing or another|the same <word>) with] (you|him|her|them|<role>|<name>|your)',
      ],
      say: ['we have had many things to sort out lately', 'we need a simpler way to settle things'],
      ask: [
        'How can we settle things more simply?',
        'We have had many things to sort out; where do we begin?',
      ],
    },
    {
      id: 'clean-up-after-you',
      match: [
        '(someone|somebody|i|we|me|us|everyone|everybody|nobody|others|always|who|constantly|forever|is|am|are) ..5 [v=clean+v|clear+v|tidy+v|pick+v|mop+v|sweep+v ..2 after (you|him|her|them|your ..2)] !(eat|ate|left|go|went|leave|have|had|move|moved)',
      ],
      say: ['{v~take} on what is left', '{v~finish} what is left'],
    },
    {
      id: 'landed-us-in',
      match: [
        '[(a|an|the|this|that|what a|such a|some|one)? ..1 (mess|pickle|hole|fix|nightmare|situation|trouble|shambles|fine state|chaos|tangle|state|corner|bind) (that|which)? <other> (have|has|had)? ..1 (got|landed|left|put|dropped|dragged|driven|boxed) (us|me|everyone|everybody|the ..2|all of us) (in|into|with)]',
      ],
      say: ['the difficult spot that we are in', 'what we now need to put right together'],
      ask: ['How do we get out of this together?', 'How do we put this right together?'],
    },
    {
      id: 'problem-for-every-solution',
      match: [
        '<other> ..3 [(a|an|another|some) ..1 (problem|excuse|complaint|objection|reason|difficulty|grievance) for (every|everything|each|any) (solution|<word>)?]',
      ],
      say: ['worries that we have yet to talk through', 'points that I would like to understand better'],
    },
    {
      id: 'constant-things',
      match: [
        "[x=(your|their|his|her|<role> 's) (so-called|constant|endless|eternal|never-ending|neverending|incessant|perpetual|relentless|chronic|everlasting|ceaseless|non-stop|nonstop|continual|continuous|unending|childish|petty) ..1 n=(<problemConduct>|<troubleDeeds>|<problemGrief>)] !(support|help|kindness|care|encouragement|patience|love|pain|flow|supply|worry|illness|effort|efforts)",
      ],
      say: ['{x} repeated {n}', '{x} frequent {n}'],
    },
    {
      id: 'because-of-conduct',
      match: [
        '(<troubleAdjective>|<troubleRow>|hell|ruined|broke|gone|late|lost|behind|stuck|sick|eggshells|sleepless|exhausted|tears|miserable|impossible|failed|failing|bankrupt|toxic) ...6 [(thanks to|because of|due to|on account of) (you|him|her|them|<role>|your ..2)] $',

        "[(because of|due to|on account of|owing to|thanks to|as a result of|courtesy of|on the back of) (your|their|his|her|<role> 's) ..2 (<problemConduct>|dithering|dawdling|foot-dragging|stalling|nitpicking|gossip|gossiping|scheming|bickering|sulking|tantrums|antics|stunts|outbursts|meddling|nonsense|chaos|mess)] !(we made | i made | skills)",
      ],
      say: ['because we have not found a common way yet', 'because we see this differently'],
    },
    {
      id: 'broken-again',
      match: [
        '[<other> (have|has|had) (really|just|already|gone and|managed to)? (broken|ruined|wrecked|messed|screwed|botched|spoiled|spoilt|jammed|muddled|mucked|cocked|fouled|blown|bungled) (it|this|that|everything|things|the ..2) ..1 again]',
      ],
      say: ['this needs to be put right once more', 'this is not working, and we need a way to fix it'],
    },
    {
      id: 'cannot-be-managed',
      match: [
        '(you|they|he|she|<role>|<name>) [(can not|could not|will not) be (managed|controlled|tamed|pleased|satisfied|reasoned with|dealt with|worked with|talked to|trusted|relied (on|upon)|reached|helped|told|taught|taken anywhere|left alone|counted on)] !(by (phone|post|email) | until | before | this (week|evening|afternoon) | today | on)',
      ],
      say: ['will need another way of working with us', 'may need a different way of talking with us'],
    },
    {
      id: 'habit-of-trouble',
      match: [
        "(your|their|his|her|<role> 's) ..1 [(reputation|talent|gift|knack|habit|genius|flair|history|record|appetite) (for|of) ..1 (making|causing|creating|stirring|starting|picking|ruining|wrecking|spoiling|breaking|upsetting|annoying|complicating|alienating|provoking|disrupting|blocking|trouble|chaos|drama|conflict|disaster|destruction|delay|delaying) (<troubleRow>|<word>)?]",
      ],
      say: ['part in what has been hard for us', 'way of going about this'],
    },
    {
      id: 'talent-for-trouble',
      match: [
        '<other> ..2 [(have|has|had|got) (a|an|such a|quite a|a real|quite the) ..1 (reputation|talent|gift|knack|habit|genius|flair|history|way) (for|of) ..1 (making ..3 (worse|difficult|harder|trouble|problem|problems|awkward)|causing|creating|stirring|starting|picking|ruining|wrecking|spoiling|breaking|upsetting|annoying|complicating|alienating|provoking|disrupting|blocking|trouble|chaos|drama|conflict|disaster)]',
        '<other> ..1 [(thrive|thrives|feed|feeds|live|lives) (on|for|off) ..1 (drama|conflict|chaos|trouble|fighting|arguments|attention|confrontation|discord)]',
      ],
      say: ['can make this hard for us', 'may find this as hard as we do'],
    },
  ],
} as const satisfies Family
