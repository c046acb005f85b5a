/** Sentences of the patterns of blame. */
import type { blame } from '@common-ground/shared/wording/families/blame'
import type { ExamplesOf } from './examples.ts'

export const blameExamples: ExamplesOf<typeof blame> = {
  'you-have-failed-to': {
    hits: ['You have failed to repair the roof.', 'The landlord has failed to answer three letters.'],
    misses: ['I have failed to reach you.', 'The brakes have failed twice.'],
  },
  'you-failed-to': {
    hits: [
      'You failed to mention the leak.',
      "You didn't even say hello.",
      "You couldn't be bothered to call.",
    ],
    misses: ['We failed to seal the joint.', 'The pump failed on Sunday.'],
  },
  'you-have-not-bothered-to': {
    hits: ["You haven't even bothered to read it.", 'They have not had the decency to reply.'],
    misses: ['You have not received the letter yet.', 'We have not had time to reply.'],
  },
  'you-failed-us': {
    hits: ['You failed us when it mattered.', 'You have failed your own children.'],
    misses: ['The heating failed us again.', 'I failed my driving test.'],
  },
  'you-fail-to-see': {
    hits: ['You fail to see that we are tired.', 'They keep failing to understand our point.'],
    misses: ['I fail to see the difference.', 'We failed to notice the crack.'],
  },
  'your-failure-to': {
    hits: ['Your failure to pay worries us.', 'Your constant refusal to talk is hard for us.'],
    misses: ['Our failure to deliver was a mistake.', "The failure of the pump was nobody's doing."],
  },
  'it-is-your-fault-that': {
    hits: [
      "It's your fault that the scaffolding stood empty.",
      "It's entirely your doing that the insurance will not pay.",
    ],
    misses: ["It's our fault that the tiles came loose.", "It isn't your fault that it rained."],
  },
  'your-fault': {
    hits: ["It's all your fault.", 'The delay is your fault.', 'Your fault, not mine.'],
    misses: ['It is not your fault.', 'It was our own fault.', 'Was it my fault?'],
  },
  'only-yourself-to-blame': {
    hits: [
      "You've got only yourselves to thank.",
      'You have nobody but yourself to blame.',
      'You brought this on yourself.',
    ],
    misses: ['We have only ourselves to blame.', 'You have time to thank her.'],
  },
  'only-yourself-to-blame-for': {
    hits: [
      'You have only yourselves to blame for losing the contract.',
      'They have nobody but themselves to thank for the delay.',
    ],
    misses: [
      'You have only yourself to look after for now.',
      'They have only the weather to thank for the delay.',
    ],
  },
  'nobody-but-yours': {
    hits: ["It's nobody's fault but yours.", 'This is all down to you.'],
    misses: ["It's nobody's fault.", 'The choice is down to the two of us.'],
  },
  'to-blame': {
    hits: ['You are to blame for the delay.', 'Management is responsible for this mess.'],
    misses: ['The tenant is responsible for small repairs.', 'You are responsible for the gutters.'],
  },
  'you-are-to-blame': {
    hits: ['You alone are to blame.', 'The contractor is to blame.'],
    misses: ['Nobody is to blame.', 'The frost is to blame.'],
  },
  'only-one-to-blame': {
    hits: ['The only people to blame are you.', 'The only person to blame here is you.'],
    misses: ['The only one to ask is the caretaker.', 'The only person to ask is you.'],
  },
  'i-blame-you': {
    hits: ['I blame you for the delay.', 'We hold you personally responsible for the loss.'],
    misses: ['I do not blame you for the delay.', 'Please hold the door for him.'],
  },
  'because-of-you': {
    hits: ['Because of you I lost my job.', 'We missed the train because of you.'],
    misses: ['Because of you we met the deadline.', 'I stayed because of the rain.'],
  },
  'thanks-to-you': {
    hits: ['Thanks to you, we have to start over.', 'I lost two tenants thanks to you.'],
    misses: ['Thanks to you we met the deadline.', 'Many thanks to you all.'],
  },
  'on-you': {
    hits: ['This one is on you.', 'The delay is entirely on you.'],
    misses: ['The drinks are on you tonight.', 'The delay is on us.'],
  },
  'lies-with-you': {
    hits: [
      'The responsibility for this mess lies squarely with your department.',
      'The blame for the delay lies with you.',
    ],
    misses: ['The key lies with the caretaker.', 'The decision lies with you.'],
  },
  'you-people': {
    hits: ['I waited because you people read nothing.', 'I have had it with your lot.'],
    misses: ['You people have been so kind.', 'Do you lot want some tea?'],
  },
  'let-down': {
    hits: ['You let the whole team down.', 'You have let us down again.'],
    misses: ['We let you down in March.', 'You let the blinds down at six.'],
  },
  'letting-down': {
    hits: ['You keep letting us down.', 'You are letting the children down.'],
    misses: ['We are letting you down, I know.', 'You are letting the flat from May.'],
  },
  'you-ruined': {
    hits: [
      "You've wrecked my schedule.",
      'Your silence has poisoned this deal.',
      'They sabotaged our launch.',
    ],
    misses: ['The storm ruined the fence.', 'I ruined your carpet and will pay for it.'],
  },
  'you-broke-up': {
    hits: ['You broke up this family.', 'You betrayed our trust.'],
    misses: ['You broke the record.', 'We broke up in March.'],
  },
  'you-broke-the-deal': {
    hits: ['You have broken our agreement.', 'You broke the lease.'],
    misses: ['The storm broke the window.', 'You broke the record.'],
  },
  'you-dragged': {
    hits: [
      'Your side has dragged this merger to the edge of collapse.',
      'You drove the company to the brink.',
    ],
    misses: ['You dragged the sofa upstairs for me.', 'I drove the van to the depot.'],
  },
  'dragging-your-feet': {
    hits: ['You have dragged your feet since May.', 'They are dragging this out.'],
    misses: ['We dragged our feet, I admit.', 'He drags his left leg a little.'],
  },
}
