/** What keeps a sentence, or a part of it, out of the coach's hands: reports of harm, words that are denied, regretted or told of others. */
import type { Match } from './pattern.ts'

/**
 * Somebody was hurt or in danger: the whole sentence is left as it is. "He hit me" is never to be softened into a challenge.
 */
export const harm: readonly Match[] = [
  '<hurts> (me | us | him | her | them | my | our | his | their | your (son | daughter | child | children | kids | wife | husband | mother) | the (child | children | kids | baby | boy | girl | dog) | a (child | woman | man | nurse | tenant | colleague) | <name>) !(with (a | the | your | another) | on (price | cost) | to (sign | accept | agree | sell | pay | decide | settle) | out of the (market | deal | company | business) | into (a | an | this) (deal | contract | sale | agreement | decision) | too far | ball | balls | football | in the back | luck | buttons | patience | limits | hand | hands | out (long before | of the (firm | board | company | business | club | will | talks | project | partnership)) | off the (board | project | team | committee | case))',
  'was|were|been|being|got|get|gets|getting ..1 <hurt>',
  'threaten+v (me | us | him | her | them | my | our | <name> | to (kill | hurt | hit | beat | harm | burn | shoot | stab) | (the | a) (child | children | kids | woman | nurse))',
  'threaten+v ..4 with (a | the | his | her | your) (knife | gun | bat | hammer | bottle | stick | dog | fist | fists | weapon)',
  'harass+v|stalk+v|molest+v|grope+v|rape+v',
  'strangle+v|choke+v !((this | the | our | your | my | any | every) ..1 (high street | street | business | trade | shop | town | village | farm | firm | company | union | club | economy | deal | team | project | process | talks | community | progress | everything))',
  'abuse+v (me | us | him | her | them | my | our | his | the (child | children | kids) | <name>)',
  '(domestic | physical | sexual | child | racial) (violence | abuse | assault | harassment)',
  'violent|violence|assaulted|rape|raped|suicide|suicidal|bruise+n|bruised|concussion|unconscious',
  'bleeding !(..5 (dry | white | money | cash))',
  '(laid | raised) (a | his | her | your) hand+n (on | against | to)',
  'break+v (my | our | his | her | their) ..2 (arm | nose | jaw | rib | ribs | leg | wrist | finger | tooth | collarbone)',
  'lock+v (me | us | her | him | them | my ..1) (in | out | inside)',
  'touch+v (me | her | him | my ..1 (leg | legs | breast | chest | body | bottom | thigh | face | hair | arm | son | daughter | child | children | kids)) !(again)',
  'follow+v (me | her | us) (home | around | to)',
  '(afraid | scared | terrified | frightened) of (him | her | them | you)',
  '(call+v | shout+v) ..3 (racist | slur+n | nazi)',
  'in (hospital | intensive | danger)',
  '(set | sets | setting) ..4 on fire !(with)',
  '(throw+v | hurl+v | swing+v) ..3 at (me | him | her | my ..1 | our (son | daughter | child | children | kids))',
  '(<my>|his|her|your|their|the|a) !(..1 (plant|plants|roses|lawn|grass|tree|trees|crop|crops|seedlings|garden|battery|engine|laptop|phone|deal|conversation|company|business|tomatoes|flowers|hedge|talks|project)) ..2 died|dying',
  'he|she|they|who|people has|have|had|nearly|almost? died|dying',
  'kill+v !(for ..2 (job | jobs | place | spot | position | role | contract | flat | chance | desk | shift) | off (half | the | our | my | all | every | any) | (the | our | your | my | his | her | their) ..1 (orchard | vines | vineyard | bees | fish | herd | lawn | grass | hedge | plant | plants | roses | garden | crop | crops | tomatoes | battery | engine | appetite | joke | spirit | hope | business | confidence | evening | party | event | sales | sale | vibe | buzz | romance) | team | staff | morale | anyone | anybody | a soul | you to | any | it | (this | the | our | your | that) (deal | project | mood | plan | offer | sale | merger | talks | business | motivation | company | firm | club | marriage | friendship | trust | career | team | atmosphere | launch | momentum | morale | trade | shop | town | strike))',
  'overdose',
]

/** Where this is said, harm in the same clause is not reported but held against somebody. */
export const heldAgainst: readonly Match[] = [
  '(nobody | no one | no-one) (has | have)? (got | gets | was | were | is | been) (hurt | injured) $',
  '(feelings | ego | egos | pride) (got | were | are | was | is | get) ..1 (hurt | bruised | wounded | injured)',
  'stabbed in the back by (you | your | my own | our own | the ..1 (person | people | one | ones | man | woman | friend | firm | company) ..2 (trust+v | train+v | hire+v | raise+v | help+v | defend+v | promoted))',
  'would kill (for | to) (your | a | an | such | this | that | half | have | get)',
  '(your | his | her | this | the | that) ..1 (silence | coldness | indifference | attitude | mood | moods | waiting | uncertainty | hesitation | dithering | tone | perfectionism | sulking | nagging) (is | are | was) ..1 killing (me | us)',
  'hurt (me | us) (so)? (much)? more than (you (will | can | could | ever) | words)',
  'do not (push | threaten) (me | us) !(down | against | into | off | onto | around | over | out of the (car | window | door) | with (a | the | your))',
  '(^^ | if you) (keep | carry on) pushing (me | us) !(down | against | into | off | onto | around | over | with (a | the | your) | and (hitting | kicking))',
  '(^^ | if you | stop) (push | pushing) (me | us | him | her | them) (any | too | a bit | to the (limit | edge) | over the edge)',
  '^^ threaten (me | us) (again | like | once more | with a lawyer | one more)',
  '(while | when) (i | he | she | mum | mom | dad | my ..1 | our ..1) (was | lay | were) in (hospital | intensive care) ,? (you | they | he | she | your ..1)',
  '(how far | how much | how long) <other> can push (me | us)',
  '(want+v | plan+v | plot+v | try+v | meant | motive | aim) ..2 to push (me | us) (out | off | aside) !(of the (car | window | door | boat))',
  'if (anyone | anybody | someone | somebody | a child | one of us) ..1 (gets | get | is | was) ..6 , (it | that | you | blame)',
  '(stop | quit) ..1 (using | dragging | sending) ..3 to (hurt | punish) (me | us)',
  'where (was | were) (you | he | she | they | <role> | <name> | your ..2) ..1 (when | while | that)',
  'would it have (killed | hurt)',
  '(doing | did | does) (this | it | that | all this) ..2 to hurt (me | us)',
  '<other> ..1 (booked | planned | said | wrote | posted | chose | told | sold | invited | scheduled | moved | sent | married | brought | wore | picked | cancelled | changed | made | left | put) ..7 (just | only)? to hurt (me | us) !(with)',
  '(do | does | did) not ..1 care ..1 (who | if (anyone | anybody | someone | i | we)) ..2 hurt',
  '(using | use | uses) (<name> | him | her | them | (the | my | our | your) (kids | children | son | daughter | family | baby | boys | girls)) ..2 to hurt (me | us)',
]

/** What of others follows is told, not said: up to the end of the clause. */
export const told: readonly Match[] = [
  '(was | were | been) (told | called) (that)? (i | we | he | she | they | <name>)',
  '(you | he | she | they | <name> | <role>) ask+v ..1 (whether | if) (i | we)',
  '(he | she | they | <name> | <role> | somebody | someone | everybody | everyone | people | it !(in writing) | (the | your | their | his | her) ..2 (letter | email | e-mail | text | message | contract | clause | lease | report | article | notice | headline | sign | subject | note | book | form | manual | policy | judge | court | law | minutes | memo)) ..1 (say+v | said | write+v !(by) | read | reads | state+v | claim+v | call+v !(himself | herself | themselves | yourself | yourselves) | told !(about | of) | mention+v | argue+v | complain+v !(about (everything|everyone|everybody|anything|every|absolutely)) | insist+v | put it | joke+v) !(you | nothing | no | he | she | and (stop | get | do | pay | sign | shut | leave)) (<word> | ,)',
  '(headed | titled | entitled | marked | labelled | labeled | called | named | filed under | the (word | words | term | phrase | expression | heading | title | chapter | section | clause | column)) <word>',
]

/** Denied, regretted, asked in good faith or imagined: what follows is not held against anybody, up to the end of the sentence. */
export const takenBack: readonly Match[] = [
  '(i | we | it | this | that) !((can | could) not believe) (do | does | did | would | will | can | could | am | are | is | was | were) not !(going to (say | repeat) ..2 (again | twice | myself | it once more)|..1 (say|saying) ..2 (again | twice | a second time) | say (a|one|anything) ..2 without) ..1 (think !(of (one|a single|any|even|the last) | (that)? (you|they|he|she|<name>|<role>|your ..1 <word>) (have|has|had) ever) | believe | say | saying | mean | meant | meaning | claim | claiming | suggest | suggesting | imply | implying | accuse | accusing | blame | blaming | call | calling | assume | assuming | doubt | want to (say | suggest | imply | blame | accuse | demand | insist | threaten) | here to (blame | accuse | judge) | trying to | going to (say | blame | accuse | demand | insist | threaten | argue | judge))',
  '(am | are | is | was | were) not ..1 (a question of | about)',
  '(nobody | no-one | none | no one) ..5 (to blame | at fault | was rude | were rude)',
  'nothing ..5 (is | are | was) (non-negotiable | nonnegotiable | final | set in stone | wrong)',
  '(nobody | no-one | none | no one) (in | on | at | from) ..4 (is | was) (saying | suggesting | claiming | accusing | blaming)',
  '(nobody | no-one | none | no one) ..2 (say+v | said | think+v !(of | about | to (tell | ask | warn | inform | check | call)) | thought !(of | about | to (tell | ask | warn | inform | check | call)) | claim+v | blame+v | accuse+v | call+v !(me | us | back | until | unless | till) | believe+v (that)? (you | he | she | they) (are | is | were | was) (hiding | lying | stealing | cheating | to blame | guilty) | suggest+v | want+v) !((you | him | her | them) (here | around | there | near | back) | to ..4 (with | near | around | like | under | beside) (you | him | her | them | your | <name> | <role>))',
  '(i | we) (have | had)? never ..1 (said | say | thought | think | meant | mean | believed | believe | claimed | suggested | implied | accused | blamed | wanted | intended)',
  'without (blaming | accusing | judging | calling | wanting | meaning)',
  '(i | we) (am | are)? ..2 (sorry | apologise | apologize | regret) !(for (whoever | anyone | the next | the poor | your (clients | customers | colleagues | students | staff | children | kids | wife | husband | next | future | employees | patients | guests)) | but | , | the day | ever | to (note | say | see | inform | tell | report | observe) | (that | if)? (you | he | she | they | anyone | anybody | your feelings) (feel | felt | took | take it | found | find | misunderstood | (were | are | was | is | got) ..1 (offended | upset | hurt | bruised)))',
  '(sorry | apologies | apology | apologise | apologize | forgive me | forgive us | regret) !(the day | ever | to (note | say | see | inform | tell | report | observe) | (that | if)? (you | he | she | they | anyone | anybody | your feelings) (feel | felt | took | take it | found | find | misunderstood | (got | were) bruised)) ..2 (for | if | that | about | i | we | having)',
  '(i | we) (should | ought to | must) (not | never) ..1 have !(to | (ever)? (trusted | let | married | hired | believed | listened to | lent | relied on | counted on | worked with) (you | him | her | them | your))',
  '(i | we) used to (think | believe | feel | assume | suspect | say | blame)',
  '(i | we) take (it | that | this | back)',
  '^^ (am | was | were | did | do | have | had | should | would | could | will) (i | we) !(really | seriously | honestly | ..3 (spare | skip | dispense with | cut out) ..3 (drama | dramatics | theatrics | hysterics | histrionics | waterworks | tears | sulking | whining) | ..3 (draw | spell (it | this) | write it in | repeat myself | say it slowly | use smaller | hold your))',
  '(worry | worried | afraid | fear | concern | concerned) ..1 (that)? (i | we) !(really? (must | insist | demand | require | have to insist))',
  '(it | this | that) (is | was) not (you | your | their | his | her | anyone | anybody)',
  '(grateful | thankful | glad | relieved | happy | pleased | delighted | touched) (that | for | to you that) (you | your | they | he | she)',
  '(far | a long way) from',
]

/** What ends the reach of what is taken back: from here on it is said again. */
export const saidAgain: ReadonlySet<string> = new Set([
  'but',
  'yet',
  'however',
  'though',
  'although',
  'still',
])

/** Right before the words: they are denied. */
export const denied: ReadonlySet<string> = new Set([
  'not',
  'never',
  'no',
  'nor',
  'neither',
  'hardly',
  'without',
])
