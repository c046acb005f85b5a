/** The words of bringing a mediator in, and of parting with one, in English. */

const left = (count: number, formatted: string) =>
  count === 1 ? '1 character left' : `${formatted} characters left`
const over = (count: number, formatted: string) =>
  count === 1 ? '1 character too many' : `${formatted} characters too many`

export const mediators = {
  title: 'A mediator',
  lead: 'Either side can propose a person as mediator. The other side says yes, or not this person.',
  sending: 'Sending…',
  ask: 'Ask for a mediator',
  another: 'Propose another mediator',
  length: { left, over },

  form: {
    name: 'Who',
    disclosure: 'What they have to do with either side',
    disclosureHint: 'Work, family, money, an earlier case. If there is nothing, say so.',
    disclosurePlaceholder: 'None of us has met her. She has worked for neither side.',
    next: (other: string) => `${other} reads this, and answers.`,
    send: 'Propose',
    notNow: 'Not now',
    begun: 'A proposal of a mediator you had begun',
  },

  asked: (side: string, name: string) => `${side} proposes ${name} as mediator.`,
  askedOwn: (name: string) => `Your side proposes ${name} as mediator.`,
  waiting: (other: string) => `Waiting for ${other}.`,
  withdraw: 'Take the proposal back',
  follows:
    'After a yes, each side can make a link for this person. They knock, and both sides let them in. They read what stands here only when both sides say so.',
  accept: 'Yes, this person',
  acceptOf: (name: string) => `Yes, this person: ${name}`,
  decline: 'Not this person',
  declineOf: (name: string) => `Not this person: ${name}`,
  reason: 'Why not, if you want to say',
  reasonHint: 'Both sides read this.',
  declineSend: 'Send the answer',
  declineSendOf: (name: string) => `Send the answer: not ${name}`,
  back: 'Back',

  accepted: (name: string) => `Both sides said yes to ${name}.`,
  declined: (side: string, name: string) => `${side} said: not ${name}.`,
  declinedOwn: (name: string) => `Your side said: not ${name}.`,

  link: {
    make: 'Make a link for the mediator',
    making: 'Making a link…',
    text: 'Send this to the person both sides said yes to, and to nobody else. It is shown this once.',
    copy: 'Copy link',
    copied: 'Copied',
    another: 'Make another link',
  },

  /** At the door, where no mediator is. */
  knock: {
    reads:
      'Both sides let them in. Only when both say so do they read what stands in the joint room from its beginning, and what a mediator before them could read.',
    afresh:
      'Otherwise the joint room is opened afresh: what stands there becomes an archive that only the two sides read, and things can be carried over from it one by one.',
    letIn: 'Let in, with what stands here',
    letInOf: (name: string) => `Let in, with what stands here: ${name}`,
    fromNow: 'Let in, from now on',
    fromNowOf: (name: string) => `Let in, from now on: ${name}`,
    said: (side: string) => `${side} has said yes, and that they may read what stands here.`,
    saidFromNow: (side: string) => `${side} has said yes, to read from now on.`,
    youSaid: (other: string) =>
      `Your side has said that they may read what stands here. Waiting for ${other}.`,
    youSaidFromNow: (other: string) => `Your side has said yes, to read from now on. Waiting for ${other}.`,
    sure: {
      title: (name: string) => `Open the joint room afresh for ${name}?`,
      text: 'It happens at once, for everybody in the room. What stands in the joint room and in both caucuses becomes an archive that only the two sides read. Your own space stays as it is. An open offer, a proposal or a pause ends with it.',
      carry: 'Both sides together can carry goals, issues, statements, evidence, names and agreements over.',
      open: 'Open it afresh',
      notNow: 'Not now',
    },
  },

  reopened: {
    title: 'The joint room was opened afresh',
    sides: ({ a, b }: { readonly a: string; readonly b: string }) =>
      `${a} and ${b} let a mediator in who does not read what stood here before. It is kept in the archive, for the two sides alone.`,
    others: 'What stood in it before is kept in the archive of the two sides.',
    goIn: 'Go in',
  },

  part: {
    open: 'Go on without them…',
    openOf: (name: string) => `Go on without them… ${name}`,
    title: (name: string) => `Go on without ${name}?`,
    text: (name: string, other: string) =>
      `${other} and ${name} read that your side says so. When ${other} says so too, ${name} loses the room at once. What they wrote stays.`,
    atOnce: (name: string, other: string) =>
      `${other} has said so already. When your side says so too, ${name} loses the room at once. What they wrote stays.`,
    confirm: 'Say so for our side',
    keep: 'Leave it as it is',
    own: (other: string) => `Your side would go on without them. Waiting for ${other}.`,
    theirs: (other: string) => `${other} would go on without them.`,
    stays: 'They stay',
    staysOf: (name: string) => `They stay: ${name}`,
    parted: (name: string) => `${name} no longer sits at the table.`,
    said: 'Your side has said so.',
  },

  notice: {
    asked: (side: string, name: string) => `${side} proposes ${name} as mediator.`,
    parting: (side: string, name: string) => `${side} would go on without ${name} as mediator.`,
    look: 'Look at it',
  },
}
