/** One issue at a glance: where each side stands, what is agreed, how often it moved. No totals, no scores. */
import type { IssueStanding } from '@common-ground/shared/ledger/concessions'
import { type Side, type SideNames, sides } from '@common-ground/shared/room/side'
import { IssueLinks } from '../links/issue-links.tsx'
import { OwnTarget } from '../numbers/own-target.tsx'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useMessages } from '../ui/messages.ts'
import styles from './issue-card.module.css'
import { Value } from './value.tsx'

interface IssueCardProps {
  readonly standing: IssueStanding
  readonly names: SideNames
}

const SideStands = ({ standing, names, side }: IssueCardProps & { readonly side: Side }) => {
  const words = useMessages().ledger
  // Whoever accepted without an offer of their own stands where they said yes.
  const value = standing.last[side] ?? standing.agreed?.value
  return (
    <div className={styles.stand} data-side={side}>
      <dt className={styles.side} dir="auto" title={names[side]}>
        {names[side]}
      </dt>
      <dd className={styles.value}>
        <HalfDiscs a={side === 'a'} b={side === 'b'} size={14} label="" />
        {value === undefined ? (
          <span className={styles.unsaid}>{words.notSaid}</span>
        ) : (
          <Value kind={standing.issue.kind} value={value} className={styles.said} />
        )}
      </dd>
    </div>
  )
}

export const IssueCard = ({ standing, names }: IssueCardProps) => {
  const words = useMessages().ledger
  const { issue, agreed, moves } = standing
  return (
    <li id={`issue-${issue.id}`} className={styles.card} data-agreed={agreed !== undefined}>
      <div className={styles.head}>
        <h3 className={styles.title} title={issue.title} dir="auto">
          {issue.title}
        </h3>
        <p className={styles.kind}>
          <span>
            {issue.kind.type === 'amount' ? <bdi>{issue.kind.unit}</bdi> : words.kinds[issue.kind.type]}
          </span>
          <span className={styles.moves}>{words.moves(moves)}</span>
        </p>
      </div>
      <dl className={styles.stands}>
        {sides.map((side) => (
          <SideStands key={side} standing={standing} names={names} side={side} />
        ))}
      </dl>
      {agreed && (
        <p className={styles.agreed}>
          <HalfDiscs a b size={14} label="" />
          <span>
            {words.agreed} <Value kind={issue.kind} value={agreed.value} />
          </span>
        </p>
      )}
      <OwnTarget issue={issue} />
      <IssueLinks issue={issue} />
    </li>
  )
}
