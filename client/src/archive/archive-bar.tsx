/** The bar of an archive: what it is, until when it stood, who reads it, and the way back to the room. */
import { Button } from '@mantine/core'
import { IconArchive, IconArrowLeft } from '@tabler/icons-react'
import { type RefObject, useId } from 'react'
import { useBand } from '../ui/band.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './archive.module.css'

interface ArchiveBarProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** When it ended, where that is known. */
  readonly until: number | undefined
  readonly onBack: () => void
}

export const ArchiveBar = ({ heading, until, onBack }: ArchiveBarProps) => {
  const words = useTableMessages().archive
  const band = useBand()
  const said = useId()
  return (
    <div className={styles.bar}>
      <IconArchive size={24} stroke={1.7} aria-hidden className={styles.icon} />
      <div className={styles.names}>
        <h1 ref={heading} tabIndex={-1} className={styles.title} aria-describedby={said}>
          {words.title}
        </h1>
        <p id={said} className={styles.readers}>
          {until === undefined ? words.stood : <Moment at={until} say={words.until} />} {words.readers}
        </p>
      </div>
      <Button
        className={styles.back ?? ''}
        variant="default"
        leftSection={<IconArrowLeft size={16} stroke={1.8} aria-hidden />}
        onClick={onBack}
      >
        {band === 'desktop' ? words.back : words.backShort}
      </Button>
    </div>
  )
}
