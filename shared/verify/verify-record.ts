/** Checks a joint record without the room: what it says is whole only if everything that can be checked was, and held. */
import { agreementHash } from '../agreement/agreement-text.ts'
import { type JointRecord, recordFormat } from '../agreement/joint-record.ts'
import { limits } from '../room/limits.ts'
import { checkLedger, isWithheld } from './ledger-check.ts'
import { readJson } from './read-json.ts'
import { isRecord } from './record-shape.ts'
import { checkKey, checkServerSignature, expectedKeyOf, fingerprintOf } from './server-key.ts'
import { isFields } from './shape.ts'
import { checkSigning, type Standing } from './signing-check.ts'
import { checkAgreement, checkMediation } from './text-check.ts'
import { textOf } from './utf8.ts'
import {
  type Finding,
  Findings,
  type Progress,
  type RecordFacts,
  type Step,
  type StepResult,
  type Verification,
  type Verifying,
} from './verification.ts'

interface Options {
  /** The server's key or its fingerprint, from elsewhere than the file, as typed; empty for none. */
  readonly expectedKey?: string
}

const nothingChecked: Readonly<Record<Step, StepResult>> = {
  read: 'not-checked',
  format: 'not-checked',
  shape: 'not-checked',
  chain: 'not-checked',
  participants: 'not-checked',
  agreement: 'not-checked',
  mediation: 'not-checked',
  server: 'not-checked',
  key: 'not-checked',
}

const unchecked = (finding: Finding, steps = nothingChecked): Verification => ({
  verdict: 'not-checked',
  steps,
  findings: [finding],
  found: 1,
})

/** Of a file that is refused unread; for whoever knows its size, in bytes, before it is in memory. */
export const sizeVerification = (bytes: number): Verification | undefined => {
  if (bytes === 0) return unchecked({ code: 'file-empty' })
  if (bytes <= limits.record.bytes) return undefined
  return unchecked({ code: 'file-too-large', expected: String(limits.record.bytes), found: String(bytes) })
}

const family = recordFormat.slice(0, recordFormat.lastIndexOf('/') + 1)

const formatFinding = (value: unknown): Finding | undefined => {
  const format = isFields(value) && Object.hasOwn(value, 'format') ? value.format : undefined
  if (format === recordFormat) return undefined
  if (typeof format !== 'string' || !format.startsWith(family)) return { code: 'other-format' }
  const version = format.slice(family.length)
  return /^[1-9]\d{0,5}$/.test(version)
    ? { code: 'future-version', found: version }
    : { code: 'other-format' }
}

/** What was checked so far, step by step. */
class Steps {
  readonly findings = new Findings(limits.record.findings)
  readonly results: Record<Step, StepResult> = { ...nothingChecked }
  #before = 0

  end(step: Step): boolean {
    const held = this.findings.count === this.#before
    this.#before = this.findings.count
    this.results[step] = held ? 'held' : 'broken'
    return held
  }

  get told() {
    return { steps: this.results, findings: this.findings.kept, found: this.findings.count }
  }
}

const factsOf = (record: JointRecord, { signatures, sealed }: Standing): RecordFacts => {
  const { room, opening, title, sides, madeAt, ledger, agreement, publicKey } = record
  return {
    room,
    opening,
    title,
    sides,
    madeAt,
    entries: ledger.length,
    withheld: ledger.filter(isWithheld).length,
    signatures: signatures.map(({ id: _, by: __, text: ___, ...shown }) => shown),
    sealed,
    hash: agreementHash(agreement),
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    agreement,
  }
}

/** The value in the file, or why it was not read. */
function* valueIn(bytes: Uint8Array, findings: Findings): ReturnType<typeof readJson> {
  const reading = textOf(bytes)
  let read = reading.next()
  while (!read.done) {
    yield { step: 'read', done: (0.5 * read.value) / bytes.length }
    read = reading.next()
  }
  return read.value === undefined ? { unread: { code: 'not-utf8' } } : yield* readJson(read.value, findings)
}

/** In slices of some ms, reading the file apart: whoever runs it can do something else in between, or stop. Throws at nothing a file can hold. */
export function* verifying(bytes: Uint8Array, { expectedKey = '' }: Options = {}): Verifying<Verification> {
  const expected = expectedKeyOf(expectedKey)
  if (!expected && expectedKey.trim() !== '') return unchecked({ code: 'key-unreadable' })
  const refused = sizeVerification(bytes.length)
  if (refused) return refused
  const steps = new Steps()
  const { findings } = steps
  const read = yield* valueIn(bytes, findings)
  if ('unread' in read) return unchecked(read.unread)
  const isRead = steps.end('read')
  const format = formatFinding(read.value)
  if (format) return unchecked(format, steps.results)
  steps.end('format')
  if (!isRead) return { verdict: 'not-whole', ...steps.told }
  yield { step: 'shape', done: 0 }
  const record = read.value
  const isShaped = isRecord(record, findings)
  steps.end('shape')
  if (!isShaped) return { verdict: 'not-whole', ...steps.told }
  yield* checkLedger(record, findings)
  steps.end('chain')
  const standing = yield* checkSigning(record, findings)
  steps.end('participants')
  yield { step: 'agreement', done: 0 }
  checkAgreement(record, standing, findings)
  steps.end('agreement')
  checkMediation(record, findings)
  steps.end('mediation')
  yield { step: 'server', done: 0 }
  checkServerSignature(record, findings)
  steps.end('server')
  if (expected) {
    checkKey(record, expected, findings)
    steps.end('key')
  }
  const fingerprint = fingerprintOf(record.publicKey)
  if (findings.count > 0) return { verdict: 'not-whole', ...steps.told, fingerprint }
  const key = expected ? 'as-expected' : 'not-compared'
  return { verdict: 'whole', ...steps.told, key, facts: factsOf(record, standing) }
}

/** The same in one go. */
export const verifyRecord = (
  bytes: Uint8Array,
  options: Options = {},
  progress: (progress: Progress) => void = () => {},
): Verification => {
  const check = verifying(bytes, options)
  for (;;) {
    const step = check.next()
    if (step.done) return step.value
    progress(step.value)
  }
}
