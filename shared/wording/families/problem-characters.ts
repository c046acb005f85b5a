/** Problem framing of how somebody is and what they do to the mood: difficult, an attitude, drives us mad, makes everything so hard. */
import type { Family } from '../pattern.ts'

export const problemCharacters = {
  kind: 'problem',
  reason: 'Told how they are, people defend themselves; what is hard for you can be heard.',
  patterns: [
    {
      id: 'drives-us-mad',
      match: [
        '(<other> ..2|<your> ..4|who|(how|when|that) <other> ..4|^ it|^ that|^ this) [v=drive+v (me|us|everyone|everybody|people|the ..2|my ..1|our ..1|all of us|half the ..1) ..2 (up the wall|mad|crazy|insane|round the bend|around the bend|round the twist|nuts|to distraction|bonkers|to drink|to despair|to tears|to the brink|over the edge|potty|bananas|batty)] (when|how|that|the way) <other>',
        '(<other> ..2|<your> ..4|who) [v=drive+v (me|us|everyone|everybody|people|the ..2|my ..1|our ..1|all of us|half the ..1) ..2 (up the wall|mad|crazy|insane|round the bend|around the bend|round the twist|nuts|to distraction|bonkers|to drink|to despair|to tears|to the brink|over the edge|potty|bananas|batty)]',
        "(<other> ..3|<your> ..4|who) [v=get+v (on (my|our|everyone 's|everybody 's|people 's) ..1 (nerves|wick|tits)|under (my|our|everyone 's) skin|up (my|our|everyone 's) ..1 nose|(my|our|everyone 's) (goat|back up))]",
        "(<other> ..3|<your> ..4|who) [v=((try+v|test+v|wear+v|exhaust+v) (my|our|everyone 's|everybody 's|the ..1) ..1 patience (thin)?|(sap+v|drain+v|exhaust+v) (my|our|everyone 's|everybody 's) ..1 (energy|strength|nerves))] !(game|card)",
        "(<other> ..3|<your> ..4|who) [v=make+v (my|our|everyone 's) ..1 (life|lives|job|work|day|days|evenings|weekends|nights) ..1 (hell|a misery|misery|impossible|a nightmare|harder|difficult|unbearable|miserable)] !(to imagine)",
        "<other> ..1 [v=have+v|keep+v (got)? (us all|everyone|everybody|me|us|people|the ..2|my ..1|our ..1|all of us|half the ..1) ..1 (walking on eggshells|on eggshells|on edge|tiptoeing|in tears|terrified|dreading ..3|at each other 's throats|jumping through hoops|climbing the walls|tearing (my|our|their) hair)]",
      ],
      say: ['{v~make this very hard for us}', '{v~put a strain on us}'],
    },
    {
      id: 'enjoys-making-trouble',
      match: [
        '<other> ..3 [v=(enjoy+v|love+v|like+v|delight+v in|thrive+v on|live+v for|specialise+v in|excel+v at|insist+v on) ((making|causing|creating|stirring|starting|picking) ..1 (trouble|problems|scenes|a scene|fights|a fight|waves|drama|conflict|enemies)|stirring (it|things) up|making (life|things|everything|it|this) ..1 (difficult|hard|awkward|complicated|miserable)|making (me|us|people|everyone|others) ..1 (wait|beg|squirm|suffer|jump|pay|look)|(winding|upsetting|annoying|provoking|humiliating|belittling|blocking) ..1 (people|everyone|everybody|us|me|others|everything) (up)?|being (difficult|awkward|obstructive|contrary|offensive|a nuisance)|playing games with (people|us|me|everyone)|drama|conflict|chaos|confrontation)] !(good|happy)',
      ],
      say: ['{v~make this hard for us}', '{v~put a strain on us}'],
    },
    {
      id: 'acts-in-bad-faith',
      match: [
        '<other> ..3 [v=act+v|negotiate+v|bargain+v|operate+v|argue+v|deal+v|behave+v in bad faith] !(, (the|a) (court|judge|tribunal|ombudsman|panel))',
        '<other> ..3 [v=act+v|negotiate+v|bargain+v|operate+v|argue+v|deal+v|behave+v (dishonourably|unprofessionally|irresponsibly|unreasonably|dishonestly|selfishly|recklessly|obstructively)] !(low|high|cheap|large|priced)',
      ],
      say: [
        '{v~go about this in a way that I find hard to accept}',
        '{v~do this in a way that does not work for me}',
      ],
    },
    {
      id: 'is-a-difficult-character',
      match: [
        '(<other>|<verdictTarget>) (is|are|was|were|have been|has been|have become|has become|are being|is being) (clearly|obviously|often|getting|far|known to be|generally)? [<contemptDeg> <flawAdjective> ((,|and|or) (and|you are|he is|she is)? ..1 <contemptDeg> (<flawAdjective>|<contemptPerson>|slow|late))? ((with|about|towards|over|on|in) !(me|us) <rest>)?] ($|,|and|but|when)',
        '(^ | <flawWho> ..2 (is|are|was|were) ..1) [too (sensitive|argumentative|stubborn|proud|lazy|aggressive|emotional|controlling|demanding|unreliable|negative) ,? (and)? too (sensitive|slow|argumentative|stubborn|proud|lazy|difficult|rigid|loud|aggressive|emotional|negative|controlling|demanding|soft|weak|unreliable|late) (,? (and)? too <word>)? (to <rest>)?]',
        '(^ | <flawWho> ..2 (is|are|was|were) ..1) [too (slow|difficult|rigid|loud|soft|weak|late) ,? (and)? too (sensitive|argumentative|stubborn|proud|lazy|aggressive|emotional|controlling|demanding|unreliable|negative) (,? (and)? too <word>)? (to <rest>)?]',
      ],
      say: ['hard for us to work with', 'hard for us to deal with'],
    },
    {
      id: 'could-not-be-less-helpful',
      match: [
        '(<other>|<verdictTarget>|<your> ..3) [(could|can) not (have been|be) ((any)? less (helpful|cooperative|interested|organised|reasonable|flexible|professional|reliable|friendly|welcoming|considerate|clear|honest)|(any)? more (obstructive|difficult|unhelpful|awkward|negative|rude|wrong|inflexible|unreasonable|unprofessional)) <rest>?]',
      ],
      say: ['left us without the help we need', 'could make this easier for us'],
    },
    {
      id: 'has-an-attitude',
      match: [
        '<other> (have|has) (got)? ..1 [(a|an|quite an|such an|some|one hell of an) (real|bad|serious|terrible|rotten|awful|nasty|cruel|mean)? (attitude|temper|mouth on (you|him|her)|ego|chip on ..3|big mouth|mean streak|cruel streak|short fuse|nasty streak|nasty way with (people|words)|sharp tongue|foul mouth|persecution complex|control complex|victim mentality|god complex) !(problem|issue)]',
        '<other> (have|has|had) (got)? [(a|an|a real|a serious|a big|such a|quite a) ..1 (truth|honesty|listening|punctuality|attitude|ego|discipline|respect|commitment|credibility) problem]',
        '<other> (have|has|had) (got)? [(a|an) <word> problem (, (a|an) ..1 <word> problem)? (and|or) (a|an) ..1 (truth|honesty|listening|money|jealousy|attitude|ego|discipline|respect|anger) problem]',
      ],
      say: ['a way of dealing with us that we find hard', 'a way of going about this that is hard for us'],
    },
    {
      id: 'most-difficult-ever',
      match: [
        '<flawWho> (is|are|was|were|have been|has been|must be|remain|remains) !(not|never) [..3 (the|one of the|some of the) (least (helpful|cooperative|reliable|organised|flexible|considerate|pleasant|friendly|trustworthy|honest|patient)|most ..1 (<flawAdjective>|<contemptPerson>|troublesome|annoying|tiring|exhausting|unpleasant|frustrating)|worst|hardest|trickiest|fussiest|rudest|laziest|slowest|nosiest|noisiest|pickiest|loudest|messiest|nastiest|meanest|biggest (problem|headache|nuisance|troublemaker|complainer|obstacle|pain|bully|liar|hypocrite)) !(hit|affected|off|working|part|bit|to|baby|dog) <verb>? <verb>? ((that|who)? (i|we|anyone|anybody|this <word> has) <rest>|(in|on) (the|this|our|my|all) ..2|of (all|them|the ..1) ..1)?] !(to (read|find|reach|buy|beat))',
      ],
      say: ['hard for us to deal with', 'a challenge for us at the moment'],
    },
    {
      id: 'how-useless-he-is',
      match: [
        '[how ..1 (<flawAdjective>|<contemptPerson>) (you|he|she|they|<name>|<role>) (is|are|was|were|can be|have been|has been|have become|has become)] !(to|as a (child|boy|girl|kid|baby)|at (that|my) age)',
      ],
      say: ['what this is like for us', 'how hard this has become for us'],
    },
    {
      id: 'makes-everything-so-difficult',
      match: [
        '[(<flawWho>|<your> ..1 (<problemConduct>|<flawHabit>)) ..2 (make|makes|made|making) (everything|things|it all|it|life|all of this|this|every ..2|even ..3|the simplest ..2) ((so|such|needlessly|unnecessarily|deliberately|far|way|much|too|more|incredibly|very|really|a lot) (a|an|more)? ..1 (difficult|hard|complicated|awkward|painful|stressful|unpleasant|exhausting|confusing|tense|harder|worse|battle|struggle|drama|nightmare|ordeal)|as (difficult|hard|awkward|painful|complicated|unpleasant) as possible) <rest>?]',
      ],
      say: ['this has become hard for us', 'we need an easier way to do this together'],
      ask: [
        'This has become hard for us; what could make it easier?',
        'How could we do this in an easier way together?',
      ],
    },
    {
      id: 'turns-it-into-a-drama',
      match: [
        '[<flawWho> ..2 (turn|turns|turned|turning|make|makes|made) (every|each|any|even|the|a|an|it|this|our|my|everything) ..5 into (a|an|one|some|such a) ..2 (dispute|fight|argument|row|battle|war|drama|circus|crisis|saga|nightmare|ordeal|competition|court case|trial|problem|shouting match|interrogation|fiasco|farce|power struggle|confrontation|conflict|mess) ($|and|or|when|for|about|every|whenever|over|like|with) <rest>?]',
      ],
      say: [
        'I would like us to settle things like this calmly',
        'we need an easier way to settle things like this',
      ],
      ask: [
        'I would like us to settle things like this calmly.',
        'How could we settle things like this more easily?',
      ],
    },
    {
      id: 'no-peace-with-you-around',
      match: [
        '[there (is|was|will be|can be) (no|not|never) ..1 (peace !(talk|talks)|quiet|progress|discussion|fun|moving|agreement|getting|pleasure|pleasing|reasoning|talking) ..3 (with|because of|as long as|while|until) (you|him|her|<name>|<role>|your ..2) ($|around|here|involved|in (the|this|our)|(is|are) (around|here|there|involved|in|part|on the)|change|changes|go|goes|leave|leaves) <rest>?]',
        '[(as long as|so long as|while|until) (you|he|she|<name>|<role>) !(..4 (sick|ill|leave|holiday|away|abroad|hospital|court|stay)) (is|are|remain|remains|change|changes|go|goes|leave|leaves|have|has) ..5 , ..2 (nothing|nobody|no one|we|this|it|there) ..2 (will|can|is) (ever|never|no|not) ..4 (work|change|progress|peace|improve|anywhere|agree|settle|trust|move|moves|happy|safe|rest|better) <rest>?]',
      ],
      say: ['this has become hard for us', 'we need an easier way to do this together'],
      ask: [
        'This has become hard for us; what could make it easier?',
        'How could we do this in an easier way together?',
      ],
    },
  ],
} as const satisfies Family
