/** Sentences of the patterns of mind-reading of motives. */
import type { mindReadingOfMotives } from '@common-ground/shared/wording/families/mind-reading-of-motives'
import type { ExamplesOf } from './examples.ts'

export const mindReadingOfMotivesExamples: ExamplesOf<typeof mindReadingOfMotives> = {
  'only-doing-this-because': {
    hits: [
      "You're only complaining because you smell a discount.",
      'He only came to gloat.',
      "You just don't want to pay.",
    ],
    misses: ['You only need to sign once because the copy is automatic.', 'I only came to help.'],
  },
  'smell-a-discount': {
    hits: ['You smell a bargain.', 'They can smell money.'],
    misses: ['I smell gas.', 'You smell smoke too, I think.'],
  },
  'think-you-can': {
    hits: ['You think you can walk all over us.', 'He thinks he can just ignore the lease.'],
    misses: ['You think you can finish by Friday.', 'Do you think you can come?'],
  },
  'think-you-own-the-place': {
    hits: ['You think you own the street.', 'They think the rules do not apply to them.'],
    misses: ['You think the rules are fair.', 'We think we own the wall.'],
  },
  'think-we-are-stupid': {
    hits: ["You must think we're idiots.", 'They take us for fools.'],
    misses: ['You think we are early.', 'You see us as partners.'],
  },
  'do-you-think-we-are-stupid': {
    hits: ["Do you really think I'm stupid?", 'Who do you think you are?'],
    misses: ['Do you think we are early?', 'How late do you think we are?'],
  },
  'trying-to-trick-us': {
    hits: ["You're trying to trick us.", 'They are just trying to scare my mother.'],
    misses: ["You're trying to help us.", 'We are not trying to trick you.'],
  },
  'trying-to-escape': {
    hits: ["You're trying to get out of the contract.", 'They are trying to shift the blame.'],
    misses: ["You're trying to keep the costs down.", 'I am trying to avoid a delay.'],
  },
  'want-to-harm-us': {
    hits: ['You want to get rid of us.', 'You want this to fail.'],
    misses: ['You want to sell in May.', 'They want to extend the lease.'],
  },
  'do-not-want-to': {
    hits: ["You don't want to find a solution.", "You don't want us to succeed."],
    misses: ["You don't want to sell before June.", "You don't want to move twice."],
  },
  'their-mind-is-made-up': {
    hits: ["You've already made up your mind.", 'They have already written us off.'],
    misses: ['Once you have made up your mind, let us know.', 'My mind is not made up.'],
  },
  'pretend-not-to': {
    hits: ['You pretend not to hear me.', 'They are pretending that nothing happened.'],
    misses: ['The kids pretend to be pirates.', 'I pretend to sleep.'],
  },
  'your-real-motive': {
    hits: ['Your real motive is the inheritance.', 'Their hidden agenda is clear.'],
    misses: ['Our real aim is a safe road.', 'What is your aim?'],
  },
  'in-it-for-the-money': {
    hits: ["You're only in it for the money.", 'They are after my house.'],
    misses: ["You're only here for two days.", 'We are in it for the long run.'],
  },
  'think-only-of-yourself': {
    hits: ['You only think about yourself.', 'They think of nobody but themselves.'],
    misses: ['I only thought of myself.', 'You think of everybody.'],
  },
  conveniently: {
    hits: ['You conveniently forgot the second invoice.', 'They very conveniently ignored the clause.'],
    misses: ['Your office is conveniently located.', 'The shop conveniently opens at six.'],
  },
  'all-about-money': {
    hits: ["It's all about your ego.", 'With you it is all about money.'],
    misses: ['It is all about timing.', 'It is about your notice period.'],
  },
  'you-are-just-jealous': {
    hits: ["You're just jealous.", 'You complain because you are bitter.'],
    misses: ['You were jealous too, you told me.', 'I am just scared.'],
  },
  'for-one-reason': {
    hits: ['You ordered those samples for one reason.', 'They came with one purpose.'],
    misses: ['I ask for one reason.', 'We moved for one reason, the garden.'],
  },
  'never-wanted': {
    hits: ['You never really believed in us.', 'They never respected our work.'],
    misses: ['I never liked the old carpet.', 'We never trusted the wiring.'],
  },
  'look-down-on-us': {
    hits: ['You look down on us.', 'You have no respect for our work.'],
    misses: ['You look down on the garden from there.', 'We have no time for lunch.'],
  },
}
