/** Numbers of one kind as a short list: the same for the side that shows them and for the mediator who sees them. */
import type { Issue } from '@common-ground/shared/acts/issues'
import type { NumberKind } from '@common-ground/shared/acts/numbers'
import { type Term, termsOf } from '@common-ground/shared/acts/offers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { weightShares } from '@common-ground/shared/numbers/shares'
import type { ShownRow } from '@common-ground/shared/numbers/shown-content'
import type { Side } from '@common-ground/shared/room/side'
import type { ReactNode } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { type TableMessages, useTableMessages } from '../ui/table-messages.ts'
import styles from './shown-rows.module.css'
import { optionText, valueText } from './value-text.ts'

const percent = new Intl.NumberFormat(undefined, { style: 'percent' })

const aboutOf = (
  { issues }: Pick<RoomState, 'issues'>,
  terms: readonly Term[],
  otherwise: string,
  words: TableMessages['numbers'],
): string => {
  const named = terms.map(({ issue, to }) => {
    const known = issues.get(issue)
    return known ? `${known.title}: ${valueText(known, to, words)}` : '…'
  })
  return named.length > 0 ? named.join(' · ') : otherwise
}

/** What an offer or gift is about, as short as it can be said. */
export const offerText = (
  joint: Pick<RoomState, 'issues' | 'offers'>,
  id: string,
  words: TableMessages['numbers'],
): string => {
  const offer = joint.offers.get(id)
  return offer ? aboutOf(joint, termsOf(offer), offer.text ?? words.mediator.gift, words) : '…'
}

/** The half of it that this side gives. */
export const givenText = (
  joint: Pick<RoomState, 'issues' | 'offers'>,
  id: string,
  giver: Side,
  words: TableMessages['numbers'],
): string => {
  const offer = joint.offers.get(id)
  if (!offer) return '…'
  const terms = giver === offer.side ? offer.terms : (offer.gets?.terms ?? [])
  return aboutOf(joint, terms, offer.text ?? words.mediator.gift, words)
}

interface ShownRowsProps {
  readonly kind: NumberKind
  readonly rows: readonly ShownRow[]
  /** What is said where there are none. */
  readonly nothing: string
}

const worthOf = (issue: Issue | undefined, { value }: ShownRow, words: TableMessages['numbers']): string =>
  issue ? valueText(issue, value, words) : value

export const ShownRows = ({ kind, rows, nothing }: ShownRowsProps) => {
  const words = useTableMessages().numbers
  const joint = useRoomState()
  if (rows.length === 0) return <p className={styles.nothing}>{nothing}</p>
  const shares =
    kind === 'weights' ? weightShares(new Map(rows.map(({ of, value }) => [of, Number(value)]))) : new Map()
  const line = (row: ShownRow): readonly [label: ReactNode, value: string] => {
    const issue = joint.issues.get(row.of)
    switch (kind) {
      case 'alternative':
        return [words.alternative.short, words.alternative.of100(row.value)]
      case 'cost':
      case 'worth':
        return [offerText(joint, row.of, words), words.rating.of3(row.value)]
      case 'weights':
        return [issue?.title ?? '…', percent.format((shares.get(row.of) ?? 0) / 100)]
      case 'worths':
        return [
          <>
            <bdi>{issue?.title ?? '…'}</bdi>:{' '}
            <bdi>{issue && optionText(issue.kind, row.option ?? '', words)}</bdi>
          </>,
          words.alternative.of100(row.value),
        ]
      case 'target':
      case 'walk-away':
        return [issue?.title ?? '…', worthOf(issue, row, words)]
    }
  }
  return (
    <dl className={styles.rows}>
      {rows.map((row) => {
        const [label, value] = line(row)
        return (
          <div key={`${row.of} ${row.option ?? ''}`} className={styles.row}>
            <dt>
              <bdi>{label}</bdi>
            </dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
