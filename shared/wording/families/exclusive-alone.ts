/** Exclusive words: the burden is laid on one alone, in what they own, what they must do and what we will not. */
import type { Family } from '../pattern.ts'

export const exclusiveAlone = {
  kind: 'exclusive',
  reason: 'Work that is only theirs divides the table; "how do we" keeps both at it.',
  patterns: [
    {
      id: 'deal-with-it-alone',
      match: [
        '[<coldWho> ..1 (can|could|must|should|will|would|need|needs|have|has|had|better|may) ..3 !(pay (yourself|himself|herself)) <coldDeal> ..5 <coldSelf> !(if you (like|want|prefer) | with (a|an|the) | , (he|she|they|you) (know|knows) it) (<rest>)?]',
        '^ [(then | so | just | now | go and | go | kindly)? <coldDeal> ..4 (yourself | yourselves | on your own | by yourself | by yourselves | without (us|me|troubling|bothering|involving|dragging)) !(if you|for) (<rest>)?]',
        '[<coldWho> (are|is|will be) (now|all)? on (your|his|her|their) own] ($ | now | here | with | from | then | in (this|that))',
      ],
      say: ['we need to agree who does which part', 'it would help us to plan this together'],
      ask: ['How could we share this?', 'What part of this could each of us take on?'],
    },
    {
      id: 'let-them',
      match: [
        '^ [tell (your ..1|them|him|her|<role>) to (<coldDeal>) (<rest>)?]',

        '[let (them|him|her|<role>|<name>|your ..2|someone else|somebody else) ..1 (just)? (<coldDeal> | earn (their|his|her) (money|keep) | do the (worrying|work) | whine | moan | complain | scream | cry | shout | wait for once) (<rest>)?] !(know|finish|out of)',
      ],
      say: ['let us see who can do what', 'let us look at this together'],
    },
    {
      id: 'you-made-it-you-mend-it',
      match: [
        '(wanted|chose|signed|asked|broke|made|started|caused|created|ordered|damaged|lost|dug|spoiled|spilled|invited|brought) ..4 [(and|so|now|then) (you|they|he|she|your ..1|<role>) (will|can|must|should|has to|have to|get to|gets to|are going to|is going to|need to|needs to|better|had better) ..1 <coldDeal> (<rest>)?]',
        '(he|she|they|it|that|this|those|these) (is|are|was|were) (your|his|her|their) ..2 , [(so|now|then)? (you|he|she|they) (can|get to)? (talk|speak|tell|call|ask|explain|raise|feed|walk|drive|take|look|do|sit|listen|help|organise|organize|keep|make|stay|get) (<rest>)?]',

        '(you|they|he|she|<role>) (wanted|chose|signed|asked|broke|made|started|caused|ordered|bought|built|created|picked|hired|decided|damaged|lost|married|agreed|invited|raised|got|dug|insisted|began|brought|borrowed|spent|had|only|took|left|promised) ..6 , [(so|now|then|and)? (you|they|he|she|go|do not) (go)? (can|will|have to|get to|could|must|should|and|be|expect)? ..1 (<coldDeal> | quit | stop | the one | (me|us|the rest|others|anyone) to | it) (<rest>)?]',
        '(it is|it was|that was|that is|this is|this was) (your|his|her|their) ..3 , [(so|now)? (you|he|she|they) (can)? (<coldDeal>) (<rest>)?]',
        '(is|are|was) (your|his|her|their) ..2 , [(so|now)? (you|he|she|they) (can)? (<coldDeal>) (<rest>)?]',
        'wanted to be ..2 , [(so|now) (go and|go)? (<coldDeal>) (<rest>)?]',
      ],
      say: ['so let us see how to put it right together', 'so we could agree who does which part'],
    },
    {
      id: 'you-adapt',
      match: [
        ', (so)? [you (figure|sort|deal with|fix|clean|handle|mop up|clear|solve|work out|pay for) ..5] $$',
        '^ [you (do|can do|handle) the (apologising|apologizing|explaining|cleaning|paying|worrying|talking|work) (<rest>)?]',

        '^^ [you (figure|sort|deal with|fix|clean|handle|work out|mop up|pay for|clear) ..6] , (i|we) ',
        '[<coldWho> (need|needs|have|has|should|must|ought|had) (to|better)? (work on|look at|take a (good|long|hard)? ..1 look at|sort out|change|fix|examine|question|reflect on|have a word with) (yourself|yourselves|themselves|himself|herself|your (attitude|behaviour|behavior|own)) (<rest>)?]',

        '(, | ^^) [you (<coldDeal> | adapt | change | bend | move | adjust) (it|this|that|her|him|them|with (it|her|him|them|this|that)|to us|up)?] $$',
        '[<coldWho> ..1 (need|needs|have|has|will|must|ought|had|are|is|can) ..4 <coldYield> ..3 , (<word> ,)? (not (me|us) | (i|we) (do|will|am|are|have|certainly|shall) ..3 not | because (i|we) ..3 not | since (i|we) ..3 not | for (i|we) ..3 not)]',
        '[(you|yours|they|theirs|he|she|your ..2) can (just|all|damn well|bloody well)? (wait|queue|whistle (for it)?|lump it|rot|get in line|like it or lump it|sing for it|stew|sweat|take a hike|dream on|forget it|starve|suffer|choke on it|go hang|drown|go whistle|stuff it|shove it)] !(in the (car|hall|kitchen) | here | until | for (me|us) | there | at)',
      ],
      say: ['we could each take a step', 'we need to see who can do what'],
      ask: ['What step could each of us take?', 'What would make this work for both of us?'],
    },
    {
      id: 'own-mess',
      match: [
        '(need|needs|have|has|had|time|must|should) ..1 [(learn|try) to <coldDeal> ..3 <coldSelf>]',
        '(^ | can | could | should | must | will | need to | needs to | have to | has to | had better | to | please | kindly | and | go | not) ..1 [(<coldDeal> | find | find | put | get | keep | look after | take care of | stew in | sort out | pick up | do | carry | wash) ..2 (in|with|of|after|to|up|out|for)? <coldYour> (own|internal) <coldOwn> (<rest>)?]',
      ],
      say: ['work out with us who does what', 'tell us what would help to settle this'],
    },
    {
      id: 'be-the-one',
      match: [
        '[you should be the (one|ones) (fixing|paying|cleaning|sorting|solving|apologising|apologizing|losing|worrying|explaining|moving|doing|dealing) ..2] $',
        '[you are the (one|ones) who (should|must|has to|have to|needs to|need to) (<coldDeal>|<coldYield>) (<rest>)?]',
      ],
      say: ['we could talk about who does what', 'it would help if we agreed who does what'],
    },
    {
      id: 'own-mess-is',
      match: [
        '[(is|are) (entirely|all|now)? up to (you|them|him|her)] , (i|we|not|but not) ',

        "(is|are|was|remains) [<role> 's (problem|problems|headache|headaches|mess|worry|lookout|funeral|trouble|burden) (<rest>)?]",
        '(is|are) [on (you|them|him|her|your ..1|<role>) to (make (amends|good|it right|things right)|apologise|apologize|solve|fix|sort|pay|change|repair|come|prove|explain|find|put) (<rest>)?]',
        '(is|are) [(not something|nothing) (i|we) ..4 (lose sleep|care|worry|concern|bother|spend|waste|feel|sort|fix|solve) (<rest>)?]',

        '(<coldBurden>) !(is (yours | theirs) $$) !(..8 to (make | take | choose)) ..6 [(is|are|was|were|can be|will be|remains|remain|stays|stay) (now|all|entirely|solely|purely|strictly|yours)? (yours|theirs|his|hers)] (, | and | not | alone | too | now | to | $$ | to (deal|sort|fix)) !(to (make|take|choose))',
        '[(is|are|was|were|remains|falls|stays|becomes) ...4 (a|an) (matter|problem|question|issue|thing|concern|worry) (for|of) (you|them|him|her|<role>|your ..2) (alone|only|to (sort|deal|solve|worry|settle|fix|work|figure) ..3)]',
        '[(is|are|remains|remain) ...3 (a|an) (matter|headache) (for|of) (you|them|him|her|your (side|office|own|people))] $',
        '[(is|are|was) ..1 (for|up to|down to) (you|them|him|her|<role>|your ..2) (alone)? to (lose sleep|worry|fret|sweat|fix|solve|sort|clean|clear|make (this|it|that|things) (work|right|happen|good)|put (it|this|that|things) right|carry|bear|explain|find a way|repair|mend|deal|cope|face|answer|get (it|this|that)) (<rest>)?]',
        "[(is|was) (your|their|his|her|<name> 's|<role> 's) (cross to bear|pigeon|lookout|funeral|hard luck|tough luck|bad luck|own (fault|lookout|doing|affair|choice|mess|funeral|problem|look-out)|look-out|bed to lie in|dime|can of worms)] !(shower|daughter|son|grand|girl|boy|photo|blanket)",
      ],
      say: ['may need a look from all of us', 'could be looked at together'],
      ask: ['How could we look at this together?', 'What part of this could each of us take on?'],
    },
    {
      id: 'in-your-lap',
      match: [
        '[(falls|fall|is|was|lies|rests|remains) ..1 (to|on|upon|with|for) (you|them|him|her|<role>) (alone|and (you alone|nobody else|no one else)) (<rest>)?]',

        "[(fall|falls|fell|land|lands|sit|sits|rest|rests|lie|lies|remain|remains|belong|belongs|stay|stays|is|are|stop|stops|end|ends) ..1 (squarely|solely|entirely|firmly|wholly|fully|only|exclusively|purely|fairly)? (in|on|at|with) (your|their|his|her|<role> 's) (lap|shoulders|doorstep|door|plate|desk|head|side of the (table|fence)|watch)]",
      ],
      say: ['may call for a plan that we share', 'could be worked out together'],
    },
    {
      id: 'buck-stops',
      match: [
        '[(the)? buck (stops|stop) (with|at) (you|them|him|her|<role>|your ..2) (<rest>)?]',
        '[(the)? (onus|burden|responsibility|obligation|duty|blame|cost|costs|liability|risk|work) (is|are|falls|rests|lies|sits|remains) ..1 (entirely|solely|squarely|wholly|firmly|purely|only|fully|exclusively) (on|with|upon) (you|them|him|her|<role>|your ..2) (<rest>)?]',
        '[(the)? (fix|solution|answer|remedy|first move|first step|apology|change|effort|initiative|sacrifice) (has to|have to|must|needs to|should|ought to|will have to) come from (you|them|him|her|<role>|your ..2) (<rest>)?]',
      ],
      say: ['this may call for a plan that we share', 'we could work this out together'],
      ask: ['How could we share this?', 'What part of this could each of us take on?'],
    },
    {
      id: 'mess-not-ours',
      match: [
        '(is|are|was) [not (up|down|for|on) (to)? (us|me) to (rescue|bail|save|clean|fix|solve|carry|pay|sort|babysit|chase|hold|look|prop|teach|make|keep|entertain|worry|find|explain|do|tell|organise|organize|work|deal|run|repair|police|cover|help) (<rest>)?]',
        '(is|are|was|be) [no (concern|business|problem|affair|responsibility|worry) of (the (company|firm|board|family|team|bank|club|committee)|<role>|my ..1|our ..1)]',

        '(is|are|was|were) [not (really|exactly|at all)? (my|our) (deadline|fight|battle|war|doing|fault|debt|debts|bill|crisis|mess|kid|child|children|drama|mistake|decision|quarrel|feud|lookout|dog|bed|party|circus|company|look-out|idea)] ($|,|and|so) ..6 !(friend)',
        '(is|are|was|were) [not (my|our) (responsibility|job|duty|place|task|role|business|problem|concern|obligation) (to|if|that|whether|how|what|where|when|why|who) (rescue|bail|save|clean|fix|solve|carry|pay|sort|babysit|chase|hold|look|prop|feed|raise|teach|make|keep|entertain|worry|you|your|they|their|he|she|his|her|<role>) (<rest>)?]',
      ],
      say: ['hard for us to take on alone', 'more than we can take on'],
    },
    {
      id: 'we-will-not-share',
      match: [
        '<i> [(am|are) not ..1 (paid|hired|employed|here) to (solve|fix|clean|babysit|listen|deal|hold|sort|rescue|be your|wipe|mop|pick|do your|carry|entertain|mother) (<rest>)?]',
        '[(decline|declines|refuse|refuses|declined|refused) to (involve|concern|trouble|burden|get involved|be drawn|be dragged) (itself|ourselves|myself|themselves|in|into)? (<rest>)?]',

        '<i> [(will|shall|am|are) ..1 not (going to|here to|about to|be|prepared to|willing to|ready to)? (covering|cover|contributing|contribute|rescuing|rescue|bailing|bail|sharing ..1 (penny|cent|cost|bill|blame)|share a|subsidising|subsidise|subsidizing|subsidize|babysitting|babysit|carrying|carry|picking up|pick up|cleaning up|clean up|solving|solve|suffering|mopping up|mop up|running around|chasing|holding ..1 hand|hold ..1 hand|hold ..1 hands|wasting|waste|fighting|fight|wiping|lifting|listening|listen to (it|this|that|you)|be held hostage|sacrificing|sacrifice|bending over|doing your|do your|playing nanny|nursing|propping) ..3 (you|your|them|their|him|his|her|anything|any more|anymore|any longer|again|this|that|it) !(today | on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)) (<rest>)?]',
        '<i> [(am|are|have) (done|finished|through|stopped) (with)? (helping|trying|caring|covering|cleaning|carrying|fixing|explaining|listening|waiting|picking|bailing|rescuing|paying for|babysitting|compromising|bending) ..3 ($|,|for|after|your|you) (<rest>)?]',
        '<i> [(do|will|should) not have to (do|lift|explain|justify|give|prove|fix) (a|any|my|our)? ..1 (thing|anything|nothing|finger|ourselves|myself) ..2] $',
        '<i> [(bear|bears|have|has|owe|owes|are under|am under|feel|accept) (absolutely)? no (obligation|duty|responsibility|need|liability|reason|wish|intention|desire|inclination) ..2 to (accommodate|help|support|listen|consider|wait|bail|rescue|save|solve|fix|clean|carry|cover|worry|explain|cater|bend|meet|share|subsidise|subsidize|tolerate|put) (<rest>)?]',
        '(ours|<my> ..2) [(bear|bears|has|have) no (obligation|duty|part|role|responsibility) (to|in) (<verb>|play|be) (<rest>)?]',
      ],
      say: ['would like to agree first who does what', 'would like to know first how we share this'],
    },
    {
      id: 'lift-a-finger',
      match: [
        '[v=lift+v a finger (<rest>)?]',
        '[v=hold+v (your|his|her|their) (hand|hands)] !(on | in | while | through the | up | at)',
      ],
      say: ['{v~help with this}', '{v~work on this with the others}'],
    },
    {
      id: 'not-on-us',
      match: [
        '[(do not|stop|quit|never) ..1 (<coldTake>) ..4 (on|onto|to|at|in|up to) (me|us|my (desk|plate|lap|door|doorstep|shoulders)|our (desk|plate|lap|door|doorstep|shoulders)|everyone else|everybody else|others|the rest of us|other people) (<rest>)?]',
        "[(do not|stop) (make|making) (it|this|that|them|your ..2|their ..2|his ..2|her ..2|<word>) ..2 (my|our|everybody else 's|everyone else 's|other people 's|somebody else 's|someone else 's) (job|problem|problems|business|responsibility|headache|worry|fault|burden|concern|mess|crisis|emergency)]",
        '[do not expect (me|us|the rest of us|others|everyone|anyone) to !(arrive|come|finish|reply|answer|deliver|know|remember|make it|understand every) <verb> (<rest>)?]',
        '[do not expect (me|us|the rest of us|anyone|anybody|others|everyone|sympathy|pity|help|any (help|sympathy|pity)|a penny|tears) ..1 (to|from|for) ..1 (cover|pay|help|clean|fix|cry|bail|carry|save|pick up|sort|care|understand|foot|rescue|solve|drop everything|feel sorry|weep|bend|jump|clear|mop|deal|me|us|sympathise|sympathize|you|the rest) (<rest>)?]',
        '[(stop|quit|cease) (troubling|bothering|pestering|burdening|dragging|involving|boring) ..1 (me|us|the rest of us|everyone|everybody|others|our) (<rest>)?]',
      ],
      say: ['let us agree who does what', 'let us look at who can do what'],
    },
    {
      id: 'left-with-it',
      match: [
        '(keep|keeps|kept|always|constantly|forever|can not|must not|should not|just|simply) ..1 [v=<coldTake> ..4 (on|onto|at|up to) (me|us|my (desk|plate|lap|door|doorstep|shoulders)|our (desk|plate|lap|door|doorstep|shoulders)|everyone else|everybody else|others|the rest of us|other people)] !(and i|on)',
        "(keep|keeps|kept|always|constantly|forever|can not|must not|should not|stop) ..1 [v=make+v (it|this|that|them|your ..2|their ..2|his ..2|her ..2|<word>) ..2 (my|our|everybody else 's|everyone else 's|other people 's|somebody else 's|someone else 's) (job|problem|problems|business|responsibility|headache|worry|fault|burden|concern|mess|crisis|emergency)]",
      ],
      say: ['{v~leave us with more than our share}', '{v~bring this to us before we agreed on it}'],
    },
    {
      id: 'sort-yourself-out',
      match: [
        '^ (go and|go|just|then|so|please)? [(sort (yourself|yourselves) out|get a (grip|life|job|lawyer)|get (yourself|yourselves) (a|an|some) (therapist|lawyer|solicitor|shrink|life|job|psychiatrist|counsellor|counselor|calculator|help|hobby|babysitter|nanny|maid)|get over (it|yourself)|grow up !(near|in|with|by|around|without)|man up|cry me a river|jog on)]',
        "[(pull+v|get+v) (your|his|her|their|its|<role> 's) (finger|fingers|socks|act|acts|house|backside|head) (out|up|together|in order|straight)]",
        '(need|needs|should|must|has|have|had|just|can|could|ought|why|to) ..4 [(do|does|doing) (your|his|her|their|its) (damn|bloody|goddamn|actual|own|fucking)? (job|jobs|bit|part|share|homework|duty)] !(well|too)',
      ],
      say: ['agree with us what comes next', 'tell us what would help to get this done'],
    },
    {
      id: 'your-choice-your-headache',
      match: [
        '[(your|his|her|their) ..2 , (your|his|her|their) ..2 , (and)? (your|his|her|their) (own)? (<coldBurden>|job|expense|responsibility)] $$',
        '[(your|his|her|their) ..3 , (so|and)? (your|his|her|their) (own)? (<coldBurden>|job|expense|responsibility)] $$',
        '(can|could|will|should|must) ..2 [(clean|clear|mop|tidy|sort|fix|solve|pay) (up|out|for|off)? <coldYour> (own)? (<coldBurden>|bills) ..3] $',
      ],
      say: ['this is something for us to look at together', 'this is a challenge that we could share'],
      ask: ['How could we look at this together?', 'What part of this could each of us take on?'],
    },
  ],
} as const satisfies Family
