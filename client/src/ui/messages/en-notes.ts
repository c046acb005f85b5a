/** The words of the pages of notes in English. */

export const notes = {
  heading: { side: 'Our notes', caucus: 'Notes of this caucus', mediator: 'My notes' },
  field: { side: 'Private notes of your side', caucus: 'Notes of this caucus', mediator: 'Your own notes' },
  loading: 'Opening the notes…',
  open: 'Open as a page',
  placeholder: {
    side: 'Write here what only your side is to read.',
    caucus: 'Write here what only your side and the mediator are to read.',
    caucusOf: 'Write here what only this side and you are to read.',
    mediator: 'Write here what only the mediator is to read.',
  },
  readOnly: 'The room is closed. These notes can be read.',
  nothing: 'Nothing was written here.',
  saved: 'Saved',
  sending: 'Saving…',
  waiting: 'Kept in this tab, not saved yet',
  left: (count: number, formatted: string) =>
    count === 1 ? '1 character left' : `${formatted} characters left`,
  over: (count: number, formatted: string) =>
    count === 1 ? '1 character too many' : `${formatted} characters too many`,

  empty: {
    side: {
      title: 'What would you only tell your own side?',
      teaching:
        'Both of you can write here at once, before and during the session. Nothing of it moves to the joint room by itself.',
      lead: 'Questions to start from',
      examples: [
        'What matters most to us, and what could we do without?',
        'What would we do if there were no agreement?',
        'What do we still have to ask, or look up?',
      ],
    },
    caucus: {
      title: 'What could you say here first?',
      teaching:
        'A caucus is a talk in confidence. What is written here stays between your side and the mediator; nothing of it reaches the other side.',
      lead: 'Questions to start from',
      examples: [
        'What have I not said in the joint room, and why?',
        'What would make the next step easier for us?',
        'What should the mediator ask the other side?',
      ],
    },
    caucusOf: {
      title: 'What would they only say in confidence?',
      teaching:
        'A caucus is a talk in confidence. What is written here stays between this side and you; nothing of it reaches the other side.',
      lead: 'Questions to start from',
      examples: [
        'What have you not said in the joint room, and why?',
        'What would make the next step easier for you?',
        'What would you like me to ask the other side?',
      ],
    },
    mediator: {
      title: 'What do you want to keep in mind?',
      teaching: 'These notes are yours. No side reads them.',
      lead: 'Questions to start from',
      examples: [
        'What does each side worry about most?',
        'What has moved since the last time?',
        'What would be a fair first step for both?',
      ],
    },
  },
}
