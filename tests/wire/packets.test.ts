/** socket.io's packets over our parser: every form comes back as it was, and what is no packet is refused. */
import { boundedParser } from '@common-ground/server/realtime/bounded-parser'
import { limits } from '@common-ground/shared/room/limits'
import { toldFrame, verdictFrame } from '@common-ground/shared/wire/frames'
import { type Packet, packetTypes, type WireForm } from '@common-ground/shared/wire/packets'
import { pageParser } from '@common-ground/shared/wire/page-parser'
import fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'

const { event, ack, connect, connectError, disconnect } = packetTypes

interface Reader {
  on(event: string, listener: (packet: Packet) => void): void
  add(frame: unknown): void
}

const read = (decoder: Reader, frame: unknown): Packet | undefined => {
  let heard: Packet | undefined
  decoder.on('decoded', (packet) => {
    heard = packet
  })
  decoder.add(frame)
  return heard
}

const newServer = (form: WireForm = 'bytes') => boundedParser(form)
const byServer = (frame: unknown): Packet | undefined => read(new (newServer().Decoder)(), frame)
const byPage = (frame: unknown): Packet | undefined => read(new (pageParser('bytes').Decoder)(), frame)

const only = (frames: readonly (string | Uint8Array)[]): string | Uint8Array => {
  expect(frames).toHaveLength(1)
  return frames[0] ?? ''
}
const fromPage = (packet: Packet, form: WireForm = 'bytes') =>
  only(new (pageParser(form).Encoder)().encode(packet))
const fromServer = (packet: Packet, form: WireForm = 'bytes') =>
  only(new (newServer(form).Encoder)().encode(packet))

const packet = (type: number, data?: unknown, id?: number): Packet => ({ type, nsp: '/', data, id })

const bytes = fc.uint8Array({ maxLength: 40 })
const json = fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('$bytes'))
/** As JSON has it: without -0. */
const plain = json.map((value) => JSON.parse(JSON.stringify(value)))
const message = fc.dictionary(
  fc.string().filter((key) => key !== '$bytes' && key !== '__proto__'),
  fc.oneof(plain, bytes, fc.array(bytes, { maxLength: 2 })),
)
const id = fc.option(fc.nat(), { nil: undefined })
const form = fc.constantFrom<WireForm>('bytes', 'text')

describe('read back', () => {
  it('whatever the server says, in either form', () => {
    fc.assert(
      fc.property(message, id, form, (said, asked, written) => {
        const answer = packet(ack, [said], asked ?? 0)
        expect(byPage(fromServer(answer, written))).toEqual(answer)
        const told = packet(event, ['told', said], asked)
        expect(byPage(fromServer(told, written))).toEqual(told)
      }),
    )
  })

  it('what a page asks, with one array of bytes or none, in either form', () => {
    fc.assert(
      fc.property(plain, bytes, id, form, (more, stateVector, asked, written) => {
        for (const said of [{ more }, { more, stateVector }]) {
          const question = packet(event, ['open', said], asked)
          expect(byServer(fromPage(question, written))).toEqual(question)
        }
      }),
    )
  })

  it('packets without bytes, as socket.io’s own text', () => {
    const texts: readonly (readonly [string, Packet])[] = [
      ['0{"sid":"x"}', packet(connect, { sid: 'x' })],
      ['0', packet(connect)],
      ['1', packet(disconnect)],
      ['212["act",{"a":1}]', packet(event, ['act', { a: 1 }], 12)],
      ['2["presence",null]', packet(event, ['presence', null])],
      ['30[]', packet(ack, [], 0)],
      ['4{"message":"no"}', packet(connectError, { message: 'no' })],
    ]
    for (const [text, said] of texts) {
      expect(fromServer(said)).toBe(text)
      expect(byPage(text)).toEqual(said)
      expect(byServer(text)).toEqual(said)
    }
  })

  it('verdicts and words told as frames, also without a view of them, as a browser has them', () => {
    const told = { space: 'joint', update: Uint8Array.of(1, 2, 3) } as const
    const { buffer } = toldFrame(told)
    expect(byPage(buffer)).toEqual(packet(event, ['words', told]))
    expect(byPage(verdictFrame(9, { words: 'nothing-new' }))).toEqual(
      packet(ack, [{ words: 'nothing-new' }], 9),
    )
  })
})

describe('words of a page', () => {
  const words = { space: 'joint', update: Uint8Array.of(1, 2, 3) }

  it('go in their own frame, which is not for the decoder', () => {
    const frame = fromPage(packet(event, ['words', words], 7))
    expect(frame).toEqual(Uint8Array.of(1, 0, 7, 1, 2, 3))
    expect(byServer(frame)).toBeUndefined()
  })

  it.each([
    ['for no space', { ...words, space: 'nowhere' }, 7],
    ['with something more', { ...words, more: 1 }, 7],
    ['nobody is to answer', words, undefined],
  ])('go in the general form %s', (_, said, asked) => {
    const question = packet(event, ['words', said], asked)
    const frame = fromPage(question)
    expect(frame[0]).toBe(5)
    expect(byServer(frame)).toEqual(question)
  })

  it('can be read along in the form of text, as long as the server reads such a text', () => {
    const question = packet(event, ['words', words], 7)
    const text = '27["words",{"space":"joint","update":{"$bytes":"AQID"}}]'
    expect(fromPage(question, 'text')).toBe(text)
    expect(byServer(text)).toEqual(question)
    const long = { space: 'joint', update: new Uint8Array(limits.updateBytes) }
    expect(fromPage(packet(event, ['words', long], 7), 'text')).toBeInstanceOf(Uint8Array)
  })
})

const frame = (text: string, ...arrays: readonly Uint8Array[]): Uint8Array => {
  const into = encoding.createEncoder()
  encoding.writeUint8(into, 5)
  encoding.writeVarString(into, text)
  for (const array of arrays) encoding.writeVarUint8Array(into, array)
  return encoding.toUint8Array(into)
}
const one = Uint8Array.of(1)
const open = '21["open",{"stateVector":{"$bytes":0}}]'

describe('[R9] the server hangs up on', () => {
  it.each<[string, unknown]>([
    ['nothing', ''],
    ['no packet', 'x'],
    ['a kind of packet nobody knows', '9[]'],
    ['socket.io’s own form with bytes', '51-2["words",{"_placeholder":true,"num":0}]'],
    ['another namespace', '0/admin,{}'],
    ['half an event', '2["act"'],
    ['an event without a name', '2[]'],
    ['an event that is none', '2{"act":1}'],
    ['a name that means something to socket.io', '2["disconnect"]'],
    ['an id of 2^31', '22147483648["act"]'],
    ['an id without end', `2${'9'.repeat(400)}["act"]`],
    ['a text longer than any act', `2["act","${'x'.repeat(limits.textFrame)}"]`],
    ['places without end', `2["act",${'['.repeat(5_000)}{"$bytes":"AA=="}${']'.repeat(5_000)}]`],
    ['bytes of no kind', new Uint8Array(0)],
    ['a kind nobody knows', Uint8Array.of(6, 0)],
    ['a verdict', verdictFrame(1, { words: 'recorded' })],
    ['words told', toldFrame({ space: 'joint', update: one })],
    ['a general frame without a text', Uint8Array.of(5)],
    ['a text that is longer than its frame', Uint8Array.of(5, 100, 50)],
    ['a length without end', Uint8Array.of(5, ...Array<number>(30).fill(255))],
    ['a text longer than any act, as bytes', frame(`2["act","${'x'.repeat(limits.textFrame)}"]`)],
    ['two arrays', frame(open, one, one)],
    ['half an array', frame(open, new Uint8Array(9)).subarray(0, -1)],
    ['neither text nor bytes', 7],
  ])('%s', (_, wrong) => {
    expect(() => byServer(wrong)).toThrow()
  })

  it('more frames at once than a person can send, those of words among them', () => {
    const decoder = new (newServer().Decoder)()
    const words = Uint8Array.of(1, 0, 0)
    for (let count = 0; count < limits.framesPerTurn; count += 1) decoder.add(words)
    expect(() => decoder.add(words)).toThrow()
  })

  it('nothing else: a place that is none stays what it is, and its message is refused for that', () => {
    expect(byServer('2["open",{"stateVector":{"$bytes":0}}]')?.data).toEqual([
      'open',
      { stateVector: { $bytes: 0 } },
    ])
    expect(byServer(frame(open))?.data).toEqual(['open', { stateVector: { $bytes: 0 } }])
  })

  it('whatever the bytes are, with an error and no other way', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(1, 2, 3, 4, 5, 6), (rest, kind) => {
        for (const hear of [byServer, byPage])
          try {
            hear(Uint8Array.of(kind, ...rest))
          } catch (error) {
            expect(error).toBeInstanceOf(Error)
          }
      }),
    )
  })
})
