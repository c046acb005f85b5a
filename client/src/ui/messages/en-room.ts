/** The words of the room's frame in English: top bar, stages, presence, rail, menu. */

export const room = {
  product: 'Common Ground',
  skip: 'Skip to the table',
  documentTitle: (title: string, space: string) => `${title} · ${space}`,
  loading: 'Opening the room…',
  loadingTab: 'One moment…',
  tabFailed: 'This part of the room could not be shown. What was recorded is safe.',

  keptUntil: (day: string) => `kept until ${day}`,
  keptUntilLong: (day: string) => `The room is kept until ${day}`,

  tabs: {
    label: 'The table',
    desk: 'Desk',
    goals: 'Goals',
    conversation: 'Conversation',
    ledger: 'Issues and offers',
    goalsShort: 'Goals',
    conversationShort: 'Talk',
    ledgerShort: 'Offers',
    evidence: 'Evidence',
    evidenceShort: 'Evidence',
    agreement: 'Agreement',
    agreementShort: 'Agree',
    count: (count: number) => `${count} in it`,
  },

  stage: {
    label: 'Stage',
    current: 'The room is at this stage',
    names: {
      opening: 'Opening',
      goals: 'Goals',
      exploring: 'Exploring',
      bargaining: 'Bargaining',
      agreement: 'Agreement',
      closed: 'Closed',
    },
    purpose: {
      opening: 'Arriving: who is here, what this room is for, how we want to talk.',
      goals:
        'What must be true a year from now for this to have been worth it? Both sides find the words they share.',
      exploring: 'Issues on the table, “what if” without commitment, listening before trading.',
      bargaining:
        'Offers over one or several issues, answered one by one. Nothing counts until it is accepted.',
      agreement: 'Reading together what was accepted, and what is still open.',
      closed: 'The room is read-only. It can be moved back to an earlier stage.',
    },
    move: (stage: string) => `Move the room to ${stage}`,
    close: 'Close the room',
    suggest: (stage: string) => `Suggest moving to ${stage}`,
    suggestClose: 'Suggest closing the room',
    together: 'Move on together',
    closeTogether: 'Close it together',
    sending: 'Sending…',
    bothNeeded: (side: string) => `The room moves once ${side} says the same.`,
    mediatorMoves: 'You move the room for both sides; everyone sees that it moved.',
    outcome: 'How did it end?',
    agreement: 'With an agreement',
    noAgreement: 'No agreement yet',
    outcomes: { agreement: 'with an agreement', 'no-agreement': 'without an agreement yet' },
    suggests: (side: string, stage: string) => `${side} suggests moving to ${stage}`,
    suggestsClosing: (side: string, outcome: string) => `${side} suggests closing the room, ${outcome}`,
    youSuggest: (stage: string) => `Your side suggests moving to ${stage}.`,
    youSuggestClosing: (outcome: string) => `Your side suggests closing the room, ${outcome}.`,
    waitingFor: (side: string) => `Waiting for ${side}.`,
    closedNow: 'This room is closed.',
    closedWith: {
      agreement: 'This room is closed, with an agreement. Everything in it can be read.',
      'no-agreement': 'This room is closed, without an agreement yet. Everything in it can be read.',
    },
  },

  waitingPackages: {
    title: (count: number) =>
      count === 1 ? 'Three packages to rank' : `${count} times three packages to rank`,
    mediator: (count: number) =>
      count === 1 ? 'Three packages are not ranked yet' : `${count} times three packages are not ranked yet`,
    from: (side: string) => `From ${side}`,
  },
  waitingBids: {
    title: (count: number) => (count === 1 ? 'Sealed bids' : `Sealed bids on ${count} issues`),
    join: 'proposed: yes or not yet?',
    bid: 'your side’s bid is next',
    mediator: 'waiting for a side',
  },

  /** What the sheet of the room glossary is called wherever it is opened from. */
  names: 'Names we use',
  agenda: 'Agenda',
  /** The same of what the room points out. */
  moves: 'How the room moves',

  connection: {
    recorded: 'Recorded',
    sending: 'Sending…',
    unsaved: 'Not saved yet',
    connecting: 'Connecting…',
    offline: 'Offline, your words are kept in this tab',
    offlineShort: 'Offline',
    refused: 'Not connected',
    saidOffline: 'The connection is gone. Your words are kept in this tab and sent when it is back.',
    saidOnline: 'The connection is back.',
    explain: {
      recorded: 'Everything you wrote here is recorded.',
      sending: 'On its way to the room. It counts once it is recorded.',
      unsaved:
        'The room cannot save right now. What you write is kept in this tab and tried again. Please keep the tab open.',
      connecting: 'Connecting to the room.',
      offline:
        'What you write is kept in this tab and sent when the connection is back. Please keep the tab open.',
      refused: 'The room does not let this tab in at the moment.',
    },
    reload: 'Reload the page',
    home: 'To the front page',
  },

  broken: {
    title: 'The record of this room is no longer whole',
    text: 'What the room shows now does not continue what you had seen before. Please stop here, do not accept anything, and tell the other side and whoever runs this room. What you have on screen is still yours to copy.',
  },

  rail: {
    title: 'Yours',
    private: {
      party: 'the other side does not see this',
      mediator: 'neither side sees this',
      observer: 'only you see this',
    },
    open: 'Yours',
    short: 'Yours',
    openCount: (count: number) => (count === 1 ? 'Yours, 1 thing waiting' : `Yours, ${count} things waiting`),
    close: 'Close',
    for: (side: string) => `for ${side}`,
    mayCommit: 'You may commit for your side',
    mayNotCommit: 'Someone else of your side commits',
    waiting: 'Waiting for you',
    waitingFor: (side: string) => `for ${side}`,
    waitingMediator: 'Waiting for the sides',
    nothing: 'Nothing waits for you. Time to listen, or to add a goal.',
    nothingClosed: 'The room is closed. Nothing waits for anybody.',
    nothingMediator: 'Nothing waits for either side at the moment.',
    observing: 'You observe',
    observingText: 'You read the joint room along with everyone, and write nowhere. Both sides let you in.',
    goals: (count: number) =>
      count === 1 ? '1 goal without your endorsement' : `${count} goals without your endorsement`,
    goalsMediator: (count: number) =>
      count === 1 ? '1 goal lacks an endorsement' : `${count} goals lack an endorsement`,
    offers: (count: number) => (count === 1 ? '1 offer to answer' : `${count} offers to answer`),
    offersMediator: (count: number) => (count === 1 ? '1 open offer' : `${count} open offers`),
    toHear: (count: number) =>
      count === 1 ? '1 point was said back to you' : `${count} points were said back to you`,
    toHearMediator: (count: number) =>
      count === 1 ? '1 saying back waits for an answer' : `${count} sayings back wait for an answer`,
    toSayBack: (count: number) =>
      count === 1 ? '1 statement you could say back' : `${count} statements you could say back`,
    toSayBackMediator: (count: number) =>
      count === 1 ? '1 statement was not said back yet' : `${count} statements were not said back yet`,
    evidence: (count: number) =>
      count === 1 ? '1 piece of evidence to answer' : `${count} pieces of evidence to answer`,
    evidenceMediator: (count: number) =>
      count === 1 ? '1 piece of evidence has no answer' : `${count} pieces of evidence have no answer`,
    evidenceFrom: (side: string) => `From ${side}`,
    evidenceFromMediator: 'From the mediator',
    names: (count: number) =>
      count === 1 ? '1 name without your endorsement' : `${count} names without your endorsement`,
    namesMediator: (count: number) =>
      count === 1 ? '1 name lacks an endorsement' : `${count} names lack an endorsement`,
    wordingChanged: 'the wording changed',
    more: (count: number) => `${count} more`,
    fewer: 'Fewer',
    endorsedBy: (a: boolean, b: boolean, names: { a: string; b: string }) =>
      a && b
        ? 'Endorsed by both sides'
        : a
          ? `Endorsed by ${names.a}`
          : b
            ? `Endorsed by ${names.b}`
            : 'Not endorsed yet',
    offeredBy: (side: string) => `Offered by ${side}`,
    setAside: 'Set aside for you',
    setAsideLead: 'These words could not be sent. They are kept in this tab.',
    setAsideFrom: {
      goal: 'From a goal',
      measure: 'From “how we will know”',
      why: 'From “why it matters to us”',
      clause: 'From a clause',
      milestone: 'From a milestone',
      condition: 'From what a milestone depends on',
      notes: 'From your notes',
    },
    copy: 'Copy',
    copied: 'Copied',
    dismiss: 'Dismiss',
    invitations: 'Links to hand out',
    invitationsLead:
      'Kept in this browser until you have handed them out. Where a chair is taken, whoever comes next knocks.',
    copyLink: 'Copy link',
    copyLinkOf: (chair: string) => `Copy link for ${chair}`,
    handedOut: 'I handed it out',
    handedOutOf: (chair: string) => `I handed it out: forget the link for ${chair} in this browser`,
  },

  menu: {
    label: 'Menu',
    theme: 'Light and dark',
    light: 'Light',
    dark: 'Dark',
    auto: 'As this device',
    keyboard: 'Keyboard',
    agreement: 'The agreement to mediate',
  },

  keyboard: {
    title: 'Keyboard',
    lead: 'Keys work while no field is being written in.',
    sheet: 'This sheet',
    goals: 'Goals',
    conversation: 'Conversation',
    ledger: 'Issues and offers',
    evidence: 'Evidence',
    joint: 'To the joint room',
    notes: 'To your private notes',
    inFields: { 'Alt+↵': 'While you write: the wording coach' },
    close: 'Close',
  },
}
