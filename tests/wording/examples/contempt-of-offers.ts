/** Sentences of the patterns of contempt of offers. */
import type { contemptOfOffers } from '@common-ground/shared/wording/families/contempt-of-offers'
import type { ExamplesOf } from './examples.ts'

export const contemptOfOffersExamples: ExamplesOf<typeof contemptOfOffers> = {
  'offer-is-adjective': {
    hits: ['Your offer is ridiculous.', 'That proposal sounds absurd and insulting.'],
    misses: ['Your offer is lower than we hoped.', 'The heat in the attic is ridiculous.'],
  },
  'find-it-adjective': {
    hits: ['I find your tone insulting.', 'We consider your last letter disgraceful.'],
    misses: ['I find the stairs hard to climb.', 'I find it useful to write things down.'],
  },
  'insult-to': {
    hits: [
      'Your letter is a slap in the face to all of us.',
      'This figure is an insult to everyone who works here.',
    ],
    misses: ['The word is an insult in Greek.', 'The ramp is a help to my mother.'],
  },
  'an-insult': {
    hits: ["That's an insult.", 'Your latest offer is a slap in the face.'],
    misses: ['The sign carries an insult in red paint.', 'That is an interesting offer.'],
  },
  'insults-us': {
    hits: ['You insult us with this letter.', 'Your letters mock my family.'],
    misses: ['You made us an offer on Monday.', 'The song does not mock anybody.'],
  },
  'is-nonsense': {
    hits: ['Your letter is nonsense.', 'This offer is a bad joke.'],
    misses: ['The poem is nonsense verse for children.', 'Rubbish is collected on Tuesday.'],
  },
  'this-is-adjective': {
    hits: ['This is ridiculous.', 'It is pathetic that you need a lawyer for this.'],
    misses: ['It is ridiculous how hot it is in here.', 'It is absurd weather for May.'],
  },
  'not-worth-the-paper': {
    hits: ["Your forecast is not worth the paper it's printed on.", "Their plan isn't worth the ink."],
    misses: ['The old notes are worth collecting.', 'It is worth a try.'],
  },
  dignify: {
    hits: ["I won't dignify that with an answer.", 'We will not dignify your letter with a response.'],
    misses: ['They behaved in a dignified way.', 'I will send an answer on Friday.'],
  },
  'your-adjective-thing': {
    hits: ['Your so-called experts got it wrong.', 'I am tired of your silly games.'],
    misses: ['Your little daughter is lovely.', 'Your new proposal is with our board.'],
  },
  'this-adjective-offer': {
    hits: ['We will not sign such a ridiculous contract.', 'Enough of this pathetic excuse.'],
    misses: ['This revised offer works for us.', 'This silly printer is stuck again.'],
  },
  'such-nonsense': {
    hits: ['I will not listen to such nonsense.', 'Enough of this drivel.'],
    misses: ['The rubbish chute on the third floor is blocked.', 'They read nonsense poems at school.'],
  },
  'drivel-from': {
    hits: ['We received more drivel from your chairman.', 'We got more garbage from your office.'],
    misses: ['We got a letter from your office.', 'The noise from your flat was gone by ten.'],
  },
  'talk-nonsense': {
    hits: ['You are talking rubbish.', 'Stop talking nonsense.'],
    misses: [
      'Can we talk about the rubbish room?',
      'Stop talking for a moment, please listen to the recording.',
    ],
  },
  'what-a-deed': {
    hits: ['What a pathetic attempt to avoid the rent.', 'What a ridiculous proposal.'],
    misses: ['What a kind offer.', 'What an attempt at the record that was!'],
  },
  'what-nonsense': {
    hits: ['What nonsense.', 'What a joke your management is.'],
    misses: ['What a day.', 'What a joy to see you.'],
  },
  'a-lie': {
    hits: ['That is a lie.', 'It is a barefaced lie.'],
    misses: ['It lies next to the boiler.', 'That is a list of the parts.'],
  },
  'your-lies': {
    hits: ['I am sick of your lies.', 'I am tired of your endless whining.'],
    misses: ["Your lies in bed are the cat's fault.", 'I have heard your side of it.'],
  },
  'of-yours-is': {
    hits: ['This plan of yours is a farce.', 'That idea of theirs is ridiculous.'],
    misses: ['A friend of yours is here.', 'What you offered is more than I hoped for.'],
  },
  peanuts: {
    hits: ['That offer is peanuts.', 'You offered us crumbs.'],
    misses: ['The snack is peanuts and raisins.', 'You gave us a good deal.'],
  },
  'your-word-means-nothing': {
    hits: ['Your word means nothing.', 'Your promises are worth nothing.'],
    misses: ['Your word is good enough for me.', 'The word means nothing in French.'],
  },
  'deserve-no-answer': {
    hits: ['Your arguments do not deserve a reply.', 'Your letter does not even merit an answer.'],
    misses: ['Your team deserves a holiday.', 'The question deserves an answer.'],
  },
  'insult-to-injury': {
    hits: ['To add insult to injury, you billed us twice.', 'That only adds insult to injury.'],
    misses: ['We add salt to the water.', 'The injury was reported on Monday.'],
  },
}
