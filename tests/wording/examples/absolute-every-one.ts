/** Sentences of the patterns of each and every one. */
import type { absoluteEveryOne } from '@common-ground/shared/wording/families/absolute-every-one'
import type { ExamplesOf } from './examples.ts'

export const absoluteEveryOneExamples: ExamplesOf<typeof absoluteEveryOne> = {
  'against-each-and-every': {
    hits: [
      "You've been against each and every idea I brought to this firm.",
      "You've haggled over every last bill I've given you.",
    ],
    misses: [
      'They have gone through each and every line of the contract.',
      'You have answered every one of my questions.',
    ],
  },
  'every-order-from-you': {
    hits: [
      'Every order from you gets changed at least five times.',
      'Every single delivery from your depot arrives short.',
    ],
    misses: ['Every order from you is packed on Tuesday.', 'Every letter from my aunt was lovely.'],
  },
  'without-exception': {
    hits: [
      'You squeeze us at each renewal, without exception.',
      'Your drivers block our gate, each and every time.',
    ],
    misses: [
      'They meet at the cafe every single morning.',
      'Whenever it rains he takes the bus, without exception.',
    ],
  },
  'all-of-your-things': {
    hits: ['All of your forecasts have been totally wrong.', 'All your promises turned out to be lies.'],
    misses: ['All of your plants are watered.', 'All of your questions were difficult, but fun.'],
  },
  'everyone-i-speak-to': {
    hits: [
      'Everyone I speak to at your company tells me something different.',
      'Everybody in the street is fed up with your dog.',
    ],
    misses: ['Everybody I asked said yes.', 'Everybody in our team thinks that you should lead.'],
  },
  'the-entire-time': {
    hits: [
      "I've carried this shop alone the entire time while you played golf.",
      'Your attitude has been bad the whole time.',
    ],
    misses: ['I waited the whole time while you were in the exam.', 'We walked the whole way with the dog.'],
  },
  'whenever-we-ask-you': {
    hits: [
      'Whenever I bring up money you leave the room and pretend to be busy.',
      'Any time things get busy, Sandra magically has a headache.',
    ],
    misses: [
      'Whenever the bell rings, she needs a minute.',
      'As soon as the rain stops, you are off to the garden.',
    ],
  },
  'everything-out-of-that-mouth': {
    hits: [
      'Everything out of your mouth about the loan has been a lie.',
      'Every word that comes from your office is nonsense.',
    ],
    misses: ['Everything from your side is in order.', 'Everything from the shop needs to be washed first.'],
  },
  'everything-you-told-us-of-it': {
    hits: [
      "Everything you've told me about this house turned out to be false.",
      'Every word he said about the car was a lie.',
    ],
    misses: ['Everything you told me turned out to be true.', 'Everything you sent is here.'],
  },
  'anything-i-say-is-wrong': {
    hits: [
      'Anything I say about the house is automatically wrong in your eyes.',
      'Everything we propose to the board gets rejected.',
    ],
    misses: [
      'Anything I cook is too salty, my husband says.',
      'Everything I ask is a bit too technical, sorry.',
    ],
  },
  'always-something-missing': {
    hits: [
      "There is always some paper missing when it's your turn.",
      "There's always money for your bonuses.",
    ],
    misses: ['There is always a reason to smile.', 'There is always money for you if you need it.'],
  },
  'you-the-saint-i-the-idiot': {
    hits: ["You're always right and I'm the idiot.", 'I am always the villain in this story.'],
    misses: ['I am always last to leave the office.', 'You are always right about the weather.'],
  },
  'once-again-he-decides': {
    hits: [
      'Once again Philip gets to decide and the rest of us get told.',
      'As usual you took the last word and left me with nothing.',
    ],
    misses: ['Once again he has won the prize and we are proud.', 'As usual they met at the station.'],
  },
  'constantly-parking-there': {
    hits: ['Gary constantly parks across our drive.', 'Head office invariably picks the cheapest option.'],
    misses: [
      "The kids constantly ask when they can see your new flat, they're so excited.",
      'The nurse routinely takes my blood.',
    ],
  },
  'why-must-all-go-your-way': {
    hits: ['Why must everything go your way?', 'Why does it always have to be on your terms?'],
    misses: ['Why must everything go through customs?', 'Why does it rain?'],
  },
  'same-old-story-again': {
    hits: ['Same old story, Mum pays and Dad disappears.', 'You lot are all the same.'],
    misses: ['Same old story, I forgot my glasses.', 'You are all the same to me.'],
  },
  'one-crisis-after-the-next': {
    hits: [
      "It's constantly one crisis after the next with your team.",
      'It is just one broken thing after another in your flat.',
    ],
    misses: ['It is one holiday after another with you.', 'There is one shop after another in this street.'],
  },
  'day-and-night': {
    hits: ['Your dog barks at the fence day and night.', 'He bothers us with messages at all hours.'],
    misses: ['The children play in the garden all day long.', 'The nurses work day and night.'],
  },
  'asked-a-thousand-times': {
    hits: [
      'I have asked a thousand times and it is still broken.',
      'We told the office countless times about the lift.',
    ],
    misses: ['I have called the bank several times.', 'I wrote the word a thousand times as a child.'],
  },
  'from-your-place-every-time': {
    hits: [
      'The kids come home hungry from your place every time.',
      'The boxes arrive damaged from your depot each time.',
    ],
    misses: [
      'The kids come home happy from your place every time.',
      'The bus from your place is full in summer.',
    ],
  },
  'always-finds-a-way': {
    hits: [
      'The council always finds a way to blame the residents.',
      'My ex always manages to spoil the handover.',
    ],
    misses: [
      'The hospital always calls from a hidden number, so please pick up.',
      'She always finds a way to surprise me.',
    ],
  },
  'again-every-year': {
    hits: [
      'He promises the moon and delivers nothing, every year.',
      'Your firm loses our papers, week in, week out.',
    ],
    misses: [
      'They travel to the lake and come home late, every summer.',
      'You are in Spain in December, every year.',
    ],
  },
  'does-whatever-he-likes': {
    hits: ['Your foreman does whatever he likes.', 'She takes exactly what she wants.'],
    misses: ['She does whatever she likes on her day off.', 'You can do whatever you like.'],
  },
  'on-principle': {
    hits: ['They reject our ideas as a matter of course.', 'You oppose it on principle.'],
    misses: [
      'He says no out of habit, and then he comes anyway.',
      'The machine rejects old coins automatically.',
    ],
  },
  'reject-everything-they-propose': {
    hits: ['They reject everything the workforce proposes.', 'She criticises everything my wife cooks.'],
    misses: ['They read everything the workforce proposes.', 'She kept everything my wife wrote.'],
  },
  'every-decision-without-us': {
    hits: ['Every decision in this house is made without me.', 'Each meeting gets held behind my back.'],
    misses: ['Every decision is made before we print.', 'Every meeting is held without shoes.'],
  },
  'as-usual-i-get-the-rest': {
    hits: [
      'As per usual I get the night shifts and Sandra gets the weekends.',
      'As always we did the work while you watched.',
    ],
    misses: ['As always I bring the wine and you bring the bread.', 'Of course I will wait while you park.'],
  },
  'loud-every-night': {
    hits: [
      'The tenants upstairs party every night until three.',
      'Your dog barks for hours every single night.',
    ],
    misses: ['The band plays loud every Saturday.', 'The church bells ring every morning.'],
  },
  'rubbish-time-after-time': {
    hits: [
      'The factory delivers rubbish time after time.',
      'Your office sends the wrong forms again and again.',
    ],
    misses: ['She sends a card year after year.', 'The paper gives short answers.'],
  },
}
