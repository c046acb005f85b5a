/** Absolutes without "always" and "never": nothing but, the same for years, not a single one. */
import type { Family } from '../pattern.ts'

export const absoluteFrames = {
  kind: 'absolute',
  reason: 'One exception is enough to refute what is said of all times, and the point is lost.',
  patterns: [
    {
      id: 'done-nothing-but',
      match: [
        '<other>|<absoluteYou> (have | has | had) ..2 [(done nothing | not done anything) (but | except | other than) v=<verb>]',
      ],
      say: ['often {v:participle}', 'repeatedly {v:participle}'],
    },
    {
      id: 'do-nothing-but',
      match: ['<other>|<absoluteYou> (just | can | will)? [do nothing (but | except) v=<verb>]'],
      say: ['often {v:base}', 'repeatedly {v:base}'],
    },
    {
      id: 'did-nothing-but',
      match: ['<other>|<absoluteYou> (just)? [did nothing (but | except) v=<verb>]'],
      say: ['repeatedly {v:past}', 'often {v:past}'],
    },
    {
      id: 'does-nothing-but',
      match: ['<other>|<absoluteYou> (just)? [does nothing (but | except) v=<verb>]'],
      say: ['often {v:third}', 'repeatedly {v:third}'],
    },
    {
      id: 'nothing-but-from-you',
      match: [
        '<i> <absoluteFill>? ..2 (get | gets | got | getting | hear | heard | had | have | receive | received | see | seen | saw | expect) [nothing but] ..3 <absoluteYield> ..4 (from | with | out of) <other>|<your>',
        '<other> <absoluteFill>? ..2 (give | gives | gave | given | offer | offered | bring | brings | brought | cause | causes | caused | send | sent | deliver | delivered | been | are | is | were | was) (me | us)? [nothing but] ..2 <absoluteYield>',
        '<i> ..1 (get|gets|got|hear|heard|see|saw) [nothing but] ..1 (voicemail|excuses|silence|lies|complaints|promises|grief|abuse|cheek|hold music|a (machine|recording|dial tone)|the (answering machine|runaround|brush-off))',
        '[nothing but] ..2 (excuse+n | lies | complaint+n | trouble | grief | promises | insults | silence | headaches | problems | drama | hassle) (from | with) <other>|<your>',
      ],
      say: ['mostly', 'mainly'],
    },
    {
      id: 'the-same-with-you',
      match: [
        '[(it | this | that) (is | has) been (always)? the same (old | tired | sad)? (story | thing | song | tune | excuse+n | game | pattern | nonsense | circus | rubbish | line+n)? ..1 with] <other>|<your>',
        '^ [(always | ever | it is)? the same (old | tired | sad) (story | thing | song | tune | excuse+n | game | pattern | nonsense | circus) ..3 (with | from)] <other>|<your>',
        '^ [always the same (story | thing | song | tune | excuse+n | game | pattern | nonsense | circus)? (with | from)] <other>|<your>',
      ],
      say: ['I have often had the same experience with', 'I have seen something like this before with'],
    },
    {
      id: 'not-a-single-time-where',
      match: [
        'there (has | have | had | is | was) not (ever)? [been (a | one) (single)? t=<word> ..4 (where | when | that | in which | on which) s=<other> (did not | have not | has not | do not | does not) v=<verb>]',
      ],
      say: [
        'been a {t} yet where {s} would not {v:base}',
        'been a {t} I remember where {s} did not {v:base}',
      ],
    },
    {
      id: 'not-a-day-goes-by',
      match: [
        '[(not | barely | hardly) (a | one) (single)? d=(day | week | month | evening | night | meeting | weekend | hour | shift) (go+v by | pass+v | went by | goes by | go by) (without | that)] !<my> ..4 <to>|<other>|<your>',
        '[there is not (a | one) (single)? d=(day | week | month | evening | night | meeting | weekend | shift) (without | when | that | where)] !<my> ..4 <to>|<other>|<your>',
      ],
      say: ['many a {d} I notice', 'I often notice'],
    },
    {
      id: 'not-a-single-thing',
      match: [
        '<other> <absoluteFill>? (have | has | had | did | do | does) not ..1 (answer+v | reply | replied | read | pay | paid | do | done | say | said | keep | kept | deliver+v | give | given | show | shown | send | sent | lift+v | offer+v | return+v | fix+v | ask | asked | make | made | finish+v | honour+v | help+v | bring | brought | take | taken | respond+v | provide+v | meet | met | put | contribute+v | explain+v | spend | spent | attend+v) ..3 [a single n=<word>] !(complaint | fault | reason)',
        '<other> <absoluteFill>? (have | has) yet to v=<verb> ..3 [a single n=<word>]',
      ],
      say: ['any {n} so far', 'any {n} yet'],
    },
    {
      id: 'not-a-single-word',
      match: [
        '[not (a | one | so much as a) single n=<word>] (from | out of) <to>|<your>',
        '[not so much as an|a n=(apology | answer | reply | word | call | thank-you | email | message | explanation | letter | text)] from <to>|<your>',
      ],
      say: ['no {n} so far', 'no {n} yet'],
    },
    {
      id: 'without-a-single',
      match: [
        '[without (a | one | so much as a) single n=<word>] (from | out of) <to>|<your>',
        '[without so much as an|a n=(apology | answer | reply | word | call | thank-you | email | message | explanation | letter | text)] from <to>|<your>',
      ],
      say: ['without any {n}', 'with no {n}'],
    },
    {
      id: 'since-day-one',
      match: [
        '[(since | from) (day one | the (very)? (first day | beginning | start | outset | word go | moment we met))] ,? <other> <absoluteFill>? ..2 <absoluteBad>',
        '<other> (have | has) been <absoluteBad> ..4 [(since | from) (day one | the (very)? (first day | beginning | start | outset | word go))]',
      ],
      say: ['for a long time', 'from early on'],
    },
    {
      id: 'one-after-another',
      match: [
        '[(it | this | that) (is | was | has been) (just | always)? one n=(excuse | lie | delay | problem | mistake | promise | demand | insult | complaint | drama | disappointment | headache | crisis) after (another | the other | the next)] (with | from) <to>|<other>|<your>',
      ],
      say: ['I can name several {n}s', 'I have noted several {n}s'],
    },
    {
      id: 'every-meeting-with-you',
      match: [
        '[(every (single)? | each) n=(conversation | meeting | talk | call | visit | discussion | deal | handover | weekend | contact | email | agreement | session | exchange | negotiation | job | order | delivery)] (with | from) <to>|<other>|<your> !(..4 <absoluteGood>) ..2 (end+v | turn+v | become+v | feel+v | lead+v | go+v | descend+v | take+v | finish+v)',
      ],
      say: ['more than one {n}', 'many a {n}'],
    },
    {
      id: 'everything-you',
      match: [
        '[(everything | anything | every word | every single thing | every single word | all that) s=<other> (ever)? v=(do | does | did | say | says | said | touch | touches | touched | send | sends | sent | promise | promises | promised | write | writes | wrote | build | built | tell us | told us | have told us | have said | have done | has said | has done | have promised | propose | proposed)] (is | are | was | were | has been | have been | turns | turned | ends | ended | falls | fell | goes | went | makes | made | comes | came) !(..4 <absoluteGood>) !(in (the | my | our | your | order | place) | on | at | here | there | enclosed | attached | fine | yours | with | by)',
      ],
      say: ['a lot of what {s} {v}', 'much of what {s} {v}'],
    },
    {
      id: 'whatever-we-do-you',
      match: [
        '[(whatever | anything | everything | no matter what) s=<i> (ever)? v=(suggest | suggested | propose | proposed | say | said | offer | offered | ask | asked | do | did | try | tried | send | sent | raise | raised | build | built | cook | buy)] ..2 ,? <other> !(..6 <absoluteGood>) ..3 (<absoluteBad> | no | not | never | nothing | still | down)',
      ],
      say: ['often when {s} {v} something', 'several times when {s} {v} something'],
    },
    {
      id: 'however-often-we-ask',
      match: [
        '[(no matter how (often | many times | much) | however (often | many times))] <i> ..6 ,? <other> ..4 (<absoluteBad> | no | not | never | nothing | still | keep | keeps)',
        '[(no matter how (often | many times) | however (often | many times))] <i> (ask+v | tell+v | remind+v | call+v | warn+v) <to>',
      ],
      say: ['often when', 'on several occasions when'],
    },
    {
      id: 'nothing-good-enough',
      match: [
        '[nothing] (<i> <word>)? (is | was | will be | has been) (ever)? ..1 (good | enough | right | fast | clean | cheap | perfect) (enough)? for <to>',
        '[nothing] <i> (ever)? (do | does | did | say | said | offer | propose | suggest | give | send) (is | was | will be) (ever)? ..1 (good | enough | right | fast | clean | cheap | perfect)',
      ],
      say: ['little', 'hardly anything'],
    },
    {
      id: 'for-once',
      match: [
        '(you | your | yourself) ..6 [(just)? for once (in your (whole | entire)? (life | lives))?]',
        '^^ (just | please | can you | could you | will you)? (tell | be | listen | answer | do | try | admit | take | give | show | let | keep | act | behave | think | stop | put | read | pay | come | say | make | speak | own | look) ..6 [(just)? for once (in your (whole | entire)? (life | lives))?]',
        '[for once in your (whole | entire)? (life | lives)]',
        '^ [(just)? for once] ,? (you | clean | sort | fix | finish | help | behave | wait | leave | care | call | share | respect | trust | treat | speak | stick | keep to | act | could you | can you | tell | be | listen | do | try | admit | take | give | show | let | keep | think | stop | answer)',
        '(they | he | she | <role>) (could | should | might | can | would) ..5 [(just)? for once (in (his | her | their) (life | lives))?]',
      ],
      say: ['this time', 'now'],
    },
    {
      id: 'do-you-ever',
      match: [
        '[do you (lot | people | guys)? ever] (actually | even | once | just | really)? (listen | think | stop | apologise | apologize | read (my | our | anything | what) | consider | answer (my | our | your | the | an | a) | say (sorry | thank | please | anything) | do (anything | your | what) | tell the truth | keep (a | your) | shut | pay | clean | give | admit | look in the mirror | look at yourself)',
      ],
      say: ['could you', 'would you'],
    },
    {
      id: 'when-have-you-ever',
      match: [
        '[when h=(have | has | did | do | does) s=<other> ever] !(been to | visit+v | travel+v | live+v)',
      ],
      say: ['on which occasions {h} {s}', 'when, as you see it, {h} {s}'],
    },
    {
      id: 'have-you-ever-once',
      match: [
        '[have you ever (once | even)] !(been to | visit+v | travel+v | live+v)',
        '[have you once] ..3 <absoluteDue>',
      ],
      say: ['on which occasions have you', 'when, as you see it, have you'],
    },
  ],
} as const satisfies Family
