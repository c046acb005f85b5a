/** Threats that name a condition and what follows for the other when it is not met. */
import type { Family } from '../pattern.ts'

export const threatsOfConsequences = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'dare-and-we-strike',
      match: [
        '^^ (you)? !(take care | let (me | us) | have a | be (well | safe)) <threat-dare> ...9 [and <i> (will | shall | am going to | are going to | swear i will | would) !(not | never) ..1 (<threat-harm> | <threat-deed> | <threat-strike> | <threat-strike-at>) (<rest>)?]',
        '^^ (you)? <threat-dare> ...9 [and <i> (am | are) ..1 (<threat-deeding> | leaving | gone | off | out of here | suing | exposing | evicting | blacklisting | terminating | freezing | towing | garnishing) (<rest>)?]',
        '^^ (you)? <threat-dare> ...9 [and <i> (walk (off | out | away)? | pull (out | the | our | my) | go (straight)? (to | public) | tell (your | everyone | the) | report (you | it | this) | sue | call (the | my) | cancel (the | your) | strike | quit | down tools | change the locks | freeze | cut (you | off) | evict | switch off) (<rest>)?]',
        '^^ you <threat-dare> ..5 , [<i> (will | am going to | are going to) !(not | never) ..1 (<threat-deed> | <threat-strike> | <threat-strike-at>) (<rest>)?]',
      ],
      say: ['and this will be harder for all of us', 'and I will find it hard to settle this'],
    },
    {
      id: 'wrong-and-anything',
      match: [
        '^^ (you)? <threat-wrong> ...9 [and (<i> | you | he | she | they | it | this | your ..2 | the ..2 | my ..2 | our ..2 | nobody | no-one | no one | everyone | everybody) (will | shall | am | are | is | can | could | may | might) !(both | fine | ok | okay | able | happy) (<rest>)?]',
        '^^ (you)? <threat-wrong> ...9 [and (do not (expect | count | bother | come | think) | see | kiss | say goodbye | forget | consider | watch | prepare | <i> (walk | leave | go | stop | tell | call | pull | sue | quit | strike | cancel)) (<rest>)?]',
      ],
      say: ['and this will be harder for all of us', 'and I will find it hard to settle this'],
    },
    {
      id: 'any-deed-and',
      match: [
        '^^ !(<threat-kindly> | <i> | they | he | she | it | this | that | these | those | there | <role> | <name>) <verb> (me | us | my | our | her | him | this | one more | any | another | again | against | that again) ..6 [and <i> (will | shall | am going to | are going to) !(<threat-mild> | take) <verb>|have|do|be (<rest>)?]',
        '^^ !(<threat-kindly> | <i> | they | he | she | it | this | that | these | those | there | <role> | <name>) <verb> (me | us | my | our | her | him | this | one more | any | another | again | against | that again) ..6 [and <i> (am | are) (gone | out | off | leaving | done | finished | through | suing | calling | telling | walking | quitting | pulling | going straight | reporting) (<rest>)?]',
        '^^ (send | bring | keep | leave | take | make) (him | her | them | the kids | the children | it | me | us) ..2 (late | again | out | waiting | away | from) ..3 [and (you will not | (you will | <i> will | <i> am | <i> are) !(<threat-mild>)) (<rest>)?]',
      ],
      say: ['and then this will be harder for all of us', 'and then I will find it hard to settle this'],
    },
    {
      id: 'any-deed-or',
      match: [
        '^^ !(<threat-kindly> | <i> | they | he | she | it | this | that | there | <role> | <name>) <verb> (me | us | my | our | your | it | this | that | him | her | them | back | off | up | down | out) ...7 [(or | otherwise) <i> (will | shall | am going to | are going to) !(<threat-mild> | take) <verb> (<rest>)?]',
        '(let it drop | drop it | leave it | say yes | keep quiet | stay away | shut up) [(, )? or <i> (will | shall | am going to | are going to) !(<threat-mild>) (<rest>)?]',
        'either (<i> (get | are paid | am paid) | you | they | he | she) ...9 [or (nobody | no-one | no one | none of us | nothing) (will | is going to | gets | works | moves | loads | leaves | plays | signs | comes | happens | <verb>) (<rest>)?] !(else)',
      ],
      say: [
        'or we need to talk about what stands in the way',
        'or we will have to find another way together',
      ],
    },
    {
      id: 'yield-or-anything',
      match: [
        '^ (either)? (<you> | they | he | she)? !(if | does | did | can | could) (<demand-yield> | pay | sign | drop | stop | withdraw | back | leave | leave | hand | give | fix | remove | settle | refund | repay | return | clear | move | shut | turn | get | agree | accept | deliver | call off | keep) ...9 [(or | otherwise) <i> (will | shall | am going to | are going to | am | are) !(<threat-mild>) (<verb> | be | have | on | off) (<rest>)?]',
        '^ (either)? (<you> | they | he | she)? !(if | does | did | can | could) (<demand-yield> | pay | sign | drop | stop | withdraw | back | leave | hand | give | fix | remove | settle | refund | repay | return | clear | move | shut | turn | get | agree | accept | deliver) ...9 [(or | otherwise) (the (next | whole) ..2 (comes | will | goes | is | gets) | (my | our) (lawyer | lawyers | solicitor | brother | brothers | boys | friends | union) (will | comes | come | takes | take | gets | get | pays | pay)) (<rest>)?]',
        'either ..3 (goes | go | leaves | stops) [or (i | we) (do | go | leave | am gone | are gone)]',
      ],
      say: [
        'or we need to talk about what stands in the way',
        'or we will have to find another way together',
      ],
    },
    {
      id: 'if-you-then-at-you',
      match: [
        'if|unless|should (you | they | he | she | <name> | <role> | your ..2) (do not | does not | will not | can not | fail | refuse | keep (on | talking | ..1 <verb>) | keeps | continue | continues | persist | persists | ever | so much as | dare | try | insist | still | go on | go ahead | touch | lie | walk | want a | think | come near | pull) ...9 [(then)? <i> (will | shall | am going to | are going to) !(<threat-mild>) <verb> ..4 (you | your | him | her | them | his | their | this | it | costs | damages | everything | everyone) (<rest>)?]',
        'if|unless|should (<other> | your ..2 | my ..2 | our ..2 | the ..3 | this | that | it) ...9 , [(then)? (the | my | our | your) ..1 (<threat-alarm> | <threat-hearer> | solicitors | solicitor | lawyer | lawyers) (will | are going to | is going to | shall) ..1 (be (at | on | round | here | there | in | the first | told | informed | hearing | notified | involved | called) | know | hear | find | come | get | learn | step | take | deal | pay) (<rest>)?]',
        'if|unless|should (<other> | your ..2 | my ..2 | our ..2 | the ..3 | this | that | it) ...9 [(then)? (do not (bother (coming | calling | writing | turning) | come (back | running | crying | crawling) | expect (any | me | us | a) | blame (me | us) | be surprised (if | when))) (<rest>)?]',
        'if|unless (<other> | your ..2 | my ..2 | our ..2 | the ..3 | <i> | this | that | it) ...9 [(then)? <i> (will | shall | am | are) ..1 <verb> ..4 (to | with | before | up) (the | a | my | our | your) ..1 (<threat-public> | prosecutor | lawyer | lawyers | solicitor | solicitors | inspector | bailiff) (<rest>)?]',
        'if|unless (<other> | your ..2 | the ..2) ...9 [(then)? (he | she | you | they | every one of us | all of us | everyone | we all) (is | are) (all)? (in for | out (the | of the) (door | building) | walking out | leaving | gone | going) (<rest>)?]',
        'if|unless (<other> | your ..2 | the ..2) (will not | do not | does not | refuse | refuses | keep | keeps) ..3 , [(the | my | our) ..2 (will do the talking | will decide | will speak | will have to decide | will sort it) (<rest>)?]',
        'if|unless (you | they | he | she) ...9 , [<i> (will | shall) ..6 (about | against) (you | your ..2 | him | her | them) (<rest>)?]',
        '(next | the next) time ...9 , [(it | he | she | they | you | your ..2) (will not | are not going to | is not going to) (be | come | get | see | leave | have) (<rest>)?]',
        'if (i | we) (lose | go (down | under) | get (sacked | fired | evicted) | have to (leave | go | sell | pay)) ...6 [(<i> | you) (am | are | will) ..1 (taking (you | your ..2 | him | her | them | everyone) | take (you | everyone) | going down | coming (down)? with | drag | dragging | go down) (<rest>)?]',
        'if|unless (<other> | your ..2 | my ..2 | our ..2 | the ..3 | this | that | it) ...9 [(then)? <i> (am | will be) (coming (down | round | over | up | for | after) | on my way (over | down | round) | outside your | getting (my | the | a)) (<rest>)?]',
      ],
      say: ['we need to talk about what comes next', 'I would like us to look for another way'],
    },
    {
      id: 'dare-and-you-suffer',
      match: [
        '^^ (you)? !(take care | let (me | us) | have (a | fun)) <threat-dare> ...9 [and (you | he | she | they) (will | can | are going to | is going to) !(need | have to) (<threat-befall>) (<rest>)?]',
        '^^ (you)? <threat-dare> ...9 [and (you | he | she | they) (are | is) ..1 (<threat-out>) (<rest>)?]',
        '^^ (you)? <threat-dare> ...9 [and (nobody | no-one | no one | everyone | everybody | the whole ..2 | the world | every ..2) ..3 (will | is going to | gets to) ..2 (know | hear | speak to | talk to | touch | hire | work | deal | trust | find out | see | help) (<rest>)?]',
        '^^ (you)? <threat-dare> ...9 [and see (what | where | how | who | if) (i | we | it | that | happens | far | you) (<rest>)?]',
        '(one more | another | any more | once more) ..5 [and (you | he | she | they) (can | will | are going to) (<threat-befall>) (<rest>)?]',
        '(one more | another | any more | once more) ..5 [and (you | he | she | they) (are | is) (<threat-out>) (<rest>)?]',
        '(one more | another | any more | once more) ..5 [and <i> (am | are | will | shall) !(not | never) ..1 (<threat-deeding> | <threat-deed> | <threat-strike> | <threat-strike-at>) (<rest>)?]',
        '(one more | another | any more | once more) ..5 [and (it | this | that) (is | will be | goes | gets) (over | war | off | to (the | my | your) | straight) (<rest>)?]',
      ],
      say: ['and this will be hard for both of us', 'and we need to talk about what comes next'],
    },
    {
      id: 'or-they-suffer',
      match: [
        '^ !(if | does | did | would | could | can | should | shall | will | is | are | i | we) <word> ...9 [(or | otherwise | or otherwise | or else) <i> (will | shall | am going to | are going to | would) !(not | never | come | need | be) ..1 (<threat-deed> | <threat-strike> | <threat-strike-at> | <threat-harm>) (<rest>)?]',
        '^ !(if | does | did | would | could | can | should | shall | will | is | are | i | we) <word> ...9 [(or | otherwise) <i> (am | are) ..1 (<threat-deeding>) (<rest>)?]',
        '^ !(if | does | did | would | could | can | should | shall | will | is | are | i | we) <word> ...9 [(or | otherwise) <i> (do it (the | my | our) ..1 (way) | make (his | her | your | their) (name | life) | bring (the | this | your) ..3 (down | to (a | its)) | put (it | this | everything | you | your) | post | publish | freeze | evict | shut | switch | cut | drag | expose | sell (the | your) | stop (the | paying) | pull (the | out | our | my)) (<rest>)?]',
        '<word> ...9 [(or | otherwise) (you | he | she | they) (will | can | are going to | is going to) !(be (late | fine | able)) (<threat-befall>) (<rest>)?] !(if)',
        '^ !(if | does | did | would | could | can | should | shall | will | is | are | i | we) <word> ...9 [(or | otherwise) (you | he | she | they) (are | is) (<threat-out>) (<rest>)?] $$',
        '<word> ...9 [(or | otherwise) (your | his | her | their | the) ..1 (<threat-hearer> | <threat-alarm>) (get+v | hear+v | find+v out | see+v | know+v | learn+v | will (get | hear | find | see | know | learn) | is going to (get | hear | find | see | know)) (<rest>)?]',
        '<word> ...9 [(or | otherwise) (it | that | this | they | everything | your ..2 | the ..2) (is going | are going | goes | go | will go | ends up | end up | will be) (out)? (on the (sidewalk | street | kerb | pavement | tip | fire | internet) | in the (skip | bin | river | trash | rubbish | canal | papers) | to the (tip | dump | press | <threat-alarm>) | out of the window | out the window | online | public | viral | to auction) (<rest>)?]',
      ],
      say: [
        'or we need to talk about what stands in the way',
        'or we will have to find another way together',
      ],
    },
    {
      id: 'if-then-consequence',
      match: [
        'if|unless|should|until !(you (do not)? (mind | object | agree | like | want | prefer | wish | need | know) (me | us | to | a | any)? | nobody | no one | it (rains | snows)) (<other> | your ..2 | this | that | it | the ..4 (is | are | has | have | does | do | stays | keeps) | payment) ...9 [(then)? <i> (will | shall | am going to | are going to | am | are | would) !(not | happily | gladly) ..1 (<threat-deed> | <threat-strike> | <threat-strike-at> | <threat-deeding>) (<rest>)?]',
        'if|unless|should|until !(you (do not)? (mind | object | agree | like | want | prefer | wish | need | know) (me | us | to | a | any)? | nobody | no one) (<other> | your ..2 | this | that | it) ...9 [(then)? (you | he | she | they) (will | are going to | is going to) (never | lose | regret | be (sorry | sacked | fired | evicted | removed | cut | out | looking) | end up | find (yourself | out) | not (see | get | last | like | be (seeing | getting))) (<rest>)?]',
        'if|unless|should|until (<other> | your ..2 | this | that | it) ...9 [(then)? (you | they | he | she) (are | is) (<threat-out>) (<rest>)?] $$',
        'if|unless|should|until (<other> | your ..2 | this | that | it) ...9 [(then)? your ..1 (<threat-hearer>) (get+v | will (get | hear | know | learn | find | see) | is going to (hear | find | know | get) | hear+v | find+v) (<rest>)?]',
      ],
      say: ['we need to talk about what comes next', 'I would like us to look for another way'],
    },
    {
      id: 'consequence-if',
      match: [
        '[(your | his | her | their) ..6 (will | is going to | are going to | could | may) ..1 (be (over | finished | gone | history | in (trouble | danger | ruins) | at risk | towed | frozen | closed | cancelled) | not (be there | last | survive) | suffer | end | disappear | go (up in | down the)) ..6 c=(if | unless)] (you | he | she | they | it | your)',
        '[<i> (will | shall | am going to | are going to | am | are) !(not | happily | gladly) ..1 (<threat-deed> | <threat-deeding>) ...6 c=(if | unless)] !(you (like | want | wish | need | prefer | agree | think | would | are (happy | ok | okay | fine | comfortable | willing))) (you | he | she | they | your ..2 | <i> (do | get) | that ..2 | my)',
        '[(this | it | that | everything) (is | goes | gets | will) (going | go | be going)? (straight)? (to (the)? (<threat-public> | lawyers | trading standards | my lawyer | my solicitor | head office | hr | court) | public | online) c=(unless | if | until)]',
        '[(you | they | he | she | <role>) can (expect | look forward) ..5 (shut down | closed | sued | reported | removed | evicted | exposed | boycotted | on strike | inspectors | bailiffs | lawyers | court | a lawsuit) ..5 c=(if | unless)]',
      ],
      say: ['we need to talk about what comes next {c}', 'this will be hard for all of us {c}'],
    },
    {
      id: 'strike-at-you',
      match: [
        '[<i> (swear i)? (will | shall | am going to | are going to | am gonna) !(not | never | be | ..7 for (you | him | her | them)) ..1 (<threat-strike-at> | <threat-strike> ..4 (you | your | him | her | them | his | their | this (company | firm | place | business | whole | deal) | the (lot | pair | two | account | heating | power | contract) | every (bridge | last | one | single) | it)) (<rest>)?]',
        '[<i> (will | shall | am going to | are going to | am gonna) !(not | never) ..1 (wind (you | your ..2) up | let (your | his | her | their) ..2 (tyres | tires) down | knock your ..2 down | make (your | his | her | their) name mud | get (you | him | her | them) (fired | sacked | evicted | banned | removed | deported | arrested) | turn (everyone | everybody | your ..3) against you | drop you like | cut (you | him | her | them) (out of | off) | throw (you | your ..2 | him | her | them) (out | on the street) | bring (you | this (whole)? ..2) (crashing)? down | see (you | him | her | them) (ruined | finished | sacked | behind bars)) (<rest>)?]',
        '[<i> (will | shall | are going to | am going to) (stop | cut | end) (the | all | your) ..1 (visits | allowance | contact | access | maintenance | pocket money | support | funding) (<rest>)?]',
        '[<i> am|are (so | definitely | totally)? (suing | evicting | reporting | firing | sacking | divorcing | disinheriting | exposing | blacklisting) (you | him | her | them | your) (<rest>)?]',
        '[(expect | you can expect | prepare (yourself)? for | brace yourself for | look forward to) ..1 (a | an | my | our) ..3 (letter | call | visit | lawsuit | claim | writ | summons | fight | war | inspection | audit | eviction notice | bill) (from | in | for | with | on) ..4 (my | our | the <threat-public> | court | barrister | lawyer | solicitor | bailiffs) (<rest>)?]',
        '[<i> (will | shall | are going to | am going to | will be) (ask | asking) (the | a) (judge | court | tribunal | regulator | council) to ..6 (against | from | fine | remove) (you | them | him | her) (<rest>)?]',
      ],
      say: ['I would like to settle this with you first', 'I am looking for a way to settle this'],
    },
    {
      id: 'obliged-to-strike',
      match: [
        '[s=<i> (will | shall | would | may) (then)? (be | feel | find ourselves | find myself | have) ..1 (obliged | compelled | forced | constrained | left with no (other)? (option | choice | alternative) but | no (other)? (option | choice | alternative) but) to] (<threat-deed> | <threat-harm> | <threat-strike> | <threat-strike-at> | remove | seek | pursue | recover | claim | suspend | cease | involve)',
        '[s=<i> (will|shall|would|may) (then)? (be|feel) ..1 (obliged|compelled|forced|constrained) to] (look (at|into)|review|reconsider|examine|inspect|check|report|tell|inform|cut|close|take|reveal|share|publish|explain|withhold|charge|stop) ..4 (your|you|everyone|the <threat-public>)',
      ],
      say: ['{s} would rather not have to', 'so far {s} see no other way than to'],
    },
    {
      id: 'reserves-the-right-to',
      match: [
        '(<i> | (my | our) (client | clients | company | firm | union | members)) [(fully | expressly | hereby | must)? reserve+v (the | our | my | all | its | every) ..1 (right | rights) to] (pursue | sue | terminate | claim | take | withdraw | recover | report | seek | cancel | go | bring | commence | evict | charge | pass | publish)',
      ],
      say: ['would rather not have to', 'would be sorry to have to'],
    },
    {
      id: 'reserves-all-rights',
      match: [
        '(<i> | (my | our) (client | clients | company | firm | union | members)) [(fully | expressly | hereby)? reserve+v (the | our | my | all | its | every) ..1 (right | rights)] $',
      ],
      say: ['would like to settle this with you first', 'would prefer to find a way together'],
    },
    {
      id: 'you-will-be-left',
      match: [
        '(then | and | so | fine | , | ^^) (you | he | she | they) [(will not | are not going to) be (seeing (your | the | my | our | him | her | them | us | me) | getting (a | another | your | any | one) ..1 (penny | cent | reference | deposit | bonus | visa | money | raise) | needing your | working (here | in this | for us) | playing (again | for)) (..6 $)?]',
        '(you | he | she | they) [(will | are going to) (one day | soon | come to | live to)? wish (you | he | she | they) (had) (been | never | not | listened | kept | paid | stayed | signed | taken) (..6 $)?]',
        '(you | he | she | they) [(will not | are not going to) (like | enjoy | forget) (what (happens | comes | i | we | is coming) | the (next | consequences | outcome) | it when | how this) (..5 $)?]',
      ],
      say: ['may find it harder to settle this', 'may find that we are further apart'],
    },
    {
      id: 'anyone-who',
      match: [
        '[(anyone | anybody | whoever | everyone | everybody | the next (person | one)) ..9 (is | are | will be | gets) (finished | out | gone | fired | sacked | history | dismissed | toast | dead to ..1 | off the ..1) (here | in this <word>)?] $',
        '[(people | those | anyone | anybody | the last (man | person | one | ..1 (who | that))) ..1 who ..9 (tend to | always | usually | soon | generally | all | end up | came to | lived to | have | has | did not | do not)? (regret+v (it)? | regretting it | not lasted (long)? | lasted long | last long | wish+v (they | he | she) had not | pay+v (for it | dearly))] $',
      ],
      say: ['I would like us all to take this seriously', 'this matters a great deal to me'],
    },
  ],
} as const satisfies Family
