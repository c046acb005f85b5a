/** The words a clause is read from the ledger with. They are signed: whoever changes them changes the text of what was not sealed. */

export const clauseWords = {
  term: (title: string, value: string) => `${title}: ${value}`,
  yesNo: (yes: boolean) => (yes ? 'yes' : 'no'),
  gives: (name: string) => `${name}:`,
  returns: (name: string) => `In return, ${name}:`,
  both: 'Both hold together, or neither does.',
  step: (name: string) => `A step by ${name}`,
  checked: (how: string) => `How both can check it: ${how}`,
  proposal: 'As proposed by the mediator',
  measure: (how: string) => `How both will know: ${how}`,
  by: (day: string) => `By ${day}`,
  source: (source: string) => `Source: ${source}`,
  withWhole: (title: string) => `${title} (agreed only together with the open points)`,
  toCheck: (claim: string) => `To be checked together: ${claim}`,
} as const
