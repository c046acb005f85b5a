/** Who asks about files: a seat key in the Authorization header, never in an address, which people copy and proxies write down. */
import type { Refusal, RefusalCode } from '@common-ground/shared/room/refusal'
import { Secret } from '@common-ground/shared/wire/http'
import type { FastifyRequest } from 'fastify'
import { Compile } from 'typebox/compile'
import type { Asking } from './asking.ts'
import type { Credentials, SeatOpens } from './credentials.ts'

const isSecret = Compile(Secret)

/** Asked for when there is no key, so that none costs the same look-ups as a wrong one. */
const noKey = ''

export class Bearers {
  readonly #asking: Asking
  readonly #credentials: Credentials

  constructor(asking: Asking, credentials: Credentials) {
    this.#asking = asking
    this.#credentials = credentials
  }

  /** `otherwise`: what a key that opens nothing is answered. */
  async of(request: FastifyRequest, otherwise: RefusalCode): Promise<SeatOpens | Refusal> {
    const said = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const key = isSecret.Check(said) ? said : noKey
    const opens = await this.#credentials.bearer(this.#asking.roomOf(request), key)
    return opens ?? this.#credentials.nothing(this.#asking.addressOf(request), otherwise)
  }
}
