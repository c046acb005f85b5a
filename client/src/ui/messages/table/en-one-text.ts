/** Words of one text: the mediator's draft, what each side says of it, and its versions. */

export const oneText = {
  kind: 'One text',
  by: (name: string) => `One text by ${name}`,
  begin: {
    about:
      'Or one text: you alone write it, each side says what would not work in it and what would, and you write it anew. In the end each side answers with one sealed yes or no.',
    press: 'Begin a text',
    goOn: 'Go on with your text',
    title: 'One text for both sides',
    text: 'The text',
    textHint: 'A first draft, so that there is something to improve. Everybody in the room reads it.',
    textPlaceholder: 'Four years at 2,220 a month. Both look at the roof before the first winter.',
    send: 'Show it to both sides',
    close: 'Close; what you wrote is kept',
    leftOver: 'The text you had begun',
  },
  places: {
    label: 'Where the sides say what they think of it',
    names: { joint: 'Before everybody', caucus: 'Each in its caucus' },
    means: {
      joint: 'Everybody in the room reads what either side says of it. It stays so for this text.',
      caucus:
        'What a side says of it is read by that side and the mediator alone. It stays so for this text.',
    },
  },
  version: {
    of: (version: number, all: number) =>
      all === 1
        ? 'Version 1'
        : version === all
          ? `Version ${version}, the newest`
          : `Version ${version} of ${all}`,
    earlier: 'The version before',
    later: 'The version after',
    newest: 'To the newest',
    shows: (before: number) => `As text, or what changed since version ${before}`,
    text: 'Text',
    changes: 'What changed',
  },
  said: {
    title: 'What the sides say of it',
    titleOf: (version: number) => `What was said of version ${version}`,
    kinds: { 'would-not-work': 'Would not work because …', 'would-work-if': 'Would work if …' },
    you: 'you',
    none: 'Nothing was said of this version.',
    earlier: (count: number) => `Said of earlier versions (${count})`,
    ofVersion: (version: number) => `Of version ${version}`,
    takeBack: 'Take back',
    watching: 'Each side says what it thinks of it to the mediator alone.',
    inCaucus: 'You say what you think of it in your caucus: only your side and the mediator read it there.',
    goThere: 'Go to your caucus',
    goTo: (side: string) => `Go to the caucus with ${side}`,
    own: (count: number) => `What your side said there (${count})`,
    ownNone: 'Your side has said nothing there yet.',
    inCaucuses: 'Each side says it in its caucus. Opened here, it is on your screen alone.',
    ofNone: (side: string) => `${side} has said nothing yet.`,
    of: (side: string, count: number) => `What ${side} said (${count})`,
  },
  say: {
    title: (version: number) => `Say something of version ${version}`,
    kind: 'What is it?',
    placeholder: {
      'would-not-work': 'deliveries begin at five, before the yard opens.',
      'would-work-if': 'the gutters are done before October.',
    },
    newer: (began: number, now: number) =>
      `You began this at version ${began}. Version ${now} has come since; what you send stands there.`,
    send: 'Say it',
    leftOver: 'What you had begun to say of the text',
  },
  caucus: {
    title: 'The text both sides work on',
    reads:
      'Everybody reads the text. What you say of it here is read by your side and the mediator alone, who writes the next version with it in mind.',
    readsOf: (side: string) =>
      `Everybody reads the text. What ${side} says of it here is read by them and the mediator alone.`,
    none: 'Nothing was said of it here yet.',
    show: 'Show the text',
    hide: 'Hide the text',
  },
  revise: {
    press: 'Write the next version',
    label: (version: number) => `Version ${version}`,
    hint: 'Everybody sees it beside the one before, word by word.',
    see: 'See what changes',
    hide: 'Hide what changes',
    newer: (version: number) =>
      `Version ${version} has come while you were writing. Yours is kept; look at the new one first.`,
    goOn: (version: number) => `Go on from version ${version}`,
    send: (version: number) => `Show version ${version} to both sides`,
    drop: 'Let it go',
    leftOver: 'The version you had begun',
  },
  put: {
    press: (version: number) => `Ask for a yes or no to version ${version}`,
    lead: (version: number) =>
      `Each side answers version ${version} with yes or no, sealed: you will not see it either. Two yeses: agreed, at once. Otherwise there is no agreement when the time is over, and you can write it anew. Until then it stays as it is.`,
    send: (version: number) => `Put version ${version} to both sides`,
  },
  aside: {
    press: 'Put this text aside',
    sure: 'It ends for both sides, with nothing answered. It stays here to be read, and another one can begin.',
    yes: 'Put it aside',
  },
  back: 'Back',
  answering: (version: number) =>
    `Both sides are answering version ${version}. It stays as it is until that is over.`,
  toAnswer: 'Look at the answer',
  toOwnAnswer: 'To your side’s answer',
  none: (version: number) => `No agreement on version ${version}.`,
  agreed: (version: number) => `Agreed: both sides said yes to version ${version}.`,
  asided: (name: string) => `Put aside by ${name}.`,
  spine: {
    agreed: (version: number) => `Both sides said yes to version ${version} of the text`,
    'no-agreement': (version: number) => `No agreement on version ${version} of the text`,
    version: (name: string, version: number) => `${name} wrote version ${version} of the text`,
    aside: (name: string) => `${name} put the text aside`,
  },
  notice: {
    first: 'The mediator has begun one text for both sides.',
    version: (version: number) => `There is version ${version} of the mediator’s text.`,
    look: 'Look',
  },
  desk: {
    title: 'One text',
    stands: (version: number) => `Version ${version}`,
    said: (side: string, count: number) =>
      count === 1 ? `${side}: 1 thing said` : `${side}: ${count} things said`,
    look: 'Look',
  },
}
