/** Vocabulary of the patterns that leave somebody alone with it: whom, with what, and what is to be done without us. */
import { list, type Vocabulary } from './list.ts'

export const exclusiveColdWords = {
  // He, she, they and the parts people play; "its" is a company's.
  coldWho: list(
    '<other>, <your> ..2 (people|side|office|department|boys|organisation|organization|guys), everyone else',
  ),
  coldSelf: list(
    'yourself, yourselves, himself, herself, themselves, itself, on your own, on his own, on her own, on their own, on its own, by yourself, by yourselves, by himself, by herself, by themselves, alone, without (us|me|our help|my help|any help)',
  ),
  coldYour: list("your, their, his, her, its, <role> 's, <name> 's"),
  // What is hard to bear and is left to somebody: a verb and its particle.
  coldDeal: list(
    `deal, sort, fix, solve, resolve, handle, clean, clear, figure, work (it|this|that|things|everything) out, work out, pay, cope, carry, shoulder, bear, foot, cover, explain, worry, sweat, stew, sink, suffer, mop, mend, repair, replace, live with, answer, apologise, apologize, face, fight, pick up,
    swallow, manage, rock, struggle, find, put up with, see to, take care of, tidy, adapt, adjust, lump, rot, squirm, fend, untangle, unpick, dig, muddle through, carry the can, pull, get on with, get (it|this|that|your|their|his|her) ..3 (sorted|fixed|done|together|straight), clean up, own`,
  ),
  coldYield: list(
    'change, adapt, adjust, bend, give way, budge, compromise, yield, back down, move, come round, give in, give ground, shift, fit in, fall in line, make room, step aside, make the first move, make do, wait, queue, pay, leave',
  ),
  coldBurden: list(
    `problem, problems, trouble, troubles, mess, headache, headaches, worry, worries, burden, lookout, funeral, damage, debt, debts, loss, losses, fault, risk, risks, blame, cost, costs, consequences, bill, shortfall, repairs, crisis, difficulty, difficulties, choice, baggage,
    drama, dramas, disaster, disasters, chaos, failure, failures, feud, quarrel, quarrels, misfortune, sorrows, overdraft, mistake, mistakes, decisions, bed, delays, errors, internal difficulties, cross`,
  ),
  coldOwn: list(
    `<coldBurden>, affairs, house, pieces, juice, devices, battles, fights, way out, way, solution, solutions, backyard, doorstep, side, side of (this|it|things|the), people, crew, staff, kids, kind, business, rubbish, dirty work, dirty laundry, laundry, weight, homework, research, thinking, washing, dishes, job, cleaning, cooking, chores, sums, skeletons, mind, answers, money, lawyers, tail, ..1 mess, ..1 problems, ..1 difficulties`,
  ),
  coldTake: list(
    'dump+v, drop+v, land+v, push+v, shove+v, pass+v, lay+v, pin+v, palm+v, offload+v, unload+v, foist+v, shift+v, throw+v, hand+v, shunt+v, load+v, dumping',
  ),
  coldCare: list(
    'care, give a damn, give a toss, give a hoot, give two hoots, give a monkey, give a fig, give a rat, give a shit, give a fuck, give a stuff, be bothered, mind, worry, bother, feel (sorry|guilty), lose ..2 sleep, lose sleep, lose ..2 time, losing ..2 sleep, losing ..2 time, losing sleep, shed a tear, weep, cry, sympathise, sympathize, spare a thought',
  ),
  coldHarm: list(
    'go under, lose, suffer, struggle, struggling, starve, upset, unhappy, angry, cry, crying, hurt, hurts, goes under, loses, suffers, sick, tired, cold, bankrupt, broke, paid, sleep, approve, approves, manage, cope, lost, losing, homeless, poor, ill, sink, fail, fails, offended, inconvenient, disappointed, sack, fired, jobs, job, hate, complain, end up, live, die, survive, afford, sink or swim',
  ),
  coldTheir: list(
    `opinion, opinions, feelings, views, wishes, view, preferences, comfort, convenience, excuses, needs, reasons, problems, grief, cash flow, troubles, schedule, deadline, deadlines, circumstances, situation, plans, timetable, budget, budgets, problem, concerns, pride, sensibilities, background, health, holiday, holidays, childcare, commute, divorce, family, finances, internal, personal <word>, story, stories, sob story, sob stories,
    difficulties, hardship, costs, staffing, losses, debts, pain, worries, stress, headaches, mood, moods, hurt feelings, emotions, mortgage, rent, bills, overdraft, explanation, explanations, permission, approval, blessing, advice, input, suggestions, comments, ideas, tears, complaints, issues, disappointment`,
  ),
  coldUs: list('me, us, my ..1, our ..1'),
  coldOutsider: list(
    `outsiders, newcomers, renters, tenants, townies, incomers, strangers, foreigners, blow-ins, temps, interns, amateurs, juniors, part-timers, in-laws, people like you|him|her|them|that, someone like you|him|her, somebody like you|him|her, someone with your <word>, people with your <word>, (those|the ones|people) who (moved|came|joined|married|arrived|only|have only|just|did not|do not) ..5,
    (outsiders|newcomers|townies|renters|strangers|incomers|folk|folks|types) like (you|him|her|them|that), <other>, your (kind|sort|lot|type|people|generation)`,
  ),
} satisfies Vocabulary
