/** Words no honest client would send: each made from a copy of the space, with whether the room must refuse it. */
import { ledgerOf, roots } from '@common-ground/shared/documents/declare'
import {
  addGoal,
  columns,
  goalFragment,
  goalsOf,
  readGoals,
  removeGoal,
} from '@common-ground/shared/documents/goals'
import { notesOf, typeNotes } from '@common-ground/shared/documents/notes'
import { newParagraph } from '@common-ground/shared/documents/paragraphs'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { forge } from '../rig/forge.ts'
import { hostileText } from './alphabets.ts'
import type { Stretch } from './facts.ts'
import type { Random } from './random.ts'

export interface Forgery {
  readonly update: Uint8Array
  /** Whether nothing of it may ever be recorded. */
  readonly never: boolean
  /** The item of the card it is written into: when that is gone, an empty shell of it may be. */
  readonly within?: Stretch
  /** The client id it is written under: when that is the hand's own after all, it may be recorded. */
  readonly as?: number
}

export interface ForgedFrom {
  readonly space: Space
  /** The hostile hand's copy, as it was told. */
  readonly copy: Y.Doc
  readonly standing: Standing
  readonly random: Random
  /** Updates of others it has seen. */
  readonly heard: readonly Uint8Array[]
  /** Client ids it has used itself. */
  readonly own: ReadonlySet<number>
}

type Make = (from: ForgedFrom) => Forgery | undefined

/** What a change does to a copy of the copy, as an update. */
const updateOf = (copy: Y.Doc, change: (doc: Y.Doc) => void, client?: number): Uint8Array => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(copy))
  if (client !== undefined) doc.clientID = client
  const before = Y.encodeStateVector(doc)
  change(doc)
  return Y.encodeStateAsUpdate(doc, before)
}

const never = (update: Uint8Array, within: { readonly within?: Stretch } = {}): Forgery => ({
  update,
  never: true,
  ...within,
})

const typeAnywhere = (space: Space, doc: Y.Doc, text: string): void => {
  const [goal] = space === 'joint' ? readGoals(doc) : []
  if (space !== 'joint') typeNotes(doc, text)
  else if (goal) goalFragment(doc, goal.id)?.insert(0, [newParagraph(text)])
  else addGoal(doc, '00000000-0000-4000-8000-0000000000aa', 'middle', text)
}

/** Ids of others in the copy: bound to them, since the copy is of what is recorded. */
const foreignClient = ({ copy, random, own }: ForgedFrom): number | undefined =>
  random.maybe(
    [...copy.store.clients.keys()].filter((client) => client !== copy.clientID && !own.has(client)),
  )

const cardItem = (doc: Y.Doc, goal: string): { readonly within?: Stretch } => {
  const item = goalsOf(doc)._map.get(goal)
  if (!item) return {}
  const { client, clock } = item.id
  return { within: { client, from: clock, to: clock + 1 } }
}

const forgedClient: Make = (from) => {
  const { space, copy, random } = from
  const client = foreignClient(from)
  if (client === undefined) return undefined
  const update = updateOf(copy, (doc) => typeAnywhere(space, doc, hostileText(3, random)), client)
  return { update, never: true, as: client }
}

const missingBefore: Make = ({ space, copy, random }) => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(copy))
  typeAnywhere(space, doc, hostileText(4, random))
  const before = Y.encodeStateVector(doc)
  typeAnywhere(space, doc, hostileText(4, random))
  return never(Y.encodeStateAsUpdate(doc, before))
}

const undeclaredRoot: Make = ({ copy, random }) =>
  never(updateOf(copy, (doc) => doc.getMap('secret').set('x', hostileText(5, random))))

const ledgerEntry: Make = ({ copy, random }) =>
  never(
    updateOf(copy, (doc) =>
      doc
        .getArray<unknown>(roots.ledger)
        .push([{ seq: 0, act: { type: 'accept' }, by: hostileText(4, random) }]),
    ),
  )

const ledgerDeletion: Make = ({ copy }) =>
  copy.getArray(roots.ledger).length === 0
    ? undefined
    : never(updateOf(copy, (doc) => ledgerOf(doc).delete(0)))

/** Where text of a copy can be forged into: some card, or the page of notes. */
const someFragment = (space: Space, copy: Y.Doc): { readonly goal?: string } | undefined => {
  if (space !== 'joint') return {}
  const [goal] = readGoals(copy)
  return goal && { goal: goal.id }
}

const fragmentIn = (doc: Y.Doc, { goal }: { readonly goal?: string }): Y.XmlFragment | undefined =>
  goal === undefined ? notesOf(doc) : goalFragment(doc, goal)

const withinOf = (copy: Y.Doc, { goal }: { readonly goal?: string }) =>
  goal === undefined ? {} : cardItem(copy, goal)

const deepNesting: Make = ({ space, copy, random }) => {
  const place = someFragment(space, copy)
  if (!place) return undefined
  const forged = updateOf(copy, (doc) => {
    let element = new Y.XmlElement('paragraph')
    fragmentIn(doc, place)?.insert(0, [element])
    for (let depth = random.between(1, 30); depth > 0; depth -= 1) {
      const inner = new Y.XmlElement('paragraph')
      element.insert(0, [inner])
      element = inner
    }
    element.insert(0, [new Y.XmlText(hostileText(2, random))])
  })
  return never(forged, withinOf(copy, place))
}

const markup: Make = ({ space, copy, random }) => {
  const place = someFragment(space, copy)
  if (!place) return undefined
  const forged = updateOf(copy, (doc) => {
    const text = new Y.XmlText()
    const paragraph = new Y.XmlElement(random.chance(0.5) ? 'paragraph' : 'script')
    fragmentIn(doc, place)?.insert(0, [paragraph])
    paragraph.insert(0, [text])
    text.insert(0, hostileText(3, random), { bold: true })
    paragraph.setAttribute('onclick', hostileText(3, random))
  })
  return never(forged, withinOf(copy, place))
}

const otherWhy: Make = ({ space, copy, standing, random }) => {
  const goal = space === 'joint' ? random.maybe(readGoals(copy)) : undefined
  if (!goal) return undefined
  const field = isSide(standing) ? `why-${otherSide(standing)}` : 'why-a'
  const forged = updateOf(copy, (doc) => {
    const card = goalsOf(doc).get(goal.id)
    if (card?.has(field) && random.chance(0.5)) card.delete(field)
    else card?.set(field, hostileText(5, random))
  })
  return never(forged, cardItem(copy, goal.id))
}

const otherCard: Make = ({ space, copy, standing, random }) => {
  if (space !== 'joint') return undefined
  const column = isSide(standing) ? otherSide(standing) : 'a'
  const goal = random.maybe(readGoals(copy).filter((candidate) => candidate.column === column))
  if (goal && random.chance(0.5)) return never(updateOf(copy, (doc) => removeGoal(doc, goal.id)))
  return never(updateOf(copy, (doc) => addGoal(doc, random.id(), column, hostileText(5, random))))
}

const replacedField: Make = ({ space, copy, random }) => {
  const goal = space === 'joint' ? random.maybe(readGoals(copy)) : undefined
  if (!goal) return undefined
  const forged = updateOf(copy, (doc) => {
    const card = goalsOf(doc).get(goal.id)
    const others = columns.filter((column) => column !== goal.column)
    if (random.chance(0.5)) card?.set('column', random.pick(others))
    else card?.set(random.pick(['text', 'owner']), new Y.XmlFragment())
  })
  return never(forged, cardItem(copy, goal.id))
}

const garbage: Make = ({ random }) => ({
  update: Uint8Array.from({ length: random.between(0, 60) }, () => random.below(256)),
  never: false,
})

/** A change of its own, or one it heard, with a few bytes cut off or turned. Some of these are still fine. */
const mutated: Make = ({ space, copy, random, heard }) => {
  const own = updateOf(copy, (doc) => typeAnywhere(space, doc, hostileText(6, random)))
  const bytes = Uint8Array.from(random.maybe([own, ...heard]) ?? own)
  if (random.chance(0.3)) return { update: bytes.slice(0, random.below(bytes.length)), never: false }
  for (let turned = random.between(1, 3); turned > 0 && bytes.length > 0; turned -= 1)
    bytes[random.below(bytes.length)] = random.below(256)
  return { update: bytes, never: false }
}

/** Letters whose neighbours are anywhere: what the gate lets through must look the same in every copy. */
const neighbours: Make = ({ copy, random }) => {
  const ids = [...copy.store.clients].flatMap(([client, structs]) => {
    const last = structs.at(-1)
    const end = last ? last.id.clock + last.length : 0
    return end > 0 ? [{ client, clock: random.below(end) }] : []
  })
  const origin = random.maybe(ids)
  const right = random.maybe(ids)
  const client = random.word()
  const structs = Array.from({ length: random.between(1, 3) }, () => ({
    holds: random.pick(['characters', 'characters', 'deleted', 'nothing'] as const),
    text: hostileText(2, random),
    length: 2,
    ...(origin && random.chance(0.8) ? { origin } : {}),
    ...(right && random.chance(0.6) ? { right } : {}),
  }))
  return { update: forge([{ client, structs }]), never: false }
}

const honest: Make = ({ space, copy, random }) => ({
  update: updateOf(copy, (doc) => typeAnywhere(space, doc, hostileText(4, random))),
  never: false,
})

export const forgeries = {
  forgedClient,
  missingBefore,
  undeclaredRoot,
  ledgerEntry,
  ledgerDeletion,
  deepNesting,
  markup,
  otherWhy,
  otherCard,
  replacedField,
  garbage,
  mutated,
  neighbours,
  honest,
} as const satisfies Record<string, Make>
