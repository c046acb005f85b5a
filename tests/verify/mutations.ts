/** Changes to the file of a record: of any value at any place, of its entries, of its bytes, and by forgers who know how it is made. */
import type { JointRecord } from '@common-ground/shared/agreement/joint-record'
import { chainStart, hashOf } from '@common-ground/shared/ledger/chain'
import { bytesOf, keyNamed, signedWith, signRecord } from '../rig/records.ts'
import type { Random } from '../world/random.ts'

type Value = unknown
interface Parent {
  readonly holder: Record<string, Value>
  readonly name: string
}

const isHolder = (value: Value): value is Record<string, Value> => typeof value === 'object' && value !== null

/** Every place in a value: the holder, a list among them, and the name of what it holds. */
const placesIn = (value: Value): readonly Parent[] =>
  isHolder(value)
    ? Object.keys(value).flatMap((name) => [{ holder: value, name }, ...placesIn(value[name])])
    : []

const pick = <T>(random: Random, from: readonly T[]): T => {
  const one = from[random.below(from.length)]
  if (one === undefined) throw new Error('there is nothing to pick from')
  return one
}

const at = (random: Random, text: string): number => random.below(text.length + 1)

const swappedCase = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  )

const textChanges: readonly ((text: string, random: Random) => Value)[] = [
  (text, random) => {
    const place = at(random, text)
    return (
      text.slice(0, place) +
      pick(random, ['x', ' ', '\u200d', '\u0301', '\ud800', '\ufffd', '\n', '=']) +
      text.slice(place)
    )
  },
  (text, random) => {
    const place = at(random, text)
    return text.slice(0, place) + text.slice(place + 1)
  },
  (text, random) => {
    const place = at(random, text)
    return `${text.slice(0, place)}${String.fromCharCode((text.charCodeAt(place) || 64) ^ 1)}${text.slice(place + 1)}`
  },
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKC'),
  swappedCase,
  (text) => `${text} `,
  (text) => [...text].reverse().join(''),
  () => '',
  (text) => Number(text) || 0,
  (text) => [text],
]
const numberChanges: readonly ((number: number, random: Random) => Value)[] = [
  (number) => number + 1,
  (number) => number - 1,
  (number) => -number,
  (number) => number + 0.5,
  (number) => number * 1e300 * 1e300,
  (number) => String(number),
  (number, random) => random.below(2 ** 31) + number,
]
const others: readonly Value[] = [
  null,
  true,
  false,
  0,
  -1,
  '',
  'withheld',
  [],
  {},
  [[]],
  { type: 'sign' },
  2 ** 53,
]

const changed = (value: Value, random: Random): Value => {
  if (random.below(4) === 0) return pick(random, others)
  if (typeof value === 'string') return pick(random, textChanges)(value, random)
  if (typeof value === 'number') return pick(random, numberChanges)(value, random)
  if (Array.isArray(value))
    return random.below(2) === 0 ? [...value].reverse() : [...value, ...value.slice(0, 1)]
  return pick(random, others)
}

const drop = ({ holder, name }: Parent): void => {
  if (Array.isArray(holder)) holder.splice(Number(name), 1)
  else delete holder[name]
}

/** An own field, also of a name that is more than a name. */
const put = (holder: Record<string, Value>, name: string, value: Value): void => {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true })
}

type Change = (record: JointRecord, random: Random) => Value

const names = [
  'extra',
  '__proto__',
  'constructor',
  'toJSON',
  'withheld',
  'hasOwnProperty',
  'seq',
  'act',
  'advice',
  '',
]

const ofValues: readonly Change[] = [
  (record, random) => {
    const { holder, name } = pick(random, placesIn(record))
    put(holder, name, changed(holder[name], random))
    return record
  },
  (record, random) => {
    drop(pick(random, placesIn(record)))
    return record
  },
  (record, random) => {
    const { holder } = pick(random, placesIn(record))
    put(holder, pick(random, names), pick(random, others))
    return record
  },
  (record, random) => {
    const [one, other] = [pick(random, placesIn(record)), pick(random, placesIn(record))]
    const [first, second] = [structuredClone(one.holder[one.name]), structuredClone(other.holder[other.name])]
    one.holder[one.name] = second
    other.holder[other.name] = first
    return record
  },
]

type Ledger = JointRecord['ledger'][number][]

const withLedger =
  (change: (ledger: Ledger, random: Random) => void): Change =>
  (record, random) => {
    const ledger = [...record.ledger]
    change(ledger, random)
    return { ...record, ledger }
  }

const hide = ({ seq, prev, hash }: Ledger[number]): Ledger[number] => ({ seq, prev, hash, withheld: true })

const ofEntries: readonly Change[] = [
  withLedger((ledger, random) => ledger.splice(random.below(ledger.length), 1)),
  withLedger((ledger, random) => ledger.splice(random.below(ledger.length), 0, pick(random, ledger))),
  withLedger((ledger, random) => ledger.splice(random.below(ledger.length), ledger.length)),
  withLedger((ledger) => ledger.reverse()),
  withLedger((ledger, random) => {
    const place = random.below(ledger.length)
    ledger.splice(place, 1, hide(pick(random, ledger)))
  }),
  withLedger((ledger, random) => {
    const place = random.below(ledger.length)
    const field = pick(random, ['id', 'by', 'standing', 'at', 'act', 'prev', 'hash', 'seq', 'room', 'space'])
    const [one, other] = [structuredClone(ledger[place]), pick(random, ledger)]
    if (!one || !isHolder(one)) return
    put(one, field, { ...other }[field as keyof typeof other] ?? 'none')
    ledger[place] = one
  }),
]

/** As a forger chains it anew, who can do everything but sign; entries that are withheld keep their hashes. */
export const rechained = (record: JointRecord): JointRecord => {
  let prev = chainStart
  const ledger = record.ledger.map((entry, seq) => {
    if ('withheld' in entry) {
      const placed = { ...entry, seq, prev }
      prev = entry.hash
      return placed
    }
    const { hash: _, ...unsealed } = { ...entry, seq, prev }
    prev = hashOf(unsealed)
    return { ...unsealed, hash: prev }
  })
  return { ...record, ledger }
}

const forgerKey = keyNamed('a forger')

/** Signed by somebody else: under their own key, or under the server's as it was. */
const resigned = (record: JointRecord, random: Random): JointRecord => {
  const { signature: _, publicKey, ...unsigned } = record
  if (random.below(2) === 0) return signRecord(unsigned, forgerKey)
  return { ...record, publicKey, signature: signedWith(forgerKey, JSON.stringify(unsigned)) }
}

const forged =
  (change: Change): Change =>
  (record, random) => {
    const result = change(record, random)
    // What is no record any more cannot be made to look like one.
    if (!isHolder(result) || !Array.isArray(result.ledger)) return result
    try {
      const chained = rechained({ ...record, ...result })
      return random.below(2) === 0 ? chained : resigned(chained, random)
    } catch {
      return result
    }
  }

const anotherAct: Change = withLedger((ledger, random) => {
  const place = random.below(ledger.length)
  const entry = ledger[place]
  if (entry && !('withheld' in entry)) ledger[place] = { ...entry, id: random.id() }
})

/** Of the agreement alone. */
export const ofTheText = (record: JointRecord, random: Random): JointRecord => {
  const { holder, name } = pick(random, placesIn(record.agreement))
  put(holder, name, changed(holder[name], random))
  return record
}

const ofBytes: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => bytes.slice(random.below(bytes.length)),
  (bytes, random) => {
    const flipped = bytes.slice()
    const place = random.below(bytes.length)
    flipped[place] = (flipped[place] ?? 0) ^ (1 << random.below(8))
    return flipped
  },
  (bytes, random) => {
    const place = random.below(bytes.length)
    return Uint8Array.from([...bytes.slice(0, place), random.below(256), ...bytes.slice(place)])
  },
  (bytes, random) => {
    const place = random.below(bytes.length)
    return Uint8Array.from([...bytes.slice(0, place), ...bytes.slice(place + 1)])
  },
]

const changes: readonly Change[] = [
  ...ofValues,
  ...ofEntries,
  ...ofValues.map(forged),
  ...ofEntries.map(forged),
  forged(anotherAct),
  ofTheText,
  forged(ofTheText),
]

/** The file of a record, changed in one way or another; now and then into the same value. */
export const mutated = (record: JointRecord, random: Random): Uint8Array => {
  if (random.below(5) === 0) return pick(random, ofBytes)(bytesOf(record), random)
  return bytesOf(pick(random, changes)(structuredClone(record), random))
}
