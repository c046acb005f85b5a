/** The mark of the product and of every endorsement: side A's half left, side B's right, each filled once that side endorses. */
import styles from './half-discs.module.css'

interface HalfDiscsProps {
  readonly a: boolean
  readonly b: boolean
  readonly size?: number
  /** What the two halves say, for those who cannot see them. Empty where the text beside says the same. */
  readonly label: string
}

const left = 'M15 3.2a12.8 12.8 0 0 0 0 25.6Z'
const right = 'M17 3.2a12.8 12.8 0 0 1 0 25.6Z'

export const HalfDiscs = ({ a, b, size = 22, label }: HalfDiscsProps) => {
  const drawing = {
    className: styles.discs,
    viewBox: '0 0 32 32',
    width: size,
    height: size,
    focusable: false,
  }
  const halves = (
    <>
      <path className={styles.half} data-side="a" data-filled={a} d={left} />
      <path className={styles.half} data-side="b" data-filled={b} d={right} />
    </>
  )
  if (label === '')
    return (
      <svg {...drawing} aria-hidden="true">
        {halves}
      </svg>
    )
  return (
    <svg {...drawing} role="img" aria-label={label}>
      {halves}
    </svg>
  )
}
