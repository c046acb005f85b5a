/** The agreement to mediate as everyone will accept it: the usual words, which whoever opens the room may change. */
import { IconChevronRight } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { Boundary } from '../ui/boundary.tsx'
import { useMessages } from '../ui/messages.ts'
import styles from './agreement-field.module.css'
import { AgreementText, type AgreementTextProps } from './agreement-text.tsx'
import { isUsual } from './draft.ts'

const PageCoach = lazy(() =>
  import('../wording/page-coach.tsx').then((page) => ({ default: page.PageCoach })),
)

/** Closed until someone asks: most rooms start with the usual words. */
export const AgreementField = (props: AgreementTextProps) => {
  const words = useMessages().entry.agreement
  const [opened, setOpened] = useState(false)
  return (
    <details
      className={styles.agreement}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>
        <IconChevronRight size={16} stroke={1.8} aria-hidden className={styles.chevron} />
        <span className={styles.name}>
          <span className={styles.heading}>{words.heading}</span>
          <span className={styles.which}>{isUsual(props.text) ? words.usual : words.changed}</span>
        </span>
      </summary>
      <AgreementText {...props} />
      <Boundary failed={null}>
        <Suspense>{opened && <PageCoach />}</Suspense>
      </Boundary>
    </details>
  )
}
