/** Threats that do not say what will be done: warnings, hints and what the other stands to lose. */
import type { Family } from '../pattern.ts'

export const veiledThreats = {
  kind: 'threat',
  reason: 'A hint of harm makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'see-you-in-court',
      match: [
        '[(<i> will | <i> shall | so | then)? (see (you | them | him | her | each other) | meet (again)?) in court]',
        '[(you can)? (tell | explain) (it | that) to (the | a) (judge | court)]',
        '[(you | they | he | she) (will | can | are going to) (hear | be hearing) from (my | our) (lawyer | lawyers | solicitor | solicitors | attorney | attorneys | union | legal team)]',
        '[(from now on)? (you can)? (talk | speak) to my (lawyer | solicitor | attorney)] $',
        '[(my | our) (lawyer | lawyers | solicitor | attorney | legal team) will (have a field day | deal with you | tear | eat you | destroy | see you | finish | be in touch) (..5 $)?] !(to (fix | agree | send | arrange) | with your)',
        '[(you can)? expect (a (letter | call | visit | lawsuit | claim) | to hear) from (my | our) (..4 $)?]',
        '[(i hope you (have | have got | can afford) | you will (need | want) | (you had better | better)? get (yourself)? | go (and)? get) (a (very)? (good | decent | great | damn good)? (lawyer | solicitor | attorney) | deep pockets | good lawyers | your (lawyer | lawyers | solicitor | attorney) ready)]',
        '[let us (see | hear) what (a | the) (judge | court | lawyer) (has to say | says | thinks) (about (this | that | it))?]',
      ],
      say: ['I would like to settle this without a court', 'let us try to settle this here first'],
    },
    {
      id: 'do-not-make-me',
      match: [
        '^ [do not (make | force) (me | us) (to)? !(laugh | cry | blush | smile | wait | choose | hungry | jealous | late) v=(<verb> | go | come | get | have | do | be)]',
      ],
      say: ['I would rather not have to {v}', 'I hope I do not need to {v}'],
    },
    {
      id: 'do-not-push-me',
      match: [
        '^ !(...6 (swing | wheelchair)) [do not (push (me | us | your luck | it) | test (me | us | my patience | our patience | my resolve) | tempt (me | us) | try (me | my patience | our patience) | mess (with (me | us | my | our)) | cross (me | us) | play (games with (me | us)) | fuck with (me | us) | provoke (me | us) | underestimate (me | us | what ..4) | think (i | we) (will not | would not | can not | could not) | threaten (me | us) | get smart with me | start with me | poke the bear) <rest>?]',
        '^ [(you)? (do not | would not) (want to (mess | mess around | find out | get on the wrong side | see me | make an enemy | know what | go there | cross | test | try) (with | of | angry | when | what | me | us)?)]',
        '^ [do not you (even)? dare !(forget | worry | apologise | apologize | pay) <rest>?]',
        '[(i | we) dare you] !(not)',
        '[(go ahead | go on) , (and)? (make my day | try (it | me) | i dare you)]',
        '^ (just | you)? [(just)? (try me | try it | you try it | you wait | you just wait | you try)] $$',
      ],
      say: ['please hear me out here', 'I am close to my limit, so please hear me'],
    },
    {
      id: 'i-know-people',
      match: [
        '[<i> know (people | some people | certain people | the right people | a lot of people) (in (every | high | the | your | this) | at (every | the | your) | on (the | your) | that could (hurt | make) | who (can | could | will) (make | fix | sort | hurt | take | break | end | close | shut) | $) (..5 $)?]',
        '[<i> know where (you | your) ..2 (live | lives | work | works | park | parks | sleep | sleeps | play)]',
        '[<i> (have | have got) (friends | contacts | connections | mates) (in high places | at the council | in the police | in the press | who ..4 (you | your))]',
        '[<i> (have | have got) (dirt | proof | things | stuff | enough | plenty | something | a file | recordings | photos | screenshots) (on | against) (you | him | her | them)]',
        '[you (do not know | have no idea | have no clue | clearly do not know | forget) (who | what) (you are (dealing | messing | playing | up) (with | against) | i am capable of | we are capable of | i can do | we can do | i could do | is coming | you are in for | you are getting into | you have started | you have coming)]',
        '[<i> (am | are) not (someone | somebody | a man | a woman | a person | people | the kind of person | one) (to (mess with | cross | trifle with | be messed with) | you want ..5)]',
        '[<i> have (my | our | other) (ways | means | methods)] !(of (cooking | saving | relaxing))',
      ],
      say: ['I am in earnest about this', 'this matters to me more than it may seem'],
    },
    {
      id: 'kiss-goodbye',
      match: [
        '<you>|they|he|she [(can | will | might as well | may as well) (kiss | wave | say) (goodbye | bye | farewell) to (<rest>)?]',
        '<you>|they|he|she [(can | will | might as well | may as well) kiss ..5 (goodbye | bye-bye | bye)]',
        '<you>|they|he|she [(can | may) forget (about)? (christmas | easter | weekends | your | seeing | getting | any | ever | my (vote | support | help | business) | our (vote | support | help | business) | the (deal | contract | money | deposit | promotion | bonus | kids | children | house)) (..6 $)?] !(worries)',
      ],
      say: ['could lose something important', 'may come out of this with less'],
    },
    {
      id: 'say-goodbye',
      match: [
        '^ [(say | kiss | wave) (goodbye | bye) to (your | the | ever) (<rest>)?]',
        '^ [kiss your ..4 (goodbye | bye)]',
      ],
      say: ['you could lose something that matters to you', 'there is something to lose here'],
    },
    {
      id: 'see-how-you-like',
      match: [
        '[(<i> will | let us | <i> shall | then <i> will)? see how (you | they | he | she | <name> | <role> | your ..3) (will)? ((like+v | enjoy+v | love+v) (it | that | when | being | having | living | explaining | waiting) | feel+v (when | about (it | that) when | being | having)) (..6 $)?]',
        '[(<i> will | let us | <i> shall) see how (long | far | well | tough | brave | smug | funny | happy) (you | they | he | she | your ..3 | <role> | <name>) (last | get | sleep | do | are | is | will | can | laugh | survive | manage) (..6 $)?]',
        '[(then | and then)? (<i> will | let us) (soon)? see who (laughs | is laughing | wins | is right | blinks | cries | has the last laugh | is sorry | backs down | is in charge) (..4 $)?]',
        '[(<i> will | <i> shall) (just)? see about that]',
        '[(and)? (just)? (wait and | you will | then you will | wait until you | you just wait and) see what (happens | <i> (can | will | am | are | do)) (..6 $)?]',
      ],
      say: ['I hope we both find a better way', 'I would like you to see how this is for us'],
    },
    {
      id: 'better-not',
      match: [
        '<you>|they|he|she [(had | would)? better not v=(<verb> | be | have | do)] !(..3 (snow | ice | rain | fever | dark))',
      ],
      say: ['would do well not to {v}', 'could help by not {v:ing}'],
    },
    {
      id: 'it-had-better',
      match: [
        '(that | this | it | the ..2 | your ..2) [(had | would) better v=(be | have | happen | stop | work | come | arrive | get | go)]',
        '^^ (that | this | it) [better v=(be | have | happen | stop | work | come | arrive)]',
      ],
      say: ['needs to {v}', 'will have to {v}'],
    },
    {
      id: 'consequences',
      match: [
        '[there (will | are going to) be (serious | grave | severe | dire | legal | real | financial | big | ugly | some | major)? (consequences | repercussions | hell to pay | trouble | blood | fireworks | a price to pay | a reckoning)] !(for (the | all | both | our | my))',
        '[(it | this | that) (will | is going to) (end (badly | in tears | ugly | very badly) | get (ugly | nasty | dirty | messy) | turn ugly) (for (you | them | him | her))?] !(if (we | both))',
        '[(it | this | that) (will | is) not (going to)? ((end well | go well | turn out well | be pretty) for (you | them | him | her) | end well)] !(if (we | both))',
        '[(things | it) (will | could | can | may | are going to | is going to) (get | turn | become) (very | really | pretty)? (ugly | nasty | unpleasant | uncomfortable | dirty | rough) (for (you | them | him | her))?]',
        '[(this | it | that) (will | is going to | could) cost (you | them | him | her) (dearly | everything | your (job | licence | license | marriage | career | reputation | business) | more than | far more | big time | dear) (..4 $)?]',
        '[(this | that | it) (will | is going to) come back to (haunt | bite) (you | them | him | her)]',
        '[<i> (will | can) not be (held)? (responsible | answerable) for (what i | my actions | what happens | what comes) (..5 $)?]',
        '[(the gloves are off | heads will roll | this means war | you want war | you asked for (it | this) | on your own head be it | be it on your head | mark my words | you are playing with fire | you are (on | skating on) thin ice | it is war | what goes around comes around | karma will get you | your number is up | you have made a (big | huge | terrible | serious | powerful) (mistake | enemy) | you have made an enemy)]',
      ],
      say: ['I am worried about where this is going', 'this could become hard for all of us'],
    },
    {
      id: 'face-consequences',
      match: [
        '<you>|they|he|she|<role>|<name> [(will | are going to | is going to | must be ready to | had better be ready to) (face | suffer | bear | feel | take | deal with | live with | answer for) (the | serious | legal | severe | grave | all the | full) (full)? (consequences | consequence | music | action | fallout | repercussions | force) (..5 $)?]',
        'you <verb> ..3 [at your (own)? peril]',
      ],
      say: ['may find this hard later', 'could be worse off later'],
    },
    {
      id: 'not-over',
      match: [
        '[this is (not | far from) (over | finished) (yet | by a long way)?] $',
        '[(this | it) is (not | far from) the end of (it | this | the matter)]',
        '[you (have not | will) (heard | hear) the last of (this | me | us | it)]',
        '[(i | we) will (be watching you | not forget what you | get (my own | our own) back | get even | get my revenge | have the last word | have the last laugh | remember (this | that) (when | next | the next)) (..5 $)?]',
        '[(i | we) (am | are) (watching | coming for | coming after | onto | on to) you]',
        '[you (will | are going to) (find out | learn | see) (soon enough | the hard way | who you are (dealing | messing) | what i am capable) (..3 $)?]',
      ],
      say: ['this still matters to me', 'I would like to come back to this'],
    },
    {
      id: 'will-not-see-a-penny',
      match: [
        '<you>|they|he|she|<role> [(will | are going to) (never | not) (see | get | have | receive | touch) (a | one | another | a single | so much as a | a red) ..1 (penny | cent | dime | dollar | euro | pound) (..6 $)?]',
        '<you>|they|he|she|<role> [(will | are going to) never (work | set foot | see (him | her | them | me | us | your | my | our | another | the light | the kids | the children | the grandchildren | the money | the deposit | that money) | hear from | sell | find | rent | get (another | a job | any | that | your | this) | do business | teach | practise | practice | be welcome | live) (..7 $)?] !(better | so good)',
        '<you>|they|he|she|<role> [(will | are going to) (get | leave with | end up with | walk away with | be left with) (nothing | less than nothing | not a penny | sweet nothing) (..4 $)?]',
        '<you>|they|he|she|<role> [(will | are going to) lose (everything | your (best | biggest | only | main) ..1 | our (best)? ..1 | the (kids | children | house | case | lot | customers) | your (job | house | kids | home | shirt | business | marriage) | us | me | my (vote | support | business | trust) | our (business | support | custom | trust)) (..6 $)?]',
        '<you>|they|he|she|<role> [(will | are going to) be (out of (a job | business | work | here) | out on (the street | your ear) | on the street | out on the street | finished | history | toast | sacked | fired | ruined | bankrupt | sleeping | begging | living on ..3 | packing your) (..5 $)?]',
      ],
      say: ['may come out of this with less', 'could come out of this worse than anyone wants'],
    },
    {
      id: 'you-are-finished',
      match: [
        '<you>|they|he|she [(are | is | will be) (so | all | as good as)? (finished | done | through | dead | over) in (this | that) (town | city | industry | business | company | trade | village | game | field | street)]',
        '<you>|they|he|she [(are | is | will be) (so | all | as good as)? (done for | history | toast | dead to (me | us) | a dead man | dead meat | going down | going to (jail | prison))] $',
      ],
      say: ['may have a hard time ahead', 'could be in difficulty'],
    },
    {
      id: 'days-numbered',
      match: [
        '[(your | his | her | their) days (here | in ..3 | at ..3 | as ..3)? are numbered]',
        '[(your | his | her | their) (career | business | company | reputation | marriage | job | practice) (will be | is) (over | finished | history | dead | toast)]',
      ],
      say: ['this could become difficult for you', 'I am worried about where this leads for you'],
    },
    {
      id: 'patience',
      match: [
        '[(my | our) patience (is | has) (now | nearly | almost)? (running (out | thin | low) | wearing thin | at an end | run out | its limits | limits | exhausted | come to an end | over | gone)]',
        '[<i> (am | are) (losing | running out of | out of) patience] (with (you | your | them | him | her | <role> | <name>) | , | $)',
        '[<i> have been ..1 (patient | nice | polite | reasonable | generous | lenient) (with (you | him | her | them))? (until now | till now | so far | up to now)]',
        '[<i> have been (patient | nice | polite | reasonable | generous) (long | far) (enough | too long)]',
        '[(no more (mr)? (mister)? nice guy | the (nice | friendly | easy) (way | part | version) is over | <i> (am | are) done being (nice | polite | patient | friendly | reasonable) | you are running out of time | time is running out for you | tick tock | do not keep me waiting | <i> can do this the (easy | hard | nice) way | the easy way or the hard way)]',
      ],
      say: ['this has been a long wait for me', 'I would like us to settle this soon'],
    },
    {
      id: 'shame-if',
      match: [
        '[(it would | would it not) be (a | such a | a real | a great | a terrible) (shame | pity) if (anything | something | your | the | someone | somebody | everyone | everybody | people | word | this | that | those | certain) ..3 (happen+v | got | heard | found | knew | fell | broke | learned | learnt | saw | came | were | leaked | read) (..5 $)?]',
        '[<i> would hate (for | to see) (anything | something) ..1 (to)? happen to your (..3 $)?]',
        '[(accidents (do)? happen | things (have a way of)? (break | get broken | get lost | burn | go wrong))] $',
        '[(one | a single | just one) (call | phone call | email | e-mail | letter | word | message | post | tweet | click) (from me | to ..4 | is all it takes | will be enough | and) (<rest>)?] !(can help | would help)',
        '[all it takes is (one | a) (call | phone call | email | letter | word | message) (..5 $)?]',
        '[(wonder | wondering | curious | interesting) what your (wife | husband | boss | employer | clients | customers | mother | partner | parents | neighbours | neighbors | church) (would | will | might) (say | think) (..6 $)?]',
      ],
      say: ['this matters more to me than it may seem', 'I would rather settle this between us'],
    },
    {
      id: 'could-make-it-hard',
      match: [
        '<i> [could (easily)? (make things | make life | make it) (very | really | quite | extremely)? (difficult | hard | unpleasant | uncomfortable | ugly) for (you | them | him | her)]',
        '<i> [(could | can) (easily | always)? (have you (fired | evicted | sacked | arrested | deported | removed) | go (to the press | public | to your (boss | wife | employer)) | report you | ruin you | sue you | tell your (wife | boss | husband | employer)) (..5 $)?]',
        '<i> [can (make | turn) (your (life | lives | stay | days) | things | life | it) (into)? (very | really | extremely | a)? (difficult | hard | unpleasant | uncomfortable | miserable | living hell | hell)]',
        '<i> could [get you (fired | sacked | evicted | arrested | deported | thrown out | banned)]',
      ],
      say: ['would rather settle this between us', 'would like to find another way with you'],
    },
  ],
} as const satisfies Family
