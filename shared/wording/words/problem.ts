/** Vocabulary of the patterns of problem. */
import { list, type Vocabulary } from './list.ts'

export const problemWords = {
  // Schools and banks are places as often as they are people.
  problemPlace: list(
    '(the|our|my|this|that|a) ..1 (bank|school|hospital|clinic|office|agency|council|union)',
  ),
  problemPerson: list(
    'you guys|people|lot|all|both|two|folks, you, people|types|someone|somebody like you, him, her, them, <name>, <role>',
  ),
  // How somebody is or deals with others.
  problemConduct: list(
    `(stubborn|mean|cruel|nasty|vindictive|lazy|jealous|controlling|obstinate) (streak|ways|nature), attitude, attitudes, behaviour, behavior, conduct, tone, temper, ego, egos, pride, arrogance, stubbornness, obstinacy, greed, laziness,
    impatience, dishonesty, inflexibility, rigidity, negativity, hostility, aggression, paranoia, perfectionism, indecision, indecisiveness,
    incompetence, inexperience, ignorance, rudeness, selfishness, jealousy, mistrust, distrust, cowardice, unreliability, sloppiness,
    carelessness, negligence, inaction, silence, secrecy, refusal, meddling, interference, micromanagement, micromanaging, bullying, nagging,
    whining, moaning, complaining, shouting, yelling, drinking, gambling, lateness, manners, mouth, mood|moods, mindset, mentality, pettiness,
    bureaucracy, amateurism, disorganisation, disorganization, unwillingness, lack of ..2 <word>, inability, constant <verb>, refusing, hypocrisy,
    leadership, management style, management, work ethic, planning, timing, communication, parenting, double standard+n, control freakery, need for control, way of <verb> (business|things)?,
    delaying tactics, tactics, games, lies, excuses, drama, vanity, snobbery, contempt, disrespect, indifference, apathy, sense of entitlement, entitlement`,
  ),
  problemOffer: list(
    `offer+n, proposal+n, counteroffer+n, counterproposal+n, counter-offer+n, counter-proposal+n, bid+n, suggestion+n, idea+n, argument+n, claim+n,
    excuse+n, explanation+n, position, approach, reasoning, logic, story, answer+n, plan+n, demand+n, terms, promise+n, apology, methods, thinking,
    whole ..2 (offer|proposal|approach|plan|idea), version of (events | things | the story), line of ..1 argument, stance`,
  ),
  problemDeed: list(
    `<your> ..2 <problemConduct>, <your> ..2 <problemOffer>, the way (that)? <other>, how <other> (always|never|just)? <problemDoes>, what <other> (is|are|have|has) (doing|done)`,
  ),
  problemDoes: list(
    `treat+v, talk+v, speak+v, run+v, deal+v, handle+v, behave+v, act+v, go+v about, manage+v, do+v (things|business), work+v, conduct+v, communicate+v,
    negotiate+v, organise+v, organize+v, bring+v up, raise+v, drive+v, operate+v`,
  ),
  problemSize: list(
    `real, main, only, whole, big, bigger, biggest, basic, fundamental, underlying, true, actual, key, root, core, central, constant, eternal,
    serious, huge, massive, major, single, one, first, number one, same old, same, entire, great, greatest`,
  ),
  problemThing: list(
    'problem, trouble, issue, difficulty, headache, obstacle, bottleneck, stumbling block, root, heart, cause, source, elephant',
  ),
  // What a person is called who is in the way.
  problemBlock: list(
    `problem, trouble, issue, obstacle, obstruction, bottleneck, blocker, roadblock, stumbling block, sticking point, weak link, weakest link, weak point,
    cause, source, root, root cause, culprit, troublemaker, difficult one, impediment, hold-up, holdup, brake, hurdle`,
  ),
  // After "is": what cannot be borne in somebody.
  problemTrial: list(
    `nightmare, pain, menace, liability, nuisance, trouble, troublemaker, trouble-maker, problem, obstacle, bottleneck, burden, hindrance, curse,
    plague, disaster, catastrophe, dead weight, deadweight, millstone, stumbling block, roadblock, wrecking ball, loose cannon, bad apple, bad influence, nothing but trouble,
    thorn in <my> (side|flesh), pain in the (neck|arse|ass|backside|butt|behind), spanner in the works, ball and chain, piece of work, law unto (yourself|themselves|himself|herself),
    problem (tenant|customer|neighbour|neighbor|client|parent|employee|child|case|supplier+n), bad news, hard work, trial, time bomb, train wreck, trainwreck, lost cause, hopeless case,
    constant (worry|irritation|source), hazard`,
  ),
  problemDealing: list(
    `deal with, work with, live with, talk to, talk with, reason with, speak to, negotiate with, please, do business with, be around, have around, argue with,
    be married to, rely on, share (a|an) <word> with, live (next to | above | below | under | beside), have as (a|an) <word>, get an answer out of, discuss anything with, be in (a|the|one) <word> with,
    get through to, trust, have a ..1 conversation with, agree with, agree anything with, co-parent with, coparent with, cooperate with, collaborate with, communicate with`,
  ),
  problemDealt: list(
    `dealing with, working with, living with, talking to, talking with, reasoning with, speaking to, negotiating with, doing business with, sharing (a|an) <word> with,
    living (next to | next door to | above | below | under | beside), arguing with, being married to, getting an answer out of, co-parenting with, discussing anything with, cooperating with, communicating with`,
  ),
  problemAwful: list(
    `impossible, unbearable, a nightmare, hell, a misery, torture, exhausting, a pain, pointless, hopeless, a waste of time, like pulling teeth, like talking to a wall|brick, like getting blood,
    a struggle, a battle, a fight, an ordeal, a trial, a headache, painful, no fun, a disaster, like herding cats, like a bad dream, soul-destroying, infuriating, draining, intolerable`,
  ),
  problemFine: list(
    `fine, good, great, ok, okay, well, perfect, smoothly, smooth, peaceful, quiet, calm, all right, alright, happy, harmonious, easy, settled, in order, under control,
    on track, going (well | fine | great | smoothly | to plan), working (well|fine|perfectly), running (well|fine|smoothly), better, like clockwork`,
  ),
  problemTroubles: list(
    'problem, problems, trouble, troubles, complaint, complaints, issue, issues, argument, arguments, fight, fights, quarrel, quarrels, conflict, conflicts, drama, worries, bother, disputes, dispute',
  ),
  problemSpoils: list(
    `ruining, wrecking, killing, destroying, poisoning, spoiling, sinking, crippling, strangling, blocking, sabotaging, derailing, stalling, paralysing, paralyzing, choking, tearing apart, holding up,
    holding back, dragging down, getting in the way of, standing in the way of, making a mess of, the end of, bringing down, stopping`,
  ),
  problemMade: list(
    'make+v, cause+v, create+v, leave+v, get+v us|me into, land+v us|me in, bring+v about, produce+v',
  ),
  problemMess: list(
    'mess, shambles, chaos, muddle, disaster, fiasco, debacle, tangle, catastrophe, nightmare, havoc, confusion, pigsty',
  ),
  problemGrief: list(
    'trouble, problems, grief, stress, headaches, drama, aggravation, chaos, hassle, bother, misery, worry, worries, arguments, excuses, hostility, conflict, confusion, delays',
  ),
  problemAre: list('are, were, have been, have become, have always been, can be, are being'),
} satisfies Vocabulary
