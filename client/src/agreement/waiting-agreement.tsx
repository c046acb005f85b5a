/** The agreement in the list of what waits: a text to sign or to open again, and clauses to look at. One press leads there. */
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { IconChevronRight, IconSignature } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { clauseElementId, signElementId } from './elements.ts'
import { useOutOfStep } from './use-out-of-step.ts'
import styles from './waiting.module.css'

interface WaitingAgreementProps {
  readonly waits: readonly { readonly what: 'sign' | 'reopen'; readonly of: Side }[]
  /** What stands here where nothing waits at all. */
  readonly nothing: ReactNode
  /** Leads to an element of the page. */
  readonly onGo: (element: string) => void
}

export const WaitingAgreement = ({ waits, nothing, onGo }: WaitingAgreementProps) => {
  const words = useTableMessages().agreement.waiting
  const { you, door } = useSession()
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
      <h4 className={styles.title}>{words.title}</h4>
      {rows.map(({ id, title, hint, to }) => (
        <button key={id} type="button" className={styles.row} onClick={() => onGo(to)}>
          <IconSignature size={18} stroke={1.7} aria-hidden className={styles.icon} />
          <span className={styles.text}>
            <span className={styles.about}>{title}</span>
            <span className={styles.hint}>{hint}</span>
          </span>
          <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.icon} />
        </button>
      ))}
    </div>
  )
}
