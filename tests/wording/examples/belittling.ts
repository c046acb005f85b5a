/** Sentences of the patterns of belittling. */
import type { belittling } from '@common-ground/shared/wording/families/belittling'
import type { ExamplesOf } from './examples.ts'

export const belittlingExamples: ExamplesOf<typeof belittling> = {
  'storm-in-a-teacup': {
    hits: ['This is a storm in a teacup.', "It's a fuss about nothing."],
    misses: ['The storm took the shed.', 'It is a cup of tea.'],
  },
  'all-this-fuss': {
    hits: ['All this fuss over a parking space.', 'Why all this commotion, all this drama over a bin?'],
    misses: ['The drama is on at eight.', 'We had a talk about the fence.'],
  },
  'never-killed-anybody': {
    hits: ['A bit of dust never killed anybody.', 'A little noise never hurt anyone.'],
    misses: ['He never hurt anyone on purpose.', 'We never killed the grass.'],
  },
  'nobody-died': {
    hits: ['Nobody died.', 'No one died, so get over it.'],
    misses: ['My uncle died in May.', 'Nobody died in the fire.'],
  },
  'for-gods-sake': {
    hits: ["It is five minutes, for heaven's sake.", "Sign it, for God's sake."],
    misses: ['We did it for the sake of the children.', 'For the sake of peace, we pay half.'],
  },
  'cannot-believe-you-are-upset': {
    hits: ["I don't see why you are so upset about this.", "I don't see why you are upset about a plate."],
    misses: ['I understand that you are upset about Monday.', 'I can not believe how fast you were.'],
  },
  'only-a': {
    hits: ["Calm down, it's only a desk move.", "It's just a bit of noise."],
    misses: ["It's only a suggestion.", 'It is just a few steps from here.'],
  },
  'how-hard-can-it-be': {
    hits: ['How hard can it be?', 'How hard is it to answer an email?'],
    misses: ['Is it hard to move the socket?', 'How hard is the water here?'],
  },
  'not-rocket-science': {
    hits: ["It's not rocket science.", "It's just common sense."],
    misses: [
      "It's not that hard to move the socket, so I won't charge you.",
      'Use of rocket motors is banned.',
    ],
  },
  'common-sense': {
    hits: ['Show some common sense.', 'Use your common sense.'],
    misses: ['If you think about the garden, what matters most?', 'Think it over until Friday.'],
  },
  'if-you-thought': {
    hits: [
      'If you just thought about it for a moment, you would see it.',
      'If you thought about it for one second, you would agree.',
    ],
    misses: ['If you think it over, let me know.', 'If you think about it, call me.'],
  },
  'really-that-important': {
    hits: ['Is it really that important?', "What's the big deal?"],
    misses: ['What matters most to you?', 'Is it really raining again?'],
  },
  'everyone-else-copes': {
    hits: ['Everyone else in the building copes.', 'Other people manage with two children.'],
    misses: ['Everyone else has a key.', 'Other tenants have asked for bins.'],
  },
  'so-what': {
    hits: ['So what?', 'Boo hoo.'],
    misses: ['So what time suits you?', 'Whatever you decide is fine.'],
  },
  'you-will-live': {
    hits: ["You'll live.", 'You will just have to deal with it.'],
    misses: ['You will live closer to the school.', 'We will deal with it in May.'],
  },
  'you-think-you-have-it-bad': {
    hits: ["You think you've got it bad?", 'We all have problems.'],
    misses: ['You think you have the wrong key?', 'We have problems with the drain.'],
  },
  'should-be-grateful': {
    hits: [
      'You should be grateful that we offered anything.',
      'You should count yourself lucky we came at all.',
    ],
    misses: ['We would be grateful for a reply.', 'You should be proud of the garden.'],
  },
  'come-now': {
    hits: ['Come now, it was five minutes.', 'Oh come on, nobody heard it.'],
    misses: ['Come on, let us find a date.', 'Come on Saturday if you can.'],
  },
  'take-a-joke': {
    hits: ["Can't you take a joke?", 'It was only a joke.'],
    misses: ['Can you take a photo?', 'We had a joke about it later.'],
  },
  'let-it-go': {
    hits: ["Why can't you just drop it?", 'Will you ever let it go?'],
    misses: ['Can you drop it at the office?', 'We let it go to the other buyer.'],
  },
  'stop-whining-about': {
    hits: ['Stop moaning about the noise.', 'So stop whining about your curtains.'],
    misses: ['Stop at the gate, please.', 'We will stop complaining about the bins.'],
  },
  'stop-whining': {
    hits: ['Stop complaining and sign.', 'Just stop whining.'],
    misses: ['The baby will not stop crying.', 'Stop the pump first.'],
  },
  'no-big-deal': {
    hits: ["It's no big deal, just sign it.", "It's hardly a big deal."],
    misses: ["Don't worry, it's no big deal.", 'It is a good deal for both.'],
  },
  'all-in-your-head': {
    hits: ["It's all in your head.", "You're imagining things."],
    misses: ['It is all in your folder.', 'You are seeing the flat at six.'],
  },
}
