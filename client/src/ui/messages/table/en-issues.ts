/** The words of issues and of the spine in English: where the sides stand, titles both accept, what is shown and what is open. */

export const issues = {
  skip: 'Past the issues, to the offers',
  /** How many offers have named it: of both sides together, never of one. */
  show: (title: string) => `Show only ${title} below`,
  closer: (title: string) => `Look closer at ${title}`,
  details: 'Details',

  bracket: {
    nobody: 'Nobody has said a value yet',
    one: (side: string, value: string) => `${value}, says ${side}`,
    you: (value: string) => `${value}, says your side`,
    same: (value: string) => `Both say ${value}`,
    betweenYou: (from: string, to: string) => `${from} to ${to} between you`,
    between: (from: string, to: string) => `${from} to ${to} between the sides`,
    or: (from: string, to: string) => `${from} or ${to}`,
    texts: 'Each side in its own words',
    agreed: (value: string) => `Agreed: ${value}`,
    conditional: (value: string) => `Agreed: ${value}, subject to the whole package`,
    reopened: 'and on the move again',
  },

  title: {
    both: 'Both sides take this title as neutral',
    neither: 'Neither side has said yet that this title is neutral',
    waits: (side: string) => `The title waits for ${side}`,
    waitsShort: (side: string) => `Title waits for ${side}`,
    one: (side: string) => `${side} takes this title as neutral`,
    accept: 'Neutral for us',
    acceptThis: (title: string) => `“${title}” is a neutral title for us`,
    suggest: 'Suggest another title',
    field: 'Another title',
    hint: 'One that either side could have written. The other side is asked again.',
    send: 'Use this title',
    heading: 'The title',
  },

  sheet: {
    title: 'Issue',
    opened: (name: string) => `Opened by ${name}`,
    movement: 'How it moved',
    goals: 'Which goal does it serve?',
    values: 'What a value looks like',
    amount: (unit: string) => `An amount in ${unit}`,
    step: (step: string, unit: string) => `An amount in ${unit}, in steps of ${step}`,
    choice: 'One of these options',
    'yes-no': 'Yes or no',
    text: 'In words',
    gone: 'This issue is not in the room any more.',
  },

  aside: {
    heading: 'Is it needed?',
    list: (count: number) => (count === 1 ? '1 issue is set aside' : `${count} issues are set aside`),
    takeUp: 'Take up again',
    takeUpThis: (title: string) => `Take up again: ${title}`,
    set: 'Set it aside',
    setToo: 'Set it aside too',
    ask: 'We would set it aside',
    keep: 'Keep it on the table',
    alone: 'Nobody has named it yet: you can set it aside. Anyone at the table can take it up again.',
    both: 'It is set aside once both sides have said so. What was accepted subject to the whole package then no longer waits for it.',
    would: (side: string) => `${side} would set this issue aside`,
    youWould: (other: string) => `Your side would set it aside. It waits for ${other}.`,
  },

  options: {
    add: 'Add an option',
    field: 'Another option',
    send: 'Add it',
    takeOut: 'Take out',
    takeOutThis: (option: string) => `Take out the option ${option}`,
    putBack: 'Put back',
    putBackThis: (option: string) => `Put back the option ${option}`,
    out: 'Taken out',
    hint: 'What is agreed stays agreed. An open offer that names an option taken out can be answered, and not accepted.',
  },

  chart: {
    of: (title: string) => `How ${title} moved, as a picture; the same as a table below`,
    between: 'between the sides',
    agreed: 'agreed',
    cannotDraw: 'The picture cannot be drawn here. The table below has all of it.',
    latest: (shown: number) => `The picture shows the latest ${shown} moves; the table has all of them.`,
    none: 'Nobody has named a value for it yet. The first offer that does is where the picture begins.',
    key: {
      withdrawn: 'hollow: withdrawn, or its time over',
      gap: 'shaded: what lies between the sides now',
    },
  },
  table: {
    of: (title: string) => `Every value named for ${title}, oldest first`,
    when: 'When',
    who: 'Who',
    value: 'Value',
    gap: 'Between the sides',
    status: 'What became of it',
    see: (when: string) => `See the offer of ${when}`,
    all: (count: number) => `Show all ${count}`,
    open: 'Open',
    accepted: 'Accepted',
    declined: 'Not yet',
    countered: 'Countered',
    withdrawn: 'Withdrawn',
    expired: 'Its time was over',
    met: 'nothing',
  },

  open: {
    label: 'What is open',
    waitForYou: (count: number) => (count === 1 ? '1 offer waits for you' : `${count} offers wait for you`),
    waitFor: (count: number, side: string) =>
      count === 1 ? `1 offer waits for ${side}` : `${count} offers wait for ${side}`,
    giftForYou: (count: number) => (count === 1 ? '1 gift for you' : `${count} gifts for you`),
    giftFor: (count: number, side: string) =>
      count === 1 ? `1 gift for ${side}` : `${count} gifts for ${side}`,
    ends: 'next ends',
    nothing: 'No offer waits for an answer',
    goThere: (what: string) => `${what}: go there`,
  },

  filter: {
    issue: 'Show',
    all: 'All issues',
    allEntries: 'Everything',
    openOnly: 'Open only',
    about: (shown: number, all: number, title: string) =>
      `${shown} of ${all} ${all === 1 ? 'entry' : 'entries'} about ${title}`,
    open: (shown: number, all: number) =>
      shown === 1 ? `1 of ${all} entries is open` : `${shown} of ${all} entries are open`,
    openAbout: (shown: number, all: number, title: string) =>
      `${shown} of ${all} ${all === 1 ? 'entry' : 'entries'}: open, and about ${title}`,
    nothing: 'Nothing to show here. Everything else is one press away.',
  },

  spine: {
    today: 'Today',
    yesterday: 'Yesterday',
    retitled: (name: string) => `${name} gave an issue another title:`,
    optionAdded: (name: string, option: string) => `${name} added the option ${option} to`,
    optionRemoved: (name: string, option: string) => `${name} took out the option ${option} of`,
    setAside: (name: string) => `${name} said that this can be set aside:`,
    takenUp: (name: string) => `${name} said that this belongs on the table:`,
    keys: 'On a card of the spine: to the next one before or after it',
  },

  form: {
    step: 'In steps of (optional)',
    stepPlaceholder: '50',
    stepHint: 'For instance 50, or 0.01 for cents. Without it, any amount fits.',
    stepReads: (step: string, unit: string) => `Values go in steps of ${step} ${unit}`,
  },

  begun: {
    title: 'A title you had begun',
    option: 'An option you had begun',
  },
}
