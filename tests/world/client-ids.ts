/**
 * Makes the client ids that Yjs gives its documents come from a seed. Yjs takes the platform's random source when it is
 * loaded, so this must be imported before anything that imports Yjs: `seedClientIds` finds out whether it was.
 */
import { webcrypto } from 'node:crypto'
import type { Random } from './random.ts'

type Fill = typeof webcrypto.getRandomValues

const platform: Fill = webcrypto.getRandomValues.bind(webcrypto)
let source: Random | undefined
let asked = false

const fill: Fill = (array) => {
  if (!source || !(array instanceof Uint32Array)) return platform(array)
  asked = true
  for (let at = 0; at < array.length; at += 1) array[at] = source.word()
  return array
}

Object.defineProperty(webcrypto, 'getRandomValues', { configurable: true, value: fill })

/** From now on client ids come from there. `makeOne` makes a document, to see that Yjs asks here. */
export const seedClientIds = (random: Random, makeOne: () => unknown): void => {
  asked = false
  source = random
  makeOne()
  if (!asked) throw new Error('Yjs was loaded before its client ids could be seeded.')
}
