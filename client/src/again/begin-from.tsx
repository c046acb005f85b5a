/** What a record says to begin a room from: whether it is whole and signed, its text, and the form that opens the new room. */
import { isIdentifier } from '@common-ground/shared/acts/identifier'
import type { RecordFacts, Verification } from '@common-ground/shared/verify/verification'
import { useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { emptyDraft } from '../entry/draft.ts'
import { OpenRoomForm } from '../entry/open-room-form.tsx'
import { keepLinks, type SeatStorage } from '../sync/seat-keeper.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { useAgainMessages } from '../ui/again-messages.ts'
import { keptDraft } from '../ui/kept-draft.ts'
import { useVerifyMessages } from '../ui/verify-messages.ts'
import { AgreementReading } from '../verify/agreement-reading.tsx'
import { FindingsList } from '../verify/findings-list.tsx'
import styles from './again-page.module.css'

interface BeginFromProps {
  readonly verification: Verification
  /** The room the calendar named, if it named one. */
  readonly room: string
  /** The record came from the room itself: whose key it is signed with is no question. */
  readonly fromRoom: boolean
  readonly surroundings: Surroundings
  readonly storage: SeatStorage
}

/** What was found, once it is: read out, and where the keyboard goes on from. */
const Told = ({ children, unfit = false }: { readonly children: string; readonly unfit?: boolean }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.told} data-unfit={unfit}>
      {children}
    </h2>
  )
}

const FromWhole = ({
  facts,
  room,
  fromRoom,
  surroundings,
  storage,
}: Omit<BeginFromProps, 'verification'> & { readonly facts: RecordFacts }) => {
  const words = useAgainMessages()
  const { keyNotCompared } = useVerifyMessages()
  const [, navigate] = useLocation()
  const { agreement, sealed, fingerprint } = facts
  const { title, sides } = agreement
  const [drafts] = useState(() => keptDraft({ ...emptyDraft, title, ...sides }))
  if (agreement.clauses.length + agreement.milestones.length === 0)
    return (
      <>
        <Told>{words.empty}</Told>
        <p className={styles.text}>
          <Link href="/">{words.home}</Link>
        </p>
      </>
    )
  return (
    <>
      <Told unfit={!sealed}>{sealed ? words.whole : words.unsigned}</Told>
      {isIdentifier(room) && room !== facts.room && <p className={styles.text}>{words.otherRoom}</p>}
      {!fromRoom && <p className={styles.soft}>{keyNotCompared(fingerprint)}</p>}
      <AgreementReading text={agreement} />
      <div className={styles.form}>
        <OpenRoomForm
          surroundings={surroundings}
          drafts={drafts}
          from={agreement}
          heading={sealed ? words.form : words.formUnsigned}
          onOpened={({ room: opened, links }) => {
            keepLinks(storage, opened, links)
            navigate(`/?opened=${opened}`)
          }}
        />
      </div>
    </>
  )
}

export const BeginFrom = ({ verification, ...rest }: BeginFromProps) => {
  const words = useAgainMessages()
  if (verification.verdict === 'whole') return <FromWhole facts={verification.facts} {...rest} />
  const said = verification.verdict === 'not-whole' ? words.notWhole : words.notChecked
  return (
    <>
      <Told unfit>{said.title}</Told>
      <p className={styles.text}>{said.text}</p>
      <FindingsList verification={verification} />
    </>
  )
}
