/** Evidence: laying a claim with its proof before whoever reads the space, changing it, taking it back, bringing it further out. */
import Type, { type Static } from 'typebox'
import {
  type AttachedFile,
  contentHash,
  contentOf,
  contentRefusal,
  contentShape,
  type EvidenceContent,
  NamedFile,
} from '../evidence/content.ts'
import { canonicalJson } from '../ledger/chain.ts'
import { sha256Hex } from '../ledger/hash.ts'
import { accessTo } from '../room/access.ts'
import { fileEndingRefusal, fileNameRefusal } from '../room/file-name.ts'
import { limits } from '../room/limits.ts'
import type { Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Space } from '../room/space.ts'
import type { EvidenceAnswers } from './evidence-answers.ts'
import { Hash, Identifier } from './identifier.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

export const AddEvidenceAct = Type.Object(
  { type: Type.Literal('add-evidence'), ...contentShape, file: Type.Optional(NamedFile) },
  { additionalProperties: false },
)
export type AddEvidenceAct = Static<typeof AddEvidenceAct>

export const ReviseEvidenceAct = Type.Object(
  {
    type: Type.Literal('revise-evidence'),
    evidence: Identifier,
    /** Hash of what the person had on screen when they began to change it (evidence/content). */
    words: Hash,
    ...contentShape,
    /** The file it has already, or another one. Left out, it has none from now on. */
    file: Type.Optional(NamedFile),
  },
  { additionalProperties: false },
)
export type ReviseEvidenceAct = Static<typeof ReviseEvidenceAct>

export const WithdrawEvidenceAct = Type.Object(
  { type: Type.Literal('withdraw-evidence'), evidence: Identifier },
  { additionalProperties: false },
)
export type WithdrawEvidenceAct = Static<typeof WithdrawEvidenceAct>

/** Stands in the ledger of the space it is brought to. */
export const BringEvidenceAct = Type.Object(
  {
    type: Type.Literal('bring-evidence'),
    from: Type.Union([
      Type.Literal('side-a'),
      Type.Literal('side-b'),
      Type.Literal('caucus-a'),
      Type.Literal('caucus-b'),
      Type.Literal('mediator'),
      Type.Literal('joint'),
    ]),
    evidence: Identifier,
    words: Hash,
  },
  { additionalProperties: false },
)
export type BringEvidenceAct = Static<typeof BringEvidenceAct>

/** With what the server knows of the file. */
type WithFacts<Sent extends { file?: NamedFile }> = Omit<Sent, 'file'> & { readonly file?: AttachedFile }
export type RecordedAdd = WithFacts<AddEvidenceAct>
export type RecordedRevise = WithFacts<ReviseEvidenceAct>

/**
 * Everything the new readers may know, and nothing of where it was before: no id, no space, no time. `asked` lets the
 * same act sent twice be known as one: without the id it was asked with, which is random, nobody can find it out.
 */
export interface RecordedBring extends EvidenceContent {
  readonly type: 'bring-evidence'
  readonly asked: string
}

type RecordedEvidenceAct = RecordedAdd | RecordedRevise | WithdrawEvidenceAct | RecordedBring
type EvidenceAct = AddEvidenceAct | ReviseEvidenceAct | WithdrawEvidenceAct | BringEvidenceAct

export interface EvidenceCard extends EvidenceContent {
  readonly id: string
  readonly by: string
  /** Whose evidence it is. */
  readonly owner: Standing
  readonly at: number
  /** Hash of what it says now. */
  readonly words: string
  readonly revisions: number
  /** The last one. */
  readonly revised?: { readonly by: string; readonly at: number }
  readonly withdrawn?: { readonly by: string; readonly at: number }
  /** By chair: the last answer, also one to earlier words. */
  readonly answers: EvidenceAnswers
}
export type EvidenceCards = ReadonlyMap<string, EvidenceCard>

/** From where to where: outward, to more readers. */
const outward: Readonly<Record<Space, readonly Space[]>> = {
  'side-a': ['caucus-a', 'joint'],
  'side-b': ['caucus-b', 'joint'],
  'caucus-a': ['joint'],
  'caucus-b': ['joint'],
  mediator: ['caucus-a', 'caucus-b', 'joint'],
  joint: [],
}
export const outwardOf = (space: Space): readonly Space[] => outward[space]

/** What a repeat of this act has in common with it, and no other act has. */
export const askedToBring = (id: string, act: BringEvidenceAct): string =>
  sha256Hex(canonicalJson({ id, from: act.from, evidence: act.evidence, words: act.words }))

/** The file an act names, with the facts; only for who uploaded it, in its space, to one card. */
const fileFor = (
  { evidence }: RoomState,
  actor: Actor,
  named: NamedFile | undefined,
  { file, space }: Surroundings,
  own?: EvidenceCard,
): AttachedFile | undefined | Refusal => {
  if (!named) return undefined
  const refusal = fileNameRefusal(named.name)
  if (refusal) return refusal
  if (own?.file?.file === named.file)
    return fileEndingRefusal(named.name, own.file.kind) ?? { ...own.file, name: named.name }
  const known = file(named.file)
  if (!known || known.space !== space || known.by !== actor.id) return refuse('file-unknown')
  for (const card of evidence.values()) if (card.file?.file === named.file) return refuse('file-attached')
  const { kind, size, sha256 } = known
  const lies = fileEndingRefusal(named.name, kind)
  if (lies) return lies
  return { file: named.file, name: named.name, kind, size, sha256 }
}

const isNo = (found: AttachedFile | Refusal | undefined): found is Refusal =>
  found !== undefined && 'refused' in found

const countOf = ({ evidence }: RoomState, standing: Standing): number => {
  let count = 0
  for (const { owner } of evidence.values()) if (owner === standing) count += 1
  return count
}

const decideAdd = (
  state: RoomState,
  actor: Actor,
  act: AddEvidenceAct,
  surroundings: Surroundings,
): RecordedAdd | Refusal => {
  if (countOf(state, actor.standing) >= limits.evidencePerChair) return refuse('too-much-evidence')
  const refusal = contentRefusal(act)
  if (refusal) return refusal
  const { file: named, ...words } = act
  const file = fileFor(state, actor, named, surroundings)
  if (isNo(file)) return file
  return { ...words, ...(file ? { file } : {}) }
}

/** One's own side's card, that still stands. */
const ownCard = (state: RoomState, actor: Actor, id: string): EvidenceCard | Refusal => {
  const card = state.evidence.get(id)
  if (!card) return refuse('evidence-unknown')
  if (card.owner !== actor.standing) return refuse('not-your-evidence')
  return card.withdrawn ? refuse('evidence-withdrawn') : card
}

const decideRevise = (
  state: RoomState,
  actor: Actor,
  act: ReviseEvidenceAct,
  surroundings: Surroundings,
): RecordedRevise | Refusal => {
  const card = ownCard(state, actor, act.evidence)
  if ('refused' in card) return card
  if (card.words !== act.words) return refuse('evidence-changed')
  if (card.revisions >= limits.revisionsPerEvidence) return refuse('too-many-revisions')
  const refusal = contentRefusal(act)
  if (refusal) return refusal
  const { file: named, ...words } = act
  const file = fileFor(state, actor, named, surroundings, card)
  if (isNo(file)) return file
  const recorded = { ...words, ...(file ? { file } : {}) }
  return contentHash(recorded) === card.words ? refuse('evidence-same') : recorded
}

const decideBring = (
  state: RoomState,
  actor: Actor,
  act: BringEvidenceAct,
  { id, space, joint, evidenceIn, broughtFile }: Surroundings,
): RecordedBring | Refusal => {
  // A space one may not read and an id nobody has are the same answer.
  const mayRead = accessTo(act.from, actor.standing, joint.stage.stage) !== 'none'
  const card = mayRead ? evidenceIn(act.from, act.evidence) : undefined
  if (!card) return refuse('evidence-unknown')
  if (card.owner !== actor.standing) return refuse('not-your-evidence')
  if (!outward[act.from].includes(space)) return refuse('bring-outward')
  if (card.withdrawn) return refuse('evidence-withdrawn')
  if (card.words !== act.words) return refuse('evidence-changed')
  for (const there of state.evidence.values())
    if (there.owner === actor.standing && there.words === card.words && !there.withdrawn)
      return refuse('evidence-there')
  if (countOf(state, actor.standing) >= limits.evidencePerChair) return refuse('too-much-evidence')
  const { file, ...words } = contentOf(card)
  return {
    type: 'bring-evidence',
    asked: askedToBring(id, act),
    ...words,
    ...(file ? { file: { ...file, file: broughtFile } } : {}),
  }
}

export const decideEvidence = (
  state: RoomState,
  actor: Actor,
  act: EvidenceAct,
  surroundings: Surroundings,
): RecordedEvidenceAct | Refusal => {
  switch (act.type) {
    case 'add-evidence':
      return decideAdd(state, actor, act, surroundings)
    case 'revise-evidence':
      return decideRevise(state, actor, act, surroundings)
    case 'withdraw-evidence': {
      const card = ownCard(state, actor, act.evidence)
      return 'refused' in card ? card : act
    }
    case 'bring-evidence':
      return decideBring(state, actor, act, surroundings)
  }
}

export const foldEvidence = (cards: EvidenceCards, act: RecordedEvidenceAct, made: Made): EvidenceCards => {
  const { id, by, at, standing, owned } = made
  if (act.type === 'add-evidence' || act.type === 'bring-evidence') {
    const content = contentOf(act)
    const first = { id, by, owner: standing, at, revisions: 0, answers: {} }
    return withValue(cards, id, { ...content, ...first, words: contentHash(content) }, owned)
  }
  const card = cards.get(act.evidence)
  if (!card) return cards
  if (act.type === 'withdraw-evidence')
    return withValue(cards, card.id, { ...card, withdrawn: { by, at } }, owned)
  const content = contentOf(act)
  const { owner, answers } = card
  const first = { id: card.id, by: card.by, at: card.at, owner, answers, revisions: card.revisions + 1 }
  const next = { ...content, ...first, words: contentHash(content), revised: { by, at } }
  return withValue(cards, card.id, next, owned)
}
