/** Sentences of the patterns of sarcasm. */
import type { sarcasm } from '@common-ground/shared/wording/families/sarcasm'
import type { ExamplesOf } from './examples.ts'

export const sarcasmExamples: ExamplesOf<typeof sarcasm> = {
  'who-do-you-think-you-are': {
    hits: ['Who do you think you are?', 'Who does your boss think he is?'],
    misses: ['Who do you think should chair the meeting?', 'What do you think of the plan?'],
  },
  'are-you-kidding': {
    hits: ['Are you kidding me?', 'Do you take us for fools?'],
    misses: ['Are you serious about moving to Leeds?', 'Did you read the letter?'],
  },
  'must-be-kidding': {
    hits: ['You must be joking.', "You can't be serious."],
    misses: ['You must be tired after the drive.', 'You have to be here at nine.'],
  },
  'call-that-a': {
    hits: ['You call that a repair?', 'And you call yourself a builder?'],
    misses: ['You can call me at nine.', 'What do you call this part?'],
  },
  'how-dare-you': {
    hits: ['How dare you come to my house.', 'How dare he speak to her like that.'],
    misses: ['How do you want to pay?', 'Dare we hope for June?'],
  },
  'what-a-nerve': {
    hits: ['How dare you!', 'What a nerve.'],
    misses: ['What a view.', 'I did not have the nerve to ring you.'],
  },
  'shame-on-you': {
    hits: ['Shame on you.', 'You should be ashamed of yourselves.'],
    misses: ['I am ashamed of what I said.', 'It is a shame you could not come.'],
  },
  'how-adjective-of-you': {
    hits: ['How very childish of you.', 'How convenient.'],
    misses: ['How kind of you.', 'How silly of me.'],
  },
  'how-adjective-of-you-to': {
    hits: ['How petty of you to count the towels.', 'How pathetic of him to hide behind a lawyer.'],
    misses: ['How kind of you to ask.', 'How nice of them to wait.'],
  },
  typical: {
    hits: ['Typical.', 'What can one expect from someone like that?'],
    misses: ['A typical rent here is 900.', 'Here is a typical week at our house.'],
  },
  'child-could': {
    hits: ['A child could understand this.', 'Even a five-year-old could read this plan.'],
    misses: ['A child could fall into that pond.', 'A child can join at six.'],
  },
  'more-brains-than': {
    hits: ['I have seen apprentices with more brains than your manager.', 'My dog has more sense than you.'],
    misses: ['She has more sense than I do.', 'We have more chairs than tables.'],
  },
  'could-not-organise': {
    hits: ["Your boss couldn't organise a raffle.", 'You could not run a bath.'],
    misses: ['We could not organise a van for Friday.', 'I can not find my way in the cellar.'],
  },
  'cannot-even': {
    hits: ["You people in sales can't read a calendar.", 'Your office cannot even count to ten.'],
    misses: ['I can not read the small print.', 'My mother can not read without her glasses.'],
  },
  'nobody-there-can': {
    hits: ['No one there can read an email to the end.', 'Nobody in your office can count.'],
    misses: ['Nobody there can take calls after six.', 'No one can read the faded label.'],
  },
  'only-a-fool-would': {
    hits: ['Only an idiot would sign this.', 'Nobody in their right mind would accept that.'],
    misses: ['Only a doctor would know.', 'Nobody would be in the office then.'],
  },
  'what-kind-of': {
    hits: ['What kind of mother forgets a birthday?', 'What sort of landlord would do this?'],
    misses: ['What kind of company are you looking for?', 'What sort of person would suit the job?'],
  },
  'some-friend-you-are': {
    hits: ['Some friend you are.', 'Some landlord he is.'],
    misses: ['Some friends are coming on Friday.', 'It takes a certain kind of screw.'],
  },
  'what-would-you-know': {
    hits: ['What would you know about hard work?', 'What could he possibly know about children?'],
    misses: ['What would you like to know about the flat?', 'What do you know about solar panels?'],
  },
  'his-majesty': {
    hits: ['His Majesty has answered at last.', 'The great expert speaks.'],
    misses: ['Her car is a Ford.', 'The great hall is booked.'],
  },
  'high-horse': {
    hits: ['Get off your high horse.', 'Stop playing games with us.'],
    misses: ['She fell off her horse.', 'The kids play games after school.'],
  },
}
