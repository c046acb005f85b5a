/** Words of the mediator's desk. */

export const desk = {
  where: {
    title: 'Who is where',
    joint: '· joint room',
    caucus: (mediator: string) => `· in a caucus with ${mediator}`,
    authority: 'may commit',
    away: 'not here now',
    notYetIn: 'not in yet',
    nobody: 'Nobody sits here yet.',
  },
  stage: {
    since: 'since',
    minutes: (minutes: number) => `${minutes} min`,
    back: (stage: string) => `Back to ${stage}`,
    on: (stage: string) => `On to ${stage}`,
  },
  offers: {
    title: 'Open offers',
    none: 'No offer waits for an answer.',
    more: (count: number) => `${count} more`,
    until: (time: string) => `until ${time}`,
    kind: { offer: 'open', 'if-then': 'open', gift: 'gift' },
  },
  heard: {
    title: 'Being heard',
    none: 'Nothing waits to be said back.',
    more: (count: number) => `${count} more`,
    saidBack: 'said back, to be confirmed',
    notYet: 'not looped yet',
  },
  lacking: {
    title: 'Goals lacking an endorsement',
    none: 'Every goal is endorsed by both sides.',
    more: (count: number) => `${count} more`,
  },
  share: {
    title: (side: string) => `Share card · ${side}`,
    kinds: { 'may-say': 'may say', 'may-hint': 'may hint', sealed: 'sealed' },
  },
  signs: {
    title: 'How the room moves',
    when: 'When does the room say so?',
  },
  agenda: {
    title: 'Agenda',
    open: 'Order, begin, summon',
    none: 'Nothing is on the agenda.',
    more: (count: number) => `${count} more`,
    done: 'done',
  },
  relays: {
    title: 'Relay',
    none: 'No words are on their way.',
    waits: (count: number, side: string) =>
      count === 1
        ? `Words wait for ${side} to approve them`
        : `${count} texts wait for ${side} to approve them`,
    approved: (count: number, side: string) =>
      count === 1
        ? `${side} has approved words: deliver them`
        : `${side} has approved ${count} texts: deliver them`,
  },
  proposal: {
    title: 'Mediator’s proposal',
    write: 'Write it',
    look: 'Look',
  },
}
