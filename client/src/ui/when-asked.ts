/** Makes something when it is first asked for: what formats by language costs most of a phone's start, and little of it is needed then. */

export const whenAsked = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
