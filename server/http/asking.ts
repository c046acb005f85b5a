/** How requests about one room are read: its id, its body if it has the shape, and where it comes from. */
import { isRefusal, type Refusal } from '@common-ground/shared/room/refusal'
import { RoomParameters } from '@common-ground/shared/wire/http'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Compile } from 'typebox/compile'
import type { AddressOf } from '../pace/address.ts'
import { sendRefusal } from './answers.ts'

const isParameters = Compile(RoomParameters)

/** Asked for when the address names no room, so that a wrong room costs the same look-ups as a wrong secret. */
const noRoom = '00000000-0000-0000-0000-000000000000'

export interface Asked<Body> {
  readonly room: string
  readonly address: string
  /** Undefined when it does not have the shape. */
  readonly body: Body | undefined
}

interface Check<Body> {
  Check(value: unknown): value is Body
}

export class Asking {
  readonly #addressOf: AddressOf
  /** What cannot even be read is answered as a secret that opens nothing. */
  readonly #nothing: (address: string) => Refusal

  constructor(addressOf: AddressOf, nothing: (address: string) => Refusal) {
    this.#addressOf = addressOf
    this.#nothing = nothing
  }

  addressOf(request: FastifyRequest): string {
    return this.#addressOf(request.raw)
  }

  roomOf(request: FastifyRequest): string {
    const parameters: unknown = request.params
    return isParameters.Check(parameters) ? parameters.room : noRoom
  }

  /** A question about one room, with a secret in its body. */
  post<Body, Answer extends object>(
    app: FastifyInstance,
    path: string,
    isBody: Check<Body>,
    answer: (asked: Asked<Body>) => Promise<Answer | Refusal> | Refusal,
  ): void {
    const errorHandler = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      if (error.statusCode === undefined || error.statusCode >= 500) throw error
      return sendRefusal(reply, this.#nothing(this.addressOf(request)))
    }
    app.post(path, { errorHandler }, async (request, reply) => {
      const body: unknown = request.body
      const room = this.roomOf(request)
      const address = this.addressOf(request)
      const said = await answer({ room, address, body: isBody.Check(body) ? body : undefined })
      return isRefusal(said) ? sendRefusal(reply, said) : said
    })
  }
}
