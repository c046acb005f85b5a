/** The words of the entry in English: front page, links, door. */

export const entry = {
  product: 'Common Ground',
  skip: 'Skip to the form',
  sentence: 'A quiet room where two sides find common ground, with or without a mediator, beside your call.',
  noAccount: 'No account. Nothing is recorded but what you write.',
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
  agreement: {
    heading: 'The agreement everyone accepts',
    usual: 'The usual words',
    changed: 'Your words',
    label: 'The agreement to mediate',
    hint: 'Everyone accepts these words at the door, before anything of the room is shown. They can be changed until the first person has accepted them.',
    restore: 'Back to the usual words',
    own: 'Back to your words',
    left: (count: number, formatted: string) =>
      count === 1 ? '1 character left' : `${formatted} characters left`,
    over: (count: number, formatted: string) =>
      count === 1 ? '1 character too many' : `${formatted} characters too many`,
  },
  check: {
    empty: {
      title: 'Give the room a title first.',
      a: 'Give the first side a name.',
      b: 'Give the second side a name.',
      agreement: 'Write what everyone is to accept, or go back to the usual words.',
    },
    long: (limit: number, over: number) =>
      `At most ${limit} characters. ${over === 1 ? 'One is' : `${over} are`} too many.`,
    unreadable: 'This has characters that cannot be stored. Please type it again.',
    same: 'Give the two sides different names, so that nobody is taken for the other.',
    name: 'Write the name the others should see.',
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

  door: {
    loading: 'Finding the room…',
    invited: 'You are invited to',
    back: 'Your seat is kept in',
    youAre: {
      party: (side: string) => `You sit for ${side}`,
      mediator: 'You sit as the mediator',
      observer: 'You observe: you read the joint room, and write nowhere',
    },
    wouldBe: {
      party: (side: string) => `You would sit for ${side}`,
      mediator: 'You would sit as a mediator',
      observer: 'You would observe: read the joint room, and write nowhere',
    },
    table: 'The table',
    /** Behind a name: has a seat, and has not accepted the agreement yet. */
    notYetIn: '(not yet in)',
    you: 'you',
    emptyChair: 'not here yet',
    agreement: 'The agreement to mediate',
    agreementLead: 'Everyone accepts the same words before anything of the room is shown.',
    name: 'Your name, as the others will see it',
    nameExample: 'e.g. Maya Okafor',
    accept: 'Accept and enter',
    accepting: 'Entering…',
    acceptNote: 'Accepting is the first entry in the record of this room.',
    acceptAndKnock: 'Accept and knock',
    knocking: 'Knocking…',
    knockNote: 'Nothing of the room is shown before you are let in.',
    knockSide: (side: string) => `Someone sits here already. You will knock: someone of ${side} lets you in.`,
    knockMediator: 'Someone sits here already. You will knock: the mediator lets you in.',
    knockObserver: (a: string, b: string) => `You will knock: ${a} and ${b} must both let you in.`,
    changed: 'The agreement changed since you read it. Please read it again before you enter.',
    reword: 'Change the words',
    rewordNote: 'You opened this room: you may change these words until someone has accepted them.',
    saveWords: 'Put these words at the door',
    savingWords: 'Saving…',
    keepWords: 'Leave them as they are',
    asName: (name: string) => `You are ${name}.`,
    closed: 'This door does not open',
    away: 'The room cannot be reached',
    again: 'Try again',
    home: 'To the front page',
    choose: 'Which seat is yours?',
    chooseLead: 'This browser keeps more than one seat in this room.',
  },

  atDoor: {
    heading: 'You are at the door',
    waitsFor: (side: string) => `Someone of ${side} will let you in.`,
    waitsForMediator: 'The mediator will let you in.',
    waitsForBoth: (a: string, b: string) => `${a} and ${b} will both be asked to let you in.`,
    asName: (name: string) => `You knocked as ${name}.`,
    stay: 'Leave this page open: you go in by yourself once you are let in. You can also come back to it later.',
    leave: 'Leave the door',
    turnedAway: 'You were not let in',
    turnedAwayText: 'Please ask the person who sent you the link. Nothing of the room was shown to you.',
    home: 'To the front page',
  },

  device: {
    heading: (name: string) => `Your seat, ${name}`,
    text: 'This link opens your own seat on this device too, once. On the other device it stays open.',
    open: 'Open your seat here',
    opening: 'Opening…',
  },
}
