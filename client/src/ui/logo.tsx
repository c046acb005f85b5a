/** The logo: both half discs filled, the product's name beside them. */
import { HalfDiscs } from './half-discs.tsx'
import styles from './logo.module.css'
import { useMessages } from './messages.ts'

export const Logo = () => {
  const words = useMessages().entry
  return (
    <span className={styles.logo}>
      <HalfDiscs a b size={28} label="" />
      <span className={styles.name}>{words.product}</span>
    </span>
  )
}
