/** The words of the goals board in English. */

export const goals = {
  you: 'you',
  common: 'Common ground',
  commonHint: 'both endorse the same words',
  count: (count: number) => (count === 1 ? '1 goal' : `${count} goals`),
  question: 'What must be true a year from now for this to have been worth it?',
  bothRead: 'Both sides read this',

  empty: {
    lead: 'For example',
    examples: [
      'We can both plan the next two years with confidence.',
      'Small things are settled within a week, between us.',
    ],
    other: (side: string) => `Nothing here yet. ${side} adds its goals here, and you can read along.`,
    seen: (side: string) => `Nothing here yet. ${side} adds its goals here.`,
    common: 'A goal comes here when both sides endorse the same words.',
    readOnly: 'No goals here.',
  },

  add: {
    short: 'Goal',
    own: 'Write your own',
    mine: 'Add a goal for your side',
    middle: 'Add a goal in the middle',
    label: 'Your goal',
    begun: 'A goal you had begun',
    send: 'Add goal',
    cancel: 'Cancel',
    shortcut: 'Add a goal',
  },
  left: (count: number, formatted: string) =>
    count === 1 ? '1 character left' : `${formatted} characters left`,
  over: (count: number, formatted: string) =>
    count === 1 ? '1 character too many' : `${formatted} characters too many`,

  measure: {
    label: 'How we will know:',
    ask: 'How will we know?',
    hint: 'What will both sides see when this is reached?',
    edit: 'Edit how we will know',
  },
  date: {
    label: 'By',
    ask: 'By when?',
    wrong: 'That is not a day of the calendar yet.',
  },

  move: {
    up: 'Move up',
    down: 'Move down',
    top: 'Move to the top',
    drag: 'Drag to move',
  },
  moved: (text: string, place: number, of: number) => `“${text}” is now ${place} of ${of}.`,
  movedNowhere: 'It stands there already.',

  filter: {
    byYou: (count: number) => `Not yet endorsed by you: ${count}`,
    byBoth: (count: number) => `Not yet endorsed by both: ${count}`,
    all: 'Show all goals',
    key: 'Show only goals not yet endorsed, or all again',
    nothingByYou: 'You have endorsed every goal on the board.',
    nothingByBoth: 'Both sides have endorsed every goal on the board.',
  },

  term: {
    reads: 'reads like a term. Move it to issues?',
    onlyYou: 'Only you see this',
    move: 'Move it to issues',
    keep: 'Keep as it is',
  },

  who: { you: 'you', yourSide: 'your side', mediator: 'the mediator' },
  changedBy: (who: string) => `Wording changed by ${who}`,
  takenAway: (who: string) => `was taken off the board by ${who}`,
  noted: 'Noted',
  difference: {
    see: 'See the difference',
    hide: 'Hide the difference',
    title: 'What changed in the words of this goal',
    yours: 'Since your side endorsed it:',
    theirs: (side: string) => `Since ${side} endorsed it:`,
    added: 'added:',
    removed: 'taken out:',
    end: 'end.',
    loading: 'Loading…',
    notCome: 'The comparison could not be fetched. The goal is as it stands above.',
  },

  editorNotCome: 'The editor could not be fetched, so nothing can be written here yet. Nothing is lost.',
  noWords: 'No words yet',
  text: 'Words of this goal',
  edit: 'Edit the words',
  writing: (name: string) => `${name} is writing here`,
  writingBoth: (one: string, other: string) => `${one} and ${other} are writing here`,
  writingMany: (count: number) => `${count} people are writing here`,

  why: {
    add: 'Why it matters to us',
    ours: 'Why it matters to us',
    of: (side: string) => `Why it matters to ${side}`,
    placeholder: 'It matters to us because …',
    readers: 'Both sides read this, only your side writes it',
  },

  endorse: 'Endorse',
  endorseKey: 'Endorse the goal that has the keyboard (Enter edits it, Alt and the arrows move it)',
  sending: 'sending…',
  withdraw: 'Withdraw our endorsement',
  endorsedByBoth: 'Endorsed by both',
  youEndorse: 'You endorse this',
  endorsedBy: (side: string) => `Endorsed by ${side}`,
  waitingFor: (side: string) => `Waiting for ${side}`,
  notYet: 'Not yet endorsed',
  changedAfter: (side: string) => `The wording changed after ${side} endorsed it`,
  changedAfterYou: 'The wording changed after you endorsed it',
  changedAfterBoth: 'The wording changed after both sides endorsed it',

  reached: (text: string) => `Common ground: “${text}” is endorsed by both sides.`,
  fellBack: (text: string) => `“${text}” is no longer endorsed by both sides.`,

  menu: 'More about this goal',
  remove: 'Remove this goal',
  removed: 'The goal was removed.',
  removedUnderYou: 'The goal you were writing in was taken off the board. Its words are set aside for you.',
  backWithout: (side: string) =>
    `The goal is back, without the line of ${side} on why it matters: only they can put it back. It is offered to them.`,
  undo: 'Undo',
  undoKey: 'Bring back the goal you just removed',
}
