/** Blame for deeds: lied, cheated, cost, forced, left in the lurch. */
import type { Family } from '../pattern.ts'

export const blameForDeeds = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'you-cost-us',
      match: [
        '<blameWho> (have | has | had)? (also | just | already | now | nearly | almost)? [cost (me | us | him | her | them | everyone | these ..1 | this ..1 | those ..1 | our ..1 | my ..1)] (that | this | his | her | their | the | our | my | a | an | all | every | everything | weeks | months | years | days | hours | two | three | <number>)',
        '<blameWho> (have | has) (also | just | already | now)? been [costing (me | us)]',
      ],
      factual: true,
      say: ['played a part in the loss of', 'had a part in the loss of'],
    },
    {
      id: 'you-lied',
      match: [
        '<blameWho> <blameFill>? [(lied | lie | lies) (straight | right | again | repeatedly)? (to o=(me | us | <my> ..1 | everyone | everybody | the ..1 | them | him | her) (face | faces)?)? about] !(on | in | all | under)',
      ],
      say: ['told us something else about', 'left us with a different picture of'],
    },
    {
      id: 'you-lied-to-us',
      match: [
        '<blameWho> <blameFill>? [(lied | lie | lies) (straight)? to o=(me | us | everyone | everybody | them | him | her | my face | our faces | my (son | daughter | wife | husband | kids | children) | our (members | staff | customers | clients | kids | children))]',
        '<blameWho> (have | has)? <blameFill>? [lied] $',
      ],
      say: [
        'told this in a way that differs from what I saw',
        'left us with an account that does not match what we know',
      ],
    },
    {
      id: 'you-misled-us',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [<blameFooled> o=(me | us | everyone | everybody | all of us | both of us | the (whole | entire) ..1 | our (members | staff | team | clients | customers | family | board) | my (family | son | daughter | wife | husband | mother | father | team) | him | her | them) (all)? !(into | out of | up on | a (letter | question | card))] !(to (the | a) (door | station | table))',
        '<blameWho> <blameFill>? <blameFill>? [(strung | led | stitched | set | played | sold | took | taken | hung | used | had | messed | jerked | shopped | screwed | stiffed | done | did) o=(me | us | everyone | him | her | them | all of us | the whole ..1 | my ..1 | our ..1) (along | on | astray | up the garden path | by the nose | up ($ | to | for | with) | down the river | a (lemon | dud | pup | lie) | short | out to dry | for (a ride | fools | granted | mugs | idiots) | like (fools | a fool | a fiddle | idiots | puppets) | around | about | over ($ | on | with | again) | as (pawns | a pawn | a weapon | leverage | a doormat | a scapegoat | bait))]',
        '<blameWho> <blameFill>? <blameFill>? [(pulled a fast one on | played a trick on | pulled one over on) o=(me | us)]',
      ],
      say: ['left {o} with a wrong picture', 'told {o} things that turned out differently'],
    },
    {
      id: 'you-ripped-us-off',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [<blameFleeced> o=(me | us | everyone | everybody | all of us | people | customers | tenants | our (members | clients | customers) | him | her | them) (off | dry | blind)?] !(of | the | an | on)',
      ],
      say: ['charged {o} more than seems fair', 'asked more of {o} than seems fair'],
    },
    {
      id: 'left-in-the-lurch',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [(left | leave | leaves) o=(<blameUs>) (in the (lurch | cold | dark | mess | rain | soup) | high and dry | hanging | stranded | dangling | out in the cold | holding the (baby | bag) | without a word | with (the | this | that) (mess | bill | damage))]',
        '<blameWho> <blameFill>? <blameFill>? [(abandoned | ditched | deserted | bailed on | walked out on | ran out on | turned your back on | turned your backs on | turned (his | her | their) back on | turned (his | her | their) backs on | gave up on | jilted | ghosted) o=(<blameUs> | this (project | partnership | site) | the (project | job | site))]',
        '<blameWho> <blameFill>? <blameFill>? [(dropped | dumped | ditched | threw | thrown | hung) o=(me | us) (in it | like a (stone | hot potato) | under the bus | to the wolves | out to dry | at the last (minute | moment))]',
        '<blameWho> <blameFill>? <blameFill>? [(dropped | dumped | ditched) o=(me | us)] $',
      ],
      say: ['left {o} alone with this', 'left {o} without support'],
    },
    {
      id: 'kept-in-the-dark',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [(kept | keep | left) o=(me | us | everyone | everybody | <my> ..2 | him | her | them | the ..1) in the dark]',
        '<blameWho> <blameFill>? <blameFill>? [(kept | hid | hidden | concealed | withheld) (it | this | that | everything | the truth | the facts | all this) from o=(me | us | everyone | him | her | them | our ..1)]',
      ],
      say: ['left {o} without this information', 'told {o} too little'],
    },
    {
      id: 'you-hid',
      match: [
        '<blameWho> (just | simply | also | then | deliberately | knowingly | quietly | conveniently)? [(hid | concealed | withheld | covered up | hushed up | buried | swept) !(behind | from | it from | this from | the (dog | key | keys | eggs | presents))] !(..4 from (us | me | everyone | our | the))',
      ],
      say: ['did not show us', 'did not tell us about'],
    },
    {
      id: 'behind-our-backs',
      match: ['<other> ..3 [v=go+v behind (my | our | his | her | their) (back | backs)]'],
      say: ['{v~go ahead without asking first}', '{v~act without a word beforehand}'],
    },
    {
      id: 'broke-your-word',
      match: [
        '<blameWho> (just | simply | also | then | again | even | clearly)? [(broke | went back on | reneged on | backed out of) y=(your | their | his | her | every | the) ..1 n=(promise | promises | word | agreement | deal | commitment | pledge)]',
      ],
      say: ['did not keep {y} {n}', 'stepped back from {y} {n}'],
    },
    {
      id: 'have-broken-your-word',
      match: [
        '<blameWho> (have | has | had) <blameFill>? [v=break+v|go+v|renege+v (back on | on)? y=(your | their | his | her | every | the) ..1 n=(promise | promises | word | agreement | deal | commitment | pledge)]',
        '<blameWho> (keep | keeps | kept | are | is) [v=break+v|go+v (back on)? y=(your | their | his | her | every) ..1 n=(promise | promises | word | agreement | deal)]',
      ],
      say: ['{v~step back from} {y} {n}', '{v~move away from} {y} {n}'],
    },
    {
      id: 'you-messed-up',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [(<blameMess>)] (the | this | my | our | it | that | everything | a | every | his | her | their | things | both)',
      ],
      say: ['had difficulties with', 'had trouble with'],
    },
    {
      id: 'you-blew-it',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [(messed up | screwed up | fucked up | cocked up | blew it | blown it | dropped the ball | fell short | fallen short | messed it up | screwed it up | made a mess) (big time | badly | royally | again | once again | here)?] ($ | on | with | and | when | that | this)',
        '<blameWho> <blameFill>? <blameFill>? [(messed | screwed | fucked | cocked | fouled) (this | it | that | things | everything | all this | the ..2 | my ..2 | our ..2) up (big time | badly | royally | again)?]',
      ],
      say: ['got something wrong here', 'had something go wrong'],
    },
    {
      id: 'you-forced-us-then',
      match: [
        '[<blameWho> (basically | effectively | practically | literally | all but | just)? (forced | compelled | drove | pushed | obliged) us (all)? to] <verb>',
        '[<blameWho> (basically | effectively | practically | literally | all but | just)? (left | gave) us (with)? (no (other)? (choice | option | alternative | way out) | little choice) but to]',
      ],
      say: ['we saw no other way than to', 'from our side there seemed no other way than to'],
    },
    {
      id: 'you-forced-us',
      match: [
        '[<blameWho> (have | has | had | are | is)? (basically | effectively | practically | literally | all but | just)? (forced | forcing | compelled | drove | driven | driving | pushed | pushing | obliged) us (all)? to] <verb>',
        '[<blameWho> (have | has | had | are | is)? (basically | effectively | practically | just)? (left | leave | leaves | gave | given | giving | leaving) us (with)? (no (other)? (choice | option | alternative | way out) | little choice) but to]',
      ],
      say: ['we see no other way than to', 'from our side there seems no other way than to'],
    },
    {
      id: 'you-forced-me-then',
      match: [
        '[<blameWho> (basically | effectively | practically | literally | all but | just)? (forced | compelled | drove | pushed | obliged) me (all)? to] <verb>',
        '[<blameWho> (basically | effectively | practically | literally | all but | just)? (left | gave) me (with)? (no (other)? (choice | option | alternative | way out) | little choice) but to]',
      ],
      say: ['I saw no other way than to', 'from my side there seemed no other way than to'],
    },
    {
      id: 'you-forced-me',
      match: [
        '[<blameWho> (have | has | had | are | is)? (basically | effectively | practically | literally | all but | just)? (forced | forcing | compelled | drove | driven | driving | pushed | pushing | obliged) me to] <verb>',
        '[<blameWho> (have | has | had | are | is)? (basically | effectively | practically | just)? (left | leave | leaves | gave | given | giving | leaving) me (with)? (no (other)? (choice | option | alternative | way out) | little choice) but to]',
      ],
      say: ['I see no other way than to', 'from my side there seems no other way than to'],
    },
    {
      id: 'the-one-who',
      match: [
        '<other> (is | are | was | were) [the (only)? (one | ones | person | people) (who | that)] (started | start | caused | did | broke | broken | wanted | left | ruined | lied | cheated | created | made (this | it | us | me) | got us | walked | dragged | refused | messed | screwed | failed | let | put | insisted | chose | changed | signed | said no | delayed | cancelled | canceled | keeps | keep | pushed | forgot | ignored | destroyed)',
      ],
      say: ['among those who', 'part of the group that'],
    },
    {
      id: 'you-caused',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [v=cause+v] !(me no | us no | no) (this | these | the | all | our | my | us | me | so much | a | an | nothing | every | that | it | untold | great) ..3 (<blameHarm> | this | all | it)',
        '<blameWho> <blameFill>? <blameFill>? [v=create+v] (this | the | all this | all of this | that | such a | our) ..2 <blameHarm>',
      ],
      say: ['{v~play} a part in', '{v~contribute} to'],
    },
    {
      id: 'you-started-it',
      match: [
        '<other> (is | are | was | were)? (the (one | ones) who)? [started (this $ | it $ | all this | the whole thing | the (fight | row | argument | war | trouble | mess | feud) | this (fight | row | argument | war | trouble | mess | feud | conflict) | all of this)]',
        '<other> [(did | have done | has done) this to (us | me | yourself | yourselves | this family | him | her | them)]',
      ],
      say: ['had a part in how this began', 'had a part in how this came about'],
    },
    {
      id: 'look-what-you-did',
      match: [
        '[(just)? (look | see | see now | look at) what (you have | you | he has | she has | they have) (gone and | now | just)? (did | done | made)]',
      ],
      say: ['let us look at what has happened', 'I would like us to look at what has happened'],
      ask: ['Can we look together at where this leaves us?', 'I would like to talk about what has happened.'],
    },
    {
      id: 'happy-now',
      match: [
        '^^ [(so)? are you (happy | satisfied | pleased | proud | content) now]',
        '[i hope (that)? you are (really | very)? (happy | proud | pleased | satisfied) (now | with yourself | with yourselves | of yourself | of yourselves)]',
        '[you must be (so | very | really)? (proud | pleased) (with | of) (yourself | yourselves)]',
      ],
      say: ['it is hard for us', 'it has been painful for us'],
      ask: ['This is hard for us.', 'This has been painful for us.'],
    },
    {
      id: 'what-happens-when-you',
      match: [
        '[(this | that) is (exactly | just)? what (happens | you get | we get | comes of it) when] <other>',
      ],
      say: ['something like this can happen when', 'in my view this can follow when'],
    },
    {
      id: 'how-could-you',
      match: [
        '[how could (you | they | he | she)] (just | even | possibly | ever | not | do (this | that | such) | let | forget | leave | treat | lie | say such | allow | ignore | be so | have been so)',
        '[how dare (you | they | he | she)]',
      ],
      say: ['what led you to', 'what made you decide to'],
    },
    {
      id: 'whose-fault-is-that',
      match: [
        '^ [(and)? (whose fault (is | was) (that | this | it) | who is to blame (for (that | this))?)]',
        '[whose fault do you think (this | that | it) is]',
      ],
      say: ['how did this come about', 'how can we sort this out together'],
      ask: ['How did this come about?', 'How can we sort this out together?'],
    },
    {
      id: 'made-my-life-hell',
      match: [
        "<blameWho> <blameFill>? <blameFill>? [(made | make | makes | making) (my | our | her | his | their | everyone's | this | the) ..1 (life | lives | work | job | stay | evenings | year | time | summer | divorce | separation | project | house | home | place | meetings | nights) (a (living)? (misery | hell | nightmare) | miserable | hell | impossible | unbearable | harder)]",
        '<blameWho> <blameFill>? <blameFill>? [(turned | turn | turns | turning) (my | our | her | his | their | this | the | it | everything) ..2 into (a | an | one | pure)? (nightmare | battlefield | war | circus | disaster | hell | farce | mess | ordeal | misery | building site | rubbish tip | dump)]',
        '<blameWho> <blameFill>? <blameFill>? [(made | make | makes | making) (me | us | him | her | them | everyone) look (like (fools | idiots | a fool | an idiot | liars | a liar | the (bad | villain)) | bad | stupid | ridiculous | foolish | incompetent | unprofessional)]',
        '<blameWho> <blameFill>? <blameFill>? [(made a fool of | made fools of | made fools out of | made an idiot of | humiliated | embarrassed | shamed) (me | us | him | her | my ..1 | our ..1 | the (whole)? (team | family | company | office | board))]',
      ],
      say: ['made things very hard for us', 'put a heavy load on us'],
    },
    {
      id: 'took-advantage',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [(took advantage of | taken advantage of | take advantage of | exploited | abused | walked all over | trampled on | trampled all over | preyed on | cashed in on)] (me | us | my | our | his | her | their | everyone | this | his | people)',
      ],
      say: ['relied heavily on', 'asked a great deal of'],
    },
    {
      id: 'you-refuse-to',
      match: [
        '<blameWho> <blameFill>? [r=(refuse+v | decline+v) (point blank | flatly | stubbornly | even)? to] (even)? <blameOpen>',
        '<blameWho> [(keep | keeps | kept | are | is) <blameFill>? refusing to] (even)? <blameOpen>',
      ],
      say: ['may not be ready yet to', 'may find it hard to'],
    },
    {
      id: 'you-did-nothing',
      match: [
        '<blameWho> <blameFill>? [did (absolutely | precisely | sweet)? (nothing | zero | zilch | damn all | sod all | fuck all)] !(but | except | other | wrong) (to | about | for | while | when | but watch | and | $)',
        '<other> (just)? [(sat there | stood by | sat back | stood there | looked the other way | turned a blind eye | sat on your hands | sat on <your> hands) (and (did | done) nothing | doing nothing | and watched)?] !(for | until) !(..4 <blameGlad>)',
      ],
      say: ['took no step that we could see', 'did not step in'],
    },
    {
      id: 'you-stole',
      match: [
        '<blameWho> <blameFill>? [(stole | stolen | nicked | pinched | pocketed | poached)] (my | our | from (us | me) | the (client | clients | idea | credit | contract | money | deposit))',
        '<blameWho> (have | has)? <blameFill>? [helped (yourself | yourselves | himself | herself | themselves) to] (my | our)',
      ],
      say: ['used', 'made use of'],
    },
    {
      id: 'you-are-the-reason',
      match: [
        '<blameWho> (is | are | was | were) [the (only | main | whole | sole | real | very)? n=(reason | cause | source | root)] (that | why | for | of | behind)? ..7 (<blameLoss> | <blameHarm> | <blameBadly> | written up | got !(the | this | home | in) | drink+v | smoke+v) !(..3 <blameGlad>)',
      ],
      say: ['part of the {n}', 'one {n}'],
    },
  ],
} as const satisfies Family
