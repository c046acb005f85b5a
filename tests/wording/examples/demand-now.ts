/** Sentences of the patterns of demands that cannot wait. */
import type { demandsForNow } from '@common-ground/shared/wording/families/demand-now'
import type { ExamplesOf } from './examples.ts'

export const demandsForNowExamples: ExamplesOf<typeof demandsForNow> = {
  'order-this-second': {
    hits: [
      'Shut that music off this second!',
      'Put me through to someone who can say yes, and do it this minute.',
      'Delete my photos from your website immediately and confirm in writing within the hour.',
    ],
    misses: [
      'Lock the door immediately after closing time.',
      'Send me the numbers by noon so that I can check them.',
    ],
  },
  'must-this-second': {
    hits: [
      'The club shall meet all our stipulations to the letter, and shall do so immediately.',
      'The company has to restore our access with immediate effect.',
    ],
    misses: ['The club must close tonight at ten.', 'The nurse has to leave at noon.'],
  },
  'and-i-want-it-now': {
    hits: [
      'I expect an answer, and I expect it today.',
      'I want him off the project and I want it in writing.',
      "You owe me an explanation and I'll have it now, not tomorrow.",
    ],
    misses: ['I want it to be good for you.', 'She wrote the song and I want it at my wedding.'],
  },
  'want-it-done': {
    hits: [
      "I want a yes by five o'clock.",
      'I want that hedge removed.',
      'We want our deposit back in full.',
    ],
    misses: ['I want it to be good for you.', 'I need the kids to be well.'],
  },
  'accept-no': {
    hits: ['Our members will accept no cuts, none.', 'We will accept no excuses.'],
    misses: ['We will accept the offer.', 'The shop will accept no cards today.'],
  },
  'not-ask-twice': {
    hits: [
      "I shouldn't have to ask twice.",
      'You have one job: deliver by Friday.',
      'Hands off the inheritance until I say so.',
    ],
    misses: ['I will not ask you to pay.', 'You have one son and I have two.'],
  },
  'cut-the-excuses': {
    hits: ['Cut the excuses and give me a date.', 'You can stop right there, we are not splitting anything.'],
    misses: ['The bus can stop right there.', 'Cut the cake and give me a plate.'],
  },
  'do-not-come-back-until': {
    hits: ["Don't come back until you've got a better number.", "Don't talk to me until you've apologised."],
    misses: ["Don't come back late.", "Don't talk to me while I drive."],
  },
  'now-alone': {
    hits: ['Now.', 'my money.', 'my account. today.'],
    misses: ['Now and then we meet for lunch.', 'My money is in the bank.'],
  },
  'bare-order': {
    hits: ['Vacate.', 'Sign it.', 'Step down.'],
    misses: ['Sign here, please.', 'Leave the keys at the desk.'],
  },
  'i-will-have-mine': {
    hits: [
      "I'll have my money now, thank you very much.",
      "I'm owed the lot, I'm having the lot, and you're going to wire it this afternoon.",
    ],
    misses: ["I'll have my coffee now.", 'We will have the keys on Monday.'],
  },
  'you-listen-to-me': {
    hits: ["Don't even try.", 'You listen to me.', 'Not a penny more.'],
    misses: ['You listen to the radio a lot.', 'Not an hour from here.'],
  },
  'gave-them-till': {
    hits: ['I gave them till noon.', "I'm not giving them till five past."],
    misses: ['We gave them until Friday because they asked for it.', 'They gave us until May.'],
  },
  'minutes-left': {
    hits: ["You've got 24 hours.", "Manager, suite, apology, in that order, and you've got ten minutes."],
    misses: ['You have ten minutes until the bus leaves.', 'You have three days left.'],
  },
  'no-more-time': {
    hits: ["I'm not giving you another day.", 'The clock is ticking.'],
    misses: ['The clock is ticking on the wall.', 'I am not giving you a lift.'],
  },
  'you-are-signing': {
    hits: ["Dad, you're signing it.", "You're apologising to her."],
    misses: ['They are signing it on Monday.', 'You are paying for two.'],
  },
  'you-are-going-to': {
    hits: [
      'Management has to sign this version, and it has to sign it tonight.',
      "I'm owed the lot, I'm having the lot, and you're going to wire it this afternoon.",
      "I've got three conditions and she's going to agree to all three before I let anyone else speak.",
    ],
    misses: ['You are going to love it.', 'She is going to sign when she is back.'],
  },
  'off-my-land': {
    hits: [
      'Get your brother out of the flat by tonight, I mean it.',
      'Get those skips out of the yard today.',
    ],
    misses: ['Get the children out of the car before it gets hot.', 'Get your coat from the hall.'],
  },
  'gets-off-my-land': {
    hits: ['He gets off my land.', 'She stays off my stairs.'],
    misses: ['He gets off at my stop.', 'She comes out of my class with good marks.'],
  },
  'get-your-things-out': {
    hits: ["Get your stuff out by six or it's going on the street.", 'Get yourselves out.'],
    misses: ['Get your skates on.', 'Get yourself a drink.'],
  },
  'call-upon-you': {
    hits: [
      'We hereby call upon you to pay the outstanding amount without further discussion.',
      'We formally order you to leave the premises.',
    ],
    misses: ['We call on you to vote on Sunday.', 'I would like to call on you to say hello.'],
  },
  'do-not-get-a-say': {
    hits: ["You don't get a vote.", "They don't get any say in this."],
    misses: ["I don't get a vote.", 'We each get a say.'],
  },
  'full-cooperation': {
    hits: [
      'I expect complete cooperation from everyone on your side.',
      'We demand your full and unconditional cooperation.',
    ],
    misses: ['Thank you for your cooperation.', 'We had complete cooperation with all of them.'],
  },
  'admission-in-writing': {
    hits: [
      'I require your written admission of the damp, in its entirety, by return of post.',
      'I want your signed resignation.',
    ],
    misses: ['I have your signed acceptance.', 'We need your full address.'],
  },
}
