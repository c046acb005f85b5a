/** Problem framing of what somebody lacks or cannot do: no respect for boundaries, cannot cope, never listens, drives us mad. */
import type { Family } from '../pattern.ts'

export const problemFailings = {
  kind: 'problem',
  reason: 'Told what they lack, people defend themselves; what you need from them can be asked for.',
  patterns: [
    {
      id: 'lacks-consideration',
      match: [
        '^ [<flawWho> ..2 (lack|lacks|lacked|are lacking|is lacking) ..3 <flawQuality> <rest>?]',
        '^ [<flawWho> ..2 (have|has|had|show|shows|showed|shown|display|displays) (got)? (absolutely|clearly|just|simply|obviously|quite)? (zero|no|little|not the slightest|not the least|very little|precious little|not a shred of|not an ounce of|not one bit of|hardly any|barely any|such little) ..2 <flawQuality> (for|of|about|towards|in|whatsoever|at all|when|$) <rest>?] !(objection)',
        '^ [<flawWho> ..1 (do|does|did|have|has) not (even)? (have|show|got|possess|shown|had|display) (the|any|an ounce of|a shred of|the slightest|much|one bit of|a scrap of|the least) ..2 <flawQuality> (for|of|about|towards|in|whatsoever|at all|when|$) <rest>?]',
        '^ [<flawWho> ..4 (without|with no|with zero) ..1 (any|a|the slightest|a shred of|an ounce of)? ..1 (consideration|respect|regard|thought|empathy|tact|concern|care|understanding|sense) (for|of|towards|to) <rest>]',
        '^ [(where is|what happened to|whatever happened to) your ..1 <flawQuality> <rest>?]',
      ],
      say: [
        'it matters to us how we deal with each other',
        'I would like us to take more account of each other from now on',
      ],
      ask: [
        'It matters to me how we deal with each other.',
        'How could we take more account of each other from now on?',
      ],
    },
    {
      id: 'drives-us-mad',
      match: [
        '(<other>|<your>|it|that|this|which|who) ..6 [v=drive+v (me|us|everyone|everybody|people|the ..2|my ..1|our ..1|all of us|half the ..1) ..2 (up the wall|mad|crazy|insane|round the bend|around the bend|nuts|to distraction|bonkers|to drink|to despair|to tears|to the brink|over the edge|potty|bananas|batty|away|round the twist)] !(by car|by bus|home)',
        "(<other>|<your>|who) ..7 [v=get+v (on|under|up) (my|our|everyone 's|everybody 's|people 's) ..1 (nerves|skin|nose|goat|wick|tits)]",
        "(<other>|<your>|who) ..7 [v=try+v|test+v|wear+v|exhaust+v|sap+v|drain+v (my|our|everyone 's|the) ..1 (patience|energy|strength|nerves) (thin)?]",
        '(<other>|<your>|who|it) ..7 [v=make+v (my|our) ..1 (life|lives|job|work|day|days|evenings|weekends|nights) ..1 (hell|a misery|misery|impossible|a nightmare|harder|difficult|unbearable|miserable)]',
        "<other> ..1 [v=have+v|keep+v (got)? (us all|everyone|everybody|me|us|people|the ..2|my ..1|our ..1|all of us|half the ..1) ..1 (walking on eggshells|on eggshells|on edge|tiptoeing|in tears|terrified|dreading ..3|at each other 's throats|running around|jumping through hoops|in stitches over|at loggerheads|climbing the walls|tearing (my|our|their) hair)]",
        '<other> ..3 [v=(enjoy+v|love+v|like+v|delight+v in|thrive+v on|live+v for|specialise+v in|excel+v at|insist+v on) (making|causing|creating|stirring|starting|picking|winding|upsetting|annoying|provoking|being|blocking|complicating|playing) ..1 (trouble|problems|scenes|a scene|difficult|awkward|things up|it up|people up|fights|everyone|everybody|us|others|people|everything|games|hard to|waves|drama|conflict|enemies) (for <rest>)?] !(happy|laugh)',
        '<other> ..3 [v=act+v|negotiate+v|bargain+v|operate+v|argue+v|deal+v|behave+v (in bad faith|dishonourably|unprofessionally|irresponsibly|unreasonably|dishonestly|selfishly|recklessly|obstructively)]',
      ],
      say: ['{v~make this very hard for us}', '{v~put a strain on us}'],
    },
    {
      id: 'cannot-do-simple-things',
      match: [
        '(<flawWho>|and|but|because) [(can not|could not|can never|could never|can hardly|can barely|are unable to|is unable to|are incapable of|is incapable of|do not know how to|does not know how to|have no idea how to|has no idea how to|never learned to|never learnt to|struggle to|struggles to) ..1 (cope with|handle|manage|deal with|run|organise|organize|follow|keep|stick to|make|reach|take|hold|have|get|do|complete|read|write|answer|coping with|handling|making|following|keeping|taking|managing|sticking to) ..2 (one|simple|simplest|single|basic|easy|straightforward|even|decision|decisions|promise|promises|deadline|deadlines|word|routine|schedule|agreement|criticism|responsibility|appointment|budget|time|together|conversation|instruction|instructions|plan|rule|rules) <rest>?] !(until|because the|before <number>|this week|today|tomorrow|yet)',
        '(<flawWho>|and|but|because) [(can not|can never|could never) (make up|control|help|keep|hold|mind|manage) (your|his|her|their) (own)? (mind|minds|temper|mouth|tongue|self|word|business|people|kids|dog|drink|hands|feelings|emotions|finances) <rest>?]',
      ],
      say: ['may need another way of doing this with us', 'might do this better with some support'],
    },
    {
      id: 'does-not-listen',
      match: [
        '(<flawWho>|and|but) [(can not|could not|do not|does not|will not|would not|never) (ever|even|just)? (listen|cooperate|communicate|compromise|concentrate|learn|apologise|reflect|adapt|share|delegate|plan ahead|think ahead|think straight|think before you|take no for|see reason|see sense|let go|let things go|get along with (anyone|people|others|anybody)|work with (anyone|others|people)|get on with (anyone|others|people)|fit in|pull (your|his|her) weight|own up|grow up|take criticism|take advice|respect)] ($|,|and|or|like|when|anyone|boundaries|other|others)',
      ],
      say: ['may not have heard yet what matters to us', 'may see this differently from us'],
    },
    {
      id: 'does-not-understand',
      match: [
        '^^ [(you|he|she|they|<flawWho>) ..1 (do|does|did) not (even|really|seem to|appear to)? (understand|know|get|grasp|realise|realize|appreciate|see) (how ..1 (<word>|shipping) (works|work|is done|does things|is run)|what (it means|it takes|work means|partnership|cooperation|you are doing|he is doing|they are doing|teamwork|a deadline|family|respect|hard work)|the (first|basics|basic|difference between|meaning of|concept of|point of|value of|consequences)|anything about|a thing about|how to (behave|treat|talk to|work with|run|manage|lead|listen|share|apologise|speak to)|that (other people|others|people|there are|the world|we|actions)|other people) <rest>?]',
        '(and|because|that|,) [(you|he|she|they) ..1 (do|does) not (even|really)? (understand|know|get|grasp) (how ..1 <word> (works|work|is done)|what (it means|it takes|you are doing|he is doing|they are doing)|the (first|basics|difference between|meaning of|concept of)|anything about|a thing about|how to (behave|treat|talk to|work with|run|manage|lead|listen)) <rest>?]',
        '[(you|he|she|they|<flawWho>) ..3 (can not|not able to|unable to|incapable of|never|refuse to|refuses to|fail to|fails to|do not|does not|will not) ..1 (see|seeing|look|looking|consider|considering|think|thinking|imagine) ..5 (point of view|perspective|other side|own nose|viewpoint|anyone but|anybody but|anyone else|anybody else|other people|beyond (your|his|her|their)|past (your|his|her|their)|further than) <rest>?]',
        '^ [(you|he|she|they|<flawWho>) (forget|forgets|seem to forget|always forget|keep forgetting) that (other people|others|people|not everyone|some of us|there are|the world|we|you are not|he is not|this is not|it is not) <rest>]',
        '^^ [(you|they|he|she|<flawWho>) (just|only|simply|merely|always) (wait|waits|waiting) (for)? ..2 (turn|chance|moment|gap|pause) to (talk|speak|interrupt|answer|jump|attack) <rest>?]',
      ],
      say: ['we may not see the same side of this', 'it matters to me that we understand each other here'],
      ask: [
        'It matters to me that we understand each other here.',
        'We may not see the same side of this. May I show you mine?',
      ],
    },
    {
      id: 'is-a-difficult-character',
      match: [
        '(<other>|<verdictTarget>) (is|are|was|were|have been|has been|have become|has become|are being|is being) (clearly|obviously|often|getting|far|known to be|generally)? [<contemptDeg> <flawAdjective> ((,|and|or) (and|you are|he is|she is)? ..1 <contemptDeg> (<flawAdjective>|<contemptPerson>|slow|late))?] ($|,|and|but|with|about|when|towards)',
        '(<other>|<verdictTarget>) [(could|can) not be (less|more) (helpful|cooperative|obstructive|difficult|unhelpful|awkward|interested|organised|reasonable|negative|flexible|rude|professional|reliable|wrong) <rest>?]',
        '<your> ..3 [(could|can) not be (less|more|any less|any more) (helpful|cooperative|obstructive|difficult|unhelpful|awkward|interested|organised|reasonable|negative|flexible|rude|professional|reliable|wrong) <rest>?]',
        '<other> (have|has|had) (got)? [(a|an|a real|a serious|a big|such a|quite a) ..1 (drinking|gambling|spending|truth|honesty|listening|money|jealousy|punctuality|memory|anger|attitude|ego|discipline|respect|commitment|credibility) problem (, (a|an) ..1 <word> problem)? (and (a|an) ..1 <word> problem)?]',
        '[(too|so) (sensitive|slow|argumentative|stubborn|proud|lazy|difficult|rigid|loud|aggressive|emotional|negative|controlling|demanding|soft|weak|unreliable) ,? (and)? (too|so) (sensitive|slow|argumentative|stubborn|proud|lazy|difficult|rigid|loud|aggressive|emotional|negative|controlling|demanding|soft|weak|unreliable) (,? (and)? (too|so) <word>)?]',
      ],
      say: ['hard for us to work with', 'hard for us to deal with'],
    },
    {
      id: 'most-difficult-ever',
      match: [
        '<flawWho> (is|are|was|were|have been|has been|must be|remain|remains) !(not|never) ..3 [(the|one of the|some of the) (least (helpful|cooperative|reliable|organised|flexible|considerate|pleasant|friendly|trustworthy|honest|patient)|most ..1 (<flawAdjective>|<contemptPerson>|troublesome|annoying|tiring|exhausting|unpleasant|frustrating)|worst|hardest|trickiest|fussiest|rudest|laziest|slowest|nosiest|noisiest|pickiest|loudest|messiest|nastiest|meanest|biggest (problem|headache|nuisance|troublemaker|liability|complainer|obstacle|pain|bully|liar|hypocrite)) <verb>? <verb>? ((that|who)? (i|we|anyone|this ..1|anybody) <rest>|in (the|this|our|my|all) ..2|of (all|them|the ..1) ..1)?] !(to (read|find|reach))',
      ],
      say: ['hard for us to deal with', 'a challenge for us at the moment'],
    },
    {
      id: 'has-an-attitude',
      match: [
        '<other> (have|has) (got)? ..1 [(a|an|quite an|such an|some|one hell of an) (real|bad|serious|terrible|rotten|awful|nasty|cruel|mean)? (attitude|temper|mouth on (you|him|her)|ego|chip on ..3|big mouth|mean streak|cruel streak|short fuse|nasty streak|nasty way with (people|words)|sharp tongue|foul mouth|persecution complex|control complex|victim mentality|god complex) !(problem|issue)]',
      ],
      say: ['strong feelings about this', 'a way of going about this that is hard for us'],
    },
    {
      id: 'how-useless-he-is',
      match: [
        '[how ..1 (<flawAdjective>|<contemptPerson>) (you|he|she|they|<name>|<role>) (is|are|was|were|can be|have been|has been|have become|has become)] !(to (help|see|hear))',
      ],
      say: ['what this is like for us', 'how hard this has become for us'],
    },
    {
      id: 'makes-everything-so-difficult',
      match: [
        '[(<flawWho>|<your> ..1 (<problemConduct>|<flawHabit>)) ..2 (make|makes|made|making) (everything|things|it all|it|life|all of this|this|every ..2|even ..3|the simplest ..2) (so|such|needlessly|unnecessarily|deliberately|as|far|way|much|too|more|incredibly|very|really|a lot) (a|an|more)? ..1 (difficult|hard|complicated|awkward|painful|stressful|slow|unpleasant|exhausting|confusing|tense|expensive|harder|worse|battle|struggle|effort|drama|nightmare|ordeal) <rest>?]',
        '[<flawWho> ..2 (turn|turns|turned|turning|make|makes|made) (every|each|any|even|the|a|an|it|this|our|my) ..5 into (a|an|one|some|such a) ..2 (dispute|fight|argument|row|battle|war|drama|circus|crisis|saga|nightmare|ordeal|competition|negotiation|court case|trial|problem|debate|shouting match|interrogation|fiasco|farce|power struggle|confrontation|conflict|mess) <rest>?]',
        '[(there is|it is) (no|not|never) ..1 (peace|quiet|progress|discussion|fun|moving|agreement|getting|end|point|pleasure|pleasing) ..3 (with|because of|as long as|while|until) (you|him|her|<name>|<role>|your ..2) ..1 (around|here|involved|in (the|this|our)|is|are|change|changes|go|goes|leave|leaves) <rest>?]',
        '[(as long as|so long as|while|until) (you|he|she|<name>|<role>) (is|are|stay|stays|remain|remains|change|changes|go|goes|leave|leaves|have|has) ..5 , ..2 (nothing|nobody|no one|we|this|it|there) ..2 (will|can|is) (ever|never|no|not|change|get|be) <rest>]',
      ],
      say: ['this has become hard for us', 'we need an easier way to do this together'],
      ask: [
        'This has become hard for us; what could make it easier?',
        'How could we do this in an easier way together?',
      ],
    },
  ],
} as const satisfies Family
