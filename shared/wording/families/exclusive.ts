/** Exclusive words: the work, and the worry, is theirs alone. */
import type { Family } from '../pattern.ts'

export const exclusive = {
  kind: 'exclusive',
  reason: 'Work that is only theirs divides the table; "how do we" keeps both at it.',
  patterns: [
    {
      id: 'you-need-to-fix',
      match: [
        '^^ [<you> (really | just | simply | now | all)? (need to | have to | have got to | got to | ought to | are going to have to | will have to | will need to | must) w=((<exclusive-fix>) ..6)] $$',
        '(^^ | , | and | but | because | so | that | think | believe | said | say | then | now | means | first | is) [<you> (really | just | simply | now | all)? (need to | have to | have got to | got to | ought to | are going to have to | will have to | will need to | must) w=(<exclusive-fix>)]',
      ],
      say: ['we need to find a way to {w}', 'it would help if we could {w}'],
      ask: ['How do we {w}?', 'What would it take for us to {w}?'],
    },
    {
      id: 'they-need-to-fix',
      match: [
        '(<role> | <name> | your ..2 | they | he | she | (somebody | someone) on your side) [(really | just | simply)? (needs to | need to | has to | have to | has got to | have got to | ought to | should | had better) w=(<exclusive-mend>)]',
        '<you> [(should | had better) w=(<exclusive-mend>)]',
        '(^^ | , | and | but | because | so | that | then | now) <you> [(need to | have to | must | have got to) w=(get (this | that | it | the | your) ..3 (sorted | fixed | done | under control | cleaned | cleared))]',
      ],
      say: ['could work with us to {w}', 'could help us {w}'],
    },
    {
      id: 'you-need-to-understand',
      match: [
        '[<you> (really | just | simply | all)? (need to | have to | have got to | had better | must | better) (understand | realise | realize | accept | get it into your (head | heads) | get into your (head | heads) | get through your (head | skull) | face the fact | face it | face facts | wake up | grasp | learn | remember)] (that | who | how | we | i | this | where)',
      ],
      say: ['it is important to us that you know', 'we would like you to know'],
      reason: 'Being told to understand closes ears; saying what matters opens them.',
    },
    {
      id: 'your-problem',
      match: [
        '(that | this | it | everything | you | them | her | him | here | there | now | up | out | off | in | on | us | me | <verb>) (is | are | becomes | remains | was | stays | will be) (entirely | purely | still | strictly | now | all | really | only | just)? [(your | his | her | their) (own)? <exclusive-own> (, (and)? not (mine | ours | my problem | our problem | us | me))?] !(is | with | that | too | as well | to (solve | fix) together)',
        '(that | this | it | everything | you | them | her | him | here | there | now | up | out | off | in | on | us | me | <verb>) (is | are | becomes | remains | was | stays | will be) (entirely | purely | still | strictly | now | all | really | only | just)? [(your | his | her | their) (own)? (business | affair | concern | responsibility | issue | duty | job | cost | matter | risk | task) , (and | so)? not (mine | ours | my | our ..1 | us | me)]',
        '(that | this | it | everything | you | them | her | him | here | there | now | up | out | off | in | on | us | me | <verb>) (is | are) (entirely | purely | strictly) [(your | his | her | their) (own)? (business | affair | concern | issue | matter)]',
        "[<role> ('s) (own)? <exclusive-own> , not (mine | ours)]",
        'make+v it [(your | their | his | her) <exclusive-own>]',
      ],
      say: ['something for us to look at together', 'a challenge we could share'],
    },
    {
      id: 'yours-not-ours',
      match: [
        '(is | are) [(your | their) (own)? (affair | business | concern | responsibility)] $',
        '(is | are) [(your | his | her | their) (responsibility | job | concern | business | affair | cost | decision) ..3 , not (mine | ours)]',
        '(is | sounds like | looks like | seems like) [a you problem]',
        '(is | are) for [(your side | you | them | your people | your lawyers) to (worry about | sort out | deal with | figure out)]',
      ],
      say: ['something we could talk through together', 'something to plan together'],
    },
    {
      id: 'it-is-on-you-to',
      match: [
        '(this | that | it | the rest | everything | all of this | all of that | all this | the ..2 | whatever ..4 | what ..4) (is | are) (entirely | all | solely | purely | squarely | only)? [(on | down to) (you | them | him | her) (, (and)? not (on | to)? (us | me))?] $$',
        '(it | that | this | the rest) is [for you to (sort out | solve | fix | deal with | figure out | worry about | pay | work out | clear up)] $',
      ],
      say: ['something for us to work out together', 'a task we could share'],
    },
    {
      id: 'on-you-to-fix',
      match: [
        '[(it | this | that) (is | falls) (entirely | squarely | now | all)? (on | down to | up to) (you | them | him | her) to w=(<exclusive-fix>)]',
        '[the (onus | burden | responsibility) is (now | squarely | firmly | entirely)? on (you | them | your side | your shoulders) to w=(<exclusive-fix>)]',
        '[(it | this | that) is (always | still | clearly | now)? (your | his | her | their) (job | responsibility | duty | task | place | business | problem) to w=(<exclusive-fix> | organise | organize | find | pay | make sure | get | keep | arrange | provide | make | tell | look after | do)]',
        '[you are the (one | ones) who (has to | have to | needs to | need to | must | should | will have to) w=(<verb> | do | be | have)]',
      ],
      say: ['we could look together at how to {w}', 'it would help if we could {w}'],
    },
    {
      id: 'paid-to',
      match: ['[you are (being)? paid to w=(<verb> | do | be | have)]'],
      say: ['we count on you to {w}', 'it matters to us that you {w}'],
    },
    {
      id: 'not-ours',
      match: [
        '(is | are | was | be) [not (really | exactly | quite | at all | even)? (my | our) <exclusive-ours>] !(to decide for | here | area | partner | card | model | plan)',
        '(is | are | was | be) [none of (my | our) (business | concern | affair | problem)] !(, but)',
        '(is | are | was | be) [no (concern | business | problem | affair | skin | worry | headache) of (ours | mine | us)]',
        '(is | are) [nothing to (me | us)] $',
        '^^ [(not (my | our) (problem | concern | business | job | headache | circus | department | issue) | none of (my | our) (business | concern) | no skin off my nose | no concern of (ours | mine))] $$',
        '(is) [no skin off (my | our) (nose | back)]',
      ],
      say: ['hard for us to take on alone', 'something we would have to look at together'],
      ask: [
        'Please tell us more, so that we can see what we could do.',
        'How could we look at this together?',
      ],
    },
    {
      id: 'do-not-care',
      match: [
        '<i> (really | honestly | frankly | simply | just)? [(do not | could not) (really | honestly | even)? (care | give (a | two | one | any)? (damn | toss | hoot | hoots | monkey | fig | rat | shit | fuck | stuff)) (less)? (about)?] (what | how | why | who | where | whose) ..3 (you | your | they | their | he | his | she | her | <role> | <name>)',
        '<i> (really | honestly | frankly | simply | just)? [(do not | could not) (really | honestly | even)? (care | give (a | two | one | any)? (damn | toss | hoot | hoots | monkey | fig | rat | shit | fuck | stuff)) (less)? (about | for)] (your | their | his | her | any of your | <name> | <role>)',
        '<i> [could care less (about)?] (what | how | why | your | their)',
        '<i> [(have | had) (absolutely | really)? (no | zero) interest (whatsoever | at all)? in] (what | how | why | your | their | any of | hearing | listening | his | her)',
        '<i> [(am | are) not (remotely | in the least | the least bit | at all | in the slightest)? (interested in | bothered about | bothered by)] (what you | how you | why you | your (excuses | opinion | opinions | feelings | reasons | problems | story | stories | side | explanations | views | complaints | sob) | any of your)',
      ],
      say: ['have other points to weigh besides', 'need to look at more than'],
      reason: 'Being told that nobody cares ends the talk; saying what you decide by keeps it open.',
    },
    {
      id: 'do-not-care-if',
      match: [
        '[<i> (do not | could not) (really | honestly | even)? (care | give a (damn | toss | hoot | shit | fuck)) (less)? (if | whether | that)] (you | they | he | she | your ..2) (like | likes | have | has | need | needs | lose | loses | are | is | can | cannot | feel | feels | want | wants | think | thinks | agree | agrees | hate | hates | get | gets | complain | go | find) !(late | vegetarian)',
      ],
      say: ['I hear it, and still have to decide, even if', 'we need a way that works even if'],
    },
    {
      id: 'do-not-care-at-all',
      match: [
        '[<i> (really | honestly | simply | just)? (do not | could not) (care (less)? | give a (damn | toss | hoot | shit | fuck))] $$',
        '^ [what do (i|we) care <rest>?]',
        '^ [(why | what) (on earth | the hell)? (should | would | must) (i | we | anyone) (even)? care <rest>?]',
      ],
      say: ['I have to look at other points too', 'what would you need from me here'],
      ask: ['I hear you, and I have to look at other points too.', 'What would you need from me here?'],
    },
    {
      id: 'irrelevant-to-us',
      match: [
        '(what | how | why | whatever) (you | they | he | she | your ..2) ..4 [(is | are | makes | matters) (of)? (completely | entirely | totally | utterly)? (irrelevant | immaterial | no interest | no consequence | no difference | nothing | neither here nor there | beside the point) (to (us | me))?]',
        '(your | their | his | her) (opinion | opinions | feelings | views | wishes | view | preferences | comfort | convenience | excuses | needs | reasons | problems | <verb> (<verb>)?) [(do | does) not (matter | count | interest (me | us) | concern (me | us) | come into (it | this) | enter into (it | this)) (to (me | us))? (in the (slightest | least))?]',
        '(what | how | why | where | who | whatever) (you | they | he | she | your ..2) ..4 [(do | does) not (matter | count | interest | concern | bother) (to)? (me | us)] !(, (the | both | either | all | any | there | feel | you (can | may)))',
        '(your | their) (opinion | opinions | feelings | views | wishes | view | preferences | comfort | convenience | excuses | needs) [(is | are) (irrelevant | of no (interest | consequence | importance) | worth nothing | neither here nor there | not (wanted | needed | asked for | relevant)) (to (me | us))? (in the (slightest | least))?]',
      ],
      say: ['can only be one point among others', 'will have to be weighed with other points'],
    },
    {
      id: 'your-job',
      match: [
        '(is | are | was) (always | still | entirely | clearly)? [(your | his | her | their) (job | responsibility | duty | task | role | place | business | problem) to (sort out | sort | fix | solve | resolve | deal with | handle | figure out | work out | organise | organize | find | pay | arrange | do | clear up | clean up | worry about)] $',
        '(is | are) [what (you | they) (are | get) paid for]',
        '(is | are) [(your | their) (job | duty | department)] , not (mine | ours)',
      ],
      say: ['something for us to work out together', 'a task we could plan together'],
    },
    {
      id: 'not-for-people-like-you',
      match: [
        '[<exclusive-like> like (you | him | her | them | that lot | yours | you lot)] ..2 (do not | can not | should not | will not | never | only | always | ruin | have no | are the reason | are why | need to | make me (sick | ill) | think | belong | get away | give ..3 bad | should be | deserve | are all | are not)',
        '(deal with | dealing with | trust | put up with | business with | sick of | tired of | enough of | had it with | fed up with | because of | what i expect from | typical of | typical for | expect from | negotiate with | talk to | argue with | waste my time on | time for | hate) [<exclusive-like> like (you | him | her | them | that | you lot)]',
        '^^ [<exclusive-like> like (you | him | her | them)] $$',
      ],
      say: ['people who see it differently', 'some of those involved'],
    },
    {
      id: 'not-your-kind',
      match: [
        '[(your | his | her | their) (kind | sort | ilk | type)] (do | are | always | never | can | could | will | should | think | have | make | only | need)',
        '(of | with | from | like | by | know) [(you and)? (your | his | her | their) (kind | sort | ilk | type)] $',
        '[the likes of (you | him | her | them | your ..1)]',
      ],
      say: ['some of those involved', 'people who see it differently'],
    },
    {
      id: 'your-kind-is',
      match: [
        '[(your | his | her | their) (kind | sort | ilk)] (is | does | has | thinks | makes | needs) !(letter | offer | of)',
        '[(someone | somebody | a man | a woman | a person | anyone) like (you | him | her)] (does | is not | has no | thinks | is why)',
      ],
      say: ['someone who sees it differently', 'a person in that place'],
    },
    {
      id: 'see-why-i-should',
      match: [
        '<i> [(do not | fail to | can not | really do not | cannot) (see | understand | get | know) (any reason)? why] <i> !(should not | can not) (should | must | have to | need to | would | ought to | am supposed | are supposed)',
        '<i> [(see | know of | can think of) no (good | earthly | single)? reason (why | that)] <i> !(should not | can not) (should | must | have to | need to | would)',
      ],
      say: ['would like to understand why', 'would like to talk with you about why'],
    },
    {
      id: 'why-should-we',
      match: [
        '[why (on earth | the hell | in the world)? should x=(i | we)] (be (the (one | ones) | left | punished | expected | made) | have to | bother | suffer | pay | clean | foot | bear | do your | do all | help | fix | always | wait | give up | compromise | lose | cover | move | bend | carry | apologise | apologize | believe | trust | listen)',
      ],
      say: ['could you explain why {x} should', 'what would make it fair that {x}'],
      ask: ['What would make this fair for both of us?', 'Could we look at who can do what?'],
    },
    {
      id: 'what-is-it-to-me',
      match: [
        '[(what is (that | it | this) to (me | us) | what (has | is) (that | this | it) got to do with (me | us) | what does (that | it | this) have to do with (me | us) | how is (that | this | it) (my | our) (problem | business | concern | fault) | why is (that | this | it) (my | our) (problem | business | concern | job) | since when is (that | this | it) (my | our) (problem | job | business | concern) | do i look like i care)]',
      ],
      say: ['how does this concern us both', 'what part of this could be ours'],
      ask: ['How does this concern both of us?', 'What part of this could be ours?'],
    },
  ],
} as const satisfies Family
