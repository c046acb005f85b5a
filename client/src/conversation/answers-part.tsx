/** The two answers beneath a statement, understood and agree, apart from each other, and what being understood is not. */
import type { Statement } from '@common-ground/shared/acts/conversation'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { AnswerRow } from './answer-row.tsx'
import styles from './answers.module.css'

interface AnswersPartProps {
  readonly statement: Statement & { readonly standing: Side }
  readonly name: string
  readonly open: boolean
}

export const AnswersPart = ({ statement, name, open }: AnswersPartProps) => {
  const words = useTableMessages().conversation.answers
  const { you } = useSession()
  const gives = open && you.standing === otherSide(statement.standing)
  const understood = statement.understood?.answer === 'yes'
  if (!gives && !statement.understood && !statement.agree) return null
  return (
    <section className={styles.answers} aria-label={words.label(name)}>
      <AnswerRow statement={statement} about="understood" gives={gives} />
      <AnswerRow statement={statement} about="agree" gives={gives} />
      {gives && !understood && <p className={styles.apart}>{words.apart}</p>}
    </section>
  )
}
