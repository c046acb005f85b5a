/** Threats by hint: what one knows, could do or was asked for, and who had better remember it. */
import type { Family } from '../pattern.ts'

export const threatHints = {
  kind: 'threat',
  reason: 'A hint of harm makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'know-things-about-you',
      match: [
        '[<i> know (things | something | a thing or two | all | everything | stuff | plenty | enough | secrets) about (you | your ..2) (..9 $)?] !(and (love | admire | like))',
        '[<i> know where (you | they | he | she | (your | his | her | their) (warehouse | house | office | kids | children | school | car | mother | family | shop | home | flat | workshop | yard | parents | depot | wife | husband | daughter | son | bike | dog | boat | studio | staff)) (is | are | live | lives | park | parks | work | works | go | goes | sleep | keep | keeps)] $',
        '[(my | our) (dad | brother | brothers | cousin | cousins | uncle | husband | mates | friends | lawyer) knows|know (people | where you | how to | some | everybody | everyone)]',
        '[(i | we) (have been | am | are) (keeping | building | compiling) (a | an)? (file | record | records | dossier | notes | diary | list | log) (on | about | of) (you | him | her | them | your | everything you)]',
        '[<i> (have | can | could) ..1 (do | play | get | be) (nasty | dirty | rough | ugly | mean) (too | as well | if)]',
        '[<i> (have | kept | have kept | stayed | have stayed | have been) (quiet | silent | my mouth shut | discreet) ..1 (so far | until now | up to now | about (your | the | this)) (..5 (change | end | stop) ..2)?]',
        '(so far | until now | up to now | for now) ..6 , [(and | but)? (that | this) (can | could | may | might) (soon | easily | quickly | always)? change] $$',
        '[<i> (control | own | hold | sign | decide (about | on | over) | pay for) (the | your | their) ..1 (heating | power | keys | lease | licence | reference | references | permits | money | accounts | visa | contract | purse strings)] $',
        '[<i> (have | have got) (a (very)? (good | great | excellent | expensive | nasty) (lawyer | solicitor | barrister | attorney) (and deep pockets)? | deep pockets | deeper pockets) (, how about you)?] $',
      ],
      say: ['I am in earnest about this', 'this matters to me more than it may seem'],
    },
    {
      id: 'ways-of-making',
      match: [
        '<i> [(have | have got) (ways | means | methods | other ways) (of making | to make | of getting | of dealing) (<rest>)?]',
        '<i> [(can | could | will | am going to | are going to) (always | easily | also | happily)? make (your (life | lives | job | work | stay | time) | things | life | this | it) ..4 (difficult | hard | hell | unpleasant | uncomfortable | miserable | impossible | unbearable | nasty | ugly | painful | awkward) (<rest>)?]',
        '<i> [(can | could) (always | easily | also) (have (a | another) (quiet | little)? (word | chat) with | drop a line to | write to | talk to | speak to | call | ring | phone | tell | mention (this | it) to) (your | the <threat-public>) (<rest>)?]',
      ],
      say: ['would rather find another way', 'would like to settle this between us'],
    },
    {
      id: 'remember-who',
      match: [
        '[(let me | allow me to | may i | need i | do i need to | shall i) remind (you | them | him | her | the ..2) (who | whose | what | that (i | we) (pay | sign | own | hold | decide)) (..8 $)?]',
        '[(you | he | she | they | <role> | the ..1 | <name>) (should | would do well to | had (better)? | might want to | may want to | ought to | need to | must | better) (remember | not forget | bear in mind | keep in mind) (who | whose name) (..8 $)?]',
        '[(you)? (might | may | should | would do well to | ought to) (want to | wish to | like to)? (consider | think about | reflect on | ask yourself) what ..8 (would | could | might | will) (do | mean | cost) ..1 (your | you) (<rest>)?]',
        '[(do you (have any idea | know | realise | realize) | you have no idea | have you any idea | imagine | think) what (i | we) (could | can | might | would) do to (you | your) (..8 $)?]',
        '[(how would you (like | feel) (it)? | what) if i (told | called | rang | showed | sent | reported | went to | let | spoke to | wrote to | published | posted) ..9 (your | the <threat-public> | everyone | the school) (<rest>)?]',
      ],
      say: ['I would like us to keep the effects on both in mind', 'I would rather settle this between us'],
    },
    {
      id: 'if-i-were-you',
      match: [
        '[<i> would (pay | sign | think | watch | be | keep | start | take | settle | accept | drop | back | listen | shut | sleep | get | not) ..6 , if i were you]',
        '[<i> would (pay | sign | watch | start | settle | accept | drop | back | shut | listen) ..5 if i were you]',
        '[<i> would think (very | really | long and | pretty)? (carefully | hard | twice) ..6 (if i were you | in your (shoes | position | place))]',
        '[if i were you] (, )? <i> would (think (very | twice) | watch | pay | sign | back | start | keep your | shut)',
      ],
      say: ['please weigh this with care', 'I hope you see how serious this is for me'],
    },
    {
      id: 'war-declared',
      match: [
        '[(you | they | he | she | so you) (want | wants | wanted) (a (war | fight | battle) | war | to (play (dirty | rough | hardball | games | it that way) | fight | go to war | do this the hard way))]',
        '[you (have got one | asked for it | are (really | just | basically)? asking for (it | trouble))] $$',
        '[(now)? (it is | this is | that is | this means | then it is) (war | personal)] $',
        '[(you | they | he | she | <role>) (will | are going to | is going to) ..1 (find (this | it | that)? out | learn (this | it)?) (this | it)? the hard way (<rest>)?]',
        '[see (where | what | how far) (it | that | this) (gets | gives | takes | leads | brings) (you | them | him | her)]',
        '[(the gloves (are coming | come | will come) off | gloves (are)? off)]',
        '[(you | whoever | if you)? mess+v with ..3 , (and)? (you)? mess+v with (me | us | ..2)]',
        '[(do | doing) (it | this) the (ugly | hard | nasty | difficult | expensive | unpleasant) way] !(myself)',
      ],
      say: ['I am worried where this is going', 'this could become hard for all of us'],
    },
    {
      id: 'will-have-consequences',
      match: [
        '(this | that | it | which | anything else | (your | any | further | such | refusal | refusing | failure | failing | non-compliance | silence | stalling | delay) ..5) [(will | would | is going to | may) (not be | not go | not remain | have | carry | bring) ..1 (consequences | repercussions | unanswered | unpunished | without (consequences | consequence | a response))] !(for (the | all | both | our | my))',
        '(it | this | that | things) [(will not | is not going to | are not going to) be (pretty | nice | pleasant | friendly | quiet | cheap)] (for (you | them | him | her) | $)',
      ],
      say: ['would be hard for both of us', 'could make things harder for everybody'],
    },
    {
      id: 'they-will-hear',
      match: [
        '[(your | his | her | their) ..1 (<threat-hearer>) (will | should | would | might | may | deserve+v | ought) !(see you now) ..5 (know | know about | hear (about | of | what | how) | find out | learn | be told | get a copy | be interested | be delighted | be fascinated | be hearing | be informed | be the first | love to) (..6 $)?]',
        '[<i> would hate (for | it if) (your | the | anyone | anybody | everyone | people | word) ..3 (find+v out | hear+v | learn+v | see+v | know+v | saw | knew | heard | got) (..8 $)?]',
        '[(<i> | let us) ..1 (wonder | see | find out) (how | what) (your | the) ..1 (<threat-hearer> | <threat-public>) (feel+v | think+v | react+v | like+v | will | would | make+v | say+v) (<rest>)?]',
        '[(my | our | your) ..1 (solicitor | lawyer | lawyers | solicitors | attorney | union | barrister | <threat-hearer>) (is | are) (itching | dying | keen | waiting | ready | only too (happy | pleased)) (to (get | take | start | hear | go | sue | know | see | meet) | for (you | your)) (..6 $)?]',
        '[(the | your) next (letter | call | visit | email | message | knock | thing | person | conversation) ..4 (comes | will | is going | you) ..4 (court | solicitor | lawyer | bailiffs | <threat-alarm> | <threat-public>) (..4 $)?]',
        '[(the | my | our) (<threat-alarm> | lawyer | solicitor | brothers | brother) (will | are going to | is going to) be (at your | on your | round | knocking | coming for | paying you) (..5 $)?]',
        '[(you | they | he | she) will (have | find | get | receive | wake up to) (a | an | the) ..3 (claim | lawsuit | writ | summons | eviction notice | injunction | complaint | strike | bill | <threat-alarm>) (on | at | through | in) your (<rest>)?]',
      ],
      say: ['I would rather keep this between us', 'I hope this can stay between us'],
    },
    {
      id: 'make-an-enemy',
      match: [
        '[(you | he | she | they) (are | is) (making | creating) (a | an) (very | really)? ..2 (enemy | mistake)] !(if)',
        '[<you> ..1 (do | does | would) (not | really) ..1 want (me | us) (as | for) (an | your) (enemy | opponent)]',
        '[(you | they | he | she | <role>) (will | are | is | can | shall) (not | never) ..2 (get | getting) away with (this | it | that | what) (<rest>)?]',
        '[(nobody | no-one | no one) ..6 gets away with (it | this | that)]',
        '[<i> (will | am going to | are going to) get (you | him | her | them) (back | for (this | that | it | what ..3)) (..3 $)?] !(to | at | in)',
        '[<i> (will | am going to | are going to) (take | bring) (you | him | her | them | this ..1 | your ..2) down (with (me | us))?] !(to | from)',
        '[(by the time | when | once | after) <i> (am | are | get) (done | finished | through) with (you | him | her | them | your ..2) (, (<rest>))?]',
        '[(<i> | (the | my | our) ..1) (will | shall) (not | never) forget (this | that | what (you | they | he | she) (did | have | do)) !(evening | day | kindness | trip | for me | for us) (<rest>)?]',
        "[(you | they) (have not | ain't | did not) (seen|see) (anything | nothing | me (angry | mad)) (yet)?]",
        '[you (really)? want to see (angry | nasty | ugly | difficult | trouble | mad | what <i> can do)] (, | $)',
        '[(it is | you have to choose , | choose ,)? (him | her | them | that (woman | man) | it) or (me | us)] $$',
      ],
      say: ['I am worried where this is going', 'this could become hard for all of us'],
    },
    {
      id: 'my-power',
      match: [
        '[<i> (have | have got) (the | it in my | every) ..1 (power | means | authority | right) to (close | shut | sack | fire | end | ruin | stop | evict | sue | destroy | remove | block | make your) (<rest>)?]',
        '[<i> (can | could) ..1 have (you | him | her | them) ..1 (out | off | replaced | gone | fired | thrown) (..6 $)?]',
        '[<i> (can | could) ..1 (cause | make | give) (you | your ..2) (a lot of | a world of | serious | no end of | plenty of | so much | real) (trouble | damage | pain | misery | grief | hell)]',
        '[<i> (have | have got | keep | kept | made | saved) (screenshots | recordings | photos | photographs | copies | videos | proof | evidence | the texts | the emails) of (everything | every | all | it all | what you | your) ..2] (, | $)',
        '[(there (is | will be) | you will pay) (a | the) (heavy | high | steep | big)? (price | cost) (for (crossing | messing | this | lying | cheating | betray+v | fighting | going | treating | defying) | to pay) (<rest>)?]',
        '^^ [(it is)? (funny | strange | amazing | odd | incredible) (how | what) ..7 (get lost | disappear | go missing | vanish | burn | break down | can (happen | do) to) (<rest>)?]',
      ],
      say: ['I would rather settle this between us', 'I take this very seriously'],
    },
    {
      id: 'how-much-trouble',
      match: [
        '[(how much | what | the sort of | the kind of | the amount of) ..2 (trouble | damage | harm | pain | misery | grief | hell) (i | we) (can | could | will) (cause | do | make | bring) (you)?]',
        '[what (a | one | a single) (bad | nasty | single | honest | little)? (review | post | tweet | call | letter | word | rumour | rumor) (can | could) do to (..4 $)?]',
      ],
      say: ['how seriously I take this', 'how much this matters to me'],
    },
    {
      id: 'do-not-come-running',
      match: [
        '^ [do not (come (running | crying | crawling | begging | knocking | whining) | bother (coming back | turning up | showing up) | be surprised (if | when) (<i> | your | the <threat-public> | you) | think (for (a | one) (minute | second | moment))? (that)? <i> (will not | would not | can not | could not | am afraid | am bluffing | do not) | expect (any | a single) (help | work | mercy | sympathy | favours | favors | business | reference | support | money | more)) (..9 $)?]',
        '[<you>|they|he|she will be lucky (if | to) (..7 $)?]',
        '[(you can)? (consider | call) (this | our | the | it | that) ..3 (over | finished | cancelled | canceled | terminated | dead | at an end | your notice) (from (today | now))?] $',
      ],
      say: ['I would like us to find an answer now', 'let us find a way together soon'],
    },
    {
      id: 'before-i-act',
      match: [
        '(you (have | have got) | pay | stop | leave | sign | move | go | get out | answer | now | do it | take it | fix | hand) ...8 [before <i> (call | go | tell | report | post | publish | sue | lose (it | my (temper | patience)) | do something | get (angry | nasty | the | really) | make you | have you | send (the | this | it | them | round | your) | change (my mind | the locks) | throw | start (legal | proceedings | telling | calling) | really | put | set) (<rest>)?]',
      ],
      say: ['and I hope we find an answer in that time', 'and I would like us to settle this ourselves'],
    },
    {
      id: 'be-a-pity-if',
      match: [
        '[(would | it would)? be (such)? (a | a real | a great) (shame | pity) if !(we | it rained | nobody | i) (..9 $)?]',
        '[<i> would (really)? hate (to have to | it if (i | we) had to | having to) ..7 (your | you | the <threat-public> | everyone | police) (<rest>)?]',
        '[(nice | lovely | pretty) (little)? (business | house | family | shop | car | place | job | career | company | flat | garden | life | marriage) you have ..2] $$',
        '^^ [no (money | payment | cash | signature | rent | deposit | pay | apology | deal | agreement | raise | contract | refund | keys | answer) , no <word> (..3 $)?]',
        '^^ [last call] !(for | at the)',
        '[(if it comes to (it | that) | if push comes to shove | if need be | if i (have | must)) , (<i> | then <i>) (will | can | am going to) (<threat-deed> | <threat-strike> | take your | take you) (<rest>)?]',
      ],
      say: ['this matters more to me than it may seem', 'I would rather settle this between us'],
    },
  ],
} as const satisfies Family
