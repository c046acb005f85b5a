/** Brings SQLite's write-ahead log to the disk soon after a commit that did not wait for that, beside everything else. */
import { closeSync, fdatasync, openSync } from 'node:fs'
import { StoreUnavailable } from './store.ts'

/** Does something later, once; answers what takes it back. */
export type Later = (action: () => void, ms: number) => () => void

/** A power cut takes back so much, and what comes while the disk is at it. */
const soonMs = 200

export class WalFlush {
  readonly #log: string
  readonly #later: Later
  #descriptor: number | undefined
  #takeBack: (() => void) | undefined
  #running: Promise<void> = Promise.resolve()
  #failed: Error | undefined

  /** `log`: the file, which is there once something was committed. SQLite holds no lock on it that a second descriptor would end. */
  constructor(log: string, later: Later) {
    this.#log = log
    this.#later = later
  }

  /** Once the disk has failed nobody knows what of all that was said to be kept is on it; a new start reads what is. */
  requireWhole(): void {
    if (!this.#failed) return
    const cause = this.#failed
    throw new StoreUnavailable('The disk did not take what was written; the server must be started anew.', {
      cause,
    })
  }

  /** Something was committed. */
  soon(): void {
    this.#takeBack ??= this.#later(() => {
      this.#takeBack = undefined
      this.#running = this.#running.then(() => this.#flush())
    }, soonMs)
  }

  async close(): Promise<void> {
    this.#takeBack?.()
    await this.#running
    if (this.#descriptor !== undefined) closeSync(this.#descriptor)
    this.#descriptor = undefined
  }

  #flush(): Promise<void> {
    return new Promise((done) => {
      try {
        this.#descriptor ??= openSync(this.#log, 'r+')
        fdatasync(this.#descriptor, (error) => {
          if (error) this.#failed = error
          done()
        })
      } catch (error) {
        if (!(error instanceof Error)) throw error
        this.#failed = error
        done()
      }
    })
  }
}
