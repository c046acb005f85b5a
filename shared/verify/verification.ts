/** What the check of a joint record says: a verdict, what was checked, and every place that does not hold, as data. */
import type { AgreementText } from '../agreement/agreement-text.ts'
import type { ShownSignature } from '../agreement/signature.ts'

/** In the order they are taken. */
export const steps = [
  'read',
  'format',
  'shape',
  'chain',
  'participants',
  'agreement',
  'mediation',
  'server',
  'key',
] as const
export type Step = (typeof steps)[number]

/** `not-checked`: not reached, or of the key: there was none to compare with. */
export type StepResult = 'held' | 'broken' | 'not-checked'

/** Why a file was not checked at all. */
export const uncheckedCodes = [
  'file-empty',
  'file-too-large',
  'not-utf8',
  'not-json',
  'too-deep',
  'other-format',
  'future-version',
  'key-unreadable',
] as const

/** What does not hold. */
export const brokenCodes = [
  'field-repeated',
  'field-missing',
  'field-unknown',
  'value-unfit',
  'text-ill-formed',
  'number-unreadable',
  'ledger-empty',
  'entry-order',
  'entry-link',
  'entry-hash',
  'entry-time',
  'entry-repeated',
  'entry-elsewhere',
  'act-misplaced',
  'signature-wrong',
  'signer-changed',
  'texts-differ',
  'agreement-differs',
  'agreement-form',
  'mediation-differs',
  'server-signature-wrong',
  'key-differs',
] as const

export type FindingCode = (typeof uncheckedCodes)[number] | (typeof brokenCodes)[number]

export interface Finding {
  readonly code: FindingCode
  /** Where in the file, as `ledger[3].act.name`; at most 200 characters, names of fields as the file says them. */
  readonly place?: string
  /** Position of the entry, from 0. */
  readonly entry?: number
  /** What it was compared with, and what it is: hashes, fingerprints, sizes in bytes, versions. */
  readonly expected?: string
  readonly found?: string
}

/** What a record says that holds. */
export interface RecordFacts {
  readonly room: string
  readonly opening: number
  readonly title: string
  readonly sides: { readonly a: string; readonly b: string }
  /** ms since 1970 */
  readonly madeAt: number
  readonly entries: number
  /** Entries whose place is checked and whose content is not in the file: whether one of them gave, took back or voided a signature, nobody can tell from it. */
  readonly withheld: number
  /** Those that stand. */
  readonly signatures: readonly ShownSignature[]
  /** Both sides' stand. */
  readonly sealed: boolean
  /** `agreementHash` of the text. */
  readonly hash: string
  /** Of the server, base64, and the first 16 hexadecimal digits of its SHA-256. */
  readonly publicKey: string
  readonly fingerprint: string
  readonly agreement: AgreementText
}

interface Checked {
  readonly steps: Readonly<Record<Step, StepResult>>
  /** In the order of the steps; the first is the first place that does not hold. At most `limits.record.findings`. */
  readonly findings: readonly Finding[]
  /** How many there were in all. */
  readonly found: number
}

export type Verification =
  | (Checked & {
      readonly verdict: 'whole'
      /** `not-compared`: whoever made a whole record anew, with a key of their own, could not be told from here. */
      readonly key: 'as-expected' | 'not-compared'
      readonly facts: RecordFacts
    })
  | (Checked & { readonly verdict: 'not-whole'; readonly fingerprint?: string })
  | (Checked & { readonly verdict: 'not-checked' })

export interface Progress {
  readonly step: Step
  /** Of this step, from 0 to 1. */
  readonly done: number
}

export type Verifying<Result> = Generator<Progress, Result>

/** Counts all, keeps the first. */
export class Findings {
  readonly kept: Finding[] = []
  count = 0
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  add(finding: Finding): void {
    this.count += 1
    if (this.kept.length < this.#most)
      this.kept.push(
        finding.place === undefined
          ? finding
          : { ...finding, place: finding.place.slice(0, 200).toWellFormed() },
      )
  }
}
