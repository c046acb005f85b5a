/** Sentences of the patterns of threat. */
import type { threat } from '@common-ground/shared/wording/families/threat'
import type { pressure } from '@common-ground/shared/wording/families/threat-pressure'
import type { veiledThreats } from '@common-ground/shared/wording/families/threat-veiled'
import type { ExamplesOf } from './examples.ts'

export const threatExamples: ExamplesOf<typeof threat> = {
  'or-else': {
    hits: [
      'Pay by Friday, or else.',
      'Fix the gate or there will be trouble.',
      'Answer me, or else I will sue you.',
    ],
    misses: ['Was it Monday or else Tuesday?', 'Close the lid or else the soup gets cold.'],
  },
  'or-we-will': {
    hits: [
      'Sign it, or I ring every client we have.',
      'You can pay today or we will report you to the regulator.',
      'Drop the claim or you will regret it.',
    ],
    misses: [
      'Come before six, or I will be out.',
      'Call me, or I will call you.',
      'You can pay today or I will send an invoice.',
    ],
  },
  'if-you-do-not-we-will': {
    hits: [
      'If you do not answer by Friday, we will sue.',
      'Unless you drop this, I will go to the press.',
      'If your side keeps stalling, you will face a strike.',
      'If you sell the boat, this marriage is over.',
    ],
    misses: [
      'If you do not receive the parcel, we will send another.',
      'If you cannot come on Friday, I will take the children.',
      'If you sign by May, we will lower the price.',
    ],
  },
  'we-will-if': {
    hits: ['We will terminate unless you pay.', 'I will tell the press if you touch that tree.'],
    misses: ['We will wait if you need more time.', 'I will tell the board if you like.'],
  },
  'i-will-harm-you': {
    hits: [
      'I will ruin you.',
      'We will make your life hell.',
      "I'll have you evicted.",
      "I'll see to it that no one ever hires you.",
    ],
    misses: [
      'I will take you to the station.',
      'I will make you a copy.',
      'I will make sure you get the notes.',
    ],
  },
  'do-that-and': {
    hits: [
      "Touch that tree again and you'll be sorry.",
      'Walk out now and I will tell everyone what you did.',
      'Keep this up and we part ways.',
    ],
    misses: ['Turn left and you will see the church.', 'Send me the file and I will read it tonight.'],
  },
  'one-more': {
    hits: ['One more week without my money and I will sue.', 'One more lie and we are done.'],
    misses: ['One more coat of paint and we are done.', 'One more signature and you will get the keys.'],
  },
  'you-will-regret': {
    hits: ["You'll regret this.", 'The landlord is going to pay for this.'],
    misses: ['You will not regret it.', 'You will be sorry to hear that he left.'],
  },
  'last-chance': {
    hits: ['This is your last chance.', 'Consider this a warning.', 'You have been warned.'],
    misses: ['This is the last chance to see the show.', 'The letter came with a warning about ice.'],
  },
  'watch-your-back': {
    hits: ['Watch your back.', 'Think very carefully before you complain.'],
    misses: ['I watch your back when you climb.', 'We think carefully before we sign.'],
  },
  'better-watch': {
    hits: ['You better watch your mouth.', 'Mr Kern had better watch his step.'],
    misses: ['We like to watch your games.', 'You had better take an umbrella.'],
  },
  'had-better': {
    hits: ['You had better pay by noon.', 'They had better sign it.'],
    misses: ['You had better take a coat.', 'You had better ideas than I did.'],
  },
}

export const veiledThreatsExamples: ExamplesOf<typeof veiledThreats> = {
  'see-you-in-court': {
    hits: ['See you in court.', "You'll be hearing from my lawyer."],
    misses: ['I saw you in the courtyard.', 'You will hear from my colleague on Monday.'],
  },
  'do-not-make-me': {
    hits: ["Don't make me call the bank.", 'Do not force us to go to court.'],
    misses: ['Do not make me wait in the rain, my ribs hurt.', 'The stairs do not make me tired.'],
  },
  'do-not-push-me': {
    hits: ["Don't push your luck.", "Don't mess with us.", "You don't want to find out."],
    misses: ['Do not push the red button.', 'We do not test my patience in the lab.'],
  },
  'i-know-people': {
    hits: [
      'I know people who can fix this.',
      'I know where you live.',
      "You don't know who you're dealing with.",
    ],
    misses: ['I know most people here by name.', 'Do you know where you parked?'],
  },
  'kiss-goodbye': {
    hits: ['You can kiss your bonus goodbye.', 'You can forget about getting your deposit.'],
    misses: ['The kids can kiss grandma goodnight.', 'You can forget the form, we have it already.'],
  },
  'say-goodbye': {
    hits: ['Say goodbye to your deposit.', 'Kiss your weekends goodbye.'],
    misses: ['I would like to say goodbye to the team.', 'We say goodbye at the gate.'],
  },
  'see-how-you-like': {
    hits: ["Let's see how you like it.", "We'll see how long you last.", 'Wait and see what happens.'],
    misses: ["We'll see how the new schedule works.", 'Let us see how the soil looks in spring.'],
  },
  'better-not': {
    hits: ['You had better not sell it.', "You'd better not be late again."],
    misses: ['It is better not to wait.', 'You had better not drive in this snow.'],
  },
  'it-had-better': {
    hits: ['The money had better be there.', 'This better be good.'],
    misses: ['This is better than the old one.', 'The new pump is better at night.'],
  },
  consequences: {
    hits: ['There will be consequences.', 'This will cost you dearly.', "This won't end well for you."],
    misses: [
      'It is going to be pretty warm.',
      'There will be consequences for the whole street if the dam breaks.',
    ],
  },
  'face-consequences': {
    hits: ['You will face the consequences.', 'Mr Oduya is going to face legal action.'],
    misses: ['We will face the music hall from our new office.', 'You will face the sea from this room.'],
  },
  'not-over': {
    hits: ['This is not over.', "You haven't heard the last of this."],
    misses: ['The film is not over yet.', 'I will be watching the kids.'],
  },
  'will-not-see-a-penny': {
    hits: ["You won't see a penny.", 'You will never see the kids again.', 'They will be out on the street.'],
    misses: ['You will not get the money before May.', 'You will never be alone with this.'],
  },
  'you-are-finished': {
    hits: ['You are finished in this town.', 'He is toast.'],
    misses: ['Are you finished with the ladder?', 'You are finished when the light turns green.'],
  },
  'days-numbered': {
    hits: ['Your days here are numbered.', 'Your career is over.'],
    misses: ['The seats are numbered.', 'Your career is only beginning.'],
  },
  patience: {
    hits: ['My patience is running out.', 'I have been patient long enough.'],
    misses: ['Thank you for your patience.', 'The patients are running late.'],
  },
  'shame-if': {
    hits: ['It would be a shame if your boss heard of it.', 'One call from me and the permit is gone.'],
    misses: ['It would be a shame to cut the tree.', 'One call a week is enough for me.'],
  },
  'could-make-it-hard': {
    hits: ['I could make things very difficult for you.', 'We can easily have you evicted.'],
    misses: ['The snow could make things difficult for you.', 'I could make it to your office by ten.'],
  },
}

export const pressureExamples: ExamplesOf<typeof pressure> = {
  'will-not-hesitate': {
    hits: ['I will not hesitate to call the authorities.', 'We are prepared to go to court.'],
    misses: ['Please do not hesitate to call.', 'We are ready to sign.'],
  },
  'no-problem-doing': {
    hits: ['I have no problem taking this to court.', "I'm this close to calling the police."],
    misses: ['I have no problem going by bus.', 'We are close to the station.'],
  },
  'you-leave-me-no-choice': {
    hits: ['You leave me no choice but to go public.', 'You are forcing us to close the gate.'],
    misses: ['You leave the key with us.', 'The law leaves us no choice but to ask.'],
  },
  'forcing-my-hand': {
    hits: ["You're forcing my hand.", 'You messed with the wrong family.'],
    misses: ['You picked the wrong key, it is the blue one.', 'Enjoy your weekend.'],
  },
  'be-wise-to': {
    hits: ['You would be wise to accept.', 'I suggest you back down.'],
    misses: ['I suggest you take the early train.', 'It would be wise to bring a coat.'],
  },
  'know-what-is-good': {
    hits: ['Pay up, if you know what is good for you.', 'Sign it if you value your job.'],
    misses: ['If you like your job, tell the new ones about it.', 'Do you know what is good here?'],
  },
  'wait-until-they-hear': {
    hits: ['Wait until your boss finds out.', 'Do you really want your clients to know about this?'],
    misses: ['Wait until the paint is dry.', 'Do you want me to call first?'],
  },
  'think-of-your-job': {
    hits: ['Think about your job before you answer.', "Don't forget who pays your wages."],
    misses: ['Do not forget who is coming on Sunday.', 'Your contract will be sent on Monday.'],
  },
  'next-time': {
    hits: [
      "Next time I won't be so polite.",
      'Send that again and this meeting is over.',
      'No signature, no keys.',
    ],
    misses: ['Next time I will bring cake.', 'No rush, no worries.'],
  },
}
