/** Reading values of unknown origin: own properties only, and a result that is either good or says why not. */

export type Fields = Readonly<Record<string, unknown>>

export type Checked<T> = { readonly ok: T } | { readonly because: string }

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of the object itself: `constructor` and its like are never found on the prototype. */
export const fieldOf = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

/** All good values, or the first reason why not. Later values are not looked at after that. */
export const checkAll = <T, R>(
  values: readonly T[],
  check: (value: T, index: number) => Checked<R>,
): Checked<readonly R[]> => {
  const good: R[] = []
  for (const [index, value] of values.entries()) {
    const checked = check(value, index)
    if ('because' in checked) return checked
    good.push(checked.ok)
  }
  return { ok: good }
}
