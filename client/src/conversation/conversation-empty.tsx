/** The conversation before anything was said: one point at a time, and openers to start from. */
import { useSession } from '../sync/hooks.ts'
import { Empty } from '../ui/empty.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './conversation-view.module.css'

interface ConversationEmptyProps {
  /** Absent for those who do not write here. */
  readonly onOpener: ((opener: string) => void) | undefined
  readonly closed: boolean
}

export const ConversationEmpty = ({ onOpener, closed }: ConversationEmptyProps) => {
  const words = useTableMessages().conversation.empty
  const mediator = useSession().you.standing === 'mediator'
  return (
    <div className={styles.empty}>
      {onOpener ? (
        <Empty
          title={mediator ? words.mediatorTitle : words.title}
          teaching={mediator ? words.mediator : words.body}
          lead={words.lead}
          examples={mediator ? words.mediatorOpeners : words.openers}
          onExample={onOpener}
        />
      ) : (
        <Empty title={closed ? words.readOnly : words.quiet} />
      )}
    </div>
  )
}
