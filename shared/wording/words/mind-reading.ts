/** Vocabulary of the patterns of mind-reading: who is read, what they are said to be after, and what is said in good faith. */
import { list, type Vocabulary } from './list.ts'

export const mindReadingWords = {
  mindWho: list(
    'you guys|people|lot|all|both|two, you, they, he, she, <name>, <role>, your side|lot, the other side, you (and|in|at|over) ..2',
  ),
  mindYou: list('you guys|people|lot|all|both, you, your side|lot, !(!your) <role>, the other side'),
  mindBe: list("are, is, were, was, have been, has been, 's"),
  mindFill: list(
    `just, only, simply, really, clearly, obviously, still, actually, merely, purely, always, all, both, secretly, plainly, quite clearly, very clearly,
    probably, surely, evidently, already, now, have, has, had, been, once again, again, so clearly, deep down, at heart, basically, truly`,
  ),
  // What nobody minds to be told they want.
  mindGood: list(
    `the best, best, what is best|right|fair, help, peace, peaceful, quiet, a quiet ..1, safe, safety, fair, fairness, a fair ..1, happy, well, good, better, understand, to understand, be heard, clarity, clear, certainty, sure, make sure, be sure, security, secure, healthy, friends, respect, be respected, sleep, rest, home, go home, some (space|time|rest|sleep|certainty|clarity), a (solution|good|clear|safe|place), an answer, answers, know, see (him|her|them|the), spend, protect, be (safe|sure|heard|respected|treated|careful|kind|friends|there|able|with), move on, live, enjoy, relax, do right, the same, what we|i, finish, keep (him|her|them) safe, work together, talk, say, check, ask, confirm, trade, have, get !(rid|out|your|away|back|even|one|my|our|us|me|everything|more), take !(advantage|over|everything|all|our|my|from|it), go, one|two|three, <number>, come, stay, look, use, split`,
  ),
  mindBad: list(
    `squeeze, get rid, get out of, get your way, get away, get back at, get even, get one over, get more, get everything, get our|my, win, punish, hurt, humiliate, control, annoy, provoke, spite, bully, avoid, delay, stall, block, sabotage, ruin, destroy, wreck, push, force, exploit, use (me|us), take advantage, take over, take everything, take our|my, save (your|his|her|their) (face|skin|own), save money, cash in, cheat, trick, drag, wear, make (me|us) (look|suffer|pay|feel|wait|sweat|jump), make (trouble | a scene | money | a profit | a quick | things (difficult|hard) | my life | our lives), score, look good, look (tough|important), be right, be difficult, be awkward, hear yourself, argue, fight, complain, play, pocket, keep (me | us | everything | the money | control), see (me|us) (fail|suffer|fall|beg|lose|gone|out), drive, dump, blame, cover, hide, protect (your|his|her|their) own, dodge, shift, milk, bleed, divide, steal, grab, cut (corners|costs|us|me|jobs), kick (me|us), throw (me|us), turn, scare, intimidate, silence, shut, embarrass, show off, boss, have (it both | everything | your (way|cake) | the last), undermine, weaken, break (us | me | the union), sell (us|me), trap, catch (me|us), test, milk, wriggle, weasel, ditch, evict, tear, start (a|another) (fight|row|war), pay (less | nothing | as little), buy (time|us), play (games | the victim), prove, line, rip, screw, crush, gain, profit, dominate, manipulate, guilt, paint, spread, wind (me|us), pick (a fight | holes), impress`,
  ),
  mindThing: list(
    `money, more money, my|our (money|house|land|flat|business|customers|clients|ideas|company|room|job|deposit|garden|shares), the (money|house|land|insurance|inheritance|deposit|credit|glory|business|payout), cash, revenge, control, power, attention, sympathy, everything, it all, blood, an excuse, a reason to|not, a fight, a row, a quick (sale|buck|profit), a scapegoat, a free ride, free (labour|labor|money), cheap (labour|labor), more for yourself, your own way, your way, profit, a discount, a bigger ..1, the biggest ..1, a war, trouble, someone to blame, somebody to blame, drama, an easy life, applause, praise, to win, all of it, the lot, us out, me out, us gone, me gone, us to (fail | suffer | give | beg | pay | lose | leave | shut | crawl | go away | sign), me to (fail | suffer | give | beg | pay | lose | leave | shut | crawl | go away | sign)`,
  ),
  mindHarm: list(
    `trick, cheat, squeeze, fool, con, mislead, deceive, pressure, bully, scare, intimidate, blackmail, manipulate, corner, trap, exploit, confuse, provoke, punish, humiliate, embarrass, undermine, silence, starve, bleed, milk, rob, swindle, play, break, crush, ruin, destroy, sabotage, bribe, railroad, bulldoze, ambush, divide, guilt-trip, fleece, screw, rip, wear, push, set, force, drive, shake, turn, lure, bait, soften, buy, drag, frighten, bamboozle, outsmart, weaken, wind, gaslight, distract, steamroll, shaft, stitch, squash, smear, discredit, catch, box, strong-arm, exhaust, hoodwink, sabotage`,
  ),
  mindEscape: list(
    `get (out of | rid | away with | your (way | own way | hands) | one over | back at | even | more out of | our | my | everything), avoid (paying | responsibility | the (question|issue|subject|truth|topic) | us | me | any | your | talking | answering | doing), dodge, wriggle, weasel, worm, squirm, hide, cover (up|your|this|it), save (face | your (skin|face|own)), shift (the)? blame, pin (this | it | the blame), blame, make (me|us|him|her|them) (look|feel|jealous|suffer|pay), turn (the ..1 | my | our | him | her | them | everyone | people | this) ..2 (against|into), buy time, stall, delay, drag, cash in, take (advantage|over|credit|my|our|everything), steal, grab, pocket, muscle, sneak, smuggle, slip, have it both ways, have your cake, play (the victim | us | one | games), pass (the buck | this off | it off), change the subject, rewrite, twist, confuse the, cause trouble, stir (up)?, pick a fight, start a (fight|row|war), sabotage, cut (corners | us out | me out), squeeze, ruin, wreck, poison, score points, look (good|tough|important), act (tough|innocent), lay the blame`,
  ),
  mindGiveUp: list(
    `give up, give in, cave, fold, lose (heart | patience | our nerve | my nerve | interest | track), run out, go away, get (tired | bored | desperate | cold feet), forget, quit, drop (it|the|out|this), crack, blink, panic, break, back (down|off), settle for less|nothing, leave, move out, sell (up|out|cheap), not (notice|see|read|find|check|ask|remember|realise|realize), miss it|this, overlook, sign (blindly|anything|without), shut up, crawl, beg, fail, surrender, go (bankrupt|bust|broke|under|quiet), fall (for|apart), die, tire of, swallow, roll over, lie down, disappear, walk away, slip, resign, stop (asking|complaining|fighting)`,
  ),
  mindFools: list(
    `stupid, idiots, an idiot, fools, a fool, dumb, naive, blind, children, a child, made of money, a pushover, pushovers, a cash machine, mugs, a mug, easy, soft, born yesterday, morons, a moron, clueless, gullible, weak, desperate, suckers, a sucker, an easy (target|touch|mark), slow, simple, beneath you, your (servant|servants|slave|slaves|maid|bank|secretary), doormats, a doormat`,
  ),
  mindSpite: list(
    `annoy, spite, provoke, irritate, hurt, punish, humiliate, embarrass, torment, bother, upset, anger, infuriate, frustrate, wind, needle, bait, goad, harass, shame, test, tease, undermine, enrage, aggravate, antagonise, antagonize, distress, unsettle, rile, pester, scare, intimidate, sabotage, snub, offend, insult, belittle, disturb, exhaust, pressure, confuse, mock, taunt, tire, rattle`,
  ),
  mindDodge: list(
    `understand, listen, hear, know, see (it | my | our | reason | sense | the truth | what | that | how), solve, resolve, compromise, negotiate, reach (an|any), admit, face, accept (that | any | responsibility | the truth), learn, help, find (a|any) (solution|compromise|way|agreement), agree on anything, take (any)? responsibility, change, get it, think, cooperate, co-operate, work with us|me, work together, engage, give an inch, give (us|me|anything), let (me|us|go|him|her|them) ..2, believe (me|us), apologise, apologize, fix (it|this|anything), deal with (it|this|us|me), look at, peace, a solution, a deal, an agreement, a compromise, us to, me to, them to (see|know|love), him to (see|know|love), her to (see|know|love), what is best, the truth, share, try, end (this|the)`,
  ),
  mindDo: list(
    `complain+v, say+v, do, does, did, doing, ask+v, offer+v, raise+v, agree+v, come+v, came, call+v, write+v, wrote, apologise+v, apologize+v, sign+v, want+v, use+v, try+v, pretend+v, make+v, made, drag+v, delay+v, push+v, mention+v, claim+v, fight+v, keep+v, kept, refuse+v, smile+v, bring+v up, brought, talk+v, tell+v, told, propose+v, argue+v, insist+v, help+v, visit+v, turn up, object+v, act+v, play+v, cry+v, send+v, sent, put+v, give+v, gave`,
  ),
} satisfies Vocabulary
