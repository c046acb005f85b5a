/** How many characters still fit, said only when it begins to matter. */
import { useMessages } from '../ui/messages.ts'
import styles from './length-left.module.css'

const matters = 200
const whole = new Intl.NumberFormat()

export const LengthLeft = ({ left }: { readonly left: number }) => {
  const messages = useMessages().goals
  if (left > matters) return null
  return (
    <p className={styles.left}>
      {left < 0 ? messages.over(-left, whole.format(-left)) : messages.left(left, whole.format(left))}
    </p>
  )
}
