/** One thing that can be taken out of the room: what it is made of, a button for each form, and how far it is. */
import type { ExportForm } from '@common-ground/shared/room/export-access'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './taking.module.css'
import type { TakingView } from './use-taking.ts'

interface TakingRowProps {
  readonly title: string
  readonly text: string
  readonly forms: readonly ExportForm[]
  readonly paper: 'a4' | 'letter'
  readonly view: TakingView
  readonly children?: ReactNode
}

/** Another one under way holds these: one is made at a time. */
export const TakingRow = ({ title, text, forms, paper, view, children }: TakingRowProps) => {
  const words = useTableMessages().taking
  const about = useId()
  const { underWay, take, stop } = view
  const isOwn = underWay !== undefined && forms.includes(underWay.form)
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h3 className={styles.title}>{title}</h3>
        <p id={about} className={styles.text}>
          {text}
        </p>
        {children}
      </div>
      <div className={styles.ways}>
        {forms.map((form) => (
          <Button
            key={form}
            className={styles.way ?? ''}
            variant="default"
            size="compact-md"
            leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
            aria-label={words.save(title, words.as[form])}
            aria-describedby={about}
            aria-disabled={underWay !== undefined}
            {...(underWay === undefined ? {} : { 'data-disabled': true })}
            onClick={() => take(form, paper)}
          >
            {words.as[form]}
          </Button>
        ))}
      </div>
      <div role="status" aria-live="polite" className={styles.step}>
        {isOwn && (
          <>
            <span className={styles.moving} aria-hidden />
            {words.steps[underWay.step]}
            <Button variant="subtle" size="compact-sm" onClick={stop}>
              {words.stop}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
