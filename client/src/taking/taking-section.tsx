/** Take it with you: what may be taken out of the room by whoever looks, each with what it is made of. */
import { type ExportForm, takings } from '@common-ground/shared/room/export-access'
import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { LoopsTick } from './loops-tick.tsx'
import styles from './taking.module.css'
import { TakingRow } from './taking-row.tsx'
import { useTaking } from './use-taking.ts'

type Paper = 'a4' | 'letter'

/** Where people write dates as month, day and year they mostly print on Letter. */
const usualPaper = (): Paper =>
  /^(en-US|es-MX|fr-CA|en-CA|es-PR|es-CL|es-CO|es-VE)/.test(navigator.language) ? 'letter' : 'a4'

/** `dates`: a way to the days of the agreement, where it names any. */
export const TakingSection = ({ dates }: { readonly dates?: ReactNode }) => {
  const words = useTableMessages().taking
  const { standing } = useSession().you
  const sealed = useRoomState().signing.sealed !== undefined
  const [paper, setPaper] = useState<Paper>(usualPaper)
  const view = useTaking()
  const heading = useId()
  const may = (form: ExportForm): boolean => takings[form].by[standing]
  const { things } = words
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.heading}>
          {words.heading}
        </h2>
        <SegmentedControl
          size="xs"
          aria-label={words.paper}
          value={paper}
          onChange={(value) => setPaper(value === 'letter' ? 'letter' : 'a4')}
          data={[
            { value: 'a4', label: words.papers.a4 },
            { value: 'letter', label: words.papers.letter },
          ]}
        />
      </div>
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.rows}>
        <TakingRow
          title={things.agreement.title}
          text={sealed ? things.agreement.signed : things.agreement.draft}
          forms={['agreement-pdf', 'agreement-docx', 'agreement-markdown']}
          paper={paper}
          view={view}
        />
        {may('joint-record') && (
          <TakingRow
            title={things.record.title}
            text={things.record.text}
            forms={['joint-record']}
            paper={paper}
            view={view}
          >
            <LoopsTick />
            <a className={styles.link} href="/verify" target="_blank" rel="noreferrer">
              {things.record.verify}
            </a>
          </TakingRow>
        )}
        {may('own-notes') && <TakingRow {...things.notes} forms={['own-notes']} paper={paper} view={view} />}
        {may('attestation') && (
          <TakingRow {...things.attestation} forms={['attestation']} paper={paper} view={view} />
        )}
        {may('report') && <TakingRow {...things.report} forms={['report']} paper={paper} view={view} />}
        {dates}
      </ul>
      <div role="status" aria-live="polite" className={styles.said}>
        {view.saved !== undefined && words.saved(view.saved)}
      </div>
      <RefusalNote refusal={view.refusal} />
    </section>
  )
}
