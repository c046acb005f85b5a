/** Sentences that tell somebody not to mind. */
import type { minimiserNotToMind } from '@common-ground/shared/wording/families/minimiser-not-to-mind'
import type { ExamplesOf } from './examples.ts'

export const minimiserNotToMindExamples: ExamplesOf<typeof minimiserNotToMind> = {
  'do-not-see-why-upset': {
    hits: ["I don't understand why he makes such a fuss.", "I can't understand how a joke upsets you."],
    misses: ["I don't see why the bell upsets the dog.", "I can't imagine how tired you must be."],
  },
  'cannot-seriously-mind': {
    hits: [
      "You can't seriously be upset about a few leaves.",
      'Do we really have to turn this into a drama?',
    ],
    misses: ['You can be sure of that.', 'Do we really have to go over this contract today?'],
  },
  'nothing-better-to-do': {
    hits: [
      "Haven't you got anything better to worry about?",
      'Surely you have better things to do than complain.',
    ],
    misses: ["Haven't you got a coat?", "I'm sure you have other things to do, so I'll be brief."],
  },
  'one-thing-and-they-explode': {
    hits: ['One missed call and you start shouting.', 'Two late trains and she calls a lawyer.'],
    misses: ['Two more signatures and you have the keys.', 'One coat of paint and you have a new door.'],
  },
  'no-use-crying': {
    hits: ["There's no point getting upset.", 'There is no use crying.'],
    misses: ['There is no point in a new offer before Friday.', 'There is no use for the old boiler.'],
  },
  'still-going-on-about-it': {
    hits: ["I can't believe you're still complaining.", 'Surely you have moved on by now.'],
    misses: [
      "I can't believe you're really leaving, I'll miss you.",
      'You are still thinking about the offer.',
    ],
  },
  'do-not-act-as-if': {
    hits: ["Don't act as if it's a huge favour.", 'You behave as if nobody else had a job.'],
    misses: ['She sounds as if she is happy there.', 'He acted like the host and looked after us.'],
  },
  'why-the-drama': {
    hits: ['Why the drama?', 'Can we get back to the real world?'],
    misses: ['Why the panic button on this page?', 'Can we get on with the list, please?'],
  },
  'relax-mate': {
    hits: ["Relax mate, it's a bit of dust.", 'Tone it down a notch.'],
    misses: ['The music relaxes me.', 'Turn it down a bit, please, the baby is asleep.'],
  },
  'why-can-you-not-just': {
    hits: ["Why can't you just be happy with that?", "Why don't you just let it go?"],
    misses: ["Why can't we just share the costs?", "Why don't you just say which day suits you?"],
  },
}
