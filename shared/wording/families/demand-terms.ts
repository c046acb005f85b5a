/** Demands by their terms: that there is no other offer, no other way, and no leaving before it is done. */
import type { Family } from '../pattern.ts'

export const demandsOfTerms = {
  kind: 'demand',
  reason: 'A demand invites a refusal; a requirement can be looked at together.',
  patterns: [
    {
      id: 'sign-or-do-not',
      match: [
        '^ !(<i>) [(sign | pay | accept | agree | buy | sell | decide | take (it | that) | say yes) (it | this | that | up)? or (do not | not | leave | move out | quit | resign | go (home)? | get out | forget it | walk | we are done | lose it)] $',
        '^^ [(just)? yes or no] $$',
      ],
      say: ['please tell us what you would need', 'I would like to hear what would have to change'],
      ask: ['What would you need in order to say yes?', 'What would have to change for you to sign?'],
    },
    {
      id: 'in-full-or-not',
      match: [
        '[(in (their | its) entirety | as (it is | they are | it stands | they stand | written | drafted) | in full | all of (it | them) | the whole (thing | lot) | on (my | our) terms | (my | our) way) , or not at all]',
        '[(in (their | its) entirety | as (it is | they are | it stands | they stand | written | drafted) | in full | all of (it | them) | the whole (thing | lot) | on (my | our) terms | (my | our) way) or (not at all | nothing | it does not happen | no deal | we do not)]',
      ],
      say: ['with any changes we agree on', 'and can talk about the parts that do not fit'],
    },
    {
      id: 'price-is-the-price',
      match: [
        '[w=(price | number | figure | rate | fee | terms | rules | deadline | offer | decision | answer | conditions) (is | are) (the | my | our)? (price | number | figure | rate | fee | terms | rules | deadline | offer | decision | answer | conditions)] $',
      ],
      say: ['{w} {w.is} hard for us to change', '{w} {w.is} fixed for reasons I can explain'],
    },
    {
      id: 'no-second-offer',
      match: [
        '[there (will | is going to | is) (not (going to)? (be)? | never be | be no | no) (another | a (second | better | further | new) | any (other | better | further | more) | second | better | further | other) (one | offer | offers | proposal | chance | chances | deal | round | extension | extensions | reminder | warning | meeting)] !(..3 (until | before | this))',
        '[(you | they | he | she) (will not | are not going to | is not going to) (get | find | see | be offered | be getting | hear) (another | a better | a second | any better) ..1 (one | offer | proposal | chance | deal) ..2 (from (me | us))?] $',
        '[(this | that | here) is (my | our | the) (one and only | first and (last | final) | only | very last | final and only) ..1 (offer | proposal | price | warning | chance | word) (<rest>)?]',
        '[consider (this | it | that) (my | our | the) (one and only | final | last | first and final | only) ..2 (offer | proposal | price | word | position | answer)]',
      ],
      say: ['this is what I can offer as things stand', 'as far as I see today this is what I can do'],
    },
    {
      id: 'terms-do-not-move',
      match: [
        '(my | our) ..1 (terms | conditions | position | stance | price | number | figure | decision | requirements | line | mind | client | clients | side | board) ..6 [(it | they | that | this | he | she)? (is | are | will | does | do) not (going to | about to | going | willing to | prepared to)? (move | budge | shift | bend | soften | be moved | moving | budging | change (for you | for anyone | now | whatever) | $)] (an inch | one inch | $ | , | whatever | for | one)',
        '[<i> (will | am | are | do | shall) not ..2 (move | moving | shift | shifting | give | giving | yield | yielding | retreat | retreating) (an | one | a single | so much as an | so much as a) (inch | millimetre | millimeter | centimetre | centimeter | iota | hair | hairs | step | jot | whisker)]',
        '[(they | it | he | she) (is | are | will) not (going to)? (move | moving | shift | shifting | budge | budging) (an | one | a single) (inch | millimetre | millimeter | centimetre | centimeter)]',
        '[there (is | are) (zero | absolutely no | precisely no | no) (room | scope | leeway | space | margin | wiggle room) for (movement | manoeuvre | maneuver | discussion | negotiation | compromise | haggling | error on | argument)]',
        '[(this is | i am drawing | we are drawing | here is | i have drawn | we have drawn) (my | our | a | the) (line in the sand | red line | line (here | now)? | ultimatum | bottom line)] !(of | manager)',
        '^ [(consider | take | call) (this | it) (as)? (an | my | our) ultimatum]',
        '[<i> have (already)? (stated | given | made clear | set out) (my | our) (position | terms | answer | conditions | price)] $',
        '[<i> (will|am|are) not (going (to)?|go|paying|pay|move|moving|bid|bidding|offer|offering) ..1 (a|one) (single)? (cent|penny|euro|pound|dollar|inch|minute|step) (above|over|beyond|higher|past|further) <rest>?]',
      ],
      say: ['I would need very good reasons to move here', 'I hold to this, and can explain why'],
    },
    {
      id: 'expected-to-comply',
      match: [
        's=(<you> | <role> | <name> | your ..2 | they | he | she | everyone | everybody) [(is | are) (hereby | now | also | all | fully)? (expected | required | obliged | instructed | ordered | directed | told | called upon | commanded) to v=(comply | accept | obey | submit | conform | agree | follow | withdraw | vacate | cease | surrender | yield | hand | sign | resign | apologise | apologize | retract | stop | leave | pay)]',
      ],
      say: ['{s.is} kindly asked to {v}', 'could help us by agreeing to {v}'],
    },
    {
      id: 'fall-into-line',
      match: [
        '[(fall (in | into | in to) (line | step) | toe the line | knuckle under | get (in | into) line | bow to (my | our) | do as (they | you | he | she) (are | is) told | jump when (i | we) say)] !(for | at the)',
      ],
      say: ['go along with this', 'find a way to support this'],
    },
    {
      id: 'unconditional',
      match: [
        '(want | need | expect | require | must have | demand | await | accept | your) ..2 [(unconditional | unreserved | unqualified | total | absolute | complete | full and unconditional) (acceptance | surrender | obedience | compliance | capitulation | submission | agreement)] !(with (the | all | our))',
      ],
      say: ['agreement', 'consent'],
    },
    {
      id: 'x-not-opinions',
      match: [
        '[x=(compliance | obedience | results | action | answers | money | cash | keys | the keys | a signature | signatures | deeds | payment | an apology | a refund | solutions | a date | silence | a yes) , (and)? not ..1 (opinions | opinion | questions | excuses | talk | words | promises | stories | apologies | explanations | speeches | sympathy | comments | feedback | arguments | discussion | another ..2 | a lecture | suggestions)]',
      ],
      say: ['{x} I can count on', '{x} I can rely on'],
    },
    {
      id: 'all-i-want',
      match: [
        '[all <i> (want | need | expect | require | ask) from (you | them | him | her | your ..2) is] ..1 (compliance | obedience | signature | yes | money | silence | apology | keys | payment | resignation | cheque)',
      ],
      say: ['what would help me is', 'what I hope for is'],
    },
    {
      id: 'is-all-i-want',
      match: [
        '(money | apology | refund | signature | answer | yes | truth | keys | payment | action | results | cheque | resignation) [is|are (the only thing | all) <i> (want | need | expect | will take | will accept) (from (you | them | him | her))?] $',
        '[is|are (the only thing | all) <i> (want | need | expect | will take | will accept) from (you | them | him | her)] $',
      ],
      say: ['would help me most', 'would go a long way for me'],
    },
    {
      id: 'do-not-get-to',
      match: [
        '<you>|they|he|she|<role>|<name> [(do | does) not get (to !(see | meet | spend | sleep | hear | go | travel | enjoy | eat | use) v=(<verb> | have | be))]',
      ],
      say: [
        'would need a yes from all of us to {v:base}',
        'could talk with all of us first and then {v:base}',
      ],
    },
    {
      id: 'no-vote',
      match: [
        '[<i> (am | are) not (giving | offering) (you | them | him | her) (a | any | the) (vote | say | choice | option | veto | chance to)]',
        '[(your | his | her | their) (opinion | opinions | feelings | view | views | consent | preference | preferences | permission | approval | objection | objections) (does not | do not | did not | is not | are not) (matter | count | interest (me | us) | come into (it | this) | required | needed | wanted | relevant | concern (me | us))]',
        '[(what | whatever) <other> ..1 (think | thinks | want | wants | feel | feels | believe | say | says | prefer | like) ..3 (does not (come into (it | this) | matter | count | interest (me | us) | concern us | change anything) | is (irrelevant | neither here nor there | beside the point | of no (interest | consequence)))]',
        '[<i> (do not | did not) (want | need | come for | ask for | care for) ..1 ..1 (opinion | opinions | advice | explanation | explanations | reasons | excuses | reason | story | stories | side of it | feelings)] !(of | on (the | this | whether))',
        '[(objections | excuses | arguments | counteroffers | counter-offers | amendments | complaints | delays | compromises | appeals) will not be (heard | considered | accepted | entertained | tolerated | discussed | read)]',
      ],
      say: ['I see this differently, and will listen', 'I hold another view, and can explain it'],
    },
    {
      id: 'telling-not-asking',
      match: [
        '[<i> am|are (telling | instructing | informing | ordering) (you | them | him | her) , (and | i am)? not asking (you | them)?]',
        '^^ [(this is | that is)? not a (request | suggestion | question | discussion | debate | negotiation)] $$',
        '[there is no other (option | choice | alternative | way) (on the table | here | for you | left | open to you)]',
        '[you will be the one (taking | paying | doing | explaining | clearing | fixing | moving | signing | cleaning) (<rest>)?]',
        '[(this | that | it) is (an (order | ultimatum) | not (optional | a choice | up to you | your choice | your decision | a conversation | a vote) | not something <i> (discuss | debate))] $',
        '[(that is | this is | and that is | those are | these are) (the | my | our | your) (only)? ..1 (beginning and (the)? end of (it | that | this) | choices | deal $$ | options $$ | end of (it | that | the (discussion | debate | conversation | argument)) | only (choices | options | terms))]',
        '^^ [(it is | this is | it)? (really | just | as | that | so)? (as)? simple as that] $$',
        '^^ [it is (really | just)? (that | very) simple] $$',
        '[(it is | this is) a (simple | straight | plain) (yes or no | yes or a no)] (, | $)',
        '[no (ands | ifs | buts) , ..1 (ifs | buts | ands) ..2 (ifs | buts | ands) (about it)?]',
        '[(and)? (i | we) (really | do)? mean it] $$',
      ],
      say: ['this matters a great deal to me', 'I would like us to take this seriously'],
    },
    {
      id: 'not-look-at-other',
      match: [
        '(<i> | (my | our) ..2 | <role> | the ..2) [(will | shall | do | does | am | are | would) not (be | even | going to | want to | intend to | willing to | prepared to | interested in)? (sign | signing | approve | agree to | pay for | look at | looking at | consider | considering | listen to | listening to | hear | hearing | accept | accepting | entertain | entertaining | discuss | discussing | contemplate | settle for | tolerate) (<demand-other>) (<rest>)?]',
        '<i> [(will | am | are) not (be)? (settling | settle) for less (<rest>)?]',
        '<i> [(have | see) (absolutely)? (no | zero) (intention | desire | plans | interest) (of | in | to) (compromising | compromise | negotiating | negotiate | discussing | discuss | moving | budging | giving | backing | haggling | haggle | listening | changing | debating | conceding | explaining | meeting you) (<rest>)?]',
        '<i> [(do | am | are | shall | will) not (propose | proposing | intend | intending | planning | plan) to (restate | repeat | explain | justify | defend | discuss | debate | negotiate | argue | revisit | wait | haggle | listen | move | compromise | give) (<rest>)?]',
        '<i> [(will | shall | do | am | are) not (going to | here to | willing to | prepared to)? be (haggled | argued | reasoned | bargained | negotiated | trifled | toyed | played) with (<rest>)?]',
        '<i> [(will | shall) not be (moved | swayed | satisfied (with | by) | talked out of | persuaded | beaten down | second-guessed | contradicted | overruled | refused | denied | questioned | challenged | fobbed off | put off) (<rest>)?]',
      ],
      say: ['would need very good reasons to change this', 'would rather stay with this as things stand'],
    },
    {
      id: 'nothing-you-say',
      match: [
        '[(nothing | no argument | no amount of ..2 | none of your ..2) (<other> (can | could | will | may)? (say | do | offer | come up with | bring | try | write))? (will | is going to | would | can | is ever going to) (shift | move | change | sway | persuade | convince | budge | make (me | us)) (me | us | my ..1 | our ..1 | this | that | it) (..5 $)?]',
        '[nothing (short of | less than | but) ..9 (will | would) (satisfy | do | suffice | be (enough | acceptable)) !(for) (<rest>)?]',
        '[there (is | will be) no (further | more)? (discussion | discussions | negotiation | negotiating | negotiations | debate | haggling | compromise | bargaining | argument) (of | about | on | over | regarding | with) (<rest>)?]',
        '[(it | this | that) will not (come back | be repeated | be extended | be offered again | come again | be on the table) (..3 $)?]',
        '[because (i | we) (say | said) (it | this | that) (<rest>)?]',
        '^^ [(my | our) (house | room | flat | rules | roof | money | land | building | site | shop | office | name) , (my | our) (rules | terms | way | decision | call | say | conditions | choice)] (, | $$)',
        '[there is (only)? one way (this | it | that | we) (goes | ends | works | gets | go | end)]',
        '[(whatever | no matter what | no matter how) (you | they | he | she | your ..2) (say | says | do | think | want | offer | bring | brings | plead | argue) ..3] $$',
        '[<i> (am | are) not (at all | remotely | the least)? interested in (a | any | your | the | hearing | another)? ..1 (compromise | discussion | excuses | excuse | explanations | explanation | talking | negotiating | opinion | reasons | counteroffer | half | haggling | debate) (<rest>)?]',
      ],
      say: ['as things stand I see no other way', 'for now this is how I see it'],
    },
    {
      id: 'decision-stands',
      match: [
        '(my | our | the) (decision | answer | position | no) [(stands | is what it is)] (, | $)',
        '(my | our | the) answer [is (still)? no] (, | and) ..1 (it (was | will | is going to) | always | tomorrow)',
      ],
      say: ['is clear as things stand', 'has its reasons'],
    },
    {
      id: 'not-by-a-single',
      match: [
        '<i> [(will | am | are | do) not (going to | prepared to)? (lower | reduce | come down | go down | pay | budge | go up) ..4 (a single | one single | so much as a)]',
      ],
      say: ['would find it hard to move by even a', 'would need good reasons to move by even a'],
    },
    {
      id: 'will-not-drop',
      match: [
        '[(condition | point | thing | term | demand) <i> (will not | am not | are not) (drop | dropping | give up | giving up | concede | compromise on | budge on | trade | negotiate)]',
      ],
      say: ['point that matters most to us', 'thing we need most'],
    },
    {
      id: 'you-will-me',
      match: [
        '^ <you>|<role> [will v=(address | treat | respect | obey | pay | answer)] (me | us | my | our) !(..6 (if | when | unless | back))',
      ],
      say: ['could {v}', 'would help by being ready to {v}'],
      factual: true,
    },
    {
      id: 'you-do-as-told',
      match: [
        '^ <you> [do (what | as | exactly what | exactly as) (the | i | we | my | our) ..3 (say | says | tell | tells | want | states) (..4 $)?]',
      ],
      say: ['would help by doing what we agreed', 'could help by doing what is agreed'],
    },
    {
      id: 'under-no-circumstances',
      match: [
        '[under no (circumstances | conditions) (will | shall | would | do | can) s=<i>] (accept | agree | sign | pay | settle | move | take | consider | allow | negotiate | give | compromise | discuss | leave)',
        '[(on no account | in no way | at no point) (will | shall | would) s=<i>] (accept | agree | sign | pay | settle | move | take | consider | allow | negotiate | give | compromise)',
      ],
      say: ['only with very good reasons would {s}', 'only for very strong reasons could {s}'],
    },
    {
      id: 'not-leaving-until',
      match: [
        '[<i> (am | are | will) not (leaving | be leaving | going anywhere | going home | hanging up | leave | go anywhere | getting off | getting up | budging | budge) ..3 w=(until | till | unless)] (<other> | your | this | that | it is | <i> (get | have | am | hear | see) | the ..3 is | somebody | someone)',
        '[<i> (am | are | will) not (leaving | going anywhere | going home | hanging up | leave | go anywhere) ..3 w=without] (<to> | my | our | the | a | an | it | what | that | one | them | this)',
        '[(nobody | no-one | no one) (leaves | goes (home | anywhere) | moves | walks out | is leaving | is going anywhere | gets up) ..3 w=(until | till | unless)] (<other> | <word> (agrees | signs | pays) | your | this | that | it is | <i> (get | have) | the ..3 is | somebody | someone)',
      ],
      say: ['I would find it hard to leave {w}', 'I would be sorry to end this {w}'],
    },
    {
      id: 'until-they-yield',
      match: [
        '[(<i> (am | are | will | do) not | (nobody | no-one | no one | none of us | nothing) ..4 (is | are | goes | gets | will | moves | happens | comes)) ..6 (until | till | unless)] (<you> | they | he | she | <role> | <name> | your ..2 | the ..2) ..1 (<demand-yields> | gives us | gives me)',
      ],
      say: ['I would be glad to go on once', 'we could go on as soon as'],
    },
    {
      id: 'until-then-nothing',
      match: [
        '[(until | till | unless) (<you> | they | he | she | <role> | <name> | your ..2 | the ..2) (<demand-yields>) ..6 , <i> (will not | do not | are not | am not | refuse | would not) (even | talking | moving | going | prepared | willing | sign | talk | open | sit | move | look | meet | answer | discuss | negotiate) (<rest>)?]',
        '[until then <i> (refuse | will not | am not | are not | do not) (<rest>)?]',
      ],
      say: [
        'we would like to see movement here first',
        'I would be glad to go on once we have found a way here',
      ],
    },
    {
      id: 'my-way',
      match: [
        '(<other> | be | is | getting | gets | it | this | that) ..1 (does | do | did | done | doing | play | run | plays | goes | going) (it | this | that | things)? [(my | our) way] (, | or | from now | $)',
        '<other> (will | is going to | are going to | can) v=(<verb> | do) ..2 [(what | when | where | how | as) (i | we) (tell | told | say | said | decide | see fit | want) (you | them | him | her)? (to)?] $',
      ],
      say: ['in a way that works for all of us', 'in a way we agree on'],
    },
  ],
} as const satisfies Family
