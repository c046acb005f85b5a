/**
 * Makes documents for all rooms, one after another, in a process of its own: begun with the first order, ended with the
 * last one or with one that is cancelled or takes too long. So nothing of people's text stays in its memory.
 *
 * A process, not a thread: where Typst, which is native code, finds something impossible it ends the process it is in, and
 * that must not be the one the rooms are in.
 */
import { type ChildProcess, fork } from 'node:child_process'
import type { ExportStep } from '@common-ground/shared/wire/exports'
import type { ExportNews, ExportOrder } from './order.ts'

interface Waiting {
  readonly order: ExportOrder
  readonly tell: (step: ExportStep) => void
  readonly resolve: (made: Uint8Array) => void
  readonly reject: (error: Error) => void
}

const begin = new URL('./begin-export.mjs', import.meta.url)

/** Of its JavaScript heap; what Typst takes comes on top. */
const heapMegabytes = 512

/** In ms, from when it is begun. A thousand clauses take some three seconds. */
const patience = 60_000

/** Nothing of the server's environment goes along, and so no key. */
const passedOn = ['TMPDIR', 'TEMP', 'SystemRoot']

const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(passedOn.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))

export class Exporter {
  readonly #begin: URL
  readonly #queue: Waiting[] = []
  #child: ChildProcess | undefined
  #ending: Promise<unknown> = Promise.resolve()
  readonly #longest: number
  #timer: NodeJS.Timeout | undefined
  #closed = false

  /** `program`: what it runs, and `longest`: how many ms one order may take, for tests. */
  constructor(program: URL = begin, longest: number = patience) {
    this.#begin = program
    this.#longest = longest
  }

  /**
   * `made` is the bytes of the file; it is rejected where they could not be made, with nothing of people's text in the
   * error, and never answered once it is cancelled or the exporter is closed. `tell` hears of each step as it begins.
   */
  make(
    order: ExportOrder,
    tell: (step: ExportStep) => void = () => {},
  ): { readonly made: Promise<Uint8Array>; readonly cancel: () => void } {
    let waiting: Waiting | undefined
    const made = new Promise<Uint8Array>((resolve, reject) => {
      waiting = { order, tell, resolve, reject }
      if (this.#closed) return
      this.#queue.push(waiting)
      if (this.#queue.length === 1) this.#next()
    })
    return { made, cancel: () => waiting && this.#cancel(waiting) }
  }

  /** Ends the process, whatever it is at. Nobody is answered any more. */
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
    clearTimeout(this.#timer)
    const [first] = this.#queue
    if (!first) {
      this.#end()
      return
    }
    this.#child ??= this.#newChild()
    this.#timer = setTimeout(() => this.#giveUp(), this.#longest)
    this.#timer.unref()
    this.#child.send(first.order)
  }

  #giveUp(): void {
    this.#end()
    this.#queue.shift()?.reject(new Error('the document took too long to make'))
    this.#next()
  }

  #newChild(): ChildProcess {
    const child = fork(this.#begin, {
      // Not those of the server: what is begun sees to it by itself that sources can be read.
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      env: environment(),
      serialization: 'advanced',
      // What native code prints when it breaks can quote people's text.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    // A process that has nothing else to do may end.
    child.unref()
    child.channel?.unref()
    child.on('message', (news: ExportNews) => this.#hear(child, news))
    const broken = (error: Error): void => {
      if (this.#child !== child) return
      this.#child = undefined
      this.#queue.shift()?.reject(error)
      this.#next()
    }
    child.on('error', broken)
    child.on('exit', () => broken(new Error('the process that makes documents has ended')))
    return child
  }

  #hear(child: ChildProcess, news: ExportNews): void {
    if (this.#child !== child) return
    if ('step' in news) {
      this.#queue[0]?.tell(news.step)
      return
    }
    const first = this.#queue.shift()
    if ('made' in news) first?.resolve(news.made)
    else first?.reject(new Error(`the document could not be made:\n${news.failed}`))
    this.#next()
  }

  #end(): void {
    clearTimeout(this.#timer)
    const child = this.#child
    this.#child = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.ref()
    child.kill('SIGKILL')
    this.#ending = Promise.all([this.#ending, ended])
  }
}
