/** What is honest is whole, in every shape a record can have, and says what stands in it. */
import { verifyRecord } from '@common-ground/shared/verify/verify-record'
import { describe, expect, it } from 'vitest'
import { honestRecords } from '../rig/records.ts'
import { check, expectedKey, sealed } from './checking.ts'

const records = honestRecords()

describe('an honest record', () => {
  it.each(Object.entries(records))('is whole: %s', (_, record) => {
    expect(check(record)).toMatchObject({ verdict: 'whole', key: 'as-expected', findings: [], found: 0 })
    // However it is laid out and its numbers are written.
    const laidOut = JSON.stringify(record).replace(/"seq":(\d+)/g, '"seq" :\t$1.0e0')
    expect(verifyRecord(new TextEncoder().encode(`\ufeff${laidOut}\n`), {}).verdict).toBe('whole')
  })

  it('says which signatures stand, and what is withheld', () => {
    const told = Object.entries(records).map(([name, record]) => {
      const verification = check(record)
      if (verification.verdict !== 'whole') throw new Error(name)
      const { signatures, sealed: both, withheld } = verification.facts
      return [name, signatures.map(({ side }) => side).join(''), both, withheld]
    })
    expect(told).toEqual([
      ['draft', '', false, 0],
      ['signed by one', 'a', false, 0],
      ['sealed', 'ab', true, 0],
      ['sealed, with words after it', 'ab', true, 0],
      ['waiting for advice', 'ab', true, 0],
      ['taken back while advice was waited for', 'a', false, 0],
      ['voided and signed again', 'ab', true, 0],
      ['voided', '', false, 0],
      ['opened again', '', false, 0],
      ['with entries withheld', 'ab', true, 2],
    ])
  })

  it('is not compared with a key nobody gave, and says so', () => {
    const verification = check(sealed(), '')
    expect(verification).toMatchObject({
      verdict: 'whole',
      key: 'not-compared',
      steps: { key: 'not-checked' },
    })
  })

  it.each([
    ['base64', expectedKey],
    ['base64 without its end', expectedKey.replace('=', '')],
    ['hexadecimal', Buffer.from(expectedKey, 'base64').toString('hex')],
    ['capitals', Buffer.from(expectedKey, 'base64').toString('hex').toUpperCase()],
    ['a fingerprint', '198422b7c31b0451'],
    ['a fingerprint as it is read out', ' 1984 22B7-C31B:0451 '],
  ])('is held against a key as people have it: %s', (_, key) => {
    expect(check(sealed(), key)).toMatchObject({ verdict: 'whole', key: 'as-expected' })
  })
})
