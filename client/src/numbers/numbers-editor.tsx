/** A side's own numbers as a page: its alternative, each issue, and what the mediator sees of it. */
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { weightShares } from '@common-ground/shared/numbers/shares'
import type { Side } from '@common-ground/shared/room/side'
import { useEffect, useId, useRef } from 'react'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { Empty } from '../ui/empty.tsx'
import { useKeptPart } from '../ui/kept-draft.ts'
import { ReadsThis } from '../ui/reads-this.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { AlternativeField } from './alternative-field.tsx'
import { numberDrafts, seekNumbers } from './drafts.ts'
import { Grants } from './grants.tsx'
import { IssueNumbers } from './issue-numbers.tsx'
import styles from './numbers-editor.module.css'
import { type OwnNumbers, useOwnNumbers } from './own-numbers.ts'

/** Somebody came for the numbers: they are in front, and the keyboard is with them. */
const useSought = () => {
  const session = useSession()
  const sought = useKeptPart(numberDrafts, session, ({ sought }) => sought === true)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!sought || !section.current) return
    seekNumbers(session, false)
    section.current.scrollIntoView({ block: 'start' })
    section.current.focus({ preventScroll: true })
  }, [sought, session])
  return section
}

const Issues = ({ own, readOnly }: { readonly own: OwnNumbers; readonly readOnly: boolean }) => {
  const standings = issueStandings(useRoomState())
  const weights = standings.flatMap(({ issue }) => {
    const weight = own.numbers.issues.get(issue.id)?.weight
    return weight === undefined ? [] : [[issue.id, weight] as const]
  })
  const shares = weightShares(new Map(weights))
  return standings.map(({ issue, agreed }) => (
    <IssueNumbers
      key={issue.id}
      own={own}
      issue={issue}
      agreed={agreed}
      share={shares.get(issue.id)}
      readOnly={readOnly}
    />
  ))
}

export const NumbersEditor = ({ side }: { readonly side: Side }) => {
  const words = useTableMessages().numbers
  const { you, door } = useSession()
  const { issues } = useRoomState()
  const own = useOwnNumbers(side)
  const readOnly = useClosed()
  const heading = useId()
  const section = useSought()
  const { numbers, opened, space } = own
  const nothingSaid = numbers.issues.size === 0 && numbers.alternative === undefined
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.editor}
      data-space={space}
      aria-labelledby={heading}
    >
      <header className={styles.header}>
        <h3 id={heading} className={styles.title}>
          {words.title}
        </h3>
        <ReadsThis space={space} reader={you.standing} sides={door.sides} />
      </header>
      {opened && (
        <>
          {nothingSaid && (
            <Empty
              title={words.empty.title}
              teaching={
                readOnly
                  ? words.empty.closed
                  : issues.size === 0
                    ? `${words.empty.teaching} ${words.empty.issuesFirst}`
                    : words.empty.teaching
              }
              {...(readOnly ? {} : { lead: words.empty.lead, examples: words.empty.examples })}
            />
          )}
          {!(readOnly && nothingSaid) && <AlternativeField own={own} readOnly={readOnly} />}
          <Issues own={own} readOnly={readOnly} />
          <Grants own={own} readOnly={readOnly} />
        </>
      )}
    </section>
  )
}
