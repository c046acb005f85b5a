/** A side's own numbers: what issues weigh, where it aims and walks away, what things cost and are worth. In its own ledger alone. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isBlank } from '../room/text.ts'
import { Identifier } from './identifier.ts'
import { keptSeal } from './kept-words.ts'

/** What can be shown to the mediator, each by itself. */
export const numberKinds = [
  'weights',
  'worths',
  'target',
  'walk-away',
  'alternative',
  'cost',
  'worth',
] as const
export type NumberKind = (typeof numberKinds)[number]

/** Everything this side says of one issue in numbers: what is left out is not said any more. */
export const SetIssueNumbersAct = Type.Object(
  {
    type: Type.Literal('set-issue-numbers'),
    issue: Identifier,
    /** A share of the sum of all weights, whatever they add up to. */
    weight: Type.Optional(Type.Number()),
    target: Type.Optional(Type.String()),
    walkAway: Type.Optional(Type.String()),
    worths: Type.Optional(
      Type.Array(
        Type.Object({ option: Type.String(), worth: Type.Number() }, { additionalProperties: false }),
        { maxItems: limits.numbers.worthsPerIssue },
      ),
    ),
  },
  { additionalProperties: false },
)
export type SetIssueNumbersAct = Static<typeof SetIssueNumbersAct>

/** How good it would be to have no agreement, on the scale on which packages are weighed. Without a worth it is not said any more. */
export const SetAlternativeAct = Type.Object(
  { type: Type.Literal('set-alternative'), worth: Type.Optional(Type.Number()) },
  { additionalProperties: false },
)
export type SetAlternativeAct = Static<typeof SetAlternativeAct>

/** What one's own part of an offer costs, what the other side's is worth: 0 to 3 each. With neither it is not said any more. */
export const RateOfferAct = Type.Object(
  {
    type: Type.Literal('rate-offer'),
    offer: Identifier,
    cost: Type.Optional(Type.Number()),
    worth: Type.Optional(Type.Number()),
  },
  { additionalProperties: false },
)
export type RateOfferAct = Static<typeof RateOfferAct>

/** What an issue is really about, for this side. Without words it is taken away. */
export const NoteAboutAct = Type.Object(
  {
    type: Type.Literal('note-about'),
    issue: Identifier,
    /** The act whose words these replace: absent where there was none. */
    on: Type.Optional(Identifier),
    text: Type.String(),
  },
  { additionalProperties: false },
)
export type NoteAboutAct = Static<typeof NoteAboutAct>

const ofKind = <Name extends string>(type: Name) =>
  Type.Object(
    { type: Type.Literal(type), kind: Type.Enum([...numberKinds]) },
    { additionalProperties: false },
  )
/** From now on the mediator sees this kind of number as it stands. */
export const GrantNumbersAct = ofKind('grant-numbers')
export const RevokeNumbersAct = ofKind('revoke-numbers')
type GrantAct = Static<typeof GrantNumbersAct | typeof RevokeNumbersAct>

/** Its words are to go when there are others: the ledger holds a seal of them. */
export interface RecordedNoteAbout extends Omit<NoteAboutAct, 'text'> {
  readonly seal?: string
}

/** Recorded by the room, in a side's ledger: its numbers as they are now are the ones that count for "better for both". */
export interface LockNumbersAct {
  readonly type: 'lock-numbers'
}

/** Recorded by the room, in a side's ledger, when the joint room is opened afresh: nothing is shown to a mediator any more, and nothing is taken. */
export interface RenewNumbersAct {
  readonly type: 'renew-numbers'
}

export type NumbersAct = SetIssueNumbersAct | SetAlternativeAct | RateOfferAct | NoteAboutAct | GrantAct
export type RecordedNumbersAct = Exclude<NumbersAct, NoteAboutAct> | RecordedNoteAbout

export interface IssueNumbers {
  readonly weight?: number
  readonly target?: string
  readonly walkAway?: string
  /** By option; of an issue that asks yes or no, by `yes` and `no`. */
  readonly worths: ReadonlyMap<string, number>
}

export interface Rating {
  readonly cost?: number
  readonly worth?: number
}

/** What packages are weighed by. */
export interface OwnNumbers {
  /** By issue. */
  readonly issues: ReadonlyMap<string, IssueNumbers>
  readonly alternative?: number
}

export interface About {
  /** Of the act. Its words are kept, unless it took those before it away. */
  readonly id: string
  readonly by: string
  readonly words: boolean
}

export interface Grant {
  /** Of the act. */
  readonly id: string
  readonly by: string
  readonly at: number
}

/** In the ledgers of the sides' own spaces. */
export interface Numbers extends OwnNumbers {
  /** By offer. */
  readonly ratings: ReadonlyMap<string, Rating>
  /** By issue: what was said last of what it is really about. */
  readonly about: ReadonlyMap<string, About>
  readonly grants: Readonly<Partial<Record<NumberKind, Grant>>>
  /** Which act last changed numbers of a kind. */
  readonly changed: Readonly<Partial<Record<NumberKind, string>>>
  /** How many acts of this family were recorded. */
  readonly acts: number
  readonly locked?: OwnNumbers
  /** How often they were locked. */
  readonly locks: number
}

export const noNumbers: Numbers = {
  issues: new Map(),
  ratings: new Map(),
  about: new Map(),
  grants: {},
  changed: {},
  acts: 0,
  locks: 0,
}

export const nothingOf: IssueNumbers = { worths: new Map() }

/** As they stand after this act. */
export const issueNumbersOf = ({
  weight,
  target,
  walkAway,
  worths = [],
}: SetIssueNumbersAct): IssueNumbers => ({
  ...(weight === undefined ? {} : { weight }),
  ...(target === undefined ? {} : { target }),
  ...(walkAway === undefined ? {} : { walkAway }),
  worths: new Map(worths.map(({ option, worth }) => [option, worth])),
})

export const ratingOf = ({ cost, worth }: RateOfferAct): Rating => ({
  ...(cost === undefined ? {} : { cost }),
  ...(worth === undefined ? {} : { worth }),
})

const sameWorths = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([option, worth]) => other.get(option) === worth)

/** Kinds in which two readings of one issue differ. */
export const differingKinds = (one: IssueNumbers, other: IssueNumbers): readonly NumberKind[] => [
  ...(one.weight === other.weight ? [] : (['weights'] as const)),
  ...(one.target === other.target ? [] : (['target'] as const)),
  ...(one.walkAway === other.walkAway ? [] : (['walk-away'] as const)),
  ...(sameWorths(one.worths, other.worths) ? [] : (['worths'] as const)),
]

export const sealedAbout = (id: string, { text, ...rest }: NoteAboutAct): RecordedNoteAbout =>
  isBlank(text) ? rest : { ...rest, seal: keptSeal(id, text) }
