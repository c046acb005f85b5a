/** Vocabulary of the patterns of past. */
import { list, type Vocabulary } from './list.ts'

export const pastWords = {
  // What somebody could have done: not what merely reaches them, as "received".
  pastVerb: list(
    `tell+v, ask+v, warn+v, inform+v, call+v, ring+v, phone+v, write+v, answer+v, reply+v, respond+v, mention+v, say+v, speak+v, talk+v, listen+v, think+v,
    check+v, read+v, look+v, consult+v, notify+v, explain+v, raise+v, report+v, disclose+v, reveal+v, admit+v, own+v, confess+v, apologise+v, apologize+v,
    consider+v, plan+v, prepare+v, act+v, react+v, intervene+v, stop+v, prevent+v, avoid+v, fix+v, repair+v, replace+v, clean+v, maintain+v, service+v,
    inspect+v, test+v, measure+v, count+v, calculate+v, compare+v, verify+v, double-check+v, proofread+v, review+v, study+v, research+v, investigate+v,
    pay+v, repay+v, refund+v, invest+v, save+v, insure+v, budget+v, settle+v, return+v, send+v, deliver+v, ship+v, order+v, book+v, reserve+v, cancel+v,
    confirm+v, sign+v, agree+v, accept+v, refuse+v, decline+v, reject+v, offer+v, propose+v, suggest+v, negotiate+v, discuss+v, clarify+v, keep+v, hold+v,
    stay+v, wait+v, leave+v, go+v, come+v, turn+v, show+v, help+v, support+v, protect+v, defend+v, back+v, stand+v, train+v, teach+v, supervise+v,
    manage+v, lead+v, organise+v, organize+v, arrange+v, coordinate+v, schedule+v, delegate+v, hire+v, fire+v, promote+v, invite+v, include+v, involve+v,
    share+v, give+v, let+v, allow+v, permit+v, take+v, bring+v, buy+v, sell+v, rent+v, move+v, build+v, install+v, paint+v, cut+v, dig+v, drill+v,
    start+v, begin+v, finish+v, complete+v, stick+v, follow+v, obey+v, respect+v, honour+v, honor+v, fulfil+v, fulfill+v, meet+v, make+v, do+v, use+v,
    put+v, set+v, lock+v, close+v, open+v, switch+v, trust+v, believe+v, doubt+v, question+v, expect+v, foresee+v, anticipate+v, realise+v, realize+v,
    notice+v, know+v, understand+v, remember+v, learn+v, care+v, bother+v, try+v, choose+v, decide+v, pick+v, withdraw+v, resign+v, retire+v,
    step+v, drop+v, change+v, update+v, amend+v, correct+v, document+v, record+v, note+v, mark+v, label+v, file+v, submit+v, apply+v, register+v,
    declare+v, log+v, withhold+v, hide+v, cover+v, lie+v, cheat+v, promise+v, threaten+v, shout+v, yell+v, insult+v, blame+v, accuse+v, interfere+v,
    meddle+v, touch+v, enter+v, park+v, block+v, copy+v, forward+v, post+v, publish+v, leak+v, spend+v, waste+v, lose+v, throw+v, break+v, damage+v,
    remove+v, destroy+v, delete+v, ignore+v, abandon+v, betray+v, treat+v, behave+v, pull+v, push+v, seek+v, secure+v, escalate+v, flag+v, alert+v,
    brief+v, approve+v, authorise+v, authorize+v, control+v, monitor+v, watch+v, mind+v, prioritise+v, prioritize+v, press+v, insist+v, object+v,
    complain+v, quit+v, divorce+v, marry+v, separate+v, compromise+v, cooperate+v, communicate+v, contact+v, reach+v, email+v, text+v, message+v, draft+v,
    provide+v, supply+v, allocate+v, assign+v, hand+v, pass+v, add+v, attach+v, collect+v, fetch+v, drive+v, feed+v, water+v, walk+v, wash+v, cook+v,
    pack+v, dress+v, calm+v, concentrate+v, focus+v, work+v, earn+v, contribute+v, participate+v, attend+v, appear+v, visit+v, knock+v, thank+v,
    congratulate+v, appreciate+v, acknowledge+v, recognise+v, recognize+v, reconsider+v, rethink+v, weigh+v, rung, spot+v, catch+v, grasp+v, address+v, tackle+v, deal+v with, sort+v, foresee+v, renew+v, extend+v, warn+v, phone+v, lodge+v, order+v, empty, emptied, sweep+v, mow+v, trim+v, drain+v, shut+v`,
  ),
  // What was open to somebody, and a reproach when they did not.
  pastEasy: list(
    `tell+v, ask+v, warn+v, say+v, let+v (me|us) know, let+v (them|him|her) know, call+v, ring+v, rung, phone+v, mention+v, come+v clean, come+v forward, check+v, listen+v, speak+v up, speak+v to (me|us),
    talk+v to (me|us), come+v to (me|us), think+v of, think+v about, inform+v, notify+v, consult+v, give+v (me|us) ..1 (warning|notice|chance|sign), stop+v, prevent+v, avoid+v, save+v, spare+v, fix+v, admit+v, own+v up,
    apologise+v, apologize+v, tried, raise+v, answer+v, reply, replied, respond+v, write+v, wrote, disclose+v, reveal+v, show+v (some | a little | more), help+v, do+v something, do+v more, do+v better, do+v it properly, step+v in, intervene+v,
    treat+v, handle+v, pull+v out, walk+v away, sort+v, settle+v, pick+v up the phone, knock+v, said something, told, bother+v`,
  ),
  pastAdv: list(
    'at least, easily, simply, just, also, really, perhaps, maybe, definitely, clearly, obviously, bloody, damn, well, even, then, surely, certainly, all, both, actually, only',
  ),
  pastSomeone: list(
    '<other>, (someone|somebody|anyone|anybody|one|none) (at|in|from|on|of) (<your> ..2 <word> | you | them)',
  ),
  pastSpan: list(
    'years, months, weeks, days, decades, ages, (so | too | far too | all too) (long | many years), (<number> | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | twenty | thirty | forty | several | many | a few | a dozen | a couple of) ..1 (years|months|weeks|days|decades|hours), (the|this|that) (whole|entire|last|past) ..1 (year|month|week|time|summer|winter|spring|autumn|years|months|weeks|decade), a (whole|full|entire) (year|month|week|decade|day), a (year|month|week|decade|fortnight), all (year | month | week | summer | winter | spring | these years | these months | this time | along)',
  ),
  pastYours: list(
    'the other side, your ..1 (team|company|office|people|side|firm|staff|manager|boss|agent|lawyer|solicitor|crew|driver|drivers|husband|wife|builder|contractor|department|board|client|colleague|colleagues|director|accountant)',
  ),
  pastRepeat: list(
    'over and over ..2, again and again, time and (time)? again, repeatedly, so often, so many times, many times, countless times, several times, dozens of times, a (hundred|thousand|million|dozen) times, (hundreds|thousands|dozens|tons) of times, often enough, enough times, more than once, (<number>|two|three|four|five|six|seven|ten|twenty) times, twice, for ..1 <pastSpan>, <pastSpan>, from the (start|beginning|outset), all along, back then, at the time, until i was blue in the face',
  ),
} satisfies Vocabulary
