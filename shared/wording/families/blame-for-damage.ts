/** Blame for damage: what somebody, or something of theirs, did to things, places and work. */
import type { Family } from '../pattern.ts'

export const blameForDamage = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'nearly-burned-it-down',
      match: [
        '<accused>|<your> !(...9 <calm>) ..2 [(nearly|almost) v=(burn+v|flood+v|kill+v|sink+v|wreck+v|ruin+v|destroy+v|bankrupt+v|bring+v) o=(us|me|everyone|everything|my <word>|our <word>|the (whole|entire)? <word>) down?]',
        '<accused> ..9 and [(nearly|almost) v=get+v o=(me|us|a <word>|my <word>|our <word>|one of ..2|him|her|them|somebody|someone|everyone) (killed|hurt|fired|arrested|sued)]',
      ],
      say: ['put {o} at risk', 'brought {o} into danger'],
    },
    {
      id: 'their-thing-damaged-ours',
      match: [
        '<your> !(...9 <calm>) !(..3 <damageUnless>) ..2 <word> (have|has|had|just|also|completely|totally|keeps|keep|is|are|always|now|then|been)? <blameFill>? [v=<damageDo>] !(away (from ..1)? (all|any|every|our|my) ..1 (doubts|fears|worries)) <damageTo>',
        '<your> !(...9 <calm>) !(..3 <damageUnless>) ..2 <word> (have|has|had|just|also|keeps|keep|always|now|then)? <blameFill>? [v=<damageSoft>] (my|our|me|us|half)',
        '<your> ..3 (have|has|had|just)? [v=(get+v|do+v) (me|us|my ..1|our ..1|him|her) (fired|sacked|evicted|into trouble|in trouble|banned|fined|suspended)]',
      ],
      say: ['{v~affect}', '{v~have an effect on}'],
    },
    {
      id: 'they-damaged-ours',
      match: [
        '<accused> !(...9 <calm>) <blameFill>? <blameFill>? [v=<damageDo>] <damageTo> !(on (purpose|request)|up !(for|to))',
        '<accused> !(...9 <calm>) <blameFill>? <blameFill>? [v=<damageSoft>] (my|our|me|us|half|it all|two|three|four) !(up|gently|by (train|car))',
        '<accused> !(...9 <calm>) [v=(ruin+v|wreck+v|destroy+v|spoil+v|break+v|botch+v)] it !(down|all|to|gently) (with|when|by|again|for|$)',
        '<accused> !(...9 <calm>) <blameFill>? [v=break+v] (the|my|our|this|that) !(news|ground|ice|silence|record|deadlock|tie|law|rules|bread|journey|habit|cycle|pattern|<word> down|glass ceiling)',
        '<accused> !(...9 <calm>) !(..2 <damageUnless>) ..8 and (then|nearly|almost|just|also)? [v=<damageDo>] (my|our|the (whole|entire|only)|me|us|everyone|everything|half|three|two|him|her) !(..3 laugh)',
      ],
      say: ['{v~affect}', '{v~have an effect on}'],
    },
    {
      id: 'cost-us-something',
      match: [
        '<your> !(...9 <calm>) !(..3 <damageUnless>) ..6 [cost <costBearer>] !(..3 (nothing|less|little|hundred|thousand|pounds|euros|dollars|quid|pence|cents)) <word>',
        '<accused> !(...9 <calm>) !(..1 <damageUnless>) !(..2 course|ticket|fare|boiler|repair) ..8 [cost <costBearer>] !(..3 (nothing|less|little|hundred|thousand|pounds|euros|dollars|quid|pence|cents)) <word>',
      ],
      say: ['played a part in the loss of', 'had a part in the loss of'],
    },
    {
      id: 'cut-down-ours',
      match: [
        '<accused>|<your> !(...9 <calm>) !(..2 <damageUnless>) ..3 [(cut down|cut off|shut off|shut down|chopped down)] (my|our|half|every|all (my|our|the)|two of|three of) !(to size)',
      ],
      say: ['made changes to', 'changed'],
    },
    {
      id: 'undercut-us',
      match: ['<accused> !(...9 <calm>) ..3 [undercut] (me|us|my|our)'],
      say: ['offered less than', 'asked less than'],
    },
    {
      id: 'turned-it-into-a-dump',
      match: [
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) ..3 [(turned|turn|turns|turning|made|make|makes|making) o=(<blameObject>|everything|the ..3|a ..4) into (a|an|one|his|her|your|their)? ..1 <dump>]',
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) ..3 [(left|leave|leaves|leaving) o=(<blameObject>|the <word>|the <word> <word>) (in (a|such a) (terrible|dreadful|awful|shocking|disgusting|filthy|sorry) (state|mess) !(of)|in (a)? shambles|(a|like a|looking like (a)?) ..1 (dump|slum|pigsty|tip|wreck|mess|ruin|disgrace|shambles|bombsite|building site|wasteland|pigsty))]',
      ],
      say: ['left {o} far from how we need it', 'left {o} in need of care'],
    },
    {
      id: 'got-it-wrong',
      match: [
        '<accused> !(...9 <calm>) (have|has|had|just|then|also|already|nearly|even)? [v=(lose+v|mislay+v|misplace+v) o=(my <word>|our <word>)] (twice|again|three times|once more|for the (second|third))',
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) ..3 [v=get+v o=(the <word>|the <word> <word>|my <word>|our <word>|it|this|that|them|everything|every <word>) (completely|totally|so|badly|hopelessly|consistently|always|all|constantly|repeatedly) (wrong|backwards|upside down)]',
        '<accused> !(...9 <calm>) !(..1 <damageUnless>) ..2 [v=(bungle+v|fluff+v|flunk+v|mismanage+v|mishandle+v) o=(the <word>|my <word>|our <word>|it|this|that|every <word>)]',
      ],
      say: ['{v~have} trouble with {o}', '{v~have} difficulties with {o}'],
    },
    {
      id: 'handled-it-badly',
      match: [
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) ..2 <badlyDone> !(...3 (i|we|me|my|too)) ..6 [(badly|wrongly|carelessly|sloppily|poorly|recklessly|shoddily|thoughtlessly|negligently|incompetently)] !(worded|needed|needs|need|hurt|injured|paid|in need|want|wants)',
      ],
      say: ['in a way that does not work for us', 'in a way that makes this hard for us'],
    },
    {
      id: 'bleeding-them-dry',
      match: [
        '<accused>|<your> ..3 [v=(bleed+v|suck+v|milk+v|squeeze+v|drain+v) o=(us|me|everyone|people|<word> <word>|<word> !(tank|hose|pipe|pool|cloth|cellar)) (dry|white|to death|until nothing <rest>)]',
        '<accused> !(...9 <calm>) <blameFill>? [v=(squeeze+v|strangle+v|starve+v|suffocate+v|choke+v|crush+v|throttle+v) o=(us|me|(this|these|small|the|our|my|local) <word>)] !(in|into)',
      ],
      say: ['{v~leave} {o} with very little', '{v~put} a heavy load on {o}'],
    },
    {
      id: 'let-it-rot',
      match: [
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) ..2 [v=let+v o=(<word>|<word> <word>|<word> <word> <word>) (go to (ruin|rack|seed|pot|waste)|fall (apart|to bits|into (ruin|disrepair|decay))|rot|crumble|decay|clog up|run dry) (away)?]',
      ],
      say: ['{v~leave} {o} without enough care', '{v~give} {o} less care than was needed'],
    },
    {
      id: 'could-not-get-one-right',
      match: [
        's=<accused> [(can not|could not|can never|could never|do not|did not|never|have never|has never|have not|has not|seem unable to|failed to) ..2 (manage to|managed to)? (get|got|give|gave|deliver|delivered|send|sent|do|done|write|run|keep|kept) (one|a single|even one|the simplest|a simple|even the|even a) ..3 (right|straight|on time|correctly|properly)]',
        's=<accused> [(can not|could not|can never|could never) ..1 (even)? (organise a ..2 in a brewery|run a (bath|whelk stall)|tie (your|his|her|their) own ..1|boil an egg|find your way out of a <word> <word>)]',
      ],
      say: ['{s.has} had difficulties with this', '{s.has} had trouble with this'],
    },
    {
      id: 'made-this-bed',
      match: [
        '[<accused> (made|make) (this|that|(your|their|his|her) own) bed] (and|,|so|now|$) !(yourself)',
        '[<accused> ..1 (opened the floodgates|started (the rot|this ball rolling|all this)|set off a chain <rest>)]',
        '[<accused> ..1 (dug|digging|dig) (this|your own|their own|his own|her own|us) ..2 (hole|grave) <rest>?]',
        '[(<accused>|(the|this|these|those|that) <word>) ..1 (brought|bring|brings|invited) (this|that|it|all this|all of this|the whole thing|everything|these ..2|the ..2) ..1 (on|upon|down on) (yourself|yourselves|himself|herself|themselves) <rest>?]',
        '^ [<accused> ..1 (start|started) (this|that|the|all this) (whole|entire|stupid|ridiculous)? (mess|fight|row|war|feud|argument|dispute|trouble|nonsense|rumour|rumor) <rest>?]',
      ],
      say: ['several things led to where we are now', 'more than one of us had a part in this'],
      ask: [
        'More than one of us had a part in this. How do we go on from here?',
        'Several things led to where we are now.',
      ],
    },
  ],
} as const satisfies Family
