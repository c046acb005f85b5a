/** Ten thousand changes of records of every shape: none is called whole. */
import { isDeepStrictEqual } from 'node:util'
import { verifyRecord } from '@common-ground/shared/verify/verify-record'
import { expect, it } from 'vitest'
import { bytesOf, honestRecords, publicKeyOf, serverKey } from '../rig/records.ts'
import { Random } from '../world/random.ts'
import { mutated } from './mutations.ts'

const seed = 20_261_130
const count = 10_000
const expectedKey = publicKeyOf(serverKey)

/** Without the sign of a zero, which JSON of one value has and of the other has not. */
const valueIn = (bytes: Uint8Array): unknown =>
  JSON.parse(JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))))

const saysTheSame = (bytes: Uint8Array, original: unknown): boolean => {
  try {
    return isDeepStrictEqual(valueIn(bytes), original)
  } catch {
    // No JSON, or no value that goes into JSON again.
    return false
  }
}

it('[R5] of ten thousand changed records none is called whole', () => {
  const random = new Random(seed)
  const records = Object.entries(honestRecords())
  const verdicts = { whole: 0, 'not-whole': 0, 'not-checked': 0 }
  const steps = new Map<string, number>()
  let same = 0
  for (let differing = 0; differing < count; ) {
    const [name, record] = records[random.below(records.length)] ?? []
    if (name === undefined || !record) throw new Error('there is no record')
    const bytes = mutated(record, random)
    // A change can come to nothing: a space more between two fields, a letter that has no other form.
    if (saysTheSame(bytes, valueIn(bytesOf(record)))) {
      same += 1
      continue
    }
    differing += 1
    const verification = verifyRecord(bytes, { expectedKey })
    verdicts[verification.verdict] += 1
    for (const [step, result] of Object.entries(verification.steps))
      if (result === 'broken') steps.set(step, (steps.get(step) ?? 0) + 1)
    const { findings } = verification
    if (verification.verdict === 'whole' || findings.length === 0)
      expect.fail(`seed ${seed}, change ${differing} of "${name}" was called ${verification.verdict}`)
  }
  console.log(
    `seed ${seed}: ${JSON.stringify(verdicts)}; ${same} more came to nothing; ${JSON.stringify([...steps])}`,
  )
  // Every step has found something, or the changes would not reach it.
  for (const step of ['read', 'shape', 'chain', 'participants', 'agreement', 'mediation', 'server', 'key'])
    expect(steps.get(step), step).toBeGreaterThan(20)
}, 300_000)
