/** Mind-reading of hearts: what the other is said to feel in secret, to say against their belief, to wait for. */
import type { Family } from '../pattern.ts'

export const mindReadingOfHearts = {
  kind: 'mind-reading',
  reason: 'Nobody likes to be told what goes on in them; asked, they can tell you.',
  patterns: [
    {
      id: 'only-after-it',
      match: [
        '<mindWho> <mindBe> ..1 [(only | just | solely | purely | merely) (after | in (it | this) for | out for | here for | there for | here because of | interested in)] !(lunch | work | dinner | hours | school | five | six | two | three | a (visit | week | day | cup | chat) | the (weekend | day | week | holidays) | <number> | renting | buying)',
        '<mindWho> <mindBe> ..1 [in (it | this) for] (the (money | fame | glory | cash | perks | kicks | attention | power) | your | their | his | her | what (you | they | he | she))',
      ],
      say: ['perhaps mainly interested in', 'perhaps thinking mainly of'],
    },
    {
      id: 'secretly-pleased',
      match: [
        '<mindWho> <mindBe> ..1 [(secretly | quietly | privately | inwardly | deep down | in secret)] <verb>',
        '<mindWho> [(secretly | privately | inwardly | deep down)] <verb>',
      ],
      say: ['perhaps', 'possibly'],
    },
    {
      id: 'jealous-of-us',
      match: [
        '<mindWho> (<mindBe> | feel+v) !(..1 (perhaps | possibly)) ..1 [(jealous | envious | resentful | scared | afraid | terrified | threatened | bitter | intimidated | frightened) (of | by | about)] (me | us | my | our | losing | the truth | anyone | being | him | her | them | what | a (woman | man | real) | everyone | change | anybody | your own | his own | her own | looking | competition | women | young)',
      ],
      say: ['perhaps not at ease with', 'perhaps uneasy about'],
    },
    {
      id: 'scared-that',
      match: [
        "<mindWho> <mindBe> ..1 [(just | only)? (scared | terrified | afraid | frightened | petrified) (that)?] (you | they | he | she | it | the truth | i | we | people | someone | somebody | everyone | others) (will | would | 'd | might | can | could | are | is)",
      ],
      say: ['perhaps uneasy because', 'perhaps concerned that'],
    },
    {
      id: 'waiting-for-the-worst',
      match: [
        '<mindWho> <mindBe> !(..1 (perhaps | possibly)) ..1 [t=(waiting for | counting on | lying in wait for | holding out for | hanging on for)] (him | her | them | me | us | dad | mum | mom | gran | the | my | our | a | an | someone | somebody | everyone | nobody) ..3 (to (die | fail | fall | leave | quit | collapse | give | crack | slip | go | make a mistake | break | lose | fold) | mistake | slip | collapse | failure)',
      ],
      say: ['perhaps {t}', 'possibly {t}'],
    },
    {
      id: 'could-not-wait-to',
      match: [
        '<mindWho> [(could | can) (not | hardly | barely) wait] (to (tell (everyone | everybody | the | my) | see (me | us) | get (rid | your | his | her | their | away | out | me | us) | be rid | see the back of | throw | blame | point | sell | spend | run | rub | humiliate | cash | kick | dump | replace | grab | dance | criticise | criticize) | for (me | us) to (go | leave | fail | fall | be gone | make a))',
      ],
      say: ['seemed, as I saw it, in a hurry', 'seemed to me quite ready'],
    },
    {
      id: 'want-us-to-suffer',
      match: [
        '<mindWho> !(..2 (perhaps | possibly)) ..2 [v=(want+v | need+v | expect+v | like+v | love+v | prefer+v)] (me | us | him | her | them | my ..1 | our ..1 | everyone | people | the (staff | tenants | union | workers | kids)) to (feel sorry | pity | admire | worship | look | feel (bad | small | guilty | stupid | ashamed | like) | burn out | grovel | crawl | believe (that)? | think (that)? | beg | <mindGloom>) !(after | at | into | for | happy | safe | welcome | better | well | at home)',
        '<mindWho> !(..2 (perhaps | possibly)) ..1 [v=(want+v | keep+v | grab+v)] ..4 (all)? (for | to) (yourself | yourselves | themselves | himself | herself) !(too)',
      ],
      say: ['perhaps {v}', 'possibly {v}'],
    },
    {
      id: 'acts-like-they-care',
      match: [
        '<mindWho> ..1 [v=(act+v | behave+v | talk+v | carry+v on) (like | as if | as though)] (you | they | he | she | it | this | nothing | everything | butter | i | we) (care | cares | cared | are | is | were | was | own | owns | know | knows | do | does | did | have | has | would | never | want | wants | love | loves | matter | happened)',
      ],
      say: ['{v~seem} to say that', '{v~seem} to tell us that'],
    },
    {
      id: 'pure-revenge',
      match: [
        '(this | that | it | (this | your | their | his | her) ..3) [b=(is | was) (all | just | only | simply | pure | sheer | nothing but | clearly | obviously | plain)?] (payback | revenge | spite | malice | retaliation | punishment | vindictiveness | politics | blackmail | posturing | theatrics | petty revenge | pure spite) !(free)',
        '(this | that | it | (this | your | their | his | her) ..3) [b=(is | was) (all | just | only | simply | nothing but | clearly | obviously)?] (a | an | some | your | their) ..1 (witch hunt | witch-hunt | vendetta | set-up | setup | stitch-up | ambush | trap | smear campaign | personal attack | distraction | punishment | act of revenge | power trip | ego trip | pissing contest | vanity project | shakedown | hatchet job)',
      ],
      say: ['{b} perhaps', '{b}, as it looks to me,'],
    },
    {
      id: 'just-to-see',
      match: [
        '<mindWho> !(..5 (not | never | sorry)) ..1 !(want+v | need+v | would | can | could | like+v | love+v | have | has | wait+v) <word> ...7 [(just | only | purely | simply | solely | merely)] to (see (me | us | my | our) | watch (me | us) | get (at | back | out of | a rise | attention | sympathy | one | your | his | her | their | me | us) | make (me | us | yourself | himself | a | it | things) | have (something | the last | a go | an excuse) | be (difficult | awkward | right | nasty | cruel | contrary | mean | spiteful | able) | look | keep (up | me | us | the peace) | stop (me | us) | prove | save | please | win | hurt | feel | force | drive | push | delay | cause | start | stir | cover | avoid | impress | show off | protect your) !(sure | clear)',
      ],
      say: ['perhaps', 'possibly'],
    },
    {
      id: 'love-it-if',
      match: [
        '<mindWho> (would | will) ..1 [(love | enjoy | adore | like) it] (if | when) (i | we | my ..1 | our ..1) ..3 (quit | left | leave | failed | <mindGloom> | were not | was not | went | never)',
      ],
      say: ['perhaps find it easier', 'perhaps not mind'],
    },
    {
      id: 'hoping-we-will-go-away',
      match: [
        "<mindWho> !(...9 (perhaps | possibly)) ...8 [t=(hoping | knowing | assuming | praying | expecting | betting | thinking)] (full well | perfectly well | very well)? (that)? (i | we | nobody | no one | they | everyone) (will | would | 'd | can | could | do | did | was | were | had) ..1 (not | never | <mindGloom>)",
      ],
      say: ['perhaps {t}', 'possibly {t}'],
    },
    {
      id: 'so-we-could-not',
      match: [
        '<mindWho> ...8 [(so that | so)] (i | we | nobody | no one) (could | can | would | will) not ..3 (respond | answer | reply | object | check | notice | speak | vote | come | attend | complain | defend | say | see | find | appeal | prepare | read | react | argue | leave)',
        "<mindWho> ...8 [(so that | so)] (i | we) (would | 'd | will | look | have to) ..1 (make a fool | look | panic | crack | lose | slip | quit | leave | beg | feel | give up | give in | cave)",
        "<mindWho> ...6 [(so that | so)] (they | he | she | everyone | people | nobody | the ..1) (would | 'd | will | could) ..1 (take your | take his | take her | hate | turn | side | blame | pity | despise | laugh | gang | feel sorry | fire | sack)",
      ],
      say: ['and I wonder whether the aim was that', 'and to me it looks as if the aim was that'],
    },
    {
      id: 'milking-it',
      match: [
        '<mindWho> <mindBe> ..1 [t=(milking | exploiting | weaponising | weaponizing | cashing in on | profiting from | playing on | trading on | capitalising on | capitalizing on | feeding off | hiding behind)] (this | it | that | my | our | your | every | mum | dad | people)',
      ],
      say: ['perhaps leaning on', 'perhaps drawing on'],
    },
    {
      id: 'playing-the-card',
      match: ['[v=(play+v | pull+v) (the | your | that | his | her | their) ..2 card] !(game | trick)'],
      say: ['{v~bring} this up', '{v~raise} this'],
    },
    {
      id: 'obvious-that-you-want',
      match: [
        '(it is | it was | is | was) ..2 [(obvious | clear | plain | evident | no secret | painfully obvious | perfectly clear | plain as day) (to (me | us | everyone | all))?] (that)? <mindWho> ..1 (want | wants | wanted | never | do not | does not | did not | just | only | have no | has no | had no | have been | would rather | could not | are (trying | only | just | after | out | hiding | not) | is (trying | only | just | after | out | hiding | not) | think | thinks | hate | hates | enjoy | planned | knew) !(yet)',
      ],
      say: ['my impression', 'my impression so far'],
    },
    {
      id: 'no-coincidence-that',
      match: [
        '[(it | that) ..1 (is | was) (no (coincidence | accident | surprise) | (very | so | rather | awfully)? (convenient | funny)) that] (you | they | he | she | your | <role> | <name>)',
        '[(what | how) a (coincidence | convenient coincidence) that] (you | they | he | she | your)',
      ],
      say: ['I find it striking that', 'I wonder how it came about that'],
    },
    {
      id: 'you-say-but-mean',
      match: [
        '<mindWho> (say | says | said | claim | claims | claimed | talk | talks | preach | preaches) ...7 [but] (you | they | he | she | what you | all you | really | deep down | in fact | actually) ..1 (want | wants | mean | means | do not | does not | care | cares | only | just | never | really | are | is)',
      ],
      say: ['and yet, as I see it,', 'and, from where I stand,'],
    },
    {
      id: 'protecting-yourself',
      match: [
        '(<mindWho> | the <verb>) <mindBe> ..1 [(only | just)? (protecting | covering | looking after | thinking of | covering for) (itself | themselves | yourself | yourselves | himself | herself | (your | its | their | his | her) own <word>)]',
      ],
      say: ['perhaps thinking of the risks', 'perhaps being careful'],
    },
    {
      id: 'because-i-am',
      match: [
        '<mindWho> (do | does | did | would | will) not ..1 (respect | trust | listen to | like | want | hire | promote | believe | hear | help) (me | us) [because] (i | we) (am | are | do | have)',
        '<mindWho> (think | thinks | believe | believes) (that)? [because] (you | they | he | she | i | we) (have | has | are | is | am | own)',
      ],
      say: ['perhaps because', 'possibly because'],
    },
    {
      id: 'bent-on',
      match: ['<mindWho> <mindBe> ..1 [(hell-bent | hellbent | hell bent | bent | dead set | fixated) on]'],
      say: ['perhaps aiming at', 'possibly aiming at'],
    },
    {
      id: 'axe-to-grind',
      match: [
        '<mindWho> (have | has | had) (got)? [(an axe to grind | a score to settle | scores to settle | a chip on (your | their | his | her) shoulder | a grudge (against <rest>)? | a bone to pick | a personal (interest | vendetta))]',
      ],
      say: ['a concern we have not heard yet', 'a reason we do not know yet'],
    },
    {
      id: 'fishing-for',
      match: ['<mindWho> <mindBe> ..1 [fishing for] !(trout | cod | bass | carp)'],
      say: ['perhaps hoping for', 'possibly looking for'],
    },
    {
      id: 'all-you-see-in-us',
      match: ['[all (that)? s=<mindWho> (ever)? v=(see | sees | saw)] in (me | us | this | my | our)'],
      say: ['what I think {s} {v}', 'what, as it seems to me, {s} {v}'],
    },
    {
      id: 'counting-the-days',
      match: ['<mindWho> <mindBe> ..1 [counting (the | down the) (days | hours | minutes) (until | till)]'],
      say: ['perhaps looking ahead to when', 'possibly thinking of the time when'],
    },
    {
      id: 'cake-and-eat-it',
      match: ['[have (your | their | his | her) cake and eat it (too)?]', '[have it both ways]'],
      say: ['have both', 'keep both'],
    },
  ],
} as const satisfies Family
