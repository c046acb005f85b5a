/** Orders, and words that close a matter from one side. */
import type { Family } from '../pattern.ts'

export const demandOrders = {
  kind: 'demand',
  reason: 'What sounds like an order invites resistance; a request with its reason invites an answer.',
  patterns: [
    {
      id: 'nothing-to-discuss',
      match: [
        '[(there is | there will be | i see | we see) (nothing | no point) ..1 (to | in) (discuss | discussing | talk about | talking about | negotiate | negotiating | debate | debating | argue about | arguing | talk over | talking)]',
        '[there is|are (absolutely | simply)? no (room | scope | space | basis) (for | to) (<demand-talk> | negotiate | discuss | talk | haggle | debate | argue | compromise | manoeuvre | movement)]',
        '[(there is | are | will be) (to be)? (absolutely)? no (more | further)? (<demand-talk>) ((about | on | over) (this | that | it) | $)]',
        '[<i> have nothing (more | further | else | left) to (say | discuss | add) (to (you | them | him | her))?] !(except | but)',
        '[(the | this | that) (discussion | conversation | matter | debate | topic | subject | negotiation | case | negotiations | talks | talking) (is | are) (now | hereby | officially | as good as)? (over | closed | finished | ended | done)] $',
      ],
      say: ['this point is very important to us', 'we see little room here so far'],
      reason: 'Closing the talk leaves the other only refusal; saying why it matters keeps them with you.',
    },
    {
      id: 'full-stop',
      match: [
        ', [(and)? (full stop | period | end of story | end of discussion | end of debate | end of conversation | end of | case closed | no ifs and no buts | no ifs or buts | no ifs or ands or buts | no ifs and buts | no buts | no excuses | no discussion | no arguments | no argument | no debate | no questions | no more excuses | no delays | no exceptions | no ands or buts | once and for all | and that is that | that is that | and i mean it | and we mean it | and that is an order | that is an order | finito | basta)] $',
        '[(whether (you | they | he | she) like+v it or not | like it or not | like it or lump it | no matter what you say | and (i | we) do not care how | say what you like)] $$',
      ],
      say: ['because this matters a lot here', 'and this point carries weight for us'],
    },
    {
      id: 'full-stop-alone',
      match: [
        '^^ (full stop | period | end of story | end of discussion | end of debate | end of conversation | end of | case closed | no ifs , no buts | no ifs and no buts | no ifs or buts | no buts | no discussion | no arguments | no debate | no more excuses | no excuses | that is that | and that is that | that is an order | no ifs , ands or buts | discussion over | conversation over | decision made) $$',
        'no ifs , (and)? no buts $',
        'no ifs , ands|and (, )? or buts $',
      ],
      say: ['this matters a lot here', 'this point carries weight for us'],
      ask: [
        'This matters a lot here, and I would like to explain why.',
        'What would help you agree to this?',
      ],
    },
    {
      id: 'mind-made-up',
      match: ['m=<my> [(mind | minds) (is | are) (already | well and truly | firmly | quite)? made up]'],
      say: ['choice has been thought through', 'choice is clear as things stand'],
    },
    {
      id: 'made-up-my-mind',
      match: [
        '<i> have (already)? [made up <my> (mind | minds)] !(to | ,)',
        '<i> have (already)? [made <my> (mind | minds) up] !(to)',
      ],
      say: ['thought it through with care', 'come to a decision'],
    },
    {
      id: 'decided-and-that-is-it',
      match: [
        '<i> (have | had)? decided (this | that | it | so)? ..2 [(and that is (that | it | final | all) | once and for all | and nothing ..4 (change | will) (..4 $)?)]',
      ],
      say: ['after careful thought', 'as things stand'],
    },
    {
      id: 'done-talking',
      match: [
        '<i> [am|are (so | quite | now)? (done | finished | through | tired of | sick of) <demand-talking>] !(about (me | myself | my) | ..3 and (can | will | could | ready | now))',
        '<i> [am|are (so | quite | now)? (done | finished | through) with (this | the | these | your | all) ..1 (talk | discussion | discussions | debate | talks | negotiation | negotiations | conversation | excuses)]',
        '<i> [have (had enough of | finished) (talking | discussing | negotiating | arguing | explaining | waiting)]',
      ],
      say: ['have said what matters', 'would like to come to a decision'],
    },
    {
      id: 'will-not-discuss',
      match: [
        '<i> [(will | am | are | do) not (going to | prepared to | willing to | about to)? (discuss | discussing | debate | debating | haggle | haggling | negotiate | negotiating | argue | arguing | explain myself | explain ourselves) (about | over | on | with you | with them)?] !(..6 (today | tonight | before | until | without | unless | till | by email | by phone))',
        '<i> [(am | are) not here to (negotiate | haggle | bargain | debate | discuss)]',
        '<i> [refuse to (<demand-firm> | move | discuss | debate | negotiate | talk about | haggle over | haggle | argue about | even consider | even discuss | even look at | consider | hear | listen to | waste)]',
      ],
      say: ['see no reason so far to discuss', 'would need a new reason to discuss'],
      reason: 'Refusing to talk ends the talk; saying what would reopen it keeps a way.',
    },
    {
      id: 'not-another-word',
      match: [
        '[<i> (do | will | would) not (want to | wish to | need to | care to)? (hear | listen to | read | accept | take | have) (another | one more | a single | any more | any further | any of your | any | your | more) ..1 (word | words | excuse | excuses | peep | argument | arguments | objection | objections | story | stories | but | complaint | complaints | nonsense | whining | discussion | thing)]',
        '[(spare | save) (me | us | yourself | yourselves) (the | your | any | all) ..1 (email | emails | e-mails | letters | speech | speeches | lecture | lectures | excuse | excuses | explanation | explanations | details | drama | trouble | effort | talk | arguments | messages | calls | sermon | sob story | story | stories | bother | theatrics)]',
        '[save your (breath | excuses | arguments | energy | explanations | words | ink)] !(for | until)',
        '[do not (even)? bother (replying | arguing | answering | writing | calling | explaining | asking | responding | coming back)]',
        '[do not ((even)? (think about | try) (arguing | negotiating | haggling) | (you)? (dare)? argue (with (me | us))?)]',
        '[i do not want to hear (it | that | any of it | (your | any | about your) ..1 (reasons | reason | feelings | side | problems | explanation | explanations | opinion | version | stories | theories | maybe | buts))]',
        '[<i> (do | will) not (want | have | need) (a | any) ..1 (discussion | debate | argument | conversation | lecture | speech | negotiation | committee) (about (it | this | that))?] !(with (my | anyone))',
      ],
      say: ['I have heard enough for now', 'let us come to a decision'],
    },
    {
      id: 'you-will-sign',
      match: [
        '^ <you>|<role> [will v=<demand-yield>] !(..6 (if | when | unless | less))',
        '^ <you> [are going to v=<demand-yield>] !(..6 (if | when | unless | less))',
        '^ <other> [will v=(do as | do what | do exactly what | do it | answer for | make | stick | keep | listen | comply)] (you are | i say | we say | i tell | we tell | as | our way | my way | to (us | me) | with (my | our | this | it))',
      ],
      say: ['could {v}', 'would help us all by {v:ing}'],
    },
    {
      id: 'are-to',
      match: [
        '^ !(your (only | best | first | main | next | last)) (<you> | <role> | your ..2 | he | she | they) [(are | is) (hereby)? to v=(<demand-do> | vacate | stay away | cease | refrain | withdraw | leave)] !(be | have | if)',
        '^ <you> [are (hereby)? (ordered | instructed | commanded | directed) to v=<verb>]',
      ],
      say: ['could help by {v:ing}', 'could {v}'],
    },
    {
      id: 'order-you',
      match: [
        '<i> (hereby)? [(order | command | instruct) you to v=<verb>]',
        '<i> [(am | are) (ordering | telling | commanding | instructing) you to v=<verb>]',
      ],
      say: ['ask you to {v}', 'would like you to {v}'],
    },
    {
      id: 'do-it-now',
      match: [
        '^^ (now | just | so)? <demand-do> ..7 [<demand-instant>] $$',
        '^^ (now | just | so)? (pay | refund | return | withdraw | retract | apologise | apologize | resign | answer me | give me | give us | hand over) ..7 [(now | today | tonight)] $$',
      ],
      say: ['as soon as you can', 'by a day we both agree on'],
      reason: '"Now" puts the other on the spot; a time and its reason can be planned for.',
    },
    {
      id: 'just-do-it',
      match: [
        '^ [just (do it | sign it | sign | pay | pay it | pay up | get on with it | get it done | do your job | answer me | answer the question | admit it | do as i say | fix it | send it | sort it | get it sorted | say yes | say it | accept it)] $',
        '[do (as | what | exactly what | exactly as) (you are told | i say | we say | i tell you | we tell you | i told you)]',
        '^ [get (on with it | it done | it sorted | a move on | moving | to it | this done | this fixed | it fixed | your people moving)] !(for) $',
      ],
      say: ['tell us what would help you do this', 'let us find a way to get this done'],
    },
    {
      id: 'because-i-say-so',
      match: ['[because (i | we) (say | said) so]'],
      say: ['because it matters a lot here', 'for reasons that can be explained'],
    },
    {
      id: 'expect-you-to',
      match: [
        '<i> [(fully | do | also | still | absolutely | therefore | now | would | strictly)? expect s=(<you> | them | him | her | <role>) to !(<demand-foresee>) v=(<verb> | be | have | do)]',
        '<i> [(fully | do | also | still | absolutely)? expect s=(your ..2) to !(arrive | rise | fall | grow | come) v=(<verb> | be | do)]',
      ],
      say: ['would like to ask {s} to {v}', 'count on {s} to {v}'],
      reason: 'What is expected leaves no choice; what is asked can be given.',
    },
    {
      id: 'no-choice',
      match: [
        's=(<you> | they | he | she | <role>) [(have | has) no (other)? (choice | option | alternative | say)] $',
        's=(<you> | they | he | she | <role>) [(do | does) not (have | get) (a | any) (choice | say | vote | option | opinion)]',
        's=(<you> | they) [(are | is) (in)? no position to (negotiate | argue | bargain | refuse | complain | haggle | choose | object)]',
      ],
      say: ['{s.has} few options that I can see', '{s.has} less room than we would all like'],
    },
    {
      id: 'no-choice-but',
      match: [
        '<you>|they|he|she|<role> [(have | has) no (other)? (choice | option | alternative) but to]',
        '<you> [(will | are going to) have to] (live with | put up with | like it | lump it | accept (that | it | this | our) | get used to)',
      ],
      say: ['may need to think about how to', 'could decide to'],
    },
    {
      id: 'give-you-until',
      match: [
        '[(i | we) (will give | am giving | are giving | give) (you | them | him | her) (exactly | only | just | precisely)? until] !(after | whenever | ..5 to)',
        '[(you | they) have (got)? (exactly | precisely | only) until] !(..5 to)',
      ],
      say: ['I would be glad of an answer by', 'for planning we would need to know by'],
    },
    {
      id: 'until-to',
      match: [
        '[(i | we) (will give | am giving | are giving | give) (you | them) (exactly | only | just)? until w=(..4) to]',
      ],
      say: ['please try by {w} to', 'we would like to ask you by {w} to'],
    },
    {
      id: 'give-you-hours',
      match: [
        '[(i | we) (will give | am giving | are giving | give) you (exactly | only | just | precisely)? w=((<number> | one | two | three | five | ten | twenty-four | forty-eight | a | another) (more)? (hours | days | minutes | weeks | hour | day | minute | week | seconds))] !(off | of | for | extra | more | notice | holiday | paid | leave)',
        '[you have (got)? (exactly | precisely | only) w=((<number> | one | two | three | five | ten | twenty-four | forty-eight) (hours | days | minutes | weeks | hour | day | minute | week | seconds))] !(off | of | for | extra | more | left)',
      ],
      say: ['please decide within {w} if you can', 'please let me have an answer within {w}'],
    },
    {
      id: 'not-a-request',
      match: [
        '[(this | that | it) (is | was) not a (request | suggestion | negotiation | discussion | debate | question | proposal | favour | favor | democracy)] $',
        '[<i> am|are not asking (you)? ...1 (and | but)? <i> am|are telling (you)?] !(to)',
        '[(that | this) is|was an order] $',
        '[<i> am|are not asking (you)? (for your (opinion | permission | view | advice) | nicely | again | a second time | any more | anymore)]',
        '[<i> (will | am | are) not (going to)? (say | saying | tell | telling | ask | asking | repeat | repeating | warn | warning | remind | reminding) ..3 (again | twice | a second time | a third time | myself | ourselves | one more time)]',
      ],
      say: ['I would like us to take this seriously', 'this is important, and I would like your answer'],
    },
    {
      id: 'get-off-mine',
      match: [
        '^ [get w=((your | that | those | this | it | them | him | her | the) ..3) p=(off | out of)] (my | our)',
      ],
      say: ['please take {w} {p}', 'I would ask you to take {w} {p}'],
    },
    {
      id: 'get-out',
      match: [
        '^ [get (the hell)? (out of | off)] (my | our) !(way | head)',
        '^^ [get lost] $$',
        '^ [get (the hell)? out] $',
      ],
      say: ['please leave', 'I must ask you to leave'],
    },
    {
      id: 'keep-off',
      match: [
        '^ [(keep | stay) (the hell)? (away from | off | out of)] (my | our)',
        '^ [(keep | get) your ..3 (away from | out of | off)] (my | our)',
        '^ [hands off] (my | our)',
      ],
      say: ['please respect', 'please keep some distance from'],
    },
    {
      id: 'be-gone',
      match: [
        '(^ | (you|they|he|she|all of you) (will|must|should|had better|better|are to|have to|need to)) [(just)? be gone] (by | before | when | tomorrow | tonight | today)',
      ],
      say: ['please move out', 'I would ask you to move out'],
    },
    {
      id: 'stop-that',
      match: [
        '^ (so | just | now)? [stop (wasting | stalling | playing games | playing for time | making excuses | hiding | messing | dragging | beating about | beating around | pretending | fooling | twisting | stringing | jerking | arguing | lying | interfering | meddling | dodging | moaning | whining | complaining | trying to) <rest>?]',
      ],
      say: ['let us find a better way to deal with this', 'I would like us to move on with this'],
    },
    {
      id: 'will-not-budge',
      match: [
        '<i> [(will | are | am | do | shall | would) not (going to | about to | prepared to | willing to)? (<demand-firm> | compromise | budging | backing down | bending | giving in | yielding | caving | giving an inch | moving an inch | shifting an inch)]',
        '<i> [will (never | under no circumstances) (<demand-firm> | compromise)]',
      ],
      say: ['need very good reasons to move', 'find it hard to move'],
    },
  ],
} as const satisfies Family
