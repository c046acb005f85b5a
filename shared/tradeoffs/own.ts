/** One side's own numbers alone: what each option of each issue is worth to it. */
import type { Package, PackageTerm } from './problem.ts'

export interface OwnIssue {
  readonly id: string
  readonly options: readonly { readonly value: string; readonly own: number }[]
}

const chosen = (issues: readonly OwnIssue[], positions: Package) =>
  issues.map(({ id, options }, at) => {
    const option = options[positions[at] ?? -1]
    if (!option) throw new Error('a package without an option for each issue')
    return { issue: id, ...option }
  })

export const ownTotal = (issues: readonly OwnIssue[], positions: Package): number =>
  chosen(issues, positions).reduce((total, { own }) => total + own, 0)

export const ownTerms = (issues: readonly OwnIssue[], positions: Package): readonly PackageTerm[] =>
  chosen(issues, positions).map(({ issue, value }) => ({ issue, value }))
