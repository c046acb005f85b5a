/** How much of a limit is left, said calmly and only where it is near. */
import { lengthOf } from '@common-ground/shared/room/text'
import styles from './length-left.module.css'

interface LengthLeftProps {
  readonly text: string
  readonly limit: number
  readonly words: {
    readonly left: (count: number, formatted: string) => string
    readonly over: (count: number, formatted: string) => string
  }
}

const format = new Intl.NumberFormat()

export const LengthLeft = ({ text, limit, words }: LengthLeftProps) => {
  const left = limit - lengthOf(text)
  if (left > limit / 5) return null
  return (
    <p className={styles.left} data-over={left < 0}>
      {left < 0 ? words.over(-left, format.format(-left)) : words.left(left, format.format(left))}
    </p>
  )
}
