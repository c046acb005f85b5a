/** The texts of a record: the agreement against what was signed and in its one form, the agreement to mediate against its hash. */
import {
  type AgreementText,
  agreementHash,
  agreementJson,
  canonicalAgreement,
} from '../agreement/agreement-text.ts'
import type { JointRecord } from '../agreement/joint-record.ts'
import { canonicalJson } from '../ledger/chain.ts'
import { sha256Hex } from '../ledger/hash.ts'
import type { Standing } from './signing-check.ts'
import type { Findings } from './verification.ts'

/** Where two values that are alike in shape first differ; of texts, lists and fields alone. */
const difference = (one: unknown, other: unknown, place: string): string | undefined => {
  if (one === other) return undefined
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return place
  const its = new Map<string, unknown>(Object.entries(other))
  for (const [name, value] of Object.entries(one)) {
    const within = Array.isArray(one) ? `${place}[${name}]` : `${place}.${name}`
    const found = difference(value, its.get(name), within)
    if (found !== undefined) return found
    its.delete(name)
  }
  return its.size === 0 ? undefined : place
}

const checkForm = (agreement: AgreementText, findings: Findings): void => {
  if (canonicalJson(agreement) === agreementJson(agreement)) return
  const place = difference(agreement, canonicalAgreement(agreement), 'agreement') ?? 'agreement'
  findings.add({ code: 'agreement-form', place })
}

/** A text nobody's signature stands under is compared with nothing. */
export const checkAgreement = (
  { agreement }: JointRecord,
  { signatures }: Standing,
  findings: Findings,
): void => {
  checkForm(agreement, findings)
  const found = agreementHash(agreement)
  const [signed] = signatures
  if (signed && signed.text !== found)
    findings.add({ code: 'agreement-differs', place: 'agreement', expected: signed.text, found })
}

export const checkMediation = ({ mediation }: JointRecord, findings: Findings): void => {
  const found = sha256Hex(mediation.text)
  if (found !== mediation.hash)
    findings.add({ code: 'mediation-differs', place: 'mediation', expected: mediation.hash, found })
}
