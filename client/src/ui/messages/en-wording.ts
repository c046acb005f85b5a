/** The words of the wording coach in English. They come with it: the first page has no use for them. */

export const wording = {
  title: 'Wording coach',
  switch: 'Read along while I write',
  local: 'It reads only here, in this page. Nobody else sees it, and nothing of it is kept.',
  how: 'Words with a dotted line could be said another way: point at them, press them, or use',
  unavailable: 'This browser does not let it read along, so it stays quiet.',
  muted: 'Words it leaves alone until you close this tab',
  bringBack: 'Bring back',
  bringBackOf: (word: string) => `Bring back “${word}”`,

  panel: (words: string) => `Another way to say “${words}”`,
  use: (rewrite: string) => `${rewrite}: put it in`,
  edit: (rewrite: string) => `${rewrite}: put it in and write on from there`,
  editTip: 'Put in and edit',
  ignore: 'Ignore',
  ignoreHint: 'Leave it in this sentence',
  mute: 'Not this word again',
  off: 'Coach off',
  offHint: 'Switch the coach off in this tab; the switch is under “Yours”',
  onlyYou: 'Only you see this',
  noRoom: 'There is not enough room left in this field for these words.',
  nothing: 'Nothing to suggest here.',
  isOff: 'The wording coach is off.',
}
