/** Threats and ultimatums: what will happen to the other if they do not. */
import type { Family } from '../pattern.ts'

export const threat = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'or-else',
      match: [
        '[or else] $',
        '[or else <i> (<threat-will>)? (<threat-harm>) (<rest>)?]',
        '[or else you (will | can | are going to) (<threat-fate>) (<rest>)?]',
        '[or (there will be (trouble | hell | war | consequences | hell to pay | problems) | it will get (ugly | nasty) | things will get (ugly | nasty) | heads will roll | all hell | face (the | serious | legal) consequences | (suffer | bear) the consequences | the deal is (off | dead) | it is (over | war) | all bets are off | god help you | there is no deal) (<rest>)?]',
      ],
      say: ['and tell us what you would need for that', 'so that we can settle this'],
    },
    {
      id: 'or-we-will',
      match: [
        '^ !(if | does | did | would | could | can | i | we | <name>) <verb>|be|do|have ...8 [or <i> <threat-will> (<threat-harm>) (<rest>)?]',
        '^ !(if | does | did | would | could | can | i | we) <verb>|be|do|have ...8 [or <i> (sue | report | call | ring | go to | tell | take (this | you | it | my | our | the) | pull | stop (work | paying) | cancel | change the locks | strike | terminate | am out | am gone | am leaving | am calling | are done | are finished | are through | are out | are leaving | walk | quit) (<rest>)?] !(if)',
        '(you | they | he | she | <role> | <name>) (must | have | has | had | better | will | can | need | either | are | is | pay | pays | get | sign | give | stop | leave) ...8 [or <i> <threat-will> (<threat-harm>) (<rest>)?]',
        '^ !(if | i | we) <verb>|be|do|have ...8 [or (you | they) (will | can | are going to) (<threat-fate>) (<rest>)?]',
        '(you | they | he | she | <role>) (must | have | has | had | better | will | can | need | either | pay | pays | get | sign | give | stop | leave) ...8 [or (you | they | he | she) (will | can | are going to) (<threat-fate>) (<rest>)?]',
        '^ (either) (you | they | he | she | <role> | <name>) ...8 [or <i> (<threat-will>)? (<threat-harm>) (<rest>)?]',
        '^ (either) (you | they | he | she | <role>) ...8 [or (we are (done | finished | through) | i am (done | finished | out | gone) | it is over | the deal is off) (<rest>)?]',
      ],
      say: ['and tell us what would help you to do so', 'so that we can settle this between us'],
    },
    {
      id: 'if-you-do-not-we-will',
      match: [
        'if|unless !(you (do not)? (mind | object | agree | like | want | prefer | wish | need | know | have a key) | nobody | no one | it rains | it snows) (<other> | your ..2 | <i> (do | have) not | this | that | it | the ..3 (is | are | has | have | does | do) not) ...8 [(then)? <i> <threat-will> !(not | gladly) (<threat-harm>) (<rest>)?]',
        'if|unless !(you (do not)? (mind | object | agree | like | want | prefer | wish | need | know | have a key) | nobody | no one | it rains | it snows) (<other> | your ..2 | <i> (do | have) not | this | that | it | the ..3 (is | are | has | have | does | do) not) ..8 ..8 , [(then)? <i> <threat-will> !(not | gladly) (<threat-harm>) (<rest>)?]',
        'if|unless !(you (do not)? (mind | object | agree | like | want | prefer | wish | need | know | have a key) | nobody | no one | it rains | it snows) (<other> | your ..2 | <i> (do | have) not | this | that | it) ...8 [(then)? (you | they | he | she) (will | can | are going to) (<threat-fate>) (<rest>)?]',
        'if|unless !(you (do not)? (mind | object | agree | like | want | prefer | wish | need | know | have a key) | nobody | no one | it rains | it snows) (<other> | your ..2 | <i> (do | have) not | this | that | it) ...8 [(then)? (my | our) (lawyer | lawyers | solicitor | solicitors | attorney | attorneys) (will | is going to | are going to | takes | take | gets | get | steps | goes) (<rest>)?]',
        'if|unless !(you (do not)? (mind | object | agree | like | want | prefer | wish | need | know | have a key) | nobody | no one | it rains | it snows) (<other> | your ..2 | <i> (do | have) not | the ..3 (is | are | has | have | does | do) | nothing) ...8 [(then)? <i> (stop (paying | work | working | deliveries | delivering | everything) | walk | walk out | sue | terminate | strike | quit | pull out | down tools | cancel the (contract | deal | order) | go to (court | the <threat-public>) | call the <threat-alarm>) (<rest>)?]',
        'if|unless !(you (do not)? (mind | object | agree | like | want | prefer | wish | need | know | have a key) | nobody | no one | it rains | it snows) (<other> | your ..2 | this | that | <i> (do | have) not) ...8 [(then)? (the | this) (deal | offer | partnership | marriage | contract | friendship) is (off | over | dead | finished | history) (<rest>)?]',
        'if|unless !(you (do not)? (mind | object | agree | like | want | prefer | wish | need | know | have a key) | nobody | no one | it rains | it snows) (<other> | your ..2) ...8 [(then)? (it | this) (is | will be) (over | war | the end | your funeral | game over) (<rest>)?]',
        'if|unless !(you (do not)? (mind | object | agree | like | want | prefer | wish | need | know | have a key) | nobody | no one | it rains | it snows) (<other> | your ..2) ...8 [(then)? <i> (am | are) (done | finished | through | out | gone | leaving | walking | off | calling | going to the <threat-public> | suing | taking legal) (<rest>)?]',
      ],
      say: ['we would need to talk about what comes next', 'I would have to look at my other options'],
    },
    {
      id: 'we-will-if',
      match: [
        '[<i> <threat-will> (<threat-harm>) ..6] (if | unless) !(you (like | want | wish | need | prefer | agree | think | would | are (happy | ok | okay | fine))) (<other> | your ..2 | this | that | it | <i> (do | have) not)',
        '[(you | they) (will | are going to) (<threat-fate>) ..6] (if | unless) (you | they | your)',
      ],
      say: ['I would have to look at my other options', 'we would need to talk about what comes next'],
    },
    {
      id: 'i-will-harm-you',
      match: [
        '[<i> (will | am going to | are going to | am gonna | can | could | could easily | can easily | shall | swear i will) (sue | ruin | destroy | finish | bury | crush | bankrupt | expose | blacklist | hunt | smear | disown | crucify | humiliate | drag | end | wipe out) (you | him | her | them | your (career | business | company | reputation | name | life | firm | family | practice | shop | restaurant)) (..6 $)?] !(through the steps | a copy | something | some | your | the | to | up | home | there | at | from | with)',
        '[<i> (will | am going to | are going to) make (you | him | her | them) (pay | suffer | regret | sorry | wish | beg)]',
        '[<i> (will | am going to | are going to) make your (life | lives | days | time here) (hell | a misery | a living hell | miserable | very ..2 | a nightmare | difficult | unbearable)]',
        '[<i> (will | am going to | are going to) (see | take) (you | him | her | them) (in | to | all the way to) (court | the cleaners | jail | prison | a tribunal)]',
        '[<i> (will | am going to | are going to) have (you | him | her | them) (arrested | removed | evicted | fired | sacked | deported | investigated | thrown out | charged | prosecuted | locked up)]',
        '[<i> (will | am going to | are going to) have your (job | licence | license | head | badge)]',
        '[<i> (will | am going to | are going to) (report | throw | kick | cut | shut | take) (you | him | her | them) (to the <threat-public> | out | off | down | apart | for every | for everything) (..5 $)?]',
        '[<i> (will | am going to | are going to) (see to it | make sure | make it my mission | make it my business) (that)? (you | he | she | they | no | nobody | everyone | everybody | the whole | your | every) ..3 (never | ever | no | not | know+v | hear+v | regret+v | lose+v | suffer+v | get nothing | fired | sorry) (..8 $)?]',
      ],
      say: ['I am looking for a way to settle this', 'I would like to settle this with you first'],
    },
    {
      id: 'do-that-and',
      match: [
        '^^ !(thank+v | let | one | another) [(<verb> | do) ...8 and (you will | you can | you are going to | he will | they will) (<threat-fate>) (<rest>)?]',
        '^^ !(thank+v | let | one | another) [(<verb> | do) ...8 and <i> (will | am going to | are going to | swear) (<threat-harm>) (<rest>)?]',
        '^^ [(try | do | touch | say | test | push | cross | mention | pull | come | lay | start) ...5 and (see (what | how | where) !(you (like|think|find)|it (looks|works|tastes|fits|goes)|the) | it is over | it is war | you are (done | finished | dead | gone | out | fired | history | toast) | we are (done | finished | through) | i am (gone | out | calling | leaving)) (<rest>)?]',
        '^ [(carry on | go on | keep on | continue) (like this | like that | this way | that way | as you are) and (<i> | you | they | he | we) (<rest>)?]',
        '^ [keep (this | it | that) up and (<i> | you | they | we | it) (<rest>)?]',
      ],
      say: [
        'let us talk before it comes to that',
        'this worries me, and I would like to talk about it first',
      ],
    },
    {
      id: 'one-more',
      match: [
        '(one more | another | once more | any more) ..5 ...4 [and (you will | you can | you are going to | he will | they will) (<threat-fate>) (<rest>)?]',
        '(one more | another | any more) ..5 ...4 [and <i> (will | am going to | are going to | swear) (<threat-harm>) (<rest>)?]',
        '^^ (one more | another | a single | any more) ..1 (<threat-more>) ..5 [and (my | our | the | your | nobody | no one | everyone | everybody) ..2 (packs | pack | leaves | leave | walks | walk | stops | stop | closes | close | downs | quits | quit | stays | stay | ends | hears | hear | goes (home | dark | off | to | public)) <rest>?]',
        '(one more | another | any more) (<threat-more>) ..5 ...4 [and (<i> (am | are) (done | finished | through | out | gone | calling | leaving | off | walking) | you are (done | finished | out | fired | gone | history | toast | off) | it is over | that is it | the deal is (off | dead) | <i> (walk | quit | sue | leave | call | report | pull | cancel | go)) (<rest>)?]',
        '^^ (one more|another|any more|a single) ..1 (<threat-more>|complaints|calls|letters|visits|emails|remarks|threats) ..6 [and <i> (will|am going to) ..1 (complain (about|to)|report (you|your|it|this|everything)|tell (your|everyone|the <threat-public>)|call (your|the <threat-public>|my)|cancel (the|your|our)|go to (the <threat-public>|your)|start (naming|telling|charging)|show (your|the|everyone)|take (this|you|it) (to|further)|talk to (your|my|the <threat-public>)) <rest>?]',
      ],
      say: ['and we need to talk about what comes next', 'and I would find it hard to go on like this'],
    },
    {
      id: 'you-will-regret',
      match: [
        '<you>|they|he|she|<role>|<name>|somebody|someone [(will | are going to | is going to | are gonna | would) (very soon | soon | bitterly | seriously | deeply | all | both | really | certainly | live to | come to | one day)? (regret (it | this | that | ever | the day | not | what | <verb> | every | your) | be (very | so | really)? sorry !(to | about | for me | for him | for her) | rue (the day | this | it) | pay for (this | that | it) !(with) | pay dearly | pay the price | wish (you | they | he | she) had (never | not | settled | paid (me | us | up) | listened | accepted | signed | apologised | agreed | kept (your | quiet) | taken (my | our | the (deal | offer | money)) | dropped | been (nicer | kinder)) | get what (is coming | you deserve | he deserves | they deserve)) (when (you | they | he | she) (had | could) ..4 $ | ..8 $)?]',
        '<you>|they|he|she [(have | has) it coming]',
        '<you>|they|he|she [(will | are going to | is going to) get what (is | was) coming (to (you | them | him | her))?]',
      ],
      say: ['may come to see this differently', 'could find this hard later on'],
    },
    {
      id: 'last-chance',
      match: [
        '[(this | that | it) (is | was) (your | the | my | our) (very | absolute | absolutely)? (last | final) (chance | warning | opportunity | reminder | call | notice)] !(..3 (see | buy | visit | order | catch | book | for tickets | register | eat | for boarding | of the year | before summer | for us))',
        '^ [(consider | take | call) (this | it | that) (as)? (a | your | my | our | fair | the) (very)? (last | final | fair | friendly | formal)? warning]',
        '[<i> (am | are) (giving you | offering you | only giving you) (one | a | your | this) (last | final | single | more)? ..1 (chance | warning | opportunity)]',
        '[<i> (will | shall) give you (one | a | this | your) (last | final | more | single) (chance | warning | opportunity)]',
        '[(your | one | a) (very)? (last | final) (chance | warning)] $',
        '^^ [(very)? (last | final) (chance | warning)] (, | $$ | or)',
        '[(this | that) (is | was) the last time (i | we) (am | are | will | ask | say | tell | warn) (asking | warning | telling | ask | warn | tell | say)? (nicely | you | politely | this | it)?]',
        '[you have (been | all been) warned]',
        '[do not say (i | we | you) (did not warn | were not warned | was not warned | have not warned | never warned) (you)?]',
        '[<i> (am | are) (warning you (one last time)? $ | only going to warn you once)]',
        '[<i> warn you] !(..3 (ice | dog | step | traffic | weather | stairs | spicy | hot))',
        '[you (get | have | have got) (one | one last | only one | exactly one | just one) (chance | shot | try)] $',
      ],
      say: ['I would like us to settle this now', 'this matters, and I would like your answer'],
    },
    {
      id: 'watch-your-back',
      match: [
        '^ (just | you)? [watch (your (back | mouth | tongue | tone | words) | yourself | it)] $',
        '^ [watch your back (in | at | from now | out there | next | because | <name> | mate | pal | around | tomorrow | on monday) !(...4 (lifting | carrying)) <rest>?]',
        '^ [(mind | be careful | be very careful | tread carefully | careful) (who | what | how) you (say | are dealing with | are talking to | are messing with | speak to | talk to | wish for)]',
        '^ (just | so)? [think (very carefully | carefully | twice | long and hard | very hard | hard | again)] (before you (complain | speak | talk | cross | do that | try | answer | go | accuse | report | sue | make | reply | write | threaten | call | say) | about (what you do next | your next | crossing | what comes next))',
        '[(sleep with one eye open | sleep well while you can | enjoy it while (it lasts | you can))]',
        '[if i were you] , i would (be (very)? careful | watch | not (push | try | test | sleep))',
      ],
      say: ['please take this seriously', 'please weigh this with care'],
    },
    {
      id: 'better-watch',
      match: [
        '<other> [((had | would)? better | should | might want to | may want to | need to | ought to) watch (your | his | her | their) (back | step | mouth | tongue | tone | words | backs)]',
        '<other> [(had | would)? better (watch out | watch it | be careful | be very careful | sleep with one eye open)] !(with (that | the) ladder)',
      ],
      say: ['could help by taking more care', 'may want to take more care'],
    },
    {
      id: 'had-better',
      match: [
        '<you> [(had | would)? better v=(have | be | start | get | pay | sign | fix | stop | think | believe | hope | move | make | do | give | answer | listen | apologise | apologize | find | hand | return | show | keep | come up | come good | come clean | deliver | leave | back | withdraw | watch | pray | hurry up | change | own)] !(some (rest | sleep) | well | home | a coat | warm)',
        '<third> [(had | would) better v=(have | be | start | get | pay | sign | fix | stop | think | believe | hope | move | make | do | give | answer | listen | apologise | apologize | find | hand | return | show | keep | come | deliver | leave | back | withdraw | watch | change)]',
        '^ [better v=(start | pay | sign | fix | stop | think | believe | hope | move | get | watch | hurry)] !(late | safe)',
      ],
      say: ['could help by {v:ing}', 'might want to {v}'],
    },
  ],
} as const satisfies Family
