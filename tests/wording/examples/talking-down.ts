/** Sentences of the patterns of talking down. */
import type { talkingDown } from '@common-ground/shared/wording/families/talking-down'
import type { ExamplesOf } from './examples.ts'

export const talkingDownExamples: ExamplesOf<typeof talkingDown> = {
  'in-simple-terms': {
    hits: [
      'I put it in simple terms so you can follow.',
      'I will write it once more so that even you can understand.',
    ],
    misses: ['Please put it in simple terms for me.', 'As I have said, the deposit is safe.'],
  },
  'as-explained-many-times': {
    hits: [
      'As we have told you many times, the fee is fixed.',
      'As I have now explained several times, the deposit is safe.',
    ],
    misses: ['As we said in May, the fee is fixed.', 'As I explained on Monday, the deposit is safe.'],
  },
  'let-me-put-this-slowly': {
    hits: ['Let me put this slowly.', 'We are dumbing it down for you.'],
    misses: ['Let me put this on the table.', 'Please drive slowly.'],
  },
  'even-a-layman-like-you': {
    hits: ['It should make sense to a layman like yourself.', 'It is simple enough even for you.'],
    misses: ['I am a layman, so please explain.', 'It is simple enough.'],
  },
  'even-you-can-see': {
    hits: [
      'It is too complicated for you to understand.',
      'Your team seems to struggle with what is a pretty basic concept.',
    ],
    misses: ['You can see the park from here.', 'We struggle with the basic fee.'],
  },
  'leave-it-to-the-adults': {
    hits: ['Leave it to the adults.', 'Sweetheart, leave the numbers to us.'],
    misses: ['Leave it to dry for a day.', 'Darling, dinner is ready.'],
  },
  'any-competent-one-could': {
    hits: [
      'Any competent bookkeeper could explain this to you.',
      'It goes without saying that you had no real claim.',
    ],
    misses: ['Any good plumber could have questions.', 'It goes without saying that we are glad to help.'],
  },
  'what-else-did-you-expect': {
    hits: ['What on earth did you expect?', 'So what is special about you?'],
    misses: ['What do you expect from us?', 'What is special about this lamp?'],
  },
  'hear-how-you-sound': {
    hits: ['Do you hear how crazy you sound?', 'You sound like a broken record.'],
    misses: ['Do you hear how loud the fan is?', 'You sound well on the phone.'],
  },
  'you-would-think': {
    hits: ["You'd think we had asked them for a kidney.", 'Stop acting like I stole the car.'],
    misses: ['You would like it here.', 'The play stops at nine.'],
  },
  'without-your-theatrics': {
    hits: ['Let us meet without your usual drama.', 'I hoped to discuss this without your usual theatrics.'],
    misses: ['We left without our coats.', 'We went without your brother.'],
  },
  'usual-theatrics': {
    hits: ['I cannot work with her constant sulking.', 'We have been through his tantrums.'],
    misses: ['We went without your brother.', 'She works with a theatre group.'],
  },
  'you-and-your-worries': {
    hits: ['You and your little worries.', 'You and your endless complaints wear me out.'],
    misses: ['You and your sister are invited.', 'You and your team did good work.'],
  },
}
