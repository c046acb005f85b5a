/** Blame for harm, in figures of speech: bled dry, run into the ground, sold out. */
import type { Family } from '../pattern.ts'

export const blameForHarm = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'stabbed-in-the-back',
      match: [
        '[v=(stab+v | knife+v | stitch+v) o=(me | us | him | her | them | my ..1 | our ..1) (in the back | up like a kipper)]',
        '[v=(bleed+v | drain+v | suck+v | milk+v | squeeze+v) o=(<blameObject>) dry]',
        "<blameWho> <blameFill>? <blameFill>? [v=(bleed+v | plunder+v | raid+v | loot+v | rob+v | fleece+v) o=((my | our | his | her | the | this | <word> 's) ..2 (account+n | savings | club | fund+n | business | estate | pension+n | family | company | budget | till | kitty | members | tenants))]",
        '[v=(take+v) o=(me | us | him | her | them | everyone) to the cleaners]',
      ],
      say: ['{v~leave} {o} worse off', '{v~leave} {o} with very little'],
    },
    {
      id: 'hung-out-to-dry',
      match: [
        '[v=(hang+v | sell+v | throw+v | feed+v | leave+v | drop+v | chuck+v | cast+v) o=(me | us | him | her | them | everyone | <role> | (my | our | your own) ..1 (family | members | staff | team | people | kids | children)) (out to dry | down the river | under (the | a) bus | to the (wolves | dogs | lions | sharks) | for dead | high and dry | in the (lurch | soup | shit) | up the creek | to (rot | fend for (ourselves | myself | themselves)) | on the scrapheap)]',
        '(<blameWho> | who) ..3 [v=sell+v o=(me | us | him | her | them | everyone | (my | our | the | this) ..1) out] ($$ | , | in | for | to | when | over | and)',
        '(^^ | ,) your ..1 <word> [v=sell+v o=(me | us | everyone) out]',
        '[v=leave+v o=(me | us | my ..1 | our ..1 | her | him | them) with (the | a | all the | this | that | their | his | her | your | nothing) ..2 (bill+n | mess | debt+n | damage | costs | fine+n | rubbish | consequences | fallout | but | in the bank)]',
      ],
      say: ['{v~leave} {o} without support', '{v~leave} {o} alone with this'],
    },
    {
      id: 'ran-into-the-ground',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [v=(run+v | drive+v | steer+v | grind+v | send+v | push+v | take+v) o=(<blameObject>) (straight | right)? (into (the | a) (ground | wall | ditch | buffers | abyss) | off (a | the) (cliff | rails) | to (ruin | the (brink | wall | edge)) | over (a | the) (edge | cliff) | aground | into (bankruptcy | debt | insolvency | chaos | administration | the red))]',
        '<blameWho> <blameFill>? <blameFill>? [v=(put+v | set+v | knock+v) o=(<blameObject>) ..3 (behind | back (by)? (weeks | months | years | days) | out of (pocket | business | work | a job) | in (debt | the red | a hole | jeopardy) | at risk | on the street | off schedule | off course)] !(the (counter | bar | sofa | wheel))',
      ],
      say: ['{v~put} a heavy strain on {o}', '{v~put} great pressure on {o}'],
    },
    {
      id: 'you-let-it-rot',
      match: [
        '[<blameWho> <blameFill>? <blameFill>? (let | allowed | left | lets | letting) o=((the | this | that | my | our | his) ..3) to? (rot | crumble | decay | fall (apart | to (bits | pieces | ruin) | into (ruin | disrepair | neglect) | through) | go to (wrack | rack | ruin | seed | pot | waste | hell | pieces | the (dogs | wall)) (and ruin)? | collapse | fester | get (this | that | so) (bad | far) | get out of hand | deteriorate | wither | go under | spiral | starve | suffer | burn | run wild | rack up)] !(in peace)',
      ],
      say: ['{o} {o.has} suffered', '{o} {o.has} been left without what was needed'],
    },
    {
      id: 'let-it-happen',
      match: [
        '[(<blameWho> | hr) <blameFill>? <blameFill>? ((stood | stand | sat | sit) (idly)? (by | back | there) (and | while | as | watching) ..2)? (let | allowed | lets | allow) (this | it | that | all this | all of this | things) to? (happen | slide | drag on | go on | get (this | so | that) (far | bad) | escalate | spiral | fester | slip)] !(again)',
      ],
      say: ['this went on for too long', 'this was not stopped in time'],
    },
    {
      id: 'stood-by',
      match: [
        '<blameWho> <blameFill>? [v=(stand+v | sit+v) (idly)? (by | back)] (and (let | watch | do | say) | while | as | watching)',
        '<blameWho> <blameFill>? [v=turn+v a blind eye]',
        '<blameWho> <blameFill>? [v=look+v the other way] !(at the (crossing | kerb))',
      ],
      say: ['{v~hold} back', '{v~keep} out of it'],
    },
    {
      id: 'sat-on-the-letter',
      match: [
        '<blameWho> <blameFill>? [v=sit+v on] (the | this | my | our | that | these) ..1 (complaint+n | letter+n | report+n | request+n | application+n | claim+n | form+n | file+n | case | email+n | offer | papers | paperwork | invoice+n)',
      ],
      say: ['{v~take} a long time over', '{v~wait} a long time with'],
    },
    {
      id: 'did-not-lift-a-finger',
      match: [
        '[(did | do | does | could | would | can | will) not (even)? (lift | lifted | raise | move) a finger]',
        '[(never | not once | hardly | without ever) (lifted | lifts | lift | lifting | raised) a finger]',
      ],
      say: ['did not help with this', 'took no part in it'],
    },
    {
      id: 'you-threw-away',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [v=(throw+v | fritter+v | gamble+v | chuck+v | piss+v) away] (everything | all | my | our | a (good | whole | great | lovely) | years | months | weeks | <number> | five|six|seven|eight|nine|ten|twenty|thirty|two|three|four | half|hundreds|thousands|so|that|this)',
      ],
      say: ['{v~use}', '{v~spend}'],
    },
    {
      id: 'you-gambled-with',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [v=gamble+v with] (my | our | the (company | family | club | members | children) | other people | everyone)',
      ],
      say: ['{v~take} a risk with', '{v~take} chances with'],
    },
    {
      id: 'broke-my-heart',
      match: ["[v=break+v] (my | our | his | her | <word>) ..2 's? heart+n"],
      say: ['{v~hurt}', '{v~weigh} on'],
    },
    {
      id: 'you-sank-it',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [v=(sink+v | kill+v | break+v | scuttle+v | bankrupt+v | bury+v | undo+v | finish+v off | wipe+v out | choke+v off | tear+v up | rip+v up | stain+v | trash+v | damage+v | disgrace+v | dishonour+v | betray+v | suffocate+v | starve+v | sacrifice+v | squander+v | alienate+v)] (my | our | the | this | that | these | those | his | her | everything | all) ..2 (<blameThing>)',
        '(man | woman | person | one | ones | people | team | company) (who | that) <blameFill>? [v=(<blameRuin> | sink+v | kill+v | break+v | bankrupt+v | bury+v | undo+v)] (my | our | the | this | that | everything)',
        "<your> ..2 <word> (have | has | had | 's)? [v=(<blameRuin> | sink+v | bankrupt+v)] (my | our | this | us | me)",
        '<blameWho> <blameFill>? <blameFill>? [v=(undo+v | unpick+v)] (everything | all | years | months | weeks)',
        '<blameWho> ..1 (chose | decided | wanted | preferred | managed) to [v=(break+v up | tear+v apart | split+v up | <blameRuin>)] (this|our|my|the|that)',
        '(is | was) what [v=(<blameRuin> | kill+v | sink+v | break+v)] (this | our | my | the | us | me | it)',
      ],
      say: ['{v~put} a heavy strain on', '{v~hurt}'],
    },
    {
      id: 'took-your-eye-off',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [v=take+v (your | their | his | her) (eye | eyes) off (the ball | this | things | it)]',
        '<blameWho> <blameFill>? <blameFill>? [v=drop+v the ball] !(at | in the (game | box))',
        '<blameWho> <blameFill>? <blameFill>? [v=fall+v (asleep at the (wheel | switch) | down on the job)]',
      ],
      say: ['{v~overlook} something that mattered to us', '{v~miss} something that mattered to us'],
    },
    {
      id: 'tied-our-hands',
      match: [
        '[v=tie+v (our | my) hands]',
        '[v=clip+v (our | my) wings]',
        '[v=force+v (our | my) hand+n]',
        '[v=pull+v the rug (out)? from (under)? (us | me | our ..1 | my ..1)]',
        '[v=pull+v the rug (out)? from under (us | me | our ..1 | my ..1)]',
        '[v=twist+v (my | our) (arm | arms)]',
        '[v=(back+v | box+v | paint+v | push+v) (me | us) into a corner]',
        '[v=move+v the (goalposts | goal posts)]',
        '[v=cut+v the ground from under (us | me)]',
      ],
      say: ['{v~leave} us little room', '{v~leave} us with little choice'],
    },
    {
      id: 'you-neglected',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [v=neglect+v] (the|this|that|our|my|us|me|your|these|those|his|her|him|them) !(to)',
      ],
      say: ['{v~pay} too little attention to', '{v~spend} too little time on'],
    },
    {
      id: 'stuck-your-nose-in',
      match: [
        '[v=(stick+v | poke+v | shove+v) (your | their | his | her) (nose | noses | oar | beak) (in | into ..3)] ($$ | , | and | where | again)',
        '<blameWho> <blameFill>? <blameFill>? [v=(meddle+v | interfere+v | butt+v in | barge+v in | wade+v in)] !(with the (signal | reception))',
      ],
      say: ['{v~get} involved', '{v~act} without us'],
    },
    {
      id: 'driven-out',
      match: [
        '<blameWho> <blameFill>? <blameFill>? [v=(drive+v | push+v | force+v | hound+v | bully+v | scare+v | chase+v | freeze+v | squeeze+v) o=(me | us | him | her | them | (my | our | the) ..2 | (two | three | four | five | six | half | so many | good | every | all) ..3) (out of | away from | off | from)] (this | my | our | the | her | his | their) ..2 (company | firm | team | club | home | house | flat | job | office | department | committee | board | town | village | country | land | school | family | market | business)',
      ],
      say: ['{v~have} a part in why {o} left', '{v~contribute} to {o} leaving'],
    },
  ],
} as const satisfies Family
