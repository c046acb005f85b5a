/** Mind-reading of wishes: what the other is said to want, love, hate, hope for or rather see. */
import type { Family } from '../pattern.ts'

export const mindReadingOfWishes = {
  kind: 'mind-reading',
  reason: 'Nobody likes to be told what they wish; asked, they can tell you.',
  patterns: [
    {
      id: 'you-want-revenge',
      match: [
        '<mindWho> !(..2 (perhaps | possibly)) ..2 [v=(want+v | crave+v | covet+v)] (<mindCovet>) !(too | as well | for us | together)',
        '<mindWho> !(..2 (perhaps | possibly)) ..1 [v=want+v] (a | an | all | someone | somebody | people | everyone | everything) ..5 ,? (not | and none of | but none of | and no | and everyone else) (a | an | the | one | partner | equals | people | can)',
        "<mindWho> !(..2 (perhaps | possibly)) ..1 [v=(wish+v)] (that)? (i | we | it | my | our) (had | were | was | would | did | 'd) !(..3 (well | better | together | sooner))",
        '<mindWho> ..1 (have | has)? [v=(wish+v | want+v)] (this | the | our | my) ..1 (project | deal | talks | sale | company | firm | marriage | business | club) to (fail | collapse | fall | die | go under | fold | sink)',
      ],
      say: ['perhaps {v}', 'possibly {v}'],
    },
    {
      id: 'you-do-not-want-this-but-that',
      match: [
        '<mindWho> ..1 (do | does | did) not ..1 [(want | love | miss | need | care about | like | respect)] !(to) ..5 ,? (but | just)? (you | they | he | she) (just | only | really)? (want | wants | wanted | love | loves | loved | miss | misses | need | needs | care | cares | like | likes)',
        '<mindWho> (do | does | did) not ..1 [(want | miss | need)] (fair | fairness | peace | a ..1 , | justice | dialogue | equality | truth | solution) !(too)',
      ],
      say: ['seem to think first of', 'seem to be thinking so much of'],
    },
    {
      id: 'would-rather-see',
      match: [
        '<mindWho> would !(..1 (perhaps | possibly)) ..1 [(rather | sooner | much rather | gladly | happily | prefer to | love to | love nothing (better | more) than to | like nothing (better | more) than to | be (so | very | only too | just | quite)? (glad | happy | happier | pleased | delighted | thrilled | content | relieved) to)] (see | watch | have | let) ..2 (<mindGloom>)',
        '<mindWho> would ..1 [(rather | sooner | gladly | happily)] (see | watch | let | lose | burn | ruin | spend | die | fight | throw | destroy | starve | go | pay (a | the) (lawyer | solicitor)) ..6 than',
        '<mindWho> would ..1 [(love | like) nothing (better | more) than to]',
        '<mindWho> would !(..1 (perhaps | possibly)) ..1 [(rather | sooner)] <verb> ..6 than ..1 (me | us | my | our | admit | apologise | apologize | lose | share | help | listen | give | talk)',
      ],
      say: ['perhaps prefer to', 'possibly choose to'],
    },
    {
      id: 'would-be-happier-if',
      match: [
        '<mindWho> would [be (so | very | only too | just | quite)? (glad | happy | happier | pleased | delighted | thrilled | content | relieved | better pleased) (if | when | had)] (i | we | my ..1 | our ..1) ..3 (never | not | <mindGloom>)',
      ],
      say: ['perhaps be more at ease if', 'possibly find it easier if'],
    },
    {
      id: 'would-sell-us-out',
      match: [
        '<mindWho> (would | will) ..1 [sell (me | us | your own ..1 | his own ..1 | her own ..1 | anyone | everyone | people) (out | down the river | short)]',
        '<mindWho> (would | will) ..1 [((say | do | sign | promise | use) (anything | whatever) | stop at nothing | go to any lengths)] (to (get | win | keep | make | avoid | save | look | have | hold | hang | be | destroy | ruin | hurt | stay) | for (money | attention | power))',
      ],
      say: ['perhaps go a long way', 'possibly go rather far'],
    },
    {
      id: 'you-love-playing',
      match: [
        '<mindWho> <mindFill>? [v=(love+v | enjoy+v | relish+v | adore+v)] (being (in charge | right | the (victim | boss | martyr | centre | center | hero) | difficult | cruel | nasty | awkward | wronged | offended | angry) | playing (the | games | us | god) | making (me | us | people | everyone | a scene | trouble) | seeing (me | us | people) | watching (me | us | people) | having (me | us | power | people) | keeping (me | us) | bossing | ordering | winding | putting (me | us | people) | stirring | the (drama | power | attention | sound of | control | fight | chaos | spotlight) | it when (i | we | people) | every (minute | second | moment) of (it | this | my | our | his | her | the) | to (see | hate | complain | argue | fight | moan | play | make (me | us) | humiliate | twist | stir | boss) ..1)',
        '<mindWho> <mindBe> <mindFill>? [v=(enjoying | loving | relishing)] (this | it | every ..2 | all this) ..1 (too much | $$ | , (are | is | were))',
      ],
      say: ['perhaps {v}', 'apparently {v}'],
    },
    {
      id: 'you-hate-it',
      match: [
        '<mindWho> <mindFill>? <mindFill>? [v=(hate+v | loathe+v | despise+v | resent+v | detest+v | envy+v | begrudge+v | dread+v)] (that (i | we | my | our | she | he) | seeing | having | to see | me | us | the (idea | thought | fact) | my | our | anyone | losing | being | when (i | we | people) | how (i | we) | it when | families | people like | everyone | everything | sharing | admitting | hearing) !(too)',
        '<mindWho> <mindFill>? [v=(can not (stand | bear | stomach | abide | handle | cope with | tolerate))] (that (i | we) | seeing | having | to (see | lose | share | admit | be | hear | let | have | think | give) | me | us | the (idea | thought | fact | truth) | my | our | anyone | losing | being | when (i | we) | how (i | we) | it (when | that))',
      ],
      say: ['perhaps {v}', 'apparently {v}'],
    },
    {
      id: 'hoping-the-worst-for-us',
      match: [
        '(<mindWho> !(..3 (perhaps | possibly)) <mindFill>? <mindBe>? <mindFill>? ..1) [h=(hope+v | pray+v | bank+v on | count+v on | bet+v on | bet+v | gamble+v on | wait+v for | rely+v on | wish+v | wait+v until | itch+v for)] (that | for)? (me | us | we | i | our ..2 | my ..2 | nobody | no one | everyone | the (tenants | members | neighbours | workers | staff | union | kids)) ..4 (<mindGloom>)',
        '<mindWho> <mindBe> !(..1 (perhaps | possibly)) ..1 [h=(itching | dying | longing | desperate | aching | waiting | looking)] (for | to find | to have) (a | an | any | the) ..1 (reason | excuse | chance | opportunity | pretext) to (cut | sack | fire | evict | get rid | throw | drop | sue | dump | cancel | kick | leave | blame | walk | complain | pull | end | replace | punish | say no)',
        "<mindWho> !(..3 (perhaps | possibly)) ..3 [h=(hope+v | pray+v | bet+v | count+v on | assume+v)] (that)? (nobody | no one) ..1 (would | will | 'd) (ever)? (ask | notice | check | find | see | mind | complain | object | know | look | read | realise | realize | spot)",
      ],
      say: ['perhaps {h}', 'possibly {h}'],
    },
    {
      id: 'had-your-eye-on',
      match: [
        "<mindWho> (have | has | had | 's) ..2 [(your | their | his | her) (eye | eyes | sights | heart) (set)? on] (my | our | that | this | the) ..2",
      ],
      say: ['an interest in', 'some interest in'],
    },
    {
      id: 'angling-for',
      match: [
        "<mindWho> (are | is | were | was | have been | has been | 's) ..2 [(eyeing (up)? | circling | angling for | gunning for | sniffing (around | round) | scheming for | lusting after | drooling over | hovering over | salivating over | jockeying for | plotting for)]",
        '(have | has) been [(circling | eyeing (up)? | angling for | gunning for)] (my | our | that | this | the | me | us)',
      ],
      say: ['perhaps interested in', 'possibly thinking of'],
    },
    {
      id: 'had-it-in-for',
      match: [
        '[v=(have | has | had | having) (always | really | clearly | had | only)? (it | had it) in for (me | us | him | her | them | (anyone | anybody | everyone | people) (who <rest>)? | my ..1 | our ..1)]',
        '[v=(want | wants | wanted) (me | us) (out | gone | dead | off (the | this) ..1)]',
      ],
      say: ['{v~seem} set against this', '{v~see} this very differently'],
    },
    {
      id: 'out-to-get',
      match: [
        '(is | are | were | was | have been | has been) (all | just | only | clearly | always)? [out to (get | ruin | destroy | break | finish | hurt | humiliate | rob | replace | bury | punish | make | sink | undermine | prove) o=(me | us | him | her | them | my ..1 | our ..1 | anyone | everyone)]',
      ],
      say: ['hard on {o}', 'at odds with {o}'],
    },
    {
      id: 'laughing-at-us',
      match: [
        '<mindWho> <mindBe> ..2 [(laughing (at | behind) | sneering at | gloating (over | about) | smirking at | mocking)] (me | us | my | our | this | the)',
      ],
      say: ['perhaps smiling about', 'perhaps amused by'],
    },
    {
      id: 'rubbing-your-hands',
      match: [
        '<mindWho> <mindBe> ..2 [(rubbing (your | their | his | her) hands | licking (your | their | his | her) lips | laughing (up (your | their) sleeve | all the way to the bank) | gloating)]',
      ],
      say: ['perhaps quite content', 'perhaps pleased with this'],
    },
    {
      id: 'saw-us-coming',
      match: [
        '[<mindWho> ..1 (saw | have seen | has seen) (me | us) coming (and thought (, <rest>)?)?] !(in | up | out | down | back | from | home | through)',
        '[<mindWho> (have | has | had)? ..1 (wrote | written | write) (me | us | him | her | them) off (<rest>)?]',
        '[<mindWho> (have | has | had)? ..1 (pegged | branded | labelled | labeled | dismissed | condemned) (me | us | him | her) (<rest>)?]',
        '[<mindWho> (have | has | had)? ..1 (decided | concluded | judged | made up (your | their | his | her) (mind | minds) | made your minds up | made your mind up) ..9 (before | without) ..3 (i | we | hearing | listening | asking | reading | knowing | seeing) (<rest>)?]',
      ],
      say: ['I would like to be heard with an open mind', 'it would help us to be met with an open mind'],
    },
    {
      id: 'it-suits-you',
      match: [
        '[(it | this | that) (suits | suited | would suit) (you | them | him | her | <role>) (nicely | just fine | fine | perfectly | down to the ground | very well | rather well) (<rest>)?]',
        '[(it | this | that | which) (is | was) (all | very | so | rather | awfully | terribly | how) (convenient | handy) for (you | them | him | her)] $',
        '[how (very)? (convenient | handy) for (you | them | him | her)] $',
        '[(you | they | he | she) would (just)? (like | love) that ,? (would not (you | they | he | she))] $$',
      ],
      say: ['I wonder whether it is easier on your side', 'I wonder what makes it easier on your side'],
      ask: ['How does this look from your side?', 'What makes this work for you?'],
    },
    {
      id: 'will-never-forgive',
      match: [
        '<mindWho> (will | would | can | could) [never v=(forgive | admit | accept | understand | forget | believe | give | let | be | get over)] !(how (grateful | much) | your kindness | forgotten | welcome) (me | us | my | our | that | it | this | what | satisfied | happy | content | anyone | anything | the)',
      ],
      say: ['perhaps find it hard to {v}', 'maybe need time to {v}'],
    },
  ],
} as const satisfies Family
