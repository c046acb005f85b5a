/** Demands: words that leave the other only yes or no. */
import type { Family } from '../pattern.ts'

export const demand = {
  kind: 'demand',
  reason: 'A demand invites a refusal; a requirement can be looked at together.',
  patterns: [
    {
      id: 'demands',
      match: [
        '<my>|your|these|those|their|his|her ..1 [w=demands] !(on)',
        '<my>|your|this|their|his|her ..1 [w=demand] !(for | letter | notice | forecast | curve | side | planning | note | in | of | has | deposit | pattern | fell | rose | was up | was down)',
        '<my>|your|this|their|his|her ..1 [w=demand] for (a | an | <demand-money>)',
        '(make | made | making | makes | set out | list of | meet | meets | met | reject | rejects | accept | give in to) ..1 [w=demands] !(on)',
        '(one | single | only | first | last | two | three | four | five | final | central) [w=(demand | demands)] !(for | in | on | from | letter | curve)',
      ],
      say: ['{w~requirement}', '{w~request}'],
    },
    {
      id: 'we-demand',
      match: [
        '<i> <demand-adverb>? <demand-adverb>? [v=demand+v] !(and | or | that | to | you | they | he | she | letter+n | $ | a lot of (me | my | myself | ourselves) | much of (me | my | myself))',
      ],
      say: ['{v~ask for}', '{v~request}'],
    },
    {
      id: 'demand-that',
      match: ['<i> <demand-adverb>? <demand-adverb>? [v=demand+v] (that | to)'],
      say: ['{v~ask}', '{v~request}'],
    },
    {
      id: 'demand-you',
      match: ['<i> <demand-adverb>? [v=demand+v] you|they|he|she !(not)'],
      say: ['{v~ask that}', '{v~request that}'],
    },
    {
      id: 'insist-that',
      match: [
        '<i> (must | do | will | would | really | absolutely | am | are | still | again | have to | therefore | now)? (must | have to | again | absolutely)? [v=insist+v that] (<other> | your | the | this | these | all | every)',
        '<i> (must | do | will | would | really | absolutely | am | are | still | again | have to | therefore | now)? (must | have to | again | absolutely)? [v=insist+v] (you | they | he | she) (<verb> | <not> | be | do | have)',
        '<i> (must | do | will | would | really | absolutely | am | are | still | again | therefore | now | both | all)? [v=insist+v] (<name> | <role> | everyone | everybody | nobody) (<verb> | is | be | does | do)',
        '<i> (must | do | will | would | really | absolutely | am | are | still | again | therefore | now)? [v=insist+v] (the | these | those | all | every | our | my | your) !(way | good | right | wrong) <word>',
      ],
      say: ['{v~ask} that', '{v~request} that'],
    },
    {
      id: 'insist-on',
      match: [
        '<i> (must | do | will | would | really | absolutely | am | are | still | again | have to | therefore | now | also)? [v=insist+v on|upon] !(the wrong | you | it | this | that | him | paying | covering | helping | sharing | giving | apologising | apologizing | doing | being the | treating | making | taking you | coming | contributing | good | quality | fresh | safety | bringing)',
      ],
      say: ['{v~attach importance to}', '{v~set great store by}'],
    },
    {
      id: 'non-negotiable',
      match: [
        '<is> (simply | absolutely | strictly | completely | entirely | all | now | also)? [(non-negotiable | non negotiable | nonnegotiable | not negotiable | unnegotiable)] !(with)',
        '(am | are | is | was | were | will | would) not (be)? ..1 [negotiable]',
        '(treat | consider | regard | call) (it | that | this) (as)? [non-negotiable]',
      ],
      say: ['very important to us', 'something we need to hold to'],
    },
    {
      id: 'not-up-for-discussion',
      match: [
        'are|is|am|was|were [not (up for | open to | open for | subject to | a matter for | a matter of | available for) ..1 <demand-talk>]',
        '<is> [(beyond | above | past | outside | closed to | closed for) ..1 (<demand-talk>)]',
      ],
      say: ['hard for us to change', 'very important to us'],
    },
    {
      id: 'nothing-is-up-for-discussion',
      match: [
        '[(not one | none | nothing | neither | no part) ..4 (is | are) (up for | open to | open for | subject to) ..1 <demand-talk>]',
      ],
      say: ['all of this is very important to us', 'we find all of this hard to change'],
    },
    {
      id: 'will-not-be-up-for-discussion',
      match: ['(will | can | would) [not be (up for | open to | open for | subject to) ..1 <demand-talk>]'],
      say: ['be hard for us to change', 'matter a great deal to us'],
    },
    {
      id: 'take-it-or-leave-it',
      match: [
        '^ !(<i>) [(it is)? (take | like) (it | that | this) or (leave it | lump it | not | leave that | leave this | do not | get out | go)]',
        '[(you | they) (can | could | may | are free to | either) (take | like) (it | that | this) or (leave it | lump it | leave that | leave this | get out | go)]',
        '[(it is)? (my | our) (way | terms) or (the highway | no way | nothing | no deal | not at all)]',
        '[(it is)? (my | our) (way | terms | price | rules | conditions) ,? or (you | he | she | they) (can | may | find | go | leave | walk | get | look | will have to | are) <rest>?]',
        '[(it is)? (this | that) or nothing]',
        '[(put up or shut up | shape up or ship out | fish or cut bait | all or nothing)] $',
      ],
      say: ['I would like to hear what you would need', 'please tell us what would have to change for you'],
      ask: [
        'What would have to be true for you to say yes to this?',
        'What would you need in order to agree?',
      ],
      reason: 'Only yes or no leaves the other no way to help you; a question shows what would work.',
    },
    {
      id: 'final-offer',
      match: [
        'm=<my> !(best and final) ..2 [(final | last and final) w=(offer | proposal | position | answer | price | figure)] !(was | had | did | last | ..4 was)',
      ],
      say: ['{w} as things stand', 'current {w}'],
      reason: 'What is final ends the talk; what holds today keeps it open.',
    },
    {
      id: 'final-word',
      match: [
        '(that | this | it) (is | was) [<my> (very)? (final | last) word]',
        '<my> (answer | decision | position | offer | price | no | conditions | terms) (is | are) ..1 [(final | set in stone | carved in stone | cast in stone | fixed for good)] !(once | when | after | until | only)',
        '(and)? (that | this) is [(final | the end of ..1 (it | matter | story | discussion | debate) | all there is to it | all there is to say)] $$',
      ],
      say: ['where we stand today', 'how we see it today'],
      reason: 'What is final ends the talk; what holds today keeps it open.',
    },
    {
      id: 'last-word-is',
      match: ['<my> [(final | last) word] (is | on | stands)'],
      say: ['view so far', 'position today'],
      reason: 'What is final ends the talk; what holds today keeps it open.',
    },
    {
      id: 'insist-alone',
      match: [
        ', (and | but) [<i> (absolutely | must | really | do)? insist] $$',
        ', [<i> (absolutely | must | really | do) insist] $$',
        '[on this|that (point)? <i> (absolutely | must | really | do)? insist] $$',
      ],
      say: ['this matters a great deal to us', 'this point carries a lot of weight for us'],
    },
    {
      id: 'nothing-less',
      match: [
        '(accept | settle for | take | expect | sign | agree to | be satisfied with) [nothing (less | short of that | short of this | else | other)] $',
      ],
      say: ['something that meets these needs', 'a solution that covers this'],
      reason: 'Naming what it has to do for you leaves more ways to get it than one.',
    },
    {
      id: 'nothing-less-than',
      match: [
        '<i> ..3 [(accept | settle for | take | want | expect | demand | ask for | be satisfied with) nothing (less than | short of | but | under | below)]',
      ],
      say: ['need', 'ask for'],
      reason: 'Naming what it has to do for you leaves more ways to get it than one.',
    },
    {
      id: 'not-accept-less',
      match: [
        '(will | would | can) [not (accept | settle for | take | be satisfied with | agree to) (anything | a penny | a cent | one cent | one penny) (less | short of that | short of this | else | different | other)] !(than)',
        '<i> (will | would) [not take no for an answer]',
      ],
      say: ['need something that covers this', 'hold to what matters here'],
      reason: 'Naming what it has to do for you leaves more ways to get it than one.',
    },
    {
      id: 'anything-less',
      match: [
        '[anything (less | else | short of that | short of this | under that) (is | would be | will be) ..1 (unacceptable | rejected | refused | not enough | an insult | insulting | out of the question | off the table)]',
        ', (and | but)? [not (a | one) (penny | cent | euro | dollar | pound | day | hour | minute | second) (less | more | later)] $$',
        '(and | but) [not (a | one) (penny | cent | euro | dollar | pound | day | hour | minute | second) (less | more | later | under | below)] $$',
      ],
      say: ['this is what we need', 'this much matters to us'],
      reason: 'Naming what it has to do for you leaves more ways to get it than one.',
    },
    {
      id: 'every-penny',
      match: [
        '<i> (want | expect | need | will have | demand | require) [w=every (last | single)? (penny | cent | euro | dollar | pound | bit | brick | tile | box | document | receipt | file | key | quid | dime | nickel)]',
        '<i> (want | expect | need) ..6 , [w=every (last | single) (penny | cent | euro | dollar | pound | bit | one | thing | inch)]',
        'pay|give|return|refund|repay ..2 [w=every (last | single)? (penny | cent | dime | quid)] !(i)',
      ],
      say: ['all of it', 'the whole of it'],
    },
    {
      id: 'hand-over',
      match: [
        '^ !(please) [(cough up | pay up | fork out | fork over | shell out)] !(is | was)',
        '(want | expect | need | tell | told) (you | them | him | her | <role> | <name>) to [(cough up | pay up | fork out | fork over | shell out)]',
      ],
      say: ['pay', 'settle'],
    },
    {
      id: 'what-is-mine',
      match: [
        '<i> (want | will have | expect | need) [(what is mine | what is ours | what <i> am owed | what <i> are owed | what you owe (me | us) | what <i> paid for)]',
      ],
      say: ['what we agreed', 'what is still open between us'],
    },
    {
      id: 'want-it-now',
      match: [
        '<i> ..1 want|expect|require|demand (<demand-want>) ..4 [<demand-instant>]',
        '<i> ..1 want (<demand-want>) ..4 [(now | today | tonight | by noon | this afternoon)] $$',
        '(and)? <i> ..1 want (it | them | this | that) ..2 [(now | today | yesterday | tonight)] $$',
      ],
      say: ['soon', 'as early as you can'],
      reason: '"Now" puts the other on the spot; a time and its reason can be planned for.',
    },
    {
      id: 'will-not-talk',
      match: [
        '<i> [(will | am | are | do) not (going to | prepared to | willing to | about to)? (discuss | discussing | debate | debating | haggle | haggling | negotiate | negotiating | argue | arguing) (with (you | them | him | her))?] $',
        '<i> [(am | are) not here to (negotiate | haggle | bargain | debate | discuss)] $',
        '<i> [refuse to (move | discuss | debate | negotiate | haggle | argue | listen)] $',
      ],
      say: ['see little room to move so far', 'would need a new reason to come back to this'],
      reason: 'Refusing to talk ends the talk; saying what would reopen it keeps a way.',
    },
    {
      id: 'what-we-say-goes',
      match: ['[(my | our) word is law]', '[what (i | we) say ..4 goes]'],
      say: ['this matters a great deal to us', 'we would like to say why this matters'],
    },
    {
      id: 'want-you-out',
      match: [
        '(want | need) (you | him | her | them) [(out | gone | out of here)] (by | before | tomorrow | tonight | today | $)',
      ],
      say: ['to leave', 'to go'],
    },
    {
      id: 'you-must-now',
      match: [
        '<other> ..1 [(must | have to | has to | have got to | need to | needs to | will) v=<demand-do>] !(if | when | only) ..7 (right now | <demand-instant>)',
        '(and)? <other> [must v=(do)] (it | so | this | that) (right now | now | today | <demand-instant>)',
        '<other> [must v=(apologise | apologize | resign | retract | obey | back down | give in | pay up | admit | own up)]',
        '^ <other> [must v=(pull | scrap | drop | rescind | reverse | undo | retract)] (the | that | this | your) !(..4 (lever | handle | cord | kids | knob | stitch | parcel | car))',
      ],
      say: ['could {v}', 'would help us all by {v:ing}'],
    },
  ],
} as const satisfies Family
