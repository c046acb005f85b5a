/** Stuck in the past, in what was let go, left undone or not said in time. */
import type { Family } from '../pattern.ts'

export const pastUndone = {
  kind: 'past',
  reason: 'Nobody can change what was; from now on can be agreed.',
  patterns: [
    {
      id: 'left-it-late',
      match: [
        '<other> (have|has|had)? [v=leave+v (it|this|that|everything|things) ..1 (too late | so late | very late | far too late | late | to the last <word> | until the last <word>)] $',
        '<other> (have|has|had|just|always)? [v=wait+v (until|till) (the (very)? last (minute|moment|day|second) | it was ..1 too late)]',
      ],
      say: ['{v~come to this late}', '{v~need more time than we had planned}'],
    },
    {
      id: 'let-it-pass',
      match: [
        '<other> (have|has|had|just)? [let+v (it | this | that | the ..2 (deadline|date|moment|window|opportunity)) (slip|pass|lapse|slide)]',
      ],
      say: ['needed more time than we had planned', 'let this take longer than we had planned'],
    },
    {
      id: 'did-nothing',
      match: [
        '<other> ..1 [(did not | never | have not | has not) (even)? (lift|lifted|raise|raised) a finger] !to',
        '<other> (have|has|just|simply)? [(did|done|said) ..1 nothing] (at the time | then | for ..1 <pastSpan> | when (i|we|the|it|she|he|my|our) | about it | while | until it)',
      ],
      say: ['found no moment to act', 'saw no way to act'],
    },
    {
      id: 'have-been-saying',
      match: [
        '[i=(i|we) have been (saying | telling you | asking | warning | complaining | pointing out | raising | asking you) ..2 (this | it | that | the same)? ..1 for ..1 <pastSpan>]',
      ],
      say: ['{i} have long hoped to settle this', 'it would be a great relief to settle this'],
    },
    {
      id: 'said-you-would',
      factual: true,
      match: [
        '^^ [<you> (said | told me | told us | claimed) that? you would] !(like|prefer|love|need|want|think|rather|hear|get|see) <verb>',
      ],
      say: ['I was counting on you to', 'I still hope that you will'],
    },
    {
      id: 'owes-an-answer',
      match: [
        '[(<you>|they|he|she|<role>|<name>) ..1 (owe|owes|owed) (me | us | my ..2 | our ..2) n=((an|the|some) ..1 (explanation|apology|answer|truth|answers))]',
      ],
      say: ['we still hope for {n}', '{n} would mean a lot to us'],
    },
    {
      id: 'after-all-we-did',
      match: [
        '[after (all|everything) that? <i> (have|had)? ..1 (did|done|gave|given|sacrificed|paid|put) ..1 (for|to|into) (<you> | you | them | him | her | <role> | your ..1 <word> | this <word>) ,?] <word>',
      ],
      say: ['a great deal of work has gone into this, and', 'this matters so much to us, and'],
    },
    {
      id: 'wish-i-had-never',
      match: [
        '[<i> (only)? wish (that)? <i> had never ..1 (met|hired|signed|trusted|listened|married|moved|lent|let|agreed|employed|worked|started|taken|sold|rented|bought|invited) ..2 (<you> | you | your ..1 <word> | them | him | her)]',
        '[<i> (rue|curse) the day ..2 (you|<i>|they|he|she) ..2 (met|hired|signed|moved|came|arrived|joined|married|trusted) ..2 (you | in | here | with you)?]',
      ],
      say: ['our time together has become very hard', 'working this out together has been very hard'],
    },
    {
      id: 'made-your-bed',
      match: [
        '[(<you>|they|he|she) ..1 made (your|their|his|her) (own)? bed (,? (and)? (now|so)? ..2 lie in it)?]',
        '[(<you>|they|he|she) (reap | reaped | will reap | are reaping) what (you|they|he|she) ..1 (sow | sowed | have sown | sown)]',
        '[(<you>|they) had one job] $',
      ],
      say: ['we are where we are, and can look at what comes next', 'this is where we stand now'],
      ask: ['We are where we are; what can we do from here?', 'What could each of us do now?'],
    },
    {
      id: 'nobody-forced-you',
      match: [
        '[(nobody | no one | no-one) ..1 (forced | made | asked | begged | twisted your arm) (<you>|you) to] <verb>',
      ],
      say: ['I had taken it as your own wish to', 'I understood it as a free choice to'],
    },
    {
      id: 'not-so-picky-then',
      match: [
        '(<you>|they) [(were not | was not) (so | that | too | quite so | quite as) ..1 (picky | choosy | fussy | worried | concerned | shy | strict | precise | careful | proud | principled | particular | squeamish | bothered | keen on <word>)] ..1 when (you|it|they|the)',
      ],
      say: ['saw this more easily', 'had fewer concerns'],
    },
    {
      id: 'why-was-i-not-told',
      match: [
        '[why (was|were) (not i=(i|we) | i=(i|we) (not|never)) (even)? (told | informed | asked | consulted | warned | invited | involved | notified | given notice)] (about | of | before | earlier | sooner | in time | $)',
        '[why (am|are) i=(i|we) (only|just)? (hearing | finding out | learning | being told) (about|of)? (this|it|that)] (only)? (now|today|from)',
      ],
      say: ['how could {i} have heard', 'what would have made it possible to hear'],
      ask: [
        'How can we make sure that such news comes in time?',
        'Next time, could we hear of this before it is decided?',
      ],
    },
    {
      id: 'whose-idea-was-it',
      match: ['[whose (bright|brilliant|great|stupid|clever|genius)? idea was (it|this|that) to] <verb>'],
      say: ['how did we come to', 'what led us to'],
    },
    {
      id: 'should-have-occurred',
      match: [
        '[(it|this) (should | ought to | might | could) have (occurred to | crossed the mind of | been ..1 (obvious|clear|plain) to) (<you>|you|them|him|her|<role>) (long ago)?] that',
      ],
      say: ['from now on, it would help to keep in mind', 'it matters to us'],
    },
    {
      id: 'had-long-enough',
      match: [
        '[<other> (have|has)? ..1 had ((more than)? (long enough | time enough | enough time) | n=(all (year|month|week|summer|winter|day))) ] ($|now)',
        '[<other> (have|has) ..1 had ..1 <pastSpan> already?] $',
      ],
      say: ['we now need a firm date', 'a firm date would help us now'],
    },
    {
      id: 'you-were-warned',
      match: [
        '(<you>|you) [(were | have been | had been) (clearly|repeatedly|properly|often|already)? (warned | told (before | twice | repeatedly | so often | many times | more than once | time and again | often enough | a (hundred|thousand) times))] !(by the (police|doctor))',
      ],
      say: ['had heard from us', 'knew our concern'],
    },
  ],
} as const satisfies Family
