/** What every store must do, whatever is below it: SQL on a database, or the memory of the simulated world. */
import type { Store } from '@common-ground/server/store/store'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compactionContract } from './compaction-contract.ts'
import { destructionContract } from './destruction-contract.ts'
import { deviceLinksContract } from './device-links-contract.ts'
import { filesContract } from './files-contract.ts'
import { invitations, room, words } from './fixtures.ts'
import { openingsContract } from './openings-contract.ts'
import { roomsContract } from './rooms-contract.ts'
import { seatsContract } from './seats-contract.ts'
import { wordsContract } from './words-contract.ts'

/** Opens the store of a place; the same place again is the same store, a new place is an empty one. */
export type OpenAt = (place: string) => Promise<Store>

/** The store of the running test, with `room` made and nobody in it. */
export interface OpenedStore {
  store(): Store
  /** Closes it and opens it again at the same place. */
  reopen(): Promise<void>
}

let places = 0
/** One that was not used before, in this process. */
export const newPlace = (): string => {
  places += 1
  return `place_${places}`
}

export const storeContract = (name: string, openAt: OpenAt): void => {
  describe(`the store on ${name}`, () => {
    let place: string
    let store: Store

    beforeEach(async () => {
      place = newPlace()
      store = await openAt(place)
      await store.createRoom(room, invitations)
    })
    afterEach(() => store.close())

    const opened: OpenedStore = {
      store: () => store,
      reopen: async () => {
        await store.close()
        store = await openAt(place)
      },
    }

    roomsContract(opened)
    seatsContract(opened)
    deviceLinksContract(opened)
    wordsContract(opened)
    compactionContract(opened)
    openingsContract(opened)
    destructionContract(opened)
    filesContract(opened)

    test('it is ready when it can be written', async () => {
      await store.ready()
    })

    test('closed, it does nothing any more, and closing again is harmless', async () => {
      await store.close()
      await expect(store.append([words(0, { by: null })])).rejects.toThrow()
      await expect(store.room(room.id)).rejects.toThrow()
      await expect(store.ready()).rejects.toThrow()
      await store.close()
      await opened.reopen()
      expect(await store.room(room.id)).toEqual(room)
    })
  })
}
