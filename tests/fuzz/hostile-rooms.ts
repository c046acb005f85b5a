/** Rooms the hostile open themselves, with a seat of their own on every chair: new ones, so that no pace is used up yet. */

import { sha256Hex } from '@common-ground/shared/ledger/hash'
import type { Standing } from '@common-ground/shared/room/participant'
import type { Random } from '../world/random.ts'
import type { HttpLine } from './http-line.ts'
import { someAddress } from './oddities.ts'

/** A chair somebody hostile has sat down on. */
export interface HostileSeat {
  readonly room: string
  readonly seat: string
  readonly standing: Standing
  /** Hash of the agreement to mediate. */
  readonly agreement: string
}

const agreement = 'We listen. What is said here stays here.'
export const agreementHash = sha256Hex(agreement)
const chairs = ['a', 'b', 'mediator'] as const satisfies readonly Standing[]

/** Undefined when the server would not. */
export const openHostileRoom = async (
  http: HttpLine,
  random: Random,
): Promise<readonly HostileSeat[] | undefined> => {
  const address = someAddress(random)
  const body = { title: 'A lease', sides: { a: 'Us', b: 'Them' }, creator: { role: 'mediator' }, agreement }
  const opened = await http.ask(
    'opening rooms',
    { method: 'POST', path: '/api/rooms', body: JSON.stringify(body) },
    address,
  )
  if (opened.status !== 201) return undefined
  const { room, links }: { room: string; links: { path: string }[] } = JSON.parse(opened.text)
  const taken = chairs.map(async (standing, at) => {
    const seat = random.secret()
    const link = links[at]?.path.split('#')[1]
    const asked = {
      method: 'POST',
      path: `/api/rooms/${room}/seat`,
      body: JSON.stringify({ link, seat, name: 'Mal' }),
    }
    const { status } = await http.ask('taking seats', asked, address)
    return status === 200 ? { room, seat, standing, agreement: agreementHash } : undefined
  })
  const seats = await Promise.all(taken)
  return seats.filter((seat) => seat !== undefined)
}
