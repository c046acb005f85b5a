/** Runs one piece of work after another, in the order they came, whatever becomes of each. */
export type OneAtATime = <T>(work: () => Promise<T>) => Promise<T>

export const oneAtATime = (): OneAtATime => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work, work)
    last = mine
    return mine
  }
}
