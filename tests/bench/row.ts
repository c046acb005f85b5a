/** What every part of the bench answers with: figures that all look alike, whoever prints or reads them. */

/** One figure. Those of the same `what` stand in one line of the table. */
export interface Row {
  readonly what: string
  /** Which figure of it, and so the column: `median`, `worst`. */
  readonly figure: string
  readonly value: number
  readonly unit: string
  /** What it is to stay at or below. */
  readonly budget?: number
}

/** How much is measured. */
export interface Plan {
  readonly rounds: number
  readonly store: 'sqlite' | 'postgres'
  /** `smallest`: only to see that everything gives its rows. */
  readonly size: 'whole' | 'smallest'
}

/** Several figures of one thing, in the same unit. */
export const rowsOf = (
  what: string,
  unit: string,
  figures: Readonly<Record<string, number>>,
  budgets: Readonly<Record<string, number>> = {},
): readonly Row[] =>
  Object.entries(figures).map(([figure, value]) => {
    const budget = budgets[figure]
    return { what, figure, value, unit, ...(budget === undefined ? {} : { budget }) }
  })

export const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** Of all threads of this process, in milliseconds: what a computation costs, however busy the machine is. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
