/** Vocabulary of the patterns of blame for harm and its causes: faults, harsh deeds, what they hit. */
import { list, type Vocabulary } from './list.ts'

export const blameMoreWords = {
  // Faults of a person: named as somebody's, they are blame in any sentence.
  blameVice: list(
    `negligence, incompetence, laziness, carelessness, recklessness, stupidity, greed, arrogance, stubbornness, selfishness, dishonesty, inaction,
    dithering, meddling, bungling, mismanagement, neglect, cowardice, indifference, hypocrisy, spite, malice, pettiness, sloppiness, complacency,
    ineptitude, foot-dragging, scheming, double-dealing, backstabbing, penny-pinching, stinginess, bullying, nagging, moaning, whining, lying, cheating,
    snooping, interfering, interference, temper, jealousy, vanity, paranoia, thoughtlessness, irresponsibility, ignorance, immaturity, rudeness,
    disrespect, betrayal, treachery, deceit, deception, trickery, favouritism, favoritism, nepotism, cruelty, callousness, heartlessness, hostility,
    obstinacy, pigheadedness, disloyalty, duplicity, impatience, indecision, procrastination, intransigence, obstruction, stonewalling, aggression,
    bungle, blunder, blunders, mess-up, cock-up, screw-up, oversight, failings, shortcomings, misconduct, mishandling, unreliability, ego,
    bickering, gossiping, gossip, slander, sabotage, fiddling, dodging, overspending, gambling, inattention, ingratitude, vindictiveness, inflexibility`,
  ),
  blameWeakVice: list(
    `delay, delays, silence, absence, drinking, mistake, mistakes, error, errors, decision, decisions, choice, choices, behaviour, behavior, conduct, attitude, actions, refusal, failure, failures, cuts, tantrums, shouting, parties, debts, deals, secrecy, lateness, promises, tinkering, cost-cutting, cost overrun, shortcuts, spending, habits, affair, excuses, no-show, noise, phone`,
  ),
  // What such deeds hit.
  blameThing: list(
    `deal+n, sale+n, firm+n, company, business, club, family, families, marriage, project+n, launch, team+n, shop+n, school, community, village, street, career+n,
    reputation, name, future, home+n, house, life, lives, childhood, trust, friendship, relationship, partnership, farm, harvest, crop, season, holiday, honeymoon, wedding, party,
    christmas, career, health, nerves, chance+n, hopes, savings, budget, pension+n, garden, flat, building, property, place, kitchen, roof, site, event, show, tour, plan+n, work, progress,
    atmosphere, mood, morale, spirit, department, office, charity, society, league, band, practice, restaurant, kitchen, everything, talks, negotiation+n, agreement+n, merger, product,
    brand, order+n, contract+n, account+n, funeral, birthday, evening, weekend, summer, year+n, course, class, programme, program, service, ward, town, neighbourhood, neighborhood, economy, confidence, union, estate, inheritance, legacy, good name, standing, credit, strike, investment, fund, peace`,
  ),
  blameObject: list(
    `me, us, them, him, her, it, everything, everyone, everybody, (my | our | his | her | the | this | that | these | those | your own | the whole | a whole | an entire) ..3`,
  ),
  // Harsh deeds, as they are told: in the past, or in any tense where they have it in them.
  blameDeed: list(
    `broke, broken, break, dropped, lost, lose, lied, lie, cheated, cheat, ruined, wrecked, destroyed, damaged, caused, causes, cause, started, forgot, forgotten, missed, messed, screwed, botched, bungled, blew, killed,
    sank, left, abandoned, got us, got me, gets us, landed, dragged, pushed, forced, refused, delayed, cancelled, canceled, ignored, neglected, failed, stormed, stole, cut, hid, leaked, chose,
    insisted, overcharged, undercut, sabotaged, spread, screamed, betrayed, drove, burned, burnt, flooded, scratched, cost, costs, costing, mishandled, misread, misled, mixed, spilled, spilt,
    crashed, smashed, poisoned, quit, sold, spent, wasted, squandered, overspent, threw, backed, promised, swore`,
  ),
  blameBadly: list(
    `ruin+v, wreck+v, destroy+v, torpedo+v, sink+v, lose+v, lost, break+v, kill+v, spoil+v, cost+v, delay+n, delayed, cancelled, canceled, shut, shut off, cut off, late, worse, failed, fail+v, flooded, flood+v, evicted, fired, sacked, broke,
    anger+v, angry, upset, scare+v off, drive+v, driven, offend+v, insult+v, insulted, mess+v, messed, disaster, chaos, crash+v, miss+v, missed, blow+v, blown, bankrupt, in tears, crying, lock+v, locked, block+v, blocked, forgot, forgotten, damage+v, fine+n, fined, unpaid, stuck, leak+n, double, wasted, nothing, empty, cold, dark, dead, gone, burn+v, alienate+v, sabotage+v, derail+v`,
  ),
  blameMisery: list(
    `nothing but, downhill, worse, hell, nightmare+n, misery, grief, chaos, trouble, complaint+n, no peace, row+n, fights, arguments, rows, tears, stress, sick, ill, afraid, mess, drama, tension, problems, debt+n, losses, quit, stopped speaking, at war, falling apart, fallen apart, fell apart, suffered, suffering, no rest, sleepless, unhappy, lost`,
  ),
} satisfies Vocabulary
