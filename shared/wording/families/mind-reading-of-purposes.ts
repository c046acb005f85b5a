/** Mind-reading of purposes: to hurt, to gain, only because; and what the other is said to have known. */
import type { Family } from '../pattern.ts'

export const mindReadingOfPurposes = {
  kind: 'mind-reading',
  reason: 'Nobody likes to be told why they do things; asked, they can tell you.',
  patterns: [
    {
      id: 'to-hurt-us',
      match: [
        '<mindWho> !(..6 (sorry | never | not)) <mindFill>? !(want+v | need+v | would | can | could | will | try+v | like+v | threaten+v | decide+v) !(..2 (want+v | threaten+v | decide+v)) <word> ...7 [(just | only | purely | simply | solely | merely | all | deliberately)? (to | in order to | so as to | and only to) ((<mindToVerb>) (me | us | him | her | them | my | our | everyone | people) | <mindToUs>) (<rest>)?]',
        '<mindWho> !(..6 (sorry | never)) <mindFill>? !(want+v | need+v | would | can | could | will | try+v) <word> ...8 [(just | only | purely | simply | solely | merely | all) (to | in order to | so as to) (<mindSelfish>) (<rest>)?]',
        '(stop | quit) <word> ...5 [(just | only)? to ((<mindToVerb>) (me | us | him | her | them | my | our | everyone | people) | <mindToUs>) (<rest>)?]',
        '(stop | quit) <word> ...5 [(just | only)? to (<mindSelfish>) (<rest>)?]',
      ],
      say: ['for reasons I can only guess', 'for whatever reason'],
    },
    {
      id: 'so-that-we-lose',
      match: [
        "<mindWho> !(not | would | will | can) <word> ..7 [(just | only | purely)? (so that | so | in order that)] (i | we | my ..1 | our ..1 | nobody) (would | will | 'd | can not | could not | have to | has to | had to) ..2 (lose | fail | miss | leave | quit | look (bad | like | stupid | weak | small) | suffer | not | never | cave | crack | fold | have to | be (forced | left | stuck | blamed | late | humiliated | ashamed))",
        "<mindWho> <mindBe> <word> ...6 [(just | only | purely)? (so that | so)] (you | they | he | she) (will | would | 'd | do | does | can | could | wo) (not | never) (have to | need to | be | look | pay | get)",
      ],
      say: ['and I wonder whether the aim is that', 'and to me it looks as if the aim is that'],
    },
    {
      id: 'only-because-you-need',
      match: [
        '<mindWho> <mindBe> [(only | just) !(a | an | the | one | two | five | in | at | late | sorry | here (if | when))] <word> ...7 (because (you | they | he | she | it (suits | looks | makes) | i (am | have) | we (are | have)) | so (that)? (i | we | you | they | he | she | nobody) | now that | to (get | look | make (me | us) | avoid | save))',
        '<mindWho> [only] <verb> ...6 (when (you | they | he | she) (need | needs | want | wants | can) | when (there | it) (is | suits) | because (you | they | he | she | i | we) | against (me | us) | to (get | avoid | look | make (me | us) | save | annoy | spite | hurt | please | keep | use | prove) | if there is | what (suits | you (like | want | choose | can)) | for the (money | will | house | attention | cameras | inheritance | credit | show | sake of appearances) | so (that)? (i | we | you | they | he | she))',
        '<mindWho> <mindBe> [only] sorry (that)? (you | they | he | she) (got | were | was)',
      ],
      say: ['perhaps', 'possibly'],
    },
    {
      id: 'no-other-reason',
      match: [
        '<mindWho> ...9 [(and)? for (no other reason (than ..4)? | nothing (else | more))] $$',
        '[(purely | simply | just | only | solely | entirely | all | plainly | sheer | probably | clearly) out of (pure | sheer | plain | pure and simple)? (spite | malice | revenge | greed | jealousy | pettiness | meanness | envy | vindictiveness | bitterness | pride | boredom)]',
        '[out of (pure | sheer | plain) (spite | malice | revenge | greed | jealousy | pettiness | meanness | envy | vindictiveness | bitterness | pride)]',
      ],
      say: ['for whatever reason', 'for a reason we do not know yet'],
    },
    {
      id: 'done-deliberately',
      match: [
        '<mindWho> !(..4 (not | never)) ..9 [(deliberately | intentionally | knowingly | wilfully | willfully | on purpose | with intent | by design)] $$',
        '^^ [(deliberately | intentionally | knowingly | wilfully | willfully | purposely)] <verb> ..9 , (how | that is | is | very | nice | typical | really | are | so | classy)',
      ],
      say: ['for reasons I do not know yet', 'for whatever reason'],
    },
    {
      id: 'you-knew-and-did-it',
      match: [
        '[s=<mindWho> (must | had to) (have known | know | have seen | have realised | have realized | have noticed | have heard)] !(that feeling | each other | (him | her) from)',
        '[s=<mindWho> (knew | knows | know)] (that)? (i | we | it | this | about | the | my | our | how) ...9 (and | but | yet) (you | they | he | she | still | did | said | let | kept | went | chose | carried | signed | sold) ..3 (anyway | anyhow | nothing | it | still | regardless | quiet | ahead | all the same | on)',
        "[s=<mindWho> knew] (that)? (i | we | my ..1 | our ..1) (would | 'd | could | was | were | am | are) ..2 (be (the one | stuck | left | late) | lose | not | never | miss | stuck | alone | desperate | suffer | have to)",
        '[s=<mindWho> knew] about (the | this | that | my | our | it) ..5 (before | when | and | all along | long before)',
        '[s=<mindWho> knew] ..7 (when | before) (you | they | he | she) (sold | signed | rented | hired | took | let | gave | agreed | promised | wrote)',
      ],
      say: ['I think {s} may have known', 'it looks to me as if {s} may have known'],
    },
    {
      id: 'we-both-know-why',
      match: [
        '[((we | us) (both | all) | everyone | everybody) (here)? (know | knows | can see | sees) (exactly | perfectly | full well | perfectly well | very well | damn well)? (why | what | who | that) <other> (really | only | are | is | just | do | did | want | wants | wanted | never | have | has | left | came | were | was) (<rest>)?]',
        '^^ [(i | we) (can)? (see | saw) (right | straight) (through | past) (you | your ..2 | them | him | her | this | that | it)]',
        '[(i | we) know (exactly | full well | damn well | perfectly well | very well)? (what (you are | he is | she is | they are) (up to | doing | after | playing at | really | trying) | your (game | sort | type | little game | tricks) | why you (really | are really | are being | only))]',
        '[(<other>) (are | is) (fooling | kidding) (nobody | no one | no-one) ..2]',
        '[(i | we) (was | were) not born yesterday]',
      ],
      say: ['I would like to understand what is behind this', 'I would like to hear what lies behind this'],
      ask: ['What is behind this for you?', 'Could you tell us what matters to you here?'],
    },
    {
      id: 'no-wish-at-all',
      match: [
        '<mindWho> [h=(have | has | had)] (never (had)?)? ..1 (not | no | zero | any | the slightest | the least | never) ..3 (intention | intent | desire | wish | interest | plan | plans | inclination) (whatsoever | at all | whatever) (of | in | to)',
        '(nobody | no one | no-one | none) (in | at | on | from | of) !(..4 (perhaps | apparently)) ..3 [h=(has | have | had)] (the (slightest | least | faintest) | any | a shred of) (intention | intent | desire | wish | interest) (of | in | to)',
      ],
      say: ['perhaps {h}', 'apparently {h}'],
    },
    {
      id: 'testing-us',
      match: [
        '<mindWho> <mindBe> <mindFill>? [t=(testing (how far | how much | me | us | my (patience | limits) | our) | pushing (my | our) (buttons | limits) | seeing how far | baiting (me | us) | winding (me | us) up | toying with (me | us) | pulling (my | our) (leg | strings) | picking at (every | everything | me | us))]',
        '<mindWho> <mindBe> <mindFill>? <mindFill>? [t=trying] to ((<mindToVerb>) (this | the | that | these | those | your | his | her | their) ..2 (<mindVictim>) | <mindToUs>)',
      ],
      say: ['perhaps {t}', 'possibly {t}'],
    },
    {
      id: 'you-mean-to-hurt-us',
      match: [
        '(<mindWho> | (the | this | your | that) <verb>) !(..1 (perhaps | possibly)) <mindFill>? <mindFill>? [v=(mean+v | intend+v | plan+v | plot+v | scheme+v | conspire+v | seek+v | aim+v | prepare+v | contrive+v)] to ((<mindToVerb>) (me | us | our | my) | <mindToUs>) !(with us)',
        '<mindWho> !(..1 (perhaps | possibly)) ..1 [v=(want+v | hope+v | decide+v | try+v | love+v | like+v)] to ((<mindToVerb>) (me | us | my | our | everyone) | <mindToUs>) !(happy | better | well | good)',
      ],
      say: ['perhaps {v}', 'possibly {v}'],
    },
    {
      id: 'you-thought-you-could',
      match: [
        "<mindWho> <mindFill>? [t=(thought | figured | assumed | reckoned | imagined | believed | expected | fancied | hoped | guessed | supposed | thinking)] (that)? (you | they | he | she) (could | would | 'd | can | might) (just | simply | quietly | always)? (slip | sneak | get | fool | trick | walk | push | bully | fob | hide | buy | pull | squeeze | take | keep | use | scare | cheat | ignore | palm | dump | pass | pin | have it | talk | charm | sit | wait | smuggle | rush | bounce | bypass | wriggle | play | steamroll | grab | pocket | drop) ..4 (me | us | our | my | away | past | by | over | both | out | off | around | without)",
        "<mindWho> <mindFill>? [t=(thought | figured | assumed | reckoned | imagined | believed | expected | fancied | guessed | supposed)] (that)? (i | we | nobody | no one) (would | 'd | was | were | am | are | will) (just | simply)? be? (<mindGloom>)",
        '^^ [t=(hoping | thinking | trying | planning | expecting)] ...9 , (were | are | is | was) (you | they | he | she)',
      ],
      say: ['perhaps {t}', 'possibly {t}'],
    },
    {
      id: 'are-you-doing-this-to',
      match: [
        '^^ [(are | is | were) (you | they | he | she) ..2 (doing | saying | trying | telling | asking | dragging | making | being) ...8 (to ((<mindToVerb>) (me | us | him | her | them | my | our | everyone | people) | <mindToUs>) | on purpose | out of spite | deliberately | because you (want | hate | can)) ...6 $$]',
        '^^ [(do | does | did) (you | they | he | she) (get a kick out of | get off on | enjoy | take pleasure in | like | love) (making | watching | seeing | humiliating | hurting | tormenting | playing | torturing | ruining | keeping) ...8 $$]',
        '^^ [is (this | that | it) (just | all | some)? (your | their | his | her | some | another) (kind of | sort of | idea of)? (way of | attempt to | attempt at | trick | ploy | revenge | game | punishment) ...8 $$]',
        '^^ [since when (do | does | did | have | has | are | is | were) (you | they | he | she) ...9 $$]',
      ],
      say: ['I would like to understand what is behind this', 'I would like to hear what lies behind this'],
      ask: ['Could you tell me what is behind this?', 'What matters to you in this?'],
    },
  ],
} as const satisfies Family
