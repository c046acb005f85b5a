/** The tab "Agreement": a page that grows by itself from what both sides agree on, worded together, signed and sealed. */
import { hasSigned } from '@common-ground/shared/acts/signing'
import { clausesBySection } from '@common-ground/shared/agreement/agreement-text'
import { hasContent } from '@common-ground/shared/agreement/compose'
import { accessTo } from '@common-ground/shared/room/access'
import { Button } from '@mantine/core'
import { useRef } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { DatesRow } from '../taking/dates-row.tsx'
import { TakingSection } from '../taking/taking-section.tsx'
import { Empty } from '../ui/empty.tsx'
import { useFocusStays } from '../ui/focus-stays.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { useWays } from '../ui/ways.ts'
import { ClauseCard } from './clause-card.tsx'
import { prepareEditor } from './clause-words.tsx'
import { EarlierPart } from './earlier-part.tsx'
import { FallenNotice } from './fallen-notice.tsx'
import { FollowUp } from './follow-up.tsx'
import { MilestonesPart } from './milestones-part.tsx'
import { OpenPoints } from './open-points.tsx'
import styles from './page.module.css'
import { PageHead } from './page-head.tsx'
import { SealedHead } from './sealed-head.tsx'
import { SignaturesPart } from './signatures-part.tsx'
import { SignedText } from './signed-text.tsx'
import { SinceSeal } from './since-seal.tsx'
import { useAgreement } from './use-agreement.ts'
import { useOutOfStep } from './use-out-of-step.ts'
import { useSealedText } from './use-sealed-text.ts'

const EmptyPage = () => {
  const { empty } = useTableMessages().agreement
  const ways = useWays()
  return (
    <Empty title={empty.title} teaching={empty.teaching}>
      <div className={styles.emptyWays}>
        <Button size="compact-sm" variant="default" onClick={() => ways.toTab('goals')}>
          {empty.goals}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => ways.toTab('ledger')}>
          {empty.offers}
        </Button>
      </div>
    </Empty>
  )
}

export const AgreementView = () => {
  const words = useTableMessages().agreement
  const { you } = useSession()
  const { stage: track, signing } = useRoomState()
  const { text, clauses } = useAgreement()
  const sealedText = useSealedText()
  const view = useRef<HTMLDivElement>(null)
  useFocusStays(view, '[data-clause], [data-milestone], section[tabindex]')
  const closed = track.stage === 'closed'
  const open = accessTo('joint', you.standing, track.stage) === 'write'
  const sealed = signing.sealed !== undefined
  const shown = sealed ? sealedText : text
  const parts = clausesBySection(text)
  const outOfStep = useOutOfStep()
  const content = sealed || hasContent(text)

  const drafted = () => (
    <>
      {text.clauses.length === 0 && <EmptyPage />}
      {parts.map(({ section, clauses: some }) => (
        <section key={section} className={styles.section} aria-labelledby={`agreement-${section}`}>
          <h3 id={`agreement-${section}`} className={styles.title}>
            {words.sections[section]}
          </h3>
          <ol className={styles.clauses}>
            {some.map((clause) => {
              const read = clauses.find(({ source }) => source.id === clause.id)
              return (
                read && <ClauseCard key={read.wording ?? clause.id} clause={clause} read={read} open={open} />
              )
            })}
          </ol>
        </section>
      ))}
      <MilestonesPart open={open} />
      <OpenPoints points={text.open} ways />
      <FollowUp day={text.followUp} open={open} />
    </>
  )

  return (
    <div ref={view} className={styles.view} onPointerEnter={prepareEditor} onFocusCapture={prepareEditor}>
      <div className={styles.column}>
        {sealed ? <SealedHead open={open} /> : <FallenNotice />}
        <p className={styles.hint}>{closed ? words.readOnly : sealed ? '' : words.draft}</p>
        <EarlierPart />
        <article className={styles.page} aria-label={words.label} data-sealed={sealed}>
          <PageHead
            title={text.title}
            sides={text.sides}
            signed={{ a: hasSigned(signing, 'a'), b: hasSigned(signing, 'b') }}
          />
          {sealed ? shown && <SignedText text={shown} ways /> : drafted()}
          {sealed && !shown && <p>{words.sealed.gone}</p>}
          <SignaturesPart open={open} outOfStep={outOfStep} content={content} />
        </article>
        {sealedText && sealed && <SinceSeal sealed={sealedText} now={text} />}
        {content && <TakingSection dates={sealed && shown && <DatesRow text={shown} />} />}
      </div>
    </div>
  )
}
