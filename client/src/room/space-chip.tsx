/** Where am I, and who can read this: the chip that names the space. */
import { IconUsers } from '@tabler/icons-react'
import { useBand } from '../ui/band.ts'
import { useMessages } from '../ui/messages.ts'
import styles from './space-chip.module.css'

export const SpaceChip = () => {
  const { space } = useMessages().room
  const band = useBand()
  return (
    <p className={styles.chip} title={space.label}>
      <span className={styles.inner}>
        <IconUsers size={16} stroke={1.8} aria-hidden className={styles.icon} />
        <strong className={styles.name}>{band === 'companion' ? space.short : space.name}</strong>
        <span aria-hidden>·</span>
        <span className={styles.readers}>{space.readers}</span>
      </span>
    </p>
  )
}
