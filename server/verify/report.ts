/** What was found of a joint record, as plain lines for a terminal. */

import {
  findingSentences,
  keyNotCompared,
  stepSentences,
  unsignedAgreement,
  withheldSentence,
} from '@common-ground/shared/verify/sentences'
import { fingerprintOf } from '@common-ground/shared/verify/server-key'
import {
  type Finding,
  type RecordFacts,
  type Step,
  steps,
  type Verification,
} from '@common-ground/shared/verify/verification'

/** Text of a file nobody knows yet: it writes no line of its own and moves nothing on the screen. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u00b7')

const headings = {
  whole: 'WHOLE. Everything that can be checked was checked, and holds.',
  'whole-in-itself':
    'WHOLE IN ITSELF. Everything in the file holds. Whose key it is, is left to compare: see below.',
  'not-whole': 'NOT WHOLE. Do not rely on this file.',
  'not-checked': 'NOT CHECKED. Nothing can be said of this file.',
} as const satisfies Record<Verification['verdict'] | 'whole-in-itself', string>

const marks = { held: 'holds', broken: 'DOES NOT HOLD', 'not-checked': 'not checked' } as const

const findingLines = ({ code, place, entry, expected, found }: Finding): readonly string[] => [
  `- ${findingSentences[code]}`,
  ...(entry === undefined ? [] : [`  entry: ${entry}`]),
  ...(place === undefined ? [] : [`  place: ${plain(place)}`]),
  ...(expected === undefined ? [] : [`  expected: ${plain(expected)}`]),
  ...(found === undefined ? [] : [`  found: ${plain(found)}`]),
]

const moment = (at: number): string => new Date(at).toISOString()

const state = ({ sealed, signatures }: RecordFacts): string => {
  if (sealed) return 'sealed: signed by both sides'
  return signatures.length > 0 ? 'signed by one side, not by both' : 'a draft: no signature stands'
}

const factLines = (facts: RecordFacts): readonly string[] => [
  '',
  `title:       ${plain(facts.title)}`,
  `sides:       ${plain(facts.sides.a)} / ${plain(facts.sides.b)}`,
  `room:        ${facts.room}, joint room ${facts.opening}`,
  `made:        ${moment(facts.madeAt)}`,
  `entries:     ${facts.entries}`,
  `agreement:   ${state(facts)}`,
  `its hash:    ${facts.hash}`,
  ...facts.signatures.map(({ side, name, at, advice, key }) => {
    const until = advice === undefined ? '' : `, subject to legal advice until ${advice}`
    return `signature:   ${plain(name)} for ${plain(facts.sides[side])}, ${moment(at)}${until}, key ${fingerprintOf(key)}`
  }),
  `server key:  ${facts.publicKey}`,
  `fingerprint: ${facts.fingerprint}`,
]

const stepLines = (verification: Verification): readonly string[] => {
  const isUnsigned = verification.verdict === 'whole' && verification.facts.signatures.length === 0
  const named = (step: Step) => (step === 'agreement' && isUnsigned ? unsignedAgreement : stepSentences[step])
  return steps.map((step) => `  ${marks[verification.steps[step]].padEnd(14)} ${named(step)}`)
}

export const reportOf = (verification: Verification): string => {
  const { verdict, findings, found } = verification
  const isCompared = verdict !== 'whole' || verification.key === 'as-expected'
  const lines = [headings[isCompared ? verdict : 'whole-in-itself'], '', ...stepLines(verification)]
  if (findings.length > 0)
    lines.push(
      '',
      verdict === 'not-checked' ? 'Why:' : 'What does not hold, the first place first:',
      ...findings.flatMap(findingLines),
    )
  if (found > findings.length) lines.push(`And ${found - findings.length} more.`)
  if (verification.verdict === 'whole') {
    lines.push(...factLines(verification.facts))
    const { withheld, fingerprint } = verification.facts
    if (withheld > 0) lines.push('', withheldSentence(withheld))
    if (verification.key === 'not-compared') lines.push('', keyNotCompared(fingerprint))
  }
  return lines.join('\n')
}

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')

/** The same as data: what could move something on the screen is escaped, as JSON lets one. */
export const jsonOf = (verification: Verification): string =>
  JSON.stringify(verification, null, 2).replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
