/** Weights as people read them: whole percent of their own sum, that together make a hundred. */

/** Empty where nothing weighs anything: then nothing was weighed. */
export const weightShares = (weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
  if (sum === 0) return new Map()
  const parts = [...weights].map(([id, weight]) => ({
    id,
    percent: Math.floor((weight * 100) / sum),
    left: (weight * 100) % sum,
  }))
  const missing = 100 - parts.reduce((total, { percent }) => total + percent, 0)
  // What rounding down left over goes to those who lost most by it, the earlier first.
  const raised = new Set(
    [...parts]
      .sort((one, other) => other.left - one.left)
      .slice(0, missing)
      .map(({ id }) => id),
  )
  return new Map(parts.map(({ id, percent }) => [id, raised.has(id) ? percent + 1 : percent]))
}
