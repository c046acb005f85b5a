/** Problem framing in everyday words: nobody can work with you, your tone is unacceptable, everything is harder with you. */
import type { Family } from '../pattern.ts'

export const problemPlainly = {
  kind: 'problem',
  reason: 'Named as the problem, people defend themselves; a challenge can be solved together.',
  patterns: [
    {
      id: 'nobody-can-work-with-you',
      match: [
        '[(nobody|no one|no-one|none of ..3|not one of ..3|hardly anyone|hardly anybody|who|not a soul|few people) ..2 (can|could|wants to|want to|likes to|likes|dares|dare|would want to|is able to|are able to|enjoys|wants) ..2 (get along|get on|work|working|live|living|cope|put up|stand|bear|deal|dealing|reason|talk|share|be in a room|team up|sit|speak|handle|tolerate|endure|manage) (with|to|next to|beside|near|alongside)? (you|him|her|them|your ..2|someone like you|people like you|<name>|<role>) <rest>?] !(tomorrow|today|tonight)',
        '[(you|he|she|they|<name>|<role>) (just|simply|clearly|really|still)? (can not|do not|does not|will not|are unable to|is unable to|are incapable of|is incapable of|have never been able to) (just|simply|even|ever)? (work (in|as|with) (a team|others|anyone|other people|anybody|people)|working (in|as|with) (a team|others|anyone|people)|play well with|cooperate with|cooperating|get along with|getting along with|fit in|take (criticism|no for|feedback|a joke|responsibility|advice from anyone)|taking (criticism|no|feedback|responsibility|advice)|share (anything|power|information)|let (anything|things|it) go|compromise on|handle (criticism|people|pressure|being told|the truth|feedback)|handling (criticism|people)|control (yourself|himself|herself|your)) <rest>?] !(while|until|before)',
        '[(you|he|she|they|<name>|<role>) (are|is|were|was) ..2 not ..2 (team player|cut out for|fit (to|for) (lead|run|manage|work|this|the)|easy to (work|live|talk|deal|be)|capable of (working|compromise|listening|change)|the (right|easiest) (person|man|woman|people|partner|one)|much of a|made for) <rest>?]',
        '^ [(you|he|she|<name>|<role>) (needs|badly need|really need|seriously need|need serious|need some serious|need professional|need psychological|need|could do with|should (get|seek)|ought to (get|seek)|ought to see|should see|need to see|needs to see|need to get|needs to get) ..1 (help|therapy|therapist|shrink|psychiatrist|anger management|counselling|professional help|a doctor) (, (honestly|seriously|really|mate|you know)|for (your|his|her) (temper|anger|attitude|ego|control|jealousy)|with (your|his|her) (temper|anger|attitude|ego|head|issues|drinking))]',
      ],
      say: ['I find it hard to work together as things are', 'we need another way of working together'],
      ask: ['I find it hard to work together as things are.', 'What would help us to work together?'],
    },
    {
      id: 'conduct-is-unacceptable',
      match: [
        '[(<your> ..2 <problemConduct>|<your> ..1 way of ..5|the way (you|he|she|they) ..5|<your> ..2 (language|remarks|comments|emails|demands|jokes|antics|games|actions|parties|outbursts|tantrums|interruptions|absences|methods|approach|decisions|management|leadership|parenting|driving|habits|habit|noise|dog|mess|moods|drinking|spending|texting)) ..5 (is|are|was|were|has been|have been|has become|have become|is becoming|are becoming|gets|got) !(..2 (not|never|no|hardly)) ..3 (unacceptable|intolerable|contagious|toxic|harmful|damaging|destructive|disruptive|divisive|poisonous|problematic|inexcusable|unprofessional|childish|unbearable|insufferable|impossible|exhausting|draining|tiring|tiresome|obstructive|corrosive|out of order|out of line|out of hand|out of control|beyond (belief|endurance|a joke|the pale|words|me)|disturbing|disrespectful|offensive|appalling|outrageous|unreasonable|a disgrace|uncalled for|unworthy|over the line|wearing (thin|me out|us out|everyone)|exasperating|maddening|infuriating|annoying|irritating|grating|rude|aggressive|hostile|counterproductive|catching|killing ..3|wearing us|pushing ..2 away|driving ..3 (mad|away|out|crazy|apart|up the wall|insane)|tearing ..2 apart|too much (for|to bear|to take)|getting (worse|old|on ..3 nerves|on my nerves)) <rest>?]',
        '[(<your> ..2 <problemConduct>|<your> ..1 way of ..5|<your> ..2 (language|remarks|comments|emails|demands|jokes|antics|games|parties|outbursts|tantrums|interruptions|absences|methods|noise|dog|moods)) ..5 (is|are|was|were|has been|have been|has become|have become|is becoming|are becoming|turned into|remains|remain|constitutes|poses|pose) !(..2 (not|never|no|hardly)) ..2 (problem|issue|burden|liability|obstacle|headache|nightmare|hindrance|nuisance|strain|risk|danger|threat|hazard|menace|distraction|embarrassment|disgrace|disaster|scandal|drain|brake) <rest>?] !(we can)',
        '[(i|we|everyone|everybody|people|nobody|no one|the whole ..1) ..3 (stand|bear|tolerate|stomach|endure|take|put up with|live with|work with|suffer from|suffers from|suffer under|suffers under|suffer because of|suffers because of|sick of|tired of|fed up with) (any more of|more of)? (<your> ..2 <problemConduct>|<your> ..2 (language|remarks|demands|jokes|antics|games|parties|outbursts|tantrums|interruptions|absences|noise|moods|drama|lies|excuses)) <rest>?]',
        '[without <your> ..1 (endless|constant|eternal|everlasting|petty|pointless|permanent|incessant|silly|stupid|ridiculous|childish|perpetual|never-ending|continual|stubborn|repeated|usual|many|daily|obstinate) !(..1 (support|help|work|effort|efforts|care|love|friendship|encouragement|advice|kindness|patience|presence|feedback|reminders)) ..2 <rest>]',
        '[<your> ..2 <problemConduct> ..5 (is|are|was|were) ..2 not ..2 (okay|ok|acceptable|appropriate|helpful|helping|normal|professional|tolerable|constructive|on) (<rest>|$$)]',
      ],
      say: [
        'this is hard for us, and we need another way',
        'I find this hard, and I would like us to talk about it',
      ],
      ask: [
        'This is hard for us; how could it go differently?',
        'I find this hard, and I would like us to talk about it.',
      ],
    },
    {
      id: 'harder-with-you',
      match: [
        '[(you|he|she|they|<role>|<name>) ..2 (make|makes|made|making) (everything|things|it|life|this|that|our ..3|my ..3|every ..3|each ..3|all of this|the whole ..2) ..4 (harder|more difficult|more complicated|slower|worse|more stressful|more painful|more expensive|tougher|impossible) (than|for (me|us|everyone|everybody|all of us|the rest|the whole)) <rest>?] !(to)',
        '[(you|he|she|they|<role>|<name>|<your> (department|team|office|side|company|firm|boss|lawyer)) ..2 (create|creates|make|makes|cause|causes|take up|takes up|cost|costs|produce|produces|waste|wastes) ..1 more (work|trouble|problems|time|hassle|damage|mess|stress|noise|paperwork|energy|money|confusion|chaos) than (you|he|she|they|it) (do|does|solve|solves|save|saves|are|is|ever|prevent|fix|fixes|have|brings|bring|earn) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (are|is) more (trouble|bother|hassle|work|hindrance|nuisance|a hindrance|of a hindrance|of a burden) than ..6]',
        '[(you|he|she|they|<role>|<name>) ..2 (take|takes|suck|sucks|use|uses|took|soak|soaks|eat|eats) (up)? (all|every bit of|every ounce of|most of|half) ..1 (oxygen|air|space|attention|energy|joy|life|patience|fun|time|strength) <rest>?] !(in the fridge)',
        '[(half|most|all|many|nearly all|three quarters|ninety percent|a lot|plenty|so many) of (our|the|my|these|this ..1) ..2 (problems|troubles|trouble|worries|arguments|conflicts|fights|issues|delays|complaints|stress|difficulties) ..2 (would|are|come|came|comes|stem|start|began|begin|disappear) ..6 (you|your ..2) <rest>?]',
        '^ [..3 (mood|atmosphere|temperature|spirit|energy|everyone|everybody|the (whole)? (room|office|team|house|family|place|kids|children)) ..2 (change+v|drop+v|sink+v|freeze+v|tense+v up|go+v (quiet|silent|cold|sour|downhill|stiff)|turn+v (sour|cold|icy|ugly)|fall+v silent|hide+v|tense+v|suffer+v|shut+v down|stiffen+v|die+v) ..2 (when|the (minute|moment|second|instant)|whenever|as soon as|every time|once|if|each time|since|because of) (you (walk|open|arrive|enter|come|show|turn|start|speak|are (around|there|here|in)|join|step|get|appear)|your ..2) <rest>?]',
        '^ [..5 walk+v on (eggshells|egg shells|eggs|broken glass) ..2 (around|near|with|because of|for) (you|your ..2) <rest>?]',
        '^ [..5 (it is|it was|it has been|is|so|find it|truly|really) ..1 (exhausting|tiring|draining|wearing|wearying|a full-time job|a full time job|stressful|hell|torture|a nightmare|no fun|unbearable|agony) ..1 (having|trying|to have|to|to have to) ..1 (manage|deal|babysit|work|put up|cope|handle|live|mother|tiptoe|argue|explain|please|reason|clean up|cover|keep up|talk) ..1 (you|your|everything to you) <rest>?]',
        '^ [..5 (how|so|very|incredibly|really) (exhausting|tiring|difficult|draining|stressful|hard|frustrating|annoying|complicated|impossible|awkward|unpleasant) (you|he|she|they) (are|is|can be|have been|has been|make|makes) <rest>?]',
        '[what is it with (you|him|her|them|you people|your ..2) and <rest>] !(music)',
        '[(every|each|any|every single) ..2 (you|he|she|they) (touch|touches|run|runs|organise|organises|organize|start|starts|manage|manages|plan|plans|handle|handles|join|joins|lead|leads|attend|attends|work|works) (on|for|in)? ..1 (goes|go|falls|fall|turns|turn|breaks|break|fails|fail|ends|end|collapses|becomes|runs|drags) ..1 (wrong|apart|to (dust|ashes|chaos|pieces|nothing|pot|hell|rubbish|a (mess|disaster|fight))|down|in (chaos|disaster|tears|a (mess|fight|row))|sour|over|on|late|up in|into a) <rest>?]',
        '[everything (you|he|she|they) (touch|touches|run|runs|organise|organises|manage|manages|plan|plans|handle|handles|start|starts|do|does) ..1 (goes|falls|turns|breaks|fails|ends|collapses) <rest>?] !(well|great)',
        '[(you|he|she|they|<role>|<name>|<your> (team|side|office|department|lawyer|lot|people)) (are|is|were|was) ..2 (a (black hole|dead end|brick wall|ticking (time)? bomb|loose cannon|time bomb|bull in|walking disaster|one-man|wet blanket|millstone|stone round|pain in|thorn in|fly in|spanner in|disaster (area|zone|waiting)|law unto)|like (talking to|a brick wall|a bull in)) <rest>?]',
        '[what (went|goes|is going|has gone) wrong (here|with ..3|in ..3)? (is|was|comes down to|has a name) (you|your|<name>|<role>) <rest>?]',
        '[<your> (department|side|team|office|people|lot|lawyers|lawyer|company|firm|boss|union|management|mother|brother|sister|family|son|daughter|dog|client|clients|committee) (is|are) (what|the ones|the one|who) ..2 (holding|blocking|stopping|delaying|causing|dragging|ruining|killing|wrecking|spoiling|making|keeping|slowing|preventing|breaking) <rest>]',
        '[(only|one) (thing|person|problem) ..1 (wrong|broken|not working) (with|in|at|about) ..5 (is|are) (you|your|his|her|its|the) ..3] $$',
      ],
      say: ['this has become hard for us', 'we need an easier way to do this together'],
      ask: [
        'This has become hard for us; what could make it easier?',
        'We need an easier way to do this together.',
      ],
    },
    {
      id: 'people-avoid-you',
      match: [
        '[(you|he|she|they|<name>|<role>|<your> ..2 <problemConduct>) ..2 (put|puts|set|sets|get|gets|rub|rubs) (everyone|everybody|people|the whole ..2|the (team|staff|customers|neighbours)|all of us|us all|my|our) ..3 (back up|on edge|off|backs up|in a bad mood|the wrong way|on our nerves|on my nerves|hackles up|teeth on edge|against) <rest>?]',
        '[(you|he|she|they|<name>|<role>|<your> ..2) (are|is|keep|keeps|were|was)? ..1 (drive+v a wedge|come+v between (us|me|my)|tear+v (us|this family|the (family|team|group)) apart|split+v (us|the (family|team|group))|set+v us against|play+v us off|pit+v (us|one|everyone)) <rest>?]',
        '[(i|we|everyone|everybody|people|staff|colleagues|the (kids|children|girls|boys|team|staff|others)|half the ..2|nobody|no one|customers) ..2 (dread|dreads|hate|hates|hated|avoid|avoids|leave|leaves|leaving|quit|quits|quitting|resigning|stay away|stays away|hide|hides|crying|cry|cries|scared|afraid|terrified|sick|ill|stressed|miserable) ..5 (because of (you|your ..2|the way (you|your))|thanks to (you|your)|when (you|your) (are|is|walk|come|ring|call|turn)|with you around|since you (came|took|joined|moved|started|arrived)|on your account) <rest>?]',
        '[(you|he|she|they|<name>|<role>) (are|is|were|was) ..1 (the elephant in the room|the bad apple|a bad apple|the rotten apple|the odd one out|the black sheep|the only one (causing|making|complaining|blocking|objecting|refusing|(who|that|with) ..1 (a|can not|does not|do not|will not|refuse+v|keep+v|always|never|complain+v|object+v|cause+v|block+v|problem+n|issue+n|trouble|want+v|think+v))|a (walking|constant|permanent) (crisis|complaint|conflict|argument)|the common (denominator|factor)|where it (goes|falls|breaks)|what is (wrong|broken|missing|slowing|stopping)|why (we|nobody|nothing|everyone|everybody|people|i|this|the)) <rest>?]',
        '[it is (you|he|she|them|him|her|<name>|<role>) (who|that) ..1 (can not|will not|does not|do not|refuses|refuse|keeps (moving|changing|making|asking|starting|causing|blocking|delaying|coming)|keep (moving|changing|making|asking|starting|causing|blocking|delaying|coming)|needs|need|blocks|block|started|start|ruins|ruin) <rest>]',
        '[(you|he|she|they|<name>|<role>) ..2 (make|makes|made) it ..2 (hard|difficult|impossible|tough) (for (anyone|anybody|me|us|people|everyone|others))? to (like|love|help|work with|trust|respect|support|be around|get on with|believe|care about|deal with|enjoy) <rest>]',
        '[(since|with) (you|he|she|they|<name>|<role>) ..6 (we|it|there|i) ..4 one (crisis|problem|drama|disaster|row|fight|complaint|scandal|mess|argument) after (another|the other|the next)]',
        '[(you|he|she|they) (always|just|really|only|simply) ..1 (have|has|had) to (ruin|spoil|wreck|complicate|question|argue|fight|pick|stir|cause|interfere|meddle|provoke|make (a|it|everything)) <rest>]',
        '[(you|he|she|they|<name>|<role>) (are|is) the last (person|people|one|man|woman|company|firm) (i|we|anyone|anybody) (would|want|wants|need|needs|could) <rest>]',
        '[(you|he|she|<name>|<role>) ..1 (are|is|were|was|have been|has been|have always been|has always been|can be) !(..2 (not|never|no|hardly)) ..1 (a|an|such a|one) ..1 (difficult|problem|impossible|tiresome|exhausting|troublesome|awkward|obstructive|unbearable|insufferable|disruptive) ..1 (person|man|woman|patient|customer|client|tenant|neighbour|colleague|boss|student|employee|character|partner|parent|landlord) !(to (find|reach|beat|replace|catch|forget|thank|surprise|get hold)) <rest>?]',
        '[(you|he|she|they|<role>) ..2 (make|makes|made) (working|living|life|my|our|every|coming|being) ..4 (hell|a misery|miserable|a nightmare|torture|unbearable) <rest>?]',
        '[(you|he|she|they|<name>|<role>) (are|is) ..1 source of ..1 (irritation|trouble|conflict|tension|stress|annoyance|frustration|friction|anxiety|problems) <rest>?]',
      ],
      say: ['I find it hard as things are between us', 'we need another way of dealing with each other'],
      ask: ['I find it hard as things are between us.', 'How could we deal with each other in another way?'],
    },
  ],
} as const satisfies Family
