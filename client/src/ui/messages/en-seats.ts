/** The words of seats in English: who sits where, who knocks, one's own seat on another device, leaving, destroying. */

export const seats = {
  label: 'Who is here',
  here: 'here now',
  away: 'not here at the moment',
  notYetIn: 'not yet in',
  you: 'you',
  mayCommit: 'may commit',
  observes: 'read the joint room only, write nowhere',
  person: (name: string, chair: string, whereabouts: string) => `${name}, ${chair}, ${whereabouts}`,
  knocking: (count: number) => (count === 1 ? '1 person knocks' : `${count} people knock`),
  more: (count: number) => `+${count}`,
  sending: 'Sending…',

  panel: {
    title: 'Who sits where',
    close: 'Close',
    empty: 'Nobody sits here yet.',
    actions: (name: string) => `What you can do about ${name}’s seat`,
    shareAuthority: 'Let them commit for your side too',
    shared: (name: string) => `${name} may now accept and sign for your side.`,
    commitNote: 'Whoever may commit can accept offers for their side.',
    remove: 'Take the seat back…',
    removeTitle: (name: string) => `Take ${name}’s seat back?`,
    removeText: (name: string) =>
      `${name} loses the room at once, on every device. What they wrote stays. Coming back means knocking again, with a link.`,
    removeConfirm: 'Take the seat back',
    keep: 'Leave it as it is',
    removed: (name: string) => `${name} no longer sits at the table.`,
  },

  knock: {
    heading: 'At the door',
    side: (name: string, side: string) => `${name} knocks at the door of ${side}.`,
    mediator: (name: string) => `${name} knocks at the mediator’s door.`,
    observer: (name: string) => `${name} asks to observe.`,
    readsSide:
      'If you let them in, they read everything in the room that your side reads: your private notes, and your caucus with the mediator.',
    readsMediator:
      'If you let them in, they read what the mediator reads: both caucuses and the mediator’s own notes.',
    readsObserver: 'An observer reads the joint room and writes nowhere. Both sides must agree.',
    said: (side: string) => `${side} has said yes.`,
    youSaid: (other: string) => `Your side has said yes. Waiting for ${other}.`,
    admit: 'Let in',
    admitOf: (name: string) => `Let in ${name}`,
    agree: 'Agree',
    agreeOf: (name: string) => `Agree to let ${name} observe`,
    turnAway: 'Not now',
    turnAwayOf: (name: string) => `Not now: ${name} is told that they were not let in`,
    spoken: (name: string) => `${name} knocks.`,
  },

  menu: {
    device: 'Open on another device…',
    leave: 'Leave the room…',
    destroy: 'Close and destroy…',
  },

  device: {
    title: 'Open your seat on another device',
    text: 'This link opens your own seat, with everything you may read. Open it on your other device, and send it to nobody.',
    making: 'Making a link…',
    copy: 'Copy link',
    copied: 'Copied',
    code: 'The same link as a code, to be photographed by your other device',
    left: (minutes: number) =>
      minutes === 1 ? 'Good for 1 more minute, once.' : `Good for ${minutes} more minutes, once.`,
    over: 'This link has run out.',
    again: 'Make another link',
  },

  leave: {
    title: 'Leave the room?',
    text: 'You give up your seat, on every device. Nobody gets a notice; your name goes from the table. What was recorded stays in the room.',
    again: 'To come back you knock with your link, and someone inside lets you in.',
    last: (side: string) =>
      `You are the last one who sits for ${side}. When you have left, nobody could let anyone in for ${side}, you included, and your side’s notes could not be opened again.`,
    lastMediator:
      'You are the only mediator. When you have left, both sides together can let another one in. Whoever that is reads what you read: both caucuses, and your notes. Take out of your notes what is yours alone.',
    unsent: 'Some of your words are not recorded yet. They would be lost.',
    offline: 'The connection is gone. Your seat can be given up once it is back.',
    confirm: 'Leave, and give up my seat',
    sending: 'Leaving…',
    stay: 'Stay',
    here: 'Only forget the seat in this browser',
    hereText: 'Your seat stays yours on your other devices.',
  },

  destroy: {
    title: 'Close and destroy',
    text: 'Everything in this room is destroyed for everyone: words, offers, notes, caucuses, and the key they were kept under. Nothing of it can be brought back, by anyone. A certificate says what was destroyed, and when.',
    keptUntil: (date: string) => `Without this, the room is kept until ${date} and destroyed by itself then.`,
    bothNeeded: 'Both sides must say so.',
    onlyYou: 'Nobody else has sat down here, so you decide alone.',
    asked: (side: string) => `${side} wants to destroy the room.`,
    notAsked: (side: string) => `${side} has not said so.`,
    atOnce: 'The other side has said so. When you say so too, it happens at once.',
    authority: (names: string) => `${names} may say so for your side.`,
    notYours: 'The two sides decide this.',
    closeFirst:
      'The agreement to mediate lets you destroy this room on your own, once it is closed. Close it first: everyone can still read it then, and take things with them.',
    understood: 'I understand that nothing of this room can be brought back',
    ask: 'Say so for our side',
    now: 'Destroy the room now',
    sending: 'Sending…',
    keep: 'Keep the room after all',
    cancel: 'Cancel',
    banner: (side: string) =>
      `${side} wants to close and destroy this room. Nothing happens unless both sides say so.`,
    bannerOwn: (other: string) =>
      `Your side wants to close and destroy this room. Nothing happens unless ${other} says so too.`,
    look: 'Look at it',
  },
}
