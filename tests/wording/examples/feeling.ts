/** Sentences of the patterns of feeling. */
import type { feeling } from '@common-ground/shared/wording/families/feeling'
import type { ExamplesOf } from './examples.ts'

export const feelingExamples: ExamplesOf<typeof feeling> = {
  'feel-deceived': {
    hits: [
      'We feel thoroughly misled by your side as regards the Leeds site.',
      'I honestly feel ambushed by you and Karen.',
      'I feel betrayed.',
      "I feel like I've been lied to.",
      'I feel manipulated whenever you send the kids to ask on your behalf.',
    ],
    misses: ['I felt misled by the road sign.', 'I feel sure that you meant well.', 'Do you feel betrayed?'],
  },
  'feel-pressed': {
    hits: [
      'Our whole office feels bullied by your procurement people.',
      'I felt attacked in that meeting.',
      'We feel pushed into a corner.',
    ],
    misses: [
      'I feel tired after the long day.',
      'I feel pressed for time this week.',
      'If you feel pressured, tell me.',
    ],
  },
  'feel-cheated': {
    hits: [
      "I feel ripped off, and you're the ones who did it to me.",
      'Twelve years of favours, and now we feel used by you.',
      'I feel that I was cheated by your manager.',
    ],
    misses: [
      'We felt cheated by the weather on our holiday.',
      'I felt used up after the double shift.',
      'I feel used to the noise by now.',
    ],
  },
  'feel-slighted': {
    hits: [
      "I feel I've been taken for a fool by you and your architect.",
      'We feel talked down to.',
      'My mother felt humiliated by your staff.',
    ],
    misses: [
      'I feel proud of the result.',
      'I feel I have been lucky.',
      'She asked whether you feel respected.',
    ],
  },
  'feel-ignored': {
    hits: [
      'I feel completely ignored.',
      'We have felt shut out by your board for months.',
      'The team feels sidelined.',
    ],
    misses: ['I feel left out and would like a say.', 'We feel heard.', 'I ignored the alarm and felt bad.'],
  },
  'feel-abandoned': {
    hits: [
      'I felt completely undermined by you in front of the client.',
      'I feel let down.',
      'We feel thrown under the bus by your director.',
    ],
    misses: [
      'I feel down today.',
      'I feel disappointed, and I hope we can talk.',
      'The blinds were let down.',
    ],
  },
  'feel-like-nothing': {
    hits: [
      "I feel like I don't matter to you.",
      'I feel like dirt.',
      'We feel like second-class citizens, as if we mean nothing, and I feel like a doormat.',
    ],
    misses: ['I feel like a cup of tea.', 'I feel like a new person after the holiday.'],
  },
  'feel-small-beside-you': {
    hits: [
      'I feel so small around you.',
      'I feel judged by you and your family.',
      'I feel unwelcome in your house.',
    ],
    misses: ['I feel small next to the mountains.', 'I felt rushed this morning because of the train.'],
  },
  'feel-a-fool': {
    hits: ['I feel like a fool for trusting you.', 'I feel stupid for ever believing you.'],
    misses: ['I feel like a fool, I left the keys in the car.', 'I feel stupid for losing the form.'],
  },
  'makes-feel-wronged': {
    hits: [
      'You make me feel like dirt every time I open my mouth.',
      'The way you talk to me makes me feel like a child.',
      'Your letters make us feel unwanted.',
      'You made us feel betrayed.',
    ],
    misses: ['You make me feel at home.', 'The stairs make me feel small.'],
  },
  'makes-me-feel': {
    hits: [
      'You make me feel like the babysitter, not their mother.',
      'Your emails make me feel nervous.',
      'The way you talk to me makes me feel sick.',
    ],
    misses: [
      'You make me feel welcome.',
      'You always make me feel so at home.',
      'The heat makes me feel tired.',
    ],
  },
  'made-me-feel': {
    hits: ['You made me feel terrible.', 'Your manager made me feel like the last one to know.'],
    misses: ['Your note made me feel better.', 'The medicine made me feel sick.'],
  },
  'makes-us-feel': {
    hits: ['You make us feel bad.', 'Your letters make us feel like the ones to blame.'],
    misses: ['You make us feel right at home.', 'The rain makes us feel cold.'],
  },
  'made-us-feel': {
    hits: ['You made us feel terrible.', 'They have made us all feel guilty.'],
    misses: ['You made us feel very welcome.', 'The long trip made us feel old.'],
  },
  'made-to-feel': {
    hits: ['I was made to feel like a criminal.', 'We were made to feel unwelcome.'],
    misses: ['We were made to feel at home.', 'I was made to feel like part of the family.'],
  },
  'made-them-feel': {
    hits: ['You made my daughter feel worthless.', 'Your teacher made the kids feel stupid.'],
    misses: ['You made my daughter feel welcome.', 'The medicine made the dog feel better.'],
  },
  'never-felt-so': {
    hits: [
      'I have never felt so humiliated.',
      'I have never in my life felt so unwelcome.',
      'We have never been so insulted.',
    ],
    misses: ['I have never felt so welcome.', 'I never felt so well as in that house.'],
  },
  'sick-of-being': {
    hits: ["I'm tired of being ignored by you.", "We're sick of being treated like children."],
    misses: ['I am tired of being on the road.', 'I am tired, and I want to go home.'],
  },
  'had-enough-of-being': {
    hits: ["I've had enough of being lied to.", 'We have had it with being treated like servants.'],
    misses: ['I have had enough of being on the road.', 'I have had enough soup, thank you.'],
  },
}
