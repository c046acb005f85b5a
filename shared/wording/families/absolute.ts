/** Absolutes: always, never, every time. */
import type { Family } from '../pattern.ts'

export const absolute = {
  kind: 'absolute',
  reason: 'One exception is enough to refute "always" and "never", and the point is lost.',
  patterns: [
    {
      id: 'you-always',
      match: [
        '(^^ | , | <absoluteSay>) <absoluteYou> <absoluteFill>? <absoluteFill>? [<absoluteOften>] ..3 <absoluteBad>',
        '(^^ | , | <absoluteSay>) <absoluteYou> <absoluteFill>? <absoluteFill>? [<absoluteOften>] !(..4 <absoluteGood>) !<absoluteNeutral> <word>',
      ],
      say: ['often', 'quite often', 'repeatedly'],
    },
    {
      id: 'they-always',
      match: [
        '(^^ | , | <absoluteSay>) <absoluteThem> <absoluteFill>? <absoluteFill>? [<absoluteOften>] ..2 <absoluteBad>',
        '(^^ | , | <absoluteSay>) <absoluteHim> <absoluteFill>? <absoluteFill>? [<absoluteOften>] ..2 <absoluteMean>',
      ],
      say: ['often', 'quite often', 'repeatedly'],
    },
    {
      id: 'why-always',
      match: [
        '(why | how come) (do | does | must | are | is | have | has) <other> [<absoluteOften>] ..3 <absoluteBad>',
        '(why | how come) (do | does | must | are | is | have | has) <other> [<absoluteOften>] !(..4 <absoluteGood>)',
        '(why | how come) (do | must | am | are) <i> [always] (have to | be | end up | get | getting | the one)',
        '(why | how come) (is | does) it [always] (me | us | you | <third> | have | has)',
        'do|must <absoluteYou> [always] (have | be | need | find | make | turn) !(..4 <absoluteGood>) !(time | there | open)',
        '(must | does) (he | she | they | <role>) [always] (have to | be so | make | turn | find)',
      ],
      say: ['so often', 'quite often'],
    },
    {
      id: 'always-with-you',
      match: [
        '(it | there | that) (is | was | has) [always] !(..3 (pleasure | joy | nice | good | great | fun | room | time | welcome | lovely | a laugh | tea | coffee | easy | interesting | help)) ..5 with <to> $',
        '(it | there | that | this) (is | was) [always] (the same | something | some | an excuse | drama | a problem | a drama | a catch | a reason | another) ..4 with <to>|<other>|<your>',
        'with <to> ,? (it | there) (is | was) [always] !(..3 <absoluteThanks>)',
        '(it | that) (is | was) [always] (me | us | i | we | my | our | on me | up to) ..3 (who | that | have | has | having | to | blame | fault | left | job)',
        '(it | that) is [always] (somebody | someone | everyone | everybody | anyone) else',
      ],
      say: ['often', 'quite often'],
    },
    {
      id: 'as-usual-you',
      match: [
        '[(as usual | as ever | as always | yet again | once again | once more | typically)] ,? <other> <absoluteFill>? ..2 <absoluteBad>',
        '[(as usual | as ever | as always | yet again)] ,? <other> (have | has | did | do | does | could | can | will | would | are | is | were) not',
      ],
      say: ['again', 'on this occasion'],
    },
    {
      id: 'all-the-time',
      match: [
        '(^^ | , | <absoluteSay>) <absoluteYou> !(..6 <absoluteGood>) !(..6 (can | could | may | might | would | will)) ..6 [(all the (bloody | damn | fucking)? time | every (single)? (time | day | week | month) | without fail | non-stop | nonstop | around the clock | day in day out | day and night | morning noon and night)] ($ | with | to | about)',
        '(^^ | , | <absoluteSay>) <absoluteHim> ..2 <absoluteMean> ..4 [(all the (bloody | damn | fucking)? time | every single (time | day | week | month) | non-stop | nonstop | day in day out)] $',
        '^ [(without fail | day in day out | week after week | day after day | month after month | year after year | time after time)] ,? <other> !(..4 <absoluteGood>)',
        '(^^ | , | <absoluteSay>) <absoluteYou> ..2 <absoluteBad> ..4 [every single (time | day | week | month | morning | night | weekend | evening | shift)]',
      ],
      say: ['very often', 'again and again'],
    },
    {
      id: 'you-never',
      match: [
        '(^^ | , | <absoluteSay>) <absoluteYou> <absoluteFill>? <absoluteFill>? [never (ever | once | even | actually | really | seem to | bother to)?] !(agreed (to | a | on)) ..1 <absoluteDue> !(..3 (reason | cause | trouble | grief | problem | problems | complain | late | wrong | minute))',
        '(^^ | , | <absoluteSay>) <absoluteYou> <absoluteFill>? <absoluteFill>? [never (ever | once)?] !(..5 <absoluteBad>) !(a (bother | burden | nuisance | trouble | problem) | been anything but | agreed | promised | told (me | us) (that | to) | been less than | took a (day | break | penny) | met | meet | know | mind | too | need | needed | have to | had to | asked for | again | guess | lost | stopped | give up | gave up | given up | walk | went | alone | heard | met | seen | worked | owned | lived) <word>',
      ],
      say: ['rarely', 'seldom', 'hardly ever'],
    },
    {
      id: 'they-never',
      match: [
        '(^^ | , | <absoluteSay>) <absoluteHim> <absoluteFill>? <absoluteFill>? [never (ever | once | even | actually | really)?] ..1 <absoluteOwed> !(..3 (reason | cause | trouble | grief | problem | problems | complain | late | wrong))',
      ],
      say: ['rarely', 'seldom', 'hardly ever'],
    },
    {
      id: 'can-never',
      match: [
        '(^^ | , | <absoluteSay>) <absoluteYou>|<absoluteHim> (can | could) [never (ever | just | simply)?] !(be too | tell | know | have too | go wrong | guarantee | rule | replace | thank | afford | sleep | have enough | remember where | lose) <word>',
        '<i> (can | could) [never (ever)?] (rely on | count on | depend on | trust | reach | believe | talk to | reason with | get hold of | plan with | be sure with) <to>|<other>|<your>',
      ],
      say: ['rarely', 'seldom'],
    },
    {
      id: 'do-not-ever',
      match: [
        '(^^ | , | <absoluteSay>) <other> (do | does | did | have | has) not [ever] !(..4 <absoluteBad>) !(have to | need to)',
      ],
      say: ['often', 'reliably'],
    },
    {
      id: 'nobody-ever',
      match: [
        '(nobody | no-one | no one | none | not one | not a soul) (of | in | at | from | on) (you | your | their | the other | <role> | <name>) ..3 [ever] !(..4 (complain+v | late | rude | shout+v | refuse+v | missed | hurt | told you | a problem)) <word>',
      ],
      say: ['reliably', 'regularly'],
    },
    {
      id: 'never-once',
      match: [
        '(^^ | , | <absoluteSay>) <other> (and ..3)? (have | has | had) [(not once | not ever once | never once | not a single time | not on a single occasion | not one single time)] !(..5 <absoluteBad>) !(had the (decency | courtesy | guts | manners | grace | good grace) to)',
      ],
      say: ['rarely', 'not yet'],
    },
    {
      id: 'not-once-at-the-end',
      match: [
        '(^^ | , | <absoluteSay>) <other> <absoluteFill>? (have | has | did) not !(..4 <absoluteBad>) ..5 [once] $',
      ],
      say: ['so far', 'yet'],
    },
    {
      id: 'only-ever',
      match: ['<other> <absoluteFill>? [only ever] !(..4 <absoluteGood>) <verb>'],
      say: ['mostly', 'mainly'],
    },
    {
      id: 'the-only-time-you',
      match: ['[the only (time | times) s=<other> (ever)? v=<verb> ..2 (is | are) when]'],
      say: ['{s} mostly {v} when', '{s} mainly {v} when'],
    },
    {
      id: 'not-the-decency',
      match: [
        '<other> (have | has | had) [(not | never) (once | ever | even)? had the (common | basic | simple)? (decency | courtesy | guts | manners | grace | politeness | courage | respect) to v=<verb>]',
      ],
      say: ['not yet {v:participle}', 'rarely {v:participle}'],
    },
    {
      id: 'did-not-once',
      match: [
        '(^^ | , | <absoluteSay>) s=<other> [did not (even)? once !<absoluteBad> v=<verb>] !(..3 <absoluteBad>)',
        '(^^ | , | <absoluteSay>) s=<other> [did not v=<verb>] ..4 (even | ever) once $',
      ],
      say: ['rarely {v:past}', 'did not {v:base}'],
    },
    {
      id: 'not-once-have-you',
      match: [
        '[(not once | never once | never | not a single time | at no point | not on one occasion) h=(have | has | had) s=<other>] !(..5 <absoluteBad>|..2 anything (but|less)|...9 <reproachKind>)',
        '[(not once | never once | not a single time | at no point | not on one occasion) h=(did | do | does) s=<other>] !(..5 <absoluteBad>)',
      ],
      say: ['{s} {h} not', 'so far {s} {h} not'],
    },
    {
      id: 'not-once-for-us',
      match: [
        '[not once h=(have | had) s=<i>] (get | got | gotten | hear | heard | see | seen | receive | received | had | have | been given | been told | been asked | find | found) !(..4 (complaint+n | <absoluteBad>)) ..6 (from | by | with | out of) <other>|<your>',
      ],
      say: ['{s} {h} rarely', 'so far {s} {h} hardly'],
    },
    {
      id: 'not-once-did-we',
      match: [
        '[not once did s=<i> v=(get | hear | see | receive | have | find)] !(..4 (complaint+n | <absoluteBad>)) ..6 (from | by | with | out of) <other>|<your>',
      ],
      say: ['{s} rarely {v:past}', '{s} hardly ever {v:past}'],
    },
    {
      id: 'every-time-we-you',
      match: [
        '[(every (single | damn | bloody | fucking | last)? time | each (and every)? time | any time | anytime | whenever)] <i> <absoluteFetch> ...8 , then? (you | your | they | he | she | <role> | <name> | nobody | no one | i get | we get | i am told | we are told | it is) !(...5 <absoluteThanks>)',
        '[(every (single | damn | bloody | fucking) | each and every) time] <i> ...9 (you | your | he | she | they | <role> | <name>) !(...6 <absoluteThanks>)',
        '[(every (single | damn | bloody | fucking | last) | each and every) time] <i> (call+v | ring+v | phone+v | ask+v | contact+v | meet+v | email+v | text+v) (you | your | him | her | them | <role> | <name>) !(...6 <absoluteThanks>)',
      ],
      say: ['often when', 'more than once when'],
    },
    {
      id: 'every-time-you',
      match: [
        '[(every (single | damn | bloody | fucking | last)? time | each (and every)? time)] <other> !(...9 <absoluteThanks>) ...8 <absoluteBad>',
        '[(every (single | damn | bloody | fucking) | each and every) time] <other> !(...9 <absoluteThanks>)',
        '[(whenever | every (single)? time | each time)] (something | anything | things | there | a | the | one | it | money) ..6 , <other> ..2 <absoluteBad>',
      ],
      say: ['often when', 'more than once when'],
    },
    {
      id: 'all-we-ever-get',
      match: [
        '[all s=<i> (ever | have ever | did ever)? v=(get | got | hear | heard | see | saw | have | had | receive | received)] (from | out of) <to>|<your> ..4 (is | are | was | were | has been | have been) !(..2 <absoluteThanks>)',
        '[all s=<i> ever v=(get | got | hear | heard | see | saw | receive | received)] (is | are | was | were)',
      ],
      say: ['what {s} often {v}', 'what {s} mostly {v}'],
    },
    {
      id: 'all-you-ever-do',
      match: [
        '[(all | the only thing | the one thing) (that)? s=<other> (ever | have ever | has ever | always)? v=(do | does | did | done | say | says | said | give | gives | gave | offer | offers | offered)] ..2 (is | was) !(..3 <absoluteThanks>) !(ask | sign | call | turn | press | tell | need | listen | fill)',
      ],
      say: ['what {s} often {v}', 'what {s} mostly {v}'],
    },
  ],
} as const satisfies Family
