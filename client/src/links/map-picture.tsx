/** The map's picture: goals in the colours of the table left, issues right, lines between; what one points at stands out. */
import type { Column } from '@common-ground/shared/documents/goals'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { useWays } from '../ui/ways.ts'
import type { MapData, MapGoal, MapIssue } from './map-data.ts'
import { curve, layoutOf } from './map-layout.ts'
import styles from './map-picture.module.css'

interface NodeProps {
  readonly text: string
  readonly place: Column | undefined
  readonly note: string
  readonly bare: boolean
  readonly dim: boolean
  readonly onPoint: (on: boolean) => void
  readonly onOpen: () => void
}

const Node = ({ text, place, note, bare, dim, onPoint, onOpen }: NodeProps) => (
  <li className={styles.item}>
    <button
      type="button"
      className={styles.node}
      data-place={place}
      data-bare={bare}
      data-dim={dim}
      onClick={onOpen}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      <span className={styles.text} dir="auto">
        {text}
      </span>
      <span className={styles.note}>{note}</span>
    </button>
  </li>
)

/** What has the pointer or the keyboard, and everything it is linked with. */
const litBy = (pointed: string | undefined, { goals, issues }: MapData): ReadonlySet<string> | undefined => {
  const goal = goals.find(({ id }) => id === pointed)
  const issue = issues.find(({ id }) => id === pointed)
  if (pointed === undefined || !(goal ?? issue)) return undefined
  return new Set([pointed, ...(goal?.issues ?? []), ...(issue?.goals ?? [])])
}

export const MapPicture = ({ data }: { readonly data: MapData }) => {
  const { links: words } = useTableMessages()
  const { sides } = useSession().door
  const { show } = useWays()
  const [pointed, setPointed] = useState<string>()
  const [folded, setFolded] = useState<ReadonlySet<Column>>(new Set())
  const { groups, lines, height } = useMemo(() => layoutOf(data, folded), [data, folded])
  const lit = useMemo(() => litBy(pointed, data), [pointed, data])
  const nodeOf = (id: string) => ({
    dim: lit !== undefined && !lit.has(id),
    onPoint: (on: boolean) => setPointed((now) => (on ? id : now === id ? undefined : now)),
  })
  const fold = (place: Column) =>
    setFolded((now) => {
      const next = new Set(now)
      if (!next.delete(place)) next.add(place)
      return next
    })
  const goalNode = (goal: MapGoal): ReactNode => (
    <Node
      key={goal.id}
      text={goal.text === '' ? words.noWords : goal.text}
      place={goal.place}
      note={goal.issues.length === 0 ? words.map.noIssue : words.map.servedBy(goal.issues.length)}
      bare={goal.issues.length === 0}
      onOpen={() => show({ of: 'goal', id: goal.id })}
      {...nodeOf(goal.id)}
    />
  )
  const issueNode = (issue: MapIssue): ReactNode => (
    <Node
      key={issue.id}
      text={issue.title}
      place={undefined}
      note={
        (issue.goals.length === 0 ? words.map.noGoal : words.map.servesGoals(issue.goals.length)) +
        (issue.agreed ? ` · ${words.map.agreed}` : '')
      }
      bare={issue.goals.length === 0 && !issue.agreed}
      onOpen={() => show({ of: 'issue', id: issue.id })}
      {...nodeOf(issue.id)}
    />
  )
  return (
    <div className={styles.picture}>
      <div>
        {groups.map(({ place, goals, folded: isFolded }) => (
          <section key={place} className={styles.group} data-place={place}>
            <h3 className={styles.heading}>
              <button
                type="button"
                className={styles.fold}
                aria-expanded={!isFolded}
                onClick={() => fold(place)}
              >
                {isFolded ? (
                  <IconChevronRight size={15} stroke={1.8} aria-hidden />
                ) : (
                  <IconChevronDown size={15} stroke={1.8} aria-hidden />
                )}
                <bdi>{place === 'middle' ? words.map.common : sides[place]}</bdi> {goals.length}
              </button>
            </h3>
            {!isFolded && <ul className={styles.list}>{goals.map(goalNode)}</ul>}
          </section>
        ))}
      </div>
      <svg
        className={styles.lines}
        viewBox={`0 0 100 ${Math.max(height, 1)}`}
        height={height}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {lines.map((line) => (
          <path
            key={`${line.goal} ${line.issue}`}
            d={curve(line)}
            data-place={line.place}
            data-dim={lit !== undefined && pointed !== line.goal && pointed !== line.issue}
            data-lit={pointed === line.goal || pointed === line.issue}
          />
        ))}
      </svg>
      <section className={styles.group}>
        <h3 className={styles.heading}>
          {words.map.issues} <span className={styles.counted}>{data.issues.length}</span>
        </h3>
        <ul className={styles.list}>{data.issues.map(issueNode)}</ul>
      </section>
    </div>
  )
}
