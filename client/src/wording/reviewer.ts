/** The queue of texts to be reviewed, one for the page: of every field its newest text, one at a time, in a worker. */
import type { Finding, ReviewOptions } from '@common-ground/shared/wording/finding'

export interface Question {
  readonly id: number
  readonly text: string
  readonly options: ReviewOptions
}

export interface Answer {
  readonly id: number
  readonly findings: readonly Finding[]
}

interface Asked {
  readonly text: string
  readonly options: ReviewOptions
  readonly answered: (findings: readonly Finding[]) => void
}

/** What of a worker is used. */
export type ReviewWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

export class Reviewer {
  readonly #waiting = new Map<object, Asked>()
  readonly #worker: ReviewWorker | undefined
  readonly #onBroken: () => void
  #asking: (Asked & { readonly id: number; readonly field: object }) | undefined
  #last = 0

  constructor(make: () => ReviewWorker, onBroken: () => void) {
    this.#onBroken = onBroken
    this.#worker = this.#made(make)
  }

  /** An answer to a text that was asked about before this one may still come; a text that waits is forgotten for it. */
  ask(field: object, asked: Asked): void {
    this.#waiting.set(field, asked)
    this.#next()
  }

  end(): void {
    this.#waiting.clear()
    this.#worker?.terminate()
  }

  #made(make: () => ReviewWorker): ReviewWorker | undefined {
    try {
      const worker = make()
      worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#hear(data)
      worker.onerror = (event) => {
        event.preventDefault()
        this.#onBroken()
      }
      return worker
    } catch {
      this.#onBroken()
      return undefined
    }
  }

  #hear({ id, findings }: Answer): void {
    if (this.#asking?.id !== id) return
    const { answered } = this.#asking
    this.#asking = undefined
    answered(findings)
    this.#next()
  }

  #next(): void {
    const [first] = this.#waiting
    if (this.#asking || !first || !this.#worker) return
    const [field, asked] = first
    this.#waiting.delete(field)
    this.#last += 1
    this.#asking = { ...asked, field, id: this.#last }
    this.#worker.postMessage({ id: this.#last, text: asked.text, options: asked.options } satisfies Question)
  }
}
