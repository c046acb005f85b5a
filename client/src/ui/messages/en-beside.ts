/** The words in English of what stands beside the table before anybody has used it: own numbers, packages, better for both. */

export const beside = {
  numbers: {
    title: 'Our own numbers',
    open: 'Change our numbers',
    teaching:
      'Set what matters to you, and the room warns your side before it accepts less than it could have elsewhere.',
    closed: 'Your side set no numbers in this room.',
    set: 'Set our numbers',
    onlyYours: 'Nobody else sees any of this.',
    notCome: 'Your numbers could not be fetched for this page. Nothing is lost.',
    mediator: {
      title: 'Numbers the sides show you',
      open: 'Open as a page',
      none: 'Neither side shows you any of its numbers.',
      notCome: 'These numbers could not be fetched. Nothing is lost.',
    },
  },

  packages: {
    title: 'Three packages equal for us',
    hint: (other: string) => `${other} says which it prefers. That tells what matters, and binds nobody.`,
    begun: 'What you began is kept.',
    open: 'Find three packages',
    notCome: 'The page for it could not be fetched. Nothing is lost.',
  },

  better: {
    title: 'Better for both',
    lead: 'The room can look for packages that are better for both sides than what is on the table. It reckons with the numbers each side keeps to itself, and shows them to nobody.',
    closed: 'The room is closed: nothing is looked for any more.',
    state: {
      nobody: 'It begins when both sides have switched it on.',
      own: (other: string) => `You have switched it on. It begins when ${other} does too.`,
      other: (other: string) =>
        `${other} has switched it on. It begins when you do too; nobody sees anyone’s numbers.`,
      one: (side: string, other: string) => `${side} has switched it on. It begins when ${other} does too.`,
      both: 'Both sides have switched it on. Each side’s numbers count as they were then.',
    },
    switchOn: 'Switch it on',
    notCome: 'What belongs here could not be fetched. Nothing is lost.',
  },
}
