/** Odd values: what a field of a message may hold instead of what it should, as JSON text and as bytes. */
import type { Random } from '../world/random.ts'

/** Names that mean something to JavaScript. */
export const trickyNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
] as const

export const nested = (depth: number, open: string, close: string, core: string): string =>
  `${open.repeat(depth)}${core}${close.repeat(depth)}`

export const randomBytes = (length: number, random: Random): Uint8Array =>
  Uint8Array.from({ length }, () => random.below(256))

/** Letters of every kind, lone surrogates and zero bytes among them. */
export const oddText = (length: number, random: Random): string =>
  Array.from({ length }, () =>
    random.chance(0.7) ? String.fromCharCode(random.below(128)) : String.fromCharCode(random.below(65_536)),
  ).join('')

type Make = (random: Random) => string

const makers: readonly Make[] = [
  () => 'null',
  () => 'true',
  () => '""',
  () => '[]',
  () => '{}',
  () => '-1',
  () => '1e308',
  () => '1e999',
  () => '-0',
  () => '4294967296',
  () => '9007199254740993',
  () => '0.1',
  () => '{"$bytes":0}',
  () => '{"$bytes":-1}',
  () => '{"$bytes":1e9}',
  () => '{"$bytes":"AAEC"}',
  () => '{"type":"Buffer","data":[1,2,3]}',
  (random) => `{"${random.pick(trickyNames)}":{"polluted":true}}`,
  (random) => JSON.stringify(random.pick(trickyNames)),
  (random) => JSON.stringify(random.id()),
  (random) => JSON.stringify(random.secret()),
  (random) => JSON.stringify(oddText(random.between(1, 60), random)),
  (random) => JSON.stringify('x'.repeat(random.between(1_000, 60_000))),
  (random) => nested(random.between(10, 5_000), '[', ']', '1'),
  (random) => nested(random.between(10, 5_000), '{"a":', '}', '1'),
  (random) => `[${'0,'.repeat(random.between(10, 20_000))}0]`,
]

/** A value as JSON text: mostly small, now and then huge or deep. */
export const oddJson = (random: Random): string => random.pick(makers)(random)

/** The same object with one thing odd about it, as JSON text. */
export const oddObject = (fields: Readonly<Record<string, string>>, random: Random): string => {
  const entries = Object.entries(fields)
  const at = random.below(entries.length)
  const other = (): [string, string] => [
    random.chance(0.5) ? random.pick(trickyNames) : oddText(3, random),
    oddJson(random),
  ]
  const odd = {
    replaced: () =>
      entries.map(([name, value], index) => (index === at ? [name, oddJson(random)] : [name, value])),
    missing: () => entries.filter((_, index) => index !== at),
    more: () => [...entries, other()],
    twice: () => [...entries, [entries[at]?.[0] ?? 'x', oddJson(random)]],
    renamed: () => entries.map(([name, value], index) => (index === at ? other() : [name, value])),
  }
  const how = random.pick(['replaced', 'replaced', 'missing', 'more', 'twice', 'renamed'] as const)
  return `{${odd[how]()
    .map(([name, value]) => `${JSON.stringify(name)}:${value}`)
    .join(',')}}`
}

/** The same bytes, cut short, turned, doubled, or with others put in. */
export const mutatedBytes = (bytes: Uint8Array, random: Random): Uint8Array => {
  const copy = Uint8Array.from(bytes)
  const at = random.below(Math.max(1, copy.length))
  switch (random.pick(['cut', 'turned', 'turned', 'doubled', 'put-in', 'left-out'] as const)) {
    case 'cut':
      return copy.slice(0, at)
    case 'turned':
      for (let turned = random.between(1, 4); turned > 0 && copy.length > 0; turned -= 1)
        copy[random.below(copy.length)] = random.below(256)
      return copy
    case 'doubled':
      return new Uint8Array([...copy, ...copy])
    case 'put-in':
      return new Uint8Array([
        ...copy.slice(0, at),
        ...randomBytes(random.between(1, 20), random),
        ...copy.slice(at),
      ])
    case 'left-out':
      return new Uint8Array([...copy.slice(0, at), ...copy.slice(at + random.between(1, 8))])
  }
}

export const mutatedText = (text: string, random: Random): string =>
  Buffer.from(mutatedBytes(Buffer.from(text), random)).toString('latin1')

/** A network address nobody else uses, or one of a few. */
export const someAddress = (random: Random): string =>
  random.chance(0.2)
    ? `2001:db8:${random.below(65_536).toString(16)}:${random.below(65_536).toString(16)}::${random.below(65_536).toString(16)}`
    : `10.${random.below(4)}.${random.below(256)}.${random.below(256)}`
