/** The lines in which two texts differ, without what both begin and end with. */

const sameAtStart = (one: readonly string[], other: readonly string[]): number => {
  const differs = one.findIndex((line, at) => line !== other[at])
  return differs === -1 ? one.length : differs
}

export const changedLines = (from: string, to: string): { readonly from: string; readonly to: string } => {
  const [before, after] = [from.split('\n'), to.split('\n')]
  const start = Math.min(sameAtStart(before, after), after.length)
  const [restBefore, restAfter] = [before.slice(start), after.slice(start)]
  const end = Math.min(
    sameAtStart([...restBefore].reverse(), [...restAfter].reverse()),
    restBefore.length,
    restAfter.length,
  )
  const cut = (lines: readonly string[]) => lines.slice(0, lines.length - end).join('\n')
  return { from: cut(restBefore), to: cut(restAfter) }
}
