/** The words of the spaces in English: what each is called, who reads it, and how one goes from one to another. */

export const spaces = {
  label: 'Spaces you may read',
  choose: (name: string, readers: string) => `You are in: ${name}, ${readers}. Go to another space`,
  /** What each space is called where there is room for it. */
  name: {
    joint: 'Joint room',
    side: (side: string) => `Private: ${side}`,
    caucus: 'Caucus with the mediator',
    caucusOf: (side: string) => `Caucus · ${side}`,
    mediator: 'Your own notes',
  },
  /** The heading at the top of the space. */
  title: {
    side: (side: string) => `Private notes · ${side}`,
    caucus: (side: string) => `Caucus · ${side} and the mediator`,
    mediator: 'The mediator’s own notes',
  },
  /** Who reads it, as a sentence of its own. */
  readers: {
    joint: 'Both sides read this',
    side: 'Only your side reads this',
    caucus: 'Only your side and the mediator read this',
    caucusOf: (side: string) => `Only ${side} and the mediator read this`,
    mediator: 'Only the mediator reads this',
  },
  /** The same, behind the name of the space. */
  readersShort: {
    joint: 'both sides read this',
    side: 'only your side',
    caucus: 'your side and the mediator',
    caucusOf: (side: string) => `${side} and the mediator`,
    mediator: 'only the mediator',
  },
  /** Who does not, and what they cannot even see. */
  others: {
    side: (other: string) =>
      `${other} and the mediator cannot read anything here, and do not see that you write`,
    caucus: (other: string) => `${other} cannot read anything here, and does not see that anyone writes`,
    mediator: 'Neither side can read anything here, or sees that you write',
  },
  setAside: (count: number) => (count === 1 ? '1 text set aside here' : `${count} texts set aside here`),
  back: 'Back to the joint room',
  backShort: 'Joint room',
  notesShort: 'Notes',
  arriving: 'One moment…',

  whoReads: {
    title: 'Who reads this',
    readsAlso: 'Anyone your side lets in reads it too, from the first word on.',
    readsAlsoCaucus: (side: string) => `Anyone ${side} lets in reads it too, from the first word on.`,
    readsAlsoMediator: 'Another mediator you let in reads it too, from the first word on.',
    here: 'reads along',
    inRoom: 'in the room',
    away: 'not here',
    nobody: 'Nobody sits there yet.',
  },
}
