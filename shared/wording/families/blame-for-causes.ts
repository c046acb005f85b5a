/** Blame for causes: whose doing it was, on whose account, since whom. */
import type { Family } from '../pattern.ts'

export const blameForCauses = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'as-a-result-of-your',
      match: [
        "[(solely | purely | entirely | only | all | simply | directly | just | largely)? (because of | as a (direct | sole)? (result | consequence) of | on account of | owing to | due to | thanks to | down to | courtesy of | by reason of | as a consequence of | through) y=(your | their | his | her | <role> 's | <name> 's) ..2 (<blameVice>)]",
        "[(solely | purely | entirely | only | all | simply | directly | just) (because of | as a (direct | sole)? (result | consequence) of | on account of | owing to | due to | down to | through) y=(your | their | his | her | <role> 's | <name> 's) ..2 (<blameWeakVice>)]",
      ],
      say: ['partly because of what happened on {y} side', 'after what happened on {y} side'],
    },
    {
      id: 'because-of-what-you-did',
      match: [
        '[(all | only | just)? because of what] (you | they | he | she) (did | said | have done | has done | wrote | told | have said)',
      ],
      say: ['after what', 'following what'],
    },
    {
      id: 'on-account-of-you',
      match: [
        '[(all)? (on account of | courtesy of) t=(you | them | him | her | <name>)] ($$ | , | and | alone)',
        '[(because | thanks) ..1 (of | to) t=(<role> | <name>)] ,? (<i> | my | our) ..6 (<blameBadly>)',
      ],
      say: ['partly because of what happened with {t}', 'in part because of how things went with {t}'],
    },
    {
      id: 'fault-of-yours',
      match: [
        "[y=(your | <role> 's | <name> 's | their | his) ..1 (<blameVice>)] !(coverage | cover | claim | insurance | policy | law | clause) !(..3 (not | no longer | insured | covered))",
        '^^ [y=(your) (<blameVice> | <blameWeakVice>)] , your',
      ],
      say: ['what happened on {y} side', 'the way things went on {y} side'],
    },
    {
      id: 'it-was-you-who',
      match: [
        '[(it | that | this) (is | was) (all)? s=(you | they | your ..2 | their ..2 | <role> | <name>) (who | that)] <blameFill>? (<blameDeed> | <blameRuin> | made (me | us | this | it | a mess | him | her | them) | put (me | us) | got (me | us))',
      ],
      say: ['I think {s}', 'it looks to me as if {s}'],
    },
    {
      id: 'it-was-their-vice-that',
      match: [
        "[(it | that | this) (is | was) (all)? ..2 's (own)? (<blameVice> | <blameWeakVice>) (that | which)] <blameFill>? <blameDeed>",
        '[(it | that | this) (is | was) (all)? (your | their | his | her) ..1 (<blameVice> | <blameWeakVice>) (that | which)] <blameFill>? <blameDeed>',
      ],
      say: ['I think what happened there', 'as I see it, what happened there'],
    },
    {
      id: 'nobody-to-blame-but',
      match: [
        '[(i | we | the ..2 | they | you | he | she) (have | has | can) (got)? ..1 (nobody | no one | no-one | none) (else)? to (blame | thank | point (at | to | the finger at)) (<rest>)?]',
        '[<i> (lost | lose | have lost | missed | am out of | paid) ..6 ,? and (i | we) have (only)? (you | them | him | her | <role> | <name>) to (thank | blame) <rest>]',
        '[<role> (have | has) (nobody | no one | no-one | only) (but)? (itself | themselves | himself | herself) to (blame | thank) (for (this | that | it))?]',
        '[(<role> | <name>) (brought | has brought | have brought) (this | that | it | all this | all of this | the ..2 | this ..2) ..1 on|upon (itself | themselves | himself | herself)]',
        '[(you | they | he | she) (have | has)? (brought) ..4 (on | upon) (yourself | yourselves | themselves | himself | herself) (<rest>)?]',
      ],
      say: [
        'I would like to understand how this came about',
        'I would like us to look at how this came about',
      ],
      ask: ['How did this come about, as you see it?', 'Can we look together at how this came about?'],
    },
    {
      id: 'bears-the-blame',
      match: [
        '(<blameWho> | who) ..2 [v=(bear+v | carry+v | shoulder+v | own+v | share+v) (the | full | all | sole | total | most of the | entire | much of the | a lot of the | some of the)? (the | of the)? (blame | guilt) for]',
        '(<blameWho> | who) <blameFill>? [v=(deserve+v) (the | full | all | all the | most of the | much of the) (blame) for]',
      ],
      say: ['{v~have} a part in', '{v~play} a part in'],
    },
    {
      id: 'the-blame-lies',
      match: [
        '[(the | all the | all | all of the | full | most of the) (blame | fault | guilt) (for ..4)? (lies | lie | rests | rest | sits | falls | is | belongs) (entirely | squarely | solely | only | all | fully | firmly)? (with | on | at the (door | feet) of | to)] (you | them | him | her | your | their | <role> | <name>)',
      ],
      say: ['part of this is connected with', 'something in this has to do with'],
    },
    {
      id: 'blame-yourself',
      match: [
        '^^ [(so | then)? ,? (blame | thank) (yourself | yourselves) (for | not | and | $$) ...9 $$]',
        '^^ [(do not | stop) (blame | blaming | point | pointing the finger at) (us | me | the (market | weather | system)) ...8 (your | you | yourself | yourselves) ...4 $$]',
      ],
      say: ['I would like us to look at how this came about', 'I would like to hear how this came about'],
      ask: ['Can we look together at how this came about?', 'How did this come about, as you see it?'],
    },
    {
      id: 'has-your-name-on-it',
      match: [
        "[(has | have | had) y=(your | their | his | her) (<word> 's)? (name | names | fingerprints | hand | hands | handwriting) (written)? (all over | behind) (it | this | that | them)] !(already | yet)",
      ],
      say: ['came partly from what happened on {y} side', 'came in part from what happened on {y} side'],
    },
    {
      id: 'everything-to-do-with',
      match: [
        '[h=(has | have) everything to do with] (how | what | the way | your | their | you | them | him | her)',
      ],
      say: ['{h} to do, I think, with', '{h} something to do with'],
    },
    {
      id: 'on-your-head',
      match: [
        '(is | be | was | are) (all)? [on (your | their | his | her) (head | heads | conscience | consciences)] !(so | now)',
        '(on | and) (this|that|all this|the ..2) is [on (you | them | him | her | <role> | (this | that | your) (company | office | firm | team | landlord))] $$',
        '(and)? (that | this | it) (is | will be) (all | squarely | entirely)? [on (this | that | your | the) (company | office | firm | team | department | clinic | school | council | board | committee | management | agency | landlord)] $$',
      ],
      say: ['a matter for all of us to face', 'something we need to look at together'],
    },
    {
      id: 'live-with-the-guilt',
      match: [
        '[(<other>) (can | will | have to | has to | will have to | get to | must | can just) (all)? live with (that | it | this | the (guilt | consequences | shame | knowledge) | yourself | yourselves | what (you | they) (did | have done)) ..1] $$',
        '[(i hope | hope) you can live with (yourself | yourselves | that | it | this | the ..1)]',
        '[how do you (people)? (sleep at night | live with (yourself | yourselves | that) | look at yourself in the mirror)]',
        '^^ [(take | have) a (good | long | hard | good hard | good long | long hard) look (at yourself | at yourselves | in the mirror)]',
      ],
      say: ['this weighs on us', 'this stays with us'],
      ask: ['This weighs on us, and we would like to talk about it.', 'How do you look at this today?'],
    },
    {
      id: 'on-your-watch',
      match: [
        "[(on | under) (your | his | her | their | <role> 's | <name> 's) watch] !(says | shows | the)",
        '[right under (your | their) (nose | noses)]',
      ],
      say: ['in that time', 'during that time'],
    },
    {
      id: 'since-you-came',
      match: [
        '^^ [(ever)? since (the (day | minute | moment | week) (that)?)? (<other>) ..5] , ..6 (<blameMisery>)',
        '^^ ..4 (<blameMisery>) ..4 [(ever)? since (the (day | minute | moment | week) (that)?)? (<other>) (arrived | took over | moved in | came | started | joined | got | turned up | showed up | walked in | put | were | was) ..5 $$]',
      ],
      say: ['lately', 'for some time now'],
    },
    {
      id: 'cannot-do-and-complain',
      match: [
        '[(you | they | he | she) can not ..8 (and (then)? | then) (complain | moan | expect | whine | act | cry | wonder | blame | pretend | turn (round | around) | be surprised | come (crying | running) | play | claim | whinge | grumble | ask why | demand) ..7 $$]',
      ],
      say: ['for me these two do not fit together', 'I find it hard to bring these two together'],
      ask: [
        'For me these two do not fit together; how do you see it?',
        'How do these two fit together, as you see it?',
      ],
    },
    {
      id: 'and-now-you-want',
      match: [
        '<other> ...8 [(and | but) now] (you | they | he | she) (expect | expects | act | acts | complain | complains | moan | moans | have the (nerve | cheek | gall | audacity) | has the (nerve | cheek | gall | audacity) | dare | dares | blame | blames | pretend | pretends | whine | demand | cry | come crying | want (me | us) to (pay | chip in | help | clean | forgive | forget | fix | sort | pick up))',
        '<other> ...8 [and then] (moan+v | complain+v | blame+v | whine+v | grumble+v | had the (nerve | cheek | gall | audacity) | have the (nerve | cheek | gall | audacity) | wonder+v why | act+v surprised | act+v (all)? (hurt | innocent | surprised))',
      ],
      say: ['and, as I see it, at the same time', 'and, as it looks to me, meanwhile'],
    },
    {
      id: 'lie-in-your-bed',
      match: [
        '[(<other>) (have)? made (this | your | that | their) (own)? bed ,? ..2 lie in it]',
        '[(<other>) (reap | reaps | are reaping | will reap | get | got) what (you | they | he | she) (sow | sowed | sows | asked for | deserve | deserved | had coming)]',
        '[(you | they | he | she) (were asking | was asking | have been asking | begged) for (it | this | that | trouble)] $$',
        '[(it)? serves (you | them | him | her) right]',
        '[what (on earth | the hell | else)? did (you | they) (expect | think would happen)] $$',
        '[(you | they | he | she) had (it | this | that) coming]',
      ],
      say: ['we both see where this has led', 'I would like us to look at where this has led'],
      ask: ['Can we look together at where this has led?', 'How do we go on from here?'],
    },
    {
      id: 'if-not-for-you',
      match: [
        '^^ [had (you | they | he | she | your ..2 | <role> | <name>) ..1 (not | only | once | bothered | done | listened | told | paid | checked | been | acted) ...9 (would | could | might) ...9 $$]',
        '^^ [(none of (this | it | that) | this | that | it | we | i) would (not)? (still)? (be | have) ...6 (if | were) it (were | was | had) not (been)? for (you | your | them | him | her | <role> | <name>) ..3 $$]',
        '^^ [(none of us | nobody | no one | we | i | none of this) would !(..3 (grateful | glad | happy | thankful | like | love)) ...8 (if <other> had | had <other> | had your ..1 | if your ..1 had) ..1 (not | only | done | bothered | listened | just | been | paid | told) ...9 $$]',
        '^^ [if <other> had not !(..3 (help+v | step+v | come | called | told | saved | been there | warned | lent)) ...9 (would | could) ...9 $$]',
      ],
      say: [
        'what would need to change so that this goes better next time',
        'how can we make sure that it goes better from now on',
      ],
      ask: [
        'What would need to change so that this goes better next time?',
        'How can we make sure that it goes better from now on?',
      ],
    },
    {
      id: 'you-not-me',
      match: [
        '^^ [(you | they | he | she | your ..1 | <role>) !(..5 (ask+v | call+v | tell+v | told | want+v | need+v | give+v | send+v | pay+v | owe+v | invite+v | email+v | mean+v | help+v | write+v | like+v | love+v)) (<blameDeed> | <blameRuin> | did | have done) ..6 ,? not (me | us | i | we) $$]',
      ],
      say: ['we see differently how this came about', 'I would like us to look at how this came about'],
      ask: ['Can we look together at how this came about?', 'How did this come about, as you see it?'],
    },
    {
      id: 'nice-work',
      match: [
        '^^ [(congratulations | nice (work | one | going | job) | well done | bravo | great job | good job | cheers | thanks a (lot | bunch | million) | brilliant | fantastic | great work)] , ...8 (<blameBadly> | <blameRuin>)',
        '^^ [(congratulations | nice (work | one | going | job) | well done | bravo | great job | good job | thanks a (lot | bunch | million))] , <blameWho> (have | has | had)? managed to',
      ],
      say: ['as I see it', 'from where I stand'],
    },
  ],
} as const satisfies Family
