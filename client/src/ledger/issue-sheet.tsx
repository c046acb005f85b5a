/** One issue from close by: its title, where the sides are, how it moved, the goals it serves, and what a value looks like. */
import { itemKey } from '@common-ground/shared/acts/joint-item'
import { accessTo } from '@common-ground/shared/room/access'
import { limits } from '@common-ground/shared/room/limits'
import { Button } from '@mantine/core'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { IssueLinks } from '../links/issue-links.tsx'
import { IfLocked } from '../order/ordered.tsx'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { Moment } from '../ui/moment.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useWays, type Ways, WaysContext } from '../ui/ways.ts'
import { BracketWords } from './bracket-words.tsx'
import { IssueLine } from './issue-line.tsx'
import { IssueMovement } from './issue-movement.tsx'
import { IssueValues } from './issue-options.tsx'
import styles from './issue-sheet.module.css'
import { TitleAnswer, titleWords } from './issue-title.tsx'
import { issueWriting, writeAtIssue } from './issue-writing.ts'
import { showOffer } from './offer-element.ts'
import { SetAside } from './set-aside.tsx'
import type { IssueView } from './use-issue-view.ts'

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={styles.part}>
    <h3 className={styles.heading}>{title}</h3>
    {children}
  </section>
)

interface ContentProps {
  readonly view: IssueView
  readonly narrow: boolean
  readonly onOffer: (offer: string) => void
}

const Title = ({ view: { issue } }: Pick<ContentProps, 'view'>) => {
  const words = useTableMessages().issues.title
  const session = useSession()
  const { stage, order } = useRoomState()
  const locked = order.locked.has(itemKey({ issue: issue.id }))
  const begun = useKeptPart(issueWriting, session, ({ titles }) => titles[issue.id])
  const write = (text: string | undefined) => writeAtIssue(session, 'titles', issue.id, text)
  // Nothing is kept before a letter of it was changed.
  const [changing, setChanging] = useState(begun !== undefined)
  const end = () => {
    write(undefined)
    setChanging(false)
  }
  const mayChange = accessTo('joint', session.you.standing, stage.stage) === 'write' && !locked
  return (
    <div className={styles.naming}>
      <p className={styles.neutral}>
        <HalfDiscs a={issue.accepted.includes('a')} b={issue.accepted.includes('b')} size={18} label="" />
        <span>{titleWords(issue, session.door.sides, words)}</span>
      </p>
      <div className={styles.titleWays}>
        {!locked && <TitleAnswer issue={issue} brief />}
        {mayChange && !changing && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            className={styles.press ?? ''}
            onClick={() => setChanging(true)}
          >
            {words.suggest}
          </Button>
        )}
      </div>
      {mayChange && changing && (
        <IssueLine
          label={words.field}
          hint={words.hint}
          text={begun ?? issue.title}
          limit={limits.text.issueTitle}
          send={words.send}
          act={(title) => ({ type: 'retitle-issue', issue: issue.id, title })}
          onChange={write}
          onEnd={end}
        />
      )}
    </div>
  )
}

const Content = ({ view, narrow, onOffer }: ContentProps) => {
  const { sheet: words, aside } = useTableMessages().issues
  const { you } = useSession()
  const { people, stage, order } = useRoomState()
  const { issue } = view
  const item = { issue: issue.id }
  const locked = order.locked.get(itemKey(item))
  const mayChange = accessTo('joint', you.standing, stage.stage) === 'write' && !locked
  return (
    <div className={styles.content}>
      <p className={styles.opened}>
        {words.opened(isolated(people.get(issue.by)?.name ?? ''))} <Moment at={issue.at} />
      </p>
      <IfLocked item={item} locked={locked} />
      <Title view={view} />
      <Part title={words.movement}>
        <BracketWords view={view} />
        <IssueMovement view={view} narrow={narrow} onOffer={onOffer} />
      </Part>
      <Part title={words.goals}>
        <IssueLinks issue={issue} />
      </Part>
      <Part title={words.values}>
        <IssueValues issue={issue} mayChange={mayChange} />
      </Part>
      {mayChange && !view.agreed && (
        <Part title={aside.heading}>
          <SetAside issue={issue} />
        </Part>
      )}
    </div>
  )
}

interface IssueSheetProps {
  /** Absent while none is looked at. */
  readonly view: IssueView | undefined
  readonly narrow: boolean
  readonly onClose: () => void
  readonly onGone: () => void
}

export const IssueSheet = ({ view, narrow, onClose, onGone }: IssueSheetProps) => {
  const { ledger } = useTableMessages()
  const ways = useWays()
  const then = useRef<() => void>(undefined)
  // While it closes it still shows what it showed.
  const shown = useRef(view)
  if (view) shown.current = view
  const now = shown.current
  // Whatever leads elsewhere from here closes the sheet first: the keyboard cannot be at two places.
  const leaving = useMemo((): Ways => {
    const leave = (to: () => void) => {
      then.current = to
      onClose()
    }
    return {
      leave,
      toGoal: (goal) => leave(() => ways.toGoal(goal)),
      toIssue: (issue) => leave(() => ways.toIssue(issue)),
      toEvidence: (evidence) => leave(() => ways.toEvidence(evidence)),
      toSpine: (element) => leave(() => ways.toSpine(element)),
      toTab: (tab) => leave(() => ways.toTab(tab)),
      show: (what) => leave(() => ways.show(what)),
    }
  }, [ways, onClose])
  return (
    <Sheet
      opened={view !== undefined}
      title={now && <bdi>{now.issue.title}</bdi>}
      closeLabel={ledger.close}
      narrow={narrow}
      size="46rem"
      onClose={onClose}
      onGone={() => {
        const to = then.current
        then.current = undefined
        onGone()
        to?.()
      }}
    >
      {now && (
        <WaysContext value={leaving}>
          <Content
            key={now.issue.id}
            view={now}
            narrow={narrow}
            onOffer={(offer) => leaving.leave(() => showOffer(offer))}
          />
        </WaysContext>
      )}
    </Sheet>
  )
}
