/** How many characters still fit, said only when it begins to matter. */
import { useMessages } from '../ui/messages.ts'
import styles from './length-left.module.css'

const whole = new Intl.NumberFormat()

interface LengthLeftProps {
  readonly left: number
  /** From how many on it is said. */
  readonly matters?: number
}

export const LengthLeft = ({ left, matters = 200 }: LengthLeftProps) => {
  const messages = useMessages().goals
  if (left > matters) return null
  return (
    <p className={styles.left}>
      {left < 0 ? messages.over(-left, whole.format(-left)) : messages.left(left, whole.format(left))}
    </p>
  )
}
