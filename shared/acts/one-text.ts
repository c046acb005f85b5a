/** One text: the mediator's draft, what each side says of it, and its counted versions. In the end it is put like a proposal. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import type { Standing } from '../room/participant.ts'
import { Identifier } from './identifier.ts'
import { type Proposals, VotingMinutes } from './proposals.ts'
import { type Made, type RoomState, withValue } from './room-state.ts'

/** Where sides say what they think of it: before everybody, or each where the mediator alone reads along. */
export const criticismPlaces = ['joint', 'caucus'] as const
export type CriticismPlace = (typeof criticismPlaces)[number]

export const StartTextAct = Type.Object(
  { type: Type.Literal('start-text'), text: Type.String(), criticisms: Type.Enum([...criticismPlaces]) },
  { additionalProperties: false },
)
/** From 1, as both sides count them. */
const version = Type.Integer({ minimum: 1, maximum: limits.oneText.versions })

/** Another version, made from the one that is named. */
export const ReviseTextAct = Type.Object(
  { type: Type.Literal('revise-text'), document: Identifier, version, text: Type.String() },
  { additionalProperties: false },
)
export const EndTextAct = Type.Object(
  { type: Type.Literal('end-text'), document: Identifier },
  { additionalProperties: false },
)
/** One sealed yes or no of each side to this version. Its id is that of the proposal it becomes. */
export const PutTextAct = Type.Object(
  { type: Type.Literal('put-text'), document: Identifier, version, minutes: VotingMinutes },
  { additionalProperties: false },
)
export const criticismKinds = ['would-not-work', 'would-work-if'] as const
export type CriticismKind = (typeof criticismKinds)[number]

/** By a side: "would not work because", "would work if". In the joint ledger, or in its caucus, as was said when the text began. */
export const CriticiseAct = Type.Object(
  {
    type: Type.Literal('criticise'),
    document: Identifier,
    version,
    kind: Type.Enum([...criticismKinds]),
    text: Type.String(),
  },
  { additionalProperties: false },
)
export const TakeBackCriticismAct = Type.Object(
  { type: Type.Literal('take-back-criticism'), criticism: Identifier },
  { additionalProperties: false },
)

export interface Version {
  readonly text: string
  readonly by: string
  readonly at: number
}

export interface OneText {
  readonly id: string
  readonly at: number
  /** Position of its first entry in the ledger. */
  readonly seq: number
  readonly criticisms: CriticismPlace
  /** In their order: the last one is the text. */
  readonly versions: readonly Version[]
  readonly ended?: { readonly at: number; readonly by: string }
}
export type OneTexts = ReadonlyMap<string, OneText>

export interface Criticism {
  readonly id: string
  readonly document: string
  readonly version: number
  readonly kind: CriticismKind
  readonly text: string
  readonly by: string
  readonly standing: Standing
  readonly at: number
  readonly takenBack: boolean
}
export type Criticisms = ReadonlyMap<string, Criticism>

export type OneTextAct = Static<
  | typeof StartTextAct
  | typeof ReviseTextAct
  | typeof EndTextAct
  | typeof PutTextAct
  | typeof CriticiseAct
  | typeof TakeBackCriticismAct
>
export type PutTextAct = Static<typeof PutTextAct>

/** The vote that is open on it, or the one that ended in agreement. */
export const voteOn = (proposals: Proposals, document: string) =>
  [...proposals.values()].find(
    ({ status, put }) => put?.version?.document === document && (status === 'put' || status === 'agreed'),
  )

/** It can be written anew and spoken of: it was not put aside, and nobody has agreed on it yet. */
export const isTextOpen = ({ id, ended }: OneText, proposals: Proposals): boolean =>
  !ended && voteOn(proposals, id)?.status !== 'agreed'

const started = ({ text, criticisms }: Static<typeof StartTextAct>, { id, by, at, seq }: Made): OneText => ({
  id,
  at,
  seq,
  criticisms,
  versions: [{ text, by, at }],
})

const textsAfter = (texts: OneTexts, act: OneTextAct, made: Made): OneTexts => {
  const { id, by, at, owned } = made
  if (act.type === 'start-text') return withValue(texts, id, started(act, made), owned)
  if (act.type !== 'revise-text' && act.type !== 'end-text') return texts
  const text = texts.get(act.document)
  if (!text) return texts
  const next =
    act.type === 'end-text'
      ? { ...text, ended: { at, by } }
      : { ...text, versions: [...text.versions, { text: act.text, by, at }] }
  return withValue(texts, text.id, next, owned)
}

const criticismsAfter = (criticisms: Criticisms, act: OneTextAct, made: Made): Criticisms => {
  const { id, by, at, standing, owned } = made
  if (act.type === 'criticise') {
    const { type: _, ...said } = act
    return withValue(criticisms, id, { id, ...said, by, standing, at, takenBack: false }, owned)
  }
  const before = act.type === 'take-back-criticism' ? criticisms.get(act.criticism) : undefined
  return before ? withValue(criticisms, before.id, { ...before, takenBack: true }, owned) : criticisms
}

const proposalsAfter = (
  { proposals, oneTexts }: RoomState,
  act: OneTextAct,
  { id, by, at, seq, owned }: Made,
): Proposals => {
  if (act.type !== 'put-text') return proposals
  const text = oneTexts.get(act.document)?.versions[act.version - 1]?.text ?? ''
  const version = { document: act.document, number: act.version }
  const put = { text, terms: [], minutes: act.minutes, by, at, seq, version }
  return withValue(proposals, id, { id, by, at, seq, receives: [], status: 'put', put }, owned)
}

export const foldOneText = (
  state: RoomState,
  act: OneTextAct,
  made: Made,
): Pick<RoomState, 'oneTexts' | 'criticisms' | 'proposals'> => ({
  oneTexts: textsAfter(state.oneTexts, act, made),
  criticisms: criticismsAfter(state.criticisms, act, made),
  proposals: proposalsAfter(state, act, made),
})
