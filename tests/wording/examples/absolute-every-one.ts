/** Sentences of the patterns of each and every one. */
import type { absoluteEveryOne } from '@common-ground/shared/wording/families/absolute-every-one'
import type { ExamplesOf } from './examples.ts'

export const absoluteEveryOneExamples: ExamplesOf<typeof absoluteEveryOne> = {
  'against-each-and-every': {
    hits: [
      "You've been against each and every idea I brought to this firm.",
      "You've haggled over every last bill I've given you.",
    ],
    misses: ['We checked each and every page together.', 'You have been fair in each and every talk.'],
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
    misses: ['The rule holds for all, without exception.', 'You answered within a day, without exception.'],
  },
  'all-of-your-things': {
    hits: ['All of your forecasts have been totally wrong.', 'All your promises turned out to be lies.'],
    misses: ['All of your documents are in the folder.', 'All of your guests were happy.'],
  },
  'everyone-i-speak-to': {
    hits: [
      'Everyone I speak to at your company tells me something different.',
      'Everybody in the street is fed up with your dog.',
    ],
    misses: ['Everyone at your office was so friendly.', 'Everybody I asked liked the colour.'],
  },
  'the-entire-time': {
    hits: [
      "I've carried this shop alone the entire time while you played golf.",
      'Your attitude has been bad the whole time.',
    ],
    misses: ['It rained the whole time.', 'We were in Spain the entire time.'],
  },
  'whenever-we-ask-you': {
    hits: [
      'Whenever I bring up money you leave the room and pretend to be busy.',
      'Any time things get busy, Sandra magically has a headache.',
    ],
    misses: ['Whenever it rains, the cellar gets wet.', 'Every time we visit, you have cake ready.'],
  },
  'everything-out-of-that-mouth': {
    hits: [
      'Everything out of your mouth about the loan has been a lie.',
      'Every word that comes from your office is nonsense.',
    ],
    misses: ['Everything from the bakery was fresh.', 'Everything that comes from your garden is lovely.'],
  },
  'everything-you-told-us-of-it': {
    hits: [
      "Everything you've told me about this house turned out to be false.",
      'Every word he said about the car was a lie.',
    ],
    misses: ['Everything you sent us is in the folder.', 'Everything you cooked was great.'],
  },
  'anything-i-say-is-wrong': {
    hits: [
      'Anything I say about the house is automatically wrong in your eyes.',
      'Everything we propose to the board gets rejected.',
    ],
    misses: ['Anything I say here is confidential.', 'Everything we wrote down is in the minutes.'],
  },
  'always-something-missing': {
    hits: [
      "There is always some paper missing when it's your turn.",
      "There's always money for your bonuses.",
    ],
    misses: [
      'There is always something to learn from your reports.',
      'There is always room for you at our table.',
    ],
  },
  'you-the-saint-i-the-idiot': {
    hits: ["You're always right and I'm the idiot.", 'I am always the villain in this story.'],
    misses: ['You are always right on time.', 'I am always early.'],
  },
  'once-again-he-decides': {
    hits: [
      'Once again Philip gets to decide and the rest of us get told.',
      'As usual you took the last word and left me with nothing.',
    ],
    misses: ['Once again you were kind to us.', 'As usual the train was full.'],
  },
  'constantly-parking-there': {
    hits: ['Gary constantly parks across our drive.', 'Head office invariably picks the cheapest option.'],
    misses: ['Gary constantly looks for ways to help us.', 'It constantly rains in March.'],
  },
  'why-must-all-go-your-way': {
    hits: ['Why must everything go your way?', 'Why does it always have to be on your terms?'],
    misses: ['Why must everything go through customs?', 'Why does it rain?'],
  },
  'same-old-story-again': {
    hits: ['Same old story, Mum pays and Dad disappears.', 'You lot are all the same.'],
    misses: ['It is an old story about the sea.', 'The forms are all the same.'],
  },
  'one-crisis-after-the-next': {
    hits: [
      "It's constantly one crisis after the next with your team.",
      'It is just one broken thing after another in your flat.',
    ],
    misses: ['The bus comes one stop after the next.', 'We saw one nice flat after another.'],
  },
  'day-and-night': {
    hits: ['Your dog barks at the fence day and night.', 'He bothers us with messages at all hours.'],
    misses: ['The clinic is open day and night.', 'You looked after Mum day and night.'],
  },
  'asked-a-thousand-times': {
    hits: [
      'I have asked a thousand times and it is still broken.',
      'We told the office countless times about the lift.',
    ],
    misses: ['I have asked my doctor twice.', 'We sold a thousand tickets.'],
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
    misses: ['The council always finds a date for us.', 'He always finds a parking space.'],
  },
  'again-every-year': {
    hits: [
      'He promises the moon and delivers nothing, every year.',
      'Your firm loses our papers, week in, week out.',
    ],
    misses: ['We meet at the lake, every summer.', 'You sent us a card, every year.'],
  },
  'does-whatever-he-likes': {
    hits: ['Your foreman does whatever he likes.', 'She takes exactly what she wants.'],
    misses: ['You can do whatever you like with the shed.', 'The children may say whatever they like.'],
  },
  'on-principle': {
    hits: ['They reject our ideas as a matter of course.', 'You oppose it on principle.'],
    misses: ['We agree on principle.', 'The light goes on automatically.'],
  },
  'reject-everything-they-propose': {
    hits: ['They reject everything the workforce proposes.', 'She criticises everything my wife cooks.'],
    misses: ['They read everything the workforce proposes.', 'She kept everything my wife wrote.'],
  },
  'every-decision-without-us': {
    hits: ['Every decision in this house is made without me.', 'Each meeting gets held behind my back.'],
    misses: ['Every decision in this house is made together.', 'Each meeting is held in room two.'],
  },
  'as-usual-i-get-the-rest': {
    hits: [
      'As per usual I get the night shifts and Sandra gets the weekends.',
      'As always we did the work while you watched.',
    ],
    misses: ['As usual I took the bus and walked home.', 'Once again I thank the whole team.'],
  },
  'loud-every-night': {
    hits: [
      'The tenants upstairs party every night until three.',
      'Your dog barks for hours every single night.',
    ],
    misses: ['The neighbours meet every Sunday in church.', 'Our owl calls every night.'],
  },
  'rubbish-time-after-time': {
    hits: [
      'The factory delivers rubbish time after time.',
      'Your office sends the wrong forms again and again.',
    ],
    misses: ['The factory delivers bread every Monday.', 'You sent good work week after week.'],
  },
}
