/** The words of a side's own numbers in English: where they are set, who sees them, and what they say before one accepts. */

export const numbers = {
  title: 'Our own numbers',
  onlyYours: 'Only your side sees this',
  sending: 'sending…',
  yes: 'Yes',
  no: 'No',
  nothing: 'not said',

  empty: {
    title: 'What would have to be in it for you?',
    teaching:
      'Say for each issue how much it weighs, where you aim and where you would rather walk away. Before your side accepts less than it could have without an agreement, the room tells you, and nobody else.',
    lead: 'Questions that help',
    examples: [
      'If we could have only one of these issues our way, which one?',
      'What would we do if there were no agreement?',
      'From which amount on would we rather do that?',
    ],
    issuesFirst: 'Once an issue is open in the joint room, its numbers can be set here.',
    closed: 'Your side set no numbers in this room.',
  },

  alternative: {
    label: 'Our own alternative',
    hint: 'How good would it be for you to have no agreement? 0 is as good as nothing going your way, 100 as good as everything.',
    example:
      'For instance: another shop is free for a little more rent, which you could live with. Then perhaps 40.',
    short: 'Our own alternative',
    of100: (value: string) => `${value} of 100`,
  },

  issue: {
    weight: 'How much it weighs',
    weightOf: (issue: string) => `How much ${issue} weighs`,
    weightNumber: (issue: string) => `How much ${issue} weighs, as a number from 0 to 100`,
    share: (percent: string) => `${percent} of all that weighs`,
    target: 'Our target',
    targetOf: (issue: string) => `Our target for ${issue}`,
    walkAway: 'We walk away beyond',
    walkAwayOf: (issue: string) => `We walk away from ${issue} beyond`,
    rangeHint: 'Both together say which way is better for you.',
    worths: 'What each option is worth to us',
    worthsHint: '0 is nothing, 100 the best there could be.',
    worthOf: (option: string, issue: string) => `What “${option}” is worth to us, ${issue}`,
    worthNumber: (option: string, issue: string) =>
      `What “${option}” is worth to us, ${issue}, as a number from 0 to 100`,
    removed: 'taken out',
    inWords: 'An issue in words has no numbers. What it is about can be noted.',
    about: 'What this is really about, for us',
    aboutOf: (issue: string) => `What ${issue} is really about, for us`,
    aboutPlaceholder: 'What would be better for us if this came out well?',
    agreed: 'agreed:',
    takeOut: 'Take out',
    takeOutOf: (what: string) => `Take out: ${what}`,
    readsAs: 'Reads as',
    numberLike: (example: string) => `Write a number such as ${example}.`,
  },

  state: {
    saved: 'Saved',
    saving: 'Saving…',
    waiting: 'Kept in this tab, not saved yet',
    unfit: 'Not saved: see the note beside it',
  },

  aboutChanged: {
    title: 'A colleague changed this while you wrote:',
    taken: 'A colleague took this out while you wrote.',
    mine: 'Save my words instead',
    theirs: 'Let mine go',
  },
  begun: (issue: string) => `What ${issue} is really about, begun`,
  left: (count: number, formatted: string) =>
    count === 1 ? '1 character left' : `${formatted} characters left`,
  over: (count: number, formatted: string) =>
    count === 1 ? '1 character too many' : `${formatted} characters too many`,

  kinds: {
    weights: 'How much each issue weighs',
    worths: 'What options are worth',
    target: 'Targets',
    'walk-away': 'Walk-away points',
    alternative: 'The own alternative',
    cost: 'What concessions cost',
    worth: 'What concessions received are worth',
  },
  kindsShort: {
    weights: 'weights',
    worths: 'worth of options',
    target: 'targets',
    'walk-away': 'walk-away points',
    alternative: 'own alternative',
    cost: 'cost of concessions',
    worth: 'worth of concessions',
  },

  grants: {
    title: 'What the mediator sees',
    lead: (other: string) =>
      `Nothing, unless your side shows it. Each kind by itself, as it stands, until you take it back. ${other} never sees any of it, nor that you show it.`,
    noMediator: 'There is no mediator in the room yet. What you show here waits for the first one.',
    takingBack:
      'Taken back, it is gone from the mediator’s screen and from what the room keeps. What was read can still be remembered.',
    both: 'What concessions cost stands beside what they are worth only where both sides show both.',
    hidden: 'Not shown',
    shown: 'Shown since',
    waits: 'Shown once a mediator is here, since',
    by: (name: string) => `by ${name}`,
    show: 'Show to the mediator',
    showOf: (kind: string) => `Show to the mediator: ${kind}`,
    takeBack: 'Take back',
    takeBackOf: (kind: string) => `Take back: ${kind}`,
    now: 'The mediator sees now:',
    waitsNow: 'A mediator will see:',
    nothingYet: 'nothing yet: your side has not said',
    summary: (kinds: string) => `The mediator sees: ${kinds}`,
    summaryNone: 'Nobody else sees any of this.',
    change: 'What the mediator sees',
  },

  mediator: {
    title: 'Numbers the sides show you',
    lead: 'Each side decides what it shows, and can take it back. The other side sees none of it: keep it to yourself.',
    none: 'Neither side shows you any of its numbers.',
    noneOf: (side: string) => `${side} shows you none of its numbers.`,
    of: (side: string) => `${side} shows you`,
    table: (side: string) => `Numbers of the issues, ${side}`,
    since: 'since',
    nothingYet: 'not said yet',
    issue: 'Issue',
    beside: {
      title: 'Cost beside worth',
      table: 'What was given, its cost and its worth',
      lead: 'Of each accepted step: what it cost the side that gave it, and what it is worth to the other. Both show it to you; neither sees the other’s.',
      none: 'Nothing was accepted yet.',
      given: 'Given',
      cost: 'Cost',
      worth: 'Worth',
      by: (side: string) => `by ${side}`,
      notSaid: '–',
    },
    offers: 'Offers and gifts',
    rating: (value: string) => `${value} of 3`,
    gift: 'Gift',
  },

  rating: {
    legend: 'Only your side sees this',
    cost: 'What we give costs us',
    worth: 'What we get is worth to us',
    costs: ['nothing', 'little', 'some', 'much'],
    worths: ['nothing', 'little', 'some', 'much'],
    value: (value: number, word: string) => `${value}, ${word}`,
    takeBack: 'Take the answer out',
    costShort: (what: string) => `Cost to us: ${what}`,
    worthShort: (what: string) => `Worth to us: ${what}`,
    of3: (value: string) => `${value} of 3`,
  },

  before: {
    title: 'Before you accept',
    better: 'Better than your own alternative.',
    'as-good': 'As good as your own alternative.',
    open: (issues: string) =>
      `Whether it is better than your own alternative depends on what comes of ${issues}.`,
    below:
      'This is below your own alternative, by your own numbers: whatever comes of the rest, you said you would be better off without an agreement.',
    belowAll:
      'This is below your own alternative, by your own numbers: you said you would be better off without an agreement.',
    beyond: (issues: string) => `This is beyond the point where you said you would walk away: ${issues}.`,
    unknown: 'Whether it is better than your own alternative cannot be told yet. Missing:',
    missing: {
      alternative: 'your own alternative',
      weights: 'how much the issues weigh',
      worth: (option: string, issue: string) => `what “${option}” is worth to you (${issue})`,
      range: (issue: string) => `target and walk-away point for ${issue}`,
    },
    nothingShown: (other: string) => `Nothing of this is shown to ${other}.`,
    anyway: 'Accept all the same',
    notNow: 'Not now',
    latest: (issues: string) => `The open offer on ${issues}`,
  },

  ownTarget: (issue: string, amount: string) => `Your target for ${issue} is ${amount}.`,
  walkAwayAbove: (issue: string) => `${issue}: we walk away above`,
  walkAwayBelow: (issue: string) => `${issue}: we walk away below`,
  walkAwayAt: (issue: string) => `${issue}: we walk away at`,
  targetOf: (issue: string) => `${issue}: our target`,
  bestOf: (issue: string) => `${issue}: best for us`,
  weights: 'Weights',
  more: (count: number) => (count === 1 ? '1 more' : `${count} more`),

  did: {
    'set-issue-numbers': 'set their side’s numbers of an issue',
    'set-alternative': 'said how good their own alternative is',
    'rate-offer': 'rated an offer for their own side',
    'note-about': 'noted what an issue is really about',
    'grant-numbers': 'showed numbers to the mediator',
    'revoke-numbers': 'took numbers back from the mediator',
    'renew-numbers':
      'began anew with the room: no numbers are shown to a mediator, and none are taken for “better for both”',
    'lock-numbers': 'took the numbers as they are for “better for both”',
    'show-numbers': 'showed numbers of a side',
    'hide-numbers': 'took numbers of a side away',
  },
}
