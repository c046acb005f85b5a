/** Blame for outcomes: what became worse, and what would have been without them. */
import type { Family } from '../pattern.ts'

export const blameForOutcomes = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'made-it-worse',
      match: [
        '<blameWho> <blameFill>? [v=(made | make | makes) o=(things | it | everything | matters | this | the situation | the mess) (even | much | so much | ten times | a lot | far | only)? worse]',
      ],
      say: ['{v} {o} harder for us', '{v} {o} more difficult for us'],
    },
    {
      id: 'you-have-done-nothing',
      match: [
        '<blameWho> (have | has | had) ..1 [done (absolutely | precisely)? nothing] !(but | except | other | wrong)',
      ],
      say: ['taken no step that we could see', 'not stepped in'],
    },
    {
      id: 'you-are-lying',
      match: [
        '<blameWho> <mindBe> <blameFill>? [lying (to (me | us | everyone | them | him | her))?] (about | again | through | $)',
      ],
      say: ['giving a different account', 'telling it differently'],
    },
    {
      id: 'behind-my-back',
      match: ['<other> !(went | gone | go) ..6 [behind (my | our) (back | backs)]'],
      say: ['without asking first', 'without a word beforehand'],
    },
    {
      id: 'tricked-into',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [(tricked | conned | fooled | misled | duped | manipulated | talked | lured | bullied | pressured) o=(<blameUs>) into]',
      ],
      say: ['led {o} into', 'brought {o} to the point of'],
    },
    {
      id: 'cheated-out-of',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [(cheated | conned | tricked | done | did | swindled | talked | robbed) o=(me | us | him | her | them | <blameUs>) (out)? of]',
      ],
      say: ['left {o} without', 'kept {o} from having'],
    },
    {
      id: 'left-to-deal-with-it',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [left o=(<blameUs>)] to (pick up | clean up | deal | face | carry | sort | fend | rot | drown | sink | explain | struggle | cope)',
      ],
      say: ['left {o} alone', 'left {o} without help'],
    },
    {
      id: 'you-hid-from-us',
      match: [
        '<blameWho> <blameFill>? [(hid | hidden | concealed | withheld)] ..4 from (us | me | everyone | our | the)',
      ],
      say: ['kept', 'kept back'],
    },
    {
      id: 'tore-apart',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [(tore | torn | ripped | split | pulled | drove | driven) o=((this | our | my | the) (family | marriage | team | community | partnership | house | home | siblings | kids | children | group)) apart]',
      ],
      say: ['put a strain on {o}', 'left a mark on {o}'],
    },
    {
      id: 'you-wasted',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [v=(waste+v | squander+v)] (my | our | everyone | everybody | the | so much | all | a lot | months | weeks | years | hours | this | two | three | half)',
      ],
      say: ['{v~use up}', '{v~spend}'],
    },
    {
      id: 'you-ignored',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [(ignored | disregarded | brushed aside | brushed off | flouted | violated | trampled over | ridden roughshod over | rode roughshod over | steamrolled | bulldozed | overrode | shrugged off)] (my | our | us | me | every | everything | all | the ..2 (agreement | deal | rules | warnings | warning | contract | lease | plan | kids | children | boys | girls | neighbours | tenants | staff | members) | him | her | them | what <i>)',
      ],
      say: ['passed over', 'left aside'],
    },
    {
      id: 'drove-us-to-this',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [(drove | driven | pushed | forced | brought) (me | us) (to | into) (this | that | it | a corner | the edge | breaking point | the brink | despair | ruin | debt)]',
        '<blameWho> <blameFill>? <blameFill>? [(got | gotten | landed | put | dropped | plunged) (me | us | everyone | the ..2 | my ..1 | our ..1) (into | in) (this | that | the | such a | a | an | all this) ..2 (mess | trouble | situation | position | spot | corner | crisis | hole | debt | fix | predicament | disaster | bind)]',
      ],
      say: ['had a part in how we got here', 'contributed to how we got here'],
    },
    {
      id: 'turned-against',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [(turned | turn | turns | set | poisoned | pitted) o=(the ..2 | my ..2 | our ..2 | him | her | them | everyone | everybody | half ..3) against] (me | us | each | their | his | her | my | our | one)',
      ],
      say: ['put distance between {o} and', 'put a strain on things between {o} and'],
    },
    {
      id: 'cost-us-dearly',
      match: [
        '<blameWho> (have | has | had)? <blameFill>? [cost (me | us | everyone) (dearly | dear | a fortune | an arm and a leg | a packet | a bomb | money | time | a lot)]',
        '<blameWho> <blameFill>? [(is | are | was | were) (just | really)? costing (me | us | everyone) (dearly | dear | a fortune | an arm and a leg | a packet | money | time | a lot | customers | clients | sleep)]',
      ],
      say: ['led to heavy losses for us', 'brought heavy losses for us'],
    },
    {
      id: 'none-of-this-if-you',
      match: [
        '[(none of this | this | nothing of this | all this) (would | could) (not | never)? (have happened | have come to this | be happening | be necessary | have been necessary) (today | now)? (if | had) s=<other> had]',
        '[<i> would not (be | have | need | have had | have to) ..5 if s=<other> had]',
        '[(none of this | this) would (not | never)? (have happened | be happening | have been necessary) had s=<other>]',
      ],
      say: ['I wish {s} had', 'it would have helped us if {s} had'],
    },
    {
      id: 'did-not-do-your-job',
      match: [
        '<other> (did | do | does) not (even | just | simply)? [v=do+v (your | his | her | their) (bloody | damn)? (job | homework | jobs | duty)]',
        '<other> (have | has) not (even)? [v=do+v (your | his | her | their) (job | homework | jobs | duty)]',
      ],
      say: ['{v~meet what we had counted on}', '{v~do what we had counted on}'],
    },
    {
      id: 'too-lazy-to',
      match: [
        '<other> (is | was | were | are | have been | has been) (just | simply | obviously | clearly)? [too (lazy | proud | stubborn | cheap | stingy | tight | arrogant | cowardly | greedy | selfish | careless | ignorant | important | mean | high and mighty) to]',
      ],
      say: ['not ready to', 'not in a position to'],
    },
    {
      id: 'if-it-were-not-for-you',
      match: [
        '[(if it (was | were) not for | had it not been for | if it had not been for) t=(you | them | him | her | <role>)] ,? <i> would (have | be | still) !(lost | failed | missed | drowned | given)',
        '[(if it (was | were) not for | had it not been for | if it had not been for) t=(you | them | him | her | <role>)] ,? (<i> | this | none of this | nobody) would (not | never) (have | be) ..3 <blameLoss>',
      ],
      say: ['had things gone differently between us and {t}', 'had this gone otherwise with {t}'],
    },
  ],
} as const satisfies Family
