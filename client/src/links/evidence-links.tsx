/** On the card of evidence: the goals and issues it bears on as chips, and the way to another. */
import { IconPlus } from '@tabler/icons-react'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useWays } from '../ui/ways.ts'
import styles from './card-links.module.css'
import { Chip } from './chip.tsx'
import { placeOf } from './choices.ts'
import { namedIn, useLinking } from './use-linking.ts'
import { useBearsOn, useMayLink } from './use-links.ts'

/** Chips beyond these stand behind the way to all of them. */
const shownAtMost = 4

interface EvidenceLinksProps {
  readonly evidence: string
  readonly claim: string
}

export const EvidenceLinks = ({ evidence, claim }: EvidenceLinksProps) => {
  const words = useTableMessages().links
  const { show, toGoal, toIssue } = useWays()
  const { goals, issues } = useBearsOn(evidence)
  const mayLink = useMayLink()
  const { set, isSending, refusal } = useLinking()
  const open = () => show({ of: 'evidence', id: evidence })
  const count = goals.length + issues.length
  if (count === 0 && !mayLink({ evidence })) return null
  const chips = [
    ...goals.map((goal) => ({
      id: goal.id,
      pair: { evidence, to: { goal: goal.id } },
      text: goal.text === '' ? words.noWords : goal.text,
      label: words.toGoal(goal.text === '' ? words.noWords : goal.text),
      place: placeOf(goal),
      onGo: () => toGoal(goal.id),
    })),
    ...issues.map(({ id, title }) => ({
      id,
      pair: { evidence, to: { issue: id } },
      text: title,
      label: words.toIssue(title),
      onGo: () => toIssue(id),
    })),
  ]
  return (
    <div className={styles.served}>
      <div className={styles.serves}>
        {count > 0 && <span className={styles.label}>{words.bearsOn}</span>}
        {count > shownAtMost && (
          <button type="button" className={styles.add} onClick={open}>
            {words.more(count - shownAtMost)}
          </button>
        )}
        {mayLink({ evidence }) && (
          <button
            type="button"
            className={styles.add}
            aria-label={words.linkThisEvidence(claim)}
            onClick={open}
          >
            <IconPlus size={12} stroke={2} aria-hidden />
            {words.addTarget}
          </button>
        )}
      </div>
      {count > 0 && (
        <ul className={styles.chips}>
          {chips.slice(0, shownAtMost).map(({ id, pair, ...chip }) => (
            <Chip
              key={id}
              {...chip}
              sending={isSending(pair)}
              onUnlink={mayLink(...namedIn(pair)) ? () => void set(pair, false) : undefined}
            />
          ))}
        </ul>
      )}
      <RefusalNote refusal={refusal} />
    </div>
  )
}
