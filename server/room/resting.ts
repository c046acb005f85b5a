/** Lets documents rest that nobody needs: looks now and then at those in memory, one after another, for the whole process. */
import type { ClerkDependencies } from './clerk-needs.ts'

/** What has a document in memory. */
interface Sleeper {
  /** Lets it go unless it was needed since this was asked last. Answers whether there is none in memory any more. */
  rest(): Promise<boolean>
}

/** A document is let go when it was not needed between two looks. */
const lookEveryMs = 1_000

export class Resting {
  readonly #with: Pick<ClerkDependencies, 'schedule' | 'report'>
  readonly #awake = new Set<Sleeper>()
  #cancel: (() => void) | undefined
  #closed = false

  constructor(needs: Pick<ClerkDependencies, 'schedule' | 'report'>) {
    this.#with = needs
  }

  /** It has a document in memory from now on. */
  isAwake(sleeper: Sleeper): void {
    this.#awake.add(sleeper)
    if (!this.#closed) this.#cancel ??= this.#with.schedule(() => void this.#look(), lookEveryMs)
  }

  close(): void {
    this.#closed = true
    this.#cancel?.()
  }

  async #look(): Promise<void> {
    for (const sleeper of [...this.#awake]) {
      // Taken out first: it may wake again before its answer is here.
      this.#awake.delete(sleeper)
      if (!(await this.#rests(sleeper))) this.#awake.add(sleeper)
      // Many may come to rest at once, and everybody else has their turn in between.
      await new Promise((resolve) => setImmediate(resolve))
      if (this.#closed) return
    }
    const isOver = this.#awake.size === 0
    this.#cancel = isOver ? undefined : this.#with.schedule(() => void this.#look(), lookEveryMs)
  }

  async #rests(sleeper: Sleeper): Promise<boolean> {
    try {
      return await sleeper.rest()
    } catch (error) {
      // A bug with one document must not keep the others in memory.
      this.#with.report('rest-bug', error)
      return true
    }
  }
}
