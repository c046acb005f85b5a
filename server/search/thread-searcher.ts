/**
 * Searches for all rooms in one thread of its own: begun with the first search, one after another, ended with the search
 * it is at when that is cancelled, and begun anew for the next.
 */
import { Worker } from 'node:worker_threads'
import type { FoundPackage } from '@common-ground/shared/better/looks'
import type { Searcher } from '../room/searching.ts'
import type { SearchOrder, SearchResult } from './messages.ts'

interface Waiting {
  readonly order: SearchOrder
  readonly resolve: (found: readonly FoundPackage[]) => void
  readonly reject: (error: Error) => void
}

const begin = new URL('./begin-search.mjs', import.meta.url)

/** A thread that is left in the middle of a search would keep its core busy: more memory than this no search has. */
const threadMegabytes = 512

export class ThreadSearcher implements Searcher {
  readonly #begin: URL
  readonly #queue: Waiting[] = []
  #thread: Worker | undefined
  #ending: Promise<unknown> = Promise.resolve()
  #closed = false

  /** `thread`: what it runs, for tests. */
  constructor(thread: URL = begin) {
    this.#begin = thread
  }

  search(task: SearchOrder['task'], seed: string): ReturnType<Searcher['search']> {
    let waiting: Waiting | undefined
    const found = new Promise<readonly FoundPackage[]>((resolve, reject) => {
      waiting = { order: { task, seed }, resolve, reject }
      if (this.#closed) return
      this.#queue.push(waiting)
      if (this.#queue.length === 1) this.#next()
    })
    return { found, cancel: () => waiting && this.#cancel(waiting) }
  }

  /** Ends the thread, whatever it is at. Nobody is answered any more. */
  async close(): Promise<void> {
    this.#closed = true
    this.#queue.length = 0
    this.#end()
    await this.#ending
  }

  #cancel(waiting: Waiting): void {
    const at = this.#queue.indexOf(waiting)
    if (at === -1) return
    this.#queue.splice(at, 1)
    if (at > 0) return
    this.#end()
    this.#next()
  }

  #next(): void {
    const [first] = this.#queue
    if (!first) return
    this.#thread ??= this.#newThread()
    this.#thread.postMessage(first.order)
  }

  #newThread(): Worker {
    const thread = new Worker(this.#begin, {
      // Not those of the process: what is begun sees to it by itself that sources can be read.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
    })
    // A process that has nothing else to do may end.
    thread.unref()
    thread.on('message', ({ found }: SearchResult) => {
      if (this.#thread === thread) this.#queue.shift()?.resolve(found)
      if (this.#thread === thread) this.#next()
    })
    const broken = (error: Error): void => {
      if (this.#thread !== thread) return
      this.#thread = undefined
      this.#queue.shift()?.reject(error)
      this.#next()
    }
    thread.on('error', broken)
    thread.on('exit', () => broken(new Error('the search thread has ended')))
    return thread
  }

  #end(): void {
    const thread = this.#thread
    this.#thread = undefined
    if (thread) this.#ending = Promise.all([this.#ending, thread.terminate()])
  }
}
