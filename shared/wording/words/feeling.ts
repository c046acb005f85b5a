/** Vocabulary of the patterns of feeling. */
import { list, type Vocabulary } from './list.ts'

export const feelingWords = {
  // Who is said to have caused a feeling; "by the weather" is no one.
  feelBy: list(
    `<you>, you, them, him, her, yours, <name>, <role> !('s), (the|my|our) ..1 (person|people|one|ones|man|woman|friend|friends|boss|company|family) ((who|that)? <i> ..1 <verb> ..2)?, (all | both | some | most | each | everyone | every one) of you, (people | someone | somebody | a man | a woman) like you, the way <other> ..5, how <other> ..5,
    what <other> (did | do | said | say | wrote | have done | have said), this ..1 (company|firm|office|team|school|family|side|council|organisation|organization|management|board|department), everyone (here|involved|around), head office, headquarters, (the|this) ..1 (company|firm|council|school|system|board|union|agency|family|club|settlement|contract|will|inheritance|split|valuation|conditions|lease|sale|agreement|arrangement|rota|merger|process|deal|brochure|invoice|report|price|rules|text|tone|law firm),
    <your> !(dog|dogs|cat|cats|bees|goose|big|little|old) <verb> <verb>? <verb>?, everything (you|they|he|she) (did|do|said|say), (my|our) own <word>, (the|you) (two|three|four|lot|pair) of you,
    (this|that|the) ..1 (offer|figure|email|letter|decision|announcement|proposal|message|meeting|ultimatum|deadline|threat|clause|remark|tone|print|wording|promises|advert|pitch|demands)`,
  ),
  feelAnd: list('(and|or) (<role> | <name> | <your> <verb> <verb>? | <verb> !<word>)'),
  feelYours: list(
    'you guys|people|lot|all|both|two|folks, you, yours, (all|both) of you, your <verb> <verb>? <verb>?, <role>, <name>, (people|someone) like you, the way you ..5, how you ..5, what you (did | said | have done | wrote)',
  ),
  // How one does not want to be treated, after "to be".
  feelDone: list(
    `<feelAny>, offered (half|this|so|less|nothing|peanuts|pennies|a (third|quarter|fraction|pittance)), fobbed off, sent (away|home|packing), treated, spoken to, talked to|over|down, shouted at, yelled at, lied to, compared, corrected, questioned, checked on|by|up, timed, quizzed, called a|an|names, kept in|out|waiting, left out|standing|waiting|alone, <feelWeak> by, asked (for my|to (prove|beg|explain|leave|pay)|again), told (how|what|that (i|we)|off), made to, made a`,
  ),
  feelTreats: list(
    `treat, treats, treated, talk to|about|over|down, talked to|about|over|down, speak to|of|about, spoke to|of|about, ignore, ignores, ignored, dismiss, dismissed, look at|down, looked at|down, act, acted, behave, behaved, compare, compared, leave me|us|everything, left me|us|everything, keep asking|checking|correcting|me|us, never ask|listen|thank|say|answer|call|asked|listened|thanked|answered|called, always correct|interrupt|know|side, did (that|this|it), said, even ask|think, think (i|we|that), thought (i|we|that), would (even|think|ask (me|us)), expect (me|us), do not even, did not even`,
  ),
  feelGroup: list(
    `(our|my|the) ..2 (team|staff|office|members|crew|drivers|people|family|side|board|department|workers|customers|clients|residents|colleagues|tenants|children|kids|parents|employees|engineers|nurses|teachers|apprentices|company|committee|neighbours|neighbors|shareholders|union|firm),
    (many|most|some|all|several|half|both) of (us | them | our ..1 <word> | my ..1 <word>), (my|our) <verb>, everyone (here | in ..3 | on ..3), everybody (here | in ..3 | on ..3), (my|our) (wife|husband|mother|father|daughter|son|partner|sister|brother|mum|dad|boss|client|clients|colleague)`,
  ),
  // What may stand between who feels and the feeling.
  feelPre: list(
    `have, has, had, am, are, was, were, do, did, really, just, honestly, frankly, simply, also, still, often, sometimes, always, now, increasingly, again, only, truly, genuinely, constantly, regularly, definitely, certainly, must say i, must admit i, have to say i,
    can not help (but)?, could not help (but)?, start to, started to, begin to, began to, beginning to, ended up, end up, came away, come away, walked out, walked away, went home, left, keep, kept, continue to, have been, has been, have come to, am starting to, are starting to, and <i>, both, all, have always, have often, been, never before`,
  ),
  feelAdv: list(
    `<very>, somewhat, increasingly, constantly, personally, more than a little, kind of, sort of, badly, terribly, horribly, repeatedly, once again, again, yet again, continually, distinctly, slightly, more and more, that i am, frequently, and truly, well and truly, massively, seriously, shamelessly, publicly, deliberately, as though i am`,
  ),
  feelFrame: list(
    '(like | as if | as though | that) <i> (just|simply|constantly)? (have been | have just been | am being | am | was | was being | had been | are being | are | were | were being | get | got | keep being | have to be | keep getting | am getting | always get), <i> (have been | am being | was | had been | are being | were), (as if | like | as though) being, like having been, (that | like | as if | as though) (it|they|he|she) (has|have|had) been, (hurt|angry|upset|sad|disappointed|tired|frustrated|unhappy|worried|confused|powerless|shocked|embarrassed) and',
  ),

  // By what is needed: honesty, calm, fairness, respect, a hearing, support.
  feelTrust: list(
    `betrayed, deceived, lied to, misled, conned, tricked, duped, fooled, double-crossed, doublecrossed, stabbed in the back, backstabbed, knifed in the back, sold out, sold down the river, manipulated, taken in, hoodwinked, strung along, led on, set up, led up the garden path,
    bamboozled, scammed, swindled, defrauded, gaslit, gaslighted, deluded, cheated on, outmanoeuvred, outmaneuvered, played like a fiddle, stabbed in the heart, played $, played again, sold a ..2 (dud|lemon|pup|lie|pack|dream|fairy tale), taken to the cleaners, fed lies, played for a fool, played for fools, trapped by your, kept in the dark, blindsided, hoaxed, wronged, toyed with, played with, messed around, messed about, jerked around, given the runaround, ambushed`,
  ),
  feelPressed: list(
    `attacked, bullied, boxed in, hemmed in, penned in, stifled, harangued, talked into ..2 <verb>, tricked into ..2 <verb>, nagged into ..2 <verb>, bamboozled into ..2 <verb>, cornered, threatened, blackmailed, pushed around, pushed about, pushed into ..2 <verb>, forced into ..2 <verb>, pressured, pressurised, pressurized, intimidated, steamrolled, steamrollered, railroaded, bulldozed, hounded, hunted, coerced, strong-armed, browbeaten, browbeat, ganged up on,
    backed into a corner, pushed into a corner, held hostage, held to ransom, terrorised, terrorized, tormented, persecuted, victimised, victimized, targeted, singled out, picked on, badgered, spied on, micromanaged, micro-managed, dictated to, ordered around, ordered about, bossed around, bossed about, suffocated, smothered,
    put on the spot, put on trial, interrogated, accused, blamed, punished, under attack, under siege, provoked, besieged, jumped on, shouted down, cross-examined, tyrannised, tyrannized, steamed over, criticised, criticized, oppressed, preyed on, strongarmed, guilt-tripped, emotionally blackmailed, scolded, put under ..1 pressure, leaned on, leant on`,
  ),
  feelUnfair: list(
    `cheated, ripped off, robbed, exploited, used !(to|up|as), taken advantage of, short-changed, shortchanged, short changed, milked, fleeced, taken for a ride, screwed, screwed over, shafted, stitched up, done over, overcharged, bled dry, sucked dry, squeezed dry, plundered, treated unfairly, treated badly, unfairly treated, badly treated, discriminated against,
    hard done by, mistreated, ill-treated, abused, had over, stiffed, gypped, swizzed, penalised, penalized, disadvantaged by, sold short, used as a ..1 (pawn|puppet|tool|cash|bargaining|doormat|punchbag|means|messenger|weapon) <word>?`,
  ),
  feelSlighted: list(
    `disrespected, humiliated, belittled, patronised, patronized, insulted, talked down to, spoken down to, looked down on, looked down upon, mocked, ridiculed, walked over, walked all over, walked on, laughed at, degraded, demeaned, dehumanised, dehumanized, shamed, publicly shamed, talked over, condescended to, stepped on, trampled on, trodden on,
    made a fool of, made fun of, made to look (stupid | foolish | ridiculous | a fool | like ..2 <word>), taken for (a|an) ..1 (fool|idiot|mug|sucker|moron), taken for (fools|idiots|mugs), taken for granted, shown up, violated, infantilised, infantilized, lectured, put down, slandered, smeared, vilified, demonised, demonized, taunted, devalued, diminished, undervalued,
    unappreciated, disparaged, scorned, despised, spat upon, spat on, trampled, pissed on, kicked aside, made fools of, written off as ..1 <word>, dismissed as ..1 <word>, treated (like|as) <feelThing>, made small, talked about behind my back, cheapened, slighted, objectified`,
  ),
  feelUnheard: list(
    `ignored, sidelined, side-lined, excluded, shut out, frozen out, brushed off, brushed aside, dismissed, stonewalled, silenced, disregarded, passed over, overruled, bypassed, cut out, cut off, fobbed off, palmed off, neglected, cold-shouldered, ostracised, ostracized, marginalised, marginalized, discarded, cast aside, pushed aside, pushed out,
    snubbed, rejected, swept aside, invalidated, erased, edged out, forced out, driven out, squeezed out, shunned, locked out of, unheard, ghosted, shut down, cut dead, gagged, written off, talked past, sidestepped, unseen and unheard, invisible to you, kept out, overlooked, pushed to one side, pushed to the side, shoved aside, elbowed out, left by the wayside`,
  ),
  feelUnbacked: list(
    `let down, abandoned, deserted, failed by, hung out to dry, left in the lurch, left hanging, left high and dry, left to rot, left out in the cold, thrown under the bus, thrown to the wolves, thrown to the lions, scapegoated, undermined, sabotaged, dropped like <word> <word> <word>?, dumped, dumped on, hung up to dry,
    left for dead, cut loose, cast off, thrown away, tossed aside, sacrificed, stood up, disowned, unsupported, second-guessed, forsaken, left to pick up the pieces, left standing in the rain, left stranded`,
  ),
  feelAny: list('<feelTrust>, <feelPressed>, <feelUnfair>, <feelSlighted>, <feelUnheard>, <feelUnbacked>'),
  // Blame only when somebody is named with them.
  feelWeak: list(
    `rushed, trapped, judged, misunderstood, watched, unwanted, unwelcome, invisible, small, stupid, inferior, worthless, useless, controlled, failed, had, played, squeezed, harried, unloved, unsafe, powerless, dropped, hassled, tested, tolerated, replaced, unvalued, worn down, crushed, drained, insignificant, like a (complete|total|proper|right)? (fool|idiot|mug|burden|failure), excluded, forgotten, demoralised, demoralized, hated, disliked, offended, mistrusted, distrusted, nagged, pushed, forced`,
  ),
  // What nobody wants to be treated as.
  feelThing: list(
    `(your|his|her|their) ..2 (chauffeur|driver|cook|mother|babysitter|assistant|handyman|caretaker|waiter|waitress|butler|nurse|crutch|safety net|backup|plan b|lodger|courier|help), the help, hired help, dirt, rubbish, garbage, trash, shit, crap, nothing, scum, vermin, cattle, animals, children, idiots, fools, criminals, servants, slaves, second-class citizens, strangers, enemies, beggars, numbers, morons, cash machines, outsiders, an afterthought, air, intruders, burglars, villains, freeloaders, scroungers, parasites, prisoners, schoolchildren, schoolboys, doormats, poor relations, an inconvenience, the poor relation, thieves, liars, lepers, suspects, pawns, puppets, fair game, mugs, (we|i) (do not | did not) (matter|exist|count),
    (a|an|the|some|your|his|her|their) ..2 (dirt | rubbish | garbage | trash | citizen | criminal | doormat | cash machine | cashpoint | cash cow | cow | servant | slave | maid | skivvy | nobody | afterthought | pawn | puppet | punchbag | punching bag | scapegoat | beggar | enemy | number | outsider | stranger | intruder | prisoner | suspect | child | toddler | schoolboy | schoolgirl | baby | idiot | fool | moron | imbecile | leper | thief | liar | dog | animal | piece of <word> | wallet | bank | atm | monster | villain | bad guy | nuisance | burden | tool | object | machine | robot | nanny | taxi | taxi driver | housekeeper | cleaner | employee | secretary | errand boy | whipping boy | cog | guest | freeloader | scrounger | parasite | mug | joke | spare part | burglar | minion | underling | lackey | peasant | subordinate | convict)`,
  ),
  feelNothing: list(
    `(like | as if | as though | that) <i> (do not | did not | does not) (matter|count|exist|belong) (here | to you | at all | any more | anymore)?, (like | as if | as though | that) <i> (mean | am | are | count for | meant | was | were) (nothing|worthless|invisible|air) (here | to you)?, (like | as if | as though) <i> (am|are|was|were) (talking|speaking|shouting) (to|at|against) (a|the|your)? ..1 (wall | walls | deaf ears | myself | nobody),
    (like | as if | as though | that) <i> (have|had) no (say|voice|rights|value|place) (here | at all | in this)?, (like | as if | as though | that) (nobody | no one | no-one) (here | at your ..1 | in your ..1 | on your ..1) (listens | cares | listened | cared | gives ..2 <word>), (like | as if | as though) <i> (am|are|was|were) (on trial | the enemy | the bad guy | the problem | walking on eggshells | begging | crawling | under attack | not wanted)`,
  ),
  feelGood: list(
    `welcome, at home, better, safe, good, great, comfortable, special, proud, heard, valued, young, younger, family, part of, at ease, understood, appreciated, confident, happy, hopeful, happier, lucky, loved, wanted, included, supported, respected, trusted, optimistic, relaxed, grateful, calm, calmer, encouraged, seen, that <i> can, that <i> (belong | matter | are in good), strong, stronger, needed, warm, reassured, positive, old, sure, secure,
    very welcome, so welcome, right at home, much better, like (family | royalty | a queen | a king | a friend | a member | one of | old friends | part of), a lot better, a bit better, lighter, like coming, cared for, looked after, one of`,
  ),
  feelWrongs: list(
    `(a | an | another | some sort of | a kind of | pure | sheer | plain | nothing but)? ..1 (betrayal | attack | ambush | punishment | blackmail | insult | slap in the face | slap | trap | setup | set-up | bullying | kick in the teeth | kick in the stomach | punch in the face | punch in the gut | stab in the back | witch hunt | witch-hunt | trick | scam | con | revenge | retaliation | humiliation | accusation | interrogation | threat | rip-off | ripoff | robbery | extortion | power game | power play | personal attack | mockery | show trial | declaration of war | vendetta | spit in the face | slap on the wrist | manipulation | harassment | dismissal | rejection | breach of trust | done deal | ultimatum | cheat | injustice)`,
  ),
  feelNegative: list(
    `(do|does|did|would|will|can|could) not ..1 (care|listen|respect|trust|value|take|want|appreciate|see|hear|give|believe|like|love|bother|mean|treat|share|tell), never, (are | is | were | was | have been | has been) ..1 (lying | hiding | using | playing | ignoring | punishing | attacking | trying to !(help|do|find|be|solve|explain|support|understand|protect|say|tell|keep|reach) | against | out to | blaming | laughing | looking down | treating | taking | testing | judging | avoiding | wasting | making fun | keeping something | keeping things | not (listening|being|taking|telling|interested|serious|even) | manipulating | exploiting | bullying | mocking | controlling | dodging | shutting | pushing | stalling | talking down),
    only (care|want|cares|wants|see|sees|think|thinks|call|calls|talk|talks), just want, just wants, hate, hates, despise, despises, look down, looks down, ignore, ignores, ignored, have given up, has given up, have no (respect|interest|idea|intention), do nothing, take (me|us) for, takes (me|us) for, (treat|treats|treated) (me|us), let (me|us), have let (me|us), lied, have lied, (would|had) rather (<i>|not|be|spend|have), wish <i> ..1 not, used (me|us), have used, ..1 (spat|spit|threw (me|us|my|it|all|this|that)|thrown (me|us)|dumped|tossed (me|us)|kicked (me|us)|stabbed (me|us)|cut (me|us)|pushed (me|us)|walked (all over|over|out)|turned (on|against|your back|their back)|wrote (me|us) off|went behind|go behind|gone behind|made (a fool|fun of)|took advantage|played (me|us)|shut (me|us)|abandoned|gave up on|tricked|mocked|cheated|sold (me|us)|swept|buried|stole|robbed), betrayed, have betrayed, sold, twist, twists`,
  ),
} satisfies Vocabulary
