/** The signatures of a record: each by the key of whoever signed, over what the entry says; and which stand at the end. */
import {
  foldSigning,
  foldVoid,
  nothingSigned,
  type RecordedSign,
  type Signature,
  type Signing,
  statementOf,
} from '../acts/signing.ts'
import type { JointRecord } from '../agreement/joint-record.ts'
import { statementJson } from '../agreement/signature.ts'
import type { Entry, PersonsEntry } from '../ledger/entry.ts'
import { isSide } from '../room/participant.ts'
import { sides } from '../room/side.ts'
import { hasSigned } from './ed25519.ts'
import { isWithheld } from './ledger-check.ts'
import type { Findings, Verifying } from './verification.ts'

/** Checking a signature takes some ms: so many between two breaks. */
const slice = 5

export interface Standing {
  /** Those that stand, in the order they were given. */
  readonly signatures: readonly Signature[]
  /** Both sides' do. */
  readonly sealed: boolean
}

class SigningCheck {
  signing: Signing = nothingSigned
  readonly #keys = new Map<string, string>()
  readonly #findings: Findings

  constructor(findings: Findings) {
    this.#findings = findings
  }

  /** The next entry, at this place. */
  take(entry: Entry, at: number): void {
    const { act } = entry
    switch (act.type) {
      case 'void-signatures':
        if (entry.standing === 'room') this.signing = foldVoid(this.signing, act, entry)
        else this.#misplaced(at)
        break
      case 'sign':
      case 'take-back-signature':
      case 'reopen-agreement':
      case 'keep-sealed':
        if (entry.standing === 'room' || !isSide(entry.standing)) {
          this.#misplaced(at)
          break
        }
        if (act.type === 'sign') this.#signed(entry, act, at)
        this.signing = foldSigning(this.signing, act, entry)
    }
  }

  #misplaced(at: number): void {
    this.#findings.add({ code: 'act-misplaced', entry: at, place: `ledger[${at}].standing` })
  }

  #signed(entry: PersonsEntry, act: RecordedSign, at: number): void {
    const place = `ledger[${at}].act`
    const key = this.#keys.get(entry.by) ?? act.key
    this.#keys.set(entry.by, key)
    if (key !== act.key)
      this.#findings.add({
        code: 'signer-changed',
        entry: at,
        place: `${place}.key`,
        expected: key,
        found: act.key,
      })
    if (!hasSigned(act.key, act.signature, statementJson(statementOf(entry, act))))
      this.#findings.add({ code: 'signature-wrong', entry: at, place: `${place}.signature` })
    const [first] = this.signing.signatures.values()
    const text = this.signing.sealed?.text ?? first?.text
    if (text !== undefined && text !== act.text)
      this.#findings.add({
        code: 'texts-differ',
        entry: at,
        place: `${place}.text`,
        expected: text,
        found: act.text,
      })
  }
}

export function* checkSigning({ ledger }: JointRecord, findings: Findings): Verifying<Standing> {
  const check = new SigningCheck(findings)
  let signs = 0
  for (const [at, entry] of ledger.entries()) {
    if (isWithheld(entry)) continue
    check.take(entry, at)
    if (entry.act.type !== 'sign') continue
    signs += 1
    if (signs % slice === 0) yield { step: 'participants', done: at / ledger.length }
  }
  const signatures = [...check.signing.signatures.values()]
  const sealed = sides.every((side) => signatures.some((signature) => signature.side === side))
  return { signatures, sealed }
}
