/** What the agreement does not settle, in its own words, each the way to its issue or its evidence. */
import { clauseWords } from '@common-ground/shared/agreement/words'
import { IconArrowUpRight } from '@tabler/icons-react'
import { useRoomState } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { useWays } from '../ui/ways.ts'
import styles from './page.module.css'

/** A point is words by the time it is read: what they were made of is found by making them again. */
const useWayOf = (): ((point: string) => (() => void) | undefined) => {
  const { issues, checks, evidence } = useRoomState()
  const ways = useWays()
  return (point) => {
    const issue = [...issues.values()].find(
      ({ title }) => point === title || point === clauseWords.withWhole(title),
    )
    if (issue) return () => ways.toIssue(issue.id)
    const check = [...checks.values()].find(({ evidence: of }) => {
      const claim = evidence.get(of)?.claim
      return claim !== undefined && point === clauseWords.toCheck(claim)
    })
    return check && (() => ways.toEvidence(check.evidence))
  }
}

/** `ways`: whether a press leads to where a point is settled; what is signed is read without. */
export const OpenPoints = ({
  points,
  ways,
}: {
  readonly points: readonly string[]
  readonly ways: boolean
}) => {
  const words = useTableMessages().agreement.open
  const wayOf = useWayOf()
  if (points.length === 0) return null
  return (
    <section className={styles.open}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.points}>
        {points.map((point) => {
          const go = ways ? wayOf(point) : undefined
          return (
            <li key={point}>
              <Voice as="span">{point}</Voice>{' '}
              {go && (
                <button type="button" className={styles.way} aria-label={words.goTo(point)} onClick={go}>
                  <IconArrowUpRight size={15} stroke={1.8} aria-hidden />
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
