/** The words of the goal round in English. */

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)
const cards = (count: number) => (count === 1 ? '1 card' : `${count} cards`)

export const round = {
  title: 'Goal round',
  close: 'Back to the room',
  room: 'The room',

  /** Behind “The room”, and behind the name of who did it. */
  did: {
    'start-round': 'suggested or started a goal round',
    'end-writing': 'ended the time for writing cards',
    'mark-again': 'would mark the cards again',
    'end-round': 'would end the goal round',
    'withdraw-round-proposal': 'took back a suggestion about the goal round',
    'hand-in': 'handed in a card:',
    'take-back-card': 'took a card back',
    'done-writing': 'said: done writing',
    'not-done-writing': 'said: not done writing yet',
    'mark-card': 'marked a card',
    'done-marking': 'said: done marking',
    'not-done-marking': 'said: not done marking yet',
    'deal-cards': 'dealt the cards of the goal round',
    'reveal-matches': 'showed what both sides can live with',
  },

  start: {
    lead: 'Find goals that both sides can live with, without anyone having to go first.',
    steps: [
      'Everyone writes goal cards in private. Nobody sees them yet.',
      'The cards are mixed with cards of a starter deck, and dealt without saying where they come from.',
      'Each side marks every card in private: support, can live with, not for us.',
      'Only cards that both sides support or can live with are shown.',
    ],
    honestTitle: 'Before you begin: what the cards you do not see can tell',
    honest: [
      'Marks are sealed, and nothing but the matches is shown. With two sides it cannot be hidden entirely: if you could live with a card and it does not appear, the other side marked it “not for us”, or left it open.',
      'A card that you neither wrote nor know from the starter deck comes from the other side, or from the mediator if there is one. What two people wrote in nearly the same words is dealt once, in the words of one of them.',
      'If you mark every card “can live with”, the matches are what the other side can live with. The same holds the other way round.',
    ],
    minutes: 'Time to write',
    minutesOf: minutes,
    begin: 'Start the round',
    propose: 'Suggest a round',
    join: (count: number) => `Join: ${minutes(count)} to write`,
    waiting: (side: string) => `You have suggested it. The round begins when ${side} joins.`,
    takeBack: 'Take the suggestion back',
    starterTitle: 'What is in the starter deck?',
    starter:
      'Neutral cards that either side could say: about plans, fairness, working together, people who depend on you. A random share of them is dealt.',
    observer: 'The mediator or both sides can start a goal round.',
    closed: 'The room is closed: no round begins here any more.',
    sending: 'Sending …',
  },

  writing: {
    title: 'Write your cards',
    lead: 'One goal on each card, in words the other side could say as well. Up to ten.',
    label: 'Your card',
    placeholder: 'What should be true for you, a year from now?',
    handIn: 'Hand in',
    handed: (count: number) => (count === 0 ? 'No card handed in yet' : `${cards(count)} handed in`),
    takeBack: 'Take back',
    takeBackLabel: (text: string) => `Take back: ${text}`,
    done: 'We are done writing',
    mediatorDone: 'I am done writing',
    notDone: 'Not done yet',
    saidDone: 'You are done writing. The cards are dealt when everyone is, or when time is up.',
    end: 'End writing now',
    watching: 'Cards are being written in private. Nothing of them is shown.',
    notHandedIn: 'A card you had begun',
  },

  marking: {
    title: 'Mark the cards',
    lead: 'For your side only. You can change every mark until the matches are shown.',
    marks: { support: 'Support', 'can-live-with': 'Can live with', 'not-for-us': 'Not for us' },
    progress: (marked: number, all: number) => `${marked} of ${all} marked`,
    card: (at: number, all: number) => `Card ${at} of ${all}`,
    previous: 'Card before',
    next: 'Next card',
    own: 'from your side',
    keys: 'Keys: 1 or S support, 2 or C can live with, 3 or N not for us. Arrow keys go to the card before or after.',
    done: 'We are done marking',
    unmarked: (count: number) =>
      `${cards(count)} without a mark ${count === 1 ? 'counts' : 'count'} as “not for us”.`,
    notDone: 'Not done yet',
    saidDone:
      'Your side is done. When both sides are, the matches appear. Until then you can still change your marks.',
    watching: 'Each side is marking the cards in private. Only the matches will be shown.',
    again: 'The cards are being marked once more. Your own marks are as you left them.',
  },

  matches: {
    title: (count: number) => (count === 0 ? 'No match this time' : `Both can live with ${cards(count)}`),
    lead: 'Each of these is something that both sides support or can live with.',
    none: 'No card was one that both sides could live with yet. That happens, and says nothing about what you can still find together.',
    rest: 'The other cards stay where they are. What a card that is not here tells: at least one side marked it “not for us”, or left it open. Which of the two positive marks was made is told to nobody.',
    put: 'Put on the board',
    putLabel: (text: string) => `Put on the board: ${text}`,
    putAll: 'Put all on the board',
    there: 'On the board',
    again: 'Mark again together',
    againJoin: 'Mark again: join',
    againProposed: (side: string) => `${side} would like to mark the cards again.`,
    againWaiting: (side: string) => `You would like to mark again. Waiting for ${side}.`,
    takeBack: 'Take back',
    another: 'Another round',
  },

  end: {
    propose: 'End this round',
    join: 'End it together',
    proposed: (side: string) => `${side} would like to end this round. Nothing of it would be shown.`,
    waiting: (side: string) => `You would like to end this round. Waiting for ${side}.`,
    takeBack: 'Go on',
    note: 'Ending shows nothing of what was written or marked.',
    closed: 'The room closed before this round was over. Nothing of it was shown.',
    ended: 'The last goal round was ended. Nothing of it was shown.',
  },
  left: (count: number, formatted: string) =>
    count === 1 ? '1 character left' : `${formatted} characters left`,
  tooLong: (count: number, formatted: string) =>
    count === 1 ? '1 character too many' : `${formatted} characters too many`,
}
