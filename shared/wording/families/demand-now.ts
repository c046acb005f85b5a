/** Demands that cannot wait: orders for this second, deadlines given by one side, and what one will have. */
import type { Family } from '../pattern.ts'

export const demandsForNow = {
  kind: 'demand',
  reason: '"Now" puts the other on the spot; a time and its reason can be planned for.',
  patterns: [
    {
      id: 'order-this-second',
      match: [
        '^^ (<name> ,)? !(do not) (you)? (<demand-order>) ..8 [<demand-instants>] !(if | after | when | once | before | upon | on)',
        '<i> (want | expect | require | need) ..6 [(today | now | tonight) , not (tomorrow | next <word> | in <word> <word> | some day)]',
        '^ !(do not) (<demand-order>) ..8 [(this (second | minute | instant) | right this (second | minute))]',
        '^ (and)? do (it | this | that | so) [(now | <demand-instants>)] $',
      ],
      say: ['as soon as you can', 'as early as possible'],
    },
    {
      id: 'must-this-second',
      match: [
        '<you>|they|he|she|<role>|<name>|club|company|council|firm [(must | has to | have to | have got to | shall | will | need to | needs to) ..1 v=(<demand-order>)] ..8 (<demand-instants> | tonight $ | to the letter | with no (amendments | changes | delay | conditions))',
      ],
      say: ['could {v}', 'would help us all by being ready to {v}'],
    },
    {
      id: 'and-i-want-it-now',
      match: [
        '[and <i> (want | expect | need | will have) (it | them | this | that | him | her) ..1 (today | now | in writing | tonight | this week | yesterday | done | gone | sorted)] (, | $)',
        ', [<i> (want | expect | need | will have) (it | them | this | that | him | her) ..1 (today | now | in writing | tonight | this week | yesterday | done | gone | sorted)] (, | $)',
      ],
      say: ['and I would be glad of a date', 'and a date would help me'],
    },
    {
      id: 'want-it-done',
      match: [
        '<i> [(want | expect)] (it | this | that | my | our | the | these | those | them | him | her | all) ..4 (cleared | gone | removed | reinstated | retracted | deleted | withdrawn | sacked | fired | punished | out | torn down | taken down | knocked down | repaid | refunded | done properly | done publicly | back in full) !(for you)',
        '<i> [(want | expect)] (a yes | your answer | your signature | my money | an apology | a full apology) (by | before | within | and)',
      ],
      say: ['would like to have', 'hope to have'],
    },
    {
      id: 'accept-no',
      match: [
        '(<i> | members | workers | residents | board | client | side) [(will | shall) accept no x=(cuts | excuses | less | delay | delays | compromise | changes | conditions | further | more | argument | objection) (, none)?]',
      ],
      say: ['would find it hard to accept {x}', 'would struggle with {x}'],
    },
    {
      id: 'not-ask-twice',
      match: [
        '[<i> (should not | will not | do not want to | am not going to) (have to | need to)? (ask | tell you | say (it | this) | chase | beg | repeat (it | this | myself)) (twice | again | a second time | any more)]',
        '[you have (exactly | only)? one (job | task) ..3] (, | $)',
        '^ [do not talk to (me | us) about ..4] , (just)?',
        '^^ [hands off (the | my | our | that | those | it) (<rest>)?]',
      ],
      say: ['this matters a lot to me', 'I would like us to keep to this'],
    },
    {
      id: 'cut-the-excuses',
      match: [
        '[cut the (excuses | crap | nonsense | games | act | chat | talk | drama | chit-chat | theatrics | small talk | stories)]',
        '^ [(you can | just)? stop right (there | now | where you are)]',
      ],
      say: ['please come to the point', 'please stay with this point'],
    },
    {
      id: 'do-not-come-back-until',
      match: [
        '^ [do not (come back | talk to me | speak to me | show your face | approach me) ..2 (until | unless)] (you | i | <other>)',
      ],
      say: ['let us talk again once', 'I would be glad to talk again when'],
    },
    {
      id: 'now-alone',
      match: [
        '^^ [(and)? (i mean)? (right)? now] $$',
        '^^ [(this (minute | second | instant) | immediately | at once | pronto | no (delays | excuses | discussion))] $$',
        '^^ [(my | our) (money | deposit | keys | kids | children | things | stuff | refund | cash | account)] $$',
      ],
      say: ['as soon as you can', 'as early as we can arrange it'],
      ask: ['I would be glad of it as soon as you can.', 'When could this be done at the earliest?'],
    },
    {
      id: 'bare-order',
      match: [
        '^^ [v=(vacate | resign | apologise | apologize | obey | comply | withdraw | surrender | pay | sign | leave | confess | retract | quit | concede)] $$',
        '^^ [v=(step down | step aside | back off | back down | pay up | sign it | own up | move out | give in | get packing | stand down)] $$',
        '^^ (just)? [v=(hand (the | that | my | our | it | him | her | them) ..1 over)] $$',
        '^^ (just)? [v=(hand over (the | that | my | our | every | all) ..4)] $$',
        '^^ [v=(meet them | accept it | accept them | fix it | move it | drop it | settle it | pay it | deliver them | withdraw it | sign them)] $$',
      ],
      say: ['would you be ready to {v}', 'I would like you to {v}'],
      ask: ['Would you be ready to {v}?', 'I would like you to {v}, and can explain why.'],
    },
    {
      id: 'i-will-have-mine',
      match: [
        '[<i> (will have | am having | are having | will be having) (my | our | what is) (money | deposit | refund | lot | cash | share | apology | answer | answers | things | full amount | mine | ours) ..1 (back)?] !(checked | counted | delivered)',
        '[<i> (am | are) (having | taking) the (lot | whole lot | full (amount | sum))]',
      ],
      say: ['I would like us to settle what is open', 'I hope we can settle what is due'],
    },
    {
      id: 'you-listen-to-me',
      match: [
        '^ [(now)? you listen (to (me | us) | here | and | up)]',
        '^ [(now)? (listen up | hear this | hear me | pay attention | get this)] (, | $$)',
        '^^ [(do not (you)? (even)? (try | argue | start | think about it | ask | speak | interrupt | answer back)) (it)?] $$',
        '^^ [not (a | one | another | one more | a single) (penny | cent | euro | pound | dollar | day | hour | word | minute | second) (more | less | longer | later)] $$',
      ],
      say: ['please hear me out', 'this point matters a lot to me'],
      ask: ['Please hear me out on this.', 'This point matters a lot to me.'],
    },
    {
      id: 'gave-them-till',
      match: [
        '[<i> (gave | have given | had given | have only given) (you | them | him | her) (until | till)] !(..6 (because | as | so | to))',
        '[<i> (will give | am giving | are giving | give | am only giving | will only give) (you | them | him | her) (exactly | only | just)? till]',
        '[<i> (am | are) not (giving | going to give) (you | them | him | her) (until | till)]',
        '[<i> (am | are) not (giving | going to give) (you | them | him | her) (until | till)]',
      ],
      say: ['I would be glad of an answer by', 'for planning I would need to know by'],
    },
    {
      id: 'minutes-left',
      match: [
        '[you have (got)? w=((<number> | one | two | three | four | five | ten | twenty | thirty | sixty) (minutes | seconds | hours))] $$',
      ],
      say: ['I would be glad of an answer within {w}', 'please let me know within {w}'],
    },
    {
      id: 'no-more-time',
      match: [
        '[<i> (am | are) not (giving | going to give) (you | them | him | her) (another (day | hour | minute | week) | a (day | minute | second) (longer | more) | any (more | extra | further) time)]',
        '[(the)? clock is (ticking (for you)? | running (down | out))] !(on the (wall | tower))',
      ],
      say: ['I would be glad of an answer soon', 'a quick answer would help me'],
    },
    {
      id: 'you-are-signing',
      match: [
        '^ (<name> ,)? <you>|they|he|she [(are | is) v=(signing | apologising | apologizing | handing | vacating | giving | selling | paying | resigning)] (it | it today | this | that over | it over | them over | it back | them back | that back | up | me back | me (every | what) | for (this | that | it | the damage) | to (me | us | her | him)) $',
        '^ <you>|they|he|she [(are|is) v=(paying|signing|moving|taking|giving|handing|fixing|clearing|leaving|apologising|coming|doing|selling|returning|staying)] (it|for|me|us|my|our|the|that|this|your|every|all|back|out|up|off|down) ..6 and (i am not|we are not|that is|i do not|we do not|there is no|you are not|nothing|no)',
        '<you> [are v=(giving|paying|selling|handing|moving|signing|taking|returning)] (me|us|it|them) ..3 (half|all|my|our|back|every|what|the (money|house|keys|lot))',
      ],
      say: ['could help by {v}', 'would help me by {v}'],
    },
    {
      id: 'you-are-going-to',
      match: [
        '<you>|they|he|she [(are | is) going to v=(agree | apologise | apologize | wire | sign | pay | sell | hand | give | take | fix | stop | put)] ..9 (this (afternoon | morning | evening) | tonight | today | now | tomorrow (morning)? | before (i | we) | exactly (how | as) | immediately | all three | every)',
        'it [(has | will have) to v=(sign | pay | agree | apologise | withdraw)] ..6 (tonight | now | today)',
      ],
      say: ['could {v}', 'would help us all by being ready to {v}'],
    },
    {
      id: 'off-my-land',
      match: [
        '^ [get (your | that | those | him | her | them | it | this) ..3 (off | out of)] (the | this) ..4 (now | tonight | today | i mean it | by (tonight | now) | this (minute | second) | at once)',
      ],
      say: ['please arrange a move out of', 'please make room in'],
      reason: 'What sounds like an order invites resistance; a request with its reason invites an answer.',
    },
    {
      id: 'gets-off-my-land',
      match: [
        '(he | she | they | your ..2 | that ..2) [(gets | get | goes | stays | stay) (the hell)? (off | out of)] (my | our)',
      ],
      say: ['would help by leaving', 'could leave'],
    },
    {
      id: 'get-your-things-out',
      match: [
        '^ [(get | move) (yourself | yourselves | your ..2) (out | off | away | moving)] (by | now | tonight | today | $)',
      ],
      say: ['please make room', 'please let us have the space back'],
    },
    {
      id: 'call-upon-you',
      match: [
        '<i> [(hereby | now | once (more | again) | formally | therefore | again)? call (upon | on) (you | the ..2 | your ..2 | <role> | <name>) to v=(<demand-yield> | pay | cease | desist | stop | withdraw | resign | return | remove | comply | leave | pay | end | sign)]',
        'i [require you to v=(<verb>)] !(wear | show | bring)',
        '<i> [(hereby | formally | now | strictly) (order | require | instruct | direct | command | request and require | notify) (you | your ..2) to v=(<verb>)]',
      ],
      say: ['ask you to {v}', 'would be glad if you could {v}'],
    },
    {
      id: 'do-not-get-a-say',
      match: [
        '<you>|they|he|she|<role>|<name> [(do | does) not get (a | any) (vote | say | veto | choice | opinion)]',
      ],
      say: ['would need a yes from all of us here', 'could not decide this without the rest of us'],
    },
    {
      id: 'full-cooperation',
      match: [
        '(want | need | expect | require | must have | demand | await | accept | your) ..2 [(unconditional | unreserved | unqualified | total | absolute | complete | full and unconditional) n=(cooperation | co-operation)] !(with (the | all | our))',
      ],
      say: ['{n}', 'good {n}'],
    },
    {
      id: 'admission-in-writing',
      match: [
        '<i> (require | expect | must have | will have | want) your [(written | full | signed | formal | immediate) ..2 (admission | apology | surrender | retraction | resignation | undertaking | acceptance) (of (the | all | your)? <word>)?]',
      ],
      say: ['view in writing', 'position in writing'],
    },
  ],
} as const satisfies Family
