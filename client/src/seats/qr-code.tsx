/** A text as a QR code, drawn here: nothing is asked of anybody else. */
import { encode } from 'uqr'
import styles from './device-link.module.css'

interface QrCodeProps {
  readonly text: string
  readonly label: string
}

/** One path for all dark squares: rows of them as one stroke each. */
const pathOf = (rows: readonly (readonly boolean[])[]): string => {
  const parts: string[] = []
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      const from = x
      while (row[x]) x += 1
      if (x > from) parts.push(`M${from} ${y}h${x - from}v1h${from - x}z`)
    }
  })
  return parts.join('')
}

export const QrCode = ({ text, label }: QrCodeProps) => {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className={styles.light} />
      <path d={pathOf(data)} className={styles.dark} />
    </svg>
  )
}
