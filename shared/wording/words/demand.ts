/** Vocabulary of the patterns of demand. */
import { list, type Vocabulary } from './list.ts'

export const demandWords = {
  // Between "we" and "demand".
  'demand-adverb': list(
    `hereby, therefore, now, simply, strongly, formally, really, must, do, have to, will, also, still, again, absolutely, firmly, would,
    am, are, have, have been, am hereby, are hereby, are now, am now, officially, just, again and again, politely, fully, only`,
  ),
  // Things one may be said to demand with an article.
  'demand-money': list(
    'compensation, payment, repayment, damages, money, apologies, answers, action, respect, justice, changes, access, proof, better, higher, full, immediate',
  ),
  'demand-talk': list(
    'discussion, discussions, negotiation, negotiations, debate, compromise, haggling, argument, arguments, bargaining, question, review, grabs, talk, conversation, interpretation, change',
  ),
  'demand-talking': list(
    'asking (nicely | politely | again), talking, discussing, negotiating, asking, waiting, arguing, listening, debating, haggling, explaining, compromising, bargaining, begging, playing, being nice, being patient, being polite',
  ),
  'demand-now': list(
    `immediately, at once, right now, right away, this instant, this minute, this second, straight away, without delay, without further delay,
    forthwith, now, today, pronto, asap, here and now, instantly, effective immediately, and not tomorrow, tonight, by noon, this very day`,
  ),
  'demand-instant': list(
    `immediately, at once, right now, this instant, this minute, this second, this very minute, without further delay,
    forthwith, pronto, here and now, instantly, effective immediately, today and not tomorrow, right this minute, right this second`,
  ),
  // What one orders another to do.
  'demand-do': list(
    `pay, refund, return, remove, sign, withdraw, retract, apologise, apologize, hand, give, fix, repair, take, get, move, leave, delete,
    answer, release, transfer, clear, vacate, cancel, reverse, reinstate, drop, replace, explain, deliver, stop, send, put, admit, resign,
    reimburse, compensate, clean, cut, tell, show, bring, drop, cease, change, restore, correct, accept, agree, respond, reply, let, undo, pack`,
  ),
  // What one orders another to do and could hardly mean as plain instruction.
  'demand-yield': list(
    `apologise, apologize, sign over, sign (it | this | that), hand over, hand it over, hand (that | it | them) over, give (me | us | it | them | that) back, give (me | us) (my | our | back | what), withdraw, retract, pay (me | us) (back | every | what | in full | now | today),
    pay every, pay up, pay back, pay in full, pay what, pay for (every | the damage | what | all | my | our), return (my | our | every | all), resign, step down, step aside, reinstate, delete (it | that | those | every | the post | the photos), take (it | that | those | them) (down | back | away),
    reimburse, compensate, vacate, get out, move out, leave (my | our | this | the) (house | home | flat | property | building | company | office | land), give in, give up,
    obey, back down, back off, do as, do what, do exactly, do it my, listen to me, answer me, answer (my | our), admit, own up, stop (this | that | it | calling | sending | lying | dragging | stalling | the | your), fire, sack, drop (the | that | this | your), transfer (the | every | my | our),
    reverse (the | that | this | your), cancel (the | that | this | your), sell (me | us | it | the), agree to, accept (our | my | the | it | this), honour (your | the | our), honor (your | the | our), release (the | my | our), tear (it | that) down, put (it | that | everything | things) (back | right),
    repay, buy (me | us) out, remove (that | it | your | the | those), knock (it | that) down, respect (my | our), show (me | us) (some | more) respect, follow (my | our) (rules | orders | instructions)`,
  ),
  'demand-firm': list(
    'be firm, budge, back down, bend, give an inch, give in, give ground, yield, cave, cave in, move an inch, move one inch, shift an inch, be moved, give one inch, climb down, relent',
  ),
  'demand-want': list(
    `answer, answers, my money, our money, the money, a refund, the refund, a decision, your signature, the keys, my keys, action, results, an explanation, an apology, payment, it, this, that, them,
    my deposit, our deposit, the deposit, my things, our things, my stuff, him, her, these, those, everything, that money, this done, it done, it gone, it fixed, it sorted, the truth, my car, a reply, a response, a solution`,
  ),
  'demand-foresee': list(
    'be (happy | glad | pleased | surprised | fine | tired | there | busy | able | right | hungry | angry | upset), arrive, receive, hear, feel, see, find, enjoy, need, like, want, have (questions | a | many | some | more), know, agree with me, forgive, believe me, trust, understand everything',
  ),
} satisfies Vocabulary
