/** Updates no honest client sends: forged, broken, nested, huge, or of somebody else's words. */
import { roots } from '@common-ground/shared/documents/declare'
import { limits } from '@common-ground/shared/room/limits'
import type { Standing } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { forge, type Struct } from '../rig/forge.ts'
import { forgeries } from '../world/forgeries.ts'
import type { Random } from '../world/random.ts'
import { mutatedBytes, oddText, randomBytes, trickyNames } from './oddities.ts'

export interface ForgedFrom {
  readonly space: Space
  /** The hostile hand's copy of the space. */
  readonly copy: Y.Doc
  readonly standing: Standing
  readonly random: Random
}

type Make = (from: ForgedFrom) => Uint8Array

const newClient = (random: Random): number => random.word()

const ofOne = (random: Random, structs: readonly Struct[]): Uint8Array =>
  forge([{ client: newClient(random), structs }])

const written = (write: (out: encoding.Encoder) => void): Uint8Array => {
  const out = encoding.createEncoder()
  write(out)
  return encoding.toUint8Array(out)
}

/** Arrays or objects in each other, as lib0 writes any value: numbers of kinds 117 and 118. */
const deepAny = (depth: number): Uint8Array =>
  written((out) => {
    encoding.writeVarUint(out, 1)
    for (let level = 0; level < depth; level += 1)
      if (level % 2 === 0) for (const part of [117, 1]) encoding.writeUint8(out, part)
      else {
        for (const part of [118, 1]) encoding.writeUint8(out, part)
        encoding.writeVarString(out, 'a')
      }
    encoding.writeUint8(out, 126)
  })

/** A list or a text that says it is longer than what follows. */
const liar = (random: Random): Struct => {
  const length = random.pick([255, 65_535, 2 ** 31 - 1, 2 ** 32, 2 ** 53 - 1])
  const bytes = written((out) => {
    encoding.writeVarUint(out, length)
    encoding.writeUint8Array(out, randomBytes(random.between(0, 40), random))
  })
  return { holds: 'raw', kind: random.pick([1, 2, 3, 4, 5, 8]), bytes, key: random.id() }
}

/** Maps in maps, one below the other. */
const deepTypes: Make = ({ random }) => {
  const doc = new Y.Doc()
  let map: Y.Map<unknown> = doc.getMap(roots.goals)
  for (let depth = random.between(5, 1_500); depth > 0; depth -= 1) {
    const inner = new Y.Map()
    map.set(random.id(), inner)
    map = inner
  }
  return Y.encodeStateAsUpdate(doc)
}

const deepValue: Make = ({ random }) =>
  ofOne(random, [{ holds: 'raw', kind: 8, bytes: deepAny(random.between(10, 60_000)), key: random.id() }])

const wide: Make = ({ random }) => {
  const count = random.pick([100, limits.structsPerUpdate, limits.structsPerUpdate + 1, 40_000])
  const holds = random.pick(['nothing', 'deleted', 'characters'] as const)
  return ofOne(
    random,
    Array.from({ length: count }, (): Struct => ({ holds, text: 'x' })),
  )
}

const manyClients: Make = ({ random }) =>
  forge(
    Array.from({ length: random.between(3, 2_000) }, () => ({
      client: newClient(random),
      structs: [{ holds: 'nothing' }],
    })),
  )

const manyDeletions: Make = ({ random, copy }) => {
  const clients = [...copy.store.clients.keys()]
  return forge(
    [],
    Array.from({ length: random.between(1, 20) }, () => ({
      client: random.maybe(clients) ?? newClient(random),
      ranges: Array.from({ length: random.between(1, 1_000) }, () => ({
        clock: random.below(random.pick([10, 10_000, 2 ** 31])),
        length: random.below(random.pick([2, 1_000, 2 ** 31])),
      })),
    })),
  )
}

/** Everything there is, said to be deleted. */
const everythingGone: Make = ({ copy }) =>
  forge(
    [],
    [...copy.store.clients.keys()].map((client) => ({ client, ranges: [{ clock: 0, length: 2 ** 31 - 1 }] })),
  )

const anyKind: Make = ({ random }) =>
  ofOne(
    random,
    Array.from({ length: random.between(1, 5) }, () => ({
      holds: 'raw' as const,
      kind: random.below(32),
      bytes: randomBytes(random.between(0, 30), random),
      ...(random.chance(0.5) ? { key: random.id() } : {}),
    })),
  )

const trickyPlace: Make = ({ random }) =>
  ofOne(random, [
    {
      holds: random.pick(['value', 'characters', 'deleted']),
      text: 'x',
      ...(random.chance(0.5) ? { root: random.pick([...trickyNames, roots.ledger, roots.notes]) } : {}),
      ...(random.chance(0.7) ? { key: random.pick([...trickyNames, oddText(5, random)]) } : {}),
    },
  ])

/** Clocks nobody is at yet. */
const future: Make = ({ random, copy }) =>
  forge([
    {
      client: random.chance(0.5) ? copy.clientID : newClient(random),
      clock: random.pick([1, 1_000, 2 ** 31 - 1, 2 ** 32, 2 ** 53 - 2]),
      structs: [
        {
          holds: random.pick(['nothing', 'deleted', 'characters']),
          text: 'x',
          length: random.pick([1, 2 ** 31]),
        },
      ],
    },
  ])

/** Under the id of somebody else who wrote here, the server among them. */
const asSomebodyElse: Make = ({ random, copy }) => {
  const client = random.maybe([...copy.store.clients.keys()]) ?? newClient(random)
  return forge([
    { client, clock: Y.getState(copy.store, client), structs: [{ holds: 'characters', text: 'x' }] },
  ])
}

const ofSize =
  (bytes: number): Make =>
  ({ random }) => {
    const doc = new Y.Doc()
    doc.getMap(roots.goals).set(random.id(), 'x'.repeat(Math.max(0, bytes - 80)))
    const update = Y.encodeStateAsUpdate(doc)
    return new Uint8Array([...update, ...new Uint8Array(Math.max(0, bytes - update.length))])
  }

const otherEncoding: Make = ({ copy }) => Y.encodeStateAsUpdateV2(copy)
const whatIsThere: Make = ({ copy }) => Y.encodeStateAsUpdate(copy)
const noise: Make = ({ random }) => randomBytes(random.between(0, 300), random)
const broken: Make = ({ random, copy }) => mutatedBytes(Y.encodeStateAsUpdate(copy), random)
const lies: Make = ({ random }) => ofOne(random, [liar(random)])

const worldForgery: Make = ({ space, copy, standing, random }) => {
  const make = random.pick(Object.values(forgeries))
  const forged = make({ space, copy, standing, random, heard: [], own: new Set() })
  return forged?.update ?? noise({ space, copy, standing, random })
}

const small: readonly Make[] = [
  noise,
  broken,
  lies,
  deepTypes,
  deepValue,
  anyKind,
  trickyPlace,
  future,
  asSomebodyElse,
  manyDeletions,
  everythingGone,
  otherEncoding,
  whatIsThere,
  worldForgery,
  worldForgery,
  worldForgery,
]
const large: readonly Make[] = [
  wide,
  manyClients,
  ofSize(limits.updateBytes),
  ofSize(limits.updateBytes + 1),
  ofSize(limits.updateBytes * 1.3),
]

/** Now and then a huge one: they fill the network more than they tell. */
export const forgedUpdate = (from: ForgedFrom): Uint8Array =>
  from.random.pick(from.random.chance(0.03) ? large : small)(from)
