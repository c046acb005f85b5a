/** Vocabulary of the patterns that speak of somebody as trouble: who, what they are called, and what they are said to do. */
import { list, type Vocabulary } from './list.ts'

export const problemTroubleWords = {
  troubleWho: list(
    `<other>, <other> and <your> ..3, <role> (in|at|on|from|of|next|across|upstairs|downstairs|opposite|above|below) ..3, (that|this|those|these) (family|lot|man|woman|guy|bloke|couple|kid|kids|boy|girl|outfit|crowd|bunch|gang|household|chap|character|department|firm|company|team),
    <your> ..2 (boys|boy|girls|girl|lads|men|guests|visitors|members|department|organisation|organization), <role> 's ..2 (boys|lads|people|men)`,
  ),
  // Only what is said or done by somebody, not the things they own.
  troubleDoing: list(
    "<your> ..3 (<troubleDeeds> | <problemConduct> | <problemOffer>), <your> ..1 way of <verb>, <role> 's ..2 <troubleDeeds>",
  ),
  troubleDeeds: list(
    `visits, emails, email, letters, messages, calls, texts, remarks, comments, jokes, rules, hours, habits, interventions, interruptions, questions, presence, involvement, influence, handling, treatment, management,
    style, methods, ways, antics, outbursts, tantrums, rants, stunts, changes, choices, decisions, objections, threats, accusations, gossip, parenting, negotiating, performance, work, running, contribution,
    contributions, dithering, dawdling, foot-dragging, stalling, delaying, nitpicking, nit-picking, quibbling, fussing, obsession, mood swings, gossiping, backbiting, scheming, plotting, bickering, quarrelling, snooping, sulking, ranting, chaos, mess, nonsense, demands, pedantry, sarcasm, jibes, insults, arrival, return, input, advice, help, politics, policy, policies`,
  ),
  troubleAdjective: list(
    `problematic, toxic, corrosive, disruptive, destructive, poisonous, dysfunctional, counterproductive, counter-productive, obstructive, uncooperative, unmanageable, ungovernable,
    uncontrollable, insufferable, unbearable, intolerable, infuriating, exhausting, draining, divisive, troublesome, wrong-headed, wrongheaded, pig-headed, pigheaded, shambolic, chaotic, combative, confrontational,
    quarrelsome, cantankerous, antagonistic, belligerent, abrasive, argumentative, meddlesome, impossible, maddening, exasperating, obnoxious, incorrigible, disorganised, disorganized, bloody-minded, obstinate, stubborn,
    hopeless, unworkable, cancerous, tiresome, wearying, awkward, inflexible, intransigent, high-maintenance, out of control, off the rails, out of hand, running wild, beyond (control|help|a joke|reason), a law unto yourself|themselves|himself|herself`,
  ),
  troubleNot: list(
    'not, never, hardly, no, nobody, (do|does|did|will|would|could|can|should|have|has|had|are|is|was|were) (not|never|hardly)',
  ),
  // What a person or a conduct is called.
  troubleNoun: list(
    `nightmare, menace, liability, nuisance, troublemaker, trouble-maker, burden, hindrance, curse, plague, disaster, catastrophe, millstone, stumbling block, roadblock, obstacle, bottleneck, headache, thorn, cancer,
    fly in the ointment, bad apple, rotten apple, bad egg, black sheep, spanner in the works, bull in a china shop, wrecking ball, loose cannon, time bomb, train wreck, trainwreck, car crash, screw-up, screwup, mess, shambles, muddle,
    problem, problem child, problem case, problem tenant|neighbour|neighbor|customer|parent|supplier, pest, blight, drain, drag, brake, anchor, albatross, trial, ordeal, joke, botch job, botch, fiasco, farce, debacle, dog 's breakfast, pig 's ear,
    weak link, weakest link, weak spot, terror, last thing (we|i|this <word>|the <word>|anyone) (need|needs|want|wants), source of ..2 (delay|delays|trouble|friction|conflict|tension|stress|problems|discord|misery|grief), cause of ..2 (delay|delays|trouble|friction|conflict|tension|stress|problems|discord|misery|grief), sore point, root of it all, common denominator, spoilsport, killjoy, saboteur, wrecker, disruption, distraction, poison, scourge, pain, pain in the (neck|arse|ass|backside|butt|behind), bane of <my> (life|lives|existence), worst (<word>)? (i|we) (have|had) ever`,
  ),
  troubleThing: list(
    `problem, problems, trouble, troubles, issue, issues, difficulty, difficulties, flaw, obstacle, obstacles, hurdle, obstruction, bottleneck, sticking point, stumbling block, stumbling blocks, complication, complications, headache, headaches, common denominator, culprit, weak link, weakness, rot, delays,
    tension, tensions, friction, conflict, drama, mess, chaos, breakdown`,
  ),
  troubleRow: list(
    `disaster, chaos, fight, fights, drama, argument, arguments, row, rows, crisis, mess, shambles, trouble, problem, problems, quarrel, quarrels, tears, scene, war, battle, fuss, complication, complications, catastrophe, nightmare, headache, headaches, excuse, excuses, complaint, complaints, upset,
    dust, ruin, ruins, ashes, dirt, conflict, tension, friction, bother, grief, hassle, misery, havoc, wreckage, destruction, circus, palaver, pantomime, performance, commotion, unrest, uproar, bad blood, ill feeling, ill will, fire, fires`,
  ),
  troublePeace: list(
    `peace, peaceful, quiet, calm, harmony, harmonious, happy, fine, friendly, civil, smooth, smoothly, lovely, cheerful, close, polite, amicable, agreement, order, orderly, well, great, perfect, perfectly, easy, nice, pleasant, good, united, untroubled, solvent, profitable, functioning, thriving, relaxed, problem-free, trouble-free`,
  ),
  troubleCame: list(
    `moved in, came, came along, arrived, joined, started, took over, turned up, showed up, walked in, barged in, muscled in, waded in, stepped in, got involved, got your hands on, interfered, meddled, began, appeared, entered, opened (your|his|her|their) mouth, married,
    bought, inherited, became, set foot, stuck (your|his|her|their) (nose|oar), got here, butted in, decided to, came on board, came back, came into, took charge, took control, got promoted, were appointed, was appointed, were hired, was hired, put (your|his|her|their) oar in, turned (it|this|everything), had to, made`,
  ),
  // Said of what somebody does to others, in any form.
  troubleStirs: list(
    `stir+v the pot, stir+v (it | things | everyone | everybody | people | trouble | everything | the ..1) up, stir+v up, rock+v the boat, muddy+v the waters, fan+v the flames, pour+v (oil|petrol|fuel|gasoline) (on|onto) the (fire|flames), add+v fuel to the (fire|flames),
    throw+v (a|another|in a|every) (spanner|wrench|monkey wrench) (in|into) the works, throw+v (sand|spanners) (in|into) the (works|gears|machine), put+v a spoke in, gum+v (everything|it|things|the works|this) up, gum+v up, foul+v (everything|it|things) up, foul+v up, clog+v up, mess+v (everything|it all|things|this|us) (up|around|about), screw+v (everything|it all|things|this) up,
    drag+v (us|me|everyone|everybody|the ..2|all of us|this ..1|our ..1) ..1 down, weigh+v (us|everyone|the ..2) down, pull+v (us|everyone|the ..2) down, hold+v (us|everyone|the ..2|everybody|this) ..1 (back|up|to ransom), bog+v (us|everything|this|the ..2) down, make+v waves, make+v (a|such a) (scene|stink|fuss|song and dance),
    pick+v (a|another)? (fight|fights|quarrel|quarrels|arguments), start+v ..1 (fights|rows|trouble|arguments|quarrels), wreak+v havoc, sow+v (discord|division|chaos|distrust|doubt|confusion), spread+v ..1 (poison|gossip|chaos|rumours|rumors), keep+v ..4 on edge, leave+v (a|another) ..1 (trail|wake) of,
    make+v ..1 mountain ..2 out of, blow+v (it|this|that|everything|things) ..1 out of (all)? proportion, drive+v (us|me|everyone|everybody|people|the ..2|customers|staff|tenants) ..1 (mad|crazy|insane|up the wall|round the bend|to distraction|away|apart|to drink|to despair|nuts|out), tear+v (us|the ..2|this ..1|our ..1) apart,
    rip+v (us|the ..2|this ..1|our ..1) apart, turn+v ..3 against (me|us|each other|one another), play+v (us|everyone|the ..2) off, set+v ..3 against (me|us|each other|one another), test+v ..1 patience, try+v (my|our|everyone 's|everybody 's) patience, push+v (my|our|everyone 's) buttons, wear+v (me|us|everyone|everybody|all of us|the rest of us|the ..2) (out|down),
    grind+v (me|us|everyone|the ..2) down, suck+v the (life|joy|energy|fun) out, move+v the goalposts, get+v on ..3 nerves, get+v under (my|our|everyone 's) skin, wind+v (me|us|everyone|people|him|her|them|the ..1) up, do+v (my|our) head|heads in, upset+v the apple cart, poison+v the (well|atmosphere|mood|air|team),
    make+v (life|things|pick-ups|handovers|meetings|work|everything|our lives|my life|every ..1|it|this|the ..1) ..2 (hell|a misery|a nightmare|a living hell|unbearable|miserable) (for)?, sour+v the, rub+v everyone up the wrong way, put+v everyone 's back up, put+v (people|everyone|everybody|customers) off, give+v (me|us|everyone|everybody|all of us|the rest of us|the ..2) ..1 (headache|headaches|grief|a hard time|sleepless nights|ulcers|nothing but),
    throw+v (tantrums|a tantrum|your weight|his weight|her weight|their weight), create+v ..2 (trouble|problems|drama|conflict|friction|tension|chaos|bad blood|a toxic), cause+v ..2 (friction|tension|chaos|bad blood|conflict|upset|ructions|mayhem|unrest|a scene|a stink|a commotion|drama), generate+v ..1 (friction|conflict|drama|problems),
    slow+v (us|everything|everyone|things|the ..2|this|it) ..1 down, drag+v (this|it|things|everything|the ..2|us|everyone) ..1 (out|on|in|into), bring+v (everything|us|the ..2|it all|things) to a (halt|standstill), cost+v (us|me|everyone|the ..1) (a fortune|dearly|the deal|time|far too much|our|my|friends|customers|sleep|business),
    bleed+v (us|me) dry, waste+v (my|our|everyone 's|everybody 's|the) time, give+v ..4 a bad name, throw+v (everything|us|things|the ..2) into (chaos|confusion|disarray), plunge+v (us|everything|the ..2) into, turn+v (everything|my life|our lives|our life|the ..2) upside down, tie+v (us|everyone) (up|in knots),
    run+v (this|the|our) ..2 into the ground, breathe+v down (my|our) neck|necks, leave+v (us|me|everyone) in (chaos|limbo|a mess|the dark|ruins), scare+v (people|customers|everyone|us|clients) (off|away), block+v (everything|every|all|any|progress|us), stall+v (everything|every|all|progress), bring+v out the worst, bring+v everyone down, spoil+v (it|things|everything) for,
    ruin+v (it|things|everything) for, wreck+v (it|things|everything) for, get+v in the way, throw+v (everyone|us|me) off, eat+v up (my|our|everyone 's) time, make+v everyone (miserable|nervous|uneasy|tense|ill|sick|unhappy), infuriate+v everyone, annoy+v (everyone|everybody|the whole), upset+v (everyone|everybody|the whole)`,
  ),
  troubleHinders: list(
    `unsettle+v, disrupt+v, undermine+v, poison+v, sabotage+v, derail+v, spoil+v, sour+v, taint+v, cripple+v, drain+v, exhaust+v, suffocate+v, smother+v, antagonise+v, antagonize+v, alienate+v, provoke+v, inflame+v, aggravate+v,
    paralyse+v, paralyze+v, jeopardise+v, jeopardize+v, obstruct+v, frustrate+v, thwart+v, hinder+v, hamper+v, impede+v, stall+v, stymie+v, scupper+v, torpedo+v, complicate+v, upset+v, wreck+v, ruin+v, strangle+v, stifle+v, destabilise+v, destabilize+v, demoralise+v, demoralize+v, intimidate+v, infect+v, terrorise+v, terrorize+v, plague+v, torment+v, hijack+v`,
  ),
  troubleObject: list(
    `me, us, everyone, everybody, everything, anything, (the|our|my|this|these|every|any|all|what) ..3 (team|children|kids|project|deal|talks|family|staff|process|negotiations|meeting|meetings|office|work|atmosphere|mood|community|house|department|relationship|partnership|business|firm|company|group|committee|evening|weekend|agreement|settlement|progress|day|trust|morale|merger|sale|neighbourhood|neighborhood|street|building|choir|club|people|tenants|customers|clients|town|village|week|holiday|wedding|conversation|discussion|effort|class|school|ward|crew|site|plan|life|lives|others|rest|whole <word>)`,
  ),
} satisfies Vocabulary
