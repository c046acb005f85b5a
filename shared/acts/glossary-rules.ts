/** What may stand in the room glossary, who endorses it, and who may take it away again. */
import { limits } from '../room/limits.ts'
import { isSide, type Standing } from '../room/participant.ts'
import { type Refusal, type RefusalCode, refuse } from '../room/refusal.ts'
import { lettersOf, textRefusal } from '../room/text.ts'
import type { AgreedName } from '../wording/finding.ts'
import {
  type EndorseNameAct,
  type Glossary,
  type GlossaryAct,
  isAgreed,
  type NameEntry,
  nameHash,
  type ProposeNameAct,
} from './glossary.ts'
import { mediatorIsIn } from './pulse.ts'
import type { Actor, RoomState, Surroundings } from './room-state.ts'

/** Why a name cannot stand, and the text it is about. */
export interface Clash {
  readonly refused: Extract<RefusalCode, `name-${string}` | `phrase-${string}`>
  readonly text: string
}

/** Among the words themselves. */
const clashWithin = ({ name, instead }: AgreedName): Clash | undefined => {
  const seen = new Set<string>()
  for (const text of instead) {
    const letters = lettersOf(text)
    if (letters === lettersOf(name)) return { refused: 'phrase-is-name', text }
    if (seen.has(letters)) return { refused: 'phrase-twice', text }
    seen.add(letters)
  }
  return undefined
}

/** With what is agreed: each phrase leads to one name, and no name is itself a phrase to be replaced. */
const clashWithAgreed = (others: readonly NameEntry[], { name, instead }: AgreedName): Clash | undefined => {
  const agreed = others.filter(isAgreed)
  const names = new Set(agreed.map((other) => lettersOf(other.name)))
  const phrases = new Set(agreed.flatMap((other) => other.instead.map(lettersOf)))
  if (phrases.has(lettersOf(name))) return { refused: 'name-listed', text: name }
  const listed = instead.find((phrase) => phrases.has(lettersOf(phrase)))
  if (listed !== undefined) return { refused: 'phrase-listed', text: listed }
  const named = instead.find((phrase) => names.has(lettersOf(phrase)))
  return named === undefined ? undefined : { refused: 'phrase-is-name', text: named }
}

/**
 * What keeps a proposal out. A name that stands is endorsed where it stands. Two open proposals may list the same phrase,
 * since another name for the same thing is an answer to a proposal; as soon as one is agreed, the phrase is taken.
 */
export const clashOf = (glossary: Glossary, words: AgreedName): Clash | undefined => {
  const others = [...glossary.values()]
  const within = clashWithin(words)
  if (within) return within
  if (others.some(({ name }) => lettersOf(name) === lettersOf(words.name)))
    return { refused: 'name-there', text: words.name }
  return clashWithAgreed(others, words)
}

/** Tabs and every kind of line break: a name and a phrase are one line each. */
const breaks = /[\t\n\u2028\u2029]/

const lineRefusal = (text: string, limit: number): Refusal | undefined =>
  textRefusal(text, limit) ?? (breaks.test(text) ? refuse('name-lines') : undefined)

/** What is wrong with the words by themselves. */
export const wordsRefusal = ({ name, instead }: AgreedName): Refusal | undefined => {
  const wrong = lineRefusal(name, limits.text.name)
  if (wrong) return wrong
  if (instead.length > limits.phrasesPerName) return refuse('too-many-phrases')
  for (const phrase of instead) {
    const refusal = lineRefusal(phrase, limits.text.phrase)
    if (refusal) return refusal
  }
  return undefined
}

const decidePropose = (
  { glossary }: RoomState,
  { standing }: Actor,
  act: ProposeNameAct,
): ProposeNameAct | Refusal => {
  const own = [...glossary.values()].filter((entry) => entry.standing === standing)
  if (own.length >= limits.namesPerChair) return refuse('too-many-names')
  const wrong = wordsRefusal(act)
  if (wrong) return wrong
  const clash = clashOf(glossary, act)
  return clash ? refuse(clash.refused) : act
}

const decideEndorse = (
  glossary: Glossary,
  entry: NameEntry,
  { standing }: Actor,
  act: EndorseNameAct,
): EndorseNameAct | Refusal => {
  if (!isSide(standing)) return refuse('not-for-your-role')
  if (nameHash(entry) !== act.words) return refuse('text-changed')
  if (entry.endorsed[standing]) return refuse('already-endorsed')
  const others = [...glossary.values()].filter(({ id }) => id !== entry.id)
  const clash = clashWithAgreed(others, entry)
  return clash ? refuse(clash.refused) : act
}

/**
 * Whoever's chair proposed a name may withdraw it until both sides have agreed on it. Where a mediator proposed it and none
 * is left in the room, either side may: nobody is stuck with a name nobody can take away.
 */
export const mayWithdraw = (
  { standing }: Pick<NameEntry, 'standing'>,
  who: Standing,
  joint: RoomState,
): boolean => who === standing || (standing === 'mediator' && isSide(who) && !mediatorIsIn(joint))

export const decideGlossary = (
  state: RoomState,
  actor: Actor,
  act: GlossaryAct,
  { joint }: Surroundings,
): GlossaryAct | Refusal => {
  if (act.type === 'propose-name') return decidePropose(state, actor, act)
  const entry = state.glossary.get(act.entry)
  if (!entry) return refuse('name-unknown')
  switch (act.type) {
    case 'endorse-name':
      return decideEndorse(state.glossary, entry, actor, act)
    case 'withdraw-name-endorsement':
      return isSide(actor.standing) && entry.endorsed[actor.standing] ? act : refuse('name-not-endorsed')
    case 'withdraw-name':
      if (!mayWithdraw(entry, actor.standing, joint)) return refuse('not-your-name')
      return isAgreed(entry) ? refuse('name-agreed') : act
  }
}
