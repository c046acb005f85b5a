/** Sentences of the patterns of all and nothing. */
import type { absoluteAllOrNothing } from '@common-ground/shared/wording/families/absolute-all-or-nothing'
import type { ExamplesOf } from './examples.ts'

export const absoluteAllOrNothingExamples: ExamplesOf<typeof absoluteAllOrNothing> = {
  'treats-every-word-as-attack': {
    hits: [
      'You treat every suggestion from the crew as an attack.',
      'She takes any question about money as an insult.',
    ],
    misses: ['You treat every guest to a cup of tea.', 'She takes every question as it comes.'],
  },
  'no-matter-how-early': {
    hits: [
      "No matter how early I get up, you've already used all the hot water.",
      'No matter what we offer, the board never answers.',
    ],
    misses: [
      'No matter how busy you are, you always find time for me.',
      'No matter when you arrive, there is someone at the door.',
    ],
  },
  'will-never-be': {
    hits: ['You will never be a reliable supplier.', 'He could never be on time for a handover.'],
    misses: [
      'You will never be able to guess what happened!',
      'He will never be a singer, he says so himself.',
    ],
  },
  'unreachable-always': {
    hits: ['The agency is completely unreachable, always.', 'You are on the phone, constantly.'],
    misses: ['The agency is open on Sundays, always.', 'You are at the lake, every single week.'],
  },
  'only-calls-when': {
    hits: ['They only contact us when something needs paying.', 'He only visits because he needs money.'],
    misses: ['They only call if something is unclear.', 'He only writes in pencil.'],
  },
  'everyone-knows-you': {
    hits: [
      "Everyone at work knows that you steal other people's ideas.",
      'The whole street talks about your dog.',
    ],
    misses: ['Everyone at work says you are the best.', 'The whole street talks about the fair.'],
  },
  'never-thanked': {
    hits: ["I've never been thanked, not in twenty years.", 'My wife was never asked about the sale.'],
    misses: ['I have never been asked to sing before.', 'We were never told to stop, so we went on.'],
  },
  'gets-everything': {
    hits: [
      'Sabine gets everything and I get nothing, as usual.',
      'You took everything and we got the debts.',
    ],
    misses: ['She has everything ready and we can start.', 'You have everything you need for Monday.'],
  },
  'does-nothing-while-we': {
    hits: ['You do nothing and I do everything around here.', 'He pays nothing while we pay all the bills.'],
    misses: ['You owe nothing and I owe nothing.', 'There was nothing in the box.'],
  },
  'whenever-there-is-work': {
    hits: [
      "Every time there's work to be done, my brother has back pain.",
      'Whenever there is a bill to pay, you are gone.',
    ],
    misses: [
      'Whenever there is work, she helps us with a smile.',
      'Every time there is a match, he watches it.',
    ],
  },
  'nothing-works-there': {
    hits: ['Absolutely nothing works in your building.', 'Nothing ever gets done in your department.'],
    misses: [
      'Nothing works in that block since the power cut.',
      'Absolutely nothing changes for you under the new plan.',
    ],
  },
  'whatever-goes-wrong-is-us': {
    hits: [
      'Anything that goes wrong is automatically our fault.',
      'Whatever breaks in this house is blamed on me.',
    ],
    misses: [
      'Anything that goes wrong with the sale is our responsibility.',
      'Whatever happens with the boiler is down to us.',
    ],
  },
  'i-always-get-the-blame': {
    hits: ['I always get the blame when the till is short.', 'We always have to beg for our money.'],
    misses: ['We always take the short way.', 'I always come last to the breakfast table.'],
  },
  'goes-up-every-time': {
    hits: ['Your price goes up every time we speak.', 'His story gets longer each time I ask.'],
    misses: ['She adds sugar every time I look away.', 'The list grows each time we meet.'],
  },
  'nothing-ever-their-fault': {
    hits: ["Nothing is ever Carol's fault.", 'Nothing is ever good enough for the inspector.'],
    misses: ['Nothing is ever easy for beginners.', 'Nothing was ever settled in a day.'],
  },
  'every-penny-goes-to-them': {
    hits: ['Every penny goes into your hobby.', 'We have to beg for every single euro.'],
    misses: ['Every penny goes to the charity.', 'We have to wait for every second bus.'],
  },
  'only-sees-their-own': {
    hits: ['You only see your own interests.', 'He only ever thinks about money.'],
    misses: ['You only see your own screen in this mode.', 'She only talks about her own work.'],
  },
  'completely-ignores': {
    hits: [
      'You completely ignore the rules of this building.',
      'Management flatly refuses to talk about the rota.',
    ],
    misses: ['They flatly refuse any tips.', 'He simply forgets his keys sometimes.'],
  },
  'always-liked-you-better': {
    hits: ['Dad always liked you better.', 'Mum always sided with him instead of asking me.'],
    misses: [
      'My parents always treated him better after the operation.',
      'She always got you more cake for the party.',
    ],
  },
  'none-of-them-ever': {
    hits: [
      'None of the deliveries ever arrive on the agreed day.',
      'None of your people ever reads the manual.',
    ],
    misses: ['None of the guests ever want to leave.', 'None of the rooms ever get cold.'],
  },
  'your-dog-always-there': {
    hits: ['Your dog is always in our garden.', 'Your builders always start at six in the morning.'],
    misses: ['Your dog is always so calm.', 'His friends always stay for dinner.'],
  },
  'every-time-i-turn-my-back': {
    hits: ['Every time I turn my back you move the fence.', 'Each time we meet he raises the price.'],
    misses: ['Every time we meet you have news.', 'Every time I see you, you look younger.'],
  },
  'all-they-ever-send': {
    hits: ['All the supplier ever sends is excuses.', 'All he ever wants is money.'],
    misses: ['All they ever asked for was a little kindness.', 'What the supplier sends is always fresh.'],
  },
  'nobody-ever-tells-us': {
    hits: ['Nobody ever tells us anything.', 'No one ever asks me about the rota.'],
    misses: ['No one ever comes to this beach.', 'Nobody ever reads the small print, me included.'],
  },
  'never-stops-shouting': {
    hits: ['The neighbours never stop shouting.', 'Your dog never stops barking.'],
    misses: ['The bus never stops here.', 'The rain never stopped us from hiking.'],
  },
}
