/** Exclusive words: who is sent away to do it alone, and who will have no part in it. */
import type { Family } from '../pattern.ts'

export const apart = {
  kind: 'exclusive',
  reason: 'Work that is only theirs divides the table; "how do we" keeps both at it.',
  patterns: [
    {
      id: 'do-it-yourself',
      match: [
        '^ (then | so | just | now | go | go and)? [(do | fix | sort | solve | handle | pay | move | clean | find | write | carry | mow | repair | build | organise | organize | arrange | cook) (it | that | this | them | things) (out | up | for | away)? (yourself | yourselves | on your own)] $',
        '^^ [(then | so | well)? you can (jolly | damn | bloody)? (well)? (do | fix | sort | solve | handle | pay | pay for | deal with | move | clean | find | repair) (it | that | this | them | things) (out | up | for | away)? (yourself | yourselves | on your own)] $$',
        '^ (then | so | just | now)? [(deal with | cope with | live with | see to | put up with | take care of | look after) (it | that | this | them | your ..2) (yourself | yourselves | on your own | alone)]',
        '^ (then | so | just | now)? [(work | sort | figure) (it | this | that | things) out (among | amongst | between) (you | yourselves | yourself | them | themselves)]',
        '^ (then | so | just | now)? [(deal with it | live with it | get on with it yourselves | sort yourselves out | sort yourself out | sort it | sort it out | fix it | figure it out | work it out | clean it up | get it sorted | get it fixed | handle it)] $$',
        '^ [(clean | clear | mop | tidy | sort) (up | out)? your own (mess | rubbish | problems | house | backyard | shit | junk | affairs | clutter)]',
        '^ [(solve | fix | pay | deal with | carry | find | make | buy | get | sort out) your own (<verb>)]',
      ],
      say: ['let us see how to do this together', 'let us agree who does which part'],
    },
    {
      id: 'you-sort-it',
      match: [
        '^^ (so | now | then)? [you (can | lot can | people can | guys can | go and | go)? (sort | fix | deal with | figure | work | clean | handle | pay for | solve | see to | take care of) (it | this | that | them | your own ..2) (out | up)? (then | yourself | yourselves)?] $$',
        '[you (broke | made | started | caused | wanted | ordered | signed | bought | built | created | chose | damaged | spilled | spilt | lost | messed) ..3 , (so | now)? (you)? (can)? (fix | pay | clean | sort | deal | buy | live | own | replace | put up with | clear | solve | mend | find) (<rest>)?]',
        '(it is | its) (your | you) ..8 so [you (lot | people | guys)? can (stop | fix | sort | deal with | pay for | clean up | clear up | handle | solve | find | move) (<rest>)?]',
        'your (problem | mess | idea | fault | mistake | error | dog | kid | kids | leak | tree | wall | water | car) ...6 so [(you | you lot | you people | you guys) (can | get to | should) (stop | fix | sort | deal with | pay for | clean | clear | handle | solve | find | move) (<rest>)?]',
      ],
      say: ['let us see how to put it right together', 'we could agree who does which part'],
      ask: ['Let us see how to put this right together.', 'Could we agree who does which part?'],
    },
    {
      id: 'your-x-your-y',
      match: [
        '^^ your ..2 , (so)? your (own)? (problem | problems | headache | mess | cost | costs | bill | job | risk | responsibility | fault | funeral | lookout | dime | loss | worry | expense | decision | trouble | tough luck) $$',
        '^^ your ..2 your (own)? (problem | headache | mess | bill | job | risk | funeral | lookout | worry | expense) $$',
        '^^ your (own)? (problem | problems | headache | mess | job | funeral | lookout | worry) , (and)? not (mine | ours | my problem | our problem) $$',
        '^^ (not (my | our) ..2 , not (my | our) (problem | circus | monkeys | concern | business | job | headache) | not my circus , not my monkeys) $$',
      ],
      say: ['this is something for us to look at together', 'this is a challenge we could share'],
      ask: ['How could we look at this together?', 'What part of this could each of us take on?'],
    },
    {
      id: 'your-loss',
      match: [
        '^ [(that is | it is)? your loss] $',
        '^ [(suit yourself | suit yourselves | please yourself | knock yourself out | have it your way | good luck with that | do what you like | do whatever you want | do as you please | do what you want)] $$',
        '^^ [(tough | hard) (luck | cheese | titty)] $',
        '^^ [(too bad for you | bad luck for you | cry me a river)] $',
        '^^ [tough] $$',
      ],
      say: ['I would still like to find a way with you', 'I would like to know what you need here'],
      ask: ['I would still like to find a way with you.', 'What would you need to change your mind?'],
    },
    {
      id: 'not-lifting-a-finger',
      match: [
        '<i> [(will | am | are) not (going to)? (lift | lifting) a finger]',
        '<i> [(am | are) not (going to)? (doing | do) (anything | a thing | another thing | your (job | work | homework | dirty work))]',
        '<i> [(wash | am washing | are washing) (my | our) hands of (it | this | that | the (whole)? (thing | affair | matter | business) | you | your ..2)]',
        '<i> [want nothing (more)? to do with (you | this | that | it | your ..2 | the ..2)]',
        '<i> [(will | am | are) not (going to | here to | about to)? (clean up | cleaning up | fix | fixing | pay for | paying for | solve | solving | sort out | sorting out | clear up | clearing up | bail) (after)? (your | you | their) (mess | mistake | mistakes | problem | problems | errors | incompetence | chaos | failure | failures | out | share | debts | repairs)]',
        '<i> (have | had) [no intention (whatsoever)? of (helping | paying | fixing | cleaning | moving | sharing | lending | bailing) (you | for | up | out | your)]',
        '<i> [(should | do) not have to (clean up after | pay for | carry | fix | solve | suffer for | put up with) (you | your | them | grown) (..3 $)?]',
      ],
      say: ['need to know first how we share this', 'would like us to agree who does what'],
    },
    {
      id: 'not-your-servant',
      match: [
        '<i> (am | are) [not (your | their | his | her) (babysitter | mother | mum | mom | maid | bank | servant | secretary | slave | cleaner | nanny | therapist | chauffeur | errand boy | doormat | punching bag | cash machine | piggy bank | wife | skivvy | keeper | dogsbody | housekeeper | assistant | employee | lackey | cook | taxi)] !(, but)',
      ],
      say: ['able to do one part of this', 'ready to agree who does what'],
    },
    {
      id: 'leave-me-out',
      match: [
        '^ [(leave | keep | count) (me | us) out (of (it | this | that | your ..2))?] $',
        '^ [do not (come (crying | running | whining | moaning | complaining | begging) | drag | involve | look | bother | expect) (back)? (to | at | on)? !(me (before | after | at | on | home | back | until | till)) (me | us | our help | my help | help from (me | us) | any help | sympathy) (..6 $)?] !(wrong)',
      ],
      say: ['I need to be clear about what my part is', 'let us agree first what each of us does'],
    },
    {
      id: 'keep-out',
      match: [
        '^ (just | please)? [(mind your own (business | beeswax) | keep your nose out (of (it | this | that | my ..2 | our ..2))? | keep out of (it | this | that) | stay out of (it | this | that) | butt out | stay in your (own)? lane | back off | keep your (opinions | opinion | advice | thoughts | comments) to yourself | stick to your (own)? (job | side | business))]',
        '[(it | that | this | what ..4 | how ..4 | who ..4 | where ..4 | my ..2 | our ..2) (is | are) none of (your | their | his | her) (damn | bloody | goddamn | fucking | concern and)? (business | concern | affair)]',
        '[(it | that | this | what ..4 | how ..4 | who ..4 | where ..4 | my ..2 | our ..2) (does | do) not concern (you | them | him | her)] $',
        '[(nobody | no one | no-one) (asked | invited | wants | needs) (for)? (you | your (opinion | advice | help | input | permission | views | comments | two cents))] !(to (pay | come early | rush))',
        '[who asked (you | for your (opinion | advice | view | input))]',
        '^ [<you> (have | has) no (say | business | voice | vote) (in (this | that | it | here | the matter) | here | telling (me | us) ..4)]',
        '[<i> (do | will | did) not need (your (help | input | opinion | permission | advice | approval | views | charity | blessing) | you to tell (me | us) ..4 | you telling (me | us) ..4 | anything from you)] !(to (paint | move | carry) it)',
        '[you are not (wanted | welcome) (here | anymore | any more | at ..3 | in ..3)]',
      ],
      say: ['I would like to decide this part myself', 'please let me settle this part first'],
    },
    {
      id: 'act-together',
      match: [
        '^ [(get | put) your (act | house | affairs | own house | team | people | priorities | crew) (together | in order | straight | under control | sorted | sorted out)]',
        '^ [(pull your (weight | finger out | socks up) | pull yourself together | pull yourselves together | up your game | raise your game | do your (job | part | share | bit) | step up | lift your game | sort your life out | take (some)? responsibility | take ownership | own it | own your mistakes | own up to it | make an effort | try harder | do better)] !(and we | at the)',
        '^ [(control | rein in | discipline | train | manage) your (own)? (kids | children | dog | dogs | staff | people | team | temper | crew | members | tenants | client | clients | son | daughter | brother | guests)]',
      ],
      say: ['tell us what would help you get this done', 'let us agree who does what by when'],
    },
    {
      id: 'our-side-is-done',
      match: [
        '<i> have (already)? [done (my | our) (bit | part | share)] ...1 (now | so | and)? (it is (your | up to you | over to you) | the rest is (yours | your | on you | up to you) | you do yours | now you | your turn)',
        '<i> have (already)? [(done | given) (more than)? enough (already)? (for (you | them | him | her))?] $',
      ],
      say: ['given what is possible for now', 'taken real steps already'],
      reason: 'Counting who is done sets one side against the other; naming the next step moves both.',
    },
    {
      id: 'bed-made',
      match: [
        '[you (made | have made) your bed (, )? (so | now | and)? (you (can | must | will))? (now)? (lie | sleep) in it]',
        '[(take it up with | tell it to | save it for | say it to) someone who cares]',
        '[<i> (am | are) not (a charity | running a charity | made of money | a bank)] $',
        '[<i> owe (you | them | him | her) (absolutely)? nothing]',
        '[(go | just go) (and)? find (someone | somebody) else to (fix | solve | pay | clean | do | blame | fund | help | annoy) (..6 $)?]',
        '[it is (high | about)? time (you | your ..2 | they | he | she) (people)? (sorted | fixed | dealt with | cleaned | learned | learnt | took | started | stepped | pulled | grew | got | put | did | paid | moved | changed | faced) (..6 $)?] !(a break)',
      ],
      say: ['let us look at what each of us can do', 'I would like us to plan who does what'],
    },
    {
      id: 'why-always-me',
      match: [
        '[why (is | must) it always (be)? (me | us) (who | that) (has to | have to | must | needs to | need to)]',
        '[why (am | are) (i | we) (always)? the (one | ones) (who | that) (has to | have to | must | needs to | need to)]',
        '[why (do | must) (i | we) always (have to)?] (clean | pay | do | give | move | pick | fix | be | wait | apologise | apologize)',
      ],
      say: ['what would be a fair way to', 'how could we take turns to'],
    },
    {
      id: 'it-is-you-who',
      match: [
        '[it is (you | them | him | her | your side | your people) who (needs | need | has | have | should | must | ought) (to)? v=(<verb> | do | be | have | move) (, not (me | us))?]',
        '[you should be the (one | ones) (to | who) v=(<verb> | do | be | have) (, not (me | us))?]',
      ],
      say: ['we could talk about who can {v}', 'it would help if we agreed how to {v}'],
    },
    {
      id: 'not-one-of-us',
      match: [
        '[(you | they | he | she) (are | is | will be | were) (not | never) (going to be | be)? one of us]',
        '[(you | they) (would | could | will) (not | never) understand] (, )? (you are not | you do not | it)',
        '[(go | get) back to where you (came | come) from]',
        '[(we | i) do not (need | want) your (sort | kind | lot | type) (here | round here | around here | in ..3)]',
        '[this is our (street | town | village | building | team | house | company | club | land | family) , not yours]',
      ],
      say: ['this place matters a lot to us', 'we see some things very differently'],
    },
  ],
} as const satisfies Family
