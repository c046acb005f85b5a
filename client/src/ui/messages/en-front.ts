/** The words of the front page in English: opening a room, its links, the demo room. */
import { entry } from './en-entry.ts'

export const front = {
  ...entry,
  skip: 'Skip to the form',
  sentence: 'A quiet room where two sides find common ground, with or without a mediator, beside your call.',
  noAccount: 'No account. Nothing is recorded but what you write.',
  checkRecord: 'Check a joint record',
  mark: 'Two half discs, side by side',

  open: {
    heading: 'Open a room',
    title: 'What is it about?',
    titleHint: 'A title both sides can stand behind',
    titleExample: 'e.g. Lease at 14 Harbour Street',
    sides: 'Who sits at the table?',
    a: 'First side',
    b: 'Second side',
    aExample: 'e.g. Harbour Bakery',
    bExample: 'e.g. Quayside Estates',
    role: 'Where do you sit?',
    mediator: 'Mediator',
    keep: 'How long is the room kept?',
    days: (days: number) => (days === 365 ? '1 year' : `${days} days`),
    keepHint: 'Then it is destroyed by itself. Both sides together can do that sooner.',
    submit: 'Open the room',
    sending: 'Opening the room…',
  },
  next: {
    heading: 'What happens next',
    steps: [
      {
        title: 'One link for each chair',
        text: 'You hand them out. A link opens its own chair and no other.',
      },
      {
        title: 'Everyone reads the same agreement',
        text: 'At the door each person accepts the agreement to mediate and writes their name.',
      },
      {
        title: 'One table, the same for both',
        text: 'Shared goals in the middle, offers along a spine of time. Side by side, at the same moment.',
      },
    ],
  },

  demo: {
    heading: 'Look around first',
    hint: 'You sit for a bakery whose lease ends. The two others at the table are played by this page, and stop when you close it.',
    open: 'Try a demo room',
    setting: 'Setting the table…',
    title: 'Lease at 14 Harbour Street',
    sides: { a: 'Harbour Bakery', b: 'Quayside Estates' },
    people: { b: 'Tom Brandt', mediator: 'Jonas Reed' },
    welcome:
      'Welcome to a demo room. First of all: Tom Brandt and I are not real people. Both of us are played by the page you have open, and we stop when you close or reload it, or leave the room. You sit for Harbour Bakery, and the lease ends in spring. Endorse a goal, write one of your own, make an offer, and see what happens.',
    statement:
      'I can see why a long lease matters to you: nobody buys an oven for one year. I answer for six other tenants as well, and for a roof that should be done before winter.',
    goals: {
      middle: [
        'The bakery stays on Harbour Street, and both of us are glad it did.',
        'The neighbours upstairs sleep until the street wakes up.',
      ],
      b: [
        'The building earns its upkeep without special cases.',
        'One rule for deliveries that every tenant can live with.',
      ],
    },
    issues: {
      rent: { title: 'Rent from May', unit: '€ a month' },
      term: { title: 'Length of the lease', unit: 'years' },
      deliveries: { title: 'First delivery of the day', options: ['5:00', '5:30', '6:00'] },
    },
    firstOffer: 'The rent then stands still for three years, whatever the street does.',
    offer: 'The roof is done before winter, at no extra cost to the bakery.',
    exploring:
      'What if part of the rent were lower in the quiet months and higher in the summer? It binds nobody: I only wonder.',
    answers: {
      counter: 'I come half the way towards you, and the plan for the roof still holds.',
      common: 'Here is something both of you say yes to, in the same words. What else could stand beside it?',
    },
  },

  links: {
    heading: 'The room is open',
    document: 'Links to hand out',
    lead: 'One link for each chair. Send every person the link of their own chair, and only that one. Several people of a side use the same link: who comes second knocks, and someone of that side lets them in.',
    warning:
      'The links are shown only now. This browser keeps them until you have handed them out; the room itself cannot show them again.',
    yours: 'Your chair',
    forSide: (side: string) => `For whoever speaks for ${side}`,
    forChair: {
      mediator: 'For a mediator, if you want one',
      observer:
        'For anyone who only listens: they read the joint room, write nowhere, and both sides must let them in',
    },
    copy: 'Copy link',
    copied: 'Copied',
    copyOf: (chair: string) => `Copy link for ${chair}`,
    share: 'Share',
    shareOf: (chair: string) => `Share the link for ${chair}`,
    shareText: (title: string) => `Your invitation to the room “${title}”`,
    handedOut: 'I handed it out',
    handedOutOf: (chair: string) => `I handed it out: forget the link for ${chair} in this browser`,
    enterAs: (chair: string) => `Enter as ${chair}`,
    none: 'There are no links left to hand out in this browser.',
    another: 'Open another room',
  },
}
