/** Blame for effects: what came of what the other did, and what we pay for it. */
import type { Family } from '../pattern.ts'

export const blameForEffects = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'because-you-would-not',
      match: [
        '(<blameBadly> | <blameLoss> | in court | in debt | died | here | hurt) ...7 [(all | only | just | purely)? because] (<other>) (could not | would not | did not | will not | can not | do not | does not | (was | were | are) too | is too | never | refused | refuse | forgot | failed | insisted | kept | chose | decided | wanted | have not | has not | had to | thought) !(want to (wake|disturb|bother))',
      ],
      say: ['since, as I see it,', 'given that, as it looks to me,'],
    },
    {
      id: 'left-us-to-do-it',
      match: [
        '<blameWho> !(would | could | can | will | may) ...8 [v=leave+v o=(me | us | my ..1 | our ..1)] to (clean | pick | deal | face | carry | sort | fend | explain | cope | handle | pay | fix | mop | answer | hold | find out)',
      ],
      say: ['{v~leave} it to {o}', '{v~count} on {o}'],
    },
    {
      id: 'left-us-with-it',
      match: [
        '<blameWho> !(would | could | can | will | may) ...8 [v=leave+v o=(me | us | my ..1 | our ..1)] (with (nothing | no | the mess | the bill | all the) | without (a | any | heating | water | power | an | help) | in (the (dark | cold | lurch) | limbo | debt | tears) | alone | stranded | standing | waiting | hanging | out of pocket | high and dry | holding)',
      ],
      say: ['{v~leave} {o}, as I see it,', '{v~leave} {o}, from where I stand,'],
    },
    {
      id: 'made-us-suffer',
      match: [
        '[<blameWho> <blameFill>? (made | make | makes) o=(me | us | her | him | them | my ..1 | our ..1 | the ..1) (cry | suffer | beg | weep | feel (so | very | like)? (small | stupid | worthless | useless | unwelcome | guilty | ashamed | dirt | an idiot | nothing | unsafe | a fool) | look (like)? (a fool | fools | stupid | idiots | bad | an idiot | incompetent | weak | foolish) | lose | miss | sick | ill | wait for (hours | months | weeks)) (<rest>)?]',
      ],
      say: ['what happened was hard for {o}', 'this has been hard for {o}'],
    },
    {
      id: 'laughing-stock',
      match: [
        '[v=make+v (a laughing stock | a mockery | a fool | fools | an example | a circus | a farce | a joke | idiots | a spectacle | a nonsense) (out)? of] (me | us | this | our | my | the | him | her | them | everyone)',
      ],
      say: ['{v~weaken} the standing of', '{v~hurt} the standing of'],
    },
    {
      id: 'and-now-we-suffer',
      match: [
        '<blameWho> ...9 [(and | so) now] (we | i | my ..1 | our ..1 | he | she | they | everyone | nobody | the ..2) (are | am | is | have | has | can not | will | do not | does not | must) ..2 (<blameBadly> | paying | pay | stuck | left | suffering | suffer | broke | behind | homeless | without | no | nothing | trust+v | gone | out of | in debt)',
        '<blameWho> ...9 [(and | so) now] (we | i | our ..1 | my ..1) (can not | have to | must | has to | can no) !(see | say | go | start | enjoy | use | come | meet)',
      ],
      say: ['and, as I see it, as a result', 'and, as it looks to me, since then'],
    },
    {
      id: 'pay-the-price',
      match: [
        '(we | i | us | me | (my | our | the) ..1) ..3 [v=pay+v (the (price | penalty) | the bill !($ | ,) | dearly) (for (it | this | that) | for (your | their | his | her) <rest>)?] $',
        '(we | i | us | (my | our) ..1) ..2 [v=pay+v for (your | their | his | her) ..1 (<blameVice> | <blameWeakVice> | mess | failure | fun | war | ambitions | promises)]',
      ],
      say: ['{v~carry} the cost', '{v~feel} the effects'],
    },
    {
      id: 'who-to-thank',
      match: [
        '(know | knows | knew | tell | told) ..2 [(exactly)? (who | whom) (we | i)? (have | has | can)? to (thank | blame)]',
        '(know | knows) ..2 [(exactly)? whose (fault | doing | mess) (it | this | that) (is | was)]',
      ],
      say: ['what we need to talk about', 'what there is to talk about'],
    },
    {
      id: 'of-your-making',
      match: [
        '[(entirely | all | purely | wholly | completely)? of y=(your | their | his | her) (own)? (making | doing)]',
      ],
      say: ['partly linked to what happened on {y} side', 'in part linked to what happened on {y} side'],
    },
    {
      id: 'started-with-you',
      match: [
        '(problem+n | trouble+n | mess | this | row | dispute | conflict | it | fight | decline | everything | rot | delays | complaints | have | had) (all)? [(started | began | starts | begins | originated) with] (you | your | him | her | them | their | <role> | <name>) $',
      ],
      say: ['came in part, I think, from', 'grew in part, as I see it, out of'],
    },
    {
      id: 'good-until-you',
      match: [
        '(was | were | had been | ran | worked | went) ..1 (fine | good | ok | okay | peaceful | happy | smoothly | well | perfectly | great | quiet | all right) [(until | till | before)] (you | he | she | they | your | <role> | <name>)',
        '(was | were) (a happy | happy | a good | a great | such a) ..3 [(until | till | before)] (you | he | she | they | your | <role> | <name>)',
        '(had | was | were) ..5 [(until | till)] (you | they | he | she | your) ..1 (got (greedy | involved) | came along | showed up | turned up | joined | stuck | interfered | meddled | decided)',
      ],
      say: ['up to the time when', 'in the time before'],
    },
    {
      id: 'the-reason-is-you',
      match: [
        '[the (only | real | main | sole | one | whole)? reason (why | that)?] ..7 (is | was) (you | him | her | them | <role> | your ..2) $',
        '<other> (is | are | was | were) [the (only | main | whole | sole | real | very)? reason (that | why)?] (i | we | my | our | the | this | he | she | nobody | half) ..3 (<blameBadly> | left | quit | hate | stopped | dread | can not | never | do not | did not | gave up | fell | lost)',
        '(you | they | he | she | <role> | <name> | your ..2 | their ..2) (is | are | was | were) [(exactly | precisely)? why] (i | we | nobody | no one | my | our | he | she | everyone | half)',
      ],
      say: ['part of why', 'one factor in why'],
    },
    {
      id: 'killed-morale',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [v=(<blameRuin> | kill+v | sink+v | damage+v | destroy+v)] (team | staff | all | any | office | public | what)? (morale | momentum | trust | goodwill | good will | confidence | faith | hope | is left | was left | little)',
        '<blameWho> ...8 and [v=(ruin+v | wreck+v | break+v | destroy+v | spoil+v | trash+v | botch+v | bungle+v)] (it | them | us | everything | the ..1 | my ..1 | our ..1)',
      ],
      say: ['{v~put} a heavy strain on', '{v~hurt}'],
    },
    {
      id: 'brought-down-on-us',
      match: [
        '<blameWho> ..2 [v=bring+v ..3 (down)? (on | upon) o=(us | me | this <word> | our <word> | my <word> | all of us | everyone)] !(board | time | to | page | side)',
      ],
      say: ['{v~leave} {o} in a difficult position', '{v~put} {o} in a difficult position'],
    },
    {
      id: 'until-she-quit',
      match: [
        '<blameWho> ..1 <word> ..4 [until s=(i | we | he | she | they | everyone) d=(quit | left | gave up | broke | snapped | resigned | cracked | collapsed | cried | walked out | caved | gave in | broke down)]',
      ],
      say: ['and in the end {s} {d}', 'and after some time {s} {d}'],
    },
    {
      id: 'promised-and-gave-nothing',
      match: [
        '<blameWho> ..1 (promised | swore | said | told | vowed | pledged | agreed) ...8 (and | but | then) [(then)? (delivered | gave | did | brought | left | paid | sent | got) (me | us)? (nothing | zilch | zero | half | neither)]',
        '<blameWho> ..1 (promised | swore | vowed | pledged | agreed) ...8 (and | but) [(then)? (vanished | disappeared | backed out | pulled out | changed (your | their | his | her) (mind | minds) | went back on it | walked away | broke it | did the opposite | forgot | reneged)]',
      ],
      say: ['in the end did not do it', 'did not keep to it'],
    },
    {
      id: 'chased-away',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [v=(chase+v | scare+v | frighten+v | drive+v | push+v | turn+v) (away | off)] (our | my | the | all | every | customers | clients | people | half | everyone) !(alarm | light | heating | lights | water | tap | radio | power | gas)',
      ],
      say: ['{v~cost} us', '{v~lose} us'],
    },
    {
      id: 'opened-a-can-of-worms',
      match: [
        "[v=open+v (this|that|a|the) (whole)? (can of worms | pandora 's box)]",
        '[v=light+v the fuse]',
        '[v=(throw+v | put+v) a (spanner | wrench) in (the | our) works]',
        '[v=(upset+v) the apple cart]',
        '[v=(add+v | pour+v | throw+v) (fuel | petrol | gasoline | oil) (to | on | onto) (the | this) (fire | flames)]',
        '[v=rub+v salt in (the | our | my) wound+n]',
      ],
      say: ['{v~make} this harder', '{v~make} it more difficult'],
    },
    {
      id: 'in-tatters',
      match: [
        '<blameWho> ...6 leave+v ..4 [in (tatters | ruins | a shambles | shambles | pieces | shreds | disarray | chaos | tears)]',
      ],
      say: ['in a difficult state', 'in a state that worries us'],
    },
    {
      id: 'somebody-did-not',
      match: [
        '[(somebody | someone | some people) (here)? (did | does | do | could | would) not ..1 (do (their | his | her) (homework | job) | bother | check | read | care | be bothered | listen | keep (their | his | her) (word | mouth)) (<rest>)?]',
      ],
      say: ['something here was missed', 'a step was missed here'],
    },
    {
      id: 'gave-us-bad',
      match: [
        '<blameWho> <blameFill>? <blameFill>? (give+v | gave | sell+v | sold | feed+v | fed | hand+v | send+v | sent) (me | us | them | her | him) (a)? [(bad | wrong | false | useless | rotten | terrible | misleading | faulty | shoddy | duff | worthless | dud | dodgy | rubbish | substandard)]',
      ],
      say: ['less than helpful', 'poor'],
    },
    {
      id: 'the-one-who-did',
      match: [
        '<other> (is | are | was | were) [the (only)? (one | ones | person | people | side | party) (who | that)] ..1 (<blameDeed> | <blameRuin> | opened this | signed | pulled | wanted this | came up with | let | sat on | would not | could not | can not | will not | does not | do not)',
      ],
      say: ['among those who', 'part of the group that'],
    },
    {
      id: 'dropped-us-like',
      match: [
        '[v=drop+v o=(me | us | him | her | them | my ..1 | our ..1) like (a | an) ..1 (brick | stone | potato | bag | coal | bomb)]',
      ],
      say: ['{v~leave} {o} behind', '{v~leave} {o} without support'],
    },
    {
      id: 'because-of-your',
      match: [
        '(<blameLoss> | <blameBadly>) ..6 [because of y=(your | their | his | her)] <word> !(kindness | help | support | generosity | advice | good)',
      ],
      say: ['in connection with {y}', 'following {y}'],
    },
    {
      id: 'fobbed-off',
      match: [
        '[v=(fob+v | palm+v | brush+v) o=(me | us | him | her | them | everyone) off]',
        '<blameWho> <blameFill>? [v=put+v o=(me | us) off] (for | again | with | every)',
      ],
      say: ['{v~leave} {o} without an answer', '{v~leave} {o} waiting'],
    },
    {
      id: 'sat-on-hands',
      match: ['[v=sit+v on (its | your | their | his | her) hands]'],
      say: ['{v~hold} back', '{v~keep} out of it'],
    },
    {
      id: 'more-harm-than-good',
      match: ['[v=(do+v | cause+v) (far | much | a lot)? more (harm | damage) than good]'],
      say: ['{v~bring} us difficulties', '{v~make} this harder'],
    },
    {
      id: 'trampled-on',
      match: ['[v=trample+v (on | over | all over)] (it | me | us | my | our | every | them | everything)'],
      say: ['{v~put} little weight on', '{v~pay} little attention to'],
    },
    {
      id: 'promises-you-could-not-keep',
      match: [
        '[v=make+v (empty | false | big | all sorts of)? promises (you | they | he | she) (could not | can not | never | did not | do not | would not | had no) ..2 (keep | kept | meant | mean | intended | intention | intend | honour | honor) <rest>?]',
      ],
      say: ['{v~promise}, as I see it, too much', '{v~promise} more than could be kept'],
    },
    {
      id: 'we-are-the-ones',
      match: [
        '(we | i) (are | am) [the (one | ones)] (paying | stuck | left | coughing | suffering | footing | cleaning | picking | losing | carrying | dealing | bearing | sitting | waiting)',
      ],
      say: ['now', 'currently'],
    },
    {
      id: 'times-worse',
      match: [
        '<blameWho> <blameFill>? make+v ..4 [(a (hundred | million | thousand) times | ten times | so much | even | far | much | twice as)? (worse | bad)] $',
      ],
      say: ['harder for us', 'more difficult for us'],
    },
    {
      id: 'dumped-on-us',
      match: ['[v=(dump+v | offload+v | unload+v | foist+v)] ..4 (on | onto | off on) (me | us | my | our)'],
      say: ['{v~put}', '{v~leave}'],
    },
    {
      id: 'got-us-fired',
      match: [
        '(<blameWho> | your ..3 | their ..3) ..1 [got] (me | us | our ..1 | my ..1 | someone | somebody | him | her | them) ..1 (impounded | fired | sacked | killed | evicted | arrested | suspended | expelled | thrown out | kicked out | banned | fined | sued | in trouble | into trouble | demoted | cancelled | blacklisted | disciplined | disqualified | written up)',
      ],
      say: ['had a part in getting', 'played a part in getting'],
    },
    {
      id: 'early-grave',
      match: [
        '[v=(drive+v | send+v | put+v) o=(me | us | him | her | them | mum | mom | dad | my ..1 | our ..1) ..1 (to | into) an early grave]',
        '[v=(push+v | drive+v | bring+v | stretch+v | take+v) o=(<blameObject>) to (breaking point | the (limit | brink | edge) | its knees | our knees)]',
        '<blameWho> <blameFill>? <blameFill>? [v=(tear+v | rip+v | pull+v | smash+v | blow+v) o=(<blameObject>) to (pieces | shreds | bits)]',
      ],
      say: ['{v~put} a heavy strain on {o}', '{v~put} great pressure on {o}'],
    },
  ],
} as const satisfies Family
