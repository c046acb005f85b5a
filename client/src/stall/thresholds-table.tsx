/** When the room says so, to be read: each rule, and its numbers in words or that it is off. */
import type { StallThresholds } from '@common-ground/shared/momentum/stall-thresholds'
import { type SignName, signNames } from '@common-ground/shared/momentum/usual-thresholds'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './stall.module.css'
import { draftOf, fieldsOf } from './thresholds-draft.ts'

interface ThresholdsTableProps {
  readonly thresholds: StallThresholds
  /** Only these. */
  readonly names?: readonly SignName[]
}

export const ThresholdsTable = ({ thresholds, names = signNames }: ThresholdsTableProps) => {
  const words = useTableMessages().stall.when
  const draft = draftOf(thresholds)
  const said = (name: SignName): string => {
    const { on, texts } = draft[name]
    if (!on) return words.off
    const numbers = fieldsOf[name].map((field) => words.says[field.name](Number(texts[field.name])))
    return numbers.length === 0 ? words.on : numbers.join(' ')
  }
  return (
    <dl className={styles.table}>
      {names.map((name) => (
        <div key={name} className={styles.row}>
          <dt>{words.rules[name]}</dt>
          <dd>{said(name)}</dd>
        </div>
      ))}
    </dl>
  )
}
