/** A state as one reader has it: the same object until a part that was read of it has changed. */

/** What is read of it stands until there is another object; what was not read yet is read as it is then. */
interface Shown<State extends object> {
  state: State
  readonly face: State
}

const show = <State extends object>(state: State, read: Set<PropertyKey>): Shown<State> => {
  const shown: Shown<State> = {
    state,
    face: new Proxy(state, {
      get(_, part) {
        read.add(part)
        return Reflect.get(shown.state, part)
      },
      has(_, part) {
        read.add(part)
        return Reflect.has(shown.state, part)
      },
      // Whoever looks through all parts has read them all.
      ownKeys() {
        for (const part of Reflect.ownKeys(shown.state)) read.add(part)
        return Reflect.ownKeys(shown.state)
      },
    }),
  }
  return shown
}

/**
 * For whoever draws: most of the many that look at a room's state need a few parts of it, and an entry changes a few. What
 * one has read once counts for good, also what was read inside something remembered, or long after.
 */
export class ReadParts<State extends object> {
  readonly #read = new Set<PropertyKey>()
  #shown: Shown<State> | undefined

  of(state: State): State {
    const before = this.#shown
    const shown = before && this.#same(before.state, state) ? before : show(state, this.#read)
    shown.state = state
    this.#shown = shown
    return shown.face
  }

  #same(one: State, other: State): boolean {
    if (one === other) return true
    for (const part of this.#read)
      if (!Object.is(Reflect.get(one, part), Reflect.get(other, part))) return false
    return true
  }
}
