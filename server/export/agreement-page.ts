/** The agreement as a page: its parts in their order, with the words around them. Every form of it is made from this. */
import { createHash } from 'node:crypto'
import type { AgreementDocument } from '@common-ground/shared/agreement/agreement-document'
import {
  clausesBySection,
  type Milestone,
  type NumberedClause,
} from '@common-ground/shared/agreement/agreement-text'
import type { ShownSignature } from '@common-ground/shared/agreement/signature'
import { type Side, sides } from '@common-ground/shared/room/side'
import { words } from './words.ts'

const said = words.agreement

export interface PageSide {
  readonly side: Side
  readonly name: string
}

export interface PageMilestone {
  /** Absent where it is both. */
  readonly side?: Side
  readonly who: string
  /** A paragraph each. */
  readonly what: readonly string[]
  readonly condition: readonly string[]
  /** Days as they are read; empty where there is none. */
  readonly due: string
  readonly until: string
}

export interface PageSignature {
  readonly side: Side
  readonly name: string
  readonly sideName: string
  readonly at: string
  /** Empty where it is subject to nothing. */
  readonly advice: string
  readonly fingerprint: string
  readonly signature: string
}

export interface AgreementPage {
  readonly title: string
  /** Said at the top and at the foot of every page until it is sealed. */
  readonly draft?: string
  /** When it was read, for a draft only: a sealed one changes no more. */
  readonly asRead?: string
  readonly sides: readonly PageSide[]
  readonly sections: readonly { readonly heading: string; readonly clauses: readonly NumberedClause[] }[]
  readonly milestones: readonly PageMilestone[]
  readonly open: readonly string[]
  readonly followUp?: string
  readonly signatures: readonly PageSignature[]
  readonly hash: string
}

/** The first 16 hexadecimal digits of the SHA-256 of a key, given as base64. */
export const fingerprintOf = (key: string): string =>
  createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 16)

const draftWords = ({ sealed, signatures }: AgreementDocument): string | undefined => {
  if (sealed) return undefined
  const signed = sides.filter((side) => signatures.some((signature) => signature.side === side)).length
  return [said.draft, said.signedByOne][signed] ?? said.signedByBoth
}

const milestoneOf = (names: Readonly<Record<Side, string>>, milestone: Milestone): PageMilestone => ({
  ...(milestone.who === 'both' ? {} : { side: milestone.who }),
  who: milestone.who === 'both' ? said.both : names[milestone.who],
  what: milestone.what.split('\n'),
  condition: milestone.condition?.split('\n') ?? [],
  due: milestone.due === undefined ? '' : words.day(milestone.due),
  until: milestone.until === undefined ? '' : words.day(milestone.until),
})

const signatureOf = (names: Readonly<Record<Side, string>>, shown: ShownSignature): PageSignature => ({
  side: shown.side,
  name: shown.name,
  sideName: names[shown.side],
  at: words.moment(shown.at),
  advice: shown.advice === undefined ? '' : said.advice(shown.advice),
  fingerprint: fingerprintOf(shown.key),
  signature: shown.signature,
})

export const agreementPage = (document: AgreementDocument): AgreementPage => {
  const { text } = document
  const draft = draftWords(document)
  return {
    title: text.title,
    ...(draft === undefined ? {} : { draft, asRead: said.asRead(document.at) }),
    sides: sides.map((side) => ({ side, name: text.sides[side] })),
    sections: clausesBySection(text).map(({ section, clauses }) => ({
      heading: said.sections[section],
      clauses,
    })),
    milestones: text.milestones.map((milestone) => milestoneOf(text.sides, milestone)),
    open: text.open,
    ...(text.followUp === undefined ? {} : { followUp: said.followUpOn(text.followUp) }),
    signatures: document.signatures.map((shown) => signatureOf(text.sides, shown)),
    hash: document.hash,
  }
}
