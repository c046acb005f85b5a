/** Three packages side by side, issue by issue; beside a call one under the other. Below each stands what is said of it. */
import type { Issue } from '@common-ground/shared/acts/issues'
import type { PackageTerm } from '@common-ground/shared/acts/packages'
import type { ReactNode } from 'react'
import { valueText } from '../numbers/value-text.ts'
import { useBand } from '../ui/band.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './packages-table.module.css'

interface PackagesTableProps {
  readonly packages: readonly (readonly PackageTerm[])[]
  readonly issues: ReadonlyMap<string, Issue>
  readonly label: string
  /** What the row below is about; what is said of each stands in it. */
  readonly footTitle: ReactNode
  readonly foot: (at: number) => ReactNode
}

const useText = (issues: PackagesTableProps['issues']) => {
  const words = useTableMessages().numbers
  return ({ issue, to }: PackageTerm): string => {
    const known = issues.get(issue)
    return known ? valueText(known, to, words) : to
  }
}

const Stacked = ({ packages, issues, label, footTitle, foot }: PackagesTableProps) => {
  const words = useTableMessages().packages
  const text = useText(issues)
  return (
    <ol className={styles.stack} aria-label={label}>
      {packages.map((terms, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a package is its place among the three.
        <li key={at} className={styles.one}>
          <span className={styles.name}>{words.name(at)}</span>
          <dl className={styles.terms}>
            {terms.map((term) => (
              <div key={term.issue} className={styles.term}>
                <dt dir="auto">{issues.get(term.issue)?.title}</dt>
                <dd dir="auto">{text(term)}</dd>
              </div>
            ))}
          </dl>
          <div className={styles.below}>
            {footTitle !== undefined && <span className={styles.footTitle}>{footTitle}</span>}
            {foot(at)}
          </div>
        </li>
      ))}
    </ol>
  )
}

const SideBySide = ({ packages, issues, label, footTitle, foot }: PackagesTableProps) => {
  const words = useTableMessages().packages
  const text = useText(issues)
  const [first = []] = packages
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.issue}</th>
          {packages.map((_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a package is its place among the three.
            <th key={at} scope="col">
              {words.name(at)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.map(({ issue }) => (
          <tr key={issue}>
            <th scope="row" dir="auto">
              {issues.get(issue)?.title}
            </th>
            {packages.map((terms, at) => {
              const term = terms.find((one) => one.issue === issue)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a package is its place among the three.
                <td key={at} dir="auto">
                  {term && text(term)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{footTitle}</th>
          {packages.map((_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a package is its place among the three.
            <td key={at}>{foot(at)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

export const PackagesTable = (props: PackagesTableProps) =>
  useBand() === 'companion' ? <Stacked {...props} /> : <SideBySide {...props} />
