/** Signing the agreement: who has signed exactly which text, what seals it, and what makes signatures fall. */
import Type, { type Static } from 'typebox'
import type { SignedStatement } from '../agreement/signature.ts'
import { signatureFormat } from '../agreement/signature.ts'
import type { PersonsEntry } from '../ledger/entry.ts'
import { isSide } from '../room/participant.ts'
import { type Side, sides } from '../room/side.ts'
import { Hash } from './identifier.ts'
import { type Made, withValue } from './room-state.ts'

/** By someone with authority: their side takes this very text. */
export const SignAct = Type.Object(
  {
    type: Type.Literal('sign'),
    /** `agreementHash` of what the person had on screen. */
    text: Hash,
    /** Typed by whoever signs. */
    name: Type.String(),
    /** Subject to legal advice until the end of this day, YYYY-MM-DD. */
    advice: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)
export type SignAct = Static<typeof SignAct>

/** With the signature of the key that is held for whoever signs, base64, so that anyone can check it anywhere. */
export interface RecordedSign extends SignAct {
  readonly key: string
  readonly signature: string
}

const only = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type) }, { additionalProperties: false })

/** Of one's own: until the other side has signed too, and after that while one's legal advice is waited for. */
export const TakeBackSignatureAct = only('take-back-signature')
/** By a side: it would open the sealed text again. Said by both, it is open, and nobody's signature stands. */
export const ReopenAgreementAct = only('reopen-agreement')
/** Takes that back. */
export const KeepSealedAct = only('keep-sealed')

export type SentSigningAct =
  | SignAct
  | Static<typeof TakeBackSignatureAct>
  | Static<typeof ReopenAgreementAct>
  | Static<typeof KeepSealedAct>
export type SigningAct = RecordedSign | Exclude<SentSigningAct, SignAct>

/** Recorded by the room: the text is another one than was signed. */
export interface VoidSignaturesAct {
  readonly type: 'void-signatures'
  /** What it says now. */
  readonly text: string
  /** Somebody wrote in it, or what it is read from changed. */
  readonly because: 'words' | 'ledger'
  /** Whose words or act that was; nobody's where a time was over. */
  readonly by?: string
}

export interface Signature {
  /** Of the act. */
  readonly id: string
  readonly by: string
  readonly side: Side
  readonly name: string
  readonly text: string
  readonly at: number
  readonly advice?: string
  readonly key: string
  readonly signature: string
}

export interface Signing {
  /** Those that stand, all under the same text, by participant. */
  readonly signatures: ReadonlyMap<string, Signature>
  /** Both sides have signed: this is the text, and its words are kept beside the entry of this id. */
  readonly sealed?: { readonly act: string; readonly text: string; readonly at: number }
  /** How often it was sealed. */
  readonly seals: number
  /** Sides that would open it again. */
  readonly reopen: Readonly<Partial<Record<Side, { readonly by: string; readonly at: number }>>>
  /** The last time signatures stood no more, whose they were, and why. */
  readonly fallen?: {
    readonly at: number
    readonly because: VoidSignaturesAct['because'] | 'taken-back' | 'reopened'
    readonly by?: string
    readonly signatures: readonly Signature[]
  }
}

export const nothingSigned: Signing = { signatures: new Map(), seals: 0, reopen: {} }

export const hasSigned = ({ signatures }: Pick<Signing, 'signatures'>, side: Side): boolean =>
  [...signatures.values()].some((signature) => signature.side === side)

const isSealedBy = (signing: Pick<Signing, 'signatures'>): boolean =>
  sides.every((side) => hasSigned(signing, side))

const signed = (signing: Signing, act: RecordedSign, { id, by, standing, at, owned }: Made): Signing => {
  if (!isSide(standing)) return signing
  const { type: _, ...said } = act
  const signatures = withValue(signing.signatures, by, { ...said, id, by, side: standing, at }, owned)
  const { fallen: __, ...rest } = signing
  if (signing.sealed || !isSealedBy({ signatures })) return { ...rest, signatures }
  return { ...rest, signatures, sealed: { act: id, text: act.text, at }, seals: signing.seals + 1 }
}

const unsealed = ({ sealed: _, ...signing }: Signing): Signing => ({ ...signing, reopen: {} })

const takenBack = (signing: Signing, { by, at }: Made): Signing => {
  const taken = signing.signatures.get(by)
  if (!taken) return signing
  const signatures = new Map(signing.signatures)
  signatures.delete(by)
  const fallen = { at, because: 'taken-back', by, signatures: [taken] } as const
  const next = { ...signing, signatures, fallen }
  return isSealedBy(next) ? next : unsealed(next)
}

const reopened = (signing: Signing, { by, standing, at }: Made): Signing => {
  if (!isSide(standing)) return signing
  const reopen: Signing['reopen'] = { ...signing.reopen, [standing]: { by, at } }
  if (!sides.every((side) => reopen[side])) return { ...signing, reopen }
  const fallen = { at, because: 'reopened', by, signatures: [...signing.signatures.values()] } as const
  return unsealed({ ...signing, signatures: new Map(), fallen })
}

export const foldSigning = (signing: Signing, act: SigningAct, made: Made): Signing => {
  switch (act.type) {
    case 'sign':
      return signed(signing, act, made)
    case 'take-back-signature':
      return takenBack(signing, made)
    case 'reopen-agreement':
      return reopened(signing, made)
    case 'keep-sealed': {
      if (!isSide(made.standing)) return signing
      const { [made.standing]: _, ...reopen } = signing.reopen
      return { ...signing, reopen }
    }
  }
}

export const foldVoid = (
  signing: Signing,
  { because, by }: VoidSignaturesAct,
  { at }: Pick<Made, 'at'>,
): Signing => {
  const fallen = { at, because, ...(by === undefined ? {} : { by }) }
  return {
    ...signing,
    signatures: new Map(),
    fallen: { ...fallen, signatures: [...signing.signatures.values()] },
  }
}

/** What the key of whoever signs has to sign for this act, or has signed in an entry. */
export const statementOf = (
  { room, id, by, standing, at }: Pick<PersonsEntry, 'room' | 'id' | 'by' | 'standing' | 'at'>,
  { text, name, advice }: SignAct,
): SignedStatement => ({
  format: signatureFormat,
  room,
  act: id,
  participant: by,
  side: standing === 'b' ? 'b' : 'a',
  name,
  text,
  at,
  ...(advice === undefined ? {} : { advice }),
})
