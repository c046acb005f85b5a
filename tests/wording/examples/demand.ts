/** Sentences of the patterns of demand. */
import type { demand } from '@common-ground/shared/wording/families/demand'
import type { demandOrders } from '@common-ground/shared/wording/families/demand-orders'
import type { demandPressure } from '@common-ground/shared/wording/families/demand-pressure'
import type { ExamplesOf } from './examples.ts'

export const demandExamples: ExamplesOf<typeof demand> = {
  demands: {
    hits: [
      'Our demands are simple.',
      'Their demand for an apology came too late for us.',
      'Meet my demands.',
    ],
    misses: [
      'Demand for flats is high this year.',
      'It is a question of supply and demand.',
      'Our demand letter went out by mistake.',
      'There are many demands on our time this month.',
    ],
  },
  'we-demand': {
    hits: [
      'We demand a full refund.',
      'I demanded an answer last week.',
      'We are hereby demanding repayment.',
    ],
    misses: ['The court may demand a deposit.', 'This job demands patience.'],
  },
  'demand-that': {
    hits: ['I demand to know who signed this.', 'We demand that the fence be moved.'],
    misses: ['The rules demand that two people sign.', 'The crane demands to be checked twice a year.'],
  },
  'demand-you': {
    hits: ['I demand you take the post down.', 'We now demand they pay for the glass.'],
    misses: ['We do not demand you pay for it.', 'The law may demand you keep receipts.'],
  },
  'insist-that': {
    hits: ['I insist that you move the van.', 'We must insist that the board answers.'],
    misses: ['He insists that the tap was closed.', 'I will not insist that you come.'],
  },
  'insist-on': {
    hits: ['We insist on a written apology.', 'I must insist on seeing the books.'],
    misses: ['I insist on paying for lunch.', 'We would not insist on a Monday.'],
  },
  'non-negotiable': {
    hits: [
      'The price is non-negotiable.',
      'Our terms are not negotiable.',
      'You can treat that as non-negotiable.',
    ],
    misses: ['A non-negotiable bill of lading was issued.', 'The cheque was marked non-negotiable.'],
  },
  'not-up-for-discussion': {
    hits: [
      'Sundays are not up for discussion.',
      'None of this is open to debate.',
      'My fee is beyond discussion.',
    ],
    misses: ['Is the rent open to negotiation?', 'The date is still open for discussion.'],
  },
  'take-it-or-leave-it': {
    hits: ['Take it or leave it.', 'Those are the hours, like it or lump it.', "It's my way or the highway."],
    misses: ['I can take it or leave it.', 'You can take it with you or have it sent.'],
  },
  'final-offer': {
    hits: ['This is our final offer.', 'Our last and final price is 900.'],
    misses: ['Please send us your best and final offer by Monday.', 'My last offer was for two lorries.'],
  },
  'final-word': {
    hits: ['That is my last word.', 'Our decision is final.', 'I keep the cellar and that is final.'],
    misses: ['The exam result is final once it is stamped.', 'In the song, the final word is love.'],
  },
  'insist-alone': {
    hits: ['The wall comes down, and I insist.', 'We start on Monday, I must insist.'],
    misses: ['I would not insist.', 'He would come early, and they did not insist.'],
  },
  'nothing-less': {
    hits: [
      'We will accept nothing less.',
      'I expect nothing short of a full refund.',
      'Anything less would be unacceptable.',
      'Four thousand, and not a penny less.',
    ],
    misses: ['It costs nothing less in winter.', 'I take nothing else for the pain.'],
  },
  'every-penny': {
    hits: ['I want every penny back.', 'Pay back every last cent.'],
    misses: ['It was worth every penny.', 'They check every receipt twice.'],
  },
  'hand-over': {
    hits: ['Cough up the deposit.', 'I want you to fork out the other half.'],
    misses: ['The cat may cough up a hairball.', 'We had to shell out for a new tyre.'],
  },
  'what-is-mine': {
    hits: ['I want what is mine.', 'We will have what you owe us.'],
    misses: ['Do you know what is mine in this drawer?', 'I want to know what we still need.'],
  },
  'want-it-now': {
    hits: ['I want my deposit back right now.', 'We want answers, and we want them now.'],
    misses: ['I want to leave now if that is fine with you.', 'We want to start with the roof today.'],
  },
  'you-must-now': {
    hits: ['You must remove the bins at once.', 'He has to apologise to her right now.'],
    misses: ['You must sign on page 3.', 'You have to press the green button now.'],
  },
}

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
    hits: ['The shop closes at six because I said so.', 'What we say goes.'],
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
    hits: ['Just be gone by the 31st.', 'I want you out by Sunday.'],
    misses: ['The snow will soon be melted by the sun.', 'We want you in by noon.'],
  },
  'stop-that': {
    hits: ['Stop wasting my time.', 'So stop sending me proposals.'],
    misses: ['We stop sending invoices in August.', 'They could not stop laughing.'],
  },
  'will-not-budge': {
    hits: ['We will not budge on the price.', 'I am not backing down.'],
    misses: ['The door would not budge.', 'The branch will not bend that far.'],
  },
  'not-an-inch': {
    hits: ['Over my dead body.', 'You want the barn? Not in a million years.'],
    misses: ['The gap is not an inch wide, it is two.', 'An inch of snow fell.'],
  },
}

export const demandPressureExamples: ExamplesOf<typeof demandPressure> = {
  'only-one-answer': {
    hits: ['There is only one acceptable answer, and that is yes.', 'We will accept only one outcome.'],
    misses: ['There is only one key.', 'Is there only one answer in the quiz?'],
  },
  'only-option': {
    hits: ['Your only option is to accept.', 'The only acceptable outcome is to sell.'],
    misses: ['Your only sister is here.', 'The only way up is the stairs.'],
  },
  'answer-is-no': {
    hits: ['The answer is no and will stay no.', 'Nothing you say will change my mind.'],
    misses: ['The answer is no for now, and yes in May.', 'Nothing changed in the flat.'],
  },
  'my-rules': {
    hits: ['My house, my rules.', 'We set the terms here.', "I'm in charge here."],
    misses: ['The house rules hang in the hall.', 'Who is in charge of the keys?'],
  },
  'give-me-back': {
    hits: ['Give me back my deposit.', 'Pay what you owe me.'],
    misses: ['Give me a minute.', 'Pay what you can this month.'],
  },
  'you-must-yield': {
    hits: ['You must give us the keys back.', 'Mr Keller will apologise.'],
    misses: ['You must be tired.', 'You must try the soup.'],
  },
  'will-not-tolerate': {
    hits: ['We will not tolerate any further delay.', 'I will not put up with this.'],
    misses: ['The plant does not tolerate this cold.', 'We cannot accept the parcel before noon.'],
  },
  'will-not-be': {
    hits: ['We will not be lectured by you.', "I won't be kept waiting."],
    misses: ['I will not be home before six.', 'We will not be told before May.'],
  },
  'results-not-excuses': {
    hits: ['I want results, not excuses.', 'Enough talk, sign it.'],
    misses: ['I want a van, not a car.', 'There was enough talk of the weather.'],
  },
  'crystal-clear': {
    hits: [
      'Let me make one thing crystal clear: the fence stays.',
      'For the last time, the gate stays shut.',
    ],
    misses: ['Let me be clear about what I do not know.', 'The water is crystal clear.'],
  },
  'and-that-is-that': {
    hits: ["The kids stay with me and that's that.", "It's happening whether you agree or not."],
    misses: ['Tell me whether you agree.', 'We saw the house and that was nice.'],
  },
  'not-settle-for': {
    hits: [
      "I won't settle for anything less than full custody.",
      'We would not accept anything other than six percent.',
    ],
    misses: [
      'The pump takes nothing other than diesel.',
      'We cannot accept less than 4,000, since our cost is 3,900.',
    ],
  },
  'not-a-cent-less': {
    hits: ['Not one cent less than 5,000.', 'Not a day later than Friday.'],
    misses: ['It is one cent less than last year.', 'It came a day later than planned.'],
  },
  'or-nothing': {
    hits: ['The full amount or nothing.', 'I get 100 percent or nothing at all.'],
    misses: ['There is little or nothing left.', 'We ate soup or nothing much.'],
  },
  'do-not-tell-me': {
    hits: ["Don't tell me what to do.", "Don't tell us how to run the shop."],
    misses: ['Do not tell the kids yet.', 'They do not tell us much.'],
  },
  'enough-now': {
    hits: ['This ends now.', 'We call on you to stop.'],
    misses: ['The course ends today at five.', 'Call on us when you are in town.'],
  },
}
