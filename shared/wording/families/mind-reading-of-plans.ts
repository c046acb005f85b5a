/** Mind-reading of plans: what the other is said to be up to. */
import type { Family } from '../pattern.ts'

export const mindReadingOfPlans = {
  kind: 'mind-reading',
  reason: 'Nobody likes to be told what they plan; asked, they can tell you.',
  patterns: [
    {
      id: 'using-as-leverage',
      match: [
        '<mindWho> <mindBe> <mindFill>? [(using | exploiting) o=(the ..1 | my ..1 | our ..1 | this | it | him | her | them | me | us) (as (leverage | a weapon | an excuse | a pretext | a pawn | pawns | bait | a bargaining chip | ammunition) | against (me | us | him | her) | to (get back at | get even with | punish | hurt | put pressure on | pressure) (me | us | him | her))]',
      ],
      say: ['bringing {o} into this', 'drawing {o} into this'],
    },
    {
      id: 'planned-all-along',
      match: [
        '<mindWho> (have | has | had) [(been)? (planning | plotting | scheming | preparing | planned) (this | it | that | all this | to ..3)] (for (months | years | weeks | ages) | all along | from | since)',
      ],
      say: ['perhaps been preparing this', 'perhaps been thinking about this'],
    },
    {
      id: 'not-interested-in',
      match: [
        '<mindWho> <mindBe> <mindFill>? [(not | never) (really | at all | even | remotely | actually | ever)? interested in] (a (solution | fair | compromise | deal | real | genuine) | the truth | peace | what | my | our | solving | finding | listening | fairness | anything | us | me | talking | settling | any)',
      ],
      say: ['perhaps not yet open to', 'perhaps less focused on'],
    },
    {
      id: 'afraid-of',
      match: [
        '<mindWho> <mindBe> <mindFill>? [(afraid | scared | terrified | frightened) of] (losing | looking | being (found | seen | wrong | shown) | change | admitting | the truth | a real | any | what people)',
      ],
      say: ['perhaps uneasy at the thought of', 'perhaps worried about'],
    },
    {
      id: 'punishing-us',
      match: [
        '<mindWho> <mindBe> <mindFill>? [(punishing | provoking | baiting | manipulating | blackmailing | goading | toying with | playing with) o=(me | us | everyone | my ..1 | our ..1)]',
      ],
      say: ['putting pressure on {o}', 'making things hard for {o}'],
    },
    {
      id: 'deep-down',
      match: [
        '^ [(deep down | in your heart | in your heart of hearts | secretly)] ,? <mindWho> (know | knows | want | wants | think | feel | hope | agree | enjoy)',
      ],
      say: ['perhaps', 'maybe'],
    },
    {
      id: 'is-all-you-care-about',
      match: [
        '(is | are | was) [(all | the only thing) (that)? s=(you | they | he | she | <role> | <name>) (ever | really)? c=(care+v about | think+v about | want+v | see | understand+v)] $ !(for)',
      ],
      say: ['perhaps what {s} {c} most', 'what, it seems to me, {s} {c} most'],
    },
    {
      id: 'see-us-as',
      match: [
        '<mindWho> <mindFill>? [v=(see+v | view+v | treat+v | regard+v) o=(me | us) as (nothing but | nothing more than | just | only | merely | little more than)]',
      ],
      say: ['{v} {o} mostly as', '{v} {o} perhaps as'],
    },
    {
      id: 'thought-we-would-not-notice',
      match: [
        '<mindWho> <mindFill>? [t=(think | thinks | thought | assume | assumed | hoped | believe | believed | figured | reckon | reckoned)] (that)? (i | we | nobody | no one) (would | will | do | did | can | could | does)? not? (notice | see | know | find | mind | dare | check | ask | realise | realize | read)',
      ],
      say: ['perhaps {t}', 'possibly {t}'],
    },
  ],
} as const satisfies Family
