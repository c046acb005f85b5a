/** Vocabulary of demands: what is ordered, how fast, and with what words a matter is closed. */
import { list, type Vocabulary } from './list.ts'

export const demandTerms = {
  // Orders, at the beginning of a sentence that says "this second".
  'demand-order': list(
    `shut, pay, refund, return, remove, sign, withdraw, retract, apologise, apologize, hand, give, fix, repair, get, move, leave, delete, answer, release, transfer, clear, cancel, reverse, reinstate, replace, explain, deliver, stop, send, admit, resign, reimburse, compensate, clean, tell, show, bring, cease, change, correct, accept, agree, respond, reply, undo, pack, turn, switch, take, pull, knock, tear, open, close, empty, park, sell, buy, drop, write, ring, call, phone, email, come, go, sit, stand, start, begin, finish, end, cut, reduce, lower, raise, increase, confirm, provide, supply, sort, resolve, settle, wire, fork, cough, lay, unlock, lock, make, do,
    rehire, promote, dismiss, fire, sack, honour, honor, grant, approve, authorise, authorize, book, ship, rebuild, repaint, redo, rewrite, recall, rip, strip, unblock, disconnect, connect, evict, hire, appoint, meet, produce, publish, post, report, disclose, surrender, relinquish, concede, quit, vacate, revoke, rescind, lift, process, issue, schedule, complete, dismantle, demolish, restore, pick, put, free`,
  ),
  'demand-instants': list(
    `<demand-instant>, this second, this minute, right here, right here and now, right here , right now, this very second, with immediate effect, by return of post, before the day is out, or (i | we) mean it, i mean it, do you hear (me)?, is that (clear | understood), understood, got it, whether you like it or not`,
  ),
  // Kinds of paper one will not look at.
  'demand-other': list(
    `anything else, anything that, anything which, anything less, anything other, anything but, anything short, any other, any less, any revision, any amendment, any amendments, any change, any changes, any alternative, any alternatives, any counter-offer, any counteroffer, any counter-proposal, any further, any more, any modification, any compromise, any excuse, any excuses, any argument, any deviation, any objection, any objections, any delay, any discussion, another offer,
    another excuse, another proposal, another counteroffer, a counter-offer, a counteroffer, one (cent | penny | euro | pound | dollar) less, a (cent | penny) less, half measures, half-measures, excuses, compromises, alternatives, anything from you, no for an answer, any of your`,
  ),
  'demand-yields': list(
    `agree+v, cave+v, cave+v in, give+v in, back+v down, admit+v, apologise+v, apologize+v, concede+v, capitulate+v, surrender+v, relent+v, see+v sense, come+v (round | around | to (your | their | his | her) senses), meet+v (all | every | our | my | each), do as, do what, do exactly, drop+v, withdraw+v, resign+v, grovel+v, beg+v, accept+v (all | every | our | my), sign+v, give+v (us | me) (all | every | what | my | our | exactly), say+v (yes | sorry), fold+v, hand+v over, blink+v, do+v it (my | our), pay+v (every | all | up | in full)`,
  ),
} satisfies Vocabulary
