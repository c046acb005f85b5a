/** Vocabulary of what was done and is held against somebody. */
import { list, type Vocabulary } from './list.ts'

export const pastDeedWords = {
  pastWho: list(
    `you guys|people|lot|all|both|two|folks|ones, you, they, he, she, <name>, <role>, your side|lot|sort|kind|crowd|bunch|gang|firm|outfit, the other side, dad, mum, mom, grandma, hr, head office,
    nobody|no-one|anyone|anybody|someone|somebody|none|one|some|both|all at|in|from|on|of you|them, nobody|no-one|anyone|anybody|someone|somebody|none|one at|in|from|on|of <your> ..1 <word>, that|this man|woman|guy|lot`,
  ),
  // What one had to suffer by it: for "you need not have ..." and "if you had not ...".
  pastHarm: list(
    `humiliate+v, embarrass+v, shame+v, insult+v, shout+v, yell+v, scream+v, snap+v, bark+v, call+v (the police | the cops | social | my | our | him | her | the council | the press), called the|my|our, drag+v, report+v (me | us | him | her | it), tell+v (everyone | everybody | the | my | our | them | him | her | people), told everyone|everybody|the|my|our|them|him|her|people, lie+v, lied, cheat+v, deceive+v, mislead+v, trick+v, hide+v, conceal+v, cover+v, bury+v,
    betray+v, abandon+v, leave+v, left, walk+v, walked, ditch+v, dump+v, desert+v, throw+v, threw, sell+v, sold, give+v away, gave away, pawn+v, spend+v, waste+v, squander+v, gamble+v, blow+v, lose+v, break+v, broke, broken, wreck+v, ruin+v, destroy+v, smash+v, damage+v, spoil+v, poison+v, rip+v, tear+v, cut+v, chop+v, fell+v, dig+v, knock+v down, demolish+v, tamper+v, touch+v, meddle+v, interfere+v,
    insist+v, push+v, press+v, rush+v, bully+v, pressure+v, pressurise+v, force+v, threaten+v, sue+v, lawyer+v up, go+v (to | behind | over | ahead | and), went to|behind|over|ahead|and, gone (to | behind | over | ahead | and), been so, be so, being so, been too, refuse+v, reject+v, ignore+v, dismiss+v, cancel+v, delay+v, stall+v, drag+v, dither+v, wait+v, sit+v on, sat on, leak+v, gossip+v, badmouth+v, post+v, publish+v, cc+v, copy+v in, exclude+v, cut+v (me | us) off, sack+v, fire+v, evict+v, kick+v (me | us | him | her) out, throw+v (me | us | him | her | it) out, take+v (it | everything | the ..1 | <my>) , took, taken, steal+v, nick+v, keep+v quiet, kept quiet, kept it, let+v (it | them | him | her | everyone | everything | things), panic+v, overreact+v, lose+v your temper, lost your, cut+v corners, skip+v, forget+v, miss+v, fail+v, mess+v, botch+v, bungle+v, screw+v, blame+v, accuse+v, mock+v, laugh+v, make+v (a (scene | fuss | fool) | such | us | me | him | her | it | everything), made (a | such | us | me | him | her | it | everything), treat+v, speak+v to (me | us) like, be (rude | nasty | cruel | mean | unkind | harsh | greedy | stubborn), been (rude | nasty | cruel | mean | unkind | harsh | greedy | stubborn | busy), pull+v, block+v, turn+v (it | this | us | me), start+v (this | it | a | the), stop+v (paying | talking | answering), change+v, raise+v, double+v, sign+v, agree+v, chose, chosen, choose+v`,
  ),
  // Doing nothing, in all its pictures.
  pastIdle: list(
    `sit+v (back | idly by | by | there | on <your> hands | around), stand+v (by | idly by | aside | back | there), look+v (away | the other way | on), watch+v it happen, turn+v (a blind eye | a deaf ear | <your> back), bury+v <your> head ..3, keep+v <your> (mouth | mouths) shut, do+v (nothing | sweet nothing | sod all | bugger all | zilch | not a thing), wave+v it (off | away), shrug+v it off, brush+v it off, brush+v it aside, let+v (it | this | that | things) (happen | slide | drift | fester | rot | go on | pass), let+v this slide, sleep+v through it, wash+v <your> hands ..2, stay+v (silent | quiet | at home | home | away), say+v nothing, walk+v by`,
  ),
  pastVirtue: list(
    `decent, competent, proper, real, true, good, sane, reasonable, sensible, responsible, honest, normal, professional, serious, caring, loving, loyal, half-decent, halfway, self-respecting, rational, civilised, civilized, grown, mature, adult, experienced, careful, thoughtful, better, smart, intelligent, conscientious, qualified, diligent, prudent, fair, kinder, wiser, other, trained`,
  ),
  pastDuty: list(
    `tell, ask, warn, check, inform, consult, listen, call, ring, mention, say, think, read, answer, reply, act, stop, prevent, keep, protect, look, watch, do, fix, repair, pay, send, deliver, sign, finish, complete, come, be (here | there | ready | done | finished | in place | paid | the one | honest), have, bring, take, give, hand, handle, maintain, monitor, supervise, book, order, arrange, organise, organize, file, submit, notify, clean, collect, pick, help, back, support, stand, make, provide, install, replace, lock, close, insure, apply, renew, cover, report, raise, split, share, return, get, show, train, test, inspect, measure, include, treat`,
  ),
} satisfies Vocabulary
