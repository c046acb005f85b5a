/** Vocabulary of what is found wrong in somebody, in what they bring, and in how they go about things. */
import { list, type Vocabulary } from './list.ts'

export const flawWords = {
  // What they wrote, said, planned or made.
  flawPaper: list(
    `<paper>, <problemOffer>, figures, numbers, maths, math, spreadsheet+n, budget+n, design+n, drawing+n, analysis, reasoning, thinking, interpretation, reading of ..3, alternative+n, policy, policies, business plan+n, project plan, presentation+n, slides, memo+n, invoice+n, valuation+n, survey+n, costing+n, summary, statement+n, account of ..3, minutes, timetable, timeline, roster, strategy, vision, concept, business case, business model, evidence, case, research, justification+n, assumption+n, conclusion+n, assessment+n, review, feedback, defence, defense, system+n, process, processes, arrangement+n, compromise, settlement+n, package, solution, fix, repair+n, translation+n, website, set-up, setup, expectations, target+n, requirements, standards, ambitions, offer to ..6`,
  ),
  // Of these only what is put on the table, also with no "your" before it.
  flawBrought: list(
    `<problemOffer>, letter+n, reply, response+n, draft+n, report+n, figures, numbers, maths, budget+n, valuation+n, analysis, interpretation, alternative+n, policy, policies, rota, conclusion+n, assumption+n, strategy, concept, business plan+n, business case, behaviour, conduct, settlement+n, package, compromise, account of ..3, attitude`,
  ),
  // Somebody, also those who are no <other>.
  flawWho: list(
    `<other>, <verdictTarget>, (my|our) (mother-in-law|father-in-law|brother-in-law|sister-in-law|son-in-law|daughter-in-law|in-laws|flatmates|roommates), (that|this|those|these|the) <word> <word>? of (yours|his|hers|theirs), (the|these|those|your) (shop stewards|stewards|reps|bosses|suits|people ..3|lot ..3), <your> (whole|entire|own|new|old|so-called)? <word>`,
  ),
  flawHole: list(
    `hole+n, error+n, mistake+n, gap+n, contradiction+n, flaw+n, loophole+n, inconsistency, inconsistencies, inaccuracy, inaccuracies, untruths, half-truths, omission+n, blunder+n, weaknesses, traps, typos, guesswork, wishful thinking, exaggerations, excuses, nonsense, hot air, jargon, false claims, problems, spelling mistakes, assumptions`,
  ),
  flawFull: list(
    `full of, riddled with, littered with, peppered with, packed with, stuffed with, crammed with, nothing but, a mass of, crawling with, shot through with, based on nothing but, built on, one big, plagued by, plagued with`,
  ),
  // Of a proposal that cannot be agreed to.
  flawAdj: list(
    `(absurdly|ridiculously|hopelessly|needlessly|painfully|insultingly|laughably|impossibly|unreasonably|stubbornly|unbelievably|appallingly|dangerously|suspiciously|outrageously|shockingly|woefully|wildly|grossly|deliberately|unnecessarily) <verb>, rigid, inflexible, unworkable, lopsided, one-sided, unrealistic, unbalanced, unfair, unreasonable, inadequate, flawed, defective, useless, worthless, hopeless, incoherent, illogical, impractical, naive, short-sighted, shortsighted, narrow, a mess, a trap, a non-starter, dead on arrival, doomed, reckless, irresponsible, out of touch, pie in the sky, skewed, biased, rigged, slanted, self-serving, muddled, muddle-headed, sloppy, careless, shoddy, amateurish, feeble, evasive, misleading, unhelpful, counterproductive, unconvincing, unacceptable, no good, no use, of no use, of no value, not good enough, not worth ..4, not fit for purpose, unfit for purpose, not up to scratch, not up to standard, substandard, below par, good for nobody, no use to anyone, of no use to anyone, wide of the mark, way off, way off the mark, miles off, unjustified, unjustifiable, unfounded, baseless, groundless, without merit, without substance, all over the place, back to front, upside down, a shambles, a disaster, a joke, a travesty, stuck in the past, a dead end, a dead duck, a waste of ..4, heartless, greedy, wrong-headed, misguided, out of (all)? proportion, over the top, off the scale, extortionate, exorbitant, sky-high, beyond all reason, beyond reason, behind the times, ill-conceived, ill-considered, ill-thought-out, ill thought out, half-baked, badly thought out, poorly thought out, not thought through, off the wall`,
  ),
  // Plain facts of a website or a road, a verdict on an offer of theirs.
  flawAdjMild: list(
    'poor, weak, thin, vague, insufficient, dangerous, outdated, exaggerated, excessive, broken, confused, clumsy',
  ),
  flawFails: list(
    `stack up, hold up, hold together, hang together, hold water, add up, stand up, cut it, wash, make sense, make any sense, bear scrutiny, bear examination, convince ..3, impress ..3, deserve ..4, even ..6, begin to ..4, come close, come anywhere near, go (nearly|anywhere near) far enough, go anywhere near ..3, survive ..5, solve (anything|a thing|a single), help anyone, help anybody, mean (anything|a thing), inspire ..3, scratch the surface, amount to (much|anything), live up to ..5, bring us any, fool ..3`,
  ),
  // A weak place, named so.
  flawPoint: list(
    `flaw+n, snag+n, hitch, weakness, weak point+n, weak spot+n, weak link, hole+n, fault+n, failing+n, drawback+n, defect+n, rub, shortcoming+n, fatal flaw, blind spot+n, missing piece, gap+n`,
  ),
  // How somebody goes about things, besides <problemConduct>.
  flawHabit: list(
    `spending, habit+n, music, parties, noise, parking, dog+n, kids, visitors, comings and goings, texting, emailing, calls, phone calls, driving, cooking, smoking, housekeeping, timekeeping, record-keeping, bookkeeping, handwriting, insistence ..5, obsession ..4, constant ..4, endless ..4, hoarding, snoring, junk, rubbish, clutter, mess, antics, behaviour ..4, conduct ..4, way of ..5, approach ..5, refusal ..5, failure ..5, inability ..5, unwillingness ..5, bad faith, jealousy, meddling, interference, perfectionism, friends, girlfriend, boyfriend, mother, brother, sister, temper, outbursts, sulking, lateness, absences, indecision, dithering, hobby, hobbies, side business, moods, gossip, gossiping`,
  ),
  flawBurden: list(
    `liability, burden, nuisance, menace, headache, nightmare, hindrance, distraction !from, disgrace, embarrassment, drain, danger (to (us|everyone|others|the ..1)), hazard, threat, brake, millstone, strain, obstacle, plague, curse, trial, disaster, scandal, eyesore, terror, bane, scourge, running joke, running sore, problem, issue, irritation, source of ..1 (conflict|friction|trouble|tension|stress|irritation|worry|embarrassment|grief|annoyance|complaints), constant (worry|irritation|annoyance|battle|struggle|headache)`,
  ),
  // What decent people are said to have for the others.
  flawRegard: list(
    `consideration, respect, regard, empathy, sympathy, tact, manners, courtesy, decency, gratitude, humility, self-awareness, self-control, boundaries, filter, people skills, social skills, listening skills, sense of (decency|shame|fairness|boundaries|occasion)`,
  ),
  // What they are said to have for the work.
  flawVigour: list(
    `discipline, self-discipline, commitment, loyalty, judgement, judgment, honesty, integrity, organisation, organization, initiative, flexibility, leadership, vision, imagination, communication skills, common sense, basic sense, work ethic, credibility, professionalism, backbone, follow-through, consistency, accountability, team spirit, sense of (duty|responsibility|urgency|reality|proportion|perspective|humour|humor|loyalty|commitment)`,
  ),
  // Harmless by themselves: what they are for makes the reproach.
  flawGrasp: list(
    'idea, notion, concept, grasp, understanding, sense, feeling, thought, care, concern, patience, appreciation, awareness',
  ),
  flawOthers: list(
    `others, other people, anyone, anybody, anyone else, everyone else, us, me, people, the rest, my ..1 feelings, our ..1 feelings, other people 's ..2, anyone 's ..2, the (people|children|kids|neighbours|families|staff) ..2, the feelings of ..3, decency, fairness, privacy, boundaries, personal space, responsibility, respect, shame, duty, teamwork, manners, right and wrong`,
  ),
  flawAdjective: list(
    `inconsistent, unreliable, disorganised, disorganized, unpredictable, argumentative, confrontational, uncooperative, obstructive, stubborn, inflexible, unhelpful, defensive, (so|too|very|always|constantly|endlessly|relentlessly) negative, moody, erratic, irresponsible, careless, thoughtless, inconsiderate, impatient !to, controlling, overbearing, aggressive, hostile, evasive, unapproachable, secretive, disloyal, indecisive, bad-tempered, short-tempered, hot-tempered, quarrelsome, combative, abrasive, tactless, disruptive, divisive, toxic, demanding !(the|a|an|my|our|that|it|to|payment|money|customers), needy !(family|families|people), clingy, oversensitive, impulsive, reckless, slapdash, sloppy, chaotic, messy, nosy, bossy, pushy, jealous, possessive, untrustworthy, two-faced, rigid, cold (to|towards) (me|us|everyone|everybody|people), difficult !(to|for me), impossible !(to (miss|replace|thank)), unmanageable, out of control, beyond help, a mess, all over the place, stuck in your ways, stuck in his ways, stuck in her ways, set in your ways, incapable of !(lifting|walking|climbing|moving|working|driving|speaking|standing) ..4, hard to please, never satisfied, never happy, never on time, always late`,
  ),
  // What ends or turns bad.
  flawTurn: list(
    `harder, worse, sour, tense, ugly, nasty, awkward, difficult, cold, stressful, louder, impossible, unbearable, unpleasant, uncomfortable, toxic, wrong, downhill, south, off the rails, pear-shaped, to pieces, into a ..3, trouble, arguments, fights, a fight, an argument, a battle, chaos`,
  ),
  flawShow: list(
    `walk+v in, walk+v into, come+v in, come+v into, come+v round, come+v near, come+v along, show+v up, turn+v up, join+v, open+v (your|his|her|their), arrive+v, enter+v, get+v involved, step+v in, step+v into, start+v, speak+v, appear+v, are (around|there|here|near|involved), is (around|there|here|near|involved), take+v over, sit+v down, call+v, chip+v in, stick+v (your|his|her|their), get+v (your|his|her|their), have a say, has a say`,
  ),
  // What is done to work and people, by nobody who means well.
  hinderIng: list(
    `choking, strangling, suffocating, stifling, killing, crippling, sinking, ruining, wrecking, destroying, poisoning, souring, stalling, obstructing, sabotaging, undermining, derailing, hindering, hampering, jeopardising, jeopardizing, endangering, paralysing, wearing down, wearing out, dragging down, dragging out, bringing down, tearing apart, scaring off, scaring away, driving away, pushing away, alienating, antagonising, demoralising, overshadowing, complicating, hijacking, corrupting, infecting, bankrupting, bleeding, torpedoing, scuppering, getting in the way of, standing in the way of, making a mess of, tarnishing, dragging through the mud`,
  ),
  // Said of vans and rain as well: what is hindered makes the reproach.
  hinderPlain: list(
    'damaging, harming, hurting, blocking, delaying, preventing, disrupting, unsettling, dividing, splitting, eroding, draining, exhausting, holding back, spoiling, frustrating, wasting',
  ),
  hinderedThing: list(
    `progress, everything, everyone, everybody, (a|any|every|all|the|this|our|each) ..1 (solution|solutions|deal|settlement|compromise|decision|decisions|agreement|talks|negotiations|family|team|project|business|process|firm|company|department|school|community|street|building|trust|morale|mood|atmosphere|effort|efforts|attempt|attempts|discussion), solutions, decisions, trust, morale, (my|our) (life|lives|health|reputation|name|family|business|children|kids|time|son|daughter)`,
  ),
  // What comes of it when somebody joins in.
  hinderEnd: list(
    `never, nothing, nobody, no one, worse, harder, longer, argument+n, fight+n, row+n, drama, chaos, complaints, problems, delays, trouble, tears, shouting, wrong, late, impossible, turn+v into, end+v in, fall+v apart, fail+v, break+v, explode+v, grind+v, suffer+v, go+v downhill, go+v up, rise+v, (take+v (twice|three times|forever|ages|hours))`,
  ),
  // What the sort of people does whom nobody wants around.
  hinderSort: list(
    `make+v, never !(give|gives|complain|complains|forget|forgets|let|lets|miss|ask), can not (keep|stick|be|tell|take|make|admit|control|see), does not (keep|pay|answer|listen|share|think|clean), do not (keep|pay|answer|listen|share|think|clean), will not (listen|pay|share|budge|answer|admit), only (think|thinks|want|wants|talk|talks|take|takes|look|looks), cause+v, lie+v, cheat+v, complain+v, ruin+v, blame+v, start+v (fights|rows|trouble|arguments), leave+v (a mess|everything|others|people), steal+v, shout+v, bully, hide+v, ignore+v, drag+v, break+v, spoil+v, refuse+v, expect+v (everything|everyone|others), take+v (everything|advantage), turn+v (everything|every|it)`,
  ),
  // Somebody of theirs, not their boiler.
  flawTheirs: list(
    `<flawPaper>, <problemConduct>, <flawHabit>, references, sense of ..2, client+n, lawyer+n, son+n, daughter+n, wife, husband, girlfriend, boyfriend, mother, father, brother, sister, boss, manager, director, foreman, department, office, people, side, lot, team, staff, crew, family, firm`,
  ),
} satisfies Vocabulary
