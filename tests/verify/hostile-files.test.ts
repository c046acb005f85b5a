/** Files that are no record, made to trip whoever reads them: each gets its code, none an exception, none is called whole. */
import { recordFormat } from '@common-ground/shared/agreement/joint-record'
import { limits } from '@common-ground/shared/room/limits'
import type { Progress } from '@common-ground/shared/verify/verification'
import { verifyRecord } from '@common-ground/shared/verify/verify-record'
import { describe, expect, it } from 'vitest'
import { bytesOf, RecordRoom } from '../rig/records.ts'
import { Random } from '../world/random.ts'
import { check, expectedKey, sealed } from './checking.ts'

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const told = (bytes: Uint8Array) => {
  const { verdict, findings } = verifyRecord(bytes)
  return [verdict, findings[0]?.code]
}
const file = (): string => JSON.stringify(sealed())
const future = (version: string): Uint8Array =>
  bytesOf({ ...sealed(), format: `common-ground/joint-record/${version}` })

const unchecked: readonly [string, Uint8Array, string][] = [
  ['nothing', new Uint8Array(), 'file-empty'],
  ['one byte too many', new Uint8Array(limits.record.bytes + 1), 'file-too-large'],
  ['zeroes', new Uint8Array(1_000), 'not-json'],
  ['bytes that are no text', Uint8Array.of(0x7b, 0xff, 0x7d), 'not-utf8'],
  ['a character said with too many bytes', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), 'not-utf8'],
  ['half a character as bytes', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'not-utf8'],
  ['UTF-16', new Uint8Array(Buffer.from(file(), 'utf16le')), 'not-utf8'],
  ['half of a file', textBytes(file().slice(0, 900)), 'not-json'],
  ['a file and a bit', textBytes(`${file()}{}`), 'not-json'],
  ['a PDF', textBytes('%PDF-1.7\n'), 'not-json'],
  ['lists in lists', textBytes('['.repeat(5_000_000)), 'too-deep'],
  ['fields in fields', textBytes(`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`), 'too-deep'],
  ['a number', textBytes('1'), 'other-format'],
  ['null', textBytes('null'), 'other-format'],
  ['a list', textBytes('[]'), 'other-format'],
  ['no format', textBytes('{}'), 'other-format'],
  ['a certificate', bytesOf({ format: 'common-ground/certificate-of-destruction/1' }), 'other-format'],
  ['a format that is inherited', textBytes(`{"__proto__":{"format":"${recordFormat}"}}`), 'other-format'],
  ['a newer version', future('2'), 'future-version'],
  ['a much newer version', future('999999'), 'future-version'],
  ['no version', future('one'), 'other-format'],
  ['a version written otherwise', future('01'), 'other-format'],
]

const repeated = (): string => file().replace('"title":', '"title":"What another program reads","title":')
const inAct = (more: string): string => file().replace('"text":"One."', `"text":"One.",${more}`)

const broken: readonly [string, string, string][] = [
  ['a field twice, the same for whoever takes the last', repeated(), 'field-repeated'],
  ['a field twice inside an act', inAct('"text":"One."'), 'field-repeated'],
  ['a field named for a prototype', inAct('"__proto__":{"type":"sign"}'), 'field-unknown'],
  ['a prototype of all', file().replace('{', '{"__proto__":{"verdict":"whole"},'), 'field-unknown'],
  ['a number too large', inAct('"amount":1e999'), 'number-unreadable'],
  ['half a character', inAct('"more":"\\ud800"'), 'text-ill-formed'],
  ['a time as text', file().replace(/"madeAt":(\d+)/, '"madeAt":"$1"'), 'value-unfit'],
  ['a time far beyond any calendar', file().replace(/"madeAt":\d+/, '"madeAt":9e15'), 'value-unfit'],
  ['a time before time', file().replace(/"madeAt":\d+/, '"madeAt":-1'), 'value-unfit'],
  ['half an opening', file().replace('"opening":1', '"opening":1.5'), 'value-unfit'],
  [
    'a key that says the same bytes otherwise',
    file().replace(/("publicKey":"[^"]+?).=/, '$1R='),
    'value-unfit',
  ],
  [
    'a hash in capitals',
    file().replace(/"hash":"[0-9a-f]+"/, (hash) =>
      hash.replace(/[a-f](?=[^h]*$)/g, (one) => one.toUpperCase()),
    ),
    'value-unfit',
  ],
  ['a field too many', file().replace('{', '{"verified":true,'), 'field-unknown'],
  ['a field too few', file().replace('"goals":', '"aims":'), 'field-missing'],
  [
    'a ledger that is none',
    file().replace(/"ledger":\[.*\],"goals"/, '"ledger":{"length":0},"goals"'),
    'value-unfit',
  ],
  [
    'an act that is none',
    file().replace(/"act":\{"type":"post-statement"[^}]*\}/, '"act":"sign"'),
    'value-unfit',
  ],
]

describe('[R5] is not checked, and never called whole', () => {
  it.each(unchecked)('%s', (_, bytes, code) => {
    expect(told(bytes)).toEqual(['not-checked', code])
  })

  it('a record held against what is neither a key nor a fingerprint', () => {
    for (const key of ['198422b7c31b045', 'x'.repeat(64), 'no', expectedKey.slice(1), `${expectedKey}=`])
      expect(check(sealed(), key)).toMatchObject({
        verdict: 'not-checked',
        findings: [{ code: 'key-unreadable' }],
      })
  })
})

describe('[R5] is not whole', () => {
  it.each(broken)('%s', (_, text, code) => {
    expect(text).not.toBe(file())
    expect(told(textBytes(text))).toEqual(['not-whole', code])
  })
})

describe('[R5] whatever comes', () => {
  it('truncated after any byte, it is never a whole record', () => {
    const bytes = bytesOf(sealed())
    for (let length = 0; length < bytes.length; length += 1)
      expect(verifyRecord(bytes.subarray(0, length)).verdict, `${length} bytes`).toBe('not-checked')
  })

  it('bytes and pieces of JSON by chance throw nothing', () => {
    const random = new Random(9)
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '1e',
      '-',
      'null',
      '"format"',
      `"${recordFormat}"`,
      '\\u00',
      ' ',
    ]
    for (let run = 0; run < 3_000; run += 1) {
      const length = random.below(40)
      const text = Array.from({ length }, () => pieces[random.below(pieces.length)]).join('')
      const bytes = run % 2 ? textBytes(text) : Uint8Array.from({ length }, () => random.below(256))
      expect(verifyRecord(bytes).verdict).not.toBe('whole')
    }
  })

  it('a thousand places are counted and the first are told, with places no longer than a line', () => {
    const record = sealed()
    const long = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, at) => [`${at}${'x'.repeat(1_000)}`, at]),
    )
    const { findings, found } = check({ ...record, ...long })
    expect([findings.length, found]).toEqual([limits.record.findings, 1_000])
    expect(Math.max(...findings.map(({ place = '' }) => place.length))).toBeLessThanOrEqual(200)
  })

  it('a long ledger is read in slices that tell how far it is', () => {
    const room = new RecordRoom()
    for (let count = 0; count < 600; count += 1) room.state(`Statement ${count}`)
    const seen: Progress[] = []
    const verification = verifyRecord(bytesOf(room.record()), {}, (progress) => seen.push(progress))
    expect(verification.verdict).toBe('whole')
    expect(seen.filter(({ step }) => step === 'chain').length).toBe(3)
    expect(seen.every(({ done }) => done >= 0 && done <= 1)).toBe(true)
  })
})
