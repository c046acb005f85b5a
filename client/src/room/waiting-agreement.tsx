/** The agreement in the list of what waits: a text to sign or to open again, and clauses to look at. One press leads there. */
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import { IconChevronRight, IconSignature } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { clauseElementId, signElementId } from '../agreement/elements.ts'
import { useOutOfStep } from '../agreement/use-out-of-step.ts'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { useTablePlace } from './table-place.ts'
import type { AgreementWait } from './waiting.ts'
import styles from './waiting-section.module.css'

interface WaitingAgreementProps {
  readonly waits: readonly AgreementWait[]
  /** What stands here where nothing waits at all. */
  readonly nothing: ReactNode
  readonly onGone: () => void
}

export const WaitingAgreement = ({ waits, nothing, onGone }: WaitingAgreementProps) => {
  const words = useTableMessages().agreement.waiting
  const { you, door } = useSession()
  const { go } = useTablePlace()
  const apart = useOutOfStep()
  const side = isSide(you.standing)
  const [first] = apart
  const rows = [
    ...waits.map(({ what, of }) => {
      const name = isolated(door.sides[side ? otherSide(of) : of])
      const say = side ? words[what] : what === 'sign' ? words.mediatorSign : words.mediatorReopen
      return { id: what, title: words[`${what}Title`], hint: say(name), to: signElementId }
    }),
    ...(first
      ? [
          {
            id: 'out-of-step',
            title: words.outOfStepTitle(apart.length),
            hint: words.outOfStep,
            to: clauseElementId(first.id),
          },
        ]
      : []),
  ]
  if (rows.length === 0) return nothing
  return (
    <div className={styles.group}>
      <h4 className={styles.groupTitle}>{words.title}</h4>
      {rows.map(({ id, title, hint, to }) => (
        <button
          key={id}
          type="button"
          className={styles.row}
          onClick={() => {
            onGone()
            go('agreement', to)
          }}
        >
          <IconSignature size={18} stroke={1.7} aria-hidden className={styles.offer} />
          <span className={styles.text}>
            <span className={styles.titles}>{title}</span>
            <span className={styles.hint}>{hint}</span>
          </span>
          <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.chevron} />
        </button>
      ))}
    </div>
  )
}
