/** Words of the mediator's desk. */

export const desk = {
  where: {
    title: 'Who is where',
    joint: '· joint room',
    caucus: (mediator: string) => `· in a caucus with ${mediator} since`,
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
  proposal: {
    title: 'Mediator’s proposal',
    write: 'Write it',
    look: 'Look',
  },
}
