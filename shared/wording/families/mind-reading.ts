/** Mind-reading: what the other is said to want, know or intend. */
import type { Family } from '../pattern.ts'

export const mindReading = {
  kind: 'mind-reading',
  reason: 'Nobody likes to be told what they want; asked, they can tell you.',
  patterns: [
    {
      id: 'you-just-want',
      match: [
        '<mindWho> (clearly | obviously | really | all)? [(just | only | simply | merely | really just | secretly) v=(want+v | wish+v | need+v)] (to <mindBad> | <mindThing>)',
        '<mindWho> (are | is | were | was) [(just | only | simply | merely | really just | secretly) v=(wanting | looking | out)] (to <mindBad> | for <mindThing>)',
        '(^^ | , | because | that | and | but) <mindYou> [(just | only | simply | merely | really just | secretly) v=(want+v)] to !<mindGood> !(..4 (for (the kids | us both | everyone) | together)) <verb>',
        '<mindWho> [(secretly | only secretly) v=(hope+v | wish+v | enjoy+v | hate+v | plan+v | think+v | believe+v | agree+v | love+v)]',
      ],
      say: ['perhaps {v}', 'possibly {v}'],
    },
    {
      id: 'what-you-really-want',
      match: [
        '(^^ | , | because | that | and | but) [what s=<mindWho> (really | actually | truly | secretly) v=(want+v | mean+v | care+v about)] ..6 (is | was)',
        '^^ [what s=<mindWho> (really | actually | truly) (is | are) v=(after | saying | doing | thinking)] (is | was)',
        '(all | the only thing | the one thing) (that)? [s=<mindWho> (ever | really | actually)? v=(want+v)] (is | was) !<mindGood>',
      ],
      say: ['what we think {s} {v}', 'what, it seems to me, {s} {v}'],
    },
    {
      id: 'all-you-want-is',
      match: [
        '[(all | the only thing | the one thing) (that)? s=<mindWho> (ever | really | actually)? v=(want+v | think+v about | care+v about | see | sees)] (is | was | are) !<mindGood>',
      ],
      say: ['what we think {s} {v}', 'one thing {s} perhaps {v}'],
    },
    {
      id: 'you-only-care-about',
      match: [
        '<mindWho> <mindFill>? [(only | just | solely | really only | exclusively) c=care+v about] !(..3 worth | what is right)',
        '<mindWho> [c=care+v (only | just | solely | exclusively | about nothing but | for nothing but | more) about] !(..3 worth)',
        '<mindWho> [c=care+v (about nothing but | about nothing except | about nobody but | about no one but | for no one but | for nothing but)]',
      ],
      say: ['{c~seem} to think first of', '{c~appear} to think most about'],
    },
    {
      id: 'you-do-not-care',
      match: [
        '<mindWho> <mindFill>? (do | does | did) not (even | really | actually | seem to)? [(care | give a (damn | toss | shit | fig | crap | hoot | fuck | stuff))] !(which | what (colour | time) | for | if | whether)',
      ],
      say: ['seem to worry much', 'seem to mind much'],
    },
    {
      id: 'could-not-care-less',
      match: [
        '<mindWho> <mindFill>? [(could not care less | could not give a (damn | toss | shit) | could care less | do not care one bit | does not care one bit | do not care in the least | does not care in the least)] !about',
      ],
      say: ['may not see how much this matters', 'perhaps cannot see how much this matters'],
    },
    {
      id: 'nobody-there-cares',
      match: [
        '[(nobody | no one) (in | at | on | from) (your | the | their) ..2 (cares | gives a (damn | toss | shit))] !about',
      ],
      say: [
        'I have the impression that this counts for little',
        'I would like this to count for more with you',
      ],
    },
    {
      id: 'could-not-care-less-about',
      match: [
        '<mindWho> <mindFill>? [(could not care less | could not give a (damn | toss | shit) | could care less | do not care one bit | does not care one bit) about]',
      ],
      say: ['may give little thought to', 'might not think much about'],
    },
    {
      id: 'you-know-very-well',
      match: [
        '[s=<mindWho> (all | both)? (know | knows) (very | perfectly | full | damn | bloody | only too | all too | jolly | good and | quite | right) well] !(how to | the (city | area | house | road))',
        '[as s=<mindWho> (know | knows) (very | perfectly | full | damn | bloody | only too | all too) well]',
        '[s=<mindWho> (know | knows) (exactly | precisely | damn well | full well | very well)] (what (you | he | she | they | i | it | this | that) | how (much | hard | bad | badly | this | that | it | i | we) | why | that)',
      ],
      say: ['I think {s} may know', 'as I understand it, {s} may know'],
    },
    {
      id: 'you-knew-all-along',
      match: [
        '[s=<mindWho> (knew | have known | has known) (very well | perfectly well | full well | damn well | bloody well | exactly | precisely | all along | from the (very)? (start | beginning | outset) | all the time)]',
      ],
      say: ['I think {s} may have known', 'it looks to me as if {s} may have known'],
    },
    {
      id: 'no-intention-of',
      match: [
        '<mindWho> (clearly | obviously | really | plainly)? [(never h=(had | have | has) | h=(have | has | had) never had | h=(have | has | had)) (the slightest | the least | the faintest | any | no | absolutely no | no real | not the slightest | not the least | zero | no earthly) (real | serious | genuine)? (intention | intent | desire | wish | plans | interest | intentions) (of | in) v=<verb>]',
        '<mindWho> [h=(do | does | did) not have (the slightest | the least | the faintest | any | a shred of) (real | serious | genuine)? (intention | intent | desire | wish | interest | intentions) (of | in) v=<verb>]',
      ],
      say: ['seemed unsure about {v}', 'gave us the impression of having doubts about {v}'],
    },
    {
      id: 'never-intended',
      match: [
        '<mindWho> (clearly | obviously | really)? [(never (really | even | actually | seriously)? (intended | meant | planned | wanted | had any intention | intend | meant) to | had (no | absolutely no) (intention | desire | wish | plans) to | were never going to | was never going to | never seriously tried to) !(hurt | harm | offend | cause | upset) v=<verb>]',
        '<mindWho> [(have | has) (no | absolutely no) (intention | desire | wish) to v=<verb>]',
      ],
      say: ['seemed unsure about {v:ing}', 'gave us the impression of having doubts about {v:ing}'],
    },
    {
      id: 'on-purpose',
      match: [
        '<mindWho> !(..6 (not | never | accident)) <word> ..5 [(quite | clearly | obviously)? (on purpose | out of (pure | sheer)? (spite | malice | revenge | greed | jealousy | pettiness | vindictiveness | meanness) | with (full)? intent | just for the sake of it | just because you can | with malice)] !(built | made | designed)',
        '(that | this | it) was [(done)? (on purpose | deliberate | intentional | no accident)] ,? (and | was) ..3 you',
      ],
      say: ['for reasons I do not know yet', 'for whatever reason'],
    },
    {
      id: 'deliberately',
      match: [
        '[s=(<mindWho>) (just | quite | clearly | so | very)? (deliberately | intentionally | knowingly | wilfully | willfully | purposely | maliciously | calculatedly | cynically | consciously)] !(kept | left | chose) <word>',
        '[s=(<mindWho> (are | is | were | was | have | has | had)) (been)? (quite | clearly | obviously)? (deliberately | intentionally | knowingly | wilfully | willfully | purposely | maliciously | cynically | consciously)]',
        '[s=(<mindWho>) (quite | clearly)? (deliberately | intentionally | knowingly | purposely)] (kept | left | chose) !(it simple | space | room)',
      ],
      say: ['I wonder why {s}', 'for a reason I do not know, {s}'],
    },
    {
      id: 'just-to-annoy-us',
      match: [
        '<mindWho> ..6 [(just | only | purely | simply | solely | merely) to v=<mindSpite> o=(me | us | everyone | him | her | them | people | the neighbours | the (kids | children) | my ..1 | our ..1)]',
        '<mindWho> ..3 (this | that | it) ..1 [to v=<mindSpite> o=(me | us | everyone | him | her | them)]',
      ],
      say: ['and that can {v} {o}', 'and that is hard for {o}'],
    },
    {
      id: 'enjoy-watching',
      match: [
        '<mindWho> <mindFill>? [e=(enjoy+v | love+v | like+v | relish+v) (watching | seeing | making | keeping | letting | having)] (me | us | people | others | everyone | him | her | them | our | my) ..2 (struggle | suffer | fail | squirm | beg | cry | sweat | wait | crawl | suffering | struggling | fall | pay | feel | look | lose | jump | down | small | in | on | panic | wriggle | mess | miserable | worry)',
        '<mindWho> <mindFill>? [(get | gets | getting) (a (kick | thrill | buzz) | (your | his | her | their) kicks | off | pleasure | some pleasure) (out of | from | on) (watching | seeing | making)?]',
        '<mindWho> <mindFill>? [(take | takes | taking) ..1 (pleasure | delight | satisfaction | joy) in (watching | seeing | making)?] (me | us | my | our | his | her | making | humiliating | hurting | the)',
      ],
      say: ['may see', 'perhaps notice'],
    },
    {
      id: 'would-love-to-see',
      match: [
        '<mindWho> would [(just)? (love | like) to see] (me | us | this | our) ..3 (fail | suffer | lose | fall | go | leave | gone | struggle | beg | collapse)',
      ],
      say: ['perhaps not mind seeing', 'perhaps accept seeing'],
    },
    {
      id: 'admit-it',
      match: [
        '^^ [(just | come on | go on | oh come on | at least | why do not you (just)? | why not)? ,? admit (it | that)? ,?] (you | that you | it was | this is | your)',
        '^^ [(just | come on | go on | at least | why do not you (just)?)? ,? admit it] $$',
        '^^ [be honest ,] you',
      ],
      say: ['I would like to know whether', 'please tell me whether'],
      ask: ['Could you tell me how you see it?', 'How was it from your side?'],
    },
    {
      id: 'hoping-we-give-up',
      match: [
        '<mindWho> <mindBe>? <mindFill>? <mindFill>? [h=(hope+v | pray+v | wait+v | bank+v on | count+v on | bet+v | reckon+v)] (that | for | until | on)? (me | us | we | i | our | my | nobody | no one | everyone | the (tenants | members | neighbours | workers | staff | union | kids)) ..2 <mindGiveUp>',
      ],
      say: ['perhaps {h}', 'possibly {h}'],
    },
    {
      id: 'playing-for-time',
      match: [
        '<mindWho> <mindBe> <mindFill>? <mindFill>? [(playing for time | stalling | stringing us along | stringing me along | buying time | running down the clock | running out the clock | sitting this out | sitting it out | waiting us out | waiting me out | filibustering | stonewalling)]',
      ],
      say: ['taking longer than we expected', 'needing more time than we expected'],
    },
    {
      id: 'playing-games',
      match: [
        '<mindWho> <mindBe> <mindFill>? <mindFill>? [(bluffing | playing (games | dumb | the victim | us | me | politics | innocent | hardball | both sides | hard to get) | posturing | grandstanding | putting on (a | an) (show | act) | faking | shedding crocodile tears | up to something | up to no good | being (deliberately | wilfully | purposely) (difficult | obtuse | vague | awkward | obstructive) | acting (innocent | dumb | the victim) | crying wolf | plotting | scheming) (with (me | us))?] !(in | on | outside | together | at home)',
        '<mindWho> <mindBe> [(just | only | simply | clearly | obviously) being (difficult | awkward | petty | stubborn | vindictive | spiteful | contrary | greedy | obstructive | mean)]',
      ],
      say: ['hard for us to read', 'holding something back, as it seems to us'],
    },
    {
      id: 'hiding-something',
      match: [
        '<mindWho> <mindBe> <mindFill>? [(hiding | concealing | covering up | keeping back) (something | things | the truth | the (real | true) ..2 | the figures | the facts)? (from (me | us | him | her | them | everyone))?] !(key | keys | eggs | in | under | behind)',
      ],
      say: ['not showing us everything yet', 'perhaps holding something back'],
      ask: [
        'What would you need in order to show us more?',
        'Is there something that makes it hard to tell us more?',
      ],
    },
    {
      id: 'something-to-hide',
      match: [
        '<mindWho> <mindFill>? (have | has | had) [(something | a lot | plenty | things) to hide]',
        '<mindWho> (have | has | had | with) [(a | some | your | their | another) (hidden | secret) (agenda | agendas | motive | motives | plan)]',
        '<mindWho> (have | has | had) [(an | some) ulterior (motive | motives)]',
      ],
      say: ['concerns that we do not know yet', 'reasons that we have not heard yet'],
    },
    {
      id: 'what-are-you-hiding',
      match: [
        '^ [what (are | is) s=(you | you people | they | he | she) (hiding | trying to hide | really after | really up to | up to | playing at | so afraid of | scared of)]',
      ],
      say: ['what makes it hard for {s} to tell us more', 'what would {s} need in order to tell us more'],
      ask: [
        'What would make it easier to tell us more?',
        'Is there something that makes this hard to talk about?',
      ],
    },
    {
      id: 'play-the-victim',
      match: [
        '<mindWho> <mindFill>? [v=play+v (the (victim | innocent | martyr | fool | hero | saint) | dumb | innocent | mind games)]',
      ],
      say: ['{v~need} to be heard too', '{v~need} us to understand something more'],
    },
  ],
} as const satisfies Family
