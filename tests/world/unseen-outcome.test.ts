/** An act that was recorded though nobody was told so: what it means holds all the same. Found by the simulated world. */
import './client-ids.ts'
import { typeNotes } from '@common-ground/shared/documents/notes'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FailingStore } from './failing-store.ts'
import type { Person } from './person.ts'
import { QuietRoom } from './quiet-room.ts'

describe('a removal whose recording nobody saw', () => {
  let room: QuietRoom
  let second: Person

  const weather = (): FailingStore => {
    const server = room.setting.server()
    if (!server) throw new Error('there is no server')
    return server.weather
  }

  const remove = (): void => {
    const { session } = room.seated(room.people.a).sitting
    void session.act({ type: 'remove', participant: room.seated(second).sitting.session.you.id })
  }

  beforeEach(async () => {
    room = new QuietRoom()
    await room.begin()
    second = room.person('a', 'second')
    second.come()
    await room.pass(3_000)
    await room.admit(room.people.a)
    await room.pass(3_000)
    room.openAll(second)
    await room.pass(1_000)
  })

  it('[T28] [T3] hangs up on whoever was removed at once, and tells them nothing more', async () => {
    weather().failAppends('after')
    remove()
    await room.pass(100)
    expect(room.seated(second).sitting.session.ended()).toEqual({ because: 'removed' })
    typeNotes(room.doc(room.people.a, 'side-a'), 'among ourselves')
    // The witness throws when anyone who may not read is told anything.
    await room.pass(3_000)
    expect(room.seated(second).sitting.session.connection().link).toBe('refused')
  })

  it('[T3] [T11] while the store cannot even be read, nothing of theirs is recorded anywhere', async () => {
    room.trace.onLine = (line) => {
      if (line.startsWith('stored remove')) weather().down = true
    }
    weather().failAppends('after')
    remove()
    await room.pass(100)
    typeNotes(room.doc(second, 'side-a'), 'still here')
    await room.pass(1_000)
    weather().calm()
    await room.pass(20_000)
    expect(room.setting.witness.replay.of('side-a').length).toBe(0)
    const { session } = room.seated(second).sitting
    expect(session.connection().link).toBe('refused')
    expect(session.setAside().map(({ text }) => text)).toEqual(['still here'])
  })
})
