/** Mind-reading of motives: why the other is said to do what they do. */
import type { Family } from '../pattern.ts'

export const mindReadingOfMotives = {
  kind: 'mind-reading',
  reason: 'Nobody likes to be told why they do things; asked, they can tell you.',
  patterns: [
    {
      id: 'only-doing-this-because',
      match: [
        '<mindWho> <mindBe> [(only | just | simply)] !(trying to (protect | help | save | keep (the | us | everyone) | be (kind | fair | polite) | do (right | your job | what) | make (peace | it easier))) <mindDo> ...8 (because | so | to | in order)',
        '<mindWho> [(only | just)] <mindDo> ...8 (because <mindWho> | so (that)? (you | they | he | she))',
        '<mindWho> [(only | just)] <verb> ..5 to (look (good | tough | important | clever) | get (back at | even | one over | sympathy | attention) | gloat | show off | save face | score points | make (me | us | a point | trouble) | impress | cover | annoy | humiliate)',
        '<mindWho> [(just | simply | only | clearly | obviously)] (do | does | did) not want',
      ],
      say: ['perhaps', 'possibly'],
    },
    {
      id: 'smell-a-discount',
      match: [
        '<mindWho> <mindFill>? [(can)? v=(smell+v | scent+v | sniff+v)] ..2 (discount | money | profit | blood | weakness | cash | payout | opportunity | chance | bargain | compensation | insurance | deal | fortune | settlement | inheritance | fear | desperation)',
      ],
      say: ['perhaps {v~see}', 'may be hoping for'],
    },
    {
      id: 'think-you-can',
      match: [
        '<mindWho> <mindFill>? [t=(think+v | believe+v | imagine+v | reckon+v | fancy | seem to think) (that)? (you | they | he | she | <mindWho>) can] (just | simply | always | walk | push | bully | fob | get away | treat | do (whatever | what | as | anything | this to) | talk (to | down) | squeeze | scare | fool | trick | cheat | ignore | dictate | boss | take | buy | play | intimidate | wear | fleece | have it both | keep | waltz | bypass | rip | pull | outsmart | ride | sit | run | hide | wriggle | get round | make the rules | order)',
      ],
      say: ['{t~seem} to feel free to', '{t~seem} to expect to'],
    },
    {
      id: 'think-you-own-the-place',
      match: [
        '<mindWho> <mindFill>? [t=(think+v | believe+v | act+v like | act+v as if | behave+v as if | behave+v like) (that)? (you | they | he | she) (own | owns | run | runs | rule | rules) (the | this) <rest>]',
        '<mindWho> <mindFill>? [t=(think+v | believe+v) (that)? (you | they | he | she) (are | is) (above | better than | entitled | so (clever | special | important | smart) | god | king | the (boss | king | queen | only one) | untouchable | something special | superior) <rest>]',
        '<mindWho> <mindFill>? [t=(think+v | believe+v) (that)? the (rules | law | world | lease | contract) (do | does | did) not (apply | count | matter | revolve) <rest>]',
        '<mindWho> <mindFill>? [t=(think+v | believe+v) (that)? the (world | universe | whole thing | family) revolves around <word>]',
        '<mindWho> <mindFill>? [t=(think+v | believe+v | treat+v) (that)? (this | it | everything | our ..1 | my ..1) (is | as | like) (all)? (a (big)? (game | joke) | one big joke | funny | a competition | beneath ..1 | yours)]',
      ],
      say: ['{t~seem} to see this very differently from us', '{t~seem} not to see how this looks from here'],
    },
    {
      id: 'think-we-are-stupid',
      match: [
        '[<mindWho> (must | clearly | obviously | really | seem to)? (think | thinks | believe | take | takes | thought | took | reckon) (that)? (we | i | us | me) (are | am | is | were | was | for) (all | so | that | really | completely)? (<mindFools>)]',
        '[s=<mindWho> (take | takes | took | treat | treats | see | sees) (us | me) (for | like | as) (all | complete)? (<mindFools>)]',
      ],
      say: ['I would like us to be taken seriously', 'it matters to us to be taken seriously'],
    },
    {
      id: 'do-you-think-we-are-stupid',
      match: [
        '[do (you | they) (really | honestly | seriously | actually)? (think | believe | take) (that)? (we | i | us | me) (are | am | for | were | was) (all | so | that | really)? (<mindFools>)]',
        '[do (you | they) (really | honestly | seriously | actually)? (think | believe | expect) (that)? (we | i | us | me) (will | would | to | can not | can | do not | did not) (fall for | not notice | not see | just (sign | accept | swallow | roll) | swallow | buy (that | this) | believe | know what | see (what | through) | sit here | stand for)]',
        '^ [how (stupid | dumb | naive | gullible) do (you | they) think (we | i) (are | am)]',
        '[who do (you | they) think (you | they) (are | is)]',
      ],
      say: [
        'how can we be sure that we are taken seriously',
        'what would help us to take each other seriously',
      ],
      ask: [
        'How can we be sure that we are taken seriously?',
        'What would help us to take each other seriously?',
      ],
    },
    {
      id: 'trying-to-trick-us',
      match: [
        "<mindWho> (are | is | were | was | have been | has been | 's | 're | keep | keeps | kept) <mindFill>? <mindFill>? [trying to (just | simply)? v=<mindHarm> o=(me | us | everyone | him | her | them | people | my <word> | our <word> | the (tenants | members | staff | union | kids | children | neighbours | others))]",
        '<mindWho> (just | only | simply)? (are | is)? (out | determined | looking | hoping | going) [to v=<mindHarm> o=(me | us | everyone)]',
      ],
      say: [
        'giving {o} the feeling of being {v:participle}',
        'leaving {o} with the impression of being {v:participle}',
      ],
    },
    {
      id: 'trying-to-escape',
      match: [
        '<mindWho> <mindBe> <mindFill>? <mindFill>? [(trying | attempting | looking | scrambling | desperate)] to (just | simply)? <mindEscape>',
      ],
      say: ['perhaps trying', 'possibly trying'],
    },
    {
      id: 'want-to-harm-us',
      match: [
        '<mindWho> <mindFill>? [v=want+v] (to (<mindHarm>) (me | us | everyone | our | my | the (union | staff | tenants | members)) | to get rid of (me | us) | to get (back at | even) | to see (me | us) (fail | suffer | fall | beg | lose | gone | out) | (me | us) (to fail | to suffer | gone | out of))',
        '<mindWho> <mindFill>? [v=want+v] (this | it | the (deal | project | talks | sale)) to (fail | fall | go wrong | collapse)',
      ],
      say: ['perhaps {v}', 'possibly {v}'],
    },
    {
      id: 'do-not-want-to',
      match: [
        '<mindWho> <mindFill>? (do | does | did) not (really | even | actually | ever | seriously)? [want] (to ..1 <mindDodge> | <mindDodge>) !(again)',
      ],
      say: ['seem to wish', 'seem at this point to wish'],
    },
    {
      id: 'their-mind-is-made-up',
      match: [
        "<mindWho> (have | has | had | 's) [(already | clearly | obviously | long ago | always) (quite)? (made up (your | their | his | her) (mind | minds) | decided | written (us | me | him | her | it | this) off | judged (us | me | him | her) | passed judgement)] !(on (a | the) | to (go | come | stay) | when | where)",
      ],
      say: ['perhaps formed a view', 'perhaps come to a first view'],
    },
    {
      id: 'pretend-not-to',
      match: [
        '<mindWho> (just | only | always | still | even | simply | like to | love to)? [p=(pretend | pretends | pretended)] (not to | to (care | listen | help | be (sick | ill | interested | reasonable | fair | nice | busy | shocked | surprised | innocent | concerned | our | my | a | the | poor | broke | deaf) | know | want | have | understand | forget | negotiate | agree | work) | (that)? (you | they | he | she | it | this | that | nothing | everything | there | we | i | the))',
        "<mindWho> (are | is | were | was | 's | keep | keeps) (just | only | still)? [p=pretending] (not to | to (care | listen | help | be | know | want | have | understand) | (that)? (you | they | he | she | it | this | nothing | everything | there | we | i | the))",
      ],
      say: ['perhaps {p}', 'possibly {p}'],
    },
    {
      id: 'your-real-motive',
      match: [
        '[y=(your | their | his | her) (real | true | hidden | secret | actual | sole | only) (agenda | motive | motives | reason | reasons | aim | goal | game | intention | intentions | plan | purpose | interest)] (is | was | are | were | has | behind | here | all along | in | being | ,)',
        '(know | see | clear | about | of) ..2 [y=(your | their | his | her) (real | true | hidden | secret) (agenda | motive | motives | aim | game | intentions | plan)]',
      ],
      say: ['part of {y} thinking', 'something that matters on {y} side'],
    },
    {
      id: 'in-it-for-the-money',
      match: [
        '<mindWho> <mindBe> <mindFill>? [(only | just | solely | purely | all) (in (it | this) for | after | here for | out for | about | doing (it | this) for | interested in | thinking (of | about) | concerned (with | about) | obsessed with | looking out for | looking after)] (number one | the (money | cash | profit | insurance | inheritance | glory | credit | payout | house) | my | our | money | profit | revenge | blood | power | control | cash | one thing | yourself | yourselves | himself | herself | themselves | your | his | her | their | making | getting | a (quick | cheap) | saving | what)',
        '<mindWho> <mindBe> (just | only | clearly | simply)? [after] (my | our) (money | house | land | savings | job | business | customers | share | inheritance | deposit | flat)',
        '<mindWho> <mindBe> (just | only | clearly | simply)? [out for] (revenge | blood | money | yourself | yourselves | himself | herself | themselves | a fight | trouble)',
      ],
      say: ['perhaps mostly interested in', 'perhaps thinking mainly of'],
    },
    {
      id: 'think-only-of-yourself',
      match: [
        '<mindWho> <mindFill>? [(only | just) (think | thinks | thought | look | looks) (of | about | after | out for) (yourself | yourselves | himself | herself | themselves | number one | your own ..1 | their own ..1 | his own ..1 | her own ..1)]',
        '<mindWho> <mindFill>? [(think | thinks | thought | look | looks) (only | just) (of | about | after | out for) (yourself | yourselves | himself | herself | themselves | number one)]',
        '<mindWho> <mindFill>? [(think | thinks) (of | about) (nobody | no one | nothing) (but | except) (yourself | yourselves | himself | herself | themselves | money | your ..1)]',
      ],
      say: ['may not see our side yet', 'may be looking at one side first'],
    },
    {
      id: 'conveniently',
      match: [
        '<mindWho> (have | has | had | are | is)? [(conveniently | very conveniently | rather conveniently | so conveniently) !(located | placed | near | close | situated) v=<verb>] !(located | placed | near | close)',
      ],
      say: ['{v}', 'perhaps {v}'],
    },
    {
      id: 'all-about-money',
      match: [
        '(it | this | that | everything) (is | was) [(all | only | just | really | purely | never | always)? about] (your | his | her | their | money | control | power | winning | revenge | profit | ego | image) ..2 (ego | pride | money | control | power | image | career | bonus | wallet | revenge | profit | reputation | vanity | with <to> | for <to>)',
        '(for | with | to) <to> ,? (it | this | everything) (is | was) [(all | only | just | always) about] (money | control | power | winning | profit | the money | image | appearances | revenge | numbers | yourself)',
      ],
      say: ['perhaps partly about', 'in part, it seems to me, about'],
    },
    {
      id: 'you-are-just-jealous',
      match: [
        '<mindWho> <mindBe> [(just | only | simply | clearly | obviously) (jealous | bitter | greedy | envious | scared | afraid | resentful | insecure | desperate | vindictive | spiteful | frightened | threatened | lonely | bored | sulking | angry | paranoid | ashamed | guilty)] !(too)',
        'because <mindWho> <mindBe> [(jealous | bitter | greedy | envious | vindictive | spiteful | resentful | insecure | too proud | sulking)]',
      ],
      say: ['perhaps unhappy with this', 'perhaps under pressure'],
    },
    {
      id: 'for-one-reason',
      match: [
        '<mindWho> ...8 [(for | with) (only | just)? one (reason | purpose | goal | aim | thing in mind) (only | and one (reason | purpose) only)?]',
      ],
      say: ['for reasons I can only guess', 'for a reason I would like to hear'],
    },
    {
      id: 'never-wanted',
      match: [
        '<mindWho> [never (really | truly | actually)? (liked | loved | believed in | cared about | trusted | respected | accepted | valued | took)] (me | us | my | our | this | him | her | the) !(for granted | long)',
        '<mindWho> (have | has) [never (really | truly | actually)? (liked | loved | believed in | cared about | cared for | trusted | respected | accepted | valued | taken)] (me | us | my | our | this | him | her | the)',
      ],
      say: ['perhaps found it hard to be open to', 'perhaps had doubts about'],
    },
    {
      id: 'look-down-on-us',
      match: [
        '<mindWho> <mindFill>? [(look | looks | looked | looking) down (your nose | their noses | his nose | her nose)? (on | at)] (me | us | people | everyone | our | my | anyone)',
        '<mindWho> <mindFill>? [(have | has | had) (no | zero | not the slightest | absolutely no) (respect | regard | consideration | sympathy | understanding | time | interest | feeling) for] (me | us | people | anyone | our | my | others | the | anybody | other)',
      ],
      say: ['may not see much of what matters to', 'perhaps overlook'],
    },
  ],
} as const satisfies Family
