/** How good the packages are to be for one's own side: a slider on its own scale, and where its last offer and its alternative lie. */
import { fullWorth } from '@common-ground/shared/acts/numbers-rules'
import { useId } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './packages-sheet.module.css'
import type { Choosing } from './use-own-choice.ts'

interface LevelFieldProps extends Pick<Choosing, 'last' | 'alternative'> {
  readonly level: number
  readonly onChange: (level: number) => void
}

const format = new Intl.NumberFormat()

export const LevelField = ({ level, last, alternative, onChange }: LevelFieldProps) => {
  const words = useTableMessages().packages
  const id = useId()
  const said = words.of100(format.format(level))
  const below = alternative !== undefined && level < alternative
  return (
    <div className={styles.level}>
      <div className={styles.levelHead}>
        <label htmlFor={id} className={styles.label}>
          {words.level}
        </label>
        <output htmlFor={id} className={styles.reached}>
          {said}
        </output>
      </div>
      <input
        id={id}
        type="range"
        className={styles.range}
        min={0}
        max={fullWorth}
        value={level}
        aria-valuetext={said}
        aria-describedby={`${id}-notes`}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <div id={`${id}-notes`} className={styles.notes}>
        <span>{last === undefined ? words.noOffer : words.lastOffer(format.format(last))}</span>
        {last !== undefined && last !== level && (
          <button type="button" className={styles.asLast} onClick={() => onChange(last)}>
            {words.asLast}
          </button>
        )}
      </div>
      {below && <p className={styles.below}>{words.belowAlternative(format.format(alternative))}</p>}
    </div>
  )
}
