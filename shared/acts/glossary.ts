/** The room glossary: names for things, what the things have been called instead, and which side endorses which name. */
import Type, { type Static } from 'typebox'
import { canonicalText, textHash } from '../documents/text-hash.ts'
import { isSide, type Standing } from '../room/participant.ts'
import type { Side } from '../room/side.ts'
import type { AgreedName } from '../wording/finding.ts'
import { Hash, Identifier } from './identifier.ts'
import { type Made, withValue } from './room-state.ts'

/** Of a party it is its side's endorsement as well; a mediator's waits for both sides. */
export const ProposeNameAct = Type.Object(
  {
    type: Type.Literal('propose-name'),
    name: Type.String(),
    /** What the thing has been called, and is not to be called any more. */
    instead: Type.Array(Type.String()),
  },
  { additionalProperties: false },
)
export type ProposeNameAct = Static<typeof ProposeNameAct>

export const EndorseNameAct = Type.Object(
  {
    type: Type.Literal('endorse-name'),
    entry: Identifier,
    /** `nameHash` of what the person had on screen. */
    words: Hash,
  },
  { additionalProperties: false },
)
export type EndorseNameAct = Static<typeof EndorseNameAct>

const aboutName = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), entry: Identifier }, { additionalProperties: false })

export const WithdrawNameEndorsementAct = aboutName('withdraw-name-endorsement')
export const WithdrawNameAct = aboutName('withdraw-name')

export type GlossaryAct =
  | ProposeNameAct
  | EndorseNameAct
  | Static<typeof WithdrawNameEndorsementAct>
  | Static<typeof WithdrawNameAct>

/** A name somebody proposed and nobody has withdrawn. Its words never change: other words are another entry. */
export interface NameEntry extends AgreedName {
  /** Of the act that proposed it. */
  readonly id: string
  readonly by: string
  readonly standing: Standing
  readonly at: number
  readonly endorsed: Readonly<Record<Side, boolean>>
}

/** By id, in the order they were proposed. */
export type Glossary = ReadonlyMap<string, NameEntry>

/** SHA-256 of the name and the phrases, a line each. */
export const nameHash = ({ name, instead }: AgreedName): string => textHash([name, ...instead].join('\n'))

export const isAgreed = ({ endorsed }: NameEntry): boolean => endorsed.a && endorsed.b

const withEndorsement = (
  glossary: Glossary,
  entry: string,
  { standing, owned }: Made,
  endorses: boolean,
): Glossary => {
  const named = glossary.get(entry)
  if (!named || !isSide(standing)) return glossary
  const endorsed = { ...named.endorsed, [standing]: endorses }
  return withValue(glossary, entry, { ...named, endorsed }, owned)
}

export const foldGlossary = (glossary: Glossary, act: GlossaryAct, made: Made): Glossary => {
  switch (act.type) {
    case 'propose-name': {
      const { id, by, standing, at, owned } = made
      const words = { name: canonicalText(act.name), instead: act.instead.map(canonicalText) }
      const endorsed = { a: standing === 'a', b: standing === 'b' }
      return withValue(glossary, id, { ...words, id, by, standing, at, endorsed }, owned)
    }
    case 'endorse-name':
    case 'withdraw-name-endorsement':
      return withEndorsement(glossary, act.entry, made, act.type === 'endorse-name')
    case 'withdraw-name': {
      const left = new Map(glossary)
      left.delete(act.entry)
      return left
    }
  }
}

const agreed = new WeakMap<Glossary, readonly AgreedName[]>()

/** The names both sides endorse, in the order they were proposed: the same list for as long as the glossary is the same. */
export const agreedNames = (glossary: Glossary): readonly AgreedName[] => {
  const known = agreed.get(glossary)
  if (known) return known
  const names = [...glossary.values()].filter(isAgreed).map(({ name, instead }) => ({ name, instead }))
  agreed.set(glossary, names)
  return names
}
