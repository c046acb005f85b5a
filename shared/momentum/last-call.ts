/** A pure function that keeps its last answer: asked again with the very same arguments, it does not compute anew. */

export const lastCall = <Arguments extends readonly unknown[], Answer>(
  compute: (...given: Arguments) => Answer,
): ((...given: Arguments) => Answer) => {
  let last: { readonly given: Arguments; readonly answer: Answer } | undefined
  return (...given) => {
    if (!last || !given.every((one, at) => one === last?.given[at]))
      last = { given, answer: compute(...given) }
    return last.answer
  }
}
