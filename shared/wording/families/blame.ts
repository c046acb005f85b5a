/** Blame: what the other is said to have done to us. */
import type { Family } from '../pattern.ts'

export const blame = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'you-have-failed-to',
      match: [
        '<blameWho> (have | has | had) ..2 [(failed | neglected | omitted) (miserably | utterly | completely | repeatedly)? to v=<verb>]',
      ],
      say: ['not {v:participle}', 'not yet {v:participle}'],
    },
    {
      id: 'you-failed-to',
      match: [
        '<blameWho> (just | simply | also | then | once again | again | clearly | deliberately | even | repeatedly | utterly)? [(failed | neglected | omitted) (miserably | utterly | completely | once again | repeatedly)? to v=<verb>]',
        '<blameWho> <blameFill>? [(could not (even)? be (bothered | arsed) to | did not (even)? (bother | care | deign | trouble) to | did not see fit to | never bothered to | could not even) v=<verb>]',
        '<blameWho> [did not even v=<verb>]',
        '<blameWho> <blameFill>? [did not (even)? have the (common | basic)? (decency | courtesy | guts | manners | courage | grace | nerve) to v=<verb>]',
      ],
      say: ['did not {v:base}', 'did not manage to {v:base}'],
    },
    {
      id: 'you-have-not-bothered-to',
      match: [
        '<blameWho> (have | has) ..1 not [(even)? (bothered | cared | deigned | troubled | had the (decency | courtesy | guts | manners | courage | grace)) to v=<verb>]',
      ],
      say: ['yet {v:participle}', '{v:participle}'],
    },
    {
      id: 'you-failed-us',
      match: [
        '<blameWho> <blameFill>? [failed o=(me | us | our ..1 | my ..1 | the (children | kids | team | family | tenants | members | customers | staff | company) | everyone | everybody | them | him | her)]',
        '<blameWho> <blameFill>? [failed in] <your> (duty | duties | job | responsibility | obligations)',
        '<blameWho> <blameFill>? [failed o=(your (own)? (children | kids | family | staff | team | members | tenants | customers | clients | workers | patients | son | daughter))]',
      ],
      say: ['left {o} without what was needed', 'left {o} in a difficult position'],
    },
    {
      id: 'you-fail-to-see',
      match: [
        '<blameWho> <blameFill>? [(fail | fails | keep failing | keeps failing | kept failing | still fail) to v=(see | understand | grasp | realise | realize | appreciate | recognise | recognize | acknowledge | notice)]',
      ],
      say: ['may not yet {v}', 'may not have been able to {v}'],
    },
    {
      id: 'your-failure-to',
      match: [
        '[your (constant | continued | repeated | persistent | total | complete | ongoing | utter | blatant | stubborn)? (failure | refusal | inability | unwillingness) to v=<verb>]',
      ],
      say: ['the fact that you did not {v:base}', 'the fact that so far you have not {v:participle}'],
    },
    {
      id: 'it-is-your-fault-that',
      match: [
        '[(it | this | that) (is | was | has been | will be) (all | entirely | completely | totally | purely | solely | partly | mostly | only | just | largely | clearly | obviously | really)? y=(your | their | his | her) (own | damn | bloody)? (fault | doing | mess | handiwork) that]',
        '[(it | this | that) (is | was) (all | entirely | completely | totally | only | clearly | really)? y=(your | their | his | her) (own | damn | bloody)? (fault | doing)] (the | we | i | my | our | he | she | they | nobody | everyone) <word>',
        '[(it | this | that) (is | was) (all | entirely | completely | totally | purely | solely | only | just | clearly | obviously | really)? because of y=(your | their | his | her) ..1 (carelessness | negligence | greed | mistake | mistakes | incompetence | stubbornness | laziness | delay | delays | dithering | lies) that]',
      ],
      say: [
        'what happened on {y} side is part of why',
        'from here it looks as if something on {y} side is part of why',
      ],
    },
    {
      id: 'your-fault',
      match: [
        "(is | was | are | were | been | be | it's | that) ..1 [(all | entirely | completely | totally | purely | solely | mostly | largely | clearly | obviously)? y=(your | their | his | her) (own | damn | bloody)? (fault | doing | handiwork)]",
        '^ [(all | entirely | completely | totally)? y=(your | their) (own | damn | bloody)? (fault | doing)]',
      ],
      say: ['partly a result of what happened on {y} side', 'in part linked to what happened on {y} side'],
    },
    {
      id: 'only-yourself-to-blame-for',
      match: [
        '<other> [(have | has) (got)? (only | nobody but | no one but | no-one but | no one else but | nobody else but) (yourself | yourselves | himself | herself | themselves) to (blame | thank) for] !(this | that | it)',
      ],
      say: ['also had a part in', 'also had an influence on'],
    },
    {
      id: 'only-yourself-to-blame',
      match: [
        '<other> [(have | has) (got)? (only | nobody but | no one but | no-one but | no one else but | nobody else but) (yourself | yourselves | himself | herself | themselves) to (blame | thank) (for (this | that | it))?]',
        '<other> [can (only)? (blame | thank) (yourself | yourselves | himself | herself | themselves)]',
        '<other> (have | has)? [(brought | bring | brings) (this | that | it | all this | all of this | the whole thing) (all)? (on | upon | down on) (yourself | yourselves | himself | herself | themselves)]',
        '<other> [(have | has) (only | nobody but) (your | his | her | their) own ..2 to (blame | thank) (for (this | that | it))?]',
        '<other> [(have | has) (yourself | yourselves | himself | herself | themselves) to (blame | thank) (for (this | that | it))?]',
      ],
      say: ['also had a part in it', 'also had an influence on it'],
    },
    {
      id: 'nobody-but-yours',
      match: [
        "(is | was) [(nobody | no one | no-one | none) (else)? ('s)? (else)? ('s)? (fault | doing)? but yours]",
        '(is | was) [(all)? down to (you | <role> | <name>)] (and | $)',
      ],
      say: ['partly linked to what happened on your side', 'in part a matter of what happened on your side'],
    },
    {
      id: 'to-blame',
      match: [
        '<blameWho> ..2 (is | are | was | were | be | being | the one | the ones | only one) ..2 [(entirely | solely | fully | wholly | totally | completely | directly | personally)? to blame for]',
        '<blameWho> (is | are | was | were) ..2 [(entirely | solely | fully | wholly | directly | personally)? (responsible | accountable | answerable) for] ..3 <blameHarm>',
        '<blameWho> (is | are | was | were) ..2 [behind] (this | all this | the) ..2 <blameHarm>',
      ],
      say: ['part of what led to', 'among those involved in'],
    },
    {
      id: 'you-are-to-blame',
      match: [
        '<blameWho> [(alone | yourself | yourselves)? b=(is | are | was | were) (the (one | ones | only one))? (all | clearly | obviously | really | entirely | solely | fully)? to blame] !for',
      ],
      say: ['{b} involved in this', '{b} part of how this came about'],
    },
    {
      id: 'only-one-to-blame',
      match: ['(only one | only ones | only person | only people) [to blame here?] ,? (is | are) <other>'],
      say: ['I can turn to about this', 'I can ask about this'],
    },
    {
      id: 'i-blame-you',
      match: [
        '<i> (do | really | still | only | entirely | fully | just)? [(blame | hold) t=(<to>) (personally | fully | entirely | solely | directly | alone | and ..3)? (for | responsible for | accountable for | to blame for)]',
        '<i> (will | shall | must) [hold t=(<to>) (personally | fully | entirely | solely | directly)? (responsible | accountable | liable) for]',
      ],
      say: ['would like to talk with {t} about', 'want to find out with {t} what led to'],
    },
    {
      id: 'because-of-you',
      match: [
        '!(not because) (<blameLoss>) ..7 [because of t=(you | them | him | her | <role> | <name>)] !(to | for | two | both | being)',
        '[(all | only | purely | just)? because of t=(you | them | him | her)] ,? !(..6 <blameGlad>) (and ..3)? ,? (i | we | my | our | the | he | she | they | nobody | everyone | half | three | two | this | these | it) !(..6 <blameGlad>)',
        '(is | was | be) [(all | only | purely | just) because of t=(you | them | him | her)]',
      ],
      say: ['partly because of what happened with {t}', 'after what happened with {t}'],
    },
    {
      id: 'thanks-to-you',
      match: [
        '(<blameLoss>) ..7 [(all)? thanks (solely | entirely | only)? to t=(you | them | him | her | <role> | <name> | your | their)]',
        '[(all)? thanks (solely | entirely | only)? to t=(you | them | him | her | <role> | <name> | your | their)] ...6 <blameLoss> !(..3 <blameGlad>)',
        '[no thanks to t=(you | them | him | her)]',
        '^^ [(all)? thanks (solely | entirely | only)? to t=(you | them | him | her)] ,? (<my> | <i> | half <my>) !(..8 <blameGlad>) !(..8 (thank | thanks | good | great | better | nice | lovely | warm | safe | free | dry | time | still | again | at last | able | easier)) (<word>)',
      ],
      say: ['partly because of what happened with {t}', 'after what happened with {t}'],
    },
    {
      id: 'on-you',
      match: [
        '(this | that | it | these | those | all this | all of this | everything | responsibility | <blameHarm>) (one)? (is | are | was) (all | entirely | completely | squarely | totally | solely | only | 100 %)? [(on | down to) t=(you | them | him | her)] !(to | if | whether | tonight | how | when)',
      ],
      say: ['partly connected with {t}', 'in part linked to what happened with {t}'],
    },
    {
      id: 'lies-with-you',
      match: [
        '(<blameHarm>) ..3 [lies (squarely | entirely | solely)? (with | at the (door | feet) of) t=(you | <role> | them)]',
      ],
      say: ['is partly connected with {t}', 'is in part linked to what happened with {t}'],
    },
    {
      id: 'you-people',
      match: [
        '[(you people | you lot | the likes of you)] !(..3 (great | brilliant | helpful | patient | rare | thank | thanks | a gift | wonderful | lovely | kind | amazing | best | fantastic | deserve | good | nice | enjoy | want | need | like | think | free | around | doing | coming | going | ready | fancy | up for | in for) | in (the | our | your) ..5 (wonderful | great | kind | lovely | helpful | patient | brilliant | amazing))',
        '[(your lot | your sort | your kind | your type)] (are | is | have | has | always | never | do | does | will | can | only | just)',
        '(because | from | with | for | of | by) [(your lot | your sort | people of your kind)] !(of)',
      ],
      say: ['you', 'your side'],
    },
    {
      id: 'let-down',
      match: [
        '<blameWho> (have | has | had)? (really | badly | just | completely | seriously | again | once again | always | all | both | also | simply)? [let o=(<blameUs>) (all)? (badly | right | well)? down]',
      ],
      say: ['left {o} in a difficult position', 'left {o} without what was needed'],
    },
    {
      id: 'letting-down',
      match: [
        '<other> (are | is | keep | keeps | kept | were | was) (really | just | constantly | always | on)? [letting o=(<blameUs>) (badly)? down]',
      ],
      say: ['leaving {o} in a difficult position', 'leaving {o} without what was needed'],
    },
    {
      id: 'you-ruined',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [v=<blameRuin>] !(yourself | yourselves | by | $$ | , | and | but) !(..4 against)',
        '<blameWho> (have | has | had)? <blameFill>? [v=(kill+v)] (the | this | our | my) (deal | mood | joint | partnership | sale | trust | marriage | project | business | atmosphere | dream)',
      ],
      say: ['{v~affect}', '{v~disrupt}'],
    },
    {
      id: 'you-broke-the-deal',
      match: [
        '<blameWho> <blameFill>? [v=break+v] (our | my | the | his | her) (agreement | deal | contract | lease | arrangement)',
      ],
      say: ['{v~act against}', '{v~step back from}'],
    },
    {
      id: 'you-broke-up',
      match: [
        '<blameWho> <blameFill>? [(broke | broken | tore | torn | ripped | split) (up | apart)] (this | our | my | the | his | her | their)',
        '<blameWho> <blameFill>? [(broke | broken | betrayed | abused)] (our | my | the | his | her) (trust | agreement | deal | peace | heart | hearts | contract | lease | bond | arrangement | spirit)',
      ],
      say: ['put a strain on', 'left a mark on'],
    },
    {
      id: 'you-dragged',
      match: [
        '<blameWho> <blameFill>? [v=drag+v] !(<your> (feet | heels) | this out | it out | out | on) (me | us | this | our | my | the | it | him | her | them | everyone) ..4 (into | to | through | in | down)',
        '<blameWho> <blameFill>? [v=drive+v] (me | us | this | our | my | the | him | her) ..4 (to | into | over) (the (edge | brink | wall | ground) | ruin | bankruptcy | court | despair | debt | tears | insanity | exhaustion)',
      ],
      say: ['{v~bring}', '{v~lead}'],
    },
    {
      id: 'dragging-your-feet',
      match: [
        '<other> <blameFill>? [v=drag+v (your | their | his | her) (feet | heels)]',
        '<other> <blameFill>? [v=drag+v (this | it | things | everything | the ..2) out]',
      ],
      say: ['{v~need} more time than we expected', '{v~let} this take longer than we expected'],
    },
  ],
} as const satisfies Family
