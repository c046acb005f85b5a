/** The coach reads along in every field where people write their own words, and in no other. */
import { expect, it } from 'vitest'
import { sourceFiles } from '../source-files.ts'

/** Names, addresses, sums, units, days, tables and searches: how many of them each file has. */
const others: Readonly<Record<string, number>> = {
  'client/src/agreement/sign-sheet.tsx': 2, // the name of whoever signs, and a day
  'client/src/dates/meeting-form.tsx': 3, // a day, a time, and an address
  'client/src/entry/door.tsx': 1, // a person's name
  'client/src/entry/open-room-form.tsx': 3, // the room's title and the names of its sides
  'client/src/evidence/check-form.tsx': 2, // who looks, and a day
  'client/src/evidence/composer.tsx': 2, // where it comes from, and a day
  'client/src/evidence/evidence-answers.tsx': 1, // a day
  'client/src/evidence/file-field.tsx': 1, // the name of a file
  'client/src/evidence/table-field.tsx': 1, // a table
  'client/src/glossary/name-form.tsx': 1, // what a thing has been called, which is why it gets another name
  'client/src/bids/amount-field.tsx': 1, // a sum
  'client/src/ledger/amount-control.tsx': 1, // a sum
  'client/src/ledger/composer-expiry.tsx': 2, // minutes, and a day with a time
  'client/src/ledger/issue-form.tsx': 2, // a unit and a step
  'client/src/links/link-choices.tsx': 1, // a search
  'client/src/numbers/amount-field.tsx': 1, // a sum
  'client/src/numbers/number-slider.tsx': 1, // a number from 0 to 100
  'client/src/order/agenda-form.tsx': 1, // minutes
  'client/src/seats/mediator-form.tsx': 1, // a mediator's name
  'client/src/stall/thresholds-form.tsx': 1, // a number a rule waits for
  'client/src/verify/verify-page.tsx': 1, // a fingerprint
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

it('every field is coached, or holds no words of one’s own', () => {
  const found = sourceFiles
    .filter(({ path }) => path.startsWith('client/src/') && path.endsWith('.tsx'))
    .flatMap(({ path, text }) => {
      const fields = count(text, /<(?:Textarea|TextInput)\b/g)
      const left = fields - count(text, /<(?:Textarea|TextInput)\s+\{\.\.\.coached\}/g)
      return left > 0 ? [[path, left] as const] : []
    })
  expect(Object.fromEntries(found)).toEqual(others)
})

it('every editor on shared text has the coach in it', () => {
  const editors = sourceFiles.filter(
    ({ path, text }) => path.startsWith('client/src/') && /\bliveText\(\{/.test(text),
  )
  expect(editors.length).toBeGreaterThan(1)
  expect(editors.filter(({ text }) => !text.includes('liveCoach')).map(({ path }) => path)).toEqual([])
})
