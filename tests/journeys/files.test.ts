/** Files on a real server: who may lay one where, who may have it, what the answers say, and when it is gone. */
import { createHash, randomUUID } from 'node:crypto'
import { accessTo } from '@common-ground/shared/room/access'
import { limits } from '@common-ground/shared/room/limits'
import type { Standing } from '@common-ground/shared/room/participant'
import { spaces } from '@common-ground/shared/room/space'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { fetchFile, filesPath, laid, pdf, photo, picture, refusedWith, sendFile } from '../rig/files.ts'
import { Hand, newSecret, openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { knock, type SixHands, sixHands } from '../rig/six-hands.ts'

let now: number
let server: RunningServer
let hands: SixHands
beforeEach(async () => {
  now = 1_800_000_000_000
  server = await runServer({ clock: () => now })
  hands = await sixHands(server.origin)
})
afterEach(async () => {
  hands.leave()
  await server.close()
})

const people = (): readonly (readonly [Hand, Standing])[] => [
  [hands.ana, 'a'],
  [hands.amy, 'a'],
  [hands.ben, 'b'],
  [hands.bea, 'b'],
  [hands.mo, 'mediator'],
  [hands.olu, 'observer'],
]

/** Everything of an answer but when it was given. */
const sameBut = ({ status, headers, bytes }: Awaited<ReturnType<typeof fetchFile>>) => {
  const { date: _, ...rest } = headers
  return { status, headers: rest, bytes: bytes.toString() }
}

describe('laying a file into a space and taking it out', () => {
  it('[T1] whoever may write the space lays it there, whoever may read it has it, and nobody else learns that it is', async () => {
    const never = sameBut(await fetchFile(hands.ana, randomUUID()))
    expect(never).toMatchObject({ status: 404, bytes: expect.stringContaining('file-unknown') })
    for (const space of spaces)
      for (const [hand, standing] of people()) {
        const access = accessTo(space, standing, 'opening')
        const bytes = await picture('png')
        const sent = await sendFile(hand, space, bytes)
        if (access !== 'write') {
          expect(refusedWith(sent)).toBe(access === 'read' ? 'not-for-your-role' : 'space-unknown')
          continue
        }
        expect(sent.status).toBe(200)
        const { file, sha256, size, kind } = JSON.parse(sent.text)
        expect(kind).toBe('png')
        for (const [reader, chair] of people()) {
          const fetched = await fetchFile(reader, file)
          if (accessTo(space, chair, 'opening') === 'none') expect(sameBut(fetched)).toEqual(never)
          else {
            expect(fetched.bytes.byteLength).toBe(size)
            expect(createHash('sha256').update(fetched.bytes).digest('hex')).toBe(sha256)
          }
        }
      }
  }, 60_000)

  it('a file of many pieces comes back byte for byte', async () => {
    const bytes = pdf('', 3 * 1024 * 1024 + 17)
    const { file, size } = await laid(hands.ana, 'joint', bytes)
    const { bytes: fetched } = await fetchFile(hands.ben, file)
    expect([size, fetched.equals(bytes)]).toEqual([bytes.byteLength, true])
  })

  it('is answered with headers that let nothing in it run, be sniffed, framed or kept', async () => {
    const { file, size } = await laid(hands.ana, 'joint', pdf())
    const { headers } = await fetchFile(hands.ben, file)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(size),
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    })
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*;sandbox$/)
    for (const name of ['accept-ranges', 'etag', 'last-modified', 'set-cookie'])
      expect(headers[name]).toBeUndefined()
  })

  it('[T22] what a camera wrote into it reaches nobody', async () => {
    const owner = newCanary()
    const { file } = await laid(hands.ana, 'joint', await photo(owner))
    for (const hand of [hands.ana, hands.ben])
      expect(canariesIn((await fetchFile(hand, file)).bytes, [owner, 'Exif', 'GPS'])).toEqual([])
  })

  it('the same bytes again from the same person are the same file; from another, or elsewhere, another', async () => {
    const bytes = await picture('jpeg')
    const { file } = await laid(hands.ana, 'side-a', bytes)
    expect((await laid(hands.ana, 'side-a', bytes)).file).toBe(file)
    const others = [await laid(hands.amy, 'side-a', bytes), await laid(hands.ana, 'joint', bytes)]
    expect(new Set([file, ...others.map((other) => other.file)]).size).toBe(3)
  })

  it('in a closed room files can be read, and none added', async () => {
    const { file } = await laid(hands.ana, 'joint', pdf())
    for (const hand of [hands.ana, hands.ben])
      await hand.act({ type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    expect((await fetchFile(hands.ben, file)).status).toBe(200)
    const refusals = [
      await sendFile(hands.ana, 'joint', pdf('2')),
      await sendFile(hands.ana, 'side-a', pdf('3')),
    ]
    expect(refusals.map(refusedWith)).toEqual(['room-closed', 'room-closed'])
  })
})

describe('[T3] a forged request', () => {
  it('without a seat, with a seat of another room, waiting at the door, or not consented: there is nothing', async () => {
    const { file } = await laid(hands.ana, 'joint', pdf())
    const { origin, room } = hands.opened
    const elsewhere = await openRoom(origin)
    const stranger = await Hand.enter(elsewhere, 'a', 'Ada')
    const waiting = await knock(hands.opened, 'b', 'Bo')
    const newcomer = await Hand.sit(elsewhere, 'b', 'Bob')
    const never = sameBut(await fetchFile(hands.ana, randomUUID()))
    for (const seat of [stranger.seat, waiting.seat, newSecret(), '', 'x'.repeat(4_000)])
      expect(sameBut(await fetchFile({ seat, opened: { origin, room } }, file))).toEqual(never)
    const theirs = await laid(stranger, 'joint', pdf('theirs'))
    expect(sameBut(await fetchFile({ seat: newcomer.seat, opened: elsewhere }, theirs.file))).toEqual(never)
    expect(sameBut(await fetchFile(hands.ana, theirs.file))).toEqual(never)

    const sending = async (seat: string, opened = hands.opened) =>
      refusedWith(await sendFile({ seat, opened }, 'joint', pdf('mine')))
    expect(await sending(stranger.seat)).toBe('seat-unknown')
    expect(await sending(newSecret())).toBe('seat-unknown')
    expect(await sending(waiting.seat)).toBe('seat-unknown')
    expect(await sending(newcomer.seat, elsewhere)).toBe('consent-first')
    stranger.leave()
    newcomer.leave()
  })

  it.each([
    '..',
    '%2e%2e%2f%2e%2e%2fcommon-ground.db',
    '%00',
    '*',
    `${randomUUID()}'--`,
    '__proto__',
    'x'.repeat(3_000),
  ])('for a file called %s finds nothing', async (name) => {
    const { status, bytes } = await fetchFile(hands.ana, name)
    expect([status, JSON.parse(bytes.toString()).refused]).toEqual([
      404,
      name === '..' ? 'space-unknown' : 'file-unknown',
    ])
  })

  it.each(['', 'nowhere', 'joint,side-b', '__proto__', 'JOINT'])(
    'into a space called "%s" is refused',
    async (space) => {
      expect(refusedWith(await sendFile(hands.ana, space, pdf()))).toBe('space-unknown')
    },
  )

  it('whoever was removed loses files at once, also in the middle of one', async () => {
    const bytes = pdf('', 12 * 1024 * 1024)
    const { file } = await laid(hands.ben, 'joint', bytes)
    const answer = await fetch(`${filesPath(hands.amy)}/${file}`, {
      headers: { authorization: `Bearer ${hands.amy.seat}` },
    })
    const reader = answer.body?.getReader()
    await reader?.read()
    await hands.ana.act({ type: 'remove', participant: hands.amy.participant })
    const rest = async (): Promise<void> => {
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read());
    }
    await expect(rest()).rejects.toThrow()
    expect((await fetchFile(hands.amy, file)).status).toBe(404)
    expect(refusedWith(await sendFile(hands.amy, 'joint', pdf()))).toBe('seat-unknown')
  })

  it('for a part, the head or the deletion of a file gets no more than the file', async () => {
    const { file, size } = await laid(hands.ana, 'side-a', pdf('private'))
    const part = await fetchFile(hands.ana, file, { headers: { range: 'bytes=0-3' } })
    expect([part.status, part.bytes.byteLength]).toEqual([200, size])
    for (const hand of [hands.ana, hands.ben])
      for (const method of ['HEAD', 'DELETE', 'PUT', 'OPTIONS'])
        expect((await fetchFile(hand, file, { method })).status).toBe(404)
    const probes = ['bytes=0-0', 'bytes=999999-'].map((range) =>
      fetchFile(hands.ben, file, { headers: { range } }),
    )
    for (const probe of await Promise.all(probes)) expect(probe.status).toBe(404)
  })
})

it('[R9] files sent again and again are slowed down, for their sender alone', async () => {
  const codes: (string | undefined)[] = []
  for (let count = 0; count <= limits.rate.uploads.burst; count += 1)
    codes.push(refusedWith(await sendFile(hands.ana, 'joint', Buffer.from('not a picture'))))
  expect(new Set(codes)).toEqual(new Set(['file-kind', 'too-fast']))
  expect(codes.indexOf('too-fast')).toBe(limits.rate.uploads.burst)
  expect((await laid(hands.amy, 'joint', pdf())).kind).toBe('pdf')
})

describe('[T1] [T22] a file of one side', () => {
  it('its id, size and hash are in nothing the other side, the mediator or an observer is told or answered', async () => {
    // Sizes of seven digits: four stand by chance in the hashes that go over every wire.
    const private_ = [
      await laid(hands.ana, 'side-a', pdf(newCanary(), 1_234_321)),
      await laid(hands.mo, 'mediator', pdf(newCanary(), 1_345_431)),
      await laid(hands.ana, 'caucus-a', pdf(newCanary(), 1_456_541)),
    ]
    await hands.ben.act({ type: 'post-statement', text: 'Good morning' })
    const traces = private_.flatMap(({ file, sha256, size }) => [file, sha256, String(size)])
    for (const hand of [hands.ben, hands.bea, hands.olu]) expect(canariesIn(hand.told, traces)).toEqual([])
    for (const event of hands.ben.told.map(({ event }) => event)) expect(event).not.toContain('file')
  })

  it('a full chair says so to its own people alone, and takes nothing from the others', async () => {
    const fill = async (hand: Hand, space: string): Promise<number> => {
      for (let count = 0; ; count += 1) {
        const sent = await sendFile(hand, space, pdf(`${count}`, limits.file.bytes - 2_000))
        if (sent.status !== 200) {
          expect(refusedWith(sent)).toBe('files-full')
          return count
        }
        now += 60_000
      }
    }
    expect(await fill(hands.ana, 'side-a')).toBe(4)
    expect(refusedWith(await sendFile(hands.amy, 'joint', pdf('', 50_000)))).toBe('files-full')
    expect(await fill(hands.mo, 'mediator')).toBe(2)
    expect(await fill(hands.ben, 'side-b')).toBe(4)
  }, 60_000)
})
