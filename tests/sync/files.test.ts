/** The client's files: progress, a stop, a cut, a busy room, a few downloads at a time; and against a real server. */
import { RoomFiles } from '@common-ground/client/sync/files'
import type { FileSent, Surroundings } from '@common-ground/client/sync/surroundings'
import { limits } from '@common-ground/shared/room/limits'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { describe, expect, test } from 'vitest'
import { pdf } from '../rig/files.ts'
import { Hand, openRoom } from '../rig/hand.ts'
import { runServer } from '../rig/running-server.ts'

const facts = { file: 'f', kind: 'pdf', size: 3, sha256: 'x' }
const file = new Blob(['abc'])
const refusal = (refused: RefusalCode) => ({ ok: false, text: JSON.stringify(replyOf({ refused })) })
const taken = { ok: true, text: JSON.stringify(facts) }

/** Time that passes when it is told to. */
const waiting = () => {
  const due: (() => void)[] = []
  return {
    due,
    schedule: (action: () => void) => {
      due.push(action)
      return () => void due.splice(due.indexOf(action), 1)
    },
  }
}

const surroundings = (more: Partial<Surroundings>): Surroundings => ({
  origin: 'http://room',
  newId: () => 'id',
  newSecret: () => 'secret',
  fetch: () => Promise.reject(new Error('offline')),
  schedule: (action) => {
    queueMicrotask(action)
    return () => undefined
  },
  now: () => 0,
  ...more,
})
/** Nothing that waits comes due. */
const still = { schedule: () => () => undefined }
const filesOver = (more: Partial<Surroundings>, seat: string | undefined = 'key') =>
  new RoomFiles(surroundings(more), 'r', seat)

describe('sending a file', () => {
  test('says who and where in headers, never in the address, and how far it is', async () => {
    const asked: FileSent[] = []
    const far: (readonly [number, number])[] = []
    const sendFile = async (sent: FileSent) => {
      asked.push(sent)
      for (const bytes of [1, 3, 9]) sent.progress(bytes)
      return taken
    }
    const progress = (...how: readonly [number, number]) => void far.push(how)
    expect(await filesOver({ sendFile, ...still }).upload('side-a', file, { progress })).toEqual(facts)
    expect(asked[0]).toMatchObject({
      url: 'http://room/api/rooms/r/files',
      headers: { authorization: 'Bearer key', 'x-space': 'side-a' },
    })
    // A body has more bytes on its way than the file has.
    expect(far).toEqual([
      [1, 3],
      [3, 3],
      [3, 3],
    ])
  })

  test('a busy room is asked again, a few times, and then its refusal is handed on', async () => {
    const answers = [refusal('busy'), refusal('too-fast'), taken]
    const passing = filesOver({ sendFile: async () => answers.shift() ?? taken })
    expect(await passing.upload('joint', file)).toEqual(facts)
    let asked = 0
    const sendFile = async () => {
      asked += 1
      return refusal('busy')
    }
    expect(await filesOver({ sendFile }).upload('joint', file)).toMatchObject({ refused: 'busy' })
    expect(asked).toBe(5)
  })

  test.each<RefusalCode>(['not-saved', 'file-kind', 'files-full'])(
    '%s is handed on at once',
    async (code) => {
      let asked = 0
      const sendFile = async () => {
        asked += 1
        return refusal(code)
      }
      expect(await filesOver({ sendFile, ...still }).upload('joint', file)).toEqual(
        replyOf({ refused: code }),
      )
      expect(asked).toBe(1)
    },
  )

  test('a cut, a proxy’s page and a room without a key are unreachable', async () => {
    const cut = filesOver({ sendFile: () => Promise.reject(new Error('cut')), ...still })
    const page = filesOver({ sendFile: async () => ({ ok: false, text: '<html>' }), ...still })
    const half = filesOver({ sendFile: async () => ({ ok: true, text: '{"file"' }), ...still })
    const keyless = new RoomFiles(surroundings({ sendFile: async () => taken }), 'r', undefined)
    for (const files of [cut, page, half, keyless])
      expect(await files.upload('joint', file)).toMatchObject({ refused: 'unreachable' })
  })

  const hanging = ({ signal }: FileSent): Promise<typeof taken> =>
    new Promise((_, cut) => signal.addEventListener('abort', () => cut(new Error('stopped'))))

  test('stopped, before or during, it says so', async () => {
    const stop = new AbortController()
    const sending = filesOver({ sendFile: hanging, ...still }).upload('joint', file, { signal: stop.signal })
    stop.abort()
    expect(await sending).toMatchObject({ refused: 'stopped' })
    const late = filesOver({ sendFile: hanging, ...still }).upload('joint', file, { signal: stop.signal })
    expect(await late).toMatchObject({ refused: 'stopped' })
  })

  test('when nothing moves any more the connection is taken for dead; while something does it is not', async () => {
    const { due, schedule } = waiting()
    let move = () => {}
    const sendFile = (sent: FileSent) => {
      move = () => sent.progress(1)
      return hanging(sent)
    }
    const sending = filesOver({ sendFile, schedule }).upload('joint', file)
    const [first] = due
    move()
    expect(due).toHaveLength(1)
    expect(due[0]).toBe(first)
    due[0]?.()
    expect(await sending).toMatchObject({ refused: 'unreachable' })
    expect(due).toEqual([])
  })

  test('nothing and too much are not even sent', async () => {
    const files = filesOver({ sendFile: () => Promise.reject(new Error('asked')), ...still })
    expect(await files.upload('joint', new Blob([]))).toMatchObject({ refused: 'file-empty' })
    const much = new Blob([new Uint8Array(limits.file.bytes + 1)])
    expect(await files.upload('joint', much)).toMatchObject({ refused: 'file-too-large' })
  })
})

test('three downloads at a time, the others in turn, also when some fail', async () => {
  const open: (() => void)[] = []
  const fetching: typeof fetch = () =>
    new Promise((answer, cut) => {
      open.push(() => (open.length % 2 ? cut(new Error('cut')) : answer(new Response('abc'))))
    })
  const files = filesOver({ fetch: fetching, ...still })
  const all = ['1', '2', '3', '4', '5', '6', '7'].map((id) => files.download(id))
  for (let next = 0; next < 7; next += 1) {
    await expect.poll(() => open.length).toBe(Math.min(7, next + 3))
    open[next]?.()
  }
  const answers = await Promise.all(all)
  expect(answers).toHaveLength(7)
})

test('with a real server: what one sends, another who may read it gets, and who may not does not', async () => {
  const server = await runServer()
  const room = await openRoom(server.origin)
  const ana = await Hand.enter(room, 'a', 'Ana')
  const ben = await Hand.enter(room, 'b', 'Ben')
  const of = (hand: Hand) =>
    new RoomFiles(
      surroundings({ origin: server.origin, fetch: (input, init) => fetch(input, init), ...still }),
      room.room,
      hand.seat,
    )
  const bytes = pdf('', 500_000)
  const blob = new Blob([new Uint8Array(bytes)])
  const [joint, own] = [await of(ana).upload('joint', blob), await of(ana).upload('side-a', blob)]
  if ('refused' in joint || 'refused' in own) throw new Error('refused')
  const got = await of(ben).download(joint.file)
  if ('refused' in got) throw new Error('refused')
  expect(got.type).toBe('application/pdf')
  expect(bytes.equals(Buffer.from(await got.arrayBuffer()))).toBe(true)
  expect(await of(ben).download(own.file)).toEqual(replyOf({ refused: 'file-unknown' }))
  expect(await of(ana).upload('joint', new Blob(['text']))).toMatchObject({ refused: 'file-kind' })
  for (const hand of [ana, ben]) hand.leave()
  await server.close()
})
