/** A set of listeners that are told "something changed". */

export class Listeners {
  readonly #listeners = new Set<() => void>()

  /** Bound, so that it can be handed to React as it is. */
  readonly subscribe = (listener: () => void): (() => void) => {
    // A wrapper, so that one function subscribed twice is called twice and unsubscribed once each.
    const own = () => listener()
    this.#listeners.add(own)
    return () => void this.#listeners.delete(own)
  }

  readonly tell = (): void => {
    for (const listener of [...this.#listeners]) listener()
  }
}
