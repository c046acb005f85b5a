/** A hostile participant with a seat among honest people, who tries what a seat allows, and more, at full speed. */
import { limits } from '@common-ground/shared/room/limits'
import type { HostileSeat } from './hostile-rooms.ts'
import { actOf } from './messages.ts'
import { type Bout, HostileParticipant } from './participants.ts'

const arrive = async (bout: Bout, seat: HostileSeat): Promise<HostileParticipant | undefined> => {
  const hostile = await HostileParticipant.connect(bout, seat)
  // A second consent is refused, and harmless.
  await hostile?.consent()
  await hostile?.openEverything()
  return hostile
}

/** Through as many connections as one participant may have, until the quota of frames is sent. */
export const floodFromOneSeat = async (bout: Bout, seat: HostileSeat): Promise<void> => {
  const through = async (): Promise<void> => {
    while (!bout.counter.done) {
      const hostile = await arrive(bout, seat)
      // Some opening had an odd name or an odd act made the server hang up: it comes back.
      while (hostile?.wire.isOpen && !bout.counter.done) await hostile.flood(256, 64)
      hostile?.leave()
    }
  }
  await Promise.all(Array.from({ length: limits.connectionsPerParticipant }, through))
}

/** A visit among honest people. What it may do there it does: a statement now and then, words in the middle. */
export const neighbourBout = async (bout: Bout, seat: HostileSeat): Promise<void> => {
  const { random } = bout
  const hostile = await arrive(bout, seat)
  if (!hostile) return
  const statement = { type: 'post-statement', text: 'Mal says so' }
  await hostile.wire.ask('flood', 'act', actOf('joint', random.id(), statement))
  await hostile.trespass()
  await hostile.forgeWords(6)
  await hostile.oddActs(30)
  await hostile.oddOpens(4)
  await hostile.oddPresences(60)
  await hostile.flood(128, 64)
  hostile.leave()
}
