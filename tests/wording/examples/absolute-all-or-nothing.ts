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
    misses: ['No matter how late it is, you can call.', 'No matter what happens, we will find a date.'],
  },
  'will-never-be': {
    hits: ['You will never be a reliable supplier.', 'He could never be on time for a handover.'],
    misses: ['You will never be forgotten here.', 'It will never be colder than this.'],
  },
  'unreachable-always': {
    hits: ['The agency is completely unreachable, always.', 'You are on the phone, constantly.'],
    misses: ['You are welcome here, always.', 'The park is open, always.'],
  },
  'only-calls-when': {
    hits: ['They only contact us when something needs paying.', 'He only visits because he needs money.'],
    misses: ['Only call when you are ready.', 'The shop only opens when it is light.'],
  },
  'everyone-knows-you': {
    hits: [
      "Everyone at work knows that you steal other people's ideas.",
      'The whole street talks about your dog.',
    ],
    misses: ['Everyone at work knows the way to the canteen.', 'The whole street is closed for repairs.'],
  },
  'never-thanked': {
    hits: ["I've never been thanked, not in twenty years.", 'My wife was never asked about the sale.'],
    misses: ['I have never been to Madrid.', 'We were never in a hurry.'],
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
    misses: ['Whenever there is cake, you are welcome.', 'Every time there is a storm, the lights flicker.'],
  },
  'nothing-works-there': {
    hits: ['Absolutely nothing works in your building.', 'Nothing ever gets done in your department.'],
    misses: ['Nothing works in a power cut.', 'Nothing is wrong with your car.'],
  },
  'whatever-goes-wrong-is-us': {
    hits: [
      'Anything that goes wrong is automatically our fault.',
      'Whatever breaks in this house is blamed on me.',
    ],
    misses: ['Anything that breaks is covered by the policy.', 'Whatever happens, we will talk on Monday.'],
  },
  'i-always-get-the-blame': {
    hits: ['I always get the blame when the till is short.', 'We always have to beg for our money.'],
    misses: ['I always have tea at four.', 'We always get the early train.'],
  },
  'goes-up-every-time': {
    hits: ['Your price goes up every time we speak.', 'His story gets longer each time I ask.'],
    misses: ['The tide goes up every time.', 'My heart jumps every time I see the sea.'],
  },
  'nothing-ever-their-fault': {
    hits: ["Nothing is ever Carol's fault.", 'Nothing is ever good enough for the inspector.'],
    misses: ['Nothing is owed by either side.', 'Nothing was found in the cellar.'],
  },
  'every-penny-goes-to-them': {
    hits: ['Every penny goes into your hobby.', 'We have to beg for every single euro.'],
    misses: ['Every penny goes to charity.', 'We have to wait for every second bus.'],
  },
  'only-sees-their-own': {
    hits: ['You only see your own interests.', 'He only ever thinks about money.'],
    misses: ['I only see the roof from here.', 'We only want what was agreed.'],
  },
  'completely-ignores': {
    hits: [
      'You completely ignore the rules of this building.',
      'Management flatly refuses to talk about the rota.',
    ],
    misses: ['I completely agree with the plan.', 'The roof is completely finished.'],
  },
  'always-liked-you-better': {
    hits: ['Dad always liked you better.', 'Mum always sided with him instead of asking me.'],
    misses: ['I always liked the sea best of all.', 'We always had tea there.'],
  },
  'none-of-them-ever': {
    hits: [
      'None of the deliveries ever arrive on the agreed day.',
      'None of your people ever reads the manual.',
    ],
    misses: ['None of the papers are missing.', 'None of us has a key.'],
  },
  'your-dog-always-there': {
    hits: ['Your dog is always in our garden.', 'Your builders always start at six in the morning.'],
    misses: ['Your dog is always welcome.', 'Your office always helped us kindly.'],
  },
  'every-time-i-turn-my-back': {
    hits: ['Every time I turn my back you move the fence.', 'Each time we meet he raises the price.'],
    misses: ['Every time we visit, you have cake ready.', 'Every time I see the sea I smile.'],
  },
  'all-they-ever-send': {
    hits: ['All the supplier ever sends is excuses.', 'All he ever wants is money.'],
    misses: ['All you need is a key.', 'All we ever had was fun.'],
  },
  'nobody-ever-tells-us': {
    hits: ['Nobody ever tells us anything.', 'No one ever asks me about the rota.'],
    misses: ['Nobody ever complains about the soup.', 'Nobody is at home.'],
  },
  'never-stops-shouting': {
    hits: ['The neighbours never stop shouting.', 'Your dog never stops barking.'],
    misses: ['The bus never stops here.', 'The rain never stopped us from hiking.'],
  },
}
