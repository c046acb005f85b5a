/** The head of the page: what it is about, and between whom, each with its half of the disc, filled once that side has signed. */
import type { Side, SideNames } from '@common-ground/shared/room/side'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './page.module.css'

interface PageHeadProps {
  readonly title: string
  readonly sides: SideNames
  readonly signed: Readonly<Record<Side, boolean>>
}

export const PageHead = ({ title, sides, signed }: PageHeadProps) => {
  const words = useTableMessages().agreement
  return (
    <header className={styles.head}>
      <Voice as="div" className={styles.name}>
        {title}
      </Voice>
      <p className={styles.between}>{words.between}</p>
      <div className={styles.sides}>
        <span className={styles.side} data-side="a">
          <bdi>{sides.a}</bdi>
        </span>
        <HalfDiscs {...signed} size={30} label={words.and} />
        <span className={styles.side} data-side="b">
          <bdi>{sides.b}</bdi>
        </span>
      </div>
    </header>
  )
}
