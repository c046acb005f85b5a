/** The numbers one side shows the mediator: its issues as a table, and what has no issue beneath it. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { weightShares } from '@common-ground/shared/numbers/shares'
import type { ShownRow } from '@common-ground/shared/numbers/shown-content'
import type { Side } from '@common-ground/shared/room/side'
import { useId } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import type { ShownKind } from './shown.ts'
import { ShownRows } from './shown-rows.tsx'
import styles from './shown-table.module.css'
import { optionText, valueText } from './value-text.ts'

const percent = new Intl.NumberFormat(undefined, { style: 'percent' })

/** Kinds that say something of each issue: a column each. */
const columns = ['weights', 'target', 'walk-away', 'worths'] as const

interface ShownTableProps {
  readonly side: Side
  readonly shown: readonly ShownKind[]
  /** There is no room for a table: kind by kind instead. */
  readonly narrow?: boolean
}

const IssuesTable = ({ shown, label }: Pick<ShownTableProps, 'shown'> & { readonly label: string }) => {
  const words = useTableMessages().numbers
  const { issues } = useRoomState()
  const given = columns.flatMap((kind) => {
    const one = shown.find((candidate) => candidate.kind === kind)
    return one ? [{ kind, rows: one.rows }] : []
  })
  const named = new Set(given.flatMap(({ rows }) => rows.map(({ of }) => of)))
  const rows = [...issues.values()].filter(({ id }) => named.has(id))
  if (rows.length === 0) return null
  const weights = given.find(({ kind }) => kind === 'weights')?.rows ?? []
  const shares = weightShares(new Map(weights.map(({ of, value }) => [of, Number(value)])))
  const cell = (issue: Issue, kind: (typeof columns)[number], said: readonly ShownRow[]) => {
    if (kind === 'weights') return said.length > 0 && percent.format((shares.get(issue.id) ?? 0) / 100)
    if (kind !== 'worths')
      return said.map(({ value }) => <bdi key={value}>{valueText(issue, value, words)}</bdi>)
    return said.map(({ option = '', value }) => (
      <span key={option} className={styles.worth}>
        <bdi>{optionText(issue.kind, option, words)}</bdi>: {value}
      </span>
    ))
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.mediator.issue}</th>
            {given.map(({ kind }) => (
              <th key={kind} scope="col" data-kind={kind}>
                {words.kindsShort[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((issue) => (
            <tr key={issue.id}>
              <th scope="row">
                <bdi>{issue.title}</bdi>
              </th>
              {given.map(({ kind, rows: all }) => (
                <td key={kind} data-kind={kind}>
                  {cell(
                    issue,
                    kind,
                    all.filter(({ of }) => of === issue.id),
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export const ShownTable = ({ side, shown, narrow = false }: ShownTableProps) => {
  const words = useTableMessages().numbers
  const { sides } = useSession().door
  const heading = useId()
  const name = isolated(sides[side])
  if (shown.length === 0) return <p className={styles.none}>{words.mediator.noneOf(name)}</p>
  const inTable = ({ kind, rows }: ShownKind): boolean =>
    !narrow && rows.length > 0 && columns.some((column) => column === kind)
  const tabled = shown.filter(inTable)
  return (
    <section className={styles.side} data-side={side} aria-labelledby={heading}>
      <h4 id={heading} className={styles.title}>
        {words.mediator.of(name)}
      </h4>
      <IssuesTable shown={tabled} label={words.mediator.table(name)} />
      {tabled.length > 0 && (
        <p className={styles.since}>
          {tabled.map(({ kind, since }, at) => (
            <span key={kind}>
              {at > 0 && ' · '}
              {words.kindsShort[kind]} {words.mediator.since} <Moment at={since} />
            </span>
          ))}
        </p>
      )}
      {shown
        .filter((one) => !inTable(one))
        .map(({ kind, rows, since }) => (
          <div key={kind}>
            <h5 className={styles.kindTitle}>
              {words.kinds[kind]}
              <span className={styles.since}>
                {words.mediator.since} <Moment at={since} />
              </span>
            </h5>
            <ShownRows kind={kind} rows={rows} nothing={words.mediator.nothingYet} />
          </div>
        ))}
    </section>
  )
}
