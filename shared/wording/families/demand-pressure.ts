/** Demands by rank and by patience at its end: who decides here, and that only one answer will do. */
import type { Family } from '../pattern.ts'

export const demandPressure = {
  kind: 'demand',
  reason: 'A demand invites a refusal; a requirement can be looked at together.',
  patterns: [
    {
      id: 'stop-sending',
      match: [
        '^ (so | just | now)? [stop v=(sending | calling | ringing | texting | emailing | bothering | pestering | hassling | telling)] (me | us | my | our) (more | any | proposals | nonsense | rubbish | $ | every | all | what | how | and | about | with)',
      ],
      say: ['please hold off {v}', 'I would ask you to hold off {v}'],
    },
    {
      id: 'only-one-answer',
      match: [
        '[(there is | there can be) only one (acceptable | possible)? (answer | outcome | solution)] (, and | here | and | $)',
        '[(<i> | our ..1 | my ..1) (will)? accept only one (answer | outcome | solution)]',
      ],
      say: ['I have one clear wish here', 'for me one way stands out'],
    },
    {
      id: 'only-option',
      match: [
        '[(the | your) only (acceptable | possible)? (answer | outcome | option | choice | way out) (here | now)? is (to)?] !(if)',
      ],
      say: ['the way that would help most is to', 'it would help most to'],
    },
    {
      id: 'answer-is-no',
      match: [
        '[(the | my | our) answer is (still)? no and (that is (that | it | final) | it (will | is) (stay | staying | remain) (no)? | will (stay | remain) (no)?)]',
        '^^ [no means no] (, | $)',
        '[(nothing | no argument | no amount of ..2) (you | anyone | anybody) ..3 (will | is going to | would | can) (change | make <i> change) (my | our) mind]',
        '[there is nothing (you | they | anyone) can (say | do) (to | that will) change (my | our) mind]',
      ],
      say: ['as things stand I cannot agree', 'I would need good reasons to agree'],
    },
    {
      id: 'my-rules',
      match: [
        '[(my | our) (house | site | company | land | building | project | kitchen | street | money | shop | rules) , (my | our) (rules | rule | way | terms | decision | call | choice)]',
        '[(it is)? (my | our) (house | site | company | land | building | project | kitchen | street | money | shop | name | roof | car | business) ,? (so | and) (it is)? (my | our) (rules | rule | way | terms | decision | call | choice)]',
        '[<i> (make | set | dictate | write | decide) the (rules | terms | conditions | law | pace) (here | in this ..2 | around here | not you)?]',
        '[<i> (am | are) (in charge | the (boss | one in charge | owner) | calling the shots | laying down the law) (here | in this ..2 | around here)?] !(of | while | on mondays)',
        '[<i> call the shots (here | in this ..2)?]',
        '[(you | they) (will)? (do | go by | follow | live by | play by) (what <i> (say | want | decide) | our rules | my rules)]',
        '[<i> decide (what | who | when | how | whether) ..4 (here | , not you | in this house)]',
      ],
      say: ['I would like the last say on this part', 'let us agree who decides what'],
    },
    {
      id: 'give-me-back',
      match: [
        '^^ [(just | now)? give (me | us) (back)? (what (i | we | is) ..3 | my (money | deposit | things | stuff | keys | kids | share | car | dog) | our (money | deposit | things | share | keys)) (..5 $)?]',
        '^^ [(just | now)? give (me | us) back (my | our | the) (..5 $)?]',
        '^^ [(just | now)? (pay | return | hand over | hand back | refund | repay | transfer) (me | us)? (back)? (what | everything | all that | all) (you (owe | took | promised | stole) | i am owed | we are owed | is (mine | ours | due)) (..5 $)?]',
      ],
      say: [
        'I would like to settle what is still open',
        'please tell me when we can settle what is still open',
      ],
    },
    {
      id: 'you-must-yield',
      match: [
        '^ (<you> | <role> | <name> | your ..2) [must v=(<demand-yield>)] !(..6 (if | when | unless | under | within))',
        '^ (<you> | <role> | <name> | your ..2) [must v=(give | stop | let | allow | pay | tell | answer | respect | obey | accept | withdraw | hand | return)] (me | us | my | our | contacting | calling | lying | blocking | stalling) !(..6 (if | when | unless))',
        '(<role> | <name> | management | the board) [will v=(apologise | apologize | resign | step down | back down | pay for this | answer for this | give in | withdraw)] !(if | unless)',
      ],
      say: ['could {v}', 'would help us all by {v:ing}'],
    },
    {
      id: 'will-not-tolerate',
      match: [
        '<i> [(will | shall | can | do | am | are) (not | no longer | never) (going to | prepared to | willing to)? (tolerate | tolerating | stand for | standing for | put up with | putting up with | stomach | stand)] (this | that | such | your | these | it | another | one more | a single | the way)',
        '<i> [(will | shall | can | do | am | are) (not | no longer | never) (going to | prepared to | willing to)? (tolerate | tolerating | stand for | put up with | putting up with | accept) any (more | further)?] !(more | further | offer | less)',
      ],
      say: ['find it hard to live with', 'cannot easily live with'],
    },
    {
      id: 'will-not-be',
      match: [
        '<i> [(will | shall) not be (lectured | pushed | pushed around | bullied | told (what | how | that | it | to | no | otherwise | <other>) (..5 $)? | spoken to | talked (to | down to) | fobbed off | ignored | messed (about | around) | kept waiting | ordered (about | around) | treated like | blackmailed | intimidated | threatened | strung along | dictated to | walked over | made a fool of | patronised | patronized) (by (you | him | her | them | <name> | <role> | your <word>))? (any longer | any more | anymore | again)?]',
      ],
      say: ['want to be taken seriously here', 'would like us to meet as equals'],
      reason: 'What you refuse sounds like a fight; how you would like to be treated can be granted.',
    },
    {
      id: 'results-not-excuses',
      match: [
        '[<i> (want | need | expect) (results | action | answers | money | solutions | facts | deeds) , not (excuses | talk | words | promises | stories | apologies | explanations | speeches)]',
        '[<i> (do | am) not (want | interested in | paying for | here for) (your | any | more | any more)? (excuses | promises | apologies | talk | stories)]',
        '^ [(no more | enough) (of your | of the | of this)? (excuses | talk | talking | delays | games | waiting | discussion | stalling | dithering | arguing | promises | words | stories | dilly-dallying)] ',
      ],
      say: ['I would like us to take a first step', 'let us come to a decision'],
    },
    {
      id: 'crystal-clear',
      match: [
        '^ [let (me | us) (be (perfectly | crystal | absolutely | very) (clear | blunt) | make (one thing | this | it | myself) (crystal | perfectly | absolutely | very)? clear)] !(about (what i do not | my own))',
        '^^ [(get this | get it) (straight | into your head | through your head)] !(from)',
        '^ [(read my lips | for the last time | once and for all | i will say this (only)? once | i will (only)? say it (only | just)? once | i am (only)? going to (say | tell you) (it | this)? (only | just)? once | listen (to me)? (very)? carefully | now you listen (to me)? | make no mistake)] (, | $)',
        '^ [let (me | us) make (this | it) (very | really)? (simple | easy) (for you)?] (, | $)',
      ],
      say: ['here is what matters to me', 'I would like to say this plainly'],
      reason: 'An announced warning puts the reader on guard before the point is made.',
    },
    {
      id: 'and-that-is-that',
      match: [
        '[and (that is (that | the end of (it | that | this | the matter)) | there is an end (of | to) it | nothing else will do)] $',
        '[whether (you | they | he | she) (are | is | have | has) (out | ready | packed | finished | signed | agreed | moved (out)? | happy | on board | gone) or not] !(yet)',
        '[(whether | if) (you | they | he | she) (agree or not | want (it | to) or not | like it or (no | lump it) | sign or not | approve or not)]',
      ],
      say: ['and I can explain why it matters', 'because it matters a lot here'],
    },
    {
      id: 'not-settle-for',
      match: [
        '<i> [(will | would | can | do) not (settle for | accept | take | agree to | be satisfied with) (anything | one (cent | penny | euro | pound | dollar) | a (penny | cent)) (less | other | short | else) (than | of)]',
        '<i> [(will | would) only (settle for | accept | be satisfied with) (nothing less than | no less than)]',
      ],
      say: ['need', 'ask for'],
    },
    {
      id: 'not-a-cent-less',
      match: [
        '^ [not (one | a | a single) (cent | penny | euro | pound | dollar | day | minute | inch) (less | more | later | longer) than]',
      ],
      say: ['it would need to be', 'for me it would have to be'],
    },
    {
      id: 'or-nothing',
      match: [
        '(you | they | he | she) (can | may | could | will) (have | get | take) ..3 [or nothing (at all)?] $$',
        '(percent | per cent | amount | sum | price | refund | payment | deposit | everything | all | custody | lot | deal | half) [or nothing (at all)?] $',
      ],
      say: ['or something close to it', 'or whatever comes near it'],
    },
    {
      id: 'do-not-tell-me',
      match: [
        '^ [do not (even think (of | about) | you dare) (tell | telling | ask | asking | talk | talking | come | coming | touch | touching | speak | speaking | try | trying | lecture | lecturing | send | sending | contact | contacting | set | setting | mention | mentioning) (..8 $)?]',
        '^ [do not tell (me | us) (what to (do | say | think) | to (wait | calm | relax | be patient) | how to (do | run | raise | live)) (..8 $)?]',
      ],
      say: ['I would rather decide this myself', 'I would like this part to be left to me'],
    },
    {
      id: 'enough-now',
      match: [
        '^^ [(enough is enough | that is enough | enough already | this ends (now | here | today) | this stops (now | here | today) | it ends (now | here | today) | it stops (now | here | today) | this has to stop (now | right now | at once | immediately) | game over)] $',
        '[(i | we) call (up)?on (you | the ..2 | your ..2) to (cease | desist | stop | withdraw | resign | refrain)]',
      ],
      say: ['I would like us to end this here', 'let us find an end to this'],
    },
  ],
} as const satisfies Family
