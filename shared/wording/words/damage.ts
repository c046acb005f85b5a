/** Vocabulary of damage: who is accused, what is done to people and things, what comes of it. */
import { list, type Vocabulary } from './list.ts'

export const damageWords = {
  accused: list(
    `<blameWho>, <everyWho>, you <word>|<word> <word> (bosses | chains | landlords | managers | people | lawyers | bankers | politicians), (whoever | someone | somebody) (in | at | on | from) your ..2, (one | two | three | some | none) of your ..2, your <word>, the man|woman|bloke|guy|people|person|idiot|lot|crew|team|firm|company you (sent | hired | brought | recommended | put)`,
  ),
  // After the accused, these make it no accusation: denied, supposed, foreseen.
  damageUnless: list(
    'not, never, nor, hardly, neither, will, would, can, could, may, might, should, must, to, if, unless, perhaps, maybe, possibly, i, we, who, which, almost never, without',
  ),
  damageDo: list(
    `ruin+v, wreck+v, destroy+v, damage+v, flood+v, fry+v, burn+v, scorch+v, scratch+v, dent+v, crush+v, shatter+v, stain+v, soak+v,
    drown+v, poison+v, contaminate+v, pollute+v, blow+v up, tear+v up, tear+v down, rip+v out, rip+v up, chew+v up, dig+v up, uproot+v, trample+v, clog+v, spoil+v,
    rot+v, wipe+v out, mix+v up, botch+v, bungle+v, mess+v up, screw+v up, foul+v up, drill+v through, sever+v, puncture+v, squash+v, knock+v over, knock+v down, knock+v out,
    terrify+v, frighten+v, scare+v, scare+v off, scare+v away, traumatise+v, traumatize+v, insult+v, humiliate+v, embarrass+v, antagonise+v, offend+v, alienate+v, overcharge+v, mislead+v, deceive+v, betray+v, abandon+v, neglect+v, cheat+v,
    paralyse+v, cripple+v, bankrupt+v, sink+v, undermine+v, sabotage+v, squander+v, gamble+v away, fritter+v away, leak+v, blow+v through, chop+v down, run+v over, run+v down, hack+v,
    mangle+v, butcher+v, bully+v, kill+v off, take+v out, drive+v into, back+v into, crash+v into, reverse+v into, run+v into, drink+v away, spend+v away, party+v away, piss+v away, price+v out, write+v off, blow+v off, chase+v off, chase+v away, drive+v away, terrorise+v, terrorize+v, overheat+v, torpedo+v, soil+v, foul+v, infect+v, devalue+v, tarnish+v, disgrace+v, exploit+v, fleece+v, overload+v, mishandle+v, mismanage+v, forge+v, doctor+v, starve+v, strangle+v, bleed+v, milk+v, sell+v off, axe+v, gut+v, slash+v, wear+v out, eat+v into`,
  ),
  // Harm only where it hits what is ours.
  damageSoft: list(
    `empty+v, turn+v off, bury+v, blow+v !(me away | us away), delay+v, crack+v, chip+v, bend+v, snap+v, wipe+v, drain+v, spill+v, tease+v, rush+v, wake+v up, shrink+v, bleach+v, upset+v, misplace+v, mislay+v, mortgage+v, blind+v, litter+v, eat+v up, misjudge+v, erase+v, delete+v, stall+v, scrape+v, jam+v, kill+v`,
  ),
  // What makes it a kind word, a neutral report or a request.
  calm: list(
    `thank, thanks !(to | for nothing), thankful, never mind, grateful, please, glad, luckily, fortunately, bless, congratulations, well done, sorry, apologised, apologized, by accident, by mistake, accidentally, no harm, no problem, no hurry, not your fault, as agreed, as planned, as (i | we | you) (agreed | asked | had | wanted | planned | offered), as expected, (is | was | are | it is) (fine | ok | okay | right), fine with (me | us | both | everyone), (could | can | would) you, (can | could | shall | may | should) (we | i), let us (talk | meet | say | split | find | look | see | keep | move | share | sit | do | put | resume), i (understand | gather | suppose | think !(you | that you | it is you) | know), (is | was | are | were | looks | so | it | been) (lovely | wonderful | beautiful | great | amazing), impressed, happy, loved, (love | like | enjoy) (it | that | them), with (his | her | their | our | my) (consent | permission), is easily, minor, on time, which was right, in a good way, was fun, for fun, (pay | paid) for it, warm, frost, storm`,
  ),
  // Deeds from which something followed for others.
  sequelDeed: list(
    `<damageDo>, <blameRuin>, broke, broken, lost, lied, lie, cheated, forgot, forgotten, missed, messed, screwed, botched, bungled, blew, killed, left, let, lets, letting, abandoned, dragged, pushed, forced, refused, refuse, delayed, cancelled, canceled, ignored, neglected, failed, stormed, stole, cut, hid, overcharged, undercut, spread, screamed, yelled, shouted, drove, cost, spilled, spilt, crashed, smashed, quit, wasted, overspent, threw, promised, swore, insisted, skimped, gambled, drank, blocked, overruled, overloaded, underpaid, dumped, drilled, sacked, fired, blabbed, bullied, skipped, rushed, dropped, overbooked, walked out, pulled out, backed out, sold, signed, emptied, handed in, (got | gets) ..2 wrong, paved, double-booked, saved on, overslept, fell asleep, can not plan, dithered, stalled`,
  ),
  // What somebody would not do, or kept doing.
  sequelStance: list(
    `refuse, refuses, refused, let, forgot, failed, never, would not, will not, could not be bothered, can not (plan | keep | manage | be bothered | decide | stop | read), keep, keeps, kept, insist, insisted, ignore, ignored, stopped (paying | talking | answering | listening | coming), broke, lost, ruined, cancelled, spent, threw, (did | do | does) not (bother | pay | lock | tell | turn up | show up | check | book | clean | fix | listen | stop | care | read | answer), chose, choose, chooses, decided, decide, decides, were too, was too, are too, is too, thought, lie, lied, cheat, gamble, drink, smoke`,
  ),
  idledDeed: list(
    `partied, went on holiday, went (skiing | golfing | shopping), slept, did nothing, changed the locks, cleared, moved (the | our | my), took (the | our | my | off | everything), spent, drank, raised the, swanned, lounged, posted, enjoyed`,
  ),
  // What is left to others.
  burden: list(
    `clean, nurse, pay, explain, care, cope, deal, face, sort (it | this | everything | things | out), carry, pick up, do (everything | it all | all), fend, foot, beg, suffer, apologise, apologize, fix, clear, mop, rot, bury, run everything, look after, freeze, wait, drown, raise, struggle, take the (blame | flak), tell, bear, find out, read about, manage`,
  ),
  badLeft: list(
    `error+n, blame, debt+n, bill+n, mess, paperwork, work, rest, shame, nothing, loan, mortgage, costs, damage, mountain, pile, hole, fine, lurch, ruins, dark, cold, pieces, baby, bag, heating, a roof, power, water`,
  ),
  // Conduct from which something bad is said to come.
  sourceVice: list(
    `<blameVice>, <blameWeakVice>, <plainFault>, typo+n, slip-up+n, hangover, whim+n, tantrum+n, vanity <word>, sulking, hesitation, nitpicking, bickering, gambling, neglect, yelling, shouting, antics, scheming, penny-pinching, ego, smoking, cost-cutting, cost cutting, cheap <word>, politics, hobby, drinking`,
  ),
  // Things and people of theirs from which it is said to come.
  sourceThing: list(
    `divorce, laptop, dog+n, people, men, lads, driver+n, staff, office, board, manager+n, games, policies, timetable, tree+n, roots, leak, pipes, plumbing, extension, renovation, cats, bins, rubbish, children, kids, lodgers, tenants, guests, drilling, building work, builders`,
  ),
  sourceHarm: list(
    `mess, delay+n, chaos, disaster, damage, losses, crisis, fiasco, debacle, row+n, shambles, worry, worries, grief, heartache, misery, pain, stress, upset, hole, gap, trouble, shame, embarrassment, scar+n, hurt, havoc, bill+n, debt+n, rubbish, dirt, filth, ill will, tears, anger, suffering, ruins, consequences, fallout, disgrace, harm, tension+n, feud, fight, leak, flood, fire, noise, confusion`,
  ),
  // What one asks how they could do.
  unthinkable: list(
    `<damageDo>, <blameRuin>, (leave | abandon) (me | us | him | her | them | your | a (child | baby | patient)), (lose | miss | break) (it | a | the | my | our), sell (it | the | her | his | our | my | mum | dad | this), sign (this | that | away | such), overlook, allow, let (this | it | that | him | her | them | the | my | our), forget (it | that | this | your | my | our | her | his), do (this | that | it | such | so), be so, have been so, say (that | such | this), spend, steal, lie, walk (away | out), turn (your | him | her | me | us | away), not (see | know | notice | tell | check | realise | realize | have | call | care | be), get (it | this | that | it all | everything) (so)? (wrong | backwards), screw, fail, evict, fire, sack, charge (me | us | anyone | somebody), bill (me | us), treat (me | us | him | her | them | people), behave, agree to such, refuse`,
  ),
  costBearer: list(
    `me, us, her, him, them, my <word>, our <word>, this <word>, the (company | firm | family | club | team | school | union | business)`,
  ),
  dump: list(
    `dump, slum, pigsty, tip, rubbish tip, skip, nightmare, wasteland, scrapyard, junkyard, bombsite, bomb site, building site, construction site, battlefield, battleground, war zone, warzone, circus, farce, shambles, disaster, laughing stock, hell, misery, prison, swamp, bog, ghost town, bin, sweatshop, toilet, sewer, zoo, madhouse, money pit, ruin, mess, football pitch, racetrack, race track, ashtray, landfill, dumping ground, thoroughfare, doormat, minefield, soap opera, cattle market, public ..1`,
  ),
  nestEgg: list(
    `account+n, till, savings, saving+n, fund+n, kitty, pension, money, budget, estate, cash, deposit+n, safe, inheritance, jewellery, jewelry, reserve+n, nest egg, float, takings, wages, tips, collection, silver, rings, fees, dues`,
  ),
  badlyDone: list(
    `treat+v, handle+v, manage+v, plan+v, run+v, do+v, fit+v, fitted, install+v, pack+v, maintain+v, prepare+v, drive+v, act+v, behave+v, speak+v, wire+v, build+v, paint+v, write+v, organise+v, organize+v, lead+v`,
  ),
  damageTo: list(
    `my, our, the !(ice | silence | news | deadlock | tie | mould), this, these, those, that, me, us, everyone, everybody, everything, all, every, half, two, three, four, five, six, seven, eight, ten, a !(way | path | lot of | smile | record), an, her, his, their, mum|mom|dad, <name>, mine, ours, people, small|good|whole|perfectly|brand`,
  ),
  // What went wrong, without what somebody feels of it.
  woeFact: list(
    `lose+v, lost, miss+v, fail+v, failing, broke, broken, break+v down, collapse+v, fell through, fell apart, falling apart, bankrupt, insolvent, bust, in debt, in the red, sick, ill, asthma, mould, mold, damp, flooded, flood+v, gone, tipped over, toppled, fell over, came off, gave way, caught fire, went up in, given notice, got notice, notice to quit, vanished, disappeared, missing, stolen, in pieces, smashed, threw us out, threw me out, threw it out, turned us down, turned me down, rejected, dismissed, could not get, could not pay, could not sleep, could not work, could not reach, could not open, could not sell, ran out, run out, froze, frozen, expired, jammed, overflowed, seized up, hit the, can not get, can not sell, can not pay, can not work, can not use, can not rent, can not open, could not open, can not afford, can not trust, not one, not a single, stutters, stammers, bites, wets, screams, nightmares, trembles, flinches, after us, after me, chasing us, gutter, tatters, in ruins, the sack, the axe, no confidence, out of work, on the street, no money, no heating, no water, no power, the red, burst, wasted, leaked, burst, ruined, wrecked, spoiled, spoilt, rotted,
    cancelled, delayed, late, fined, sued, evicted, fired, sacked, redundant, laid off, resigned, quit, walked out, left us, stuck, stranded, overdrawn, over budget, behind, overdue, shut, closed, closing, divorced, died, dead, nothing, nobody, damage, chaos, disaster, shambles, strike, debt, debts, downhill, worse, went wrong, gone wrong, stopped, down the drain, fell, dropped, sank, tanked, plummeted, slumped, moved out, pulled out, backed out, dropped out, complaint+n, refund+n, injured, asleep at, wages, deposit gone, homeless`,
  ),
  // What one has to put up with.
  woe: list(
    `<woeFact>, <plainBad>, lost, can not sleep, could not sleep, no sleep, sleepless, owe+v, waiting for, waited, without (heat | heating | water | power | pay | a), in tears, alone, <blameBadly>, <blameMisery>, <blameHarm>, asthma, cough, coughing, rash, freezing, soaked, dirty, filthy, stinks, stinking, dump, slum, pigsty, bin, failing, fails, bust, moved out, walked away, pulled out, gave out,
    dropped out, backed out, injured, injuries, wages, overtime, remortgaged, borrowed, borrow, loan, legal fees, lawyers, hiding, empty, rotting, rot, spoiled, spoilt, mouldy, rats, mice, cockroaches, weeds, stench, sank, tanked, plummeted, slumped,
    nosedived, drain, vanished, telling-off, earful, blame, worried, worry, panic, afraid, cried, exhausted, drowning, struggling, raw, sore, swollen, hurts, hurting, ache, aching, limping, itching, itches, ruining, sinking, losing, closing, collapsing, falling, dropping, repossessed, foreclosed, stained, cracked, scratched, dented, bald, burnt, burned, infection, infected, scar, scars, allergic, vomiting, dead, died, lonely, bitter, hate, hates, refuses, frightened, withdrawn, wetting, bullied, cold, dark, hungry, hunger, apart, divided, split, estranged, not talk, not speak, not sleep, no longer, nobody, nothing, downtime, write-off, wasted, dumped, cancelled, complaints, reviews, refunds, penalties, fined, late, overdue, short, shortfall, redo, again from scratch, from scratch, twice, double`,
  ),
  // What falls to us afterwards.
  chore: list(
    `dig, clean, cleaning, mop, scrub, explain, explaining, redo, redoing, wait (weeks | months | hours | days | for | in the), waiting, foot, footing, carry, carrying, start over, start again, begin again, apologise, apologize, apologising, sort, sorting, repair, repairing, replace, borrow, sleep in, work weekends, work nights, work overtime, work late, bill, bills, mess, errors,
    consequences, flak, fallout, pieces, blame, price, telling-off, bollocking, earful, short straw, stand in, step in, cover, pick up, pay twice, pay for, pay the, paying for, paying the, pay a, find another, find someone else, call an emergency, call out, cancel, rip, tear, tell, face, deal with, dealing with, live with, living with, make do, go without, turn away, refund, throw away, throw out, bin, write off, take time off, take days off, drive all, stay up, stay late, beg, rush, hide, sell`,
  ),
  // A time in which one needed the other.
  hardTime: list(
    `in hospital, in the hospital, in intensive care, in labour, in surgery, in mourning, in bed, in pain, in tears, on the floor, on holiday, on leave, sick, ill, ailing, grieving, nursing, caring, slaving, working nights, working weekends, working double, working overtime, working late, working all, working through, working my, working our, working around, freezing, waiting, struggling, cleaning, scrubbing, paying, carrying, alone, broke, drowning, crying, stuck, at home with, looking after, feeding, changing, burying, begging, queueing, queuing, fighting, doing all, doing everything, doing the, holding, sweating, starving, suffering, asleep, pregnant, recovering, dying, sitting by, sleeping, losing, raising, bringing up, running around, mopping, living on, scraping`,
  ),
  // What one is given, done or left with, and would rather not be.
  badThing: list(
    `rotten, broken, faulty, mouldy, moldy, dirty, filthy, wrong, half-finished, half finished, half-empty, useless, worthless, drunk, hungover, unannounced, unprepared, empty-handed, shoddy, damaged, cracked, out-of-date, out of date, expired, fake, defective, substandard, contaminated, stale, rusty, leaking, unsafe, illegal, half to death, to death, to ruin, to rack, to pieces, in tears, in pieces, competitor+n, rival+n, no way of, too late, off the job, behind my back, behind our backs, in my name, in our name, lies, a lie, false promises, empty promises, false, bogus, for nothing, half of it, a fraction, tinnitus, ulcer, rash, food poisoning, panic attacks, anxiety, migraines, ashamed, guilty, miserable, worse off, out of pocket, hole, holes, weeks late, months late, days late, hours late, no notice, no warning, no explanation, at the last minute, at the last moment, last-minute, unpaid, unfinished, unfit, untested, unlicensed, without permission, without a permit, without consent, without notice`,
  ),
} satisfies Vocabulary
