/** HTTP requests of any shape over a few connections that stay open. */
import { Agent, request } from 'node:http'
import type { Counter } from './counts.ts'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface Reply {
  /** 0 when the connection closed instead. */
  readonly status: number
  readonly text: string
}

export class HttpLine {
  readonly #origin: URL
  readonly #counter: Counter
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 12 })

  constructor(origin: string, counter: Counter) {
    this.#origin = new URL(origin)
    this.#counter = counter
  }

  /** `address`: the network address the request says it comes from. */
  ask(kind: string, { method, path, headers, body }: Asked, address: string): Promise<Reply> {
    const { hostname, port } = this.#origin
    return new Promise((resolve) => {
      const settle = (reply: Reply): void => {
        this.#count(reply)
        resolve(reply)
      }
      const asked = request(
        {
          hostname,
          port,
          method,
          path,
          agent: this.#agent,
          headers: { 'x-forwarded-for': address, 'content-type': 'application/json', ...headers },
        },
        (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.once('end', () =>
            settle({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
          )
          answer.once('error', () => settle({ status: 0, text: '' }))
        },
      )
      asked.once('error', () => settle({ status: 0, text: '' }))
      this.#counter.sent(kind)
      asked.end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }

  #count({ status, text }: Reply): void {
    if (status >= 200 && status < 400) this.#counter.taken()
    else if (status === 0) this.#counter.refused('closed')
    else this.#counter.refused(/"refused":"([a-z-]+)"/.exec(text)?.[1] ?? `http-${status}`)
  }
}
