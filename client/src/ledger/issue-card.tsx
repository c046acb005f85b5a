/** One issue at a glance: how it moved, what lies between the sides or is agreed, and its title both accept. A press filters the spine. */
import type { Said } from '@common-ground/shared/acts/order'
import type { SideNames } from '@common-ground/shared/room/side'
import { IconArrowsDiagonal } from '@tabler/icons-react'
import { memo } from 'react'
import { BidsEntry } from '../bids/bids-entry.tsx'
import { IssueLinks } from '../links/issue-links.tsx'
import { OwnTarget } from '../numbers/own-target.tsx'
import { OrderMenu } from '../order/order-menu.tsx'
import { IfHidden, IfLocked } from '../order/ordered.tsx'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { BracketWords } from './bracket-words.tsx'
import styles from './issue-card.module.css'
import { IssueSpark } from './issue-spark.tsx'
import { IssueStands } from './issue-stands.tsx'
import { TitleAnswer, titleWords } from './issue-title.tsx'
import { WouldSetAside } from './set-aside.tsx'
import type { IssueView } from './use-issue-view.ts'

interface IssueCardProps {
  readonly view: IssueView
  readonly names: SideNames
  /** Whether the spine shows what is about this issue alone. */
  readonly chosen: boolean
  readonly onChoose: (issue: string) => void
  readonly onOpen: (issue: string) => void
  readonly locked: Said | undefined
  readonly hidden: Said | undefined
}

export const IssueCard = memo((props: IssueCardProps) => {
  const { view, names, chosen, onChoose, onOpen, locked, hidden } = props
  const { ledger: words, issues } = useTableMessages()
  const { issue, agreed, moves, history } = view
  const { id, title, kind, accepted } = issue
  const item = { issue: id }
  const amounts = kind.type === 'amount'
  const count = <span className={styles.moves}>{words.moves(moves)}</span>
  return (
    <li id={`issue-${id}`} className={styles.card} data-agreed={agreed !== undefined} data-chosen={chosen}>
      <IfHidden item={item} name={title} hidden={hidden}>
        <div className={styles.head}>
          <span className={styles.discs} title={titleWords(issue, names, issues.title)}>
            <HalfDiscs
              a={accepted.includes('a')}
              b={accepted.includes('b')}
              size={15}
              label={titleWords(issue, names, issues.title)}
            />
          </span>
          <h3 className={styles.title}>
            {/* Its area is the whole card; what else can be pressed lies above it. */}
            <button
              type="button"
              className={styles.choose}
              aria-pressed={chosen}
              data-choose={id}
              title={issues.show(title)}
              onClick={() => onChoose(id)}
            >
              <bdi>{title}</bdi>
            </button>
          </h3>
          <OrderMenu item={item} name={title} />
          <button
            type="button"
            className={styles.open}
            aria-label={issues.closer(title)}
            title={issues.closer(title)}
            onClick={() => onOpen(id)}
          >
            <IconArrowsDiagonal size={16} stroke={1.7} aria-hidden />
          </button>
        </div>
        {amounts ? (
          <IssueSpark points={history.points} agreed={agreed?.value} />
        ) : (
          <IssueStands view={view} names={names} />
        )}
        {amounts || agreed ? (
          <BracketWords view={view}>{count}</BracketWords>
        ) : (
          <p className={styles.kind}>
            {words.kinds[kind.type]} {count}
          </p>
        )}
        <IfLocked item={item} locked={locked} />
        <OwnTarget issue={issue} />
        <div className={styles.foot}>
          {!locked && <TitleAnswer issue={issue} />}
          {issue.asks && <WouldSetAside issue={issue} />}
          <BidsEntry issue={issue} />
          <IssueLinks issue={issue} />
        </div>
      </IfHidden>
    </li>
  )
})
IssueCard.displayName = 'IssueCard'
