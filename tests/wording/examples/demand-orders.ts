/** Sentences of the patterns of orders. */
import type { demandOrders } from '@common-ground/shared/wording/families/demand-orders'
import type { ExamplesOf } from './examples.ts'

export const demandOrdersExamples: ExamplesOf<typeof demandOrders> = {
  'nothing-to-discuss': {
    hits: [
      'There is nothing more to discuss.',
      'There is no room for negotiation.',
      'This discussion is over.',
    ],
    misses: [
      'There is nothing to worry about.',
      'Is there room for two more chairs?',
      'There is a lot to talk about.',
    ],
  },
  'full-stop': {
    hits: [
      'The dog goes, full stop.',
      'We paid for the garage, so it is ours, end of story.',
      'You are moving out whether you like it or not.',
    ],
    misses: [
      'There is a full stop missing in line 4.',
      'It was a quiet period.',
      'We looked at it, and that was it.',
    ],
  },
  'full-stop-alone': {
    hits: ['End of discussion.', 'No ifs, no buts.'],
    misses: ['Is this the end of the discussion?', 'At the end of the story she laughs.'],
  },
  'mind-made-up': {
    hits: ['My mind is made up.', 'Our minds are firmly made up on the price.'],
    misses: ['My bed is made up already.', 'Her mind is on the exam.'],
  },
  'made-up-my-mind': {
    hits: ['I have made up my mind about the house.', "We've already made our minds up."],
    misses: ['I have made up my mind to accept your offer.', 'I have not made up my mind yet.'],
  },
  'decided-and-that-is-it': {
    hits: ['We have decided and nothing will change it.', 'I have decided this once and for all.'],
    misses: ['We have decided to wait.', 'The vote decided it by one.'],
  },
  'done-talking': {
    hits: ["I'm done talking about the shed.", 'We are finished with this discussion.'],
    misses: ['I am done painting the hall.', 'We are finished with the first floor.'],
  },
  'will-not-discuss': {
    hits: ['I will not discuss the deposit any further.', 'We refuse to even consider your draft.'],
    misses: ['We will not discuss this before Monday.', 'I am not here to argue.'],
  },
  'not-another-word': {
    hits: ["I don't want to hear another word about it.", 'Spare us the lecture.', "Don't bother replying."],
    misses: [
      'I do not want to take any more leave.',
      'Please save me a seat.',
      'Could you spare me a minute?',
    ],
  },
  'you-will-sign': {
    hits: ['You will hand over the keys.', "You're going to apologise to my wife."],
    misses: ['You will receive the keys on Monday.', 'If you come by ten, you will sign first.'],
  },
  'are-to': {
    hits: ['You are to remove the fence.', 'Your crew is to leave the site.'],
    misses: ['You are to be thanked for that.', 'The guests are to arrive at noon.'],
  },
  'order-you': {
    hits: ['I order you to stop.', "I'm telling you to move the van."],
    misses: ['I order the parts on Mondays.', 'The sign tells you to slow down.'],
  },
  'do-it-now': {
    hits: ['Remove that camera at once.', 'Pay the invoice now.'],
    misses: ['You may answer right now if you can.', 'You can pay it now or in May.'],
  },
  'just-do-it': {
    hits: ['Just sign it.', 'Do as you are told.', 'Get on with it.'],
    misses: ['I just sign it and send it on.', 'They do as they like with their own garden.'],
  },
  'because-i-say-so': {
    hits: ['The shop closes at six because I said so.', 'It is Tuesday because we say so.'],
    misses: ['He asked because I said he could.', 'What we say in here stays in here.'],
  },
  'expect-you-to': {
    hits: ['I expect you to repay the loan.', 'We fully expect your office to correct this.'],
    misses: ['I expect you to feel tired after the trip.', 'We did not expect you to wait for us.'],
  },
  'no-choice': {
    hits: ['You have no choice.', "You don't get a say in this."],
    misses: ['We have no choice of colours left.', 'You have every choice here.'],
  },
  'no-choice-but': {
    hits: ['You have no choice but to accept.', 'You will have to live with it.'],
    misses: ['We had no choice but to call the plumber.', 'You will have to turn left at the church.'],
  },
  'give-you-until': {
    hits: ['I am giving you until Friday.', 'You have exactly until noon.'],
    misses: ['Can you give me until Friday?', 'You have until May for that, so there is no rush.'],
  },
  'until-to': {
    hits: ['I will give you until Friday to move the boat.', "We're giving you until noon to answer."],
    misses: ['The bank gave us until Friday to answer.', 'You have until Friday to choose a menu.'],
  },
  'give-you-hours': {
    hits: ['I am giving you 24 hours.', 'You have exactly two days.'],
    misses: ['I am giving you two days off.', 'You have two weeks of holiday left.'],
  },
  'not-a-request': {
    hits: ['This is not a request.', "I'm not asking, I'm telling you.", "I won't say it twice."],
    misses: ['This is not a question of money.', 'I am not asking for a discount.'],
  },
  'get-off-mine': {
    hits: ['Get your trailer off my drive.', 'Get that dog out of our garden.'],
    misses: ['Did you get your bike out of our shed?', 'I get the leaves off my roof in autumn.'],
  },
  'get-out': {
    hits: ['Get out of my house.', 'Get lost.'],
    misses: ['I never get out of my chair before noon.', 'We might get lost on the way.'],
  },
  'keep-off': {
    hits: ['Keep off my land.', 'Hands off our clients.', 'Keep your cats out of my beds.'],
    misses: ['I keep out of my own kitchen when he cooks.', 'We stay away from our phones at dinner.'],
  },
  'be-gone': {
    hits: ['Just be gone by the 31st.', 'Be gone before we are back.'],
    misses: ['The snow will soon be melted by the sun.', 'We want you in by noon.'],
  },
  'stop-that': {
    hits: ['Stop wasting my time.', 'So stop stalling on the lease.'],
    misses: ['We stop sending invoices in August.', 'They could not stop laughing.'],
  },
  'will-not-budge': {
    hits: ['We will not budge on the price.', 'I am not backing down.'],
    misses: ['The door would not budge.', 'The branch will not bend that far.'],
  },
}
