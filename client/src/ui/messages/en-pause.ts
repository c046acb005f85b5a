/** The words of the pause in English. */

export const pause = {
  title: 'Pause',
  key: 'Pause the room',
  close: 'Back to the room',

  ask: {
    lead: 'Offers, clocks and deadlines stand still. Everyone can go on reading and writing.',
    withMediator: 'Everybody sees that there is a pause. Nobody but the mediator learns who asked.',
    withoutMediator:
      'Everybody sees that there is a pause. Nobody learns who asked; a mediator who joins later could.',
    asMediator: 'Everybody sees that there is a pause. Only the mediator’s own space says who asked.',
    forMinutes: 'How long?',
    minutes: (count: number) => `${count} minutes`,
    sending: 'Asking ...',
  },

  /** Around the moment at which it is over. */
  until: (time: string) => `Pause until ${time}`,
  still: 'Clocks stand still; nothing is lost.',
  left: (time: string) => `${time} left`,
  askedBy: (name: string) => `${name} asked; only the mediator sees this.`,

  goOn: 'Go on',
  goOnSending: 'Sending ...',
  /** A side that would go on before the time is up. */
  wouldGoOn: (side: string) => `${side} would go on.`,
  youWouldGoOn: 'You would go on.',
  waiting: (other: string) => `Waiting for ${other}`,
  bothNeeded: 'It takes both sides to go on before the time is up.',
  orMediator: 'It takes both sides, or the mediator, to go on before the time is up.',

  said: (time: string) => `The room is having a pause until ${time}. Clocks stand still.`,
  over: 'The pause is over. Clocks run again.',
}
