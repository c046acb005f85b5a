/** What the bringing side may do with its own card: show it to more readers, change it, take it back. */
import { type EvidenceCard, outwardOf } from '@common-ground/shared/acts/evidence'
import type { Space } from '@common-ground/shared/room/space'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { BringTo } from './bring-to.tsx'
import { compose } from './drafts.ts'
import styles from './evidence-answers.module.css'
import { useEvidenceAct } from './use-evidence-act.ts'

interface OwnToolsProps {
  readonly card: EvidenceCard
  readonly space: Space
  /** Nothing of it changes; it can be taken back all the same. */
  readonly locked: boolean
}

export const OwnTools = ({ card, space, locked }: OwnToolsProps) => {
  const words = useTableMessages().evidence
  const session = useSession()
  const acting = useEvidenceAct(space)
  const [sure, setSure] = useState(false)
  const targets = outwardOf(space).filter((target) => session.spaces().includes(target))
  return (
    <div className={styles.answers}>
      <div className={styles.ladder}>
        {targets.map((target) => (
          <BringTo key={target} card={card} from={space} to={target} />
        ))}
        {sure ? (
          <>
            <p className={styles.sure}>{words.withdrawSure}</p>
            <ActButton
              size="xs"
              variant="default"
              sending={acting.sent ? words.sending : undefined}
              onClick={() => void acting.give({ type: 'withdraw-evidence', evidence: card.id })}
            >
              {words.withdraw}
            </ActButton>
            <Button size="xs" variant="subtle" color="gray" onClick={() => setSure(false)}>
              {words.keep}
            </Button>
          </>
        ) : (
          <>
            {!locked && (
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                onClick={() => compose(session, { space, revises: card.id })}
              >
                {words.edit}
              </Button>
            )}
            <Button size="xs" variant="subtle" color="gray" onClick={() => setSure(true)}>
              {words.withdraw}
            </Button>
          </>
        )}
      </div>
      <RefusalNote refusal={acting.refusal} />
    </div>
  )
}
