/** Sentences of the patterns of deeds told once more. */
import type { pastDeedsHeld } from '@common-ground/shared/wording/families/past-deeds-held'
import type { ExamplesOf } from './examples.ts'

export const pastDeedsHeldExamples: ExamplesOf<typeof pastDeedsHeld> = {
  'deed-done-to-us': {
    hits: ['You humiliated us at the board meeting.', 'He tricked my mother into a new contract.'],
    misses: ['You surprised us at the board meeting.', 'They replaced our boiler in two days.'],
  },
  'told-others-about-us': {
    hits: ['You told everyone the divorce was my fault.', 'She told my boss I was lazy.'],
    misses: [
      'You told everyone the meeting is at ten, right?',
      'You told my boss that I was ill, thank you for that.',
    ],
  },
  'talked-us-into-it': {
    hits: ['You begged me to sign and I did.', 'Your agent talked us into that loan.'],
    misses: ['We talked about it and it was great fun.', 'He asked me to sign the form.'],
  },
  'threw-us-out': {
    hits: ['You stood us up twice last month.', 'She dropped me like a hot potato.'],
    misses: ['You dropped me at the station.', 'He threw the ball out of the window.'],
  },
  'left-us-in-the-lurch': {
    hits: ['He left us with the debts.', 'You made me look like a fool.'],
    misses: ['He left us a lovely note.', 'You made me feel like part of the family.'],
  },
  'sold-our-things': {
    hits: ['You sold our car without telling me.', "You sold my mother a policy she couldn't understand."],
    misses: [
      'They sold their house years ago.',
      'You changed our booking last week, so we have the sea view now.',
    ],
  },
  'made-us-a-promise': {
    hits: [
      'You made us a promise in the spring and nothing came of it.',
      'He gave me his assurance in writing but he never came.',
    ],
    misses: ['He gave us his promise in writing, which helps.', 'We made a plan in the spring.'],
  },
  'noticed-only-now': {
    hits: [
      "You've only just noticed that the wall is crooked?",
      'They only now realise that the roof is too low.',
    ],
    misses: [
      'I only now noticed that the wall is crooked.',
      'You have only just come from work, sit down first.',
    ],
  },
  'told-only-now': {
    hits: ['They only now tell us about the debt.', 'He has only just told me that the sale is off.'],
    misses: ['I have only just told him about the sale.', 'He finally told us about the baby.'],
  },
  'should-have-taken-the-other': {
    hits: ['I should have taken the other offer.', 'We should have gone with another firm.'],
    misses: [
      'I should have taken my coat.',
      'We should have got everything in writing, that was our mistake.',
    ],
  },
  'asked-and-nothing-came': {
    hits: [
      'We asked for a meeting in March and in April and there was still no date.',
      'I wrote to you three times about the roof and nothing happened.',
    ],
    misses: [
      'I called three times about the roof and your team was helpful.',
      'We asked for a meeting in March and in April.',
    ],
  },
  'after-twenty-years': {
    hits: [
      'After twenty years of loyalty you threw me out like rubbish.',
      'After all these years together he sold the boat.',
    ],
    misses: [
      'After two years of work we rested.',
      'After ten years with us you decided to start your own firm, and we wish you luck.',
    ],
  },
  'did-everything-for-you': {
    hits: [
      'My mother did everything for you and you put her in a home.',
      'We gave everything for him, but he only took.',
    ],
    misses: ['My mother did everything for him, and he is grateful.', 'We did everything for the party.'],
  },
  'the-minute-it-suited': {
    hits: [
      'You dropped us the minute a better client came along.',
      'He walked out the moment things got tight.',
    ],
    misses: [
      'You left the moment I arrived, what bad timing for us both.',
      'You stopped the minute I asked you to.',
    ],
  },
  'waited-for-it-to-end': {
    hits: [
      'You waited for her to die before you came to visit.',
      'They waited for the season to finish before they said a word.',
    ],
    misses: [
      'They waited for the rain to stop before they went home.',
      'You waited for me before you started.',
    ],
  },
  'if-you-had-been-there': {
    hits: [
      "If you'd been home more, Lena wouldn't be failing maths.",
      'If he had paid in time, we could still use the hall.',
    ],
    misses: ['If you had been there, you would have loved it.', 'If it had rained, we would have stayed.'],
  },
  'promised-dad-you-would': {
    hits: [
      'You promised Dad you would keep the workshop open.',
      'He swore to the whole board that there would be no cuts.',
    ],
    misses: [
      'He promised Mum he would call on Sunday, and he did.',
      'She told the whole class that there would be a trip.',
    ],
  },
  'had-the-chance-and-refused': {
    hits: [
      'You had the chance to buy us out and you said no.',
      'They were offered a say but chose to stay away.',
    ],
    misses: [
      'They were offered a choice but stayed with the red one.',
      'She had the opportunity to go abroad but stayed to look after her mother.',
    ],
  },
  'agreed-when-you-moved-in': {
    hits: ['You agreed to the noise rules when you moved in.', 'You signed for all of this on day one.'],
    misses: ['He signed the form when he came in this morning.', 'You agreed to the noise rules, thank you.'],
  },
  'spent-the-savings': {
    hits: ['My brother spent our savings on a boat.', 'You took our deposit and never came back.'],
    misses: ['You spent our budget for the party very wisely.', 'He spent the day with our money adviser.'],
  },
  'it-was-reckless-to': {
    hits: [
      'It was irresponsible to sign without a lawyer back then.',
      'It was so unfair of him to sell the boat.',
    ],
    misses: [
      'It was careless of me to leave the door open.',
      'It was wrong of me to sell the boat, I admit.',
    ],
  },
  'others-would-never-have': {
    hits: [
      'The old board never would have allowed this.',
      'My old landlord would never have let the stairs get this bad.',
    ],
    misses: [
      'The old boiler would never have lasted another winter.',
      'My old boss would never have given me this chance, thank you.',
    ],
  },
  'walked-out-before': {
    hits: ['You pulled out of the first deal at the last minute too.', 'He walked out when the baby came.'],
    misses: ['She backed the van out of the drive.', 'He left the meeting at four, the rest of us went on.'],
  },
  'had-to-hear-it-elsewhere': {
    hits: [
      'I had to hear about the merger from a journalist.',
      'We were the last to hear it from the neighbours.',
    ],
    misses: [
      'We had to get milk from the neighbours.',
      'I had to read about it in the paper because I missed the call.',
    ],
  },
  'nobody-thought-of-telling': {
    hits: ['Nobody thought of telling the tenants.', 'No one thought about asking me.'],
    misses: ['Nobody thought of bringing an umbrella.', 'No one thought of asking for the bill.'],
  },
}
