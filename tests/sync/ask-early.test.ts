/** The door asked before the page's code is run: for whom, and that its answer is given out once. */
import { askEarly } from '@common-ground/client/entry/ask-early'
import { keepSeat, type SeatStorage, sitInTab } from '@common-ground/client/sync/seat-keeper'
import { describe, expect, it } from 'vitest'

const room = '00000000-0000-4000-8000-000000000001'
const path = `/api/rooms/${room}/door`

const shelf = () => {
  const held = new Map<string, string>()
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
}

const scene = (hash = '', pathname = `/r/${room}`) => {
  const storage: SeatStorage = { local: shelf(), session: shelf() }
  const asked: string[] = []
  const begin = () =>
    askEarly({ pathname, hash }, storage, (input, init) => {
      asked.push(`${String(input)} ${String(init?.body)}`)
      return Promise.resolve(new Response(`answer ${asked.length}`))
    })
  return { storage, asked, begin }
}

const want = async (page: typeof fetch, seat: string): Promise<string> =>
  (await page(path, { method: 'POST', body: JSON.stringify({ seat }) })).text()

describe('asking early', () => {
  it('asks for the seat this tab sits in, and gives the answer to the first who wants it', async () => {
    const { storage, asked, begin } = scene()
    keepSeat(storage, room, 'a link', 'a seat')
    const page = begin()
    expect(asked).toEqual([`${path} {"seat":"a seat"}`])
    expect(await want(page, 'a seat')).toBe('answer 1')
    expect(asked).toHaveLength(1)
    expect(await want(page, 'a seat')).toBe('answer 2')
  })

  it('asks for the only seat of this browser in a new tab, and for none of several', () => {
    const { storage, asked, begin } = scene()
    keepSeat(storage, room, 'a link', 'a seat')
    storage.session.removeItem(`common-ground.seat.${room}`)
    begin()
    expect(asked).toHaveLength(1)
    keepSeat(storage, room, 'another link', 'another seat')
    storage.session.removeItem(`common-ground.seat.${room}`)
    begin()
    expect(asked).toHaveLength(1)
    sitInTab(storage, room, 'another seat')
    begin()
    expect(asked[1]).toContain('another seat')
  })

  it('answers whoever wants something else as the room does now', async () => {
    const { storage, asked, begin } = scene()
    keepSeat(storage, room, 'a link', 'a seat')
    const page = begin()
    expect(await want(page, 'another seat')).toBe('answer 2')
    expect(asked).toHaveLength(2)
    expect(await want(page, 'a seat')).toBe('answer 1')
  })

  it('asks nothing with a link in the address, without a seat, or on another page', () => {
    for (const { storage, asked, begin } of [scene('#a-link'), scene('', '/'), scene('', `/r/${room}/x`)]) {
      keepSeat(storage, room, 'a link', 'a seat')
      begin()
      expect(asked).toEqual([])
    }
    const { asked, begin } = scene()
    begin()
    expect(asked).toEqual([])
  })

  it('leaves a failure to whoever wants the answer', async () => {
    const { storage } = scene()
    keepSeat(storage, room, 'a link', 'a seat')
    const page = askEarly({ pathname: `/r/${room}`, hash: '' }, storage, () =>
      Promise.reject(new TypeError('no network')),
    )
    await expect(want(page, 'a seat')).rejects.toThrow('no network')
  })

  it('is given up by whoever took it, when it does not come', async () => {
    const storage: SeatStorage = { local: shelf(), session: shelf() }
    keepSeat(storage, room, 'a link', 'a seat')
    const page = askEarly(
      { pathname: `/r/${room}`, hash: '' },
      storage,
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new Error('given up')))
        }),
    )
    const giveUp = new AbortController()
    const { signal } = giveUp
    const wanted = page(path, { method: 'POST', body: JSON.stringify({ seat: 'a seat' }), signal })
    giveUp.abort()
    await expect(wanted).rejects.toThrow('given up')
  })
})
