/** A gate a test holds: what comes to it while it is shut waits until it is opened. */
export class Gate {
  #shut = false
  readonly #waiting: (() => void)[] = []
  #cameTo = () => {}

  shut(): void {
    this.#shut = true
  }

  open(): void {
    this.#shut = false
    for (const go of this.#waiting.splice(0)) go()
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.length
  }

  async pass(): Promise<void> {
    if (!this.#shut) return
    await new Promise<void>((go) => {
      this.#waiting.push(go)
      this.#cameTo()
    })
  }

  /** Resolves when so many wait. */
  async held(count = 1): Promise<void> {
    while (this.waiting < count)
      await new Promise<void>((came) => {
        this.#cameTo = came
      })
  }
}
